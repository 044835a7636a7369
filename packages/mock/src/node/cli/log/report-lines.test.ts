import { expect, test } from "vitest";
import { temporaryFolder } from "../../../../test/cli/folder.ts";
import { readReportLines } from "./report-lines.ts";

const linesOf = async (text: string, most?: number): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readReportLines(await temporaryFolder().write("report.jsonl", text), most)) lines.push(line);
  return lines;
};

test("lines are whole, however many pieces a file is read in", async () => {
  const long = "ä".repeat(200_000);
  expect(await linesOf(`a\n${long}\n\nb`)).toEqual(["a", long, "", "b"]);
});

test("a line that is too long is an error with its number", async () => {
  await expect(linesOf(`a\n${"b".repeat(300_000)}`, 100_000)).rejects.toThrow(
    /report\.jsonl, line 2: expected at most 100000 characters$/,
  );
});
