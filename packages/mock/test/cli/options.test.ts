import { expect, test } from "vitest";
import { readServeOptions } from "../../src/node/cli/serve-options.ts";

const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const options = readServeOptions(args, env);
  if (typeof options === "string") throw new Error(`expected options, but got ${options}`);
  return options;
};

test("worlds are as the core has them unless something is said", () => {
  expect(read([])).toMatchObject({
    maxWorlds: 1000,
    worldIdleMs: 3_600_000,
    worldsByKey: false,
    controlToken: undefined,
    seedFiles: [],
    catalogFile: undefined,
    logEvents: false,
    watch: true,
  });
});

test("options of worlds are read, idle time in seconds", () => {
  const args = ["--max-worlds", "7", "--world-idle", "30", "--worlds-by-key", "--log-events", "--no-watch"];
  const files = ["--seed-data", "a.yaml", "--seed-data", "b.yaml", "--catalog", "c.yaml"];
  expect(read([...args, ...files])).toMatchObject({
    maxWorlds: 7,
    worldIdleMs: 30_000,
    worldsByKey: true,
    logEvents: true,
    watch: false,
    seedFiles: ["a.yaml", "b.yaml"],
    catalogFile: "c.yaml",
  });
});

test("the token comes from the option, else from the environment, where an empty one is none", () => {
  const env = { MANAGED_AGENTS_MOCK_TOKEN: "from-the-environment" };
  expect(read([], env).controlToken).toBe("from-the-environment");
  expect(read(["--control-token", "from-the-option"], env).controlToken).toBe("from-the-option");
  expect(read([], { MANAGED_AGENTS_MOCK_TOKEN: "" }).controlToken).toBeUndefined();
  expect(() => read([], { MANAGED_AGENTS_MOCK_TOKEN: "two words" })).toThrow(
    /^MANAGED_AGENTS_MOCK_TOKEN takes 1 to 512/,
  );
});

test("the host comes from the option, else from the environment, where an empty one is none", () => {
  const env = { MANAGED_AGENTS_MOCK_HOST: "0.0.0.0" };
  expect(read([]).host).toBe("127.0.0.1");
  expect(read([], env).host).toBe("0.0.0.0");
  expect(read(["--host", "127.0.0.1"], env).host).toBe("127.0.0.1");
  expect(read([], { MANAGED_AGENTS_MOCK_HOST: "" }).host).toBe("127.0.0.1");
});

test("hosts that requests may name are read, and one with a port is refused", () => {
  expect(read([]).allowHosts).toEqual([]);
  expect(read(["--allow-host", "a.example", "--allow-host", "*"]).allowHosts).toEqual(["a.example", "*"]);
  expect(() => read(["--allow-host", "a.example:80"])).toThrow(
    '--allow-host takes a name without scheme and port, such as mock.example.com, or *, not "a.example:80"',
  );
});
