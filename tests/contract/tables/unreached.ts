import { OPERATIONS } from "@managed-agents/types";
import { EXAMPLE_NAMES } from "../src/coverage/examples.ts";

const STREAMS: readonly string[] = Object.values(OPERATIONS)
  .filter(({ streams }) => streams)
  .map(({ id }) => id);

/** Examples of the frames of a stream. */
const FRAMES = EXAMPLE_NAMES.filter((name) => STREAMS.some((id) => name.startsWith(`${id} 200 `)));

/** What the coverage test does not ask for, by area and name, and why. An entry that some test reaches after all has to go. */
export const UNREACHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Usual status codes": {
    "files.list 404": "it needs no beta, and names nothing that could be missing",
    "files.upload 404": "it needs no beta, and names nothing that could be missing",
  },
  "Event types": {
    "session.deleted in a history": "the history of a deleted session is gone with it; streams alone carry this event",
  },
  "Union branches": {
    "SessionEvent:session.deleted": "the history of a deleted session is gone with it; streams alone carry this event",
    "AgentContentBlock:redacted": "no source says when an agent's own message is redacted",
    "Rubric:file": "rubrics from files come back as text (behaviour 4.9)",
  },
  Examples: Object.fromEntries(
    FRAMES.map((name) => [name, "no server answers a stream with one frame; the lint of the document validates it"]),
  ),
};
