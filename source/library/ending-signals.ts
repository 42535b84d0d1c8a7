/** The signals that end the process, and the exit status of each: 128 and its number. */
export const endingSignals = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGUSR2: 140,
  SIGALRM: 142,
  SIGTERM: 143,
  SIGXCPU: 152,
} as const;
