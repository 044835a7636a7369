import Anthropic from "@anthropic-ai/sdk";
import { createClient } from "@managed-agents/client";
import { capturing } from "./captured.ts";

/** What a caller uploads. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly expires_in_seconds?: number;
}

/** One part of a form, as a server reads it. */
export interface FormPart {
  readonly part: string;
  readonly filename?: string;
  readonly type?: string;
  readonly text: string;
}

const BASE = "http://captured.test";

/** The parts that our client sends for an upload. */
export async function partsOfOurs({ name, type, text, ...rest }: Upload): Promise<FormPart[]> {
  const { fetch, inits } = capturing();
  const client = createClient({ apiKey: "any", baseURL: BASE, fetch, maxRetries: 0 });
  await client.files.upload({ file: { name, type, data: text }, ...rest });
  return read(inits);
}

/** The parts that the official SDK sends for the same upload. */
export async function partsOfSdk({ name, type, text, ...rest }: Upload): Promise<FormPart[]> {
  const { fetch, inits } = capturing();
  const sdk = new Anthropic({ apiKey: "any", baseURL: BASE, fetch, maxRetries: 0 });
  await sdk.beta.files.upload({ file: new File([text], name, { type }), ...rest });
  return read(inits);
}

/** Read back from the bytes that would travel. The SDK makes a call before the first upload, to see what its fetch can do. */
async function read(inits: readonly RequestInit[]): Promise<FormPart[]> {
  const body = inits.find((init) => init.body instanceof FormData)?.body ?? null;
  const form = await new Request(BASE, { method: "POST", body }).formData();
  const parts = [...form].map(async ([part, value]): Promise<FormPart> => {
    if (typeof value === "string") return { part, text: value };
    return { part, filename: value.name, type: value.type, text: await value.text() };
  });
  return (await Promise.all(parts)).sort((a, b) => (a.part < b.part ? -1 : 1));
}
