import { isAsymmetric, print } from "./print.ts";

/**
 * What a JSON value lacks of what is expected, one line each: `body.events.0.type: expected "user.interrupt", but got "user.message"`.
 *
 * @param place how the value is named
 * @returns none if it fits: it has every expected property, in lists every entry, and may have more properties
 */
export function findDifferences(actual: unknown, expected: unknown, place: string): string[] {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual) ? [] : [differ(place, expected, actual)];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [differ(place, expected, actual)];
    const inside = expected.flatMap((entry, index) =>
      index < actual.length ? findDifferences(actual[index], entry, `${place}.${index}`) : [],
    );
    if (actual.length === expected.length) return inside;
    return [`${place}: expected ${count(expected)}, but got ${count(actual)}`, ...inside];
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [differ(place, expected, actual)];
    return Object.entries(expected).flatMap(([name, value]) =>
      findDifferences(Object.hasOwn(actual, name) ? actual[name] : undefined, value, `${place}.${name}`),
    );
  }
  return Object.is(actual, expected) ? [] : [differ(place, expected, actual)];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const count = ({ length }: readonly unknown[]): string => (length === 1 ? "1 entry" : `${length} entries`);

const differ = (place: string, expected: unknown, actual: unknown): string =>
  `${place}: expected ${print(expected)}, but got ${actual === undefined ? "nothing" : print(actual)}`;
