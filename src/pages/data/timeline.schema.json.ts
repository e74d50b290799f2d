// What each field of timeline.json means, as JSON Schema.
import type { APIRoute } from "astro";
import { jsonText } from "../../exports/json-shapes.ts";
import { file, mediaTypes } from "../../exports/respond.ts";
import { timelineSchema } from "../../exports/timeline-json.ts";

export const GET: APIRoute = () => file(jsonText(timelineSchema()), mediaTypes.schema);
