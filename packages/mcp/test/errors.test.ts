import { describe, expect, test, vi } from "vitest";
import { answeredClient, hostOf, mockedClient, read } from "./start.ts";

const GET = { name: "anthropic-get-session", arguments: { session_id: "sesn_unknown" } };

const errorBody = (type: string, message: string) => ({ type: "error", error: { type, message }, request_id: "req_1" });

describe("an answer of the API with an error status is a result with its type, its message and its request id", () => {
  test.each([
    [401, "authentication_error"],
    [404, "not_found_error"],
    [429, "rate_limit_error"],
    [500, "api_error"],
    [529, "overloaded_error"],
  ])("%i %s", async (status, type) => {
    const client = answeredClient(() =>
      Response.json(errorBody(type, "Because."), { status, headers: { "retry-after": "7" } }),
    );
    const result = read(await (await hostOf({ client })).callTool(GET));
    expect(result).toMatchObject({
      isError: true,
      value: { error: { type, message: "Because.", status, request_id: "req_1", retry_after: "7" } },
    });
  });

  test.each([401, 404, 429])("%i of the emulator", async (status) => {
    const { mock, client } = await mockedClient();
    mock.faults.add({ kind: "status", status, operation: "sessions.retrieve" });
    const { isError, value } = read(await (await hostOf({ client })).callTool(GET));
    expect(isError).toBe(true);
    expect(value.error).toMatchObject({ status, type: expect.stringMatching(/_error$/) });
    expect(value.error.request_id).toMatch(/^req_/);
    expect(value.error.message).not.toBe("");
  });

  test("one that a proxy has written keeps its status", async () => {
    const client = answeredClient(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    const { value } = read(await (await hostOf({ client })).callTool(GET));
    expect(value.error).toMatchObject({ type: "api_error", status: 502 });
  });
});

test("an API that cannot be reached is a result", async () => {
  const client = answeredClient(() => {
    throw new TypeError("fetch failed");
  });
  const { isError, value } = read(await (await hostOf({ client })).callTool(GET));
  expect([isError, value.error.type]).toEqual([true, "connection_error"]);
});

test("a call that may have acted says so, so that nobody repeats it blindly", async () => {
  const { mock, client } = await mockedClient();
  mock.faults.add({ kind: "apply_then_drop", operation: "sessions.create" });
  const body = { agent: "agent_1", environment_id: "env_1" };
  const host = await hostOf({ client });
  const { value } = read(await host.callTool({ name: "anthropic-create-session", arguments: { body } }));
  expect(value.error.type).toBe("unknown_outcome");
  expect(value.error.message).toMatch(/The service may have acted: look before you call again\.$/);
});

test("a tool that does not exist is an error of the protocol", async () => {
  const host = await hostOf();
  await expect(host.callTool({ name: "anthropic-fly", arguments: {} })).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining('there is no tool "anthropic-fly"; tools/list has those there are'),
  });
});

test("a stream is no tool by its older path", async () => {
  const host = await hostOf();
  const call = host.callTool({ name: "anthropic-stream-session-events-legacy", arguments: { session_id: "sesn_1" } });
  await expect(call).rejects.toThrow("there is no tool");
});

