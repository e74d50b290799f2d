// The quiz of a lesson as Moodle XML.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { moodleXml } from "../../../../exports/lesson/moodle-xml.ts";
import { exportLesson, makerOf } from "../../../../exports/lesson/of-edition.ts";
import { lessonPaths } from "../../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../../exports/respond.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => lessonPaths(editions());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { edition, lesson },
  site,
}) => {
  const origin = originOf({ site });
  const text = moodleXml(exportLesson(edition, lesson, origin), makerOf(edition, origin));
  return file(text, mediaTypes.xml);
};
