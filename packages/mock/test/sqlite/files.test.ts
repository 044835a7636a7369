import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { loadSqlite } from "../../src/node/homes/load-sqlite.ts";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { LogError } from "../../src/world-log/log-error.ts";

const HOLD = fileURLToPath(new URL("hold.ts", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sqlite-files-"));
  folders.push(folder);
  return folder;
}

async function writeLog(path: string, entries = 3): Promise<void> {
  const home = openSqliteHome(path);
  const log = home.log("default");
  await log.create("e1", "{}");
  const appended = Array.from({ length: entries }, (_, index) => log.append("e1", `n${index}`, `"${"x".repeat(900)}"`));
  await Promise.all(appended);
  await home.close();
}

/** What a folder holds, byte for byte. */
const contentOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).map((found) => [
    found.name,
    found.isFile() ? readFileSync(join(folder, found.name), "base64") : null,
  ]);

interface Holder {
  readonly child: ChildProcess;
  /** What it said first. */
  readonly said: string;
  /** Resolves to all that it wrote. */
  readonly ended: Promise<string>;
}

async function holding(path: string, how = "hold", user: readonly string[] = []): Promise<Holder> {
  const child = spawn(process.execPath, [HOLD, path, how, ...user]);
  const written: string[] = [];
  child.stderr.on("data", (chunk) => written.push(String(chunk)));
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(written.join(""))));
  const said = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      written.push(String(chunk));
      resolve(String(chunk).trimEnd());
    });
    void ended.then(resolve);
  });
  return { child, said, ended };
}

const database = (path: string, statements: string) => {
  const made = new (loadSqlite().DatabaseSync)(path);
  made.exec(statements);
  made.close();
};

const REFUSED: readonly [string, (path: string) => unknown, string][] = [
  ["a text", (path) => writeFileSync(path, "prompt: hello\n".repeat(50)), "is no log: it is no SQLite database"],
  ["a short text", (path) => writeFileSync(path, "x"), "is no log: it is no SQLite database"],
  [
    "a database of another program",
    (path) => database(path, "CREATE TABLE a (b)"),
    "is no log: it is a SQLite database of another program",
  ],
  [
    "a database of another program that keeps a log of its own",
    (path) => database(path, "PRAGMA journal_mode = WAL; CREATE TABLE a (b)"),
    "is no log: it is a SQLite database of another program",
  ],
  [
    "a log of a later format",
    async (path) => {
      await writeLog(path);
      database(path, "PRAGMA user_version = 2");
    },
    "is a log of format 2, but this version reads format 1",
  ],
  ["the first bytes of a log", (path) => writeFileSync(path, "SQLite form"), "is cut off: it ends after 11 bytes"],
  [
    "a log without its end",
    async (path) => {
      await writeLog(path, 100);
      truncateSync(path, statSync(path).size - 4096 * 3);
    },
    "is cut off: it has",
  ],
  [
    "a log with other bytes in its middle",
    async (path) => {
      await writeLog(path, 100);
      const bytes = readFileSync(path);
      bytes.fill(0xff, 4096, 4096 * 6);
      writeFileSync(path, bytes);
    },
    "is damaged",
  ],
  ["a directory", (path) => mkdirSync(path), "is a directory: a log is a file"],
];

test.for(REFUSED)(
  "%s is refused in one line with its path, and nothing is changed or added",
  async ([, make, message]) => {
    const folder = newFolder();
    const path = join(folder, "log.db");
    await make(path);
    const before = contentOf(folder);
    for (const readOnly of [false, true]) {
      const error = await attempt(() => openSqliteHome(path, { readOnly }));
      expect(error).toBeInstanceOf(LogError);
      expect((error as Error).message).toContain(`${path} ${message}`);
      expect((error as Error).message).not.toContain("\n");
      expect(contentOf(folder)).toEqual(before);
    }
  },
);

async function attempt(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return null;
  } catch (error) {
    return error;
  }
}

test("a path that leads nowhere is refused, and makes nothing", () => {
  const folder = newFolder();
  const lost = join(folder, "no", "log.db");
  expect(() => openSqliteHome(lost)).toThrow(
    new LogError(`${lost} cannot be opened: there is no directory ${join(folder, "no")}`),
  );
  const missing = join(folder, "log.db");
  expect(() => openSqliteHome(missing, { create: false })).toThrow(new LogError(`${missing} does not exist`));
  expect(() => openSqliteHome(missing, { readOnly: true })).toThrow(new LogError(`${missing} does not exist`));
  expect(readdirSync(folder)).toEqual([]);
  const link = join(newFolder(), "link.db");
  symlinkSync(missing, link);
  expect(() => openSqliteHome(link)).toThrow(
    new LogError(`${link} cannot be opened: it is a link to a file that does not exist`),
  );
  expect(readdirSync(folder)).toEqual([]);
  expect(() => openSqliteHome("/dev/null")).toThrow(new LogError("/dev/null is no regular file"));
});

