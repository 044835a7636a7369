import { after, before, create } from "../edit.ts";
import type { Recipe } from "../recipe.ts";
import { answer, COSTS, notInSdk, PARAMETERS } from "./operation-parts.ts";
import { ahead, changeset } from "./steps.ts";

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
    changeset("quick-notebooks", "minor", "Keep notes, and list them."),
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
    after("packages/mock/src/snapshot/record-keys.ts", '  files: "catalog/files",', '\n  notes: "notes",'),
    after(
      "packages/mock/src/snapshot/write-records.ts",
      "  records.set(KEYS.files, writeFiles(world.catalog));",
      "\n  records.set(KEYS.notes, writeObject(KEYS.notes, { notes: world.notes }));",
    ),
    before(
      "packages/mock/src/snapshot/restore-world.ts",
      "  restoreFaults(faults, records);\n",
      '  const { notes } = readObject<Pick<World, "notes">>(records, KEYS.notes);\n  readRecord(KEYS.notes, () => world.notes.push(...notes));\n',
    ),
    after("packages/mock/test/snapshot/bad-records.test.ts", '    "catalog/files",', '\n    "notes",'),
    before(
      "packages/client/test/operations.test.ts",
      '  "vaults.list": ',
      '  "notes.list": (c) => c.notes.list(),\n  "notes.create": (c) => c.notes.create({ text: "t" }),\n',
    ),
    ...["index", "core"].map((entry) =>
      after(
        `packages/client/src/${entry}.ts`,
        '} from "./gen/memory-stores-memory-versions.gen.ts";',
        '\nexport type { NotesCalls, NotesListQuery } from "./gen/notes.gen.ts";',
      ),
    ),
    before(
      "spec/test/facts/object-operations.ts",
      '  ["vaults.create", ',
      '  ["notes.create", "POST /v1/notes -> Note", "CreateNoteRequest"],\n  ["notes.list", "GET /v1/notes -> NoteList", undefined],\n',
    ),
    ahead("notes.list", "notes.create", "Note", "NoteList", "CreateNoteRequest", "NoteId"),
    ...notInSdk("notes.list", "notes.create"),
    after(
      "tests/contract/tables/unreached.ts",
      '  "Usual status codes": {',
      ["list", "create"]
        .map((verb) => `\n    "notes.${verb} 404": "a note is refused without its beta alone",`)
        .join(""),
    ),
    before(
      "tests/contract/src/object-client-calls.ts",
      '  "vaults.list": free(',
      '  "notes.list": free(({ notes }) => notes.list({ limit: 3 })),\n  "notes.create": free(({ notes }) => notes.create({ text: "By the client" })),\n',
    ),
    after(
      "tests/contract/scenarios/parameters.test.ts",
      '  "vaults.list": (world) => twice(world, "vault", "active"),',
      `
  "notes.list": async ({ api }) => {
    for (const text of ["First", "Second"]) await api.ok("notes.create", { body: { text } });
    return {};
  },`,
    ),
    ...COSTS,
  ],
};
