import { expect, test } from "vitest";
import type { QueuedInput, SessionRecord, ThreadRecord } from "../../src/state/records.ts";
import { begin, copyOf, ORIGIN } from "./support/driven.ts";
import { apply, createFor, OPENING, tick } from "./support/play.ts";

const EVENT: QueuedInput = { id: "sevt_1", type: "user.message", content: [], processed_at: null };
const INTERRUPT = { id: "sevt_2", type: "user.interrupt", processed_at: null } as const;

/** Values that no field has by default. Those that are left out here have none in the middle of the turn below. */
const UNUSUAL: Partial<SessionRecord> = {
  archivedAt: 1,
  endedAt: 2,
  life: "archived",
  gate: "budget_reached",
  inTurn: true,
  rescheduled: true,
  title: "",
  metadata: JSON.parse('{"__proto__":"a","2":"b","1":"c"}'),
  selfHosted: true,
  vaultIds: ["vlt_a"],
  deploymentId: "depl_a",
  budget: { type: "limit", max_list_cost: { amount: "5", currency: "USD" } },
  queue: [EVENT],
  starting: [EVENT],
  joined: ["a"],
  freshInput: true,
  confirmations: [EVENT],
  accepted: true,
  worksWhileIdle: true,
  announceAgain: true,
  previousStatus: "running",
  statusSince: 3,
  interrupts: [INTERRUPT],
  announcedCallIds: ["sevt_3"],
  idleSince: 4,
  lastStamp: 5,
  turns: 6,
  scenario: "plain",
  faultCounts: new Map([["__proto__", [1, 0]]]),
};

const UNUSUAL_THREAD: Partial<ThreadRecord> = {
  archivedAt: 1,
  status: "rescheduling",
  stop: { stop_reason: { type: "refusal" }, stop_details: { type: "refusal", category: "cyber", explanation: null } },
  everChanged: true,
  everIdle: true,
  requestId: "sevt_4",
  preview: { id: "sevt_5", kind: "agent.thinking", text: "a" },
  spent: { input: 1, output: 2, cacheRead: 3, cacheWrite: 4, webSearches: 5 },
  context: { fresh: 6, cached: 7 },
  reported: true,
  inbox: [{ type: "agent.thread_message_received", from_session_thread_id: "sthr_1", content: [] }],
  activity: { running: 1, since: 8, totalMs: 9 },
};

test("whatever a field of a session or of a thread is, it comes back", () => {
  const driven = begin({ pace: 1, profile: "observed" });
  apply({ time: ORIGIN, act: createFor("workflow", OPENING) }, driven);
  apply({ time: ORIGIN + 3000, act: tick }, driven);
  const session = driven.world.sessions[0] as SessionRecord;
  expect(session.runs.length).toBeGreaterThan(0);
  Object.assign(session, UNUSUAL);
  for (const thread of session.threads) Object.assign(thread, UNUSUAL_THREAD);
  const restored = copyOf(driven).world.sessions[0];
  session.json = null;
  expect(restored).toStrictEqual(session);
  expect(JSON.stringify(restored?.metadata)).toBe('{"1":"c","2":"b","__proto__":"a"}');
});
