// Generated from packages/mock/control/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
export type * from "./schemas/root.gen.ts";
