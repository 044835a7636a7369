import { expect, test } from "vitest";
import { runToEnd } from "./run.ts";

test.each([[["--help"]], [["serve", "--help"]], [["validate", "--help"]], [["play", "--help"]]])(
  "the help of %j fits 80 columns",
  async (args) => {
    const { code, out } = await runToEnd(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: managed-agents-mock/);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  },
);

test("--help names the commands, and the options of worlds", async () => {
  const { out } = await runToEnd("--help");
  for (const command of ["serve", "validate", "play"]) expect(out).toMatch(new RegExp(`^ {2}${command} {2,}\\w`, "m"));
  for (const option of [
    "--max-worlds",
    "--world-idle",
    "--worlds-by-key",
    "--control-token",
    "--seed-data",
    "--catalog",
    "--log-events",
    "--no-watch",
  ]) {
    expect(out).toContain(option);
  }
});

test.each([
  [["vaildate"], 'there is no command "vaildate"; did you mean validate?'],
  [["nonsense"], 'there is no command "nonsense"; known are serve, validate, play, proxy, replay, log'],
  [["__proto__"], 'there is no command "__proto__"; known are serve, validate, play, proxy, replay, log'],
  [["--scenaro", "x"], "there is no option --scenaro; did you mean --scenario?"],
  [["play"], "play takes one scenario, by name or file, but got 0; see play --help"],
  [["play", "a", "b"], "play takes one scenario, by name or file, but got 2; see play --help"],
  [["play", "toolask"], 'there is no scenario and no file "toolask"; did you mean tool-ask?'],
  [["play", "plain", "--allow", "bash", "--deny", "bash"], '"bash" is allowed and denied'],
  [["play", "plain", "--turns", "0"], '--turns takes a number from 1 to 1000, not "0"'],
  [["validate"], "validate takes files or directories; see validate --help"],
  [["validate", "/nowhere"], "/nowhere: there is no such file or directory"],
  [["--max-worlds", "0"], '--max-worlds takes a number from 1 to 100000, not "0"'],
  [["--world-idle", "1h"], '--world-idle takes a number from 1 to 31536000, not "1h"'],
  [["--seed-data", "/nowhere.yaml"], "--seed-data /nowhere.yaml: there is no such file or directory"],
  [["--catalog", "/nowhere.yaml"], "--catalog /nowhere.yaml: there is no such file or directory"],
] as const)("%j ends with 2 and says why in one line", async ([...args], message) => {
  expect(await runToEnd(...args)).toEqual({ code: 2, out: "", err: `managed-agents-mock: ${message}\n` });
});

test("a control token that is none is refused without being shown", async () => {
  const { code, err } = await runToEnd("--control-token", "short 7");
  expect(code).toBe(2);
  expect(err).toContain("--control-token takes 1 to 512 visible ASCII characters");
  expect(err).not.toContain("short 7");
});
