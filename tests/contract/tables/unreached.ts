/** What the coverage test does not ask for, and why. An entry that some test reaches after all has to go. */
export const UNREACHED: Readonly<Record<string, string>> = {
  "emulator status files.list 404": "it needs no beta, and names nothing that could be missing",
  "emulator status files.upload 404": "it needs no beta, and names nothing that could be missing",
  "emulator branch SessionEvent:session.deleted":
    "the history of a deleted session is gone with it; streams alone carry this event",
  "emulator branch AgentContentBlock:redacted": "no source says when an agent's own message is redacted",
  "emulator branch Rubric:file": "rubrics from files come back as text (behaviour 4.9)",
};
