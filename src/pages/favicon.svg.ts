// The icon of the site for browsers that take SVG.
import type { APIRoute } from "astro";
import { iconSvg } from "../exports/icon.ts";

export const GET: APIRoute = () =>
  new Response(iconSvg({ round: true }), { headers: { "Content-Type": "image/svg+xml" } });
