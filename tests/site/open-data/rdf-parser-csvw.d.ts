declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Statements } from './linked-data.ts';

  interface Options {
    /** The description, as statements. */
    readonly metadata: Statements;
    readonly baseIRI: string;
    readonly timezone: string;
  }

  export default class Parser {
    constructor(options: Options);
    import(input: Readable): Readable;
  }
}
