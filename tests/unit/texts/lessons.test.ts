// Claims about the texts of the lessons and the bank of questions: whole, plain, sourced, the same in each language.
import { describe, expect, test } from "vitest";
import { plainText, readabilityOf } from "../../../src/desk/readability.ts";
import { fromAddress } from "../../../src/labs/frame/settings.ts";
import { settings as alarm } from "../../../src/labs/alarm/settings.ts";
import { lessonsOf } from "../../../src/model/lessons.ts";
import { marksIn } from "../../../src/model/prose-marks.ts";
import { siteIn } from "../../../src/model/site.ts";
import { contentFolder } from "../../support/content-copy.ts";
import { languageOf, loudMarks, phrasesIn, recordsNamed, unsourced } from "../../support/prose.ts";
