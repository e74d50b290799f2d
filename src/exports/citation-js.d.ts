// The part of citation-js that the exports use; the packages ship no types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: unknown);
    format(
      format: "bibliography",
      options: { format: "text"; template: string; lang?: string },
    ): string;
    format(
      format: "bibtex",
      options: { format: "object" },
    ): { type: string; label: string; properties: Record<string, string> }[];
    format(format: "ris", options: { format: "object" }): Record<string, string | string[]>[];
  }
  export const plugins: {
    config: {
      get(name: "@csl"): { locales: { list(): string[] } };
      get(name: "@bibtex"): {
        format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean };
      };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
