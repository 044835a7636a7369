import type { EventType, OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import type { StreamCheckerOptions } from "../stream/create-stream-checker.ts";
import { type MatchOperationOptions, toBeSessionEvent, toMatchOperation, toSatisfyStreamContract } from "./matchers.ts";

export { type MatchOperationOptions, toBeSessionEvent, toMatchOperation, toSatisfyStreamContract } from "./matchers.ts";

expect.extend({ toBeSessionEvent, toMatchOperation, toSatisfyStreamContract });

declare module "vitest" {
  interface Matchers<R, T> {
    /** Passes a response body, or a request, that fits what the document says of the operation. */
    toMatchOperation(operationId: OperationId, options?: MatchOperationOptions): R;
    /** Passes an event that fits its schema; of the type, if one is given. */
    toBeSessionEvent(type?: EventType | "event_start" | "event_delta"): R;
    /** Passes events that come in an order that the contract allows. */
    toSatisfyStreamContract(options?: StreamCheckerOptions): R;
  }
}
