import type { CreateSessionRequest } from "@managed-agents/types";
import type { State } from "../tables/state.ts";
import type { World } from "./world.ts";

/** Enough for every built-in scenario but the one that is made to hit the cap. */
const AMPLE_BUDGET = { type: "limit", max_list_cost: { amount: "100000", currency: "USD" } } as const;
/** A dollar, which the scenario `budget` uses up. */
const TIGHT_BUDGET = { type: "limit", max_list_cost: { amount: "100", currency: "USD" } } as const;

/** A session with one of everything that the operations of the table need. */
const FURNISHED = {
  title: "Order 1187",
  budget: AMPLE_BUDGET,
  resources: [
    { type: "file", file_id: "file_contract_tests", mount_path: "/orders.csv" },
    {
      type: "github_repository",
      url: "https://github.com/acme-example/shop",
      authorization_token: "ghp_notARealToken",
    },
  ],
} as const satisfies Partial<CreateSessionRequest>;

/** A session in the wanted state, and the ids of its parts. */
export interface Situation {
  readonly session_id: string;
  readonly thread_id: string;
  readonly file_id: string;
  readonly repository_id: string;
}

const SCENARIOS: Readonly<Record<State, string>> = {
  idle: "plain",
  running: "long",
  rescheduling: "retry",
  terminated: "fatal",
  archived: "plain",
  deleted: "plain",
  requires_action: "tool-ask",
  budget_reached: "budget",
};

/** Brings a fresh session into a state by nothing but calls and time. */
export async function bringTo(
  world: World,
  state: State,
  scenario = SCENARIOS[state],
  overrides: Partial<CreateSessionRequest> = {},
): Promise<Situation> {
  const budget = state === "budget_reached" ? TIGHT_BUDGET : AMPLE_BUDGET;
  const session = await world.create(scenario, {
    ...FURNISHED,
    resources: [...FURNISHED.resources],
    budget,
    ...overrides,
  });
  const path = { session_id: session.id };
  const threads = await world.api.ok("sessions.threads.list", { path });
  const situation = {
    session_id: session.id,
    thread_id: threads.data?.[0]?.id ?? "",
    file_id: resourceId(session.resources, "file"),
    repository_id: resourceId(session.resources, "github_repository"),
  };
  await MOVES[state](world, session.id);
  return situation;
}

const MOVES: Readonly<Record<State, (world: World, id: string) => Promise<unknown>>> = {
  idle: async () => {},
  running: (world, id) => world.say(id),
  rescheduling: async (world, id) => {
    await world.say(id);
    await world.until(id, ({ status }) => status === "rescheduling");
  },
  terminated: async (world, id) => {
    await world.say(id);
    await world.until(id, ({ status }) => status === "terminated");
  },
  archived: (world, id) => world.api.ok("sessions.archive", { path: { session_id: id } }),
  deleted: (world, id) => world.api.ok("sessions.delete", { path: { session_id: id } }),
  requires_action: (world, id) => restFor(world, id, "requires_action"),
  budget_reached: (world, id) => restFor(world, id, "budget_reached"),
};

/** Plays a turn that has to end for the given reason. */
async function restFor(world: World, id: string, reason: string): Promise<void> {
  const history = await world.turn(id);
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  const got = (idle?.stop_reason as { type?: string } | undefined)?.type;
  if (got !== reason) throw new Error(`expected the turn to end with ${reason}, but it ended with ${got}`);
}

function resourceId(resources: readonly { type: string }[], type: string): string {
  const found = resources.find((resource) => resource.type === type) as { id?: string } | undefined;
  if (!found?.id) throw new Error(`the session has no resource of type ${type}`);
  return found.id;
}
