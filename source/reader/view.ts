import {orders} from './list-order.js';
import type {Step} from './action.js';
import type {State, View} from './state.js';

export const narrowest = 20;
export const widest = 120;

function viewOf({measure, justified, paneShown, picker, settings}: State): View {
  const {previewShown, order, backwards} = picker;
  return {
    ...(measure !== settings.measure && {measure}),
    ...(justified !== settings.justified && {justified}),
    ...(paneShown !== undefined && {paneShown}),
    ...(!previewShown && {previewShown}),
    ...(order !== undefined && {order}),
    ...(backwards === true && {backwards}),
  };
}

/** A step that changed the view asks for it to be kept. */
export function keepingView(before: State, [state, effects]: Step): Step {
  const [was, is] = [JSON.stringify(viewOf(before)), JSON.stringify(viewOf(state))];
  return was === is ? [state, effects] : [state, [...effects, {type: 'keep-view', view: viewOf(state)}]];
}

/** A view out of what was kept; what is none of it is left out. */
export function viewFrom(kept: unknown): View {
  if (typeof kept !== 'object' || kept === null) return {};
  const {measure, justified, paneShown, previewShown, order, backwards} = kept as Record<keyof View, unknown>;
  const known = orders.find((each) => each === order);
  const usable = Number.isInteger(measure) && Number(measure) >= narrowest && Number(measure) <= widest;
  return {
    ...(usable && {measure: Number(measure)}),
    ...(typeof justified === 'boolean' && {justified}),
    ...(typeof paneShown === 'boolean' && {paneShown}),
    ...(typeof previewShown === 'boolean' && {previewShown}),
    ...(known && {order: known}),
    ...(backwards === true && {backwards}),
  };
}
