import { decodeBody } from "../http/decode-body.ts";
import { bodyLimit, type MockRequest } from "../http/mock-request.ts";

/** How many times its limit a body is read. What is above the limit is let go, since a sender who still writes seldom reads an answer. */
const MOST_READ = 8;

const NOTHING = Buffer.alloc(0);

/** A body as it arrives. It is kept in one piece: in chunks of a byte each, a body would take a hundred times its size. */
export class Upload {
  readonly #contentType: string | undefined;
  readonly #maxFileBytes: number;
  readonly #limit: number;
  #kept: Buffer = NOTHING;
  #length = 0;

  /** @param maxFileBytes see `bodyLimit` */
  constructor(contentType: string | undefined, maxFileBytes: number) {
    this.#contentType = contentType;
    this.#maxFileBytes = maxFileBytes;
    this.#limit = bodyLimit(contentType, maxFileBytes);
  }

  /** @returns whether the sender may go on */
  add(chunk: Buffer): boolean {
    const length = this.#length + chunk.byteLength;
    if (length > this.#limit) this.#kept = NOTHING;
    else if (this.#length === 0) this.#kept = chunk;
    else {
      this.#reserve(length);
      chunk.copy(this.#kept, this.#length);
    }
    this.#length = length;
    return length <= MOST_READ * this.#limit;
  }

  /** What was sent, as the mock reads it. */
  get body(): MockRequest["body"] {
    if (this.#length === 0) return undefined;
    if (this.#length > this.#limit) return { too_large: true };
    return decodeBody(this.#kept.subarray(0, this.#length), this.#contentType, this.#maxFileBytes);
  }

  #reserve(length: number): void {
    if (length <= this.#kept.byteLength) return;
    const larger = Buffer.allocUnsafe(Math.min(2 * length, this.#limit));
    this.#kept.copy(larger, 0, 0, this.#length);
    this.#kept = larger;
  }
}
