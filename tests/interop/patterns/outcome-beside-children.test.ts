import { answersTo, message, sessionApi, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { startMock } from "../src/start-mock.ts";

test("an outcome that is defined while only a child works is worked on and graded", async () => {
  const mock = await startMock({ clock: "manual" });
  const api = sessionApi(mock);
  const { id } = await api.create(sessionWith("multiagent"));
  await api.send(id, message("Ask the others"));
  await mock.clock.advance(5_000);
  const before = await api.history(id);
  const primary = before.find(({ type }) => type === "session.thread_status_running")?.session_thread_id;
  await api.send(id, { type: "user.interrupt", session_thread_id: primary });
  await api.send(id, ...answersTo(before));
  const rubric = { type: "text", content: "Names every late order once." };
  await api.send(id, { type: "user.define_outcome", description: "A table of late orders", rubric });
  for (let look = 0; look < 100 && (await api.retrieve(id)).status === "running"; look += 1) {
    await mock.clock.advance(1_000);
  }
  const history = await api.history(id);
  if (history.at(-1)?.stop_reason?.type === "requires_action") {
    await api.send(id, ...answersTo(history));
    await mock.clock.advance(60_000);
  }
  const evaluation = (await api.history(id)).findLast(({ type }) => type === "span.outcome_evaluation_end");
  expect(evaluation).toMatchObject({ result: expect.stringMatching(/^(satisfied|max_iterations_reached)$/) });
});
