// Where the records of the timeline lie; told again here because reading all schemas for it would double the memory.
import type { folders as all } from "../../model/records.ts";

type Kind = "sources" | "events" | "actors";

/** From the top of `content`; the type holds them to those of the model. */
export const folders: Pick<typeof all, Kind> = {
  sources: "timeline/sources",
  events: "timeline/events",
  actors: "timeline/actors",
};

/** The path of a record's file as an editor sees it. */
export function recordFile(kind: Kind, id: string): string {
  return `content/${folders[kind]}/${id}.yaml`;
}
