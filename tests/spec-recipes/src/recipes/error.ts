import { after, before, create } from "../edit.ts";
import type { Recipe } from "../recipe.ts";
import { ahead, changeset } from "./steps.ts";

const ERRORS = "spec/components/schemas/errors";

/** A code that no state of the mock leads to. */
export const ERROR_CODE: Recipe = {
  name: "error-code",
  section: "Add an error",
  document: [
    before(
      `${ERRORS}/ErrorDetails.yaml`,
      "      - `organization_on_hold`: ",
      "      - `organization_asleep`: the organization has not been used for long (400).\n",
    ),
    before(
      `${ERRORS}/ErrorDetails.yaml`,
      "          - organization_not_enrolled_in_beta\n",
      "          - organization_asleep\n",
    ),
    create(
      "spec/examples/errors/400-organization_asleep.yaml",
      `summary: An organization that nobody has used for long
value:
  type: error
  error:
    type: invalid_request_error
    message: The organization has not been used for long.
    details:
      error_code: organization_asleep
  request_id: req_011C3xBNJMaGdcPaNKzY2LTL
`,
    ),
    before(
      "spec/components/responses/BadRequest.yaml",
      "      organization_not_enrolled_in_beta:\n",
      "      organization_asleep:\n        $ref: ../../examples/errors/400-organization_asleep.yaml\n",
    ),
    changeset("quick-sleep", "minor", "Name the refusal of an organization that has not been used for long."),
  ],
  byHand: [before("spec/test/facts/errors.ts", "  organization_on_hold: 400,\n", "  organization_asleep: 400,\n")],
};

/** A kind of error that a session reports and survives. */
export const SESSION_ERROR: Recipe = {
  name: "session-error",
  section: "Add an error",
  document: [
    create(
      `${ERRORS}/SessionRepositoryArchivedError.yaml`,
      `type: object
description: The repository host keeps the repository for reading alone.
required: [type, message, retry_status]
properties:
  type:
    const: repository_archived_error
  message:
    type: string
    description: Text for people, which can change at any time.
  retry_status:
    $ref: RetryStatus.yaml#/RetryStatus
    description: Always \`retrying\`, because the session goes on without the repository.
`,
    ),
    before(
      `${ERRORS}/SessionError.yaml`,
      "  - $ref: SessionRepositoryAuthenticationError.yaml",
      "  - $ref: SessionRepositoryArchivedError.yaml\n",
    ),
    before(
      `${ERRORS}/SessionError.yaml`,
      "    repository_authentication_error: ",
      "    repository_archived_error: ./SessionRepositoryArchivedError.yaml\n",
    ),
    create(
      "spec/examples/events/session.error-repository_archived.yaml",
      `summary: A repository that is kept for reading alone
value:
  id: sevt_011CXf7RkH8F43QXRy75CV7W
  type: session.error
  error:
    type: repository_archived_error
    message: The repository is archived.
    retry_status:
      type: retrying
  processed_at: '2026-11-18T09:07:21.999Z'
`,
    ),
    ...["events_stream", "threads_{thread_id}_stream"].map((end) =>
      before(
        `spec/paths/sessions_{session_id}_${end}.yaml`,
        "            session.error-repository_authentication:\n",
        "            session.error-repository_archived:\n              $ref: ../examples/events/session.error-repository_archived.yaml\n",
      ),
    ),
    changeset("quick-archives", "minor", "Report a repository that is archived."),
  ],
  byHand: [
    before(
      "packages/mock/src/scenarios/compile-failure.ts",
      '  repository_authentication_error: "retrying",\n',
      '  repository_archived_error: "retrying",\n',
    ),
    before(
      "tests/contract/scenarios/session-errors.test.ts",
      '  repository_authentication_error: "continues",\n',
      '  repository_archived_error: "continues",\n',
    ),
    after(
      "packages/client/test/interop.test-d.ts",
      "T extends ours.UnknownMember",
      " | ours.SessionRepositoryArchivedError",
    ),
    ahead("repository_archived_error", "SessionRepositoryArchivedError"),
  ],
};
