import type { RuleProfile, StreamRule } from "./rule.ts";

/**
 * Which source a stream follows where documentation and recordings of the service differ: `observed` (recordings), `documented`, or
 * `any`, what either allows at each occasion.
 */
export type StreamProfile = RuleProfile | "any";

/** Every profile, for messages and completions. */
export const STREAM_PROFILES = ["observed", "documented", "any"] as const satisfies readonly StreamProfile[];

/**
 * The value as a profile.
 *
 * @throws TypeError for a name that is none, with the allowed ones
 */
export function toProfile(name: unknown): StreamProfile {
  const known: readonly unknown[] = STREAM_PROFILES;
  if (known.includes(name)) return name as StreamProfile;
  throw new TypeError(`there is no profile ${JSON.stringify(name)}; use one of: ${STREAM_PROFILES.join(", ")}`);
}

/** Whether a rule holds in a profile. What either source allows is held to the rules of both alone. */
export const holdsIn = (profile: StreamProfile, { profiles }: StreamRule): boolean =>
  profiles === undefined || (profile !== "any" && profiles.includes(profile));
