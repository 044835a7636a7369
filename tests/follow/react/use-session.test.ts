import type { SessionView } from "@managed-agents/client/react";
import { emptyTranscript, reduceTranscript } from "@managed-agents/client/transcript";
import { renderToString } from "react-dom/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { emulate } from "./emulator.ts";
import { openPage, type Page } from "./page.ts";
import { type Shown, strictChat } from "./show-session.ts";

async function show(shown: Shown, html?: string): Promise<Page> {
  const page = await openPage(html);
  await page.show(shown);
  onTestFinished(() => page.unmount());
  return page;
}

const ended = ({ transcript }: SessionView): boolean => transcript.stopReason?.type === "end_turn";
const live = ({ connection }: SessionView): boolean => connection === "live";

test("a message that is sent appears, and the answer after it", async () => {
  const { client, create } = await emulate();
  const page = await show({ client, session: await create("plain") });
  await page.until(live);
  await page.view().send("Hello");
  await page.until(ended);
  expect(page.text()).toMatch(/^user: Helloagent: You wrote: "Hello"/);
});

test("what was before the page opened is there", async () => {
  const { client, create } = await emulate();
  const session = await create("plain");
  await client.sessions.run(session, "Before");
  const page = await show({ client, session });
  await page.until(ended);
  expect(page.text()).toMatch(/^user: Before/);
});

test("under StrictMode, which mounts twice, one stream is opened", async () => {
  const { client, create, streams } = await emulate();
  const page = await show({ client, session: await create("plain") });
  await page.until(live);
  expect(streams()).toHaveLength(1);
});

test("unmounting closes the stream and leaves the agent at work", async () => {
  const { client, create, streams, sent } = await emulate();
  const page = await show({ client, session: await create("plain") });
  await page.until(live);
  await page.unmount();
  expect(streams()).toMatchObject([{ left: true }]);
  expect(sent.filter(({ method, path }) => method === "POST" && path.endsWith("/events"))).toEqual([]);
});

test("another session shows its own transcript alone, and the first one's stream is closed", async () => {
  const { client, create, streams } = await emulate();
  const [first, second] = [await create("plain"), await create("plain")];
  await client.sessions.run(first, "In the first");
  await client.sessions.run(second, "In the second");
  const before = streams().length;
  const page = await show({ client, session: first });
  await page.until(ended);
  const views: SessionView[] = [];
  await page.show({ client, session: second, onView: (view) => void views.push(view) });
  await page.until(ended);
  expect(page.text()).toMatch(/^user: In the second/);
  expect(views.flatMap(({ transcript }) => transcript.entries)).not.toContainEqual(
    expect.objectContaining({ text: "In the first" }),
  );
  expect(streams().slice(before)).toMatchObject([{ left: true }, { left: false }]);
});

test("without a session nothing is asked for, and sending is an error", async () => {
  const { client, sent } = await emulate();
  const page = await show({ client, session: null });
  expect(page.view()).toMatchObject({ connection: "idle", transcript: emptyTranscript });
  await expect(page.view().send("Hello")).rejects.toThrow("there is no session");
  await expect(page.view().interrupt()).rejects.toThrow("there is no session");
  expect(sent).toEqual([]);
});

test("the functions stay the same from render to render", async () => {
  const { client, create } = await emulate();
  const page = await show({ client, session: await create("plain") });
  const { send, allow, deny, respond, interrupt, reconnect } = page.view();
  await page.until(live);
  await send("Hello");
  await page.until(ended);
  expect(page.view()).toMatchObject({ send, allow, deny, respond, interrupt, reconnect });
});

test("a server renders what it is given and asks for nothing; the browser takes it over and goes on after it", async () => {
  const { client, create, sent } = await emulate();
  const session = await create("plain");
  const { events } = await client.sessions.run(session, "On the server");
  const initial = JSON.parse(JSON.stringify(events.reduce(reduceTranscript, emptyTranscript)));
  const before = sent.length;
  const html = renderToString(strictChat({ client, session, options: { initial } }));
  expect(html).toContain("user: On the server");
  expect(sent).toHaveLength(before);
  const views: SessionView[] = [];
  const page = await show({ client, session, options: { initial }, onView: (view) => void views.push(view) }, html);
  expect(page.mismatches).toEqual([]);
  expect(views[0]?.transcript).toEqual(initial);
  await page.until(live);
  await page.view().send("In the browser");
  await page.until(({ transcript }) => transcript.entries.length === 4 && ended(page.view()));
  expect(page.text()).toMatch(/^user: On the server.*user: In the browser/);
});

