/** What a value in a file has to look like, as data. */
export type Shape =
  | { readonly is: "number" | "integer" | "boolean" | "mapping" | "true" | "text or null" }
  /** `expected` says in words what the pattern is. */
  | { readonly is: "text"; readonly pattern?: RegExp; readonly expected?: string }
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape; readonly least?: 1; readonly expected?: string }
  | {
      readonly object: Readonly<Record<string, Shape>>;
      readonly required: readonly string[];
      /** Keys of which exactly one is given. */
      readonly either?: readonly [string, string];
    }
  /** An object of which exactly one key is given. */
  | { readonly one: () => Readonly<Record<string, Shape>> };

/** Numbers in files are seconds, tokens or counts. */
export const LARGEST_NUMBER = 1_000_000_000;
