import { expect, test } from "vitest";
import { judge } from "./verdict.ts";

const DIFFERENCE = { type: "Session", field: "title", message: "only the SDK allows `null`" };
const ENTRY = { type: "Session", field: "title", reason: "Null is read as absent." };

test("a difference that is not accepted is unexplained", () => {
  expect(judge([DIFFERENCE], [])).toEqual({ unexplained: [DIFFERENCE], complaints: [] });
});

test("an accepted difference is explained", () => {
  expect(judge([DIFFERENCE], [ENTRY])).toEqual({ unexplained: [], complaints: [] });
});

test("an entry of another field does not explain it", () => {
  const { unexplained, complaints } = judge([DIFFERENCE], [{ ...ENTRY, field: "budget" }]);
  expect(unexplained).toEqual([DIFFERENCE]);
  expect(complaints).toEqual(["Session.budget is accepted but does not differ: remove the entry."]);
});

test("an entry of the whole type does not explain one of its fields", () => {
  expect(judge([DIFFERENCE], [{ ...ENTRY, field: "" }]).unexplained).toEqual([DIFFERENCE]);
});

test("wildcards are refused", () => {
  const { unexplained, complaints } = judge([DIFFERENCE], [{ ...ENTRY, field: "*" }]);
  expect(unexplained).toEqual([DIFFERENCE]);
  expect(complaints).toContain("Session.* is a wildcard: accept one field at a time.");
});

test("an entry without a reason is refused", () => {
  expect(judge([DIFFERENCE], [{ ...ENTRY, reason: " " }]).complaints).toEqual([
    "Session.title is accepted without a reason.",
  ]);
});

test("a second entry for one field is refused", () => {
  expect(judge([DIFFERENCE], [ENTRY, ENTRY]).complaints).toEqual(["Session.title is accepted twice."]);
});

test("a list of more than 25 entries is refused", () => {
  const many = Array.from({ length: 26 }, (_, i) => ({ ...ENTRY, field: `field_${i}` }));
  const differences = many.map(({ type, field }) => ({ type, field, message: "differs" }));
  expect(judge(differences, many).complaints).toEqual(["The allow-list has 26 entries; at most 25 are allowed."]);
});
