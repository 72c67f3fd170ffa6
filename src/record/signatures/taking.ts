/** Takes what is signed away from where it stands, so that it is no part of an item's text. */

import { fold } from '../../parse/vocabulary/fold.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Head } from '../head-state.ts';
import { isTitle } from '../label-kinds.ts';
import type { Outline, OutlineSection } from '../outline.ts';
import type { Passage } from '../passages.ts';
import { readAloud } from './read-aloud.ts';
import { namesOthers, splitDated, splitNames, splitSignatures } from './signatures.ts';
import { trailer } from './trailer.ts';

/**
 * Takes the signatures away from the ends of sections and items. Before another item of the section, names right under a
 * heading, or with offices that sign nothing, are of those who were elected.
 */
export function takeSignatures({ sections }: Outline, vocabulary: Vocabulary): Passage[] {
  const holders = sections.flatMap((section: OutlineSection) =>
    [section, ...section.items].map(({ nodes }, i) => ({
      nodes,
      isAmid: i > 0 && i < section.items.length,
    })),
  );
  return holders.flatMap(({ nodes, isAmid }, i) => {
    const under = i === holders.length - 1 ? trailer(nodes, vocabulary) : 0;
    const own = nodes.slice(0, nodes.length - (under || readAloud(nodes, vocabulary)));
    const { content, signing } = splitSignatures(own, vocabulary);
    if (isAmid && (content.length === 0 || namesOthers(signing, vocabulary))) return [];
    nodes.splice(content.length, own.length - content.length);
    return [...signing];
  });
}

/** Takes the names of people who were there, or under town and day, away from the end, where nobody else signs. */
export function takeNames({ sections }: Outline, head: Head, vocabulary: Vocabulary): readonly Passage[] {
  const section = sections.at(-1);
  const holder = section?.items.at(-1) ?? section;
  if (!holder) return [];
  const present = new Set([...head.deltagare.keys()].map(fold));
  const alone = splitNames(holder.nodes, (name) => present.has(fold(name)), vocabulary);
  const { content, signing } = alone.signing.length > 0 ? alone : splitDated(holder.nodes, vocabulary);
  holder.nodes.splice(0, holder.nodes.length, ...content);
  return signing;
}

/** Who signs on the front page. Where nobody signs at the end, the officers named beside those who adjust the minutes do. */
export function frontSigning({ signing, officers }: Head, end: readonly Passage[]): readonly Passage[] {
  const isHeaded = signing.some(isTitle);
  const isAdjusted = signing.some(({ label }) => label?.field === 'signatur');
  return end.length > 0 || !isAdjusted || isHeaded ? signing : [...officers, ...signing];
}
