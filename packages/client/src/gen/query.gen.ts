// Generated from spec/components/parameters/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
/** Query parameters that have a trailing `[]` on the wire and none in the client. */
export const BRACKETED_PARAMETERS: ReadonlySet<string> = new Set(["event_deltas", "ids", "statuses", "types"]);
