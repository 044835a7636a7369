import { OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { json, openStream, serve } from "./support/serve.ts";

/** Every call of the API as a caller writes it, typed by hand: the table that the document gives must agree. */
const CALLS: Record<string, (client: ReturnType<typeof createClient>) => PromiseLike<unknown>> = {
  "sessions.list": (c) => c.sessions.list({ statuses: ["idle"] }),
  "sessions.create": (c) => c.sessions.create({ agent: "agent_1", environment_id: "env_1" }),
  "sessions.retrieve": (c) => c.sessions.retrieve("S"),
  "sessions.update": (c) => c.sessions.update("S", { title: "t" }),
  "sessions.delete": (c) => c.sessions.delete("S"),
  "sessions.archive": (c) => c.sessions.archive("S"),
  "sessions.events.list": (c) => c.sessions.events.list("S"),
  "sessions.events.send": (c) => c.sessions.events.send("S", { events: [{ type: "user.interrupt" }] }),
  "sessions.events.stream": (c) => c.sessions.events.stream("S").then((stream) => stream.close()),
  "sessions.resources.list": (c) => c.sessions.resources.list("S"),
  "sessions.resources.add": (c) => c.sessions.resources.add("S", { type: "file", file_id: "file_1" }),
  "sessions.resources.retrieve": (c) => c.sessions.resources.retrieve("S", "R"),
  "sessions.resources.update": (c) => c.sessions.resources.update("S", "R", { authorization_token: "x" }),
  "sessions.resources.delete": (c) => c.sessions.resources.delete("S", "R"),
  "sessions.threads.list": (c) => c.sessions.threads.list("S"),
  "sessions.threads.retrieve": (c) => c.sessions.threads.retrieve("S", "T"),
  "sessions.threads.archive": (c) => c.sessions.threads.archive("S", "T"),
  "sessions.threads.events.list": (c) => c.sessions.threads.events.list("S", "T"),
  "sessions.threads.events.stream": (c) => c.sessions.threads.events.stream("S", "T").then((stream) => stream.close()),
};

test("every operation but the aliases is a method", () => {
  const operations = Object.values(OPERATIONS).filter(({ aliasOf }) => aliasOf === null);
  expect(Object.keys(CALLS).sort()).toEqual(operations.map(({ id }) => id).sort());
});

test.each(Object.entries(CALLS))("%s sends what the document says", async (id, call) => {
  const { baseURL, received } = await serve(({ url }, response) => {
    if (url.includes("stream")) openStream(response);
    else json(response, 200, { data: [], next_page: null });
  });
  await call(createClient({ apiKey: "key", baseURL }));
  const operation = OPERATIONS[id as keyof typeof OPERATIONS];
  const path = operation.path.replace("{session_id}", "S").replace("{resource_id}", "R").replace("{thread_id}", "T");
  expect(received).toHaveLength(1);
  expect(received[0]?.method).toBe(operation.method);
  expect(received[0]?.url.split("?")[0]).toBe(path);
  expect(received[0]?.headers["content-type"]).toBe(operation.body === null ? undefined : "application/json");
  expect(received[0]?.body === "").toBe(operation.body === null);
  expect(received[0]?.headers).toMatchObject({
    "x-api-key": "key",
    "anthropic-version": "2026-10-21",
    "anthropic-beta": "managed-agents-2026-04-01",
  });
});
