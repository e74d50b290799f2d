// What a page tells about itself: to the reader's browser, to search engines and to other languages.
import type { JsonLd } from "../exports/json-ld-nodes.ts";
import type { SharedPage } from "../exports/share-address.ts";
import type { Edition } from "../model/edition.ts";

export interface Page {
  readonly title: string;
  readonly description: string;
  /** The address with the base path, beginning and ending with a slash. */
  readonly address: string;
  /** The same page in each language that has it, this one included. */
  readonly alternates: readonly Alternate[];
  /** The door of the header that the page lies behind. */
  readonly door?: keyof Edition["words"]["header"]["doors"] | undefined;
  /** The day on which the page was last checked. */
  readonly checked?: string | undefined;
  /** What the image for previews is made for; without it the image of the home page. */
  readonly image?: SharedPage | undefined;
  /** Whether it runs WebAssembly. */
  readonly wasm?: boolean | undefined;
  /** What machines may read: objects of schema.org. */
  readonly data?: readonly JsonLd[] | undefined;
}

export interface Alternate {
  readonly edition: Edition;
  readonly address: string;
}

/** The same page in every edition where `address` finds it. */
export function alternatesIn(
  editions: readonly Edition[],
  address: (edition: Edition) => string | undefined,
): Alternate[] {
  return editions.flatMap((edition) => {
    const found = address(edition);
    return found === undefined ? [] : [{ edition, address: found }];
  });
}
