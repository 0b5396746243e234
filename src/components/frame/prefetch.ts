/**
 * Rules by which a browser that knows them fetches a page of the site when the reader is about to go
 * there. They are data, not a script; the policy lists their hash.
 */
export const prefetchRules = (base: string): string =>
  JSON.stringify({
    prefetch: [{ where: { href_matches: [base, `${base}*/`] }, eagerness: 'moderate' }],
  });
