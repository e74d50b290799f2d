// Adds the addresses of the pages of a built site to content/published.txt, and takes none away.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressesIn, ledgerText, notIn, readLedger } from "../model/ledger.ts";

const folder = process.argv[2] ?? "dist";
const file = join("content", "published.txt");

if (["index.html", "404.html"].every((name) => existsSync(join(folder, name)))) {
  const files = globSync("**/*.html", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  const ledger = existsSync(file) ? readLedger(readFileSync(file, "utf8")) : [];
  const added = notIn(ledger, addressesIn(files));
  writeFileSync(file, ledgerText([...ledger, ...added]));
  const told = added.length === 1 ? "1 address was" : `${added.length} addresses were`;
  process.stdout.write(`${told} added to content/published.txt.\n`);
} else {
  process.stderr.write(`${folder} holds no built site; run npm run build first.\n`);
  process.exitCode = 1;
}
