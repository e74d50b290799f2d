// Looks over the tags of a page before it is parsed: how deep they stand in each other, and whether the page breaks off.

export interface Tags {
  /** The most elements that stand in each other, of those that need an end tag. */
  readonly deepest: number;
  /** Whether the page stops before its end: within a tag, a comment or a script, or without the end tags that its author writes. */
  readonly breaksOff: boolean;
}

/** Elements that have no end tag, or of which many authors leave it out. */
const loose = new Set([
  "html", "head", "body", "p", "li", "dt", "dd", "rt", "rp", "option", "optgroup", "colgroup", "thead", "tbody",
  "tfoot", "tr", "td", "th", "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
  "param", "source", "track", "wbr",
]); // prettier-ignore

/** Elements whose content is no markup. */
const raw = ["script", "style", "textarea", "title", "noscript", "xmp"];

/** Reads the tags from first to last, once; every step is short, whatever the page holds. */
export function lookOver(html: string): Tags {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9:-]*))/gi;
  let deepest = 0;
  let ended = false;
  let cut = false;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase();
    const end =
      name === undefined ? afterComment(html, found.index) : afterTag(html, tag.lastIndex);
    if (end === -1) {
      cut = true;
      break;
    }
    tag.lastIndex = end;
    if (name === undefined) continue;
    if (found[1] === "/") {
      if (name === "body" || name === "html") ended = true;
      close(name, open, counts);
    } else if (raw.includes(name)) {
      const close = new RegExp(`</${name}[\\s>/]`, "gi");
      close.lastIndex = end;
      if (!close.test(html)) {
        cut = name !== "title" && name !== "noscript";
        break;
      }
      tag.lastIndex = close.lastIndex - name.length - 3;
    } else if (!loose.has(name) && html[end - 2] !== "/") {
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      deepest = Math.max(deepest, open.length);
    }
  }
  const whole = /<(html|body)[\s>]/i.test(html);
  // Who writes `</p>` writes `</body>`; minifiers leave out both.
  const careful = /<\/p>/i.test(html);
  const unfinished = whole && (careful || open.length > 0);
  return { deepest, breaksOff: !ended && (cut || unfinished) };
}

/** Takes an element off, with what was left open in it; an end tag without an element counts for nothing. */
function close(name: string, open: string[], counts: Map<string, number>): void {
  if (!counts.get(name)) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}

function afterComment(html: string, start: number): number {
  const end = html.indexOf("-->", start + 2);
  return end === -1 ? -1 : end + 3;
}

/** Behind the `>` that ends a tag, or -1; a `>` within quotes does not end it. */
function afterTag(html: string, from: number): number {
  const rest = /[^>"'=]*(?:=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*)|["'=])?/gy;
  rest.lastIndex = from;
  while (rest.lastIndex < html.length) {
    const before = rest.lastIndex;
    if (html[before] === ">") return before + 1;
    if (!rest.test(html) || rest.lastIndex === before) return -1;
  }
  return -1;
}
