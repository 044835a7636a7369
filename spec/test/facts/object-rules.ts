import { at, list, OPERATIONS, object, property, schema } from "../document.ts";
import {
  answer,
  description,
  type Fact,
  fact,
  isRefused,
  members,
  only,
  operation,
  parameter,
  refusals,
  says,
  values,
} from "./fact.ts";

const MANAGED = ["managed-agents-2026-04-01"];
const MEMORY = ["agent-memory-2026-07-22", "managed-agents-2026-04-01"];

const betasOf = (prefix: string): readonly string[] => [
  ...new Set(
    [...OPERATIONS].filter(([id]) => id.startsWith(prefix)).map(([, { spec }]) => list(spec["x-betas"]).join()),
  ),
];

const queryOf = (id: string): string[] =>
  [...operation(id).parameters]
    .flatMap(([name, { in: where }]) => (where === "query" && name !== "beta" ? [name] : []))
    .sort();

const limits = (id: string) => only(parameter(id, "limit"), "minimum", "maximum", "default");

/** Properties that a caller writes and no answer shows. */
const SECRETS = ["access_token", "client_secret", "refresh_token", "secret_value", "token"];

/** Schemas that an answer of these operations can reach. */
function shown(prefix: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    const name = typeof $ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec($ref)?.[1] : undefined;
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(schema(name));
    }
    Object.values(value).forEach(visit);
  };
  for (const [id, { spec }] of OPERATIONS) if (id.startsWith(prefix)) visit(object(object(spec.responses)["200"]));
  return found;
}

