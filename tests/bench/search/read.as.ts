// What the comparing is measured against, in AssemblyScript: reading the same memory and nothing more.

/** Reads `count` rows of 128 bytes from an address on, and folds them so that no reading can be left out. */
export function read(rows: usize, count: u32): i32 {
  const end = rows + 128 * count;
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (; rows < end; rows += 128) {
    a = v128.xor(a, v128.xor(v128.load(rows), v128.load(rows, 64)));
    b = v128.xor(b, v128.xor(v128.load(rows, 16), v128.load(rows, 80)));
    c = v128.xor(c, v128.xor(v128.load(rows, 32), v128.load(rows, 96)));
    d = v128.xor(d, v128.xor(v128.load(rows, 48), v128.load(rows, 112)));
  }
  const all = v128.xor(v128.xor(a, b), v128.xor(c, d));
  return (
    i32x4.extract_lane(all, 0) ^
    i32x4.extract_lane(all, 1) ^
    i32x4.extract_lane(all, 2) ^
    i32x4.extract_lane(all, 3)
  );
}
