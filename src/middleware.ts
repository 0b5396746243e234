import { defineMiddleware } from 'astro:middleware';
import { links } from './links.ts';
import { formats, messages, type Locale } from './messages/index.ts';

/** Gives every component the page's language, which stands in its address. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  const locale: Locale = params.locale === 'en' ? 'en' : 'zh';
  locals.locale = locale;
  locals.t = messages(locale);
  locals.f = formats(locale);
  locals.to = links(locale);
  return next();
});
