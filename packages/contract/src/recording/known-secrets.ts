import { HIDDEN } from "./hidden.ts";

/** Shorter ones would match words. */
const SHORTEST = 8;
const LONGEST = 4096;
/** Most secrets that are remembered. */
const MOST = 100;
/** Words are left: to hide them everywhere would hide names of the wire. */
const WORDS = /^[a-z]{1,20}([._][a-z]{1,20}){0,4}$/;

/** Secrets that were seen where secrets stand, to be found again where nothing says that they are any. */
export class KnownSecrets {
  /** With the forms in which each can stand; the first ones stay. */
  readonly #lasting = new Map<string, readonly string[]>();
  /** The same of secrets that servers change all the time; the newest ones stay. */
  readonly #passing = new Map<string, readonly string[]>();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) this.learn(secret);
  }

  /** Remembers a secret as it is, and as it stands in URLs and in JSON inside a text. */
  learn(secret: string): void {
    const user = /^basic\s+(\S+)$/i.exec(secret)?.[1];
    if (user !== undefined)
      this.learn(
        Buffer.from(user, "base64")
          .toString()
          .replace(/^[^:]*:/, ""),
      );
    const bare = bareOf(secret);
    if (bare !== undefined && this.#lasting.size < MOST) this.#lasting.set(bare, formsOf(bare));
  }

  /** Remembers one that is replaced often, such as a cookie, so that no number of them displaces a key. */
  learnPassing(secret: string): void {
    const bare = bareOf(secret);
    if (bare === undefined || this.#lasting.has(bare)) return;
    this.#passing.delete(bare);
    this.#passing.set(bare, formsOf(bare));
    const [oldest] = this.#passing.keys();
    if (this.#passing.size > MOST && oldest !== undefined) this.#passing.delete(oldest);
  }

  /** As `hide`, for a text that quotes others in part: what a secret begins with is hidden too. */
  hideCut(text: string): string {
    let hidden = this.hide(text);
    for (const secret of this.#forms()) hidden = hideBeginning(hidden, secret);
    return hidden;
  }

  hide(text: string): string {
    let hidden = text;
    for (const secret of this.#forms()) if (hidden.includes(secret)) hidden = hidden.replaceAll(secret, HIDDEN);
    return hidden;
  }

  *#forms(): Iterable<string> {
    for (const forms of this.#lasting.values()) yield* forms;
    for (const forms of this.#passing.values()) yield* forms;
  }
}

/** A secret without the scheme before it; undefined for what would match words. */
function bareOf(secret: string): string | undefined {
  const bare = secret.replace(/^(?:bearer|basic)\s+/i, "").trim();
  return bare.length < SHORTEST || bare.length > LONGEST || WORDS.test(bare) ? undefined : bare;
}

const formsOf = (bare: string): readonly string[] => [
  ...new Set([bare, encodeForUrl(bare), JSON.stringify(bare).slice(1, -1)]),
];

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
