import { afterAll } from "vitest";
import type { Running, Target } from "./target.ts";

/** A target that all tests of a file share, since it keeps nothing between two requests. Starts on first use. */
export function shared(target: Target): Target {
  let running: Promise<Running> | undefined;
  afterAll(async () => (await running)?.close());
  const open = async (): Promise<Running> => {
    running ??= target.open({});
    return { ...(await running), close: async () => {} };
  };
  return { ...target, open };
}
