// The invented people's names and towns: first names as usual here, surnames and towns that nobody has.
import { mix, randomValues } from "../../faces/random.ts";

export type Name = { first: string; last: string; town: string; country: "NL" | "BE" };

const words = (row: string): string[] => row.split(" ");

const firstNames = {
  dutch: words(
    "Anouk Bart Bram Daan Dirk Elke Els Emma Femke Fleur Griet Hanne Ingrid Jasper Jeroen Joris Koen Lotte Lucas Maarten Marijke Merel Nele Noah Pieter Roos Ruben Sanne Stijn Sven Tess Thijs Veerle Wout",
  ),
  french: words(
    "Aurélie Benoît Camille Céline Chloé Damien Élise Gaëlle Hugo Inès Juliette Léa Louis Manon Margaux Mathis Maxime Nathalie Olivier Quentin Théo Thierry",
  ),
  elsewhere: words(
    "Agnieszka Aisha Amina Andrei Anjali Bilal Dilan Elif Emre Esi Fatima Giovanni Giulia Imani Ioana Karim Kofi Linh Marco Mehmet Mei Nour Oksana Omar Piotr Priya Ravi Rojda Rosa Samira Shanice Tiago Wei Yusuf Zeynep",
  ),
};

/** Surnames are put together from a first and a last part. */
const surnames = {
  dutch: [
    words(
      "Dauw Donder Glas Honing Inkt Kalk Koper Kwik Lantaarn Maan Mist Nevel Papier Regen Schaduw Schemer Sterren Vonken Wolken Zilver",
    ),
    words(
      "das egel haas hoed knop kraai lepel mossel mus schelp sok tor trap uil vlinder zolder gem zele donk moer",
    ),
  ],
  french: [
    words("Beau Clair Del Doux Grand Noir Petit Vieux"),
    words(
      "brouillard chapeau crayon escargot flocon galet grelot hérisson hibou marron nuage parapluie pinceau sablier tiroir tournesol",
    ),
  ],
} as const;

/** Last parts from this place on are those of a town: such a surname begins with "van". */
const firstTownPart = 16;

const towns = {
  dutch: {
    NL: words(
      "Achterdewolk Dauwerzijl Drieregen Glasseradeel Grutterwolde Honingterp Hoog-Nevelen Inktpolder Knoopwerd Koperkoog Kwikkerdam Lampsterga Maandrecht Mistermeer Nergenshuizen Neveldrecht Nieuw-Wolkendam Oud-Wolkendam Papierveen Regenburen Schemerwoude Sterrenzijl Vonkenum Zilverkoog",
    ),
    BE: words(
      "Achternevel Dauwzele Glaskerke Hoedegem Inktzele Knopdonk Kwikbeke Lepelhove Maanzele Mistbeke Nevelrode Regenschot Schemergem Sint-Anders-Wolk Sint-Maan-Lo Sint-Nergens Sterrezele Vonkegem Wolkegem Zilverbeke",
    ),
  },
  french: words(
    "Boutonville-la-Brume Brumegnies Chapeau-lez-Brume Clochebrume Deux-Nuages Encreville Floconmont Grelotville Hibouville Lanterne-le-Bas Lune-sur-Nuage Marrongnies Mont-Sans-Vent Noirmoulin-sur-Rien Nulle-Part-le-Grand Plumegnies-sur-Rien Ruisselune Sablier-en-Plaine Sainte-Brume Tiroir-le-Vieux Trois-Hiboux",
  ),
};

/** What makes a random number belong to a name. */
const role = 4;

/**
 * The name and town of person `index` of a seed, the same in each language and population.
 * @param family whether four in a row (0 to 3, 4 to 7 …) share their surname and town
 */
export function nameOf(seed: number, index: number, { family = false } = {}): Name {
  const draw = (key: number, count: number): number[] =>
    randomValues(mix(mix(seed) ^ role) ^ mix(key), count);
  const [who = 0] = draw(index, 1);
  // The first number of the row is spent on somebody's first name.
  const home = draw(family ? index >>> 2 : index, 9).slice(1);
  const [land = 0, tongue = 0, roots = 0, changed = 0, start = 0, end = 0, moved = 0, place = 0] =
    home;

  const country = land < 0.5 ? "NL" : "BE";
  const spoken = country === "BE" && tongue < 0.45 ? "french" : "dutch";
  const inherited = changed < 0.15 ? (spoken === "french" ? "dutch" : "french") : spoken;
  const here =
    country === "BE" && moved < 0.1 ? (spoken === "french" ? "dutch" : "french") : spoken;

  return {
    first: pick(firstNames[roots < 0.35 ? "elsewhere" : spoken], who),
    last: surname(inherited, country, start, end),
    town: pick(here === "french" ? towns.french : towns.dutch[country], place),
    country,
  };
}

function surname(tongue: "dutch" | "french", country: "NL" | "BE", a: number, b: number): string {
  const [starts, ends] = surnames[tongue];
  const end = pick(ends, b);
  const whole = pick(starts, a) + end;
  if (tongue === "french" || ends.indexOf(end) < firstTownPart) return whole;
  return `${country === "BE" ? "Van" : "van"} ${whole}`;
}

const pick = (from: readonly string[], share: number): string =>
  from[Math.floor(share * from.length)] as string;
