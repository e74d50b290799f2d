// Fills a draft from the words of a command, for use without a terminal: all of them are right, or nothing is written.
import { tell, type Mistake } from "../../model/mistakes.ts";
import type { Desk } from "../desk-frame.ts";
import { DeskError } from "../error.ts";
import type { Draft } from "./draft.ts";
import type { DraftFile } from "./draft-file.ts";
import { tellLacks } from "./lacks.ts";

export interface Flags {
  /** Each as field=value, or source/field=value for a draft among the sources. */
  readonly set: readonly string[];
  /** A new actor: its id, and its name in each language by code. */
  readonly actor?: { readonly id: string; readonly name: Readonly<Record<string, string>> };
  readonly publish: boolean;
}

/**
 * @returns 0 when nothing is missing, and it was published if that was asked for; else 1
 * @throws DeskError with what is wrong with the words; then nothing is written
 */
export async function fill(draft: Draft, flags: Flags, desk: Desk): Promise<number> {
  const { set, actor, publish } = flags;
  const wrong: Mistake[] = [];
  if (actor) {
    wrong.push(...draft.addActor(actor.id, actor.name));
    if (wrong.length === 0) wrong.push(...withActor(draft, actor.id));
  }
  for (const word of set) {
    const [, place = "", field = "", answer = ""] =
      /^(?:([^/=]+)\/)?([^=/]+)=([\s\S]*)$/.exec(word) ?? [];
    if (field === "") throw new DeskError(`--set ${word} is not understood; write field=value.`);
    wrong.push(...draft.set(fileOf(draft, place), field, answer));
  }
  if (wrong.length > 0) throw new DeskError(`${wrong.map(tell).join("\n")}\nNothing was written.`);
  if (set.length > 0 || actor) {
    draft.save();
    desk.say(`Written: ${[draft.event, ...draft.sources].map(({ name }) => name).join(" and ")}.`);
  }
  if (tellLacks(draft, desk)) return 1;
  if (!publish) {
    desk.say(`${draft.event.name} lacks nothing; --publish publishes it.`);
    return 0;
  }
  for (const file of [draft.event, ...draft.sources]) {
    const proposed = Object.keys(file.value()).filter(
      (field) => field !== "text" && file.reasonOf(field).length > 0,
    );
    if (proposed.length > 0) desk.say(`${file.name}: kept as proposed: ${proposed.join(", ")}.`);
  }
  await draft.publish();
  desk.say(`Published: ${[draft.event, ...draft.sources].map(({ name }) => name).join(" and ")}.`);
  return 0;
}

/** The new actor behind the others of the event. */
function withActor(draft: Draft, id: string): Mistake[] {
  const actors = draft.event.value()["actors"];
  const names = [...(Array.isArray(actors) ? actors.map(String) : []), id];
  return draft.set(draft.event, "actors", names.join(","));
}

function fileOf(draft: Draft, place: string): DraftFile {
  if (place === "") return draft.event;
  const source = draft.sources.find(({ id }) => id === place);
  if (source) return source;
  const names = draft.sources.map(({ id }) => id).join(", ") || "none";
  throw new DeskError(`${place} is no draft among the sources of the event; there are: ${names}.`);
}
