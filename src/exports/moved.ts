// The pages at addresses that moved: where each stands, and where it leads.
import type { Edition } from "../model/edition.ts";

/** What the page at an address that moved is made from. */
export interface Moved {
  /** The edition of its first part. */
  readonly edition: Edition;
  /** The address that it leads to, with the base path. */
  readonly to: string;
}

/**
 * One page for each address that moved, in the form of Astro's getStaticPaths.
 * @param base the path that the site is served under, with a slash at both ends
 * @throws Error where an address begins with no language; the checks of the content find that first
 */
export function movedPaths(editions: readonly Edition[], base: string) {
  const redirects = editions[0]?.site.redirects ?? [];
  return redirects.map(({ from, to }) => {
    const edition = editions.find(({ language }) => from.startsWith(`/${language.code}/`));
    if (!edition) throw new Error(`${from} begins with no language of the site`);
    const props: Moved = { edition, to: base + to.slice(1) };
    return { params: { moved: from.slice(1, -1) }, props };
  });
}
