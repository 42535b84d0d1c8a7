import {everywhereKeys} from '../reader/everywhere.js';
import {createKeymap} from '../reader/keymap.js';
import {keyTableOf, topOf, type Layer} from '../reader/layer.js';
import {articleLayer} from '../reader/layers/article.js';
import {contentsLayer} from '../reader/layers/contents.js';
import {findLayer} from '../reader/layers/find.js';
import {helpLayer} from '../reader/layers/help.js';
import {jumpsLayer} from '../reader/layers/jumps.js';
import {passwordLayer} from '../reader/layers/password.js';
import {peopleLayer} from '../reader/layers/people.js';
import {linksLayer} from '../reader/layers/links.js';
import {paneLayer} from '../reader/layers/pane.js';
import {pickerLayer} from '../reader/layers/picker.js';
import type {State} from '../reader/state.js';
import {createUpdate} from '../reader/update.js';
import {articleScene} from './article-scene.js';
import {contentsScene} from './contents-scene.js';
import {findScene} from './find-scene.js';
import {helpScene} from './help-scene.js';
import {jumpsScene} from './jumps-scene.js';
import {passwordScene} from './password-scene.js';
import {peopleScene} from './people-scene.js';
import {linksScene} from './links-scene.js';
import type {Scene} from './panel.js';
import {pickerScene} from './picker-scene.js';

/** A layer and what is drawn while it is the topmost. */
type LayerScene = {layer: Layer; scene: (state: State) => Scene};

/** From the top down: the first that is open has the keys and is drawn. */
const layerScenes: readonly LayerScene[] = [
  {layer: passwordLayer, scene: passwordScene},
  {layer: helpLayer, scene: helpScene},
  {layer: findLayer, scene: findScene},
  {layer: contentsLayer, scene: contentsScene},
  {layer: jumpsLayer, scene: jumpsScene},
  {layer: peopleLayer, scene: peopleScene},
  {layer: linksLayer, scene: linksScene},
  {layer: pickerLayer, scene: pickerScene},
  {layer: paneLayer, scene: articleScene},
  {layer: articleLayer, scene: articleScene},
];

const layers = layerScenes.map(({layer}) => layer);
const scenes = new Map(layerScenes.map(({layer, scene}) => [layer, scene]));

export const keyTable = keyTableOf(layers, everywhereKeys);

/** The keys as they are where no setting says otherwise. */
export const usualKeymap = createKeymap(keyTable);

export const update = createUpdate(layers);

/** The context that has the keys. */
export const contextOf = (state: State): string => topOf(layers, state).context;

/** What is drawn of a state; nothing before an article is there. */
export const drawnOf = (state: State): Scene => scenes.get(topOf(layers, state).layer)?.(state) ?? [];
