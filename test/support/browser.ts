import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { createCli } from './cli.ts';
import { engineUnderTest } from './engine.ts';
import { openTestStore } from './store.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page somebody has opened, and whatever went wrong on it: console errors, failed requests, requests to elsewhere. */
interface Visit {
  page: Page;
  wrong: string[];
}

export interface Site {
  address: string;
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * The real server on the seed, on the engine under test, and a Chromium to look at it. Before the server starts, the
 * command line may `prepare` the graph.
 */
export async function openSite(
  prepare?: (run: (args: string[]) => Promise<unknown>) => Promise<void>,
): Promise<Site> {
  const cli = createCli();
  const engine = engineUnderTest();
  const env: Record<string, string> = engine.name === 'neo4j' ? { NEO4J_URI: engine.uri } : {};
  if (engine.name === 'neo4j') await (await openTestStore()).close();
  if (prepare) {
    // An empty graph is seeded by the first start.
    await serve().then((first) => first.stop());
    await prepare((args) => cli.run(args, env));
  }
  const server = await serve();
  const browser = await launch();

  async function serve() {
    const child = cli.start(['serve'], env);
    const said = await child.said('Stop with Ctrl-C.');
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
    const stop = async () => {
      child.kill('SIGTERM');
      await child.ended;
    };
    return { address, stop };
  }

  return {
    address: server.address,
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // Who leaves a page takes back what it still asked for.
        if (reason !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} ${reason}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) wrong.push(`left: ${url}`);
      });
      await page.goto(server.address + path);
      return { page, wrong };
    },
    async close() {
      await browser.close();
      await server.stop();
      cli.remove();
    },
  };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      // Pictures of graphs are drawn by WebGL, here without a graphics card.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What axe finds wrong with a page: the rule, and where. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
      };
    };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
