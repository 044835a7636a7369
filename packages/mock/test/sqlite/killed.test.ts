import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { randomFrom } from "../log/kill/random-from.ts";

const PROGRAM = fileURLToPath(new URL("append-until-killed.ts", import.meta.url));
const ROUNDS = 25;

/** Lets the program append, and kills it once it has acknowledged so many entries. @returns what it has acknowledged, by position */
async function appendUntilKilled(path: string, name: string, acknowledged: number): Promise<Map<string, string>> {
  const child = spawn(process.execPath, [PROGRAM, path, name], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("close", (_, signal) => resolve(signal)));
  let written = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    written += text;
    if (written.split("\n").length > acknowledged) child.kill("SIGKILL");
  });
  expect(await ended).toBe("SIGKILL");
  // What stands behind the last line end may be half a line.
  return new Map(
    written
      .slice(0, written.lastIndexOf("\n"))
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
}

test(`after ${ROUNDS} kills at random moments, every acknowledged entry is there, whole, once and in order`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "sqlite-killed-"));
  const path = join(folder, "log.db");
  const random = randomFrom(19);
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `r${round}`;
    for (const [position, nonce] of await appendUntilKilled(path, name, 1 + Math.floor(random() * 2000))) {
      acknowledged.set(position, nonce);
    }
    const home = openSqliteHome(path);
    const log = home.log("default");
    const entries = await log.read("r0", "0", 1_000_000);
    expect(entries.map(({ position }) => Number(position))).toEqual(entries.map((_, index) => index + 1));
    const broken = entries.filter(({ nonce, input }) => input !== JSON.stringify(nonce.repeat(50)));
    expect(broken).toEqual([]);
    const lost = [...acknowledged].filter(([position, nonce]) => entries[Number(position) - 1]?.nonce !== nonce);
    expect(lost).toEqual([]);
    const snapshot = await log.newestSnapshot("r0");
    if (snapshot !== null) {
      expect([...new Set(snapshot.records.values())]).toEqual([snapshot.position.repeat(100)]);
      expect(snapshot.records.size).toBe(20);
    }
    await home.close();
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  await rm(folder, { recursive: true });
});
