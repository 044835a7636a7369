// Runs before every test file: a runner that fell back to Node must not pass for another runtime.
const { Bun, Deno } = globalThis as { Bun?: unknown; Deno?: unknown };
const found = Bun !== undefined ? "bun" : Deno !== undefined ? "deno" : `node-${process.versions.node.split(".")[0]}`;
if (found !== process.env.EXPECTED_RUNTIME) {
  throw new Error(`expected to run on ${process.env.EXPECTED_RUNTIME}, but this is ${found}`);
}
