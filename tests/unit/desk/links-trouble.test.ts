// Claims about hosts in trouble: what is asked again, how long is waited, and what is said in the end.
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { reasonOf } from "../../../src/desk/links/failures.ts";
import { byteLimit, timeLimit } from "../../../src/desk/links/request.ts";
import { longestWait, pauses } from "../../../src/desk/links/tries.ts";
import {
  answer,
  badServers,
  deserted,
  examine,
  page,
  quietWorld,
  sendOn,
  type BadServer,
  type Handler,
} from "../../support/bad-server.ts";

const [server] = badServers(1) as [BadServer];
const good = page("De titel van de pagina", "Woorden");

/** The pauses of a host, which lie between all requests to it, are 1000; the rest was asked for. */
const grown = (waits: readonly number[]) => waits.filter((wait) => wait !== 1000);

/** Answers HEAD as it should, and GET as a test wants. */
const onGet =
  (handler: Handler): Handler =>
  (request, response, turn) =>
    (request.method === "HEAD" ? answer(200) : handler)(request, response, turn);

/** Answers in one way the first times, and then well. */
const until =
  (times: number, bad: Handler): Handler =>
  (request, response, turn) =>
    (turn <= times ? bad : answer(200, good))(request, response, turn);

describe("a host in trouble is asked again after growing pauses", () => {
  test("with 500 twice and then a page, it answers", async () => {
    server.on("/a", onGet(until(2, answer(500))));
    const world = quietWorld();
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "answers" });
    expect(server.asked.slice(0, 4)).toEqual(["HEAD /a", "GET /a", "GET /a", "GET /a"]);
    expect(grown(world.waits)).toEqual([pauses[1], pauses[2]]);
    expect([...pauses]).toEqual([...pauses].sort((one, next) => one - next));
  });

  test("with 503 for ever, it gives no answer, and is asked three times with GET", async () => {
    server.on("/a", answer(503));
    expect(await examine(server.at("/a"))).toMatchObject({
      verdict: "no-answer",
      reason: "It answers 503 (Service Unavailable), each time it was asked.",
    });
    expect(server.asked).toEqual(["HEAD /a", "GET /a", "GET /a", "GET /a"]);
  });

  test("with 429 and Retry-After, it is asked again when it wants, and answers", async () => {
    server.on("/a", until(1, answer(429, "", { "Retry-After": "17" })));
    const world = quietWorld();
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "answers" });
    expect(grown(world.waits)).toEqual([17_000, 17_000]);
  });

  test("with Retry-After as a date, it is asked again then", async () => {
    const soon = new Date(quietWorld().now().getTime() + 30_000).toUTCString();
    server.on("/a", onGet(until(1, answer(503, "", { "Retry-After": soon }))));
    const world = quietWorld();
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "answers" });
    expect(grown(world.waits)).toEqual([30_000]);
  });

  test.each(["3600", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "with Retry-After %s, which is too long, it is not asked again",
    async (long) => {
      server.on("/a", answer(429, "", { "Retry-After": long }));
      const world = quietWorld();
      expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "refused" });
      expect(server.asked).toEqual(["HEAD /a"]);
      expect(Math.max(0, ...world.waits)).toBeLessThanOrEqual(longestWait);
    },
  );

  test("with Retry-After that says nothing, the usual pause is kept", async () => {
    server.on("/a", onGet(until(1, answer(429, "", { "Retry-After": "later" }))));
    const world = quietWorld();
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "answers" });
    expect(grown(world.waits)).toEqual([pauses[1]]);
  });

  test("with a number that is no status, it cannot be told", async () => {
    server.on("/a", (_, response) => {
      response.socket?.end("HTTP/1.1 999 Denied\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "refused" });
  });

  test("with 429 for ever, it cannot be told", async () => {
    server.on("/a", answer(429));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "refused" });
  });
});

const hangUp: Handler = (_, response) => void response.socket?.destroy();

