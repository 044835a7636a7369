import { shorten } from "../domain/shorten.ts";

/** Where the calls of a client begin. */
export interface BaseUrl {
  readonly origin: string;
  /** What stands before `/v1` in every path: empty, or with a slash before and none behind. */
  readonly prefix: string;
}

/** @throws TypeError if it is no absolute http or https URL, or has a query or a fragment */
export function readBaseUrl(given: string | URL): BaseUrl {
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    // A name with a password, and a query, can hold a secret.
    const shown = shorten(text.replace(/\/\/[^/]*@/, "//…@").replace(/([?#]).*$/s, "$1…"), 120);
    throw new TypeError(
      `baseUrl: expected an http or https URL without query, such as https://api.anthropic.com, but got ${JSON.stringify(shown)}`,
    );
  }
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}
