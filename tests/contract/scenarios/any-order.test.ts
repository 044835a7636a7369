import { OPERATIONS } from "@managed-agents/types";
import fc from "fast-check";
import { anyRequest, type OpenRequest, SCENARIOS } from "../src/any-request.ts";
import { curlLine, type PlainRequest } from "../src/curl-line.ts";
import { KnownIds } from "../src/known-ids.ts";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import type { World } from "../src/world.ts";

/** `SEED` looks elsewhere and `RUNS` looks longer; a failure prints the seed and the requests. */
const SEED = Number(process.env.SEED ?? 20_261_117);
const RUNS = Number(process.env.RUNS ?? 60);
const ALLOWED = [200, 400, 404, 409, 413];

function close({ operation, picks, query, body }: OpenRequest, ids: KnownIds): PlainRequest {
  const { method, path } = OPERATIONS[operation];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids.pick(name, picks[name] ?? 0));
  const target = query === "" ? filled : `${filled}?${query}`;
  return { method, target, body: method === "GET" ? undefined : body?.replaceAll(/sevt_\w+/g, ids.call) };
}

let plays = 0;

/** Sends one request after the other to a world with one furnished session, letting time pass between them. */
async function play(world: World, { scenario, requests }: Play): Promise<void> {
  const ids = new KnownIds();
  // Plays share a world, and one may archive what the next would need.
  plays += 1;
  const own = { agent: `agent_of_play_${plays}`, environment_id: `env_of_play_${plays}` };
  const { session_id } = await bringTo(world, "idle", scenario, own);
  const sent: PlainRequest[] = [];
  for (const read of ["sessions.retrieve", "sessions.threads.list"] as const) {
    ids.learn((await world.api.call(read, { path: { session_id } })).received);
  }
  for (const request of requests) {
    const plain = close(request, ids);
    sent.push(plain);
    try {
      const { status, received } = await world.api.send(plain.method, plain.target, { body: plain.body });
      if (!ALLOWED.includes(status)) throw new Error(`status ${status}: ${received}`);
      ids.learn(received);
      await world.advance(request.wait);
      ids.learn((await world.api.call("sessions.events.list", { path: { session_id } })).received);
    } catch (error) {
      throw new Error(`seed ${SEED}\n${sent.map((request) => curlLine(request)).join("\n")}`, { cause: error });
    }
  }
}

interface Play {
  readonly scenario: string;
  readonly requests: readonly (OpenRequest & { readonly wait: number })[];
}

const timed = fc
  .tuple(anyRequest, fc.constantFrom(0, 10, 100, 1_000, 10_000))
  .map(([request, wait]) => ({ ...request, wait }));

const anyPlay: fc.Arbitrary<Play> = fc.record({
  scenario: fc.constantFrom(...SCENARIOS),
  requests: fc.array(timed, { minLength: 1, maxLength: 25 }),
});

verifies(
  ["state.any-order", "body.deep"],
  "answers any requests in any order as the document allows",
  async (world) => {
    await fc.assert(
      fc.asyncProperty(anyPlay, (played) => play(world, played)),
      { seed: SEED, numRuns: RUNS },
    );
  },
);
