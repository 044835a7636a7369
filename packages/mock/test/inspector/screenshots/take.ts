// Writes docs/images/inspector-light.png and inspector-dark.png: the same moment of the same world, at twice the resolution.
import { mkdirSync, writeFileSync } from "node:fs";
import { launchChromium } from "@managed-agents/browser";
import { listen } from "@managed-agents/mock/node";
import { encodePng, indexColours } from "./indexed-png.ts";

const IMAGES = new URL("../../../../../docs/images/", import.meta.url);
const MOST_BYTES = 250_000;
const VIEWPORT = { width: 1280, height: 820 };

const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

const mock = await listen({ clock: "manual", now: "2026-11-18T09:00:00Z", empty: true });

/** What is read of answers. */
interface Answer {
  readonly id: string;
  readonly data?: readonly { readonly id: string }[];
}

async function call(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(mock.url + path, {
    method,
    headers: HEADERS,
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Answer;
}

const message = (text: string): object => ({ type: "user.message", content: [{ type: "text", text }] });

async function send(session: string, event: object): Promise<void> {
  await call("POST", `/v1/sessions/${session}/events`, { events: [event] });
  await mock.clock.advance(20_000);
}

/** The id of the call that a session waits for. */
async function lastCall(session: string): Promise<string> {
  const { data } = await call("GET", `/v1/sessions/${session}/events?order=desc&types[]=agent.tool_use`);
  const [last] = data ?? [];
  if (last === undefined) throw new Error("no call of a tool waits");
  return last.id;
}

async function begin(title: string, scenario: string, text: string): Promise<string> {
  const agent = "agent_011C6dVdkxAa4a4c1imjJJDx";
  const { id } = await call("POST", "/v1/sessions", {
    agent,
    environment_id: "env_shop",
    title,
    metadata: { mock_scenario: scenario },
  });
  await send(id, message(text));
  return id;
}

/** The pixels of a PNG, decoded by the browser. Runs in the page. */
async function readPixels(png: string): Promise<{ width: number; height: number; rgba: string }> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(new Blob([pixels]));
  });
  return { width, height, rgba: text.slice(text.indexOf(",") + 1) };
}

try {
  await begin("Stock of warehouse 3", "plain", "How many pallets are left?");
  await begin("Review of the last change", "multiagent", "Check it, and run the tests.");
  await call("POST", "/v1/sessions", { agent: "agent_shop" });
  await begin("A larger refund", "budget", "Pay it out.");
  const session = await begin("Why is order 1187 late?", "tool-ask", "Why is order 1187 late?");
  await send(session, { type: "user.tool_confirmation", tool_use_id: await lastCall(session), result: "allow" });
  await send(session, message("Look at the files once more."));
  mock.faults.add({ kind: "status", status: 429, retry_after: 1, operation: "sessions.events.list" });
  await call("GET", `/v1/sessions/${session}/events`);
  await call("GET", `/v1/sessions/${session}/events?limit=20`);
  mkdirSync(IMAGES, { recursive: true });
  await using browser = await launchChromium();
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport: VIEWPORT, colorScheme, deviceScaleFactor: 2 });
    await page.goto(`${mock.url}/_mock/#/worlds/default/sessions/${session}`);
    await page.getByRole("button", { name: "Allow bash", exact: true }).waitFor();
    await page.locator('.feed[data-feed="live"]').waitFor();
    await page.locator(".requests li").nth(3).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const shot = await page.screenshot({ animations: "disabled" });
    await page.close();
    const reader = await browser.newPage();
    const { width, height, rgba } = await reader.evaluate(readPixels, shot.toString("base64"));
    await reader.close();
    const image = encodePng(indexColours(width, height, Buffer.from(rgba, "base64")));
    if (image.length > MOST_BYTES)
      throw new Error(`the image of ${colorScheme} has ${image.length} bytes, of at most ${MOST_BYTES}`);
    writeFileSync(new URL(`inspector-${colorScheme}.png`, IMAGES), image);
    process.stdout.write(`inspector-${colorScheme}.png: ${image.length} bytes\n`);
  }
} finally {
  await mock.close();
}
