import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { SdkShapes } from "./sdk-shapes.ts";
import { type Field, type Library, type Operation, type Shape, scalar } from "./shape.ts";

/** The resource classes that the document describes, by the first word of its operation ids. */
const RESOURCES: Readonly<Record<string, readonly [file: string, name: string]>> = {
  sessions: ["sessions/sessions", "Sessions"],
  agents: ["agents/agents", "Agents"],
  environments: ["environments/environments", "Environments"],
  files: ["files", "Files"],
  vaults: ["vaults/vaults", "Vaults"],
  memory_stores: ["memory-stores/memory-stores", "MemoryStores"],
};

/** What the SDK has under these classes and the document leaves out. */
const LEFT_OUT = /^environments\.work\./;

/** Operation ids that do not follow from the SDK's names by their case alone. */
const RENAMED: Readonly<Record<string, string>> = {
  "vaults.credentials.mcp_oauth_validate": "vaults.credentials.validate",
};

/** The SDK's declarations of the operations that the document describes, and the version they are of. */
export interface Sdk extends Library {
  readonly version: string;
}

/** Reads the declarations of the installed `@anthropic-ai/sdk`. Nothing of the SDK is run. */
export function readSdk(): Sdk {
  const folder = dirname(fileURLToPath(import.meta.resolve("@anthropic-ai/sdk")));
  const files = Object.fromEntries(
    Object.entries(RESOURCES).map(([word, [file]]) => [word, join(folder, `resources/beta/${file}.d.ts`)]),
  );
  const errorFile = join(folder, "resources/shared.d.ts");
  const program = ts.createProgram([...Object.values(files), errorFile], {
    noLib: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const shapes = new SdkShapes(program.getTypeChecker());
  const operations = new Map<string, Operation>();
  for (const [word, [, name]] of Object.entries(RESOURCES)) {
    const file = files[word] ?? "";
    const classes = program.getSourceFile(file)?.statements.filter(ts.isClassDeclaration) ?? [];
    for (const [id, operation] of readClass(named(classes, name, file), word, shapes)) operations.set(id, operation);
  }
  const errors = program.getSourceFile(errorFile)?.statements.filter(ts.isInterfaceDeclaration) ?? [];
  const error = shapes.name(named(errors, "ErrorResponse", errorFile));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { version, types: shapes.types, operations, error };
}

function named<T extends ts.DeclarationStatement>(declarations: readonly T[], name: string, file: string): T {
  const found = declarations.find((declaration) => declaration.name?.getText() === name);
  if (!found) throw new Error(`expected ${name} to be declared in ${file}`);
  return found;
}

/** Operations of a resource class and of the resources it holds. A property is a sub-resource, a method an operation. */
function* readClass(declaration: ts.ClassDeclaration, path: string, shapes: SdkShapes): Generator<[string, Operation]> {
  for (const member of declaration.members) {
    const name = member.name?.getText() ?? "";
    const id = `${path}.${snakeCase(name)}`;
    if (LEFT_OUT.test(`${id}.`)) continue;
    if (ts.isPropertyDeclaration(member) && member.type && ts.isTypeReferenceNode(member.type)) {
      const { typeName } = member.type;
      const inner = shapes.declarationOf(ts.isQualifiedName(typeName) ? typeName.right : typeName);
      if (ts.isClassDeclaration(inner)) yield* readClass(inner, id, shapes);
    }
    if (!ts.isMethodDeclaration(member) || !member.type) continue;
    const answer = readAnswer(member.type, shapes);
    if (answer) yield [RENAMED[id] ?? id, { ...readInput(member, shapes), ...answer }];
  }
}

/** `memoryStores` → `memory_stores`, `mcpOAuthValidate` → `mcp_oauth_validate`. */
const snakeCase = (name: string): string =>
  name.replace(/OAuth/, "Oauth").replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A method that does not answer with a promise of the API is a helper built on operations, and no operation itself. */
function readAnswer(type: ts.TypeNode, shapes: SdkShapes): Pick<Operation, "response" | "streams"> | undefined {
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const [answer] = type.typeArguments ?? [];
  if (!answer || !["APIPromise", "PagePromise"].includes(type.typeName.getText())) return undefined;
  if (ts.isTypeReferenceNode(answer) && answer.typeName.getText() === "Response") {
    return { response: scalar("binary"), streams: false };
  }
  if (ts.isTypeReferenceNode(answer) && answer.typeName.getText() === "Stream") {
    const [frame] = answer.typeArguments ?? [];
    if (frame) return { response: shapes.read(frame), streams: true };
  }
  return { response: shapes.read(answer), streams: false };
}

/** Ids come first and by position, then `params`, whose comments say what is a path, query, header or body parameter. */
function readInput(method: ts.MethodDeclaration, shapes: SdkShapes): Pick<Operation, "parameters" | "body"> {
  const parameters = new Map<string, Field>();
  let body: Shape | undefined;
  for (const { name, type } of method.parameters) {
    const text = name.getText();
    if (type?.kind === ts.SyntaxKind.StringKeyword) {
      parameters.set(`path ${snakeCase(text.replace(/ID$/, "_id"))}`, { shape: scalar("string"), required: true });
    }
    if (text !== "params" || !type) continue;
    const declaration = paramsOf(type, shapes);
    const inBody = new Map<string, Field>();
    for (const [field, { about, ...rest }] of shapes.fieldsOf(declaration)) {
      const where = /^(Path|Query|Header|Body) param/.exec(about)?.[1]?.toLowerCase() ?? defaultPlace(field);
      if (where === "body") inBody.set(field, rest);
      else parameters.set(`${where} ${field}`, rest);
    }
    if (inBody.size > 0) {
      body = shapes.define(declaration.name.text, { is: "object", fields: inBody, rest: undefined });
    }
  }
  return { parameters, body };
}

function paramsOf(type: ts.TypeNode, shapes: SdkShapes): ts.InterfaceDeclaration {
  const reference = ts.isUnionTypeNode(type) ? type.types.find(ts.isTypeReferenceNode) : type;
  if (!reference || !ts.isTypeReferenceNode(reference)) throw new Error(`expected params, got \`${type.getText()}\``);
  const { typeName } = reference;
  const declaration = shapes.declarationOf(ts.isQualifiedName(typeName) ? typeName.right : typeName);
  if (!ts.isInterfaceDeclaration(declaration)) throw new Error(`expected ${typeName.getText()} to be an interface`);
  return declaration;
}

/** Where the SDK leaves the place out, only headers and the inherited page parameters are left. */
const defaultPlace = (field: string): string => (["betas", "workspace_id"].includes(field) ? "header" : "query");
