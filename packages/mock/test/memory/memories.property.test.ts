import fc from "fast-check";
import { expect, test } from "vitest";
import { MEMORY_OPERATIONS } from "../../src/operations/memory-stores/index.ts";
import type { Operation, OperationInput } from "../../src/operations/operation.ts";
import { quietWorld } from "../support/quiet-world.ts";

/** Few names that sort closely around the slash, so that paths often meet. */
const segment = fc.constantFrom("a", "a.b", "\u{1f600}", "\uff5e");
const path = fc.array(segment, { minLength: 1, maxLength: 3, size: "max" }).map((segments) => `/${segments.join("/")}`);
const action = fc.oneof(
  fc.record({ do: fc.constant("create" as const), path }),
  fc.record({ do: fc.constant("move" as const), which: fc.nat(20), path }),
  fc.record({ do: fc.constant("delete" as const), which: fc.nat(20) }),
);

/** A store as a list that is searched from end to end. */
const meets = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

function expectedList(paths: readonly string[], prefix: string, direct: boolean): string[] {
  const below = paths.filter((one) => one.startsWith(prefix));
  const entries = below.map((one) => {
    const [name = "", ...rest] = one.slice(prefix.length).split("/");
    return direct && rest.length > 0 ? `${prefix}${name}/` : one;
  });
  return [...new Set(entries)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function open() {
  const world = quietWorld();
  const run = (operation: keyof typeof MEMORY_OPERATIONS, input: Partial<OperationInput>) =>
    JSON.parse(
      (MEMORY_OPERATIONS[operation] as Operation)(world, { path: {}, query: {}, body: {}, ...input }) as string,
    );
  const memory_store_id: string = run("memory_stores.create", { body: { name: "Guests" } }).id;
  const tried = (call: () => void): boolean => {
    try {
      call();
      return true;
    } catch (error) {
      expect(error).toMatchObject({ refusal: { status: 409, type: "memory_path_conflict_error" } });
      return false;
    }
  };
  const list = (query: OperationInput["query"]): string[] => {
    const seen: string[] = [];
    for (let page: string | null | undefined; page !== null; ) {
      const answer = run("memory_stores.memories.list", { path: { memory_store_id }, query: { ...query, page } });
      seen.push(...answer.data.map((entry: { path: string }) => entry.path));
      page = answer.next_page;
    }
    return seen;
  };
  return { run, tried, list, memory_store_id };
}

test("after any changes a store takes and lists what one does that is searched from end to end", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40, size: "max" }), fc.integer({ min: 1, max: 4 }), (actions, limit) => {
      const { run, tried, list, memory_store_id } = open();
      const model: { id: string; path: string }[] = [];
      for (const step of actions) {
        const one = step.do === "create" ? undefined : model[step.which % Math.max(1, model.length)];
        const at = { memory_store_id, memory_id: one?.id ?? "" };
        if (step.do === "create") {
          let id = "";
          const body = { path: step.path, content: "" };
          const taken = tried(() => {
            id = run("memory_stores.memories.create", { path: { memory_store_id }, body }).id;
          });
          expect(taken).toBe(!model.some((other) => meets(other.path, step.path)));
          if (taken) model.push({ id, path: step.path });
        } else if (one !== undefined && step.do === "move") {
          const taken = tried(() => run("memory_stores.memories.update", { path: at, body: { path: step.path } }));
          expect(taken).toBe(!model.some((other) => other !== one && meets(other.path, step.path)));
          if (taken) one.path = step.path;
        } else if (one !== undefined) {
          run("memory_stores.memories.delete", { path: at });
          model.splice(model.indexOf(one), 1);
        }
      }
      const paths = model.map((memory) => memory.path);
      for (const prefix of ["/", "/a/", "/a/a.b/", "/\u{1f600}/"]) {
        for (const depth of [0, 1]) {
          const expected = expectedList(paths, prefix, depth === 1);
          expect(list({ path_prefix: prefix, depth, limit })).toEqual(expected);
        }
      }
    }),
    { seed: 20261121, numRuns: 200 },
  );
});
