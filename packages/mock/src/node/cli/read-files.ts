import { FileError } from "../../yaml/issue.ts";
import { listFiles } from "../files/list-files.ts";
import { SourceFiles, type SourceKind } from "../files/source-files.ts";
import { UsageError } from "./usage-error.ts";

/** A path, and the option that it was given with. */
export interface GivenPath {
  readonly option: string;
  readonly path: string;
}

/**
 * Reads files that an option names for the first time: all of them have to be good.
 *
 * @throws UsageError for a path that leads nowhere, FileError for a file that is wrong
 */
export async function readFiles<Value>(
  paths: readonly GivenPath[],
  kind: SourceKind<Value>,
): Promise<SourceFiles<Value>> {
  for (const { option, path } of paths) {
    const { kind: found, files } = await listFiles(path).catch((error: Error) => {
      throw new UsageError(`${option} ${path}: ${error.message}`);
    });
    if (found === "directory" && files.length === 0) {
      throw new UsageError(`${option} ${path}: expected *.yaml or *.yml in the directory, but there are none`);
    }
  }
  const sources = new SourceFiles(
    paths.map(({ path }) => path),
    kind,
  );
  const { issues } = await sources.read();
  const [first, ...others] = issues;
  if (first !== undefined) throw new FileError([first, ...others]);
  return sources;
}
