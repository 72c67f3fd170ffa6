/**
 * Who is meant where an item calls people by short forms: «Susanne F leder en workshop», «(TM)». The forms stay as written; the
 * full names stand beside them, where exactly one person on the document's lists fits.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { withoutMarks } from '../../marks.ts';
import { onceFor } from '../../once.ts';
import type { Mention, Minutes, Section } from '../minutes.ts';
import { listingOf } from './listing.ts';
import { looksLikeName } from './person-name.ts';
import { type KnownPerson, type ShortForms, shortFormsOf } from './short-forms.ts';

/** The record with the people whom its short forms mean. */
export function withMentions(minutes: Minutes, knowledge: Knowledge): Minutes {
  const listed = listedNames(minutes);
  if (listed.length === 0) return minutes;
  const texts = holdersOf(minutes).flatMap(textsOf);
  const forms = shortFormsOf([...listed, ...othersIn(texts, listed)]);
  const reader: Reader = { forms, isWord: wordTest(texts), knowledge };
  const sektioner = minutes.sektioner.map(({ punkter, ...own }) => ({
    ...withOwn(own, reader),
    punkter: punkter.map((item) => withOwn(item, reader)),
  }));
  return { ...minutes, sektioner };
}

/** What a section and an item have in common. */
type Holder = Omit<Section, 'punkter' | 'status' | 'typ'>;

const holdersOf = ({ sektioner }: Minutes): Holder[] =>
  sektioner.flatMap((section) => [section, ...section.punkter]);

interface Reader {
  readonly forms: ShortForms;
  /** Whether the document has it as a word in small letters: «maj». */
  readonly isWord: (name: string) => boolean;
  readonly knowledge: Knowledge;
}

function withOwn<H extends Holder>(holder: H, reader: Reader): H {
  const found = new Map<string, string>();
  const fields = [...(holder.foredragande ?? []), ...(holder.ansvarig ? [holder.ansvarig] : [])];
  for (const [form, name] of [
    ...fields.flatMap((field) => inField(field, reader)),
    ...inBrackets(holder.rubrik ?? '', reader),
    ...textsOf(holder).flatMap((text) => inText(text, reader)),
  ])
    found.set(form, name);
  const personer: Mention[] = [...found].map(([skrivet, namn]) => ({ skrivet, namn }));
  return personer.length > 0 ? { ...holder, personer } : holder;
}

type Resolved = [form: string, name: string];

/** People in a field of people: whatever form has one. */
const inField = (value: string, { forms, knowledge }: Reader): Resolved[] =>
  value
    .split(dividerOf(knowledge))
    .map((form) => form.trim())
    .flatMap((form) => resolved(form, isParty(form, knowledge) ? undefined : forms.resolve(form, ANY)));

const ANY = ['given', 'initial', 'initials'] as const;

/** The initials of people in brackets: «Lokalfrågan (TM)». */
const inBrackets = (text: string, reader: Reader): Resolved[] =>
  [...text.matchAll(latin`/\((\p{Lu}{2,4}(?:[ ,/]{1,2}\p{Lu}{2,4}){0,3})\)/gu`)].flatMap(([, inner = '']) =>
    inField(inner, reader),
  );

/** People in running text, by the words with capitals that stand together. */
const inText = (text: string, { forms, isWord }: Reader): Resolved[] =>
  runsIn(text).flatMap((run) => {
    const isOne = !run.includes(' ');
    const found = resolved(run, forms.resolve(run, isOne ? ['given'] : ['initial']));
    return isOne && found.length > 0 && isWord(run) ? [] : found;
  });

const resolved = (form: string, name: string | undefined): Resolved[] =>
  name === undefined || name === form ? [] : [[form, name]];

/** Everyone on the lists, and those of the signatures and fields who are not the same but for marks on letters. */
function listedNames(minutes: Minutes): KnownPerson[] {
  const { deltagare, franvarande, justering, signaturer } = minutes;
  const names = [...deltagare, ...franvarande].map(({ namn }) => namn);
  const others = [
    ...(justering?.justerare ?? []).map(({ namn }) => namn),
    ...signaturer.flatMap(({ namn }) => (namn === undefined ? [] : [namn])),
    ...holdersOf(minutes)
      .flatMap(({ foredragande }) => foredragande ?? [])
      .filter(looksLikeName),
  ];
  const known = new Set(names.map(withoutMarks));
  return [...names, ...others.filter((name) => isNew(withoutMarks(name), known))].map((name) => ({
    name,
    isListed: true,
  }));
}

/** Whole names in the texts of those on no list who have the given name of one: they stand in the way of short forms. */
function othersIn(texts: readonly string[], listed: readonly KnownPerson[]): KnownPerson[] {
  const known = new Set(listed.map(({ name }) => withoutMarks(name)));
  const given = new Set(listed.map(({ name }) => withoutMarks(firstWord(name))));
  return texts
    .flatMap(runsIn)
    .filter((run) => looksLikeName(run) && !ENDS_IN_INITIAL.test(run))
    .filter((run) => given.has(withoutMarks(firstWord(run))) && isNew(withoutMarks(run), known))
    .map((name) => ({ name, isListed: false }));
}

const ENDS_IN_INITIAL = /\s\S\.?$/;

function isNew(key: string, known: Set<string>): boolean {
  const isKnown = known.has(key);
  known.add(key);
  return !isKnown;
}

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

/** Words with capitals that stand together, up to five; one letter only at their end. */
const runsIn = (text: string): string[] =>
  text.match(
    latin`/(?<![\p{L}\p{N}.@-])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,4}(?: \p{Lu}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}@]|[.-][\p{L}])/gu`,
  ) ?? [];

/** Makes the test for words in small letters; the words are only gathered if somebody asks. */
function wordTest(texts: readonly string[]): (name: string) => boolean {
  let words: Set<string> | undefined;
  return (name) => {
    words ??= new Set(texts.flatMap((text) => text.match(latin`/(?<!\p{L})\p{Ll}+/gu`) ?? []));
    return words.has(name.toLowerCase());
  };
}

function textsOf({ rubrik, text, beslut, delar }: Holder): string[] {
  const parts = (delar ?? []).flatMap((part) => [part.rubrik, part.text]);
  return [rubrik, text, ...(beslut ?? []), ...parts].filter((value): value is string => Boolean(value));
}

/** Between names in a field: what stands between names in a list, and a slash. */
const dividerOf = onceFor((knowledge: Knowledge) => {
  const { separator } = listingOf(knowledge);
  return latin`/${separator.source}|\s?\/\s?/u`;
});

const isParty = (text: string, { parties }: Knowledge): boolean =>
  parties.some(([letters]) => letters === text);
