import { RULE_KINDS } from "@managed-agents/gen";
import { expect, test } from "vitest";
import { ROLES } from "./stream-rules.ts";

test("it is known of every role that a rule can have what one more event in it does to the rule", () => {
  const roles = Object.entries(RULE_KINDS).flatMap(([kind, { roles, optional = [] }]) =>
    [...roles, ...optional].map((role) => `${kind}.${role}`),
  );
  expect(roles.filter((role) => !Object.hasOwn(ROLES, role))).toEqual([]);
  expect(Object.keys(ROLES).filter((role) => !roles.includes(role))).toEqual([]);
});