test("messages grow while they are written, unless previews are off", async () => {
  const { client, create, mock } = await emulate("manual");
  for (const previews of [true, false]) {
    const states = new Set<string>();
    const onView = ({ transcript }: SessionView): void => {
      for (const entry of transcript.entries) if (entry.kind === "message") states.add(entry.state);
    };
    const page = await show({ client, session: await create("plain"), options: { previews }, onView });
    await page.until(live);
    await page.view().send("Hello");
    await page.until(ended, () => mock.clock.advance(20));
    expect(states.has("growing")).toBe(previews);
  }
});

test.each([
  ["allow", { result: "allow" }],
  ["deny", { result: "deny", deny_message: "not today" }],
] as const)("a call is answered once with %s, however often it is clicked", async (answer, expected) => {
  const { client, create } = await emulate();
  const session = await create("tool-ask");
  const page = await show({ client, session });
  await page.until(live);
  await page.view().send("List the files");
  const { pending } = await page.until(({ pending }) => pending.length > 0);
  const { id } = pending[0] ?? { id: "" };
  const click = () => (answer === "allow" ? page.view().allow(id) : page.view().deny(id, "not today"));
  const clicks = [click(), click()];
  await page.until(({ pending }) => pending.length === 0);
  await Promise.all(clicks);
  await page.until(ended);
  await expect(click()).resolves.toBeUndefined();
  const confirmations = await client.sessions.events
    .list(session, { types: ["user.tool_confirmation"] })
    .toArray({ limit: 10 });
  expect(confirmations).toMatchObject([expected]);
  expect(page.view().transcript.entries).toContainEqual(expect.objectContaining({ kind: "tool", id }));
});

test("a call that was answered is not pending any more, before the session says so", async () => {
  const { client, create, mock } = await emulate();
  let [held, letGo] = [false, () => {}];
  const slow = client.withOptions({
    fetch: async (input, init) => {
      if (held && init?.method === "POST") await new Promise<void>((resolve) => (letGo = resolve));
      return mock.fetch(input, init);
    },
  });
  const page = await show({ client: slow, session: await create("tool-ask") });
  await page.until(live);
  await page.view().send("List the files");
  const { pending } = await page.until(({ pending }) => pending.length > 0);
  const [call] = pending;
  held = true;
  const answered = page.view().allow(call?.id ?? "");
  const view = await page.until(({ pending }) => pending.length === 0);
  expect(view.transcript.pending).toEqual([call]);
  letGo();
  await answered;
  await page.until(ended);
});

test("a result is given to a custom call, and an answer to no call is an error", async () => {
  const { client, create } = await emulate();
  const session = await create("custom-tool");
  const page = await show({ client, session });
  await page.until(live);
  await page.view().send("Why is order 1187 late?");
  const { pending } = await page.until(({ pending }) => pending.length > 0);
  await expect(page.view().respond("sevt_unknown", "?")).rejects.toThrow("no call sevt_unknown");
  await page.view().respond(pending[0]?.id ?? "", "It waits for customs.");
  await page.until(ended);
  expect(page.view().transcript.entries).toContainEqual(
    expect.objectContaining({
      kind: "tool",
      status: "succeeded",
      result: expect.objectContaining({ text: "It waits for customs." }),
    }),
  );
});

test("an interrupt ends the wait for a call", async () => {
  const { client, create } = await emulate();
  const page = await show({ client, session: await create("tool-ask") });
  await page.until(live);
  await page.view().send("List the files");
  await page.until(({ pending }) => pending.length > 0);
  await page.view().interrupt();
  await page.until(ended);
  expect(page.view().pending).toEqual([]);
});

test("an answer that was refused can be given again", async () => {
  const { client, create, mock } = await emulate();
  const page = await show({ client, session: await create("tool-ask") });
  await page.until(live);
  await page.view().send("List the files");
  const { pending } = await page.until(({ pending }) => pending.length > 0);
  const { id } = pending[0] ?? { id: "" };
  mock.faults.add({ kind: "status", status: 403, operation: "sessions.events.send" });
  await expect(page.view().allow(id)).rejects.toThrow("403");
  await page.until(({ pending }) => pending.length === 1);
  await page.view().allow(id);
  await page.until(ended);
});

test("a message whose answer is lost is in the session once", async () => {
  const { client, create, mock } = await emulate();
  const session = await create("plain");
  const page = await show({ client, session });
  await page.until(live);
  mock.faults.add({ kind: "apply_then_drop", operation: "sessions.events.send" });
  const sent = page.view().send("Hello");
  await page.until(ended);
  await sent;
  expect(page.text().match(/user: Hello/g)).toHaveLength(1);
});

