import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cli/folder.ts";
import { runToEnd } from "../cli/run.ts";
import { readAll, start, startTarget } from "./start.ts";

/** In places where no rule but that of its own place would find it. */
const planted = (place: string): string => `CANARY-${place}-7f3a9c`;

/** A server that repeats whatever it was sent, in answers and frames that break the document. */
async function echoing(): Promise<string> {
  const { url } = await startTarget(async (asked, response) => {
    const sent = (await readAll(asked)).toString();
    const { "x-api-key": key, authorization, cookie } = asked.headers;
    const echo = [key, authorization, cookie].join(" ");
    const isStream = asked.url?.includes("/stream");
    response.writeHead(isStream ? 200 : 400, {
      "content-type": isStream ? "text/event-stream" : "application/json",
      "set-cookie": `session=${planted("set-cookie")}`,
      "x-refresh-token": planted("answer-header"),
    });
    const events = [
      { type: "agent.message", id: 3, content: echo, access_token: planted("frame-token") },
      { type: planted("frame-token"), id: "sevt_0112345" },
      {
        type: "session.error",
        id: "sevt_0112346",
        error: { type: echo, message: `at https://u:${planted("frame-url")}@x.example/` },
      },
    ];
    if (isStream) for (const data of events) response.write(`event: ${echo}\ndata: ${JSON.stringify(data)}\n\n`);
    response.end(
      isStream
        ? ""
        : JSON.stringify({
            type: echo,
            error: { type: echo, message: `${sent} ${echo}` },
            token: planted("answer-token"),
          }),
    );
  });
  return url;
}

test.each(["pretty", "json", "none"])(
  "planted secrets are in no line of --log %s, in no recording and in no error",
  async (log) => {
    const folder = temporaryFolder();
    const { run, url } = await start("proxy", await echoing(), "--log", log, "--record", folder.path);
    const headers = {
      ...HEADERS,
      "x-api-key": planted("x-api-key"),
      authorization: `Bearer ${planted("bearer")}`,
      "proxy-authorization": `Basic ${planted("proxy")}`,
      cookie: `a=${planted("cookie")}`,
      "x-custom-secret": planted("custom-header"),
    };
    const bodies = [
      {
        auth: {
          type: "static_bearer",
          token: planted("token"),
          mcp_server_url: `https://u:${planted("body-url")}@x.example/`,
        },
      },
      { auth: planted("in-place-of-an-object"), display_name: planted("token") },
      { auth: { type: "static_bearer", token: 5, mcp_server_url: 12345678901 }, metadata: planted("x-api-key") },
    ];
    const queries = [
      "",
      `?api_key=${planted("query-key")}`,
      `?limit=${planted("x-api-key")}`,
      `?x-api-key=${planted("query-name-with-hyphens")}&sig=${planted("signature")}&%6bey=${planted("encoded-name")}`,
      `?x=https://u:${planted("query-url")}@x/`,
    ];
    for (const body of bodies)
      for (const path of ["/v1/vaults/vlt_1/credentials", "/v1/sessions", "/v1/agents"])
        for (const query of queries)
          await fetch(url + path + query, { method: "POST", headers, body: JSON.stringify(body) }).then((answer) =>
            answer.text(),
          );
    await fetch(`${url}/v1/sessions/sesn_1/events/stream${queries[1]}`, { headers }).then((answer) => answer.text());
    await fetch(`${url}/v1/nothing/${planted("x-api-key")}`, { headers }).then((answer) => answer.text());
    const encoded = [...planted("x-api-key")].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
    for (const path of [
      `/v1/agents/${encoded}`,
      `/v1/agents/%73k-ant-${planted("encoded-key")}`,
      `/v1/agents?x=${encoded}`,
    ])
      await fetch(url + path, { headers }).then((answer) => answer.text());
    await fetch(`${url}/v1/sessions`, {
      headers: { ...headers, host: "x", origin: `https://u:${planted("origin")}@x` },
    }).then((answer) => answer.text());
    await run.stop();
    const [file = "", ...others] = readdirSync(folder.path);
    expect(others).toEqual([]);
    for (const text of [run.out, run.err, readFileSync(join(folder.path, file), "utf8")]) {
      expect(text.match(/.{0,40}CANARY.{0,30}/g)).toBe(null);
      expect(text).not.toContain(encoded);
    }
    expect(run.out).toContain("violation");
  },
);

test.each([
  [`https://user:${planted("password")}@api.example/`, "proxy: expected a URL without a user name and password"],
  [`https://${planted("token")}@api.example/`, "proxy: expected a URL without a user name and password"],
  [`http://user:${planted("password")}@ho st/`, "proxy: expected a URL without a user name and password"],
  [`https://api.example/?api_key=${planted("query")}`, "proxy: expected a URL without ? and #"],
  [`https://api.example/#${planted("hash")}`, "proxy: expected a URL without ? and #"],
  ["https://api.example/?", "proxy: expected a URL without ? and #"],
  ["http://api.example/", "proxy: expected https, or http on this machine, but got http://api.example"],
  [
    "http://localhost.attacker.example/",
    "proxy: expected https, or http on this machine, but got http://localhost.attacker.example",
  ],
  ["ftp://127.0.0.1/", "proxy: expected https, or http on this machine, but got ftp://127.0.0.1"],
  ["api.anthropic.com", 'proxy: expected a URL, but got "api.anthropic.com"'],
])("the target %j ends with 2, one line, and no secret", async (url, message) => {
  expect(await runToEnd("proxy", url)).toEqual({ code: 2, out: "", err: `managed-agents-mock: ${message}\n` });
});
