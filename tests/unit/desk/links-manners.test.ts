// Claims about the manners of the link check: robots.txt, one request at a time to a host, few hosts at a time.
import { describe, expect, test } from "vitest";
import { askAll, mostHosts } from "../../../src/desk/links/ask-all.ts";
import type { Result } from "../../../src/desk/links/state.ts";
import { realWorld } from "../../../src/desk/links/world.ts";
import {
  answer,
  badServers,
  examine,
  Gauge,
  page,
  quietWorld,
  sendOn,
  type BadServer,
  type Handler,
} from "../../support/bad-server.ts";

const servers = badServers(6);
const [server, other] = servers as [BadServer, BadServer];
const good = answer(200, page("Een pagina met een titel", "Woorden"));

describe("robots.txt", () => {
  test("is asked first, once a host", async () => {
    for (const path of ["/a", "/b"]) server.on(path, good);
    await all([server.at("/a"), server.at("/b")]);
    expect(server.seen[0]).toBe("GET /robots.txt");
    expect(server.seen.filter((request) => request.endsWith("/robots.txt"))).toHaveLength(1);
  });

  test("that forbids a page keeps it from being asked, which is no error", async () => {
    server.on("/robots.txt", answer(200, "User-agent: *\nDisallow: /private/"));
    server.on("*", good);
    expect(await examine(server.at("/private/a"))).toEqual({
      verdict: "robots",
      reason: `The robots.txt of ${server.host} asks not to visit it.`,
    });
    expect(server.asked).toEqual([]);
    expect(await examine(server.at("/public"), { title: "Een pagina met een titel" })).toMatchObject({ verdict: "answers" }); // prettier-ignore
  });

  test("may speak to us by name", async () => {
    server.on("/robots.txt", answer(200, "User-agent: gezichtspunt\nDisallow: /\n\nUser-agent: *\nAllow: /")); // prettier-ignore
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "robots" });
  });

  test("that forbids others only, does not keep us away", async () => {
    server.on("/robots.txt", answer(200, "User-agent: Googlebot\nDisallow: /"));
    server.on("*", good);
    expect(await examine(server.at("/a"), { title: "Een pagina met een titel" })).toMatchObject({ verdict: "answers" }); // prettier-ignore
  });

  test.each([401, 403, 404, 410])("that answers %i forbids nothing", async (status) => {
    server.on("/robots.txt", answer(status));
    server.on("*", good);
    expect(await examine(server.at("/a"), { title: "Een pagina met een titel" })).toMatchObject({ verdict: "answers" }); // prettier-ignore
  });

  test.each([500, 503])("that answers %i each time forbids all", async (status) => {
    server.on("/robots.txt", answer(status));
    expect(await examine(server.at("/a"))).toMatchObject({
      verdict: "robots",
      reason: `The robots.txt of ${server.host} answers ${status}, which forbids to ask for more.`,
    });
    expect(server.seen).toEqual(Array(3).fill("GET /robots.txt"));
  });

  test("may lie elsewhere", async () => {
    server.on("/robots.txt", sendOn(301, other.at("/rules")));
    other.on("/rules", answer(200, "User-agent: *\nDisallow: /"));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "robots" });
    expect(server.asked).toEqual([]);
  });

  test("that sends on in a circle forbids nothing", async () => {
    server.on("/robots.txt", sendOn(302, "/robots.txt"));
    server.on("/a", good);
    expect(await examine(server.at("/a"), { title: "Een pagina met een titel" })).toMatchObject({ verdict: "answers" }); // prettier-ignore
  });

  test("of the host to which a page moved is asked too", async () => {
    server.on("/a", sendOn(301, other.at("/b")));
    other.on("/robots.txt", answer(200, "User-agent: *\nDisallow: /b"));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "robots" });
    expect(other.asked).toEqual([]);
  });

  test("may ask for a longer pause, of at most half a minute", async () => {
    server.on("*", good);
    server.on("/robots.txt", answer(200, "User-agent: *\nCrawl-delay: 7"));
    const world = quietWorld();
    await examine(server.at("/a"), { title: "Een pagina met een titel" }, world);
    expect(world.waits).toEqual([7000, 7000]);
    server.on("/robots.txt", answer(200, "User-agent: *\nCrawl-delay: 86400"));
    const patient = quietWorld();
    await examine(server.at("/a"), { title: "Een pagina met een titel" }, patient);
    expect(patient.waits).toEqual([30_000, 30_000]);
  });
});

/** What is found at addresses, in the order in which it was found. */
async function all(addresses: readonly string[], world = quietWorld()): Promise<Result[]> {
  const results: Result[] = [];
  const named = addresses.map((written) => ({
    address: new URL(written),
    uses: [{ file: "content/a.yaml", field: "url", written }],
  }));
  await askAll(named, 1000, world, (result) => results.push(result));
  return results;
}

