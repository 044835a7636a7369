import "@managed-agents/types/check-node";
import type { EventType, OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import { toBeSessionEvent, toMatchRequest, toMatchResponse, toSatisfyStreamContract } from "./matchers.ts";

export { toBeSessionEvent, toMatchRequest, toMatchResponse, toSatisfyStreamContract } from "./matchers.ts";

expect.extend({ toBeSessionEvent, toMatchRequest, toMatchResponse, toSatisfyStreamContract });

/** What an assertion's own matchers return: nothing, or a promise after `resolves` and `rejects`. */
type Outcome<Assertion> = Assertion extends { toBe(expected: never): infer Result } ? Result : unknown;

declare module "vitest" {
  // Vitest 4 and 5 give it other type parameters. All of them have defaults, so that a declaration with none merges with both.
  interface Matchers {
    /** Passes `{ path, query, body }` of a request that fits what the document says of the operation. */
    toMatchRequest(operationId: OperationId): Outcome<this>;
    /** Passes the body of a response that fits what the document says of the operation; the status is 200 if left out. */
    toMatchResponse(operationId: OperationId, status?: number): Outcome<this>;
    /** Passes an event that fits its schema; of the type, if one is given. */
    toBeSessionEvent(type?: EventType | "event_start" | "event_delta"): Outcome<this>;
    /** Passes events that come in an order that the contract allows. */
    toSatisfyStreamContract(options?: StreamCheckerOptions): Outcome<this>;
  }
}
