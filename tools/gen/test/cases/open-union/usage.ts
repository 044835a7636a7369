import type { Body, KnownBody } from "./gen/schemas.gen.ts";

export function length(body: Body): number {
  switch (body.type) {
    case "link":
      return body.url.length;
    case "text":
      return body.text.length;
    default:
      return 0;
  }
}

export const known: KnownBody = { type: "text", text: "Buy milk" };
// @ts-expect-error a known tag without what it requires is no unknown member
export const malformed: Body = { type: "text" };
