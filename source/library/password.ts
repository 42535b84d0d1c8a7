/**
 * The password that the environment states for locked documents; it is given once, and is wrong where it is asked for
 * again.
 */
export const statedPassword = ({wrong}: {wrong: boolean}): string | undefined =>
  wrong ? undefined : process.env['BROADSHEET_PASSWORD'];
