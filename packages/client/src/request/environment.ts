/** A variable of the environment; empty where there is none. */
export const readVariable = (name: string): string =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name]?.trim() ?? "";

/** Whether this runs in a page or a worker of a browser. Node, Deno, Bun and edge runtimes name themselves otherwise. */
export const isBrowser = (): boolean => /^Mozilla/.test(globalThis.navigator?.userAgent);
