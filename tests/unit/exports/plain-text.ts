// Reads the fields that biblatex-csl-converter gives as nodes of text.
/** The plain text of a field as the converter gives it: nodes of text. */
export function plainText(field: unknown): string {
  if (Array.isArray(field)) return field.map(plainText).join("");
  if (typeof field !== "object" || field === null) return String(field);
  const { text, literal, family } = field as Record<string, unknown>;
  return plainText(text ?? literal ?? family ?? "");
}
