/** What each format says and what is made of it, in small. */
import { describe, expect, test } from 'vitest';
import { alto, block, hocr, page, sourceOf, wordsOf } from './help.ts';

const string = (place: string, content = 'ord'): string =>
  alto(`<TextBlock><TextLine><String ${place} CONTENT="${content}"/></TextLine></TextBlock>`);
const BOX = 'HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4"';

describe('ALTO', () => {
  test.each([
    ['no namespace', 'alto'],
    ['version 2', 'alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"'],
    ['version 4', 'alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"'],
    ['a prefix', 'a:alto xmlns:a="http://www.loc.gov/standards/alto/ns-v3#"'],
  ])('%s', (_, root) => {
    const xml = alto(block(['ett', 'två'], ['tre']), '', root);
    expect(sourceOf(xml).text).toBe('ett två\ntre\n');
  });

  test.each(['pixel', 'mm10', 'inch1200'])('boxes and page in %s, as they stand', (unit) => {
    const head = `<Description><MeasurementUnit>${unit}</MeasurementUnit><sourceImageInformation><fileName> s.tif </fileName></sourceImageInformation></Description>`;
    const xml = alto(
      `<PrintSpace><TextBlock><TextLine><String ${BOX} CONTENT="ord"/></TextLine></TextBlock></PrintSpace>`,
      head,
    );
    expect(sourceOf(xml).scan).toEqual({
      pages: [{ image: 's.tif', width: 100, height: 200 }],
      words: [{ span: { start: 0, end: 3 }, box: { left: 1, top: 2, right: 4, bottom: 6 } }],
    });
  });

  test.each([
    ['WC', `${BOX} WC="0.25"`, '1,2,4,6 0.25 ord'],
    ['WC out of bounds', `${BOX} WC="83"`, '1,2,4,6 - ord'],
    ['no place', 'WC="1"', '- 1.00 ord'],
    ['half a place', 'HPOS="1" VPOS="2"', '- - ord'],
    ['a place that is none', BOX.replace('"3"', '"x"'), '- - ord'],
    ['fractions', BOX.replace('"3"', '"3.5"'), '1,2,4.5,6 - ord'],
  ])('%s', (_, attributes, expected) => {
    expect(wordsOf(sourceOf(string(attributes)))).toEqual([expected]);
  });

  test.each([
    ['with a hyphen of its own', '<HYP CONTENT="-"/>', 'del'],
    ['with a soft hyphen', '<HYP CONTENT="&#xAD;"/>', 'del'],
    ['with its hyphen in the word', '', 'del-'],
    ['with both', '<HYP CONTENT="-"/>', 'del-'],
    ['without any', '', 'del'],
  ])('a word divided at the line end, %s', (_, hyphen, first) => {
    const part = (n: number, content: string): string =>
      `<String CONTENT="${content}" SUBS_TYPE="HypPart${n}" SUBS_CONTENT="delning"/>`;
    const lines = `<TextLine><String CONTENT="en"/><SP/>${part(1, first)}${hyphen}</TextLine><TextLine>${part(2, 'ning')}<SP/><String CONTENT="till"/></TextLine>`;
    const source = sourceOf(alto(`<TextBlock>${lines}</TextBlock>`));
    expect(source.text).toBe('en del-\nning till\n');
    expect(wordsOf(source)).toEqual(['- - en', '- - del- (delning)', '- - ning (delning)', '- - till']);
  });

  test('an abbreviation that is written out is no divided word', () => {
    const source = sourceOf(string('SUBS_TYPE="Abbreviation" SUBS_CONTENT="ordförande"', 'ordf.'));
    expect(wordsOf(source)).toEqual(['- - ordf.']);
  });

  test('pages, margins, blocks in blocks, lines without words', () => {
    const first = alto(
      `<TopMargin>${block(['topp'])}</TopMargin><PrintSpace><ComposedBlock>${block(['a'])}${block([], [' '])}<ComposedBlock>${block(['b'], [], ['c'])}</ComposedBlock></ComposedBlock><Illustration/></PrintSpace>`,
    );
    const xml = first.replace('</Page>', `</Page><Page/><Page>${block(['sist'])}</Page>`);
    const { text, pages, scan } = sourceOf(xml);
    expect(text).toBe('topp\n\na\n\nb\nc\n\f\fsist\n');
    expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'topp\n\na\n\nb\nc\n',
      '',
      'sist\n',
    ]);
    expect(scan?.pages).toHaveLength(3);
  });

  test('the name of one image is that of the first page alone', () => {
    const xml = alto(block(['a']), '<fileName>1.png</fileName>').replace('</Page>', '</Page><Page/>');
    expect(sourceOf(xml).scan?.pages.map(({ image }) => image)).toEqual(['1.png', undefined]);
  });

  test('a reading order', () => {
    const order =
      '<ReadingOrder><OrderedGroup><ElementRef REF="b"/><ElementRef REF="c"/></OrderedGroup></ReadingOrder>';
    const blocks = ['a', 'c', 'b'].map((id) => block([id]).replace('>', ` ID="${id}">`));
    expect(sourceOf(alto(blocks.join(''), order)).text).toBe('b\n\nc\n\na\n');
  });

  test('readings of letters and other readings are left out', () => {
    const xml = alto(
      '<TextBlock><TextLine><String CONTENT="ord"><Glyph CONTENT="o"/><ALTERNATIVE>ård</ALTERNATIVE></String></TextLine></TextBlock>',
    );
    expect(sourceOf(xml).text).toBe('ord\n');
  });
});