describe("a connection that breaks", () => {
  test("at once, each time, is no answer", async () => {
    server.on("/a", hangUp);
    expect(await examine(server.at("/a"))).toMatchObject({
      verdict: "no-answer",
      reason: `${server.host} closes the connection without an answer.`,
    });
  });

  test("at once, but not the next time, does no harm", async () => {
    server.on("/a", until(1, hangUp));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "answers" });
  });

  const half: Handler = (_, response) => {
    response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "10000" });
    response.write("<title>Een halve", () => response.socket?.destroy());
  };

  test("in the middle of the answer, each time, is no answer", async () => {
    server.on("/a", onGet(half));
    expect(await examine(server.at("/a"))).toMatchObject({
      verdict: "no-answer",
      reason: "It stops in the middle of its answer.",
    });
    expect(server.asked).toEqual(["HEAD /a", "GET /a", "GET /a", "GET /a"]);
  });

  test("in the middle of the answer, but not the next time, does no harm", async () => {
    server.on("/a", onGet(until(1, half)));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "answers" });
  });

  test("because nobody listens is no answer, and the page itself is not asked", async () => {
    const nobody = await deserted();
    const world = quietWorld();
    expect(await examine(nobody, {}, world)).toEqual({
      verdict: "no-answer",
      reason: `${new URL(nobody).host} refuses the connection.`,
    });
    expect(grown(world.waits)).toEqual([pauses[0], pauses[1]]);
  });

  test.each([
    ["ENOTFOUND", "has a name that is not known (DNS)"],
    ["EAI_AGAIN", "has a name that could not be looked up (DNS)"],
    ["UND_ERR_CONNECT_TIMEOUT", "gives no answer in time"],
    ["CERT_HAS_EXPIRED", "has a certificate that has expired (TLS)"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "has a certificate that cannot be trusted (TLS)"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "has a certificate for another name (TLS)"],
    ["ENEWS", "cannot be asked (ENEWS)"],
  ])("with the code %s says what that means, however deep it lies", (code, meaning) => {
    const cause = Object.assign(new Error("low"), { code });
    expect(reasonOf(new TypeError("fetch failed", { cause }))).toBe(meaning);
    expect(reasonOf(new TypeError("fetch failed", { cause: new AggregateError([cause]) }))).toBe(meaning); // prettier-ignore
  });

  test("because it is no TLS is no answer, and says so", async () => {
    const found = await examine(server.at("/a").replace("http:", "https:"));
    expect(found.verdict).toBe("no-answer");
    expect(found.reason).toContain("TLS");
  });
});

/** A world in which a request runs out of time as soon as a test says so. */
function impatient() {
  const open: AbortController[] = [];
  const limits: number[] = [];
  const world = quietWorld({
    limit: (milliseconds) => {
      limits.push(milliseconds);
      const controller = new AbortController();
      open.push(controller);
      return controller.signal;
    },
  });
  const outOfTime = (): void =>
    open.forEach((controller) => controller.abort(new DOMException("late", "TimeoutError")));
  return { world, limits, outOfTime };
}

