// What is said when the card is presented, and what is for nobody else's eyes.

import type { Card } from '#shared/blueprint/records';
import { useTranslate } from '../../../ui/translateContext';
import { CardTextField } from '../CardTextField';
import { Section } from '../Section';

export function NotesSection({ cards }: { readonly cards: readonly Card[] }) {
  const t = useTranslate();
  const filled = cards[0] ? [cards[0].speakerNotes, cards[0].privateNotes].filter(Boolean).length : 0;
  return (
    <Section id="notes" title={t('section.notes')} filled={filled}>
      <CardTextField
        cards={cards} as="prose" label={t('notes.speaker')} hint={t('notes.speakerHint')}
        value={(card) => card.speakerNotes} change={(speakerNotes) => ({ speakerNotes })}
      />
      <CardTextField
        cards={cards} as="prose" label={t('notes.private')} hint={t('notes.privateHint')}
        value={(card) => card.privateNotes} change={(privateNotes) => ({ privateNotes })}
      />
    </Section>
  );
}
