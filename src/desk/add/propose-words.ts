// Finds words of an editor's list in a text, as whole words.

/** A text to look in, as it is and without accents; both have the same length. */
export interface Part {
  readonly shown: string;
  readonly plain: string;
}

/** A text to look in: what stands in its title weighs more, and so does what stands first. */
export interface Heard {
  readonly title: Part;
  readonly body: Part;
}

/** How often the words of a list stand in a text. */
export interface Hits {
  readonly count: number;
  /** How many of them stand in the title. */
  readonly inTitle: number;
  /** How many of them stand in the first lines. */
  readonly inLead: number;
  /** Each form that was found, with its count, most first. */
  readonly forms: readonly (readonly [string, number])[];
}

/** So many signs of a text are looked at: what it is about is told by then. */
const longest = 60_000;
/** So many signs are its first lines. */
const lead = 400;

/** A letter or a digit of Latin writing; \p{L} would make hundreds of patterns slow. */
const sign = "[0-9A-Za-z\\u00c0-\\u024f]";

/** A text made ready to be searched. */
export function heard(title: string, body: string): Heard {
  const part = (text: string): Part => {
    const shown = text.normalize("NFC");
    return { shown, plain: plain(shown) };
  };
  return { title: part(title), body: part(body.slice(0, longest)) };
}

/**
 * One pattern for a list of words; nothing for an empty list.
 * A word that begins or ends in * goes on there; one with a capital is found as it is written,
 * one without in any letters.
 */
export function patternOf(words: readonly string[]): RegExp | undefined {
  const bare = words.map(plain).filter((word) => /[^*]/.test(word));
  if (bare.length === 0) return undefined;
  // The longest first, so that the whole of a name is told and not its beginning.
  return new RegExp(
    [...new Set(bare)]
      .sort((one, other) => other.length - one.length)
      .map(branch)
      .join("|"),
    "g",
  );
}

/** Where the words of a pattern stand in a text. */
export function hitsOf(pattern: RegExp | undefined, text: Heard): Hits {
  const forms = new Map<string, number>();
  let [count, inTitle, inLead] = [0, 0, 0];
  for (const part of ["title", "body"] as const) {
    for (const { 0: found, index } of pattern ? text[part].plain.matchAll(pattern) : []) {
      const form = text[part].shown.slice(index, index + found.length);
      forms.set(form, (forms.get(form) ?? 0) + 1);
      count++;
      if (part === "title") inTitle++;
      else if (index < lead) inLead++;
    }
  }
  const sorted = [...forms].sort(([, one], [, other]) => other - one);
  return { count, inTitle, inLead, forms: sorted };
}

/** The words that were found and how often, for a reason: `Nederland (3), Amsterdam`. */
export function told({ forms }: Hits, most = 3): string {
  return forms
    .slice(0, most)
    .map(([form, count]) => (count === 1 ? form : `${form} (${count})`))
    .join(", ");
}

/** Text without accents and with straight apostrophes, of the same length: "België" is "Belgie". */
export function plain(text: string): string {
  return text.normalize("NFC").replace(/[^\0-\x7f]/g, (letter) => {
    if (/[‘’`´]/.test(letter)) return "'";
    const [base = letter, ...marks] = letter.normalize("NFD");
    return marks.length > 0 && marks.every((mark) => /\p{M}/u.test(mark)) ? base : letter;
  });
}

function branch(word: string): string {
  const [, before = "", core = "", after = ""] = /^(\*?)(.*?)(\*?)$/.exec(word) ?? [];
  const caseless = core === core.toLowerCase();
  const letters = [...core]
    .map((letter, at) => {
      if (letter === " ") return "\\s+";
      const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
      // Capitals inside a name come and go: BuzzFeed and Buzzfeed.
      const inside = letter === large && /[a-z]/.test(core.charAt(at - 1));
      if ((caseless || inside) && small !== large) return `[${small}${large}]`;
      return letter.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    })
    .join("");
  return `${before ? "" : `(?<!${sign})`}${letters}${after ? "" : `(?!${sign})`}`;
}

/** Those that the text speaks of most: at least a share of the strongest, and not more than `most`. */
export function strongest<Thing extends { readonly score: number }>(
  scored: readonly Thing[],
  share: number,
  most: number,
): Thing[] {
  const spoken = scored
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const top = spoken[0]?.score ?? 0;
  return spoken.filter(({ score }) => score >= share * top).slice(0, most);
}