describe("an answer that takes too long", () => {
  test("to HEAD is asked for with GET", async () => {
    const { world, limits, outOfTime } = impatient();
    server.on("/a", (request, response, turn) => {
      if (request.method === "HEAD") outOfTime();
      else answer(200, good)(request, response, turn);
    });
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "answers" });
    expect(server.asked.slice(0, 2)).toEqual(["HEAD /a", "GET /a"]);
    expect(new Set(limits)).toEqual(new Set([timeLimit]));
  });

  test("each time is no answer", async () => {
    const { world, outOfTime } = impatient();
    server.on("/a", outOfTime);
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({
      verdict: "no-answer",
      reason: `${server.host} gives no answer in time.`,
    });
  });

  test("to robots.txt is no answer, and the page is not asked", async () => {
    const { world, outOfTime } = impatient();
    server.on("/robots.txt", outOfTime);
    expect(await examine(server.at("/a"), {}, world)).toMatchObject({ verdict: "no-answer" });
    expect(server.asked).toEqual([]);
  });

  test("because it never ends is cut off, and what came of it is the page", async () => {
    let sent = 0;
    let left = false;
    server.on("/a", onGet((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.write(good);
      const piece = `<p>${"nog meer ".repeat(2000)}</p>`;
      const send = (): void => {
        if (response.destroyed) return;
        sent += piece.length;
        if (response.write(piece)) setImmediate(send);
        else response.once("drain", send);
      };
      response.once("close", () => (left = true));
      send();
    })); // prettier-ignore
    const title = "De titel van de pagina";
    expect(await examine(server.at("/a"), { title })).toMatchObject({ verdict: "answers", title });
    expect(sent).toBeGreaterThanOrEqual(byteLimit);
    // Far more may lie in the buffers of the connection than was read.
    expect(sent).toBeLessThan(64 * byteLimit);
    await expect.poll(() => left).toBe(true);
  });

  test("because it drips is cut off, and what came of it is the page", async () => {
    const drip = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.write(good);
      const timer = setInterval(() => response.write("."), 5);
      response.once("close", () => clearInterval(timer));
    };
    server.on("/a", onGet(drip));
    const world = quietWorld({ limit: () => AbortSignal.timeout(1500) });
    const title = "De titel van de pagina";
    expect(await examine(server.at("/a"), { title }, world)).toMatchObject({ verdict: "answers" });
    expect(server.asked).toEqual(["HEAD /a", "GET /a"]);
  });
});

describe("an answer that cannot be read", () => {
  test("because it says that it is packed and is not, is no page", async () => {
    server.on("/a", answer(200, good, { "Content-Encoding": "gzip" }));
    expect(await examine(server.at("/a"))).toMatchObject({
      verdict: "not-a-page",
      reason: "It sends an answer that cannot be unpacked.",
    });
  });

  test("is not one that is packed as it says", async () => {
    server.on("/a", answer(200, gzipSync(good), { "Content-Encoding": "gzip" }));
    expect((await examine(server.at("/a"))).title).toBe("De titel van de pagina");
  });

  test("because it unpacks to far more than it weighs, is read to the limit", async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(good), Buffer.alloc(50_000_000, " ")]));
    server.on("/a", answer(200, bomb, { "Content-Encoding": "gzip" }));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "answers" });
  });

  test("because its headers are huge, is no answer", async () => {
    server.on("/a", answer(200, good, { "X-Much": "m".repeat(40_000) }));
    expect(await examine(server.at("/a"))).toMatchObject({
      verdict: "no-answer",
      reason: `${server.host} sends headers that are too large to read.`,
    });
  });

  test("because it is no HTTP, is no answer", async () => {
    server.on("/a", (_, response) => void response.socket?.end("SSH-2.0-OpenSSH_9.9\r\n"));
    expect(await examine(server.at("/a"))).toMatchObject({ verdict: "no-answer" });
  });

  test("because it is nested a hundred thousand deep, does no harm", async () => {
    server.on("/a", answer(200, `<title>Diep in de pagina</title>${"<b>".repeat(100_000)}`));
    expect((await examine(server.at("/a"))).title).toBe("Diep in de pagina");
  });

  test("behind a redirect tells of the host that cannot be read", async () => {
    server.on("/old", sendOn(301, "/a"));
    server.on("/a", hangUp);
    expect(await examine(server.at("/old"))).toMatchObject({ verdict: "no-answer" });
  });

  test("leaves no sign in a title that would steer a terminal", async () => {
    server.on("/a", answer(200, page("Rood\u001b[31m en\u0000 \u202Eomgekeerd\n\n")));
    expect((await examine(server.at("/a"))).title).toBe("Rood [31m en omgekeerd");
  });
});
