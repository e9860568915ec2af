import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/browser.ts';
import { examples } from '../support/examples.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function open(path: string) {
  const visit = await site.visit(path);
  await ready(visit.page);
  return visit;
}

/** Its button does nothing before there is an editor for the question and one for the answer. */
async function ready(page: Page) {
  await page.waitForSelector('.graphiql-execute-button');
  for (const editor of ['.graphiql-query-editor', '.result-window']) {
    await page.locator(`${editor} .view-line`).first().waitFor();
  }
}

const tabNames = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();
const activeTab = (page: Page) => page.locator('.graphiql-tab-active .graphiql-tab-button').textContent();
const question = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const answer = (page: Page) => page.locator('.result-window');

// An editor of some megabytes takes its time to start on a busy machine.
describe('GraphiQL', { timeout: 120_000 }, () => {
  it('opens with a tab for each example question, its comment and its variables', async () => {
    const { page, wrong } = await open('/graphql');
    expect(await tabNames(page)).toEqual(examples.map(({ name }) => name));
    await question(page).getByText('Whom has Evan Hubinger').waitFor();
    await page.locator('[aria-label="Variables"] .view-lines').getByText('"evan-hubinger"').waitFor();
    expect(wrong).toEqual([]);
  });

  it('answers the questions, from the tab bar and from the list', async () => {
    const { page, wrong } = await open('/graphql');
    await page.click('.graphiql-execute-button');
    await answer(page).getByText('"totalCount": 41').waitFor();
    await answer(page).getByText('"Benjamin Wright"').waitFor();

    await page.click('.graphiql-tab-button:text("HowConnected")');
    await page.locator('[aria-label="Variables"] .view-lines').getByText('"chris-van-merwijk"').waitFor();
    await page.click('.graphiql-execute-button');
    await answer(page).getByText('"collaborationDistance": 2').waitFor();

    await page.click('button:text("What does the graph hold")');
    expect(await activeTab(page)).toBe('WhatTheGraphHolds');
    await question(page).getByText('What does the graph hold').waitFor();
    await page.click('.graphiql-execute-button');
    await answer(page).getByText('"engine": "grafeo"').waitFor();
    expect(wrong).toEqual([]);
  });

  it('takes the questions that a page of the explorer has asked', async () => {
    const { page, wrong } = await site.visit('/author/evan-hubinger');
    await page.getByText('What this page asked').click();
    await page.getByRole('link', { name: 'AuthorPage' }).click();
    await ready(page);
    expect(await activeTab(page)).toBe('AuthorPage');
    await page.click('.graphiql-execute-button');
    await answer(page).getByText('"slug": "evan-hubinger"').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('keeps what a visitor left open, and opens a closed question again from the list', async () => {
    const { page, wrong } = await open('/graphql');
    await page.click('.graphiql-tab-button:text("WhileTyping")');
    await page.click('.graphiql-tab-active .graphiql-tab-close');
    await page.click('.graphiql-tab-button:text("MapOfThemes")');
    await page.waitForFunction(() =>
      localStorage.getItem('graphiql:tabState')?.includes('"activeTabIndex":8'),
    );
    await page.reload();
    await question(page).getByText('How do the papers since 2024').waitFor();
    expect(await activeTab(page)).toBe('MapOfThemes');
    const left = examples.map(({ name }) => name).filter((name) => name !== 'WhileTyping');
    expect(await tabNames(page)).toEqual(left);

    await page.click('button:text("What may somebody mean")');
    await page.locator('[aria-label="Variables"] .view-lines').getByText('"dec"').waitFor();
    await page.locator('.graphiql-tab-active:has-text("WhileTyping")').waitFor();
    expect(await tabNames(page)).toEqual([...left, 'WhileTyping']);
    expect(wrong).toEqual([]);
  });

  it('opens a query in the address beside all else', async () => {
    const { page, wrong } = await open(
      `/graphql?query=${encodeURIComponent('query Asked($id: ID!) { author(id: $id) { name } }')}&variables=${encodeURIComponent('{"id":"ethan-perez"}')}`,
    );
    expect(await activeTab(page)).toBe('Asked');
    expect(await tabNames(page)).toHaveLength(examples.length + 1);
    await page.click('.graphiql-execute-button');
    await answer(page).getByText('"Ethan Perez"').waitFor();
    expect(wrong).toEqual([]);
  });

  it('shows the documentation of the schema', async () => {
    const { page, wrong } = await open('/graphql');
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.locator('.graphiql-doc-explorer a', { hasText: 'Query' }).first().click();
    await page.getByText('Researchers, their papers, where they write from').waitFor();
    await page.getByText('An author by whatever they are known by.').waitFor();
    expect(wrong).toEqual([]);
  });

  it('builds a question from the fields that are ticked, and keeps a history', async () => {
    const { page, wrong } = await open(
      '/graphql?query=query%20Mine%20%7B%20stats%20%7B%20engine%20%7D%20%7D',
    );
    await page.click('[aria-label="Show GraphiQL Explorer"]');
    await page.locator('.graphiql-explorer-root').getByText('version', { exact: true }).click();
    await question(page).getByText('version').waitFor();
    await page.click('.graphiql-execute-button');
    await answer(page).getByText('"engine": "grafeo"').waitFor();
    await page.click('[aria-label="Show History"]');
    await page.locator('.graphiql-history-item', { hasText: 'Mine' }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('shows a tab that is chosen before the editors have loaded', async () => {
    const { page, wrong } = await open('/graphql');
    await page.click('.graphiql-tab-button:text("HowConnected")');
    await question(page).getByText('How are Juhan Bae').waitFor();
    await page.locator('[aria-label="Variables"] .view-lines').getByText('"juhan-bae"').waitFor();
    expect(await activeTab(page)).toBe('HowConnected');
    expect(wrong).toEqual([]);
  });

  it('is as dark as the system, words of the question included', async () => {
    const { page, wrong } = await open('/graphql');
    const lightness = (where: Locator, property: 'color' | 'backgroundColor') =>
      where.evaluate((node, name) => {
        const parts = getComputedStyle(node)[name].match(/\d+/g) ?? [];
        return Math.max(...parts.slice(0, 3).map(Number));
      }, property);
    const container = page.locator('.graphiql-container');
    const word = page.locator('.graphiql-query-editor .view-line span span', { hasText: 'coauthors' }).last();
    await word.waitFor();
    for (const colorScheme of ['light', 'dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect
        .poll(async () => (await lightness(container, 'backgroundColor')) > 128)
        .toBe(colorScheme === 'light');
      const background = await lightness(container, 'backgroundColor');
      await expect
        .poll(async () => Math.abs(background - (await lightness(word, 'color'))))
        .toBeGreaterThan(100);
    }
    expect(wrong).toEqual([]);
  });

  it('is cached for ever but for its page, and has nothing from elsewhere', async () => {
    const page = await fetch(`${site.address}/graphql`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('cache-control') ?? '').not.toContain('immutable');
    expect(html).not.toMatch(/https?:/);
    const assets = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, asset = '']) => asset);
    expect(assets.length).toBeGreaterThan(1);
    for (const asset of assets) {
      const { status, headers } = await fetch(site.address + asset, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('content-encoding')).toBe('gzip');
    }
    for (const path of ['../index.html', '%2e%2e/index.html', 'nothing.js', '']) {
      expect((await fetch(`${site.address}/assets/${path}`)).status).toBe(404);
    }
  });
});
