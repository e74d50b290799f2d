// Reads, checks and joins the content of the working folder as often as is asked for.
import { editionsOf } from "../../../src/model/edition.ts";
import { siteIn } from "../../../src/model/site.ts";
import { costOf, tell } from "./cost.ts";

const costs = [];
for (let round = 0; round < Number(process.argv[2] ?? 1); round++) {
  costs.push(await costOf(() => editionsOf(siteIn("content"), "/")));
}
tell(costs.reduce((one, other) => (other.computing < one.computing ? other : one)));
