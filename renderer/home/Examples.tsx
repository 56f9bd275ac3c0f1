// The examples, each with its picture.

import { useTranslate } from '../ui/translateContext';
import { ExampleCard, type Example } from './ExampleCard';

interface ExamplesProps {
  /** Null while they are being read. */
  readonly examples: readonly Example[] | null;
  readonly fontsLoaded: number;
  readonly onOpen: (example: Example) => void;
}

export function Examples({ examples, fontsLoaded, onOpen }: ExamplesProps) {
  const t = useTranslate();
  return (
    <>
      <p className="home-text">{t('home.examplesText')}</p>
      <ul className="home-cards">
        {examples?.map((example) => (
          <li key={example.id}>
            <ExampleCard example={example} paintedFor={fontsLoaded} onOpen={() => onOpen(example)} />
          </li>
        ))}
      </ul>
      {examples?.length === 0 && <p className="home-text">{t('home.noExamples')}</p>}
    </>
  );
}
