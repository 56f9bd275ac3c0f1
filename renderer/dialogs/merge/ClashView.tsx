// One clash: its picture on both sides, the answers, and what everything chosen so far comes to.

import { useDeferredValue, useMemo, useState } from 'react';
import { settle, type Merge } from '#shared/merge/mergeBlueprints';
import type { Choice, Choices, Clash } from '#shared/merge/clash';
import type { Blueprint } from '#shared/blueprint/records';
import type { Box } from '#shared/lib/geometry';
import type { SelectionRef } from '#shared/history/history';
import type { EditorEnvironment } from '../../editor/editor';
import { createSceneSource } from '../../editor/sceneSource';
import { sameRef } from '../../editor/selection/selection';
import { useTranslate } from '../../ui/translateContext';
import { PicturePair } from '../compare/PicturePair';
import { placeToLook, type Mark, type Picture } from '../compare/picture';
import { SheetPicture } from '../compare/SheetPicture';
import { sheetRef } from './analysisClash';
import { ClashChoice } from './ClashChoice';
import { clashPlace } from './clashValue';

interface ClashViewProps {
  readonly environment: EditorEnvironment;
  readonly merge: Merge;
  readonly clash: Clash;
  readonly choices: Choices;
  readonly theirName: string;
  readonly onChoose: (choice: Choice) => void;
  /** A clash was pointed at on a picture. */
  readonly onCurrent: (id: string) => void;
}

/** Where the title and the brief stand: sheet px. */
const TITLE: Box = { x: 170, y: 420, w: 380, h: 0 };

function usePicture(environment: EditorEnvironment, blueprint: Blueprint): Picture {
  const [sceneOf] = useState(() => createSceneSource(environment));
  return useMemo(() => ({ blueprint, scene: sceneOf(blueprint) }), [sceneOf, blueprint]);
}

export function ClashView({ environment, merge, clash, choices, theirName, onChoose, onCurrent }: ClashViewProps) {
  const t = useTranslate();
  const names = { mine: t('mergeScreen.mine'), theirs: theirName, both: t('mergeScreen.both') };
  const mine = usePicture(environment, merge.mine);
  const theirs = usePicture(environment, merge.theirs);
  const chosenSoFar = useDeferredValue(choices);
  const settled = useMemo(() => settle(merge, chosenSoFar), [merge, chosenSoFar]);
  const result = usePicture(environment, settled);
  const marks = useMemo(() => merge.clashes.flatMap((one): Mark[] => {
    const ref = sheetRef(one, merge);
    return ref ? [{ ref, way: 'changed' }] : [];
  }), [merge]);
  const chosen = useMemo(() => sheetRef(clash, merge), [clash, merge]);
  const place = clash.ref.type === 'blueprint' && clash.kind === 'field' ? TITLE : null;
  const focus = useMemo(
    () => (chosen ? placeToLook(result, chosen, mine) ?? placeToLook(result, chosen, theirs) ?? null : place),
    [chosen, place, result, mine, theirs],
  );
  const choose = (ref: SelectionRef): void => {
    const found = merge.clashes.find((one) => {
      const at = sheetRef(one, merge);
      return at !== null && sameRef(at, ref);
    });
    if (found) onCurrent(found.id);
  };
  return (
    <div className="clash-view">
      <h3 className="clash-title">{t(clash.label.key, clash.label.params)}<span className="clash-title-where">{clashPlace(clash, merge, t)}</span></h3>
      <div className="clash-pictures">
        <PicturePair
          left={{ title: names.mine, picture: mine, marks: chosen && marks }}
          right={{ title: names.theirs, picture: theirs, marks: chosen && marks }}
          chosen={chosen} place={place} onChoose={choose}
        />
        <figure className="picture-side clash-result">
          <figcaption className="picture-title">{t('mergeScreen.result')}</figcaption>
          <div className="picture-frame"><SheetPicture picture={result} label={t('mergeScreen.result')} focus={focus} /></div>
        </figure>
      </div>
      <ClashChoice merge={merge} clash={clash} choices={choices} names={names} onChoose={onChoose} />
    </div>
  );
}
