// The compiled kernel and the plain loop: the same scores, bit for bit.
import { afterEach, describe, expect, it, vi } from "vitest";
import { mix } from "../../../src/faces/random.ts";
import { comparerFor } from "../../../src/labs/search/comparer.ts";
import { compareRows } from "../../../src/labs/search/score.ts";

const anything = (length: number, seed: number): Int8Array =>
  Int8Array.from({ length }, (_, k) => mix(seed + k) >>> 24);

describe("the plain loop", () => {
  it("multiplies number by number and adds up", () => {
    const photo = new Int8Array(128);
    const rows = new Int8Array(256);
    photo.set([1, -2, 3]);
    rows.set([4, 5, 6]);
    rows.set([-127, 127, 1], 128);
    const scores = new Int32Array(2);
    compareRows(photo, rows, scores, 0, 2);
    // 4 − 10 + 18, and −127 − 254 + 3.
    expect([...scores]).toEqual([12, -378]);
  });

  it("leaves the scores of others alone", () => {
    const scores = Int32Array.of(7, 7, 7);
    compareRows(new Int8Array(128), new Int8Array(384), scores, 1, 2);
    expect([...scores]).toEqual([7, 0, 7]);
  });
});

describe("where WebAssembly is missing or refused", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["missing", undefined],
    ["refused", { ...WebAssembly, Memory: WebAssembly.Memory, Module: () => undefined }],
  ])("the plain loop takes over (%s)", (_, stub) => {
    // Asking for the plain loop forgets a kernel that was there before.
    comparerFor(4, "plain");
    vi.stubGlobal("WebAssembly", stub);
    expect(comparerFor(100).way).toBe("plain");
  });
});

describe("the kernel", () => {
  it("runs here", () => {
    expect(comparerFor(100).way).toBe("simd");
  });

  it.each([100, 101, 102, 103, 5000])(
    "gives the scores of the plain loop for %i people",
    (size) => {
      const [fast, plain] = [comparerFor(size), comparerFor(size, "plain")];
      const rows = anything(size * 128, size);
      fast.rows.set(rows);
      plain.rows.set(rows);
      const photo = anything(128, 77);
      fast.against(photo)(0, size);
      plain.against(photo)(0, size);
      expect(plain.way).toBe("plain");
      expect(fast.scores).toEqual(plain.scores);
    },
  );

  it("holds out at the largest numbers there are", () => {
    const { rows, scores, against } = comparerFor(4);
    const photo = new Int8Array(128).fill(-128);
    rows.fill(-128, 0, 256);
    rows.fill(127, 256);
    against(photo)(0, 4);
    expect([...scores]).toEqual([128 ** 3, 128 ** 3, -(128 ** 2) * 127, -(128 ** 2) * 127]);
  });

  it("gives the same in portions as at once", () => {
    const { rows, scores, against } = comparerFor(1000);
    rows.set(anything(rows.length, 5));
    const compare = against(anything(128, 6));
    compare(0, 1000);
    const once = scores.slice();
    scores.fill(0);
    for (let from = 0; from < 1000; from += 92) compare(from, Math.min(from + 92, 1000));
    expect(scores).toEqual(once);
  });

  it.each(["simd", "plain"] as const)("says so when memory is short (%s)", (way) => {
    expect(() => comparerFor(2 ** 33, way)).toThrow(RangeError);
  });
});
