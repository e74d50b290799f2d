// Claims about the calendar, read back by ical.js.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendar } from "../../../src/exports/calendar.ts";
import { eachEdition, origin } from "./real-site.ts";

describe.each(eachEdition)("the calendar in %s", (_code, edition) => {
  const text = calendar(edition, origin);
  const whole = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entries = whole.getAllSubcomponents("vevent");
  const dated = edition.events.filter(({ date }) => date.length === 10);
  const valuesOf = (name: string) =>
    entries.map((entry) => String(entry.getFirstPropertyValue(name)));

  it("holds every event that is known to the day, and no other", () => {
    expect(valuesOf("dtstart")).toEqual(dated.map(({ date }) => date));
    expect(valuesOf("summary")).toEqual(dated.map(({ title }) => edition.say(title)));
  });

  it("gives whole days", () => {
    for (const entry of entries) {
      expect(entry.getFirstProperty("dtstart")?.type).toBe("date");
      expect(entry.getFirstProperty("dtend")).toBeNull();
    }
  });

  it("has one UID an event, the same whatever the host", () => {
    expect(new Set(valuesOf("uid")).size).toBe(entries.length);
    const elsewhere = calendar(edition, "https://example.net/");
    const uids = (file: string) => file.split("\r\n").filter((line) => line.startsWith("UID:"));
    expect(uids(elsewhere)).toEqual(uids(text));
  });

  it("is stamped with the day of the check, not the day of the build", () => {
    expect(valuesOf("dtstamp")).toEqual(dated.map(({ checked }) => `${checked}T00:00:00Z`));
  });

  it("links each event to its page", () => {
    const pages = dated.map((event) => `https://example.org${edition.at.event(event)}`);
    expect(valuesOf("url")).toEqual(pages);
  });

  it("rings no alarm and takes no time", () => {
    expect(text).not.toContain("VALARM");
    expect(new Set(valuesOf("transp"))).toEqual(new Set(["TRANSPARENT"]));
  });

  it("ends its lines as the format asks", () => {
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

it("two languages never share a UID", () => {
  const uids = eachEdition.flatMap(([, edition]) =>
    calendar(edition, origin)
      .split("\r\n")
      .filter((line) => line.startsWith("UID:")),
  );
  expect(new Set(uids).size).toBe(uids.length);
});
