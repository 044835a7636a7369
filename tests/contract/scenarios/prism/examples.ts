import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { EXAMPLES } from "../../src/document.ts";
import { formOf, goodRequest } from "../../src/good-request.ts";
import { PRISMS } from "../../src/targets/prisms.ts";
import { verifies } from "../../src/verifies.ts";
import type { World } from "../../src/world.ts";

const SINGLE_ANSWERS = Object.values(OPERATIONS).filter(({ streams }) => !streams);

const prefer = (world: World, id: OperationId, preference: string) =>
  world.api.call(id, { ...goodRequest(id), headers: { prefer: preference } });

for (const [id, { requests }] of Object.entries(EXAMPLES) as [OperationId, (typeof EXAMPLES)[string]][]) {
  if (Object.keys(requests).length === 0) continue;
  verifies(
    "prism.examples",
    `${id} takes every request that the document shows`,
    async (world) => {
      for (const [name, value] of Object.entries(requests)) {
        const body = OPERATIONS[id].bodyKind === "multipart" ? formOf(value as object) : value;
        expect([name, (await world.api.call(id, { ...goodRequest(id), body })).status]).toEqual([name, 200]);
      }
    },
    { targets: PRISMS },
  );
}

for (const { id, errors } of Object.values(OPERATIONS).filter(({ streams }) => streams)) {
  verifies(
    "prism.codes",
    `${id} is refused with every declared status`,
    async (world) => {
      for (const status of errors) expect((await prefer(world, id, `code=${status}`)).status).toBe(status);
    },
    { targets: PRISMS.filter(({ name }) => name === "embedded Prism") },
  );

  verifies(
    "prism.examples",
    `${id} is refused with every named error`,
    async (world) => {
      for (const [status, examples] of Object.entries(EXAMPLES[id]?.responses ?? {})) {
        if (status === "200") continue;
        for (const [name, value] of Object.entries(examples)) {
          const { status: got, received } = await prefer(world, id, `code=${status}, example=${name}`);
          expect([name, got, JSON.parse(received ?? "")]).toEqual([name, Number(status), value]);
        }
      }
    },
    { targets: PRISMS.filter(({ name }) => name === "embedded Prism") },
  );
}

for (const { id, response } of SINGLE_ANSWERS) {
  verifies(
    "prism.examples",
    `${id} serves every named example`,
    async (world) => {
      for (const [status, examples] of Object.entries(EXAMPLES[id]?.responses ?? {})) {
        for (const [name, value] of Object.entries(examples)) {
          const { status: got, received } = await prefer(world, id, `code=${status}, example=${name}`);
          const isBytes = got === 200 && OPERATIONS[id].answerKind === "binary";
          const answer: unknown = isBytes ? received : JSON.parse(received ?? "");
          expect([name, got, answer]).toEqual([name, Number(status), value]);
        }
      }
    },
    { targets: PRISMS },
  );

  verifies(
    "prism.codes",
    `${id} serves every declared status`,
    async (world) => {
      for (const status of [200, ...OPERATIONS[id].errors]) {
        expect((await prefer(world, id, `code=${status}`)).status).toBe(status);
      }
    },
    { targets: PRISMS },
  );

  verifies(
    "prism.dynamic",
    `${id} makes up ${response === null ? "bytes" : `a ${response}`}`,
    async (world) => {
      expect((await prefer(world, id, "dynamic=true")).status).toBe(200);
    },
    { targets: PRISMS },
  );
}
