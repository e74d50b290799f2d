// All sources as CSL-JSON.
import type { APIRoute } from "astro";
import { cslJson } from "../../exports/citations.ts";
import { sourceItems } from "../../exports/csl.ts";
import { siteOf } from "../../exports/json-shapes.ts";
import { file, mediaTypes } from "../../exports/respond.ts";
import { editions } from "../../model/read.ts";

export const GET: APIRoute = () => file(cslJson(sourceItems(siteOf(editions()))), mediaTypes.csl);
