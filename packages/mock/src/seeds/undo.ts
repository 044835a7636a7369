import { deleteSession } from "../commands/close-session.ts";
import type { World } from "../state/world.ts";
import type { SeedKind } from "./seed-kinds.ts";

/** Takes back what seed data has added to a world, newest first. */
export class Undo {
  readonly #world: World;
  readonly #added: { readonly kind: SeedKind; readonly id: string }[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  add(kind: SeedKind, id: string): void {
    this.#added.push({ kind, id });
  }

  all(): void {
    for (let last = this.#added.pop(); last !== undefined; last = this.#added.pop()) this.#one(last.kind, last.id);
  }

  #one({ name }: SeedKind, id: string): void {
    const { catalog } = this.#world;
    switch (name) {
      case "agents":
        catalog.agents.forget(id);
        return;
      case "environments":
        catalog.environments.forget(id);
        return;
      case "files":
        catalog.files.forget(id);
        return;
      case "vaults":
        catalog.vaults.forget(id);
        return;
      case "memory_stores":
        catalog.memoryStores.forget(id);
        return;
      case "sessions": {
        const session = this.#world.session(id);
        if (session === undefined) return;
        deleteSession(this.#world, session);
        catalog.files.removeOf(id);
      }
    }
  }
}
