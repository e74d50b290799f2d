// All sources as BibTeX.
import type { APIRoute } from "astro";
import { bibtex } from "../../exports/citations.ts";
import { sourceItems } from "../../exports/csl.ts";
import { siteOf } from "../../exports/json-shapes.ts";
import { file, mediaTypes } from "../../exports/respond.ts";
import { editions } from "../../model/read.ts";

export const GET: APIRoute = () => file(bibtex(sourceItems(siteOf(editions()))), mediaTypes.bibtex);
