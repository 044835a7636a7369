/** What each `x-…` keyword of the document says and what follows from it. Where one may stand says the grammar. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  "x-alias-of":
    "The `operationId` of the operation that this one repeats under another path. Clients and tools offer only that one; the mock answers both.",
  "x-api-surface": "Which part of the service's API the document describes.",
  "x-betas":
    "The betas of which the `anthropic-beta` header of a request has to name one, the one to prefer first; `[]` where it needs none.",
  "x-hints":
    "Whether an operation only reads (`readOnly`), removes or ends something (`destructive`), and may be repeated without further effect (`idempotent`). Agents ask for consent by it.",
  "x-legal-when":
    "The rows of `protocol/operations.yaml` and `protocol/objects.yaml` that say in which states the operation is legal, and how it is refused otherwise.",
  "x-may-be-absent":
    "Required properties that recorded answers of the service leave out. The kit's own servers send them; readers and the contract accept their absence.",
  "x-open-enum":
    "The service may add values. Readers must survive one that they do not know: types keep `string` beside the known values.",
  "x-open-union":
    "The service may add members. Readers must survive one that they do not know: types name it unknown, validators let it pass.",
  "x-sunset":
    "Beside `deprecated`: the day, `YYYY-MM-DD`, until which it works. Its removal is breaking before that day and additive from then on.",
  "x-tool-name": "The name under which an agent calls the operation as a tool.",
  "x-unconfirmed": "What no first-party source confirms about it. Each has a row in `docs/deviations.md`.",
};
