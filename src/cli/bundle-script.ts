import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and all that it imports as one script, whose exports a page sees under `global`. */
export async function bundleScript(entry: URL, global: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: global },
    },
  });
  const bundle = [built].flat()[0];
  if (!bundle || !('output' in bundle)) throw new Error(`${entry.pathname} could not be bundled`);
  return bundle.output[0].code;
}
