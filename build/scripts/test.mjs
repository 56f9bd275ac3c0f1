// npm test: every check of the project, one after the other. It goes on after a failure, so that one run shows all
// that is wrong. Its last line is "N passed, N failed"; the exit status says the same.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensurePdfTools } from './chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = `${root}out/test/`;

/** Runs a program; resolves to its exit status. Output goes to the terminal as it comes. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a package's program with this Node, so that no shell and no .cmd file is needed. */
function bin(path, args, env) {
  return run(process.execPath, [`${root}node_modules/${path}`, ...args], env);
}

async function check(path, args) {
  const failed = (await bin(path, args)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

async function build() {
  const failed = (await run(process.execPath, ['build/scripts/build.mjs'])) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function vitest() {
  if (!ensurePdfTools()) console.log('pdftotext, pdftoppm or qpdf is missing: tests that need them are skipped.');
  const file = `${results}vitest.json`;
  const status = await bin('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  // A file that cannot be loaded fails without a failed test.
  const failed = status !== 0 ? Math.max(1, numFailedTests) : numFailedTests;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

async function endToEnd() {
  try {
    await ensureChromium();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const file = `${results}playwright.json`;
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const status = await bin('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const stats = readReport(file)?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  const passed = stats.expected + stats.flaky;
  return { passed, failed: status !== 0 ? Math.max(1, stats.unexpected) : stats.unexpected, skipped: stats.skipped };
}

const stages = [
  ['types', () => check('typescript/bin/tsc', ['-b'])],
  ['lint', () => check('oxlint/bin/oxlint', ['--deny-warnings'])],
  ['imports', () => check('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', 'build/imports.cjs', 'shared', 'renderer', 'electron'])],
  ['build', build],
  ['unit and others', vitest],
  ['end to end', endToEnd],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);

const total = { passed: 0, failed: 0, skipped: 0 };
const outcomes = [];
for (const [name, stage] of stages) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const outcome = await stage();
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  outcomes.push(`${outcome.failed ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${seconds} s   ${outcome.passed} passed, ${outcome.failed} failed`);
}

console.log(`\n${outcomes.join('\n')}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
