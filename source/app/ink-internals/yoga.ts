import {loadYoga, type Yoga} from 'yoga-layout/load';

let loaded: Yoga | undefined;

/** Sets up Yoga, which Ink lays out with: before Ink's code runs in the bundle, where nothing can be waited for. */
export async function prepareYoga(): Promise<void> {
  loaded ??= await loadYoga();
}

/** Yoga as it was set up; stands for the package in the bundle. */
export const yoga = (): Yoga => loaded!;
