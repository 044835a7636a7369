/**
 * The part of Redocly's plugin interface that the house rules use.
 * Declared here because the linter ships as one bundle without declarations.
 */

/** A mapping of the document, as parsed from YAML. */
export type Node = Readonly<Record<string, unknown>>;

/** Where a node stands: a file, and a JSON pointer into it that starts with `#/`. */
export interface Location {
  readonly source: { readonly absoluteRef: string; readonly body: string };
  readonly pointer: string;
  child(key: string | number | readonly (string | number)[]): Location;
}

export interface Context {
  /** Name or index of the node in its parent; for a node in a file of its own, the key of the reference. */
  readonly key: string | number;
  readonly location: Location;
  /** What kind of node it is to OpenAPI: `Operation`, `Schema`, `NamedSchemas`. */
  readonly type: { readonly name: string };
  readonly parent: unknown;
  report(problem: { readonly message: string; readonly location?: Location }): void;
  /**
   * Follows a `$ref` that stands in the document; `node` is undefined if it is dangling, which Redocly's own rules report.
   * @param from the file that the reference stands in; the one of `location` by default
   */
  resolve(node: Node, from?: string): { readonly node?: unknown; readonly location?: Location };
}

export type Visit = (node: Node, context: Context) => void;

/** What to call at which kind of node. A nested visitor is called only below the outer one, references followed. */
export interface Visitor {
  readonly [type: string]: Visit | Visitor;
}

/** One house rule. Called once per document, so that it may keep what it has seen. */
export type Rule = () => Visitor;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

/** The value if it is a mapping, else an empty one: what is malformed is for Redocly's structural rules to report. */
export const asNode = (value: unknown): Node => (isNode(value) ? value : {});

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
