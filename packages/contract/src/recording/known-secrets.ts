import { HIDDEN } from "./hidden.ts";
import { TextFinder } from "./text-finder.ts";

/** Shorter ones would match words. */
const SHORTEST = 8;
const LONGEST = 4096;
/** Most secrets that are remembered: more than one recording of a busy program has. */
const MOST = 2000;
/** Most of those that are replaced often. */
const MOST_PASSING = 100;
/** Words are left: to hide them everywhere would hide names of the wire. */
const WORDS = /^[a-z]{1,20}([._][a-z]{1,20}){0,4}$/;

/** Secrets that were seen where secrets stand, to be found again where nothing says that they are any. */
export class KnownSecrets {
  /** With the forms in which each can stand; the first ones stay. */
  readonly #lasting = new Map<string, readonly string[]>();
  /** The same of secrets that servers change all the time; the newest ones stay. */
  readonly #passing = new Map<string, readonly string[]>();
  /** Every form of them, in base64 too. */
  readonly #finder = new TextFinder(SHORTEST);

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
    if (bare === undefined || this.#lasting.has(bare) || this.#lasting.size >= MOST) return;
    this.#lasting.set(bare, this.#found(bare));
  }

  /** Remembers one that is replaced often, such as a cookie, so that no number of them displaces a key. */
  learnPassing(secret: string): void {
    const bare = bareOf(secret);
    if (bare === undefined || this.#lasting.has(bare)) return;
    this.#passing.delete(bare);
    this.#passing.set(bare, this.#found(bare));
    const [oldest] = this.#passing.keys();
    if (this.#passing.size <= MOST_PASSING || oldest === undefined) return;
    this.#passing.delete(oldest);
    if (!this.#lasting.has(oldest)) this.#finder.remove(oldest);
  }

  /** As `hide`, for a text that quotes others in part: what a secret begins with is hidden too. */
  hideCut(text: string): string {
    let hidden = this.hide(text);
    for (const secret of this.#forms()) hidden = hideBeginning(hidden, secret);
    return hidden;
  }

  hide(text: string): string {
    return this.#finder.replace(text, HIDDEN);
  }

  /** Has a secret found from now on. @returns its forms without those in base64 */
  #found(bare: string): readonly string[] {
    const forms = formsOf(bare);
    this.#finder.add(bare, [...forms, ...base64FormsOf(bare)]);
    return forms;
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

/** What stands in base64 for a secret, wherever it begins in what is encoded: the characters that no neighbour decides. */
function base64FormsOf(bare: string): string[] {
  const bytes = Buffer.from(bare);
  const forms = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
  });
  return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
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
