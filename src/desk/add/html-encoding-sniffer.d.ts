// The types of a package that brings none.
declare module "html-encoding-sniffer" {
  /** The name of the encoding, as the HTML standard finds it. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: {
      transportLayerEncodingLabel?: string | undefined;
      defaultEncoding?: string;
      maxPrescanBytes?: number;
    },
  ): string;
}
