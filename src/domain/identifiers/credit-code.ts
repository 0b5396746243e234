/**
 * Unified social credit code (GB 32100-2015): 18 characters, the last a check character.
 * The alphabet leaves out I, O, S, V and Z.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Registering authority and kind of subject, county by GB/T 2260, organisation, check character. */
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The 18th character that belongs to the first seventeen. */
export function creditCodeCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, w, i) => total + w * ALPHABET.indexOf(first17[i] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/**
 * What is wrong with a credit code: its form, or its check character. A few early codes are lawful
 * though their check character is wrong; the table of allowed codes lists them.
 */
export function creditCodeProblem(code: string): null | 'form' | 'check' {
  if (!FORM.test(code)) return 'form';
  return code[17] === creditCodeCheckCharacter(code.slice(0, 17)) ? null : 'check';
}

/** Whether the code is of an individual business: registered by the market regulator (9), kind 2. */
export const isIndividualCode = (code: string): boolean => code.startsWith('92');
