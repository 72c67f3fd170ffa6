/** Blanks inside numbers, where the pattern around leaves one reading; and blanks that stay. */
import { expect, test } from 'vitest';
import { tidied } from './layout-help.ts';

test.each([
  ['Dnr SLK- 2025-01302', 'Dnr SLK-2025-01302'],
  ['Dnr KS-2024- 00017.', 'Dnr KS-2024-00017.'],
  ['den 2024- 03- 07 i Ekby', 'den 2024-03-07 i Ekby'],
  ['avslutas klockan 20: 26.', 'avslutas klockan 20:26.'],
  ['Kl. 19. 30 i salen', 'Kl. 19.30 i salen'],
  ['slut k] 19: 30', 'slut k] 19:30'],
])('%s becomes %s', (text, expected) => {
  expect(tidied(text)).toBe(expected);
});

test.each([
  '2024- 13- 07',
  'klockan 25: 10',
  'punkt 19. 30 personer',
  'KS- 2024',
  'åren 2023- 2024',
  'paragraf 8: 10',
])('%s stays', (text) => {
  expect(tidied(text)).toBe(text);
});
