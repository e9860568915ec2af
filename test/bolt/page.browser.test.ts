import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { answers, serveApi } from '../support/api-server.ts';
import { openBolt } from '../support/bolt.ts';

const driver = readFileSync(
  new URL('../../node_modules/neo4j-driver/lib/browser/neo4j-web.min.js', import.meta.url),
  'utf8',
);

/** What the page has from the driver that it loads. */
declare const neo4j: typeof import('neo4j-driver');

it('a page of this machine asks with the driver for browsers', async () => {
  const bolt = await openBolt();
  await bolt.database.engine.executeCypher("CREATE (:A {on: date('2024-01-02')})-[:R]->(:B)");
  const { base } = await serveApi(answers('<html></html>', { 'content-type': 'text/html' }));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  onTestFinished(async () => {
    await browser.close();
    await bolt.stop();
  });
  const page = await browser.newPage();
  await page.goto(base);
  await page.addScriptTag({ content: driver });
  const asked = await page.evaluate(async (uri) => {
    const connected = neo4j.driver(uri);
    const { records } = await connected.executeQuery('MATCH path = (a:A)-->() RETURN a.on AS on, path');
    const many = await connected.executeQuery('UNWIND range(1, 20000) AS n RETURN n');
    await connected.close();
    return [String(records[0]?.get('on')), records[0]?.get('path').length, many.records.length];
  }, bolt.uri);
  expect(asked).toEqual(['2024-01-02', 1, 20000]);
});
