/** What a `Blob` and a `File` have, without a need for their declarations. */
export interface BlobLike {
  /** In bytes. */
  readonly size: number;
  /** Media type, empty if unknown. */
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes that a caller sends as one part of a body: at hand, in a file, or as they come. A text is sent by its UTF-8 bytes. */
export type Bytes = string | ArrayBuffer | Uint8Array | BlobLike | AsyncIterable<Uint8Array>;
