const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const HOST = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*$`, "i");

/** Longest name of DNS. */
const LONGEST = 253;

/** Whether a text is a host as lists of allowed hosts take it: a name, an IPv4 address, or `*.` with a domain. No scheme, port or path. */
export const isHostPattern = (text: string): boolean => text.length <= LONGEST && HOST.test(text);
