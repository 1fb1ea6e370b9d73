import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { sharedStrings } from '../../components/shared/strings';
import { startPage } from '../../lib/browser/own-page';
import { followFrontTab } from './front-tab';

void startPage(
  () => sharedStrings.product,
  (app) => render(<Panel {...followFrontTab()} />, app),
);
