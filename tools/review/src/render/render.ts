import type { Report } from "../report.ts";
import { renderAnnotations } from "./annotations.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText } from "./text.ts";

export const FORMATS = ["text", "markdown", "json", "html", "annotations"] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  /** Of text. */
  readonly color: boolean;
  /** Of the page: address of the rendered document beside it. */
  readonly reference?: string | undefined;
}

/** Renders a report in a format. */
export function render(report: Report, format: Format, { color, reference }: RenderOptions): string {
  switch (format) {
    case "text":
      return renderText(report, { color });
    case "markdown":
      return renderMarkdown(report);
    case "json":
      return renderJson(report);
    case "html":
      return renderHtml(report, { reference });
    case "annotations":
      return renderAnnotations(report);
  }
}
