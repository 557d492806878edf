// A headless Chromium that signs in as a person would. Usage: node browser.mjs MODULES CHROMIUM. Prints its port.
// POST {url, login, action: agree|cancel, screenshot, dark}: what the last page was.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, executablePath] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(`${modules}/playwright-core/index.mjs`));
const browser = await chromium.launch({
  executablePath,
  handleSIGTERM: false,
  args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' '),
});

process.on('SIGTERM', () => browser.close().finally(() => process.exit(0)));

async function visit({ url, login = 'kim', action = 'agree', screenshot = '', dark = false }) {
  const context = await browser.newContext({ viewport: { width: 900, height: 620 }, colorScheme: dark ? 'dark' : 'light' });
  context.setDefaultTimeout(15000);
  const page = await context.newPage();
  const seen = { console: [], requests: [] };
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('dialog', (dialog) => { seen.console.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  let last = null;
  page.on('response', (response) => { if (response.request().isNavigationRequest()) last = response; });
  // The provider's pages ask for a font from the web.
  await context.route((address) => !address.host.startsWith('127.0.0.1'), (route) => {
    seen.requests.push(route.request().url());
    return route.abort();
  });
  try {
    await page.goto(url);
    if (action === 'cancel') {
      await page.click('a:has-text("Cancel")');
    } else {
      await page.fill('input[name=login]', login);
      await page.fill('input[name=password]', 'any');
      await page.click('button[type=submit]');
      await page.waitForSelector('button:has-text("Continue")');
      seen.requests.length = 0;
      await page.click('button:has-text("Continue")');
    }
    await page.waitForURL(/\/oauth2\/callback/, { timeout: 45000 });
    await page.waitForLoadState();
    if (screenshot) await page.screenshot({ path: screenshot });
    return {
      ...seen, url: page.url(), status: last.status(), headers: await last.allHeaders(), title: await page.title(),
      heading: await page.innerText('h1'), text: await page.innerText('body'), html: await page.content(),
    };
  } finally {
    await context.close();
  }
}

createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  let found;
  try {
    found = await visit(JSON.parse(Buffer.concat(parts).toString()));
  } catch (problem) {
    found = { problem: String(problem) };
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(found));
}).listen(0, '127.0.0.1', function ready() { console.log(this.address().port); });
