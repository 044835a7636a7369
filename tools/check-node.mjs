// Runs after every install, on whatever Node the machine has, so it uses nothing newer than Node 16.
// The pinned Node arrives as a platform package; where none exists (macOS, Alpine) the machine's own must do.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const required = [24, 18];
const pinned = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));

/** Version of the Node that npm scripts will run on: the pinned one if it is installed, else this process. */
function scriptVersion() {
  if (!existsSync(pinned)) return process.versions.node;
  try {
    return execFileSync(pinned, ["-p", "process.versions.node"], { encoding: "utf8" }).trim();
  } catch {
    return process.versions.node;
  }
}

const found = scriptVersion();
const [major = 0, minor = 0] = found.split(".").map(Number);
if (major < required[0] || (major === required[0] && minor < required[1])) {
  console.error(
    `managed-agents-kit: needs Node ${required.join(".")} or newer, found ${found} on ${process.platform}-${process.arch}, ` +
      `for which no pinned Node exists. Install Node 24 (https://nodejs.org) and run npm ci again.`,
  );
  process.exit(1);
}