/** Statements about what the operations on agents, environments, files, vaults, credentials and memory do. */
export const OBJECT_RULE_FACTS: readonly Fact[] = [
  fact(
    "O betas",
    "which beta each group needs",
    () => ["agents.", "environments.", "vaults.", "files.", "memory_stores."].map(betasOf),
    [[MANAGED.join()], [MANAGED.join()], [MANAGED.join()], [""], [MEMORY.join()]],
  ),
  fact("O beta header of files", "is not required", () => parameter("files.list", "anthropic-beta").required, false),
  fact(
    "O beta header of memory",
    "names one of two",
    () => {
      const { required, pattern, contentSchema } = parameter("memory_stores.list", "anthropic-beta");
      const fits = (value: string): boolean => new RegExp(String(pattern)).test(value);
      const sent = [...MEMORY, `other, ${MEMORY[0]} ,`, "", "other", `${MEMORY[0]}-more`];
      return { required, ...only(object(contentSchema), "contains", "maxContains"), taken: sent.filter(fits) };
    },
    {
      required: true,
      contains: { enum: MEMORY },
      maxContains: 1,
      taken: [...MEMORY, `other, ${MEMORY[0]} ,`],
    },
  ),
  fact("O agents.list query", "its filters", () => queryOf("agents.list"), [
    "created_at[gte]",
    "created_at[lte]",
    "include_archived",
    "limit",
    "page",
  ]),
  fact("O environments.list query", "its filters", () => queryOf("environments.list"), [
    "include_archived",
    "limit",
    "page",
  ]),
  fact("O files.list query", "its filters", () => queryOf("files.list"), ["ids[]", "limit", "page", "scope_id"]),
  fact("O memories.list query", "its filters", () => queryOf("memory_stores.memories.list"), [
    "depth",
    "limit",
    "page",
    "path_prefix",
    "view",
  ]),
  fact("O memory_versions.list query", "its filters", () => queryOf("memory_stores.memory_versions.list"), [
    "api_key_id",
    "created_at[gte]",
    "created_at[lte]",
    "limit",
    "memory_id",
    "operation",
    "page",
    "service_account_id",
    "session_id",
    "view",
  ]),
  ...[
    "agents.list",
    "agents.versions.list",
    "vaults.list",
    "vaults.credentials.list",
    "memory_stores.list",
    "memory_stores.memories.list",
  ].map((id) => fact(`O ${id} limit`, "20, at most 100", () => limits(id), { minimum: 1, maximum: 100, default: 20 })),
  ...["environments.list", "files.list"].map((id) =>
    fact(`O ${id} limit`, "20, at most 1,000", () => limits(id), { minimum: 1, maximum: 1000, default: 20 }),
  ),
  fact(
    "O lists",
    "a page has a next one and none before",
    () =>
      [
        "AgentList",
        "EnvironmentList",
        "FileList",
        "VaultList",
        "CredentialList",
        "MemoryStoreList",
        "MemoryList",
        "MemoryVersionList",
      ].map((name) => Object.keys(object(schema(name).properties)).join()),
    Array(8).fill("data,next_page"),
  ),
  fact(
    "O views",
    "full on reading, basic elsewhere",
    () =>
      ["retrieve", "list", "create", "update"].map(
        (verb) => parameter(`memory_stores.memories.${verb}`, "view").default,
      ),
    ["full", "basic", "basic", "basic"],
  ),
  fact(
    "O version",
    "a stale version is a 409, seen as invalid_request_error",
    () => says(description("agents.update"), /409 .*invalid_request_error/),
    "said",
  ),
  fact(
    "O archive",
    "archiving is for good",
    () =>
      ["agents", "environments", "vaults", "memory_stores"].map((name) =>
        says(description(`${name}.archive`), /for good/),
      ),
    Array(4).fill("said"),
  ),
  fact(
    "O download",
    "an upload cannot be downloaded",
    () => says(description("files.download"), /file_not_downloadable/),
    "said",
  ),
  fact(
    "O upload",
    "is multipart",
    () => Object.keys(object(object(operation("files.upload").spec.requestBody).content)),
    ["multipart/form-data"],
  ),
  fact(
    "O bytes",
    "a download answers bytes",
    () =>
      at(
        "paths",
        "/v1/files/{file_id}/content",
        "get",
        "responses",
        "200",
        "content",
        "application/octet-stream",
        "schema",
      ),
    {
      type: "string",
      format: "binary",
    },
  ),
  fact("O kinds", "three kinds of credentials", () => members("CredentialAuth"), [
    "environment_variable",
    "mcp_oauth",
    "static_bearer",
  ]),
  fact("O actors", "four kinds of actors", () => members("MemoryActor"), [
    "api_actor",
    "service_account_actor",
    "session_actor",
    "user_actor",
  ]),
  fact("O changes", "three kinds of changes", () => values(schema("MemoryVersionOperation")), [
    "created",
    "deleted",
    "modified",
  ]),
  fact(
    "O secrets",
    "no answer has a place for a secret",
    () =>
      [...shown("vaults.")].flatMap((name) => SECRETS.filter((secret) => secret in object(schema(name).properties))),
    [],
  ),
  fact(
    "O secrets 2",
    "the search for such places works",
    () => [...shown("vaults.")].includes("StaticBearerAuth"),
    true,
  ),
  fact(
    "O resolved",
    "a new agent shows defaults that were not sent",
    () => object(list(object(answer("agents.create", "version-1")).tools)[0]).default_config,
    {
      enabled: true,
      permission_policy: { type: "always_allow" },
    },
  ),
  fact(
    "O limited",
    "a network can be limited without a list",
    () =>
      refusals("CreateEnvironmentRequest", { name: "x", config: { type: "cloud", networking: { type: "limited" } } }),
    [],
  ),
  fact(
    "O self-hosted",
    "takes no packages",
    () => isRefused("CreateEnvironmentRequest", { name: "x", config: { type: "self_hosted", packages: {} } }),
    true,
  ),
  fact(
    "O injection",
    "null is no place for a secret",
    () => isRefused("EnvironmentVariableUpdateParams", { type: "environment_variable", injection_location: null }),
    true,
  ),
  fact(
    "O fixed",
    "the server of a credential cannot change",
    () =>
      isRefused("UpdateCredentialRequest", { auth: { type: "static_bearer", mcp_server_url: "https://a.example" } }),
    true,
  ),
  fact(
    "O roster",
    "an entry is an id, an agent, self or an advisor",
    () =>
      refusals("MultiagentCoordinatorParams", {
        type: "coordinator",
        agents: ["agent_1", { type: "agent", id: "agent_1" }, { type: "self" }, { type: "advisor", model: "m" }],
      }),
    [],
  ),
  fact(
    "O predefined",
    "an advisor is no predefined agent",
    () =>
      isRefused("MultiagentSubagentsEnabledParams", {
        type: "enabled",
        predefined_agents: [{ type: "advisor", model: "m" }],
      }),
    true,
  ),
  fact(
    "O description of a store",
    "is a text, never null",
    () => property("MemoryStore", "description").type,
    "string",
  ),
];
