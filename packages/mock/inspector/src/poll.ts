import { explain, wantsToken } from "./actions.ts";
import type { Call } from "./api/call.ts";
import * as control from "./api/control-calls.ts";
import { perform } from "./api/perform.ts";
import * as calls from "./api/session-calls.ts";
import type { Store } from "./state.ts";
import { list, text, wire } from "./wire.ts";

const EVERY_MS = 1_000;
/** Requests that are kept here: as many as the mock keeps. */
const MOST_REQUESTS = 1_000;
/** Requests without an answer are read again while they are among so many newest ones. */
const MOST_OPEN = 50;

/** Reads what the page shows beside the timeline, again and again while somebody can see it. */
export interface Poll {
  /** Reads everything anew now. */
  refresh(): void;
  /** Resolves when what is being read has been read. */
  settled(): Promise<void>;
  start(): void;
}

/** What a poll reports. */
export interface PollListener {
  /** Control needs a token, for this reason. */
  onTokenWanted(why: string): void;
  /** The session that was gone is there again, as after a reset to seed data. */
  onSessionBack(): void;
}

export function createPoll(store: Store, { onTokenWanted, onSessionBack }: PollListener): Poll {
  const { state } = store;
  let round = 0;
  let isReading = false;
  let isStale = false;
  let reading: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads, unless the page has moved on to another world or session meanwhile. */
  const read = async (call: Call, take: (answer: ReturnType<typeof wire>) => void): Promise<void> => {
    const { route } = state;
    const answer = wire(await perform(call));
    if (route === state.route) take(answer);
  };

  /** Reads the requests that are new, and the last known one: if that is another one now, the log began anew, and its ids come again. */
  const readRequests = async (): Promise<void> => {
    const known = state.requests;
    // What had no answer yet is read again.
    const open = known.findIndex(
      ({ milliseconds }, index) => milliseconds === null && index > known.length - MOST_OPEN,
    );
    const settled = open < 0 ? known : known.slice(0, open);
    const [after, last] = settled.slice(-2);
    const isFirst = last === undefined || after === undefined;
    let isStale = false;
    await read(control.listRequests(state.route.world, isFirst ? null : text(after.id)), ({ data }) => {
      const fresh = list(data);
      const [again] = fresh;
      if (isFirst) state.requests = fresh;
      else if (again?.id === last.id && again?.time === last.time) {
        state.requests = [...settled.slice(0, -1), ...fresh].slice(-MOST_REQUESTS);
      } else {
        state.requests = [];
        isStale = true;
      }
    });
    if (isStale) await readRequests();
  };

  const readWorld = async (): Promise<void> => {
    const { world } = state.route;
    await read(control.readWorld(world), (answer) => {
      state.world = answer;
    });
    await readRequests();
  };

  const readSession = async (): Promise<void> => {
    const { world, session } = state.route;
    if (session === null) return;
    await read(calls.retrieveSession(world, session), (answer) => {
      state.session = answer;
      if (state.feed?.kind === "gone") onSessionBack();
    });
    await read(calls.listThreads(world, session), ({ data }) => {
      state.threads = list(data);
    });
  };

  const readAll = async (): Promise<void> => {
    const { world } = state.route;
    // First, since reading sessions opens a world that is not.
    await read(calls.listSessions(world, state.sessionLimit), ({ data, next_page }) => {
      state.sessions = list(data);
      state.hasMoreSessions = text(next_page) !== "";
    });
    await readWorld();
    await readSession().catch(ignoreGone);
    if (round % 3 !== 0) return;
    await read(control.listWorlds(world), ({ data }) => {
      state.worlds = list(data);
    });
    await read(control.listFaults(world), ({ data }) => {
      state.faults = list(data);
    });
    await read(control.listScenarios(world), ({ data, default: name }) => {
      state.scenarios = list(data);
      state.defaultScenario = text(name) || null;
    });
  };

  const tick = async (): Promise<void> => {
    clearTimeout(timer);
    if (isReading) return;
    isReading = true;
    isStale = false;
    try {
      reading = document.hidden ? Promise.resolve() : readAll();
      await reading;
      state.offline = "";
    } catch (error) {
      if (wantsToken(error)) onTokenWanted(error.message);
      state.offline = explain(error);
    }
    isReading = false;
    round = isStale ? 0 : round + 1;
    store.set();
    timer = setTimeout(tick, isStale ? 0 : EVERY_MS);
  };

  const refresh = (): void => {
    round = 0;
    isStale = true;
    void tick();
  };
  return {
    refresh,
    settled: () => reading.catch(() => undefined),
    start() {
      document.addEventListener("visibilitychange", refresh);
      void tick();
    },
  };
}

/** A session that is gone is shown by its timeline. */
function ignoreGone(error: unknown): void {
  if ((error as { readonly status?: unknown }).status !== 404) throw error;
}
