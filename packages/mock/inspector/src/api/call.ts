/** A call of the mock, as data: it can be performed, and shown as a line of curl. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** With its query: `/v1/…` for the API, `/_mock/…` for control. */
  readonly path: string;
  /** The world it is meant for. */
  readonly world: string;
  /** Sent as JSON; none if undefined. */
  readonly body?: unknown;
}

/** The headers that the API demands; any key will do. */
export const API_HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
} as const;

/** Whether a call is about the mock itself. Its world is named by a header; that of a call of the API by the path. */
export const isControl = ({ path }: Pick<Call, "path">): boolean => path.startsWith("/_mock/");

/** The path of a call on this server, its world included. */
export const pathOf = (call: Pick<Call, "path" | "world">): string =>
  isControl(call) ? call.path : `/_mock/worlds/${encodeURIComponent(call.world)}${call.path}`;
