// Claims about what the link check says of addresses that answer or send on.
import { describe, expect, test } from "vitest";
import {
  answer,
  badServers,
  examine,
  page,
  sendOn,
  type BadServer,
} from "../../support/bad-server.ts";

const [server, other] = badServers(2) as [BadServer, BadServer];
const title = "De politie zoekt met gezichten";
const good = page(title, "Een artikel met woorden.");

const find = (path: string, titled: string | undefined = undefined) =>
  examine(server.at(path), titled === undefined ? {} : { title: titled });

describe("a page that is there", () => {
  test("answers, and is asked with HEAD and then with GET to see its title", async () => {
    server.on("/a", answer(200, good));
    expect(await find("/a", title)).toEqual({ verdict: "answers", reason: "It answers.", title });
    expect(server.asked).toEqual(["HEAD /a", "GET /a"]);
  });

  test("that is no HTML is asked with HEAD only", async () => {
    server.on("/a.pdf", answer(200, "%PDF-", { "Content-Type": "application/pdf" }));
    expect(await find("/a.pdf", title)).toMatchObject({ verdict: "answers" });
    expect(server.asked).toEqual(["HEAD /a.pdf"]);
  });

  test.each([400, 403, 404, 405, 500, 501])("answers when only HEAD gets %i", async (status) => {
    server.on("/a", (request, response, turn) =>
      answer(request.method === "HEAD" ? status : 200, good)(request, response, turn),
    );
    expect(await find("/a", title)).toMatchObject({ verdict: "answers" });
    expect(server.asked).toEqual(["HEAD /a", "GET /a"]);
  });

  test("bears its title in a heading, with other capitals, accents and signs, and a site's name", async () => {
    server.on("/a", answer(200, page("DE POLITIE – zoékt “met” gezichten | Nieuws")));
    expect(await find("/a", title)).toMatchObject({ verdict: "answers" });
  });

  test("bears its title with hyphens in it that do not show", async () => {
    server.on("/a", answer(200, page("De poli&shy;tie zoekt met gezich&shy;ten")));
    expect(await find("/a", title)).toMatchObject({ verdict: "answers", title });
  });

  test("with another title than the record's is told, with the title that it has", async () => {
    server.on("/a", answer(200, page("Recepten voor de winter")));
    expect(await find("/a", title)).toMatchObject({
      verdict: "title-changed",
      reason: 'It answers, but its title is "Recepten voor de winter".',
      title: "Recepten voor de winter",
    });
  });

  test("may have any title when the record does not know it exactly", async () => {
    server.on("/a", answer(200, page("Recepten voor de winter")));
    expect(await find("/a")).toMatchObject({ verdict: "answers" });
  });

  test("keeps its title when the letters are not in the set that it declares", async () => {
    const bytes = Buffer.from(page("Café “De Gezichten” weigert camera’s"), "latin1");
    const windows = Buffer.from([...page("Caf\u00e9 \u0093De Gezichten\u0094 weigert camera\u0092s")].map((letter) => letter.charCodeAt(0))); // prettier-ignore
    expect(bytes.length).toBe(windows.length);
    server.on("/a", answer(200, windows, { "Content-Type": "text/html; charset=utf-8" }));
    expect((await find("/a")).title).toBe("Café “De Gezichten” weigert camera’s");
    server.on("/b", answer(200, page("Café “De Gezichten”"), { "Content-Type": "text/html; charset=iso-8859-1" })); // prettier-ignore
    expect((await find("/b")).title).toBe("Café “De Gezichten”");
  });
});

