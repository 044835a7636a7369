import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { cut, shorten } from "../domain/shorten.ts";

/** Which operation a request calls, with the values of its path. */
export interface Route {
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly operation: OperationId;
  /** A literal, or the name of a placeholder in braces. */
  readonly segments: readonly string[];
}

/** By method and number of segments. */
const PATTERNS = new Map<string, Pattern[]>();

for (const { id, method, path } of Object.values(OPERATIONS)) {
  const segments = path.split("/");
  const key = `${method} ${segments.length}`;
  PATTERNS.set(key, [...(PATTERNS.get(key) ?? []), { operation: id, segments }]);
}

/**
 * @param pathname percent-encoded, without the query
 * @param oldPaths whether paths that newer ones have replaced are there
 * @returns null where the document has no such path or method
 */
export function findRoute(method: string, pathname: string, oldPaths = true): Route | null {
  const segments = pathname.split("/");
  for (const { operation, segments: expected } of PATTERNS.get(`${method} ${segments.length}`) ?? []) {
    if (!oldPaths && OPERATIONS[operation].aliasOf !== null) continue;
    const path = matchSegments(expected, segments);
    if (path !== null) return { operation, path };
  }
  return null;
}

/** The methods that a path takes; none where there is no such path. */
export const methodsOf = (pathname: string, oldPaths = true): string[] =>
  METHODS.filter((method) => findRoute(method, pathname, oldPaths) !== null);

const METHODS = [...new Set(Object.values(OPERATIONS).map(({ method }) => method))];

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const path: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (!expected.startsWith("{")) {
      if (segment !== expected) return null;
      continue;
    }
    const value = decodeSegment(segment);
    if (value === null || value === "") return null;
    path[expected.slice(1, -1)] = value;
  }
  return path;
}

function decodeSegment(segment: string): string | null {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

const ELSEWHERE =
  /^\/v1\/(skills|deployments|deployment_runs|messages|complete|models|organizations|environments\/[^/]+\/work)(\/|$)/;

/** Why there is nothing at a path, for people. */
export function explainPath(method: string, pathname: string): string {
  const [, elsewhere] = ELSEWHERE.exec(pathname) ?? [];
  if (elsewhere === undefined) return `There is no ${cut(method, 16)} ${shorten(pathname, 200)}.`;
  return (
    `The mock serves sessions, and the agents, environments, files, vaults and memory stores that they refer to; ` +
    `/v1/${shorten(elsewhere, 128)} belongs to another part of the platform.`
  );
}
