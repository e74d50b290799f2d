// A draft of an event with the drafts among its sources: what they lack, what may be put in, and how they are published.
import { stringify } from "yaml";
import type { z } from "zod";
import { brokenIn } from "../check.ts";
import { checkLinks } from "../../model/checks.ts";
import { lacksOf, type DraftState } from "../../model/drafts.ts";
import { mistakesIn, tell, type Mistake } from "../../model/mistakes.ts";
import { readRecords, type Records } from "../../model/records.ts";
import { actorSchema } from "../../schemas/actor.ts";
import { draftEventSchema, eventSchema, type EventDraft } from "../../schemas/event.ts";
import { draftSourceSchema, sourceSchema, type SourceDraft } from "../../schemas/source.ts";
import { DeskError } from "../error.ts";
import { pathOf, valueOf } from "./answers.ts";
import { DraftFile } from "./draft-file.ts";
import { writeFiles, type RecordText } from "./write-files.ts";

type Values = Record<string, unknown>;

export class Draft {
  readonly event: DraftFile;
  readonly today: string;
  readonly #content: string;
  readonly #sources = new Map<string, DraftFile>();
  readonly #actors: RecordText[] = [];
  #records: Records;

  /**
   * @param content path of the folder `content`
   * @param id the name of the draft's file, which must be there
   * @throws ContentError where a file of the content holds a mistake of its own
   */
  constructor(content: string, id: string, today: string, records = readRecords(content)) {
    this.#content = content;
    this.today = today;
    this.#records = records;
    this.event = new DraftFile(content, "events", id);
  }

  get records(): Records {
    return this.#records;
  }

