// The engine and its worker's side, joined by a channel: progress, answers, cancelling, and want of memory.
import { afterEach, describe, expect, it } from "vitest";
import { Engine, type Failed, type Photo } from "../../../src/labs/search/engine.ts";
import { serve, type Port } from "../../../src/labs/search/service.ts";

const settings = { seed: 1, size: 2000, family: false };
const photo: Photo = { index: 42, quality: "good", seed: 1 };

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

function engine(): Engine {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  serve(port2 as Port);
  port1.start();
  return new Engine({
    postMessage: (message: unknown) => port1.postMessage(message),
    terminate: () => port1.close(),
    addEventListener: port1.addEventListener.bind(port1),
  } as Worker);
}

/** What came of it, when it was not cancelled and did not fail. */
function done<Result>(result: Result): Exclude<Result, Failed | "cancelled"> {
  expect(result).toMatchObject({ kind: expect.stringMatching(/made|found/) });
  return result as Exclude<Result, Failed | "cancelled">;
}

describe("making a population", () => {
  it("tells progress some twenty to fifty times, and how large it became", async () => {
    const steps: number[] = [];
    const size = 100_000;
    const made = done(await engine().make({ ...settings, size }, ({ done }) => steps.push(done)));
    expect(steps.length).toBeGreaterThanOrEqual(20);
    expect(steps.length).toBeLessThanOrEqual(50);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(made).toMatchObject({ kind: "made", size, bytes: size * 132, way: "simd" });
  });

  it("stops when it is cancelled, and leaves nothing to search", async () => {
    const one = engine();
    const result = one.make({ ...settings, size: 400_000 });
    one.cancel();
    expect(await result).toBe("cancelled");
    await expect(one.search(photo)).rejects.toThrow("no population");
  });

  it("is dropped for a newer one", async () => {
    const one = engine();
    const older = one.make({ ...settings, size: 400_000 });
    const newer = one.make(settings);
    expect(await older).toBe("cancelled");
    expect(done(await newer).size).toBe(2000);
    expect(done(await one.search(photo)).counts[0]).toBeLessThan(2000);
  });

  it("says that memory is short, and can go on with fewer people", async () => {
    const one = engine();
    const size = 2 ** 33;
    expect(await one.make({ ...settings, size })).toEqual({
      kind: "failed",
      reason: "memory",
      size,
    });
    expect(done(await one.make(settings)).size).toBe(2000);
  });
});

describe("searching", () => {
  it("finds the person of a good photo, and says where they stand", async () => {
    const one = engine();
    await one.make(settings);
    const found = done(await one.search(photo));
    expect(found.top).toHaveLength(10);
    expect(found.top[0]).toEqual({ index: 42, cosine: found.right?.cosine });
    expect(found.right?.place).toBe(1);
    expect(found.counts).toHaveLength(101);
    expect(found.milliseconds).toBeGreaterThan(0);
  });

  it("names somebody for a person who is not in the database", async () => {
    const one = engine();
    await one.make(settings);
    const found = done(await one.search({ ...photo, index: 2000 }));
    expect(found.top).toHaveLength(10);
    expect(found.right).toBeNull();
  });

  it("gives the same without the kernel", async () => {
    const results = [];
    for (const way of ["simd", "plain"] as const) {
      const one = engine();
      await one.make({ ...settings, family: true, way });
      const {
        top,
        counts,
        right,
        way: used,
      } = done(await one.search({ ...photo, quality: "bad" }));
      expect(used).toBe(way);
      results.push({ top, counts, right });
    }
    expect(results[0]).toEqual(results[1]);
  });

  it("is refused when no population was made", async () => {
    await expect(engine().search(photo)).rejects.toThrow("no population");
  });

  it("is dropped for a newer search, and the population stays", async () => {
    const one = engine();
    await one.make({ ...settings, size: 200_000, way: "plain" });
    const older = one.search(photo);
    const newer = one.search({ ...photo, index: 7 });
    expect(await older).toBe("cancelled");
    expect(done(await newer).right?.index).toBe(7);
  });
});

describe("an engine that is put away", () => {
  it("leaves nobody waiting", async () => {
    const one = engine();
    const result = one.make({ ...settings, size: 400_000 });
    one.dispose();
    expect(await result).toBe("cancelled");
  });
});
