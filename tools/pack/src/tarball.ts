import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { create, extract } from "tar";

const run = promisify(execFile);

/** What npm gives to every file, so that the same files make the same tarball. */
const TIME = new Date("1985-10-26T08:15:00Z");

/** Packs a package as npm does. @returns the name of the file @throws Error with what npm wrote */
export async function npmPack(folder: string, to: string): Promise<string> {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", to];
  const { stdout } = await run("npm", args, {
    cwd: folder,
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === "win32",
  });
  const [packed] = JSON.parse(stdout) as [{ readonly filename: string }];
  // Older versions of npm report the name with its scope as a folder.
  return packed.filename.replace("@", "").replace("/", "-");
}

/** Extracts a tarball, whose files are below `package/`. */
export const unpack = (file: string, to: string): Promise<void> => extract({ file, cwd: to });

/** Writes a folder into a tarball, its files below `package/`. */
export const writeTarball = (folder: string, file: string): Promise<void> =>
  create(
    { file, cwd: folder, prefix: "package", gzip: { level: 9 }, portable: true, mtime: TIME },
    readdirSync(folder).sort(),
  );
