/** The time of day of an RFC 3339 time in UTC, to the millisecond; what is no such time stays as it is. */
export const clockTime = (time: string): string => /T(\d\d:\d\d:\d\d(?:\.\d{1,3})?)/.exec(time)?.[1] ?? time;

/** Date and time of day in UTC, to the second. */
export const dateTime = (time: string): string => time.slice(0, 19).replace("T", " ");
