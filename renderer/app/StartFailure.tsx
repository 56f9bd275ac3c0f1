// The shell did not answer: all that can be said, and the way to try again.

import type { Translate } from '#shared/i18n/messages';
import { lightTheme } from '#shared/scene/theme';
import { themeVariables } from '../ui/tokens';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

export function StartFailure({ t, reason }: { readonly t: Translate; readonly reason: string }) {
  return (
    <div style={{ ...themeVariables(lightTheme), paddingTop: '20vh' }}>
      <EmptyState title={t('app.failed')} text={t('app.failedText', { reason })}>
        <Button variant="primary" onClick={() => window.location.reload()}>{t('app.reload')}</Button>
      </EmptyState>
    </div>
  );
}
