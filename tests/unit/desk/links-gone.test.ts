// Claims about what the link check says of addresses that are gone or cannot be told, and of their copies.
import { describe, expect, test } from "vitest";
import {
  answer,
  badServers,
  examine,
  page,
  quietWorld,
  sendOn,
  type BadServer,
} from "../../support/bad-server.ts";

const [server, other] = badServers(2) as [BadServer, BadServer];
const title = "De politie zoekt met gezichten";
const good = page(title, "Een artikel met woorden.");

const find = (path: string, titled: string | undefined = undefined) =>
  examine(server.at(path), titled === undefined ? {} : { title: titled });

describe("a page that is gone", () => {
  test("with 404 is asked with GET too, for some refuse HEAD so", async () => {
    expect(await find("/a")).toMatchObject({
      verdict: "gone",
      reason: "It answers 404 (Not Found).",
    });
    expect(server.asked).toEqual(["HEAD /a", "GET /a"]);
  });

  test("with 410 is not asked again", async () => {
    server.on("/a", answer(410));
    expect(await find("/a")).toMatchObject({ verdict: "gone" });
    expect(server.asked).toEqual(["HEAD /a"]);
  });

  test("behind a redirect is gone", async () => {
    server.on("/old", sendOn(301, "/new"));
    expect(await find("/old")).toMatchObject({
      verdict: "gone",
      reason: `It sends on to ${server.at("/new")}, which answers 404 (Not Found).`,
    });
  });

  test.each([
    "Pagina niet gevonden",
    "Pagina niet gevonden | Gemeente",
    "404 - Page not found",
    "Fout 404",
    "Page introuvable – Le Site",
    "Seite nicht gefunden",
    "De pagina kan niet worden gevonden",
  ])('though it answers 200 is gone when its title is "%s"', async (says) => {
    server.on("/a", answer(200, page(says)));
    expect(await find("/a", title)).toMatchObject({ verdict: "soft-404" });
    expect(await find("/a")).toMatchObject({ verdict: "soft-404" });
  });

  test.each([
    "Verdachte niet gevonden, camera wel",
    "Facebook stopt - 404 Media",
    "Error in code of police",
  ])('is not what "%s" means', async (says) => {
    server.on("/a", answer(200, page(says)));
    expect(await find("/a", says)).toMatchObject({ verdict: "answers" });
    expect(await find("/a")).toMatchObject({ verdict: "answers" });
  });

  test("is not what a page says whose title, known to the record, is about that", async () => {
    const about = "Pagina niet gevonden: hoe artikelen verdwijnen";
    server.on("/a", answer(200, page(about)));
    expect(await find("/a", about)).toMatchObject({ verdict: "answers" });
    expect(await find("/a", title)).toMatchObject({ verdict: "soft-404" });
  });

  test.each(["/", "/nl/", "/index.html", "/home"])(
    "when it sends on to the front page %s",
    async (home) => {
      server.on("/old", sendOn(301, home));
      server.on(home, answer(200, page("Welkom")));
      expect(await find("/old", title)).toMatchObject({
        verdict: "soft-404",
        reason: `It sends on to the front page ${server.at(home)}.`,
      });
    },
  );

  test("when the host answers a made-up address with the same page", async () => {
    server.on(
      "*",
      (request, response, turn) =>
      answer(200, page("Ons nieuws", `${"Lees al het nieuws van vandaag. ".repeat(20)}${request.url}`))(request, response, turn), // prettier-ignore
    );
    expect(await find("/news/1", title)).toMatchObject({
      verdict: "soft-404",
      reason: "It answers as it does for an address that was made up.",
    });
    expect(server.asked.slice(2)).toEqual(["HEAD /news/made-up", "GET /news/made-up"]);
  });

  test("is not made up when the page bears its title, and then no made-up address is asked", async () => {
    server.on("*", answer(200, good));
    expect(await find("/news/1", title)).toMatchObject({ verdict: "answers" });
    expect(server.asked).toEqual(["HEAD /news/1", "GET /news/1"]);
  });

  test("is not one that moved to a short address that is no language", async () => {
    server.on("/old", sendOn(301, "/ok"));
    server.on("/ok", answer(200, page("Een titel")));
    expect(await find("/old")).toMatchObject({ verdict: "moved" });
  });
});

describe("what cannot be told", () => {
  test("is a page that a script draws, the same for any address", async () => {
    server.on("*", answer(200, '<title>App</title><div id="root"></div><script src="/app.js"></script>')); // prettier-ignore
    expect(await find("/news/1", title)).toMatchObject({ verdict: "untold" });
  });

  test("is a door that stands before every page of a site", async () => {
    server.on("*", (request, response, turn) =>
      sendOn(302, other.at(`/consent?back=${request.url}`))(request, response, turn),
    );
    other.on("/consent", answer(200, page("Mag dit", "Wij willen graag toestemming.")));
    expect(await find("/news/1", title)).toMatchObject({ verdict: "untold" });
  });

  test.each([401, 402, 403, 451])("is %i", async (status) => {
    server.on("/a", answer(status));
    expect(await find("/a")).toMatchObject({ verdict: "refused" });
    expect(server.asked).toEqual(["HEAD /a", "GET /a"]);
  });
});

describe("no page", () => {
  test("is an answer with nothing in it", async () => {
    server.on("/a", answer(200));
    expect(await find("/a")).toMatchObject({ verdict: "not-a-page" });
    server.on("/b", answer(204));
    expect(await find("/b")).toMatchObject({ verdict: "not-a-page" });
  });
});

describe("the Wayback Machine", () => {
  const closest = { available: true, url: "http://web.archive.org/web/20200301120000/x", timestamp: "20200301120000", status: "200" }; // prettier-ignore
  const world = () => quietWorld({ archive: other.at("/wayback/available") });
  const json = (value: unknown) =>
    answer(200, JSON.stringify(value), { "Content-Type": "application/json" });

  test("is asked for a copy of what is gone, near the date of the source", async () => {
    other.on("/wayback/available", json({ archived_snapshots: { closest } }));
    const found = await examine(server.at("/a?b=c d"), { published: "2020-02" }, world());
    expect(found.copy).toEqual({ address: "https://web.archive.org/web/20200301120000/x", day: "2020-03-01" }); // prettier-ignore
    const asked = new URL(other.asked[0]?.split(" ")[1] ?? "", other.at("/"));
    expect(Object.fromEntries(asked.searchParams)).toEqual({ url: server.at("/a?b=c%20d"), timestamp: "202002" }); // prettier-ignore
  });

  test("is not asked for what answers or moved", async () => {
    server.on("/a", answer(200, good));
    server.on("/old", sendOn(301, "/a"));
    for (const path of ["/a", "/old"]) await examine(server.at(path), { title }, world());
    expect(other.seen).toEqual([]);
  });

  test("may have none", async () => {
    other.on("/wayback/available", json({ archived_snapshots: {} }));
    expect((await examine(server.at("/a"), {}, world())).copy).toBe("none");
    other.on("/wayback/available", json({ archived_snapshots: { closest: { ...closest, status: "404" } } })); // prettier-ignore
    expect((await examine(server.at("/a"), {}, world())).copy).toBe("none");
  });

  test("may say nothing, which does no harm", async () => {
    for (const silent of [
      answer(503),
      answer(200, "<p>Sorry"),
      json([]),
      json({ archived_snapshots: { closest: { url: "javascript:1" } } }),
    ]) {
      // prettier-ignore
      other.on("/wayback/available", silent);
      expect(await examine(server.at("/a"), {}, world())).toMatchObject({ verdict: "gone", copy: "silent" }); // prettier-ignore
    }
  });
});
