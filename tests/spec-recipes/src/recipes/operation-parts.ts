import { after, countUp, type Edit } from "../edit.ts";

/** What every operation has: the headers that it reads and answers with, and the errors. */
export const PARAMETERS = ["Beta", "AnthropicVersion", "AnthropicBetas", "AnthropicWorkspaceId"]
  .map((name) => `    - $ref: ../components/parameters/${name}.yaml\n`)
  .join("");

const HEADERS = Object.entries({
  "request-id": "RequestId",
  "anthropic-organization-id": "OrganizationId",
  "anthropic-workspace-id": "WorkspaceId",
  "anthropic-ratelimit-requests-limit": "RateLimitRequestsLimit",
  "anthropic-ratelimit-requests-remaining": "RateLimitRequestsRemaining",
  "anthropic-ratelimit-requests-reset": "RateLimitRequestsReset",
})
  .map(([name, component]) => `        ${name}:\n          $ref: ../components/headers/${component}.yaml\n`)
  .join("");

const ERRORS = Object.entries({
  400: "BadRequest",
  401: "AuthenticationFailed",
  402: "BillingProblem",
  403: "PermissionDenied",
  404: "NotFound",
  408: "RequestTimeout",
  409: "Conflict",
  412: "PreconditionFailed",
  413: "ContentTooLarge",
  429: "RateLimited",
  431: "HeadersTooLarge",
  499: "ClientClosedRequest",
  500: "InternalError",
  501: "NotImplemented",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
  529: "Overloaded",
})
  .map(([status, component]) => `    '${status}':\n      $ref: ../components/responses/${component}.yaml\n`)
  .join("");

/** @param schema its file below `components/schemas` @param example its file below `examples/responses` */
export const answer = (description: string, schema: string, example: string): string =>
  `  responses:
    '200':
      description: ${description}
      headers:
${HEADERS}      content:
        application/json:
          schema:
            $ref: ../components/schemas/${schema}
          examples:
            usual:
              $ref: ../examples/responses/${example}
${ERRORS}`;

/** Each operation is a method of two entries, a tool and a part of the emulator: what they may cost is raised by hand, in the test and in the README. */
export const COSTS: readonly Edit[] = [
  countUp("packages/client/test/bundle-size.test.ts", / {2}"": ([\d_]+)/, 200),
  countUp("packages/client/test/bundle-size.test.ts", /"\/core": ([\d_]+)/, 200),
  countUp("packages/client/README.md", /`@managed-agents\/client` .* ≤ ([\d,]+) \|/, 200),
  countUp("packages/client/README.md", /`@managed-agents\/client\/core` .* ≤ ([\d,]+) \|/, 200),
  countUp("packages/mock/test/bundle-size.test.ts", /"\* as mock from @managed-agents\/mock": ([\d_]+)/, 1000),
  countUp("packages/mock/README.md", /`import \* as mock from "@managed-agents\/mock"` .* ≤ ([\d,]+) \|/, 1000),
  countUp("packages/mcp/test/token-budget.test.ts", /"all", ([\d_]+)/, 1000),
  countUp("packages/mcp/README.md", /the whole one below ([\d,]+)/, 1000),
];

/** Operations that the official SDK does not have yet, and so can neither be called nor compared there. */
export const notInSdk = (...ids: string[]): readonly Edit[] =>
  [
    ["tests/interop/official/requests.test.ts", "const NOT_IN_SDK: readonly string[] = ["] as const,
    ["tests/contract/src/encoding/call-parts.ts", "const AHEAD_OF_SDK: readonly string[] = ["] as const,
  ].map(([file, list]) => after(file, list, ids.map((id) => `"${id}", `).join("")));
