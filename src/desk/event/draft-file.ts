// The file of one draft as a YAML document, which keeps comments and the lines of other fields.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, type Document, type Pair } from "yaml";
import { contentFile, folders } from "../../model/records.ts";

/** The order of fields in a file; those that are not named keep theirs behind them. */
const order = [
  "publish", "date", "publisher", "title", "title_exact", "author", "published", "language",
  "summary", "places", "kind", "about", "standing", "weight", "read", "read_as", "url", "link",
  "says", "certainty", "certainty_reason", "caveat", "importance", "topics", "actors", "sources",
  "follows", "figures", "about_faces", "age_note", "address", "checked", "text", "note",
]; // prettier-ignore

export class DraftFile {
  readonly kind: "events" | "sources";
  readonly id: string;
  /** The path as an editor sees it. */
  readonly name: string;
  readonly #document: Document;

  constructor(content: string, kind: "events" | "sources", id: string) {
    this.kind = kind;
    this.id = id;
    this.name = contentFile(kind, id);
    this.#document = parseDocument(
      readFileSync(join(content, folders[kind], `${id}.yaml`), "utf8"),
    );
  }

  /** What the file holds, as plain values. */
  value(): Record<string, unknown> {
    return (this.#document.toJS() ?? {}) as Record<string, unknown>;
  }

  /** What stands above a field as a comment, line by line: why its value is proposed. */
  reasonOf(field: string): string[] {
    const key = this.#pair(field)?.key;
    const lines = isScalar(key) ? (key.commentBefore ?? "").split("\n") : [];
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  }

  /** Puts a value into a field (title and nl for title.nl), and takes the reason above it away. */
  set(path: readonly string[], value: unknown): void {
    const [top = ""] = path;
    const isShort = Array.isArray(value) && ["places", "about", "topics"].includes(top);
    this.#document.setIn(path, this.#document.createNode(value, { flow: isShort }));
    this.settle(top);
  }

  /** Takes the reason above a field away: its value is no longer a proposal. */
  settle(field: string): void {
    const key = this.#pair(field)?.key;
    if (isScalar(key)) key.commentBefore = null;
  }

  /** Makes it a record to be published: no mark of a draft, and none of the lines that say so. */
  publish(): void {
    this.#document.delete("publish");
    this.settle("text");
    if (/^\s*A draft\b/.test(this.#document.commentBefore ?? "")) {
      this.#document.commentBefore = null;
    }
  }

  /** The whole text of the file. */
  text(): string {
    const { contents } = this.#document;
    if (isMap(contents)) {
      const place = ({ key }: Pair): number => {
        const at = order.indexOf(String(isScalar(key) ? key.value : key));
        return at < 0 ? order.length : at;
      };
      contents.items.sort((one, other) => place(one) - place(other));
    }
    return this.#document.toString({ lineWidth: 100, flowCollectionPadding: false });
  }

  #pair(field: string): Pair | undefined {
    const { contents } = this.#document;
    return isMap(contents)
      ? contents.items.find(({ key }) => isScalar(key) && key.value === field)
      : undefined;
  }
}
