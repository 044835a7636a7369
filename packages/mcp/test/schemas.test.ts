import { expect, test } from "vitest";
import { hostOf } from "./start.ts";

const ADDRESS = /spec:\/\/schemas\/\w+/g;

test("every schema that a tool refers to is a resource, and so is every one that those refer to", async () => {
  const host = await hostOf();
  const { tools } = await host.listTools();
  const listed = new Set((await host.listResources()).resources.map(({ uri }) => uri));
  const wanted = new Set(JSON.stringify(tools).match(ADDRESS));
  expect(wanted).toContain("spec://schemas/EventParams");
  for (const uri of wanted) {
    expect(listed).toContain(uri);
    const { contents } = await host.readResource({ uri });
    const [{ text }] = contents as unknown as [{ text: string }];
    expect(JSON.parse(text)).toBeTypeOf("object");
    for (const inner of text.match(ADDRESS) ?? []) wanted.add(inner);
  }
});

test("a schema is the document's, with addresses for references", async () => {
  const host = await hostOf({ tools: "default" });
  const { contents } = await host.readResource({ uri: "spec://schemas/SendEventsRequest" });
  const [{ text, mimeType }] = contents as unknown as [{ text: string; mimeType: string }];
  expect(mimeType).toBe("application/schema+json");
  expect(JSON.parse(text)).toMatchObject({
    required: ["events"],
    properties: { events: { type: "array", minItems: 1, items: { $ref: "spec://schemas/EventParams" } } },
  });
});

test.each(["spec://schemas/Nothing", "spec://schemas/__proto__", "spec://schemas/constructor", "file:///etc/passwd"])(
  "%s is no resource",
  async (uri) => {
    const host = await hostOf();
    await expect(host.readResource({ uri })).rejects.toThrow(/not found/i);
  },
);
