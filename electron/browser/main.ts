// Entry of the browser host: `node out/node/browser.js [--port N] [--no-open] [folder or file]`.

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { builtFolders, dataFolder } from '../services/appFolders';
import { createExporter } from '../services/export/createExporter';
import { openPage } from './openPage';
import { readArguments } from './readArguments';
import { startBrowserHost, type BrowserHost } from './startBrowserHost';

function versionOf(app: string): string {
  const parsed: unknown = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '';
}

async function start(): Promise<BrowserHost> {
  const { port, open, root, startFile } = readArguments(process.argv.slice(2), process.cwd());
  const folders = builtFolders(import.meta.url);
  const host = await startBrowserHost({
    version: versionOf(folders.app),
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    platform: process.platform,
    home: homedir(),
    dataDir: dataFolder(process.platform, homedir(), process.env),
    examplesDir: folders.examples,
    templatesDir: folders.templates,
    root,
    startFile,
    exporter: createExporter({ workerUrl: folders.exportWorker, fontsDir: folders.fonts }),
    folders,
    port,
  });
  // Scripts wait for this line, so it is the same in every language.
  console.log(`Sightline is running at ${host.url}`);
  if (open) openPage(host.url);
  return host;
}

start().then(
  (host) => {
    const end = () => void host.close().finally(() => process.exit());
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
