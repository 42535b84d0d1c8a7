/** Where pictures come from that tell the state of a project and are no part of its text. */
const address =
  /(?<![a-z])badges?(?![a-z])|shields\.io|badgen|travis-ci|circleci\.com|codecov\.io|coveralls\.io|appveyor\.com\/api|david-dm\.org|nodei\.co|deps\.rs|goreportcard|bestpractices|codacy\.com|codeclimate\.com|sonarcloud\.io\/api|snyk\.io|contrib\.rocks|star-history|repobeats|github-readme-stats|komarev\.com|visitor|forthebadge|packagephobia|bundlephobia|readthedocs\.(?:org|io)\/projects|api\.netlify|hits\.|tokei\.rs|isitmaintained|packagist\.org|poser\.pugx|joss\.theoj\.org|zenodo\.org|ko-fi\.com|buymeacoffee|opencollective\.com|scrutinizer-ci|ci\.(?:appveyor|status)|codefactor|lgtm\.com|libraries\.io|pepy\.tech|gitpod\.io\/button|deploy\/button|button\.svg|app\.netlify/i;

export const isBadge = (href: string | undefined): boolean => href !== undefined && address.test(href);

/** Whether pictures in a row with nothing between them are badges too: from afar, and no photographs or drawings. */
export const areBadges = (hrefs: ReadonlyArray<string | undefined>): boolean =>
  hrefs.length > 1 &&
  hrefs.every(
    (href) =>
      href !== undefined && /^https?:/i.test(href) && !/\.(?:png|jpe?g|gif|webp|avif)(?:[?#]|$)/i.test(href),
  );
