/** A browser before a review of its own, and short ways to say what a reviewer does and sees. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageImages } from '../../src/node/review-images.ts';
import { type ReviewServer, serveReview } from '../../src/node/review-server.ts';
import type { Desk } from '../../src/review/desk.ts';
import type { ReviewDocument } from '../../src/review/document.ts';
import { deskOf, newDecisions } from './desk.ts';

const CHROMIUM = '/usr/bin/chromium';

/** Where there is no browser the tests are skipped, but never where all checks must be made. */
export const hasBrowser = existsSync(CHROMIUM) || process.env.CI !== undefined;

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startBrowser = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'renskrift-chromium-')), {
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    viewport: { width: 1280, height: 800 },
  });

const servers: ReviewServer[] = [];

/** Closes what the last test had open, but for the tab that the browser began with. */
export async function closeAll(browser: BrowserContext): Promise<void> {
  for (const page of browser.pages().slice(1)) await page.close();
  for (const server of servers.splice(0)) await server.close();
}

export interface OpenReview {
  readonly page: Page;
  readonly path: string;
  readonly url: string;
  readonly server: ReviewServer;
  readonly desk: Desk;
  /** What the browser complained of, and requests that were refused. */
  readonly faults: string[];
}

/** Serves a review, for results in `results`, and opens it in a new tab. */
export async function openReview(
  browser: BrowserContext,
  documents: readonly ReviewDocument[],
  results = '/nowhere',
): Promise<OpenReview> {
  const path = newDecisions();
  const desk = await deskOf(documents, path);
  const faults: string[] = [];
  const log = (line: string): void => void faults.push(line);
  const images = pageImages(documents, { results, images: results });
  const server = await serveReview({ desk, port: 0, language: 'sv', by: 'Maja', log, images });
  servers.push(server);
  const page = await tab(browser, server.url, faults);
  return { page, path, url: server.url, server, desk, faults };
}

/** A new tab with the review in it; what the page throws, and dialogs, are faults. */
export async function tab(browser: BrowserContext, url: string, faults: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(url);
  await ready(page);
  return page;
}

/** Waits until what was asked for is done. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('main[aria-busy="false"]');

/** Presses keys one after the other, each when the one before has done its work. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await ready(page);
  }
}

export const textOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).textContent()) ?? '').trim();

/** The question at hand. */
export const word = (page: Page): Promise<string> => textOf(page, '#word');

/** Waits until the page tells of something. */
export const told = (page: Page, text: string): Promise<void> =>
  expect.poll(() => textOf(page, '#status'), { timeout: 10_000 }).toContain(text);
