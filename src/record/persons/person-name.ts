/** Names of people, as far as their letters tell: words with capitals, particles between them. */
import { latin } from '../../latin.ts';
import { squash } from '../words.ts';

/**
 * A word of a name: a capital and letters; hyphens and apostrophes belong to it, accents that came loose («Savic´»), and a sign
 * that a letter was read as («Lindstr6m», «Lindah!»).
 */
export const NAME_WORD: RegExp = latin`/^(?:\p{Lu}[\p{L}'’´.-]*|\p{Lu}\p{Ll}{3,}[\d!|](?:\p{Ll}[\p{L}-]*)?|\p{Lu}\p{Ll}{0,2}\d\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?|[’']?[dD][’']\p{Lu}[\p{L}-]+)$/u`;
/** A small word inside noble and foreign names. */
export const PARTICLE: RegExp = /^(?:af|al|av|da|de|del|den|der|di|du|el|la|le|ten|van|von|y|zu)$/i;

/** «Per- Åke», «Per -Olof»: OCR puts blanks beside the hyphen of a double name. */
export const withWholeNames = (text: string): string => text.replace(BROKEN_NAME, '-');
const BROKEN_NAME = latin`/(?<=\p{Lu}\p{Ll}{1,12})(?:- | -)(?=\p{Lu}\p{Ll})/gu`;

/** «Anna. Ek», «Anna:Ek (S)» alone: a sign was read where a blank is. */
export const withBlanks = (text: string): string =>
  SIGN.test(text)
    ? text
        .replace(QUOTED, '')
        .replace(OPENED, ' ')
        .replace(AMID_COLUMNS, ', ')
        .replace(BEHIND_PARTY, ', ')
        .replace(AMID_GIVEN, ', ')
        .replace(AMID_NAME, '$1 ')
    : text;
const SIGN = /[.:*'"’“”‘«»]/;
/** «Anna Ek : . Ekby», «Bo Alm “ Ekby»: specks between a name and what stands beside it. */
const AMID_COLUMNS = latin`/(?<=^\p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,30}) (?:[:;.*~°'"“”‘’] ){1,3}(?=\p{Lu}\p{Ll}+$)/u`;
/** «Anna Ek (S). ** Bo Alm (M)», «Anna Ek (S) - : Bo Alm (M)»: between two columns of members; a dash alone may be printed. */
const BEHIND_PARTY = latin`/(?<=\(\p{Lu}{1,4}\))(?! [-–—] \p{L})[\s.:;*~°«»=•—–-]{2,12}(?=\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+ ?\(\p{Lu}{1,4}\))/gu`;
/** «Bo, Ebbe. Eva, Tor»: amid given names a full stop is a comma. */
const AMID_GIVEN = latin`/(?<=(?:^|[,:] )\p{Lu}\p{Ll}{1,14}, \p{Lu}\p{Ll}{1,14})\. (?=\p{Lu}\p{Ll}{1,14}, \p{Lu}\p{Ll}{1,14}(?:,|$| \p{Ll}))/gu`;
/** «Anna” Ek»: a quotation mark that nothing opens. */
const QUOTED = latin`/(?<=^\p{Lu}\p{Ll}{1,30})[’”](?= \p{Lu}\p{Ll})/u`;
/** «Bo,” Ebbe»: one that nothing closes. */
const OPENED = latin`/(?<=[,;]) ?["“”‘’«»] ?(?=\p{L}[\p{L} -]*(?:[,;.]|$))/gu`;
const AMID_NAME = latin`/(?<=^|[,;] )(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:[:'’“”]|(?<=\p{Ll}{4})\. )(?=\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?:$|,|\s\())/gu`;

/** A row of a list with its names whole, and with the signs in it as they were printed. */
export const withNamesMended = (row: string): string =>
  withCommas(
    withBlanks(
      withWholeNames(
        withEndMended(row)
          .replace(BRACKET, '')
          .replace(CLOSING, '$1)')
          .replace(BEFORE_PARTY, ' ')
          .replace(JOINED, ', ')
          .replace(SMALL_L, 'I')
          .replace(DOLLAR, 'S')
          .replace(PARTICLE_MISREAD, 'von')
          .replace(SMALL_I, (letter) => letter.toUpperCase()),
      ),
    ),
  ).replace(FOR_PARAGRAPHS, '$2 $1');

/** «Anna Ek.Bo Alm»: a full stop was read between two columns of names. */
const JOINED = latin`/(?<=^\p{Lu}\p{Ll}[\p{L}-]{0,30} \p{Lu}\p{Ll}{1,30})\.(?=\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll})/gu`;

/** «Anna Ek, (S)»: a comma before the party. */
const BEFORE_PARTY = latin`/(?<=\p{Ll}),\s*(?=\(\p{Lu}{1,4}\))/gu`;

/** «Anna, ingrid, Bo», «Anna Ek, julia Alm», «jan-Erik Ek»: the first letter of a name was read as a small one. */
const SMALL_I = latin`/(?<=(?:^|, )\p{Lu}[\p{L}-]*, )i(?=\p{Ll}[\p{L}-]{1,14}, \p{Lu})|(?<=^|[,;] )[ij](?=\p{Ll}{2,12}(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+(?:$|[,;]| ?\(| \p{Lu}\p{Ll}+$))/gu`;
/** «lnger Ek», «Alf lwar»: no Swedish word begins so. */
const SMALL_L = latin`/(?<=^|[,; -])l(?=[bcdfghkmnpqrstvwxz]\p{Ll})/gu`;
/** «Asta $ Ek», «Asta yon Ek»: an initial and a particle. */
const DOLLAR = latin`/(?<=\p{Ll} )\$(?=\.? \p{Lu}\p{Ll})/gu`;
const PARTICLE_MISREAD = latin`/(?<=\p{Lu}\p{Ll}+ )[yv]o[nu](?= \p{Lu}\p{Ll})/gu`;

/** The end of a row as it was printed: the sign before the paragraphs, and no speck. */
const withEndMended = (row: string): string =>
  row.replace(SIGN_MISREAD, (signs) => (signs.trim().length > 1 ? '§§ ' : '§ ')).replace(SPECK_BEHIND, '');
/** «Anna Ek, ekonom $69», «Anna Ek $$ 3-4»: what somebody came for. */
const SIGN_MISREAD = /(?<=\s)(?:\${1,2}|\$§|§\$) ?(?=\d{1,3}(?!\d))/g;
/** «Utredare Anna Ek i», «Anna Ek =»: a small letter alone at the end, or a sign that no bracket is. */
const SPECK_BEHIND = latin`/(?<=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]*\p{Ll}) (?:\p{Ll}|[^\p{L}\p{N}\s()[\]{}"”»*–—-])$/u`;

/** «Anna Ek (på länk}»: a bracket was read as another one. */
const CLOSING = /(\([^(){}[\]]{1,40})[}\]]/g;

