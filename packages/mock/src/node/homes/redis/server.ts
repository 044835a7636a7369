import type { HomeState } from "../../../world-log/log-home.ts";
import type { Connection } from "./connection.ts";
import type { Link } from "./link.ts";
import { StoreFailure } from "./store-failure.ts";

type Info = ReadonlyMap<string, string>;

/** What the server says about itself, by name. @throws StoreFailure */
async function readInfo(connection: Pick<Connection, "send">): Promise<Info> {
  const text = String(await connection.send(["INFO"]));
  return new Map(
    text.split("\r\n").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );
}

/** Refuses what is no single primary of a version that can do what is needed. @throws StoreFailure */
export async function checkServer(connection: Pick<Connection, "send">): Promise<void> {
  const info = await readInfo(connection);
  const version = info.get("redis_version");
  if (version === undefined) throw new StoreFailure("refused", "it does not answer as Redis does");
  if (Number.parseInt(version, 10) < 7) {
    throw new StoreFailure("refused", `expected Redis 7.0 or newer, or Valkey, but got Redis ${version.slice(0, 16)}`);
  }
  if (info.get("cluster_enabled") === "1") {
    throw new StoreFailure("refused", "it is part of a cluster; expected a single server");
  }
  if (info.get("role") === "slave")
    throw new StoreFailure("refused", "it is a read-only replica; expected the primary");
  if (info.get("loading") === "1") throw new StoreFailure("refused", "it is loading its data");
}

/**
 * What an operator should know of the server: whether it keeps what it has acknowledged, and takes changes.
 *
 * @param refusal why it refused the last change; null if it kept it
 */
export async function stateOf(link: Link, refusal: string | null): Promise<HomeState> {
  try {
    const [info, syncing] = await Promise.all([readInfo(link), readSyncing(link)]);
    const forgets = [...weaknessesOf(info, syncing)].map((line) => `the store may forget: ${line}`);
    const refuses = refusal === null ? [] : [`the last change was not kept: the store refused: ${refusal}`];
    return { available: true, durable: forgets.length === 0, warnings: [...refuses, ...forgets] };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { available: false, durable: false, warnings: [`the store is away: ${error.message}`] };
  }
}

function* weaknessesOf(info: Info, syncing: Info): Generator<string> {
  const fsync = syncing.get("appendfsync");
  if (info.get("aof_enabled") !== "1") yield "appendonly is no; set yes";
  else if (info.get("aof_last_write_status") !== "ok") yield "its last write to the disk failed";
  else if (fsync === undefined) yield "nobody may ask for its appendfsync; see that it is always";
  else if (fsync !== "always") yield `appendfsync is ${fsync}; set always`;
  else if (syncing.get(ON_REWRITE) === "yes") yield `${ON_REWRITE} is yes; set no`;
  const policy = info.get("maxmemory_policy") ?? "unknown";
  if (info.get("maxmemory") !== "0" && policy !== "noeviction") yield `maxmemory-policy is ${policy}; set noeviction`;
}

/** While the server writes its file anew, it does not wait for the disk with this. */
const ON_REWRITE = "no-appendfsync-on-rewrite";

/** @returns nothing where the server keeps it to itself, as managed ones do */
async function readSyncing(link: Link): Promise<Info> {
  try {
    const settings = (await link.send(["CONFIG", "GET", "*appendfsync*"])) as string[];
    return new Map(settings.flatMap((name, at) => (at % 2 === 0 ? [[name, settings[at + 1] ?? ""] as const] : [])));
  } catch (error) {
    if (error instanceof StoreFailure && error.outcome === "refused") return new Map();
    throw error;
  }
}
