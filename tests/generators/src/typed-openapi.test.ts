import { expect, test } from "vitest";
import { ApiClient, type Schemas } from "../dist/typed-openapi.ts";
import { HEADERS, MESSAGE, SESSION } from "./document.ts";

test("its client calls by path and answers a typed session", async () => {
  const urls: string[] = [];
  const api = new ApiClient({
    fetch: async ({ url }) => {
      urls.push(String(url));
      return Response.json(SESSION);
    },
  }).setBaseUrl("http://127.0.0.1");
  const session = await api.get("/v1/sessions/{session_id}", {
    path: { session_id: "sesn_1" },
    query: {},
    header: HEADERS,
  });
  expect(session.status).toBe(SESSION?.status);
  expect(urls).toEqual(["http://127.0.0.1/v1/sessions/sesn_1"]);
});

test("its union of events narrows by type", () => {
  const event = MESSAGE as Schemas.StreamEvent;
  const block = event.type === "agent.message" ? event.content[0] : undefined;
  expect(block?.type === "text" && block.text).toBe("Hello");
});
