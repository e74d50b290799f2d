// A change of the law in words, for the page, the feed and the calendar.
import { fill, type Edition } from "../model/edition.ts";
import type { Change } from "../model/timetable.ts";

/** `AI-verordening: gaat gelden` */
export function changeTitle({ words, say }: Edition, change: Change): string {
  const step = words.steps[change.step][change.ahead ? "ahead" : "done"];
  return fill(words.changes.text, {
    instrument: say(change.instrument.short),
    step: step.charAt(0).toLowerCase() + step.slice(1),
  });
}

/** What the steps mean, by what, and from which date they were moved; empty when the title says all. */
export function changeText(edition: Edition, { steps, date }: Change): string {
  const { words, say, language, law } = edition;
  const nameOf = (id: string) => {
    const instrument = law.instruments.find((one) => one.id === id);
    return instrument ? say(instrument.short) : id;
  };
  const parts = steps.flatMap(({ record }) => [
    ...(record.says?.[language.code] === undefined ? [] : [say(record.says)]),
    ...(record.by === undefined ? [] : [fill(words.rules.by, { by: nameOf(record.by) })]),
    ...(record.moved && record.date !== date
      ? [
          fill(words.rules.moved, {
            date: edition.date(record.date),
            by: nameOf(record.moved.by),
          }),
        ]
      : []),
  ]);
  return [...new Set(parts)].join(" ");
}
