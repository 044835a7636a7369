/** A tag that no string literal is assignable to, so that a malformed known member cannot pass as an unknown one. */
export declare enum UnknownTag {
  Unknown = "unknown",
}

/**
 * A member that this version of the document does not define, in a union that the service may extend.
 * It reaches the `default` branch of a `switch` over `type` with all its properties.
 */
export interface UnknownMember {
  readonly type: UnknownTag;
  readonly [property: string]: unknown;
}
