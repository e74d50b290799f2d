// A lesson as a Common Cartridge.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cartridge } from "../../../../exports/lesson/cartridge.ts";
import { exportLesson, makerOf } from "../../../../exports/lesson/of-edition.ts";
import { lessonPaths } from "../../../../exports/paths.ts";
import { bytesFile, mediaTypes, originOf } from "../../../../exports/respond.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => lessonPaths(editions());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { edition, lesson },
  site,
}) => {
  const origin = originOf({ site });
  const one = exportLesson(edition, lesson, origin);
  return bytesFile(cartridge(one, [one], makerOf(edition, origin)), mediaTypes.cartridge);
};
