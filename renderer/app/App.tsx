// The composition root: language, services and the ways out of tables around, the home screen or the document in front inside.

import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { translator } from '#shared/i18n/translator';
import { platform } from '../actions/platform';
import { DialogLayer } from '../dialogs/DialogLayer';
import { ServicesProvider, type AppServices } from '../dialogs/servicesContext';
import { TableExitsProvider } from '../ui/table/tableExits';
import { ToastArea } from '../ui/ToastArea';
import { TooltipProvider } from '../ui/Tooltip';
import { LanguageProvider } from '../ui/translateContext';
import { AppContext } from './appContext';
import { createAppCommands } from './appCommands';
import type { AppModel } from './appModel';
import { CrashBoundary } from './CrashBoundary';
import { DocumentTabs } from './frame/DocumentTabs';
import { DocumentView } from './DocumentView';
import { Home } from './Home';
import { keepNativeMenu } from './system/nativeMenu';
import { createTableExits } from './system/tableExits';
import { exportText } from './documents/saveDocument';
import { useFileDrop } from './system/useFileDrop';
import { useFocusReturn } from './keys/useFocusReturn';
import { useShortcuts } from './keys/useShortcuts';

export function App({ app }: { readonly app: AppModel }) {
  const locale = useStore(app.preferences, (preferences) => preferences.locale);
  const language = useMemo(() => ({ locale, t: translator(locale) }), [locale]);
  const context = useMemo(() => ({ app, commands: createAppCommands(app) }), [app]);
  const services = useMemo((): AppServices => {
    const { host, start, dialogs, picker, toasts, measure, createId, exports } = app;
    return { host, start, dialogs, picker, toasts, measure, createId, platform, exportText, exports };
  }, [app]);
  const exits = useMemo(() => createTableExits(context.commands, app), [context, app]);
  useShortcuts(context);
  useFileDrop(app);
  useFocusReturn(app.dialogs);
  useEffect(() => keepNativeMenu(context), [context]);
  return (
    <AppContext value={context}>
      <LanguageProvider language={language}>
        <ServicesProvider value={services}>
          <TooltipProvider delayDuration={500} skipDelayDuration={200}>
            <TableExitsProvider value={exits}>
              <Front app={app} />
              <DialogLayer dialogs={app.dialogs} />
            </TableExitsProvider>
            <ToastArea toasts={app.toasts} label={language.t('app.notifications')} closeLabel={language.t('app.close')} />
          </TooltipProvider>
        </ServicesProvider>
      </LanguageProvider>
    </AppContext>
  );
}

function Front({ app }: { readonly app: AppModel }) {
  const { open, front } = useStore(app.documents.store);
  const document = open.find((candidate) => candidate.id === front);
  if (document) return <CrashBoundary key={document.id}><DocumentView document={document} /></CrashBoundary>;
  const home = <CrashBoundary key="home"><Home /></CrashBoundary>;
  return open.length === 0 ? home : <div className="home-with-tabs"><div className="home-tabs"><DocumentTabs /></div>{home}</div>;
}
