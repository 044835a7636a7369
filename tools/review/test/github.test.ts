import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type CommentApi, postReport } from "../src/github/comment.ts";
import { readReport } from "../src/github/read-report.ts";
import { renderJson } from "../src/render/json.ts";
import { MARK } from "../src/render/markdown.ts";
import { reportOf } from "./case-folder.ts";

const RUN = { headOwner: "someone", headBranch: "change", headSha: "c0ffee" };

/** An API that holds comments and remembers calls. */
function fakeApi(comments: { id: number; body: string; own: boolean }[], head = "c0ffee") {
  const calls: string[] = [];
  const api: CommentApi = {
    pullRequests: async () => [{ number: 7, head }],
    comments: async () => comments,
    create: async (number, body) => void calls.push(`create ${number} ${body}`),
    update: async (id, body) => void calls.push(`update ${id} ${body}`),
  };
  return { api, calls };
}

const report = await reportOf("hostile-text");
const nothing = await reportOf("nothing-changed");

describe("the comment", () => {
  test("is posted once, and updated from then on", async () => {
    const first = fakeApi([{ id: 1, body: "Hello", own: true }]);
    expect(await postReport(first.api, RUN, renderJson(report))).toBe("posted a comment to pull request 7");
    const again = fakeApi([{ id: 5, body: `${MARK}\nold`, own: true }]);
    expect(await postReport(again.api, RUN, renderJson(report))).toBe("updated the comment of pull request 7");
    expect(again.calls[0]).toMatch(/^update 5 <!-- managed-agents spec review -->/);
  });

  test("of somebody else that begins alike is left alone", async () => {
    const { api, calls } = fakeApi([{ id: 5, body: `${MARK}\nmine`, own: false }]);
    await postReport(api, RUN, renderJson(report));
    expect(calls[0]).toMatch(/^create 7 /);
  });

  test("is not posted where nothing changed, but takes back what an earlier run found", async () => {
    const silent = fakeApi([]);
    await postReport(silent.api, RUN, renderJson(nothing));
    expect(silent.calls).toEqual([]);
    const earlier = fakeApi([{ id: 5, body: `${MARK}\nold`, own: true }]);
    await postReport(earlier.api, RUN, renderJson(nothing));
    expect(earlier.calls[0]).toContain("nothing changed");
  });

  test("goes nowhere if the branch has moved on", async () => {
    const { api, calls } = fakeApi([], "deadbeef");
    expect(await postReport(api, RUN, renderJson(report))).toMatch(/nothing posted$/);
    expect(calls).toEqual([]);
  });
});

describe("a report that a stranger has written", () => {
  test("comes back as it was if it is one", () => {
    const back = readReport(renderJson(report));
    expect(back.changes.map(({ subject, rule }) => [subject, rule])).toEqual(
      report.changes.map(({ subject, rule }) => [subject, rule]),
    );
    expect(back.step).toBe(report.step);
  });

  test.each([
    ["is no JSON", "{", "The report is no JSON."],
    ["is of another form", "[]", "The report has an unknown form."],
    ["is too large", `"${"a".repeat(5_000_001)}"`, "The report is larger than 5000000 bytes."],
  ])("is refused when it %s", (_, text, message) => {
    expect(() => readReport(text)).toThrow(message);
  });

  test("can bring no markup of its own, whatever it puts where", async () => {
    const evil = "<img src=x> [a](https://evil.example) @everyone";
    const change = {
      rule: evil,
      class: evil,
      subject: evil,
      before: { evil },
      directions: [evil, "request"],
      place: evil,
      operations: evil,
    };
    const forged = JSON.stringify({
      version: 1,
      step: evil,
      reason: evil,
      before: 3,
      verdict: { kind: evil, message: evil },
      changes: [change, null, 3],
    });
    const { api, calls } = fakeApi([]);
    await postReport(api, RUN, forged);
    const prose = (calls[0] ?? "").replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    expect(prose).not.toMatch(/<img|\]\(http|@everyone|https:\/\//);
    expect(prose).toContain("<summary>Breaking (3)</summary>");
  });
});

describe("the workflows", () => {
  const folder = resolve(import.meta.dirname, "../../../.github/workflows");
  const workflows = readdirSync(folder)
    .filter((file) => file.startsWith("spec-review"))
    .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);

  test.each(workflows)("%s pins every action to a commit", (_, text) => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test.each(workflows)("%s puts no text of a pull request into a script", (_, text) => {
    const workflow = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> };
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run = "" }) => run));
    for (const script of scripts) expect(script).not.toContain("${{");
  });

  test("the one that runs code of a pull request may only read and has no secrets", () => {
    const text = workflows.find(([file]) => file === "spec-review.yml")?.[1] ?? "";
    const { on, permissions } = parse(text) as { on: object; permissions: object };
    expect(on).toHaveProperty("pull_request");
    expect(permissions).toEqual({ contents: "read" });
    expect(text).not.toMatch(/secrets\.|github\.token|pull_request_target/);
  });

  test("the one that may write comments installs nothing and takes its code from the default branch", () => {
    const text = workflows.find(([file]) => file === "spec-review-comment.yml")?.[1] ?? "";
    expect(text).not.toMatch(/npm |npx |head_sha \}\}\n\s+path/);
    expect(text).toMatch(/ref: \$\{\{ github\.event\.repository\.default_branch \}\}/);
    expect(Object.keys((parse(text) as { on: object }).on)).toEqual(["workflow_run"]);
  });
});
