// The templates that can be begun with, without React: those of the app in the screen's language, and one's own. They are
// read when somebody looks, and pictured one after the other, so that the page never stands still for nine sheets.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host, HostError } from '#shared/api/contract';
import { asTemplate } from '#shared/blueprint/asTemplate';
import { languageOf } from '#shared/blueprint/languageOf';
import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import type { ParseProblem } from '#shared/format/problems';
import { serializeFile } from '#shared/format/serializeFile';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { TextMeasurer } from '#shared/scene/measure';
import type { Scene } from '#shared/scene/scene';
import type { SceneTheme } from '#shared/scene/theme';

export interface Template {
  readonly id: string;
  readonly own: boolean;
  readonly blueprint: Blueprint;
  /** What it is written in. */
  readonly locale: LocaleId;
  /** Null until it is drawn. */
  readonly scene: Scene | null;
}

/** One of one's own that can't be read. */
export interface DamagedTemplate {
  readonly id: string;
  /** ms since 1970; null where its name does not say. */
  readonly savedAt: number | null;
  readonly problem: { readonly host: HostError } | { readonly file: ParseProblem };
}

export interface TemplatesEnvironment {
  readonly host: Host;
  readonly measure: TextMeasurer;
  readonly later: (ms: number, call: () => void) => () => void;
  readonly onFailure: (error: HostError) => void;
  /** A picture has been drawn: its fonts are wanted. */
  readonly onDrawn: (scene: Scene) => void;
}

/** How the screen looks at them. */
export interface Look {
  readonly theme: SceneTheme;
  readonly locale: LocaleId;
}

export interface Templates {
  /** Null until they are read for the first time. */
  readonly store: StoreApi<{ readonly list: readonly Template[] | null; readonly damaged: readonly DamagedTemplate[] }>;
  /** Reads and draws what is not known yet. */
  show(look: Look): Promise<void>;
  /** Keeps a blueprint as a template of one's own. Returns whether it is kept. */
  keep(blueprint: Blueprint, title: string): Promise<boolean>;
  rename(template: Template, title: string): Promise<void>;
  remove(template: Pick<Template, 'id'>): Promise<void>;
}

export function createTemplates(environment: TemplatesEnvironment): Templates {
  const { host, onFailure } = environment;
  const store: Templates['store'] = createStore(() => ({ list: null, damaged: [] }));
  const draw = createDrawing(environment, store);
  let last: Look | null = null;

  async function read(id: string, own: boolean, locale: LocaleId | null): Promise<Template | DamagedTemplate> {
    const known = store.getState().list?.find((one) => one.id === id);
    if (known && !own) return known;
    const damaged = (problem: DamagedTemplate['problem']) => ({ id, savedAt: savedAt(id), problem });
    const answer = await host.request('templates.read', { id });
    if (!answer.ok) return damaged({ host: answer.error });
    const parsed = parseFile(answer.value.text);
    if (!parsed.ok) return damaged({ file: parsed.error });
    const { blueprint } = parsed.value;
    return { id, own, blueprint, locale: locale ?? languageOf(blueprint, 'en'), scene: null };
  }

  async function show(look: Look): Promise<void> {
    last = look;
    // Those in the language that the screen has left would only stand in the way until the others have come.
    const shown = store.getState().list;
    if (shown?.some((one) => !one.own && one.locale !== look.locale)) store.setState({ list: shown.filter(({ own }) => own) });
    const listed = await host.request('templates.list', {});
    if (!listed.ok) return onFailure(listed.error);
    const wanted = listed.value.filter(({ locale }) => locale === null || locale === look.locale);
    const all = await Promise.all(wanted.map(({ id, own, locale }) => read(id, own, locale)));
    // The screen may look otherwise by now.
    if (last !== look) return;
    const own = new Set(wanted.flatMap((one) => (one.own ? one.id : [])));
    store.setState({
      list: all.filter((one) => 'blueprint' in one),
      damaged: all.filter((one) => 'problem' in one).filter(({ id }) => own.has(id)),
    });
    draw(look.theme);
  }

  async function save(id: string | null, blueprint: Blueprint, title: string): Promise<boolean> {
    const text = serializeFile({ blueprint: asTemplate(blueprint, title), history: null });
    const answer = await host.request('templates.save', { id, text });
    if (!answer.ok) onFailure(answer.error);
    else if (last) await show({ ...last });
    return answer.ok;
  }

  return {
    store, show,
    keep: (blueprint, title) => save(null, blueprint, title),
    rename: async ({ id, blueprint }, title) => void (await save(id, blueprint, title)),
    async remove({ id }) {
      const answer = await host.request('templates.remove', { id });
      if (!answer.ok) onFailure(answer.error);
      if (last) await show({ ...last });
    },
  };
}

/** The ids of one's own say when they came. */
function savedAt(id: string): number | null {
  const time = /^own-(\d+)/.exec(id)?.[1];
  return time === undefined ? null : Number(time);
}

/** Draws what is not drawn in the theme, one picture at a time. */
function createDrawing({ measure, later, onDrawn }: TemplatesEnvironment, store: Templates['store']): (theme: SceneTheme) => void {
  const themes = new WeakMap<Scene, SceneTheme>();
  let stop: () => void = () => undefined;
  return (theme) => {
    stop();
    const next = (): void => {
      const { list } = store.getState();
      const one = list?.find(({ scene }) => !scene || themes.get(scene) !== theme);
      if (!list || !one) return;
      const scene = sceneBuilder({ theme, measure, translate: translator(one.locale) })(one.blueprint);
      themes.set(scene, theme);
      store.setState({ list: list.map((other) => (other === one ? { ...one, scene } : other)) });
      onDrawn(scene);
      stop = later(0, next);
    };
    stop = later(0, next);
  };
}
