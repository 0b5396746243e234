import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

/*
 * Lets all that Astro makes for a page go with the page. V8 takes some things to live long as soon as they are made,
 * and looks for garbage among them only now and then, through all that is alive: the functions of an accessor, a
 * function that is assigned to a property where it is written, and what another object has as its prototype. Through
 * each of these a whole page with its components stayed: a fifth of what is made for it, and the more data, the longer
 * it takes to look.
 */

/** Of a syntax tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  readonly key?: Node;
  readonly value?: Node;
  readonly properties?: readonly Node[];
}

/** A stretch of code, and what is to stand in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Parse = (code: string) => object;

const isAccessor = ({ kind }: Node): boolean => kind === 'get' || kind === 'set';

/** The accessors of an object, by name, as code. */
function accessorsAsCode(code: string, accessors: readonly Node[]): string {
  const byName = Map.groupBy(accessors, ({ key }) => code.slice(key?.start, key?.end));
  const written = Array.from(byName, ([name, both]) => {
    const functions = both.map(
      ({ kind, value }) => `${kind ?? ''}${code.slice(value?.start, value?.end)}`,
    );
    return `${name}: { ${functions.join(', ')} }`;
  });
  return `{ ${written.join(', ')} }`;
}

/** Objects that are written with accessors; of those within each other, the outer ones. */
function* literals(code: string, node: object): Generator<Edit> {
  const { end, properties, start, type } = node as Node;
  if (type === 'ObjectExpression' && properties?.some(isAccessor)) {
    const own = properties.filter((property) => !isAccessor(property));
    const ownCode = own.map((property) => code.slice(property.start, property.end)).join(', ');
    const accessors = accessorsAsCode(code, properties.filter(isAccessor));
    yield { start, end, text: `withAccessors({ ${ownCode} }, ${accessors})` };
    return;
  }
  for (const part of Object.values(node)) {
    if (typeof part === 'object' && part !== null) yield* literals(code, part as object);
  }
}

function edited(code: string, edits: Iterable<Edit>): string {
  let [text, from] = ['', 0];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += code.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + code.slice(from);
}

const HELP = fileURLToPath(new URL('accessors.ts', import.meta.url));

/** What is known of the page that is being made. */
function rewriteState(code: string, parse: Parse): string {
  const called = code
    .replaceAll('Object.defineProperty(target, ', 'addAccessor(target, ')
    .replaceAll('Object.create(astroPagePartial)', 'heirOf(astroPagePartial)');
  const rewritten = edited(called, literals(called, parse(called)));
  return `import { addAccessor, heirOf, withAccessors } from ${JSON.stringify(HELP)};\n${rewritten}`;
}

/** That a slot is there is told by a value. */
const rewriteSlots = (code: string): string =>
  code.replace(/get\(\) \{\s*return true;\s*\},/, 'value: true,');

/** What fills a slot has a name before it is assigned. */
const rewriteInstance = (code: string): string =>
  code.replace(
    /this\.slotValues\[name\] = (\(\) => \{.*?\n {6}\};)/s,
    'const filling = $1\nthis.slotValues[name] = filling;',
  );

/** The modules of Astro that make something for a page. */
const REWRITES: readonly (readonly [
  module: string,
  rewrite: (code: string, parse: Parse) => string,
])[] = [
  ['/astro/dist/core/fetch/fetch-state.js', rewriteState],
  ['/astro/dist/core/render/slots.js', rewriteSlots],
  ['/astro/dist/runtime/server/render/astro/instance.js', rewriteInstance],
];

export const shortLived: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'tongbao-short-lived',
  transform(code, id) {
    const rewrite = REWRITES.find(([module]) => id.endsWith(module))?.[1];
    return rewrite?.(code, (text) => this.parse(text)) ?? null;
  },
};
