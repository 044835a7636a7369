import { MEMORY_HASH } from "./known-texts.ts";

type Value = Readonly<Record<string, unknown>>;
type Named = Value & { readonly type: string; readonly name?: string; readonly mcp_server_name?: string };

interface WithTools extends Value {
  readonly tools?: readonly Named[] | null;
  readonly mcp_servers?: readonly Named[] | null;
  readonly skills?: readonly Value[] | null;
}

const TOOLSET = { type: "agent_toolset_20260401" } as const;

/** The first of each name. */
function distinct<T>(values: readonly T[], name: (value: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const key = JSON.stringify(name(value));
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** errors 4, neighbours 1.2: names are distinct; each server has one toolset and each toolset a server; skills need `read`. */
function agreeingTools(value: WithTools): WithTools {
  if (value.tools === undefined && value.mcp_servers === undefined && value.skills === undefined) return value;
  const servers = distinct(value.mcp_servers ?? [], ({ name }) => name);
  const own = distinct(
    (value.tools ?? []).filter(({ type }) => type !== "mcp_toolset"),
    ({ type, name }) => (type === "custom" ? name : type),
  );
  const configured = (value.tools ?? []).find(({ type }) => type === "mcp_toolset");
  const toolsets = servers.map(({ name }) => ({ ...configured, type: "mcp_toolset", mcp_server_name: name }));
  const skills = distinct(value.skills ?? [], ({ skill_id }) => skill_id);
  const reading = skills.length > 0 ? [TOOLSET, ...own.filter(({ type }) => type !== TOOLSET.type)] : own;
  return {
    ...value,
    tools: [...reading, ...toolsets] as Named[],
    mcp_servers: servers,
    ...(value.skills === undefined ? {} : { skills }),
  };
}

const distinctConfigs = (value: Value & { readonly configs?: readonly Value[] }): Value =>
  value.configs === undefined ? value : { ...value, configs: distinct(value.configs, ({ name }) => name) };

/** errors 4: allowed and blocked domains exclude each other. */
const oneListOfDomains = ({ blocked_domains, ...value }: Value): Value =>
  value.allowed_domains === undefined && blocked_domains !== undefined ? { ...value, blocked_domains } : value;

/** behaviour 1.2: a second file at the same path, or a second copy of a store, is refused. */
function distinctResources(resources: readonly Value[]): Value[] {
  const seen = distinct(resources, ({ type, mount_path, url }) => [
    type,
    type === "memory_store" ? "" : (mount_path ?? url),
  ]);
  const repositories = distinct(
    seen.filter(({ type }) => type === "github_repository"),
    ({ mount_path, url }) => mount_path ?? url,
  );
  return [
    ...distinct(
      seen.filter(({ type }) => type !== "github_repository"),
      ({ type, mount_path, memory_store_id }) => [type, mount_path ?? null, memory_store_id],
    ),
    ...repositories.slice(0, 1),
  ];
}

/** errors 4: at most one outcome, and its rubric is text or a file that is there. */
const oneOutcome = (events: readonly Named[]): Named[] => {
  const [outcome] = events.filter(({ type }) => type === "user.define_outcome");
  return [...events.filter(({ type }) => type !== "user.define_outcome"), ...(outcome ? [outcome] : [])];
};

/** What an idle session that waits for nothing takes: messages, one outcome, an interrupt; system text after a message, last (behaviour 2). */
function eventsForIdle({ events }: { readonly events: readonly Named[] }): Value {
  const work = oneOutcome(events.filter(({ type }) => type === "user.message" || type === "user.define_outcome"));
  const messages = work.filter(({ type }) => type === "user.message");
  const others = work.filter(({ type }) => type !== "user.message");
  const interrupt = events.filter(({ type }) => type === "user.interrupt").slice(0, 1);
  const system = messages.length > 0 ? events.filter(({ type }) => type === "system.message").slice(0, 1) : [];
  const kept = [...interrupt, ...others, ...messages, ...system];
  return { events: kept.length > 0 ? kept : [{ type: "user.interrupt" }] };
}

/** neighbours 2: packages need a network that reaches their managers; null parts take their defaults. */
function reachablePackages(
  config: Value & { readonly networking?: Value | null; readonly packages?: Value | null },
): Value {
  if (config.networking?.type !== "limited" || !config.packages) return config;
  return { ...config, networking: { ...config.networking, allow_package_managers: true } };
}

/** neighbours 2: the kind of an environment never changes, and that of the fixture is cloud. */
const stillCloud = (value: Value & { readonly config?: Value | null }): Value =>
  value.config?.type === "self_hosted" ? { ...value, config: { type: "cloud" } } : value;

/** neighbours 4.1: of a new credential, what is not sent is false, and one of the two has to be true. */
const somewhere = (value: Value): Value => (value.header === true || value.body === true ? value : { header: true });

/** neighbours 4.1: in an update, what is not sent stays, and one of the two has to stay true. */
const stillSomewhere = (value: Value): Value =>
  value.header === false && value.body === false ? { header: true } : value;

/** D247: a precondition has the hash of what is there. */
const withHash = (value: Value): Value => ({ ...value, content_sha256: MEMORY_HASH });

/** neighbours 5, update of a memory: an update changes the text, the path or both. */
const someChange = (value: Value): Value =>
  typeof value.content === "string" || typeof value.path === "string" ? value : { ...value, content: "another text" };

/** The credential is of this kind, refreshes with a secret in the header, and neither kind changes (neighbours 4.1). */
function sameAuth(auth: Value & { readonly type: string }): Value {
  if (auth.type !== "mcp_oauth") return { type: "mcp_oauth", access_token: "another-token" };
  const refresh = auth.refresh as Value | null | undefined;
  if (!refresh?.token_endpoint_auth) return auth;
  const given = refresh.token_endpoint_auth as Value;
  return { ...auth, refresh: { ...refresh, token_endpoint_auth: { ...given, type: "client_secret_basic" } } };
}

/** behaviour 4.14: a team that may not invent agents needs some that are named. */
function manned(team: Value & { readonly predefined_agents?: readonly unknown[] | null }): Value {
  const agents = distinct(team.predefined_agents ?? [], (agent) => agent);
  if (agents.length > 0) return { ...team, predefined_agents: agents };
  return (team.inline_agents as Value | null | undefined)?.type === "disabled"
    ? { ...team, inline_agents: null }
    : team;
}

const present = (value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** Rules between the properties of a component, by its name, typed by hand from the sources that each names. */
export const WHOLE_FACTS: Readonly<Record<string, (value: never) => unknown>> = {
  AgentWithOverridesParams: agreeingTools,
  CreateAgentRequest: agreeingTools,
  UpdateAgentRequest: agreeingTools,
  SessionAgentUpdate: agreeingTools,
  AgentToolset20260401Params: distinctConfigs,
  MCPToolsetParams: distinctConfigs,
  WebFetchToolConfigParams: oneListOfDomains,
  WebSearchToolConfigParams: oneListOfDomains,
  MultiagentCoordinatorParams: ({ agents, ...rest }: { readonly agents: readonly unknown[] }) => ({
    ...rest,
    agents: distinct(agents, (agent) => agent),
  }),
  MultiagentSubagentsEnabledParams: manned,
  MultiagentWorkflowsEnabledParams: manned,
  CreateSessionRequest: (
    value: Value & { readonly resources?: readonly Value[]; readonly initial_events?: readonly Named[] },
  ) => ({
    ...value,
    ...(value.resources === undefined ? {} : { resources: distinctResources(value.resources) }),
    ...(value.initial_events === undefined ? {} : { initial_events: oneOutcome(value.initial_events) }),
  }),
  UpdateSessionRequest: present,
  SendEventsRequest: eventsForIdle,
  UpdateEnvironmentRequest: stillCloud,
  CloudConfigParams: reachablePackages,
  InjectionLocationParams: somewhere,
  InjectionLocationUpdateParams: stillSomewhere,
  UpdateMemoryRequest: someChange,
  MemoryPrecondition: withHash,
  CredentialAuthUpdateParams: sameAuth,
  // errors 4: a text for the agent stands beside a denial alone.
  UserToolConfirmationEventParams: ({ deny_message: _, ...rest }: Value) => rest,
};
