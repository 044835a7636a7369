import type { EventParams } from "@managed-agents/types";
import { refuseUnknown } from "../domain/refusal.ts";
import type { World } from "../state/world.ts";

/**
 * Looks at the files that events refer to.
 *
 * @returns how many documents come from files
 * @throws Refused with 404 if the world does not know one
 */
export function requireKnownFiles({ catalog }: World, events: readonly EventParams[]): number {
  let documents = 0;
  for (const event of events) {
    const blocks = "content" in event ? (event.content ?? []) : [];
    for (const block of blocks) {
      if ((block.type !== "document" && block.type !== "image") || block.source.type !== "file") continue;
      if (block.type === "document") documents++;
      if (!catalog.knows("file", block.source.file_id)) refuseUnknown(catalog.explain("file", block.source.file_id));
    }
    if (event.type === "user.define_outcome" && event.rubric.type === "file") {
      const { file_id } = event.rubric;
      if (!catalog.knows("file", file_id)) refuseUnknown(catalog.explain("file", file_id));
    }
  }
  return documents;
}
