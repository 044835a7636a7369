/** What stands before the host of an address: a name with a password, or a token. Its last `@` ends it. */
const PATTERN = /:\/\/[^/\s]*@/g;

/** Whether a text has an address with something before its host, which can grant access. */
export const hasUserInformation = (text: string): boolean => text.search(PATTERN) >= 0;

/** A text whose addresses begin with their hosts. */
export const withoutUserInformation = (text: string): string => text.replaceAll(PATTERN, "://");
