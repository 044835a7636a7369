import { expect, test } from "vitest";
import { manualCaller } from "./support/manual-caller.ts";

const UPLOADS = "/mnt/session/uploads";
const file = (mount_path?: string | null) => ({ type: "file", file_id: "file_1", mount_path });
const repository = (mount_path?: string) => ({
  type: "github_repository",
  url: "https://github.com/acme/shop",
  authorization_token: "ghp_secret",
  ...(mount_path && { mount_path }),
});

async function create(...resources: object[]) {
  const caller = await manualCaller();
  return caller.post("/v1/sessions", { agent: "agent_1", environment_id: "env_1", resources });
}

test.each([
  ["data.csv", `${UPLOADS}/data.csv`],
  ["./a//data.csv", `${UPLOADS}/a/data.csv`],
  ["/data.csv", `${UPLOADS}/data.csv`],
  ["/uploads/data.csv", `${UPLOADS}/data.csv`],
  [`${UPLOADS}/data.csv`, `${UPLOADS}/data.csv`],
  ["uploads.csv", `${UPLOADS}/uploads.csv`],
  ["/uploads2/data.csv", `${UPLOADS}/uploads2/data.csv`],
  [null, `${UPLOADS}/file_1`],
])("the file path %j is shown as %j", async (given, shown) => {
  const { json } = await create(file(given));
  expect(json.resources).toMatchObject([{ mount_path: shown }]);
});

test.each(["../probe.txt", "/uploads/../probe.txt", "a/../b.txt", ".."])("the path %j is refused", async (given) => {
  const { status, json } = await create(file(given));
  expect(status).toBe(400);
  expect(json.error.message).toBe(`Invalid file resource: mount path ${JSON.stringify(given)} escapes /uploads/`);
});

test.each(["a\0b.csv", "/a\r\nb.csv"])("the path %j, which no file system has, is refused", async (given) => {
  for (const resource of [file(given), repository(`/workspace/${given}`)]) {
    const { status, json } = await create(resource);
    expect([status, json.error.message]).toEqual([400, expect.stringContaining("has control characters")]);
  }
});

test.each(["/", "/uploads", "."])("the path %j, which is no file, is refused", async (given) => {
  const { status, json } = await create(file(given));
  expect([status, json.error.message]).toEqual([
    400,
    `Invalid file resource: mount path ${JSON.stringify(given)} names nothing`,
  ]);
});

test.each([
  ["/dupe.txt", "dupe.txt", "/uploads/dupe.txt"],
  ["a", "/a/b", "/uploads/a/b"],
  ["/uploads/a/b", "a", "/uploads/a"],
])("a file at %s leaves no place for one at %s", async (first, second, shown) => {
  const { status, json } = await create(file(first), file(second));
  expect(status).toBe(400);
  expect(json.error.message).toBe(`Invalid file resource: mount_path overlaps another resource: ${shown}`);
});

test("a file that is added does not cover one that is there", async () => {
  const caller = await manualCaller();
  const id = await caller.session("plain", { resources: [file("a.csv")] });
  expect(await caller.post(`/v1/sessions/${id}/resources`, file("/a.csv"))).toMatchObject({ status: 400 });
  expect(await caller.post(`/v1/sessions/${id}/resources`, file("/a.csv2"))).toMatchObject({ status: 200 });
});

test("two repositories at one place are refused", async () => {
  const { status, json } = await create(repository(), repository("/workspace/shop/"));
  expect([status, json.error.message]).toEqual([
    400,
    "Invalid repository resource: mount_path overlaps another resource: /workspace/shop",
  ]);
  expect(await create(repository(), repository("/workspace/shop2"))).toMatchObject({ status: 200 });
});

test.each([
  "https://x-access-token:ghp_secret@github.com/acme/shop",
  "https://ghp_secret@github.com/acme/shop",
  "ghp_secret@github.com:acme/shop",
  "http://github.com/acme/shop?token=ghp_secret",
])("the address %s is refused and not repeated", async (url) => {
  const { status, text, json } = await create({ ...repository(), url });
  expect(status).toBe(400);
  expect(json.error.message).toContain("url: expected");
  expect(text).not.toContain("ghp_secret");
});
