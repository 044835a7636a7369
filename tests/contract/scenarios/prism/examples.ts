import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import type { Parts } from "../../src/call.ts";
import { EXAMPLES } from "../../src/document.ts";
import { PRISMS } from "../../src/targets/prisms.ts";
import { verifies } from "../../src/verifies.ts";
import type { World } from "../../src/world.ts";

const JSON_OPERATIONS = Object.values(OPERATIONS).filter(({ streams }) => !streams);

/** A request to the operation that the document allows: ids, and the first body it shows. */
const goodRequest = (id: OperationId): Parts => {
  const [body] = Object.values(EXAMPLES[id]?.requests ?? {});
  const path = Object.fromEntries(OPERATIONS[id].pathParameters.map((name) => [name, `${name}_1`]));
  return body === undefined ? { path } : { path, body };
};

const prefer = (world: World, id: OperationId, preference: string) =>
  world.api.call(id, { ...goodRequest(id), headers: { prefer: preference } });

for (const { id, response } of JSON_OPERATIONS) {
  verifies(
    "prism.examples",
    `${id} serves every named example`,
    async (world) => {
      for (const [status, examples] of Object.entries(EXAMPLES[id]?.responses ?? {})) {
        for (const [name, value] of Object.entries(examples)) {
          const { status: got, received } = await prefer(world, id, `code=${status}, example=${name}`);
          expect([name, got, JSON.parse(received ?? "")]).toEqual([name, Number(status), value]);
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
    `${id} makes up a ${response}`,
    async (world) => {
      expect((await prefer(world, id, "dynamic=true")).status).toBe(200);
    },
    { targets: PRISMS },
  );
}
