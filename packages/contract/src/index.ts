import "@managed-agents/types/check-node";

export { STREAM_RULES, type StreamRuleId } from "./gen/stream-rules.gen.ts";
export { isSecret } from "./is-secret.ts";
export { formatIssue, type Issue } from "./issue.ts";
export { type RequestParts, validateRequest } from "./requests.ts";
export { validateEvent, validateResponse } from "./responses.ts";
export { checkStream, createStreamChecker, type StreamChecker } from "./stream/create-stream-checker.ts";
export { STREAM_PROFILES, type StreamProfile } from "./stream/profile.ts";
export type { EventCondition, EventSelector, RuleEvidence, RuleProfile, StreamRule } from "./stream/rule.ts";
export type { StreamCheckerOptions } from "./stream/stream-checker-options.ts";
export { formatViolation, type NoteReason, type StreamViolation } from "./stream/violation.ts";
