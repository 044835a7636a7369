import type { Requirements } from "./requirement.ts";

/** What the two Prisms are good for, and where the command line tool is known to be wrong. */
export const PRISM = {
  "client.every-operation": {
    source: "operations 2",
    behavior: "each operation called through the client gives a request and an answer that fit the document",
  },
  "prism.examples": { source: "the document", behavior: "Prefer: example=… serves every named example" },
  "prism.codes": { source: "the document", behavior: "Prefer: code=… serves every declared status with its envelope" },
  "prism.dynamic": { source: "the document", behavior: "Prefer: dynamic=true makes an answer that fits" },
  "prism.headers": {
    source: "operations 1",
    behavior: "whatever headers come, there is an answer, and one to what follows",
  },
  "prism.bracketed": { source: "operations 1", behavior: "bracketed query parameters are validated" },
  "prism.malformed": { source: "errors 4", behavior: "malformed JSON is answered with 400" },
  "prism.sse": { source: "behaviour 6", behavior: "a stream is answered as a well-formed transcript" },
  "prism.stateless": {
    source: "the emulator's precedence",
    behavior: "an answer that Prefer asked for touches no session",
  },
} as const satisfies Requirements;
