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

  /** As `hide`, for a text that quotes others in part: what a secret begins with is hidden too. */
  hideCut(text: string): string {
    let hidden = this.hide(text);
    for (const secret of this.#known) hidden = hideBeginning(hidden, secret);
    return hidden;
  }

  hide(text: string): string {
    let hidden = text;
    for (const secret of this.#known) if (hidden.includes(secret)) hidden = hidden.replaceAll(secret, HIDDEN);
    return hidden;
  }
}

/** Fewer characters than these tell nothing of a secret, even where a quotation ends with them. */
const FEWEST = 4;

function hideBeginning(text: string, secret: string): string {
  const head = secret.slice(0, FEWEST);
  let hidden = text;
  for (let at = hidden.indexOf(head); at >= 0; at = hidden.indexOf(head, at + HIDDEN.length)) {
    let end = at + head.length;
    while (end < hidden.length && hidden[end] === secret[end - at]) end += 1;
    const isCut = end - at >= SHORTEST || /^(?:["\\…]|$)/.test(hidden.slice(end, end + 1));
    if (isCut) hidden = `${hidden.slice(0, at)}${HIDDEN}${hidden.slice(end)}`;
  }
  return hidden;
}

/** Half a surrogate pair has no such form. */
function encodeForUrl(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
