import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openRedisHome } from "../../../packages/mock/src/node/homes/redis-home.ts";
import { LogError, NotKept } from "../../../packages/mock/src/world-log/log-error.ts";
import { Relay } from "../src/relay.ts";
import { commandAt, DURABLE, freePort, StoreServer, until } from "../src/store-server.ts";

const PASSWORD = "planted-Pa55word";

async function serve(...args: string[]): Promise<StoreServer> {
  const server = await StoreServer.start([...DURABLE, ...args]);
  onTestFinished(async () => await server[Symbol.asyncDispose]());
  return server;
}

/** Everything that an error shows, wherever it is printed. */
const shown = (value: unknown): string => inspect(value, { depth: 20, showHidden: true, getters: true });

async function refusalOf(url: string): Promise<string> {
  const started = performance.now();
  const outcome = await openRedisHome(url).then(
    async (home) => {
      await home.close();
      return new Error("it was opened");
    },
    (error: Error) => error,
  );
  expect(performance.now() - started).toBeLessThan(6_000);
  expect(outcome).toBeInstanceOf(LogError);
  const { port } = new URL(url);
  for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), port, "127.0.0.1"].filter((text) => text !== "")) {
    expect(shown(outcome)).not.toContain(secret);
    expect(String(outcome.stack)).not.toContain(secret);
  }
  expect(outcome.message).not.toContain("\n");
  return outcome.message;
}

const withPassword = (port: number, password = PASSWORD): string => `redis://:${password}@127.0.0.1:${port}`;

test("a wrong password, none where one is wanted, and one where none is wanted are refused without being repeated", async () => {
  const [closed, open] = [await serve("--requirepass", "right"), await serve()];
  expect(await refusalOf(withPassword(closed.port))).toBe("the store cannot be used: it refused user or password");
  expect(await refusalOf(closed.url)).toBe("the store cannot be used: it wants a password");
  expect(await refusalOf(withPassword(open.port))).toBe("the store cannot be used: it expects no password");
  expect(await refusalOf(`redis://someone:${PASSWORD}@127.0.0.1:${open.port}`)).toBe(
    "the store cannot be used: it refused user or password",
  );
});

test("the right password opens, also with special characters, and is in no property, line, state or error", async () => {
  const password = "p@ss:w/ord %";
  const server = await serve("--requirepass", password);
  const lines: string[] = [];
  const url = withPassword(server.port, encodeURIComponent(password));
  const home = await openRedisHome(url, { onState: (line) => lines.push(line) });
  const log = home.log("world");
  const { epoch } = await log.create("e", "{}");
  const seen: unknown[] = [home, log, await home.state()];
  await server.signal("SIGKILL");
  await until(async () => !(await home.state()).available);
  seen.push(await home.state(), await log.append(epoch, "n", "{}").catch((error: unknown) => error), lines);
  expect(lines).toHaveLength(1);
  for (const value of seen) {
    const text = shown(value) + String((value as Error).stack) + JSON.stringify(value);
    for (const secret of [password, encodeURIComponent(password), String(server.port)])
      expect(text).not.toContain(secret);
  }
  await home.close();
});

test("an address where nobody listens, where nobody answers, and where no Redis does are refused in time", async () => {
  const http = createHttpServer((_, response) => response.end("hello"));
  const silent = createServer((socket) => socket.on("error", () => {}));
  for (const server of [http, silent]) {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
  }
  const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;
  expect(await refusalOf(withPassword(await freePort()))).toBe(
    "the store cannot be used: nothing listens at its address",
  );
  expect(await refusalOf(`redis://127.0.0.1:${portOf(http)}`)).toBe(
    "the store cannot be used: it does not answer as Redis does",
  );
  expect(await refusalOf(withPassword(portOf(http)))).toBe(
    "the store cannot be used: it does not answer as Redis does",
  );
  expect(await refusalOf(`redis://127.0.0.1:${portOf(silent)}`)).toBe("the store cannot be used: it does not answer");
  expect(await refusalOf(withPassword(portOf(silent)))).toBe("the store cannot be used: it does not answer");
  expect(await refusalOf(`redis://:${PASSWORD}@no-such-host.invalid`)).toBe(
    "the store cannot be used: its name has no address",
  );
});

test("TLS where there is none, a certificate that nobody vouches for, and no TLS where there is are refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-tls-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const files = ["-keyout", key, "-out", certificate];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, ...files], {
    stdio: "ignore",
  });
  const tlsPort = await freePort();
  const tls = ["--tls-port", String(tlsPort), "--tls-cert-file", certificate, "--tls-key-file", key];
  const server = await serve(...tls, "--tls-ca-cert-file", certificate, "--tls-auth-clients", "no");
  expect(await refusalOf(`rediss://127.0.0.1:${tlsPort}`)).toMatch(
    /^the store cannot be used: its certificate is not trusted/,
  );
  expect(await refusalOf(`valkeys://:${PASSWORD}@127.0.0.1:${server.port}`)).toMatch(
    /^the store cannot be used: it does not answer, or not with TLS$/,
  );
  expect(await refusalOf(`redis://127.0.0.1:${tlsPort}`)).toMatch(
    /^the store cannot be used: it closed the connection$/,
  );
  const program = `
    import { openRedisHome } from ${JSON.stringify(new URL("../../../packages/mock/src/node/homes/redis-home.ts", import.meta.url).href)};
    const home = await openRedisHome("rediss://localhost:${tlsPort}");
    console.log((await home.state()).available);
    await home.close();
  `;
  const trusted = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    encoding: "utf8",
  });
  expect(trusted.trim()).toBe("true");
});

