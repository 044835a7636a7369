import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { partsOf, sendGenerated } from "../../src/generated/send-generated.ts";
import { GENERATED_PROFILES } from "../../src/generated/targets.ts";
import { Fixture } from "../../src/requests/fixture.ts";
import { validRequests } from "../../src/requests/generated-request.ts";
import { verifies } from "../../src/verifies.ts";

/** How many requests each operation gets on each target in `npm test`; those without body or query are all alike. */
const runsFor = (id: OperationId): number => {
  const { body, queryParameters } = OPERATIONS[id];
  if (body !== null) return 20;
  return queryParameters.length > 1 ? 10 : 2;
};

for (const operation of Object.keys(OPERATIONS) as OperationId[]) {
  const property = `valid ${operation}`;
  if (!isWanted(property)) continue;
  verifies(
    "generated.valid",
    `${operation} takes whatever is allowed`,
    async (world) => {
      const fixture = new Fixture(world);
      await holds(
        property,
        validRequests(operation),
        async (request) => {
          const parts = partsOf(request, await fixture.idsFor(operation));
          await sendGenerated(world.api, operation, parts, ({ status, received }) => {
            if (status !== 200) throw new Error(`expected 200, but got ${status} ${received}`);
          });
        },
        runsFor(operation),
      );
    },
    { targets: GENERATED_PROFILES, world: { strict: true } },
  );
}
