import type { IncomingMessage } from "node:http";

/**
 * Says what is wrong with the `Host` headers of a request.
 *
 * @returns null if there is one, or none where HTTP/1.0 needs none
 */
export function checkHosts({ rawHeaders, httpVersion }: IncomingMessage): string | null {
  const hosts = countHosts(rawHeaders);
  if (hosts === 1 || (hosts === 0 && httpVersion !== "1.1")) return null;
  const came = hosts === 0 ? "nothing" : `${hosts} headers`;
  return `Host: expected the name that the request is meant for, but got ${came}.`;
}

/** Node keeps the first of several and says nothing; a proxy in front may have gone by another one (RFC 9112, 3.2). */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === "host") count++;
  }
  return count;
}
