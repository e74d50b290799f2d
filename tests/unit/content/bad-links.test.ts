// A link between events that is wrong, or a story that does not hold together, stops the build.
import { describe } from "vitest";
import { contentCopy, fileOf, idWhere, stopTheBuild } from "../../support/content-copy.ts";

const copy = contentCopy();
const { events, chains } = copy.records;
const first = copy.first;
const followers = (id: string) =>
  [...events].filter(([, { follows }]) => follows.some(({ event }) => event === id));
const stories = (...ids: string[]) =>
  [...chains.values()].filter((chain) => ids.every((id) => chain.events.includes(id)));

/** An event that follows one other, which follows none and has no other follower. */
const later = idWhere(events, ({ follows, date }, id) => {
  const earlier = follows[0]?.event ?? "";
  return (
    follows.length === 1 &&
    events.get(earlier)?.follows.length === 0 &&
    followers(earlier).length === 1 &&
    earlier < id &&
    (events.get(earlier)?.date ?? "") < date.slice(0, 4)
  );
});
const earlier = events.get(later)?.follows[0]?.event ?? "";
const laterFile = fileOf("events", later);
const earlierFile = fileOf("events", earlier);
const link = (event: string, relation = "reaction") => [{ event, relation }];

/** The last event outside every story, and a story that ended before its year. */
const loner = [...events.keys()].filter((id) => stories(id).length === 0).at(-1) ?? "";
const yearOfLoner = events.get(loner)?.date.slice(0, 4) ?? "";
const past = idWhere(chains, ({ events: ids }) =>
  ids.every((id) => (events.get(id)?.date ?? "") < yearOfLoner),
);
const pastList = chains.get(past)?.events ?? [];

const newest = [...events]
  .filter(([, { date }]) => date.length === 10)
  .reduce((one, other) => (other[1].date > one[1].date ? other : one))[0];

const chain = idWhere(chains, ({ events: list }) => list.length > 2);
const chainFile = fileOf("chains", chain);
const list = chains.get(chain)?.events ?? [];
const other = idWhere(chains, (_, id) => id > chain);
const order = chains.get(chain)?.order;

/** A story whose last event is later than the one before it, but does not follow it. */
const forked = idWhere(chains, ({ events: ids }) => {
  const [one = "", two = ""] = ids.slice(-2);
  return (
    (events.get(one)?.date ?? "") < (events.get(two)?.date.slice(0, 4) ?? "") &&
    !events.get(two)?.follows.some(({ event }) => event === one)
  );
});
const fork = chains.get(forked)?.events.slice(0, -2) ?? [];
const [lastButOne = "", last = ""] = chains.get(forked)?.events.slice(-2) ?? [];

describe("a link stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "the earlier event does not exist",
      file: laterFile,
      field: "follows[0].event",
      value: `${earlier}x`,
      wrong: `is "${earlier}x", which does not exist`,
      right: `Did you mean "${earlier}"? Name a file of content/timeline/events`,
    },
    {
      claim: "an event follows itself",
      file: laterFile,
      field: "follows[0].event",
      value: later,
      wrong: `is "${later}", which is this event itself`,
      right: "Name an earlier event, or take the link away.",
    },
    {
      claim: "it points forward in time",
      file: earlierFile,
      field: "follows[0].event",
      change: () => copy.set(earlierFile, "follows", link(newest)),
      wrong: `is "${newest}" of ${events.get(newest)?.date}, which is later than this event of ${events.get(earlier)?.date}`,
      right: "An event follows earlier events; turn the link round.",
    },
    {
      claim: "it closes a circle of events of one day",
      file: laterFile,
      field: "follows[0].event",
      change: () => {
        copy.set(laterFile, "date", events.get(earlier)?.date);
        copy.set(earlierFile, "follows", link(later));
      },
      wrong: `is "${earlier}", which leads back to this event in a circle`,
      right: "Take one link of the circle away.",
    },
    {
      claim: "no story holds both events",
      file: fileOf("events", loner),
      field: "follows[0].event",
      change: () => copy.set(fileOf("events", loner), "follows", link(later)),
      wrong: `is "${later}", but no story holds the two`,
      right: "Add both to the events of a file in content/timeline/chains",
    },
    {
      claim: "an event follows another twice",
      file: laterFile,
      field: "follows",
      change: () => copy.set(laterFile, "follows", [...link(earlier), ...link(earlier, "repeat")]),
      wrong: `names "${earlier}" twice`,
      right: "Earlier events that this one answers",
    },
    {
      claim: "its relation is not on the list",
      file: laterFile,
      field: "follows[0].relation",
      value: "answer",
      wrong: 'is "answer", which is not on the list',
      right: "Use one of: consequence, denial,",
    },
    {
      claim: "it has no relation",
      file: laterFile,
      field: "follows[0].relation",
      wrong: "is missing",
      right: "Use one of: consequence, denial,",
    },
    {
      claim: "it has a field that does not exist",
      file: laterFile,
      field: "follows[0].why",
      value: "Words",
      wrong: "is a field that does not exist here",
      right: "Leave it out; the fields that exist are: event, relation.",
    },
    {
      claim: "it is a bare name",
      file: laterFile,
      field: "follows[0]",
      value: earlier,
      wrong: `is ${JSON.stringify(earlier.length > 60 ? `${earlier.slice(0, 59)}…` : earlier)}, not a group of fields`,
      right: "It has the fields: event, relation.",
    },
  ]);
});

