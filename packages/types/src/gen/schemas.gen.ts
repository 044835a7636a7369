// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
export type * from "./schemas/agents.gen.ts";
export type * from "./schemas/content.gen.ts";
export type * from "./schemas/credentials.gen.ts";
export type * from "./schemas/environments.gen.ts";
export type * from "./schemas/errors.gen.ts";
export type * from "./schemas/events.gen.ts";
export type * from "./schemas/files.gen.ts";
export type * from "./schemas/memory.gen.ts";
export type * from "./schemas/resources.gen.ts";
export type * from "./schemas/sessions.gen.ts";
export type * from "./schemas/threads.gen.ts";
export type * from "./schemas/tools.gen.ts";
export type * from "./schemas/values.gen.ts";
export type * from "./schemas/vaults.gen.ts";
