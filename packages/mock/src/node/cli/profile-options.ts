import { shorten } from "../../domain/shorten.ts";
import { KNOB_NAMES, KNOBS, type Knob, type KnobName, type KnobSettings } from "../../profiles/knobs.ts";
import { LATENCIES, type LatencyName } from "../../profiles/latency.ts";
import { PROFILE_NAMES, type ProfileName } from "../../profiles/profile.ts";
import { UsageError } from "./usage-error.ts";

/** @throws UsageError that lists the profiles */
export const readProfileOption = (name = "observed"): ProfileName => oneOf("--profile", name, PROFILE_NAMES);

/** @throws UsageError that lists the latencies */
export const readLatencyOption = (name = "short"): LatencyName =>
  oneOf("--latency", name, Object.keys(LATENCIES) as LatencyName[]);

/**
 * Reads knobs as `name=value`; of a knob that is given twice the last one counts.
 *
 * @throws UsageError that lists the knobs, or the values of the knob
 */
export function readKnobOptions(texts: readonly string[]): KnobSettings {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf("=");
      const given = equals < 0 ? text : text.slice(0, equals);
      const name: KnobName = oneOf("--knob", given, KNOB_NAMES);
      const { values }: Knob = KNOBS[name];
      return [name, oneOf(`--knob ${name}=`, equals < 0 ? "" : text.slice(equals + 1), Object.keys(values))];
    }),
  );
}

function oneOf<Name extends string>(option: string, given: string, allowed: readonly Name[]): Name {
  const found = allowed.find((name) => name === given);
  if (found !== undefined) return found;
  const last = allowed.at(-1) ?? "";
  const names = allowed.length < 2 ? last : `${allowed.slice(0, -1).join(", ")} or ${last}`;
  throw new UsageError(`${option} takes ${names}, not ${JSON.stringify(shorten(given, 60))}`);
}
