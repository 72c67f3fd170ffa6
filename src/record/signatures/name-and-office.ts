/** «Anna Ek, ordförande», «Anna Ek (ordförande)», «Anna Ek/ordförande»: a name and an office on one line. */
import { latin } from '../../latin.ts';

/** The two parts of a text, each way that it may be parted. */
export const pairs = (text: string): [string, string][] =>
  !PARTING.test(text)
    ? []
    : WAYS.flatMap((way) => {
        const [, first, second] = way.exec(text) ?? [];
        return first && second ? [[first, second] as [string, string]] : [];
      });

/** Ways to part a name from an office: comma, dash or colon; brackets; a slash; a full stop that was read for a comma. */
const WAYS: readonly RegExp[] = [
  /^(.*?)(?:,|\s[-–—]|:)\s+(.*)$/s,
  /^(.*?)\s*\(([^)]*)\)$/s,
  /^([^/]*[^/\s])\s?\/\s?([^/]*)$/,
  latin`/^(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?: \([^()]{1,20}\))?)\. (\p{L}+)$/u`,
];
/** What stands in a text that may be parted in one of the ways. */
const PARTING = /[,:(/–—-]|\. /;
