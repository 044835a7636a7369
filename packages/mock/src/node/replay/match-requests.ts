import type { RequestEntry } from "@managed-agents/contract/recording";
import { findRoute } from "../../http/route.ts";
import { suggest } from "../cli/suggest.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

/** A request as a recording would hold it. */
export type AskedRequest = Pick<RequestEntry, "method" | "path" | "query" | "body">;

interface Group {
  readonly name: string;
  readonly all: readonly RecordedExchange[];
  /** Those that were not answered with yet, in order. */
  readonly waiting: RecordedExchange[];
}

/** Other requests that are looked through for the nearest one. */
const MOST_COMPARED = 2_000;

/** Finds what a recording answered to a request. */
export class RequestMatcher {
  readonly #groups = new Map<string, Group>();

  constructor(exchanges: readonly RecordedExchange[]) {
    for (const [key, all] of Map.groupBy(exchanges, ({ request }) => keyOf(request)))
      this.#groups.set(key, { name: nameOf(all[0]?.request), all, waiting: [...all] });
  }

  /**
   * The next recorded exchange of the same method, path and query. Of several the one with the same body comes first, else the first in
   * order. After the last one, that of a GET repeats.
   *
   * @returns undefined if there is none left
   */
  next(asked: AskedRequest): RecordedExchange | undefined {
    const group = this.#groups.get(keyOf(asked));
    if (group === undefined) return undefined;
    const { waiting, all } = group;
    if (waiting.length === 0) return asked.method === "GET" ? all.at(-1) : undefined;
    const body = waiting.length > 1 ? canonical(asked.body) : "";
    const same = waiting.length > 1 ? waiting.findIndex(({ request }) => canonical(request.body) === body) : 0;
    return waiting.splice(Math.max(0, same), 1)[0];
  }

  /** Why there is no answer, and what was recorded instead, for people. @param name the request as it may be shown */
  explain(asked: AskedRequest, name: string): string {
    const group = this.#groups.get(keyOf(asked));
    if (group !== undefined) {
      const count = group.all.length;
      return `The recording answers ${name} ${count === 1 ? "once" : `${count} times`}, and has no further answer.`;
    }
    const nearest = this.#nearest(asked);
    const hint = nearest === undefined ? "" : ` Nearest is ${nearest.name}, ${placeOf(nearest.all[0])}.`;
    return `The recording has no answer to ${name}.${hint}`;
  }

  #nearest(asked: AskedRequest): Group | undefined {
    const groups = [...this.#groups.values()].slice(0, MOST_COMPARED);
    const operation = findRoute(asked.method, asked.path)?.operation;
    const of = (fits: (request: AskedRequest) => boolean) =>
      groups.find(({ all: [first] }) => first && fits(first.request));
    const near = suggest(
      nameOf(asked),
      groups.map(({ name }) => name.slice(0, 200)),
    );
    return (
      of(({ method, path }) => method === asked.method && path === asked.path) ??
      of(({ path }) => path === asked.path) ??
      of(({ method, path }) => operation !== undefined && findRoute(method, path)?.operation === operation) ??
      groups.find(({ name }) => near !== undefined && name.slice(0, 200) === near)
    );
  }
}

const placeOf = (exchange: RecordedExchange | undefined): string =>
  exchange === undefined ? "" : `exchange ${exchange.number} on line ${exchange.line}`;

const keyOf = ({ method, path, query }: AskedRequest): string =>
  JSON.stringify([method, decoded(path), ...withoutBeta(query).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))]);

/** What every operation takes and ignores. */
const withoutBeta = (query: AskedRequest["query"]) => query.filter(([name]) => name !== "beta");

function nameOf(request: AskedRequest | undefined): string {
  if (request === undefined) return "";
  const query = new URLSearchParams(withoutBeta(request.query).map(([name, value]) => [name, value])).toString();
  return `${request.method} ${request.path}${query === "" ? "" : `?${query}`}`;
}

/** JSON with sorted names. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ""
  );
}

/** What is no percent-encoding stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
