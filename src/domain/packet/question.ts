/** What may be asked by. */
export const ASKED = ['producer', 'product', 'lot', 'barcode'] as const;
export type Asked = (typeof ASKED)[number];

/** What was typed; a field that is empty is not asked by. `lot` is a batch number or a date. */
export type Question = Readonly<Record<Asked, string>>;

export const NO_QUESTION: Question = { producer: '', product: '', lot: '', barcode: '' };

/** Reads the part of an address after `#`, which no server is sent. */
export function readQuestion(fragment: string): Question {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const asked = ASKED.map((field) => [field, parameters.get(field) ?? ''] as const);
  return Object.fromEntries(asked) as Question;
}

/** The part of an address after `#`, without it; empty where nothing is asked. */
export function writeQuestion(question: Question): string {
  const asked = ASKED.map((field) => [field, question[field].trim()]).filter(([, text]) => text);
  return new URLSearchParams(asked).toString();
}
