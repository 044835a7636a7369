/** What a value in a file has to look like, as data. */
export type Shape =
  | { readonly is: "number" | "integer" | "boolean" | "mapping" | "true" | "text or null" }
  /** `expected` says in words what the pattern is. */
  | { readonly is: "text"; readonly pattern?: RegExp; readonly expected?: string }
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape; readonly least?: 1; readonly expected?: string }
  /** A mapping from any text. */
  | { readonly each: Shape }
  | {
      readonly object: Readonly<Record<string, Shape>>;
      readonly required: readonly string[];
      /** Keys of which exactly one is given. */
      readonly either?: readonly [string, string];
    }
  /** An object of which exactly one key is given. */
  | { readonly one: () => Readonly<Record<string, Shape>> }
  /** A text, or something else. */
  | { readonly textOr: Shape }
  /** What something else validates: a part of the document's schemas, say. */
  | { readonly elsewhere: string };

/** Numbers in files are seconds, tokens or counts. */
export const LARGEST_NUMBER = 1_000_000_000;
