import passagesCss from '../shared/passages.css?inline';
import articleCss from './article.css?inline';
import dialogCss from './dialog.css?inline';
import embedsCss from './embeds.css?inline';
import focusCss from './focus/focus.css?inline';
import headCss from './head.css?inline';
import coloursCss from './keep/colours.css?inline';
import keepCss from './keep/keep.css?inline';
import printedCss from './keep/printed.css?inline';
import saveCss from './keep/save.css?inline';
import toastCss from './keep/toast.css?inline';
import outlineCss from './outline.css?inline';
import overlaysCss from './overlays.css?inline';
import popupCss from './popup.css?inline';
import readerCss from './reader.css?inline';
import textSettingsCss from './text-settings/text-settings.css?inline';
import themesCss from './themes.css?inline';
import toolbarCss from './toolbar/toolbar.css?inline';
import typographyCss from './typography.css?inline';
import wideCss from './wide.css?inline';

/** All styles of the clean page, in the order in which the later goes before the earlier. */
export const READER_CSS = [
  readerCss,
  themesCss,
  articleCss,
  wideCss,
  typographyCss,
  focusCss,
  toolbarCss,
  textSettingsCss,
  headCss,
  outlineCss,
  overlaysCss,
  popupCss,
  dialogCss,
  embedsCss,
  passagesCss,
  coloursCss,
  keepCss,
  saveCss,
  printedCss,
  toastCss,
].join('\n');
