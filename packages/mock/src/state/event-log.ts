/** One event as it is kept: its text, and what lists filter by. */
export interface LogEntry {
  readonly id: string;
  readonly type: string;
  /** `processed_at` in microseconds since 1970; null while it waits. */
  at: number | null;
  /** The event as one line of JSON. */
  json: string;
  /** Order of arrival among the events that waited; 0 if it never did. */
  readonly arrival: number;
}

/** The history of one thread: what was processed, in that order, and what waits. */
export class EventLog {
  readonly entries: LogEntry[];
  readonly waiting: LogEntry[];
  #arrivals: number;

  /** @param arrivals how many events have waited so far */
  constructor(entries: LogEntry[] = [], waiting: LogEntry[] = [], arrivals = 0) {
    this.entries = entries;
    this.waiting = waiting;
    this.#arrivals = arrivals;
  }

  /** How many events have waited so far. */
  get arrivals(): number {
    return this.#arrivals;
  }

  append(id: string, type: string, at: number, json: string): void {
    this.entries.push({ id, type, at, json, arrival: 0 });
  }

  /** Keeps an event that waits behind earlier work. */
  hold(id: string, type: string, json: string): void {
    this.waiting.push({ id, type, at: null, json, arrival: ++this.#arrivals });
  }

  /** Moves an event that waited to its place in the history. */
  take(id: string, at: number, json: string): void {
    const entry = this.waiting.find((candidate) => candidate.id === id);
    if (entry === undefined) throw new Error(`expected the event ${id} to wait, but it does not`);
    this.waiting.splice(this.waiting.indexOf(entry), 1);
    this.entries.push({ ...entry, at, json });
  }

  /** Removes an event that waited. */
  drop(id: string): void {
    const index = this.waiting.findIndex((entry) => entry.id === id);
    if (index >= 0) this.waiting.splice(index, 1);
  }
}
