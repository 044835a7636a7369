import { type Answer, HEADERS } from "@managed-agents/harness";
import type { ManualCaller } from "./manual-caller.ts";

const { "anthropic-beta": _, ...NO_BETA } = HEADERS;

/** Headers of a good request on files, which need no beta. */
export const FILE_HEADERS: Readonly<Record<string, string>> = NO_BETA;

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
}

/** Uploads what a form holds, as browsers and SDKs do. */
export async function upload(
  { mock }: ManualCaller,
  content: string | Uint8Array<ArrayBuffer>,
  { name = "orders.csv", type = "text/csv", ...texts }: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const form = new FormData();
  form.append("file", new File([content], name, { type }));
  for (const [key, value] of Object.entries(texts)) form.append(key, value);
  return answerOf(await mock.fetch(`${mock.url}/v1/files`, { method: "POST", headers: FILE_HEADERS, body: form }));
}

/** Uploads one part with headers of one's own, which no form would write. @param more parts behind it, with their boundaries */
export async function uploadPart({ mock }: ManualCaller, head: string, content = "x", more = ""): Promise<Answer> {
  const body = new Uint8Array(Buffer.from(`--B\r\n${head}\r\n\r\n${content}\r\n${more}--B--\r\n`, "latin1"));
  const headers = { ...FILE_HEADERS, "content-type": "multipart/form-data; boundary=B" };
  return answerOf(await mock.fetch(`${mock.url}/v1/files`, { method: "POST", headers, body }));
}

/** Status, headers and bytes of a download. */
export async function download({ mock }: ManualCaller, id: string, headers: Record<string, string> = {}) {
  const response = await mock.fetch(`${mock.url}/v1/files/${id}/content`, { headers: { ...FILE_HEADERS, ...headers } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
}

/** Ids of a page. */
export const idsOf = ({ json }: Answer): string[] => json.data.map(({ id }: { id: string }) => id);

/** Whatever is listed, so that a refusal can be held to have stored nothing. */
export const listed = async (caller: ManualCaller): Promise<string[]> =>
  idsOf(await caller.get("/v1/files?limit=1000"));
