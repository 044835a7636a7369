interface Flushable {
  flush(): void;
}

type Defer = (run: () => void) => unknown;

const host = globalThis as { setImmediate?: Defer };

/** Runs something when the current loop turn is over. Looked up once: a microtask would be too early to join any writes. */
const defer: Defer = host.setImmediate ?? ((run) => setTimeout(run, 0));

/** Flushes every hub with pending frames once per turn of the event loop, at its end. */
export class Flusher {
  readonly #pending = new Set<Flushable>();
  #scheduled = false;

  add(hub: Flushable): void {
    this.#pending.add(hub);
    if (this.#scheduled) return;
    this.#scheduled = true;
    defer(() => this.flush());
  }

  flush(): void {
    this.#scheduled = false;
    const hubs = [...this.#pending];
    this.#pending.clear();
    for (const hub of hubs) hub.flush();
  }
}
