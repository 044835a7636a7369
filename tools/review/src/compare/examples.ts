import type { Context } from "./context.ts";
import { at, type Cursor } from "./cursor.ts";
import { asObject, canonical } from "./json.ts";
import type { ExampleModel, Version } from "./version.ts";

/** Compares the examples that are written in files of their own. */
export function compareExampleFiles(before: Cursor, after: Cursor, { findings }: Context): void {
  const [was, is] = [at(before, "components", "examples"), at(after, "components", "examples")];
  for (const name of new Set([...Object.keys(asObject(was.node)), ...Object.keys(asObject(is.node))])) {
    const [old, now] = [at(was, name), at(is, name)];
    if (canonical(old.node) === canonical(now.node)) continue;
    const scope = { subject: `example ${name}`, directions: [], operations: [] };
    if (old.node === undefined) findings.add("example-added", old, now, scope);
    else if (now.node === undefined) findings.add("example-removed", old, now, scope);
    else {
      const [wasValue, isValue] = [at(old, "value"), at(now, "value")];
      findings.add("example-changed", old, now, scope, { before: wasValue.node, after: isValue.node });
    }
  }
}

/** Judges the earlier version's examples by the later version's schemas: one that fitted and does not fit any more shows a break. */
export function compareExampleVerdicts(before: Version, after: Version, { findings }: Context): void {
  const seen = new Set<string>();
  for (const example of before.model?.examples ?? []) {
    const key = `${example.kind} ${example.schema} ${example.place.file}:${example.place.line}`;
    if (seen.has(key) || before.judge(example) !== undefined) continue;
    seen.add(key);
    const problem = after.judge(example);
    if (problem === undefined) continue;
    const operations = usersOf(example, before);
    const scope = { subject: `example ${example.name}`, directions: [example.kind], operations };
    findings.addAt("example-no-longer-valid", before.protocolPlace(example.place), "before", scope, { after: problem });
  }
}

const usersOf = ({ place }: ExampleModel, { model }: Version): string[] => [
  ...new Set(
    (model?.examples ?? [])
      .filter((other) => other.place.file === place.file && other.place.line === place.line)
      .map(({ operation }) => operation),
  ),
];
