/** `npm run notices`: writes the licences of everything of others that ships into the file that ships with it. */
import { writeFileSync } from 'node:fs';
import { listShippedPackages } from './list-shipped-packages.ts';
import { toNotices } from './to-notices.ts';

const path = 'src/public/THIRD-PARTY-NOTICES.txt';
const packages = await listShippedPackages();
writeFileSync(path, toNotices(packages));
console.log(`${path}: ${packages.length} packages`);
