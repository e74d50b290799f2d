// Says in words why a request got no answer.

/** Codes of Node, of its fetch and of TLS, and what they mean behind "The host …". */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^ENOTFOUND$/, "has a name that is not known (DNS)"],
  [/^EAI_AGAIN$/, "has a name that could not be looked up (DNS)"],
  [/^ECONNREFUSED$/, "refuses the connection"],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, "closes the connection without an answer"],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, "cannot be reached"],
  [/TIMEDOUT|TIMEOUT/, "gives no answer in time"],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, "sends headers that are too large to read"],
  [/^CERT_HAS_EXPIRED$/, "has a certificate that has expired (TLS)"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "has a certificate for another name (TLS)"],
  [/CERT|SIGNATURE|ISSUER/, "has a certificate that cannot be trusted (TLS)"],
  [/SSL|TLS|EPROTO/, "does not speak TLS as it should"],
  [/^HPE_/, "does not speak HTTP as it should"],
];

/**
 * Why a request got no answer, to stand behind "The host".
 * @param error what fetch threw; the reason is often its cause
 */
export function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === "TimeoutError")
    return "gives no answer in time";
  const code = codeOf(error);
  return meanings.find(([pattern]) => pattern.test(code))?.[1] ?? `cannot be asked (${code})`;
}

/** Whether an error says that the packing of an answer was not what the answer said it is. */
export function isUnpacking(error: unknown): boolean {
  return /^(Z_|ERR__ERROR|ERR_BROTLI|ERR_ZSTD|ZSTD)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  for (let here = error; here instanceof Error; here = here.cause) {
    if ("code" in here && typeof here.code === "string") return here.code;
    // Several addresses of one host were tried; the first tells enough.
    if (here instanceof AggregateError && here.errors.length > 0) return codeOf(here.errors[0]);
    if (here.cause === undefined) return here.message.replace(/\p{C}/gu, " ").slice(0, 80);
  }
  return "unknown";
}
