import { hashText, seededNumbers } from "../domain/seeded.ts";
import { KNOB_NAMES, KNOBS, type Knob, type KnobName, type KnobSettings, type KnobValue } from "./knobs.ts";

/** How a world behaves where documentation and recordings differ: as recordings show, as the documentation says, or now so, now so. */
export const PROFILE_NAMES = ["observed", "documented", "varied"] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** A profile with its knobs, for one world. */
export class Profile {
  readonly name: ProfileName;
  readonly #seed: string;
  readonly #set: KnobSettings;

  constructor(seed: string, name: ProfileName = "observed", set: KnobSettings = {}) {
    this.name = name;
    this.#seed = seed;
    this.#set = set;
  }

  /**
   * What a knob says on an occasion. Under `varied` it is drawn, as a pure function of seed, knob and occasion, so that to ask changes
   * nothing.
   *
   * @param occasion what the draw follows from: usually a session's id and the id of its last event
   */
  choose<Name extends KnobName>(name: Name, occasion: string): KnobValue<Name> {
    const set = this.#set[name];
    if (set !== undefined) return set as KnobValue<Name>;
    const knob: Knob = KNOBS[name];
    if (this.name !== "varied") return knob[this.name] as KnobValue<Name>;
    return knob.varied[this.draw(name, occasion) % knob.varied.length] as KnobValue<Name>;
  }

  /** Whether a knob says the same on every occasion. */
  isSet<Name extends KnobName>(name: Name, value: KnobValue<Name>): boolean {
    const set = this.#set[name];
    if (set !== undefined) return set === value;
    return this.name !== "varied" && (KNOBS[name] as Knob)[this.name] === value;
  }

  /** A number that follows from seed, knob and occasion alone, 0 ≤ n < 2³². */
  draw(name: KnobName, occasion: string): number {
    return seededNumbers(hashText(`${this.#seed}/${name}/${occasion}`), 0)();
  }
}

/**
 * Checks the name of a profile.
 *
 * @throws RangeError that lists the names there are
 */
export function readProfile(name: string): ProfileName {
  const known = PROFILE_NAMES.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  throw new RangeError(`profile: expected ${PROFILE_NAMES.join(", ")}, but got ${JSON.stringify(name.slice(0, 60))}`);
}

/**
 * Checks knobs that are set by name.
 *
 * @throws RangeError that lists the knobs, or the values of the knob, that there are
 */
export function readKnobs(settings: { readonly [name: string]: unknown }): KnobSettings {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(KNOBS, name)) {
      throw new RangeError(`knobs: expected ${KNOB_NAMES.join(", ")}, but got ${JSON.stringify(name.slice(0, 60))}`);
    }
    const { values }: Knob = KNOBS[name as KnobName];
    if (typeof value !== "string" || !Object.hasOwn(values, value)) {
      const came = JSON.stringify(String(value).slice(0, 60));
      throw new RangeError(`knobs.${name}: expected ${Object.keys(values).join(" or ")}, but got ${came}`);
    }
  }
  return settings as KnobSettings;
}
