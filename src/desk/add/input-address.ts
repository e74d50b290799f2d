// Fetches the bytes behind an address: politely, with an end to its time, its size and its redirects.
import { DeskError } from "../error.ts";
import { tooLarge, type Input } from "./input.ts";
import { mostBytes } from "./limits.ts";

const mostRedirects = 5;
/** For everything together, redirects and body. */
const milliseconds = 20_000;

const headers = {
  "user-agent": "Gezichtspunt desk",
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
};

/**
 * The bytes behind an address.
 * @param patience how long it may take, in milliseconds
 * @throws DeskError with one sentence
 */
export async function fetchArticle(asked: string, patience = milliseconds): Promise<Input> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await follow(asked, signal);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw new DeskError(
      signal.aborted
        ? `${asked} does not come to an end within ${patience / 1000} seconds: save the page and give the file.`
        : `${asked} cannot be fetched (${reasonOf(error)}): save the page and give the file.`,
    );
  }
}

async function follow(asked: string, signal: AbortSignal): Promise<Input> {
  const addresses = [checked(asked, asked).href];
  for (;;) {
    const address = addresses.at(-1) ?? asked;
    const answer = await fetch(address, { redirect: "manual", headers, signal });
    const next = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      await answer.body?.cancel();
      if (addresses.length > mostRedirects) {
        throw new DeskError(`${asked} sends on more than ${mostRedirects} times.`);
      }
      addresses.push(checked(asked, next, address).href);
      continue;
    }
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw new DeskError(
        `${asked} answers ${answer.status}${answer.statusText ? ` (${answer.statusText})` : ""}, not with a page.`,
      );
    }
    const contentType = answer.headers.get("content-type");
    const bytes = await bodyOf(answer, asked);
    return { bytes, origin: { address, ...(contentType !== null && { contentType }) }, addresses };
  }
}

/** Reads a body and stops at the limit, however long it would go on. */
async function bodyOf(answer: Response, asked: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > mostBytes) throw new DeskError(tooLarge(asked));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** An address of the web without a password in it. */
function checked(asked: string, address: string, base?: string): URL {
  const url = URL.parse(address, base);
  if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") {
    url.hash = "";
    return url;
  }
  throw new DeskError(
    base === undefined
      ? `${asked} is no address of the web: it begins with https:// or http://, without a password.`
      : `${asked} sends on to ${address.slice(0, 80)}, which is no address of the web.`,
  );
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the name of the host cannot be looked up",
    ECONNREFUSED: "the host refuses",
    ECONNRESET: "the host hung up",
    UND_ERR_SOCKET: "the host hung up",
  };
  return known[code] ?? (code === "" ? "the answer cannot be read" : code);
}
