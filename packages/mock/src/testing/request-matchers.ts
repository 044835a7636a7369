import type { OperationId } from "@managed-agents/types";
import type { ExpectedParts, ExpectedRequest } from "./expected-request.ts";

/** The matchers as test runners show them. @typeParam Result what an assertion returns */
export interface RequestMatchers<Result> {
  /**
   * Passes a mock that has received a request of the operation with what is expected of its body, path, query and status: at least one, or
   * exactly `times`. Requests that were refused count too, unless `status` says otherwise.
   *
   * ```ts
   * expect(mock).toHaveReceived("sessions.create", { times: 1, body: { agent: "agent_1" } });
   * ```
   */
  toHaveReceived<Id extends OperationId>(operation: Id, expected?: ExpectedRequest<Id>): Result;
  /**
   * Passes a mock whose nth request of the operation has what is expected: 1 is the first one, -1 the last.
   *
   * ```ts
   * expect(mock).toHaveReceivedNth(-1, "sessions.create", { status: 200 });
   * ```
   */
  toHaveReceivedNth<Id extends OperationId>(nth: number, operation: Id, expected?: ExpectedParts<Id>): Result;
}
