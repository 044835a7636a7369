import { type } from "arktype";
import * as v from "valibot";
import { expect, expectTypeOf, test, vi } from "vitest";
import { z } from "zod";
import { defineTool, isConfigurationError, type StandardSchema, type ToolCall } from "../src/index.ts";

const CALL: ToolCall = { event: {} as never, signal: new AbortController().signal };

/** The same input in three libraries: an order number, as text, and how many to list, 10 if nobody says. */
const SCHEMAS = {
  zod: z.object({ order: z.string().regex(/^\d+$/), most: z.number().default(10) }),
  valibot: v.object({ order: v.pipe(v.string(), v.regex(/^\d+$/)), most: v.optional(v.number(), 10) }),
  arktype: type({ order: /^\d+$/, most: "number = 10" }),
};

test.each(Object.entries(SCHEMAS))(
  "with %s the input is checked, and what the schema makes of it is run",
  async (_, schema) => {
    const run = vi.fn(({ order, most }: { order: string; most: number }) => `${order} ${most}`);
    const tool = defineTool({ input: schema as StandardSchema<{ order: string; most: number }>, run });
    expect(await tool({ order: "1187" }, CALL)).toBe("1187 10");
    expect(run).toHaveBeenCalledExactlyOnceWith({ order: "1187", most: 10 }, CALL);
    for (const wrong of [{ order: "late" }, { order: 1187 }, {}, null, "1187"]) {
      await expect(tool(wrong, CALL)).rejects.toMatchObject({ isManagedAgentsError: true });
    }
    expect(run).toHaveBeenCalledOnce();
  },
);

test.each(Object.entries(SCHEMAS))("with %s the error says where the input is wrong", async (_, schema) => {
  const tool = defineTool({ input: schema as StandardSchema, run: () => "never" });
  await expect(tool({ order: "1187", most: "all" }, CALL)).rejects.toThrow(/^most: ./);
});

test("the input has the type that the schema makes of it", () => {
  defineTool({
    input: SCHEMAS.zod,
    run: (input) => void expectTypeOf(input).toEqualTypeOf<{ order: string; most: number }>() as undefined,
  });
  defineTool({
    input: SCHEMAS.valibot,
    run: (input) => void expectTypeOf(input).toEqualTypeOf<{ order: string; most: number }>() as undefined,
  });
  defineTool({
    input: SCHEMAS.arktype,
    run: (input) => void expectTypeOf(input).toEqualTypeOf<{ order: string; most: number }>() as undefined,
  });
});

test("every issue is named, with a path of keys and of segments, and a schema may take its time", async () => {
  const input: StandardSchema = {
    "~standard": {
      version: 1,
      validate: async () => ({
        issues: [{ message: "too deep", path: ["a", { key: 0 }, { key: Symbol("s") }] }, { message: "not at all" }],
      }),
    },
  };
  await expect(defineTool({ input, run: () => "never" })({}, CALL)).rejects.toThrow(
    "a.0.Symbol(s): too deep; : not at all",
  );
});

test("what is no schema is refused at once", () => {
  for (const input of [undefined, null, {}, "string"]) {
    expect(() => defineTool({ input: input as never, run: () => "never" })).toThrow(
      expect.toSatisfy(isConfigurationError),
    );
  }
});
