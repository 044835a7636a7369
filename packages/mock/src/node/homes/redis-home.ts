import { setTimeout as sleep } from "node:timers/promises";
import { LogError } from "../../world-log/log-error.ts";
import type { LogHome } from "../../world-log/log-home.ts";
import { Connection } from "./redis/connection.ts";
import { Followers } from "./redis/followers.ts";
import { Keys } from "./redis/keys.ts";
import { Link } from "./redis/link.ts";
import { loadClient } from "./redis/load-client.ts";
import { repeatable } from "./redis/outcomes.ts";
import { comparePositions, START } from "./redis/positions.ts";
import { RedisLog, type Refusals } from "./redis/redis-log.ts";
import { APPEND, runScript } from "./redis/scripts.ts";
import { checkServer, stateOf } from "./redis/server.ts";
import { StoreFailure } from "./redis/store-failure.ts";
import { parseStoreUrl } from "./redis/store-target.ts";

const OPEN_MS = 4_500;
/** How long a server that hangs holds up the end, in milliseconds. */
const CLOSE_MS = 1_000;

export interface RedisHomeOptions {
  /** What all keys begin with. Defaults to `managed-agents`. */
  readonly prefix?: string;
  /** Seconds for which bytes beside a log have to be unused before they are removed, more than a call takes that puts them. @default 60 */
  readonly unusedFor?: number;
  /** Is given a line for people when the store goes away, and when it is back. */
  readonly onState?: (line: string) => void;
}

/**
 * Keeps logs in a Redis or Valkey server, which several processes may share. It holds three connections, each of which comes back by itself.
 * The address is in no error, line or property.
 *
 * @param url `redis://` or `rediss://`, also `valkey://` and `valkeys://`
 * @throws LogError, at the latest after five seconds, for an address that is none, and for a server that is not there, does not let this
 *   process in, is too old, a replica or part of a cluster; also if `@redis/client` is not installed
 */
export async function openRedisHome(url: string, options: RedisHomeOptions = {}): Promise<LogHome> {
  const { prefix = "managed-agents", unusedFor = 60, onState = () => {} } = options;
  const target = parseStoreUrl(url);
  const library = await loadClient();
  const open = async (): Promise<Connection> => {
    const connection = await Connection.open(library, target);
    try {
      await checkServer(connection);
      return connection;
    } catch (error) {
      connection.end("it cannot be used");
      throw error;
    }
  };
  const keys = new Keys(prefix);
  const [first, second, third] = await openFirst(open, keys);
  const main = new Link(
    {
      open,
      onChange: (up, reason) =>
        onState(up ? "the store answers again" : `the store went away: ${reason}; trying to reach it again`),
    },
    first,
  );
  const bulk = new Link({ open }, second);
  const reader = new Link({ open }, third);
  const followers = new Followers(reader, main);
  const refusals: Refusals = { last: null };
  return {
    kind: "redis",
    shared: true,
    start: START,
    compare: comparePositions,
    worlds: async () => (await repeatable(main.send(["ZRANGE", keys.worlds, "0", "-1"]))) as string[],
    log: (world) => new RedisLog(world, { keys, main, bulk, followers, unusedFor, refusals }),
    state: async () => await stateOf(main, refusals.last),
    async time() {
      const [seconds, microseconds] = (await repeatable(main.send(["TIME"]))) as string[];
      return Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
    },
    async close() {
      followers.close();
      // A connection answers in order: what was sent before this is kept once it is answered.
      const answered = Promise.allSettled([main, bulk].map((link) => link.send(["PING"])));
      const tooLate = new AbortController();
      await Promise.race([answered, sleep(CLOSE_MS, undefined, { signal: tooLate.signal }).catch(() => {})]);
      tooLate.abort();
      for (const link of [main, bulk, reader]) link.close();
    },
  };
}

/** Opens three connections, and tries on one what its user may not be allowed to do. @throws LogError */
async function openFirst(
  open: () => Promise<Connection>,
  keys: Keys,
): Promise<readonly [Connection, Connection, Connection]> {
  const opened: Connection[] = [];
  const done = new AbortController();
  let failed = false;
  const openOne = async (): Promise<Connection> => {
    const connection = await open();
    opened.push(connection);
    if (failed) connection.end("it cannot be used");
    return connection;
  };
  const openAll = async () => {
    const first = await openOne();
    const { head, log } = keys.ofEpoch("", "");
    await first.send(["CLIENT", "UNBLOCK", "0"]);
    await runScript(first, APPEND, [head, log], ["none", "", "", "", "0"]);
    return [first, await openOne(), await openOne()] as const;
  };
  try {
    return await Promise.race([openAll(), tooLate(done.signal)]);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    failed = true;
    for (const connection of opened) connection.end("it cannot be used");
    throw new LogError(`the store cannot be used: ${error.message}`);
  } finally {
    done.abort();
  }
}

async function tooLate(signal: AbortSignal): Promise<never> {
  await sleep(OPEN_MS, undefined, { signal });
  throw new StoreFailure("unknown", "it does not answer");
}
