import type { RouteId } from "../../gen/control/routes.gen.ts";
import type { ControlOperation } from "../control-operation.ts";
import { addFault } from "./add-fault.ts";
import { addScenario } from "./add-scenario.ts";
import { advanceClock } from "./advance-clock.ts";
import { clearFaults } from "./clear-faults.ts";
import { clearRequests } from "./clear-requests.ts";
import { deleteFault } from "./delete-fault.ts";
import { deleteWorld } from "./delete-world.ts";
import { health, healthHead } from "./health.ts";
import { indexLinks } from "./index-links.ts";
import { listFaults } from "./list-faults.ts";
import { listRequests } from "./list-requests.ts";
import { listScenarios } from "./list-scenarios.ts";
import { listWorlds } from "./list-worlds.ts";
import { openWorld } from "./open-world.ts";
import { resetWorld } from "./reset-world.ts";
import { retrieveClock } from "./retrieve-clock.ts";
import { retrieveWorld } from "./retrieve-world.ts";
import { seedWorld } from "./seed-world.ts";
import { setDefaultScenario } from "./set-default-scenario.ts";

/** What each operation of the document does. */
export const CONTROL_OPERATIONS: { readonly [Id in RouteId]: ControlOperation<Id> } = {
  "service.root": indexLinks,
  "service.index": indexLinks,
  "service.health": health,
  "service.health_head": healthHead,
  "worlds.list": listWorlds,
  "worlds.retrieve": retrieveWorld,
  "worlds.open": openWorld,
  "worlds.delete": deleteWorld,
  "worlds.reset": resetWorld,
  "worlds.seed": seedWorld,
  "clock.retrieve": retrieveClock,
  "clock.advance": advanceClock,
  "faults.list": listFaults,
  "faults.add": addFault,
  "faults.clear": clearFaults,
  "faults.delete": deleteFault,
  "requests.list": listRequests,
  "requests.clear": clearRequests,
  "scenarios.list": listScenarios,
  "scenarios.add": addScenario,
  "scenarios.set_default": setDefaultScenario,
};
