/** A request, reduced to what the mock reads, so that a host need not build web objects for it. */
export interface MockRequest {
  readonly method: string;
  /** Path and query as they came, percent-encoded. */
  readonly target: string;
  /** @param name in lower case */
  header(name: string): string | null | undefined;
  /**
   * The body as text; undefined where none was sent. `too_large` where the host stopped to read at the limit, `not_utf8` where the
   * bytes are no text.
   */
  readonly body: string | undefined | { readonly too_large: true } | { readonly not_utf8: true };
}

/** Largest body that is read, in bytes: 32 MB (operations 1). */
export const MAX_BODY_BYTES = 32 * 1024 * 1024;
