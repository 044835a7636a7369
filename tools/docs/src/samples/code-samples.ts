import type { Call } from "../call.ts";
import type { CodeSample } from "../document.ts";
import { cliSample } from "./cli.ts";
import { curlSample } from "./curl.ts";
import { typescriptSample } from "./typescript.ts";

/** The samples of one call, in the order in which the page offers them. */
export function codeSamples(call: Call): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curlSample(call) },
    { lang: "TypeScript", label: "TypeScript", source: typescriptSample(call) },
    { lang: "Bash", label: "CLI", source: cliSample(call) },
  ];
}
