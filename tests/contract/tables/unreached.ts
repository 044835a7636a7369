/** What the coverage test does not ask for, by area and name, and why. An entry that some test reaches after all has to go. */
export const UNREACHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Usual status codes": {
    "files.list 404": "it needs no beta, and names nothing that could be missing",
    "files.upload 404": "it needs no beta, and names nothing that could be missing",
  },
  "Event types": {
    "session.deleted in a history": "the history of a deleted session is gone with it; streams alone carry this event",
  },
};
