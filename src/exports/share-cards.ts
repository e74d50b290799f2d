// Which share images there are, and what each of them says.
import { fill, type Edition } from "../model/edition.ts";
import type { Chain, Event } from "../model/join.ts";
import { shareName, type SharedPage } from "./share-address.ts";
import type { ShareImage } from "./share-image.ts";

export interface ShareCard {
  /** Its file from the folder of the images on, without the ending. */
  readonly name: string;
  readonly image: ShareImage;
}

/** The images of an edition: the site, the timeline, each story and each event. */
export function shareCards(edition: Edition): ShareCard[] {
  const pages: SharedPage[] = [
    { kind: "home" },
    { kind: "timeline" },
    ...edition.chains.map((chain) => ({ kind: "chain", chain }) as const),
    ...edition.events.map((event) => ({ kind: "event", event }) as const),
  ];
  return pages.map((page) => ({
    name: shareName(edition, page),
    image: { ...imageOf(edition, page), name: edition.words.site.name },
  }));
}

function imageOf(edition: Edition, page: SharedPage): Omit<ShareImage, "name"> {
  const { words, events, sources, say } = edition;
  switch (page.kind) {
    case "home":
      return {
        title: words.home.title.join("\n"),
        kicker: parts(
          edition.count(words.timeline.shown, events.length),
          edition.count(words.home.sources, sources.length),
        ),
        seed: "home",
      };
    case "timeline":
      return {
        title: words.timeline.title,
        kicker: parts(
          fill(words.chains.span, {
            from: String(events[0]?.year),
            to: String(events.at(-1)?.year),
          }),
          edition.count(words.timeline.shown, events.length),
        ),
        seed: "timeline",
      };
    case "chain":
      return {
        title: say(page.chain.title),
        kicker: chainKicker(edition, page.chain),
        seed: page.chain.id,
      };
    case "event":
      return {
        title: say(page.event.title),
        kicker: eventKicker(edition, page.event),
        seed: page.event.id,
      };
  }
}

function chainKicker({ words, count }: Edition, { events }: Chain): string {
  return parts(words.chains.title, count(words.chains.length, events.length));
}

const mostPlaces = 3;

function eventKicker(edition: Edition, { date, places }: Event): string {
  const named = places.slice(0, mostPlaces).map((code) => edition.place(code));
  const more = places.length - named.length;
  const rest = fill(edition.words.timeline.more, { count: edition.number(more) });
  return parts(edition.date(date), named.join(", ") + (more > 0 ? ` ${rest}` : ""));
}

function parts(...texts: string[]): string {
  return texts.join(" · ");
}
