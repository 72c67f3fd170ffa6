/** What is broken, hostile or too much: told, and never thrown. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { wording } from '../../../src/messages.ts';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_WORDS } from '../../../src/read/limits.ts';
import { rulesOf } from '../help.ts';
import { alto, block, hocr, page, readScan, refusalOf, sourceOf } from './help.ts';

const ALTO = alto(block(['ord']));
const HEADER =
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n';

test.each([
  ['ALTO cut off', ALTO.slice(0, -20), 'ALTO', 2],
  ['ALTO with a bare &', ALTO.replace('ord', 'a & b'), 'ALTO', 2],
  ['ALTO with an entity of HTML', ALTO.replace('ord', '&nbsp;'), 'ALTO', 2],
  ['PAGE XML with tags that cross', page('<TextRegion><TextLine></TextRegion></TextLine>'), 'PAGE XML', 1],
  ['a row that is cut off', `${HEADER}5\t1\t1\t1`, 'Tesseract TSV', 2],
  ['a row of words', `${HEADER}\n${'x\t'.repeat(11)}y`, 'Tesseract TSV', 3],
  ['a table without its columns', 'level\tpage_num\t\n5\t1\t1', 'Tesseract TSV', 2],
])('%s is refused with the line', (_, file, kind, line) => {
  const found = refusalOf(file);
  expect(found).toMatchObject({ rule: 'read/bad-markup', level: 'error', arguments: { kind, line } });
  expect(wording(found, 'en')).toMatch(/^Unexpected fault in line \d+ \(.+\), expected well-formed/);
  expect(wording(found, 'sv')).toMatch(/^Oväntat fel på rad \d+ \(.+\), väntade välformad/);
});

describe('entities', () => {
  const bomb = (root: string): string =>
    `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "${'ha'.repeat(10)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(10)}">`).join('')}]>`;

  test.each([
    ['ALTO', bomb('alto') + ALTO.replace(/^.*\n/, '').replace('ord', '&a8;')],
    ['PAGE XML', bomb('PcGts') + page('&a8;').replace(/^<.*?>/, '')],
    ['hOCR', bomb('html') + hocr('&a8;').replace(/^<.*?>/, '')],
  ])('that %s declares are not expanded', (_, file) => {
    expect(refusalOf(file)).toMatchObject({
      rule: 'read/bad-markup',
      arguments: { seen: 'undefined entity' },
    });
  });

  test('from outside are not fetched', () => {
    const file = `<?xml version="1.0"?><!DOCTYPE alto [<!ENTITY x SYSTEM "file:///etc/passwd">]>${ALTO.replace(/^.*\n/, '').replace('ord', '&x;')}`;
    expect(refusalOf(file).rule).toBe('read/bad-markup');
  });

  test.each(['<mets><alto><Page/></alto></mets>', '<x><PcGts><Page/></PcGts></x>'])(
    '%s is another format',
    (xml) => {
      const found = refusalOf(`<?xml version="1.0"?>${xml}`);
      expect(found).toMatchObject({ rule: 'read/markup', arguments: { kind: 'XML' } });
      expect(wording(found, 'sv')).toContain(
        'väntade text, Markdown, hOCR, ALTO, PAGE XML eller Tesseracts TSV',
      );
    },
  );

  test('that nobody uses do no harm', () => {
    expect(sourceOf(bomb('alto') + ALTO.replace(/^.*\n/, '')).text).toBe('ord\n');
  });

  test('of XML, and numbers, are read, and text that has none', () => {
    const text = '<TextRegion><TextEquiv><Unicode><![CDATA[a<b&c;]]></Unicode></TextEquiv></TextRegion>';
    expect(sourceOf(page(text)).text).toBe('a<b&c;\n');
    expect(sourceOf(alto(block(['&lt;&amp;&#229;&#xe4;&quot;']))).text).toBe('<&åä"\n');
  });
});

describe('hOCR that is no XML', () => {
  test.each([
    ['open tags', '<p class=ocr_par><span class=ocr_line>ett<br>två', 'etttvå\n'],
    ['entities of HTML', '<span class="ocr_line">m&ouml;te&nbsp;1</span>', 'möte 1\n'],
    ['a bare &', '<span class="ocr_line">A & B</span>', 'A & B\n'],
  ])('is read as HTML: %s', (_, contents, expected) => {
    const { text, findings } = sourceOf(hocr(contents));
    expect(text).toBe(expected);
    expect(findings).toEqual([]);
  });

  test('a missing end is told of', () => {
    const { text, findings } = sourceOf(hocr('<span class="ocr_line">ett</span>').slice(0, -10));
    expect(text).toBe('ett\n');
    expect(findings).toMatchObject([{ rule: 'read/cut-off', level: 'warning' }]);
  });

  test('without a page it is other HTML', () => {
    const file = '<html><meta name="ocr-system"></html>';
    expect(refusalOf(file)).toMatchObject({ rule: 'read/markup', arguments: { kind: 'HTML' } });
  });

  test('a comment behind its end is no end that is missing', () => {
    const file = `${hocr('<br><span class="ocr_line">ett</span>')}\n<!-- made by hand -->\n`;
    expect(sourceOf(file).findings).toEqual([]);
  });

  test('ALTO without a page has an empty one', () => {
    const { text, pages, scan, findings } = sourceOf('<?xml version="1.0"?><alto><Layout/></alto>');
    expect({ text, pages, scan }).toEqual({
      text: '',
      pages: [{ start: 0, end: 0 }],
      scan: { pages: [{ width: 0, height: 0 }], words: [] },
    });
    expect(rulesOf(findings)).toEqual(['read/empty']);
  });
});

describe('too much of it', { timeout: 60_000 }, () => {
  const nested = (depth: number, tag: string): string => `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);

  test.each([
    ['ALTO', alto(nested(MAX_DEPTH + 1, 'ComposedBlock'))],
    ['PAGE XML', page(nested(100_000, 'TextRegion'))],
    ['hOCR', hocr(nested(100_000, 'div'))],
    ['hOCR that is no XML', hocr(`<br>${nested(100_000, 'div')}`)],
  ])('%s nested too deep', (_, file) => {
    expect(refusalOf(file)).toMatchObject({ rule: 'read/too-deep', arguments: { limit: MAX_DEPTH } });
  });

  test('as deep as may be', () => {
    expect(sourceOf(alto(nested(MAX_DEPTH - 4, 'ComposedBlock'))).text).toBe('');
  });

  test('elements, even such as are left out', () => {
    expect(refusalOf(alto(`<Styles>${'<a/>'.repeat(MAX_ELEMENTS)}</Styles>`)).rule).toBe(
      'read/too-many-elements',
    );
  });

  test('words in one attribute', () => {
    expect(refusalOf(alto(block(['a '.repeat(MAX_WORDS + 1)]))).rule).toBe('read/too-many-words');
  });

  test.each([
    [
      'attributes',
      ALTO.replace('<Layout', `<Layout ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}`),
    ],
    ['a long title', hocr(`<span class="ocr_line" title="${'a'.repeat(1_000_000)}">ord</span>`)],
    ['classes', hocr(`<span class="ocr_line ${'a '.repeat(500_000)}">ord</span>`)],
    [
      'points',
      page(
        `<TextRegion><Coords points="${'1,2 '.repeat(500_000)}"/><TextEquiv><Unicode>ord</Unicode></TextEquiv></TextRegion>`,
      ),
    ],
    [
      'readings',
      page(
        `<TextRegion>${'<TextEquiv/>'.repeat(100_000)}<TextEquiv index="-1"><Unicode>ord</Unicode></TextEquiv></TextRegion>`,
      ),
    ],
    [
      'columns',
      `${HEADER.trim()}${'\tx'.repeat(500_000)}\n5\t1\t1\t1\t1\t1\t0\t0\t1\t1\t90\tord${'\n'.repeat(500_000)}`,
    ],
    [
      'marks on a letter',
      alto(block([`ord</String>`.slice(0, 3)])).replace(
        'ord',
        `ord" SUBS_CONTENT="${'\u0301'.repeat(200_000)}`,
      ),
    ],
  ])('%s take no more than their time', (_, file) => {
    expect(sourceOf(file).text).toBe('ord\n');
  });
});

describe('encodings', () => {
  const latin = ALTO.replace('UTF-8', 'ISO-8859-1').replace('ord', 'på möte');

  test.each([
    ['as declared', iconv.encode(latin, 'latin1'), 'windows-1252'],
    ['a declaration that lies', new TextEncoder().encode(latin), 'utf-8'],
    ['UTF-8 that is Latin-1', iconv.encode(ALTO.replace('ord', 'på möte'), 'latin1'), 'windows-1252'],
    ['another code page', iconv.encode(latin.replace('ISO-8859-1', 'IBM850'), 'cp850'), 'cp850'],
    ['Mac Roman', iconv.encode(latin.replace('ISO-8859-1', 'macintosh'), 'macintosh'), 'macintosh'],
    ['UTF-16', iconv.encode(latin.replace('ISO-8859-1', 'UTF-16'), 'utf-16', { addBOM: true }), 'utf-16le'],
    ['UTF-16 without a mark', iconv.encode(latin.replace('ISO-8859-1', 'UTF-16'), 'utf-16be'), 'utf-16be'],
    ['a mark before UTF-8', new TextEncoder().encode(`\uFEFF${ALTO.replace('ord', 'på möte')}`), 'utf-8'],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(sourceOf(bytes)).toMatchObject({ text: 'på möte\n', encoding });
  });

  test('what the user says comes first', () => {
    const result = readScan(iconv.encode(latin, 'cp850'), { encoding: 'cp850' });
    expect(result).toMatchObject({ kind: 'read', source: { encoding: 'cp850', text: 'på möte\n' } });
  });

  test('what is no text is none', () => {
    expect(refusalOf(`<?xml version="1.0"?><alto>${'\u0001'.repeat(100)}`).rule).toBe('read/not-text');
  });
});

test('nothing is thrown, whatever is changed', () => {
  const files = [
    ALTO,
    page('<TextRegion/>'),
    hocr('<p class="ocr_par">x</p>'),
    `${HEADER}5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\tx`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(400),
      fc.nat(5),
      fc.string({ unit: 'binary', maxLength: 5 }),
      (file, at, gone, put) => {
        const result = readScan(file.slice(0, at) + put + file.slice(at + gone));
        expect(['read', 'unreadable']).toContain(result.kind);
      },
    ),
    { numRuns: 1000 },
  );
});
