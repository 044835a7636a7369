/** Whether an event of a client starts work, so that the end of a turn follows it. */
export const startsWork = (event: { readonly type: unknown } | undefined): boolean =>
  event?.type === "user.message" || event?.type === "user.define_outcome";
