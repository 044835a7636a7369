import { after, before, countUp, create, type Edit } from "../edit.ts";
import type { Recipe } from "../recipe.ts";

/** What every operation has: the headers that it reads and answers with, and the errors. */
const PARAMETERS = ["Beta", "AnthropicVersion", "AnthropicBetas", "AnthropicWorkspaceId"]
  .map((name) => `    - $ref: ../components/parameters/${name}.yaml\n`)
  .join("");

const HEADERS = Object.entries({
  "request-id": "RequestId",
  "anthropic-organization-id": "OrganizationId",
  "anthropic-workspace-id": "WorkspaceId",
  "anthropic-ratelimit-requests-limit": "RateLimitRequestsLimit",
  "anthropic-ratelimit-requests-remaining": "RateLimitRequestsRemaining",
  "anthropic-ratelimit-requests-reset": "RateLimitRequestsReset",
})
  .map(([name, component]) => `        ${name}:\n          $ref: ../components/headers/${component}.yaml\n`)
  .join("");

const ERRORS = Object.entries({
  400: "BadRequest",
  401: "AuthenticationFailed",
  402: "BillingProblem",
  403: "PermissionDenied",
  404: "NotFound",
  408: "RequestTimeout",
  409: "Conflict",
  412: "PreconditionFailed",
  413: "ContentTooLarge",
  429: "RateLimited",
  431: "HeadersTooLarge",
  499: "ClientClosedRequest",
  500: "InternalError",
  501: "NotImplemented",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
  529: "Overloaded",
})
  .map(([status, component]) => `    '${status}':\n      $ref: ../components/responses/${component}.yaml\n`)
  .join("");

/** @param schema its file below `components/schemas` @param example its file below `examples/responses` */
const answer = (description: string, schema: string, example: string): string =>
  `  responses:
    '200':
      description: ${description}
      headers:
${HEADERS}      content:
        application/json:
          schema:
            $ref: ../components/schemas/${schema}
          examples:
            usual:
              $ref: ../examples/responses/${example}
${ERRORS}`;

const ahead = (...names: string[]): Edit =>
  after(
    "tools/parity/src/ahead.ts",
    "export const AHEAD: readonly Ahead[] = [",
    `\n  { names: ${JSON.stringify(names)}, reason: "In its documentation alone." },\n`,
  );

/** Each operation is a method of two entries and a tool: what they may cost is raised by hand, in the test and in the README. */
const COSTS: readonly Edit[] = [
  countUp("packages/client/test/bundle-size.test.ts", / {2}"": ([\d_]+)/, 200),
  countUp("packages/client/test/bundle-size.test.ts", /"\/core": ([\d_]+)/, 200),
  countUp("packages/client/README.md", /`@managed-agents\/client` .* ≤ ([\d,]+) \|/, 200),
  countUp("packages/client/README.md", /`@managed-agents\/client\/core` .* ≤ ([\d,]+) \|/, 200),
  countUp("packages/mcp/test/token-budget.test.ts", /"all", ([\d_]+)/, 1000),
  countUp("packages/mcp/README.md", /the whole one below ([\d,]+)/, 1000),
];

const notInSdk = (...ids: string[]): Edit =>
  after(
    "tests/interop/official/requests.test.ts",
    "const NOT_IN_SDK: readonly string[] = [",
    ids.map((id) => `"${id}", `).join(""),
  );

const changeset = (name: string, text: string): Edit =>
  create(`.changeset/${name}.md`, `---\n"@managed-agents/spec": minor\n---\n\n${text}\n`);

