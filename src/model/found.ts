// Takes a thing that the checks have made sure of.

/** The thing of an id; that it is there was checked before. */
export function found<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`${id} passed the checks but is not there`);
  return thing;
}
