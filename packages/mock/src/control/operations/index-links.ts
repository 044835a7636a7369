import type { Index } from "../../gen/control/schemas.gen.ts";

/** `GET /` and `GET /_mock/` for those who do not ask for the page, or where it is not at hand. */
export const indexLinks = ({ version }: { readonly version: string }): Index => ({
  name: "@managed-agents/mock",
  version,
  links: {
    api: "/v1/sessions",
    health: "/health",
    inspector: "/_mock/",
    worlds: "/_mock/worlds",
    clock: "/_mock/clock",
    faults: "/_mock/faults",
    requests: "/_mock/requests",
    scenarios: "/_mock/scenarios",
  },
});