/** Tries the settings of an environment, and answers it. */
export const OPERATION: Recipe = {
  name: "operation",
  section: "Add an operation",
  document: [
    create(
      "spec/paths/environments_{environment_id}_validate.yaml",
      `parameters:
  - $ref: ../components/parameters/EnvironmentId.yaml
post:
  operationId: environments.validate
  tags: [Environments]
  summary: Validate environment
  description: |-
    Tries the settings of an environment, and answers it as it is.
    An unknown environment is answered with 404.

    The call changes nothing and can be repeated.
  x-tool-name: anthropic-validate-environment
  x-betas: [managed-agents-2026-04-01]
  x-hints:
    readOnly: true
    destructive: false
    idempotent: true
  x-legal-when: read_environment
  parameters:
${PARAMETERS}${answer("The environment.", "environments/Environment.yaml", "environments.validate-usual.yaml")}`,
    ),
    after(
      "spec/openapi.yaml",
      "    $ref: paths/environments_{environment_id}_archive.yaml\n",
      "  /v1/environments/{environment_id}/validate:\n    $ref: paths/environments_{environment_id}_validate.yaml\n",
    ),
    create(
      "spec/examples/responses/environments.validate-usual.yaml",
      `summary: An environment whose settings are in order
value:
  id: env_011CLDqfRarmD6tCPtg7DR3M
  type: environment
  name: shop
  description: null
  config:
    type: self_hosted
  scope: organization
  metadata: {}
  created_at: '2026-11-17T08:00:00.120Z'
  updated_at: '2026-11-18T10:00:00Z'
  archived_at: null
`,
    ),
    changeset("quick-trials", "Try the settings of an environment."),
  ],
  byHand: [
    create(
      "packages/mock/src/operations/environments/validate.ts",
      `import { environmentText } from "../../state/show-environment.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findEnvironment, stateOf } from "./find.ts";

export const validateEnvironment: Operation = (world, { path }) => {
  const record = findEnvironment(world, path.environment_id);
  requireObject("environment", "read_environment", stateOf(record));
  return environmentText(world, record);
};
`,
    ),
    after(
      "packages/mock/src/operations/environments/index.ts",
      'import { updateEnvironment } from "./update.ts";\n',
      'import { validateEnvironment } from "./validate.ts";\n',
    ),
    after(
      "packages/mock/src/operations/environments/index.ts",
      '  "environments.update": updateEnvironment,\n',
      '  "environments.validate": validateEnvironment,\n',
    ),
    after(
      "packages/client/test/operations.test.ts",
      '  "environments.archive": (c) => c.environments.archive("E"),\n',
      '  "environments.validate": (c) => c.environments.validate("E"),\n',
    ),
    after(
      "spec/test/facts/object-operations.ts",
      '  ["environments.archive", "POST /v1/environments/{environment_id}/archive -> Environment", undefined],\n',
      '  ["environments.validate", "POST /v1/environments/{environment_id}/validate -> Environment", undefined],\n',
    ),
    ahead("environments.validate"),
    notInSdk("environments.validate"),
    after(
      "tests/contract/tables/object-cells.ts",
      'const ENVIRONMENT: Rows<"environment"> = {\n',
      "  validate: { live: yes, in_use: yes, archived: yes, deleted: gone, unknown: gone },\n",
    ),
    after("tests/contract/src/object-calls.ts", "  environment: {\n", '    validate: on("environments.validate"),\n'),
    before(
      "tests/contract/src/object-client-calls.ts",
      '  "files.list": free(',
      '  "environments.validate": environment(({ environments }, ids) => environments.validate(ids.environment_id)),\n',
    ),
    ...COSTS,
  ],
};

