import {startsUpper} from '../article/letters.js';
import {wordList} from '../article/word-list.js';
import {hasInstitutionWord} from './institution-words.js';
import {romanceCountries, romanceRegions} from './romance-places.js';

/** Countries in English with the variants that addresses use, and a few in their own language. */
const countries = `Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|
Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Bosnia|
Botswana|Brazil|Brasil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Cabo Verde|
Central African Republic|Chad|Chile|China|People's Republic of China|P.R. China|PR China|P. R. China|PRC|Colombia|
Comoros|Congo|Democratic Republic of the Congo|DR Congo|DRC|Republic of the Congo|Costa Rica|Côte d'Ivoire|Ivory Coast|
Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|Timor-Leste|East Timor|Ecuador|
Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|The Gambia|
Georgia|Germany|Deutschland|GER|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|
Iceland|India|Indonesia|Iran|Iraq|Ireland|Republic of Ireland|Israel|Italy|Italia|Jamaica|Japan|Jordan|Kazakhstan|Kenya|
Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|
Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|México|Micronesia|Moldova|
Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Burma|Namibia|Nauru|Nepal|Netherlands|The Netherlands|Holland|
New Zealand|Aotearoa New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Macedonia|Norway|Oman|Pakistan|
Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|The Philippines|Poland|Portugal|Qatar|Romania|Russia|
Russian Federation|Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia|Kingdom of Saudi Arabia|Senegal|Serbia|Seychelles|
Sierra Leone|Singapore|Slovakia|Slovak Republic|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|Korea|
Republic of Korea|South Sudan|Spain|España|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Schweiz|Suisse|Syria|Taiwan|
Taiwan, China|R.O.C.|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|
Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|
Northern Ireland|United States|United States of America|USA|U.S.A.|US|U.S.|America|Uruguay|Uzbekistan|Vanuatu|
Vatican City|Venezuela|Vietnam|Viet Nam|Yemen|Zambia|Zimbabwe`;

