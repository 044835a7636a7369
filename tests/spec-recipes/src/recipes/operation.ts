import { after, before, create } from "../edit.ts";
import type { Recipe } from "../recipe.ts";
import { answer, COSTS, notInSdk, PARAMETERS } from "./operation-parts.ts";
import { ahead, changeset } from "./steps.ts";

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
    changeset("quick-trials", "minor", "Try the settings of an environment."),
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
    ...notInSdk("environments.validate"),
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
