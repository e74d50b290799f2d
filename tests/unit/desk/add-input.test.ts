// Where an article comes from: a file or an address, and what is refused before anything is read of it.
import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { fetchArticle } from "../../../src/desk/add/input-address.ts";
import { addContent, newsPage } from "../../support/add-content.ts";

const folder = addContent();
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The address of a server on this machine that answers so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** One sentence, and not a file more than before. */
async function refused(word: string, sentence: RegExp): Promise<void> {
  const here = folder();
  const files = here.files();
  const { code, complained, said } = await here.add(word);
  expect(code).toBe(1);
  expect(said).toEqual([]);
  expect(complained).toEqual([expect.stringMatching(sentence)]);
  expect(complained[0]).toMatch(/^[^\n]+\.$/);
  expect(here.files()).toEqual(files);
}

describe("a file", () => {
  test("that does not exist is refused", async () => {
    await refused(
      "/nergens/artikel.html",
      /does not exist: give the path of a file, or an address/,
    );
  });

  test("that is a folder is refused", async () => {
    await refused(folder().top, /is a folder: name the files in it/);
  });

  test("that is a device without end is refused", async () => {
    await refused("/dev/zero", /is no regular file/);
  });

  test("that is a pipe into which nobody writes is refused and not waited for", async () => {
    const pipe = join(folder().top, "pijp");
    execFileSync("mkfifo", [pipe]);
    await refused(pipe, /is no regular file/);
  });

  test("of 20 MB is refused before it is read", async () => {
    const large = folder().file("groot.html", "<p>");
    truncateSync(large, 20 * 1024 * 1024);
    await refused(large, /is larger than 15 MB/);
  });

  test("may be reached by a link", async () => {
    const here = folder();
    const link = join(here.top, "link.html");
    symlinkSync(here.file("p.html", newsPage()), link);
    expect((await here.add(link)).code).toBe(0);
  });
});

describe("an address", () => {
  test("gives its page, with where it was in the end as its address", async () => {
    const here = folder();
    const asked: (string | undefined)[] = [];
    const page = newsPage().replace(/<link rel="canonical"[^>]*>/, "");
    const host = await serve((request, response) => {
      asked.push(request.headers["user-agent"]);
      if (request.url === "/oud") response.writeHead(301, { location: "/nieuw#top" }).end();
      else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    });
    expect((await here.add(`${host}/oud`)).code).toBe(0);
    expect(here.source()).toMatchObject({ url: `${host}/nieuw`, link: true });
    expect(asked).toEqual(["Gezichtspunt desk", "Gezichtspunt desk"]);
  });

  test("is known again by each address that led to it", async () => {
    const here = folder();
    const page = newsPage().replace(/<link rel="canonical"[^>]*>/, "");
    const host = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(page),
    );
    await here.add(`${host}/artikel`);
    const { said } = await here.add(`${host}/artikel/?fbclid=1`);
    expect(said.join()).toContain("(same address)");
  });

  test("gives its letters as its header says", async () => {
    const here = folder();
    const page = newsPage({ title: "Eén winkel stopt", language: "nl" }).replace(
      '<meta charset="utf-8">',
      "",
    );
    const host = await serve((_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=windows-1252" })
        .end(Buffer.from(page, "latin1")),
    );
    await here.add(`${host}/a`);
    expect(here.source().title).toBe("Eén winkel stopt");
  });

  test.each([
    ["404", 404, /answers 404 \(Not Found\), not with a page/],
    ["500", 500, /answers 500/],
    ["204", 204, /answers 204/],
    ["304 without a way on", 304, /answers 304/],
  ])("that answers %s is refused", async (_, status, sentence) => {
    const host = await serve((_, response) => response.writeHead(status).end());
    await refused(`${host}/a`, sentence);
  });

  test("that sends on for ever is refused", async () => {
    let count = 0;
    const host = await serve((_, response) =>
      response.writeHead(302, { location: `/${++count}` }).end(),
    );
    await refused(`${host}/a`, /sends on more than 5 times/);
    expect(count).toBe(6);
  });

  test.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://elders.example/a",
    "https://naam:wachtwoord@elders.example/",
  ])("that sends on to %s is refused", async (location) => {
    const host = await serve((_, response) => response.writeHead(302, { location }).end());
    await refused(`${host}/a`, /sends on to .*, which is no address of the web\./);
  });

  test.each([
    "ftp://elders.example/a",
    "file:///etc/passwd",
    "https://naam:wachtwoord@elders.example/",
    "http://",
  ])("that is none of the web is refused: %s", async (address) => {
    await refused(address, /is no address of the web/);
  });

  test("of a host that does not exist is refused", async () => {
    await refused(
      "http://nergens.invalid/a",
      /cannot be fetched \((there is no such host|the name of the host cannot be looked up)\)/,
    );
  });

  test("at which nobody listens is refused", async () => {
    await refused("http://127.0.0.1:9/a", /cannot be fetched/);
  });

  test("whose host hangs up in the middle is refused", async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
      response.write("<p>Het begin");
      setImmediate(() => response.destroy());
    });
    await refused(`${host}/a`, /cannot be fetched \(the host hung up\)/);
  });

  test("whose answer never ends is cut off at the limit", async () => {
    const piece = Buffer.alloc(1024 * 1024, "a ");
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    });
    await refused(`${host}/a`, /is larger than 15 MB/);
  });

  test("whose answer is small and becomes large when it is unpacked is cut off too", async () => {
    const packed = gzipSync(Buffer.alloc(40 * 1024 * 1024));
    const host = await serve((_, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(packed),
    );
    await refused(`${host}/a`, /is larger than 15 MB/);
  });

  test.each([
    ["never comes", () => undefined],
    [
      "begins and never ends",
      (response: Parameters<RequestListener>[1]) => void response.writeHead(200).write("<p>"),
    ],
  ])("whose answer %s is given up", async (_, answer) => {
    const host = await serve((_, response) => answer(response));
    await expect(fetchArticle(`${host}/a`, 200)).rejects.toThrow(
      /does not come to an end within 0.2 seconds: save the page and give the file\.$/,
    );
  });
});
