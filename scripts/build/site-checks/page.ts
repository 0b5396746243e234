/** An element that points somewhere: which, by which attribute, and where. */
export interface Pointer {
  readonly tag: string;
  readonly attribute: string;
  readonly target: string;
  /** `rel` of a link. */
  readonly rel: string;
}

/** A style sheet, or a script that a browser runs, written into the page. */
export interface Inline {
  readonly tag: 'script' | 'style';
  readonly text: string;
}

/** A figure of the contract: `<data value data-stat data-scope>`. */
export interface StatMark {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the rules need to know of one page, found in one pass. */
export interface Page {
  readonly file: string;
  readonly html: string;
  readonly lang: string | undefined;
  readonly title: string;
  /** First-level headings. */
  readonly headings: number;
  readonly mains: number;
  readonly csp: string | undefined;
  /** A page that only sends the reader on. */
  readonly redirect: boolean;
  readonly ids: ReadonlySet<string>;
  readonly pointers: readonly Pointer[];
  readonly inlines: readonly Inline[];
  /** Elements with `style=""` or `on…=""`, as `tag[attribute]`. */
  readonly inlineAttributes: readonly string[];
  /** Scripts that a browser runs. */
  readonly scripts: number;
  readonly marks: readonly StatMark[];
}
