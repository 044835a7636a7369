import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The oldest Node that the package promises. It is fetched; the one of this repository is at hand. */
const OLDEST = "22.12.0";
const ROOT = resolve(import.meta.dirname, "../../../..");
const PLATFORM = `${process.platform}-${process.arch}`;

/** Uses the installed package as its user would: types, a call, a list and a stream over a real socket. */
const PROGRAM = `
import { createServer } from "node:http";
import { createClient, isNotFoundError } from "@managed-agents/client";
import { createClient as createCoreClient } from "@managed-agents/client/core";
import { createRawClient } from "@managed-agents/client/raw";
import { readEvents } from "@managed-agents/client/stream";

const server = createServer((request, response) => {
  const stream = request.url.endsWith("/stream");
  response.writeHead(request.url.endsWith("/gone") ? 404 : 200, { "content-type": stream ? "text/event-stream" : "application/json" });
  response.end(stream ? 'data: {"type":"session.deleted"}\\n\\n' : '{"id":"sesn_1","data":[],"next_page":null}');
}).listen(0, "127.0.0.1", async () => {
  const options = { apiKey: "key", baseURL: "http://127.0.0.1:" + server.address().port };
  const client = createClient(options);
  const raw = await createRawClient(options).GET("/v1/sessions/{session_id}/events/stream", { params: { path: { session_id: "s" } }, parseAs: "stream" });
  const types = [];
  for await (const { type } of client.sessions.events.stream("s")) types.push(type);
  for await (const { type } of readEvents(raw.response.bodyUsed ? raw.response : new Response(raw.data, { headers: raw.response.headers }))) types.push(type);
  const gone = await client.sessions.retrieve("gone").catch(isNotFoundError);
  const { id } = await createCoreClient(options).sessions.retrieve("s");
  console.log(JSON.stringify({ node: process.version, id, types, gone, listed: (await client.sessions.list()).data.length }));
  server.close();
});
`;

const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const step = (text: string): void => {
  process.stdout.write(`client: ${text}\n`);
};

const folder = mkdtempSync(join(tmpdir(), "client-package-"));
try {
  for (const name of ["types", "client"]) {
    run("npm", ["pack", "--silent", "--pack-destination", folder], join(ROOT, "packages", name));
  }
  step("checking the packed package with publint and attw");
  const tarballs = readdirSync(folder).map((file) => join(folder, file));
  const client = tarballs.find((file) => file.includes("client")) ?? "";
  run("npx", ["--no", "publint", "run", client, "--strict"], import.meta.dirname);
  run("npx", ["--no", "attw", client, "--profile", "esm-only", "--format", "ascii"], import.meta.dirname);

  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, "program.js"), PROGRAM);
  step(`installing the packed client, and Node ${OLDEST}`);
  const oldest = `node-${PLATFORM}`;
  const quiet = ["--silent", "--no-audit", "--no-fund", "--prefer-offline"];
  run("npm", ["install", ...quiet, `${oldest}@${OLDEST}`, ...tarballs], folder);
  for (const node of [join(folder, `node_modules/${oldest}/bin/node`), process.execPath]) {
    const { node: version, ...printed } = JSON.parse(run(node, ["program.js"], folder));
    assert.deepEqual(printed, { id: "sesn_1", types: ["session.deleted", "session.deleted"], gone: true, listed: 0 });
    step(`the packed package works on Node ${version}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
