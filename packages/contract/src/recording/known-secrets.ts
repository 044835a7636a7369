import { HIDDEN } from "./scrub-text.ts";

/** Shorter ones would match words. */
const SHORTEST = 8;
const LONGEST = 4096;
/** Most secrets that are remembered; the first ones stay. */
const MOST = 100;
/** Words are left: to hide them everywhere would hide names of the wire. */
const WORDS = /^[a-z]{1,20}([._][a-z]{1,20}){0,4}$/;

/** Secrets that were seen where secrets stand, to be found again where nothing says that they are any. */
export class KnownSecrets {
  readonly #known = new Set<string>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) this.learn(secret);
  }

  /** Remembers a secret as it is, and as it stands in URLs and in JSON inside a text. */
  learn(secret: string): void {
    const bare = secret.replace(/^(?:bearer|basic)\s+/i, "").trim();
    if (bare.length < SHORTEST || bare.length > LONGEST || WORDS.test(bare) || this.#known.size >= MOST) return;
    for (const form of [bare, encodeForUrl(bare), JSON.stringify(bare).slice(1, -1)]) this.#known.add(form);
  }

  hide(text: string): string {
    let hidden = text;
    for (const secret of this.#known) if (hidden.includes(secret)) hidden = hidden.replaceAll(secret, HIDDEN);
    return hidden;
  }
}

/** Half a surrogate pair has no such form. */
function encodeForUrl(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
