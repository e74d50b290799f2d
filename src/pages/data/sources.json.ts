// The sources in all languages as JSON.
import type { APIRoute } from "astro";
import { jsonText } from "../../exports/json-shapes.ts";
import { file, mediaTypes, originOf } from "../../exports/respond.ts";
import { sourcesJson } from "../../exports/sources-json.ts";
import { editions } from "../../model/read.ts";

export const GET: APIRoute = (context) =>
  file(jsonText(sourcesJson(editions(), originOf(context))), mediaTypes.json);
