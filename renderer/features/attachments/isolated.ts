/** Signs that turn the direction of writing: a name that holds one could make the sentence around it read as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The name of a file as a part of a sentence: without such signs, and where it runs from right to left set apart from what stands around it. */
export function isolated(name: string): string {
  const clean = name.replace(turning, '');
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
}
