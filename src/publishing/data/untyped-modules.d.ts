// Parsers that only the tests use and that come without types.
declare module 'citation-js';
declare module 'jsonld';
