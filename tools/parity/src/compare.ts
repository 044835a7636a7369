import { type Alternatives, alternativesOf, type NamedObject, tagOf } from "./alternatives.ts";
import type { NameTable } from "./name-table.ts";
import type { Field, Library, Operation, Shape } from "./shape.ts";

/** One thing that the two sides say differently. `field` is empty for what concerns the type as a whole. */
export interface Difference {
  /** A component of the document, a type that only the SDK has, or an operation. */
  readonly type: string;
  /** A property or parameter; `events[]` for the items of one. */
  readonly field: string;
  readonly message: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many pairs of types, and how many fields of them, were laid side by side. */
  readonly types: number;
  readonly fields: number;
}

/** Lays everything that can be reached from the operations of one side beside the other side. */
export function compare(document: Library, sdk: Library, names: NameTable): Comparison {
  return new Comparer(document, sdk, names).run();
}

class Comparer {
  readonly #document: Library;
  readonly #sdk: Library;
  readonly #names: NameTable;
  readonly #differences: Difference[] = [];
  readonly #compared = new Set<string>();
  /** Names that were opened, and those of them that have found their counterpart. */
  readonly #met = { document: new Set<string>(), sdk: new Set<string>() };
  readonly #paired = { document: new Set<string>(), sdk: new Set<string>() };
  #fields = 0;

  constructor(document: Library, sdk: Library, names: NameTable) {
    this.#document = document;
    this.#sdk = sdk;
    this.#names = names;
  }

  run(): Comparison {
    for (const [id, ours, theirs] of sideBySide(this.#document.operations, this.#sdk.operations)) {
      if (ours && theirs) this.#operation(id, ours, theirs);
      else this.#report(id, "", ours ? "the SDK has no such operation" : "the document has no such operation");
    }
    this.#shapes("errors", "", this.#document.error, this.#sdk.error);
    this.#reportUnmapped();
    return { differences: this.#differences, types: this.#compared.size, fields: this.#fields };
  }

  #operation(id: string, ours: Operation, theirs: Operation): void {
    for (const [key, our, their] of sideBySide(ours.parameters, theirs.parameters)) this.#field(id, key, our, their);
    if (ours.streams !== theirs.streams) this.#report(id, "response", "one side streams, the other does not");
    this.#shapes(id, "response", ours.response, theirs.response);
    if (ours.body && theirs.body) this.#shapes(id, "body", ours.body, theirs.body);
    else if (ours.body || theirs.body) this.#report(id, "body", `only the ${ours.body ? "document" : "SDK"} has one`);
  }

  #field(type: string, field: string, ours: Field | undefined, theirs: Field | undefined): void {
    this.#fields += 1;
    const at = ours?.owner === undefined ? ([type, field] as const) : ([ours.owner, ""] as const);
    if (!ours || !theirs) {
      this.#report(...at, `only the ${ours ? "document" : "SDK"} has it`);
      if (ours) meetAll(ours.shape, this.#document, this.#met.document);
      if (theirs) meetAll(theirs.shape, this.#sdk, this.#met.sdk);
      return;
    }
    if (ours.required !== theirs.required) {
      const say = (required: boolean): string => (required ? "required" : "optional");
      this.#report(...at, `${say(ours.required)} in the document, ${say(theirs.required)} in the SDK`);
    }
    this.#shapes(...at, ours.shape, theirs.shape);
  }

  #shapes(type: string, field: string, ours: Shape, theirs: Shape): void {
    if (ours.is === "name" && theirs.is === "name" && !this.#pair(type, field, ours.name, theirs.name)) return;
    const met = { document: new Set<string>(), sdk: new Set<string>() };
    const our = alternativesOf(ours, this.#document, (name) => met.document.add(name));
    const their = alternativesOf(theirs, this.#sdk, (name) => met.sdk.add(name));
    this.#pairOpened(met.document, met.sdk);
    if (our.nullable !== their.nullable) {
      this.#report(type, field, `only the ${our.nullable ? "document" : "SDK"} allows \`null\``);
    }
    const at = ours.is === "name" ? ([ours.name, ""] as const) : ([type, field] as const);
    this.#values(...at, our, their);
    this.#arrays(...at, our.arrays, their.arrays);
    this.#objects(...at, our.objects, their.objects);
  }

  /** Unions inside unions dissolve when they are opened; their names are paired all the same. */
  #pairOpened(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): void {
    for (const name of theirs) this.#met.sdk.add(name);
    for (const name of ours) {
      this.#met.document.add(name);
      for (const counterpart of this.#names.inSdk(name)) {
        if (!theirs.has(counterpart)) continue;
        this.#paired.document.add(name);
        this.#paired.sdk.add(counterpart);
      }
    }
  }

  /** @returns whether the pair still has to be compared */
  #pair(type: string, field: string, ours: string, theirs: string): boolean {
    this.#met.document.add(ours);
    this.#met.sdk.add(theirs);
    if (this.#names.inSdk(ours).includes(theirs)) {
      this.#paired.document.add(ours);
      this.#paired.sdk.add(theirs);
    } else if (!this.#names.isInlineInSdk(ours) && !this.#names.isInlineInDocument(theirs)) {
      this.#report(type, field, `is ${ours} in the document and ${theirs} in the SDK, which are not paired by name`);
    }
    const key = `${ours} ${theirs}`;
    if (this.#compared.has(key)) return false;
    this.#compared.add(key);
    return true;
  }

  #values(type: string, field: string, ours: Alternatives, theirs: Alternatives): void {
    const report = (side: string, kind: string, values: readonly unknown[]): void => {
      if (values.length === 0) return;
      const quoted = values.map((value) => `\`${value}\``).join(", ");
      this.#report(type, field, `only the ${side} ${kind} ${quoted}`);
    };
    for (const [kind, our, their] of [
      ["allows", ours.scalars, theirs.scalars],
      ["names", ours.literals, theirs.literals],
    ] as const) {
      report("document", kind, [...(our as ReadonlySet<unknown>).difference(their)]);
      report("SDK", kind, [...(their as ReadonlySet<unknown>).difference(our)]);
    }
  }

  #arrays(type: string, field: string, ours: readonly Shape[], theirs: readonly Shape[]): void {
    const [our, ...ourMore] = ours;
    const [their, ...theirMore] = theirs;
    if (ours.length !== theirs.length || ourMore.length + theirMore.length > 0) {
      this.#report(type, field, `${ours.length} kinds of array in the document, ${theirs.length} in the SDK`);
    } else if (our && their) this.#shapes(type, `${field}[]`, our, their);
  }

  #objects(type: string, field: string, ours: readonly NamedObject[], theirs: readonly NamedObject[]): void {
    const [our] = ours;
    const [their] = theirs;
    if (ours.length === 1 && theirs.length === 1 && our && their) {
      this.#object(type, field, our, their);
      return;
    }
    const byTag = (objects: readonly NamedObject[]): Map<string, NamedObject> =>
      new Map(objects.map((object, i) => [tagOf(object) ?? `untagged ${i + 1}`, object]));
    for (const [tag, one, other] of sideBySide(byTag(ours), byTag(theirs))) {
      if (one && other) this.#object(type, field, one, other);
      else this.#report(type, field, `only the ${one ? "document" : "SDK"} has the member \`${tag}\``);
    }
  }

