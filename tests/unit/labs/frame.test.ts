// What all labs share: settings that stand in an address, and numbers put into words.
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../../src/labs/frame/code.ts";
import {
  firstValues,
  fromAddress,
  nearest,
  toAddress,
  type Setting,
} from "../../../src/labs/frame/settings.ts";
import { put, speakerIn } from "../../../src/labs/frame/speak.ts";

const size = { kind: "number", name: "n", min: 0, max: 8, step: 1, first: 4 } as const;
const share = { kind: "number", name: "p", min: 0.5, max: 1, step: 0.05, first: 0.9 } as const;
const preset = { kind: "choice", name: "preset", values: ["own", "city"], first: "own" } as const;
const absent = { kind: "flag", name: "absent", first: false } as const;
const shown = { kind: "flag", name: "shown", first: true } as const;
const settings: Setting[] = [size, share, preset, absent, shown];
const first = firstValues(settings);

describe("the settings in an address", () => {
  it("stand as at first when the address holds nothing", () => {
    expect(fromAddress("", settings)).toEqual({ values: first, odd: false });
    expect(toAddress(first, settings)).toBe("");
  });

  it("come back from the address that was made of them", () => {
    const values = { n: 8, p: 0.55, preset: "city", absent: true, shown: false };
    const address = toAddress(values, settings);
    expect(address).toBe("?n=8&p=0.55&preset=city&absent=1&shown=0");
    expect(fromAddress(address, settings)).toEqual({ values, odd: false });
  });

  it("pass over names that learning platforms add", () => {
    expect(fromAddress("?utm_source=x&n=2&fbclid=1", settings)).toEqual({
      values: { ...first, n: 2 },
      odd: false,
    });
  });

  it.each([
    ["too large", "?n=9"],
    ["huge", "?n=999999999999999999999"],
    ["negative", "?n=-1"],
    ["between two steps", "?n=2.5"],
    ["in another notation", "?n=1e3"],
    ["text", "?n=many"],
    ["empty", "?n="],
    ["infinite", "?n=Infinity"],
    ["script", "?preset=%3Cscript%3Ealert(1)%3C/script%3E"],
    ["a word that is no choice", "?preset=village"],
    ["a name every object has", "?preset=constructor"],
    ["another switch than 0 or 1", "?absent=true"],
    ["told twice", "?n=1&n=2"],
    ["badly encoded", "?n=%E0%A4%A"],
    ["longer than any lab makes", `?n=1&x=${"9".repeat(3000)}`],
  ])("stand as at first, and are odd, where a value is %s", (_, address) => {
    expect(fromAddress(address, settings)).toEqual({ values: first, odd: true });
  });

  it("keep the good values beside an odd one", () => {
    expect(fromAddress("?n=99&absent=1", settings)).toEqual({
      values: { ...first, absent: true },
      odd: true,
    });
  });
});

describe("a number typed into a control", () => {
  it.each([
    ["3", 3],
    ["99", 8],
    ["-5", 0],
    ["2.6", 3],
    ["", 4],
    ["many", 4],
  ])("%j counts as %d", (text, value) => expect(nearest(text, size)).toBe(value));

  it("keeps the decimals of the step", () => expect(nearest("0.849", share)).toBe(0.85));
});

describe("words around numbers", () => {
  it("follow the language", () => {
    expect(speakerIn("nl-NL").number(1234.5, 2)).toBe("1.234,50");
    expect(speakerIn("en-GB").number(1234.5, 2)).toBe("1,234.50");
    expect(speakerIn("en-GB").percent(0.256)).toBe("26%");
  });

  it("take the form for one, and any other form where a language has no such one", () => {
    const forms = { one: "{count} match", other: "{count} matches" };
    expect(speakerIn("en-GB").count(forms, 1)).toBe("1 match");
    expect(speakerIn("en-GB").count(forms, 2000)).toBe("2,000 matches");
    expect(speakerIn("en-GB").count({ other: "{count} in all" }, 1)).toBe("1 in all");
  });

  it("leave a gap that nothing fills", () => expect(put("{a} {b}", { a: "1" })).toBe("1 {b}"));
});

describe("a QR code", () => {
  /** The drawing as pixels, four for each module. */
  function pixels({ size, path }: ReturnType<typeof codeOf>) {
    const wide = size * 4;
    const data = new Uint8ClampedArray(wide * wide * 4).fill(255);
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      for (let down = 0; down < 4; down++) {
        const start = ((Number(y) * 4 + down) * wide + Number(x) * 4) * 4;
        data.fill(0, start, start + Number(length) * 16);
      }
    }
    return { data: data.map((value, at) => (at % 4 === 3 ? 255 : value)), wide };
  }

  it.each([
    "https://gezichtspunt.example/",
    `https://gezichtspunt.example/lab/?${"setting=1&".repeat(30)}`,
    "https://gezichtspunt.example/é?naam=Zoë",
  ])("is read back by another reader: %s", (address) => {
    const { data, wide } = pixels(codeOf(address));
    expect(jsQR(data, wide, wide)?.data).toBe(address);
  });

  it("keeps the white edge that readers need", () => {
    const { size, path } = codeOf("https://gezichtspunt.example/");
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
  });
});
