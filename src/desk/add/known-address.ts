// When two addresses are those of one page, and which site an address is of.
import normalizeUrl from "normalize-url";

/** An address without what does not change the page: http or https, www, a slash at its end, tracking, AMP. */
export function addressKey(address: string): string {
  try {
    const clean = normalizeUrl(address, {
      stripProtocol: true,
      stripHash: true,
      stripWWW: true,
      removeQueryParameters: [
        /^utm_/i,
        /^(fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|amp|outputType)$/i,
      ],
    });
    return decodeURI(clean)
      .replace(/^(?:amp|m)\./, "")
      .replace(/[/.]amp(?:\.html)?(?=$|\?)/, "")
      .replace(/^([^/]+)\/amp\//, "$1/");
  } catch {
    return address;
  }
}

/** The host of an address, without `www.` and its like; nothing for what is no address. */
export function siteHost(address: string | undefined): string | undefined {
  const host = address === undefined ? undefined : URL.parse(address)?.hostname;
  return host?.replace(/^(?:www|amp|m)\./, "");
}
