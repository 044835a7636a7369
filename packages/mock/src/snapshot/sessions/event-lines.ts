import type { EventLog, LogEntry } from "../../state/event-log.ts";

/** Where the events of a history stand among the lines of a record: a start and a length for each stretch, one after the other. */
type Stretches = readonly number[];

/** A history, as lines of a record: what was processed, what waits, and how many have waited so far. */
export type StoredLog = readonly [entries: Stretches, waiting: Stretches, arrivals: number];

/** Where the id begins in the JSON of an event, which always begins with it. */
const ID = '{"id":"'.length;
const TYPE = '","type":"';

/**
 * The events of a session as lines. An event that stands in two histories is one line.
 *
 * A line is the event as it is kept, and before it `<at>,<arrival>` as far as they are not null and 0. `at` counts from the session's
 * beginning, or is `=<at>` where a clock that was advanced by a fraction made it no whole number. Where id and type are not the first two properties, as with an event whose properties a client wrote in another order,
 * `;<id>;<type>` follows.
 */
export class EventLines {
  text = "";
  count = 0;
  readonly #base: number;
  /** Lines of the first history by the id of their event, once a second one comes. */
  #first: Map<string, number> | null = null;
  #entries: readonly LogEntry[] = [];

  /** @param createdAt when the session was made, in milliseconds since 1970 */
  constructor(createdAt: number) {
    this.#base = baseOf(createdAt);
  }

  /** Adds a history. The first one is the session's own. */
  add({ entries, waiting, arrivals }: EventLog): StoredLog {
    if (this.count === 0) {
      this.#entries = entries;
      for (const entry of entries) this.#write(entry);
      for (const entry of waiting) this.#write(entry);
      return [whole(0, entries.length), whole(entries.length, waiting.length), arrivals];
    }
    return [this.#place(entries), this.#place(waiting), arrivals];
  }

  #place(entries: readonly LogEntry[]): Stretches {
    this.#first ??= new Map(this.#entries.map(({ id }, index) => [id, index]));
    const stretches: number[] = [];
    let end = -1;
    for (const entry of entries) {
      const shared = this.#first.get(entry.id);
      const index = shared !== undefined && isSame(entry, this.#entries[shared]) ? shared : this.#write(entry);
      if (index === end) stretches[stretches.length - 1] = (stretches.at(-1) ?? 0) + 1;
      else stretches.push(index, 1);
      end = index + 1;
    }
    return stretches;
  }

  #write({ id, type, at, json, arrival }: LogEntry): number {
    const place = at === null ? "" : Number.isSafeInteger(at) ? String(at - this.#base) : `=${at}`;
    const arrived = arrival === 0 ? "" : `,${arrival}`;
    const plain = json.startsWith(id, ID) && json.startsWith(`${TYPE}${type}"`, ID + id.length);
    this.text += plain ? `\n${place}${arrived}${json}` : `\n${place}${arrived};${id};${type}${json}`;
    return this.count++;
  }
}

/** What times of events count from, in whole microseconds since 1970. */
const baseOf = (createdAt: number): number => Math.trunc(createdAt * 1000);

const whole = (start: number, length: number): Stretches => (length === 0 ? [] : [start, length]);

const isSame = (one: LogEntry, other: LogEntry | undefined): boolean =>
  one.json === other?.json && one.at === other.at && one.type === other.type && one.arrival === other.arrival;

/** Texts that many events share, so that each is kept once. */
export type Interned = Map<string, string>;

/**
 * Reads the lines of events. Their JSON is not parsed: it stays the text that it is.
 *
 * @param start where the first line begins
 * @throws TypeError if a line is none
 */
export function readEventLines(text: string, start: number, createdAt: number, types: Interned): LogEntry[] {
  const base = baseOf(createdAt);
  const entries: LogEntry[] = [];
  for (let begin = start; begin < text.length; ) {
    const newline = text.indexOf("\n", begin);
    const end = newline < 0 ? text.length : newline;
    entries.push(readLine(text, begin, end, base, types));
    begin = end + 1;
  }
  return entries;
}

const BRACE = 123;
const CLOSING = 125;
const COMMA = 44;
const SEMICOLON = 59;
const EQUALS = 61;

function readLine(text: string, begin: number, end: number, base: number, types: Interned): LogEntry {
  let stop = begin;
  for (let code = text.charCodeAt(stop); code !== BRACE && code !== COMMA && code !== SEMICOLON; ) {
    // NaN behind the end of the text.
    if (!(code >= 0) || stop >= end) throw new TypeError("expected an event");
    code = text.charCodeAt(++stop);
  }
  const at = stop === begin ? null : timeOf(text.slice(begin, stop), base);
  const brace = text.charCodeAt(stop) === BRACE ? stop : text.indexOf("{", stop);
  if (brace < 0 || brace >= end || text.charCodeAt(end - 1) !== CLOSING) throw new TypeError("expected an event");
  const [arrived = "", id, type] = brace === stop ? NOTHING : text.slice(stop, brace).split(";");
  const arrival = arrived === "" ? 0 : wholeNumber(arrived.slice(1));
  const json = text.slice(brace, end);
  if (id !== undefined && type !== undefined) return { id, type: intern(types, type), at, json, arrival };
  const from = brace + ID;
  const until = text.indexOf('"', from);
  if (!text.startsWith(TYPE, until)) throw new TypeError("expected the type of an event behind its id");
  const named = until + TYPE.length;
  const name = text.slice(named, text.indexOf('"', named));
  return { id: text.slice(from, until), type: intern(types, name), at, json, arrival };
}

const NOTHING: readonly string[] = [];

function timeOf(text: string, base: number): number {
  if (text.charCodeAt(0) !== EQUALS) return wholeNumber(text) + base;
  const time = Number(text.slice(1));
  if (text.length === 1 || !Number.isFinite(time)) throw new TypeError("expected a time");
  return time;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new TypeError("expected a whole number");
  return number;
}

function intern(texts: Interned, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, text);
  return text;
}

/** The events of stretches. @param own whether nobody else has them @throws TypeError if there are not so many */
export function pickEntries(lines: readonly LogEntry[], stretches: Stretches, own: boolean): LogEntry[] {
  const picked: LogEntry[] = [];
  for (let index = 0; index < stretches.length; index += 2) {
    const [start = 0, length = 0] = [stretches[index], stretches[index + 1]];
    if (start < 0 || start + length > lines.length) throw new TypeError("expected as many lines as are named");
    for (let line = start; line < start + length; line++) {
      const entry = lines[line] as LogEntry;
      picked.push(own ? entry : { ...entry });
    }
  }
  return picked;
}
