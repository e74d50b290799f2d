// All lessons as one Common Cartridge.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cartridge } from "../../../exports/lesson/cartridge.ts";
import { exportLesson, exportSeries, makerOf } from "../../../exports/lesson/of-edition.ts";
import { seriesPaths } from "../../../exports/paths.ts";
import { bytesFile, mediaTypes, originOf } from "../../../exports/respond.ts";
import { editions } from "../../../model/read.ts";

export const getStaticPaths = () => seriesPaths(editions());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { edition },
  site,
}) => {
  const origin = originOf({ site });
  const all = edition.lessons.map((lesson) => exportLesson(edition, lesson, origin));
  return bytesFile(
    cartridge(exportSeries(edition), all, makerOf(edition, origin)),
    mediaTypes.cartridge,
  );
};