  /** The drafts among its sources, in their order. */
  get sources(): DraftFile[] {
    const names = this.event.value()["sources"];
    return (Array.isArray(names) ? names.map(String) : [])
      .filter((name) => this.#records.drafts.sources.has(name))
      .map((name) => {
        const file = this.#sources.get(name) ?? new DraftFile(this.#content, "sources", name);
        this.#sources.set(name, file);
        return file;
      });
  }

  /** The schema that a field of a file is held against while it is a draft. */
  schemaOf({ kind }: DraftFile): z.ZodType {
    const { languages } = this.#records;
    return kind === "events" ? draftEventSchema(languages) : draftSourceSchema(languages);
  }

  /** What a file lacks before it can be published; the day of checking comes by itself. */
  lacks(file: DraftFile): DraftState["lacks"] {
    return lacksOf(file.value(), this.#wholeSchema(file)).filter(
      ({ field }) => field !== "checked",
    );
  }

  /**
   * Puts an answer into a field of a file, in memory.
   * @returns what is wrong with it; then nothing was changed
   */
  set(file: DraftFile, field: string, answer: string): Mistake[] {
    const path = pathOf(field);
    if (path[0] === "publish") {
      const right = "Use --publish when nothing is missing.";
      return [{ file: file.name, field, wrong: "is not set by hand", right }];
    }
    const value = valueOf(answer, this.schemaOf(file), field);
    const values = withValue(file.value(), path, value);
    const result = this.schemaOf(file).safeParse(values, { reportInput: true });
    if (!result.success) return mistakesIn(file.name, this.schemaOf(file), result.error);
    const records = this.#with(file, values);
    const wrong = checkLinks(records, this.today).filter(
      (one) => one.file === file.name && one.field.startsWith(path[0] ?? ""),
    );
    if (wrong.length > 0) return wrong;
    file.set(path, value);
    this.#records = records;
    return [];
  }

  /**
   * A new actor, in memory.
   * @param name language code to name
   * @returns what is wrong with it; then nothing was changed
   */
  addActor(id: string, name: Readonly<Record<string, string>>): Mistake[] {
    const file = `content/timeline/actors/${id}.yaml`;
    if (this.#records.actors.has(id)) {
      return [{ file, field: "", wrong: "is there already", right: "Name it under actors." }];
    }
    const schema = actorSchema(this.#records.languages);
    const result = schema.safeParse({ name }, { reportInput: true });
    if (!result.success) return mistakesIn(file, schema, result.error);
    const actors = new Map(this.#records.actors).set(id, result.data);
    this.#records = { ...this.#records, actors };
    this.#actors.push({ kind: "actors", id, text: stringify(result.data, { lineWidth: 100 }) });
    return [];
  }

  /** Writes what was answered; it stays a draft. */
  save(): void {
    const files = [this.event, ...this.sources];
    writeFiles(this.#content, [...this.#actors, ...files.map(textOf)]);
    this.#actors.length = 0;
  }

  /**
   * What the build would refuse if it were published as it is, with today as the day of checking.
   * Mistakes that stand elsewhere in the content already are not told.
   */
  async refused(): Promise<Mistake[]> {
    const files = [this.event, ...this.sources];
    const lacking = files.flatMap((file) => {
      const schema = this.#wholeSchema(file);
      const result = schema.safeParse(this.#published(file), { reportInput: true });
      return result.success ? [] : mistakesIn(file.name, schema, result.error);
    });
    if (lacking.length > 0) return lacking;
    const before = new Set((await brokenIn(this.#records, this.today)).map(tell));
    const after = await brokenIn(this.#asPublished(files), this.today);
    return after.filter((mistake) => !before.has(tell(mistake)));
  }

  /**
   * Publishes the event and the drafts among its sources: all files or none.
   * @throws DeskError when the build would refuse it
   */
  async publish(): Promise<void> {
    const refused = await this.refused();
    if (refused.length > 0) throw new DeskError(refused.map(tell).join("\n"));
    const files = [this.event, ...this.sources];
    this.event.set(["checked"], this.today);
    for (const file of files) file.publish();
    writeFiles(this.#content, [...this.#actors, ...files.map(textOf)]);
    this.#actors.length = 0;
  }

  #wholeSchema({
    kind,
  }: DraftFile): ReturnType<typeof eventSchema> | ReturnType<typeof sourceSchema> {
    const { languages } = this.#records;
    return kind === "events" ? eventSchema(languages) : sourceSchema(languages);
  }

  #published(file: DraftFile): Values {
    const values = { ...file.value(), publish: undefined };
    return file.kind === "events" ? { ...values, checked: this.today } : values;
  }

  /** The records with other values for a draft; they must fit its schema. */
  #with(file: DraftFile, values: Values): Records {
    const drafts = { ...this.#records.drafts };
    const draft: unknown = this.schemaOf(file).parse(values);
    if (file.kind === "events") {
      drafts.events = new Map(drafts.events).set(file.id, draft as EventDraft);
    } else drafts.sources = new Map(drafts.sources).set(file.id, draft as SourceDraft);
    return { ...this.#records, drafts };
  }

  #asPublished(files: readonly DraftFile[]): Records {
    const { languages, drafts } = this.#records;
    const events = new Map(this.#records.events);
    const sources = new Map(this.#records.sources);
    const rest = { events: new Map(drafts.events), sources: new Map(drafts.sources) };
    for (const file of files) {
      rest[file.kind].delete(file.id);
      const values = this.#published(file);
      if (file.kind === "events") events.set(file.id, eventSchema(languages).parse(values));
      else sources.set(file.id, sourceSchema(languages).parse(values));
    }
    return { ...this.#records, events, sources, drafts: rest };
  }
}

function textOf(file: DraftFile): RecordText {
  return { kind: file.kind, id: file.id, text: file.text() };
}

/** A copy of a record with a value in a field. */
function withValue(
  record: Values,
  [first = "", ...rest]: readonly string[],
  value: unknown,
): Values {
  if (rest.length === 0) return { ...record, [first]: value };
  const group = record[first];
  const inside = typeof group === "object" && group !== null ? (group as Values) : {};
  return { ...record, [first]: withValue(inside, rest, value) };
}
