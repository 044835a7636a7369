import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInputs } from "../src/read-inputs.ts";
import { stopProcess } from "../src/stop-process.ts";
import { Job } from "./runner.ts";

const read = (inputs: Readonly<Record<string, string>>) => {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readInputs(Object.fromEntries(env), tmpdir());
};

test("a version and nothing else is served on port 4010", () => {
  expect(read({ version: "1.2.3-beta.1" })).toEqual({
    source: { version: "1.2.3-beta.1" },
    port: 4010,
    args: ["--port", "4010"],
    timeout: 30_000,
  });
});

test.each([
  [{}, "version, tarball: expected one of the two, but got nothing"],
  [{ version: "1.0.0", tarball: "a.tgz" }, 'version, tarball: expected one of the two, but got "1.0.0, a.tgz"'],
  [{ version: "npm:other" }, 'version: expected a version or a tag, such as 1.2.3 or latest, but got "npm:other"'],
  [{ version: "../folder" }, "version: expected a version or a tag"],
  [{ version: "--registry=x" }, "version: expected a version or a tag"],
  [{ tarball: "none.tgz" }, 'tarball: expected a path that exists in the workspace, but got "none.tgz"'],
  [
    { version: "1.0.0", scenario: "none.yaml" },
    'scenario: expected a path that exists in the workspace, but got "none.yaml"',
  ],
  [{ version: "1.0.0", port: "65536" }, 'port: expected a whole number from 0 to 65535, but got "65536"'],
  [{ version: "1.0.0", port: "4010; rm" }, "port: expected a whole number"],
  [{ version: "1.0.0", timeout: "0" }, 'timeout: expected a whole number from 1 to 600, but got "0"'],
  [{ version: "1.0.0", arguments: "--port=1" }, 'arguments: expected the input port instead, but got "--port=1"'],
  [{ version: "1.0.0", arguments: "-p\n1" }, "arguments: expected the input port instead"],
  [{ version: "1.0.0", arguments: "--log=none" }, "arguments: expected a log, since it says where the mock listens"],
  [
    { version: "1.0.0", arguments: "--speed 10" },
    'arguments: expected one argument on each line, such as --speed=10, but got "--speed 10"',
  ],
] as const)("%j is an error that names the input", (inputs, message) => {
  expect(() => read(inputs)).toThrow(message);
});

test("an input that is wrong fails the step before anything is installed", async () => {
  const job = new Job({ version: "1.0.0", port: "a\nb%" });
  expect(await job.start()).toEqual({
    code: 1,
    out: '::error title=Managed Agents mock::port: expected a whole number from 0 to 65535, but got "a\\nb%25"\n',
  });
});

test.each([0, -1, 1, Number.NaN, 1.5])("%d is no process to stop", async (pid) => {
  await expect(stopProcess(pid)).rejects.toThrow(`pid: expected a process id, but got ${pid}`);
});

test("a scenario in the workspace is an absolute path", () => {
  const file = join(tmpdir(), "inputs-test.yaml");
  writeFileSync(file, "");
  expect(read({ version: "1.0.0", scenario: "inputs-test.yaml" }).args).toEqual(["--port", "4010", "--scenario", file]);
});
