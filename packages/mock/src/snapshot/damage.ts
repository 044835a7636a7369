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
    throw damaged(key, error instanceof SyntaxError ? "its JSON is none" : "it lacks what a record of its kind has");
  }
}

/** Parses a record of JSON. @throws TypeError unless it is an object, SyntaxError unless it is JSON */
export function parseObject<Shape>(text: string): Shape {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("expected an object");
  return value as Shape;
}
