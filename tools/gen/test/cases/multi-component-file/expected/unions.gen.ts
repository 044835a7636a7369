// Generated from the unions of spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnionDescriptor } from "../union-descriptor.ts";

/** Every union by name: its tag property, its members by wire name, and whether the service may add to it. */
export const UNIONS = {
  Body: {
    tag: "type",
    open: false,
    members: {
      link: "LinkBody",
      text: "TextBody",
    },
  },
} as const satisfies Readonly<Record<string, UnionDescriptor>>;
