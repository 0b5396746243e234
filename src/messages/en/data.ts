import { plural, say } from '../sentence.ts';
import type { data as zh } from '../zh/data.ts';

export const data: typeof zh = {
  title: 'Data',
  lead: 'All that this site publishes can be downloaded as whole tables and used freely. What each table and column means stands here too.',
  description:
    'Download all public data as CSV, XLSX and JSON, with checksums and licence; data dictionary and statutory time limits.',
  marks: 'How to check a figure',
  marksText:
    'Figures computed from data carry marks: the name and scope of the figure, and for rates the numerator and denominator. The downloaded table of figures has each of them under the same name and scope; the other tables serve to recompute them.',
  downloads: {
    heading: 'Download',
    preview: 'The files are made when the site is published; the preview has none.',
    licence: (day, licence) =>
      say`As at ${day}, under ${licence}: copy, change, reprint or sell it, as long as you name the publisher and the as-at date.`,
    whole: 'All data',
    archive: (size) => `All files (ZIP, ${size})`,
    official: (size) => `Official table of failing products (XLSX, ${size})`,
    thisVersion: 'This version',
    version: (version) => `Version ${version}`,
    checksum: 'SHA-256',
    tables: (count) => say`Table by table (${count} ${plural(count, 'table', 'tables')})`,
    table: 'Table',
    rows: 'Rows',
    files: 'File (size)',
    part: (format, part) => (part === 1 ? format : `${format} ${part}`),
    described: 'Checksum of each file, and descriptions for programs:',
    catalogue: 'Catalogue for programs (DCAT 3, JSON-LD)',
    formats: 'Formats',
    formatsText: [
      'The four formats hold the same. CSV (UTF-8) and XLSX have Chinese headers and words and open in Excel or WPS with a double click; JSON and NDJSON have English keys, for programs. The official table follows the columns of the attachment to an official notice and can be reprinted as it is.',
      'In CSV a text that begins with = + - @ or an apostrophe is preceded by one apostrophe, so that no spreadsheet runs it as a formula; programs take one apostrophe away to have the text back. In XLSX every cell is text and needs none.',
    ],
    addresses: 'Addresses',
    latestText:
      '“Latest” addresses stay, and what is there changes with each publication. To cite the data of a day, use the version: its address holds the as-at date and a checksum of the contents, so that other contents have another address.',
    keptText:
      'The site is made anew at each publication and holds the present version only; earlier ones are kept by the server. The same data made again as at the same day gives the same bytes.',
    recountText:
      'Firms without a public notice or penalty are not named, so that the list of visits is not complete and visits and firms are given as totals only. “Batches with a public result” leaves out those in dispute, those whose term for disputes runs, and those not yet published; their sum may fall short of the total on a page by just these.',
  },
  api: (link) => say`Programs that want single records: see ${link}.`,
  dictionary: 'Data dictionary',
  place: {
    site: 'Shared by the whole site',
    campaign: 'One set for each campaign',
    reference: 'Reference tables',
  },
  column: 'Column',
  meaning: 'Meaning',
  example: 'Example',
  source: 'Source',
  visibility: { public: 'public', internal: 'internal' },
  internalMeaning: 'Columns marked internal are for work only and never appear on the site.',
  unit: (unit) => `Unit: ${unit}`,
  fields: (count) => say`${count} ${plural(count, 'column', 'columns')}`,
  deadlines: {
    heading: 'Statutory time limits',
    lead: 'The limits by which “overdue” is reckoned, and their basis. “Not yet checked” means that the wording has not been compared with the text in force.',
    step: 'Step',
    limit: 'Limit',
    basis: 'Basis',
    checked: 'Checked',
  },
};
