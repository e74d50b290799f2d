// What the markup of every lab is given.
import type { Edition } from "../../model/edition.ts";
import type { Lab } from "../../model/labs.ts";
import type { LabId } from "../../schemas/lab.ts";

export interface LabProps<Id extends LabId> {
  edition: Edition;
  lab: Lab<Id>;
  /** Where the text tells how the lab is modelled: an address on this page or another. */
  modelled: string;
}
