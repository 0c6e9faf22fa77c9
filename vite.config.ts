/**
 * One manifest, two packages: `TARGET=chrome|firefox vite build` writes dist/chrome or dist/firefox
 * (chrome when nothing is said). With `--watch --mode development` every rebuild renews `build-stamp.txt`,
 * and the extension reloads itself when it sees a new one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import { makeManifest } from './make-manifest.ts';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the manifest does not name: pages, and the script that a click brings into one. */
const unnamed = [
  'reader/reader.html',
  'welcome/welcome.html',
  'content/in-place.ts',
  // Asked in Chrome alone, and in both: what is checked in one package counts for the other.
  'afar/afar.html',
];

/** The icons lie at the root, where people look for them, and go into the package as they are. */
function copyIcons(): Plugin {
  return {
    name: 'copy-icons',
    generateBundle() {
      for (const name of readdirSync(here('icons')).filter((file) => file.endsWith('.png'))) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(here(`icons/${name}`)) });
      }
    },
  };
}

/**
 * Readability sets markup as a string in two places: one is never reached, in the other a sketch is emptied, see
 * `SketchElement.innerHTML`. That is what is written here, so that nothing in the package assigns to `innerHTML`. A
 * release in which the two places look otherwise stops the build.
 */
function emptyInsteadOfAssigning(): Plugin {
  const assignment = /(\w+)\.innerHTML = \w+(?:\.innerHTML)?;/g;
  return {
    name: 'empty-instead-of-assigning',
    transform(code, id) {
      if (!id.endsWith('/readability/Readability.js')) return null;
      if (code.match(assignment)?.length !== 2)
        throw new Error('Readability assigns markup in other places than before.');
      return { code: code.replace(assignment, '$1.replaceChildren();'), map: null };
    },
  };
}

/** Readability tells a log what it does, which is off in a release: what it would tell need not go into every page. */
function leaveOutLog(): Plugin {
  const told = /^\s*this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);$/gm;
  return {
    name: 'leave-out-log',
    transform(code, id) {
      if (!id.endsWith('/readability/Readability.js')) return null;
      const lean = code
        .replace(told, '')
        .replace('this._debug = !!options.debug;', '')
        .replace(/this\._debug/g, 'false');
      if (lean.includes('this.log(')) throw new Error('Readability tells its log in other ways than before.');
      return { code: lean, map: null };
    },
  };
}

/** What goes into every page of a news site does without the polyfill, which is a tenth of it and set up at once. */
function leaveOutPolyfill(): Plugin {
  return {
    name: 'leave-out-polyfill',
    enforce: 'pre',
    resolveId(source, importer) {
      const { lib } = this.environment.config.build;
      const isForPages = lib && typeof lib.entry === 'string' && lib.entry.includes('content/');
      if (!isForPages || source !== './browser.ts' || !importer?.includes('/src/browser/')) return null;
      return here('src/browser/browser-in-page.ts');
    },
  };
}

/**
 * Nearly all of what goes into a page runs there at once. Chromium would read each function twice, first to pass over
 * it and then to compile it, unless the first line says so; other browsers take that for a comment.
 */
function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    generateBundle(_options, bundle) {
      const file = bundle['content/content.js'];
      if (file?.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}

/**
 * Each file that a page of ours asks for takes its time, however small it is. The popup's scripts come in two: what asks
 * the page, and what shows its answer, each with all that it needs. Other pages of ours share them.
 */
function joinPieces(): Plugin {
  const groups: Rolldown.CodeSplittingGroup[] = [
    {
      name: (id, graph) => {
        const importers = graph.getModuleInfo(id)?.importers ?? [];
        return importers.includes(here('src/popup/popup.ts')) ? 'asking' : null;
      },
      priority: 1,
    },
    { name: 'show-reading', test: /\/src\/popup\/show-reading\.ts$/ },
  ];
  return {
    name: 'join-pieces',
    outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups } } : null),
  };
}

function stampBuild(): Plugin {
  return {
    name: 'stamp-build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build-stamp.txt', source: String(Date.now()) });
    },
  };
}

/** The variant for browsers decodes character references by way of `innerHTML`; this one has a table. */
export const alias = {
  'decode-named-character-reference': here('node_modules/decode-named-character-reference/index.js'),
};

export default defineConfig(({ mode }) => ({
  root: here('src'),
  publicDir: here('src/public'),
  define: { RELOADS_ON_BUILD: JSON.stringify(mode === 'development') },
  resolve: { alias },
  build: {
    outDir: here(`dist/${target}`),
    emptyOutDir: true,
    target: ['chrome123', 'firefox140'],
    minify: mode !== 'development',
    sourcemap: mode === 'development' ? 'inline' : false,
    // Nothing of a page of ours may be a data: address or fetched ahead by inserted code; its own markup may name
    // what its script imports, so that all of it comes at once.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
  plugins: [
    ...(mode === 'development' ? [stampBuild()] : []),
    copyIcons(),
    joinPieces(),
    emptyInsteadOfAssigning(),
    leaveOutLog(),
    leaveOutPolyfill(),
    compileAtOnce(),
    webExtension({
      browser: target,
      manifest: makeManifest,
      additionalInputs: unnamed,
      watchFilePaths: [here('manifest.json'), here('src/data/news-sites.json')],
      disableAutoLaunch: true,
      // It would fetch a schema from the network; web-ext lint checks the manifest.
      skipManifestValidation: true,
      printSummary: false,
    }),
  ],
}));
