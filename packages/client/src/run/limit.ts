/** Runs a task, as soon as it may. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks, at most so many at one time, in the order in which they came. */
export function createLimit(most: number): Limit {
  const queue: (() => void)[] = [];
  /** Below zero while tasks wait. */
  let free = most;
  return async (task) => {
    if (free-- <= 0) await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await task();
    } finally {
      free++;
      queue.shift()?.();
    }
  };
}
