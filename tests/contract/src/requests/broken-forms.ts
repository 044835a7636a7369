import { FILE_TEXT } from "./generated-request.ts";

/** A form that does not fit, and what its refusal has to name. */
export interface BrokenForm {
  readonly what: string;
  readonly names: string;
  readonly body: FormData | string;
}

/** Each constraint of an upload, broken alone (neighbours 3). */
export function brokenForms(): BrokenForm[] {
  const expiry = (text: string): BrokenForm => ({
    what: `expires_in_seconds=${text}`,
    names: "expires_in_seconds",
    body: form({ expires_in_seconds: text }),
  });
  return [
    { what: "no file", names: "file", body: withoutFile({ expires_in_seconds: "3600" }) },
    { what: "extra part", names: "no_such_property", body: form({ no_such_property: "1" }) },
    ...["", "abc", "3599", "7776001", "3600.5", "null", "2147483648"].map(expiry),
  ];
}

function form(texts: Readonly<Record<string, string>>): FormData {
  const parts = withoutFile(texts);
  parts.append("file", new Blob([FILE_TEXT], { type: "text/csv" }), "orders.csv");
  return parts;
}

function withoutFile(texts: Readonly<Record<string, string>>): FormData {
  const parts = new FormData();
  for (const [name, text] of Object.entries(texts)) parts.append(name, text);
  return parts;
}
