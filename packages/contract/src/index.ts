export { formatIssue, type Issue } from "./issue.ts";
export { type RequestParts, validateRequest } from "./requests.ts";
export { validateEvent, validateResponse } from "./responses.ts";
