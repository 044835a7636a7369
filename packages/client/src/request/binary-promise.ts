import { ConfigurationError } from "../errors/configuration-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { ApiPromise, Outcome, Reading } from "./api-promise.ts";
import { gather } from "./gather.ts";
import { requestIdOf } from "./request-id.ts";

/** Bytes. More than the service keeps of a file, and less than would exhaust a process. */
const MAX_SIZE = 2 ** 29;

/**
 * Bytes that are being fetched. Awaited it is the response with its body unread, which nothing holds in memory: the timeout ends with the
 * headers, and the signal holds for the body too.
 */
export interface BinaryPromise extends ApiPromise<Response> {
  /** The bytes as they come. */
  stream(): Promise<ReadableStream<Uint8Array>>;
  /**
   * All bytes at once, instead of the answer: to be called at once. Timeout and retries hold for the body too.
   *
   * @throws UnexpectedResponseError for more than 512 MiB
   * @throws ConfigurationError if the answer has come already
   */
  bytes(): Promise<Uint8Array>;
}

/** @param make makes the call, and reads the body as `reading` says by then */
export function makeBinaryPromise(make: (reading: Reading) => Promise<Outcome<Uint8Array | undefined>>): BinaryPromise {
  const reading: Reading = { unread: true };
  const call = make(reading);
  const answer = call.then(({ response }) => {
    if (reading.unread) return response;
    throw new ConfigurationError("bytes() took the answer");
  });
  return Object.assign(answer, {
    asResponse: () => answer,
    stream: () => answer.then(({ body }) => body ?? new Blob().stream()),
    withResponse: () => answer.then((response) => ({ data: response, response, requestId: requestIdOf(response) })),
    async bytes() {
      if (reading.begun) throw new ConfigurationError("bytes() comes too late");
      reading.unread = false;
      // Whoever takes this promise takes the failure with it; left alone, the other one would count as unhandled.
      answer.catch(() => {});
      return (await call).data as Uint8Array;
    },
  });
}

/** Leaves a body to the caller, or reads it. */
export const readBinary =
  (reading: Reading, label: string) =>
  async (response: Response): Promise<Outcome<Uint8Array | undefined>> => {
    reading.begun = true;
    return { data: reading.unread ? undefined : await readBytes(response, label), response };
  };

/** @throws UnexpectedResponseError for a body that is too large */
async function readBytes(response: Response, label: string): Promise<Uint8Array> {
  const chunks = response.body ? await gather(response.body.getReader(), MAX_SIZE) : [];
  if (!chunks) throw new UnexpectedResponseError(`${label} exceeds ${MAX_SIZE} bytes`, response);
  const [first = new Uint8Array()] = chunks;
  return chunks.length < 2 ? first : new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
