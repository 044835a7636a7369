import { UNIONS } from "@managed-agents/types";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { openEditor } from "./src/editor.ts";

// Every exported type at once: what an editor would show for each name and each property.

const { checker, file } = openEditor().program(`
import type * as kit from "@managed-agents/types";
export type Schemas = kit.components["schemas"];
`);

const [namespace] = file.statements
  .filter(ts.isImportDeclaration)
  .map(({ importClause }) => importClause?.namedBindings)
  .filter((bindings) => bindings !== undefined);
if (namespace === undefined || !ts.isNamespaceImport(namespace)) throw new Error("the file imports no namespace");
const module = checker.getAliasedSymbol(checker.getSymbolAtLocation(namespace.name) as ts.Symbol);
const exported = new Map(
  checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .map((symbol) => [symbol.name, symbol]),
);
const [alias] = file.statements.filter(ts.isTypeAliasDeclaration);
const components = checker.getPropertiesOfType(checker.getTypeAtLocation(alias as ts.Node)).map(({ name }) => name);

const textOf = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker));
const declarationOf = (name: string): ts.Declaration | undefined => exported.get(name)?.declarations?.[0];

describe("every component of the document", () => {
  test("is exported under its name, as an interface or an alias, with text", () => {
    expect(components).toEqual(
      expect.arrayContaining(["Session", "SessionEvent", "StopReason", "CreateSessionRequest"]),
    );
    for (const name of components) {
      const declaration = declarationOf(name);
      expect(declaration && ts.SyntaxKind[declaration.kind], name).toMatch(/^(Interface|TypeAlias)Declaration$/);
      expect(textOf(exported.get(name) as ts.Symbol), name).not.toBe("");
    }
  });

  test("is the type that `components` names, and prints as its name there", () => {
    const schemas = checker.getTypeAtLocation(alias as ts.Node);
    for (const property of checker.getPropertiesOfType(schemas)) {
      const type = checker.getTypeOfSymbol(property);
      expect(type, property.name).toBe(checker.getDeclaredTypeOfSymbol(exported.get(property.name) as ts.Symbol));
    }
  });

  test("lists the names of its members if it is a union", () => {
    for (const [name, { members, open }] of Object.entries(UNIONS)) {
      const declaration = declarationOf(name);
      if (declaration === undefined || !ts.isTypeAliasDeclaration(declaration)) throw new Error(`${name} is no alias`);
      const arms = ts.isUnionTypeNode(declaration.type) ? declaration.type.types : [declaration.type];
      const names = [...Object.values(members), ...(open ? ["UnknownMember"] : [])];
      expect(arms.map((arm) => arm.getText()).toSorted(), name).toEqual(names.toSorted());
    }
  });
});

describe("every property", () => {
  const properties = components.flatMap((name) => {
    const declaration = declarationOf(name);
    if (declaration === undefined || !ts.isInterfaceDeclaration(declaration)) return [];
    return declaration.members.filter(ts.isPropertySignature).map((member) => ({ name, member }));
  });

  test("has the document's text, but for the tag, whose value needs no text", () => {
    expect(properties.length).toBeGreaterThan(500);
    for (const { name, member } of properties) {
      const symbol = checker.getSymbolAtLocation(member.name) as ts.Symbol;
      const place = `${name}.${symbol.name}`;
      if (member.type && ts.isLiteralTypeNode(member.type)) continue;
      expect(textOf(symbol), place).not.toBe("");
    }
  });

  test("has no type without a name that it could have had", () => {
    for (const { name, member } of properties) {
      expect(member.type && ts.isTypeLiteralNode(member.type), `${name}.${member.name.getText()}`).toBe(false);
    }
  });
});

test("no tool's words are in the declarations", () => {
  const files = [...new Set([...exported.values()].flatMap(({ declarations }) => declarations ?? []))].map((node) =>
    node.getSourceFile(),
  );
  for (const { fileName, text } of new Set(files)) {
    expect(text, fileName).not.toMatch(/openapi-typescript|@description|@enum|@constant/);
  }
});
