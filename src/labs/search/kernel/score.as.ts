// The comparing itself, in AssemblyScript (TypeScript for WebAssembly): one photo against many rows of 128 numbers.

/** The 8 products of 8 numbers of a row (read as 16 bits each) and of the photo, added two by two. */
function products(row: usize, photo: v128): v128 {
  return i32x4.dot_i16x8_s(v128.load8x8_s(row), photo);
}

/** Of four times four sums: each four added up, in one row of four. */
function totals(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

/**
 * Writes the dot product of the photo with each row, four rows at a time.
 * @param photo address of 128 numbers of 16 bits
 * @param rows address of the first row, of 128 numbers of 8 bits each
 * @param scores address of the first score, of 32 bits
 * @param count how many rows, a multiple of four
 */
export function compare(photo: usize, rows: usize, scores: usize, count: u32): void {
  const end = rows + 128 * count;
  for (; rows < end; rows += 512, scores += 16) {
    let a = i32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    for (let at: usize = 0; at < 128; at += 16) {
      const row = rows + at;
      const left = v128.load(photo + 2 * at);
      a = i32x4.add(a, products(row, left));
      b = i32x4.add(b, products(row + 128, left));
      c = i32x4.add(c, products(row + 256, left));
      d = i32x4.add(d, products(row + 384, left));
      const right = v128.load(photo + 2 * at, 16);
      a = i32x4.add(a, products(row + 8, right));
      b = i32x4.add(b, products(row + 136, right));
      c = i32x4.add(c, products(row + 264, right));
      d = i32x4.add(d, products(row + 392, right));
    }
    v128.store(scores, totals(a, b, c, d));
  }
}
