// What the sources of one site or publisher have in common: who speaks, how much it weighs, how it is called.
import { sourceKinds, standings, type SourceKind } from "../../schemas/source.ts";

/** The fields of a record as they stand in its file. */
export type Fields = Readonly<Record<string, unknown>>;

/** What the sources of one site or publisher have in common, as far as most of them agree. */
export interface Site {
  /** The host of the site, or the name of the publisher. */
  readonly name: string;
  readonly kind?: SourceKind | undefined;
  readonly standing?: (typeof standings)[number] | undefined;
  readonly weight?: number | undefined;
  readonly publisher?: string | undefined;
  /** The place that most are about. */
  readonly about?: string | undefined;
  /** The word with which their ids begin. */
  readonly id?: string | undefined;
}

/** What most of some sources have in common; nothing where no value has more than half of them. */
export function siteOf(name: string, those: readonly (readonly [string, Fields])[]): Site {
  const most = (value: (fields: Fields, id: string) => unknown): unknown => {
    const counts = Map.groupBy(those, ([id, fields]) => value(fields, id));
    const [best] = [...counts].sort(([, one], [, other]) => other.length - one.length);
    return best && best[1].length > those.length / 2 ? best[0] : undefined;
  };
  const weight = most((fields) => fields["weight"]);
  const about = most(({ about }) => (Array.isArray(about) && about.length === 1 ? about[0] : ""));
  return {
    name,
    kind: sourceKinds.find((kind) => kind === most((fields) => fields["kind"])),
    standing: standings.find((standing) => standing === most((fields) => fields["standing"])),
    weight: typeof weight === "number" ? weight : undefined,
    publisher: text(most((fields) => fields["publisher"])),
    about: text(about),
    id: text(most((_, id) => /^[a-z][a-z0-9-]*?(?=-(?:19|20)\d\d)/.exec(id)?.[0])),
  };
}

/** A value that is a text and not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
