import { readFile } from 'node:fs/promises';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, openSite, type Site } from '../support/browser.ts';

/** Some look at a page many times, and a machine without a graphics card draws slowly. */
const LONG = 120_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function opened(path: string, options?: Parameters<Site['visit']>[1]) {
  const { page, wrong } = await site.visit(path, options);
  page.setDefaultTimeout(25_000);
  return { page, wrong, picture: page.locator('[role=application]') };
}

async function drawn(path: string, options?: Parameters<Site['visit']>[1]) {
  const visited = await opened(path, options);
  await visited.page.waitForSelector('[data-state=settled]');
  return visited;
}

/** How many pixels of the dots' canvas are not blank. */
async function inked(page: Page): Promise<number> {
  return page.evaluate(
    `(async () => {
      const image = new Image();
      const from = document.querySelector('canvas.sigma-nodes');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const copy = document.createElement('canvas');
      copy.width = from.width; copy.height = from.height;
      const context = copy.getContext('2d');
      window.dispatchEvent(new Event('resize'));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      context.drawImage(from, 0, 0);
      return context.getImageData(0, 0, copy.width, copy.height).data.filter((value, index) => index % 4 === 3 && value > 0).length;
    })()`,
  );
}

async function saved(page: Page, type: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: type, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describe('the coauthor network', () => {
  it('draws, and its table has the same people', async () => {
    const { page, wrong } = await drawn('/network/evan-hubinger');
    await page.getByText('42 people, 86 ties').waitFor();
    expect(await inked(page)).toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'Table' }).click();
    const people = page.getByRole('table', { name: 'People' });
    expect(await people.getByRole('row').count()).toBe(43);
    expect(await page.getByRole('table', { name: 'Who wrote with whom' }).getByRole('row').count()).toBe(87);
    expect(new URL(page.url()).search).toBe('?as=table');
    await page.goBack();
    await page.waitForSelector('[data-state=settled]');
    expect(wrong).toEqual([]);
  });

  it('sorts its table by the header that is clicked', async () => {
    const { page } = await opened('/network/evan-hubinger?as=table&people=-name');
    const people = page.getByRole('table', { name: 'People' });
    const first = people.getByRole('row').nth(1);
    await first.getByText('Zhilin Wang').waitFor();
    await people.getByRole('button', { name: 'Name' }).click();
    await first.getByText('Adam S. Jermyn').waitFor();
    expect(new URL(page.url()).searchParams.get('people')).toBe('name');
  });

  it('is walked by keyboard, and what is selected is in the address', async () => {
    const { page, picture, wrong } = await drawn('/network/evan-hubinger');
    const panel = page.getByRole('complementary', { name: 'What is chosen' });
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await panel.getByRole('link', { name: 'Evan Hubinger', exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await panel.getByText('Evan Hubinger: ').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=/);
    const chosen = new URL(page.url()).searchParams.get('selected');
    expect(await panel.getByRole('link').first().getAttribute('href')).toBe(`/author/${chosen}`);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search);
    await page.goBack();
    await panel.getByText('Evan Hubinger: ').waitFor();
    expect(wrong).toEqual([]);
  });

  it(
    'tells who somebody is when one points at them',
    async () => {
      const { page, picture } = await drawn('/network/evan-hubinger?papers=2');
      const box = await picture.boundingBox();
      const panel = page.getByRole('complementary', { name: 'What is chosen' });
      // Somewhere on a grid over the picture there is a dot.
      for (let x = 0.05; x < 0.95; x += 0.02) {
        for (let y = 0.1; y < 0.95; y += 0.03) {
          await page.mouse.move(
            (box?.x ?? 0) + x * (box?.width ?? 0),
            (box?.y ?? 0) + y * (box?.height ?? 0),
          );
          if (await panel.getByText('wrote with').isVisible()) return;
        }
      }
      expect.unreachable();
    },
    LONG,
  );

  it('stays while another part of it is asked for', async () => {
    const { page, picture, wrong } = await drawn('/network/evan-hubinger?limit=50');
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', (route) => asked.then(() => route.continue()));
    await page.getByLabel('People at most').selectOption('100');
    await page.getByText('Loading what you chose').waitFor();
    expect(await picture.isVisible()).toBe(true);
    answer();
    await page.getByText('Loading what you chose').waitFor({ state: 'detached' });
    await page.waitForSelector('[data-state=settled]');
    expect(wrong).toEqual([]);
  });

  it('is drawn anew where the browser has lost what it drew with', async () => {
    const { page } = await drawn('/network/evan-hubinger');
    const first = await page.locator('canvas.sigma-nodes').elementHandle();
    await first?.evaluate((canvas) =>
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
    await first?.waitForElementState('hidden');
    await page.waitForSelector('[data-state=settled]');
    expect(await inked(page)).toBeGreaterThan(1000);
  });

  it('shows the ties of some years only', async () => {
    const { page } = await drawn('/network/evan-hubinger?from=2025');
    const said = await page.getByText(/\d+ people, \d+ ties/).textContent();
    expect(Number.parseInt(said ?? '', 10)).toBeLessThan(42);
    await page.getByLabel('From year').selectOption('the first');
    await page.getByText('42 people, 86 ties').waitFor();
  });

  it('lights the path to somebody who is chosen by what one types', async () => {
    const { page, wrong } = await drawn('/network/evan-hubinger');
    const box = page.getByRole('combobox', { name: 'Find a path from Evan Hubinger to' });
    await box.fill('Ethan P');
    await page.getByRole('option', { name: 'Ethan Perez' }).waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByText('Evan Hubinger → Ethan Perez, lit below.').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('ethan-perez');
    expect(String((await saved(page, 'SVG')).content)).toContain('stroke="#3c4bc0"');
    expect(wrong).toEqual([]);
  });

  it('is saved as PNG, SVG and GraphML', async () => {
    const { page, wrong } = await drawn('/network/evan-hubinger?from=2025');
    const people = Number.parseInt((await page.getByText(/\d+ people/).textContent()) ?? '', 10);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

    const png = await saved(page, 'PNG');
    expect(png.name).toBe('coauthors-evan-hubinger.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBe(3200);

    const svg = await saved(page, 'SVG');
    expect(XMLValidator.validate(String(svg.content))).toBe(true);
    expect(parser.parse(String(svg.content)).svg.g[1].circle).toHaveLength(people);

    const graphMl = await saved(page, 'GraphML');
    expect(XMLValidator.validate(String(graphMl.content))).toBe(true);
    expect(parser.parse(String(graphMl.content)).graphml.graph.node).toHaveLength(people);
    expect(wrong).toEqual([]);
  });

  it('says that somebody is not there', async () => {
    const { page } = await opened('/network/nobody');
    await page.getByText('The graph has no author “nobody”.').waitFor();
  });
});

describe('the paths between two people', () => {
  it('asks whom to connect, and shows each path with its papers', async () => {
    const { page, wrong } = await opened('/path');
    await page.getByText('Choose two people above').waitFor();
    for (const [box, name] of [
      ['From', 'Juhan Bae'],
      ['To', 'Ethan Perez'],
    ] as const) {
      await page.getByRole('combobox', { name: box, exact: true }).fill(name);
      await page.getByRole('option', { name }).click();
      await page.waitForURL(new RegExp(`${box.toLowerCase()}=`));
    }
    await page.waitForSelector('[data-state=settled]');
    await page.getByText('1 path of 2 steps').waitFor();
    const path = page.getByRole('main').getByRole('listitem').first();
    expect(await path.getByRole('link').allTextContents()).toEqual(
      expect.arrayContaining(['Juhan Bae', 'Evan Hubinger', 'Ethan Perez']),
    );
    await page.getByRole('button', { name: 'Table' }).click();
    const table = page.getByRole('table', { name: 'Who wrote with whom on the way' });
    expect(await table.getByRole('row').count()).toBe(3);
    expect(wrong).toEqual([]);
  });

  it('says what there is to say where there is no path', async () => {
    const { page } = await opened('/path?from=evan-hubinger&to=evan-hubinger');
    await page.getByText('Choose somebody else for one of them.').waitFor();
    await page.goto(`${site.address}/path?from=evan-hubinger&to=nobody`);
    await page.getByText('There is no author “nobody”.').waitFor();
  });
});

describe('the theme map', () => {
  it('leads to a paper, by keyboard', async () => {
    const { page, picture, wrong } = await drawn('/themes');
    await page.getByText('20 papers, 36 links').waitFor();
    await picture.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=/);
    const chosen = new URL(page.url()).searchParams.get('selected');
    const panel = page.getByRole('complementary', { name: 'What is chosen' });
    await panel.getByText('community').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/paper/${chosen}`);
    await page.goBack();
    await panel.getByRole('link').first().click();
    await page.waitForURL(`**/paper/${chosen}`);
    expect(wrong).toEqual([]);
  });

  it('shows the links of a strength, and the same in its table', async () => {
    const { page } = await drawn('/themes');
    await page.getByLabel('Links at least').selectOption('0.3');
    await page.waitForURL(/strength=0.3/);
    await page.getByText(/^\d+ papers, \d+ links/).waitFor();
    const said = (await page.getByText(/^\d+ papers, \d+ links/).textContent()) ?? '';
    const [papers, links] = (said.match(/\d+/g) ?? []).map(Number);
    expect(links).toBeLessThan(36);
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = (name: string) => page.getByRole('table', { name, exact: true }).getByRole('row').count();
    expect(await rows('Papers')).toBe((papers ?? 0) + 1);
    expect(await rows('Which papers belong together')).toBe((links ?? 0) + 1);
  });
});

describe('each picture', () => {
  const pages = [
    '/network/evan-hubinger?selected=ethan-perez',
    '/path?from=juhan-bae&to=ethan-perez',
    '/themes',
  ];

  it.each(pages)(
    'has no barriers that axe knows of, be it light or dark: %s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await drawn(path, { colorScheme, bypassCSP: true });
        expect(await axeViolations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Table' }).click();
        await page.getByRole('table').first().waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.close();
      }
    },
    LONG,
  );

  it.each(pages)('fits a phone: %s', async (path) => {
    const { page, picture } = await drawn(path, { viewport: { width: 390, height: 844 }, hasTouch: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    // Paths are few people in a row.
    const share = path.startsWith('/path') ? 0.35 : 0.6;
    expect((await picture.boundingBox())?.height).toBeGreaterThan(844 * share);
  });

  it('follows a change of colours', async () => {
    const { page } = await drawn('/themes', { colorScheme: 'light' });
    const paper = async () =>
      /<rect[^>]*fill="([^"]*)"/.exec(String((await saved(page, 'SVG')).content))?.[1];
    expect(await paper()).toBe('#ffffff');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('#1e2026');
  });
});
