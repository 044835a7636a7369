import type { ToolEntry, TranscriptEntry } from "@managed-agents/client/transcript";
import { useLayoutEffect, useRef } from "react";
import { Entry } from "./entry.tsx";
import { ToolCall } from "./tool-call.tsx";

interface Props {
  entries: readonly TranscriptEntry[];
  pending: readonly ToolEntry[];
  onAllow(id: string): void;
  onDeny(id: string): void;
}

/** The conversation, as a live region that stays at its end unless somebody has scrolled up. */
export function Log({ entries, pending, onAllow, onDeny }: Props) {
  const region = useRef<HTMLElement>(null);
  const atEnd = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new makes the region longer
  useLayoutEffect(() => {
    if (atEnd.current) region.current?.scrollTo({ top: region.current.scrollHeight });
  }, [entries, pending]);

  return (
    <section
      ref={region}
      role="log"
      aria-label="Conversation"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable with a keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 40;
      }}
    >
      {entries.map((entry) =>
        entry.kind === "tool" ? (
          <ToolCall
            key={entry.id}
            call={entry}
            isPending={pending.some(({ id }) => id === entry.id)}
            onAllow={onAllow}
            onDeny={onDeny}
          />
        ) : (
          <Entry key={entry.id} entry={entry} />
        ),
      )}
    </section>
  );
}