/** Notes, which nobody has yet: a list of them, and an object that pins its type. */
export const NEW_RESOURCE: Recipe = {
  name: "new-resource",
  section: "Add an operation",
  document: [
    create(
      "spec/components/schemas/values/NoteId.yaml",
      "type: string\ndescription: |-\n  Names a note.\n  Begins with `note_`.\n",
    ),
    create(
      "spec/components/schemas/notes/Note.yaml",
      `type: object
description: A text that an organization keeps for its agents.
required: [id, type, text]
properties:
  id:
    $ref: ../values/NoteId.yaml
  type:
    const: note
  text:
    type: string
    description: What is noted.
`,
    ),
    create(
      "spec/components/schemas/notes/NoteList.yaml",
      `type: object
description: One page of notes.
required: [data, next_page]
properties:
  data:
    type: array
    description: What stands on this page.
    items:
      $ref: Note.yaml
  next_page:
    type: [string, 'null']
    description: |-
      Cursor of the following page, to be sent as \`page\`.
      Null on the last page.
`,
    ),
    create(
      "spec/components/schemas/notes/CreateNoteRequest.yaml",
      `type: object
description: A new note.
additionalProperties: false
required: [text]
properties:
  text:
    type: string
    minLength: 1
    maxLength: 1000
    description: What is noted.
`,
    ),
    create(
      "spec/paths/notes.yaml",
      `get:
  operationId: notes.list
  tags: [Notes]
  summary: List notes
  description: |-
    Answers one page of notes, newest first.

    The call changes nothing and can be repeated.
  x-tool-name: anthropic-list-notes
  x-betas: [managed-agents-2026-04-01]
  x-hints:
    readOnly: true
    destructive: false
    idempotent: true
  x-legal-when: any_time
  parameters:
    - $ref: ../components/parameters/ObjectsLimit.yaml
    - $ref: ../components/parameters/Page.yaml
${PARAMETERS}${answer("One page of notes.", "notes/NoteList.yaml", "notes.list-usual.yaml")}post:
  operationId: notes.create
  tags: [Notes]
  summary: Create note
  description: |-
    Keeps a note.

    There is no idempotency key, so a repeat after a lost answer can keep it twice.
  x-tool-name: anthropic-create-note
  x-betas: [managed-agents-2026-04-01]
  x-hints:
    readOnly: false
    destructive: false
    idempotent: false
  x-legal-when: any_time
  parameters:
${PARAMETERS}  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/notes/CreateNoteRequest.yaml
        examples:
          short:
            $ref: ../examples/requests/notes.create-short.yaml
${answer("The new note.", "notes/Note.yaml", "notes.create-usual.yaml")}`,
    ),
    before("spec/openapi.yaml", "  /v1/vaults:\n", "  /v1/notes:\n    $ref: paths/notes.yaml\n"),
    before(
      "spec/openapi.yaml",
      "  - name: Vaults\n",
      "  - name: Notes\n    description: Texts that an organization keeps for its agents.\n",
    ),
    create(
      "spec/examples/requests/notes.create-short.yaml",
      "summary: A short note\nvalue:\n  text: Order 1187 waits.\n",
    ),
    create(
      "spec/examples/responses/notes.create-usual.yaml",
      "summary: The note as it is kept\nvalue:\n  id: note_011CLDqfRarmD6tCPtg7DR3M\n  type: note\n  text: Order 1187 waits.\n",
    ),
    create(
      "spec/examples/responses/notes.list-usual.yaml",
      "summary: One note\nvalue:\n  data:\n    - id: note_011CLDqfRarmD6tCPtg7DR3M\n      type: note\n      text: Order 1187 waits.\n  next_page: null\n",
    ),
    changeset("quick-notebooks", "Keep notes, and list them."),
  ],
  byHand: [
    create(
      "packages/mock/src/operations/notes/index.ts",
      `import type { CreateNoteRequest, Note, OperationId } from "@managed-agents/types";
import { listPage } from "../lists/list-page.ts";
import type { Operation } from "../operation.ts";

const createNote: Operation<CreateNoteRequest> = (world, { body }) => {
  const note: Note = { id: world.ids.next("note"), type: "note", text: body.text };
  world.notes.push({ ordinal: world.nextOrdinal(), note });
  return JSON.stringify(note);
};

const listNotes: Operation = (world, { query }) =>
  listPage(
    "notes",
    query,
    world.notes,
    () => true,
    ({ note }) => JSON.stringify(note),
  );

/** The operations of notes. */
export const NOTE_OPERATIONS: { readonly [Id in Extract<OperationId, \`notes.\${string}\`>]: Operation<never> } = {
  "notes.create": createNote,
  "notes.list": listNotes,
};
`,
    ),
    before(
      "packages/mock/src/operations/index.ts",
      'import type { Operation } from "./operation.ts";\n',
      'import { NOTE_OPERATIONS } from "./notes/index.ts";\n',
    ),
    before("packages/mock/src/operations/index.ts", "  ...MEMORY_OPERATIONS,\n", "  ...NOTE_OPERATIONS,\n"),
    before("packages/mock/src/state/ids.ts", '  | "req"\n', '  | "note"\n'),
    before(
      "packages/mock/src/state/world.ts",
      "import { type Clock,",
      'import type { Note } from "@managed-agents/types";\n',
    ),
    before(
      "packages/mock/src/state/world.ts",
      "  readonly #byId = ",
      "  readonly notes: { readonly ordinal: number; readonly note: Note }[] = [];\n",
    ),
    before(
      "packages/client/test/operations.test.ts",
      '  "vaults.list": ',
      '  "notes.list": (c) => c.notes.list(),\n  "notes.create": (c) => c.notes.create({ text: "t" }),\n',
    ),
    before(
      "spec/test/facts/object-operations.ts",
      '  ["vaults.create", ',
      '  ["notes.create", "POST /v1/notes -> Note", "CreateNoteRequest"],\n  ["notes.list", "GET /v1/notes -> NoteList", undefined],\n',
    ),
    ahead("notes.list", "notes.create", "Note", "NoteList", "CreateNoteRequest", "NoteId"),
    notInSdk("notes.list", "notes.create"),
    after(
      "tests/contract/tables/unreached.ts",
      "UNREACHED: Readonly<Record<string, string>> = {",
      ["list", "create"]
        .map((verb) => `\n  "emulator status notes.${verb} 404": "a note is refused without its beta alone",`)
        .join(""),
    ),
    before(
      "tests/contract/src/object-client-calls.ts",
      '  "vaults.list": free(',
      '  "notes.list": free(({ notes }) => notes.list({ limit: 3 })),\n  "notes.create": free(({ notes }) => notes.create({ text: "By the client" })),\n',
    ),
    ...COSTS,
  ],
};
