import { expect, test } from "vitest";
import { createClient } from "../dist/hey-api/client/index.ts";
import { type Session, type StreamEvent, sessionsRetrieve } from "../dist/hey-api/index.ts";
import { answer } from "./answer.ts";
import { HEADERS, MESSAGE, SESSION } from "./document.ts";

test("its client sends the required headers and answers a typed session", async () => {
  const { fetch, requests } = answer(SESSION);
  const client = createClient({ baseUrl: "http://127.0.0.1", fetch });
  const { data } = await sessionsRetrieve({ client, path: { session_id: "sesn_1" }, headers: HEADERS });
  const session: Session | undefined = data;
  expect(session?.status).toBe(SESSION?.status);
  expect(requests[0]?.url).toBe("http://127.0.0.1/v1/sessions/sesn_1");
  expect(requests[0]?.headers.get("anthropic-beta")).toBe(HEADERS["anthropic-beta"]);
});

test("its union of events narrows by type", () => {
  const event = MESSAGE as StreamEvent;
  const block = event.type === "agent.message" ? event.content[0] : undefined;
  expect(block?.type === "text" && block.text).toBe("Hello");
});
