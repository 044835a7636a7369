/** Where the frames of one connection go. */
export interface Sink {
  /** Takes one or more whole frames. The bytes are shared by all listeners and must not be changed. */
  write(bytes: Uint8Array): void;
  /** The stream is complete. */
  end(): void;
  /** The connection breaks. @param reason for logs and errors */
  drop(reason: string): void;
}

/** What one connection asked for. */
export interface StreamOptions {
  readonly messages: boolean;
  readonly thinking: boolean;
}
