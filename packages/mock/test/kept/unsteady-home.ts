import { NotKept, OutcomeUnknown } from "../../src/world-log/log-error.ts";
import type { Follower, LogHome, WorldLog } from "../../src/world-log/log-home.ts";

/** What goes wrong between a mock and a real home. */
export interface Trouble {
  /** Nothing is answered but that it is away. */
  away: boolean;
  /** What is appended is kept, and whoever asked for it does not learn it. */
  silent: boolean;
  /** What code answered is not kept. */
  refusesNotes: boolean;
  /** Entries are given to followers only once this is resolved. */
  until: Promise<void> | null;
  /** Appends reach the home only once this is resolved. */
  appendsAfter: Promise<void> | null;
  /** `last` is answered only once this is resolved, with what it was when it was asked. */
  lastAfter: Promise<void> | null;
}

/**
 * A real home behind a connection that fails as told. With `shared` it claims that other processes append too: several mocks of one process
 * then work on it as replicas do. That tests the logic of replicas, and no server.
 */
export function unsteady(inner: LogHome, shared = false): { readonly home: LogHome; readonly trouble: Trouble } {
  const trouble: Trouble = {
    away: false,
    silent: false,
    refusesNotes: false,
    until: null,
    appendsAfter: null,
    lastAfter: null,
  };
  const reach = (): void => {
    if (trouble.away) throw new NotKept("the store is away");
  };
  const logOf = (log: WorldLog): WorldLog => {
    const passed: Partial<WorldLog> = {};
    for (const name of ["head", "create", "read", "newestSnapshot", "snapshotPosition", "writeSnapshot"] as const) {
      passed[name] = (async (...given: never[]) => {
        reach();
        return (log[name] as (...all: never[]) => unknown)(...given);
      }) as never;
    }
    for (const name of ["putBytes", "bytes", "sweepBytes", "delete"] as const) {
      passed[name] = (async (...given: never[]) => {
        reach();
        return (log[name] as (...all: never[]) => unknown)(...given);
      }) as never;
    }
    return {
      ...(passed as WorldLog),
      world: log.world,
      async append(...given) {
        reach();
        await trouble.appendsAfter;
        const position = await log.append(...given);
        if (trouble.silent) throw new OutcomeUnknown("the connection broke");
        return position;
      },
      async last(epoch) {
        reach();
        const last = await log.last(epoch);
        await trouble.lastAfter;
        return last;
      },
      follow(epoch, after, follower) {
        let given = Promise.resolve();
        const later: Follower = {
          entries(entries) {
            if (trouble.until === null) return follower.entries(entries);
            const waits = trouble.until;
            given = given.then(() => waits).then(() => follower.entries(entries));
          },
          lost: (why) => follower.lost(why),
        };
        return log.follow(epoch, after, later);
      },
      ...(shared
        ? {}
        : {
            annotate(epoch: string, position: string, note: string) {
              if (trouble.refusesNotes) throw new NotKept("the disk is full");
              log.annotate?.(epoch, position, note);
            },
          }),
    };
  };
  const home: LogHome = {
    ...inner,
    shared,
    worlds: async () => {
      reach();
      return inner.worlds();
    },
    log: (world) => logOf(inner.log(world)),
    // Whoever made the real home closes it.
    close: async () => {},
  };
  return { home, trouble };
}
