// Generated from packages/mock/control/openapi.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { RouteDescriptor } from "../../control/route-descriptor.ts";
import type * as schemas from "./schemas.gen.ts";

/** Every operation by its id, in the document's order. */
export const ROUTES = {
  /** Show inspector */
  "service.root": {
    id: "service.root",
    method: "GET",
    path: "/",
    summary: "Show inspector",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [],
  },
  /** Check health */
  "service.health": {
    id: "service.health",
    method: "GET",
    path: "/health",
    summary: "Check health",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [],
  },
  /** Check health without body */
  "service.health_head": {
    id: "service.health_head",
    method: "HEAD",
    path: "/health",
    summary: "Check health without body",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [],
  },
  /** Show inspector */
  "service.index": {
    id: "service.index",
    method: "GET",
    path: "/_mock/",
    summary: "Show inspector",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [403],
  },
  /** List worlds */
  "worlds.list": {
    id: "worlds.list",
    method: "GET",
    path: "/_mock/worlds",
    summary: "List worlds",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [401, 403],
  },
  /** Retrieve world */
  "worlds.retrieve": {
    id: "worlds.retrieve",
    method: "GET",
    path: "/_mock/worlds/{name}",
    summary: "Retrieve world",
    pathParameters: ["name"],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403, 404],
  },
  /** Open world */
  "worlds.open": {
    id: "worlds.open",
    method: "PUT",
    path: "/_mock/worlds/{name}",
    summary: "Open world",
    pathParameters: ["name"],
    queryParameters: [],
    bodyTypes: ["application/json"],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403, 413, 415],
  },
  /** Delete world */
  "worlds.delete": {
    id: "worlds.delete",
    method: "DELETE",
    path: "/_mock/worlds/{name}",
    summary: "Delete world",
    pathParameters: ["name"],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 204,
    errors: [400, 401, 403, 404],
  },
  /** Reset world */
  "worlds.reset": {
    id: "worlds.reset",
    method: "POST",
    path: "/_mock/reset",
    summary: "Reset world",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403],
  },
  /** Add seed data */
  "worlds.seed": {
    id: "worlds.seed",
    method: "POST",
    path: "/_mock/seed",
    summary: "Add seed data",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: ["application/json", "application/yaml"],
    bodyRequired: true,
    status: 200,
    errors: [400, 401, 403, 413, 415],
  },
  /** Retrieve clock */
  "clock.retrieve": {
    id: "clock.retrieve",
    method: "GET",
    path: "/_mock/clock",
    summary: "Retrieve clock",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403],
  },
  /** Advance clock */
  "clock.advance": {
    id: "clock.advance",
    method: "POST",
    path: "/_mock/clock/advance",
    summary: "Advance clock",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: ["application/json"],
    bodyRequired: true,
    status: 200,
    errors: [400, 401, 403, 413, 415],
  },
  /** List faults */
  "faults.list": {
    id: "faults.list",
    method: "GET",
    path: "/_mock/faults",
    summary: "List faults",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403],
  },
  /** Add fault */
  "faults.add": {
    id: "faults.add",
    method: "POST",
    path: "/_mock/faults",
    summary: "Add fault",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: ["application/json"],
    bodyRequired: true,
    status: 200,
    errors: [400, 401, 403, 413, 415],
  },
  /** Delete faults */
  "faults.clear": {
    id: "faults.clear",
    method: "DELETE",
    path: "/_mock/faults",
    summary: "Delete faults",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 204,
    errors: [400, 401, 403],
  },
  /** Delete fault */
  "faults.delete": {
    id: "faults.delete",
    method: "DELETE",
    path: "/_mock/faults/{id}",
    summary: "Delete fault",
    pathParameters: ["id"],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 204,
    errors: [400, 401, 403, 404],
  },
  /** List requests */
  "requests.list": {
    id: "requests.list",
    method: "GET",
    path: "/_mock/requests",
    summary: "List requests",
    pathParameters: [],
    queryParameters: [
      { name: "limit", type: "integer" },
      { name: "after", type: "string" },
      { name: "operation", type: "string" },
    ],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403],
  },
  /** Delete requests */
  "requests.clear": {
    id: "requests.clear",
    method: "DELETE",
    path: "/_mock/requests",
    summary: "Delete requests",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 204,
    errors: [400, 401, 403],
  },
  /** List scenarios */
  "scenarios.list": {
    id: "scenarios.list",
    method: "GET",
    path: "/_mock/scenarios",
    summary: "List scenarios",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: [],
    bodyRequired: false,
    status: 200,
    errors: [400, 401, 403],
  },
  /** Add scenario */
  "scenarios.add": {
    id: "scenarios.add",
    method: "POST",
    path: "/_mock/scenarios",
    summary: "Add scenario",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: ["application/json", "application/yaml"],
    bodyRequired: true,
    status: 200,
    errors: [400, 401, 403, 413, 415],
  },
  /** Set default scenario */
  "scenarios.set_default": {
    id: "scenarios.set_default",
    method: "PUT",
    path: "/_mock/scenarios/default",
    summary: "Set default scenario",
    pathParameters: [],
    queryParameters: [],
    bodyTypes: ["application/json"],
    bodyRequired: true,
    status: 200,
    errors: [400, 401, 403, 413, 415],
  },
} as const satisfies Readonly<Record<string, RouteDescriptor>>;

export type RouteId = keyof typeof ROUTES;

/** What each operation takes and answers, in JSON. */
export interface RouteTypes {
  "service.root": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.Index;
  };
  "service.health": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.Health;
  };
  "service.health_head": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: undefined;
  };
  "service.index": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.Index;
  };
  "worlds.list": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.WorldList;
  };
  "worlds.retrieve": {
    readonly path: { readonly name: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.World;
  };
  "worlds.open": {
    readonly path: { readonly name: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: schemas.OpenWorldRequest | undefined;
    readonly answer: schemas.World;
  };
  "worlds.delete": {
    readonly path: { readonly name: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: undefined;
  };
  "worlds.reset": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.World;
  };
  "worlds.seed": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: schemas.SeedData;
    readonly answer: schemas.World;
  };
  "clock.retrieve": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.Clock;
  };
  "clock.advance": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: schemas.AdvanceClockRequest;
    readonly answer: schemas.Clock;
  };
  "faults.list": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.FaultList;
  };
  "faults.add": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: schemas.Fault;
    readonly answer: schemas.PlannedFault;
  };
  "faults.clear": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: undefined;
  };
  "faults.delete": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: undefined;
  };
  "requests.list": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly after?: string; readonly operation?: string };
    readonly body: undefined;
    readonly answer: schemas.RequestList;
  };
  "requests.clear": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: undefined;
  };
  "scenarios.list": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly answer: schemas.ScenarioList;
  };
  "scenarios.add": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: schemas.ScenarioFile;
    readonly answer: schemas.ScenarioList;
  };
  "scenarios.set_default": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: schemas.SetDefaultScenarioRequest;
    readonly answer: schemas.ScenarioList;
  };
}
