// What a part of the timeline alone says of itself in oEmbed.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { slicePaths } from "../../../../../../exports/alone-paths.ts";
import { jsonText } from "../../../../../../exports/json-shapes.ts";
import { framedSlice, oembed } from "../../../../../../exports/oembed.ts";
import { file, mediaTypes, originOf } from "../../../../../../exports/respond.ts";
import { editions } from "../../../../../../model/read.ts";

export const getStaticPaths = () => slicePaths(editions());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { edition, cut }, site }) =>
  file(jsonText(oembed(framedSlice(edition, cut), originOf({ site }))), mediaTypes.json);
