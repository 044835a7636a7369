// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
export type * from "./schemas/lists.gen.ts";
export type * from "./schemas/people.gen.ts";
export type * from "./schemas/root.gen.ts";
