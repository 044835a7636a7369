import type { Call } from "../call.ts";
import type { CodeSample } from "../document.ts";
import { cliSample } from "./cli.ts";
import { curlSample } from "./curl.ts";
import { typescriptSample } from "./typescript.ts";

/**
 * First words of the operations that the client has no methods for. `tools/gen/src/served-model.ts` has them by tag; a test fails once
 * the client has one of them.
 */
export const NOT_IN_CLIENT: readonly string[] = ["agents", "environments", "files", "vaults", "memory_stores"];

/** Whether the client has a method for a call. */
export const isInClient = ({ operationId }: Call): boolean => !NOT_IN_CLIENT.includes(operationId.split(".")[0] ?? "");

/** The samples of one call, in the order in which the page offers them. */
export function codeSamples(call: Call): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curlSample(call) },
    ...(isInClient(call) ? [{ lang: "TypeScript", label: "TypeScript", source: typescriptSample(call) }] : []),
    { lang: "Bash", label: "CLI", source: cliSample(call) },
  ];
}
