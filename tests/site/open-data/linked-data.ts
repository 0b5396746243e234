import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import type { NodeObject, Options } from 'jsonld';

/** The context of CSVW as its reader carries it, so that nothing is asked of the network. */
const CSVW = JSON.parse(
  readFileSync('node_modules/rdf-parser-csvw/test/support/csvw.json', 'utf8'),
) as NodeObject;

/** schema.org maps each name to itself; that is all its context does for the names used here. */
const SCHEMA_ORG: NodeObject = { '@context': { '@vocab': 'https://schema.org/' } };

const CONTEXTS: Readonly<Record<string, NodeObject>> = {
  'http://www.w3.org/ns/csvw': CSVW,
  'https://schema.org': SCHEMA_ORG,
};

const options: Options.Expand & { safe: boolean } = {
  /** Nothing that has no meaning may be dropped in silence. */
  safe: true,
  documentLoader: (url) => {
    const document = CONTEXTS[url];
    if (!document) throw new Error(`No context ${url}`);
    return Promise.resolve({ documentUrl: url, document });
  },
};

/** What a document says, every name written out; a name without a meaning is an error. */
export const expanded = async (document: object): Promise<readonly NodeObject[]> =>
  (await jsonld.flatten(document, undefined, options)) as unknown as NodeObject[];

/** A part of a statement, as readers of RDF compare it. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: Term;
  readonly language?: string;
  readonly equals: (other: Term | null | undefined) => boolean;
}

export interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const termOf = (raw: Omit<Term, 'equals'>): Term => ({
  ...raw,
  ...(raw.datatype && { datatype: termOf(raw.datatype) }),
  equals: (other) => other?.termType === raw.termType && other.value === raw.value,
});

/** Statements in which what is looked for can be found. */
export class Statements implements Iterable<Statement> {
  private readonly list: readonly Statement[];

  constructor(list: readonly Statement[]) {
    this.list = list;
  }

  [Symbol.iterator](): Iterator<Statement> {
    return this.list[Symbol.iterator]();
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Statements {
    const fits = (wanted: Term | null | undefined, term: Term): boolean =>
      !wanted || wanted.equals(term);
    return new Statements(
      this.list.filter(
        (one) =>
          fits(subject, one.subject) && fits(predicate, one.predicate) && fits(object, one.object),
      ),
    );
  }
}

/** What a document says, as statements. */
export async function statementsOf(document: object, base: string): Promise<Statements> {
  const raw = (await jsonld.toRDF(document, { ...options, base })) as Statement[];
  return new Statements(
    raw.map(({ subject, predicate, object }) => ({
      subject: termOf(subject),
      predicate: termOf(predicate),
      object: termOf(object),
    })),
  );
}
