import { addMonths } from '../domain/date.ts';
import { addressOf, instantOf, type FeedFile, type Source } from './source.ts';

/** What robots, people who find a hole in the site, and the curious look for. */
export function wellKnown(source: Source): FeedFile[] {
  const { asOf, site } = source.publication;
  const { email } = site.contact;
  const robots = ['User-agent: *', 'Allow: /', '', `Sitemap: ${addressOf('sitemap.xml', source)}`];
  const security = [
    `Contact: ${email === undefined ? addressOf('about/', source) : `mailto:${email}`}`,
    `Expires: ${instantOf(addMonths(asOf, 12))}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${addressOf('.well-known/security.txt', source)}`,
  ];
  const humans = [
    `${site.regulator.zh} ${site.regulator.en}`,
    `${site.contact.address.zh} ${site.contact.address.en}`,
    `${site.hotline.name.zh} ${site.hotline.name.en}: ${site.hotline.number}`,
    ...(email === undefined ? [] : [email]),
    '',
    `数据截至 Data as of: ${asOf}`,
    '软件 Software: 通报 Tongbao (MIT)',
  ];
  return [
    { path: 'robots.txt', text: `${robots.join('\n')}\n` },
    { path: '.well-known/security.txt', text: `${security.join('\n')}\n` },
    { path: 'humans.txt', text: `${humans.join('\n')}\n` },
  ];
}
