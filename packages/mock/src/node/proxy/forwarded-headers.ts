/** Headers as Node gives and takes them: names and values in turn, in the order and the spelling of the wire. */
export type RawHeaders = readonly string[];

/** What concerns one connection alone (RFC 9110, 7.6.1), and what the body's framing is decided by. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * What the proxy decides itself: whom it asks, which encodings it can read, whether the sender waits. Which pages may call is decided by
 * the proxy's own policy, so that the target is not asked again.
 */
const OWN = /^(?:host|accept-encoding|expect|origin|sec-fetch-[a-z]+)$/;

/** How the body of a request is framed. */
export interface Framing {
  readonly length: string | undefined;
  readonly isChunked: boolean;
}

/**
 * The headers of a request as the target gets them. The framing is always written out: Node would send the body of a GET without any, and
 * the target would take it for the next request.
 */
export function requestHeaders(
  raw: RawHeaders,
  host: string,
  { length, isChunked }: Framing,
  method: string,
): string[] {
  const framing =
    length !== undefined
      ? ["content-length", length]
      : isChunked
        ? ["transfer-encoding", "chunked"]
        : /^(?:POST|PUT|PATCH)$/.test(method)
          ? ["content-length", "0"]
          : [];
  return ["host", host, ...passed(raw, OWN), "accept-encoding", "identity", ...framing];
}

/** The headers of an answer as the client gets them. @param cors the proxy's own word on which page may read it */
export function answerHeaders(
  raw: RawHeaders,
  length: string | undefined,
  cors: Readonly<Record<string, string>>,
): string[] {
  const own = Object.entries(cors).flat();
  const kept = passed(raw, own.length > 0 ? /^access-control-/ : null);
  return [...kept, ...(length === undefined ? [] : ["content-length", length]), ...own];
}

function passed(raw: RawHeaders, dropped: RegExp | null): string[] {
  const named = new Set(
    pairsOf(raw)
      .filter(([name]) => name.toLowerCase() === "connection")
      .flatMap(([, value]) => value.toLowerCase().split(","))
      .map((name) => name.trim()),
  );
  return pairsOf(raw)
    .filter(([given]) => {
      const name = given.toLowerCase();
      return !HOP_BY_HOP.has(name) && !named.has(name) && !dropped?.test(name);
    })
    .flat();
}

/** By lower-case name; values of a name that comes twice are put together, as `Headers` does. */
export function headersByName(raw: RawHeaders): Record<string, string> {
  const values = new Map<string, string>();
  for (const [given, value] of pairsOf(raw)) {
    const name = given.toLowerCase();
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  // Not by assignment, so that `__proto__` is a name like any other.
  return Object.fromEntries(values);
}

const pairsOf = (raw: RawHeaders): (readonly [name: string, value: string])[] =>
  Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index] ?? "", raw[2 * index + 1] ?? ""]);
