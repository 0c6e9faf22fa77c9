import { describe, expect, it } from 'vitest';
import { makeManifest } from '../make-manifest.ts';
import sites from '../src/data/news-sites.json' with { type: 'json' };

const manifest = makeManifest();

describe('the manifest', () => {
  it('asks for a few permissions that show no warning, and for no host', () => {
    const few = ['activeTab', 'contextMenus', '{{chrome}}.offscreen', 'scripting', 'storage'];
    expect(manifest.permissions).toEqual(few);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('runs content scripts on exactly the bundled sites, in the top frame only', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script?.matches).toEqual(sites.map(({ host }) => `*://*.${host}/*`));
    expect(script?.all_frames).toBe(false);
    expect(script?.run_at).not.toBe('document_start');
  });

  it('leaves every other site to a question for that one site', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets pages of ours load code and data from the package alone', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(' ');
        return [name, values] as const;
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'style-src', 'connect-src']) expect(policy.get(name)).toEqual(["'self'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
  });
});
