import type { Body } from "./gen/schemas.gen.ts";

export const length = (body: Body): number => (body.type === "link" ? body.url.length : body.text.length);
// @ts-expect-error no member has this tag
export const other: Body = { type: "image" };
