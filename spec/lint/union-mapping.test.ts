import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const REF = "#/components/schemas";

const member = (type: string): object => ({
  type: "object",
  required: ["type"],
  properties: { type: { const: type } },
});

const union = (mapping: object, more: object = {}): object => ({
  type: "object",
  oneOf: [{ $ref: `${REF}/A` }, { $ref: `${REF}/B` }],
  discriminator: { propertyName: "type", mapping },
  ...more,
});

const FULL = { a: `${REF}/A`, b: `${REF}/B` };

const at = lintDocument(
  "union-mapping",
  {
    components: {
      schemas: {
        A: member("a"),
        B: member("b"),
        Loose: { type: "object", properties: { type: { const: "loose" } } },
        Deep: { ...member("deep"), allOf: [{ $ref: `${REF}/A` }] },
        Good: union(FULL),
        InFiles: {
          type: "object",
          oneOf: [{ $ref: "a.yaml" }],
          discriminator: { propertyName: "type", mapping: { a: "./a.yaml" } },
        },
        BareFile: {
          type: "object",
          oneOf: [{ $ref: "a.yaml" }],
          discriminator: { propertyName: "type", mapping: { a: "a.yaml" } },
        },
        Untyped: union(FULL, { type: undefined }),
        NoMapping: union(FULL, { discriminator: { propertyName: "type" } }),
        Incomplete: union({ a: `${REF}/A` }),
        Twice: union({ ...FULL, c: `${REF}/B` }),
        NonMember: union({ ...FULL, loose: `${REF}/Loose` }),
        Unsorted: union({ b: `${REF}/B`, a: `${REF}/A` }),
        OtherOrder: union(FULL, { oneOf: [{ $ref: `${REF}/B` }, { $ref: `${REF}/A` }] }),
        InPlace: union({ a: `${REF}/A` }, { oneOf: [{ $ref: `${REF}/A` }, member("b")] }),
        HasDeep: union({ deep: `${REF}/Deep` }, { oneOf: [{ $ref: `${REF}/Deep` }] }),
        NoUnion: { type: "object", discriminator: { propertyName: "type" } },
      },
    },
  },
  { "a.yaml": member("a") },
);

const schema = (name: string): readonly string[] => at(`openapi.yaml#/components/schemas/${name}`);

test("accepts a sorted mapping that lists each member once", () => {
  expect(schema("Good")).toEqual([]);
  expect(schema("InFiles")).toEqual([]);
});

test("reports a bare file name, which other tools take for a component name", () => {
  expect(schema("BareFile")).toContain(
    "`a.yaml` must start with `./`, `../` or `#/`: a bare file name is taken for a component name.",
  );
});

test("reports a union without type: object", () => {
  expect(schema("Untyped")).toEqual(["The union does not say `type: object`."]);
});

test("reports a union without mapping", () => {
  expect(schema("NoMapping")).toEqual(["The union has no `discriminator` with `propertyName` and `mapping`."]);
});

test("reports a member that the mapping leaves out", () => {
  expect(schema("Incomplete")).toEqual(["The member is mapped 0 times instead of once."]);
});

test("reports a member under two tags", () => {
  expect(schema("Twice")).toEqual([
    "The member of `c` does not require `type: { const: c }`.",
    "The member is mapped 2 times instead of once.",
  ]);
});

test("reports a mapping to what is no member, and a member whose tag is optional", () => {
  expect(schema("NonMember")).toEqual([
    "`loose` names what is no member.",
    "The member of `loose` does not require `type: { const: loose }`.",
  ]);
});

test("reports a mapping that is not sorted", () => {
  expect(schema("Unsorted")).toContain("The mapping is not sorted by wire name.");
});

test("reports oneOf in another order than the mapping", () => {
  expect(schema("OtherOrder")).toEqual(["`oneOf` and `mapping` have different orders."]);
});

test("reports a member that is written in place", () => {
  expect(schema("InPlace")).toEqual(["A member is not a `$ref`."]);
});

test("reports a member that is not flat", () => {
  expect(schema("HasDeep")).toEqual(["The member of `deep` is not flat: it has `allOf`."]);
});

test("reports a discriminator without oneOf", () => {
  expect(schema("NoUnion")).toEqual(["A discriminator stands beside `oneOf` only."]);
});
