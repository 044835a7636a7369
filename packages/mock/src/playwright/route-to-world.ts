import type { BrowserContext } from "@playwright/test";
import type { ControlledWorld } from "../control-client/controlled-world.ts";

/**
 * Sends requests of a browser's pages to a world, by the header that names it. Pages keep the emulator's own base URL, and requests to
 * other hosts stay as they are.
 *
 * @param origins that get the header: the emulator's, and those of servers that hand it on
 */
export async function routeToWorld(
  context: BrowserContext,
  { headers }: Pick<ControlledWorld, "headers">,
  origins: readonly string[],
): Promise<void> {
  const chosen = new Set(origins.map((origin) => new URL(origin).origin));
  await context.route(
    ({ origin }) => chosen.has(origin),
    (route) => route.continue({ headers: { ...route.request().headers(), ...headers } }),
  );
}
