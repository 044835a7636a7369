import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "make-folder-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test("makes each folder that is missing, with the mode, also twice at a time", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "a", "b", "c");
  await Promise.all([makeFolder(path, 0o700), makeFolder(path, 0o700)]);
  await makeFolder(path, 0o700);
  expect(["a", "a/b", "a/b/c"].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
});

test("refuses what is a file, is below one, or is a link that leads nowhere", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  symlinkSync(join(folder, "nowhere"), join(folder, "link"));
  await expect(makeFolder(join(folder, "file"))).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(folder, "file", "a"))).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(makeFolder(join(folder, "link"))).rejects.toMatchObject({ code: "EEXIST" });
});

test.runIf(existsSync("/proc/self"))("comes back where the system makes no folder", async () => {
  await expect(makeFolder("/proc/no-folder/a")).rejects.toMatchObject({ code: "ENOENT" });
});
