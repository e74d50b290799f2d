// Where the share images lie.
import type { Edition } from "../model/edition.ts";
import type { Chain, Event } from "../model/join.ts";

/** The page that an image is made for; every other page shares the one of the home page or the timeline. */
export type SharedPage =
  | { readonly kind: "home" | "timeline" }
  | { readonly kind: "chain"; readonly chain: Chain }
  | { readonly kind: "event"; readonly event: Event };

/** The address of the image for previews of a page, beginning with the base path. */
export function shareAddress(edition: Edition, base: string, page: SharedPage): string {
  return `${base}share/${shareName(edition, page)}.png`;
}

/** The same from the folder of the images on, without the ending: `nl/stories/het-begin`. */
export function shareName({ language, say }: Edition, page: SharedPage): string {
  switch (page.kind) {
    case "home":
    case "timeline":
      return `${language.code}/${page.kind}`;
    case "chain":
      return `${language.code}/stories/${say(page.chain.address)}`;
    case "event":
      return `${language.code}/events/${say(page.event.address)}`;
  }
}
