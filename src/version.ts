/** The tool's name and version; the version is that of package.json, which a test holds it to. */
export const NAME = 'gonogo';
export const VERSION = '0.1.0';
