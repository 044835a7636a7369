import type { Block } from "../blocks.ts";

/** Names blocks by what they are, not by their line, so that an edit above them changes nothing. */
export interface Selector {
  readonly document: string;
  /** Only those under this heading. */
  readonly heading?: string;
  /** Only those in this language. */
  readonly language?: string;
  /** Only those that contain this text. */
  readonly contains?: string;
}

/** Whether a selector names a block. */
export const selects = (selector: Selector, block: Block): boolean =>
  selector.document === block.document &&
  (selector.heading === undefined || selector.heading === block.heading) &&
  (selector.language === undefined || selector.language === block.language) &&
  (selector.contains === undefined || block.text.includes(selector.contains));
