import type { Client } from "@kubb/plugin-client/clients/fetch";
import { expect, test } from "vitest";
import { type StreamEvent, sessionEventSchema, sessionSchema, sessionsRetrieve } from "../dist/kubb/index.ts";
import { EVENTS, HEADERS, MESSAGE, SESSION } from "./document.ts";

test("its client takes the beta header as a string", async () => {
  const asked: unknown[] = [];
  const client = (async ({ url, headers }) => {
    asked.push({ url, headers });
    return { data: SESSION, status: 200, statusText: "OK", headers: new Headers() };
  }) as Client;
  const session = await sessionsRetrieve("sesn_1", HEADERS, {}, { client });
  expect(session.status).toBe(SESSION?.status);
  expect(asked).toEqual([{ url: "/v1/sessions/sesn_1", headers: HEADERS }]);
});

test("its Zod schemas accept every example, and no event of an unknown type", () => {
  expect(sessionSchema.safeParse(SESSION).error).toBeUndefined();
  for (const event of EVENTS) expect(sessionEventSchema.safeParse(event).error).toBeUndefined();
  expect(sessionEventSchema.safeParse({ ...EVENTS[0], type: "agent.unknown" }).success).toBe(false);
});

test("its union of events narrows by type", () => {
  const event = MESSAGE as StreamEvent;
  const block = event.type === "agent.message" ? event.content[0] : undefined;
  expect(block?.type === "text" && block.text).toBe("Hello");
});
