import type { RouteId, RouteTypes } from "../gen/control/routes.gen.ts";
import type { WorldHost } from "../worlds/world-host.ts";
import type { Worlds } from "../worlds/worlds.ts";

/** What an operation of control gets: its validated parts, and the worlds to act on. */
export interface ControlInput<Id extends RouteId> {
  readonly path: RouteTypes[Id]["path"];
  readonly query: RouteTypes[Id]["query"];
  readonly body: RouteTypes[Id]["body"];
  /** The body as it was sent, where it is YAML; null for JSON. */
  readonly yaml: string | null;
  readonly worlds: Worlds;
  /** The world that the request chose, which is opened, or loaded, if it is not open. @throws ControlError if there is no room for it */
  world(): Promise<WorldHost>;
  /** The version of the mock. */
  readonly version: string;
}

/** One operation of control. @throws ControlError if it cannot be done */
export type ControlOperation<Id extends RouteId> = (
  input: ControlInput<Id>,
) => RouteTypes[Id]["answer"] | Promise<RouteTypes[Id]["answer"]>;
