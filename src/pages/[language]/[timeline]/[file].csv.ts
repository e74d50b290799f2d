// The timeline of a language as CSV, named by its address word.
import type { APIRoute } from "astro";
import { timelineCsv } from "../../../exports/csv.ts";
import { timelineFilePaths } from "../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../exports/respond.ts";
import type { Edition } from "../../../model/edition.ts";
import { editions } from "../../../model/read.ts";

export const getStaticPaths = () => timelineFilePaths(editions(), "timeline");

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  file(timelineCsv(edition, originOf({ site })), mediaTypes.csv);
