/** Territories with a code of their own, by the state they belong to (ISO 3166-1, alpha-2). */
const territories: Record<string, string> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR UM VI',
};

const states = new Map(
  Object.entries(territories).flatMap(([state, codes]) => codes.split(' ').map((code) => [code, state] as const)),
);

/** The state that a territory with a code of its own belongs to; undefined for a state. */
export const stateOf = (code: string): string | undefined => states.get(code);
