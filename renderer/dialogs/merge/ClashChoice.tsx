// The answers to one clash: what each side says, with the words that differ marked, and both, where both can stand.

import type { Choice, Choices, Clash } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';
import { Kbd } from '../../ui/Kbd';
import { useTranslate } from '../../ui/translateContext';
import { clashValue, isWritten } from './clashValue';
import { wordDifference, type TextPart } from './wordDifference';

interface ClashChoiceProps {
  readonly merge: Merge;
  readonly clash: Clash;
  readonly choices: Choices;
  readonly names: Readonly<Record<Choice, string>>;
  readonly onChoose: (choice: Choice) => void;
}

export function ClashChoice({ merge, clash, choices, names, onChoose }: ClashChoiceProps) {
  const t = useTranslate();
  const [mine, theirs] = [clashValue(clash, 'mine', merge, t), clashValue(clash, 'theirs', merge, t)];
  const [mineParts, theirParts] = isWritten(clash) ? wordDifference(mine, theirs) : [[{ text: mine, differs: false }], [{ text: theirs, differs: false }]];
  const parts: Readonly<Record<Choice, readonly TextPart[]>> = { mine: mineParts, theirs: theirParts, both: [] };
  return (
    <div className="clash-choices" role="radiogroup" aria-label={t('mergeScreen.question')}>
      {clash.choices.map((choice, index) => (
        <button
          key={choice} type="button" role="radio" aria-checked={choices[clash.id] === choice}
          className={`clash-choice clash-choice-${choice}`} onClick={() => onChoose(choice)}
        >
          <span className="clash-choice-name">{names[choice]}<Kbd>{String(index + 1)}</Kbd></span>
          {parts[choice].length > 0 && (
            <span className="clash-choice-value">
              {parts[choice].map(({ text, differs }, at) => (differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
