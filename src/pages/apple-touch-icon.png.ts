// The icon of the site on the home screen of a phone, which rounds the corners itself.
import type { APIRoute } from "astro";
import { iconPng } from "../exports/icon.ts";

export const GET: APIRoute = () =>
  new Response(new Uint8Array(iconPng(180, { round: false })), {
    headers: { "Content-Type": "image/png" },
  });
