// Reads the text of one YAML file, and says in an editor's words why it cannot be read.
import { LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { Mistake } from "./mistakes.ts";

type Complaint = Omit<Mistake, "file">;

const quotes = "Put a text that holds a colon, # or another sign of YAML between double quotes.";
const quoted = "Put the text between double quotes.";

/**
 * The plain value that a text holds, or why it holds none.
 * @param above how many lines of the file stand above the text
 */
export function readYaml(
  text: string,
  above = 0,
): { readonly value: unknown } | { readonly complaint: Complaint } {
  const lines = new LineCounter();
  const line = (offset: number) => lines.linePos(offset).line + above;
  if (text.includes("\uFFFD")) {
    return complain(
      `line ${above + text.slice(0, text.indexOf("\uFFFD")).split("\n").length}`,
      "holds a letter that cannot be read",
      "Save the file as UTF-8.",
    );
  }
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: lines });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) return { complaint: explained(error, text, line(error.pos[0])) };
  let pointer: Complaint | undefined;
  visit(document, {
    Alias(_, { source, range }) {
      pointer = {
        field: `line ${line(range?.[0] ?? 0)}`,
        wrong: `holds *${source}, which YAML takes for a pointer to another place`,
        right: quoted,
      };
      return visit.BREAK;
    },
  });
  return pointer ? { complaint: pointer } : { value: document.toJS() as unknown };
}

function complain(field: string, wrong: string, right: string) {
  return { complaint: { field, wrong, right } };
}

function explained(error: YAMLError, text: string, line: number): Complaint {
  const field = `line ${line}`;
  switch (error.code) {
    case "DUPLICATE_KEY":
      return {
        field: /^[\w-]*/.exec(text.slice(error.pos[0]))?.[0] || field,
        wrong: `stands there twice, the second time at line ${line}`,
        right: "Keep one of the two.",
      };
    case "TAB_AS_INDENT":
      return { field, wrong: "is indented with a tab", right: "Indent with spaces." };
    case "MULTIPLE_DOCS":
      return {
        field,
        wrong: "begins a second record with ---",
        right: "Give each record a file of its own.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BAD_INDENT":
      return {
        field,
        wrong: "cannot be read as YAML: it holds a second colon, or it begins at the wrong column",
        right: `Let the fields of one group begin at the same column. ${quotes}`,
      };
    case "BAD_SCALAR_START":
      return {
        field,
        wrong: "begins a text with a sign that YAML keeps for itself",
        right: quoted,
      };
    case "TAG_RESOLVE_FAILED":
      return { field, wrong: "begins a text with !, which YAML takes for a tag", right: quoted };
    case "MISSING_CHAR":
      return {
        field,
        wrong: "cannot be read as YAML: a quotation mark or bracket above it is not closed",
        right: "Close each text, list and group with the mark that fits its beginning.",
      };
    case "UNEXPECTED_TOKEN":
      return {
        field,
        wrong: "cannot be read as YAML: something stands behind the end of a text, list or group",
        right: quotes,
      };
    default: {
      const reason = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
      return {
        field,
        wrong: `cannot be read as YAML: ${reason.replace(/\.$/, "")}`,
        right: quotes,
      };
    }
  }
}
