/// <reference types="astro/client" />

declare namespace App {
  /** What every component may rely on, set for each page by the middleware. */
  interface Locals {
    locale: import('./messages/index.ts').Locale;
    /** The catalogue of the page's language. */
    t: import('./messages/index.ts').Messages;
    /** How that language writes numbers and days. */
    f: import('./messages/index.ts').Formats;
    /** Addresses in that language. */
    to: import('./links.ts').Links;
    /** The campaign a bulletin is about; its components read their figures from it. */
    campaign?: string | undefined;
    /** The bulletin being shown. */
    bulletin?: { readonly publishedOn: string; readonly nextOn?: string | undefined };
  }
}

/** Components, for programs that read TypeScript alone; `astro check` sees their true types. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
