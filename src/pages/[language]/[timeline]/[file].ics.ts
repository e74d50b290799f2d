// The timeline of a language as iCalendar, named by its address word.
import type { APIRoute } from "astro";
import { calendar } from "../../../exports/calendar.ts";
import { timelineFilePaths } from "../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../exports/respond.ts";
import type { Edition } from "../../../model/edition.ts";
import { editions } from "../../../model/read.ts";

export const getStaticPaths = () => timelineFilePaths(editions(), "calendar");

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  file(calendar(edition, originOf({ site })), mediaTypes.calendar);
