import { isSecret } from "../is-secret.ts";

/** What grants access in the body of an OAuth request, and names of keys that are no identifiers. */
const OTHER_NAMES =
  /^(?:client[_-]?assertion|code[_-]?verifier|device[_-]?code|jwt|bearer)$|(?:^|[_-])(?:encryption|session|shared|signing)[_-]?key$|[_-]pass$/i;

/** How lists of variables, headers and settings call the name of an item, and what it stands for. */
const PAIR_NAME = /^(?:name|key|variable|header)$/i;
const PAIR_VALUE = /^values?$/i;
/** Several words are a heading, and name no variable. */
const IDENTIFIER = /^[\w.-]{1,100}$/;

/** Whether a property of this name grants access. A credential can stand in the place of the object that would hold it. */
export const grantsAccess = (name: string, value: unknown): boolean =>
  isSecret(name) || OTHER_NAMES.test(name) || (/^auth$|^credentials?$/.test(name) && typeof value === "string");

/**
 * Which values of an object or a list grant access: by the names of properties, and by what a pair says of itself, such as
 * `{ "name": "API_KEY", "value": "…" }`, or `["API_KEY", "…"]` in a list of such pairs.
 *
 * @param isItem whether it stands in a list
 */
export function secretValues(container: object, isItem: boolean): (name: string, value: unknown) => boolean {
  if (Array.isArray(container)) {
    const [first, second] = container as readonly unknown[];
    const isPair = isItem && container.length === 2 && typeof second === "string" && namesSecret(first);
    return (name) => isPair && name === "1";
  }
  const isPair = Object.entries(container).some(([name, value]) => PAIR_NAME.test(name) && namesSecret(value));
  return (name, value) => grantsAccess(name, value) || (isPair && PAIR_VALUE.test(name));
}

/** Whether a text is the name of a variable or a header that grants access. */
export const namesSecret = (text: unknown): boolean =>
  typeof text === "string" && IDENTIFIER.test(text) && grantsAccess(text, "");

/** The password before a host, or what stands there alone, as it is and decoded. */
export const secretsOfAddresses = (text: string): string[] =>
  [...text.matchAll(/:\/\/(?:[^\s/"'<>\\:@]{0,200}:)?([^\s/"'<>\\]{1,600})@/g)].flatMap(([, secret = ""]) => [
    secret,
    decoded(secret),
  ]);

/** What is no percent-encoding stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
