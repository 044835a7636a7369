import { sessionJson } from "../../state/show.ts";
import type { Operation } from "../operation.ts";
import { findSession } from "./find.ts";

export const retrieveSession: Operation = (world, { path }) => sessionJson(world, findSession(world, path.session_id));
