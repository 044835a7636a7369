import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";

/** One thing that a compiler has to say. */
export interface Diagnostic {
  /** Absolute path. */
  readonly file: string;
  /** `TS2339: …`, with the details on lines of their own. */
  readonly text: string;
}

const FLAGS = ["--pretty", "false", "--noEmit", "--strict", "--target", "es2023"];
const POSITION = /^(.*?)\(\d+,\d+\): error (?=TS\d+: )/;

/**
 * Type-checks files with the command line of a TypeScript of any version.
 *
 * @param tsc path of its `bin/tsc`
 * @param files absolute paths
 * @throws Error if the compiler fails in another way than by errors in files
 */
export function compile(tsc: string, files: readonly string[], ...options: readonly string[]): Diagnostic[] {
  // Away from every tsconfig.json, which newer versions would ask about.
  const cwd = realpathSync(tmpdir());
  const run = spawnSync(process.execPath, [tsc, ...FLAGS, ...options, ...files], { cwd, encoding: "utf8" });
  const found: { file: string; text: string }[] = [];
  for (const line of run.stdout.split("\n")) {
    const [position, file] = POSITION.exec(line) ?? [];
    const last = found.at(-1);
    if (position !== undefined && file !== undefined)
      found.push({ file: resolve(cwd, file), text: line.slice(position.length) });
    else if (last !== undefined && line.startsWith(" ")) last.text += `\n${line}`;
    else if (line !== "") throw new Error(`${tsc} ${options.join(" ")}:\n${run.stdout}${run.stderr}`);
  }
  if ((run.status === 0) !== (found.length === 0)) {
    throw new Error(`${tsc} ended with ${run.status} and ${found.length} errors:\n${run.stdout}${run.stderr}`);
  }
  return found;
}