describe('PAGE XML', () => {
  const region = (id: string, inside = `<TextEquiv><Unicode>${id}</Unicode></TextEquiv>`): string =>
    `<TextRegion id="${id}">${inside}</TextRegion>`;
  const line = (inside: string): string => region('r', `<TextLine>${inside}</TextLine>`);
  const reading = (text: string, more = ''): string =>
    `<TextEquiv ${more}><Unicode>${text}</Unicode></TextEquiv>`;
  const ref = (id: string, index: number): string => `<RegionRefIndexed regionRef="${id}" index="${index}"/>`;

  test.each([
    ['none', '', 'a b c'],
    ['by index', `<OrderedGroup>${ref('c', 2)}${ref('b', 0)}${ref('a', 1)}</OrderedGroup>`, 'b a c'],
    [
      'numbers, not letters',
      `<OrderedGroup>${ref('c', 10)}${ref('b', 9)}${ref('a', 11)}</OrderedGroup>`,
      'b c a',
    ],
    ['what is left out comes last', `<OrderedGroup>${ref('c', 0)}</OrderedGroup>`, 'c a b'],
    [
      'groups in groups',
      `<OrderedGroup><OrderedGroupIndexed index="1">${ref('b', 1)}${ref('a', 0)}</OrderedGroupIndexed>${ref('c', 0)}</OrderedGroup>`,
      'c a b',
    ],
    [
      'an unordered group is as it stands',
      '<UnorderedGroup><RegionRef regionRef="c"/><RegionRef regionRef="a"/></UnorderedGroup>',
      'c a b',
    ],
    ['a region that is not there', `<OrderedGroup>${ref('x', 0)}${ref('b', 1)}</OrderedGroup>`, 'b a c'],
  ])('reading order: %s', (_, order, expected) => {
    const xml = page(
      `<ReadingOrder>${order}</ReadingOrder>${['a', 'b', 'c'].map((id) => region(id)).join('')}`,
    );
    expect(sourceOf(xml).text.trim().split(/\s+/).join(' ')).toBe(expected);
  });

  test('a region inside one is where the outer one is, and behind its text', () => {
    const xml = page(
      `<ReadingOrder><OrderedGroup>${ref('b', 0)}${ref('a', 1)}</OrderedGroup></ReadingOrder>${region('a')}<TableRegion id="b">${region('cell 1')}${region('cell 2')}</TableRegion>`,
    );
    expect(sourceOf(xml).text).toBe('cell 1\n\ncell 2\n\na\n');
  });

  test.each([
    ['words', `<Word>${reading('av')}</Word><Word>${reading('ord')}</Word>${reading('rad')}`, 'av ord'],
    ['words without text', `<Word/>${reading('hela raden')}`, 'hela raden'],
    ['the line', reading('hela raden'), 'hela raden'],
    ['nothing', '', ''],
    ['the lowest index', reading('två', 'index="2"') + reading('ett', 'index="1"'), 'ett'],
    ['the first without an index', reading('ett') + reading('två', 'index="1"'), 'ett'],
    ['plain text for want of Unicode', '<TextEquiv><PlainText>ord</PlainText></TextEquiv>', 'ord'],
  ])('the text is that of %s', (_, inside, expected) => {
    expect(sourceOf(page(line(inside))).text.trim()).toBe(expected);
  });

  test('the text of a region without lines, in its lines', () => {
    expect(sourceOf(page(region('r', reading('ett två\ntre')))).text).toBe('ett två\ntre\n');
  });

  test.each([
    ['a rectangle', '1,2 9,2 9,8 1,8', '1,2,9,8'],
    ['a polygon in any order', '5,9 1,4 7,2 8,8', '1,2,8,9'],
    ['fractions and blanks', '  1.5,2   3,4.5 ', '1.5,2,3,4.5'],
    ['below nothing', '-1,-2 3,4', '-1,-2,3,4'],
    ['no polygon', '', '-'],
    ['no numbers', '1,a 2,3', '-'],
    ['half a point', '1,2 3', '-'],
  ])('the box around %s', (_, points, expected) => {
    const xml = page(line(`<Word><Coords points="${points}"/>${reading('ord', 'conf="0.5"')}</Word>`));
    expect(wordsOf(sourceOf(xml))).toEqual([`${expected} 0.50 ord`]);
  });
});

