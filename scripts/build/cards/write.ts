import sharp from 'sharp';
import { cardSvg, type CardText } from '../../../src/cards/card.ts';
import { inLocale } from '../../../src/feeds/source.ts';
import {
  formats,
  LANGUAGE_TAG,
  LOCALES,
  messages,
  type Locale,
} from '../../../src/messages/index.ts';
import { plain } from '../../../src/messages/sentence.ts';
import type { PublicBulletin } from '../bulletins.ts';
import type { Staging } from '../staging/staging.ts';
import type { Validated } from '../validate.ts';
import { notoSerif } from './typeface.ts';

type About = Pick<Validated, 'publication' | 'address'>;

/** What every card of a language says. */
const frameOf = ({ address, publication: { site } }: About, locale: Locale) => ({
  publisher: site.regulator[locale],
  site: site.title[locale],
  host: address.host,
  language: LANGUAGE_TAG[locale],
});

const siteCard = (about: About, locale: Locale): CardText => ({
  ...frameOf(about, locale),
  kind: '',
  title: about.publication.site.tagline[locale],
  day: '',
});

function bulletinCard(about: About, bulletin: PublicBulletin, locale: Locale): CardText {
  const { bulletin: words, common } = messages(locale);
  const { kind, number, publishedOn, title } = bulletin;
  return {
    ...frameOf(about, locale),
    kind: `${words.kind[kind]}${common.dot}${number}`,
    title: title[locale],
    day: plain(words.publishedOn(formats(locale).day(publishedOn))),
  };
}

const picture = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0 }).toBuffer();

/** Draws the pictures that pages are shared with: one for each bulletin, and one for all else. */
export async function writeCards(
  about: About,
  bulletins: readonly PublicBulletin[],
  staging: Staging,
): Promise<void> {
  const typeface = notoSerif();
  const write = (path: string, card: CardText) => {
    const svg = cardSvg(card, typeface);
    return staging.putMade(path, svg, () => picture(svg));
  };
  for (const locale of LOCALES) {
    await write(inLocale(locale, 'card.png'), siteCard(about, locale));
    for (const bulletin of bulletins) {
      const path = inLocale(locale, `bulletins/${bulletin.id}/card.png`);
      await write(path, bulletinCard(about, bulletin, locale));
    }
  }
}
