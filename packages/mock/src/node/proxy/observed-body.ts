/** The longest body that is read, in bytes: as long as a message of the service can be. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Bytes of all bodies that are read at a time. */
const MOST_TOGETHER = 128 * 1024 * 1024;

/** Content of these types is never JSON. */
const OPAQUE = /^\s*(?:multipart|image|audio|video|font)\/|^\s*application\/(?:octet-stream|pdf|zip|gzip)\b/i;

/** What an entry of a recording says of a body. */
export interface BodyContent {
  readonly body?: unknown;
  readonly body_bytes?: number;
  readonly body_unread?: true;
}

/** The bytes that all observed bodies hold at a time. */
export class BodyBudget {
  #held = 0;

  /** @returns whether there was room */
  take(bytes: number): boolean {
    if (this.#held + bytes > MOST_TOGETHER) return false;
    this.#held += bytes;
    return true;
  }

  give(bytes: number): void {
    this.#held -= bytes;
  }
}

/** A body that passes by. It is kept to be read when it is complete, unless it is too long, encoded, or cannot be JSON. */
export class ObservedBody {
  readonly #budget: BodyBudget;
  readonly #isOpaque: boolean;
  #isUnread: boolean;
  /** One piece: in chunks of a byte each, a body would take a hundred times its size. */
  #kept = Buffer.alloc(0);
  #length = 0;

  constructor(budget: BodyBudget, type: string | undefined, encoding: string | undefined) {
    this.#budget = budget;
    this.#isOpaque = OPAQUE.test(type ?? "");
    this.#isUnread = encoding !== undefined && !/^\s*identity\s*$/i.test(encoding);
  }

  /** Bytes so far. */
  get length(): number {
    return this.#length;
  }

  add(bytes: Buffer): void {
    const before = this.#length;
    this.#length += bytes.length;
    if (this.#isOpaque || this.#isUnread) return;
    if (this.#length > MOST_BYTES || !this.#reserve(this.#length)) {
      this.release();
      this.#isUnread = true;
    } else bytes.copy(this.#kept, before);
  }

  /** What came. Whatever it is, nothing is kept any more. @param isWhole whether more would have come */
  read(isWhole: boolean): BodyContent {
    const size = this.#length;
    const bytes = this.#kept.subarray(0, size);
    this.release();
    if (size === 0) return {};
    if (this.#isOpaque) return { body_bytes: size };
    if (this.#isUnread || !isWhole) return { body_bytes: size, body_unread: true };
    try {
      return { body: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
    } catch {
      return { body_bytes: size };
    }
  }

  release(): void {
    this.#budget.give(this.#kept.length);
    this.#kept = Buffer.alloc(0);
  }

  #reserve(length: number): boolean {
    if (length <= this.#kept.length) return true;
    const size = Math.min(MOST_BYTES, Math.max(length, 2 * this.#kept.length));
    if (!this.#budget.take(size - this.#kept.length)) return false;
    const larger = Buffer.allocUnsafe(size);
    this.#kept.copy(larger);
    this.#kept = larger;
    return true;
  }
}
