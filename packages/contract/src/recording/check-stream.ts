import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { createStreamChecker } from "../stream/create-stream-checker.ts";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import type { StreamViolation } from "../stream/violation.ts";
import type { FrameEntry } from "./entry.ts";
import { SeenEvents } from "./seen-events.ts";

/** A violation, and the line of the recording that shows it. */
export interface Placed {
  readonly violation: StreamViolation;
  readonly line: number;
}

/** Most findings that one stream keeps until its start is known. */
const MOST = 1_000;

/**
 * Checks the frames of one stream. Whether it saw the session from its start shows only beside a list, so that both are tried, and the
 * caller chooses at the end.
 */
export class RecordedStream {
  readonly events = new SeenEvents();
  stoppedAt: number | undefined;
  readonly exchange: number;
  readonly line: number;
  readonly #joined: Readonly<
    Record<"start" | "late", { check: ReturnType<typeof createStreamChecker>; found: Placed[] }>
  >;

  /** @param hasPreviews whether the texts of previews are what was sent */
  constructor(exchange: number, line: number, options: StreamCheckerOptions, hasPreviews: boolean) {
    this.exchange = exchange;
    this.line = line;
    const rules = hasPreviews ? undefined : STREAM_RULES.filter(({ kind }) => kind !== "prefix");
    const joined = (how: "start" | "late") => ({
      check: createStreamChecker(rules, { ...options, joined: how }),
      found: [] as Placed[],
    });
    this.#joined = { start: joined("start"), late: joined("late") };
  }

  push({ event, data, at }: FrameEntry, line: number): void {
    if (event === "ping") return;
    this.events.add(data, at, line);
    for (const { check, found } of Object.values(this.#joined)) {
      const violations = check.push(data, event);
      if (found.length < MOST) found.push(...violations.map((violation) => ({ violation, line })));
    }
  }

  found(joined: "start" | "late"): readonly Placed[] {
    return this.#joined[joined].found;
  }
}
