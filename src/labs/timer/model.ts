// What is left of a time that runs. Pure.

/**
 * Whole seconds that are left, never below 0.
 * @param left seconds that were left when it began
 * @param began when it began, and `now`, in milliseconds of the same clock
 */
export function leftAt(left: number, began: number, now: number): number {
  return Math.max(0, Math.ceil(left - (now - began) / 1000));
}
