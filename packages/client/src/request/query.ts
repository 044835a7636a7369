import { BRACKETED_PARAMETERS } from "../gen/query.gen.ts";

/** Writes a query string, question mark included; empty if there is nothing to say. Null and undefined are left out. */
export function buildQuery(query: object | undefined): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query ?? {})) {
    const key = encodeURIComponent(BRACKETED_PARAMETERS.has(name) ? `${name}[]` : name);
    for (const one of [value].flat()) {
      if (one != null) pairs.push(`${key}=${encodeURIComponent(one)}`);
    }
  }
  return pairs[0] === undefined ? "" : `?${pairs.join("&")}`;
}

/** The address with what is missing of these parameters. */
export function addQuery(url: string, query: object | undefined): string {
  const added = new URLSearchParams(buildQuery(query));
  const { searchParams } = new URL(url);
  for (const name of new Set(searchParams.keys())) added.delete(name);
  const tail = `${added}`;
  return tail ? `${url}${searchParams.size ? "&" : "?"}${tail}` : url;
}
