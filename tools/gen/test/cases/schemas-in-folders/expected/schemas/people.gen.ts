// Generated from spec/components/schemas/people/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Note } from "./root.gen.ts";

/**
 * A person who writes.
 * Has a name.
 */
export interface Author {
  /** First and last. */
  name: string;
  /** What the person wrote. */
  notes?: Note[];
  /** Words, or nothing. */
  tags?: (string | null)[];
}
