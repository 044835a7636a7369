import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HEADERS, PROFILES } from "@managed-agents/harness";
import { type ListenOptions, listen } from "@managed-agents/mock/node";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { operationLists } from "./src/any-operation.ts";
import { Operator } from "./src/operator.ts";

const SEED = 20261122;
/** Runs under each profile. */
const RUNS = 12;

const folder = mkdtempSync(join(tmpdir(), "kept-runs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that a mock shows of its sessions, by path. */
async function shown(url: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const read = async (path: string): Promise<{ data: { id: string }[] }> => {
    const answer = await fetch(`${url}/v1/sessions${path}`, { headers: { ...HEADERS } });
    texts[path] = await answer.text();
    return JSON.parse(texts[path]);
  };
  for (const { id } of (await read("?limit=1000&include_archived=true")).data) {
    for (const path of ["", "/events?limit=1000", "/resources"]) await read(`/${id}${path}`);
    for (const thread of (await read(`/${id}/threads`)).data) {
      for (const path of ["", "/events?limit=1000"]) await read(`/${id}/threads/${thread.id}${path}`);
    }
  }
  return texts;
}

/** A mock on a port, and what moves its clock. */
async function open(options: ListenOptions) {
  const errors: unknown[] = [];
  const mock = await listen({ clock: "manual", seed: 7, onInternalError: (error) => errors.push(error), ...options });
  const pass = async (ms: number): Promise<void> => {
    const body = JSON.stringify({ ms });
    const headers = { "content-type": "application/json" };
    await (await fetch(`${mock.url}/_mock/clock/advance`, { method: "POST", headers, body })).text();
  };
  return { mock, pass, errors };
}

test.each(PROFILES)(
  "whatever is called in whatever order, a log gives what the run that made it gave, profile %s",
  async (profile) => {
    for (const [run, operations] of fc.sample(operationLists, { seed: SEED, numRuns: RUNS }).entries()) {
      const file = join(folder, `${profile}-${run}.sqlite`);
      const crashed = join(folder, `${profile}-${run}-crashed.sqlite`);
      const kept = await open({ profile, data: file });
      const forgetting = await open({ profile });
      for (const { mock, pass } of [kept, forgetting]) {
        const operator = new Operator({ baseURL: mock.url }, pass);
        for (const operation of operations) await operator.perform(operation);
        expect(operator.problems).toEqual([]);
      }
      const expected = await shown(forgetting.mock.url);
      expect(await shown(kept.mock.url)).toEqual(expected);
      // As a process leaves it that is killed: nothing but the log.
      for (const end of ["", "-wal"]) if (existsSync(file + end)) copyFileSync(file + end, crashed + end);
      await kept.mock.close();
      const again = [await open({ profile, data: file }), await open({ profile, data: crashed })];
      for (const { mock } of again) expect(await shown(mock.url)).toEqual(expected);
      // All go on alike.
      const later: Record<string, string>[] = [];
      for (const { mock, pass } of [forgetting, ...again]) {
        const operator = new Operator({ baseURL: mock.url }, pass);
        for (const operation of operations.slice(0, 12)) await operator.perform(operation);
        await pass(60_000);
        later.push(await shown(mock.url));
      }
      expect(later[1]).toEqual(later[0]);
      expect(later[2]).toEqual(later[0]);
      for (const { mock, errors } of [forgetting, kept, ...again]) {
        await mock.close();
        expect(errors).toEqual([]);
      }
    }
  },
);
