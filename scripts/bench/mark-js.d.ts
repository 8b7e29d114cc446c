/** mark.js carries no types; this is the little of it that the bench calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: HTMLElement);
    mark(
      words: readonly string[],
      options: { separateWordSearch: boolean; acrossElements: boolean; accuracy: string },
    ): void;
    unmark(): void;
  }
}
