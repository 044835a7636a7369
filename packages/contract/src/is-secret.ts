/** Names of properties whose value grants access, misspelt ones included. Their text never reaches a message, a log or a file. */
const SECRET =
  /token|secret|passw(?:or)?d|passphrase|authorization|api[_-]?key|private[_-]?key|access[_-]?key|^(?:set[_-])?cookie$/i;
/** What such names also stand for. */
const HARMLESS = /_tokens$|^(token_endpoint(_auth)?|secret_name|(.*_)?api_key_id)$/;

/** Whether the value of a property grants access, by the property's name. An index of a list is none. */
export const isSecret = (key: string | number): boolean =>
  typeof key === "string" && SECRET.test(key) && !HARMLESS.test(key);
