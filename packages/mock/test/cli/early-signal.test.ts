import { expect, test } from "vitest";
import { Command } from "./command.ts";

/** Sends the process a signal while its command line is being loaded. */
const SIGNAL_WHILE_LOADING = `
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, next) {
      if (url.includes("/run-cli")) process.kill(process.pid, "SIGTERM");
      return next(url, context);
    },
  });
`;

test("a signal that comes while the program is loading ends it as one that comes later", async () => {
  const preload = `data:text/javascript,${encodeURIComponent(SIGNAL_WHILE_LOADING)}`;
  const command = new Command(["--port", "0"], { NODE_OPTIONS: `--import=${preload}` });
  expect(await command.ended()).toBe(0);
  expect(command.output).toContain("Managed Agents mock");
});
