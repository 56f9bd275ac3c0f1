import { describe, expect, it } from 'vitest';
import { faults } from '../../../../../build/torture/faults/faults';
import { fullDisk } from '../../../../../build/torture/faults/fullDisk';
import { carelessSaver } from '../../../../../build/torture/savers';

describe('a file system call that fails', () => {
  it('leaves the old or the new document, says so, and leaves nothing about', async () => {
    expect((await faults({ step: 7 })).failures).toEqual([]);
  });

  it('is what the proof finds a careless saver out by', async () => {
    expect((await faults({ make: carelessSaver })).failures).not.toEqual([]);
  });
});

it('a full disk leaves the old document', async ({ skip }) => {
  const { line, failures } = await fullDisk();
  expect(failures).toEqual([]);
  if (line.includes('skipped')) skip(line);
});
