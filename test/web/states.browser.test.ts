import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/browser.ts';

const endless = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5);
let site: Site;

beforeAll(async () => {
  site = await openSite(async (run) => {
    const file = path.join(tmpdir(), `coterie-endless-${process.pid}.bib`);
    writeFileSync(
      file,
      `@article{endless, title = {${endless}}, author = {Blaine ${endless} and Maria ${endless}}, year = {1950}}`,
    );
    await run(['import', 'bibtex', file]);
  });
});
afterAll(() => site?.close());

const eventually = <Value>(value: () => Promise<Value>) => expect.poll(value, { timeout: 15_000 });
const heading = (page: Page) => page.locator('h1').first().textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Answers questions of the API only once the function that this gives is called. */
async function hold(page: Page): Promise<() => void> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', (route) => released.then(() => route.continue()));
  return letGo;
}

describe('another page', () => {
  it('is read from its top, and the one before from where one was', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger');
    const last = page.getByRole('link', { name: /^Risks from Learned Optimization/ });
    await last.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(500);
    await last.click();
    await eventually(() => heading(page)).toContain('Risks from Learned Optimization');
    expect(await scrolled(page)).toBe(0);
    expect(await focused(page)).toBe('content');
    await page.goBack();
    await eventually(() => heading(page)).toBe('Evan Hubinger');
    await eventually(() => scrolled(page)).toBe(before);
    expect(wrong).toEqual([]);
  });

  it('is named in the tab, and not by the one before while it is on its way', async () => {
    const { page } = await site.visit('/author/evan-hubinger');
    await eventually(() => page.title()).toBe('Evan Hubinger · Coterie');
    await page.getByText('20 papers', { exact: true }).waitFor();
    const letGo = await hold(page);
    await page.getByRole('link', { name: 'Anthropic' }).first().click();
    await page.getByText('Loading the affiliation').waitFor();
    expect(await page.title()).toBe('Coterie');
    letGo();
    await eventually(() => page.title()).toBe('Anthropic · Coterie');
  });
});

describe('an address', () => {
  it.each(['/nowhere/at/all', '/author'])(
    'that nothing is at leads back to the beginning: %s',
    async (address) => {
      const html = await fetch(site.address + address, { headers: { accept: 'text/html' } });
      expect(html.status).toBe(address === '/author' ? 200 : 404);
      const { page } = await site.visit('/');
      await page.goto(site.address + address);
      await page.getByText('There is no page at this address.').waitFor();
      await page.getByRole('link', { name: 'start from the beginning' }).click();
      await page.getByText('Newest papers').waitFor();
    },
  );

  it.each([
    ['/author/50%25', 'The graph has no author “50%”.'],
    ['/paper/%E0%A4%A', 'The graph has no paper “%E0%A4%A”.'],
  ])('that is not encoded as it should be is read as it stands: %s', async (address, said) => {
    const { page } = await site.visit(address);
    await page.getByText(said).waitFor();
  });

  it('keeps the words of a search in its box', async () => {
    const { page } = await site.visit('/search?q=reward+hacking');
    const box = page.getByRole('combobox', { name: /^Search/ });
    expect(await box.inputValue()).toBe('reward hacking');
    await box.fill('50% & more');
    await box.press('Enter');
    await eventually(() => heading(page)).toBe('“50% & more”');
    await page.goBack();
    await eventually(() => box.inputValue()).toBe('reward hacking');
  });

  it('says which year is chosen even where there is nothing from it', async () => {
    const { page } = await site.visit('/papers?year=1949');
    await page.getByText('No paper is like that.').waitFor();
    await page.getByRole('button', { name: '1949', pressed: true }).click();
    await page.getByText('21 papers', { exact: true }).waitFor();
  });
});

