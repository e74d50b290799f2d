// Builds the site of the working folder, as `astro build --silent` does.
import { build } from "astro";
import { costOf, tell } from "./cost.ts";

process.env["NODE_ENV"] = "production";
tell(await costOf(() => build({ logLevel: "silent" })));
