import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { htmlReport } from "./html.ts";
import { markdownReport } from "./markdown.ts";
import type { Report } from "./report.ts";

const FOLDER = new URL("../../report/", import.meta.url);

/** Writes report.md and report.html. @returns their paths */
export function writeReport(report: Report, folder = FOLDER): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries({ "report.md": markdownReport(report), "report.html": htmlReport(report) }).map(
    ([name, content]) => {
      const file = new URL(name, folder);
      writeFileSync(file, content);
      return fileURLToPath(file);
    },
  );
}
