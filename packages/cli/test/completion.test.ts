import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { candidates } from "../src/completion/candidates.ts";
import { completionScript, SHELLS } from "../src/completion/scripts.ts";
import { COMMANDS } from "../src/gen/commands.gen.ts";
import { runIn } from "./run-in.ts";

const words = (...line: string[]): string[] => candidates(line, COMMANDS).map(({ word }) => word);

describe("what can stand next", () => {
  test("at first is any command", () => {
    expect(words("")).toEqual(
      expect.arrayContaining(["run", "mock", "completion", "beta:sessions", "beta:memory-stores:memories"]),
    );
    expect(words("ru")).toEqual(["run"]);
  });

  test("after a group is a verb, with what it does", () => {
    expect(words("beta:sessions:events", "")).toEqual(["list", "send", "stream"]);
    expect(candidates(["beta:sessions", "arch"], COMMANDS)).toEqual([{ word: "archive", text: "Archive session" }]);
  });

  test("after a verb is a flag that was not given yet, unless it can be repeated", () => {
    const left = words("beta:sessions", "list", "--limit", "1", "--status", "idle", "--");
    expect(left).not.toContain("--limit");
    expect(left).toEqual(expect.arrayContaining(["--status", "--max-items", "--agent-id"]));
    expect(left).not.toContain("--output");
  });

  test("after a flag is a value of it, where those are known", () => {
    expect(words("beta:sessions", "list", "--status", "r")).toEqual(["rescheduling", "running"]);
    expect(words("beta:sessions", "list", "--format", "y")).toEqual(["yaml"]);
    expect(words("beta:sessions", "list", "--limit", "")).toEqual([]);
  });

  test("after completion is a shell, and after run a flag of its own", () => {
    expect(words("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(words("run", "--in")).toEqual(["--interrupt"]);
  });
});

/** A shell that is not installed cannot check; bash always is, where the tests of this repository run. */
const installed = SHELLS.filter((shell) => shell === "bash" || spawnSync(shell, ["--version"]).status === 0);

test.each(installed)("the script for %s has no fault of syntax", (shell) => {
  const flag = shell === "fish" ? "--no-execute" : "-n";
  execFileSync(shell, [flag], { input: completionScript(shell) });
});

test("another shell is refused with those that there are", async () => {
  const { code, err } = await runIn(["completion", "tcsh"]);
  expect([code, err]).toEqual([2, 'error: completion: expected one of bash, zsh, fish, got "tcsh"\n']);
});
