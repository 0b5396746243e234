/** What this project uses of Trusted Types, which not every browser has. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (markup: string) => string },
  ) => { readonly createHTML: (markup: string) => string };
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'tongbao-lists',
  { createHTML: (markup) => markup },
);

/** Markup of the site's own rows, which were escaped when they were built, as the page's policy wants it. */
export const trusted = (markup: string): string => policy?.createHTML(markup) ?? markup;
