import { describe, expect, test } from "vitest";
import { judgeStep } from "../src/step/changesets.ts";

const file = (step: string, name = "@managed-agents/spec") => ({
  path: ".changeset/brave-notes.md",
  text: `---\n"${name}": ${step}\n---\n\nAllow a title to be absent.\n`,
});

describe("the step that changesets announce", () => {
  test.each([
    ["major", [file("major")], "enough"],
    ["minor", [file("major")], "enough"],
    ["major", [file("minor")], "too-small"],
    ["patch", [file("patch")], "enough"],
    ["patch", [], "missing"],
    ["none", [], "enough"],
    ["minor", [file("major", "@managed-agents/client")], "missing"],
    ["major", [file("patch"), { ...file("major"), path: ".changeset/other.md" }], "enough"],
  ] as const)("for a %s step, %j is %s", (needed, files, kind) => {
    expect(judgeStep(needed, files).kind).toBe(kind);
  });

  test("is not asked for where there is no place for changesets", () => {
    expect(judgeStep("major", undefined)).toMatchObject({ kind: "not-asked", message: "A major step is needed." });
  });

  test("says which file to write", () => {
    expect(judgeStep("minor", []).message).toBe(
      'A minor step is needed, and no changeset announces one: write a changeset with `"@managed-agents/spec": minor` into .changeset/.',
    );
  });

  test("says which file announces too little", () => {
    expect(judgeStep("major", [file("patch")]).message).toContain("and .changeset/brave-notes.md announces patch");
  });

  test.each([
    ["no front matter", "Allow more.\n"],
    ["an unknown step", '---\n"@managed-agents/spec": huge\n---\n\nAllow more.\n'],
    ["broken front matter", "---\n[\n---\n\nAllow more.\n"],
  ])("is missing when a changeset has %s, and the file is named", (_, text) => {
    const { kind, message } = judgeStep("patch", [{ path: ".changeset/odd.md", text }]);
    expect(kind).toBe("missing");
    expect(message).toMatch(/^\.changeset\/odd\.md is no changeset: /);
  });
});
