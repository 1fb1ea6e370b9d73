import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { sharedStrings } from '../../components/shared/strings';
import { startPage } from '../../lib/browser/own-page';
import { actions } from './actions';
import { lookAround, state } from './state';

void startPage(
  () => sharedStrings.pages.settings,
  (app) => render(<Options {...state} actions={actions} />, app),
);
lookAround();
