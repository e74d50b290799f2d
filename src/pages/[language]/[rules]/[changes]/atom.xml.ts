// What changes when, as an Atom feed.
import type { APIRoute } from "astro";
import { changesAtom } from "../../../../exports/change-files.ts";
import { changesPaths } from "../../../../exports/paths.ts";
import { file, mediaTypes, originOf } from "../../../../exports/respond.ts";
import type { Edition } from "../../../../model/edition.ts";
import { editions } from "../../../../model/read.ts";

export const getStaticPaths = () => changesPaths(editions());

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  file(changesAtom(edition, originOf({ site })), mediaTypes.atom);
