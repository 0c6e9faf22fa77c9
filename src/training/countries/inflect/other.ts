import type { Inflected } from './endings.ts';

const cases = ['', 'ı', 'i', 'u', 'ü', 'ın', 'in', 'un', 'ün', 'a', 'e', 'ya', 'ye', 'yı', 'yi', 'nın', 'nin'];
const places = ['da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'la', 'le', 'sı', 'si'];
const plurals = ['lar', 'ler'];
const turkishEndings = [
  ...cases,
  ...places,
  ...plurals.flatMap((plural) => [...cases.slice(0, 11), ...places.slice(0, 10)].map((ending) => plural + ending)),
];

/** Names take their suffixes behind an apostrophe, inhabitants without one. */
export const turkish = (lemma: string): Inflected => ({ stem: lemma, endings: turkishEndings });

const arabicEndings = ['', 'ه', 'ون', 'ين', 'يين', 'يون', 'ان', 'ات', 'ا'];
export const arabic = (lemma: string): Inflected => ({ stem: lemma, endings: arabicEndings });

/** Particles and the commonest nouns that are written together with a country's name. */
const koreanEndings =
  ' 은 는 이 가 을 를 의 에 에서 에서는 에서도 에게 에는 에도 엔 과 와 과의 와의 와는 과는 도 로 으로 로부터 으로부터 만 부터 까지 보다 처럼 이나 나 이라는 라는 인 인의 인은 인이 인들 인들은 인들이 인들의 군 군이 군은 군의 군에 산 계 측 측은 측이 내 발 행 판 형 전 간 정부 정부는 정부가 대통령 대통령은 대통령이 국민 시장 기업 대사 대사관 외교부 국방부 총리 본토 당국 언론 경제 사회 문화 영화 드라마 팀 대표팀 선수 매체 국적 여성 남성 축구 야구'.split(
    ' ',
  );
export const korean = (lemma: string): Inflected => ({ stem: lemma, endings: koreanEndings });

export const fixed = (lemma: string): Inflected => ({ stem: lemma, endings: [] });