describe('hOCR', () => {
  const word = (text: string, title = ''): string =>
    `<span class="ocrx_word" title="${title}">${text}</span>`;

  test.each([
    ['whole numbers', 'bbox 1 2 3 4; x_wconf 93', '1,2,3,4 0.93 ord'],
    ['the other way round', 'x_wconf 93.5;bbox 1 2 3 4', '1,2,3,4 0.94 ord'],
    ['no confidence', 'bbox 1 2 3 4', '1,2,3,4 - ord'],
    ['more than all', 'x_wconf 101', '- - ord'],
    ['half a box', 'bbox 1 2', '- - ord'],
    ['nothing', '', '- - ord'],
  ])('%s', (_, title, expected) => {
    expect(wordsOf(sourceOf(hocr(`<span class='ocr_line'>${word('ord', title)}</span>`)))).toEqual([
      expected,
    ]);
  });

  test('emphasis and line breaks inside words and lines', () => {
    const line = `<span class="ocr_line x"><strong>${word('<em>o</em>rd')}</strong>\n${word('till\n')}</span>`;
    expect(sourceOf(hocr(line)).text).toBe('ord till\n');
  });

  test('paragraphs are blocks, and so are lines in a row outside of them', () => {
    const line = (text: string): string => `<span class="ocr_line">${text}</span>`;
    const html = hocr(
      `${line('a')}${line('b')}<p class="ocr_par">${line('c')}${line('d')}</p>${line('e')}<span class="ocr_header">f</span>`,
    );
    expect(sourceOf(html).text).toBe('a\nb\n\nc\nd\n\ne\nf\n');
  });

  test('lines without words are cut at their blanks, each word in the box of the line', () => {
    const source = sourceOf(hocr('<span class="ocr_line" title="bbox 1 2 30 4">ett <i>två</i></span>'));
    expect(wordsOf(source)).toEqual(['1,2,30,4 - ett', '1,2,30,4 - två']);
    expect(source.scan?.pages).toMatchObject([{ width: 100, height: 200 }]);
  });
});

describe('TSV', () => {
  const HEADER =
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
  const row = (level: number, conf = -1, text = ''): string =>
    [level, 1, 1, 1, 1, 1, 10, 20, 30, 40, conf, text].join('\t');
  const tsv = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\r\n');

  test('pages, paragraphs, lines, words', () => {
    const source = sourceOf(
      tsv(
        row(1),
        row(2),
        row(3),
        row(4),
        row(5, 95.5, 'ett'),
        row(5, 0, 'två'),
        row(4),
        row(5, 9, ' '),
        row(3),
        row(4),
        row(5, -1, 'tre'),
        row(1),
        row(2),
        row(3),
        row(4),
        row(5, 50, 'fyra'),
      ),
    );
    expect(source.text).toBe('ett två\n\ntre\n\ffyra\n');
    expect(wordsOf(source)).toEqual([
      '10,20,40,60 0.95 ett',
      '10,20,40,60 0.00 två',
      '10,20,40,60 - tre',
      '10,20,40,60 0.50 fyra',
    ]);
    expect(source.scan?.pages).toEqual([
      { width: 40, height: 60 },
      { width: 40, height: 60 },
    ]);
  });

  test('words alone, as a filter leaves them', () => {
    expect(sourceOf(tsv(row(5, 1, 'ett'), row(5, 1, 'två'))).text).toBe('ett två\n');
  });

  test('a text with a quotation mark is no quoted cell', () => {
    expect(sourceOf(tsv(row(5, 1, '"ett'))).text).toBe('"ett\n');
  });

  test('two files in one', () => {
    expect(sourceOf(tsv(row(1), row(5, 1, 'ett')) + tsv(row(1), row(5, 1, 'två'))).text).toBe('ett\n\ftvå\n');
  });
});
