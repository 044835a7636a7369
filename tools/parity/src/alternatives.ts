import type { Library, Scalar, Shape } from "./shape.ts";

/** What a value may be, with names and nested unions opened up. */
export interface Alternatives {
  readonly nullable: boolean;
  readonly scalars: ReadonlySet<Exclude<Scalar, "null">>;
  readonly literals: ReadonlySet<string | number | boolean>;
  readonly arrays: readonly Shape[];
  readonly objects: readonly NamedObject[];
}

export interface NamedObject {
  /** Undefined for an object written in place. */
  readonly name: string | undefined;
  readonly shape: Shape & { readonly is: "object" };
}

/**
 * Opens a shape down to scalars, literals, arrays and objects.
 *
 * @param visit called with each name that is opened on the way
 */
export function alternativesOf(shape: Shape, library: Library, visit: (name: string) => void): Alternatives {
  const found = {
    nullable: false,
    scalars: new Set<Exclude<Scalar, "null">>(),
    literals: new Set<string | number | boolean>(),
    arrays: [] as Shape[],
    objects: [] as NamedObject[],
  };
  const open = (inner: Shape, name: string | undefined): void => {
    switch (inner.is) {
      case "scalar":
        if (inner.of === "null") found.nullable = true;
        else found.scalars.add(inner.of);
        break;
      case "literal":
        found.literals.add(inner.value);
        break;
      case "array":
        found.arrays.push(inner.of);
        break;
      case "object":
        found.objects.push({ name, shape: inner });
        break;
      case "union":
        for (const member of inner.of) open(member, undefined);
        break;
      case "name": {
        const target = library.types.get(inner.name);
        if (!target) throw new Error(`expected a type called ${inner.name}, found none`);
        visit(inner.name);
        open(target, inner.name);
      }
    }
  };
  open(shape, undefined);
  return found;
}

/** The value of an object's tag, if its `type` is pinned to one. */
export function tagOf({ shape }: NamedObject): string | undefined {
  const type = shape.fields.get("type")?.shape;
  return type?.is === "literal" ? String(type.value) : undefined;
}
