// Makes the invented web from a seed: sites, pages, links, photos and who is on them.
import { randomValues } from "../../faces/random.ts";
import { siteIds, type Page, type Photo, type SiteId, type Web } from "./model.ts";

type Sizes = Readonly<Record<SiteId, number>>;

/** At most so many people on a photo of a site; on a profile the owner comes first. */
const crowd: Sizes = { paper: 2, school: 4, club: 4, social: 2, shop: 1, blog: 3 };

const robots: Web["robots"] = {
  paper: "never",
  school: "asked",
  club: "always",
  social: "never",
  shop: "always",
  blog: "never",
};

/** Pages that a page of a site leads to beneath it. */
const branches = 3;

export interface Plan {
  readonly seed: number;
  /** Pages of each site, its home page included; the social network needs seven, school, club and paper three. */
  readonly sizes: Sizes;
  readonly pace: number;
  readonly round: number;
  /** People without a profile. */
  readonly without: number;
  /** At most so many photos on a page, but for yours. */
  readonly most: number;
  /** The share of profiles that only friends see, and of photos that come online later. */
  readonly closed: number;
  readonly later: number;
}

/** The web of the lab: 120 pages, ten a day, twelve days a round. */
export const labPlan: Plan = {
  seed: 20,
  sizes: { paper: 16, school: 20, club: 18, social: 48, shop: 10, blog: 8 },
  pace: 10,
  round: 12,
  without: 30,
  most: 2,
  closed: 0.2,
  later: 0.15,
};

/** The web on paper: 24 cards, of which the crawler visits four a turn. */
export const paperPlan: Plan = {
  seed: 42,
  sizes: { paper: 3, school: 4, club: 3, social: 10, shop: 2, blog: 2 },
  pace: 4,
  round: 6,
  without: 6,
  most: 1,
  closed: 0.2,
  later: 0,
};

/** The web of a plan; the same plan gives the same web on every machine. */
export function webOf(plan: Plan): Web {
  const { seed, sizes, pace, round, without, most, closed, later } = plan;
  const values = randomValues(seed, 6000).values();
  const draw = (): number => values.next().value ?? 0;
  const below = (count: number): number => Math.floor(draw() * count);

  const homes = {} as Record<SiteId, number>;
  let total = 0;
  for (const site of siteIds) {
    homes[site] = total;
    total += sizes[site];
  }
  const profiles = sizes.social - 1;
  const [yours, friend] = [homes.social + Math.ceil(profiles / 2), homes.social + 6];
  const you = yours - homes.social - 1;
  const pages = siteIds.flatMap((site) =>
    Array.from({ length: sizes[site] }, (_, place): Page & { links: number[] } => {
      const page = homes[site] + place;
      const open = site !== "social" || place === 0 || page === yours || page === friend;
      return { site, place, links: [], closed: !open && draw() < closed };
    }),
  );
  const link = (from: number, to: number): void => {
    const links = pages[from]?.links;
    if (links && from !== to && !links.includes(to)) links.push(to);
  };
  for (const site of siteIds) link(homes.paper, homes[site]);
  pages.forEach(({ site, place }, page) => {
    const home = homes[site];
    if (place > 0) {
      link(home + Math.floor((place - 1) / branches), page);
      link(page, home);
    }
    // On the network friends link to each other; elsewhere a page now and then leads away.
    if (site === "social" && place > 0) {
      const other = home + 1 + below(profiles);
      link(page, other);
      link(other, page);
    } else if (draw() < 0.3) link(page, below(total));
  });
  link(friend, yours);
  link(yours, friend);

  const others = (count: number, but: readonly number[]): number[] => {
    const people: number[] = [];
    while (people.length < count) {
      const person = below(profiles + without);
      if (person !== you && !but.includes(person) && !people.includes(person)) people.push(person);
    }
    return people;
  };
  const photos: Photo[] = [];
  pages.forEach(({ site, place }, page) => {
    if (place === 0 || page === yours) return;
    for (let left = 1 + below(most); left > 0; left--) {
      const owner = site === "social" ? [place - 1] : [];
      const people = [...owner, ...others(1 + below(crowd[site]) - owner.length, owner)];
      photos.push({ page, people, posted: draw() < later ? 1 + below(2 * round - 4) : 0 });
    }
  });
  const withYou = (page: number, posted: number, more: number): void => {
    photos.push({ page, people: [you, ...others(more, [])], posted });
  };
  for (let left = 3; left > 0; left--) withYou(yours, 0, 0);
  const askable = photos.length;
  withYou(friend, 0, 0);
  withYou(homes.school + Math.ceil(sizes.school / 2), 0, 2);
  withYou(homes.club + 2, 0, 2);
  withYou(homes.paper + Math.ceil(sizes.paper / 2), 0, 1);
  if (later > 0) {
    withYou(friend, round + 1, 1);
    withYou(homes.school + sizes.school - 1, round + 1, 2);
  }
  const start = homes.paper;
  return { pages, photos, robots, start, you, yours, askable, profiles, pace, round };
}
