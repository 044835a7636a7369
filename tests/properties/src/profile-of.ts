import { PROFILES, type ProfileName } from "@managed-agents/harness";

/**
 * Reads the option `--profile`.
 *
 * @throws TypeError for a name that is none, with the allowed ones
 */
export function profileOf(name: string): ProfileName {
  const profile = PROFILES.find((known) => known === name);
  if (profile !== undefined) return profile;
  throw new TypeError(`--profile: expected one of ${PROFILES.join(", ")}, but got ${JSON.stringify(name)}`);
}
