import { HEADERS, message, sessionApi } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

test("where time jumps from timer to timer, no lag outlasts a turn", async () => {
  for (const seed of ["a", "b", "c", "d", "e"]) {
    const knobs = { status_lag: "lags", list_lag: "lags" } as const;
    const mock = await createMock({ clock: 0, now: "2026-11-18T09:00:00Z", seed, knobs, empty: true });
    const api = sessionApi({ baseURL: mock.url, fetch: mock.fetch });
    const { id } = await api.create({ agent: "agent_a", environment_id: "env_a" });
    const stream = await mock.fetch(`${mock.url}/v1/sessions/${id}/events/stream`, { headers: HEADERS });
    await api.send(id, message("/scenario plain"));
    let text = "";
    for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (text.includes("session.status_idle")) break;
    }
    expect((await api.retrieve(id)).status).toBe("idle");
    expect((await api.history(id)).at(-1)?.type).toBe("session.status_idle");
    await mock.close();
  }
});