describe("a story stops the build when", () => {
  stopTheBuild(copy, [
    {
      claim: "it has one event",
      file: chainFile,
      field: "events",
      value: list.slice(0, 1),
      wrong: "needs at least 2 entries",
      right: "The events in the order of time",
    },
    {
      claim: "it names an event that does not exist",
      file: chainFile,
      field: "events[1]",
      value: "2020-nothing-of-this-name",
      wrong: 'is "2020-nothing-of-this-name", which does not exist',
      right: "Name a file of content/timeline/events, without its ending.",
    },
    {
      claim: "it names an event twice",
      file: chainFile,
      field: "events",
      value: [...list, list[0]],
      wrong: `names "${list[0]}" twice`,
      right: "The events in the order of time",
    },
    {
      claim: "an event of it follows none of those above",
      file: fileOf("chains", past),
      field: `events[${pastList.length}]`,
      value: loner,
      wrong: `is "${loner}", which follows no earlier event of the list`,
      right: "Put it after an event that it follows, or give it that link under follows.",
    },
    {
      claim: "its events stand in another order than that of time",
      file: fileOf("chains", forked),
      field: `events[${fork.length + 1}]`,
      change: () => copy.set(fileOf("chains", forked), "events", [...fork, last, lastButOne]),
      wrong: `is "${lastButOne}" of ${events.get(lastButOne)?.date}, which is earlier than the event above it of ${events.get(last)?.date}`,
      right: "Put the events of a story in the order of time.",
    },
    {
      claim: "its place is taken",
      file: fileOf("chains", other),
      field: "order",
      value: order,
      wrong: `is ${order}, as in content/${chainFile}`,
      right: "Give each story its own place.",
    },
    {
      claim: "its place is not a whole number",
      file: chainFile,
      field: "order",
      value: 2.5,
      wrong: "is 2.5, not a whole number",
      right: "Its place in the list of stories, a whole number from 1.",
    },
    {
      claim: "its place is before the first",
      file: chainFile,
      field: "order",
      value: 0,
      wrong: "is 0, less than 1",
      right: "Its place in the list of stories, a whole number from 1.",
    },
    {
      claim: "its title is over 80 characters",
      file: chainFile,
      field: `title.${first}`,
      value: "a".repeat(81),
      wrong: "is 81 characters long, more than 80",
      right: "A title that promises what the story holds, of at most 80 characters.",
    },
    {
      claim: "its lead lacks a language",
      file: chainFile,
      field: `lead.${first}`,
      wrong: "is missing",
      right: "How it began and where it stands, in two sentences.",
    },
    {
      claim: "its address is that of another story",
      file: fileOf("chains", other),
      field: `address.${first}`,
      value: chains.get(chain)?.address[first],
      wrong: `is "${chains.get(chain)?.address[first]}", as is address.${first} of content/${chainFile}`,
      right: "an address leads to one page",
    },
  ]);
});

describe("an address stops the build when", () => {
  const [one = "", two = ""] = events.keys();
  const taken = events.get(one)?.address[first];
  const words = copy.records.interface.get(first);
  stopTheBuild(copy, [
    {
      claim: "two events share it",
      file: fileOf("events", two),
      field: `address.${first}`,
      value: taken,
      wrong: `is "${taken}", as is address.${first} of content/${fileOf("events", one)}`,
      right: "an address leads to one page",
    },
    {
      claim: "an event has that of the short timeline",
      file: fileOf("events", two),
      field: `address.${first}`,
      value: words?.address.short,
      wrong: `is "${words?.address.short}", as is address.short of content/${fileOf("interface", first)}`,
      right: "an address leads to one page",
    },
  ]);
});
