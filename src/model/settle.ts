// What becomes of a complaint about a name when the record that it names is a draft, or was left out for a mistake of its own.
import type { Mistake } from "./mistakes.ts";
import { contentFile, folders, type Kind, type Records } from "./records.ts";

/** The complaints that an editor is told: a draft is called a draft, and no mistake is told twice. */
export function settled(mistakes: readonly Mistake[], records: Records): Mistake[] {
  return mistakes.flatMap(({ names, ...mistake }) => {
    if (names === undefined) return [mistake];
    if (isDraft(names, records)) return [namesDraft(mistake, names)];
    return mayBeThere(names, records.failed) ? [] : [mistake];
  });
}

/** Whether some file of a kind of record, or its folder, was left out for a mistake. */
export function hasFailed(kind: Kind, failed: ReadonlySet<string>): boolean {
  return [...failed].some((path) => path === folders[kind] || path.startsWith(`${folders[kind]}/`));
}

interface Name {
  readonly kind: Kind;
  readonly id: string;
}

function isDraft({ kind, id }: Name, { drafts }: Records): boolean {
  return (kind === "events" || kind === "sources") && drafts[kind].has(id);
}

function namesDraft(mistake: Mistake, { kind, id }: Name): Mistake {
  return {
    ...mistake,
    wrong: `names a draft, ${contentFile(kind, id)}`,
    right:
      "What is published names only what is published; publish that too, or take the name away.",
  };
}

/** Whether a record stands in a file that was left out, or that may be it under a wrong name. */
function mayBeThere({ kind, id }: Name, failed: ReadonlySet<string>): boolean {
  const folder = folders[kind];
  const top = folder.split("/")[0] ?? folder;
  return [...failed].some(
    (path) =>
      path === folder ||
      path === top ||
      path === `${folder}/${id}.yaml` ||
      path === `${folder}/${id}` ||
      (path.startsWith(`${top}/`) && !isRecord.test(path)),
  );
}

/** A file or text that has a place and a name as it should. */
const isRecord = new RegExp(
  `^(${Object.values(folders).join("|")})/[a-z0-9-]+(\\.yaml|/[a-z]+\\.mdx)$`,
);
