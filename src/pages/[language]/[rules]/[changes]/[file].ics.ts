// What changes when, as a calendar.
import type { APIRoute } from "astro";
import { changesCalendar } from "../../../../exports/change-files.ts";
import { changesFilePaths } from "../../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../../exports/respond.ts";
import type { Edition } from "../../../../model/edition.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => changesFilePaths(editions());

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  file(changesCalendar(edition, originOf({ site })), mediaTypes.calendar);
