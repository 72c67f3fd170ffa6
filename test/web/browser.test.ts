/** The review as a reviewer has it, in a browser. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ReviewDocument } from '../../src/review/document.ts';
import {
  closeAll,
  hasBrowser,
  openReview,
  press,
  ready,
  startBrowser,
  tab,
  textOf,
  told,
  word,
} from './browser.ts';
import { contents, deskOf, documentOf, rulings } from './desk.ts';
import { PNG } from './png.ts';

const notes = (): ReviewDocument =>
  documentOf('notes.txt', 'Ett mote holls.\nNasta mote är i maj.\nHon bor svara.\nNagot w3 stod dar.\n', [
    ['mote', 'möte', { confidence: 0.9 }],
    ['mote', 'möte', { confidence: 0.7 }],
    [
      'bor',
      'bör',
      {
        confidence: 0.5,
        alternatives: [
          { text: 'bor', probability: 0.3 },
          { text: 'borr', probability: 0.2 },
        ],
      },
    ],
    ['w3', 'w3', { confidence: 0.1, reasons: ['unreadable'] }],
  ]);

/** Eight questions of the same words. */
const many = (): ReviewDocument =>
  documentOf(
    'many.txt',
    Array.from({ length: 8 }, (_, i) => `Rad ${i} om mote.`).join('\n'),
    Array.from({ length: 8 }, () => ['mote', 'möte'] as const),
  );

const decided = (path: string): unknown[] =>
  rulings(path).map(({ action, before, text }) => `${action} ${before} ${text}`);

