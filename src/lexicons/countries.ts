/**
 * Countries of today: the members and observers of the United Nations, and territories that conduct
 * talks of their own. Codes are ISO 3166-1 alpha-2; names, adjectives and seats of government are the ordinary
 * English ones of reference works, written out for this file.
 *
 * One row: code | name | other names | adjectives | people (plural) | seats of government ("=" joins spellings of one city).
 */
export const COUNTRIES = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
AL|Albania||Albanian|Albanians|Tirana
DZ|Algeria||Algerian|Algerians|Algiers
AD|Andorra||Andorran|Andorrans|Andorra la Vella
AO|Angola||Angolan|Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan|Antiguans|St. John's
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Argentines,Argentinians|Buenos Aires
AM|Armenia||Armenian|Armenians|Yerevan
AU|Australia||Australian,Aussie|Australians,Aussies|Canberra
AT|Austria||Austrian|Austrians|Vienna
AZ|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
BH|Bahrain||Bahraini|Bahrainis|Manama
BD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka
BB|Barbados||Barbadian|Barbadians|Bridgetown
BY|Belarus|Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians|Minsk
BE|Belgium||Belgian|Belgians|
BZ|Belize||Belizean|Belizeans|Belmopan
BJ|Benin||Beninese||Porto-Novo
BT|Bhutan||Bhutanese||Thimphu
BO|Bolivia||Bolivian|Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian|Bosnians|Sarajevo
BW|Botswana||Botswanan|Botswanans,Batswana|Gaborone
BR|Brazil||Brazilian|Brazilians|Brasilia=Brasília
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian|Bulgarians|Sofia
BF|Burkina Faso||Burkinabe,Burkinabè||Ouagadougou
BI|Burundi||Burundian|Burundians|Bujumbura,Gitega
KH|Cambodia||Cambodian|Cambodians|Phnom Penh
CM|Cameroon||Cameroonian|Cameroonians|Yaounde=Yaoundé
CA|Canada||Canadian|Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CF|Central African Republic|CAR|Central African|Central Africans|Bangui
TD|Chad||Chadian|Chadians|N'Djamena=Ndjamena
CL|Chile||Chilean|Chileans|
CN|China|People's Republic of China,PRC,Red China,Communist China,mainland China|Chinese||Beijing=Peking
CO|Colombia||Colombian|Colombians|Bogota=Bogotá
KM|Comoros||Comorian|Comorians|Moroni
CG|Republic of the Congo|Congo-Brazzaville,Congo Republic|||Brazzaville
CD|Democratic Republic of the Congo|DR Congo,DRC,D.R. Congo,D.R.C.,Democratic Republic of Congo,Congo,Congo-Kinshasa,Zaire|Congolese,Zairian||Kinshasa
CR|Costa Rica||Costa Rican|Costa Ricans|
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians|Yamoussoukro
HR|Croatia||Croatian,Croat|Croats,Croatians|Zagreb
CU|Cuba||Cuban|Cubans|Havana
CY|Cyprus|Republic of Cyprus|Cypriot|Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech|Czechs|Prague
DK|Denmark||Danish,Dane|Danes|Copenhagen
DJ|Djibouti||Djiboutian|Djiboutians|
DM|Dominica||||Roseau
DO|Dominican Republic||Dominican|Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian|Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorean|Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatorial Guinean|Equatorial Guineans|Malabo
ER|Eritrea||Eritrean|Eritreans|Asmara
EE|Estonia||Estonian|Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Swazis|Mbabane
ET|Ethiopia||Ethiopian|Ethiopians|Addis Ababa
FJ|Fiji||Fijian|Fijians|Suva
FI|Finland||Finnish,Finn|Finns|Helsinki
FR|France|French Republic|French,Frenchman,Frenchwoman||Paris
GA|Gabon||Gabonese||Libreville
GM|Gambia|The Gambia|Gambian|Gambians|Banjul
GE|Georgia|Republic of Georgia|Georgian|Georgians|Tbilisi
DE|Germany|Federal Republic of Germany|German|Germans|Berlin
GH|Ghana||Ghanaian|Ghanaians|Accra
GR|Greece||Greek,Hellenic|Greeks|Athens
GD|Grenada||Grenadian|Grenadians|
GT|Guatemala||Guatemalan|Guatemalans|
GN|Guinea||Guinean|Guineans|Conakry
GW|Guinea-Bissau||Bissau-Guinean|Bissau-Guineans|Bissau
GY|Guyana||Guyanese||Georgetown
HT|Haiti||Haitian|Haitians|Port-au-Prince
HN|Honduras||Honduran|Hondurans|Tegucigalpa
HU|Hungary||Hungarian|Hungarians|Budapest
IS|Iceland||Icelandic,Icelander|Icelanders|Reykjavik=Reykjavík
IN|India||Indian|Indians|New Delhi=Delhi
ID|Indonesia||Indonesian|Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Iranians,Persians|Tehran=Teheran
IQ|Iraq||Iraqi|Iraqis|Baghdad
IE|Ireland|Irish Republic,Republic of Ireland|Irish||Dublin
IL|Israel|State of Israel|Israeli|Israelis|Jerusalem,Tel Aviv
IT|Italy||Italian|Italians|Rome
JM|Jamaica||Jamaican|Jamaicans|Kingston
JP|Japan||Japanese||Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana=Nur-Sultan
KE|Kenya||Kenyan|Kenyans|Nairobi
KI|Kiribati||I-Kiribati||
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,N. Korea,N Korea,NKorea|North Korean,N. Korean|North Koreans|Pyongyang
KR|South Korea|Republic of Korea,ROK,S. Korea,S Korea,SKorea|South Korean,S. Korean|South Koreans|Seoul
XK|Kosovo||Kosovar,Kosovan|Kosovars,Kosovans|Pristina=Prishtina
KW|Kuwait||Kuwaiti|Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz||Bishkek
LA|Laos|Lao PDR|Laotian,Lao|Laotians|Vientiane
LV|Latvia||Latvian|Latvians|Riga
LB|Lebanon||Lebanese||Beirut
LS|Lesotho||Basotho||Maseru
LR|Liberia||Liberian|Liberians|Monrovia
LY|Libya||Libyan|Libyans|Tripoli
LI|Liechtenstein||Liechtensteiner|Liechtensteiners|Vaduz
LT|Lithuania||Lithuanian|Lithuanians|Vilnius
LU|Luxembourg||Luxembourgish|Luxembourgers|
MG|Madagascar||Malagasy||Antananarivo
MW|Malawi||Malawian|Malawians|Lilongwe
MY|Malaysia||Malaysian|Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives|The Maldives|Maldivian|Maldivians|Male
ML|Mali||Malian|Malians|Bamako
MT|Malta||Maltese||Valletta
MH|Marshall Islands||Marshallese||Majuro
MR|Mauritania||Mauritanian|Mauritanians|Nouakchott
MU|Mauritius||Mauritian|Mauritians|Port Louis
MX|Mexico||Mexican|Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir
MD|Moldova|Moldavia|Moldovan|Moldovans|Chisinau=Chișinău
MC|Monaco||Monegasque|Monegasques|
MN|Mongolia||Mongolian|Mongolians|Ulaanbaatar=Ulan Bator
ME|Montenegro||Montenegrin|Montenegrins|Podgorica
MA|Morocco||Moroccan|Moroccans|Rabat
MZ|Mozambique||Mozambican|Mozambicans|Maputo
MM|Myanmar|Burma|Burmese||Naypyidaw=Naypyitaw=Nay Pyi Taw,Yangon=Rangoon
NA|Namibia||Namibian|Namibians|Windhoek
NR|Nauru||Nauruan|Nauruans|Yaren
NP|Nepal||Nepalese,Nepali|Nepalis|Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman||The Hague,Amsterdam
NZ|New Zealand||New Zealand,New Zealander|New Zealanders|Wellington
NI|Nicaragua||Nicaraguan|Nicaraguans|Managua
NE|Niger||Nigerien|Nigeriens|Niamey
NG|Nigeria||Nigerian|Nigerians|Abuja
MK|North Macedonia|Macedonia,FYROM,Former Yugoslav Republic of Macedonia|Macedonian,North Macedonian|Macedonians|Skopje
NO|Norway||Norwegian|Norwegians|Oslo
OM|Oman|Sultanate of Oman|Omani|Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad,Rawalpindi
PW|Palau||Palauan|Palauans|Ngerulmud
PS|Palestine|State of Palestine|Palestinian|Palestinians|Ramallah
PA|Panama||Panamanian|Panamanians|Panama City
PG|Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan|Paraguayans|Asuncion=Asunción
PE|Peru||Peruvian|Peruvians|Lima
PH|Philippines|The Philippines|Philippine,Filipino,Filipina|Filipinos|Manila
PL|Poland||Polish,Pole|Poles|Warsaw
PT|Portugal||Portuguese||Lisbon
QA|Qatar|State of Qatar|Qatari|Qataris|Doha
RO|Romania|Rumania|Romanian,Rumanian|Romanians|Bucharest
RU|Russia|Russian Federation|Russian|Russians|Moscow
RW|Rwanda||Rwandan|Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian|Kittitians|Basseterre
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian|Saint Lucians|Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Vincentians|Kingstown
WS|Samoa||Samoan|Samoans|Apia
SM|San Marino||Sammarinese||
ST|Sao Tome and Principe|São Tomé and Príncipe|Santomean|Santomeans|
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis,Saudi Arabians|Riyadh
SN|Senegal||Senegalese||Dakar
RS|Serbia||Serbian,Serb|Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois||
SL|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore||Singaporean|Singaporeans|
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
SB|Solomon Islands||Solomon Islander|Solomon Islanders|Honiara
SO|Somalia||Somali,Somalian|Somalis|Mogadishu
ZA|South Africa||South African|South Africans|Pretoria
SS|South Sudan||South Sudanese||Juba
ES|Spain||Spanish,Spaniard|Spaniards|Madrid
LK|Sri Lanka|Ceylon|Sri Lankan|Sri Lankans|Colombo
SD|Sudan||Sudanese||Khartoum
SR|Suriname|Surinam|Surinamese||Paramaribo
SE|Sweden||Swedish,Swede|Swedes|Stockholm
CH|Switzerland||Swiss||Bern=Berne
SY|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
TW|Taiwan|Republic of China,Chinese Taipei,Formosa|Taiwanese||Taipei
TJ|Tajikistan||Tajik,Tajikistani|Tajiks|Dushanbe
TZ|Tanzania||Tanzanian|Tanzanians|Dodoma,Dar es Salaam
TH|Thailand|Siam|Thai|Thais|Bangkok
TL|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese||Dili
TG|Togo||Togolese||Lome=Lomé
TO|Tonga||Tongan|Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
TN|Tunisia||Tunisian|Tunisians|Tunis
TR|Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish,Turk|Turks|Ankara
TM|Turkmenistan||Turkmen,Turkmenistani|Turkmens|Ashgabat
TV|Tuvalu||Tuvaluan|Tuvaluans|Funafuti
UG|Uganda||Ugandan|Ugandans|Kampala
UA|Ukraine||Ukrainian|Ukrainians|Kyiv=Kiev
AE|United Arab Emirates|UAE,U.A.E.,Emirates,the Emirates|Emirati|Emiratis|Abu Dhabi
GB|United Kingdom|Britain,Great Britain,UK,U.K.|British,Briton,U.K.,UK|Britons,Brits|London
US|United States|United States of America,USA,U.S.A.,U.S.,US,America|American,U.S.,US|Americans|Washington=Washington DC="Washington, D.C."
UY|Uruguay||Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbekistani|Uzbeks|Tashkent
VU|Vanuatu||Ni-Vanuatu,Vanuatuan|Vanuatuans|Port Vila
VA|Holy See|Vatican City|||
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VN|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese||Hanoi
YE|Yemen||Yemeni,Yemenite|Yemenis|Sanaa=Sana'a
ZM|Zambia||Zambian|Zambians|Lusaka
ZW|Zimbabwe||Zimbabwean|Zimbabweans|Harare
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi,Saharawi|Sahrawis|
GL|Greenland||Greenlandic|Greenlanders|Nuuk
HK|Hong Kong|Hongkong|||
MO|Macau|Macao|Macanese||
PR|Puerto Rico||Puerto Rican|Puerto Ricans|
FO|Faroe Islands|The Faroes,Faroes|Faroese||
GI|Gibraltar||Gibraltarian|Gibraltarians|
BM|Bermuda||Bermudian|Bermudians|
NC|New Caledonia||Kanak|Kanaks|Noumea
`

/** States of the past and states few recognise, under keys of their own. The same columns. */
export const OTHER_STATES = `
x-ussr|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics,Soviet Russia|Soviet|Soviets|Moscow
x-yugoslavia|Yugoslavia||Yugoslav,Yugoslavian|Yugoslavs|Belgrade
x-serbia-montenegro|Serbia and Montenegro||||
x-czechoslovakia|Czechoslovakia||Czechoslovak,Czechoslovakian|Czechoslovaks|Prague
x-east-germany|East Germany|GDR,German Democratic Republic|East German|East Germans|East Berlin
x-west-germany|West Germany||West German|West Germans|Bonn
x-rhodesia|Rhodesia|Southern Rhodesia|Rhodesian|Rhodesians|Salisbury
x-south-vietnam|South Vietnam||South Vietnamese||Saigon
x-north-vietnam|North Vietnam||North Vietnamese||Hanoi
x-ottoman|Ottoman Empire||Ottoman|Ottomans|
x-austria-hungary|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian||
x-prussia|Prussia||Prussian|Prussians|
x-biafra|Biafra||Biafran|Biafrans|
x-north-yemen|North Yemen||North Yemeni|North Yemenis|
x-south-yemen|South Yemen||South Yemeni|South Yemenis|
x-east-pakistan|East Pakistan||||
x-transvaal|Transvaal||||
x-northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus,TRNC|Turkish Cypriot|Turkish Cypriots|
x-transnistria|Transnistria|Transdniestria,Pridnestrovie|Transnistrian|Transnistrians|Tiraspol
x-abkhazia|Abkhazia||Abkhaz,Abkhazian|Abkhazians|Sukhumi
x-south-ossetia|South Ossetia||South Ossetian|South Ossetians|Tskhinvali
x-karabakh|Nagorno-Karabakh|Nagorno Karabakh,Artsakh|||Stepanakert
x-dpr|Donetsk People's Republic|DPR|||
x-lpr|Luhansk People's Republic|LPR,Lugansk People's Republic|||
x-somaliland|Somaliland||Somalilander|Somalilanders|Hargeisa
x-republika-srpska|Republika Srpska||Bosnian Serb|Bosnian Serbs|Banja Luka
x-chechnya|Chechnya||Chechen|Chechens|Grozny
x-kurdistan|Iraqi Kurdistan|Kurdistan Regional Government,KRG|Iraqi Kurdish|Iraqi Kurds|Erbil=Irbil
x-catalonia|Catalonia||Catalan|Catalans|Barcelona
x-scotland|Scotland||Scottish,Scot|Scots|Edinburgh
x-wales|Wales||Welsh||Cardiff
x-northern-ireland|Northern Ireland|Ulster|Northern Irish||Belfast,Stormont
x-tibet|Tibet||Tibetan|Tibetans|Lhasa
x-quebec|Quebec|Québec|Quebecois,Québécois|Quebeckers,Quebecers|
x-tigray|Tigray||Tigrayan|Tigrayans|Mekelle
x-aceh|Aceh||Acehnese||Banda Aceh
x-bougainville|Bougainville||Bougainvillean|Bougainvilleans|
x-darfur|Darfur||Darfuri|Darfuris|
`
