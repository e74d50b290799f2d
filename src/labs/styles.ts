// The style sheet of each lab, by its address: a page loads that of its own lab only.
import type { LabId } from "../schemas/lab.ts";
import alarm from "../styles/lab-alarm.css?url";
import glasses from "../styles/lab-glasses.css?url";
import scrape from "../styles/lab-scrape.css?url";
import search from "../styles/lab-search.css?url";
import threshold from "../styles/lab-threshold.css?url";

export const labStyles: Readonly<Record<LabId, string>> = {
  search,
  alarm,
  threshold,
  scrape,
  glasses,
};
