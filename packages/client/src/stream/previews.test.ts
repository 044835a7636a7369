import type { StreamEvent } from "@managed-agents/types";
import { expect, test } from "vitest";
import { createPreviews } from "./previews.ts";

const start = (id: string, type: "agent.message" | "agent.thinking" = "agent.message"): StreamEvent => ({
  type: "event_start",
  event: { id, type },
});
const delta = (event_id: string, text: string, index?: number): StreamEvent => ({
  type: "event_delta",
  event_id,
  delta: { type: "content_delta", content: { type: "text", text }, ...(index !== undefined && { index }) },
});
const message = (id: string, ...texts: string[]): StreamEvent => ({
  type: "agent.message",
  id,
  processed_at: "2026-11-20T10:00:00Z",
  content: texts.map((text) => ({ type: "text", text })),
});
const requestEnd = { type: "span.model_request_end" } as StreamEvent;

test("text grows piece by piece until the event itself comes", () => {
  const previews = createPreviews();
  const shown = [start("a"), delta("a", "Hel"), delta("a", "lo"), message("a", "Hello!")].flatMap(previews.push);
  expect(shown.map(({ text, status }) => [text, status])).toEqual([
    ["", "growing"],
    ["Hel", "growing"],
    ["Hello", "growing"],
    ["Hello!", "complete"],
  ]);
});

test("blocks stand in the order of their index, whatever the order of the pieces", () => {
  const previews = createPreviews();
  previews.push(start("a"));
  previews.push(delta("a", "second", 1));
  expect(previews.push(delta("a", "first "))).toEqual([
    { id: "a", type: "agent.message", text: "first second", status: "growing" },
  ]);
});

test("thinking is announced and completed without text", () => {
  const previews = createPreviews();
  expect(previews.push(start("t", "agent.thinking"))).toMatchObject([{ type: "agent.thinking", text: "" }]);
  const done: StreamEvent = { type: "agent.thinking", id: "t", processed_at: "2026-11-20T10:00:00Z" };
  expect(previews.push(done)).toEqual([{ id: "t", type: "agent.thinking", text: "", status: "complete" }]);
});

test("a cut model request abandons what it announced", () => {
  const previews = createPreviews();
  previews.push(start("a"));
  previews.push(delta("a", "Hal"));
  expect(previews.push(requestEnd)).toEqual([{ id: "a", type: "agent.message", text: "Hal", status: "abandoned" }]);
  expect(previews.push(delta("a", "f"))).toEqual([]);
});

test("the end of the stream abandons what is still growing, once", () => {
  const previews = createPreviews();
  previews.push(start("a"));
  expect(previews.close()).toMatchObject([{ id: "a", status: "abandoned" }]);
  expect(previews.close()).toEqual([]);
});

test("pieces and events that were not announced change nothing", () => {
  const previews = createPreviews();
  expect(previews.push(delta("x", "late"))).toEqual([]);
  expect(previews.push(message("x", "whole"))).toEqual([]);
  expect(previews.push({ type: "session.new_thing" } as unknown as StreamEvent)).toEqual([]);
});

test("an id like __proto__ is an id", () => {
  const previews = createPreviews();
  previews.push(start("__proto__"));
  expect(previews.push(delta("__proto__", "x"))).toMatchObject([{ id: "__proto__", text: "x" }]);
});

test("neither a flood of announcements nor an endless text is kept", () => {
  const previews = createPreviews();
  for (let i = 0; i < 1000; i++) previews.push(start(`id-${i}`));
  expect(previews.close()).toHaveLength(256);
  previews.push(start("long"));
  const piece = "x".repeat(2 ** 20);
  for (let i = 0; i < 10; i++) previews.push(delta("long", piece));
  expect(previews.close()[0]?.text).toHaveLength(3 * 2 ** 20);
});

test("a piece of a kind that is not known changes nothing, and those after it count", () => {
  const previews = createPreviews();
  previews.push(start("a"));
  for (const odd of [undefined, null, {}, { type: "new_delta", content: null }, { content: { type: "image" } }, 7]) {
    expect(previews.push({ type: "event_delta", event_id: "a", delta: odd } as unknown as StreamEvent)).toEqual([]);
  }
  for (const index of ["__proto__", -1, 0.5]) {
    expect(previews.push(delta("a", "x", index as number))).toEqual([]);
  }
  expect(previews.push({ type: "event_start" } as StreamEvent)).toEqual([]);
  expect(previews.push({ type: "event_start", event: { id: "b", type: "agent.new" } } as never)).toEqual([]);
  expect(previews.push(delta("a", "text"))).toMatchObject([{ text: "text" }]);
  expect(previews.push({ type: "agent.message", id: "a" } as StreamEvent)).toMatchObject([{ status: "complete" }]);
});

test("an event of a type that came later is never shown, since its text would be empty", () => {
  const previews = createPreviews();
  const later = [
    { type: "event_start", event: { id: "n", type: "agent.future" } },
    delta("n", "Two"),
    { type: "agent.future", id: "n", text: "Two" },
  ];
  expect(later.flatMap((event) => previews.push(event as StreamEvent))).toEqual([]);
  expect(previews.close()).toEqual([]);
});

test("20,000 blocks are put together, whatever their order within the last thousand", () => {
  const previews = createPreviews();
  previews.push(start("a"));
  let shown = "";
  for (let i = 0; i < 20_000; i++) shown = previews.push(delta("a", `${i % 10}`, i))[0]?.text ?? "";
  expect(shown).toBe("0123456789".repeat(2000));
  previews.push(start("b"));
  for (let i = 0; i < 20_000; i++) shown = previews.push(delta("b", i % 2 ? "1" : "0", i % 2))[0]?.text ?? "";
  expect(shown).toBe("0".repeat(10_000) + "1".repeat(10_000));
});

test("a completed preview frees its share of the limit", () => {
  const previews = createPreviews();
  const piece = "x".repeat(2 ** 21);
  for (let i = 0; i < 10; i++) {
    previews.push(start(`m${i}`));
    expect(previews.push(delta(`m${i}`, piece))).toHaveLength(1);
    previews.push(message(`m${i}`, "done"));
  }
});