describe("arguments that do not fit are refused before anything is sent", () => {
  const body = { agent: "agent_1", environment_id: "env_1" };
  test.each([
    ["anthropic-get-session", {}, "session_id: expected a value, since it is required, but got nothing"],
    ["anthropic-get-session", { session_id: 3 }, "session_id: expected a string, but got 3"],
    [
      "anthropic-get-session",
      { session_id: "a", agent: "b" },
      '"agent" is no argument of this tool, which takes session_id',
    ],
    ["anthropic-list-sessions", { limit: "many" }, 'limit: expected an integer, but got "many"'],
    ["anthropic-list-sessions", { limit: 0 }, "limit: expected at least 1, but got 0"],
    ["anthropic-list-sessions", { status: "asleep" }, "status: expected one of"],
    ["anthropic-list-sessions", { statuses: ["idle", "asleep"] }, "statuses[1]: expected one of"],
    ["anthropic-list-sessions", { created_at_gte: "yesterday" }, "created_at_gte: expected"],
    ["anthropic-create-session", {}, "body: expected"],
    ["anthropic-create-session", { body: [] }, "body: expected an object"],
    ["anthropic-create-session", { body: { ...body, colour: 1 } }, "body.colour: expected no property of this name"],
    [
      "anthropic-send-session-events",
      { session_id: "a", body: { events: [{ type: "user.message" }] } },
      "body.events[0].content: expected",
    ],
    [
      "anthropic-update-session-resource",
      { session_id: "a", resource_id: "b", body: { authorization_token: "" } },
      "body.authorization_token: expected",
    ],
    [
      "anthropic-stream-session-events",
      { session_id: "a", max_events: 0 },
      "max_events: expected a whole number from 1 to 1000, but got 0",
    ],
    [
      "anthropic-stream-session-events",
      { session_id: "a", max_seconds: "5" },
      'max_seconds: expected a whole number from 1 to 300, but got "5"',
    ],
    ["anthropic-upload-file", { body: { file: "text" } }, "body.file: expected an object with name and content"],
    ["anthropic-upload-file", { body: { file: { name: "a" } } }, "body.file.content: expected text"],
    [
      "anthropic-upload-file",
      { body: { file: { name: "a", content: "?", encoding: "base64" } } },
      "body.file.content: expected base64",
    ],
    [
      "anthropic-upload-file",
      { body: { file: { name: "a", content: "b", path: "/etc" } } },
      'body.file has no property "path"',
    ],
    ["anthropic-upload-file", { body: {} }, "body.file: expected"],
  ])("%s %j", async (name, given, message) => {
    const answer = vi.fn(() => Response.json({}));
    const host = await hostOf({ client: answeredClient(answer) });
    const { isError, value } = read(await host.callTool({ name, arguments: given as never }));
    expect(isError).toBe(true);
    expect(value.error.type).toBe("invalid_arguments");
    expect(value.error.message).toContain(message);
    expect(answer).not.toHaveBeenCalled();
  });

  test.each(["..", ".", "a/b", "a?b=c"])("an id such as %s leads to no other path", async (session_id) => {
    const paths: string[] = [];
    const client = answeredClient((request) => {
      paths.push(new URL(request.url).pathname);
      return Response.json({});
    });
    await (await hostOf({ client })).callTool({ name: "anthropic-get-session", arguments: { session_id } });
    for (const path of paths) expect(path).toMatch(/^\/v1\/sessions\/[^/]+$/);
  });
});

test("a fault of the adapter is reported to its log, and not to the model", async () => {
  const errors: unknown[] = [];
  const client = answeredClient(() => Response.json({}));
  Object.assign(client.sessions, { retrieve: () => Promise.reject(new RangeError("an inner detail")) });
  const host = await hostOf({ client, onInternalError: (error) => errors.push(error) });
  const { text, value } = read(
    await host.callTool({ name: "anthropic-get-session", arguments: { session_id: "sesn_1" } }),
  );
  expect(value.error.type).toBe("internal_error");
  expect(text).not.toContain("inner detail");
  expect(errors).toEqual([new RangeError("an inner detail")]);
});

describe("what no model can use", () => {
  test("a long answer is refused, with what to do", async () => {
    const client = answeredClient(() => Response.json({ data: [{ text: "x".repeat(1_000_000) }], next_page: null }));
    const host = await hostOf({ client });
    const { value } = read(
      await host.callTool({ name: "anthropic-list-session-events", arguments: { session_id: "a" } }),
    );
    expect(value.error.type).toBe("result_too_large");
    expect(value.error.message).toContain("ask for less, such as fewer items with limit");
  });

  test("a large file is not read to its end", async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const host = await hostOf({ client: answeredClient(() => new Response(body)) });
    const { value } = read(await host.callTool({ name: "anthropic-download-file", arguments: { file_id: "file_1" } }));
    expect(value.error).toMatchObject({ type: "result_too_large", message: "the file has more than 700000 bytes" });
    expect(pulled).toBeLessThan(20);
  });
});
