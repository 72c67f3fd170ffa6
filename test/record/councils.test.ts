/** How boards, councils and federations of municipalities set out their minutes: forms that others do not have. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

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

/** A front page and one item. */
const minutes = (front: string) =>
  minutesOf(`Kulturnämnden\n${front}\n\n§ 1 Mötet öppnas\nAnna hälsar välkommen.\n`);
const names = (people: readonly { readonly namn?: string }[]) => people.map(({ namn }) => namn);

describe('the front page', () => {
  test.each([
    ['the label of paragraphs is nobody', 'Sekreterare: Paragrafer\nPia Dal', ['Pia Dal']],
    ['nor is it after a line to write on', 'Sekreterare: .......... Paragrafer 1-13\nPia Dal', ['Pia Dal']],
    ['two columns at the foot of a page', 'Sekreterare: Pia Dal\nJusterare Utdragsbestyrkande', ['Pia Dal']],
  ])('%s', (_, officers, expected) => {
    const { deltagare, signaturer } = minutes(
      `Beslutande: Anna Ek (S)\n${officers}\nOrdförande: ..........\nAnna Ek\nJusterande: ..........\nBo Alm`,
    );
    expect(names(deltagare)).toEqual(['Anna Ek', ...expected]);
    expect(names(signaturer)).toEqual([...expected, 'Anna Ek', 'Bo Alm']);
  });

  test.each([
    ['after breaks the last hour counts', '09.00 – 11.45, 12.30 – 16.15', '16:15'],
    ['and after «och»', '09.00-11.45 och 12.30-16.15', '16:15'],
    ['a break within the hours is none', '09.00-11.45, 10.00-10.15', '11:45'],
  ])('%s', (_, hours, expected) => {
    expect(minutes(`Tid: 5 mars 2024, kl. ${hours}\nPlats: Ekbysalen`).tid?.slut).toBe(expected);
  });

  test('a notice over all else is not what is signed under the names', () => {
    const { signaturer } = minutes(`Anslag
Sammanträdesdatum: 2020-08-18
Anslaget sätts upp: 2020-08-18

Underskrift

Olivia Gren

Plats och tid

Grunden, 2020-08-18 kl. 09.00-10:05

Beslutande

Anna Ek (KD), ordförande
Anders Alm (M)

Underskrifter

Anna Ek (KD)
Ordförande

Anders Alm (M)
Justerare`);
    expect(signaturer).toEqual([
      { roll: 'Ordförande', namn: 'Anna Ek' },
      { roll: 'Justerare', namn: 'Anders Alm' },
    ]);
  });
});

const SURNAMES = ['Alm', 'Berg', 'Dal', 'Ek', 'Fors', 'Gren', 'Holm', 'Lind', 'Mo', 'Ny', 'Sten', 'Ås'];

describe('lists of people', () => {
  test.each([
    [
      'a name follows a paragraph without a comma, an office stands before a name',
      'Bo Alm, Gun Dal § 215\nLeif Lund och Malin Berg § 216\nPer Ström\nSekreterare Kristina Strand',
      ['Bo Alm', 'Gun Dal', 'Leif Lund', 'Malin Berg', 'Per Ström', 'Kristina Strand'],
    ],
    ['an accent that came loose', 'Dmitar Savic´, MP\nBo Alm, C', ['Dmitar Savic´', 'Bo Alm']],
    [
      'a misread name amid names ends no list',
      'Bo Alm (C)\nL8na Fors (MP)\nGun Dal (C)',
      ['Bo Alm', 'L8na Fors', 'Gun Dal'],
    ],
    ['a heading that begins a sentence ends it', 'Bo Alm, C\n\nJustering och sekreterare', ['Bo Alm']],
    [
      'words over a long list do not make it a running one',
      `Nämndens ledamöter och ersättare som var närvarande på mötet\n\nNämndens ledamöter\n${SURNAMES.map((name) => `Bo ${name} (S), ledamot`).join('\n')}`,
      SURNAMES.map((name) => `Bo ${name}`),
    ],
  ])('%s', (_, list, expected) => {
    expect(names(minutes(`Närvarande\n${list}`).deltagare)).toEqual(expected);
  });
});

describe('decisions', () => {
  test.each([
    [
      'an infinitive under «Nämnden beslutar:»',
      'Nämnden beslutar:\nUtse Bo Alm till justerare.\nSedan vidtog kaffe.',
      ['Nämnden beslutar: Utse Bo Alm till justerare.'],
    ],
    ['the number of a page under «Beslut»', 'Beslut\nTaxan höjs.\n\n(3)', ['Taxan höjs.']],
  ])('%s', (_, body, expected) => {
    expect(decisions(minutesOf(`Kulturnämnden\n\n§ 1 Taxa\n${body}\n\n§ 2 Nästa\nAnna berättar.`))).toEqual(
      expected,
    );
  });
});
