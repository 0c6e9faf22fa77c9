/** Number of letters to change, add or drop to make `b` of `a`, neighbours swapped counting once; gives up past `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, last[j]! + 1, row[j - 1]! + 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** A slip of the pen or another spelling: one letter in a word of five, two in one of eight. */
export function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || a === b) return false;
  const most = length >= 8 ? 2 : 1;
  return a.startsWith(b.charAt(0)) && editDistance(a, b, most) <= most;
}

const NICKNAMES = `
william bill will billy|robert bob rob bobby|richard dick rick rich|james jim jimmy jamie|john jack johnny|thomas tom tommy|michael mike mick
edward ed eddie ted ned|elizabeth liz beth betty eliza lizzie|katherine kate kathy katie catherine cathy|margaret maggie meg peggy
charles charlie chuck|joseph joe|daniel dan danny|david dave|stephen steve steven|christopher chris|matthew matt|anthony tony
andrew andy drew|alexander alex sasha|nicholas nick|patricia pat patty|patrick pat paddy|benjamin ben|samuel sam|timothy tim
gregory greg|jeffrey jeff|kenneth ken|lawrence larry|ronald ron|donald don|raymond ray|gerald jerry|peter pete|philip phil
theodore ted teddy|frederick fred|albert al bert|francis frank francisco paco|jose pepe|manuel manolo|antonio toni|rebecca becca becky
jennifer jen jenny|jessica jess|susan sue|deborah deb debbie|vladimir volodymyr|abigail abby|victoria vicky|zachary zach|joshua josh
`;

const NICKNAME_SETS = NICKNAMES.split(/[|\n]/).map((line) => new Set(line.trim().split(' ')));

/** Two given names that one person may go by. */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b || isMisspelt(a, b)) return true;
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length >= 3) return true;
  return NICKNAME_SETS.some((set) => set.has(a) && set.has(b));
}