  #object(type: string, field: string, ours: NamedObject, theirs: NamedObject): void {
    if (ours.name !== undefined && theirs.name !== undefined) {
      const isAlreadyHere = ours.name === type && field === "";
      if (!isAlreadyHere && !this.#pair(type, field, ours.name, theirs.name)) return;
    }
    const at = ours.name ?? type;
    const prefix = ours.name === undefined && field !== "" ? `${field}.` : "";
    for (const [name, our, their] of sideBySide(ours.shape.fields, theirs.shape.fields)) {
      this.#field(at, `${prefix}${name}`, our, their);
    }
    const { rest: ourRest } = ours.shape;
    const { rest: theirRest } = theirs.shape;
    if (ourRest && theirRest) this.#shapes(at, `${prefix}(further properties)`, ourRest, theirRest);
    else if (ourRest || theirRest) {
      this.#report(
        at,
        `${prefix}(further properties)`,
        `only the ${ourRest ? "document" : "SDK"} allows further properties`,
      );
    }
  }

  /** Nothing may stay uncompared: what has no counterpart must be listed as written in place on the other side. */
  #reportUnmapped(): void {
    for (const name of this.#document.types.keys()) {
      if (!this.#met.document.has(name)) this.#report(name, "", "no operation of the document reaches it");
      else if (!this.#paired.document.has(name) && !this.#names.isInlineInSdk(name)) {
        this.#report(name, "", `has met no ${this.#names.inSdk(name).join(" or ")} of the SDK`);
      }
    }
    for (const name of this.#sdk.types.keys()) {
      if (this.#paired.sdk.has(name) || this.#names.isInlineInDocument(name)) continue;
      this.#report(name, "", "has met no component of the document");
    }
    for (const name of this.#names.unused(this.#paired, this.#met)) {
      this.#report(name, "", "is in the table of names without need");
    }
  }

  #report(type: string, field: string, message: string): void {
    const twice = this.#differences.some((d) => d.type === type && d.field === field && d.message === message);
    if (!twice) this.#differences.push({ type, field, message });
  }
}

/** Notes the names in what has no counterpart, so that they are reported as unmapped unless they are listed. */
function meetAll(shape: Shape, library: Library, met: Set<string>, entered = new Set<Shape>()): void {
  if (entered.has(shape)) return;
  entered.add(shape);
  const { objects, arrays } = alternativesOf(shape, library, (name) => met.add(name));
  for (const inner of arrays) meetAll(inner, library, met, entered);
  for (const { shape: object } of objects) {
    for (const field of object.fields.values()) meetAll(field.shape, library, met, entered);
  }
}

function* sideBySide<T>(
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
): Generator<[string, T | undefined, T | undefined]> {
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) yield [key, ours.get(key), theirs.get(key)];
}
