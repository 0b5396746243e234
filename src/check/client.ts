import { answer } from '../domain/packet/answer.ts';
import { piecesFor } from '../domain/packet/pieces.ts';
import { NO_QUESTION, readQuestion, writeQuestion } from '../domain/packet/question.ts';
import { openCheckPage, putQuestion, typedQuestion, type CheckPage } from './page.ts';
import { packetLoader } from './packets.ts';
import { showAnswer, showUnusable, showWait } from './show.ts';

/** Lets the form of the page answer. */
function start(page: CheckPage): void {
  const load = packetLoader(page.folder);
  let latest = 0;

  async function check(): Promise<void> {
    const own = (latest += 1);
    const question = typedQuestion(page);
    showUnusable(page, question);
    if (answer(question, []) === null) return showWait(page, 'nothing');
    showWait(page, 'loading');
    try {
      const packets = await load(piecesFor(question.lot, page.pieces));
      const found = answer(question, packets);
      if (own === latest && found) showAnswer(page, found);
    } catch (error) {
      if (own === latest) showWait(page, 'failed');
      throw error;
    }
  }

  /** The address keeps the question after `#`, which is not sent with a request. */
  function remember(): void {
    const fragment = writeQuestion(typedQuestion(page));
    const { pathname } = window.location;
    window.history.replaceState(null, '', fragment === '' ? pathname : `${pathname}#${fragment}`);
  }

  function openAddress(): void {
    const question = readQuestion(window.location.hash);
    putQuestion(page, question);
    if (writeQuestion(question) !== '') void check();
  }

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    void check();
  });
  page.form.addEventListener('reset', () => {
    latest += 1;
    showUnusable(page, NO_QUESTION);
    showWait(page, null);
    window.history.replaceState(null, '', window.location.pathname);
  });
  window.addEventListener('hashchange', openAddress);
  openAddress();
}

start(openCheckPage(document));