test("an empty file becomes a log, but not where none is to be made", async () => {
  const path = join(newFolder(), "log.db");
  writeFileSync(path, "");
  expect(() => openSqliteHome(path, { create: false })).toThrow(new LogError(`${path} is no log: it is empty`));
  expect(() => openSqliteHome(path, { readOnly: true })).toThrow(new LogError(`${path} is no log: it is empty`));
  expect(statSync(path).size).toBe(0);
  await openSqliteHome(path).close();
  await openSqliteHome(path, { create: false }).close();
});

test("a file that another process holds is refused until that process ends, however it ends", async () => {
  const path = join(newFolder(), "log.db");
  const { child, ended } = await holding(path);
  const refusal = new LogError(`${path} is in use by another process`);
  expect(() => openSqliteHome(path)).toThrow(refusal);
  expect(() => openSqliteHome(path, { readOnly: true })).toThrow(refusal);
  expect((await holding(path)).said).toBe(`LogError: ${refusal.message}`);
  child.kill("SIGKILL");
  expect(await ended).toBe("held\n");
  const home = openSqliteHome(path);
  expect(await home.log("default").last("e1")).toBe("1");
  expect(() => openSqliteHome(path)).toThrow(new LogError(`${path} is in use by this process already`));
  expect((await holding(path)).said).toBe(`LogError: ${refusal.message}`);
  await home.close();
});

test("a log is read without changing a byte, also one whose process was killed", async () => {
  const folder = newFolder();
  const path = join(folder, "log.db");
  await (await holding(path, "crash")).ended;
  for (const files of [["log.db", "log.db-wal"], ["log.db"]]) {
    const before = contentOf(folder);
    expect(before.map(([name]) => name)).toEqual(files);
    const home = openSqliteHome(path, { readOnly: true });
    expect((await holding(path)).said).toBe(`LogError: ${path} is in use by another process`);
    expect(await home.worlds()).toEqual(["default"]);
    expect((await home.log("default").read("e1", "0", 9)).map(({ nonce }) => nonce)).toEqual(["held"]);
    await expect(home.log("default").append("e1", "a", "1")).rejects.toThrow("opened for reading alone");
    await home.close();
    expect(contentOf(folder)).toEqual(before);
    await openSqliteHome(path).close();
  }
});

/** Permissions are those of POSIX. A superuser has all of them, so that another user tries. */
const POSIX = process.platform !== "win32";
const SOMEBODY = process.getuid?.() === 0 ? ["65534"] : [];

test.runIf(POSIX)("nobody but the owner can read what is written", async () => {
  const folder = newFolder();
  const path = join(folder, "log.db");
  const { child, ended } = await holding(path);
  const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
  expect(modes).toEqual([
    ["log.db", "600"],
    ["log.db-wal", "600"],
  ]);
  child.stdin?.end();
  await ended;
  expect(readdirSync(folder)).toEqual(["log.db"]);
});

test.runIf(POSIX)(
  "what permissions do not allow is refused in one line, and reading needs no more than reading",
  async () => {
    const folder = newFolder();
    const path = join(folder, "log.db");
    const asSomebody = async (file: string, how = "hold") =>
      (await (await holding(file, how, SOMEBODY)).ended).trimEnd();
    await writeLog(path);
    chmodSync(folder, 0o555);
    chmodSync(path, 0o000);
    for (const how of ["hold", "read"]) {
      expect(await asSomebody(path, how)).toBe(`LogError: ${path} cannot be opened: no permission`);
    }
    const added = join(folder, "new.db");
    expect(await asSomebody(added)).toBe(`LogError: ${added} cannot be opened: no permission`);
    chmodSync(path, 0o444);
    expect(await asSomebody(path)).toBe(`LogError: ${path} cannot be opened: no permission`);
    expect(await asSomebody(path, "read")).toBe("read 3");
    chmodSync(folder, 0o755);
    await (await holding(path, "crash")).ended;
    chmodSync(folder, 0o555);
    expect(await asSomebody(path, "read")).toContain(
      `LogError: ${path} cannot be read in a directory that cannot be written`,
    );
    chmodSync(folder, 0o755);
  },
);
