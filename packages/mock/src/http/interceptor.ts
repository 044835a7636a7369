import type { OperationId } from "@managed-agents/types";
import type { OperationInput, OperationOutput } from "../operations/operation.ts";
import type { World } from "../state/world.ts";
import type { ErrorAnswer } from "./error-answer.ts";
import type { MockAnswer } from "./mock-answer.ts";
import type { MockRequest } from "./mock-request.ts";
import type { Route } from "./route.ts";

/** Carries out an operation whose input has been validated. @throws Refused if the request cannot be granted */
export type CarryOut = (operation: OperationId, input: OperationInput) => OperationOutput | Promise<OperationOutput>;

/** A request whose operation is known, on its way to its answer. */
export interface InterceptedCall {
  readonly world: World;
  readonly request: MockRequest;
  readonly route: Route;
  /**
   * Acts, and answers.
   *
   * @param listLag see `OperationInput`
   * @param carryOut acts instead, once the request has been validated. @default what the operation does, at once
   */
  respond(listLag?: number, carryOut?: CarryOut): MockAnswer | Promise<MockAnswer>;
  /** Answers with an error instead. */
  fail(error: ErrorAnswer): MockAnswer;
}

/** Stands between requests and their answers. It never throws and never rejects. */
export type Interceptor = (call: InterceptedCall) => MockAnswer | Promise<MockAnswer>;

/** Lets every request through. */
export const PASS_THROUGH: Interceptor = ({ respond }) => respond();
