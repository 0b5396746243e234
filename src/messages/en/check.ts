import { say } from '../sentence.ts';
import type { check as zh } from '../zh/check.ts';

export const check: typeof zh = {
  title: 'Check my packet',
  description:
    'Enter producer, product, batch or date, or barcode, and see whether this batch is among the published failures. What you type stays on your device.',
  lead: 'Copy what the packet says and see whether this batch is among the published failures. Any of the fields will do; the more you fill in, the surer the answer.',
  fields: {
    producer: { label: 'Producer', hint: 'The maker named on the packet, not the distributor' },
    product: { label: 'Product', hint: '' },
    lot: {
      label: 'Batch or date of production',
      hint: 'Not the best-before date; any style will do',
    },
    barcode: { label: 'Barcode', hint: 'The digits below the bars' },
  },
  submit: 'Check',
  clear: 'Clear',
  privacy:
    'What you type is compared on this device and sent nowhere. The page downloads lists of published notices by date of production, so the server can at most tell which period you ask about.',
  withoutScript:
    'Comparing needs a script that runs on your device, and this browser runs none. Find the firm or the kind of food in the lists below, and compare product, firm, and batch or date with “On the packet” in its notices.',
  answer: 'Answer',
  loading: 'Comparing',
  failed:
    'The lists could not be downloaded, so nothing was compared. Check the connection and try again, or use the lists.',
  nothing: 'Please fill in at least one field.',
  published: {
    title: 'Published as failing',
    meaning:
      'What you entered agrees with the notice below. Compare the packet once more; if it is this batch, do not eat it, and keep packet and receipt.',
    caution:
      'The notice is about the batch that was tested. It does not mean that every packet of it is bad, and says nothing of other batches or products of the firm.',
  },
  notAmong: {
    title: 'Not among the published failures',
    meaning: 'All published notices are of another producer, batch, date or barcode.',
    caution:
      'That does not mean that it was tested and found good: most products are never sampled, and some results are not yet published. A single wrong character in a name or batch gives this answer too, so please check what you entered.',
  },
  unsure: {
    title: 'Can not say',
    meaning: 'What you entered does not tell whether this is a published batch.',
    caution: 'This means neither that it failed nor that it is good.',
  },
  reasons: {
    noMaker:
      'Please add the producer or the barcode: different firms may use the same batch number.',
    noLot:
      'Please add the batch or the date of production: without it, batches can not be told apart.',
    notRecorded:
      'Some notice has no batch, printed date or barcode on record, or hides the name of a sole trader. Please compare the rest.',
    compare:
      'Something is only similar, or the product is not given. Please compare field by field.',
  },
  unusable: {
    tooShort: 'One character alone was not compared',
    barcodeForm: 'A barcode has 8 or 12 to 14 digits; this one was not compared',
    barcodeCheck:
      'The last digit of the barcode does not fit, so one digit may be wrong; it was not compared',
  },
  agreement: {
    agrees: 'the same',
    partly: 'similar',
    unknown: 'not on record',
    differs: 'different',
  },
  matches: 'Notices that may be about it',
  others: '{count} more can not be ruled out; filling in more leaves fewer.',
  compared: (day) => say`Compared with the notices published up to ${day}.`,
  share:
    'The address now holds what you entered, to be kept or passed on; opening it does not send it to the server either.',
  call: (hotline) =>
    say`If something is wrong with food you bought, or you feel unwell after eating it, call ${hotline}.`,
  search: 'Search by name',
};
