import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./project.ts";

/**
 * Compiles files with a compiler of a project, for its findings alone.
 *
 * @param folder of the files, within the project
 * @returns what the compiler wrote; nothing if all is well
 */
export async function compile(
  compiler: string,
  project: string,
  folder: string,
  settings: object,
  files: readonly string[],
): Promise<string> {
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: ["node"] },
    ...{ strict: true, noEmit: true, skipLibCheck: false, ...settings },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const program = join(project, "node_modules", compiler, "bin", "tsc");
  const { stdout, stderr } = await run(process.execPath, [program, "-p", "tsconfig.json"], folder);
  return stdout + stderr;
}
