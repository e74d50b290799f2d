// The rules of drawn figures in a text: the name exists, and so does what it is drawn from.
import { didYouMean } from "./closest.ts";
import { remedyFor } from "./complaints.ts";
import { figureNames } from "./figure-names.ts";
import type { Mistake } from "./mistakes.ts";
import type { Records } from "./records.ts";
import { countries } from "../schemas/scenario.ts";

/** Every figure of a text that cannot be drawn. */
export function figureMarks(file: string, body: string, records: Records): Mistake[] {
  return [...body.matchAll(/<Figure\b([^>]*?)\/?>/g)].flatMap((mark) => {
    const line = body.slice(0, mark.index).split("\n").length;
    const props = new Map(
      [...(mark[1] ?? "").matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        value,
      ]),
    );
    return wrongIn(props, records).map((wrong) => ({
      file,
      field: `line ${line}: Figure`,
      ...wrong,
    }));
  });
}

type Wrong = Omit<Mistake, "file" | "field">;

function wrongIn(props: ReadonlyMap<string, string>, records: Records): Wrong[] {
  const name = props.get("name");
  if (name === undefined) return [{ wrong: "has no name", right: 'Write <Figure name="…" />.' }];
  if (!figureNames.includes(name)) {
    const right = `${didYouMean(name, figureNames)}There are: ${figureNames.join(", ")}.`;
    return [{ wrong: `shows "${name}", which does not exist`, right }];
  }
  if (name === "story") return lacking([props.get("id") ?? ""], "id", "chains", records);
  if (name === "verdicts") {
    return lacking((props.get("ids") ?? "").split(" "), "ids", "scenarios", records);
  }
  const layer = props.get("layer");
  if (name !== "layers" || layer === undefined || countries.some((one) => one === layer)) return [];
  return [{ wrong: `has the layer "${layer}"`, right: `Use one of: ${countries.join(", ")}.` }];
}

function lacking(
  names: readonly string[],
  prop: string,
  kind: "chains" | "scenarios",
  records: Records,
): Wrong[] {
  return names.flatMap((name): Wrong[] => {
    if (records[kind].has(name)) return [];
    const right = remedyFor(name, records[kind], kind);
    if (name === "") return [{ wrong: `has an empty place in ${prop}`, right }];
    return [{ wrong: `names "${name}", which does not exist`, right, names: { kind, id: name } }];
  });
}
