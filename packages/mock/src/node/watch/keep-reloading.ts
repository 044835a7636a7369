import type { Reloaded, Reloader } from "./reloader.ts";
import { watchPaths } from "./watch-paths.ts";

/** What is called with what came of each change. */
export interface ReloadListener {
  onReload(reloaded: Reloaded): void;
  /** Files cannot be watched, or were not read for a reason that is none of theirs. */
  onError(error: Error): void;
}

/**
 * Reloads files whenever they change, one time after the other.
 *
 * @param watch what watches the paths
 * @returns once they are watched: a function that ends it, and waits for a reload in progress
 */
export async function keepReloading(
  paths: readonly string[],
  reloader: Pick<Reloader, "reload">,
  listener: ReloadListener,
  watch: typeof watchPaths = watchPaths,
): Promise<() => Promise<void>> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      try {
        const reloaded = await reloader.reload();
        if (reloaded.notices.length + reloaded.issues.length > 0) listener.onReload(reloaded);
      } catch (error) {
        listener.onError(error as Error);
      }
    } while (again);
    running = null;
  };
  const begin = (): void => {
    if (running === null) running = run();
    else again = true;
  };
  const stop = await watch(paths, { onChange: begin, onError: (error) => listener.onError(error) });
  // What changed before there was a watch. A change during its start may have begun a reload already.
  begin();
  await running;
  return async () => {
    again = false;
    await stop();
    await running;
  };
}
