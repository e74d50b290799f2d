// Claims about the QTI 2.1 package, read back by yauzl and libxml2.
import { describe, expect, it } from "vitest";
import { oneLine } from "../../../src/exports/lesson/one-line.ts";
import { qti21 } from "../../../src/exports/lesson/qti.ts";
import { eachLesson, filesIn, hostileLesson, timesIn, xmlOf } from "./lesson-material.ts";

const packing = { x: "http://www.imsglobal.org/xsd/imscp_v1p1" };
const items = { q: "http://www.imsglobal.org/xsd/imsqti_v2p1" };

describe.each(eachLesson)("the QTI of %s", async (_name, quiz) => {
  const files = await filesIn(qti21(quiz));
  const manifest = xmlOf(files.get("imsmanifest.xml") ?? "", packing);
  const read = manifest
    .texts("//x:resource/@href")
    .map((path) => xmlOf(files.get(path) ?? "", items));

  it("has a manifest that names every item and no other file", () => {
    expect(manifest.texts("//x:schema | //x:schemaversion")).toEqual(["QTIv2.1 Package", "1.0.0"]);
    expect(manifest.count("/x:manifest/x:organizations[not(*)]")).toBe(1);
    expect(new Set(manifest.texts("//x:resource/@type"))).toEqual(new Set(["imsqti_item_xmlv2p1"]));
    const hrefs = manifest.texts("//x:resource/x:file/@href");
    expect(manifest.texts("//x:resource/@href")).toEqual(hrefs);
    expect([...files.keys()]).toEqual(["imsmanifest.xml", ...hrefs].sort());
    expect(read.map((item) => item.text("/q:assessmentItem/@identifier"))).toEqual(
      manifest.texts("//x:resource/@identifier"),
    );
  });

  it("has the parts of an item in the order of the schema", () => {
    for (const item of read) {
      const parts = item.children("/q:assessmentItem");
      expect([...new Set(parts)]).toEqual([
        "responseDeclaration",
        "outcomeDeclaration",
        "itemBody",
        "responseProcessing",
        "modalFeedback",
      ]);
      expect(item.children("//q:choiceInteraction")[0]).toBe("prompt");
      expect(item.texts("/q:assessmentItem/@title")).not.toEqual([""]);
    }
  });

  it("keeps prompts, answers and every explanation to the letter", () => {
    quiz.questions.forEach(({ prompt, options, sources, language }, index) => {
      const item = read[index] ?? xmlOf("<none/>");
      expect(item.text("//q:prompt")).toBe(oneLine(prompt));
      expect(item.texts("//q:simpleChoice")).toEqual(options.map(({ text }) => oneLine(text)));
      expect(item.texts("//q:modalFeedback/q:p")).toEqual(options.map(({ why }) => oneLine(why)));
      expect(item.texts("//q:modalFeedback[1]/q:ul/q:li")).toEqual(
        sources.map(({ title }) => oneLine(title)),
      );
      expect(item.text("/q:assessmentItem/@xml:lang")).toBe(language);
    });
  });

  it("scores the right answer, and shows for each answer its own explanation", () => {
    quiz.questions.forEach(({ options }, index) => {
      const item = read[index] ?? xmlOf("<none/>");
      const choices = item.texts("//q:simpleChoice/@identifier");
      expect(item.text("//q:correctResponse/q:value")).toBe(
        choices[options.findIndex(({ right }) => right)],
      );
      expect(item.texts("//q:modalFeedback/@identifier")).toEqual(choices);
      expect(new Set(item.texts("//q:modalFeedback/@outcomeIdentifier"))).toEqual(
        new Set(["FEEDBACK"]),
      );
      expect(
        item.text(
          "/q:assessmentItem/q:responseProcessing/q:setOutcomeValue[@identifier='FEEDBACK']/q:variable/@identifier",
        ),
      ).toBe("RESPONSE");
    });
  });
});

it("the same lesson gives the same bytes, whose files have one fixed time", async () => {
  const bytes = qti21(hostileLesson);
  expect(Buffer.compare(bytes, qti21(structuredClone(hostileLesson)))).toBe(0);
  expect(new Set(await timesIn(bytes))).toEqual(new Set(["1980-01-01T00:00:00.000Z"]));
});
