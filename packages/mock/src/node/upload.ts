import { decodeBody } from "../http/decode-body.ts";
import { MAX_BODY_BYTES, type MockRequest } from "../http/mock-request.ts";

/** Bytes of a body that are read in all. What is above the limit is let go, since a sender who still writes seldom reads an answer. */
const MOST_READ = 8 * MAX_BODY_BYTES;

const NOTHING = Buffer.alloc(0);

/** A body as it arrives. It is kept in one piece: in chunks of a byte each, a body would take a hundred times its size. */
export class Upload {
  #kept: Buffer = NOTHING;
  #length = 0;

  /** @returns whether the sender may go on */
  add(chunk: Buffer): boolean {
    const length = this.#length + chunk.byteLength;
    if (length > MAX_BODY_BYTES) this.#kept = NOTHING;
    else if (this.#length === 0) this.#kept = chunk;
    else {
      this.#reserve(length);
      chunk.copy(this.#kept, this.#length);
    }
    this.#length = length;
    return length <= MOST_READ;
  }

  /** What was sent, as the mock reads it. */
  get body(): MockRequest["body"] {
    if (this.#length === 0) return undefined;
    return this.#length > MAX_BODY_BYTES ? { too_large: true } : decodeBody(this.#kept.subarray(0, this.#length));
  }

  #reserve(length: number): void {
    if (length <= this.#kept.byteLength) return;
    const larger = Buffer.allocUnsafe(Math.min(2 * length, MAX_BODY_BYTES));
    this.#kept.copy(larger, 0, 0, this.#length);
    this.#kept = larger;
  }
}
