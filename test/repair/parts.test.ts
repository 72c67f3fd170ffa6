/** Compounds whose first part is a word of the document. */
import { expect, test } from 'vitest';
import { repaired } from './help.ts';

const SETTING =
  'Foreningen Trumslagaren moter varen med fest. Trumslagaren har trettio medlemmar, och Trumslagaren tar emot fler.';

test('a name that recurs begins words that no list has', () => {
  const { text } = repaired(`${SETTING}\n\nEn Trumslagarenférelisning halls i oktober.\n`);
  expect(text).toContain('En Trumslagarenföreläsning hålls i oktober.');
});

test('one that stands once begins none', () => {
  const { text } = repaired(
    'Foreningen moter varen med fest.\n\nEn Trumslagarenférelisning halls i oktober.\n',
  );
  expect(text).not.toContain('Trumslagarenföreläsning');
});

test.each(['karforening', 'karforeningar'])(
  'of two compounds the one is likelier whose first part begins other words: %s',
  (seen) => {
    const house = 'Karen valde en ny styrelse, och karens medlemmar tackade karen for ett gott ar.';
    const { text } = repaired(`${house}\n\nEn ${seen} bildas.\n`);
    expect(text).toContain(seen.replace('karforening', 'kårförening'));
  },
);