/** «(Anna Ek (S)», «eS - Anna Ek»: a speck before the name. */
const BRACKET = latin`/^(?:[-–.: ]{0,3}\((?=[^()]*\()|(?!\p{Lu}{1,2} )[^\s\d]{1,2} [-–—.:=] (?=\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\p{Ll}))/u`;

/** «§ 5 Anna Ek»: the paragraphs that somebody came for. */
const FOR_PARAGRAPHS = latin`/^(§{1,2} ?\d{1,4}(?: ?[-–,] ?\d{1,4}){0,4}) (\p{Lu}.*)$/su`;

/** «Anna Ek. ordförande», «Bo Alm . Cia Dal»: after a full name in a list a full stop is a comma. */
const withCommas = (text: string): string =>
  text.includes('. ') ? text.replace(APART, ', ').replace(AFTER_NAME, '$1, ') : text;
const APART = latin`/(?<=\p{Lu}[\p{L}-]* \p{Lu}\p{Ll}+) \. (?=\p{Lu}\p{Ll})/gu`;
const AFTER_NAME = latin`/(?<=^|[,;] |\p{Ll}{3}\. )(\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]*\p{Ll}{2,})\. (?=\p{L})/gu`;

/** «Ss Anna Ek», «Anna Ek (Cc)»: OCR may read a single capital as two letters. */
export const singleLetter = (text: string): string =>
  DOUBLED.test(text) && text.charAt(1).toUpperCase() === text.charAt(0) ? text.charAt(0) : text;
const DOUBLED = latin`/^\p{Lu}\p{Ll}$/u`;

/** «Anna Ek (S)», «Anna Ek, ordförande» without what follows the name. */
export const withoutRemark = (text: string): string => text.replace(/[(,].*$/s, '');

/** «Anna Ek, utredare» tells what somebody is; «Anna Ek, §§ 3–5» which paragraphs she signs. */
export const tellsOffice = (text: string): boolean => /,\s*[^§\d\s]/.test(text);

/** Nobody has more words in a name. */
const MOST_WORDS = 6;

/** Whether a text is a name of two words or more. */
export function looksLikeName(text: string): boolean {
  const words = squash(text).split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || !NAME_WORD.test(words[0] as string)) return false;
  return (
    NAME_WORD.test(words.at(-1) as string) &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))
  );
}

/** Whether a text is a name and what is remarked after it: «Anna Ek (S)». */
export const isRemarkedName = (text: string): boolean => looksLikeName(withoutRemark(text));

/** Whether a text begins with two words of a name or more, whatever follows them. */
export function startsWithName(text: string): boolean {
  const words = squash(text).split(' ');
  const end = words.findIndex((word, i) => i > 0 && !PARTICLE.test(word));
  return looksLikeName(words.slice(0, end + 1).join(' '));
}

/** Whether an entry begins with a name, whatever is remarked after it. */
export const beginsWithName = (entry: string): boolean => startsWithName(withoutRemark(entry));

/** «Anna T. Ek»: goes with the name before it; without its full stop where else a word is left over, «Anna T Ek Bo Alm». */
const INITIAL = latin`/^\p{Lu}\.$/u`;
const ANY_INITIAL = latin`/^\p{Lu}\.?$/u`;

/**
 * The names in a run of name words: two names whose columns OCR ran together have four words, three have six, and a row with
 * blanks alone between its names still more. A single name of four words is so rare in Swedish that two names of two are the
 * better guess.
 */
export function namesIn(text: string): string[] {
  const words = text.split(' ');
  const initial = words.length % 2 === 0 ? INITIAL : ANY_INITIAL;
  const parts: string[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last !== undefined && (initial.test(word) || PARTICLE.test(last.split(' ').at(-1) as string)))
      parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  if (
    parts.length < 4 ||
    parts.length % 2 !== 0 ||
    !parts.every((part) => NAME_WORD.test(part.split(' ').at(-1) as string))
  ) {
    return [text];
  }
  return Array.from({ length: parts.length / 2 }, (_, i) => `${parts[2 * i]} ${parts[2 * i + 1]}`);
}
