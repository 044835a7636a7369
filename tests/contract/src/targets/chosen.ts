import { SERVER_URL, server } from "./server.ts";
import type { Target } from "./target.ts";

/** The targets of a test: those that it names, or the server that this run is for in place of its emulators. */
export function chosenTargets(targets: readonly Target[]): readonly Target[] {
  if (SERVER_URL === undefined) return targets;
  return targets.some(({ kind }) => kind === "emulator") ? [server(SERVER_URL)] : [];
}
