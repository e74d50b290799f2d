// Identifiers within packages: names that XML accepts, the same each time.

/** Parts joined to an NCName: `lesson`, `threshold` to `lesson_threshold`. */
export function identifier(...parts: readonly string[]): string {
  return `gp_${parts.join("_").replaceAll(/[^A-Za-z0-9_.-]/g, "_")}`;
}
