import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Json } from '../core/schema.ts';

/**
 * Reads one YAML document as data: YAML 1.2 with the core schema, strictly. Aliases, merge keys, tags of one's own,
 * duplicate keys, several documents and other versions are refused. Throws `EvidenceError`: `empty` for nothing at all,
 * else `invalid`. Messages never quote the content.
 */
export function parseYaml(text: string): Json {
  if (text.trim() === '') throw new EvidenceError('empty', 'the file has no content');
  if (text.length > LIMITS.yamlBytes)
    throw new EvidenceError(
      'invalid',
      `the file is larger than the limit of ${LIMITS.yamlBytes / 1024 / 1024} MiB for YAML`,
      'write JSON, which may be larger',
    );
  // A YAML file that was cut in the middle of a number is a YAML file with another number.
  if (!/[\r\n]$/.test(text))
    throw new EvidenceError(
      'invalid',
      'the YAML file does not end with a line break, so it may have been cut off',
      'end it with a line break',
    );
  const lines = new LineCounter();
  const refuse = (what: string, offset: number): never => {
    throw new EvidenceError('invalid', `${what} (line ${lines.linePos(offset).line})`);
  };
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    // Tags of YAML 1.1, such as !!set and !!binary, would give values that no JSON has.
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) throw new EvidenceError('empty', 'the file has no content');
  if (second) refuse('the file has several YAML documents, so it does not say which is meant', second.range[0]);
  const [error] = [...document.errors, ...document.warnings];
  if (error)
    refuse(
      `the file is not valid YAML: ${WORDS[error.code] ?? error.code.toLowerCase().replaceAll('_', ' ')}`,
      error.pos[0],
    );
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
    refuse(`the file says that it is YAML ${document.directives.yaml.version}; YAML 1.2 is read`, 0);
  visit(document, (_, node) => {
    if (isAlias(node)) refuse('the YAML file has an alias, which is refused', node.range?.[0] ?? 0);
    if (isPair(node) && isScalar(node.key) && node.key.value === '<<')
      refuse('the YAML file has a merge key `<<`, which is refused', node.key.range?.[0] ?? 0);
  });
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    throw new EvidenceError('empty', 'the YAML document is empty');
  if (!isCollection(contents)) refuse('the file is neither JSON nor YAML with keys or a list', 0);
  checkDepth(contents);
  return document.toJS({ maxAliasCount: 0 }) as Json;
}

/** Errors whose own words would quote the file. */
const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'it has the same key twice in one map',
  TAG_RESOLVE_FAILED: 'it has a tag that YAML does not know',
  NON_STRING_KEY: 'it has a key that is a list or a map',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
};

function checkDepth(contents: Node): void {
  let level: Node[] = [contents];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > LIMITS.treeReportDepth + 1)
      throw new EvidenceError('invalid', `the YAML document is nested deeper than ${LIMITS.treeReportDepth} levels`);
    level = level.flatMap((node) => {
      if (!isCollection(node)) return [];
      return node.items.flatMap((item) => {
        const value = isMap(node) && isPair(item) ? item.value : item;
        return isCollection(value) ? [value] : [];
      });
    });
  }
}
