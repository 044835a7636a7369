/** What a request line asks for. */
export interface Target {
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** The host that the request line names, if it names one. */
  readonly host: string | undefined;
}

const ABSOLUTE = /^https?:\/\/([^/?#]+)(.*)$/i;

/** Clients that take the mock for a proxy send a whole URL, whose host counts more than the `Host` header (RFC 9112, 3.2.2). */
export function readTarget(url: string): Target {
  const [, host, rest = ""] = url.startsWith("/") ? [] : (ABSOLUTE.exec(url) ?? []);
  if (host === undefined) return { target: url, host };
  return { target: rest.startsWith("/") ? rest : `/${rest}`, host };
}
