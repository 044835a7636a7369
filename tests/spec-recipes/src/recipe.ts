import type { Edit } from "./edit.ts";

/** What a person types to make one kind of change, in the order in which `spec/README.md` names the files. */
export interface Recipe {
  /** As the command line names it. */
  readonly name: string;
  /** The heading in `spec/README.md` under which each file is named. */
  readonly section: string;
  /** What the generator reads. */
  readonly document: readonly Edit[];
  /** What is written by hand after it. */
  readonly byHand: readonly Edit[];
}
