import { type ListenOptions, listen } from "@managed-agents/mock/node";
import { onTestFinished } from "vitest";
import type { StartedMock } from "./start-mock.ts";

/**
 * Starts an emulator on a free port of 127.0.0.1. Its `fetch` is left out, so that every client goes through the socket. It
 * closes with the test.
 *
 * @param options as the emulator takes them; here the agent works without pauses unless `clock` says otherwise
 */
export async function startServer(options: ListenOptions = {}): Promise<Omit<StartedMock, "fetch">> {
  const { url, clock, faults, reset, close } = await listen({ clock: 0, ...options });
  onTestFinished(close);
  return { baseURL: url, clock, faults, reset, close };
}
