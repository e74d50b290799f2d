// The words that change with the settings: all that the page hands to the browser.
import type { Counted } from "../frame/speak.ts";
import type { SiteId } from "./model.ts";

/** The words that change with the settings. */
export interface Words {
  readonly you: string;
  readonly dayTold: string;
  readonly sites: Readonly<Record<SiteId, string>>;
  readonly page: string;
  readonly map: { readonly described: string };
  readonly rows: { readonly caption: string };
  readonly yours: Readonly<Record<"since" | "not" | "yes" | "no", string>>;
  readonly inside: Counted;
  readonly placed: string;
  readonly online: Counted;
  readonly gone: Counted;
  readonly photos: Counted;
  readonly people: string;
  readonly said: string;
  readonly saidInside: Counted;
  readonly saidOnline: Counted;
}

/** Of all words of the lab only those. */
export function changing(words: Words): Words {
  const { you, dayTold, sites, page, inside, placed, online, gone, photos, people } = words;
  const { said, saidInside, saidOnline } = words;
  const { since, not, yes, no } = words.yours;
  return {
    you,
    dayTold,
    sites,
    page,
    map: { described: words.map.described },
    rows: { caption: words.rows.caption },
    yours: { since, not, yes, no },
    inside,
    placed,
    online,
    gone,
    photos,
    people,
    said,
    saidInside,
    saidOnline,
  };
}
