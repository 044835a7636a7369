import type { ToolEntry, TranscriptEntry } from "@managed-agents/client/transcript";
import { memo } from "react";

/** One entry that is no tool call. What has not changed is the same object, so it is not rendered again. */
export const Entry = memo(function Entry({ entry }: { entry: Exclude<TranscriptEntry, ToolEntry> }) {
  switch (entry.kind) {
    case "message":
      return (
        // Busy until it is complete, so that a screen reader reads it once.
        <article className={`message ${entry.from}`} aria-label={entry.from} aria-busy={entry.state === "growing"}>
          {entry.text}
        </article>
      );
    case "thinking":
      return entry.state === "growing" ? <p className="note">Thinking …</p> : null;
    case "error":
      return <p className="note error">{String(entry.error.message)}</p>;
    case "other":
      return null;
  }
});
