// The quiz of a lesson as H5P: one file a question, in a zip.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { absolute } from "../../../../exports/absolute.ts";
import { h5p } from "../../../../exports/lesson/h5p.ts";
import { exportLesson, makerOf, playerWords } from "../../../../exports/lesson/of-edition.ts";
import { zipOf } from "../../../../exports/lesson/zip.ts";
import { lessonPaths } from "../../../../exports/paths.ts";
import { bytesFile, mediaTypes, originOf } from "../../../../exports/respond.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => lessonPaths(editions());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { edition, lesson },
  site,
}) => {
  const origin = originOf({ site });
  const maker = makerOf(edition, origin);
  const page = absolute(edition.at.lesson(lesson.id), origin);
  const files = exportLesson(edition, lesson, origin).questions.map(
    (question) => [`${question.id}.h5p`, h5p(question, page, playerWords(edition), maker)] as const,
  );
  return bytesFile(zipOf(new Map(files)), mediaTypes.zip);
};
