// From bytes to text: finds the encoding as a browser does, and does not believe a declaration that the bytes contradict.
import { TextDecoder } from "@exodus/bytes/encoding.js";
import htmlEncodingSniffer from "html-encoding-sniffer";

/** How far a page may declare its encoding, in bytes; the standard looks at 1,024, real pages are later. */
const prescan = 64 * 1024;

/**
 * The text of HTML or plain text.
 * @param contentType the HTTP header of that name, with or without a charset
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
}

/** The encoding: valid UTF-8 with signs beyond ASCII is UTF-8, whatever is declared; bytes that are none never are. */
export function encodingOf(bytes: Uint8Array, contentType?: string): string {
  const label = /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? "")?.[1];
  const declared = htmlEncodingSniffer(bytes, {
    transportLayerEncodingLabel: label,
    maxPrescanBytes: prescan,
    defaultEncoding: "utf-8",
  }).toLowerCase();
  if (hasMark(bytes)) return declared;
  const wide = wideOrder(bytes);
  if (wide) return wide;
  // Bytes of one or two a sign cannot be UTF-16 when they hold no zero.
  if (isUtf8(bytes) || declared.startsWith("utf-16")) return "utf-8";
  if (declared !== "utf-8") return declared;
  return isMostlyUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** A byte order mark decides for itself. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe)
  );
}

/** UTF-16 without a mark: in European languages nearly every other byte is zero, always on the same side. */
export function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.3;
  if (odd > many && even < many / 10) return "utf-16le";
  if (even > many && odd < many / 10) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with a broken sign here and there (a cut, a pasted comment) is still UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return sound > broken * 3;
}
