/** Relative links, and links to a word in a text (URL fragment text directives, wicg.github.io/scroll-to-text-fragment). */

/** The link to a file on the way `base` from the page, both with `/`. */
export const linkTo = (base: string, path: string): string =>
  [...base.split('/'), ...path.split('/')]
    .filter((part) => part !== '' && part !== '.')
    .map(encoded)
    .join('/');

/** The link to where `word` stands in a text between these; browsers that cannot look for it open the text. */
export function linkToWord(link: string, word: string, left: string, right: string): string {
  const before = left.trim().split(/\s+/u).slice(-2).join(' ');
  const after = right.trim().split(/\s+/u).slice(0, 2).join(' ');
  const parts = [before && `${escaped(before)}-`, escaped(word.trim()), after && `-${escaped(after)}`];
  return `${link}#:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** A hyphen would part the directive. */
const escaped = (text: string): string => encoded(text).replaceAll('-', '%2D');

/** As part of an address; half a sign, which no address can hold, becomes the sign for that. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
