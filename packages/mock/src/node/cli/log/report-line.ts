/** The version of reports. One of another version is refused. */
export const REPORT_FORMAT = 1;

/** A line of a report: first the world, then the bytes of its files, then its entries in their order. */
export type ReportLine =
  | {
      readonly kind: "world";
      readonly format: number;
      readonly name: string;
      readonly epoch: string;
      readonly time: number;
      readonly header: unknown;
      /** What was taken out beside secrets, e-mail addresses and names of users in paths. */
      readonly scrubbed: { readonly text: boolean; readonly files: boolean };
    }
  /** Without `base64`, the contents were left out. */
  | { readonly kind: "bytes"; readonly sha256: string; readonly size: number; readonly base64?: string }
  | {
      readonly kind: "entry";
      readonly position: number;
      readonly time: number;
      readonly nonce: string;
      readonly input: unknown;
      readonly note?: unknown;
    };
