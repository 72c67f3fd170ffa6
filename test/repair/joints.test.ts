/** Blanks that were read as a mark, or not at all: put back where the words beside them tell, on pages that have specks. */
import { describe, expect, test } from 'vitest';
import { repaired } from './help.ts';

/** A page without å, ä, ö, which was certainly read by an engine. */
const UNREAD =
  'Styrelsen motte den tredje september i foreningens lokal for att besluta om nasta ars budget.';
/** A page that was read well but for its specks. */
const SPECKLED = `Styrelsen möttes ' i föreningens _ lokal för att ~ besluta om nästa års budget.`;
const CLEAN = 'Styrelsen möttes i föreningens lokal för att besluta om nästa års budget.';

const behind = (page: string, sentence: string): string =>
  repaired(`${page}\n\n${sentence}\n`).text.trimEnd().split('\n').at(-1) as string;

describe('a mark beside a word of a closed class is a blank', () => {
  test.each([
    ['En skrivelse.från byalaget', 'En skrivelse från byalaget'],
    ['Bron stängs-och vägen leds om', 'Bron stängs och vägen leds om'],
    ['Arbetet med vård-och omsorg', 'Arbetet med vård- och omsorg'],
    ['Mötet hålls den:18 mars', 'Mötet hålls den 18 mars'],
    ['Mötet hålls den18 mars', 'Mötet hålls den 18 mars'],
    ['Skolans elever i årskurs’5 deltar', 'Skolans elever i årskurs 5 deltar'],
    ['Anna lämnade’mötet tidigt', 'Anna lämnade mötet tidigt'],
    ['Hon sade att-de väntar', 'Hon sade att de väntar'],
    ['Alla bidrog,men ingen svarade', 'Alla bidrog, men ingen svarade'],
    ['Alla bidrog,dvs ingen vann', 'Alla bidrog, dvs ingen vann'],
    ['Alla bidrog;men ingen svarade', 'Alla bidrog; men ingen svarade'],
    ['Boken av.Anna kom', 'Boken av Anna kom'],
    ['De skulle’ha en', 'De skulle ha en'],
  ])('%s', (seen, printed) => {
    expect(behind(SPECKLED, seen)).toBe(printed);
  });
});

describe('so are a comma, and marks in a row, behind any word', () => {
  test.each([
    ['Ordförande Kvarnelius,sekreterare Ek', 'Ordförande Kvarnelius, sekreterare Ek'],
    ["Vi lämnade lokalen.'Kvarnelius kom", 'Vi lämnade lokalen. Kvarnelius kom'],
  ])('%s', (seen, printed) => {
    expect(behind(SPECKLED, seen)).toBe(printed);
  });
});

test('where the end of a sentence lost its blank, the full stop stays', () => {
  expect(behind(SPECKLED, 'Vi samlas i lokalen.Det blir kaffe')).toBe('Vi samlas i lokalen. Det blir kaffe');
});

test('a page that an engine read without å, ä, ö needs no specks besides', () => {
  expect(behind(UNREAD, 'En skrivelse.fran byalaget')).toBe('En skrivelse från byalaget');
});

describe('what is printed so stays', () => {
  test.each([
    'Anna-Karin talade om IT-enheten',
    'Se www.bygden.example eller kansli@bygden.example',
    'EU:s regler, FN:s stadga och KTH:s kår',
    'Mötet den 18:e kl.18 i A-huset',
    'Filen heter protokoll.slutligt.pdf',
    'Texten på "Om oss"-sidan är ny',
    'Vi läste ”Byrådet”:s svar',
    'Hon yrkade att 15.c tas före 16.e',
    'Med Bygge.io ska man kunna hålla koll',
    'Bl.a. nämndes t.ex. nr.5',
    'Säljaren har en app’en kan visa',
    'En 3-åring och en 10-kamp',
    'Skriv till barn.ungdom(bygden.example',
    'Skriv om i-länder och u-länder',
    'Vid 13.30 och 8:15 samt 1.200 kronor',
    'Läsåret 2024’2025 är långt',
    'Vi hörde Anna.Karin talade',
    'Se du-reformen och vi-känslan',
    'Han såg den:gurkor nu',
    'Hon skulle’se det',
  ])('%s', (text) => {
    expect(behind(SPECKLED, text)).toBe(text);
  });

  test.each(['Ett om-val hölls', 'Alla f öreningar kom'])('%s', (text) => {
    expect(behind(SPECKLED, text)).toBe(text);
  });

  const WITHOUT_BLANK = 'Ordförande Kvarnelius,sekreterare Ek';

  test('a few specks on many pages show nothing', () => {
    const pages = `${CLEAN}\n`.repeat(150);
    expect(behind(`${SPECKLED}\n${pages}`, WITHOUT_BLANK)).toBe(WITHOUT_BLANK);
  });

  test('and where no specks are, the author may have written so', () => {
    expect(behind(CLEAN, WITHOUT_BLANK)).toBe(WITHOUT_BLANK);
  });

  test.each([
    'Planering inför 20-års jubileet',
    'Se lokalen.nu',
    'En app’en kan visa',
    'Hon såg Rock’n’roll där',
  ])('nor is it a blank on any page: %s', (text) => {
    expect(behind(SPECKLED, text)).toBe(text);
    expect(behind(CLEAN, text)).toBe(text);
  });
});

describe('a mark that nobody writes between two words is a blank on any page', () => {
  test.each([
    ['En skrivelse.från byalaget', 'En skrivelse från byalaget'],
    ["Det gäller inte'över hela året", 'Det gäller inte över hela året'],
    ['Alla konserter’under våren', 'Alla konserter under våren'],
    ['Vi hade:varit där', 'Vi hade varit där'],
  ])('%s', (seen, printed) => {
    expect(behind(CLEAN, seen)).toBe(printed);
  });
});
