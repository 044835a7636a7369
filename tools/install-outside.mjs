// node tools/install-outside.mjs FOLDER …
// Installs folders that have a lockfile of their own, each only if the lockfile is not the one it was installed from.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

for (const folder of process.argv.slice(2)) {
  const lockfile = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".installed-lock.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(lockfile, "utf8")) continue;
  const started = performance.now();
  // No install script runs: binaries arrive as packages, or not at all.
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  try {
    execFileSync("npm", ["ci", ...options], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  } catch {
    process.stderr.write(`${folder}: npm ci failed, see above\n`);
    process.exit(1);
  }
  copyFileSync(lockfile, installed);
  process.stdout.write(`${folder}: installed in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}
