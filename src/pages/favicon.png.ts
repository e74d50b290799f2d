// The icon of the site for browsers that take no SVG.
import type { APIRoute } from "astro";
import { iconPng } from "../exports/icon.ts";

export const GET: APIRoute = () =>
  new Response(new Uint8Array(iconPng(48, { round: true })), {
    headers: { "Content-Type": "image/png" },
  });
