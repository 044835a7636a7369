import type { Call } from "../call.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

const HEAD = `import { createClient } from "@managed-agents/client";

const client = createClient(); // reads ANTHROPIC_API_KEY
`;

/**
 * Shows a call as a TypeScript module with this kit's client.
 *
 * The method is the operation id; ids of the path come first, then the body or the query. An older spelling has no
 * method of its own and is shown as the operation that took its place.
 */
export function typescriptSample(call: Call): string {
  const path = (call.aliasOf ?? call.operationId).split(".").map(camelCase).join(".");
  const invocation = `client.${path}(${methodArguments(call).join(", ")})`;
  const note =
    call.aliasOf === null ? "" : "// The older path has no method; this calls the path that took its place.\n";
  const imports = call.files === undefined ? "" : `import { createReadStream } from "node:fs";\n`;
  return `${imports}${HEAD}\n${note}${use(call, invocation)}`;
}

const camelCase = (word: string): string => word.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function methodArguments(call: Call): string[] {
  const ids = call.pathValues.map(({ value }) => JSON.stringify(value));
  if (call.files !== undefined) return [...ids, parts(call.body as object, call.files)];
  if (call.body !== undefined) return [...ids, typescriptLiteral(call.body)];
  if (call.query.length === 0) return ids;
  // The client's names have no trailing brackets; an array says the same.
  const query = call.query.map(({ name, value }) => [name.replace(/\[\]$/, ""), value] as const);
  return [...ids, typescriptLiteral(Object.fromEntries(query))];
}

/** A multipart body. A file is named, since its bytes do not stand in a sample. */
function parts(body: object, files: readonly string[]): string {
  const properties = Object.entries(body).map(
    ([name, value]) =>
      `${name}: ${files.includes(name) ? 'createReadStream("path/to/file")' : typescriptLiteral(value)}`,
  );
  return `{ ${properties.join(", ")} }`;
}

function use(call: Call, invocation: string): string {
  if (call.streams) return `for await (const event of await ${invocation}) {\n  console.log(event.type);\n}`;
  if (call.pages) return `for await (const item of ${invocation}) {\n  console.log(item);\n}`;
  if (call.bytes) return `const bytes = await ${invocation}.bytes();\nconsole.log(bytes.length);`;
  return `const answer = await ${invocation};\nconsole.log(answer);`;
}
