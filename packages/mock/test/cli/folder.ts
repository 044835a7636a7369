import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Command } from "./command.ts";

/** A folder of its own for a test, which is removed behind it. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "mock-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return new Folder(path);
}

/** A command that is ended behind the test, whatever it does. */
export function startCommand(...args: string[]): Command {
  const command = new Command(args);
  onTestFinished(() => command.kill());
  return command;
}

/** Ways in which programs write files. */
export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  async write(name: string, text: string): Promise<string> {
    await writeFile(this.at(name), text);
    return this.at(name);
  }

  /** As editors save that never leave half a file: beside it, then in its place. */
  async replace(name: string, text: string): Promise<void> {
    await writeFile(this.at(`.${name}.swp`), text);
    await rename(this.at(`.${name}.swp`), this.at(name));
  }

  async remove(name: string): Promise<void> {
    await rm(this.at(name), { recursive: true });
  }

  async folder(name: string): Promise<Folder> {
    await mkdir(this.at(name), { recursive: true });
    return new Folder(this.at(name));
  }
}

/** A scenario that says one thing. */
export const saying = (text: string, name = "mine"): string =>
  `name: ${name}\nsummary: Says one thing.\nturns:\n  - - say: ${JSON.stringify(text)}\n`;
