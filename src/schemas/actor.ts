// Somebody who acts in an event: content/timeline/actors/<id>.yaml.
import { z } from "zod";
import type { Language } from "./language.ts";
import { wordsIn } from "./words.ts";

export function actorSchema(languages: readonly Language[]) {
  return z.strictObject({
    name: wordsIn(languages, "The name that a newspaper in that language would use."),
  });
}

export type ActorRecord = z.infer<ReturnType<typeof actorSchema>>;
