import { LIFECYCLE, type SessionThreadStatus } from "@managed-agents/types";

const PUBLISHED: ReadonlySet<string> = new Set(
  LIFECYCLE.machines.thread.transitions.flatMap(({ from, to }) => from.map((state) => `${state} to ${to}`)),
);

/** Whether the published lifecycle lets a thread go from one status to another. */
export const isTransition = (from: SessionThreadStatus, to: SessionThreadStatus): boolean =>
  PUBLISHED.has(`${from} to ${to}`);
