import { readdirSync } from 'node:fs';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Stages of the core meet in read-article.ts and never import each other. */
const shared = ['note-file.ts', 'types.ts', 'text', 'data'];
const stages = readdirSync('src/core', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map((entry) => entry.name);

/** Which folders of src a room may import from, itself aside. */
const rooms = {
  core: [],
  browser: ['core'],
  content: ['browser', 'core'],
  background: ['afar', 'browser', 'core'],
  afar: ['browser', 'core'],
  ui: ['browser', 'core'],
  popup: ['ui', 'browser', 'core'],
  reader: ['ui', 'browser', 'core'],
  options: ['ui', 'browser', 'core'],
  welcome: ['ui', 'browser', 'core'],
  cli: ['core', 'tasks'],
  training: ['core'],
  bench: ['core', 'cli', 'tasks', 'training'],
};

const zones = [
  ...Object.entries(rooms).map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...allowed].map((name) => `./${name}`),
    message: `${room} may import ${[...allowed, 'nothing else'].join(', ')}.`,
  })),
  ...stages.map((stage) => ({
    target: `./src/core/${stage}`,
    from: './src/core',
    except: [stage, ...shared].map((name) => `./${name}`),
    message: 'Stages of the core meet in read-article.ts.',
  })),
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'src/core/data/**'] },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    plugins: { 'no-unsanitized': noUnsanitized, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'location', 'fetch', 'chrome', 'browser', 'process'],
      'no-restricted-imports': ['error', 'webextension-polyfill'],
    },
  },
  {
    files: ['src/{content,background,afar,popup,reader,options,welcome,ui}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'webextension-polyfill', message: 'The browser is reached through src/browser.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', '*.ts', 'src/{cli,bench,training}/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
);
