import { expect, test } from "vitest";
import { checkAllowList } from "./verdict.ts";

const DIFFERENCE = { type: "Session", field: "title", message: "only the SDK allows `null`" };
const ENTRY = { type: "Session", field: "title", reason: "Null is read as absent." };

test("a difference that is not accepted is unexplained", () => {
  expect(checkAllowList([DIFFERENCE], [])).toEqual({ unexplained: [DIFFERENCE], problems: [] });
});

test("an accepted difference is explained", () => {
  expect(checkAllowList([DIFFERENCE], [ENTRY])).toEqual({ unexplained: [], problems: [] });
});

test("an entry of another field does not explain it", () => {
  const { unexplained, problems } = checkAllowList([DIFFERENCE], [{ ...ENTRY, field: "budget" }]);
  expect(unexplained).toEqual([DIFFERENCE]);
  expect(problems).toEqual(["Session.budget is accepted but does not differ: remove the entry."]);
});

test("an entry of the whole type does not explain one of its fields", () => {
  expect(checkAllowList([DIFFERENCE], [{ ...ENTRY, field: "" }]).unexplained).toEqual([DIFFERENCE]);
});

test("wildcards are refused", () => {
  const { unexplained, problems } = checkAllowList([DIFFERENCE], [{ ...ENTRY, field: "*" }]);
  expect(unexplained).toEqual([DIFFERENCE]);
  expect(problems).toContain("Session.* is a wildcard: accept one field at a time.");
});

test("an entry without a reason is refused", () => {
  expect(checkAllowList([DIFFERENCE], [{ ...ENTRY, reason: " " }]).problems).toEqual([
    "Session.title is accepted without a reason.",
  ]);
});

test("a second entry for one field is refused", () => {
  expect(checkAllowList([DIFFERENCE], [ENTRY, ENTRY]).problems).toEqual(["Session.title is accepted twice."]);
});

test("a list of more than 25 entries is refused", () => {
  const many = Array.from({ length: 26 }, (_, i) => ({ ...ENTRY, field: `field_${i}` }));
  const differences = many.map(({ type, field }) => ({ type, field, message: "differs" }));
  expect(checkAllowList(differences, many).problems).toEqual([
    "The allow-list has 26 entries; at most 25 are allowed.",
  ]);
});

const NOTE = { type: "SessionEvent", field: "", message: "only the document has the member `agent.note`" };
const AHEAD = { names: ["agent.note", "AgentNoteEvent"], reason: "Announced for December." };
const NOTE_TYPE = {
  type: "AgentNoteEvent",
  field: "",
  message: "has met no BetaManagedAgentsAgentNoteEvent of the SDK",
};

test("what the SDK lacks so far is explained by one entry", () => {
  expect(checkAllowList([NOTE, NOTE_TYPE], [], [AHEAD])).toEqual({ unexplained: [], problems: [] });
});

test("a value of the SDK that the document lacks is never explained by it", () => {
  const lost = { ...NOTE, message: "only the SDK has the member `agent.note`" };
  expect(checkAllowList([NOTE, NOTE_TYPE, lost], [], [AHEAD]).unexplained).toEqual([lost]);
});

test("several new values in one difference need an entry each", () => {
  const both = { ...NOTE, message: "only the document names `agent.note`, `agent.remark`" };
  expect(checkAllowList([both, NOTE_TYPE], [], [AHEAD]).unexplained).toEqual([both]);
  const remark = { names: ["agent.remark"], reason: "The same." };
  expect(checkAllowList([both, NOTE_TYPE], [], [AHEAD, remark])).toEqual({ unexplained: [], problems: [] });
});

test("a name that the SDK has by now is reported", () => {
  expect(checkAllowList([NOTE], [], [AHEAD]).problems).toEqual([
    "AgentNoteEvent is listed as ahead of the SDK but does not differ: remove the name.",
  ]);
});
