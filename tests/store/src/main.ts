import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findServer } from "./find-server.ts";

/** Runs the tests with a real server. Without one, it says so: it fails in a continuous integration, which must not pass for that reason. */
if (findServer() === undefined) {
  console.error(
    "test:store needs redis-server or valkey-server on the path, or its path in REDIS_SERVER; nothing was tested",
  );
  process.exitCode = process.env.CI ? 1 : 0;
} else {
  const { status } = spawnSync("vitest", ["run", ...process.argv.slice(2)], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}
