// What each field of sources.json means, as JSON Schema.
import type { APIRoute } from "astro";
import { jsonText } from "../../exports/json-shapes.ts";
import { file, mediaTypes } from "../../exports/respond.ts";
import { sourcesSchema } from "../../exports/sources-json.ts";

export const GET: APIRoute = () => file(jsonText(sourcesSchema()), mediaTypes.schema);
