// Serves the built site as a host would: with the headers of public/_headers, and 404.html for what is missing.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { basePath } from "./base-path.ts";

interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** The rules of a `_headers` file: a path with * for anything, and below it indented headers. */
export function headerRules(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [path = "", ...lines] = block.split("\n").filter((line) => line.trim() !== "");
      const pattern = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
      return {
        path: new RegExp(`^${pattern}$`),
        headers: lines.map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        }),
      };
    });
}

/**
 * A server for a built folder, not yet listening.
 * @param folder the folder that holds the site
 * @param base the path that it is served under, with a slash at both ends
 */
export function siteServer(folder: string, base = "/"): Server {
  const rulesFile = join(folder, "_headers");
  const rules = existsSync(rulesFile) ? headerRules(readFileSync(rulesFile, "utf8")) : [];
  const files = sirv(folder, { etag: true, dotfiles: true });
  const squeeze = compression();
  const missing = readFileSync(join(folder, "404.html"));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const notFound = (): void => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(missing);
    };
    if (!path.startsWith(base)) return notFound();
    const inside = `/${path.slice(base.length)}`;
    if (inside === "/_headers") return notFound();
    for (const rule of rules.filter(({ path: pattern }) => pattern.test(inside))) {
      for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    request.url = inside;
    files(request, response, notFound);
  };
  return createServer((request, response) => {
    squeeze(request as never, response as never, () => answer(request, response));
  });
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env["PORT"] ?? 4321);
  const base = basePath();
  siteServer(process.argv[2] ?? "dist", base).listen(port, () => {
    process.stdout.write(`Gezichtspunt is at http://localhost:${port}${base} (stop with Ctrl+C)\n`);
  });
}
