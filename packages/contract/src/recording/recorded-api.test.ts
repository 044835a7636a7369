import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createRecording } from "./create-recording.ts";
import { RecordedApi } from "./recorded-api.ts";

test("a stream that gets no answer leaves no timer behind, for which a process would stay", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recorded-api-"));
  const writer = await createRecording(join(folder, "a.jsonl"));
  onTestFinished(async () => {
    await writer.close("failed");
    rmSync(folder, { recursive: true });
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const api = new RecordedApi(
    writer,
    { origin: "http://127.0.0.1:9", prefix: "", server: "loopback" },
    "any",
    async () => {
      throw new TypeError("fetch failed");
    },
  );
  await expect(api.follow("sessions.events.stream", { session_id: "sesn_1" }, [], () => {})).rejects.toThrow(
    "http://127.0.0.1:9 gave no answer to sessions.events.stream: fetch failed",
  );
  expect(vi.getTimerCount()).toBe(0);
});
