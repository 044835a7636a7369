const KINDS = {
  session_id: "sesn",
  thread_id: "sthr",
  resource_id: "sesrsc",
  agent_id: "agent",
  environment_id: "env",
  file_id: "file",
  vault_id: "vlt",
  credential_id: "vcrd",
  memory_store_id: "memstore",
  memory_id: "mem",
  memory_version_id: "memver",
} as const;

/** Ids as a run of requests meets them. One of each kind is an id that nobody made. */
export class KnownIds {
  readonly #known = new Map<string, string[]>(
    Object.entries(KINDS).map(([kind, prefix]) => [kind, [`${prefix}_unknown`]]),
  );
  /** The latest call that an agent made. */
  call = "sevt_unknown";

  /** The id of a kind that was learned `index` ids before the latest; past the oldest it begins again. */
  pick(kind: string, index: number): string {
    const known = this.#known.get(kind) ?? [];
    return known.at(-1 - (index % known.length)) ?? "unknown";
  }

  /** Learns every id in an answer. */
  learn(answer: string | undefined): void {
    const text = answer ?? "";
    for (const [kind, prefix] of Object.entries(KINDS)) {
      const known = this.#known.get(kind) ?? [];
      for (const [id] of text.matchAll(new RegExp(`${prefix}_\\w+`, "g"))) if (!known.includes(id)) known.push(id);
    }
    const calls = text.matchAll(/"id":"(sevt_\w+)","type":"agent\.\w*tool_use"/g);
    this.call = [...calls].at(-1)?.[1] ?? this.call;
  }
}
