import { readFileSync } from "node:fs";
import { HEADERS, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { start, startEmulator } from "./start.ts";

const PAGE = readFileSync(new URL("../../../../docs/recordings.md", import.meta.url), "utf8");

const withoutTimes = (text: string): string => text.replace(/\d+\.\d ms/g, "0.0 ms").trim();

test("what the page shows of a report is what is printed", async () => {
  const [, shown = ""] = /```text\n([\s\S]*?)```/.exec(PAGE) ?? [];
  const { run, url } = await start("proxy", await startEmulator());
  for (let count = 0; count < 2; count++)
    await fetch(`${url}/v1/sessions`, { headers: HEADERS }).then((answer) => answer.text());
  const body = JSON.stringify({ ...sessionWith("plain"), agent: 3 });
  await fetch(`${url}/v1/sessions`, { method: "POST", headers: HEADERS, body }).then((answer) => answer.text());
  await run.stop();
  expect(shown).toContain("exchange 3");
  expect(withoutTimes(run.out)).toContain(withoutTimes(shown));
});
