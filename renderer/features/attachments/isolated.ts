/** Signs that turn the direction of writing: a name that holds one could make the sentence around it read as another. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The name of a file as a part of a sentence: without such signs, and set apart (first strong isolate) from what stands around it. */
export const isolated = (name: string): string => `\u2068${name.replace(turning, '')}\u2069`;
