// Generated from spec/components/schemas/lists/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Author } from "./people.gen.ts";

/** Numbers by name. */
export interface Counts {
  [key: string]: number;
}

/** A number, and whatever else there is. */
export interface Extras {
  /** How many there are. */
  total?: number;
  [key: string]: unknown;
}

/** An object that holds nothing. */
export interface Nothing {
  [key: string]: never;
}

/** Who may read it. */
export type Readers = Author[];
