import type { Session } from "@managed-agents/types";
import { expect } from "vitest";

/** Holds a session to what it was before, but for how long it exists: the time of a server does not stand still between two requests. */
export function expectUnchanged(session: Session, before: Session): void {
  const { duration_seconds } = session.stats;
  expect(session).toEqual({ ...before, stats: { ...before.stats, duration_seconds } });
  expect(duration_seconds ?? 0).toBeGreaterThanOrEqual(before.stats.duration_seconds ?? 0);
}
