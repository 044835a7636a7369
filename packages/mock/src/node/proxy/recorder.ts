import { join } from "node:path";
import {
  createRecording,
  makeFolder,
  type RecordedServer,
  RecordingError,
  type RecordingWriter,
  type WrittenEntry,
} from "@managed-agents/contract/recording";

/** How a proxy records. */
export interface RecorderOptions {
  /** The folder of the file. It is made if it does not exist, for its owner alone. */
  readonly directory: string;
  readonly server: RecordedServer;
  /** The program, with its version. */
  readonly recorder: string;
  readonly keepIds: boolean;
  readonly redactText: boolean;
  readonly keepPreviews: boolean;
}

/** Characters of entries that may wait for the disk. */
const MOST_WAITING = 16 * 1024 * 1024;
/** What an entry holds beside its body, about. */
const OVERHEAD = 500;
/** Names that are tried, where proxies start in the same second. */
const MOST_NAMES = 100;

/** What the system says of a file, in words. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EDQUOT: "the quota of the disk is used up",
  EEXIST: "there are too many recordings of this second",
  EFBIG: "the file is as large as it may be",
  ENOENT: "no folder can be made there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** Writes what passes a proxy into one file. If that fails, it stops, and the traffic goes on. */
export class Recorder {
  readonly path: string;
  readonly #writer: RecordingWriter;
  readonly #onFailure: (message: string) => void;
  #waiting = 0;
  #behind: PromiseWithResolvers<void> | null = null;
  #hasFailed = false;

  private constructor(writer: RecordingWriter, onFailure: (message: string) => void) {
    this.path = writer.path;
    this.#writer = writer;
    this.#onFailure = onFailure;
  }

  /**
   * @param onFailure is called once, when nothing more is recorded
   * @throws Error with one line that says what is wrong with the folder
   */
  static async open(options: RecorderOptions, onFailure: (message: string) => void): Promise<Recorder> {
    const { directory, ...recorded } = options;
    try {
      await makeRecordFolder(directory);
      return new Recorder(await createIn(directory, recorded), onFailure);
    } catch (error) {
      throw new Error(`cannot record into ${directory}: ${explain(error)}`);
    }
  }

  /** Whether everything is in the file that was given to it. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Resolves once the disk has caught up; null if it is not behind. */
  get behind(): Promise<void> | null {
    return this.#behind?.promise ?? null;
  }

  /** @param bytes about how many of a body or a frame it holds */
  write(entry: WrittenEntry, bytes: number): void {
    if (this.#hasFailed) return;
    const size = Math.min(bytes, MOST_WAITING) + OVERHEAD;
    this.#waiting += size;
    if (this.#waiting > MOST_WAITING) this.#behind ??= Promise.withResolvers();
    this.#writer.write(entry).then(
      () => this.#done(size),
      (error: unknown) => {
        this.#done(size);
        this.#fail(error);
      },
    );
  }

  /** Writes the last line. */
  async close(): Promise<void> {
    try {
      await this.#writer.close(this.#hasFailed ? "failed" : "stopped");
    } catch (error) {
      this.#fail(error);
    }
  }

  #done(size: number): void {
    this.#waiting -= size;
    if (this.#waiting > MOST_WAITING / 2) return;
    this.#behind?.resolve();
    this.#behind = null;
  }

  #fail(error: unknown): void {
    const isFrame = error instanceof RecordingError;
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    if (isFrame) this.#onFailure(`an entry cannot be recorded: ${error.message}; nothing more is recorded`);
    else
      this.#onFailure(
        `cannot write ${this.path}: ${explain(error)}; nothing more is recorded, and the traffic goes on`,
      );
  }
}

/** @throws Error of the file system, or one that says that it is a file */
async function makeRecordFolder(path: string): Promise<void> {
  try {
    await makeFolder(path, 0o700);
  } catch (error) {
    // Not the one of two recordings that have the same name.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new Error("it is a file, not a folder");
    throw error;
  }
}

async function createIn(directory: string, options: Parameters<typeof createRecording>[1]): Promise<RecordingWriter> {
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `proxy-${time}.jsonl` : `proxy-${time}-${number}.jsonl`;
    try {
      return await createRecording(join(directory, name), options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || number === MOST_NAMES) throw error;
    }
  }
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE_ERRORS[code ?? ""] ?? code ?? message;
}
