declare module 'markdown-it-deflist' {
  const plugin: (parser: import('markdown-it').MarkdownIt) => void;
  export default plugin;
}

declare module 'markdown-it-mark' {
  const plugin: (parser: import('markdown-it').MarkdownIt) => void;
  export default plugin;
}

declare module 'markdown-it-emoji/lib/data/full.mjs' {
  const emoji: Readonly<Record<string, string>>;
  export default emoji;
}
