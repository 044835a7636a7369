/** A difference that stays, because one side declares more than the other, or more precisely. */
export interface Accepted {
  readonly type: string;
  readonly field: string;
  readonly reason: string;
}

/** The list may not outgrow this: beyond it, the document and the SDK describe different things. */
export const MAX_ACCEPTED = 25;

const DETAILS =
  "Sent and documented on the errors page, but the SDK reads it at run time only and does not declare it.";
const KNOWN_VALUES =
  "The SDK declares a plain string; the document also names the values that are known, as an open enum.";

/** One entry per type and field. An entry without a difference is an error, so the list cannot be out of date. */
export const ACCEPTED: readonly Accepted[] = [
  {
    type: "parameters/AnthropicBetas",
    field: "",
    reason: "The service requires the header; the SDK adds the value of this API by itself.",
  },
  {
    type: "parameters/AnthropicBetasForMemory",
    field: "",
    reason: "The service requires the header; the SDK adds a value of the memory API by itself.",
  },
  {
    type: "parameters/FileIds",
    field: "",
    reason: "The SDK takes null for no filter; a query cannot carry null.",
  },
  {
    type: "parameters/Beta",
    field: "",
    reason: "Older clients send `?beta=true` with every call; the SDK stopped in 1.3.0.",
  },
  {
    type: "parameters/Page",
    field: "",
    reason: "The SDK takes null for no page, so that `next_page` can be passed on; a query cannot carry null.",
  },
  {
    type: "parameters/Status",
    field: "",
    reason: "The older spelling of `statuses[]`, published before the SDK had a filter.",
  },
  {
    type: "UserContentBlockParams",
    field: "",
    reason:
      "The SDK shares one union between input and output, but the service refuses a `redacted` block from a client.",
  },
  { type: "AgentAutoEvaluatedPermissionAsk", field: "reason_code", reason: KNOWN_VALUES },
  { type: "AgentAutoEvaluatedPermissionDeny", field: "reason_code", reason: KNOWN_VALUES },
  { type: "AgentToolUseEvent", field: "name", reason: KNOWN_VALUES },
  { type: "OutcomeEvaluation", field: "result", reason: KNOWN_VALUES },
  { type: "SpanOutcomeEvaluationEndEvent", field: "result", reason: KNOWN_VALUES },
  {
    type: "RefusalStopDetails",
    field: "category",
    reason: "The document leaves the list of categories open, so that a new subject breaks no reader.",
  },
  {
    type: "ErrorObject",
    field: "",
    reason:
      "`conflict_error` is in the SDK's list of error types and `request_too_large` on the errors page; its union has neither.",
  },
  { type: "APIErrorObject", field: "details", reason: DETAILS },
  { type: "AuthenticationErrorObject", field: "details", reason: DETAILS },
  { type: "BillingErrorObject", field: "details", reason: DETAILS },
  { type: "GatewayTimeoutErrorObject", field: "details", reason: DETAILS },
  { type: "InvalidRequestErrorObject", field: "details", reason: DETAILS },
  { type: "NotFoundErrorObject", field: "details", reason: DETAILS },
  { type: "OverloadedErrorObject", field: "details", reason: DETAILS },
  { type: "PermissionErrorObject", field: "details", reason: DETAILS },
  { type: "RateLimitErrorObject", field: "details", reason: DETAILS },
];
