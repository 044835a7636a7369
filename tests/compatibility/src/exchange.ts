/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Those of {@link KEPT_HEADERS} that were sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** Headers that decide what a request means. */
export const KEPT_HEADERS = ["accept", "anthropic-beta", "anthropic-version", "content-type", "x-api-key"];

/** Headers that decide how an answer is read. */
export const ANSWER_HEADERS = ["content-type", "request-id"];

/** The request of an exchange on one line. */
export const requestLine = ({ method, path, headers, body }: Omit<Exchange, "answer">): string =>
  [`${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), body].join(" | ");
