import { at, DOCUMENT, OPERATIONS, object, property, schema } from "../document.ts";
import { type Fact, fact, members, refusals, values } from "./fact.ts";

const STATUSES = [400, 401, 402, 403, 404, 408, 409, 412, 413, 429, 431, 499, 500, 501, 503, 504, 529];

const TYPES = [
  "api_error",
  "authentication_error",
  "billing_error",
  "conflict_error",
  "invalid_request_error",
  "memory_path_conflict_error",
  "memory_precondition_failed_error",
  "not_found_error",
  "overloaded_error",
  "permission_error",
  "rate_limit_error",
  "request_too_large",
  "timeout_error",
];

/** Codes and the status they come with. */
const CODES: Readonly<Record<string, number>> = {
  agent_model_required: 400,
  model_not_budgetable: 400,
  budget_create_only: 400,
  budget_not_raised: 400,
  model_does_not_support_mid_conversation_system: 400,
  workflow_run_open: 400,
  organization_not_enrolled_in_beta: 400,
  unsupported_charset: 400,
  request_body_encoding_invalid: 400,
  request_body_encoding_unsupported: 400,
  request_body_too_large_after_decoding: 413,
  organization_on_hold: 400,
  organization_type_not_supported: 400,
  parent_organization_required: 400,
  cmek_key_disabled: 400,
  cmek_key_network_blocked: 400,
  cmek_context_unavailable: 503,
  cmek_key_unreachable: 503,
  linked_organization_billing_unavailable: 402,
  linked_organization_spend_limit_reached: 402,
  sandbox_egress_restricted: 403,
  contract_spend_limit_reached: 429,
  enforced_spend_limit_reached: 429,
  ramp_limit_exceeded: 429,
  environment_not_found: 404,
  environment_archived: 400,
  environment_create_disabled: 403,
  environment_update_disabled: 403,
  invalid_config_type_change: 400,
  file_expired: 404,
  file_not_downloadable: 400,
  storage_quota_exceeded: 400,
  claude_code_key_creator_not_member: 400,
};

/** `error.type` by status, where a source names it. */
const TYPE_OF: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  500: "api_error",
  504: "timeout_error",
  529: "overloaded_error",
};

const HEADERS_OF_429 = [
  "anthropic-ratelimit-requests-limit",
  "anthropic-ratelimit-requests-remaining",
  "anthropic-ratelimit-requests-reset",
  "request-id",
  "retry-after",
  "retry-after-ms",
  "x-should-retry",
];

const examplesOf = (status: number): readonly unknown[] =>
  Object.keys(
    object(at("paths", "/v1/sessions", "post", "responses", String(status), "content", "application/json", "examples")),
  ).map((name) =>
    at(
      "paths",
      "/v1/sessions",
      "post",
      "responses",
      String(status),
      "content",
      "application/json",
      "examples",
      name,
      "value",
    ),
  );

const errorsOf = (status: number): { type?: string; details?: { error_code?: string } }[] =>
  examplesOf(status).map((example) => (example as { error: object }).error);

/** Statements about errors: statuses, the envelope, types, codes, headers. */
export const ERROR_FACTS: readonly Fact[] = [
  fact("E1", "the envelope", () => schema("ErrorResponse").required, ["type", "error", "request_id"]),
  fact("E2", "its tag", () => property("ErrorResponse", "type").const, "error"),
  fact("E3", "the types", () => members("ErrorObject"), TYPES),
  fact("E4", "new types may come", () => schema("ErrorObject")["x-open-union"], true),
  fact("E5", "the codes", () => values(property("ErrorDetails", "error_code")), Object.keys(CODES).sort()),
  fact("E6", "new codes may come", () => property("ErrorDetails", "error_code")["x-open-enum"], true),
  fact(
    "E7",
    "every operation declares every status",
    () =>
      [...OPERATIONS].flatMap(([id, { spec }]) =>
        STATUSES.filter((status) => !(status in object(spec.responses))).map((status) => `${id} ${status}`),
      ),
    [],
  ),
  ...STATUSES.map((status) =>
    fact(
      `E ${status}`,
      "has examples, and each fits the envelope",
      () => [
        examplesOf(status).length > 0,
        examplesOf(status).flatMap((example) => refusals("ErrorResponse", example)),
      ],
      [true, []],
    ),
  ),
  ...Object.entries(TYPE_OF).map(([status, type]) =>
    fact(`E ${status} type`, `is ${type}`, () => errorsOf(Number(status)).filter((error) => error.type !== type), []),
  ),
  fact(
    "E 409 type",
    "a conflict has a type of its own, is a fault of the request, or says what of memory is in the way",
    () => [...new Set(errorsOf(409).map((error) => error.type))].sort(),
    ["conflict_error", "invalid_request_error", "memory_path_conflict_error", "memory_precondition_failed_error"],
  ),
  ...Object.entries(CODES).map(([code, status]) =>
    fact(
      `E ${code}`,
      `is shown under ${status}`,
      () => errorsOf(status).filter((error) => error.details?.error_code === code).length,
      1,
    ),
  ),
  fact(
    "E8",
    "headers of a 429",
    () => Object.keys(object(at("paths", "/v1/sessions", "get", "responses", "429", "headers"))).sort(),
    HEADERS_OF_429,
  ),
  fact("83", "an API key in x-api-key", () => at("components", "securitySchemes", "apiKey", "name"), "x-api-key"),
  fact("83b", "either credential is enough", () => DOCUMENT.security, [{ apiKey: [] }, { bearer: [] }]),
];
