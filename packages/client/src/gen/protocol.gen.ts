// Generated from spec/openapi.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
/** Where the service is. */
export const SERVICE_URL = "https://api.anthropic.com";

/** The newest version of the API that the document lists. */
export const API_VERSION = "2026-10-21";

/** The beta without which every operation is answered with 404. */
export const REQUIRED_BETA = "managed-agents-2026-04-01";
