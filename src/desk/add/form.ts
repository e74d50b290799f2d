// Whether bytes are HTML, a PDF or plain text; everything else is refused by the name of what it is.
import { DeskError } from "../error.ts";
import { wideOrder } from "./charset.ts";
import { calledAs, type Origin } from "./origin.ts";

export type Form = "html" | "pdf" | "text";

/** The first bytes of what is no article, as Latin-1. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, "a PNG image"],
  [/^\xff\xd8\xff/, "a JPEG image"],
  [/^GIF8/, "a GIF image"],
  [/^RIFF....WEBP/s, "a WebP image"],
  [/^(II\*\0|MM\0\*)/, "a TIFF image"],
  [/^....ftyp/s, "a film or a picture"],
  [/^(ID3|\xff[\xfb\xf3])/, "a sound recording"],
  [/^(OggS|RIFF|fLaC|\x1aE\xdf\xa3)/, "a recording"],
  [/^PK\x03\x04(?=[^]*word\/)/, "a Word document"],
  [/^PK\x03\x04/, "a ZIP file (or a document of an office program)"],
  [/^\xd0\xcf\x11\xe0/, "a document of an old office program"],
  [/^\x1f\x8b/, "a gzip file"],
  [/^(7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, "a packed file"],
  [/^(MZ|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/, "a program"],
  [/^wOF[2F]/, "a font"],
  [/^SQLite format/, "a database"],
  [/^\{\\rtf/, "an RTF document"],
  [/^%!PS/, "a PostScript document"],
  [/^(?=[^]*^MIME-Version:)(?=[^]*^Content-Type: multipart\/)/im, "a page saved as one MHTML file"],
];

/**
 * What the bytes are, judged by themselves first; a name or a header only decides between HTML and text.
 * @throws DeskError for what is empty or none of the three
 */
export function formOf(bytes: Uint8Array, origin: Origin): Form {
  const name = calledAs(origin);
  const head = latin1(bytes.subarray(0, 4096));
  if (/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*$/.test(head) && isBlank(bytes)) {
    throw new DeskError(`${name} is empty: give a file or an address with an article.`);
  }
  if (latin1(bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  const other = others.find(([sign]) => sign.test(head))?.[1];
  if (other) {
    throw new DeskError(`${name} is ${other}, not an article: give HTML, PDF or plain text.`);
  }
  const wide = wideOrder(bytes);
  if (!wide && isBinary(bytes)) {
    throw new DeskError(`${name} is not text (binary): give HTML, PDF or plain text.`);
  }
  const words = wide
    ? head.replaceAll("\0", "")
    : head.replace(/^(\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
  if (/<(rss|feed|rdf:RDF)[\s>]/.test(words)) {
    throw new DeskError(`${name} is a feed, not an article: give the address of one article.`);
  }
  return isHtml(words, origin) ? "html" : "text";
}

function isHtml(head: string, { name = "", contentType = "" }: Origin): boolean {
  if (/<(!doctype\s+html|html|head|body)[\s>]/i.test(head)) return true;
  const tags = head.match(
    /<\/?(p|div|h[1-6]|title|meta|link|script|span|br|article|table|a|ul|li|b|center|font)(\s[^<>]*)?\/?>/gi,
  );
  const promised = /\.x?html?$/i.test(name) || /html/i.test(contentType);
  return (tags?.length ?? 0) >= (promised ? 1 : 3);
}

/** Zeros, or more control signs than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  const piece = bytes.subarray(0, 64 * 1024);
  if (/^(\xff\xfe|\xfe\xff)/.test(latin1(piece.subarray(0, 2)))) return false;
  let odd = 0;
  for (const byte of piece) {
    if (byte === 0) odd += 10;
    else if (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)) odd += 1;
  }
  return odd > piece.length / 50;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 32 || byte === 0xa0 || byte >= 0xef);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
