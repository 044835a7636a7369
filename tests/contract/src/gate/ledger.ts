import type { OperationId } from "@managed-agents/types";

/** One object that a run created and has to take away again. */
export interface Created {
  readonly operation: OperationId;
  readonly id: string;
  /** Path parameters of the call that created it. */
  readonly path: Readonly<Record<string, string>>;
}

/** How a created object is taken away, ways in the order in which they are tried; those without any go with what holds them. */
export const REMOVALS: Partial<
  Record<OperationId, { readonly parameter: string; readonly ways: readonly OperationId[] }>
> = {
  "sessions.create": { parameter: "session_id", ways: ["sessions.delete", "sessions.archive"] },
  "memory_stores.create": { parameter: "memory_store_id", ways: ["memory_stores.delete", "memory_stores.archive"] },
  "vaults.create": { parameter: "vault_id", ways: ["vaults.delete", "vaults.archive"] },
  "files.upload": { parameter: "file_id", ways: ["files.delete"] },
  "environments.create": { parameter: "environment_id", ways: ["environments.delete", "environments.archive"] },
  "agents.create": { parameter: "agent_id", ways: ["agents.archive"] },
};

/** Operations that create something, with or without a removal of its own. */
export const CREATES: ReadonlySet<OperationId> = new Set<OperationId>([
  ...(Object.keys(REMOVALS) as OperationId[]),
  "vaults.credentials.create",
  "memory_stores.memories.create",
  "sessions.resources.add",
]);

/** What a run created, within its budget. */
export class Ledger {
  readonly created: Created[] = [];
  readonly #budget: number;
  #promised = 0;

  /** @param budget the most objects that a run may create */
  constructor(budget: number) {
    this.#budget = budget;
  }

  get size(): number {
    return this.#promised;
  }

  /** Takes one object off the budget before it is asked for. @returns whether there was one left */
  reserve(): boolean {
    if (this.#promised >= this.#budget) return false;
    this.#promised += 1;
    return true;
  }

  /** Gives back what a refused call did not create. */
  release(): void {
    this.#promised -= 1;
  }

  add(created: Created): void {
    this.created.push(created);
  }

  /** Whether this run created an object. */
  has(id: string): boolean {
    return this.created.some((created) => created.id === id);
  }
}
