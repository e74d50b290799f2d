// The rules of dates in the law: no step before what must come first, no overlap between answers, and one for today.
import type { StepRecord } from "../schemas/life.ts";
import { countries, type AnswerRecord, type Country } from "../schemas/scenario.ts";
import { future, mistake, type Kind } from "./complaints.ts";
import type { Mistake } from "./mistakes.ts";
import { contentFile, type Records } from "./records.ts";
import { firstDay, lastDay } from "./time.ts";

/** Every date of the law that cannot be. */
export function lawDates(records: Records, today: string): Mistake[] {
  const { instruments, provisions, scenarios } = records;
  return [
    ...[...instruments].flatMap(([id, { life }]) => lifeRules("instruments", id, life, [], today)),
    ...[...provisions].flatMap(([id, { life, instrument }]) =>
      lifeRules("provisions", id, life, instruments.get(instrument)?.life ?? [], today),
    ),
    ...[...scenarios].flatMap(([id, { answers }]) =>
      countries.flatMap((country) => periods(id, country, answers[country], today)),
    ),
    ...daysOfWork(records, today),
  ];
}

/** Nothing was checked or changed after the day of the build. */
function daysOfWork(records: Records, today: string): Mistake[] {
  return datedKinds.flatMap((kind) =>
    [...records[kind]].flatMap(([id, record]) => {
      const file = contentFile(kind, id);
      const changes = "changes" in record ? record.changes : [];
      return [
        ...future(file, "checked", record.checked, today),
        ...changes.flatMap(({ date }, at) => future(file, `changes[${at}].date`, date, today)),
      ];
    }),
  );
}

/** The kinds of records of the law that say when they were checked. */
export const datedKinds = ["provisions", "scenarios", "authorities", "rights", "layers"] as const;

const made = ["proposed", "adopted", "published", "in-force", "applies", "repealed"];

/** The steps that can only have happened; the others may lie ahead. */
const behind = ["proposed", "adopted", "published"];

function lifeRules(
  kind: Kind,
  id: string,
  life: readonly StepRecord[],
  above: readonly StepRecord[],
  today: string,
): Mistake[] {
  return life.flatMap((step, at): Mistake[] => {
    const wrong = (field: string, wrong: string, right: string) => [
      mistake(kind, id, `life[${at}].${field}`, wrong, right),
    ];
    const before = life[at - 1];
    if (before && firstDay(before.date) > lastDay(step.date)) {
      return wrong(
        "date",
        `is ${step.date}, which is earlier than the step above it of ${before.date}`,
        "Put the steps in the order of time.",
      );
    }
    const impossible = [...above, ...life].find(
      (other) =>
        made.includes(step.step) &&
        made.indexOf(other.step) > made.indexOf(step.step) &&
        lastDay(other.date) < firstDay(step.date),
    );
    if (impossible) {
      return wrong(
        "date",
        `is ${step.date} for ${step.step}, later than ${impossible.step} on ${impossible.date}`,
        `A rule is ${made.join(", ")} in that order.`,
      );
    }
    if (behind.includes(step.step) && firstDay(step.date) > today) {
      return wrong(
        "date",
        `is ${step.date}, which lies in the future`,
        `What is ${step.step} was so by ${today}; only in-force, applies, amended and repealed lie ahead.`,
      );
    }
    if (step.moved && step.moved.to === step.date) {
      return wrong(
        "moved.to",
        `is ${step.date}, the date that it was moved from`,
        "Give the new date.",
      );
    }
    if (step.moved && step.moved.on > today) {
      return wrong(
        "moved.on",
        `is ${step.moved.on}, which lies in the future`,
        `A date is moved when that is law; give a day up to ${today}.`,
      );
    }
    return [];
  });
}

/** Answers follow each other without overlap, and one of them holds today; what is law for later may stand ahead. */
function periods(
  id: string,
  country: Country,
  answers: readonly AnswerRecord[],
  today: string,
): Mistake[] {
  const wrong = (field: string, wrong: string, right: string) => [
    mistake("scenarios", id, `answers.${country}${field}`, wrong, right),
  ];
  const found = answers.flatMap(({ from, until }, at): Mistake[] => {
    const before = answers[at - 1];
    if (until !== undefined && until < from) {
      return wrong(
        `[${at}].until`,
        `is ${until}, before its from of ${from}`,
        "Give the last day on which the answer held.",
      );
    }
    if (before && (before.until === undefined || before.until >= from)) {
      return wrong(
        `[${at}].from`,
        `is ${from}, while the answer above it holds until ${before.until ?? "further notice"}`,
        "Let the answer above it end on the day before.",
      );
    }
    return [];
  });
  const now = answers.some(
    ({ from, until }) => from <= today && (until === undefined || until >= today),
  );
  if (now || found.length > 0) return found;
  const ahead = answers.findIndex(({ from }) => from > today);
  const at = ahead < 0 ? answers.length - 1 : ahead;
  const [field, date] = ahead < 0 ? ["until", answers[at]?.until] : ["from", answers[at]?.from];
  return wrong(
    `[${at}].${field}`,
    `is ${date}, so that nothing is answered for today`,
    `Add the answer that holds on ${today}.`,
  );
}
