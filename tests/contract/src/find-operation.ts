import { OPERATIONS, type OperationId } from "@managed-agents/types";

const ROUTES = Object.values(OPERATIONS).map(({ id, method, path }) => ({
  id: id as OperationId,
  method: method as string,
  pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

/** Which operation a method and a path call, with the path's values decoded; null where the document has none. */
export function findOperation(
  method: string,
  pathname: string,
): { id: OperationId; path: Record<string, string> } | null {
  for (const route of ROUTES) {
    const match = route.method === method ? route.pattern.exec(pathname) : null;
    if (!match) continue;
    const path = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)] as const);
    return { id: route.id, path: Object.fromEntries(path) };
  }
  return null;
}

/** A value that is no percent-encoding names nothing, and stays as it is. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
