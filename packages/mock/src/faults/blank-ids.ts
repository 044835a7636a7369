const BLANKED = "user.interrupt";

/** The text of an event, without its id if it is an interrupt. @param json one object */
export function blankId(json: string): string {
  if (!json.includes(BLANKED)) return json;
  return JSON.stringify(JSON.parse(json), blank);
}

/** The same for the data of a frame. */
export const blankIdOfFrame = (frame: string): string =>
  frame.includes(BLANKED) ? frame.replace(/^data: (.*)$/m, (_, json: string) => `data: ${blankId(json)}`) : frame;

/** For `JSON.stringify`: the id of an interrupt is empty, wherever it stands. */
const blank = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "type" in value && value.type === BLANKED && "id" in value
    ? { ...value, id: "" }
    : value;