describe.skipIf(!hasBrowser)('in the browser (skipped where there is no /usr/bin/chromium)', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(() => closeAll(browser));

  const open = (documents: readonly ReviewDocument[], results?: string) =>
    openReview(browser, documents, results);

  test('a whole review by the keyboard alone', async () => {
    const { page, path, faults } = await open([notes()]);
    expect(await word(page)).toBe('mote → möte');
    await press(page, 'a', 'x');
    expect(await word(page)).toBe('bor → bör');
    await press(page, '1');
    expect(await word(page)).toBe('w3');
    await press(page, 'a', 'e');
    await page.keyboard.type('åtta');
    await press(page, 'Enter');
    expect(await textOf(page, '#done-title')).toBe('Allt är avgjort');
    expect(decided(path)).toEqual(['accept mote möte', 'keep mote mote', 'text bor borr', 'text w3 åtta']);
    expect(faults).toEqual([]);
  });

  test('what was decided is undone, and shown again', async () => {
    const { page, path } = await open([notes()]);
    await press(page, 'a');
    await told(page, 'Rättat: ”mote” → ”möte” här.');
    await press(page, 'u');
    await told(page, 'Ångrat');
    expect(await textOf(page, '#where')).toContain('rad 1');
    await press(page, 'Backspace');
    await told(page, 'Det finns inget att ångra.');
    expect(decided(path)).toEqual(['accept mote möte', 'undo mote möte']);
  });

  test('a skipped question comes again last', async () => {
    const { page } = await open([notes()]);
    await press(page, ' ', ' ', ' ', 'k');
    await press(page, ' ', ' ');
    await told(page, 'visas igen');
  });

  test('a whole group after a sample, without the exceptions', async () => {
    const { page, path } = await open([many()]);
    await press(page, 'x', 'A');
    expect(contents(path).split('\n')).toHaveLength(2);
    expect(await page.locator('#confirm .sample li').count()).toBe(5);
    await press(page, 'Escape', 'A');
    expect(decided(path)).toHaveLength(1);
    await press(page, 'A');
    await told(page, '7 frågor avgjorda');
    expect(decided(path).slice(1)).toEqual(Array(7).fill('accept mote möte'));
    await press(page, 'u');
    await told(page, 'Ångrat: 7 beslut.');
    expect(await textOf(page, '#count')).toBe('1 av 8 frågor avgjorda');
  });

  test('a group that was refused is not settled by a key that comes before the focus has left it', async () => {
    const { page, path } = await open([many()]);
    await press(page, 'A');
    await page.evaluate(`
      const title = document.getElementById('confirm-title');
      for (const key of ['Escape', 'A'])
        title.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    `);
    await ready(page);
    expect(contents(path)).toBe('');
    expect(await page.locator('#confirm').isVisible()).toBe(true);
  });

  test('the scope goes from here to everywhere', async () => {
    const { page, path } = await open([many()]);
    await press(page, 's', 's', 'a');
    expect(await textOf(page, '#done-title')).toBe('Allt är avgjort');
    expect(rulings(path)).toMatchObject([{ scope: 'everywhere', before: 'mote', text: 'möte' }]);
  });

  test('a word and a line are typed; keys are letters meanwhile, and Esc leaves', async () => {
    const { page, path } = await open([notes()]);
    await press(page, 'e');
    await page.keyboard.type('ax ');
    await press(page, 'Escape');
    expect(contents(path)).toBe('');
    await press(page, 'Shift+E');
    expect(await page.inputValue('#typed')).toBe('Ett mote holls.');
    await page.keyboard.type('Ett möte hölls.');
    await press(page, 'Enter');
    expect(decided(path)).toEqual(['text Ett mote holls. Ett möte hölls.']);
  });

  test('the filter leaves only what fits, and the grouping changes', async () => {
    const { page } = await open([notes()]);
    await press(page, '/');
    await page.keyboard.type('bör');
    await press(page, 'Enter');
    await expect.poll(() => word(page)).toBe('bor → bör');
    await press(page, 'g');
    expect(await textOf(page, '#group-title')).toBe('o → ö');
    await press(page, '/', 'x', 'Escape');
    await expect.poll(() => textOf(page, '#done-title')).toBe('Inget här');
  });

  test('what a text says is text, whatever it says', async () => {
    const evil = '<img/src=x/onerror=alert(1)>';
    const text = `Rad ett <b>fet</b> ${evil} och <script>alert(2)</script> slut`;
    const [before, after] = [evil, `"><svg/onload=alert(3)>`];
    const alternatives = [{ text: '<iframe/srcdoc=x>', probability: 0.2 }];
    const context = { before: '<b>fet</b>', after: '<script>alert(2)</script>' };
    const document = documentOf(`${evil}.txt`, text, [[before, after, { alternatives, context }]]);
    const { page, path, faults } = await open([document, { ...document, source: undefined }]);
    expect(await word(page)).toBe(`${before} → ${after}`);
    expect(await textOf(page, '#passage')).toContain('<b>fet</b>');
    expect(
      await page.locator('main img, main b, main script, main iframe, main svg, aside img, aside b').count(),
    ).toBe(0);
    await press(page, '1');
    expect(decided(path)).toEqual([`text ${before} <iframe/srcdoc=x>`]);
    expect(await textOf(page, '#status')).toContain('<iframe/srcdoc=x>');
    expect(faults).toEqual([]);
  });

  test('a text that was changed since is said to be', async () => {
    const { page, path } = await open([{ ...notes(), source: undefined }]);
    expect(await textOf(page, '#notice')).toContain('har ändrats');
    await press(page, 'Shift+E');
    expect(await page.locator('#typed').count()).toBe(0);
    await press(page, 'a');
    expect(decided(path)).toEqual(['accept mote möte']);
  });

  test('the strip of the image, larger, smaller, off and on', async () => {
    const results = mkdtempSync(join(tmpdir(), 'renskrift-images-'));
    writeFileSync(join(results, 'p1.png'), PNG);
    const scan = {
      image: 'p1.png',
      width: 1000,
      height: 1400,
      box: { left: 500, top: 700, right: 600, bottom: 720 },
    };
    const { page, faults } = await open(
      [documentOf('a.hocr', 'Ett mote.', [['mote', 'möte', { scan }]])],
      results,
    );
    const strip = page.locator('#strip svg');
    expect(await strip.getAttribute('viewBox')).toBe('300.0 660.0 500.0 100.0');
    expect(await strip.getAttribute('aria-label')).toContain('mote');
    expect(await page.evaluate("document.querySelector('#strip image').getBBox().width")).toBe(1000);
    await press(page, '+');
    expect(await strip.getAttribute('viewBox')).toMatch(/ 333\.3 100\.0$/);
    await press(page, 'i');
    expect(await strip.count()).toBe(0);
    await press(page, 'i', '-');
    expect(await strip.getAttribute('viewBox')).toMatch(/ 500\.0 100\.0$/);
    expect(faults).toEqual([]);
  });

  test('an image that is not there is said to be missing', async () => {
    const box = { left: 1, top: 1, right: 3, bottom: 2 };
    const scan = { image: '/scans/p1.tif', width: 10, height: 10, box };
    const { page } = await open([documentOf('a.hocr', 'Ett mote.', [['mote', 'möte', { scan }]])]);
    expect(await textOf(page, '#strip')).toContain('p1.tif');
    expect(await page.locator('#strip svg').count()).toBe(0);
  });

  test('a second tab follows the first', async () => {
    const { page, url, faults } = await open([notes()]);
    const second = await tab(browser, url, faults);
    await press(page, 'a');
    await second.bringToFront();
    await told(second, 'Någon annan');
    expect(await textOf(second, '#count')).toBe('1 av 4 frågor avgjorda');
    expect(await textOf(second, '#notice')).toContain('Redan avgjort av Maja');
    expect(faults).toEqual([]);
  });

  test('an empty text is for one place only', async () => {
    const { page, path } = await open([notes()]);
    await press(page, 's', 'e', 'Delete', 'Enter');
    await told(page, 'ett ställe i taget');
    expect(contents(path)).toBe('');
    await press(page, 's', 's', 'e', 'Delete', 'Enter');
    expect(decided(path)).toEqual(['text mote ']);
  });

  test('what somebody else has settled is refused, and shown as that', async () => {
    const { page, path } = await open([notes()]);
    await page.route('**/api/progress', (route) => route.abort());
    const [first] = notes().corrections;
    await (await deskOf([notes()], path, 'Bo')).decide([first?.id ?? ''], { action: 'keep' }, 'here');
    await press(page, 'a');
    await told(page, 'Inget ändrades: Bo');
    expect(await textOf(page, '#notice')).toContain('Redan avgjort av Bo');
    expect(decided(path)).toEqual(['keep mote mote']);
    await press(page, 'a', ' ', 'a');
    expect(decided(path)).toEqual(['keep mote mote', 'accept mote möte']);
  });

  test('a server that is gone is told of', async () => {
    const { page, server } = await open([notes()]);
    await server.close();
    await press(page, 'a');
    await told(page, 'Servern svarar inte');
  });

  test('keys are changed, turned off, and remembered', async () => {
    const { page, path } = await open([notes()]);
    await press(page, '?');
    await page.locator('[data-change="accept"]').click();
    await page.keyboard.press('q');
    await press(page, 'Escape', 'a');
    expect(contents(path)).toBe('');
    await page.reload();
    await ready(page);
    await press(page, 'q');
    expect(decided(path)).toEqual(['accept mote möte']);
    await press(page, '?');
    await page.locator('#keys-on').uncheck();
    await press(page, 'Escape', 'q', 'x', '1');
    expect(decided(path)).toHaveLength(1);
    await page.locator('[data-action="help"]').click();
    await page.locator('#keys-on').check();
    await page.locator('#reset').click();
    await press(page, 'Escape', 'a');
    expect(decided(path)).toHaveLength(2);
  });

  test('a button that has the focus is pressed, and nothing else', async () => {
    const { page, path } = await open([notes()]);
    await page.locator('[data-action="keep"]').focus();
    await press(page, 'Enter');
    expect(decided(path)).toEqual(['keep mote mote']);
    await page.locator('#card [data-action="previous"]').click();
    await press(page, ' ');
    expect(decided(path)).toHaveLength(1);
  });

  test('the page speaks both languages', async () => {
    const { page } = await open([notes()]);
    await page.locator('#language').click();
    expect(await textOf(page, '#count')).toBe('0 of 4 questions settled');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#passage').getAttribute('lang')).toBe('sv');
    await page.locator('#language').click();
  });

  test.each([
    ['at 320 pixels', { width: 320, height: 640 }],
    ['enlarged to twice', { width: 640, height: 400 }],
  ])('nothing goes over the edge %s', async (_name, size) => {
    const { page } = await open([many()]);
    await page.setViewportSize(size);
    for (const key of ['e', 'Escape', 'A', 'Escape', '?']) {
      await press(page, key);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });

  test.each(['light', 'dark'] as const)('every text is told from its ground, %s', async (colorScheme) => {
    const { page } = await open([notes()]);
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(FAINT)).toEqual([]);
  });

  test('every control has a name, every name in use is there, and there is one heading of the first level', async () => {
    const { page } = await open([many()]);
    await press(page, '?');
    expect(await page.evaluate(NAMELESS)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    for (const landmark of ['banner', 'main', 'complementary', 'contentinfo'] as const)
      expect(await page.getByRole(landmark, { includeHidden: true }).count()).toBe(1);
  });
});

