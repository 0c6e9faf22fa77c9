import { fold } from './fold.ts';

/** Compared without marks on letters, as names are. */
const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/).filter(Boolean));

/** Words before a name that are no part of it: forms of address, ranks, offices. Lower case, no stops. */
export const HONORIFICS = words(`
mr mrs ms miss mx dr doctor prof professor rev reverend fr father hon honourable honorable madam madame mme mlle monsieur sir dame
president vice-president vice minister premier prime chancellor senator sen congressman congresswoman representative rep governor gov
mayor councillor mp mla chief chairman chairwoman chairperson director secretary commissioner ambassador judge justice attorney
general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral commander brigadier marshal inspector
superintendent constable officer detective sheriff coach sheikh shaikh shaykh sheikha imam bishop archbishop cardinal rabbi pastor
saint consul legislator lawmaker shri sri smt datuk dato seri tan haji alhaji hajia ustad maulana mullah ayatollah pandit swami
sultan emir duke duchess lord baron baroness count countess ruler defendant plaintiff members lawyer activist actor actress singer
hrh hh highness majesty excellency justice ex-president former speaker
referee skipper captain herr frau kapitän schiedsrichter torhüter stürmer trainer kanzlerkandidat präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident ministerin ministerpräsident us-präsident
monsieur président présidente ministre chancelier maître docteur professeur abbé
señor señora sr sra srta don doña presidente presidenta ministro ministra doctor doctora profesor coronel capitán licenciado lic
signor signora sig presidente ministro dott dottor dottoressa professore avvocato don onorevole
senhor senhora dom dona presidente ministro doutor professora delegado
pan pani prezydent minister premier ksiądz ks
mijnheer meneer mevrouw statsminister
президент министр премьер господин госпожа президента президентом міністр президенту пан пані
`);

/** Titles that stay with the name of a monarch, a royal or a pope when one name follows ("King Charles", "Pope Leo XIV"). */
export const ROYAL_TITLES = words(`king queen prince princess pope emperor empress lady tsar
könig königin prinz prinzessin papst roi reine prince pape rey reina príncipe princesa papa re regina principe principessa rei rainha
król królowa książę papież koning koningin kung drottning prins prinsessa prinsesse konge dronning король королева папа принц принцесса`);

/** Small words inside a family name. */
export const PARTICLES = words(`
von van de der den del della di da do dos das du la le los las el al bin ibn bint ben abu abd ad ash ul af av zu zum zur ten ter y e i
und of the st san santa mac o d l al- el- saint
`);

/** Parts after the family name. */
export const SUFFIXES = words('jr sr junior senior ii iii iv v phd md mbe obe cbe kc qc esq filho neto júnior');

/** Words that tell that a run of capitals is no person, wherever in it they stand. */
export const NOT_A_NAME = words(`
street road avenue house university college school hospital airport stadium hotel group company inc ltd llc corp foundation institute museum
party league award prize trophy treaty hurricane typhoon cyclone square centre building tower court council committee commission
ministry department agency association union federation administration embassy herald tribune gazette daily islam muslims muslim
christmas easter ramadan god allah january february monday tuesday wednesday thursday friday saturday sunday covid clinic airlines
district province
straße platz universität stiftung gmbh ag partei rue université place avenida calle universidad fundación partido
`);
