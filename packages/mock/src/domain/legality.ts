import type { SessionThreadStatus } from "@managed-agents/types";
import type { Refusal } from "./refusal.ts";

/** What a session or thread is doing, as far as it decides which call is legal. */
export type Column = SessionThreadStatus | "archived";

const RUNNING: Refusal = {
  status: 400,
  message: "The session is still working. Send user.interrupt alone, wait until the session is idle, and repeat.",
};
const TERMINATED: Refusal = { status: 400, message: "An error ended the session; it takes no changes any more." };
const ARCHIVED: Refusal = { status: 400, message: "The session has been archived; it takes no changes any more." };
const THREAD_RUNNING: Refusal = {
  status: 400,
  message: "The thread is still working. Send user.interrupt with its session_thread_id and wait until it is idle.",
};
const FIXED_VAULTS: Refusal = {
  status: 400,
  message: "vault_ids: the vaults of a session are chosen when it is created and cannot be updated.",
};

type Cell = "allow" | "queue" | "ignore" | "unchanged" | "end" | Refusal;

type Row = Readonly<Record<Column, Cell>>;

const UNTIL_ENDED: Row = {
  idle: "allow",
  running: "allow",
  rescheduling: "allow",
  terminated: TERMINATED,
  archived: ARCHIVED,
};

const QUEUED: Row = { ...UNTIL_ENDED, running: "queue", rescheduling: "queue" };

/** Behaviour 1.1 and the rows of the protocol's table of operations. A deleted session is 404 before any row is asked. */
const ROWS = {
  stream: { ...UNTIL_ENDED, terminated: "end", archived: "end" },
  update_details: UNTIL_ENDED,
  update_agent: { ...UNTIL_ENDED, running: RUNNING, rescheduling: RUNNING },
  update_budget: UNTIL_ENDED,
  update_vaults: {
    idle: FIXED_VAULTS,
    running: FIXED_VAULTS,
    rescheduling: FIXED_VAULTS,
    terminated: FIXED_VAULTS,
    archived: FIXED_VAULTS,
  },
  send_work: QUEUED,
  send_interrupt: { ...UNTIL_ENDED, idle: "ignore" },
  send_answer: UNTIL_ENDED,
  change_resources: UNTIL_ENDED,
  archive_session: {
    idle: "allow",
    running: RUNNING,
    rescheduling: RUNNING,
    terminated: "allow",
    archived: "unchanged",
  },
  delete_session: { idle: "allow", running: RUNNING, rescheduling: RUNNING, terminated: "allow", archived: "allow" },
  archive_thread: {
    idle: "allow",
    running: THREAD_RUNNING,
    rescheduling: THREAD_RUNNING,
    terminated: "unchanged",
    archived: "unchanged",
  },
} as const satisfies Readonly<Record<string, Row>>;

export type LegalRow = keyof typeof ROWS;

/** Whether a call is legal, and if not, how it is refused. */
export const judgeLegality = (row: LegalRow, column: Column): Cell => ROWS[row][column];
