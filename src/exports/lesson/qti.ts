// QTI 2.1: the questions of a lesson as a package of items, the chosen answer explained.
import { identifier } from "./identifier.ts";
import { shortLine } from "./one-line.ts";
import type { ExportQuestion, ExportQuiz } from "./shapes.ts";
import { element, escaped, sourceList, worded, xmlHead } from "./xml.ts";
import { zipOf } from "./zip.ts";

const items = "http://www.imsglobal.org/xsd/imsqti_v2p1";
const packing = "http://www.imsglobal.org/xsd/imscp_v1p1";
const instance = "http://www.w3.org/2001/XMLSchema-instance";

/** The bytes of a .zip file. */
export function qti21(quiz: ExportQuiz): Uint8Array {
  const placed = quiz.questions.map((question) => ({
    id: identifier("item", question.id, question.language),
    path: `items/${question.id}-${question.language}.xml`,
    question,
  }));
  const manifest = element(
    "manifest",
    {
      identifier: identifier("quiz", quiz.id, quiz.language),
      xmlns: packing,
      "xmlns:xsi": instance,
      "xsi:schemaLocation": `${packing} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
    },
    element("metadata", {}, worded("schema", "QTIv2.1 Package"), worded("schemaversion", "1.0.0")),
    element("organizations", {}),
    element(
      "resources",
      {},
      ...placed.map(({ id, path }) =>
        element(
          "resource",
          { identifier: id, type: "imsqti_item_xmlv2p1", href: path },
          element("file", { href: path }),
        ),
      ),
    ),
  );
  return zipOf(
    new Map([
      ["imsmanifest.xml", xmlHead + manifest],
      ...placed.map(({ id, path, question }) => [path, xmlHead + item(id, question)] as const),
    ]),
  );
}

function item(id: string, { language, prompt, options, sources }: ExportQuestion): string {
  const choices = options.map((option, index) => ({ ...option, choice: `choice_${index + 1}` }));
  return element(
    "assessmentItem",
    {
      xmlns: items,
      "xmlns:xsi": instance,
      "xsi:schemaLocation": `${items} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
      identifier: id,
      title: shortLine(prompt, 120),
      adaptive: "false",
      timeDependent: "false",
      "xml:lang": language,
    },
    element(
      "responseDeclaration",
      { identifier: "RESPONSE", cardinality: "single", baseType: "identifier" },
      element(
        "correctResponse",
        {},
        ...choices.flatMap(({ right, choice }) => (right ? worded("value", choice) : [])),
      ),
    ),
    element(
      "outcomeDeclaration",
      { identifier: "SCORE", cardinality: "single", baseType: "float" },
      element("defaultValue", {}, worded("value", "0")),
    ),
    element("outcomeDeclaration", {
      identifier: "FEEDBACK",
      cardinality: "single",
      baseType: "identifier",
    }),
    element(
      "itemBody",
      {},
      element(
        "choiceInteraction",
        { responseIdentifier: "RESPONSE", shuffle: "true", maxChoices: "1" },
        worded("prompt", prompt),
        ...choices.map(({ choice, text }) =>
          element("simpleChoice", { identifier: choice }, escaped(text)),
        ),
      ),
    ),
    processing(),
    ...choices.map(({ choice, why }) =>
      element(
        "modalFeedback",
        { outcomeIdentifier: "FEEDBACK", identifier: choice, showHide: "show" },
        worded("p", why),
        sourceList(sources),
      ),
    ),
  );
}

/** Written out, for the ready template match_correct leaves FEEDBACK unset and no explanation would show. */
function processing(): string {
  const response = element("variable", { identifier: "RESPONSE" });
  const set = (name: string, value: string) =>
    element("setOutcomeValue", { identifier: name }, value);
  const score = (points: string) =>
    set("SCORE", element("baseValue", { baseType: "float" }, points));
  return element(
    "responseProcessing",
    {},
    element(
      "responseCondition",
      {},
      element(
        "responseIf",
        {},
        element("match", {}, response, element("correct", { identifier: "RESPONSE" })),
        score("1"),
      ),
      element("responseElse", {}, score("0")),
    ),
    set("FEEDBACK", response),
  );
}
