// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
/** Every schema that a request refers to, by name. References are the addresses of resources, `spec://schemas/…`. */
export const SCHEMAS: Readonly<Record<string, unknown>> = {
  AWSRoleExecutionIdentity: {
    type: "object",
    description: "The agent acts as an IAM role that the customer chose.",
    required: ["type", "role_arn"],
    additionalProperties: false,
    properties: {
      type: { const: "aws_role" },
      role_arn: { type: "string", description: "ARN of the role, up to 2048 characters.", maxLength: 2048 },
    },
  },
  AddSessionResourceRequest: {
    type: "object",
    description:
      "Mounts a read-only copy of an uploaded file into the sandbox of an existing session.\nRepositories and memory stores can be attached only when the session is created.",
    required: ["type", "file_id"],
    additionalProperties: false,
    properties: {
      type: { const: "file" },
      file_id: { type: "string", description: "Id of an uploaded file.", minLength: 1, maxLength: 128 },
      mount_path: {
        type: ["string", "null"],
        description:
          "Path that the file gets below `/mnt/session/uploads`; missing folders are made.\nRelative and absolute paths are both rooted there, and `/uploads` is another name of that folder.\nA path that leaves the folder is answered with 400, and so is one that overlaps another resource.\nDefaults to `/mnt/session/uploads/<file_id>`.",
        minLength: 1,
        maxLength: 4096,
      },
    },
  },
  Advisor: {
    type: "object",
    description:
      "A model that the primary thread can ask for advice.\nIt stands where an agent would stand, on a roster or on the thread of a consultation.",
    required: ["type", "model"],
    additionalProperties: false,
    properties: {
      type: { const: "advisor" },
      model: { type: "string", description: "Id of the model that gives the advice." },
    },
  },
  AgentObjectParams: {
    type: "object",
    description: "An agent named by an object, as it is or with overrides.",
    oneOf: [{ $ref: "spec://schemas/AgentReferenceParams" }, { $ref: "spec://schemas/AgentWithOverridesParams" }],
    discriminator: {
      propertyName: "type",
      mapping: {
        agent: "spec://schemas/AgentReferenceParams",
        agent_with_overrides: "spec://schemas/AgentWithOverridesParams",
      },
    },
  },
  AgentParam: {
    description:
      "The agent that works in the session.\nA string is the id of an agent and takes its newest version.\nAn object can pin a version or override parts of the agent.\nLater changes to the agent do not reach the session.",
    anyOf: [{ type: "string", minLength: 1, maxLength: 128 }, { $ref: "spec://schemas/AgentObjectParams" }],
  },
  AgentReferenceParams: {
    type: "object",
    description: "An agent as it is saved, in one version.",
    required: ["id", "type"],
    additionalProperties: false,
    properties: {
      id: { type: "string", description: "Id of the agent, such as `agent_…`.", minLength: 1, maxLength: 128 },
      type: { const: "agent" },
      version: {
        type: "integer",
        format: "int32",
        description: "Version to pin.\nDefaults to the newest.",
        minimum: 1,
      },
    },
  },
  AgentToolConfigParams: {
    type: "object",
    description:
      "Settings of one built-in tool.\nThe property `name` tells which one; `type` can be left out and repeats it.",
    oneOf: [
      { $ref: "spec://schemas/BashToolConfigParams" },
      { $ref: "spec://schemas/EditToolConfigParams" },
      { $ref: "spec://schemas/GlobToolConfigParams" },
      { $ref: "spec://schemas/GrepToolConfigParams" },
      { $ref: "spec://schemas/ReadToolConfigParams" },
      { $ref: "spec://schemas/WebFetchToolConfigParams" },
      { $ref: "spec://schemas/WebSearchToolConfigParams" },
      { $ref: "spec://schemas/WriteToolConfigParams" },
    ],
    discriminator: {
      propertyName: "name",
      mapping: {
        bash: "spec://schemas/BashToolConfigParams",
        edit: "spec://schemas/EditToolConfigParams",
        glob: "spec://schemas/GlobToolConfigParams",
        grep: "spec://schemas/GrepToolConfigParams",
        read: "spec://schemas/ReadToolConfigParams",
        web_fetch: "spec://schemas/WebFetchToolConfigParams",
        web_search: "spec://schemas/WebSearchToolConfigParams",
        write: "spec://schemas/WriteToolConfigParams",
      },
    },
  },
  AgentToolParams: {
    type: "object",
    description:
      "One entry of the tools that an agent may use: the built-in toolset, the tools of one MCP server, or a tool that the client runs.\nNo two tools of one array share a name.",
    oneOf: [
      { $ref: "spec://schemas/AgentToolset20260401Params" },
      { $ref: "spec://schemas/CustomToolParams" },
      { $ref: "spec://schemas/MCPToolsetParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        agent_toolset_20260401: "spec://schemas/AgentToolset20260401Params",
        custom: "spec://schemas/CustomToolParams",
        mcp_toolset: "spec://schemas/MCPToolsetParams",
      },
    },
  },
  AgentToolset20260401Params: {
    type: "object",
    description:
      "Switches the built-in tools on.\nWithout further settings all of them are enabled and run without asking.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "agent_toolset_20260401" },
      default_config: {
        description: "Settings of each tool that `configs` leaves out or sets in part.",
        anyOf: [{ $ref: "spec://schemas/AgentToolsetDefaultConfigParams" }, { type: "null" }],
      },
      configs: {
        type: "array",
        description: "Settings of single tools, which win over `default_config`.",
        items: { $ref: "spec://schemas/AgentToolConfigParams" },
      },
    },
  },
  AgentToolsetDefaultConfigParams: {
    type: "object",
    description: "Settings that all built-in tools start from.",
    additionalProperties: false,
    properties: {
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tools.\nDefaults to `true`.",
        default: true,
      },
      permission_policy: {
        description: "Who decides about calls.\nDefaults to `always_allow`.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  AgentWithOverridesParams: {
    type: "object",
    description:
      "A saved agent with parts of it replaced for this session.\nA part that is left out is inherited, a value replaces the whole part, and null or an empty array clears it where that is possible.\nThe saved agent does not change.\nCopies of the agent on its own roster get the same overrides.",
    required: ["id", "type"],
    additionalProperties: false,
    properties: {
      id: { type: "string", description: "Id of the agent, such as `agent_…`.", minLength: 1, maxLength: 128 },
      type: { const: "agent_with_overrides" },
      version: {
        type: "integer",
        format: "int32",
        description: "Version to start from.\nDefaults to the newest.",
        minimum: 1,
      },
      model: {
        $ref: "spec://schemas/ModelParams",
        description:
          "Replaces the model.\nIt cannot be cleared: null is refused with `agent_model_required`.\nAn `effort` inside it is ignored, and the new model runs with its own default effort instead of the agent's.\nThe agent's `inference_geo` goes with the old model unless it is given again.",
      },
      system: {
        type: ["string", "null"],
        description: "Replaces the system prompt, up to 100,000 characters.\nNull clears it.",
        maxLength: 100000,
      },
      tools: {
        type: "array",
        description:
          "Replaces all tools.\nAll toolsets together hold at most 256 tools.\nAn empty array clears them, which is refused while skills remain, because skills need the `read` tool.",
        maxItems: 256,
        items: { $ref: "spec://schemas/AgentToolParams" },
      },
      mcp_servers: {
        type: "array",
        description:
          "Replaces all MCP servers.\nAt most 20, each with its own name.\nAn empty array clears them, which is refused while an `mcp_toolset` still names a server.",
        maxItems: 20,
        items: { $ref: "spec://schemas/URLMCPServerParams" },
      },
      skills: {
        type: "array",
        description:
          "Replaces all skills, and an empty array clears them.\nAll agents of a session together have at most 500 different skills.",
        maxItems: 500,
        items: { $ref: "spec://schemas/SkillParams" },
      },
    },
  },
  AlwaysAllowPolicy: {
    type: "object",
    description: "Every call runs without asking.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "always_allow" } },
  },
  AlwaysAskPolicy: {
    type: "object",
    description: "Every call pauses until the client answers with a `user.tool_confirmation`.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "always_ask" } },
  },
  AnthropicSkillParams: {
    type: "object",
    description: "A skill that Anthropic maintains.",
    required: ["type", "skill_id"],
    additionalProperties: false,
    properties: {
      type: { const: "anthropic" },
      skill_id: {
        type: "string",
        description: "Short name of the skill, such as `xlsx`.",
        minLength: 1,
        maxLength: 64,
      },
      version: {
        type: ["string", "null"],
        description: "Version to pin.\nDefaults to the newest.",
        minLength: 1,
        maxLength: 64,
      },
    },
  },
  AutoPolicy: {
    type: "object",
    description:
      "The service judges each call from the tool, its input and the session so far.\nA call judged safe runs, and a call judged risky is refused without asking.\nA call without a judgement pauses for the client, or is refused in some cases.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "auto" } },
  },
  Base64DocumentSource: {
    type: "object",
    description: "A document in the request itself.",
    required: ["type", "media_type", "data"],
    additionalProperties: false,
    properties: {
      type: { const: "base64" },
      media_type: { type: "string", description: "Media type of the document, as in `application/pdf`.", minLength: 1 },
      data: { type: "string", description: "The document in base64.", minLength: 1 },
    },
  },
  Base64ImageSource: {
    type: "object",
    description: "An image in the request itself.",
    required: ["type", "media_type", "data"],
    additionalProperties: false,
    properties: {
      type: { const: "base64" },
      media_type: { type: "string", description: "Media type of the image, as in `image/png`.", minLength: 1 },
      data: { type: "string", description: "The image in base64.", minLength: 1 },
    },
  },
  BashToolConfigParams: {
    type: "object",
    description: "Settings of `bash`, which runs shell commands in the sandbox.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "bash" },
      name: { const: "bash" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  BranchCheckout: {
    type: "object",
    description: "The tip of a branch.",
    required: ["type", "name"],
    additionalProperties: false,
    properties: {
      type: { const: "branch" },
      name: { type: "string", description: "Name of the branch.", minLength: 1, maxLength: 255 },
    },
  },
  BudgetLimit: {
    type: "object",
    description:
      "A hard limit on what a session may spend.\nAt the limit the session goes `idle` with the stop reason `budget_reached` and works on when the limit is raised or removed.",
    required: ["type", "max_list_cost"],
    additionalProperties: false,
    properties: {
      type: { const: "limit" },
      max_list_cost: {
        $ref: "spec://schemas/MonetaryAmount",
        description:
          "Highest cost of the session, more than zero.\nList prices are counted, also where a discount makes the bill smaller.",
      },
    },
  },
  Checkout: {
    type: "object",
    description: "What of a repository is checked out.",
    oneOf: [{ $ref: "spec://schemas/BranchCheckout" }, { $ref: "spec://schemas/CommitCheckout" }],
    discriminator: {
      propertyName: "type",
      mapping: { branch: "spec://schemas/BranchCheckout", commit: "spec://schemas/CommitCheckout" },
    },
  },
  CloudConfigParams: {
    type: "object",
    description: "Sandboxes that the service runs.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "cloud" },
      networking: {
        description: "What the sandboxes may reach.\nUnset or null, it is everything.",
        anyOf: [{ $ref: "spec://schemas/NetworkParams" }, { type: "null" }],
      },
      packages: {
        description:
          "What is installed before a session starts.\nWith a limited network it needs `allow_package_managers`.",
        anyOf: [{ $ref: "spec://schemas/PackagesParams" }, { type: "null" }],
      },
    },
  },
  CommitCheckout: {
    type: "object",
    description: "One commit.",
    required: ["type", "sha"],
    additionalProperties: false,
    properties: {
      type: { const: "commit" },
      sha: { type: "string", description: "Full hash of the commit.", minLength: 7, maxLength: 64 },
    },
  },
  CreateAgentRequest: {
    type: "object",
    description:
      "A new agent: a model with instructions, tools and skills, saved under a name and ready for sessions.\nIt is checked as a whole, and a request that breaks a rule creates nothing.",
    required: ["name", "model"],
    additionalProperties: false,
    properties: {
      name: {
        type: "string",
        description: "Name of the agent for people, 1 to 256 characters.",
        minLength: 1,
        maxLength: 256,
      },
      description: {
        type: ["string", "null"],
        description:
          "What the agent is for, up to 2,048 characters.\nOther agents read it when they choose whom to give work.",
        maxLength: 2048,
      },
      model: { $ref: "spec://schemas/ModelParams" },
      system: { type: ["string", "null"], description: "System prompt, up to 100,000 characters.", maxLength: 100000 },
      tools: {
        type: "array",
        description: "What the agent can do.\nAll toolsets together hold at most 256 tools.",
        maxItems: 256,
        items: { $ref: "spec://schemas/AgentToolParams" },
      },
      mcp_servers: {
        type: "array",
        description:
          "MCP servers that the toolsets can name, at most 20, each with its own name.\nA server without an `mcp_toolset` is refused, as is a toolset without its server.",
        maxItems: 20,
        items: { $ref: "spec://schemas/URLMCPServerParams" },
      },
      skills: {
        type: "array",
        description: "Skills of the agent.\nThey need the `read` tool.",
        maxItems: 500,
        items: { $ref: "spec://schemas/SkillParams" },
      },
      multiagent: {
        description: "Lets the agent work with other agents.\nUnset or null, it works alone.",
        anyOf: [{ $ref: "spec://schemas/MultiagentParams" }, { type: "null" }],
      },
      execution_identity: {
        description: "On whose behalf the agent acts.\nUnset or null, it is `service_account`.",
        anyOf: [{ $ref: "spec://schemas/ExecutionIdentity" }, { type: "null" }],
      },
      metadata: { $ref: "spec://schemas/Metadata" },
    },
  },
  CreateCredentialRequest: {
    type: "object",
    description:
      "A new credential for a vault.\nIts secrets are taken and never shown again, and nothing is checked until a session uses it.",
    required: ["auth"],
    additionalProperties: false,
    properties: {
      display_name: {
        type: ["string", "null"],
        description: "Name of the credential for people, up to 255 characters.",
        maxLength: 255,
      },
      auth: { $ref: "spec://schemas/CredentialAuthCreateParams" },
      metadata: { $ref: "spec://schemas/Metadata" },
    },
  },
  CreateEnvironmentRequest: {
    type: "object",
    description:
      "A new environment: where sessions work, and what their sandboxes may reach.\nThe name alone is enough.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      name: {
        type: "string",
        description: "Name of the environment for people, 1 to 256 characters.",
        minLength: 1,
        maxLength: 256,
      },
      description: {
        type: ["string", "null"],
        description: "What the environment is for, up to 1,024 characters.",
        maxLength: 1024,
      },
      config: {
        description:
          "What the sandboxes are.\nUnset or null, they run in the cloud with an unrestricted network and no further packages.",
        anyOf: [{ $ref: "spec://schemas/EnvironmentConfigParams" }, { type: "null" }],
      },
      scope: {
        description: "Who can use the environment.\nAn organization that works by API can only say `organization`.",
        anyOf: [{ $ref: "spec://schemas/EnvironmentScope" }, { type: "null" }],
      },
      metadata: { $ref: "spec://schemas/Metadata" },
    },
  },
  CreateMemoryRequest: {
    type: "object",
    description: "A new text in a memory store.",
    required: ["path", "content"],
    additionalProperties: false,
    properties: {
      path: {
        type: "string",
        description:
          "Where the memory stands, such as `/customers/dana.md`.\nIt starts with `/`, has 1 to 20 segments and at most 1,024 bytes, and is in the normal form NFC.\nNo segment is empty, `.` or `..`, and none has a control or format character.\nA path at, above or below that of another memory is taken.",
        minLength: 2,
        maxLength: 1024,
      },
      content: {
        type: ["string", "null"],
        description: "The text, at most 102,400 bytes in UTF-8.\nAn empty string is an empty memory.",
      },
    },
  },
  CreateMemoryStoreRequest: {
    type: "object",
    description: "A new memory store, a place for texts that outlive a session.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      name: {
        type: "string",
        description:
          "Name of the store, 1 to 255 characters, none of them a control character.\nIt need not be unique, and sessions mount the store in a folder that is named after it.",
        minLength: 1,
        maxLength: 255,
      },
      description: {
        type: "string",
        description: "What the store holds, up to 1,024 characters.\nAgents read it.",
        maxLength: 1024,
      },
      metadata: { $ref: "spec://schemas/Metadata" },
    },
  },
  CreateSessionRequest: {
    type: "object",
    description:
      "A new session: which agent works, where, with what at hand.\nWith events in `initial_events` the session starts `running`, without them it starts `idle` and waits.\nThe request succeeds as a whole or creates nothing.",
    required: ["agent", "environment_id"],
    additionalProperties: false,
    properties: {
      agent: { $ref: "spec://schemas/AgentParam" },
      environment_id: {
        type: "string",
        description:
          "Id of the environment that the session works in, such as `env_…`.\nA self-hosted environment accepts no resources other than memory stores.",
        minLength: 1,
        maxLength: 128,
      },
      title: {
        type: ["string", "null"],
        description: "Name of the session for people.\nUp to 500 characters.",
        maxLength: 500,
      },
      metadata: { $ref: "spec://schemas/Metadata" },
      resources: {
        type: "array",
        description:
          "What is mounted into the session before it starts.\nAt most 500 files and 8 memory stores.\nRepositories and memory stores can only be attached here.",
        items: { $ref: "spec://schemas/SessionResourceParams" },
      },
      vault_ids: {
        type: "array",
        description: "Vaults, named `vlt_…`, whose credentials the agent may use in the session.",
        items: { type: "string" },
      },
      initial_events: {
        type: "array",
        description:
          "Events that are stored, in this order, before the answer is sent.\nThe answer does not repeat them.\nAt most 50, among them at most one `user.define_outcome`, with at most 100 document blocks taken from files in total.\nAn empty array means the same as none.",
        maxItems: 50,
        items: { $ref: "spec://schemas/InitialEventParams" },
      },
      budget: {
        $ref: "spec://schemas/BudgetLimit",
        description:
          "Hard limit on what the session may spend.\nIt can be changed or removed later, but never added later.\nEvery model that can run in the session needs a list price, else the request is refused with `model_not_budgetable`.",
      },
    },
  },
  CreateVaultRequest: {
    type: "object",
    description: "A new vault, which holds the credentials of one user or one purpose.",
    required: ["display_name"],
    additionalProperties: false,
    properties: {
      display_name: {
        type: "string",
        description: "Name of the vault for people, 1 to 255 characters.",
        minLength: 1,
        maxLength: 255,
      },
      metadata: { $ref: "spec://schemas/Metadata" },
    },
  },
  CredentialAuthCreateParams: {
    type: "object",
    description: "What the credential is and what it opens.",
    oneOf: [
      { $ref: "spec://schemas/EnvironmentVariableCreateParams" },
      { $ref: "spec://schemas/MCPOAuthCreateParams" },
      { $ref: "spec://schemas/StaticBearerCreateParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        environment_variable: "spec://schemas/EnvironmentVariableCreateParams",
        mcp_oauth: "spec://schemas/MCPOAuthCreateParams",
        static_bearer: "spec://schemas/StaticBearerCreateParams",
      },
    },
  },
  CredentialAuthUpdateParams: {
    type: "object",
    description:
      "Changes to what the credential is.\nThe `type` is that of the stored credential, another one is refused.",
    oneOf: [
      { $ref: "spec://schemas/EnvironmentVariableUpdateParams" },
      { $ref: "spec://schemas/MCPOAuthUpdateParams" },
      { $ref: "spec://schemas/StaticBearerUpdateParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        environment_variable: "spec://schemas/EnvironmentVariableUpdateParams",
        mcp_oauth: "spec://schemas/MCPOAuthUpdateParams",
        static_bearer: "spec://schemas/StaticBearerUpdateParams",
      },
    },
  },
  CredentialNetworking: {
    type: "object",
    description: "Hosts to which the secret may go, as far as the environment lets requests through.",
    oneOf: [
      { $ref: "spec://schemas/LimitedCredentialNetworking" },
      { $ref: "spec://schemas/UnrestrictedCredentialNetworking" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        limited: "spec://schemas/LimitedCredentialNetworking",
        unrestricted: "spec://schemas/UnrestrictedCredentialNetworking",
      },
    },
  },
  Currency: {
    type: "string",
    description: "Currency code in capitals.\nUS dollars are the only currency.",
    enum: ["USD"],
  },
  CustomSkillParams: {
    type: "object",
    description: "A skill that a user made.",
    required: ["type", "skill_id"],
    additionalProperties: false,
    properties: {
      type: { const: "custom" },
      skill_id: { type: "string", description: "Id of the skill, such as `skill_…`.", minLength: 1, maxLength: 64 },
      version: {
        type: ["string", "null"],
        description: "Version to pin.\nDefaults to the newest.",
        minLength: 1,
        maxLength: 64,
      },
    },
  },
  CustomToolInputSchema: {
    type: "object",
    description:
      "JSON Schema of the object that the agent passes to the tool.\nKeywords beyond the three named here are kept as they are.",
    required: ["type"],
    additionalProperties: true,
    properties: {
      type: { const: "object" },
      properties: {
        description: "A schema for each property of the input.\nNull for none.",
        anyOf: [{ $ref: "spec://schemas/JsonObject" }, { type: "null" }],
      },
      required: [],
    },
  },
  CustomToolParams: {
    type: "object",
    description:
      "A tool that the client runs.\nA call comes out as `agent.custom_tool_use`, and the session waits until a `user.custom_tool_result` answers it.",
    required: ["type", "name", "description", "input_schema"],
    additionalProperties: false,
    properties: {
      type: { const: "custom" },
      name: {
        type: "string",
        description:
          "Name by which the agent calls the tool, made of letters, digits, `_` and `-`.\nIt differs from the names of all built-in tools and does not begin with `mcp__`.",
        pattern: "^[A-Za-z0-9_-]+$",
        minLength: 1,
        maxLength: 128,
      },
      description: {
        type: "string",
        description: "What the tool does, in words that help the agent to choose it.",
        minLength: 1,
      },
      input_schema: { $ref: "spec://schemas/CustomToolInputSchema" },
    },
  },
  DocumentBlock: {
    type: "object",
    description: "A document such as a PDF or a text.",
    required: ["type", "source"],
    additionalProperties: false,
    properties: {
      type: { const: "document" },
      source: { $ref: "spec://schemas/DocumentSource" },
      title: { type: ["string", "null"], description: "Title that the model sees." },
      context: {
        type: ["string", "null"],
        description: "What the model is to know about the document beside its content.",
      },
    },
  },
  DocumentSource: {
    type: "object",
    description: "Where the data of a document comes from.",
    oneOf: [
      { $ref: "spec://schemas/Base64DocumentSource" },
      { $ref: "spec://schemas/FileDocumentSource" },
      { $ref: "spec://schemas/PlainTextDocumentSource" },
      { $ref: "spec://schemas/URLDocumentSource" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        base64: "spec://schemas/Base64DocumentSource",
        file: "spec://schemas/FileDocumentSource",
        text: "spec://schemas/PlainTextDocumentSource",
        url: "spec://schemas/URLDocumentSource",
      },
    },
  },
  EditToolConfigParams: {
    type: "object",
    description: "Settings of `edit`, which replaces text in a file of the sandbox.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "edit" },
      name: { const: "edit" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  EffortHigh: {
    type: "object",
    description: "More thought than `medium`, less than `xhigh`.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "high" } },
  },
  EffortLevel: {
    type: "object",
    description: "How hard a model works on each request, as an object.",
    oneOf: [
      { $ref: "spec://schemas/EffortHigh" },
      { $ref: "spec://schemas/EffortLow" },
      { $ref: "spec://schemas/EffortMax" },
      { $ref: "spec://schemas/EffortMedium" },
      { $ref: "spec://schemas/EffortXhigh" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        high: "spec://schemas/EffortHigh",
        low: "spec://schemas/EffortLow",
        max: "spec://schemas/EffortMax",
        medium: "spec://schemas/EffortMedium",
        xhigh: "spec://schemas/EffortXhigh",
      },
    },
  },
  EffortLow: {
    type: "object",
    description: "The least thought and the quickest answer.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "low" } },
  },
  EffortMax: {
    type: "object",
    description: "The most thought that a model can give.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "max" } },
  },
  EffortMedium: {
    type: "object",
    description: "More thought than `low`, less than `high`.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "medium" } },
  },
  EffortParams: {
    description:
      "How hard a model works on each request.\nThe string and the object of the same name mean the same, and answers always show the object.",
    anyOf: [
      { type: "string", enum: ["low", "medium", "high", "xhigh", "max"] },
      { $ref: "spec://schemas/EffortLevel" },
    ],
  },
  EffortXhigh: {
    type: "object",
    description: "More thought than `high`, less than `max`.\nNot every model has it.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "xhigh" } },
  },
  EnvironmentConfigParams: {
    type: "object",
    description: "What the sandboxes of an environment are to be.\nThe `type` is chosen once and never changes.",
    oneOf: [{ $ref: "spec://schemas/CloudConfigParams" }, { $ref: "spec://schemas/SelfHostedConfig" }],
    discriminator: {
      propertyName: "type",
      mapping: { cloud: "spec://schemas/CloudConfigParams", self_hosted: "spec://schemas/SelfHostedConfig" },
    },
  },
  EnvironmentScope: {
    type: "string",
    description: "Who can use an environment.\n`organization` is everybody in it, `account` one person.",
    enum: ["account", "organization"],
  },
  EnvironmentVariableCreateParams: {
    type: "object",
    description:
      "A secret that the sandbox sees as a placeholder in an environment variable.\nThe service puts the secret in its place in requests to the hosts that are allowed, never in their address.",
    required: ["type", "secret_name", "secret_value", "networking"],
    additionalProperties: false,
    properties: {
      type: { const: "environment_variable" },
      secret_name: {
        type: "string",
        description: "Name of the variable.\nIt identifies the credential and never changes.",
      },
      secret_value: { type: "string", description: "The secret.\nNo response contains it." },
      networking: { $ref: "spec://schemas/CredentialNetworking" },
      injection_location: { $ref: "spec://schemas/InjectionLocationParams" },
    },
  },
  EnvironmentVariableUpdateParams: {
    type: "object",
    description: "A new secret for the same variable, or other places where it may go.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "environment_variable" },
      secret_value: { type: ["string", "null"], description: "The new secret.\nNo response contains it." },
      networking: {
        description: "Replaces the hosts as a whole.",
        anyOf: [{ $ref: "spec://schemas/CredentialNetworking" }, { type: "null" }],
      },
      injection_location: { $ref: "spec://schemas/InjectionLocationUpdateParams" },
    },
  },
  EventDeltaType: {
    type: "string",
    description: "A type of event that a stream can preview.",
    enum: ["agent.message", "agent.thinking"],
  },
  EventParams: {
    type: "object",
    description: "An event that a client may send.",
    oneOf: [
      { $ref: "spec://schemas/SystemMessageEventParams" },
      { $ref: "spec://schemas/UserCustomToolResultEventParams" },
      { $ref: "spec://schemas/UserDefineOutcomeEventParams" },
      { $ref: "spec://schemas/UserInterruptEventParams" },
      { $ref: "spec://schemas/UserMessageEventParams" },
      { $ref: "spec://schemas/UserToolConfirmationEventParams" },
      { $ref: "spec://schemas/UserToolResultEventParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        "system.message": "spec://schemas/SystemMessageEventParams",
        "user.custom_tool_result": "spec://schemas/UserCustomToolResultEventParams",
        "user.define_outcome": "spec://schemas/UserDefineOutcomeEventParams",
        "user.interrupt": "spec://schemas/UserInterruptEventParams",
        "user.message": "spec://schemas/UserMessageEventParams",
        "user.tool_confirmation": "spec://schemas/UserToolConfirmationEventParams",
        "user.tool_result": "spec://schemas/UserToolResultEventParams",
      },
    },
  },
  ExecutionIdentity: {
    type: "object",
    description: "On whose behalf the agent acts.\nAlways present.",
    oneOf: [
      { $ref: "spec://schemas/AWSRoleExecutionIdentity" },
      { $ref: "spec://schemas/ServiceAccountExecutionIdentity" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        aws_role: "spec://schemas/AWSRoleExecutionIdentity",
        service_account: "spec://schemas/ServiceAccountExecutionIdentity",
      },
    },
  },
  FileDocumentSource: {
    type: "object",
    description: "A document that was uploaded as a file.",
    required: ["type", "file_id"],
    additionalProperties: false,
    properties: {
      type: { const: "file" },
      file_id: { type: "string", description: "Id of the uploaded file.", minLength: 1 },
    },
  },
  FileImageSource: {
    type: "object",
    description: "An image that was uploaded as a file.",
    required: ["type", "file_id"],
    additionalProperties: false,
    properties: {
      type: { const: "file" },
      file_id: { type: "string", description: "Id of the uploaded file.", minLength: 1 },
    },
  },
  FileResourceParams: {
    type: "object",
    description:
      "Mounts a read-only copy of an uploaded file into the sandbox.\nSessions in a `self_hosted` environment refuse it with 400.",
    required: ["type", "file_id"],
    additionalProperties: false,
    properties: {
      type: { const: "file" },
      file_id: { type: "string", description: "Id of an uploaded file.", minLength: 1, maxLength: 128 },
      mount_path: {
        type: ["string", "null"],
        description:
          "Path that the file gets below `/mnt/session/uploads`; missing folders are made.\nRelative and absolute paths are both rooted there, and `/uploads` is another name of that folder.\nA path that leaves the folder is answered with 400, and so is one that overlaps another resource.\nDefaults to `/mnt/session/uploads/<file_id>`.",
        minLength: 1,
        maxLength: 4096,
      },
    },
  },
  FileRubricParams: {
    type: "object",
    description: "A rubric in an uploaded file.",
    required: ["type", "file_id"],
    additionalProperties: false,
    properties: { type: { const: "file" }, file_id: { type: "string", description: "File that holds the criteria." } },
  },
  GitHubRepositoryResourceParams: {
    type: "object",
    description:
      "Clones a GitHub repository into the sandbox.\nSessions in a `self_hosted` environment refuse it with 400.",
    required: ["type", "url"],
    additionalProperties: false,
    properties: {
      type: { const: "github_repository" },
      url: {
        type: "string",
        description:
          "Address in the form `https://github.com/<owner>/<repo>`, without `.git`.\nSSH addresses are refused.",
        pattern: "^https://github\\.com/[^/]+/(?![^/]*\\.git$)[^/]+$",
        minLength: 1,
        maxLength: 2048,
      },
      authorization_token: {
        type: "string",
        description:
          "Token that GitHub accepts for the clone.\nPrivate repositories need one.\nNo response contains it.",
        minLength: 1,
        maxLength: 4096,
      },
      checkout: {
        description: "What to check out.\nUnset or null, it is the default branch of the repository.",
        anyOf: [{ $ref: "spec://schemas/Checkout" }, { type: "null" }],
      },
      mount_path: {
        type: ["string", "null"],
        description: "Absolute path of the clone.\nDefaults to `/workspace/<repo-name>`.",
        pattern: "^/",
        minLength: 1,
        maxLength: 4096,
      },
    },
  },
  GlobToolConfigParams: {
    type: "object",
    description: "Settings of `glob`, which finds files by a name pattern.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "glob" },
      name: { const: "glob" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  GrepToolConfigParams: {
    type: "object",
    description: "Settings of `grep`, which searches the content of files.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "grep" },
      name: { const: "grep" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  ImageBlock: {
    type: "object",
    description: "A picture in a message or in what a tool returned.",
    required: ["type", "source"],
    additionalProperties: false,
    properties: { type: { const: "image" }, source: { $ref: "spec://schemas/ImageSource" } },
  },
  ImageSource: {
    type: "object",
    description: "Where the data of an image comes from.",
    oneOf: [
      { $ref: "spec://schemas/Base64ImageSource" },
      { $ref: "spec://schemas/FileImageSource" },
      { $ref: "spec://schemas/URLImageSource" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        base64: "spec://schemas/Base64ImageSource",
        file: "spec://schemas/FileImageSource",
        url: "spec://schemas/URLImageSource",
      },
    },
  },
  InitialEventParams: {
    type: "object",
    description: "An event that can come with the creation of a session and starts its first turn.",
    oneOf: [{ $ref: "spec://schemas/UserDefineOutcomeEventParams" }, { $ref: "spec://schemas/UserMessageEventParams" }],
    discriminator: {
      propertyName: "type",
      mapping: {
        "user.define_outcome": "spec://schemas/UserDefineOutcomeEventParams",
        "user.message": "spec://schemas/UserMessageEventParams",
      },
    },
  },
  InjectionLocationParams: {
    type: "object",
    description:
      "Parts of a request into which the secret may go.\nWithout the object it is both; in the object a part that is left out is false, and one has to be true.",
    additionalProperties: false,
    properties: {
      header: { type: "boolean", description: "Whether the secret may go into headers." },
      body: { type: "boolean", description: "Whether the secret may go into the body." },
    },
  },
  InjectionLocationUpdateParams: {
    type: "object",
    description:
      "Parts of a request into which the secret may go from now on.\nA part that is left out stays as it is, and one has to stay true.",
    additionalProperties: false,
    properties: {
      header: { type: "boolean", description: "Whether the secret may go into headers." },
      body: { type: "boolean", description: "Whether the secret may go into the body." },
    },
  },
  JsonObject: { type: "object", description: "Any JSON object.", additionalProperties: true },
  LimitedCredentialNetworking: {
    type: "object",
    description: "Only the hosts that are listed.",
    required: ["type", "allowed_hosts"],
    additionalProperties: false,
    properties: {
      type: { const: "limited" },
      allowed_hosts: {
        type: "array",
        description:
          "At most 16 hosts, each a name, an IPv4 address, or `*.` with a domain, which does not cover the domain itself.\nA scheme, a port or a path is refused.",
        maxItems: 16,
        items: { type: "string" },
      },
    },
  },
  LimitedNetworkParams: {
    type: "object",
    description: "Sandboxes reach only what is listed.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "limited" },
      allowed_hosts: {
        description:
          "Hosts that can be reached, each by its name or as `*.` with a domain.\nA scheme, a port or a path is refused.\nDefaults to none.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
      allow_mcp_servers: {
        type: ["boolean", "null"],
        description: "Whether the MCP servers of the agent can be reached too.\nDefaults to false.",
        default: false,
      },
      allow_package_managers: {
        type: ["boolean", "null"],
        description:
          "Whether the registries of the package managers can be reached too.\nIt has to be true where packages are given.\nDefaults to false.",
        default: false,
      },
    },
  },
  ListOrder: {
    type: "string",
    description: "Direction of a list by time.\n`asc` puts the oldest first, `desc` the newest.",
    enum: ["asc", "desc"],
  },
  MCPOAuthCreateParams: {
    type: "object",
    description: "An OAuth token for an MCP server, which the service can renew if it is told how.",
    required: ["type", "mcp_server_url", "access_token"],
    additionalProperties: false,
    properties: {
      type: { const: "mcp_oauth" },
      mcp_server_url: {
        type: "string",
        description:
          "Address of the MCP server, up to 2,047 characters.\nIt identifies the credential and never changes.",
        minLength: 1,
        maxLength: 2047,
      },
      access_token: {
        type: "string",
        description: "The token.\nNo response contains it.",
        minLength: 1,
        maxLength: 8192,
      },
      expires_at: {
        description: "When the token stops working, a moment in the future.\nUnset or null when that is not known.",
        anyOf: [{ $ref: "spec://schemas/Timestamp" }, { type: "null" }],
      },
      refresh: {
        description: "How the service gets a new token.\nUnset or null, it does not.",
        anyOf: [{ $ref: "spec://schemas/MCPOAuthRefreshParams" }, { type: "null" }],
      },
    },
  },
  MCPOAuthRefreshParams: {
    type: "object",
    description: "How the service gets a new token from the server that issued the first one.",
    required: ["client_id", "refresh_token", "token_endpoint", "token_endpoint_auth"],
    additionalProperties: false,
    properties: {
      client_id: {
        type: "string",
        description: "Id of the client for which the token was issued.\nIt never changes.",
        minLength: 1,
        maxLength: 1024,
      },
      refresh_token: {
        type: "string",
        description: "Token that a new one is asked for with.\nNo response contains it.",
        minLength: 1,
        maxLength: 8192,
      },
      token_endpoint: {
        type: "string",
        description: "Address that issues tokens.\nIt never changes.",
        minLength: 1,
        maxLength: 2047,
      },
      token_endpoint_auth: { $ref: "spec://schemas/TokenEndpointAuthParams" },
      resource: {
        type: ["string", "null"],
        description: "Resource that the token is asked for.",
        minLength: 1,
        maxLength: 2047,
      },
      scope: {
        type: ["string", "null"],
        description: "Scopes that the token is asked for, separated by spaces.",
        minLength: 1,
        maxLength: 8192,
      },
    },
  },
  MCPOAuthRefreshUpdateParams: {
    type: "object",
    description: "Changes to how the service gets a new token.\nAddresses and the client stay what they are.",
    additionalProperties: false,
    properties: {
      refresh_token: {
        type: ["string", "null"],
        description: "Token that a new one is asked for with from now on.\nNo response contains it.",
        minLength: 1,
        maxLength: 8192,
      },
      scope: {
        type: ["string", "null"],
        description: "Scopes that the token is asked for.\nAn empty string removes them.",
        maxLength: 8192,
      },
      token_endpoint_auth: { $ref: "spec://schemas/TokenEndpointAuthUpdateParams" },
    },
  },
  MCPOAuthUpdateParams: {
    type: "object",
    description: "A new OAuth token for the same MCP server.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "mcp_oauth" },
      access_token: {
        type: ["string", "null"],
        description: "The new token.\nNo response contains it.",
        minLength: 1,
        maxLength: 8192,
      },
      expires_at: {
        description:
          "When the new token stops working, a moment in the future.\nLeft out, the stored moment stays, also with a new token.",
        anyOf: [{ $ref: "spec://schemas/Timestamp" }, { type: "null" }],
      },
      refresh: {
        description: "Changes to how the service gets a new token.",
        anyOf: [{ $ref: "spec://schemas/MCPOAuthRefreshUpdateParams" }, { type: "null" }],
      },
    },
  },
  MCPToolConfigParams: {
    type: "object",
    description: "Settings of one tool of an MCP server.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      name: {
        type: "string",
        description: "Name under which the MCP server offers the tool.",
        minLength: 1,
        maxLength: 128,
      },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  MCPToolsetDefaultConfigParams: {
    type: "object",
    description: "Settings that all tools of an MCP server start from.",
    additionalProperties: false,
    properties: {
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tools.\nDefaults to `true`.",
        default: true,
      },
      permission_policy: {
        description: "Who decides about calls.\nDefaults to `always_ask`.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  MCPToolsetParams: {
    type: "object",
    description:
      "Gives the agent the tools of one MCP server.\nWithout further settings all of them are enabled and each call waits for the client.",
    required: ["type", "mcp_server_name"],
    additionalProperties: false,
    properties: {
      type: { const: "mcp_toolset" },
      mcp_server_name: {
        type: "string",
        description: "Name of a server that `mcp_servers` declares.",
        minLength: 1,
        maxLength: 255,
      },
      default_config: {
        description: "Settings of each tool that `configs` leaves out or sets in part.",
        anyOf: [{ $ref: "spec://schemas/MCPToolsetDefaultConfigParams" }, { type: "null" }],
      },
      configs: {
        type: "array",
        description: "Settings of single tools, which win over `default_config`.",
        items: { $ref: "spec://schemas/MCPToolConfigParams" },
      },
    },
  },
  MemoryPrecondition: {
    type: "object",
    description:
      "What has to be true of the stored text, also where only the path changes.\nOtherwise the request is refused with 409, unless text and path are already as it asks.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "content_sha256" },
      content_sha256: {
        type: "string",
        description: "Hash that the text has to have, in 64 lower-case hexadecimal digits.",
      },
    },
  },
  MemoryStoreResourceParams: {
    type: "object",
    description:
      "Attaches a memory store of the same workspace for the whole life of the session.\nThe service derives the mount path from the name of the store.",
    required: ["type", "memory_store_id"],
    additionalProperties: false,
    properties: {
      type: { const: "memory_store" },
      memory_store_id: { type: "string", description: "Store to attach." },
      access: {
        description: "What the agent may do with the store.\nDefaults to `read_write`.",
        anyOf: [{ $ref: "spec://schemas/MountMode" }, { type: "null" }],
        default: "read_write",
      },
      instructions: {
        type: ["string", "null"],
        description: "How the agent is to use the store in this session.\nIt becomes part of the system prompt.",
        maxLength: 4096,
      },
    },
  },
  MemoryVersionOperation: {
    type: "string",
    description: "Kind of a change.\nA change of the path alone is `modified` too.",
    enum: ["created", "deleted", "modified"],
  },
  MemoryView: {
    type: "string",
    description: "How much of a memory is answered.\n`basic` leaves `content` null, `full` fills it.",
    enum: ["basic", "full"],
  },
  Metadata: {
    type: "object",
    description:
      "Key-value pairs that the caller chooses and can change later.\nHolds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.",
    additionalProperties: { type: "string", maxLength: 512 },
    maxProperties: 16,
    propertyNames: { maxLength: 64 },
  },
  MetadataPatch: {
    type: "object",
    description:
      "Changes to stored metadata, key by key.\nA string sets the key, null deletes it, and a key that is not named keeps its value.\nThe 16 pairs of the limit are counted after the change, so the patch itself may name more keys.",
    additionalProperties: { type: ["string", "null"], maxLength: 512 },
    propertyNames: { maxLength: 64 },
  },
  ModelConfigParams: {
    type: "object",
    description: "A model with settings.",
    required: ["id"],
    additionalProperties: false,
    properties: {
      id: { $ref: "spec://schemas/ModelId" },
      effort: {
        description:
          "How hard the model works on each request.\nIgnored where a session overrides the model of its agent.\nDefaults to the effort that the model has by itself.",
        anyOf: [{ $ref: "spec://schemas/EffortParams" }, { type: "null" }],
      },
      inference_geo: {
        type: ["string", "null"],
        description:
          "Region that the model runs in, `us` or `global`.\nDefaults to the region of the workspace, which can also forbid a region.",
      },
      speed: {
        description: "A combination with a model that has no `fast` is refused.\nDefaults to `standard`.",
        anyOf: [{ $ref: "spec://schemas/Speed" }, { type: "null" }],
        default: "standard",
      },
    },
  },
  ModelId: {
    description: "Id of a model.\nAn id that is not listed here can still be valid.",
    anyOf: [
      {
        type: "string",
        enum: [
          "claude-fable-5-2",
          "claude-haiku-5-5",
          "claude-sonnet-5-5",
          "claude-opus-5-5",
          "claude-fable-5-1",
          "claude-sonnet-5",
          "claude-fable-5",
          "claude-opus-5",
          "claude-opus-4-8",
          "claude-opus-4-7",
          "claude-opus-4-6",
          "claude-sonnet-4-6",
          "claude-haiku-4-5",
          "claude-haiku-4-5-20251001",
          "claude-opus-4-5",
          "claude-opus-4-5-20251101",
          "claude-sonnet-4-5",
          "claude-sonnet-4-5-20250929",
        ],
      },
      { type: "string" },
    ],
  },
  ModelParams: {
    description: "A model, named by its id alone or with settings.",
    anyOf: [{ $ref: "spec://schemas/ModelId" }, { $ref: "spec://schemas/ModelConfigParams" }],
  },
  MonetaryAmount: {
    type: "object",
    description: "Money, counted in the minor unit of its currency.",
    required: ["amount", "currency"],
    additionalProperties: false,
    properties: {
      amount: {
        type: "string",
        description:
          "Whole number of cents as a string, without decimals and without leading zeros.\nThe amount `2500` is 25 dollars.",
        pattern: "^(0|[1-9][0-9]*)$",
      },
      currency: { $ref: "spec://schemas/Currency" },
    },
  },
  MountMode: {
    type: "string",
    description: "How a memory store is mounted.\nWith `read_only` the agent cannot change it.",
    enum: ["read_only", "read_write"],
  },
  Multiagent20261001Params: {
    type: "object",
    description:
      "The newer form with three switches, for subagents, for workflow runs and for an advisor.\nSubagents and workflow runs are on unless they are switched off, the advisor is off unless it is named.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "multiagent_20261001" },
      subagents: {
        description: "Whether the agent can start threads for other agents.\nUnset or null, it can.",
        anyOf: [{ $ref: "spec://schemas/MultiagentSubagentsParams" }, { type: "null" }],
      },
      workflows: {
        description: "Whether the agent can start workflow runs.\nUnset or null, it can.",
        anyOf: [{ $ref: "spec://schemas/MultiagentWorkflowsParams" }, { type: "null" }],
      },
      advisor: {
        description: "Whether the primary thread can ask another model for advice.\nUnset or null, it cannot.",
        anyOf: [{ $ref: "spec://schemas/MultiagentAdvisor" }, { type: "null" }],
      },
    },
  },
  MultiagentAdvisor: {
    type: "object",
    description: "Whether the primary thread can ask another model for advice in the middle of a turn.",
    oneOf: [{ $ref: "spec://schemas/MultiagentAdvisorDisabled" }, { $ref: "spec://schemas/MultiagentAdvisorEnabled" }],
    discriminator: {
      propertyName: "type",
      mapping: {
        disabled: "spec://schemas/MultiagentAdvisorDisabled",
        enabled: "spec://schemas/MultiagentAdvisorEnabled",
      },
    },
  },
  MultiagentAdvisorDisabled: {
    type: "object",
    description: "There is no advisor.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "disabled" } },
  },
  MultiagentAdvisorEnabled: {
    type: "object",
    description: "There is an advisor.",
    required: ["type", "model"],
    additionalProperties: false,
    properties: {
      type: { const: "enabled" },
      model: { type: "string", description: "Id of the model that gives the advice." },
    },
  },
  MultiagentCoordinatorParams: {
    type: "object",
    description:
      "The older form, an agent that can start the agents of a roster, each in its own thread.\nThe newer form can do more.",
    required: ["type", "agents"],
    additionalProperties: false,
    properties: {
      type: { const: "coordinator" },
      agents: {
        type: "array",
        description:
          "The roster, 1 to 20 different agents.\nEach exists, is not archived and has no roster of its own; at most one entry is `self` and at most one an advisor.",
        minItems: 1,
        maxItems: 20,
        items: { $ref: "spec://schemas/MultiagentRosterEntryParams" },
      },
    },
  },
  MultiagentInlineAgents: {
    type: "object",
    description: "Whether agents can be made up on the spot, next to the saved ones.\nSuch an agent is never saved.",
    oneOf: [
      { $ref: "spec://schemas/MultiagentInlineAgentsDisabled" },
      { $ref: "spec://schemas/MultiagentInlineAgentsEnabled" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        disabled: "spec://schemas/MultiagentInlineAgentsDisabled",
        enabled: "spec://schemas/MultiagentInlineAgentsEnabled",
      },
    },
  },
  MultiagentInlineAgentsDisabled: {
    type: "object",
    description: "Only the predefined agents can be used.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "disabled" } },
  },
  MultiagentInlineAgentsEnabled: {
    type: "object",
    description: "Inline agents can be used as well.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "enabled" } },
  },
  MultiagentParams: {
    type: "object",
    description: "How an agent is to work with other agents, in the older or the newer form.",
    oneOf: [
      { $ref: "spec://schemas/MultiagentCoordinatorParams" },
      { $ref: "spec://schemas/Multiagent20261001Params" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        coordinator: "spec://schemas/MultiagentCoordinatorParams",
        multiagent_20261001: "spec://schemas/Multiagent20261001Params",
      },
    },
  },
  MultiagentPredefinedAgentParams: {
    description:
      "A saved agent that another agent can use.\nA string is the id of an agent and takes its newest version.",
    anyOf: [{ type: "string", minLength: 1, maxLength: 128 }, { $ref: "spec://schemas/PredefinedAgentObjectParams" }],
  },
  MultiagentRosterEntryParams: {
    description:
      "An entry for the roster of a coordinator.\nA string is the id of an agent and takes its newest version.",
    anyOf: [{ type: "string", minLength: 1, maxLength: 128 }, { $ref: "spec://schemas/RosterObjectParams" }],
  },
  MultiagentSelfParams: {
    type: "object",
    description: "The agent that the block belongs to.\nThe service puts its id and version in place of it.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "self" } },
  },
  MultiagentSubagentsDisabled: {
    type: "object",
    description: "The agent starts no threads.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "disabled" } },
  },
  MultiagentSubagentsEnabledParams: {
    type: "object",
    description: "The agent can start threads.\nWithout predefined agents it needs inline agents.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "enabled" },
      predefined_agents: {
        description: "Saved agents that it can use, at most 20.\nUnset, null and an empty array mean none.",
        anyOf: [
          { type: "array", maxItems: 20, items: { $ref: "spec://schemas/MultiagentPredefinedAgentParams" } },
          { type: "null" },
        ],
      },
      inline_agents: {
        description: "Whether agents can be made up on the spot as well.\nUnset or null, they can.",
        anyOf: [{ $ref: "spec://schemas/MultiagentInlineAgents" }, { type: "null" }],
      },
    },
  },
  MultiagentSubagentsParams: {
    type: "object",
    description: "Whether an agent is to start threads for other agents.",
    oneOf: [
      { $ref: "spec://schemas/MultiagentSubagentsDisabled" },
      { $ref: "spec://schemas/MultiagentSubagentsEnabledParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        disabled: "spec://schemas/MultiagentSubagentsDisabled",
        enabled: "spec://schemas/MultiagentSubagentsEnabledParams",
      },
    },
  },
  MultiagentWorkflowsDisabled: {
    type: "object",
    description: "The agent starts no workflow runs.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "disabled" } },
  },
  MultiagentWorkflowsEnabledParams: {
    type: "object",
    description: "The agent can start workflow runs.\nWithout predefined agents it needs inline agents.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "enabled" },
      predefined_agents: {
        description: "Saved agents that it can use, at most 20.\nUnset, null and an empty array mean none.",
        anyOf: [
          { type: "array", maxItems: 20, items: { $ref: "spec://schemas/MultiagentPredefinedAgentParams" } },
          { type: "null" },
        ],
      },
      inline_agents: {
        description: "Whether agents can be made up on the spot as well.\nUnset or null, they can.",
        anyOf: [{ $ref: "spec://schemas/MultiagentInlineAgents" }, { type: "null" }],
      },
    },
  },
  MultiagentWorkflowsParams: {
    type: "object",
    description: "Whether an agent is to start workflow runs.",
    oneOf: [
      { $ref: "spec://schemas/MultiagentWorkflowsDisabled" },
      { $ref: "spec://schemas/MultiagentWorkflowsEnabledParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        disabled: "spec://schemas/MultiagentWorkflowsDisabled",
        enabled: "spec://schemas/MultiagentWorkflowsEnabledParams",
      },
    },
  },
  NetworkParams: {
    type: "object",
    description: "What the sandboxes of an environment are to reach.",
    oneOf: [{ $ref: "spec://schemas/LimitedNetworkParams" }, { $ref: "spec://schemas/UnrestrictedNetwork" }],
    discriminator: {
      propertyName: "type",
      mapping: { limited: "spec://schemas/LimitedNetworkParams", unrestricted: "spec://schemas/UnrestrictedNetwork" },
    },
  },
  PackagesParams: {
    type: "object",
    description:
      "What is to be installed before a session starts, by package manager.\nThe managers run in the order of their names.",
    additionalProperties: false,
    properties: {
      type: { const: "packages" },
      apt: {
        description: "Debian packages, installed first.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
      cargo: {
        description: "Rust packages, as `name@version`.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
      gem: {
        description: "Ruby packages, as `name:version`.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
      go: {
        description: "Go modules, as `path@version`.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
      npm: {
        description: "Node packages, as `name@version`.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
      pip: {
        description: "Python packages, as `name==version`.",
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      },
    },
  },
  PermissionPolicy: {
    type: "object",
    description:
      "Who decides whether a call of a tool runs.\nCustom tools have no policy, because the client runs them itself.",
    oneOf: [
      { $ref: "spec://schemas/AlwaysAllowPolicy" },
      { $ref: "spec://schemas/AlwaysAskPolicy" },
      { $ref: "spec://schemas/AutoPolicy" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        always_allow: "spec://schemas/AlwaysAllowPolicy",
        always_ask: "spec://schemas/AlwaysAskPolicy",
        auto: "spec://schemas/AutoPolicy",
      },
    },
  },
  PlainTextDocumentSource: {
    type: "object",
    description: "A plain text in the request itself.",
    required: ["type", "media_type", "data"],
    additionalProperties: false,
    properties: {
      type: { const: "text" },
      media_type: { const: "text/plain" },
      data: { type: "string", description: "The text, not encoded.", minLength: 1 },
    },
  },
  PredefinedAgentObjectParams: {
    type: "object",
    description: "A saved agent that is named by an object.",
    oneOf: [{ $ref: "spec://schemas/AgentReferenceParams" }, { $ref: "spec://schemas/MultiagentSelfParams" }],
    discriminator: {
      propertyName: "type",
      mapping: { agent: "spec://schemas/AgentReferenceParams", self: "spec://schemas/MultiagentSelfParams" },
    },
  },
  ReadToolConfigParams: {
    type: "object",
    description: "Settings of `read`, which reads a file of the sandbox.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "read" },
      name: { const: "read" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
  RosterObjectParams: {
    type: "object",
    description: "An entry for a roster that is named by an object.",
    oneOf: [
      { $ref: "spec://schemas/Advisor" },
      { $ref: "spec://schemas/AgentReferenceParams" },
      { $ref: "spec://schemas/MultiagentSelfParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        advisor: "spec://schemas/Advisor",
        agent: "spec://schemas/AgentReferenceParams",
        self: "spec://schemas/MultiagentSelfParams",
      },
    },
  },
  RubricParams: {
    type: "object",
    description: "What the grader checks the work against.",
    oneOf: [{ $ref: "spec://schemas/FileRubricParams" }, { $ref: "spec://schemas/TextRubricParams" }],
    discriminator: {
      propertyName: "type",
      mapping: { file: "spec://schemas/FileRubricParams", text: "spec://schemas/TextRubricParams" },
    },
  },
  SearchResultBlock: {
    type: "object",
    description: "One hit of a search, as part of a tool result.",
    required: ["type", "source", "title", "content", "citations"],
    additionalProperties: false,
    properties: {
      type: { const: "search_result" },
      source: { type: "string", description: "URL of the page that was found.", minLength: 1 },
      title: { type: "string", description: "Title of the page that was found.", minLength: 1 },
      content: {
        type: "array",
        description: "What the page says, in pieces.",
        items: { $ref: "spec://schemas/SearchResultContent" },
      },
      citations: { $ref: "spec://schemas/SearchResultCitations" },
    },
  },
  SearchResultCitations: {
    type: "object",
    description: "Whether the agent can cite a search result.",
    required: ["enabled"],
    additionalProperties: false,
    properties: { enabled: { type: "boolean", description: "True if it can." } },
  },
  SearchResultContent: {
    type: "object",
    description: "A piece of text inside a search result.",
    required: ["type", "text"],
    additionalProperties: false,
    properties: {
      type: { const: "text" },
      text: { type: "string", description: "The words of the piece.", minLength: 1 },
    },
  },
  SelfHostedConfig: {
    type: "object",
    description:
      "Sandboxes that the customer runs, and that fetch their work.\nSessions there take no files and no repositories.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "self_hosted" } },
  },
  SendEventsRequest: {
    type: "object",
    description:
      "Events for one session, taken up in the order of the list.\nThe request is accepted or refused as a whole, so one bad event keeps all of them out.",
    required: ["events"],
    additionalProperties: false,
    properties: {
      events: {
        type: "array",
        description:
          "Events to queue.\nA pair of `user.interrupt` and `user.message` stops the current work and starts on something else.",
        items: { $ref: "spec://schemas/EventParams" },
        minItems: 1,
      },
    },
  },
  ServiceAccountExecutionIdentity: {
    type: "object",
    description: "The agent acts as an account that the platform manages.\nThis is the default.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "service_account" } },
  },
  SessionAgentUpdate: {
    type: "object",
    description:
      "The parts of the agent that can change after the session is created.\nEach array is the whole new value, an array that is left out stays, and both are checked together.\nThe session must be `idle` and made from an agent or a deployment.\nThe agent itself gets no new version.",
    additionalProperties: false,
    properties: {
      tools: {
        type: "array",
        description:
          "Replaces all tools, and an empty array removes them.\nAll toolsets together hold at most 256 tools.",
        maxItems: 256,
        items: { $ref: "spec://schemas/AgentToolParams" },
      },
      mcp_servers: {
        type: "array",
        description:
          "Replaces all MCP servers, and an empty array removes them.\nAt most 20, each with its own name.\nA server that an `mcp_toolset` names must stay declared.",
        maxItems: 20,
        items: { $ref: "spec://schemas/URLMCPServerParams" },
      },
    },
  },
  SessionEventType: {
    type: "string",
    description: "A type of event that the history can be filtered by.\n`session.deleted` is not among them.",
    enum: [
      "agent.custom_tool_use",
      "agent.mcp_tool_result",
      "agent.mcp_tool_use",
      "agent.message",
      "agent.thinking",
      "agent.thread_context_compacted",
      "agent.thread_message_received",
      "agent.thread_message_sent",
      "agent.tool_result",
      "agent.tool_use",
      "session.error",
      "session.status_idle",
      "session.status_rescheduled",
      "session.status_running",
      "session.status_terminated",
      "session.thread_created",
      "session.thread_status_idle",
      "session.thread_status_rescheduled",
      "session.thread_status_running",
      "session.thread_status_terminated",
      "session.updated",
      "session.usage",
      "span.model_request_end",
      "span.model_request_start",
      "span.outcome_evaluation_end",
      "span.outcome_evaluation_ongoing",
      "span.outcome_evaluation_start",
      "system.message",
      "user.custom_tool_result",
      "user.define_outcome",
      "user.interrupt",
      "user.message",
      "user.tool_confirmation",
      "user.tool_result",
      "workflow_run.created",
      "workflow_run.error",
      "workflow_run.phase_ended",
      "workflow_run.phase_started",
      "workflow_run.status_ended",
      "workflow_run.status_idle",
      "workflow_run.status_running",
    ],
  },
  SessionResourceParams: {
    type: "object",
    description: "Something to put at the disposal of a new session.",
    oneOf: [
      { $ref: "spec://schemas/FileResourceParams" },
      { $ref: "spec://schemas/GitHubRepositoryResourceParams" },
      { $ref: "spec://schemas/MemoryStoreResourceParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        file: "spec://schemas/FileResourceParams",
        github_repository: "spec://schemas/GitHubRepositoryResourceParams",
        memory_store: "spec://schemas/MemoryStoreResourceParams",
      },
    },
  },
  SessionStatus: {
    type: "string",
    description:
      "What the session is doing.\n`idle` waits for the client, for a message or for the answer to a tool call.\n`running` has at least one thread at work.\n`rescheduling` met a passing error and is retried without help.\n`terminated` is final: an error could not be recovered, or the session was archived.",
    enum: ["rescheduling", "running", "idle", "terminated"],
  },
  SessionThreadStatus: {
    type: "string",
    description:
      "What the thread is doing.\n`running` is at work, `idle` waits for input or for the answer to a tool call.\n`rescheduling` met a passing error and is retried without help.\n`terminated` is final, and so is the state of an archived thread.",
    enum: ["running", "idle", "rescheduling", "terminated"],
  },
  SkillParams: {
    type: "object",
    description: "A skill to load into the sessions of an agent.",
    oneOf: [{ $ref: "spec://schemas/AnthropicSkillParams" }, { $ref: "spec://schemas/CustomSkillParams" }],
    discriminator: {
      propertyName: "type",
      mapping: { anthropic: "spec://schemas/AnthropicSkillParams", custom: "spec://schemas/CustomSkillParams" },
    },
  },
  Speed: {
    type: "string",
    description: "How fast the model writes.\n`fast` costs more, and not every model has it.",
    enum: ["standard", "fast"],
  },
  StaticBearerCreateParams: {
    type: "object",
    description: "A bearer token for an MCP server that stays the same until it is replaced.",
    required: ["type", "mcp_server_url", "token"],
    additionalProperties: false,
    properties: {
      type: { const: "static_bearer" },
      mcp_server_url: {
        type: "string",
        description:
          "Address of the MCP server, up to 2,047 characters.\nIt identifies the credential and never changes.",
        minLength: 1,
        maxLength: 2047,
      },
      token: { type: "string", description: "The token.\nNo response contains it.", minLength: 1, maxLength: 8192 },
    },
  },
  StaticBearerUpdateParams: {
    type: "object",
    description: "A new bearer token for the same MCP server.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "static_bearer" },
      token: {
        type: ["string", "null"],
        description: "The new token.\nNo response contains it.",
        minLength: 1,
        maxLength: 8192,
      },
    },
  },
  SystemMessageEventParams: {
    type: "object",
    description:
      "Adds system text to the primary thread, for this turn and all later ones.\nIt is the last event of its request, directly after the `user.message`, `user.tool_result` or `user.custom_tool_result` it goes with.\nAn idle session that waits for no answer also takes it alone.\nThe model has to support system text in the middle of a conversation.",
    required: ["type", "content"],
    additionalProperties: false,
    properties: {
      type: { const: "system.message" },
      content: {
        type: "array",
        description: "The text, in one or more blocks.",
        items: { $ref: "spec://schemas/SystemTextBlock" },
        minItems: 1,
        maxItems: 1000,
      },
    },
  },
  SystemTextBlock: {
    type: "object",
    description: "A piece of text inside a `system.message`.",
    required: ["type", "text"],
    additionalProperties: false,
    properties: {
      type: { const: "text" },
      text: { type: "string", description: "What the agent is told.", minLength: 1 },
    },
  },
  TextBlock: {
    type: "object",
    description: "A piece of text.",
    required: ["type", "text"],
    additionalProperties: false,
    properties: {
      type: { const: "text" },
      text: { type: "string", description: "The words themselves.", minLength: 1 },
    },
  },
  TextRubricParams: {
    type: "object",
    description: "A rubric written into the event.",
    required: ["type", "content"],
    additionalProperties: false,
    properties: {
      type: { const: "text" },
      content: { type: "string", description: "The criteria, in plain language.", maxLength: 262144 },
    },
  },
  Timestamp: { type: "string", format: "date-time", description: "A moment in RFC 3339 form." },
  TokenEndpointAuthBasicParams: {
    type: "object",
    description: "By a secret in the `Authorization` header.",
    required: ["type", "client_secret"],
    additionalProperties: false,
    properties: {
      type: { const: "client_secret_basic" },
      client_secret: {
        type: "string",
        description: "The secret.\nNo response contains it.",
        minLength: 1,
        maxLength: 512,
      },
    },
  },
  TokenEndpointAuthBasicUpdateParams: {
    type: "object",
    description: "By a secret in the `Authorization` header.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "client_secret_basic" },
      client_secret: {
        type: ["string", "null"],
        description: "The new secret.\nNo response contains it.",
        minLength: 1,
        maxLength: 512,
      },
    },
  },
  TokenEndpointAuthNone: {
    type: "object",
    description: "Not at all, the client has no secret.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "none" } },
  },
  TokenEndpointAuthParams: {
    type: "object",
    description: "How the client proves itself to the address that issues tokens.",
    oneOf: [
      { $ref: "spec://schemas/TokenEndpointAuthBasicParams" },
      { $ref: "spec://schemas/TokenEndpointAuthPostParams" },
      { $ref: "spec://schemas/TokenEndpointAuthNone" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        client_secret_basic: "spec://schemas/TokenEndpointAuthBasicParams",
        client_secret_post: "spec://schemas/TokenEndpointAuthPostParams",
        none: "spec://schemas/TokenEndpointAuthNone",
      },
    },
  },
  TokenEndpointAuthPostParams: {
    type: "object",
    description: "By a secret in the form that asks for the token.",
    required: ["type", "client_secret"],
    additionalProperties: false,
    properties: {
      type: { const: "client_secret_post" },
      client_secret: {
        type: "string",
        description: "The secret.\nNo response contains it.",
        minLength: 1,
        maxLength: 512,
      },
    },
  },
  TokenEndpointAuthPostUpdateParams: {
    type: "object",
    description: "By a secret in the form that asks for the token.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "client_secret_post" },
      client_secret: {
        type: ["string", "null"],
        description: "The new secret.\nNo response contains it.",
        minLength: 1,
        maxLength: 512,
      },
    },
  },
  TokenEndpointAuthUpdateParams: {
    type: "object",
    description:
      "A new secret for the address that issues tokens.\nIt is possible where a secret is stored, and the stored kind stays whichever is sent.",
    oneOf: [
      { $ref: "spec://schemas/TokenEndpointAuthBasicUpdateParams" },
      { $ref: "spec://schemas/TokenEndpointAuthPostUpdateParams" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        client_secret_basic: "spec://schemas/TokenEndpointAuthBasicUpdateParams",
        client_secret_post: "spec://schemas/TokenEndpointAuthPostUpdateParams",
      },
    },
  },
  ToolConfirmationResult: {
    type: "string",
    description:
      "The client's decision on a tool call.\nWith `allow` the tool runs; with `deny` the agent reads an error result instead.",
    enum: ["allow", "deny"],
  },
  ToolResultContentBlock: {
    type: "object",
    description: "A part of what a tool returned.",
    oneOf: [
      { $ref: "spec://schemas/DocumentBlock" },
      { $ref: "spec://schemas/ImageBlock" },
      { $ref: "spec://schemas/SearchResultBlock" },
      { $ref: "spec://schemas/TextBlock" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        document: "spec://schemas/DocumentBlock",
        image: "spec://schemas/ImageBlock",
        search_result: "spec://schemas/SearchResultBlock",
        text: "spec://schemas/TextBlock",
      },
    },
  },
  URLDocumentSource: {
    type: "object",
    description: "A document that the service loads from the web.",
    required: ["type", "url"],
    additionalProperties: false,
    properties: {
      type: { const: "url" },
      url: { type: "string", description: "Address of the document.", minLength: 1 },
    },
  },
  URLImageSource: {
    type: "object",
    description: "An image that the service loads from the web.",
    required: ["type", "url"],
    additionalProperties: false,
    properties: { type: { const: "url" }, url: { type: "string", description: "Address of the image.", minLength: 1 } },
  },
  URLMCPServerParams: {
    type: "object",
    description: "An MCP server that the agent can reach by URL.",
    required: ["type", "name", "url"],
    additionalProperties: false,
    properties: {
      type: { const: "url" },
      name: {
        type: "string",
        description:
          "Name by which an `mcp_toolset` refers to the server.\n1 to 255 characters, unique among the servers of the agent.",
        minLength: 1,
        maxLength: 255,
      },
      url: { type: "string", description: "Address of the server, up to 2048 characters.", maxLength: 2048 },
    },
  },
  UnrestrictedCredentialNetworking: {
    type: "object",
    description: "Every host.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "unrestricted" } },
  },
  UnrestrictedNetwork: {
    type: "object",
    description: "Sandboxes reach every host.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "unrestricted" } },
  },
  UpdateAgentRequest: {
    type: "object",
    description:
      "Changes to an agent, which make its next version.\nWhat is left out stays as it is.\nA request that changes nothing makes no version.",
    additionalProperties: false,
    properties: {
      version: {
        type: "integer",
        format: "int32",
        description:
          "Version that the caller knows.\nUnless it is the newest one, the request is answered with 409, even if it would change nothing.\nWithout it the last writer wins.",
        minimum: 1,
      },
      name: {
        type: "string",
        description: "New name, 1 to 256 characters.\nIt cannot be cleared.",
        minLength: 1,
        maxLength: 256,
      },
      description: {
        type: ["string", "null"],
        description: "New description, up to 2,048 characters.\nNull or an empty string clears it.",
        maxLength: 2048,
      },
      model: {
        $ref: "spec://schemas/ModelParams",
        description:
          "Replaces the whole model, so settings that are left out fall back to their defaults.\nOnly `effort` stays as it is while the id stays the same.\nIt cannot be cleared.",
      },
      system: {
        type: ["string", "null"],
        description: "New system prompt, up to 100,000 characters.\nNull or an empty string clears it.",
        maxLength: 100000,
      },
      tools: {
        description:
          "Replaces all tools, and null or an empty array removes them.\nThe result is checked together with the MCP servers and the skills.",
        anyOf: [{ type: "array", maxItems: 256, items: { $ref: "spec://schemas/AgentToolParams" } }, { type: "null" }],
      },
      mcp_servers: {
        description:
          "Replaces all MCP servers, and null or an empty array removes them.\nThe result is checked together with the tools.",
        anyOf: [
          { type: "array", maxItems: 20, items: { $ref: "spec://schemas/URLMCPServerParams" } },
          { type: "null" },
        ],
      },
      skills: {
        description: "Replaces all skills, and null or an empty array removes them.",
        anyOf: [{ type: "array", maxItems: 500, items: { $ref: "spec://schemas/SkillParams" } }, { type: "null" }],
      },
      multiagent: {
        description:
          "Null lets the agent work alone.\nA block of the type `multiagent_20261001` is merged into a stored one of that type: a switch that is left out stays, and null gives it its default.\nAn object of another `type` replaces the stored one.\nOtherwise the new block replaces the old one.",
        anyOf: [{ $ref: "spec://schemas/MultiagentParams" }, { type: "null" }],
      },
      execution_identity: {
        description: "Replaces the identity.\nNull means `service_account`.",
        anyOf: [{ $ref: "spec://schemas/ExecutionIdentity" }, { type: "null" }],
      },
      metadata: {
        description: "Merged into the stored metadata.\nNull for the whole property changes nothing.",
        anyOf: [{ $ref: "spec://schemas/MetadataPatch" }, { type: "null" }],
      },
    },
  },
  UpdateCredentialRequest: {
    type: "object",
    description: "Changes to a credential, such as a new secret.\nWhat is left out stays as it is.",
    additionalProperties: false,
    properties: {
      display_name: {
        type: ["string", "null"],
        description: "New name, 1 to 255 characters.",
        minLength: 1,
        maxLength: 255,
      },
      auth: { $ref: "spec://schemas/CredentialAuthUpdateParams" },
      metadata: {
        description: "Merged into the stored metadata.\nNull for the whole property changes nothing.",
        anyOf: [{ $ref: "spec://schemas/MetadataPatch" }, { type: "null" }],
      },
    },
  },
  UpdateEnvironmentRequest: {
    type: "object",
    description:
      "Changes to an environment, which count for sandboxes that start later.\nWhat is left out stays as it is, and an empty object changes nothing.",
    additionalProperties: false,
    properties: {
      name: { type: ["string", "null"], description: "New name, 1 to 256 characters.", minLength: 1, maxLength: 256 },
      description: {
        type: ["string", "null"],
        description:
          "New description, up to 1,024 characters.\nNull removes it, an empty string stays an empty string.",
        maxLength: 1024,
      },
      config: {
        description:
          "Changes to the sandboxes.\nParts that are left out stay, also inside the network and the packages.\nAnother `type` than the stored one is refused with `invalid_config_type_change`.",
        anyOf: [{ $ref: "spec://schemas/EnvironmentConfigParams" }, { type: "null" }],
      },
      scope: {
        description: "Who can use the environment.",
        anyOf: [{ $ref: "spec://schemas/EnvironmentScope" }, { type: "null" }],
      },
      metadata: {
        $ref: "spec://schemas/MetadataPatch",
        description: "Merged into the stored metadata.\nNull or an empty string deletes a key.",
      },
    },
  },
  UpdateMemoryRequest: {
    type: "object",
    description:
      "Changes to a memory, to its text, its path or both.\nWhat is left out stays as it is, and a request without both is refused with 400.",
    additionalProperties: false,
    properties: {
      content: { type: ["string", "null"], description: "The new text, at most 102,400 bytes in UTF-8." },
      path: {
        type: ["string", "null"],
        description: "The new path, by the rules of a new memory.\nThe id of the memory stays.",
        minLength: 2,
        maxLength: 1024,
      },
      precondition: { $ref: "spec://schemas/MemoryPrecondition" },
    },
  },
  UpdateMemoryStoreRequest: {
    type: "object",
    description: "Changes to a memory store.\nWhat is left out stays as it is.",
    additionalProperties: false,
    properties: {
      name: { type: ["string", "null"], description: "New name, 1 to 255 characters.", minLength: 1, maxLength: 255 },
      description: {
        type: ["string", "null"],
        description: "New description, up to 1,024 characters.\nAn empty string removes it.",
        maxLength: 1024,
      },
      metadata: {
        description: "Merged into the stored metadata.\nNull for the whole property changes nothing.",
        anyOf: [{ $ref: "spec://schemas/MetadataPatch" }, { type: "null" }],
      },
    },
  },
  UpdateSessionRequest: {
    type: "object",
    description:
      "Changes to a session.\nWhat is left out stays as it is, and an empty object changes nothing.\nIf one part is refused, nothing is changed.\nChanges count from the next turn on and are announced by one `session.updated` event.",
    additionalProperties: false,
    properties: {
      agent: { $ref: "spec://schemas/SessionAgentUpdate" },
      title: {
        type: ["string", "null"],
        description: "New title of 1 to 500 characters.\nNull removes the title.",
        minLength: 1,
        maxLength: 500,
      },
      metadata: {
        description: "Merged into the stored metadata.\nNull for the whole property changes nothing.",
        anyOf: [{ $ref: "spec://schemas/MetadataPatch" }, { type: "null" }],
      },
      vault_ids: {
        type: "array",
        description: "Reserved.\nA request that has this property is answered with 400.",
        items: { type: "string" },
      },
      budget: {
        description:
          "An object replaces the limit, null removes it for good.\nBoth are possible until the session is terminated.\nThe new limit must be above the list cost so far, else the request is refused with `budget_not_raised`.\nA session without a budget cannot get one: the request is refused with `budget_create_only`.\nA model without a list price leads to `model_not_budgetable`.",
        anyOf: [{ $ref: "spec://schemas/BudgetLimit" }, { type: "null" }],
      },
    },
  },
  UpdateSessionResourceRequest: {
    type: "object",
    description:
      "Replaces the token of a repository, also while the session runs.\nFiles and memory stores refuse it with 400.",
    required: ["authorization_token"],
    additionalProperties: false,
    properties: {
      authorization_token: {
        type: "string",
        description: "Token that GitHub accepts from now on.\nNo response contains it.",
        minLength: 1,
        maxLength: 4096,
      },
    },
  },
  UpdateVaultRequest: {
    type: "object",
    description: "Changes to a vault.\nWhat is left out stays as it is.",
    additionalProperties: false,
    properties: {
      display_name: {
        type: ["string", "null"],
        description: "New name, 1 to 255 characters.",
        minLength: 1,
        maxLength: 255,
      },
      metadata: {
        description: "Merged into the stored metadata.\nNull for the whole property changes nothing.",
        anyOf: [{ $ref: "spec://schemas/MetadataPatch" }, { type: "null" }],
      },
    },
  },
  UploadFileRequest: {
    type: "object",
    description:
      "A file to keep, sent as `multipart/form-data` with one part for each property.\nNumbers travel as text.",
    required: ["file"],
    additionalProperties: false,
    properties: {
      file: {
        type: "string",
        format: "binary",
        description:
          'Content of the file, at most 500 MB.\nThe part names the file, and its `Content-Type` becomes the `mime_type`.\nOf a path only the last component counts.\nNames have 1 to 255 characters, none of them a control character or one of `< > : " \\ | ? * /`.',
      },
      expires_in_seconds: {
        type: "integer",
        format: "int32",
        description:
          "How long the file can be used, from one hour to 90 days.\nWithout it the file stays until it is deleted.",
        minimum: 3600,
        maximum: 7776000,
      },
    },
  },
  UserContentBlockParams: {
    type: "object",
    description: "A part of a message to the agent.",
    oneOf: [
      { $ref: "spec://schemas/DocumentBlock" },
      { $ref: "spec://schemas/ImageBlock" },
      { $ref: "spec://schemas/TextBlock" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        document: "spec://schemas/DocumentBlock",
        image: "spec://schemas/ImageBlock",
        text: "spec://schemas/TextBlock",
      },
    },
  },
  UserCustomToolResultEventParams: {
    type: "object",
    description:
      "What the client's own tool returned.\nIt can be sent as soon as the call is seen, before the session is idle.",
    required: ["type", "custom_tool_use_id"],
    additionalProperties: false,
    properties: {
      type: { const: "user.custom_tool_result" },
      custom_tool_use_id: {
        type: "string",
        description: "Id of the `agent.custom_tool_use` event.",
        minLength: 1,
        maxLength: 128,
      },
      content: {
        type: "array",
        description: "What the agent reads as the result.",
        items: { $ref: "spec://schemas/ToolResultContentBlock" },
      },
      is_error: { type: ["boolean", "null"], description: "Whether the tool failed." },
    },
  },
  UserDefineOutcomeEventParams: {
    type: "object",
    description:
      "Sets a goal and starts work on it at once, without a `user.message`.\nThe work is graded against the rubric and revised until it passes or the iterations are used up.\nOne outcome is active at a time.",
    required: ["type", "description", "rubric"],
    additionalProperties: false,
    properties: {
      type: { const: "user.define_outcome" },
      description: { type: "string", description: "What the agent is to bring about." },
      rubric: { $ref: "spec://schemas/RubricParams" },
      max_iterations: {
        type: ["integer", "null"],
        format: "int32",
        description: "How many times the work may be graded.\nDefaults to 3.",
        minimum: 1,
        maximum: 20,
        default: 3,
      },
    },
  },
  UserInterruptEventParams: {
    type: "object",
    description:
      "Stops the current work ahead of everything that is queued.\nTool calls that wait for an answer are closed with an error result, and an idle thread is left as it is.\nThe stop reason afterwards is `end_turn`.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "user.interrupt" },
      session_thread_id: {
        type: ["string", "null"],
        description: "Thread to stop.\nWithout it every thread that is not archived stops.",
      },
    },
  },
  UserMessageEventParams: {
    type: "object",
    description:
      "A message to the agent.\nAn idle session starts a turn with it; a running one takes it up after the current work.\nA session that waits for tool answers or stands at its budget refuses it.",
    required: ["type", "content"],
    additionalProperties: false,
    properties: {
      type: { const: "user.message" },
      content: {
        type: "array",
        description: "What the agent is to read, in order.",
        items: { $ref: "spec://schemas/UserContentBlockParams" },
      },
    },
  },
  UserToolConfirmationEventParams: {
    type: "object",
    description:
      "Answers a tool call whose `evaluated_permission` is `ask`.\nA second answer to the same call is accepted and changes nothing.",
    required: ["type", "tool_use_id", "result"],
    additionalProperties: false,
    properties: {
      type: { const: "user.tool_confirmation" },
      tool_use_id: {
        type: "string",
        description: "Id of the `agent.tool_use` or `agent.mcp_tool_use` event.",
        minLength: 1,
        maxLength: 128,
      },
      result: { $ref: "spec://schemas/ToolConfirmationResult" },
      deny_message: {
        type: ["string", "null"],
        description: "Reason that the agent reads in the error result.\nGoes with `deny` only.",
        maxLength: 10000,
      },
    },
  },
  UserToolResultEventParams: {
    type: "object",
    description:
      "What a built-in tool returned that the client ran itself.\nOnly sessions in a `self_hosted` environment take it.",
    required: ["type", "tool_use_id"],
    additionalProperties: false,
    properties: {
      type: { const: "user.tool_result" },
      tool_use_id: { type: "string", description: "Id of the `agent.tool_use` event.", minLength: 1, maxLength: 128 },
      content: {
        type: "array",
        description: "What the agent reads as the result.",
        items: { $ref: "spec://schemas/ToolResultContentBlock" },
      },
      is_error: { type: ["boolean", "null"], description: "Whether the tool failed." },
    },
  },
  WebFetchToolConfigParams: {
    type: "object",
    description:
      "Settings of `web_fetch`, which loads a page or file from the web.\nA request that sets both `allowed_domains` and `blocked_domains` is refused with 400.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "web_fetch" },
      name: { const: "web_fetch" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
      allowed_domains: {
        type: "array",
        description:
          "Hosts that the tool may reach, together with their subdomains.\nAn entry is a bare hostname: no scheme, no port, no path.",
        items: { type: "string" },
        minItems: 1,
        maxItems: 64,
      },
      blocked_domains: {
        type: "array",
        description:
          "Hosts that the tool never reaches, nor their subdomains.\nAn entry is a bare hostname: no scheme, no port, no path.",
        items: { type: "string" },
        minItems: 1,
        maxItems: 64,
      },
      max_content_tokens: {
        type: ["integer", "null"],
        format: "int32",
        description:
          "How many tokens of fetched text one call can add to the context.\nBinary content such as a PDF is not counted.",
        minimum: 1,
      },
      url_sources: {
        description: "Where the URLs may come from.\nUnset or null, every source counts.",
        anyOf: [{ $ref: "spec://schemas/WebFetchURLSourcesParams" }, { type: "null" }],
      },
    },
  },
  WebFetchURLSourceAll: {
    type: "object",
    description: "Every URL of the source may be fetched.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "all" } },
  },
  WebFetchURLSourceExcept: {
    type: "object",
    description: "URLs from the results of all tools but the named ones may be fetched.",
    required: ["type", "tools"],
    additionalProperties: false,
    properties: {
      type: { const: "except" },
      tools: {
        type: "array",
        description: "Tools that supply nothing, each named once.",
        items: { $ref: "spec://schemas/WebFetchURLSourceToolReference" },
        minItems: 1,
        maxItems: 128,
        uniqueItems: true,
      },
    },
  },
  WebFetchURLSourceNone: {
    type: "object",
    description: "No URL of the source may be fetched.",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "none" } },
  },
  WebFetchURLSourceOnly: {
    type: "object",
    description: "URLs from the results of the named tools may be fetched, and of no other.",
    required: ["type", "tools"],
    additionalProperties: false,
    properties: {
      type: { const: "only" },
      tools: {
        type: "array",
        description: "Tools that supply URLs, each named once.",
        items: { $ref: "spec://schemas/WebFetchURLSourceToolReference" },
        minItems: 1,
        maxItems: 128,
        uniqueItems: true,
      },
    },
  },
  WebFetchURLSourceShorthand: {
    type: "string",
    description: "Short for the object with this `type`.",
    enum: ["all", "none"],
  },
  WebFetchURLSourceToolFilter: {
    type: "object",
    description: "Tools whose results may supply URLs to `web_fetch`.",
    oneOf: [
      { $ref: "spec://schemas/WebFetchURLSourceAll" },
      { $ref: "spec://schemas/WebFetchURLSourceExcept" },
      { $ref: "spec://schemas/WebFetchURLSourceNone" },
      { $ref: "spec://schemas/WebFetchURLSourceOnly" },
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        all: "spec://schemas/WebFetchURLSourceAll",
        except: "spec://schemas/WebFetchURLSourceExcept",
        none: "spec://schemas/WebFetchURLSourceNone",
        only: "spec://schemas/WebFetchURLSourceOnly",
      },
    },
  },
  WebFetchURLSourceToolFilterParams: {
    description: "Tools whose results may supply URLs, as a word or as an object.\nResponses use the object.",
    anyOf: [
      { $ref: "spec://schemas/WebFetchURLSourceShorthand" },
      { $ref: "spec://schemas/WebFetchURLSourceToolFilter" },
    ],
  },
  WebFetchURLSourceToolReference: {
    type: "object",
    description: "Names one tool.",
    required: ["type", "name"],
    additionalProperties: false,
    properties: {
      type: { const: "tool_reference" },
      name: { type: "string", description: "Name of the tool.\nCapital and small letters differ." },
    },
  },
  WebFetchURLSourceUserInput: {
    type: "object",
    description: "Whether user messages may supply URLs to `web_fetch`.",
    oneOf: [{ $ref: "spec://schemas/WebFetchURLSourceAll" }, { $ref: "spec://schemas/WebFetchURLSourceNone" }],
    discriminator: {
      propertyName: "type",
      mapping: { all: "spec://schemas/WebFetchURLSourceAll", none: "spec://schemas/WebFetchURLSourceNone" },
    },
  },
  WebFetchURLSourceUserInputParams: {
    description: "Whether user messages may supply URLs, as a word or as an object.\nResponses use the object.",
    anyOf: [
      { $ref: "spec://schemas/WebFetchURLSourceShorthand" },
      { $ref: "spec://schemas/WebFetchURLSourceUserInput" },
    ],
  },
  WebFetchURLSourcesParams: {
    type: "object",
    description:
      "Narrows from which parts of the conversation `web_fetch` may take a URL.\nA request that sets all three sources to `none` is refused with 400.",
    additionalProperties: false,
    properties: {
      user_input: {
        description: "URLs in the text of user messages.\nDefaults to `all`.",
        anyOf: [{ $ref: "spec://schemas/WebFetchURLSourceUserInputParams" }, { type: "null" }],
        default: "all",
      },
      client_tool_results: {
        description:
          "URLs in the results of custom tools.\nA list names custom tools of the same array.\nDefaults to `all`.",
        anyOf: [{ $ref: "spec://schemas/WebFetchURLSourceToolFilterParams" }, { type: "null" }],
        default: "all",
      },
      server_tool_results: {
        description:
          "URLs in the results of `web_search` and `web_fetch`.\nA list names only these two.\nDefaults to `all`.",
        anyOf: [{ $ref: "spec://schemas/WebFetchURLSourceToolFilterParams" }, { type: "null" }],
        default: "all",
      },
    },
  },
  WebSearchToolConfigParams: {
    type: "object",
    description:
      "Settings of `web_search`, which searches the web.\nA request that sets both `allowed_domains` and `blocked_domains` is refused with 400.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "web_search" },
      name: { const: "web_search" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
      allowed_domains: {
        type: "array",
        description:
          "Hosts that results may come from, together with their subdomains.\nAn entry is a hostname without scheme or port and can end in a path.",
        items: { type: "string" },
        minItems: 1,
        maxItems: 64,
      },
      blocked_domains: {
        type: "array",
        description:
          "Hosts that results never come from, nor from their subdomains.\nAn entry is a hostname without scheme or port and can end in a path.",
        items: { type: "string" },
        minItems: 1,
        maxItems: 64,
      },
      user_location: {
        description: "Place for which results are localized.",
        anyOf: [{ $ref: "spec://schemas/WebSearchUserLocation" }, { type: "null" }],
      },
    },
  },
  WebSearchUserLocation: {
    type: "object",
    description: "Where the user roughly is, so that a search prefers what is near.",
    required: ["type"],
    additionalProperties: false,
    properties: {
      type: { const: "approximate" },
      city: { type: ["string", "null"], description: "Name of the city." },
      region: { type: ["string", "null"], description: "State, province or region." },
      country: { type: ["string", "null"], description: "Two-letter country code of ISO 3166-1, in capitals." },
      timezone: {
        type: ["string", "null"],
        description: "Name of a time zone in the IANA database, as in `Europe/Lisbon`.",
      },
    },
  },
  WriteToolConfigParams: {
    type: "object",
    description: "Settings of `write`, which writes a file in the sandbox.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      type: { const: "write" },
      name: { const: "write" },
      enabled: {
        type: ["boolean", "null"],
        description: "Whether the agent can call the tool.\nUnset or null, `default_config` applies.",
      },
      permission_policy: {
        description: "Who decides about calls of the tool.\nUnset or null, `default_config` applies.",
        anyOf: [{ $ref: "spec://schemas/PermissionPolicy" }, { type: "null" }],
      },
    },
  },
};
