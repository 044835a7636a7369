import { ROUTES, type RouteId } from "../gen/control/routes.gen.ts";
import type { RouteDescriptor } from "./route-descriptor.ts";

/** Which operation of control a request calls, with the values of its path. */
export interface ControlRoute {
  readonly id: RouteId;
  readonly path: Readonly<Record<string, string>>;
}

const ALL = Object.entries(ROUTES) as [RouteId, RouteDescriptor][];

/**
 * Finds the operation of a method and a path. `HEAD` is answered as `GET` where the document does not list it.
 *
 * @param pathname percent-encoded, without the query
 * @returns null where there is none
 */
export function findControlRoute(method: string, pathname: string): ControlRoute | null {
  return findExactly(method, pathname) ?? (method === "HEAD" ? findExactly("GET", pathname) : null);
}

function findExactly(method: string, pathname: string): ControlRoute | null {
  // Without its slash it is what people type.
  const segments = (pathname === "/_mock" ? "/_mock/" : pathname).split("/");
  for (const [id, route] of ALL) {
    if (route.method !== method) continue;
    const path = matchSegments(route.path.split("/"), segments);
    if (path !== null) return { id, path };
  }
  return null;
}

/** The methods that a path takes, `HEAD` beside `GET`; none where there is no such path. */
export function methodsAt(pathname: string): string[] {
  const methods = new Set(["GET", "POST", "PUT", "DELETE"].filter((method) => findExactly(method, pathname) !== null));
  return [...methods].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}

/** Every operation as `POST /_mock/reset`, for those who asked for another one. */
export const listRoutes = (): string => ALL.map(([, { method, path }]) => `${method} ${path}`).join(", ");

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const values: [string, string][] = [];
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (expected.startsWith("{")) {
      const value = decodeSegment(segment);
      if (value === null || value === "") return null;
      values.push([expected.slice(1, -1), value]);
    } else if (segment !== expected) return null;
  }
  return Object.fromEntries(values);
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
