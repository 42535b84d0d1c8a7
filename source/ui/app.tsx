import type {State} from '../reader/state.js';
import {ArticleScreen} from './article-screen.js';
import {ContentsScreen} from './contents-screen.js';
import {FindScreen} from './find-screen.js';
import {HelpScreen} from './help-screen.js';
import {PickerScreen} from './picker-screen.js';
import type {Theme} from './theme.js';

type Props = {
  state: State;
  theme: Theme;
  /** Whether the page of text is drawn past Ink. */
  painted?: boolean;
};

/** The screen for a state: one dialog over one screen. */
export function App({state, theme, painted = false}: Props): React.JSX.Element {
  const {help, find, contents, reading} = state;
  if (help) return <HelpScreen state={state} help={help} theme={theme} />;
  if (find) return <FindScreen state={state} find={find} theme={theme} />;
  if (contents && reading) {
    return <ContentsScreen state={state} reading={reading} contents={contents} theme={theme} />;
  }
  if (state.screen === 'article' && reading) {
    return <ArticleScreen state={state} reading={reading} theme={theme} painted={painted} />;
  }
  return <PickerScreen state={state} theme={theme} />;
}
