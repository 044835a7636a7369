import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { expectNamed } from "../../src/generated/expect-named.ts";
import { isWanted } from "../../src/generated/holds.ts";
import { partsOf, sendGenerated } from "../../src/generated/send-generated.ts";
import { GENERATED_TARGETS } from "../../src/generated/targets.ts";
import { brokenParameters } from "../../src/requests/broken-parameters.ts";
import { Fixture } from "../../src/requests/fixture.ts";
import { goodBody } from "../../src/requests/generated-request.ts";
import { NeedsEmulator } from "../../src/targets/needs-emulator.ts";
import { verifies } from "../../src/verifies.ts";

for (const operation of Object.keys(OPERATIONS) as OperationId[]) {
  if (!isWanted(`broken parameters ${operation}`)) continue;
  verifies(
    "generated.broken",
    `${operation} refuses each broken parameter, and names it`,
    async (world) => {
      const { api } = world;
      const ids = await new Fixture(world).idsFor(operation);
      const failures: string[] = [];
      for (const { what, names, query, path } of brokenParameters(operation)) {
        const parts = { ...partsOf({ operation, query: {}, body: goodBody(operation) }, ids), query };
        const send = sendGenerated(api, operation, { ...parts, path: { ...ids, ...path } }, expectNamed(names));
        await send.catch((error: Error) => {
          if (error instanceof NeedsEmulator) throw error;
          failures.push(`${what}: ${error.message}`);
        });
      }
      expect(failures.slice(0, 5), `${failures.length} failures`).toEqual([]);
    },
    { targets: GENERATED_TARGETS, world: { strict: true } },
  );
}
