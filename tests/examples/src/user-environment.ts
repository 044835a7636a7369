import { delimiter, dirname } from "node:path";
import { findChromium } from "@managed-agents/browser";

/** Variables of npm, of a test runner or with credentials, which a user's terminal has not set. */
const NOT_OF_A_USER =
  /^(npm_(package|lifecycle|command|node_execpath|execpath|config_local_prefix)|INIT_CWD|VITEST|NODE_OPTIONS$|NODE_ENV$|ANTHROPIC_|MANAGED_AGENTS_)/;

/**
 * The environment of a terminal in somebody's project: commands of this repository's dependencies are not on the path, its Node is.
 * `CHROMIUM_PATH` names a Chromium if there is one.
 */
export function userEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !NOT_OF_A_USER.test(name));
  const path = (environment.PATH ?? "").split(delimiter).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  return {
    ...Object.fromEntries(kept),
    ...chromium(environment),
    PATH: [dirname(process.execPath), ...path].join(delimiter),
    CI: "true",
    NO_COLOR: "1",
  };
}

function chromium(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  try {
    return { CHROMIUM_PATH: findChromium(environment) };
  } catch {
    // An example that needs one says so.
    return {};
  }
}
