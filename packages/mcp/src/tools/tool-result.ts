import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Redact } from "../redact.ts";
import type { ToolError } from "./describe-error.ts";
import { MAX_RESULT } from "./limits.ts";
import { ResultTooLargeError } from "./result-too-large-error.ts";

/**
 * The answer as a tool result: as text, and where the tool has an output schema as data too.
 *
 * @throws ResultTooLargeError for more than a model can use
 */
export function toResult(answer: object, structured: boolean, redact: Redact): CallToolResult {
  const whole = JSON.stringify(answer);
  if (whole.length > MAX_RESULT) {
    throw new ResultTooLargeError(
      `the answer has ${whole.length} characters, more than ${MAX_RESULT}: ask for less, such as fewer items with limit`,
    );
  }
  const text = redact(whole);
  const content = [{ type: "text" as const, text }];
  return structured ? { content, structuredContent: JSON.parse(text) as Record<string, unknown> } : { content };
}

/** A failed call as a tool result, so that the model can read why and do better. */
export const toErrorResult = (error: ToolError, redact: Redact): CallToolResult => ({
  isError: true,
  content: [{ type: "text", text: redact(JSON.stringify({ error })) }],
});
