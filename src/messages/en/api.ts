import { say } from '../sentence.ts';
import type { api as zh } from '../zh/api.ts';

export const api: typeof zh = {
  title: 'Data interface (API)',
  lead: 'Programs may take all that this site publishes, record by record: no registration, no key, no limit.',
  description:
    'The static data interface for programs: addresses, fields, changes, and a description by OpenAPI.',
  use: 'How to use it',
  steps: (index, description) => [
    say`Begin with the index ${index}: it has the addresses of the lists; follow the addresses.`,
    say`Each address is a JSON file that is published with the site; ${description} says what the fields are and mean (OpenAPI 3.1).`,
    say`The fields of a record are the columns of the downloaded tables, by the same names; the data dictionary tells their meaning. Fields may be added; ignore those that you do not know.`,
  ],
  indexFile: 'index.json',
  descriptionFile: 'openapi.json',
  bulk: (downloads) => say`For everything, ${downloads}: far quicker than record by record.`,
  bulkLink: 'download the tables',
  addresses: 'Addresses',
  pages:
    'Lists come in pages of 100, numbered from the oldest entry, so that what is new changes the last page alone.',
  changes: 'Changes only',
  changesText: [
    'The changes of each day have files of their own, and each page leads to the next. Remember the page you read last and go on from there: next is null on the last page until something new has happened.',
    'To begin at a day, look in the table of its year for the day or the first one after it. Changes stand on the day on which they happened, so that what is entered late stands on an earlier day: go through all of it from time to time.',
  ],
  openFda: 'The shape of openFDA',
  openFdaText:
    'For tools made for openFDA there is a view with the same fields. The two systems differ: a notice is not a recall, and fields to which nothing corresponds are empty texts.',
  field: 'Field of openFDA',
  from: 'Our table and column',
  note: 'Note',
  none: 'None',
  versions: 'Versions of the interface',
  versionsText:
    'Semantic versions: an addition makes a new minor version; what is taken away or means something else makes a new major version at an address of its own, and the old one ends only after notice.',
};
