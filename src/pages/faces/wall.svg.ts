// The wall of the home page: six by six invented faces.
import type { APIRoute } from "astro";
import { wallSvg } from "../../faces/draw.ts";
import { wallSeeds } from "../../faces/wall.ts";

export const GET: APIRoute = () =>
  new Response(wallSvg(wallSeeds, 6), { headers: { "Content-Type": "image/svg+xml" } });