describe('by keyboard alone', () => {
  it('a list goes on from where it ended', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger?view=coauthors');
    await page.getByRole('button', { name: 'Load more coauthors' }).focus();
    for (const count of [40, 41]) {
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('tbody tr').count()).toBe(count);
    }
    expect(wrong).toEqual([]);
  });

  it('the box of words stays the place where one types', async () => {
    const { page } = await site.visit('/papers');
    const box = page.getByLabel('Words');
    await box.fill('reward');
    await box.press('Enter');
    await page.waitForURL('**text=reward');
    await page.keyboard.type(' tampering');
    await page.keyboard.press('Enter');
    await page.waitForURL('**text=reward+tampering');
    await page.goBack();
    await page.goBack();
    await page.getByText('21 papers', { exact: true }).waitFor();
    expect(await box.inputValue()).toBe('');
  });
});

describe('a server', () => {
  it('that is slow is said to be asked, and what was there stays', async () => {
    const { page } = await site.visit('/papers');
    const count = page.getByRole('status').first();
    await eventually(() => count.textContent()).toBe('21 papers');
    const letGo = await hold(page);
    await page.getByLabel('Order').selectOption('TITLE_ASC');
    await eventually(() => count.textContent()).toBe('Loading …');
    expect(await page.getByRole('link', { name: 'Alignment faking in large' }).count()).toBe(1);
    letGo();
    await eventually(() => count.textContent()).toBe('21 papers');
  });

  it.each(['/', '/papers', '/network/evan-hubinger', '/path?from=a&to=b'])(
    'that fails is said to, and can be asked again: %s',
    async (address) => {
      const { page } = await site.visit('/search');
      await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
      await page.goto(site.address + address);
      await page.getByText('The server answered with 500 and no data.').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('The server answered with 500').waitFor({ state: 'detached' });
    },
  );

  it('on the same machine is reached without the internet', async () => {
    const { page } = await site.visit('/');
    await page.getByText('Newest papers').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await page.getByRole('link', { name: 'All papers' }).click();
    await page.getByText('21 papers', { exact: true }).waitFor();
  });

  it('that has no part of a page any more is asked for the whole', async () => {
    const { page } = await site.visit('/');
    await page.getByText('Newest papers').waitFor();
    await page.route('**/assets/theme-map-page*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Themes', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/assets/theme-map-page*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Theme map' }).waitFor();
  });
});

describe('a narrow phone', () => {
  const viewport = { width: 320, height: 700 };
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it.each([
    '/search?q=alignment',
    '/author/evan-hubinger?view=coauthors',
    '/paper/sleeper-agents',
    '/path?from=juhan-bae&to=ethan-perez',
    '/themes',
  ])('shows all of a page without moving sideways: %s', async (address) => {
    const { page } = await site.visit(address, { viewport });
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await width(page)).toBe(320);
  });

  it('does so be names as long as they like', async () => {
    const { page } = await site.visit('/', { viewport });
    const box = page.getByRole('combobox', { name: /^Search/ });
    await box.fill('wolfe');
    await page.getByRole('option', { name: /^Wolfe/ }).waitFor();
    expect(await width(page)).toBe(320);
    await box.press('Enter');
    await page.getByRole('link', { name: /^Wolfe/ }).waitFor();
    expect(await width(page)).toBe(320);
    await page.getByRole('link', { name: /^Wolfe/ }).click();
    await eventually(() => heading(page)).toBe(endless);
    expect(await width(page)).toBe(320);
    await page.getByRole('link', { name: /^Blaine/ }).click();
    await eventually(() => heading(page)).toContain('Blaine');
    expect(await width(page)).toBe(320);
    await page.getByRole('link', { name: 'Coauthor network' }).click();
    await page.getByRole('button', { name: 'Table' }).waitFor();
    expect(await width(page)).toBe(320);
    const [, one = ''] = page.url().split('/network/');
    await page.goto(`${site.address}/path?from=${one}&to=${await coauthorOf(one)}`);
    await page.getByRole('heading', { name: 'Each path' }).waitFor();
    expect(await width(page)).toBe(320);
  });
});

async function coauthorOf(id: string): Promise<string> {
  const query = `{ author(id: "${id}") { coauthors(first: 1) { nodes { slug } } } }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${site.address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data.author.coauthors.nodes[0].slug;
}
