// The images that previews show beside a link.
import type { APIRoute } from "astro";
import { shareCards } from "../../exports/share-cards.ts";
import { png, shareSvg, type ShareImage } from "../../exports/share-image.ts";
import { editions } from "../../model/read.ts";

export const getStaticPaths = () =>
  editions()
    .flatMap(shareCards)
    .map(({ name, image }) => ({ params: { name }, props: { image } }));

export const GET: APIRoute<{ image: ShareImage }> = ({ props: { image } }) =>
  new Response(new Uint8Array(png(shareSvg(image))), { headers: { "Content-Type": "image/png" } });
