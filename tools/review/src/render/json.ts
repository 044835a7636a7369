import type { Report } from "../report.ts";

/** Renders a report as JSON, which `readReport` takes back. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
