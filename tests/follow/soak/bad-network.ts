import { cutStream } from "./cut-stream.ts";

/** What went wrong so far, by kind. */
export interface Damage {
  /** Connections that broke before their headers came. */
  headers: number;
  /** Streams that broke at some byte, in the middle of a frame or between two. */
  cuts: number;
  /** Those of them that broke inside a character. */
  midCharacter: number;
  /** Streams that ended properly, with nothing that ends them. */
  ends: number;
  /** Streams that went silent and stayed open. */
  stalls: number;
  /** Frames that came twice. */
  duplicates: number;
  /** Requests that were answered with a status that passes. */
  refusals: number;
  /** Requests that were accepted, and whose answer was lost. */
  lostAnswers: number;
  /** Requests that did not arrive. */
  lostRequests: number;
}

/** How bad a network is. */
export interface Badness {
  /** From 0 to 1. */
  readonly random: () => number;
  /** Whether it is bad at the moment. */
  readonly isBad: () => boolean;
  /**
   * Whether every POST that arrives loses its answer.
   * @default false
   */
  readonly losesAnswers?: boolean;
}

/** A `fetch` over a network that cuts, stalls, repeats and refuses, at places that follow from the seed. */
export function badNetwork(inner: typeof fetch, { random, isBad, losesAnswers = false }: Badness) {
  const damage: Damage = {
    headers: 0,
    cuts: 0,
    midCharacter: 0,
    ends: 0,
    stalls: 0,
    duplicates: 0,
    refusals: 0,
    lostAnswers: 0,
    lostRequests: 0,
  };
  const broken = (): TypeError => new TypeError("fetch failed", { cause: new Error("the network broke") });
  const refusal = (): Response => {
    damage.refusals++;
    const [status, type] = random() < 0.5 ? [529, "overloaded_error"] : [429, "rate_limit_error"];
    return Response.json(
      { type: "error", error: { type, message: "later" } },
      { status, headers: { "retry-after": "1" } },
    );
  };
  const bad: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const isStream = request.method === "GET" && /\/stream$/.test(new URL(request.url).pathname);
    if (!isBad()) return inner(request);
    if (request.method === "GET") {
      const luck = random();
      if (luck < 0.04) return refusal();
      if (luck < 0.1) {
        damage.headers++;
        throw broken();
      }
    }
    if (request.method === "POST" && random() < 0.15) {
      damage.lostRequests++;
      throw broken();
    }
    const isPost = request.method === "POST";
    const answer = await inner(request);
    if (isPost && losesAnswers) {
      damage.lostAnswers++;
      throw broken();
    }
    return isStream && answer.ok ? cutStream(answer, random, damage) : answer;
  };
  return { fetch: bad, damage };
}
