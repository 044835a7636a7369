import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandFlags, commandName, type Model, type OperationModel } from "@managed-agents/gen";
import type { Change } from "../compare/change.ts";
import type { SurfaceChange } from "./consequences.ts";

/** Text by name: what a name stands for, so that a change of it shows. */
type Names = ReadonlyMap<string, string>;

/** What types, methods, tools and commands gain and lose, and what the mock still lacks. */
export function compareSurfaces(
  [before, after]: readonly [Model, Model],
  [wasFiles, isFiles]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
  changes: readonly Change[],
  root: string | undefined,
): SurfaceChange[] {
  return [
    compareTypes([before, after], exportedNames(wasFiles), exportedNames(isFiles)),
    compareNames("client methods", methods(before), methods(after)),
    compareNames("tools", tools(before), tools(after)),
    compareNames("commands", commands(before), commands(after)),
    { kind: "mock", added: [], removed: [], changed: [], open: root === undefined ? [] : openInMock(changes, root) },
  ];
}

function compareNames(kind: SurfaceChange["kind"], before: Names, after: Names): SurfaceChange {
  return {
    kind,
    added: [...after.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    open: [],
  };
}

/** Names come and go with what is exported; a type has changed when its schema lets something else through. */
function compareTypes([before, after]: readonly [Model, Model], wasNames: Names, isNames: Names): SurfaceChange {
  const [was, is] = [shapes(before), shapes(after)];
  return { ...compareNames("types", wasNames, isNames), changed: compareNames("types", was, is).changed };
}

const shapes = (model: Model): Names =>
  new Map(model.schemas.map(({ name, schema }) => [name, JSON.stringify(schema, withoutTexts)]));

/** Descriptions are the only texts that a schema of the document has beside its values; a property may be called so, too. */
const withoutTexts = (key: string, value: unknown): unknown =>
  key === "description" && typeof value === "string" ? undefined : value;

/** Every name that a generated file of the types exports, with its declaration. */
function exportedNames(files: ReadonlyMap<string, string>): Names {
  const sources = [...files].filter(([path]) => path.startsWith("packages/types/")).map(([, text]) => text);
  return new Map(
    sources.flatMap((text) =>
      text.split(/^(?=export )/m).flatMap((declaration): [string, string][] => {
        const name = /^export (?:declare )?(?:type|interface|const|function|class) (\w+)/.exec(declaration)?.[1];
        return name === undefined ? [] : [[name, declaration]];
      }),
    ),
  );
}

const methods = (model: Model): Names =>
  new Map(
    model.operations
      .filter(({ aliasOf }) => aliasOf === undefined)
      .map((operation) => [operation.id, `${inputsOf(operation)} ${operation.response} ${operation.answerKind}`]),
  );

const tools = (model: Model): Names =>
  new Map(
    model.operations.map((operation) => [
      operation.toolName,
      `${inputsOf(operation)} ${JSON.stringify(operation.hints)} ${operation.description}`,
    ]),
  );

/** As the command line has them, with their flags. */
const commands = (model: Model): Names =>
  new Map(
    model.operations
      .filter(({ aliasOf }) => aliasOf === undefined)
      .map((operation) => [commandName(operation), JSON.stringify(commandFlags(operation, model))]),
  );

const inputsOf = ({ parameters, requestBody }: OperationModel): string =>
  `${parameters.map(({ name, in: where, required }) => `${where} ${name}${required ? "" : "?"}`).join()} ${requestBody ?? ""}`;

/** What a person must still do in the mock: operations that it does not answer, and events that nothing in it names. */
function openInMock(changes: readonly Change[], root: string): string[] {
  const mock = join(root, "packages/mock");
  if (!existsSync(join(mock, "src"))) return [];
  const source = readAll(join(mock, "src"), (file) => file.endsWith(".ts") && !file.includes("gen/"));
  const scenarios = readAll(join(mock, "scenarios"), (file) => file.endsWith(".yaml"));
  const named = (texts: ReadonlyMap<string, string>, name: string): string[] =>
    [...texts].filter(([, text]) => text.includes(name)).map(([file]) => file);
  return changes.flatMap(({ rule, subject }) => {
    if (rule === "operation-added") {
      const tables = [...source].filter(([file]) => /^operations\/.*index\.ts$/.test(file));
      const answered = tables.some(([, text]) => text.includes(`"${subject}": `));
      return answered ? [] : [`nothing in packages/mock/src/operations answers ${subject}`];
    }
    if (rule.startsWith("event-added")) {
      return named(source, `"${subject}"`).length > 0 ? [] : [`nothing in packages/mock/src emits ${subject}`];
    }
    if (rule === "event-removed" || rule === "removed-after-sunset" || rule === "removed-before-sunset") {
      const files = [...named(source, `"${subject}"`), ...named(scenarios, subject).map((file) => `scenarios/${file}`)];
      return files.map((file) => `${file} still names ${subject}`);
    }
    return [];
  });
}

function readAll(folder: string, wanted: (file: string) => boolean): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return new Map(files.filter(wanted).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
