import type { Requirements } from "./requirement.ts";

/** The house rules of the mock, by their ids in docs/deviations.md. A rule without a row there fails, and so does a row without a rule. */
export const HOUSE_RULES = {
  "house.H4": { source: "house rule H4", behavior: "an error comes before the status that it causes" },
  "house.H7": { source: "house rule H7", behavior: "an ended session takes no update" },
  "house.H8": { source: "house rule H8", behavior: "an ended session keeps its resources as they are" },
  "house.H9": {
    source: "house rule H9",
    behavior: "archiving repeats without effect and refuses a rescheduling session",
  },
  "house.H10": { source: "house rule H10", behavior: "a rescheduling session is not deleted" },
  "house.H11": { source: "house rule H11", behavior: "the primary thread is not archived" },
  "house.H12": { source: "house rule H12", behavior: "a repository is not deleted" },
  "house.H13": { source: "house rule H13", behavior: "a null title clears it" },
  "house.H14": { source: "house rule H14", behavior: "null metadata changes nothing" },
  "house.H15": { source: "house rule H15", behavior: "pages hold 20 sessions, and 1,000 of everything else" },
  "house.H16": { source: "house rule H16", behavior: "waiting events stand first in descending order" },
  "house.H17": {
    source: "house rule H17",
    behavior: "terminated means ended by an error until archived ones are included",
  },
  "house.H18": { source: "house rule H18", behavior: "the stream of an ended session opens, is empty, and ends" },
  "house.H19": { source: "house rule H19", behavior: "a stream ends after session.status_terminated" },
  "house.H21": { source: "house rule H21", behavior: "a mount path with .. is 400" },
  "house.H22": { source: "house rule H22", behavior: "a memory store is shown without an id" },
  "house.H23": { source: "house rule H23", behavior: "system text stands alone while idle, and last in any request" },
  "house.H25": {
    source: "house rule H25",
    behavior: "a reason code is in error.details.error_code and in the message",
  },
  "house.H27": { source: "house rule H27", behavior: "an open workflow run forbids to archive and to delete" },
  "house.H31": {
    source: "house rule H31",
    behavior: "a late confirmation has no effect, and a late tool result is 400",
  },
  "house.H32": { source: "house rule H32", behavior: "a rescheduling session takes events as a running one does" },
  "house.H33": {
    source: "house rule H33",
    behavior: "resources stand as attached",
  },
  "house.H34": {
    source: "house rule H34",
    behavior: "archiving a thread repeats without effect and refuses a rescheduling one",
  },
  "house.H35": { source: "house rule H35", behavior: "an unknown type in types[] is 400" },
  "house.H36": { source: "house rule H36", behavior: "the older stream path and the older filter work" },
  "house.H37": { source: "house rule H37", behavior: "a limit is at least 1, and an id at most 128 characters long" },
  "house.H39": {
    source: "house rule H39",
    behavior: "a session that an error ended has one final status",
  },
  "house.H40": { source: "house rule H40", behavior: "waiting system text shows no time" },
  "house.H41": { source: "house rule H41", behavior: "an archive call carries nothing or an empty object" },
} as const satisfies Requirements;
