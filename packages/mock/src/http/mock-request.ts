/** A request, reduced to what the mock reads, so that a host need not build web objects for it. */
export interface MockRequest {
  readonly method: string;
  /** Path and query as they came, percent-encoded. */
  readonly target: string;
  /** @param name in lower case */
  header(name: string): string | null | undefined;
  /** Set where it came over no network, from the program that made the mock. */
  readonly inProcess?: true;
  /**
   * The body as text, and as bytes where it is multipart; undefined where none was sent. `too_large` where the host stopped to read at the
   * limit, `not_utf8` where the bytes are no text.
   */
  readonly body: string | Uint8Array | undefined | { readonly too_large: true } | { readonly not_utf8: true };
}

/** Largest body of JSON that is read, in bytes: 32 MB (operations 1). */
export const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** Bytes that a multipart body may have beside its file: boundaries, headers and texts. */
const FORM_OVERHEAD = 64 * 1024;

/** Whether a body of this content type has parts, and is kept as bytes. */
export const isMultipart = (contentType: string | null | undefined): boolean =>
  contentType !== null && contentType !== undefined && /^\s*multipart\//i.test(contentType);

/** The largest body of a content type that is read, in bytes. @param maxFileBytes the largest file that the mock keeps */
export const bodyLimit = (contentType: string | null | undefined, maxFileBytes: number): number =>
  isMultipart(contentType) ? maxFileBytes + FORM_OVERHEAD : MAX_BODY_BYTES;
