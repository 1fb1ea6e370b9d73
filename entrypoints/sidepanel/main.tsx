import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { followFrontTab } from './front-tab';

const app = document.getElementById('app');
if (app) render(<Panel {...followFrontTab()} />, app);