/** First-level divisions that addresses print between city and country. */
const regions = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|
Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|
District of Columbia|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|
ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D.C.|Ontario|Quebec|Québec|British Columbia|
Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|ON|QC|BC|AB|New South Wales|Victoria|Queensland|
Western Australia|South Australia|Tasmania|NSW|VIC|QLD|ACT|Jiangsu|Zhejiang|Guangdong|Sichuan|Hubei|Hunan|Henan|Hebei|
Shandong|Shanxi|Shaanxi|Fujian|Liaoning|Jilin|Heilongjiang|Anhui|Jiangxi|Yunnan|Guizhou|Gansu|Bavaria|Saxony|Hesse|
Catalonia|Andalusia|Tuscany|Lombardy|Punjab|Kerala|Tamil Nadu|Karnataka|Maharashtra|Gujarat|West Bengal|Sindh`;

/** States as newspapers shorten them; the dot may be that of the sentence, and then is gone. */
const shortStates = `Ala|Ariz|Calif|Colo|Conn|Fla|Kan|Mass|Mich|Minn|Neb|Nev|Okla|Penn|Tenn|Wis|Wyo|Ala.|Ariz.|Ark.|Calif.|Colo.|
Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|Okla.|Ore.|Pa.|Penn.|Tenn.|
Tex.|Va.|Vt.|Wash.|Wis.|Wyo.`;

/** Cities that are known without a country beside them. */
const cities = `Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Algiers|Amman|Amsterdam|Ankara|Antwerp|Astana|Athens|
Atlanta|Auckland|Baghdad|Baku|Baltimore|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing|Beirut|Belgrade|Bergen|
Berkeley|Berlin|Bern|Birmingham|Bogotá|Bologna|Bonn|Boston|Bratislava|Brisbane|Bristol|Brussels|Bucharest|Budapest|
Buenos Aires|Cairo|Cambridge|Canberra|Cape Town|Caracas|Casablanca|Chengdu|Chennai|Chicago|Chongqing|Cologne|Colombo|
Copenhagen|Cotonou|Dakar|Dallas|Damascus|Dar es Salaam|Delhi|New Delhi|Denver|Detroit|Dhaka|Doha|Dresden|Dubai|Dublin|
Durban|Düsseldorf|Edinburgh|Florence|Frankfurt|Freetown|Fukuoka|Gdańsk|Geneva|Ghent|Glasgow|Gothenburg|Göttingen|
Guangzhou|Haifa|Hamburg|Hangzhou|Hanoi|Harare|Harbin|Havana|Heidelberg|Helsinki|Hiroshima|Ho Chi Minh City|Hobart|
Hong Kong|Houston|Hyderabad|Ibadan|Islamabad|Istanbul|İstanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|
Kathmandu|Khartoum|Kigali|Kingston|Kinshasa|Kolkata|Kraków|Kuala Lumpur|Kunming|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|
Lahore|Lausanne|Leeds|Leiden|Leipzig|Leuven|Lille|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lusaka|
Luxembourg|Lyon|Macao|Macau|Madrid|Manchester|Manila|Maputo|Marrakesh|Marseille|Melbourne|Mexico City|Miami|Milan|
Minneapolis|Minsk|Mombasa|Montevideo|Montpellier|Montreal|Montréal|Moscow|Mumbai|Munich|Nagoya|Nairobi|Nanjing|Naples|
New Haven|New York|New York City|Nottingham|Novosibirsk|Nuremberg|Osaka|Oslo|Ottawa|Ouagadougou|Oxford|Palo Alto|
Panama City|Paris|Perth|Philadelphia|Phnom Penh|Pittsburgh|Porto|Prague|Pretoria|Princeton|Pune|Qingdao|Quito|Rabat|
Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saigon|San Diego|San Francisco|San José|Santiago|São Paulo|Sarajevo|
Seattle|Seoul|Seville|Shanghai|Shenzhen|Sheffield|Skopje|Sofia|Stanford|St. Louis|St. Petersburg|Stockholm|Stuttgart|
Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Tianjin|Tirana|Tokyo|Toronto|Toulouse|Trieste|Tripoli|
Tunis|Turin|Ulaanbaatar|Uppsala|Utrecht|Valencia|Vancouver|Vienna|Vientiane|Vilnius|Warsaw|Washington|Washington DC|
Washington D.C.|Washington, DC|Wellington|Windhoek|Wuhan|Xi'an|Xiamen|Yangon|Yaoundé|Yerevan|Yokohama|Zagreb|Zurich|
Zürich|Wien|München|Köln|Brüssel|Bruxelles|Brussel|Genf|Genève|Mailand|Milano|Rom|Roma|Torino|Napoli|Firenze|Venezia|
Palermo|Padova|Pisa|Genova|Lisboa|Coimbra|Braga|Recife|Fortaleza|Brasília|Curitiba|Belo Horizonte|Porto Alegre|Manaus|
Praha|Prag|Brno|Ostrava|Warszawa|Warschau|Wrocław|Poznań|Łódź|Lublin|Katowice|København|Aarhus|Odense|Aalborg|Göteborg|
Malmö|Lund|Umeå|Linköping|Trondheim|Tromsø|Stavanger|Tampere|Turku|Oulu|Den Haag|Antwerpen|Gent|Groningen|Nijmegen|
Maastricht|Sevilla|Granada|Málaga|Zaragoza|Bilbao|Salamanca|Guadalajara|Monterrey|Ciudad de México|Córdoba|Rosario|
Valparaíso|Medellín|Bordeaux|Nantes|Rennes|Strasbourg|Grenoble|Dijon|Hannover|Bremen|Nürnberg|Potsdam|Mainz|Graz|Linz|
Innsbruck|Salzburg|Izmir|İzmir|Москва|Санкт-Петербург|Петербург|Новосибирск|Екатеринбург|Казань|Томск|Владивосток|
Киев|Минск|Алматы`;

const separator = /\s*\|\s*/;
const isCountryName = wordList(`${countries}|${romanceCountries}`, separator);
const isRegionName = wordList(`${regions}|${romanceRegions}`, separator);
const isShortState = wordList(shortStates, separator);
const isCityName = wordList(cities, separator);

const plain = (text: string): string => text.trim().replaceAll('’', "'").toLowerCase();

/** Whether a text is a country's name, and nothing else ("the" in front may stand). */
export const isCountry = (text: string): boolean => isCountryName(plain(text).replace(/^the /, ''));
/** Whether a text is a state, a province or its abbreviation; what is only an abbreviation must be in capitals. */
export const isRegion = (text: string): boolean =>
  (isShortState(plain(text)) && startsUpper(text.trim())) ||
  (isRegionName(plain(/^(?:[A-Z]\.)+[A-Z]?$/.test(text) ? text.replaceAll('.', '') : text)) &&
    (text.trim().length > 3 || text === text.toUpperCase()));
export const isCity = (text: string): boolean => isCityName(plain(text));
export const isPlace = (text: string): boolean => isCountry(text) || isRegion(text) || isCity(text);

/** "West Africa and the Sahel", but not "The Quay Asia", which is the name of an institution. */
export const isRegional = (segment: string): boolean =>
  isPlace(segment) ||
  (/\b(?:Africa|Asia|Europe|Americas?|Pacific|East|Eurasia|Oceania|Caribbean|Balkans)\b/.test(segment) &&
    !hasInstitutionWord(segment) &&
    (/^\S+ (?:and|&) |,/.test(segment) ||
      segment.split(' ').every((word) => isOfRegion(word.toLowerCase()) || isPlace(word))));

/** A word that a region is called by, in lower case. */
export const isOfRegion = wordList(`
  africa asia europe america americas pacific east west north south eurasia oceania caribbean balkans middle far near
  central latin sub-saharan southern northern eastern western southeast south-east northeast asia-pacific indo-pacific
  greater the and & of horn gulf sahel levant maghreb`);
