export { type ControlAccess, controlAccess } from "./access.ts";
export { type ControlOptions, createControl } from "./create-control.ts";
