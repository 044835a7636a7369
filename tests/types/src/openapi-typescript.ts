import { OPERATIONS, type OperationDescriptor } from "@managed-agents/types";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { openEditor } from "./editor.ts";

/** A part of an operation whose two types are compared. */
export type Part = "body" | "query" | "answer";

/** Whether a value of the one type is one of the other. */
export interface Assignable {
  readonly operation: string;
  readonly part: Part;
  /** Ours where openapi-typescript's is expected. */
  readonly oursToTheirs: boolean;
  readonly theirsToOurs: boolean;
  /** As `oursToTheirs`, once lists that ours only reads may be written. */
  readonly writableToTheirs: boolean;
}

const DOCUMENT = new URL("../../../spec/dist/openapi.json", import.meta.url);

/** `sessions.events.list` as the client names what `list` takes: `SessionsEventsListQuery`. */
const queryName = (operation: string): string =>
  `${operation.replaceAll(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())}Query`;

/** What other generators call `statuses[]`, the client calls `statuses`. */
const HELPERS = `
type Unbracketed<Q> = { [Name in keyof Q as Name extends \`\${infer Plain}[]\` ? Plain : Name]: Q[Name] };
type QueryOf<Id extends keyof operations> = Unbracketed<NonNullable<operations[Id]["parameters"]["query"]>>;
type BodyOf<Id extends keyof operations> =
  NonNullable<operations[Id] extends { requestBody?: infer Body } ? Body : never> extends { content: infer Content } ? Content[keyof Content] : never;
type Writable<T> = T extends string ? T : T extends readonly (infer Item)[] ? Writable<Item>[] : T extends object ? { -readonly [Name in keyof T]: Writable<T[Name]> } : T;
type AnswerOf<Id extends keyof operations> = operations[Id]["responses"][200]["content"]["application/json"];
`;

/**
 * Compares the types that openapi-typescript makes of the bundled document, as openapi-fetch uses them, with our named types and the
 * client's: the body, the query and the answer of every operation that has them. It is told that a property with a default may be left out,
 * which it takes for required otherwise, in requests too.
 */
export async function compareTypes(): Promise<Assignable[]> {
  const theirs = astToString(await openapiTS(DOCUMENT, { silent: true, defaultNonNullable: false }));
  const pairs = (Object.values(OPERATIONS) as OperationDescriptor[]).flatMap(pairsOf);
  const aliases = pairs.flatMap(({ ours, theirs: other }, index) => [
    `export type Ours${index} = ${ours};`,
    `export type Writable${index} = Writable<Ours${index}>;`,
    `export type Theirs${index} = ${other};`,
  ]);
  const imports = `import type * as kit from "@managed-agents/types";\nimport type * as client from "@managed-agents/client";`;
  const { checker, file } = openEditor().program(`${imports}\n${theirs}\n${HELPERS}\n${aliases.join("\n")}`);
  const types = new Map<string, ts.Type>();
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement)) types.set(statement.name.text, checker.getTypeAtLocation(statement.name));
  }
  return pairs.map(({ operation, part }, index) => {
    const [own, writable, other] = ["Ours", "Writable", "Theirs"].map((name) => types.get(`${name}${index}`));
    if (!own || !writable || !other || [own, writable, other].some(isNothing)) {
      throw new Error(`${operation} has no type for its ${part}`);
    }
    return {
      operation,
      part,
      oursToTheirs: checker.isTypeAssignableTo(own, other),
      theirsToOurs: checker.isTypeAssignableTo(other, own),
      writableToTheirs: checker.isTypeAssignableTo(writable, other),
    };
  });
}

/** A type that is not found is `any`, which would fit everything. */
const isNothing = ({ flags }: ts.Type): boolean => (flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) !== 0;

function pairsOf({ id, body, response, answerKind, queryParameters, aliasOf }: OperationDescriptor) {
  const theirs = (kind: string) => `${kind}<"${id}">`;
  const hasQuery = queryParameters.some(({ name }) => name !== "beta") && aliasOf === null;
  return [
    ...(body === null ? [] : [{ operation: id, part: "body" as const, ours: `kit.${body}`, theirs: theirs("BodyOf") }]),
    ...(hasQuery
      ? [
          {
            operation: id,
            part: "query" as const,
            ours: `client.${queryName(id)}`,
            theirs: `Omit<${theirs("QueryOf")}, "beta">`,
          },
        ]
      : []),
    ...(response === null || answerKind !== "json"
      ? []
      : [{ operation: id, part: "answer" as const, ours: `kit.${response}`, theirs: theirs("AnswerOf") }]),
  ];
}
