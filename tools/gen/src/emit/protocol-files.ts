import type { Model } from "../model.ts";
import type { Protocol } from "../protocol/model.ts";
import { emitProtocolJson } from "./protocol-json.ts";
import { emitLifecycle } from "./protocol-lifecycle.ts";
import { emitProtocolMarkdown } from "./protocol-markdown.ts";
import { emitObjects } from "./protocol-objects.ts";
import { emitRules } from "./protocol-rules.ts";

/** TypeScript that follows from `spec/protocol/`; none if the spec has no protocol. */
export const emitProtocolTypeScript = (protocol: Protocol | undefined, served: Model): [string, string][] =>
  protocol === undefined
    ? []
    : [
        ["packages/types/src/gen/lifecycle.gen.ts", emitLifecycle(protocol, served)],
        ["packages/types/src/gen/objects.gen.ts", emitObjects(protocol)],
        ...emitRules(protocol),
      ];

/** Its data and its page. */
export const emitProtocolDocuments = (protocol: Protocol | undefined): [string, string][] =>
  protocol === undefined
    ? []
    : [
        ["spec/dist/protocol.json", emitProtocolJson(protocol)],
        ["spec/dist/protocol.md", emitProtocolMarkdown(protocol)],
      ];
