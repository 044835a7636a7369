import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "./load.ts";
import type { Model } from "./model.ts";
import { type Problem, SpecError } from "./problem.ts";
import { checkLegality } from "./protocol/check-legality.ts";
import { checkLifecycle } from "./protocol/check-lifecycle.ts";
import { checkObjects, objectRows } from "./protocol/check-objects.ts";
import { checkRules } from "./protocol/check-rules.ts";
import { checkSequences } from "./protocol/check-sequences.ts";
import { loadLifecycle } from "./protocol/load-lifecycle.ts";
import { loadObjects } from "./protocol/load-objects.ts";
import { loadLegality } from "./protocol/load-operations.ts";
import { loadSequences } from "./protocol/load-sequences.ts";
import { loadRules } from "./protocol/load-stream.ts";
import type { Protocol, RuleTopic } from "./protocol/model.ts";
import { Reader, throwProblems } from "./protocol/reader.ts";
import { readSource } from "./source.ts";

/** Optional: a document of sessions alone, as earlier versions are, has no other objects. */
const OBJECTS = "protocol/objects.yaml";

/**
 * Reads `protocol/`: the lifecycle, which operation is legal when, the other objects, the rules of the stream, and the sequences. Then checks them
 * against each other and against the document.
 *
 * @param folder absolute path of the spec's folder
 * @param options.check whether what is wrong is refused, as it is unless `false` is given: then what can be read is returned
 * @returns undefined if the spec has no such folder
 * @throws SpecError with every problem of the pass
 */
export function loadProtocol(
  folder: string,
  bundle: Bundle,
  model: Model,
  { check = true }: { check?: boolean } = {},
): Protocol | undefined {
  if (!existsSync(join(folder, "protocol"))) return undefined;
  const problems: Problem[] = [];
  const open = (path: string): Reader => new Reader(read(folder, path), problems);

  const lifecycle = loadLifecycle(open("protocol/lifecycle.yaml"));
  const legality = loadLegality(open("protocol/operations.yaml"), bundle);
  const objects = existsSync(join(folder, OBJECTS))
    ? loadObjects(open(OBJECTS))
    : { guards: {}, refusals: {}, kinds: {} };
  const topics: RuleTopic[] = readdirSync(join(folder, "protocol/stream"))
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => ({ name: file.slice(0, -5), rules: loadRules(open(`protocol/stream/${file}`)) }));
  const sequences = loadSequences(open("protocol/sequences.yaml"));
  const protocol = { lifecycle, legality, objects, topics, sequences };
  if (!check) return protocol;
  throwProblems(problems);

  const streamed = model.unions.find(({ name }) => name === "StreamEvent")?.members ?? [];
  const eventTypes = new Map(streamed.map(({ wire, schema }) => [wire, schema]));
  throwProblems([
    ...checkLifecycle(lifecycle, new Set(eventTypes.keys()), model),
    ...checkLegality(legality, lifecycle, model, objectRows(objects)),
    ...checkObjects(objects, legality, model),
    ...checkRules(topics, eventTypes, model),
    ...checkSequences(sequences, eventTypes),
  ]);
  return protocol;
}

function read(folder: string, path: string) {
  if (existsSync(join(folder, path))) return readSource(folder, join(folder, path));
  throw new SpecError([
    {
      place: { file: path, line: 1, column: 1 },
      message: "there is no such file",
      remedy: "Write it, or remove protocol/.",
    },
  ]);
}
