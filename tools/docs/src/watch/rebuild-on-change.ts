import { watch } from "node:fs";

/** How long a burst of changes may last that one build answers: editors write a file in several steps. */
const BURST_MS = 50;

/**
 * Builds after each change of a file, one build at a time. Changes during a build lead to one more build after it.
 *
 * @param options.folder watched with everything below it
 * @param options.concerns whether a change of the file matters; the path is relative to the folder, with slashes
 * @param options.build never rejects: what goes wrong is for it to report
 * @returns stops watching; what is being built is finished
 * @throws {Error} if the folder cannot be watched
 */
export function rebuildOnChange(options: {
  readonly folder: string;
  readonly concerns: (path: string) => boolean;
  readonly build: () => Promise<void>;
}): () => void {
  const { folder, concerns, build } = options;
  let pending: NodeJS.Timeout | undefined;
  let building = false;
  let again = false;
  let closed = false;

  const start = async (): Promise<void> => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    do {
      again = false;
      await build();
    } while (again && !closed);
    building = false;
  };

  const watcher = watch(folder, { recursive: true }, (_, path) => {
    // Some systems do not say what changed.
    if (path !== null && !concerns(path.replaceAll("\\", "/"))) return;
    clearTimeout(pending);
    pending = setTimeout(() => void start(), BURST_MS);
  });
  return () => {
    closed = true;
    clearTimeout(pending);
    watcher.close();
  };
}
