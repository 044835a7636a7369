import type { Draft } from "./draft.ts";

/** What an image or a document counts for, in characters. */
const ATTACHMENT = 6000;

interface Block {
  readonly type: string;
  readonly text?: unknown;
}

/** How many characters of an event a model reads in the next request of its thread; 0 for what is no input of a model. */
export function inputCharacters(event: Draft): number {
  switch (event.type) {
    case "user.message":
    case "system.message":
    case "user.tool_result":
    case "user.custom_tool_result":
    case "agent.tool_result":
    case "agent.mcp_tool_result":
    case "agent.message":
    case "agent.thread_message_received":
      return (event.content ?? []).reduce((sum, block) => sum + charactersOf(block), 0);
    case "user.define_outcome":
      return event.description.length;
    default:
      return 0;
  }
}

const charactersOf = ({ type, text }: Block): number =>
  typeof text === "string" ? text.length : type === "redacted" ? 0 : ATTACHMENT;
