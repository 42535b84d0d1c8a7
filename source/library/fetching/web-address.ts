/** Whether a source is an address of the web. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);
