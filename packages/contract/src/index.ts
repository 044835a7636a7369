import "@managed-agents/types/check-node";

export { STREAM_RULES, type StreamRuleId } from "./gen/stream-rules.gen.ts";
export { formatIssue, type Issue } from "./issue.ts";
export { type RequestParts, validateRequest } from "./requests.ts";
export { validateEvent, validateResponse } from "./responses.ts";
export {
  checkStream,
  createStreamChecker,
  type StreamChecker,
  type StreamCheckerOptions,
} from "./stream/create-stream-checker.ts";
export type { EventCondition, EventSelector, StreamRule } from "./stream/rule.ts";
export { formatViolation, type StreamViolation } from "./stream/violation.ts";
