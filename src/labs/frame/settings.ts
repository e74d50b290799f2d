// The settings of a lab and how they stand in an address. Pure: what a setting may be comes from its control.

/** One control: a number with its range and step, a choice of words, or a switch; `first` is how it stands at first. */
export type Setting =
  | {
      readonly kind: "number";
      readonly name: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly first: number;
    }
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly values: readonly string[];
      readonly first: string;
    }
  | { readonly kind: "flag"; readonly name: string; readonly first: boolean };

export type Value = number | string | boolean;

export type Values = Readonly<Record<string, Value>>;

/** A longer address is not one that a lab has made. */
const longest = 2000;

/** How all settings stand at first. */
export function firstValues(settings: readonly Setting[]): Values {
  return Object.fromEntries(settings.map(({ name, first }) => [name, first]));
}

/**
 * The values in an address. What is missing stands as at first; what cannot be does too, and is `odd`.
 * Names that are no setting are passed over: learning platforms add their own.
 */
export function fromAddress(
  search: string,
  settings: readonly Setting[],
): { readonly values: Values; readonly odd: boolean } {
  if (search.length > longest) return { values: firstValues(settings), odd: true };
  const query = new URLSearchParams(search);
  let odd = false;
  const values = settings.map((setting): [string, Value] => {
    const given = query.getAll(setting.name);
    const [text] = given;
    if (text === undefined) return [setting.name, setting.first];
    const value = given.length === 1 ? valueIn(text, setting) : undefined;
    odd ||= value === undefined;
    return [setting.name, value ?? setting.first];
  });
  return { values: Object.fromEntries(values), odd };
}

/** `?n=1000&absent=1`: what stands otherwise than at first, or nothing. */
export function toAddress(values: Values, settings: readonly Setting[]): string {
  const query = new URLSearchParams();
  for (const { name, first } of settings) {
    const value = values[name] ?? first;
    if (value !== first) query.set(name, value === true ? "1" : value === false ? "0" : `${value}`);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** The number that a control may have and that is nearest to what is in it; as at first where that is no number. */
export function nearest(
  text: string,
  { min, max, step, first }: Extract<Setting, { kind: "number" }>,
): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(value)) return first;
  const inside = Math.min(max, Math.max(min, value));
  const places = (String(step).split(".")[1] ?? "").length;
  return Number((min + Math.round((inside - min) / step) * step).toFixed(places));
}

/** The value that a text stands for, or nothing when the setting cannot have it. */
function valueIn(text: string, setting: Setting): Value | undefined {
  switch (setting.kind) {
    case "choice":
      return setting.values.includes(text) ? text : undefined;
    case "flag":
      return text === "1" ? true : text === "0" ? false : undefined;
    case "number": {
      if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text)) return undefined;
      const value = Number(text);
      const steps = (value - setting.min) / setting.step;
      const onStep = Math.abs(steps - Math.round(steps)) < 1e-6;
      return value >= setting.min && value <= setting.max && onStep ? value : undefined;
    }
  }
}
