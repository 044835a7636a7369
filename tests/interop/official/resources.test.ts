import { AGENT, collect, ENVIRONMENT } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

const FILE = "file_011CNha8iCJcU1wXNR6q4V8w";
const TOKEN = "ghp_interopToken0000000000000000000000";
const NEXT_TOKEN = "ghp_interopToken1111111111111111111111";

const repository = {
  type: "github_repository" as const,
  url: "https://github.com/example/shop",
  authorization_token: TOKEN,
};

describe.each(OFFICIAL_SDKS)("resources through SDK $version", ({ connect }) => {
  test("a file is added, found again, listed and taken away", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
    const added = await client.beta.sessions.resources.add(id, {
      type: "file",
      file_id: FILE,
      mount_path: "/receipt.pdf",
    });
    expect(added).toMatchObject({ type: "file", id: expect.stringMatching(/^sesrsc_/) });
    expect(await client.beta.sessions.resources.retrieve(added.id, { session_id: id })).toEqual(added);
    expect(await collect(client.beta.sessions.resources.list(id))).toEqual([added]);
    expect(await client.beta.sessions.retrieve(id)).toMatchObject({ resources: [added] });
    expect(await client.beta.sessions.resources.delete(added.id, { session_id: id })).toEqual({
      id: added.id,
      type: "session_resource_deleted",
    });
    expect(await collect(client.beta.sessions.resources.list(id))).toEqual([]);
    await expect(client.beta.sessions.resources.retrieve(added.id, { session_id: id })).rejects.toMatchObject({
      status: 404,
    });
  });

  test("the mounted file has an id of its own, not that of the upload", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
    const added = await client.beta.sessions.resources.add(id, { type: "file", file_id: FILE });
    expect(added.file_id).not.toBe(FILE);
    expect(added.file_id).toMatch(/^file_/);
  });

  test("pages of resources follow one another in the order of attaching", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
    const ids: string[] = [];
    for (const name of ["a", "b", "c"]) {
      const added = await client.beta.sessions.resources.add(id, {
        type: "file",
        file_id: FILE,
        mount_path: `/${name}`,
      });
      ids.push(added.id);
    }
    const listed = await collect(client.beta.sessions.resources.list(id, { limit: 2 }));
    expect(listed.map((resource) => "id" in resource && resource.id)).toEqual(ids);
  });

  test("a repository's token is rotated and never returned", async () => {
    const client = connect(await startMock());
    const session = await client.beta.sessions.create({
      agent: AGENT,
      environment_id: ENVIRONMENT,
      resources: [repository],
    });
    const [attached] = session.resources;
    expect(attached).toMatchObject({ type: "github_repository", url: repository.url });
    const resource = attached && "id" in attached ? attached.id : "";
    const rotated = await client.beta.sessions.resources.update(resource, {
      session_id: session.id,
      authorization_token: NEXT_TOKEN,
    });
    expect(rotated).toMatchObject({ id: resource, type: "github_repository" });
    const seen = JSON.stringify([session, rotated, await collect(client.beta.sessions.resources.list(session.id))]);
    expect(seen).not.toContain(TOKEN);
    expect(seen).not.toContain(NEXT_TOKEN);
  });

  test("a repository stays for the life of the session", async () => {
    const client = connect(await startMock());
    const session = await client.beta.sessions.create({
      agent: AGENT,
      environment_id: ENVIRONMENT,
      resources: [repository],
    });
    const [attached] = session.resources;
    const resource = attached && "id" in attached ? attached.id : "";
    await expect(client.beta.sessions.resources.delete(resource, { session_id: session.id })).rejects.toMatchObject({
      status: 400,
    });
  });
});
