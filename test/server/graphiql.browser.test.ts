import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

const cli = createCli();
let server: ReturnType<typeof cli.start>;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = cli.start(['serve']);
  address = /http:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.'))?.[0] ?? '';
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  server.kill('SIGTERM');
  await server.ended;
  cli.remove();
});

/** A fresh page, and whatever went wrong on it: console errors, failed requests, requests to elsewhere. */
async function open(path: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      wrong.push(`left: ${request.url()}`);
  });
  await page.goto(address + path);
  return { page, wrong };
}

describe('GraphiQL', () => {
  it('opens from / with a question, and shows its answer', async () => {
    const { page, wrong } = await open('/');
    await page.waitForSelector('.graphiql-container');
    expect(new URL(page.url()).pathname).toBe('/graphql');
    await page.getByText('query Coauthors').waitFor();
    await page.click('.graphiql-execute-button');
    await page.locator('.result-window').getByText('"totalCount": 41').waitFor();
    expect(await page.locator('.result-window').textContent()).toMatch(/Benjamin\sWright/);
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
});
