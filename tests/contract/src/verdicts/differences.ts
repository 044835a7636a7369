import { OPERATIONS } from "@managed-agents/types";
import type { WireRequest } from "./any-request.ts";

/** One way in which another validator differs from ours, and why that is right. */
export interface Difference {
  readonly validator: "Ajv" | "Prism";
  /** What it does with the requests that the difference is about, of which ours does the opposite. */
  readonly verdict: "accepts" | "refuses";
  readonly reason: string;
  applies(request: WireRequest): boolean;
  /** The smallest request that shows it. Once it no longer does, the entry has to go. */
  readonly witness: WireRequest;
}

const list = (query: WireRequest["query"]): WireRequest => ({
  operation: "sessions.list",
  path: {},
  query,
  body: undefined,
});

const integers = ({ operation, query }: WireRequest): string[] =>
  OPERATIONS[operation].queryParameters.flatMap(({ name, type }) => (type === "integer" ? (query[name] ?? []) : []));

/** Every difference between validators that random requests have shown. Bodies show none. */
export const DIFFERENCES: readonly Difference[] = [
  {
    validator: "Prism",
    verdict: "accepts",
    reason: "it takes a parameter without a value for one that was not sent; the API validates the empty text",
    applies: ({ query }) => Object.values(query).some((values) => values.length === 1 && values[0] === ""),
    witness: list({ limit: [""] }),
  },
  {
    validator: "Prism",
    verdict: "accepts",
    reason:
      "it reads numbers as JavaScript does, so that 0x10, 1e2 and a blank before digits are integers; on the wire digits are",
    applies: (request) => integers(request).some((text) => !/^-?\d+$/.test(text) && Number.isInteger(Number(text))),
    witness: list({ limit: ["0x10"] }),
  },
  {
    validator: "Prism",
    verdict: "refuses",
    reason: "it reports every use of a deprecated parameter as a violation; deprecated parameters still work",
    applies: ({ operation, query }) => operation === "sessions.list" && query.status !== undefined,
    witness: list({ status: ["idle"] }),
  },
];
