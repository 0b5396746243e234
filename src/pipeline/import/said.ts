/** Something told to staff, in Chinese and in English. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

export const said = (zh: string, en: string): Said => ({ zh, en });

/** A text that can not be read with certainty, and why. */
export interface Uncertain {
  readonly uncertain: Said;
}

export const uncertain = (zh: string, en: string): Uncertain => ({ uncertain: said(zh, en) });
