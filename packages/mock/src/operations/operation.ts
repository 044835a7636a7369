import type { World } from "../state/world.ts";
import type { StreamSource } from "../streams/stream-source.ts";

/** The decoded and validated parts of a request. */
export interface OperationInput<Body = unknown> {
  readonly path: Readonly<Record<string, string>>;
  /** By wire name, brackets included. */
  readonly query: Readonly<Record<string, QueryValue>>;
  readonly body: Body;
  /** Milliseconds by which lists of events trail, where a fault asks for that. @default what the profile says */
  readonly listLag?: number;
  /** Set where a list of files is asked for in its older form. */
  readonly oldList?: OldFileList;
}

/** Where a list of files in its older form begins: behind one of its files, or before it. */
export interface OldFileList {
  readonly afterId: string | null;
  readonly beforeId: string | null;
}

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** The part of a multipart body that holds a file, as it stands in the body of the request beside the texts. */
export interface FilePart {
  /** As it was sent, so that it can be empty or hold a path; undefined where the part names none. */
  readonly filename: string | undefined;
  /** The content type that the part names. */
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

/** Bytes, and their content type. */
export interface BytesOutput {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** What an operation answers with 200: one JSON text, bytes, or a live stream. */
export type OperationOutput = string | BytesOutput | StreamSource;

/**
 * One operation of the API.
 *
 * @throws Refused if the request cannot be granted; nothing has changed then
 */
export type Operation<Body = unknown> = (world: World, input: OperationInput<Body>) => OperationOutput;
