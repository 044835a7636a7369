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
  const chosen = new Set(origins.map(readOrigin));
  await context.route(
    ({ origin }) => chosen.has(origin),
    (route) => route.continue({ headers: { ...route.request().headers(), ...headers } }),
  );
}

function readOrigin(origin: string): string {
  if (URL.canParse(origin)) return new URL(origin).origin;
  throw new TypeError(`mockOrigins: expected origins such as http://127.0.0.1:3000, but got ${JSON.stringify(origin)}`);
}
