import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Caller } from "@managed-agents/harness";
import { expect, onTestFinished } from "vitest";
import { createControl } from "../../src/control/index.ts";
import { createHostedMock, type HostedMock } from "../../src/create-mock.ts";
import type { Mock, MockOptions } from "../../src/index.ts";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { createStaticAnswers } from "../../src/node/static-answers.ts";
import type { LogHome } from "../../src/world-log/log-home.ts";
import { Keeper } from "../../src/worlds/kept/keeper.ts";

/** A mock in this process, with control and without a port. */
export interface TestMock {
  readonly hosted: HostedMock;
  readonly caller: Caller<Mock>;
  /** Null where nothing is kept. */
  readonly home: LogHome | null;
  /** Errors of the mock itself. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

/** The path of a file that is not there yet, in a folder that goes with the test. */
export function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "mock-kept-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "worlds.sqlite");
}

/** A mock whose worlds are kept by a home, or forgotten. The test fails if the mock makes a mistake. */
export async function openMock(options: MockOptions, home: LogHome | null): Promise<TestMock> {
  const errors: unknown[] = [];
  const onInternalError = (error: unknown): void => void errors.push(error);
  const hosted = createHostedMock(
    { onInternalError, ...options },
    {
      ...(home === null ? {} : { keeper: (parts) => new Keeper({ ...parts, home, kit: "test" }) }),
      staticAnswers: createStaticAnswers(),
      control: createControl({
        access: { reach: "loopback", token: null },
        version: "test",
        inspectorPage: () => null,
        onInternalError,
      }),
    },
  );
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= hosted.close().then(() => home?.close());
    return closing;
  };
  onTestFinished(close);
  await hosted.worlds.load("default");
  return { hosted, home, errors, close, caller: new Caller(hosted.at("http://managed-agents.test")) };
}

/** A mock that keeps its worlds in a file. */
export const openKept = (path: string, options: MockOptions = {}): Promise<TestMock> =>
  openMock(options, openSqliteHome(path));

/** The body of an answer of control, which has to be good. */
export async function control({ caller }: TestMock, method: string, path: string, body?: unknown) {
  const answer = await caller.call(method, `/_mock${path}`, body);
  expect(answer.text).not.toContain('"type":"error"');
  return answer.json;
}
