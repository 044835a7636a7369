import type {
  CreateAgentRequest,
  CreateCredentialRequest,
  CreateEnvironmentRequest,
  CreateMemoryRequest,
  CreateMemoryStoreRequest,
  CreateSessionRequest,
  CreateVaultRequest,
} from "@managed-agents/types";

/** The body of a call that creates an object, with the id that it gets; one is made up where none is given. */
export type Seeded<Body> = Body & { readonly id?: string };

/** A file that a world has, with what it holds as text or in base64. Without either it is empty. */
export interface SeededFile {
  readonly id?: string;
  readonly filename: string;
  /** @default what the extension of the name stands for */
  readonly mime_type?: string;
  readonly content?: string;
  readonly base64?: string;
  /** @default false, as for an upload */
  readonly downloadable?: boolean;
}

/**
 * What a world begins with, or gets, as data: objects in the form in which the API creates them. They are made in the order of these
 * properties, so that a session can name all others by their ids.
 */
export interface SeedData {
  readonly environments?: readonly Seeded<CreateEnvironmentRequest>[];
  readonly agents?: readonly Seeded<CreateAgentRequest>[];
  readonly files?: readonly SeededFile[];
  readonly vaults?: readonly (Seeded<CreateVaultRequest> & {
    readonly credentials?: readonly Seeded<CreateCredentialRequest>[];
  })[];
  readonly memory_stores?: readonly (Seeded<CreateMemoryStoreRequest> & {
    readonly memories?: readonly Seeded<CreateMemoryRequest>[];
  })[];
  /** Their `initial_events` start turns, as those of a call do. */
  readonly sessions?: readonly Seeded<CreateSessionRequest>[];
}

/** One thing that is wrong with seed data. */
export interface SeedIssue {
  /** Property names and indexes that lead to the place, as `["agents", 0, "model"]`. */
  readonly keys: readonly (string | number)[];
  /** In the form "expected …, but got …". No secret is repeated. */
  readonly message: string;
}

/** Thrown for seed data that a world cannot take. Nothing has changed then. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly issue: SeedIssue;

  constructor(issue: SeedIssue) {
    super(`${pathOf(issue.keys)}: ${issue.message}`);
    this.issue = issue;
  }
}

const pathOf = (keys: readonly (string | number)[]): string =>
  keys.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("") ||
  "seed data";
