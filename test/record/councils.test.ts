/** How boards, councils and federations of municipalities set out their minutes: forms that others do not have. */
import { describe, expect, test } from 'vitest';
import { headings, minutesOf } from './help.ts';

describe('a table of contents is none of the minutes', () => {
  test.each([
    [
      'with titles over the numbers and among them',
      `Kulturnämnden 2024-03-05
Innehållsförteckning

Upprop
Val av justerare

§ 12/24 Godkännande av dagordning

Beslutspunkter

§ 13/24 Taxa för badet

Informationsärenden

§ 14/24 Information om biblioteket

§ 12/24 Godkännande av dagordning

Kulturnämnden godkänner dagordningen.
`,
      ['12 Godkännande av dagordning'],
    ],
    [
      'with dots that lead to the pages, under no heading',
      `Kulturnämnden 2024-03-05
Beslutande Anna Ek (S), Bo Alm (M)

§ 12 Taxa för badet ........ 3
§ 13 Ny lekplats på Alnö ........ 4
§ 14 Övriga frågor ........ 5

§ 12
Taxa för badet
Nämnden beslutar att höja taxan.
§ 13
Ny lekplats på Alnö
Ärendet har beretts sedan i höstas.
`,
      ['12 Taxa för badet', '13 Ny lekplats på Alnö'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headings(minutesOf(text))).toEqual(expected);
  });
});
