import type { Session } from "@managed-agents/types";

/** A map without a gap over a closed list: one more status and it no longer compiles. */
const BADGES: Readonly<Record<Session["status"], string>> = {
  idle: "waiting",
  running: "working",
  rescheduling: "retrying",
  terminated: "over",
};

export const badge = (session: Session): string => BADGES[session.status];
