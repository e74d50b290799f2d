// What a lab alone says of itself in oEmbed.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { labAlonePaths } from "../../../../exports/alone-paths.ts";
import { jsonText } from "../../../../exports/json-shapes.ts";
import { framedLab, oembed } from "../../../../exports/oembed.ts";
import { file, mediaTypes, originOf } from "../../../../exports/respond.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => labAlonePaths(editions());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { edition, lab }, site }) =>
  file(jsonText(oembed(framedLab(edition, lab), originOf({ site }))), mediaTypes.json);
