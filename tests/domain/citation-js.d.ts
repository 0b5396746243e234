declare module '@citation-js/core' {
  /** References that were read, as CSL. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
  }
}
