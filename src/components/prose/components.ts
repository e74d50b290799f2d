// The components that a text of prose may use, by their names in it.
import type { ProseComponent } from "../../model/prose-marks.ts";
import Check from "./Check.astro";
import Cite from "./Cite.astro";
import Event from "./Event.astro";
import Figure from "./Figure.astro";
import Lab from "./Lab.astro";
import Law from "./Law.astro";
import Situation from "./Situation.astro";
import Term from "./Term.astro";

export const components = {
  Check,
  Cite,
  Event,
  Figure,
  Lab,
  Law,
  Situation,
  Term,
} satisfies Record<ProseComponent, unknown>;
