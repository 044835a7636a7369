import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"] as const;

/** No Chromium can be started; the message is one line and says how to get one. */
export class MissingChromiumError extends Error {
  override readonly name = "MissingChromiumError";
}

/**
 * The Chromium that browser tests start.
 *
 * `CHROMIUM_PATH` wins and has to name an executable file; without it the usual names are looked up in `PATH`.
 *
 * @param environment variables to read; defaults to those of this process
 * @returns the path of an executable file
 * @throws {MissingChromiumError} if `CHROMIUM_PATH` names no executable file, or nothing is found
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new MissingChromiumError(
      `CHROMIUM_PATH should name an executable file, but ${JSON.stringify(chosen)} is none.`,
    );
  }
  for (const folder of (environment.PATH ?? "").split(delimiter)) {
    if (folder === "") continue;
    for (const name of NAMES) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  throw new MissingChromiumError(
    "The browser tests need Chromium: `apt-get install --no-install-recommends chromium`, or set CHROMIUM_PATH to one.",
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
