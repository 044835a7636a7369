import type { OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { playThrough } from "../src/play-through.ts";
import { verifies } from "../src/verifies.ts";
import type { World } from "../src/world.ts";

/** What somebody could write into a cursor who has seen through its form. */
const FORGERIES = ["-5", "-1", "0", "3", "999999999", "9007199254740991", "1.5", "NaN", "", "1e3", "__proto__"];

/** A cursor with each of its words replaced in turn. */
function forge(cursor: string): readonly string[] {
  const words = Buffer.from(cursor.slice("page_".length), "base64")
    .toString("latin1")
    .split(/(?<=\W)|(?=\W)/);
  const texts = words.flatMap((_, place) => FORGERIES.map((forgery) => words.with(place, forgery).join("")));
  return [...texts, words.slice(0, -1).join(""), `${words.join("")} 7`].map(
    (text) => `page_${Buffer.from(text, "latin1").toString("base64")}`,
  );
}

const LISTS: readonly (readonly [OperationId, string])[] = [
  ["sessions.list", "order=asc"],
  ["sessions.list", "order=desc"],
  ["sessions.events.list", "order=asc"],
  ["sessions.events.list", "order=desc"],
  ["sessions.resources.list", ""],
  ["sessions.threads.list", ""],
  ["sessions.threads.events.list", ""],
];

/** A session with several of everything, one event that waits included. */
async function furnish(world: World) {
  const resources = [1, 2, 3].map((index) => ({ type: "file", file_id: `file_${index}` }) as const);
  const { id: session_id } = await world.create("multiagent", { resources });
  await world.say(session_id);
  await playThrough(world, session_id);
  await world.say(session_id);
  await world.say(session_id, "Queued");
  const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id } });
  return { session_id, thread_id: data[0]?.id ?? "" };
}

for (const [id, order] of LISTS) {
  verifies(["list.bad-query", "list-events.pages"], `answers forged cursors of ${id} ${order}`, async (world) => {
    const path = await furnish(world);
    const first = await world.api.ok(id, { path, query: `${order}&limit=1` });
    const cursor = String((first as { next_page?: string | null }).next_page);
    expect(cursor).toMatch(/^page_/);
    for (const page of forge(cursor)) {
      const { status } = await world.api.call(id, { path, query: `${order}&page=${encodeURIComponent(page)}` });
      expect([200, 400], page).toContain(status);
    }
  });
}