test("a message that did not arrive is sent again, although an equal one is in a history that was not read yet", async () => {
  const { client, create, mock } = await emulate();
  const session = await create("plain");
  await client.sessions.run(session, "Go on");
  let [lists, showHistory] = [0, () => {}];
  const slow = client.withOptions({
    fetch: async (input, init) => {
      const first = `${input}`.endsWith("/events") && init?.method === "GET" && ++lists === 1;
      if (first) await new Promise<void>((resolve) => (showHistory = resolve));
      return mock.fetch(input, init);
    },
  });
  const page = await show({ client: slow, session });
  await page.until(() => lists === 1);
  mock.faults.add({ kind: "reset", operation: "sessions.events.send" });
  await page.view().send("Go on");
  showHistory();
  const sent = await client.sessions.events.list(session, { types: ["user.message"] }).toArray({ limit: 10 });
  expect(sent).toHaveLength(2);
});

test("an answer that does not fit what the call waits for is an error", async () => {
  const { client, create } = await emulate();
  const page = await show({ client, session: await create("tool-ask") });
  await page.until(live);
  await page.view().send("List the files");
  const { pending } = await page.until(({ pending }) => pending.length > 0);
  const { id } = pending[0] ?? { id: "" };
  await expect(page.view().respond(id, "ok")).rejects.toThrow(`${id} is needs_confirmation, and not needs_result`);
  await page.view().allow(id);
  await page.until(ended);
  await page.view().deny(id);
});

test("an answer resolves if that of another client was first", async () => {
  const { client, create, mock } = await emulate();
  const session = await create("tool-ask");
  const page = await show({ client, session });
  await page.until(live);
  await page.view().send("List the files");
  const { pending } = await page.until(({ pending }) => pending.length > 0);
  const { id } = pending[0] ?? { id: "" };
  mock.faults.add({ kind: "status", status: 400, operation: "sessions.events.send", nth: 2 });
  const theirs = client.sessions.events.send(session, {
    events: [{ type: "user.tool_confirmation", tool_use_id: id, result: "allow" }],
  });
  const ours = page.view().deny(id);
  await theirs;
  await ours;
  await page.until(ended);
});

test("a connection that is cut is reported and opened again, and nothing is missing", async () => {
  const { client, create, mock } = await emulate();
  const connections = new Set<string>();
  mock.faults.add({ kind: "cut", after_events: 3, operation: "sessions.events.stream" });
  const onView = ({ connection, error }: SessionView): void =>
    void connections.add(`${connection} ${(error as Error)?.name}`);
  const page = await show({ client, session: await create("plain"), onView });
  await page.until(live);
  await page.view().send("Hello");
  await page.until(ended);
  expect(connections).toContain("retrying ConnectionError");
  expect(page.view().error).toBeUndefined();
  expect(page.text()).toMatch(/^user: Helloagent:/);
});

test("a refusal ends following with its error, until it is connected again", async () => {
  const { client, create, mock } = await emulate();
  mock.faults.add({ kind: "status", status: 401, operation: "sessions.events.stream" });
  const page = await show({ client, session: await create("plain") });
  const { error } = await page.until(({ connection }) => connection === "ended");
  expect(error).toMatchObject({ name: "AuthenticationError" });
  page.view().reconnect();
  await page.until(live);
  expect(page.view().error).toBeUndefined();
});

test("the end of a session ends following, also for a page that opens later", async () => {
  const { client, create, streams } = await emulate();
  const session = await create("plain");
  const page = await show({ client, session });
  await page.until(live);
  await client.sessions.archive(session);
  const { transcript } = await page.until(({ connection }) => connection === "ended");
  expect(transcript.status).toBe("terminated");
  const before = streams().length;
  const later = await show({ client, session, options: { initial: transcript } });
  expect(later.view().connection).toBe("ended");
  expect(streams()).toHaveLength(before);
});

test("a history of a thousand events is rendered a few times, not a thousand", async () => {
  const { client, create } = await emulate();
  const session = await create("long");
  await client.sessions.run(session, "Work for long.");
  const rendered = vi.fn();
  const page = await show({ client, session, onView: rendered });
  const { transcript } = await page.until(ended);
  expect(transcript.entries.length).toBeGreaterThan(60);
  expect(rendered.mock.calls.length).toBeLessThan(40);
});
