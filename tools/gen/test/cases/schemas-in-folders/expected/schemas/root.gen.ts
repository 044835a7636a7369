// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Counts, Extras, Nothing, Readers } from "./lists.gen.ts";
import type { Author } from "./people.gen.ts";

export interface CreateNoteRequest {
  /** What to keep. */
  text: string;
}

export interface ErrorResponse {
  message: string;
}

/** Something to remember. */
export interface Note {
  id: string;
  text: string;
  /**
   * A person who writes.
   * Has a name.
   */
  author: Author;
  /**
   * A person who writes.
   * Has a name.
   */
  editor?: Author | null;
  /** Who reads it before it is kept. */
  reviewer?: Author;
  /** Who may read it. */
  readers: Readers;
  /** Where it was written. */
  origin: {
    /** Name of the place. */
    place: string;
    /** When it came, up to a /* comment. */
    "first seen"?: string;
  };
  /** An object that holds nothing. */
  nothing?: Nothing;
  /** Numbers by name. */
  counts?: Counts;
  /** A number, and whatever else there is. */
  extras?: Extras;
}
