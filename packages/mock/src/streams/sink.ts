/** Where the frames of one connection go. */
export interface Sink {
  /** Takes one or more whole frames. The bytes are shared by all listeners and must not be changed. */
  write(bytes: Uint8Array): void;
  /** The stream is complete. */
  end(): void;
  /** The connection breaks. @param reason for logs and errors */
  drop(reason: string): void;
}

/** Kinds of previews that one connection subscribed to. */
export interface StreamOptions {
  readonly messages: boolean;
  readonly thinking: boolean;
}
