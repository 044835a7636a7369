import { OPERATIONS, type OperationId } from "@managed-agents/types";

/** An operation, and the values of its path. */
export interface FoundOperation {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

const ROUTES = Object.values(OPERATIONS).map(({ id, method, path, pathParameters }) => ({
  id: id as OperationId,
  method: method as string,
  names: pathParameters as readonly string[],
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`),
}));

/** Which operation a method and a path call, with the values of the path decoded; undefined where the document has none. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  for (const { id, method: wanted, names, pattern } of ROUTES) {
    const match = method === wanted ? pattern.exec(path) : null;
    if (!match) continue;
    const values = names.map((name, index) => [name, decode(match[index + 1] ?? "")] as const);
    return { id, path: Object.fromEntries(values) };
  }
  return undefined;
}

/** A value that is no percent-encoding names nothing, and stays as it is. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
