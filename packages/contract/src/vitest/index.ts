import type { EventType, OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import { toBeSessionEvent, toMatchRequest, toMatchResponse, toSatisfyStreamContract } from "./matchers.ts";

export { toBeSessionEvent, toMatchRequest, toMatchResponse, toSatisfyStreamContract } from "./matchers.ts";

expect.extend({ toBeSessionEvent, toMatchRequest, toMatchResponse, toSatisfyStreamContract });

declare module "vitest" {
  interface Matchers<R, T> {
    /** Passes `{ path, query, body }` of a request that fits what the document says of the operation. */
    toMatchRequest(operationId: OperationId): R;
    /** Passes the body of a response that fits what the document says of the operation; the status is 200 if left out. */
    toMatchResponse(operationId: OperationId, status?: number): R;
    /** Passes an event that fits its schema; of the type, if one is given. */
    toBeSessionEvent(type?: EventType | "event_start" | "event_delta"): R;
    /** Passes events that come in an order that the contract allows. */
    toSatisfyStreamContract(options?: StreamCheckerOptions): R;
  }
}
