// What each chart shows: its numbers from content/figures, and how they become rows.
import { fill, type Edition } from "../../model/edition.ts";
import type { ChartName } from "../../model/figure-names.ts";
import { found } from "../../model/found.ts";
import type { Figure } from "../../model/join.ts";

export interface ChartRow {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly marked?: boolean }[];
  readonly text: string;
}

export interface Chart {
  readonly rows: readonly ChartRow[];
  readonly caption: string;
  readonly figures: readonly Figure[];
}

/** The figures that each chart is made from, in the order of its rows. */
const named: Readonly<Record<ChartName, readonly string[]>> = {
  alerts: ["met-2025-alerts", "met-2025-false", "swp-2017-alerts", "swp-2017-false"],
  errors: ["pnd-fpir-white", "pnd-fpir-asian", "pnd-fpir-black"],
  "clearview-size": [
    "clearview-2020-01",
    "clearview-2021-10",
    "clearview-2022-03",
    "clearview-2023-03",
    "clearview-2026-02",
  ],
  fines: [
    "fine-clearview-nl",
    "fine-clearview-it",
    "fine-clearview-gr",
    "fine-clearview-fr",
    "fine-mercadona-es",
  ],
  catch: ["catch-2017", "catch-2018", "catch-2019", "catch-2022", "catch-2023", "catch-2024"],
};

/** A chart by its name, in the words of an edition. */
export function chartOf(edition: Edition, name: ChartName): Chart {
  const byId = new Map(edition.site.figures.map((figure) => [figure.id, figure]));
  const figures = named[name].map((id) => found(byId, id));
  const { words } = edition;
  return { rows: rowsOf(edition, name, figures), caption: words.figures.charts[name], figures };
}

function rowsOf(edition: Edition, name: ChartName, figures: readonly Figure[]): ChartRow[] {
  const { words, say } = edition;
  if (name === "alerts") {
    const pairs = [
      { place: "london", alerts: figures[0], wrong: figures[1] },
      { place: "cardiff", alerts: figures[2], wrong: figures[3] },
    ] as const;
    return pairs.map(({ place, alerts, wrong }) => {
      const [all, bad] = [amount(alerts), amount(wrong)];
      return {
        label: words.figures.alerts[place],
        parts: [{ value: bad, marked: true }, { value: all - bad }],
        text: fill(words.figures.alerts.text, {
          wrong: edition.number(bad),
          all: edition.number(all),
        }),
      };
    });
  }
  return figures.map((figure) => {
    const unit = figure.unit ? ` ${say(figure.unit)}` : "";
    const qualifier = figure.qualifier ? `${words.figures.qualifiers[figure.qualifier]} ` : "";
    return {
      label: labelOf(edition, name, figure),
      parts: [{ value: amount(figure) }],
      text: `${qualifier}${short(edition, amount(figure))}${unit}`,
    };
  });
}

function labelOf(edition: Edition, name: ChartName, figure: Figure): string {
  const { words } = edition;
  if (name === "errors") {
    return words.figures.groups[figure.id.replace("pnd-fpir-", "") as "white" | "asian" | "black"];
  }
  if (name === "fines") {
    const [place = ""] = figure.event?.places ?? [];
    const year = figure.as_of?.slice(0, 4) ?? "";
    return `${edition.place(place)}, ${year}`;
  }
  return figure.as_of === undefined ? "" : edition.date(figure.as_of, "short");
}

/** Large numbers as a reader says them: 3 billion. */
function short({ language }: Edition, value: number): string {
  return new Intl.NumberFormat(language.locale, {
    ...(value >= 1_000_000 && { notation: "compact", compactDisplay: "long" }),
    maximumFractionDigits: 2,
  }).format(value);
}

function amount(figure: Figure | undefined): number {
  const value = figure?.value;
  if (typeof value !== "number") throw new Error(`${figure?.id ?? "a figure"} is no single number`);
  return value;
}
