import type { Wire } from "../wire.ts";
import type { Call } from "./call.ts";

const worldPath = (world: string): string => `/_mock/worlds/${encodeURIComponent(world)}`;

export const listWorlds = (world: string): Call => ({ method: "GET", path: "/_mock/worlds", world });

export const readWorld = (world: string): Call => ({ method: "GET", path: worldPath(world), world });

/** @param settings seed, clock and so on; what is left out is as the mock was started */
export const openWorld = (world: string, settings: Wire): Call => ({
  method: "PUT",
  path: worldPath(world),
  world,
  body: settings,
});

export const deleteWorld = (world: string): Call => ({ method: "DELETE", path: worldPath(world), world });

export const resetWorld = (world: string): Call => ({ method: "POST", path: "/_mock/reset", world });

export const advanceClock = (world: string, ms: number): Call => ({
  method: "POST",
  path: "/_mock/clock/advance",
  world,
  body: { ms },
});

export const listFaults = (world: string): Call => ({ method: "GET", path: "/_mock/faults", world });

export const addFault = (world: string, fault: Wire): Call => ({
  method: "POST",
  path: "/_mock/faults",
  world,
  body: fault,
});

/** @param id one fault; null for all */
export const removeFault = (world: string, id: string | null): Call => ({
  method: "DELETE",
  path: id === null ? "/_mock/faults" : `/_mock/faults/${encodeURIComponent(id)}`,
  world,
});

/** @param after only requests that came after this one; null for all that are kept */
export const listRequests = (world: string, after: string | null): Call => ({
  method: "GET",
  path: after === null ? "/_mock/requests" : `/_mock/requests?after=${encodeURIComponent(after)}`,
  world,
});

export const clearRequests = (world: string): Call => ({ method: "DELETE", path: "/_mock/requests", world });

export const listScenarios = (world: string): Call => ({ method: "GET", path: "/_mock/scenarios", world });

/** @param name null lets sessions that choose none play by themselves */
export const setDefaultScenario = (world: string, name: string | null): Call => ({
  method: "PUT",
  path: "/_mock/scenarios/default",
  world,
  body: { name },
});
