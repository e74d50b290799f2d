// A small content folder to which articles can be added, and a desk that keeps what it says.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { afterEach } from "vitest";
import { run } from "../../src/desk/add/add.ts";
import { DeskError } from "../../src/desk/error.ts";
import { draftEventSchema, type EventDraft } from "../../src/schemas/event.ts";
import type { Language } from "../../src/schemas/language.ts";
import { draftSourceSchema, type SourceDraft } from "../../src/schemas/source.ts";
import { contentFolder } from "./content-copy.ts";

/** The day on which the tests add. */
export const today = "2026-11-24";

export interface Outcome {
  readonly code: number;
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

export class AddContent {
  /** The folder above the content, for articles. */
  readonly top = mkdtempSync(join(tmpdir(), "add-"));
  readonly content = join(this.top, "content");

  constructor() {
    for (const part of ["languages.yaml", "desk", "timeline/actors"]) {
      cpSync(join(contentFolder, part), join(this.content, part), { recursive: true });
    }
    for (const folder of ["sources", "events"]) {
      mkdirSync(join(this.content, "timeline", folder));
    }
  }

  /** Writes a file beside the content, or in it, and gives its path. */
  file(name: string, text: string | Uint8Array): string {
    const path = join(this.top, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** Runs `desk add`. */
  async add(...words: string[]): Promise<Outcome> {
    const said: string[] = [];
    const complained: string[] = [];
    const desk = {
      content: this.content,
      today,
      say: (line: string) => void said.push(line),
      complain: (line: string) => void complained.push(line),
    };
    try {
      return { code: await run(words, desk), said, complained };
    } catch (error) {
      // As the entry of the desk tells it.
      if (!(error instanceof DeskError)) throw error;
      return { code: 1, said, complained: [...complained, error.message] };
    }
  }

  /** Every file below the folder, those of the content and all others, sorted. */
  files(): string[] {
    return readdirSync(this.top, { recursive: true, encoding: "utf8" }).sort();
  }

  text(kind: "sources" | "events", id: string): string {
    return readFileSync(join(this.content, "timeline", kind, `${id}.yaml`), "utf8");
  }

  ids(kind: "sources" | "events"): string[] {
    return readdirSync(join(this.content, "timeline", kind)).map((name) =>
      name.replace(/\.yaml$/, ""),
    );
  }

  /** The only source, which must be a sound draft. */
  source(id = this.ids("sources")[0] ?? ""): SourceDraft {
    return draftSourceSchema(this.#languages()).parse(parse(this.text("sources", id)));
  }

  /** The only event, which must be a sound draft. */
  event(id = this.ids("events")[0] ?? ""): EventDraft {
    return draftEventSchema(this.#languages()).parse(parse(this.text("events", id)));
  }

  #languages(): readonly Language[] {
    return parse(readFileSync(join(this.content, "languages.yaml"), "utf8")) as Language[];
  }
}

/** A new content folder for each test, which is gone after it. */
export function addContent(): () => AddContent {
  let now: AddContent | undefined;
  afterEach(() => {
    if (now) rmSync(now.top, { recursive: true, force: true });
    now = undefined;
  });
  return () => (now ??= new AddContent());
}

/** A page of a news site, in own words, as real ones are built. */
export function newsPage({
  title = "Supermarkt in Utrecht stopt met gezichtsherkenning aan de ingang",
  published = "2021-03-04T09:30:00+01:00",
  site = "De Invalshoek",
  address = "https://nieuws.invalshoek.example/2021/supermarkt-stopt",
  body = newsBody,
  language = "nl",
} = {}): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: published,
    author: [{ "@type": "Person", name: "R. de V." }],
    publisher: { "@type": "Organization", name: site },
  };
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | ${site}</title>
    <link rel="canonical" href="${address}"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><header><nav><a href="/">Voorpagina</a></nav></header><main><article><h1>${title}</h1>
    ${body.map((text) => `<p>${text}</p>`).join("\n")}</article></main><footer>Over ons</footer></body></html>`;
}

/** Own words for a Dutch page about a shop. */
export const newsBody = [
  "Een supermarkt in Utrecht zet de camera's met gezichtsherkenning bij de ingang uit. De Autoriteit Persoonsgegevens stuurde vorige maand een waarschuwing, omdat klanten niet om toestemming was gevraagd.",
  "De winkel in Nederland hing de camera's op in januari 2020, na een reeks diefstallen. Op 18 februari 2021 vroeg de toezichthouder om uitleg.",
  "Volgens een woordvoerder werden de beelden vergeleken met foto's van mensen die een winkelverbod hebben. De supermarkt zegt dat niemand is geweigerd.",
  "Bits of Freedom noemt het besluit verstandig en vraagt andere winkels hetzelfde te doen. De organisatie wil dat de politie geen beelden krijgt.",
];