/** Texts whose contrast with the ground behind them is less than 4.5 to 1 (WCAG 2.1, 1.4.3); switched off ones are excepted. */
const FAINT = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour, under = [255, 255, 255]) => {
    canvas.fillStyle = 'rgb(' + under.join() + ')'; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const ground = (element) => element ? rgb(getComputedStyle(element).backgroundColor, ground(element.parentElement)) : [255, 255, 255];
  const light = (colour) => {
    const [r, g, b] = colour.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility() && !element.closest('[aria-disabled=true]') &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
  ).flatMap((element) => {
    const behind = ground(element);
    const [a, b] = [light(rgb(getComputedStyle(element).color, behind)), light(behind)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return contrast < 4.5 ? [element.outerHTML.slice(0, 80) + ' ' + contrast.toFixed(2)] : [];
  });
})()`;

/** Controls and images without a name, and references to what is not there. */
const NAMELESS = `(() => {
  const name = (element) => element.getAttribute('aria-label') || element.textContent.trim() ||
    [...(element.labels ?? [])].map((label) => label.textContent.trim()).join('') ||
    (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
  const nameless = [...document.querySelectorAll('button, input, textarea, a, progress, dialog[open], [role=img], aside, footer, fieldset')]
    .filter((element) => !element.closest('[hidden]') && !name(element));
  const dangling = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].filter((element) =>
    !element.closest('dialog:not([open])') &&
    !(element.getAttribute('aria-labelledby') ?? element.getAttribute('aria-describedby')).split(' ').every((id) => document.getElementById(id)));
  return [...nameless, ...dangling].map((element) => element.outerHTML.slice(0, 120));
})()`;
