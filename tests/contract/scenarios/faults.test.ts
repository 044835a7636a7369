import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { verifies } from "../src/verifies.ts";
import { AGENT, ENVIRONMENT } from "../src/world.ts";

const FAULT = "mock-fault";

/** errors 2, without what a client brings about by itself. */
const STATUSES = [400, 401, 402, 403, 404, 408, 409, 412, 413, 429, 431, 499, 500, 501, 503, 504, 529];

verifies(
  ["fault.status", "envelope.status-type"],
  "answers any status on demand, in the one envelope",
  async (world) => {
    for (const status of STATUSES) {
      const refusal = await world.api.refused("sessions.list", { headers: { [FAULT]: `status=${status}` } }, status);
      expect(refusal.message, String(status)).not.toBe("");
    }
  },
);

verifies("fault.status", "does nothing when it fails on demand", async (world) => {
  const body = { agent: AGENT, environment_id: ENVIRONMENT };
  const { data } = await world.api.ok("sessions.list");
  await world.api.refused("sessions.create", { body, headers: { [FAULT]: "status=503" } }, 503);
  expect((await world.api.ok("sessions.list")).data).toEqual(data);
});

verifies("fault.status", "sends retry-after with a 429", async (world) => {
  const { status, headers } = await world.api.call("sessions.list", {
    headers: { [FAULT]: "status=429; retry_after=2" },
  });
  expect([status, headers.get("retry-after")]).toEqual([429, "2"]);
});

verifies("fault.status", "fails streams before they begin", async (world) => {
  const { id: session_id } = await world.create();
  const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id } });
  const path = { session_id, thread_id: data[0]?.id ?? "" };
  const streams = Object.values(OPERATIONS).filter((operation) => operation.streams);
  for (const { id } of streams as { id: OperationId }[]) {
    await world.api.refused(id, { path, headers: { [FAULT]: "status=529" } }, 529);
  }
});