test("a replica, a member of a cluster and a version before 7.0 are refused", async () => {
  const primary = await serve();
  const replica = await serve("--replicaof", `127.0.0.1 ${primary.port}`);
  expect(await refusalOf(replica.url)).toMatch(/it is a read-only replica; expected the primary$/);
  const member = await serve("--cluster-enabled", "yes");
  expect(await refusalOf(member.url)).toMatch(/it is part of a cluster; expected a single server$/);
  const relay = await Relay.start(primary.port);
  onTestFinished(async () => await relay[Symbol.asyncDispose]());
  // The version that a real server names is put into another one on the way: there is no such old server here.
  relay.tampering = {
    toClient: (bytes) =>
      Buffer.from(
        bytes
          .toString("latin1")
          .replace(/redis_version:[0-9.]+/, (text) => `redis_version:${"6.2.14".padEnd(text.length - 14)}`),
        "latin1",
      ),
  };
  expect(await refusalOf(relay.url)).toMatch(/expected Redis 7\.0 or newer, or Valkey, but got Redis 6\.2\.\d+\s*$/);
});

test("a user who may not do what is needed is refused at the start", async () => {
  const server = await serve();
  await server.command("ACL", "SETUSER", "reader", "on", `>${PASSWORD}`, "~*", "+@read", "+info", "+client");
  await server.command("ACL", "SETUSER", "elsewhere", "on", `>${PASSWORD}`, "~other:*", "+@all");
  await server.command(
    "ACL",
    "SETUSER",
    "right",
    "on",
    `>${PASSWORD}`,
    "~managed-agents:*",
    "~{managed-agents:*",
    "+@all",
    "-config",
  );
  const missing = "the store cannot be used: its user may not run a command that is needed, or not on these keys";
  expect(await refusalOf(`redis://reader:${PASSWORD}@127.0.0.1:${server.port}`)).toBe(missing);
  expect(await refusalOf(`redis://elsewhere:${PASSWORD}@127.0.0.1:${server.port}`)).toBe(missing);
  const home = await openRedisHome(`redis://right:${PASSWORD}@127.0.0.1:${server.port}`);
  const { epoch } = await home.log("world").create("e", "{}");
  expect(await home.log("world").append(epoch, "n", "{}")).not.toBeNull();
  expect(await home.state()).toEqual({
    available: true,
    durable: false,
    warnings: ["the store may forget: nobody may ask for its appendfsync; see that it is always"],
  });
  await server.command("ACL", "SETUSER", "right", "-evalsha", "-eval");
  await expect(home.log("world").append(epoch, "n", "{}")).rejects.toThrow(NotKept);
  await home.close();
});

test("a database by number is used, and one that is not there refused", async () => {
  const server = await serve("--databases", "4");
  const home = await openRedisHome(`${server.url}/3`);
  await home.log("world").create("e", "{}");
  await home.close();
  expect(await commandAt(`${server.url}/3`, "DBSIZE")).toBe(3);
  expect(await commandAt(server.url, "DBSIZE")).toBe(0);
  expect(await refusalOf(`${server.url}/9`)).toBe("the store cannot be used: it has no such database");
});

test("a durable store has no warnings, and each setting that lets it forget has its own", async () => {
  const server = await serve();
  const home = await openRedisHome(server.url);
  expect(await home.state()).toEqual({ available: true, durable: true, warnings: [] });
  const after = async (...settings: string[]): Promise<readonly string[]> => {
    for (let at = 0; at < settings.length; at += 2) {
      await server.command("CONFIG", "SET", settings[at] ?? "", settings[at + 1] ?? "");
    }
    const { durable, warnings, available } = await home.state();
    expect([available, durable]).toEqual([true, warnings.length === 0]);
    return warnings;
  };
  const allkeys = "the store may forget: maxmemory-policy is allkeys-lru; set noeviction";
  expect(await after("maxmemory-policy", "allkeys-lru")).toEqual([]);
  expect(await after("maxmemory", "100mb")).toEqual([allkeys]);
  expect(await after("no-appendfsync-on-rewrite", "yes")).toEqual([
    "the store may forget: no-appendfsync-on-rewrite is yes; set no",
    allkeys,
  ]);
  expect(await after("appendfsync", "everysec")).toEqual([
    "the store may forget: appendfsync is everysec; set always",
    allkeys,
  ]);
  expect(await after("maxmemory", "0", "appendonly", "no")).toEqual([
    "the store may forget: appendonly is no; set yes",
  ]);
  await home.close();
});
