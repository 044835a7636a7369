import { expect, test } from "vitest";
import { EventLog } from "../../state/event-log.ts";
import { EventLines, pickEntries, readEventLines } from "./event-lines.ts";

const CREATED = 1_763_456_400_000;
const AT = CREATED * 1000;

const event = (id: string, type: string, rest: object = {}): string => JSON.stringify({ id, type, ...rest });

/** Writes histories as lines, and reads them back. */
function writeAndRead(logs: readonly EventLog[]): { text: string; read: EventLog[] } {
  const lines = new EventLines(CREATED);
  const stored = logs.map((log) => lines.add(log));
  const entries = readEventLines(`the first line${lines.text}`, "the first line\n".length, CREATED, new Map());
  const read = stored.map(
    ([processed, waiting, arrivals], index) =>
      new EventLog(pickEntries(entries, processed, index === 0), pickEntries(entries, waiting, index === 0), arrivals),
  );
  return { text: lines.text, read };
}

test("a history is its events, each as the text that it is behind its time", () => {
  const log = new EventLog();
  log.append("sevt_1", "session.status_running", AT, event("sevt_1", "session.status_running"));
  log.hold("sevt_2", "user.message", event("sevt_2", "user.message", { processed_at: null }));
  log.hold("sevt_3", "user.message", event("sevt_3", "user.message", { content: "{\n}" }));
  log.take("sevt_2", AT + 17, event("sevt_2", "user.message", { processed_at: "then" }));
  const { text, read } = writeAndRead([log]);
  expect(text.split("\n")).toEqual([
    "",
    '0{"id":"sevt_1","type":"session.status_running"}',
    '17,1{"id":"sevt_2","type":"user.message","processed_at":"then"}',
    ',2{"id":"sevt_3","type":"user.message","content":"{\\n}"}',
  ]);
  expect(read).toEqual([log]);
});

test("an event that stands in two histories is one line", () => {
  const [own, child] = [new EventLog(), new EventLog()];
  const shared = event("sevt_2", "session.thread_status_running");
  own.append("sevt_1", "session.status_running", AT, event("sevt_1", "session.status_running"));
  own.append("sevt_2", "session.thread_status_running", AT + 1, shared);
  child.append("sevt_2", "session.thread_status_running", AT + 1, shared);
  child.append("sevt_3", "agent.message", AT + 2, event("sevt_3", "agent.message"));
  const { text, read } = writeAndRead([own, child]);
  expect(text.split("\n")).toHaveLength(4);
  expect(read).toEqual([own, child]);
  expect(read[1]?.entries[0]).not.toBe(read[0]?.entries[1]);
});

test("an event that is shown otherwise in the history of a child is a line of its own", () => {
  const [own, child] = [new EventLog(), new EventLog()];
  own.append("sevt_1", "agent.tool_use", AT, event("sevt_1", "agent.tool_use", { session_thread_id: "sthr_1" }));
  child.append("sevt_1", "agent.tool_use", AT, event("sevt_1", "agent.tool_use"));
  const { text, read } = writeAndRead([own, child]);
  expect(text.split("\n")).toHaveLength(3);
  expect(read).toEqual([own, child]);
});

test("an event whose type a client wrote behind other properties is read, too", () => {
  const log = new EventLog();
  log.append("sevt_1", "session.updated", AT - 3, '{"id":"sevt_1","title":"a","type":"session.updated"}');
  log.hold("sevt_2", "user.message", '{"id":"sevt_2","content":[{"type":"text"}],"type":"user.message"}');
  const { text, read } = writeAndRead([log]);
  expect(text.split("\n").slice(1)).toEqual([
    '-3;sevt_1;session.updated{"id":"sevt_1","title":"a","type":"session.updated"}',
    ',1;sevt_2;user.message{"id":"sevt_2","content":[{"type":"text"}],"type":"user.message"}',
  ]);
  expect(read).toEqual([log]);
});

test("a time that is no whole number of microseconds comes back as it is", () => {
  const log = new EventLog();
  log.append("sevt_1", "agent.message", AT + 0.3, event("sevt_1", "agent.message"));
  const { text, read } = writeAndRead([log]);
  expect(text).toBe(`\n=${AT + 0.3}{"id":"sevt_1","type":"agent.message"}`);
  expect(read).toEqual([log]);
});

test("histories without events are none", () => {
  const { text, read } = writeAndRead([new EventLog(), new EventLog([], [], 3)]);
  expect(text).toBe("");
  expect(read).toEqual([new EventLog(), new EventLog([], [], 3)]);
});

test.for([
  "",
  "x",
  "0",
  "0{",
  '0{"id":"sevt_1"}',
  'x{"id":"a","type":"b"}',
  '0,x{"id":"a","type":"b"}',
  "0,1;a;b",
  '={"id":"a","type":"b"}',
  '=x{"id":"a","type":"b"}',
])("the line %j is none", (line) => {
  expect(() => readEventLines(`${line}\n`, 0, CREATED, new Map())).toThrow(TypeError);
});
