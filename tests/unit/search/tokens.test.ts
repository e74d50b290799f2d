// Words as the search sees them: spelling does not matter, and signs are no part of a word.
import { expect, test } from "vitest";
import { folded, sides, tokens } from "../../../src/model/tokens.ts";

test.each([
  ["camera's", "cameras"],
  ["camera’s", "cameras"],
  ["e-ID", "eid"],
  ["e‑ID", "eid"],
  ["eID", "eid"],
  ["E.ID", "eid"],
  ["café", "cafe"],
  ["cafe\u0301", "cafe"],
  ["privé", "prive"],
  ["Gesichtserkennungsgerät", "gesichtserkennungsgerat"],
  ["GBA/APD", "gbaapd"],
  ["2020", "2020"],
])("%s is looked for as %s", (word, form) => {
  expect(folded(word)).toBe(form);
});

test("a word that is folded already stays as it is", () => {
  for (const word of ["camera's", "e-ID", "café", "Überwachung"]) {
    expect(folded(folded(word))).toBe(folded(word));
  }
});

test("what holds no letter and no digit folds to nothing", () => {
  expect(["-", "’", "…", "🙂", "\u202e", ""].map(folded)).toEqual(["", "", "", "", "", ""]);
});

test("a text falls into its words as they are written, without the signs around them", () => {
  expect(tokens("“Camera’s”, e-ID (café) of 12.5 %: ‘mag’ dat?")).toEqual([
    "Camera’s",
    "e-ID",
    "café",
    "of",
    "12.5",
    "mag",
    "dat",
  ]);
});

test("a sign at the end of a word is no part of it", () => {
  expect(tokens("Klaar. Foto- en video's' einde… a.b.")).toEqual([
    "Klaar",
    "Foto",
    "en",
    "video's",
    "einde",
    "a.b",
  ]);
});

test("an accent that stands as a sign of its own stays with its letter", () => {
  expect(tokens("cafe\u0301 hier")).toEqual(["cafe\u0301", "hier"]);
});

test("words are found in every script, and none in signs and pictures", () => {
  expect(tokens("التعرف على الوجوه")).toHaveLength(3);
  expect(tokens("顔認証")).toEqual(["顔認証"]);
  expect(tokens("🙂 — … <> & \u202e !?")).toEqual([]);
  expect(tokens("")).toEqual([]);
});

test("a word with a hyphen is also looked for by what stands on its sides", () => {
  expect(sides("AI-verordening")).toEqual(["AI", "verordening"]);
  expect(sides("Noord‑Holland")).toEqual(["Noord", "Holland"]);
  expect(sides("face-recognition-free")).toEqual(["face", "recognition", "free"]);
});

test("a side of one letter is not looked for, and a word without a hyphen has no sides", () => {
  expect(sides("e-ID")).toEqual(["ID"]);
  expect(sides("camera's")).toEqual([]);
  expect(sides("camera")).toEqual([]);
});
