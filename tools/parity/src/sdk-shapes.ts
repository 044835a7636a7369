import ts from "typescript";
import { type Field, named, type Shape, scalar, union } from "./shape.ts";

/** Type arguments in force while the body of a generic declaration is read. */
type Arguments = ReadonlyMap<string, Shape>;

const NONE: Arguments = new Map();

/**
 * Reads type annotations as they are written.
 *
 * The checker only resolves names: asked for types it would dissolve the aliases of nested unions, and with them the names that
 * the comparison is about.
 */
export class SdkShapes {
  /** Every named type met so far. */
  readonly types = new Map<string, Shape>();
  readonly #checker: ts.TypeChecker;
  readonly #declarations = new Map<string, ts.Declaration>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** @throws Error on a form of type that the SDK did not use when this was written */
  read(node: ts.TypeNode, given: Arguments = NONE): Shape {
    if (ts.isParenthesizedTypeNode(node)) return this.read(node.type, given);
    if (ts.isUnionTypeNode(node)) return union(node.types.map((inner) => this.read(inner, given)));
    if (ts.isArrayTypeNode(node)) return { is: "array", of: this.read(node.elementType, given) };
    if (ts.isTypeLiteralNode(node)) return this.#object(node.members, given);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, given);
    if (ts.isLiteralTypeNode(node)) return literal(node);
    if (ts.isIntersectionTypeNode(node) && node.getText() === "string & {}") return scalar("string");
    switch (node.kind) {
      case ts.SyntaxKind.StringKeyword:
        return scalar("string");
      case ts.SyntaxKind.NumberKeyword:
        return scalar("number");
      case ts.SyntaxKind.BooleanKeyword:
        return scalar("boolean");
      case ts.SyntaxKind.UnknownKeyword:
        return scalar("unknown");
    }
    throw new Error(`expected a type that can be JSON, got \`${node.getText()}\` in ${node.getSourceFile().fileName}`);
  }

  /** Fields of an interface or class, inherited ones included, with the comment that precedes each. */
  fieldsOf(
    declaration: ts.InterfaceDeclaration | ts.ClassDeclaration,
    given: Arguments = NONE,
  ): Map<string, Documented> {
    const fields = new Map<string, Documented>();
    for (const base of declaration.heritageClauses ?? []) {
      if (ts.isClassDeclaration(declaration)) continue;
      for (const { expression } of base.types) {
        const inherited = this.declarationOf(expression);
        if (!ts.isInterfaceDeclaration(inherited)) continue;
        for (const [name, field] of this.fieldsOf(inherited, given)) fields.set(name, field);
      }
    }
    for (const [name, field] of this.#members(declaration.members, given)) fields.set(name, field);
    return fields;
  }

  /** Where a name is declared, imports followed. */
  declarationOf(name: ts.Node): ts.Declaration {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target?.declarations?.find((found) => !ts.isModuleDeclaration(found));
    if (!declaration) throw new Error(`expected \`${name.getText()}\` to be declared, found nothing`);
    return declaration;
  }

  #reference(node: ts.TypeReferenceNode, given: Arguments): Shape {
    const text = node.typeName.getText();
    const substituted = given.get(text);
    if (substituted) return substituted;
    const [first] = node.typeArguments ?? [];
    if (text === "Uploadable") return scalar("binary");
    if (text === "Array" && first) return { is: "array", of: this.read(first, given) };
    const declaration = this.declarationOf(ts.isQualifiedName(node.typeName) ? node.typeName.right : node.typeName);
    if (ts.isClassDeclaration(declaration)) {
      const parameters = declaration.typeParameters ?? [];
      const values = parameters.flatMap((parameter, i): [string, Shape][] => {
        const argument = node.typeArguments?.[i];
        return argument ? [[parameter.name.text, this.read(argument, given)]] : [];
      });
      return { is: "object", fields: this.fieldsOf(declaration, new Map(values)), rest: undefined };
    }
    return this.name(declaration);
  }

  /** Gives a type a name that it has in the SDK only in part, as the body that a method's parameters hold. */
  define(name: string, shape: Shape): Shape {
    this.types.set(name, shape);
    return named(name);
  }

  /** The type that a declaration introduces, by its name. */
  name(declaration: ts.Declaration): Shape {
    if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration)) {
      throw new Error(`expected an interface or a type, got \`${declaration.getText().slice(0, 60)}\``);
    }
    const name = qualifiedName(declaration);
    const known = this.#declarations.get(name);
    if (known !== undefined && known !== declaration) throw new Error(`two types of the SDK are called ${name}`);
    if (known === undefined) {
      this.#declarations.set(name, declaration);
      this.types.set(name, scalar("unknown"));
      this.types.set(
        name,
        ts.isTypeAliasDeclaration(declaration)
          ? this.read(declaration.type)
          : { is: "object", fields: this.fieldsOf(declaration), rest: this.#rest(declaration.members, NONE) },
      );
    }
    return named(name);
  }

  #object(members: ts.NodeArray<ts.TypeElement>, given: Arguments): Shape {
    return { is: "object", fields: this.#members(members, given), rest: this.#rest(members, given) };
  }

  #rest(members: ts.NodeArray<ts.TypeElement>, given: Arguments): Shape | undefined {
    const signature = members.find(ts.isIndexSignatureDeclaration);
    return signature && this.read(signature.type, given);
  }

  #members(members: ts.NodeArray<ts.TypeElement | ts.ClassElement>, given: Arguments): Map<string, Documented> {
    const fields = new Map<string, Documented>();
    for (const member of members) {
      if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) continue;
      if (!member.type || ts.isPrivateIdentifier(member.name) || isProtected(member)) continue;
      const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
      const [comment] = ts.getJSDocCommentsAndTags(member);
      const about = comment && ts.isJSDoc(comment) ? (ts.getTextOfJSDocComment(comment.comment) ?? "") : "";
      fields.set(name, { shape: this.read(member.type, given), required: !member.questionToken, about });
    }
    return fields;
  }
}

/** A field and what the SDK's comment says about it, the only place that distinguishes a query parameter from a property of a body. */
export interface Documented extends Field {
  readonly about: string;
}

function literal(node: ts.LiteralTypeNode): Shape {
  const { literal: value } = node;
  if (value.kind === ts.SyntaxKind.NullKeyword) return scalar("null");
  if (value.kind === ts.SyntaxKind.TrueKeyword) return { is: "literal", value: true };
  if (value.kind === ts.SyntaxKind.FalseKeyword) return { is: "literal", value: false };
  if (ts.isStringLiteral(value)) return { is: "literal", value: value.text };
  if (ts.isNumericLiteral(value)) return { is: "literal", value: Number(value.text) };
  throw new Error(`expected a literal that can be JSON, got \`${node.getText()}\``);
}

/** `Outer.Inner` for a type inside a namespace, which is how the SDK declares what it has no name of its own for. */
function qualifiedName(declaration: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): string {
  const outer = declaration.parent.parent;
  return outer && ts.isModuleDeclaration(outer) ? `${outer.name.text}.${declaration.name.text}` : declaration.name.text;
}

const isProtected = (member: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Protected | ts.ModifierFlags.Private)) !== 0;
