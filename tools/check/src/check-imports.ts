import { readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import type { Finding } from "./finding.ts";
import type { ImportRule } from "./import-rule.ts";
import { readImports } from "./read-imports.ts";
import type { Repository } from "./repository.ts";
import { validateImport } from "./validate-import.ts";

/** @returns imports that cross a border, files that no rule governs, and rules that govern no file */
export function checkImports(repository: Repository, rules: readonly ImportRule[]): Finding[] {
  const findings: Finding[] = [];
  const unused = new Set(rules);
  for (const file of repository.sources) {
    const rule = rules.find(({ files }) => files.some((glob) => matchesGlob(file, glob)));
    if (rule === undefined) {
      findings.push({ file, line: 1, message: "no import rule governs this file: add one to import-rules.ts" });
      continue;
    }
    unused.delete(rule);
    for (const { specifier, line } of readImports(readFileSync(join(repository.root, file), "utf8"))) {
      const message = validateImport(specifier, file, rule, repository);
      if (message !== undefined) findings.push({ file, line, message });
    }
  }
  for (const { files, why } of unused) {
    const message = `the import rule for ${files.join(", ")} governs no file  (rule: ${why})`;
    findings.push({ file: "tools/check/src/import-rules.ts", line: 1, message });
  }
  return findings;
}