describe("a page that moved", () => {
  test.each([301, 308])("for good (%i) is told with its new address", async (status) => {
    server.on("/old", sendOn(status, "/new"));
    server.on("/new", answer(200, good));
    expect(await find("/old", title)).toEqual({
      verdict: "moved",
      reason: `It moved for good to ${server.at("/new")}.`,
      to: server.at("/new"),
      title,
    });
    expect(server.asked).toEqual(["HEAD /old", "HEAD /new", "GET /new"]);
  });

  test.each([302, 303, 307])("for now (%i) keeps its address", async (status) => {
    server.on("/old", sendOn(status, "/new"));
    server.on("/new", answer(200, good));
    const found = await find("/old", title);
    expect(found).toMatchObject({ verdict: "moved-for-now" });
    expect(found).not.toHaveProperty("to");
  });

  test("for good and from there for now gets the address up to which it moved for good", async () => {
    server.on("/old", sendOn(301, "/new"));
    server.on("/new", sendOn(302, "/new/today"));
    server.on("/new/today", answer(200, good));
    expect(await find("/old", title)).toMatchObject({ verdict: "moved", to: server.at("/new") });
  });

  test("to another host is found there", async () => {
    server.on("/old", sendOn(301, other.at("/new")));
    other.on("/new", answer(200, good));
    expect(await find("/old", title)).toMatchObject({ verdict: "moved", to: other.at("/new") });
  });

  test("to a page with another title is not taken for the same page", async () => {
    server.on("/old", sendOn(301, "/section"));
    server.on("/section", answer(200, page("Alles over veiligheid")));
    const found = await find("/old", title);
    expect(found).toMatchObject({ verdict: "title-changed" });
    expect(found).not.toHaveProperty("to");
  });

  test("to an address with letters outside ASCII, sent as UTF-8, is found", async () => {
    server.on("/old", sendOn(301, Buffer.from("/caf\u00e9", "utf8").toString("latin1")));
    server.on("/caf%C3%A9", answer(200, good));
    expect(await find("/old", title)).toMatchObject({
      verdict: "moved",
      to: server.at("/caf%C3%A9"),
    });
  });

  test("by a refresh in the page is followed", async () => {
    server.on("/old", answer(200, '<meta http-equiv="Refresh" content="0; url=/new"><title>Wacht</title>')); // prettier-ignore
    server.on("/new", answer(200, good));
    expect(await find("/old", title)).toMatchObject({ verdict: "moved-for-now", title });
  });

  test("and wants its cookie back is no loop", async () => {
    server.on("/a", (request, response, turn) =>
      request.headers.cookie === "seen=1"
        ? answer(200, good)(request, response, turn)
        : answer(302, "", { Location: "/a", "Set-Cookie": "seen=1; Path=/" })(
            request,
            response,
            turn,
          ),
    );
    expect(await find("/a", title)).toMatchObject({ verdict: "moved-for-now", title });
  });
});

describe("a redirect that leads nowhere", () => {
  test("in a circle is a loop", async () => {
    server.on("/a", sendOn(302, "/b"));
    server.on("/b", sendOn(302, "/a"));
    expect(await find("/a")).toEqual({ verdict: "loop", reason: "It sends on in a circle." });
    expect(server.asked).toEqual(["HEAD /a", "HEAD /b"]);
  });

  test("without end is a loop after five steps", async () => {
    server.on("*", (request, response, turn) =>
      sendOn(302, `${request.url}x`)(request, response, turn),
    );
    expect(await find("/a")).toEqual({ verdict: "loop", reason: "It sends on more than 5 times." });
    expect(server.asked).toHaveLength(6);
  });

  test("without a destination is no page", async () => {
    server.on("/a", answer(301));
    expect(await find("/a")).toMatchObject({
      verdict: "not-a-page",
      reason: `${server.host} sends on (301) without saying where to.`,
    });
  });

  test.each(["ftp://files.test/a", "javascript:alert(1)", "mailto:a@b.test", "file:///etc/hosts"])(
    "to %s is no page, and nothing is asked there",
    async (location) => {
      server.on("/a", sendOn(302, location));
      const found = await find("/a");
      expect(found).toMatchObject({ verdict: "not-a-page" });
      expect(found.reason).toContain(`begins with ${location.split(":")[0]}:`);
    },
  );

  test.each(["http://", "http://[::bad", "//"])(
    "to %s, which is no address, is no page",
    async (location) => {
      server.on("/a", sendOn(302, location));
      expect(await find("/a")).toMatchObject({ verdict: "not-a-page" });
    },
  );
});
