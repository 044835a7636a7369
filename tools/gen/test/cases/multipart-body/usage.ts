import type { components } from "./gen/openapi.gen.ts";

type Upload = components["schemas"]["UploadPictureRequest"];

export const whole: Upload = { image: new Uint8Array([1]), caption: "A dot", days: 1 };
export const streamed = (image: AsyncIterable<Uint8Array>): Upload => ({ image });
// @ts-expect-error a number is no picture
export const wrong: Upload = { image: 1 };
