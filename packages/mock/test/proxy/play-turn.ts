import { HEADERS, message, sessionWith } from "@managed-agents/harness";

/** One turn through a proxy, with its stream open. */
export async function playTurn(url: string): Promise<string> {
  const post = (path: string, body: unknown) =>
    fetch(url + path, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
  const { id } = (await (await post("/v1/sessions", sessionWith("plain"))).json()) as { id: string };
  const stream = await fetch(`${url}/v1/sessions/${id}/events/stream`, { headers: HEADERS });
  await post(`/v1/sessions/${id}/events`, { events: [message("Where is order 1187?")] });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ""; !text.includes("session.status_idle"); ) text += (await reader?.read())?.value;
  await reader?.cancel();
  await fetch(`${url}/v1/sessions/${id}/events`, { headers: HEADERS }).then((answer) => answer.text());
  return id;
}
