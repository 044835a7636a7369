import { stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** Milliseconds for which a file has to keep its size before it is read: it may be half written. */
const SETTLED = 80;
const POLL = 20;

/** Milliseconds in which several changes become one. */
const TOGETHER = 40;

/** What is called when files have changed, and when they cannot be watched. */
export interface PathListener {
  onChange(): void;
  onError(error: Error): void;
}

/**
 * Watches files, and the YAML files of directories. It is the directories around them that are watched, so that a file can be replaced by
 * another of its name, deleted and made again.
 *
 * @returns once everything is watched: a function that ends it
 */
export async function watchPaths(paths: readonly string[], listener: PathListener): Promise<() => Promise<void>> {
  const directories = new Set<string>();
  const files = new Set<string>();
  for (const path of paths.map((given) => resolve(given))) {
    if ((await stat(path)).isDirectory()) directories.add(path);
    else files.add(path);
  }
  const around = new Set([...files, ...directories].map((path) => dirname(path)));
  const isWatched = (given: string): boolean => {
    const path = resolve(given);
    if (around.has(path) || directories.has(path) || files.has(path)) return true;
    const name = basename(path);
    return directories.has(dirname(path)) && /^\.ya?ml$/i.test(extname(name)) && !name.startsWith(".");
  };
  const watcher = watch([...around, ...directories], {
    ignored: (path) => !isWatched(path),
    depth: 0,
    ignoreInitial: true,
    atomic: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: POLL },
  });
  let pending: ReturnType<typeof setTimeout> | undefined;
  watcher.on("all", (event, path) => {
    // One that comes back is not looked into by itself: it is deeper than what is around it.
    if (event === "addDir" && directories.has(resolve(path))) watcher.add(path);
    clearTimeout(pending);
    pending = setTimeout(() => listener.onChange(), TOGETHER);
  });
  watcher.on("error", (error) => listener.onError(error instanceof Error ? error : new Error(String(error))));
  await ready(watcher);
  return async () => {
    clearTimeout(pending);
    await watcher.close();
  };
}

const ready = (watcher: FSWatcher): Promise<void> => new Promise((resolve) => watcher.once("ready", () => resolve()));
