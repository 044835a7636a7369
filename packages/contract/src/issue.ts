/** One thing that is wrong with a message: where, what would have fit, and what stood there. */
export interface Issue {
  /** From the part of the message inwards: `body.events[0].content[0].text`, `query.limit`, `event.type`. */
  readonly path: string;
  /** Completes "expected …": `a string`, `one of text, image`. */
  readonly expected: string;
  /** Completes "but got …", at most 60 characters of the value; never a credential. */
  readonly received: string;
  /** The keyword of the schema that failed, such as `required` or `maxLength`. */
  readonly keyword: string;
}

/** `body.title: expected a string or null, but got 3` */
export const formatIssue = ({ path, expected, received }: Issue): string =>
  `${path}: expected ${expected}, but got ${received}`;
