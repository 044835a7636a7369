/** A name or an address, or a domain after `*.`; a scheme, a port or a path does not fit. */
const HOST = /^(?:\*\.)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;

/** Longest name of DNS. */
const LONGEST = 253;

/** Whether a text is a host as lists of allowed hosts take it (row D205). */
export const isHostPattern = (text: string): boolean => text.length <= LONGEST && HOST.test(text);
