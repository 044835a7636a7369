import { Caller } from "@managed-agents/harness";
import { createMock, type Mock, type MockOptions } from "../../src/index.ts";

export type ManualCaller = Caller<Mock>;

/** A caller of an empty mock whose time stands still until the test advances it. */
export async function manualCaller(options: MockOptions = {}): Promise<ManualCaller> {
  return new Caller(await createMock({ clock: "manual", empty: true, ...options }));
}
