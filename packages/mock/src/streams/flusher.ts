interface Flushable {
  flush(): void;
}

type Defer = (run: () => void) => unknown;

const host = globalThis as { setImmediate?: Defer };

/** Runs something when the current loop turn is over. Looked up once: a microtask would be too early to join any writes. */
const defer: Defer = host.setImmediate ?? ((run) => setTimeout(run, 0));

/** Flushes everything that got frames during a loop turn, once, at its end. */
export class Flusher {
  readonly #waiting = new Set<Flushable>();
  #scheduled = false;

  add(hub: Flushable): void {
    this.#waiting.add(hub);
    if (this.#scheduled) return;
    this.#scheduled = true;
    defer(() => this.flush());
  }

  flush(): void {
    this.#scheduled = false;
    const hubs = [...this.#waiting];
    this.#waiting.clear();
    for (const hub of hubs) hub.flush();
  }
}
