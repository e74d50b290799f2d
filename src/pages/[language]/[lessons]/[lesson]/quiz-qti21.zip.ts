// The quiz of a lesson as QTI 2.1.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { exportLesson } from "../../../../exports/lesson/of-edition.ts";
import { qti21 } from "../../../../exports/lesson/qti.ts";
import { lessonPaths } from "../../../../exports/paths.ts";
import { bytesFile, mediaTypes, originOf } from "../../../../exports/respond.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => lessonPaths(editions());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { edition, lesson },
  site,
}) => {
  const origin = originOf({ site });
  return bytesFile(qti21(exportLesson(edition, lesson, origin)), mediaTypes.zip);
};
