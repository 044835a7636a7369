/** The profiles of the emulator, typed by hand: where documentation and recordings differ, each follows one source, or either. */
export const PROFILES = ["observed", "documented", "varied"] as const;

export type ProfileName = (typeof PROFILES)[number];

/** The profile that streams of an emulator are checked with. One that varies may do what either source allows. */
export const checkedAs = (profile: ProfileName): "observed" | "documented" | "any" =>
  profile === "varied" ? "any" : profile;
