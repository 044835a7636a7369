import { once } from "node:events";
import { watch } from "chokidar";

/** How long a burst of changes may last that one build answers: editors write a file in several steps. */
const BURST_MS = 50;

/**
 * Builds after each change of a file, one build at a time. Changes during a build lead to one more build after it.
 *
 * @param options.folder watched with everything below it; resolves once every change is noticed
 * @param options.concerns whether a file or folder matters; the path is absolute
 * @param options.build takes the files that changed, sorted; never rejects: what goes wrong is for it to report
 * @returns stops watching; what is being built is finished
 */
export async function rebuildOnChange(options: {
  readonly folder: string;
  readonly concerns: (path: string, isFile: boolean) => boolean;
  readonly build: (changed: readonly string[]) => Promise<void>;
}): Promise<() => Promise<void>> {
  const { folder, concerns, build } = options;
  let pending: NodeJS.Timeout | undefined;
  let building = false;
  let changed = new Set<string>();
  let closed = false;

  const start = async (): Promise<void> => {
    if (building) return;
    building = true;
    while (changed.size > 0 && !closed) {
      const files = [...changed].sort();
      changed = new Set();
      await build(files);
    }
    building = false;
  };

  // Node's own recursive watch loses files that an editor replaces with a renamed one.
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) => stats !== undefined && !concerns(path, stats.isFile()),
  });
  watcher.on("all", (_, path) => {
    changed.add(path);
    clearTimeout(pending);
    pending = setTimeout(() => void start(), BURST_MS);
  });
  await once(watcher, "ready");
  return async () => {
    closed = true;
    clearTimeout(pending);
    await watcher.close();
  };
}
