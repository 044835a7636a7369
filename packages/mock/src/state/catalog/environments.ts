import type { EnvironmentConfig, EnvironmentScope, Metadata } from "@managed-agents/types";
import { defaultConfig } from "../../domain/resolve-environment.ts";
import { hasForm, PREFIXES } from "./made-up.ts";

/** Environments that sessions named and that nobody made are kept up to this many; the oldest goes first. */
const MOST_MADE_UP = 10_000;

/** As many ids of deleted environments are kept, so that a relaxed world does not make them up again. */
const MOST_DELETED = 100_000;

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
  readonly #environments = new Map<string, EnvironmentRecord>();
  readonly #listed: EnvironmentRecord[] = [];
  readonly #madeUp = new Map<string, EnvironmentRecord>();
  readonly #deleted = new Set<string>();
  #made = 0;

  /** @param now when the given ones were made, in milliseconds since 1970 */
  constructor(seed: readonly EnvironmentSeed[], strict: boolean, now: number) {
    this.#strict = strict;
    // Of several with one id the last counts.
    const byId = new Map(seed.map((environment) => [environment.id, environment]));
    for (const given of byId.values()) this.create(given.id, madeUp(given), now);
  }

  /** In the order in which they were made. */
  get listed(): readonly EnvironmentRecord[] {
    return this.#listed;
  }

  /** The environment that a call is about. @returns undefined unless it was given, created, or named by a session */
  find(id: string): EnvironmentRecord | undefined {
    const known = this.#known(id);
    return known?.named === true ? known : undefined;
  }

  /**
   * The environment that a session refers to. A relaxed world makes one up for an id of the right form; it can be seen once `name` was
   * called.
   *
   * @returns undefined if there is none, or no more
   */
  refer(id: string, now: number): EnvironmentRecord | undefined {
    const known = this.#known(id);
    if (known !== undefined || this.#strict || !hasForm("environment", id) || this.#deleted.has(id)) return known;
    const type = /self[_-]?hosted/.test(id) ? "self_hosted" : "cloud";
    const record = makeRecord(id, madeUp({ id, type }), now, 0, false);
    this.#madeUp.set(id, record);
    dropOldest(this.#madeUp, MOST_MADE_UP);
    return record;
  }

  /** Notes that a session was made in an environment. */
  name(record: EnvironmentRecord): void {
    record.named = true;
  }

  /** Adds a new environment. */
  create(id: string, draft: EnvironmentDraft, now: number): EnvironmentRecord {
    const record = makeRecord(id, draft, now, this.#made++, true);
    this.#environments.set(id, record);
    this.#listed.push(record);
    return record;
  }

  /** Takes an environment out of the list. Everything else goes on with it. */
  unlist(id: string): void {
    const index = this.#listed.findIndex((record) => record.id === id);
    if (index >= 0) this.#listed.splice(index, 1);
  }

  update(record: EnvironmentRecord, draft: EnvironmentDraft, now: number): void {
    Object.assign(record, draft, { updatedAt: now });
    this.#keep(record);
  }

  archive(record: EnvironmentRecord, now: number): void {
    record.archivedAt = now;
    record.updatedAt = now;
    this.#keep(record);
  }

  /** Keeps an environment for good that a call has changed, though it was made up. */
  #keep(record: EnvironmentRecord): void {
    record.json = null;
    if (this.#madeUp.delete(record.id)) this.#environments.set(record.id, record);
  }

  remove(record: EnvironmentRecord): void {
    const { id } = record;
    this.#environments.delete(id);
    this.#madeUp.delete(id);
    this.unlist(id);
    if (this.#strict) return;
    this.#deleted.add(id);
    dropOldest(this.#deleted, MOST_DELETED);
  }

  #known(id: string): EnvironmentRecord | undefined {
    return this.#environments.get(id) ?? this.#madeUp.get(id);
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

/** Maps and sets give their keys in the order in which they were added. */
function dropOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

const madeUp = ({ id, type, name, description }: EnvironmentSeed): EnvironmentDraft => ({
  name: name ?? (id.startsWith(PREFIXES.environment) ? id.slice(PREFIXES.environment.length) : id),
  description: description ?? null,
  config: type === "self_hosted" ? { type } : defaultConfig(),
  scope: "organization",
  metadata: {},
});
