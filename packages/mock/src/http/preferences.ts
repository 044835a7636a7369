import type { MockRequest } from "./mock-request.ts";

/** What a request wants from the document's examples. All other preferences of RFC 7240 are left to the emulator, which may ignore them. */
export type Preference = "code" | "example" | "dynamic";

const ANY = /(?:^|[,;\s])(?:code|example|dynamic)=/;

/** Whether a request wants a static answer. */
export const prefersStatic = (request: MockRequest): boolean => ANY.test(request.header("prefer") ?? "");

/** The value of one preference in the header `Prefer`. */
export const preference = (prefer: string, name: Preference): string | undefined =>
  new RegExp(`(?:^|[,;\\s])${name}="?([\\w.-]+)`).exec(prefer)?.[1];
