import { refuse } from "../../domain/refusal.ts";
import type { SessionRecord } from "../../state/records.ts";
import { sessionJson, shownStatus } from "../../state/show.ts";
import type { World } from "../../state/world.ts";
import { decodeCursor, encodeCursor } from "../lists/cursor.ts";
import { timeWindow } from "../lists/time-window.ts";
import type { Operation, OperationInput } from "../operation.ts";

/** House rule H15. */
const DEFAULT_LIMIT = 20;

/** Characters after which a page is full, whatever its limit: many sessions as large as a request can be fit into no string. */
const FULL = 32 * 1024 * 1024;

/**
 * Lists sessions by `created_at`. A cursor holds the instant and ordinal of the session it stands at, and whether it leads forward (1)
 * or back (0), so that it survives changes of the list.
 */
export const listSessions: Operation = (world, { query }) => {
  const at = typeof query.page === "string" ? decodeCursor(query.page, "sessions", query.order) : null;
  const order = at?.order ?? (query.order === "asc" ? "asc" : "desc");
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const fits = sessionFilter(world, query);
  const [created = 0, ordinal = 0, forward = 1] = at?.numbers ?? [];
  if (at !== null) requireInside(query, created);

  // Walks away from the cursor until one more than a page is found; backwards the page is turned round.
  const ascending = (order === "asc") === (forward === 1);
  const page: SessionRecord[] = [];
  const texts: string[] = [];
  let [size, more] = [0, false];
  const { sessions } = world;
  const step = ascending ? 1 : -1;
  for (let index = startIndex(sessions, at === null ? null : ordinal, ascending); ; index += step) {
    const session = sessions[index];
    if (session === undefined) break;
    if (!fits(session)) continue;
    const text = page.length === limit ? "" : sessionJson(world, session);
    size += text.length;
    // One session fits on any page, so that whoever reads on gets to the end.
    more = page.length === limit || (size > FULL && page.length > 0);
    if (more) break;
    page.push(session);
    texts.push(text);
  }
  if (forward === 0) {
    page.reverse();
    texts.reverse();
  }

  const cursor = (session: SessionRecord | undefined, direction: number): string | null =>
    session === undefined
      ? null
      : encodeCursor({ list: "sessions", order, numbers: [session.createdAt, session.ordinal, direction] });
  const next = forward === 0 || more ? cursor(page.at(-1), 1) : null;
  const previous = forward === 0 ? (more ? cursor(page[0], 0) : null) : at === null ? null : cursor(page[0], 0);
  return `{"data":[${texts.join(",")}],"next_page":${JSON.stringify(next)},"prev_page":${JSON.stringify(previous)}}`;
};

/** Sessions are kept in the order of their ordinals. */
function startIndex(sessions: readonly SessionRecord[], ordinal: number | null, ascending: boolean): number {
  if (ordinal === null) return ascending ? 0 : sessions.length - 1;
  let [low, high] = [0, sessions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sessions[middle]?.ordinal ?? 0) < ordinal) low = middle + 1;
    else high = middle;
  }
  if (!ascending) return low - 1;
  return sessions[low]?.ordinal === ordinal ? low + 1 : low;
}

function requireInside(query: OperationInput["query"], time: number): void {
  const window = timeWindow(query);
  if (window !== null && !window(time * 1000)) {
    refuse("created_at: the filter leaves out the place that the cursor in page stands at");
  }
}

function sessionFilter(world: World, query: OperationInput["query"]): (session: SessionRecord) => boolean {
  const window = timeWindow(query);
  const statuses = query["statuses[]"] as readonly string[] | undefined;
  return (session) => {
    if (session.life === "archived" && query.include_archived !== true) return false;
    if (query.agent_id !== undefined) {
      if (session.agent.id !== query.agent_id) return false;
      if (query.agent_version !== undefined && session.agent.version !== query.agent_version) return false;
    }
    if (query.deployment_id !== undefined && session.deploymentId !== query.deployment_id) return false;
    if (query.memory_store_id !== undefined && !holdsStore(session, query.memory_store_id)) return false;
    if (statuses !== undefined && !statuses.includes(shownStatus(world, session))) return false;
    return window === null || window(session.createdAt * 1000);
  };
}

const holdsStore = ({ resources }: SessionRecord, id: unknown): boolean =>
  resources.some(({ shown }) => shown.type === "memory_store" && shown.memory_store_id === id);
