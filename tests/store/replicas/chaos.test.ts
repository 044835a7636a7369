import { HEADERS, violationsOfHistory, type WireEvent } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { BusyClient } from "../src/busy-client.ts";
import { differences, type Everything, readEverything } from "../src/everything.ts";
import { seeded } from "../src/seeded.ts";
import { type Stage, setStage } from "../src/stage.ts";
import { until } from "../src/store-server.ts";

const CLIENTS = 3;
const ACKNOWLEDGED_BETWEEN = 25;

async function historyAt(url: string, session: string): Promise<WireEvent[]> {
  const events: WireEvent[] = [];
  for (let page = ""; ; ) {
    const answer = await fetch(`${url}/v1/sessions/${session}/events?limit=1000${page}`, { headers: HEADERS });
    const { data, next_page } = (await answer.json()) as { data: WireEvent[]; next_page?: string | null };
    events.push(...data);
    if (!next_page) return events;
    page = `&page=${encodeURIComponent(next_page)}`;
  }
}

const sessionsOf = (everything: Everything): { id: string; title: string | null; status: string }[] =>
  [...everything].flatMap(([path, text]) => (path.startsWith("/v1/sessions?") ? JSON.parse(text).data : []));

/** Reads every replica until nothing goes on in any world, and they had the time to say so. */
async function settled({ replicas }: Stage): Promise<Everything[]> {
  for (;;) {
    const all = await Promise.all(
      replicas.map(({ url }) => readEverything(url).catch(() => new Map<string, string>())),
    );
    const busy = all.some((one) => one.size === 0 || sessionsOf(one).some(({ status }) => status === "running"));
    if (!busy) return await Promise.all(replicas.map(({ url }) => readEverything(url)));
  }
}

test.each([
  [2, 1],
  [3, 2],
])(
  "%i replicas keep what they acknowledged, once, in one order and alike, whatever is killed (seed %i)",
  async (count, seed) => {
    const random = seeded(seed);
    const on = await setStage(count, ["--speed", "40"]);
    const { server, replicas, balancer } = on;
    const clients = Array.from({ length: CLIENTS }, (_, at) => new BusyClient(balancer.url, `c${at}`, 2));
    const acknowledged = (): number => clients.reduce((sum, client) => sum + client.acknowledged, 0);
    const goOn = async (): Promise<void> => {
      const before = acknowledged();
      await until(() => acknowledged() >= before + ACKNOWLEDGED_BETWEEN);
    };
    for (let round = 0; round < 2 * count + 2; round += 1) {
      await goOn();
      if (random(3) === 0) {
        await server.signal("SIGKILL");
        await server.run();
        continue;
      }
      const killed = replicas[random(count)];
      await killed?.end();
      if (random(2) === 0) await goOn();
      await killed?.run();
    }
    await goOn();
    await Promise.all(clients.map((client) => client.finish()));
    const all = await settled(on);
    for (const client of clients) client.leave();

    const [first = new Map<string, string>(), ...others] = all;
    for (const other of others) expect(differences(first, other)).toEqual([]);
    const sessions = sessionsOf(first);
    const histories = new Map<string, WireEvent[]>();
    for (const { id } of sessions) histories.set(id, await historyAt(balancer.url, id));
    const sent = [...histories.values()].flat().filter(({ type }) => type === "user.message");
    const texts = sent.map(({ content }) => (content as { text: string }[])[0]?.text ?? "");
    const titles = sessions.map(({ title }) => title ?? "");
    for (const { asked } of clients) {
      for (const [names, outcomes] of [
        [titles, asked.sessions],
        [texts, asked.messages],
      ] as const) {
        for (const [name, outcome] of outcomes) {
          const times = names.filter((one) => one === name).length;
          if (outcome === "kept") expect([name, times]).toEqual([name, 1]);
          if (outcome === "not kept") expect([name, times]).toEqual([name, 0]);
          expect(times).toBeLessThan(2);
        }
      }
      expect(asked.unseen).toEqual([]);
      expect(asked.surprises).toEqual([]);
      for (const { session, events } of asked.streams) {
        const history = (histories.get(session) ?? []).map(({ id }) => id);
        const ids = events.map(({ id }) => id);
        const from = history.indexOf(ids[0]);
        if (ids.length > 0) expect(history.slice(from, from + ids.length)).toEqual(ids);
      }
      expect(asked.streams.length).toBeGreaterThan(0);
    }
    for (const history of histories.values()) {
      expect(violationsOfHistory(history, { profile: "observed" })).toEqual([]);
    }
  },
);
