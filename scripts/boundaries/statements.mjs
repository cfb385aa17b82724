/** What a source file imports and which bare globals it reaches for, read from its syntax tree. */
import { extname } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

const LANGUAGE = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js', '.js': 'js' };
const RANDOM_OF_NODE = new Set(['randomBytes', 'randomUUID', 'randomInt', 'randomFillSync', 'randomFill']);

/**
 * `{ imports: [{ specifier, typeOnly, names, line }], marks: [{ kind, line }] }` of one file.
 * `kind`: `clock`, `random`, `enum`, `parameter-property` or `namespace`.
 */
export function readStatements(file, code) {
  const found = { imports: [], marks: [] };
  const lineAt = (offset) => code.slice(0, offset).split('\n').length;
  visit(parseAst(code, { lang: LANGUAGE[extname(file)] }), (node) => {
    const line = () => lineAt(node.start);
    const imported = readImport(node);
    if (imported) found.imports.push({ ...imported, line: line() });
    const kind = imported?.names.some((name) => RANDOM_OF_NODE.has(name)) ? 'random' : readMark(node);
    if (kind) found.marks.push({ kind, line: line() });
  });
  return found;
}

function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') see(node);
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, see);
  }
}

function readImport(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? fromDeclaration(node) : null;
    case 'ImportExpression':
      return node.source.type === 'Literal'
        ? { specifier: node.source.value, typeOnly: false, names: [] }
        : null;
    case 'TSImportType':
      return { specifier: node.source?.value ?? node.argument?.literal?.value, typeOnly: true, names: [] };
    default:
      return null;
  }
}

function fromDeclaration(node) {
  const inner = node.specifiers ?? [];
  const kind = (one) => one.importKind ?? one.exportKind;
  return {
    specifier: node.source.value,
    typeOnly: kind(node) === 'type' || (inner.length > 0 && inner.every((one) => kind(one) === 'type')),
    names: inner.map((one) => (one.imported ?? one.local)?.name).filter(Boolean),
  };
}

function readMark(node) {
  switch (node.type) {
    case 'TSEnumDeclaration':
      return 'enum';
    case 'TSModuleDeclaration':
      return node.kind === 'namespace' ? 'namespace' : null;
    case 'TSParameterProperty':
      return 'parameter-property';
    case 'NewExpression':
      return isName(node.callee, 'Date') && node.arguments.length === 0 ? 'clock' : null;
    case 'CallExpression':
      return isName(node.callee, 'Date') ? 'clock' : null;
    case 'MemberExpression':
      return readMember(node.object, node.property.name);
    default:
      return null;
  }
}

function readMember(object, name) {
  if (isName(object, 'Date') && name === 'now') return 'clock';
  if (isName(object, 'performance') && name === 'now') return 'clock';
  if (isName(object, 'Math') && name === 'random') return 'random';
  const cryptography = isName(object, 'crypto') || object.property?.name === 'crypto';
  return cryptography && (name === 'getRandomValues' || RANDOM_OF_NODE.has(name)) ? 'random' : null;
}

const isName = (node, name) => node.type === 'Identifier' && node.name === name;
