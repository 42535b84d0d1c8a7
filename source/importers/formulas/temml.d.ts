/** What the package's own declarations name and TypeScript's libraries lack. */
type MathMLElement = HTMLElement;
