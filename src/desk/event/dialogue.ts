// Walks an editor through a draft: each field that is missing or only proposed, until it can be published.
import { stringify } from "yaml";
import { didYouMean } from "../../model/closest.ts";
import { tell } from "../../model/mistakes.ts";
import { idPattern } from "../../schemas/words.ts";
import type { Desk } from "../desk-frame.ts";
import { Stopped } from "../terminal.ts";
import type { Draft } from "./draft.ts";
import type { DraftFile } from "./draft-file.ts";
import { addressFor, explained, questionsFor, type Question } from "./questions.ts";
import { tellLacks } from "./lacks.ts";

type Talk = Pick<Desk, "say" | "complain"> & Required<Pick<Desk, "ask">>;

const how = [
  "Enter keeps what is proposed, or leaves a field for later. ? explains a field again.",
  "stop ends; what was answered is kept in the draft, which stays a draft.",
];

/**
 * Asks for everything, shows the whole, and publishes it when the editor says so and the build would take it.
 * @returns 0 when it was published, 1 when it stays a draft
 */
export async function walk(draft: Draft, talk: Talk): Promise<number> {
  try {
    for (const line of how) talk.say(line);
    await askAll(draft, draft.event, talk);
    for (const source of draft.sources) await askAll(draft, source, talk);
    return await conclude(draft, talk);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    talk.say(`Stopped. What was answered is kept in ${draft.event.name}, which is a draft still.`);
    return 1;
  }
}

/** Asks for each field of a file that is missing, or whose value is a proposal. */
async function askAll(draft: Draft, file: DraftFile, talk: Talk): Promise<void> {
  talk.say(`\n${file.name}`);
  for (const question of questionsFor(draft, file)) {
    const isMissing = valueIn(file, question.field) === undefined;
    const reason = file.reasonOf(question.field.split(".")[0] ?? "");
    if (isMissing || reason.length > 0) await askOne(draft, file, question, talk, reason);
  }
}

/** Asks until the answer is right, or the field is left for later. */
async function askOne(
  draft: Draft,
  file: DraftFile,
  { field, optional }: Question,
  talk: Talk,
  reason: readonly string[] = [],
): Promise<void> {
  const there = valueIn(file, field);
  const [top = "", code = ""] = field.split(".");
  const proposed = there ?? (top === "address" ? addressFor(draft, code) : undefined);
  const explain = (): void => {
    talk.say(
      `\n${field}${optional ? " (may be left out)" : ""}: ${explained(draft, file, field).join("\n")}`,
    );
    for (const line of reason) talk.say(`    proposed: ${line}`);
  };
  explain();
  for (;;) {
    const prompt = proposed === undefined ? `${field}: ` : `${field} [${shown(proposed)}]: `;
    const answer = (await talk.ask(prompt)).trim();
    if (answer === "stop") throw new Stopped();
    if (answer === "?") explain();
    else if (answer === "" && there !== undefined) {
      file.settle(top);
      draft.save();
      return;
    } else if (answer === "" && proposed === undefined) return;
    else {
      const words = answer === "" ? shown(proposed) : answer;
      if (field === "actors") await newActors(draft, words, talk);
      const wrong = draft.set(file, field, words);
      if (wrong.length === 0) {
        draft.save();
        return;
      }
      for (const mistake of wrong) talk.complain(tell(mistake));
    }
  }
}

/** Offers to make each actor that is not there. */
async function newActors(draft: Draft, answer: string, talk: Talk): Promise<void> {
  const names = answer.split(",").map((name) => name.trim());
  for (const id of names) {
    const { actors, languages } = draft.records;
    if (actors.has(id) || id === "none" || !idPattern.test(id)) continue;
    const near = didYouMean(id, [...actors.keys()]);
    const make = await talk.ask(`There is no actor ${id}. ${near}Make it? [no]: `);
    if (make.trim() === "stop") throw new Stopped();
    if (!/^y(es)?$/i.test(make.trim())) continue;
    const name: Record<string, string> = {};
    for (const { code } of languages.filter(({ complete }) => complete)) {
      name[code] = (
        await talk.ask(`The name of ${id} that a newspaper in ${code} would use: `)
      ).trim();
      if (name[code] === "stop") throw new Stopped();
    }
    for (const mistake of draft.addActor(id, name)) talk.complain(tell(mistake));
  }
}

/** Shows the whole, tells what the build would refuse and asks for that again, then publishes. */
async function conclude(draft: Draft, talk: Talk): Promise<number> {
  for (;;) {
    for (const file of [draft.event, ...draft.sources]) {
      talk.say(`\n${file.name}\n${stringify(file.value(), { lineWidth: 100 }).trimEnd()}`);
    }
    if (tellLacks(draft, talk)) return 1;
    const refused = await draft.refused();
    if (refused.length === 0) break;
    for (const mistake of refused) talk.complain(tell(mistake));
    const again = [draft.event, ...draft.sources].flatMap((file) =>
      questionsFor(draft, file)
        .filter(({ field }) =>
          refused.some((one) => one.file === file.name && isWithin(one.field, field)),
        )
        .map((question) => ({ file, question })),
    );
    if (again.length === 0) {
      talk.complain(`It stays a draft until that is put right: ${draft.event.name}.`);
      return 1;
    }
    for (const { file, question } of again) await askAgain(draft, file, question, talk);
  }
  const answer = (await talk.ask("Publish it? yes / no [no]: ")).trim();
  if (!/^y(es)?$/i.test(answer)) {
    talk.say(`It stays a draft, and lacks nothing: ${draft.event.name}.`);
    return 1;
  }
  await draft.publish();
  talk.say(`Published: ${[draft.event, ...draft.sources].map(({ name }) => name).join(" and ")}.`);
  return 0;
}

/** Asks for a field whose value the build would refuse; keeping it is no way out, stopping is. */
async function askAgain(draft: Draft, file: DraftFile, question: Question, talk: Talk) {
  const before = shown(valueIn(file, question.field));
  for (;;) {
    await askOne(draft, file, question, talk);
    if (shown(valueIn(file, question.field)) !== before) return;
    talk.say("That is what the build refuses; give another value, or stop.");
  }
}

/** Whether a field that is told, as sources[0] or follows[0].event, is one that is asked for, or lies in it. */
function isWithin(told: string, asked: string): boolean {
  return told === asked || told.startsWith(`${asked}[`) || told.startsWith(`${asked}.`);
}

function valueIn(file: DraftFile, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>(
      (here, part) =>
        typeof here === "object" && here !== null
          ? (here as Record<string, unknown>)[part]
          : undefined,
      file.value(),
    );
}

/** A value as an editor would type it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) =>
        typeof one === "object" && one !== null ? Object.values(one).join(":") : String(one),
      )
      .join(", ");
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === undefined ? "" : String(value);
}
