/** The oldest Node that the packages run on, as in `engines` of each `package.json`. */
const OLDEST = [22, 13] as const;

/**
 * Refuses a Node that is too old when a package is loaded: otherwise the first sign would be a missing function, deep inside a call.
 * Browsers, workers and runtimes that name no version of Node pass.
 *
 * @throws Error with one line that names both versions
 */
export function checkNode(version: unknown): void {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(String(version)) ?? [];
  if (major === undefined || Number(major) > OLDEST[0]) return;
  if (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]) return;
  throw new Error(`@managed-agents packages need Node ${OLDEST.join(".")} or newer, but this is Node ${version}.`);
}

const { process } = globalThis as { process?: { versions?: { node?: unknown } } };
checkNode(process?.versions?.node);
