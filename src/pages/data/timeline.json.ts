// The timeline in all languages as JSON.
import type { APIRoute } from "astro";
import { jsonText } from "../../exports/json-shapes.ts";
import { file, mediaTypes, originOf } from "../../exports/respond.ts";
import { timelineJson } from "../../exports/timeline-json.ts";
import { editions } from "../../model/read.ts";

export const GET: APIRoute = (context) =>
  file(jsonText(timelineJson(editions(), originOf(context))), mediaTypes.json);
