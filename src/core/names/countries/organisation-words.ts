/**
 * Words that make the name they stand in that of a private body, a bank, a party, a medium, an event or
 * a war: the country in it is part of that name and not spoken of. Ministries, armies, courts, agencies and
 * teams are not here: in their names the country counts.
 */
const english =
  'bank banking banks airlines airline airways aviation university college institute association society ' +
  'union unions party times post news press daily herald tribune journal gazette today broadcasting tv radio ' +
  'television media magazine review foundation academy club airport church farm corp corporation inc ltd plc ' +
  'llc co company group holdings telecom telecommunications mobile motor motors steel petroleum insurance ' +
  'statistics centre center committee council league open cup prize prix festival awards war wars sea ocean ' +
  'gulf street avenue road dream idol chamber accountants initiative project fund trust hospital museum gallery ' +
  'theatre theater orchestra symphony conference forum summit watch vision dialogue network programme alliance ' +
  'dairy breweries brewery cement securities exchange index studios pictures records hotel hotels lawyers bar ' +
  'physicians surgeons nurses teachers workers brotherhood fellowship convention';
const german =
  'bank universität hochschule institut verein verband gesellschaft partei union zeitung stiftung akademie ' +
  'bahn telekom welle funk rundfunk presse post börse kirche krieg meer golf pokal liga preis zentrum gewerkschaft ' +
  'bund gmbh ag hilfe kammer forum';
const romance =
  'banque université institut association société union parti syndicat fondation académie journal église guerre ' +
  'fédération ligue compagnie banco universidad instituto asociación sociedad partido sindicato fundación academia ' +
  'periódico iglesia guerra federación liga compañía cámara unión diario radio televisión banca università istituto ' +
  'associazione società partito sindacato fondazione accademia giornale chiesa federazione lega universidade ' +
  'associação sociedade fundação confederação federação campeonato copa coppa coupe igreja jornal companhia';
const other =
  'universiteit instituut vereniging partij vakbond stichting krant kerk oorlog bond universitet institutet ' +
  'föreningen förbundet partiet stiftelsen kyrkan tidningen foreningen forbundet partiet kirken avisen ' +
  'uniwersytet instytut stowarzyszenie partia partii fundacja związek gazeta kościół korpus korpusu ' +
  'университет университета институт института ассоциация общество партия партии союз союза фонд фонда банк ' +
  'банка газета церковь церкви федерация лига радио університет університету інститут асоціація товариство партія ' +
  'партії спілка фонд банк банку газета церква ліга vakfı bankası üniversitesi enstitüsü derneği partisi birliği ' +
  'gazetesi kulübü';

import { fold } from './fold.ts';

export const organisationWords = new Set(`${english} ${german} ${romance} ${other}`.split(' ').map(fold));

/** Words that make a body one of the state, whatever follows ("National Hurricane Center", "Naval Academy"). */
export const stateWords = new Set(
  'ministry army navy naval military police parliament senate supreme court hurricane weather embassy customs coast'.split(
    ' ',
  ),
);

/** Small words inside names. */
export const connectors = new Set(
  'of the for de del la las los du des le les di della dello degli da do dos das der die den von für van voor af av och og'.split(
    ' ',
  ),
);

/** Capitalised words that stand before a country's name without making another name of it. */
export const beforeCountry = new Set(
  (
    'north south east west northern southern eastern western central southeastern northeastern southwestern ' +
    'northwestern southeast northeast southwest northwest upper lower greater mainland inner outer rural modern ' +
    'ancient medieval colonial imperial communist tsarist soviet nazi fascist ottoman socialist democratic occupied ' +
    'post-soviet christian muslim islamic catholic revolutionary monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april may june july august september october november december president king ' +
    'queen emperor prince princess pope team host hosts mother vichy weimar fellow god stop make save free ' +
    'and but or in at to from with against by on as when while if for of the this that these those a an its his ' +
    'her their our my your i we they he she it is was are were will can could should would may might must did does ' +
    'do has have had than then so not no only also even yet former neighbouring neighboring'
  ).split(' '),
);
