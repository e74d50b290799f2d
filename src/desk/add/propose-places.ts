// Where it happened: countries, their people, cities and bodies that a text names.
import { placeSchema } from "../../schemas/words.ts";
import type { Found } from "./article.ts";
import type { Site } from "./known-site.ts";
import type { Known } from "./known.ts";
import type { Told } from "./propose.ts";
import { wordsOf, type Vocabulary } from "./propose-vocabulary.ts";
import {
  hitsOf,
  patternOf,
  plain,
  strongest,
  told,
  type Heard,
  type Hits,
} from "./propose-words.ts";

/** More places than this say nothing. */
const most = 4;
/** A place is proposed when it is at least so strong beside the strongest. */
const share = 0.4;

/** Up to four places, the best first; what the address tells comes in only when the text names none. */
export function proposePlaces(
  text: Heard,
  { language, address, publisher }: Told,
  vocabulary: Vocabulary,
  known: Known,
): Found<string>[] {
  const names = countryNames(language, vocabulary.places.never);
  const codes = new Set([...Object.keys(vocabulary.places.names), ...names.keys()]);
  const scored = [...codes].map((code) => {
    const words = [...wordsOf(vocabulary.places.names[code], language), ...(names.get(code) ?? [])];
    const hits = hitsOf(patternOf(words), text);
    return { code, hits, score: strength(hits) };
  });
  const found = strongest(scored, share, most).map(({ code, hits }) => ({
    value: code,
    reason: told(hits),
  }));
  return found.length > 0 ? found : fromAddress(address, known.site(address, publisher));
}

function strength({ count, forms, inTitle, inLead }: Hits): number {
  if (count === 0) return 0;
  return Math.min(count, 6) + forms.length / 2 + (inTitle > 0 ? 3 : 0) + (inLead > 0 ? 1 : 0);
}

/** The names of the countries in a language, from the language data of Node. */
function countryNames(
  language: string | undefined,
  never: readonly string[],
): Map<string, readonly string[]> {
  const speaks = new Intl.DisplayNames([language ?? "en"], { type: "region", fallback: "none" });
  const names = new Map<string, readonly string[]>();
  for (const code of placeCodes()) {
    const name = speaks.of(code);
    if (name !== undefined && !never.includes(name) && plain(name).length > 3) {
      names.set(code, [name]);
    }
  }
  return names;
}

/** Every code of a country that exists. */
function placeCodes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => code !== "EU" && placeSchema.safeParse(code).success);
}

/** What the site's other sources are about, else the country at the end of the address. */
function fromAddress(address: string | undefined, site: Site | undefined): Found<string>[] {
  if (site?.about !== undefined) {
    return [{ value: site.about, reason: `only as in the other sources of ${site.name}` }];
  }
  const end = /\.([a-z]{2})$/.exec(address ? (URL.parse(address)?.hostname ?? "") : "")?.[1];
  const code = end === "uk" ? "GB" : end?.toUpperCase();
  if (code === undefined || vague.includes(code) || !placeSchema.safeParse(code).success) return [];
  return [{ value: code, reason: `only by the end of the address, .${end ?? ""}` }];
}

/** Ends of addresses that everybody uses. */
const vague: readonly string[] = ["IO", "AI", "TV", "CO", "ME", "LY", "FM", "IN", "LI", "TO", "CC"];
