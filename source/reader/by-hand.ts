/** What someone says of an article by hand, beside whether it counts as read: kept as it stands here, and listed. */
export type ByHand = {starred?: true};

/** What of that an entry has, or a record of it. */
export const byHandFrom = ({starred}: Partial<Record<keyof ByHand, unknown>>): ByHand => ({
  ...(starred === true && {starred}),
});

/** How the list shows it. */
export const signsOf = ({starred}: ByHand): string[] => (starred ? ['★'] : []);
