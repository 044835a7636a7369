import { sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { classesOf } from "../src/classes-of.ts";
import { ERROR_CLASSES } from "../src/error-classes.ts";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";
import { startServer } from "../src/start-server.ts";

/** Typed from the table of statuses and types; a status without a type of its own shares the next best. */
const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  409: "conflict_error",
  413: "request_too_large",
  429: "rate_limit_error",
  500: "api_error",
  503: "api_error",
  504: "timeout_error",
  529: "overloaded_error",
};

const caught = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => new Error("the call succeeded"),
    (reason: unknown) => reason,
  );

describe.each(OFFICIAL_SDKS)("errors of the emulator through SDK $version", ({ connect, version }) => {
  test.each(ERROR_CLASSES)("a planned $status becomes its class, with type and request id", async (known) => {
    const { status } = known;
    const mock = await startMock();
    const client = connect(mock);
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    mock.faults.add({ kind: "status", status, operation: "sessions.retrieve" });
    const error = await caught(client.beta.sessions.retrieve(id));
    expect(classesOf(error)).toContain(known[version]);
    expect(error).toMatchObject({ status, requestID: expect.stringMatching(/^req_/) });
    expect(error).toMatchObject(TYPES[status] === undefined ? {} : { type: TYPES[status] });
    expect(await client.beta.sessions.retrieve(id)).toMatchObject({ id });
  });

  test("an error on a stream call is an error of the call, not of the stream", async () => {
    const mock = await startMock();
    const client = connect(mock);
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    mock.faults.add({ kind: "status", status: 529, operation: "sessions.events.stream" });
    expect(await caught(client.beta.sessions.events.stream(id))).toMatchObject({
      status: 529,
      type: "overloaded_error",
    });
  });

  test("an id that never was is a 404 on every call that takes one", async () => {
    const { sessions } = connect(await startMock()).beta;
    const session_id = "sesn_never_was";
    const calls = [
      () => sessions.retrieve(session_id),
      () => sessions.update(session_id, { title: "No" }),
      () => sessions.archive(session_id),
      () => sessions.delete(session_id),
      () => sessions.events.list(session_id),
      () => sessions.events.send(session_id, { events: [{ type: "user.interrupt" }] }),
      () => sessions.events.stream(session_id),
      () => sessions.resources.list(session_id),
      () => sessions.resources.add(session_id, { type: "file", file_id: "file_1" }),
      () => sessions.resources.retrieve("sesrsc_1", { session_id }),
      () => sessions.resources.update("sesrsc_1", { session_id, authorization_token: "t" }),
      () => sessions.resources.delete("sesrsc_1", { session_id }),
      () => sessions.threads.list(session_id),
      () => sessions.threads.retrieve("sthr_1", { session_id }),
      () => sessions.threads.archive("sthr_1", { session_id }),
      () => sessions.threads.events.list("sthr_1", { session_id }),
      () => sessions.threads.events.stream("sthr_1", { session_id }),
    ];
    for (const call of calls) expect(await caught(call())).toMatchObject({ status: 404, type: "not_found_error" });
  });

  test("a missing key is an authentication error", async () => {
    const { baseURL } = await startServer();
    const client = connect({ baseURL }, { defaultHeaders: { authorization: null, "x-api-key": null } });
    expect(await caught(client.beta.sessions.list())).toMatchObject({ status: 401, type: "authentication_error" });
  });

  test("a body of more than 32 MB is a 413", async () => {
    const { baseURL } = await startServer();
    const client = connect({ baseURL });
    const system = "x".repeat(33 * 1024 * 1024);
    const call = client.beta.sessions.create({
      agent: { type: "agent_with_overrides", id: "agent_1", system },
      environment_id: "env_1",
    });
    expect(await caught(call)).toMatchObject({ status: 413 });
  });

  test("another product's path is a 404 in the service's words (live L31)", async () => {
    const client = connect(await startMock());
    const error = await caught(client.beta.skills.list());
    expect(error).toMatchObject({ status: 404, type: "not_found_error" });
    expect((error as Error).message).toContain("Not found");
  });
});
