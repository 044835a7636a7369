import { LIFECYCLE, OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";

// Typed by hand from the pages of the service, so that a wrong table fails: docs sessions, session-operations, budgets,
// multiagent-orchestration, events-and-streaming. `y` is accepted, a number is the status of the refusal.
const CELLS: readonly (readonly [what: string, row: string, cells: string])[] = [
  // Columns: idle, running, rescheduling, terminated, archived, deleted.
  ["reads", "read", "y y y y y 404"],
  ["streams", "stream", "y y y y y 404"],
  ["title and metadata", "update_details", "y y y 400 400 404"],
  ["tools and MCP servers", "update_agent", "y 400 400 400 400 404"],
  ["budget", "update_budget", "y y y 400 400 404"],
  ["vaults", "update_vaults", "400 400 400 400 400 404"],
  ["user.message", "send_message", "y y y 400 400 404"],
  ["user.define_outcome", "send_outcome", "y y y 400 400 404"],
  ["user.interrupt", "send_interrupt", "y y y 400 400 404"],
  ["user.tool_confirmation", "send_confirmation", "y y y 400 400 404"],
  ["user.custom_tool_result", "send_custom_result", "y y y 400 400 404"],
  ["user.tool_result", "send_result", "y y y 400 400 404"],
  ["system.message", "send_system_text", "y y y 400 400 404"],
  ["resources and tokens", "change_resources", "y y y 400 400 404"],
  ["archive of a session", "archive_session", "y 400 400 y y 404"],
  ["delete of a session", "delete_session", "y 400 400 y y 404"],
  ["archive of a thread", "archive_thread", "y 400 400 y y 404"],
];

const COLUMNS = ["idle", "running", "rescheduling", "terminated", "archived", "deleted"] as const;
const ROWS: typeof LIFECYCLE.rows = LIFECYCLE.rows;

test.each(CELLS)("%s are legal where the service's pages say so", (_what, name, cells) => {
  const row = ROWS[name as keyof typeof ROWS];
  const refusals: Readonly<Record<string, { readonly status: number }>> = LIFECYCLE.refusals;
  const actual = COLUMNS.map((column) => {
    const cell: string = row.cells[column];
    return Object.hasOwn(LIFECYCLE.answers, cell) ? "y" : String(refusals[cell]?.status);
  });
  expect(actual.join(" ")).toBe(cells);
});

test("every row but that of calls without a session is typed by hand here", () => {
  expect(Object.keys(ROWS).filter((name) => name !== "any_time")).toEqual(CELLS.map(([, row]) => row));
});

test("cells that no first-party page prints are marked", () => {
  const marked = Object.entries(ROWS).flatMap(([name, { unconfirmed }]) =>
    unconfirmed.length === 0 ? [] : [`${name}: ${unconfirmed.join(" ")}`],
  );
  expect(marked).toEqual([
    "stream: terminated archived",
    "update_details: terminated",
    "send_message: rescheduling",
    "send_outcome: rescheduling",
    "send_interrupt: rescheduling",
    "send_confirmation: rescheduling",
    "send_custom_result: rescheduling",
    "send_result: rescheduling",
    "send_system_text: rescheduling",
    "change_resources: terminated archived",
    "archive_session: rescheduling terminated archived",
    "delete_session: rescheduling",
    "archive_thread: rescheduling terminated archived",
  ]);
});

test("while blocked or at the cap only work-starting events are refused, besides system text", () => {
  const refusedWhen = (guard: string): string[] =>
    Object.entries(ROWS).flatMap(([name, { unless }]) => (unless.some((each) => each.guard === guard) ? [name] : []));
  expect(refusedWhen("blocked")).toEqual(["send_message", "send_outcome"]);
  expect(refusedWhen("at_cap")).toEqual(["send_message", "send_outcome", "send_system_text"]);
  expect(refusedWhen("system_text_misplaced")).toEqual(["send_system_text"]);
});

test("every operation names its rows", () => {
  expect(Object.keys(LIFECYCLE.operations).sort()).toEqual(Object.keys(OPERATIONS).sort());
});

test.each([
  ["rescheduling", "running", "retry_began"],
  ["running", "rescheduling", "transient_error"],
  ["running", "idle", "turn_ended"],
  ["idle", "running", "work_taken_up"],
  ["idle", "terminated", "thread_archived"],
  ["running", "terminated", "fatal_error"],
])("a thread goes from %s to %s on %s", (from, to, on) => {
  const found = LIFECYCLE.machines.thread.transitions.filter((transition) => transition.on === on);
  expect(
    found.some((transition) => transition.to === to && (transition.from as readonly string[]).includes(from)),
  ).toBe(true);
});

test("nothing leaves a final state, and a running thread cannot be archived", () => {
  const { thread, life } = LIFECYCLE.machines;
  expect(thread.transitions.some(({ from }) => (from as readonly string[]).includes("terminated"))).toBe(false);
  expect(life.transitions.some(({ from }) => (from as readonly string[]).includes("deleted"))).toBe(false);
  const archived = thread.transitions.filter(({ on }) => on === "thread_archived");
  expect(archived.flatMap(({ from }) => from)).toEqual(["idle"]);
});

/** The status that the lines of the table give, for threads and regions. */
function status(threads: readonly string[], regions: Readonly<Record<string, string>>): string | undefined {
  const line = LIFECYCLE.status.find(({ when }) =>
    Object.entries(when as Readonly<Record<string, readonly string[]>>).every(([name, states]) =>
      name === "any_thread" ? threads.some((state) => states.includes(state)) : states.includes(regions[name] ?? ""),
    ),
  );
  return line?.is;
}

test.each([
  ["idle", ["idle"], "live", "open", "none"],
  ["running", ["idle", "running"], "live", "open", "none"],
  ["running", ["running", "rescheduling"], "live", "open", "none"],
  ["rescheduling", ["idle", "rescheduling"], "live", "open", "none"],
  ["idle", ["idle"], "live", "requires_action", "none"],
  ["running", ["idle"], "live", "open", "open"],
  ["idle", ["idle"], "live", "requires_action", "open"],
  ["terminated", ["terminated"], "archived", "open", "none"],
  ["terminated", ["terminated"], "terminated", "open", "none"],
])("a session is %s with threads %j, life %s, gate %s and workflow %s", (expected, threads, life, gate, workflow) => {
  expect(status(threads, { life, gate, workflow })).toBe(expected);
});

// From the service's errors page and recordings: what is not gone is a bad request, whatever its reason.
test("a refusal by the state of a session is a bad request, unless its object is gone", () => {
  const answers = Object.entries(LIFECYCLE.refusals).map(([name, { status, error }]) => [name, status, error]);
  const gone = answers.filter(([name]) => name === "not_found");
  expect(gone).toEqual([["not_found", 404, "not_found_error"]]);
  for (const [name, status, error] of answers.filter(([name]) => name !== "not_found")) {
    expect([name, status, error]).toEqual([name, 400, "invalid_request_error"]);
  }
});
