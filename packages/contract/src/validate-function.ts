/** A compiled validator: answers whether a value fits, and keeps what was wrong with the latest value in `errors`. */
export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One failed keyword, as Ajv reports it, without its place in the schema. */
export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  /** What the keyword has to say, such as `{ limit: 1 }` or `{ missingProperty: "id" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The name of a property that does not fit; then the keyword is about the name, and `instancePath` leads to the object. */
  readonly propertyName?: string;
}
