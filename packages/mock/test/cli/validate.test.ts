import { expect, test } from "vitest";
import { saying, temporaryFolder } from "./folder.ts";
import { runToEnd } from "./run.ts";

test("good files of both kinds are all good", async () => {
  const folder = temporaryFolder();
  await folder.write("a.yaml", saying("A.", "a"));
  await folder.write("seed.yml", "agents:\n  - { id: agent_a, name: A, model: claude-opus-5-5 }\n");
  expect(await runToEnd("validate", folder.path)).toEqual({ code: 0, out: "2 files: all good\n", err: "" });
});

test("everything that is wrong is reported with file and line, and what was expected", async () => {
  const folder = temporaryFolder();
  const broken = await folder.write(
    "broken.yaml",
    "name: Broken!\nsummary: x\ncolour: red\nturns:\n  - - say: 3\n    - shout: x\n    - call: { permission: maybe }\n",
  );
  const seed = await folder.write(
    "seed.yaml",
    "agents:\n  - { id: agent_a, name: A }\n  - { id: nope, name: B, model: x }\n",
  );
  const good = await folder.write("good.yaml", saying("x", "good"));
  const { code, out, err } = await runToEnd("validate", broken, seed, good);
  expect([code, err]).toEqual([1, ""]);
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.replace(`${folder.path}/`, ""))).toEqual([
    'broken.yaml:1: name: expected lower-case letters, digits and hyphens, at most 64, but got "Broken!"',
    expect.stringMatching(/^broken\.yaml:3: colour: there is no such key; known are name, /),
    "broken.yaml:5: turns.0.0.say: expected text, but got 3",
    expect.stringMatching(/^broken\.yaml:6: turns\.0\.1\.shout: there is no such key; known are think, /),
    expect.stringMatching(
      /^broken\.yaml:7: turns\.0\.2\.call\.permission: expected one of policy, .*, but got "maybe"$/,
    ),
    expect.stringMatching(/^seed\.yaml:2: agents\.0\.model: expected /),
    expect.stringMatching(/^seed\.yaml:3: agents\.1\.id: expected an id such as agent_mine/),
    "3 files: 7 issues in 2 files",
  ]);
});

test("two files cannot have one name, and seed data cannot name what there is not", async () => {
  const folder = temporaryFolder();
  await folder.write("a.yaml", saying("A."));
  await folder.write("b.yaml", `# a remark\n${saying("B.")}`);
  await folder.write("c.yaml", "sessions:\n  - { agent: nobody, environment_id: env_a }\n");
  const { code, out } = await runToEnd("validate", folder.path);
  expect(code).toBe(1);
  expect(out).toMatch(/b\.yaml:2: name: the scenario mine is in .*a\.yaml already\n/);
  expect(out).toMatch(/c\.yaml:2: sessions\.0.*nobody/);
});

test("--json is one object with every file and every place", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("a.yaml", "name: a\nsummary: x\nturns:\n  - - say: 3\n");
  const { code, out } = await runToEnd("validate", "--json", file);
  expect(code).toBe(1);
  const issue = { file, line: 4, column: 12, path: "turns.0.0.say", message: "expected text, but got 3" };
  expect(JSON.parse(out)).toEqual({
    valid: false,
    issues: 1,
    files: [{ file, kind: "scenario", scenarios: [], issues: [issue] }],
  });
});

test("a program is run, and what it exports is held to the same", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("code.mjs", 'export const one = { name: "one", summary: 1, turns: () => [] };\n');
  const { code, out } = await runToEnd("validate", file);
  expect([code, out]).toEqual([1, `${file}: one.summary: expected text, but got 1\n1 file: 1 issue in 1 file\n`]);
});

test("what a file holds does not steer the terminal", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("a.yaml", 'name: "\\e[31mred"\nsummary: x\nturns: [[]]\n"\\e[2Jclear": 1\n');
  const { out } = await runToEnd("validate", file);
  expect(out).toContain("name: expected");
  expect(out).not.toContain("\u001b");
});
