import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";
import type { OperationInput } from "../operations/operation.ts";
import { KNOWN_BETAS, MANAGED_AGENTS_BETA } from "./betas.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";

/**
 * Holds the header `anthropic-beta` against what the operation needs: exactly one of its betas, or none where it has none.
 *
 * @param header as it came; values are separated by commas
 * @returns 400 for a value that the service does not know and for two betas that exclude each other, 404 where the beta is missing
 */
export function checkBetas(operation: OperationId, header: string | null | undefined): ErrorAnswer | null {
  const needed: readonly string[] = OPERATIONS[operation].betas;
  // Nearly every request has exactly one value, or needs none and has none.
  if (header ? needed.includes(header) : needed.length === 0) return null;
  const values = valuesOf(header);
  const unknown = values.find((value) => value !== "" && !KNOWN_BETAS.has(value));
  if (unknown !== undefined) {
    const shown = JSON.stringify(shorten(unknown, 80));
    return errorOf(
      400,
      `Unexpected value(s) ${shown} for the \`anthropic-beta\` header. See the documentation of beta headers.`,
    );
  }
  const named = needed.filter((beta) => values.includes(beta));
  if (needed.length === 0 || named.length === 1) return null;
  if (named.length > 1) return errorOf(400, `anthropic-beta names ${named.join(" and ")}; name one of them.`);
  return errorOf(404, "not found", {
    hint: `These paths exist with the header anthropic-beta: ${needed.join(" or ")}.`,
  });
}

/**
 * Refuses the parameter `scope_id` of a list of files, which exists only with the beta of managed agents (row D18).
 *
 * @returns 400, as for a parameter that the operation does not have
 */
export function checkScope(query: OperationInput["query"], header: string | null | undefined): ErrorAnswer | null {
  if (query.scope_id === undefined || valuesOf(header).includes(MANAGED_AGENTS_BETA)) return null;
  return errorOf(400, 'Failed to parse request: unknown query parameter "scope_id"', {
    hint: `scope_id exists with the header anthropic-beta: ${MANAGED_AGENTS_BETA}.`,
  });
}

const valuesOf = (header: string | null | undefined): string[] =>
  (header ?? "").split(",").map((value) => value.trim());
