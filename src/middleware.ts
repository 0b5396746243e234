import { defineMiddleware } from 'astro:middleware';
import { links } from './links.ts';
import { desk } from './queries/desk.ts';
import { formats, localeIn, messages } from './messages/index.ts';

/** Gives every component the page's language, which stands in its address. */
export const onRequest = defineMiddleware(async ({ locals, params, url, rewrite }, next) => {
  const locale = localeIn(params.locale);
  locals.locale = locale;
  locals.t = messages(locale);
  locals.f = formats(locale);
  locals.to = links(locale);
  // In a live preview of data that can not be shown at all, every page is the desk.
  const isLost = import.meta.env.DEV && (await desk())?.isReadable === false;
  return isLost && !url.pathname.includes('/staff/') ? rewrite(locals.to.staff) : next();
});
