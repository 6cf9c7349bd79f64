// Titles of the kind that plans print: a verb, what it is about, and where.

const VERBS = `Utveckla Minska Stärka Införa Samordna Förbättra Säkra Utreda Bygga Digitalisera Förenkla Öka
  Följa Pröva Förnya Kartlägga Planera Rusta Öppna Avveckla Upphandla Utbilda Bevara Korta`.split(/\s+/);

const FIRST = `vård klimat energi trafik kompetens hälso patient läkemedels buss tåg laddplats lokal sjukhus
  ambulans tandvårds barn ungdoms äldre kultur folkbildnings närings forsknings livsmedels vatten avfalls
  solcells lustgas reservkraft vårdplats jour remiss journal arkiv data säkerhets krisberedskaps försörjnings
  rehabiliterings mottagnings primärvårds akut operations strålnings förlossnings psykiatri smittskydds
  tillgänglighets jämställdhets integrations turism bredbands cykel skärgårds hamn flyg skogs
  natur miljö kemikalie inköps avtals löne pensions rekryterings introduktions ledarskaps`.split(/\s+/);

const SECOND = `plan program strategi process kedja grupp modell tjänst system lager anläggning utbildning
  samverkan uppföljning analys analyser stöd center kontor avtal register portal plattform upphandling ombyggnad
  förråd underhåll bemanning rådgivning information behandling`.split(/\s+/);

const PLACES = `norra södra östra västra inre yttre centrala gemensamma regionala kommunala nya gamla`.split(/\s+/);

export const PEOPLE = `Anna Björn Cecilia David Elin Fredrik Gunilla Hans Ingrid Johan Karin Lars Maria Nils Olga
  Per Rut Sven Tove Ulf Vera Åsa Ärla Örjan`.split(/\s+/);

export const SURNAMES = `Andersson Berg Carlsson Dahl Ek Falk Gran Holm Isaksson Jonsson Krantz Lind Malm Nord
  Olsson Palm Quist Roos Strand Turesson Ung Viklund Åberg Ängman Öst`.split(/\s+/);

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const matter = (random) => random.of(FIRST) + random.of(SECOND);

export const place = (random) => random.of(PLACES);

export const assignmentTitle = (random) => `${random.of(VERBS)} ${place(random)} ${matter(random)}`;

export const areaTitle = (random) => capital(`${matter(random)} och ${matter(random)}`);

export const itemTitle = (random) => capital(`${matter(random)}, ${place(random)} delen`);

export const personName = (random) => `${random.of(PEOPLE)} ${random.of(SURNAMES)}`;

export { capital };
