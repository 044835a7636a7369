import { expect, test } from "vitest";
import { checkVersions, distTagOf } from "../../src/release/check-versions.ts";

const TYPES = { name: "@managed-agents/types", version: "1.2.3" };
const CLIENT = {
  name: "@managed-agents/client",
  version: "1.2.3",
  dependencies: { "@managed-agents/types": "1.2.3", "openapi-fetch": "0.17.0" },
};

test("packages of one version are released under its tag", () => {
  expect(checkVersions([TYPES, CLIENT], "v1.2.3")).toBe("1.2.3");
  expect(checkVersions([TYPES, CLIENT])).toBe("1.2.3");
});

test("a tag of another version is refused with every package that differs", () => {
  expect(() => checkVersions([TYPES, CLIENT], "v1.2.4")).toThrow(
    `expected version 1.2.4 everywhere, as the tag v1.2.4 says, but:
  @managed-agents/types is 1.2.3
  @managed-agents/client is 1.2.3
  @managed-agents/client needs @managed-agents/types 1.2.3`,
  );
});

test.each([
  ["a package of another version", { ...TYPES, version: "1.2.2" }, CLIENT, "@managed-agents/client is 1.2.3"],
  [
    "a range of another package of the release",
    TYPES,
    { ...CLIENT, dependencies: { "@managed-agents/types": "^1.2.3" } },
    "@managed-agents/client needs @managed-agents/types ^1.2.3",
  ],
])("%s is refused", (_, types, client, difference) => {
  expect(() => checkVersions([types, client])).toThrow(difference);
});

test.each(["1.2.3", "v1.2", "v1.2.3 ", "vlatest", "", "v1.2.3;echo"])("%j is no tag of a release", (tag) => {
  expect(() => checkVersions([TYPES], tag)).toThrow(`expected a tag such as v1.2.3, but got ${JSON.stringify(tag)}`);
});

test.each([
  ["1.2.3", "latest"],
  ["1.0.0-beta.2", "beta"],
  ["1.0.0-0", "next"],
  ["1.0.0-rc-1", "rc-1"],
])("npm offers %s as %s", (version, tag) => {
  expect(distTagOf(version)).toBe(tag);
});
