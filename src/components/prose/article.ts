// What the components of a piece of prose know of the piece that they stand in.
import type { Edition } from "../../model/edition.ts";
import type { Piece } from "../../model/pieces.ts";

export interface Article {
  readonly edition: Edition;
  readonly piece: Piece;
  /** How often each thing was named so far, so that each place has an id of its own. */
  readonly named: Map<string, number>;
}

/** @throws Error where a component stands on a page that is no piece */
export function articleOf(locals: App.Locals): Article {
  if (!locals.article) throw new Error("a component of prose stands outside a piece");
  return locals.article;
}

/** How many times a thing was named in a piece, this time included. */
export function timesNamed({ named }: Article, id: string): number {
  const times = (named.get(id) ?? 0) + 1;
  named.set(id, times);
  return times;
}

/** @throws Error naming piece and id; the check of the content finds it first */
export function namedIn<Thing extends { readonly id: string }>(
  { edition, piece }: Article,
  things: readonly Thing[],
  id: string,
): Thing {
  const thing = things.find((one) => one.id === id);
  if (!thing) {
    throw new Error(
      `content/${piece.folder}/${piece.id}/${edition.language.code}.mdx names "${id}", which is not there`,
    );
  }
  return thing;
}
