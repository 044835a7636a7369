import { shorten } from "../domain/shorten.ts";
import { LogError } from "../world-log/log-error.ts";

/** A record that cannot be read. */
export const damaged = (key: string, why: string): LogError =>
  new LogError(`the record ${JSON.stringify(shorten(key, 128))} of the snapshot is damaged: ${why}`);

/** The text of a record. @throws LogError if there is none */
export function requireRecord(records: ReadonlyMap<string, string>, key: string): string {
  const text = records.get(key);
  if (text === undefined)
    throw new LogError(`the snapshot has no record ${JSON.stringify(key)}; it is no snapshot of a world`);
  return text;
}

/**
 * Reads a record, so that whatever is wrong with it is reported in one line. No message repeats what a record holds.
 *
 * @throws LogError that names the record
 */
export function readRecord<Read>(key: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof LogError) throw error;
    throw damaged(key, error instanceof SyntaxError ? "it is no JSON" : "it lacks what a record of its kind has");
  }
}

/** Writes an object as the record of a key, which it names, so that one that stands in the place of another is noticed. */
export const writeObject = (key: string, object: object): string => JSON.stringify({ record: key, ...object });

/** Parses a record that `writeObject` wrote. @throws LogError if it is missing, damaged, or that of another key */
export function readObject<Shape>(records: ReadonlyMap<string, string>, key: string): Shape {
  const text = requireRecord(records, key);
  const object = readRecord(key, () => parseObject<Shape & { readonly record?: unknown }>(text));
  if (object.record !== key) throw damaged(key, "it is another record");
  return object;
}

/** Parses a text. @throws TypeError unless it is an object, SyntaxError unless it is JSON */
export function parseObject<Shape>(text: string): Shape {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("expected an object");
  return value as Shape;
}
