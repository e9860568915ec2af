import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, openSite, type Site } from '../support/browser.ts';

const script = '<script>document.title = "taken over"</script>';
let site: Site;

beforeAll(async () => {
  site = await openSite(async (run) => {
    const file = path.join(tmpdir(), `coterie-script-${process.pid}.bib`);
    writeFileSync(
      file,
      `@article{taken, title = {On ${script}}, author = {Mallory, ${script}}, year = {2024}, abstract = {<b>bold</b> ${script}}}`,
    );
    await run(['import', 'bibtex', file]);
  });
});
afterAll(() => site?.close());

/** As `expect`, once that holds: a busy machine draws late. */
const eventually = <Value>(value: () => Promise<Value>) => expect.poll(value, { timeout: 15_000 });
const heading = (page: Page) => page.locator('h1').first().textContent();

describe('the search', () => {
  it('is reached by /, suggests, and opens what is chosen, all by keyboard', async () => {
    const { page, wrong } = await site.visit('/');
    await page.getByText('Newest papers').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('hubin');
    await page.getByRole('option', { name: 'Evan Hubinger' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Evan Hubinger');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/author/evan-hubinger');
    await eventually(() => heading(page)).toBe('Evan Hubinger');
    expect(wrong).toEqual([]);
  });

  it('lists what has the words, and marks them; the kind is in the address', async () => {
    const { page, wrong } = await site.visit('/');
    await page.getByText('Newest papers').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('sleeper agents');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=sleeper+agents');
    await page.locator('mark', { hasText: 'Sleeper' }).first().waitFor();
    await page.getByLabel('Kind').selectOption('PAPER');
    await page.waitForURL('**type=PAPER');
    await page.getByRole('link', { name: /Sleeper Agents/ }).click();
    await page.waitForURL('**/paper/**');
    await page.goBack();
    await eventually(() => page.getByLabel('Kind').inputValue()).toBe('PAPER');
    await page.goBack();
    await eventually(() => page.getByLabel('Kind').inputValue()).toBe('');
    expect(wrong).toEqual([]);
  });

  it('says so where nothing has the words', async () => {
    const { page } = await site.visit('/search?q=xyzzyplugh');
    await page.getByText('Nothing has all these words').waitFor();
  });
});

describe('the first page', () => {
  it('begins with who writes and from where, those with most new papers first', async () => {
    const { page, wrong } = await site.visit('/');
    const of = (title: string) =>
      page
        .locator('section', { has: page.getByRole('heading', { name: title }) })
        .getByRole('listitem')
        .allTextContents();
    await eventually(() => of('Authors of new papers')).toContain('Benjamin Wright');
    expect((await of('Authors of new papers'))[0]).toBe('Evan Hubinger');
    expect((await of('Where new papers come from'))[0]).toBe('University of California, Berkeley');
    expect(wrong).toEqual([]);
  });
});

describe('an author', () => {
  it('has figures with their origin, positions and themes', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger');
    await page.getByText('3,987').waitFor();
    await page.getByText('Author page of Evan Hubinger, read on 20').first().waitFor();
    await page.getByRole('link', { name: 'Anthropic' }).first().click();
    await eventually(() => heading(page)).toBe('Anthropic');
    expect(wrong).toEqual([]);
  });

  it('narrows papers down by year, and takes that back', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger');
    await page.getByText('20 papers', { exact: true }).waitFor();
    await page.getByRole('button', { name: '2024' }).click();
    await page.waitForURL('**year=2024');
    await page.getByText('5 papers', { exact: true }).waitFor();
    await page.getByLabel('Order').selectOption('TITLE_ASC');
    await page.waitForURL('**order=TITLE_ASC');
    await page.goBack();
    await page.goBack();
    await page.getByText('20 papers', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Summary' }).first().click();
    expect(await page.getByRole('button', { name: 'Summary' }).first().getAttribute('aria-expanded')).toBe(
      'true',
    );
    expect(wrong).toEqual([]);
  });

  it('loads more coauthors', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger?view=coauthors');
    const rows = page.locator('tbody tr');
    await eventually(() => rows.count()).toBe(20);
    await page.getByRole('button', { name: 'Load more coauthors' }).click();
    await eventually(() => rows.count()).toBe(40);
    await page.getByRole('button', { name: 'Load more coauthors' }).click();
    await eventually(() => rows.count()).toBe(41);
    expect(await page.getByRole('button', { name: 'Load more' }).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('has themes over time, posts and what each source states', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger');
    await page.getByRole('link', { name: 'Themes over time' }).click();
    await page.getByRole('columnheader', { name: '2019' }).waitFor();
    await page.getByRole('link', { name: 'Posts and comments' }).click();
    await page.getByLabel('Kind').selectOption('COMMENT');
    await page
      .getByText('Comment ·')
      .or(page.getByText('Comment', { exact: true }))
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Sources' }).click();
    await page.getByRole('heading', { name: 'Author page of Evan Hubinger' }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('that is not there is said to be not there', async () => {
    const { page } = await site.visit('/author/nobody');
    await page.getByText('The graph has no author “nobody”.').waitFor();
  });
});

describe('a paper', () => {
  it('marks the phrases of its themes, and of one theme alone', async () => {
    const { page, wrong } = await site.visit('/paper/sleeper-agents');
    const marks = page.locator('mark');
    await eventually(() => marks.allTextContents()).toContain('safety training');
    await page.getByRole('button', { name: 'adversarial training' }).click();
    await expect
      .poll(async () => new Set((await marks.allTextContents()).map((text) => text.toLowerCase())))
      .toEqual(new Set(['adversarial training']));
    await page.waitForURL('**theme=adversarial-training');
    await page.goBack();
    await eventually(() => page.locator('h1 mark').allTextContents()).toContain('Sleeper Agents');
    expect(wrong).toEqual([]);
  });

  it('tells why others belong with it', async () => {
    const { page, wrong } = await site.visit('/paper/sleeper-agents');
    await page.getByText('both on Deception by AI and Inner alignment; 2 authors in common').click();
    await page.getByRole('rowheader', { name: 'People' }).waitFor();
    await page.getByRole('link', { name: 'Alignment faking in large language models' }).click();
    await page.waitForURL('**/paper/alignment-faking**');
    expect(wrong).toEqual([]);
  });

  it('can be taken along as BibTeX', async () => {
    const { page } = await site.visit('/paper/sleeper-agents');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'BibTeX' }).click();
    const text = readFileSync((await (await download).path()) ?? '', 'utf8');
    expect(text).toMatch(/^@\w+\{[\s\S]*title = \{/);
  });

  it('row 42: with markup in its title, names and abstract shows it as text', async () => {
    const { page, wrong } = await site.visit('/search?q=mallory');
    await page.getByRole('link', { name: 'Mallory' }).first().click();
    await page.getByRole('link', { name: `On ${script}` }).click();
    await eventually(() => heading(page)).toBe(`On ${script}`);
    await page.getByText(`<b>bold</b> ${script}`).waitFor();
    expect(await page.title()).not.toBe('taken over');
    expect(wrong).toEqual([]);
  });
});

describe('a topic', () => {
  it('leads to what is broader and narrower', async () => {
    const { page, wrong } = await site.visit('/topic/deception');
    await page.getByRole('link', { name: 'Misaligned behavior' }).click();
    await eventually(() => heading(page)).toBe('Misaligned behavior');
    await page.getByRole('link', { name: 'Deception by AI' }).first().click();
    await eventually(() => heading(page)).toBe('Deception by AI');
    expect(wrong).toEqual([]);
  });
});

describe.each([
  '/',
  '/search?q=alignment',
  '/papers',
  '/author/evan-hubinger',
  '/author/evan-hubinger?view=coauthors',
  '/author/evan-hubinger?view=themes',
  '/author/evan-hubinger?view=posts',
  '/author/evan-hubinger?view=sources',
  '/paper/sleeper-agents',
  '/affiliation/anthropic',
  '/topic/deception',
  '/author/nobody',
])('%s', (address) => {
  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('has nothing that axe finds, and fits: %s, %i wide', async (colorScheme, width) => {
    const { page, wrong } = await site.visit(address, { colorScheme, viewport: { width, height: 800 } });
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(wrong).toEqual([]);
  });
});

it('the first visit loads at most 150 kB of scripts', async () => {
  const { page } = await site.visit('/');
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(150_000);
});
