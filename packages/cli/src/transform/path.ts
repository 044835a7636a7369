/** One step of a path: into a property, into an item, over all items, to their number, or to those that fit. */
export type Step =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "all" }
  | { readonly kind: "filter"; readonly filter: Filter; readonly all: boolean };

/** What an item is held to: a path inside it and a comparison; without one, that the path leads to something. */
export interface Filter {
  readonly path: readonly string[];
  readonly operator: Operator | undefined;
  readonly value: string | number | boolean | null;
}

export const OPERATORS = ["==", "!=", "<=", ">=", "<", ">"] as const;
export type Operator = (typeof OPERATORS)[number];
