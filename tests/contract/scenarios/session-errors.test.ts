import { createStreamChecker, formatViolation } from "@managed-agents/contract";
import { defineScenario, fail, say } from "@managed-agents/mock";
import { expect } from "vitest";
import { verifies } from "../src/verifies.ts";
import { type Frame, only, types, type World } from "../src/world.ts";

/** errors 7 and behaviour 4.10: the 15 kinds, and what a turn that meets one comes to. */
const KINDS = {
  unknown_error: "decided by retry_status",
  model_overloaded_error: "decided by retry_status",
  model_rate_limited_error: "decided by retry_status",
  model_request_failed_error: "decided by retry_status",
  mcp_connection_failed_error: "continues",
  mcp_authentication_failed_error: "continues",
  billing_error: "decided by retry_status",
  credential_host_unreachable_error: "continues",
  tool_use_limit_reached_error: "exhausted",
  compaction_limit_reached_error: "exhausted",
  repository_authentication_error: "continues",
  repository_forbidden_error: "continues",
  repository_not_found_error: "continues",
  repository_checkout_error: "continues",
  repository_clone_error: "continues",
} as const;

type Kind = keyof typeof KINDS;
type Retry = "retrying" | "exhausted" | "terminal";

const script = (kind: Kind, retry?: Retry) =>
  defineScenario("fails", () => [fail(kind, retry === undefined ? {} : { retry }), say("I went on.")]);

/** A turn that fails as the script says, with its history validated by the stream contract. */
async function failing(world: World): Promise<readonly Frame[]> {
  const { id } = await world.create("fails");
  const history = await world.turn(id);
  const checker = createStreamChecker(undefined, {
    profile: world.per({ observed: "observed", documented: "documented" }),
    view: "history",
  });
  expect(history.flatMap((event) => checker.push(event)).map(formatViolation)).toEqual([]);
  return history;
}

const endOf = (history: readonly Frame[]) => {
  const last = history.at(-1);
  return (last?.stop_reason as { type: string } | undefined)?.type ?? last?.type;
};

const byOutcome = (outcome: string) => (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind] === outcome);

for (const kind of byOutcome("continues")) {
  verifies(
    "error.retry",
    `continues after ${kind}`,
    async (world) => {
      const history = await failing(world);
      expect(only(history, "session.error").error).toMatchObject({ type: kind, message: expect.any(String) });
      expect([endOf(history), types(history).includes("agent.message")]).toEqual(["end_turn", true]);
    },
    { world: { scenarios: [script(kind)] } },
  );
}

verifies(
  "error.retry",
  "says retrying for a repository, and names the server of an MCP error",
  async (world) => {
    expect(only(await failing(world), "session.error").error).toMatchObject({ retry_status: { type: "retrying" } });
  },
  { world: { scenarios: [script("repository_clone_error")] } },
);

for (const kind of ["mcp_connection_failed_error", "mcp_authentication_failed_error"] as const) {
  verifies(
    "error.retry",
    `names the server of a ${kind}`,
    async (world) => {
      expect(only(await failing(world), "session.error").error).toHaveProperty("mcp_server_name", expect.any(String));
    },
    { world: { scenarios: [script(kind)] } },
  );
}

for (const kind of byOutcome("exhausted")) {
  verifies(
    "error.exhausted",
    `ends the turn after ${kind}`,
    async (world) => {
      expect(endOf(await failing(world))).toBe("retries_exhausted");
    },
    { world: { scenarios: [script(kind)] } },
  );
}

const ENDS: Readonly<Record<Retry, string>> = {
  retrying: "end_turn",
  exhausted: "retries_exhausted",
  terminal: "session.status_terminated",
};

for (const kind of byOutcome("decided by retry_status")) {
  for (const retry of ["retrying", "exhausted", "terminal"] as const) {
    verifies(
      ["error.retry", "error.exhausted", "error.terminal"],
      `comes to ${ENDS[retry]} after ${kind} that is ${retry}`,
      async (world) => {
        const history = await failing(world);
        expect(only(history, "session.error").error).toMatchObject({ type: kind, retry_status: { type: retry } });
        expect(endOf(history)).toBe(ENDS[retry]);
        expect(types(history).includes("session.status_rescheduled")).toBe(retry === "retrying");
      },
      { world: { scenarios: [script(kind, retry)] } },
    );
  }
}
