import { expect, test, vi } from "vitest";
import { type StreamEvent, sessionsRetrieve } from "../dist/orval.ts";
import { answer } from "./answer.ts";
import { HEADERS, MESSAGE, SESSION } from "./document.ts";

test("its client asks for the session and tells answers apart by status", async () => {
  const { fetch, requests } = answer(SESSION);
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => fetch(new URL(url, "http://127.0.0.1"), init));
  const response = await sessionsRetrieve("sesn_1", {}, { headers: HEADERS });
  vi.unstubAllGlobals();
  expect(response.status === 200 && response.data.status).toBe(SESSION?.status);
  expect(requests[0]?.url).toBe("http://127.0.0.1/v1/sessions/sesn_1");
});

test("its union of events narrows by type", () => {
  const event = MESSAGE as StreamEvent;
  const block = event.type === "agent.message" ? event.content[0] : undefined;
  expect(block?.type === "text" && block.text).toBe("Hello");
});
