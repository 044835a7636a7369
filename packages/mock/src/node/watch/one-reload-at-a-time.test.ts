import { expect, test } from "vitest";
import { keepReloading } from "./keep-reloading.ts";
import type { PathListener } from "./watch-paths.ts";

/** A watch during whose start a file changes. */
async function watchThatFindsAChange(_: readonly string[], listener: PathListener) {
  listener.onChange();
  return async () => {};
}

test("a change during the start of the watch is reloaded before what changed earlier, not beside it", async () => {
  const log: string[] = [];
  const reloader = {
    async reload() {
      log.push("begin");
      await new Promise((resolve) => setImmediate(resolve));
      log.push("end");
      return { notices: [], issues: [] };
    },
  };
  const stop = await keepReloading([], reloader, { onReload() {}, onError() {} }, watchThatFindsAChange);
  await stop();
  expect(log).toEqual(["begin", "end", "begin", "end"]);
});
