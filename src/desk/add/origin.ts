// Where an article came from, and how it is called in a sentence to the editor.

export interface Origin {
  /** The address it was fetched from. */
  readonly address?: string;
  /** The name of the file. */
  readonly name?: string;
  /** The HTTP header of that name, for an address. */
  readonly contentType?: string;
}

/** What a sentence about the article begins with. */
export function calledAs({ name, address }: Origin): string {
  return name ?? address ?? "The article";
}
