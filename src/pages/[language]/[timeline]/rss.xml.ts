// The newest events of a language as RSS.
import type { APIRoute } from "astro";
import { rss } from "../../../exports/feeds.ts";
import { timelinePaths } from "../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../exports/respond.ts";
import type { Edition } from "../../../model/edition.ts";
import { editions } from "../../../model/read.ts";

export const getStaticPaths = () => timelinePaths(editions());

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  file(rss(edition, originOf({ site })), mediaTypes.rss);
