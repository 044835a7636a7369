import type { Recipe } from "../recipe.ts";
import { ERROR_CODE, SESSION_ERROR } from "./error.ts";
import { EVENT, PREVIEWED_EVENT } from "./event.ts";
import { NEW_RESOURCE } from "./new-resource.ts";
import { OPERATION } from "./operation.ts";

/** In the order in which they are performed when all of them are: what they put into sorted lists stays sorted. */
export const RECIPES: readonly Recipe[] = [PREVIEWED_EVENT, EVENT, OPERATION, NEW_RESOURCE, ERROR_CODE, SESSION_ERROR];
