import type { EnvironmentConfig, EnvironmentScope, Metadata } from "@managed-agents/types";
import { defaultConfig } from "../../domain/resolve-environment.ts";
import { sameData } from "../../domain/same-data.ts";
import { Kept, type KeptState } from "./kept.ts";
import { hasForm, PREFIXES } from "./made-up.ts";

export interface EnvironmentSeed {
  readonly id: string;
  /** @default "cloud" */
  readonly type?: "cloud" | "self_hosted";
  /** @default what follows the prefix in the id */
  readonly name?: string;
  readonly description?: string;
}

/** What an environment is made from, every default filled in. */
export interface EnvironmentDraft {
  name: string;
  description: string | null;
  config: EnvironmentConfig;
  scope: EnvironmentScope;
  metadata: Metadata;
}

/** Everything the world keeps of one environment. Plain data; times are milliseconds since 1970. */
export interface EnvironmentRecord extends EnvironmentDraft {
  readonly id: string;
  /** Position among the environments that were ever listed. */
  readonly ordinal: number;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  /** False until a session was made in an environment that the mock made up; nobody can see it before. */
  named: boolean;
  /** Its JSON text, until something changes. */
  json: string | null;
}

/** The environments of a world: those that were given, those that were created, and those that sessions named. */
export class Environments {
  readonly #strict: boolean;
  readonly #environments = new Kept<EnvironmentRecord>();
  #made = 0;

  /** @param now when the given ones were made, in milliseconds since 1970 */
  constructor(seed: readonly EnvironmentSeed[], strict: boolean, now: number) {
    this.#strict = strict;
    // Of several with one id the last counts.
    const byId = new Map(seed.map((environment) => [environment.id, environment]));
    for (const given of byId.values()) this.create(given.id, madeUp(given), now);
  }

  /** What is kept, and how many ordinals were given. */
  get state(): { readonly kept: KeptState<EnvironmentRecord>; readonly made: number } {
    return { kept: this.#environments.state, made: this.#made };
  }

  /** Fills an empty catalog. */
  restore(kept: KeptState<EnvironmentRecord>, made: number): void {
    this.#environments.restore(kept);
    this.#made = made;
  }

  /** In the order in which they were made. */
  get listed(): readonly EnvironmentRecord[] {
    return this.#environments.list();
  }

  /** The environment that a call is about. @returns undefined unless it was given, created, or named by a session */
  find(id: string): EnvironmentRecord | undefined {
    const known = this.#environments.get(id);
    return known?.named === true ? known : undefined;
  }

  /**
   * The environment that a session refers to. A relaxed world makes one up for an id of the right form; it can be seen once `name` was
   * called.
   *
   * @returns undefined if there is none, or no more
   */
  refer(id: string, now: number): EnvironmentRecord | undefined {
    const known = this.#environments.get(id);
    if (known !== undefined || this.#strict || !hasForm("environment", id)) return known;
    if (this.#environments.wasDeleted(id)) return undefined;
    const record = makeRecord(id, madeUp({ id, type: typeOf(id) }), now, 0, false);
    this.#environments.addMadeUp(record, isChanged);
    return record;
  }

  /** Notes that a session was made in an environment. */
  name(record: EnvironmentRecord): void {
    record.named = true;
  }

  /** Adds a new environment. */
  create(id: string, draft: EnvironmentDraft, now: number): EnvironmentRecord {
    const record = makeRecord(id, draft, now, this.#made++, true);
    this.#environments.add(record);
    return record;
  }

  /** See `Kept`. */
  forget(id: string): void {
    this.#environments.forget(id);
  }

  /** See `Kept`. */
  unlist(id: string): void {
    this.#environments.unlist(id);
  }

  update(record: EnvironmentRecord, draft: EnvironmentDraft, now: number): void {
    Object.assign(record, draft, { updatedAt: now, json: null });
  }

  archive(record: EnvironmentRecord, now: number): void {
    record.archivedAt = now;
    record.updatedAt = now;
    record.json = null;
  }

  remove(record: EnvironmentRecord): void {
    this.#environments.remove(record);
  }
}

const makeRecord = (
  id: string,
  draft: EnvironmentDraft,
  now: number,
  ordinal: number,
  named: boolean,
): EnvironmentRecord => ({
  id,
  ...draft,
  ordinal,
  createdAt: now,
  updatedAt: now,
  archivedAt: null,
  named,
  json: null,
});

/** Whether an environment is other than the one that is made up from its id. */
function isChanged({ id, name, description, config, scope, metadata, archivedAt }: EnvironmentRecord): boolean {
  const draft: EnvironmentDraft = { name, description, config, scope, metadata };
  return archivedAt !== null || !sameData(draft, madeUp({ id, type: typeOf(id) }));
}

const typeOf = (id: string): "cloud" | "self_hosted" => (/self[_-]?hosted/.test(id) ? "self_hosted" : "cloud");

const madeUp = ({ id, type, name, description }: EnvironmentSeed): EnvironmentDraft => ({
  name: name ?? (id.startsWith(PREFIXES.environment) ? id.slice(PREFIXES.environment.length) : id),
  description: description ?? null,
  config: type === "self_hosted" ? { type } : defaultConfig(),
  scope: "organization",
  metadata: {},
});
