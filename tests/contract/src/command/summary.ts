import { paint } from "./paint.ts";
import type { Results } from "./results.ts";

/** What a run found, for people: failures in full, then what was left out by name, then the numbers. */
export function summaryOf({ passed, failures, leftOut, errors }: Results, seconds: number): string {
  const failed = failures.map(({ title, message }) => `\n${paint.red("✗")} ${paint.bold(title)}\n${indent(message)}\n`);
  const outside = errors.map((message) => `\n${paint.red("✗")} outside a test\n${indent(message)}\n`);
  const numbers = [
    paint.green(`${passed} passed`),
    ...(failures.length > 0 ? [paint.red(`${failures.length} failed`)] : []),
    ...(errors.length > 0 ? [paint.red(`${errors.length} errors`)] : []),
    ...(leftOut.length > 0 ? [paint.yellow(`${leftOut.length} left out`)] : []),
  ];
  return `${leftOutText(leftOut)}${failed.join("")}${outside.join("")}\n${numbers.join(", ")} in ${seconds.toFixed(1)} s\n`;
}

/** By reason, since many tests need the same. */
function leftOutText(leftOut: Results["leftOut"]): string {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  const groups = [...byReason].map(([reason, tests]) => {
    const titles = tests.map(({ title }) => `  ${title}`);
    return `\n${paint.yellow("left out")}: ${reason}\n${titles.join("\n")}\n`;
  });
  return groups.join("");
}

const indent = (text: string): string => text.replaceAll(/^/gm, "  ");
