import { OPERATIONS } from "@managed-agents/types";
import fc from "fast-check";
import { anyRequest, type OpenRequest } from "../src/any-request.ts";
import { curlLine, type PlainRequest } from "../src/curl-line.ts";
import { verifies } from "../src/verifies.ts";
import type { World } from "../src/world.ts";

/** Change it to look elsewhere; a failure prints the one that it came from. */
const SEED = Number(process.env.SEED ?? 20_261_117);
const RUNS = 40;
const ALLOWED = [200, 400, 404, 413];

/** Ids as a run meets them; the first of each is one that nobody made. */
class Ids {
  readonly #known = new Map([
    ["session_id", ["sesn_unknown"]],
    ["thread_id", ["sthr_unknown"]],
    ["resource_id", ["sesrsc_unknown"]],
  ]);
  /** The latest event that can be answered. */
  call = "sevt_unknown";

  pick(kind: string, index: number): string {
    const known = this.#known.get(kind) ?? [];
    return known[(known.length - 1 - index + known.length * 4) % known.length] ?? "unknown";
  }

  learn(text: string | undefined): void {
    for (const [kind, prefix] of [
      ["session_id", "sesn"],
      ["thread_id", "sthr"],
      ["resource_id", "sesrsc"],
    ] as const) {
      const known = this.#known.get(kind);
      for (const [id] of (text ?? "").matchAll(new RegExp(`${prefix}_\\w+`, "g")))
        if (!known?.includes(id)) known?.push(id);
    }
    const calls = [...(text ?? "").matchAll(/"id":"(sevt_\w+)","type":"agent\.\w*tool_use"/g)];
    this.call = calls.at(-1)?.[1] ?? this.call;
  }
}

function close({ operation, picks, query, body }: OpenRequest, ids: Ids): PlainRequest {
  const { method, path } = OPERATIONS[operation];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids.pick(name, picks[name] ?? 0));
  const target = query === "" ? filled : `${filled}?${query}`;
  return { method, target, body: method === "GET" ? undefined : body?.replaceAll(/sevt_\w+/g, ids.call) };
}

/** Sends one request after the other, letting time pass between them. */
async function play(world: World, requests: readonly (OpenRequest & { wait: number })[]): Promise<void> {
  const ids = new Ids();
  const sent: PlainRequest[] = [];
  for (const request of requests) {
    const plain = close(request, ids);
    sent.push(plain);
    try {
      const { status, received } = await world.api.send(plain.method, plain.target, { body: plain.body });
      if (!ALLOWED.includes(status)) throw new Error(`status ${status}: ${received}`);
      ids.learn(received);
      await world.advance(request.wait);
    } catch (error) {
      throw new Error(`seed ${SEED}\n${sent.map(curlLine).join("\n")}`, { cause: error });
    }
  }
}

const sequence = fc.array(
  fc.tuple(anyRequest, fc.constantFrom(0, 10, 100, 1_000, 10_000)).map(([request, wait]) => ({ ...request, wait })),
  { minLength: 1, maxLength: 25 },
);

verifies(
  ["state.any-order", "body.deep"],
  "answers any requests in any order as the document allows",
  async (world) => {
    await fc.assert(
      fc.asyncProperty(sequence, (requests) => play(world, requests)),
      { seed: SEED, numRuns: RUNS },
    );
  },
);
