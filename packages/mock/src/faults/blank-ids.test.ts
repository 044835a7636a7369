import { expect, test } from "vitest";
import { createMock } from "../create-mock.ts";

const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

test("a list under blank_ids has interrupts without an id, and everything else as it is", async () => {
  const mock = await createMock({ clock: 0 });
  const call = async (path: string, body?: object) => {
    const init = { headers: HEADERS, ...(body && { method: "POST", body: JSON.stringify(body) }) };
    return (await mock.fetch(`${mock.url}/v1/sessions${path}`, init)).json();
  };
  const { id } = await call("", { agent: "agent_1", environment_id: "env_1" });
  await call(`/${id}/events`, { events: [{ type: "user.interrupt" }] });
  const whole = await call(`/${id}/events`);
  expect(whole.data).toMatchObject([{ type: "user.interrupt", id: expect.stringMatching(/^sevt_/) }]);
  mock.faults.add({ kind: "blank_ids" });
  expect(await call(`/${id}/events`)).toEqual({ ...whole, data: [{ ...whole.data[0], id: "" }] });
  await mock.close();
});
