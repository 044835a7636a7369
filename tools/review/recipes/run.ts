import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { copyRepository } from "./copy-repository.ts";
import { type Edit, perform, type Recipe } from "./edit.ts";
import { EVENT } from "./event.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const { folder, remove } = copyRepository(ROOT);
console.log(folder);
const run = (command: string): void => {
  const { status } = spawnSync("bash", ["-c", command], { cwd: folder, stdio: "inherit" });
  console.log(command, status);
};
perform(folder, EVENT.document);
perform(folder, process.argv.includes("--hand") ? EVENT.byHand : []);
run("npm run --silent gen");