/** Answers a little later, so that two requests at a time would meet. */
const slowly =
  (handler: Handler): Handler =>
  (request, response, turn) =>
    void setTimeout(() => handler(request, response, turn), 4);

describe("a host", () => {
  test("never gets two requests at a time, also when others send on to it", async () => {
    for (const one of servers) one.on("/robots.txt", slowly(answer(404)));
    server.on("*", slowly(good));
    for (const one of servers.slice(1)) {
      one.on(
        "*",
        (request, response, turn) =>
        slowly(sendOn(302, server.at(`/from-${one.host.split(":")[1]}${request.url}`)))(request, response, turn), // prettier-ignore
      );
    }
    const paths = ["/1", "/2", "/3"];
    await all(servers.flatMap((one) => paths.map((path) => one.at(path))));
    expect(server.asked.length).toBeGreaterThan(servers.length * paths.length);
    expect(servers.map((one) => one.gauge.most)).toEqual(servers.map(() => 1));
  });

  test("gets a pause between every two requests", async () => {
    for (const path of ["/a", "/b", "/c"]) server.on(path, answer(410));
    const world = quietWorld();
    await all([server.at("/a"), server.at("/b"), server.at("/c")], world);
    const archive = world.waits.filter((wait) => wait !== 1000);
    expect(server.seen).toEqual(["GET /robots.txt", "HEAD /a", "HEAD /b", "HEAD /c"]);
    expect(world.waits.length - archive.length).toBeGreaterThanOrEqual(3);
  });

  test("hears who asks, and where to read about it", async () => {
    server.on("/a", good);
    const { signal } = new AbortController();
    const agent = realWorld(signal, { SITE_URL: "https://gezichtspunt.example" }).agent;
    await examine(server.at("/a"), {}, quietWorld({ agent }));
    expect(server.headers["user-agent"]).toBe("Gezichtspunt link check (+https://gezichtspunt.example)"); // prettier-ignore
    expect(realWorld(signal, {}).agent).toBe("Gezichtspunt link check");
  });
});

describe("several hosts", () => {
  test("are asked at a time, but never more than four", async () => {
    const shared = new Gauge();
    for (const one of servers) {
      one.shared = shared;
      one.on("/robots.txt", slowly(answer(404)));
      one.on("*", slowly(good));
    }
    const results = await all(servers.flatMap((one) => [one.at("/1"), one.at("/2")]));
    expect(results).toHaveLength(servers.length * 2);
    expect(shared.most).toBeGreaterThan(1);
    expect(shared.most).toBeLessThanOrEqual(mostHosts);
    expect(mostHosts).toBe(4);
  });

  test("are all asked when one of them is in trouble", async () => {
    for (const one of servers) one.on("*", good);
    server.on("*", (_, response) => void response.socket?.destroy());
    const results = await all(servers.map((one) => one.at("/a")));
    expect(results.filter(({ verdict }) => verdict === "no-answer")).toHaveLength(1);
    expect(results).toHaveLength(servers.length);
  });
});

describe("a run that is stopped", () => {
  test("asks no more, and keeps only what was answered", async () => {
    const stop = new AbortController();
    server.on("/1", answer(410));
    server.on("/2", () => stop.abort());
    const archive = other.at("/wayback");
    const results = await all(
      ["/1", "/2", "/3"].map((path) => server.at(path)),
      quietWorld({ stop: stop.signal, archive }),
    );
    expect(results.map(({ address }) => address)).toEqual([server.at("/1")]);
    expect(server.asked).toEqual(["HEAD /1", "HEAD /2"]);
  });

  test("does not wait for the end of a pause", async () => {
    const stop = new AbortController();
    const waiting = realWorld(stop.signal, {}).wait(3_600_000);
    stop.abort();
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: "Interrupted" }));
  });

  test("by an error in keeping a result tells that error, and asks no more", async () => {
    for (const one of servers) one.on("*", slowly(good));
    const named = servers.flatMap((one) =>
      ["/1", "/2", "/3"].map((path) => ({
        address: new URL(path, one.at("/")),
        uses: [{ file: "content/a.yaml", field: "url", written: one.at(path) }],
      })),
    );
    const broken = askAll(named, 1000, quietWorld(), () => {
      throw new Error("the disk is full");
    });
    await expect(broken).rejects.toThrow("the disk is full");
    const pages = servers.flatMap(({ asked }) =>
      asked.filter((request) => /\/[23]$/.test(request)),
    );
    expect(pages).toEqual([]);
  });
});
