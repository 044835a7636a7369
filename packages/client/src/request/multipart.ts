import { ConfigurationError } from "../errors/configuration-error.ts";
import { type ChunkReader, gather, stop } from "./gather.ts";

/** Bytes. More than the service takes of a file, and less than would exhaust a process. */
const MAX_SIZE = 2 ** 29;

/** Streams that were read for a body. */
const taken = /* @__PURE__ */ new WeakSet<object>();

/** What `Bytes` can have, of whatever kind they are. */
interface Source {
  readonly name?: unknown;
  readonly path?: unknown;
  readonly type?: unknown;
  readonly size?: unknown;
  readonly data?: unknown;
  readonly locked?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer>;
  getReader?(): ChunkReader;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
}

/**
 * A body in parts. Numbers become text, anything else is the content of a file; null and undefined are left out.
 *
 * Streams are read into memory, since a form takes none, and since a retry has to send them again.
 *
 * @param signal ends the reading of streams
 * @throws ConfigurationError for what is no bytes, a stream of more than 512 MiB and one that is read already; what a stream throws
 */
export async function makeForm(body: object, signal: AbortSignal | undefined): Promise<FormData> {
  const form = new FormData();
  for (const [part, value] of Object.entries(body)) {
    if (typeof value === "number") form.append(part, `${value}`);
    else if (value != null) {
      const given: Source = Object(value);
      const named = "data" in given;
      const source: Source = named ? Object(given.data) : given;
      const blob = await toBlob(part, named ? given.data : value, source, signal);
      const name = given.name ?? given.path ?? source.name ?? source.path;
      form.append(
        part,
        named && given.type !== undefined ? blob.slice(0, blob.size, `${given.type}`) : blob,
        // Folders of this machine are nobody's business. Without any name, Node writes a part of text instead of a file.
        `${name ?? ""}`.replace(/^.*[\\/]/s, "") || "unnamed",
      );
    }
  }
  return form;
}

async function toBlob(part: string, data: unknown, source: Source, signal: AbortSignal | undefined): Promise<Blob> {
  if (data instanceof Blob) return data;
  // Not `instanceof`: test runners have realms with an ArrayBuffer of their own. Last, since bytes would be written out as numbers.
  if (typeof data === "string" || ArrayBuffer.isView(data) || String(data) === "[object ArrayBuffer]") {
    return new Blob([data as BlobPart]);
  }
  // A library's own, or another realm's.
  if (typeof source.size === "number" && source.arrayBuffer) {
    return new Blob([await source.arrayBuffer()], { type: `${source.type ?? ""}` });
  }
  if (source.locked || taken.has(source)) {
    throw new ConfigurationError(`${part} is a stream that was read before`);
  }
  const reader = readerOf(source);
  if (!reader) throw new ConfigurationError(`${part} must be text, bytes, a Blob or a stream, got ${typeof data}`);
  taken.add(source);
  const abort = (): void => stop(reader);
  signal?.addEventListener("abort", abort, { once: true });
  const chunks = await gather(reader, MAX_SIZE).finally(() => signal?.removeEventListener("abort", abort));
  if (chunks) return new Blob(chunks as BlobPart[]);
  throw new ConfigurationError(`${part} exceeds ${MAX_SIZE} bytes`);
}

function readerOf(source: Source): ChunkReader | undefined {
  if (source.getReader) return source.getReader();
  const iterator = source[Symbol.asyncIterator]?.();
  return iterator && { read: () => iterator.next(), cancel: () => iterator.return?.() };
}
