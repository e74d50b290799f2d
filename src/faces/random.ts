// A small seeded generator of numbers: the same seed gives the same row on every machine.

/**
 * Mixes the bits of an integer (0 to 2³² − 1), so that neighbours (1, 2, 3 …) have nothing in common.
 * Integer arithmetic only: no machine rounds it differently.
 */
export function mix(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** `count` numbers in [0, 1), the same for the same `seed` (an integer; only its lowest 32 bits count). */
export function randomValues(seed: number, count: number): number[] {
  let state = mix(seed);
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b9) >>> 0;
    // A division by a power of two is exact.
    return mix(state) / 2 ** 32;
  });
}
