/** The orders in which the picker lists articles, in the order in which a key goes through them. */
export const orders = [
  'library',
  'title',
  'author',
  'institution',
  'date',
  'length',
  'progress',
  'read',
] as const;
export type Order = (typeof orders)[number];

/** What stands above a list in an order that is turned around. */
export const backwardsNames: Readonly<Record<Order, string>> = {
  library: 'All articles, from the end',
  title: 'By title, from the end',
  author: 'By author, from the end',
  institution: 'By institution, from the end',
  date: 'Oldest first',
  length: 'Longest first',
  progress: 'Least read first',
  read: 'Longest unread first',
};

/** What stands above a list in an order. */
export const orderNames: Readonly<Record<Order, string>> = {
  library: 'All articles',
  title: 'By title',
  author: 'By author',
  institution: 'By institution',
  date: 'Newest first',
  length: 'Shortest first',
  progress: 'Furthest read first',
  read: 'Recently read first',
};

export const orderAfter = (order: Order = 'library'): Order =>
  orders[(orders.indexOf(order) + 1) % orders.length] ?? 'library';
