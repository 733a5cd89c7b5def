/** What a report has said already, so that it says it once: rules that several pathways share would fill page after page. */
export class Told {
  private readonly said = new Set<string>();

  /** Whether something (plain JSON) is said for the first time; asking says it. */
  isFirst(what: unknown): boolean {
    const key = JSON.stringify(what);
    if (this.said.has(key)) return false;
    this.said.add(key);
    return true;
  }
}
