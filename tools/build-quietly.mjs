// node tools/build-quietly.mjs
// Builds what is stale, and is silent unless that fails: what a program prints afterwards is then all that there is to read.
// A terminal is told on standard error meanwhile, on a line that goes away.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Long enough that a build with nothing to do is not mentioned. */
const PATIENCE_MS = 1500;

/** More than a failing build writes that somebody reads to its end. */
const MAX_CHARACTERS = 1_000_000;

const terminal = process.stderr.isTTY;
const notice = setTimeout(() => terminal && process.stderr.write("Building what has changed …"), PATIENCE_MS);

let output = "";
const options = { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" };
const build = spawn("npm", ["run", "--silent", "build"], options);
for (const stream of [build.stdout, build.stderr]) {
  stream.setEncoding("utf8").on("data", (text) => {
    output = (output + text).slice(-MAX_CHARACTERS);
  });
}
build.on("error", (error) => {
  output += `${error.message}\n`;
  process.exitCode = 1;
});
build.on("close", (status) => {
  clearTimeout(notice);
  if (terminal) process.stderr.write("\r\u001b[K");
  if (status === 0) return;
  process.stderr.write(`${output}The build failed, see above.\n`);
  process.exitCode = 1;
});
