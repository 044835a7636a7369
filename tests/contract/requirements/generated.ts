import type { Requirements } from "./requirement.ts";

/** What must hold for requests that nobody wrote by hand. */
export const GENERATED = {
  "generated.valid": {
    source: "operations 2, neighbours 1 to 5",
    behavior: "each operation takes what the document and the rules beside it allow, and answers as the document says",
  },
  "generated.broken": {
    source: "errors 1, errors 4",
    behavior:
      "each constraint of each request, broken alone, is a 400 in the envelope whose message names what is wrong",
  },
  "generated.stateful": {
    source: "behaviour 1, neighbours 1 to 5",
    behavior:
      "any chain of calls over agents, environments, files, vaults, memory and sessions leaves what a model of the facts has",
  },
  "generated.verdicts": {
    source: "spec/openapi.yaml, read by Ajv and by Prism",
    behavior:
      "validators of three makes accept and refuse the same requests, but for differences that are listed with a reason",
  },
  "generated.encoding": {
    source: "SDK 1.10.0, run",
    behavior:
      "the client puts parameters on the wire as the official SDK does, but for differences that are listed with a reason",
  },
} as const satisfies Requirements;
