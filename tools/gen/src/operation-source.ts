import type { Dialect } from "./dialect.ts";
import type { JsonObject } from "./load.ts";

/** One operation as it stands in the document, with what surrounds it. */
export interface OperationSource {
  readonly operation: JsonObject;
  /** Of the path item: they hold for each of its operations. */
  readonly sharedParameters: readonly JsonObject[];
  readonly method: Dialect["methods"][number];
  readonly path: string;
  readonly components: JsonObject;
  readonly dialect: Dialect;
}

/** Reports what is wrong with an operation, and what to do about it. */
export type Fail = (message: string, remedy: string) => void;
