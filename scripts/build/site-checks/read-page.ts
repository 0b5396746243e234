import { Parser } from 'htmlparser2';
import type { Inline, Page, Pointer, StatMark } from './page.ts';
import { pointersOf } from './pointers.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element whose text is being collected. */
interface Holder {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly depth: number;
  text: string;
}

type Draft = { -readonly [K in keyof Page]: Page[K] } & {
  ids: Set<string>;
  pointers: Pointer[];
  inlines: Inline[];
  inlineAttributes: string[];
  marks: StatMark[];
  /** Elements open around the present place. */
  depth: number;
  svgDepth: number;
  /** Innermost last. */
  holders: Holder[];
};

const draftOf = (file: string, html: string): Draft => ({
  file,
  html,
  lang: undefined,
  title: '',
  headings: 0,
  mains: 0,
  csp: undefined,
  redirect: false,
  ids: new Set(),
  pointers: [],
  inlines: [],
  inlineAttributes: [],
  scripts: 0,
  marks: [],
  depth: 0,
  svgDepth: 0,
  holders: [],
});

/** Whether a browser runs such a script; structured data it does not. */
const runs = ({ type }: Attributes): boolean =>
  type === undefined || type === '' || type === 'module' || type.endsWith('javascript');

/** What single elements tell of the page. */
const READERS: Readonly<Record<string, (draft: Draft, attributes: Attributes) => void>> = {
  html(draft, { lang }) {
    draft.lang = lang;
  },
  meta(draft, attributes) {
    const kind = attributes['http-equiv']?.toLowerCase();
    if (kind === 'content-security-policy') draft.csp = attributes['content'] ?? '';
    if (kind === 'refresh') draft.redirect = true;
  },
  h1(draft) {
    draft.headings += 1;
  },
  main(draft) {
    draft.mains += 1;
  },
  svg(draft) {
    draft.svgDepth += 1;
  },
  script(draft, attributes) {
    if (runs(attributes)) draft.scripts += 1;
  },
};

const isHolder = (draft: Draft, tag: string, attributes: Attributes): boolean =>
  tag === 'script' ||
  tag === 'style' ||
  (tag === 'title' && draft.svgDepth === 0) ||
  attributes['data-stat'] !== undefined;

function openElement(draft: Draft, tag: string, attributes: Attributes): void {
  draft.depth += 1;
  if (attributes['id']) draft.ids.add(attributes['id']);
  draft.pointers.push(...pointersOf(tag, attributes));
  for (const name in attributes) {
    if (name === 'style' || /^on[a-z]/.test(name)) draft.inlineAttributes.push(`${tag}[${name}]`);
  }
  READERS[tag]?.(draft, attributes);
  if (isHolder(draft, tag, attributes)) {
    draft.holders.push({ tag, attributes, depth: draft.depth, text: '' });
  }
}

/** Takes up the text of an element that has ended. */
function keep(draft: Draft, { tag, attributes, text }: Holder): void {
  if (attributes['data-stat'] !== undefined) draft.marks.push({ tag, attributes, text });
  else if (tag === 'title') draft.title = text.trim();
  else if (tag === 'style') draft.inlines.push({ tag, text });
  else if (tag === 'script' && attributes['src'] === undefined && runs(attributes)) {
    draft.inlines.push({ tag, text });
  }
}

function closeElement(draft: Draft, tag: string): void {
  if (tag === 'svg') draft.svgDepth -= 1;
  const holder = draft.holders.at(-1);
  if (holder?.depth === draft.depth) {
    draft.holders.pop();
    keep(draft, holder);
  }
  draft.depth -= 1;
}

/** Reads a page in one pass, from its first byte to its last. */
export function readPage(file: string, html: string): Page {
  const draft = draftOf(file, html);
  const parser = new Parser({
    onopentag: (tag, attributes) => openElement(draft, tag, attributes),
    ontext: (text) => {
      for (const holder of draft.holders) holder.text += text;
    },
    onclosetag: (tag) => closeElement(draft, tag),
  });
  parser.end(html);
  return draft;
}
