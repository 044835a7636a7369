import type { OperationId } from "@managed-agents/types";
import { sha256 } from "../../domain/sha256.ts";
import type { FilePart, OperationInput } from "../../operations/operation.ts";
import { checkSeed } from "../../seeds/check-seed.ts";
import type { CallInput, Input } from "../../world-log/input.ts";
import { reduceSecrets } from "../../world-log/reduce-secrets.ts";

/** A call as a log keeps it, and the bytes of its file, which are kept beside the log. */
export interface CallParts {
  readonly input: CallInput;
  readonly bytes: Uint8Array | null;
}

/** Takes the secrets and the file out of a call. @param faults see `CallInput` */
export function makeCallInput(
  operation: OperationId,
  { path, query, body }: OperationInput,
  faults: CallInput["faults"],
): CallParts {
  const { bytes, ...rest } = takeFile(body);
  const input: CallInput = {
    kind: "call",
    operation,
    path,
    query,
    ...(reduceSecrets(rest) as typeof rest),
    ...(faults === undefined ? {} : { faults }),
  };
  return { input, bytes };
}

/** An input of control as a log keeps it. @throws SeedError for seed data that is none: it is refused as it came, and is no entry */
export function makeInput(input: Input): Input {
  if (input.kind === "seed") checkSeed(input.data);
  // What a scenario says is nobody's secret, whatever the inputs of its tools are called.
  const isPlain = input.kind === "add_scenario" || input.kind === "replace_scenarios";
  return isPlain ? input : (reduceSecrets(input) as Input);
}

/** Takes the bytes of a file out of a body. */
function takeFile(body: unknown): Pick<CallInput, "body" | "file"> & { readonly bytes: Uint8Array | null } {
  const part = (body as { readonly file?: FilePart } | undefined)?.file;
  if (!(part?.bytes instanceof Uint8Array)) return { body, bytes: null };
  const { file: _, ...rest } = body as { readonly file: FilePart };
  const { bytes, filename, contentType } = part;
  const named = {
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType }),
  };
  return { body: rest, file: { ...named, sha256: sha256(bytes) }, bytes };
}
