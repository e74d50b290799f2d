// `npm run desk -- <command>`: the editor's commands, and what they answer to a wrong call.
import { parseArgs } from "node:util";
import { didYouMean } from "../model/closest.ts";
import { ContentError } from "../model/mistakes.ts";
import { buildDay } from "../model/time.ts";
import type { Desk, Verb } from "./desk-frame.ts";
import { DeskError } from "./error.ts";
import { terminalAsk } from "./terminal.ts";

/** What each command does, in one line, and its module, which is read only when it is called. */
const verbs: Readonly<Record<string, { does: string; load: () => Promise<Verb> }>> = {
  add: {
    does: "takes in an article: one source and one draft of an event",
    load: () => import("./add/add.ts"),
  },
  event: {
    does: "asks for what a draft lacks, and publishes it",
    load: () => import("./event/event.ts"),
  },
  check: {
    does: "tells every mistake in the content, as the build would",
    load: () => import("./check.ts"),
  },
  status: {
    does: "tells what is there, what is missing, what is old and what rests on little",
    load: () => import("./status.ts"),
  },
  links: {
    does: "asks every address of a source whether it still answers",
    load: () => import("./links/links.ts"),
  },
  measure: {
    does: "tells how often add finds title, date and language on the pages made for it",
    load: () => import("./measure.ts"),
  },
};

const help = [
  "How to use: npm run desk -- <command> [options]",
  "",
  ...Object.entries(verbs).map(([name, { does }]) => `  ${name.padEnd(9)}${does}`),
  "",
  "  npm run desk -- <command> --help   tells more about one command",
  "  --content <folder>                 another folder than content",
].join("\n");

/**
 * Does one command.
 * @param words the words behind `npm run desk --`
 * @param given the day, and the ways to speak and to ask
 * @returns the exit code: 0 done, 1 something is wrong, 2 called in a wrong way
 */
export async function desk(
  words: readonly string[],
  given: Omit<Desk, "content">,
): Promise<number> {
  const { content, rest } = withoutContent(words);
  const [first = "help", ...others] = rest;
  const asksHelp = ["help", "--help", "-h"].includes(first);
  const name = asksHelp ? (others[0] ?? "help") : first;
  if (name === "help") {
    given.say(help);
    return 0;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    const near = didYouMean(name, Object.keys(verbs));
    given.complain(
      `There is no command ${name}. ${near}There are: ${Object.keys(verbs).join(", ")}.`,
    );
    return 2;
  }
  const module = await verb.load();
  if (asksHelp || others.includes("--help") || others.includes("-h")) {
    given.say(module.help);
    return 0;
  }
  try {
    return await module.run(others, { ...given, content });
  } catch (error) {
    if (error instanceof DeskError) given.complain(error.message);
    else if (error instanceof ContentError) tellMistakes(error, given);
    else if (isWrongCall(error)) {
      given.complain(`${error.message.replace(/\.?$/, ".")} See: npm run desk -- ${name} --help`);
      return 2;
    } else throw error;
    return 1;
  }
}

/** Every mistake in the content, and how many there are. */
function tellMistakes({ message, mistakes }: ContentError, { complain }: Omit<Desk, "content">) {
  complain(message);
  const told = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  complain(`${told} in the content; nothing was built or changed.`);
}

/** Takes `--content <folder>` out of the words. */
function withoutContent(words: readonly string[]): { content: string; rest: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...words],
    options: { content: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const found = tokens.flatMap((token) =>
    token.kind === "option" && token.name === "content" && token.value !== undefined ? [token] : [],
  );
  const taken = found.flatMap(({ index, inlineValue }) =>
    inlineValue ? [index] : [index, index + 1],
  );
  return {
    content: found.at(-1)?.value ?? "content",
    rest: words.filter((_, at) => !taken.includes(at)),
  };
}

/** An option that does not exist, or that lacks its value. */
function isWrongCall(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}

if (import.meta.main) {
  const ask = terminalAsk();
  // Whoever reads only the first lines, as head does, closes the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  process.exitCode = await desk(process.argv.slice(2), {
    today: buildDay(),
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    ...(ask && { ask }),
  });
}
