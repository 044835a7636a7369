import ts from "typescript";
import type { Candidate } from "./candidate.ts";

const K = ts.SyntaxKind;

/** Operators between two values, each with what stands in its place. */
const SWAPPED = new Map<ts.SyntaxKind, string>([
  [K.LessThanToken, "<="],
  [K.LessThanEqualsToken, "<"],
  [K.GreaterThanToken, ">="],
  [K.GreaterThanEqualsToken, ">"],
  [K.EqualsEqualsEqualsToken, "!=="],
  [K.ExclamationEqualsEqualsToken, "==="],
  [K.AmpersandAmpersandToken, "||"],
  [K.BarBarToken, "&&"],
  [K.QuestionQuestionToken, "&&"],
  [K.MinusToken, "+"],
  [K.AsteriskToken, "/"],
]);

/** Methods whose opposite takes the same arguments. */
const OPPOSITES: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  push: "unshift",
  startsWith: "endsWith",
  find: "findLast",
  indexOf: "lastIndexOf",
};

/**
 * The places of a TypeScript source that can be broken, in the order of the text. Types and imports have no effect when the program
 * runs, so that they are left alone; so is text, most of which is for people.
 */
export function typescriptCandidates(text: string): Candidate[] {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const found: Candidate[] = [];
  const replace = (node: ts.Node, replacement: string, operator: string): void => {
    found.push({ start: node.getStart(source), end: node.getEnd(), replacement, operator });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const by = SWAPPED.get(node.operatorToken.kind);
      const before = node.operatorToken.getText(source);
      if (by !== undefined) replace(node.operatorToken, by, `${before} to ${by}`);
    } else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      replace(condition, `!(${condition.getText(source)})`, "negates a condition");
    } else if (node.kind === K.TrueKeyword) replace(node, "false", "true to false");
    else if (node.kind === K.FalseKeyword) replace(node, "true", "false to true");
    else if (ts.isNumericLiteral(node)) replace(node, `(${node.getText(source)} + 1)`, "adds one to a number");
    else if (ts.isExpressionStatement(node) && isEffect(node.expression)) replace(node, ";", "takes a statement out");
    else if (ts.isPropertyAccessExpression(node) && Object.hasOwn(OPPOSITES, node.name.text)) {
      const by = OPPOSITES[node.name.text] as string;
      if (ts.isCallExpression(node.parent)) replace(node.name, by, `${node.name.text} to ${by}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A call or an assignment, which do something besides having a value. */
function isEffect(expression: ts.Expression): boolean {
  const inner = ts.isAwaitExpression(expression) ? expression.expression : expression;
  if (ts.isCallExpression(inner)) return inner.expression.kind !== K.SuperKeyword;
  if (!ts.isBinaryExpression(inner)) return false;
  const { kind } = inner.operatorToken;
  return kind >= K.FirstAssignment && kind <= K.LastAssignment;
}
