import { expect, test } from "vitest";
import { createApiClient, schemas } from "../dist/openapi-zod-client.ts";
import { EVENTS, HEADERS, SESSION } from "./document.ts";

test("its client judges the answer by the schema", async () => {
  const urls: (string | undefined)[] = [];
  const api = createApiClient("http://127.0.0.1", {
    axiosConfig: {
      adapter: async (config) => {
        urls.push(config.url);
        return { data: SESSION, status: 200, statusText: "OK", headers: {}, config };
      },
    },
  });
  const session = await api["sessions.retrieve"]({ params: { session_id: "sesn_1" }, headers: HEADERS });
  expect(session.status).toBe(SESSION?.status);
  expect(urls).toEqual(["/v1/sessions/sesn_1"]);
});

test("its Zod schemas accept every example, and no event of an unknown type", () => {
  for (const event of EVENTS) expect(schemas.SessionEvent.safeParse(event).error).toBeUndefined();
  expect(schemas.SessionEvent.safeParse({ ...EVENTS[0], type: "agent.unknown" }).success).toBe(false);
});
