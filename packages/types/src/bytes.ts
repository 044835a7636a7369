/** What a `Blob` and a `File` have, without a need for their declarations. */
export interface BlobLike {
  /** In bytes. */
  readonly size: number;
  /** Media type, empty if unknown. */
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A stream of the web, without a need for its declaration. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** Bytes without a name: at hand, in a file, or as they come. A text is sent by its UTF-8 bytes. */
export type UnnamedBytes = string | ArrayBuffer | Uint8Array | BlobLike | ByteStream | AsyncIterable<Uint8Array>;

/** Bytes with a name and a type of the caller's choice. */
export interface NamedBytes {
  /**
   * Of a path only the last component is sent.
   * @default the name of `data`, if that is a `File` or a file stream of Node
   */
  readonly name?: string | undefined;
  /**
   * Media type.
   * @default the type of `data`, if that is a `Blob`
   */
  readonly type?: string | undefined;
  readonly data: UnnamedBytes;
}

/** Bytes that a caller sends as one part of a body. A `File` brings its name. */
export type Bytes = UnnamedBytes | NamedBytes;
