// What each draft still lacks before it can be published.
import { eventSchema } from "../schemas/event.ts";
import { sourceSchema } from "../schemas/source.ts";
import { mistakesIn } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";

export interface DraftState {
  readonly kind: "events" | "sources";
  readonly id: string;
  readonly file: string;
  /** Each field that is missing, with what belongs there: title.nl, places. */
  readonly lacks: readonly { readonly field: string; readonly meaning: string }[];
  /** For an event: the drafts among its sources, which are published with it. */
  readonly sources: readonly string[];
}

/** The drafts of sources first, then those of events, each in the order of their names. */
export function draftsOf({ drafts, languages }: Records): DraftState[] {
  return [
    ...[...drafts.sources].map(([id, draft]): DraftState => ({
      ...stateOf("sources", id),
      lacks: lacksOf(draft, sourceSchema(languages)),
      sources: [],
    })),
    ...[...drafts.events].map(([id, draft]): DraftState => ({
      ...stateOf("events", id),
      lacks: lacksOf(draft, eventSchema(languages)),
      sources: (draft.sources ?? []).filter((name) => drafts.sources.has(name)),
    })),
  ];
}

function stateOf(kind: "events" | "sources", id: string) {
  return { kind, id, file: contentFile(kind, id) };
}

/** What the schema of a published record finds missing in a draft. */
export function lacksOf(
  draft: object,
  schema: ReturnType<typeof eventSchema> | ReturnType<typeof sourceSchema>,
): DraftState["lacks"] {
  const result = schema.safeParse({ ...draft, publish: undefined }, { reportInput: true });
  if (result.success) return [];
  return mistakesIn("", schema, result.error).map(({ field, right }) => ({
    field,
    meaning: right,
  }));
}
