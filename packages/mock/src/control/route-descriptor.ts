/** One operation of control, as a row of `ROUTES`. */
export interface RouteDescriptor {
  /** `clock.advance` */
  readonly id: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  /** With `{name}` placeholders. */
  readonly path: string;
  readonly summary: string;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly {
    readonly name: string;
    readonly type: "string" | "integer" | "boolean" | "array";
  }[];
  /** Content types that its body may have; none where it takes none. */
  readonly bodyTypes: readonly string[];
  readonly bodyRequired: boolean;
  /** The status of success. */
  readonly status: number;
  /** Declared error statuses, ascending. */
  readonly errors: readonly number[];
}
