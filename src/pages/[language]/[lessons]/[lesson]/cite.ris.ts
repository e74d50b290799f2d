// The reference to a lesson as RIS.
import type { APIRoute } from "astro";
import { ris } from "../../../../exports/citations.ts";
import { pageItem } from "../../../../exports/csl.ts";
import { citedLessonPaths, type CitedPage } from "../../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../../exports/respond.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => citedLessonPaths(editions());

export const GET: APIRoute<CitedPage> = ({ props: { edition, page }, site }) =>
  file(ris(pageItem(edition, page, originOf({ site }))), mediaTypes.ris);
