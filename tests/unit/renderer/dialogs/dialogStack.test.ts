import { describe, expect, it } from 'vitest';
import { createDialogStack } from '../../../../renderer/dialogs/dialogStack';

describe('createDialogStack', () => {
  it('resolves with the answer and takes the question away', async () => {
    const dialogs = createDialogStack();
    const asked = dialogs.ask('unsaved', { title: 'Hotel' });
    const [question] = dialogs.store.getState();
    if (question?.name !== 'unsaved') throw new Error('another question');
    expect(question.input).toEqual({ title: 'Hotel' });
    question.answer('discard');
    expect(await asked).toBe('discard');
    expect(dialogs.store.getState()).toEqual([]);
  });

  it('keeps the newest in front and the others waiting', () => {
    const dialogs = createDialogStack();
    void dialogs.ask('pickSave', { title: '', name: 'a', extension: 'pdf' });
    void dialogs.ask('replace', { name: 'a.pdf' });
    expect(dialogs.store.getState().map(({ name }) => name)).toEqual(['pickSave', 'replace']);
  });
});
