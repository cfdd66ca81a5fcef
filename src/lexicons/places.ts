/**
 * Cities that are no seat of government, regions, seas and continents that news of talks and wars names.
 * By country code ("-" for none or several). General knowledge of the field, written out for this file.
 */
export const PLACES = `
-: Europe, Asia, Africa, North America, South America, Latin America, Central America, Oceania, Antarctica, Middle East,
 Near East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, North Africa, West Africa, East Africa, Sub-Saharan Africa,
 Horn of Africa, Sahel, Sahara, Maghreb, Levant, Balkans, Western Balkans, Caucasus, South Caucasus, Baltics, Scandinavia, Caribbean,
 Eastern Europe, Western Europe, Central Europe, Persian Gulf, Arabian Gulf, Gulf, Strait of Hormuz, Black Sea, Baltic Sea, Red Sea, Dead Sea,
 Mediterranean, Mediterranean Sea, Caspian Sea, Sea of Azov, South China Sea, East China Sea, Taiwan Strait, Sea of Japan, Yellow Sea,
 Atlantic, Pacific, Indian Ocean, Arctic, Arctic Ocean, North Sea, English Channel, Suez Canal, Panama Canal, Nile, Danube, Dnieper, Dnipro,
 Euphrates, Tigris, Indus, Mekong, Korean Peninsula, Korean peninsula, Demilitarized Zone, DMZ, Arabian Peninsula, Sinai, Sinai Peninsula,
 Kashmir, Kurdistan, Golan Heights, Golan, West Bank, Gaza, Gaza Strip, East Jerusalem, Line of Control, Durand Line, Bab el-Mandeb,
 Bosphorus, Dardanelles, Himalayas, Alps, Andes, Amazon rainforest, Lake Chad, Indo-Pacific, Asia-Pacific, Donbas, Donbass, Silicon Valley, Falkland Islands, Falklands, Spratly Islands, Senkaku Islands,
 Kuril Islands, Soviet bloc, Western Front, Mesopotamia, Eurasia
UA: Crimea, Crimean Peninsula, Donetsk, Luhansk, Lugansk, Kharkiv, Kharkov, Kherson, Zaporizhzhia, Zaporizhia, Zaporozhye, Dnipropetrovsk, Odesa, Odessa, Lviv,
 Mariupol, Mykolaiv, Nikolaev, Melitopol, Bakhmut, Avdiivka, Pokrovsk, Chernihiv, Sumy, Poltava, Vinnytsia, Zhytomyr, Sevastopol, Simferopol,
 Kramatorsk, Sloviansk, Slovyansk, Severodonetsk, Enerhodar, Chernobyl, Chornobyl, Bucha, Irpin, Kryvyi Rih, Kremenchuk, Debaltseve, Berdyansk, Uzhhorod
RU: St. Petersburg, Saint Petersburg, St Petersburg, Leningrad, Sochi, Kursk, Belgorod, Rostov, Rostov-on-Don, Bryansk, Voronezh, Krasnodar, Kazan,
 Vladivostok, Novosibirsk, Yekaterinburg, Kaliningrad, Siberia, Dagestan, Ingushetia, North Ossetia, Tatarstan, Volgograd, Murmansk, Novorossiysk, Beslan
BY: Brest, Gomel
US: New York, New York City, Manhattan, Brooklyn, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Diego, Dallas, San Francisco,
 Seattle, Boston, Detroit, Miami, Atlanta, Denver, Las Vegas, New Orleans, Baltimore, Minneapolis, Cleveland, Pittsburgh, St. Louis, Anchorage,
 Honolulu, Portland, Milwaukee, Sacramento, Austin, Orlando, Tampa, Oakland, Alabama, Alaska, Arizona, Arkansas, California, Colorado,
 Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
 Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota,
 Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
 West Virginia, Wisconsin, Wyoming, Wall Street, Ferguson, Flint, Guantanamo, Guantanamo Bay, Guam, Dayton, Palm Beach, West Palm Beach, Camp David, Mar-a-Lago, Silver Spring, Staten Island, Long Island, Las Cruces
CA: Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, Labrador, Nunavut
MX: Tijuana, Ciudad Juarez, Monterrey, Guadalajara, Chiapas, Oaxaca, Sinaloa, Juarez
GB: England, Manchester, Birmingham, Liverpool, Leeds, Glasgow, Bristol, Salisbury, Heathrow, Yorkshire, Cornwall, Londonderry, Shetland, Orkney, Grimsby, Hull, Aberdeen
IE: Cork, Galway, Limerick
FR: Marseille, Lyon, Nice, Strasbourg, Versailles, Calais, Toulouse, Bordeaux, Normandy, Evian, Corsica, Rambouillet
DE: Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Bavaria, Ramstein, Petersberg, Potsdam, Nuremberg, Heiligendamm
CH: Geneva, Zurich, Lausanne, Davos, Basel, Lugano, Montreux, Bürgenstock
BE: Antwerp, Flanders, Wallonia
AT: Salzburg, Innsbruck
NL: Rotterdam, Utrecht, Schiphol, Maastricht
IT: Milan, Naples, Turin, Venice, Florence, Genoa, Sicily, Sardinia, Lampedusa, Bologna, Palermo
ES: Valencia, Seville, Bilbao, Basque Country, Andalusia, Canary Islands, Ceuta, Melilla
GR: Thessaloniki, Crete, Lesbos, Corfu
PL: Gdansk, Krakow, Rzeszow, Wroclaw, Lodz
RS: Vojvodina, Nis
BA: Srebrenica, Mostar, Tuzla
TR: Istanbul, Izmir, Antalya, Diyarbakir, Gaziantep, Incirlik, Adana, Constantinople
CY: Larnaca, Limassol, Famagusta
SY: Aleppo, Homs, Idlib, Raqqa, Hama, Latakia, Deraa, Daraa, Palmyra, Deir ez-Zor, Deir al-Zor, Ghouta, Eastern Ghouta, Kobani, Kobane, Tartus, Sweida, Afrin, Manbij
IQ: Mosul, Basra, Fallujah, Kirkuk, Najaf, Karbala, Tikrit, Ramadi, Anbar, Sinjar, Green Zone
IR: Isfahan, Natanz, Fordow, Fordo, Qom, Mashhad, Shiraz, Tabriz, Bushehr, Arak, Bandar Abbas, Kermanshah, Khuzestan
IL: Haifa, Eilat, Ashkelon, Sderot, Beersheba, Ashdod, Negev, Galilee, Dimona, Ben Gurion Airport
PS: Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Bethlehem, Jericho, Gaza City, Tulkarm, Deir al-Balah, Jabalia, Beit Hanoun, Kerem Shalom
LB: Sidon, Tyre, Bekaa, Bekaa Valley, Baalbek, Litani, Litani River, Naqoura
EG: Alexandria, Sharm el-Sheikh, Sharm El-Sheikh, Sharm al-Sheikh, Tahrir Square, Suez, El Arish, Port Said, Luxor
JO: Aqaba, Zarqa
SA: Jeddah, Mecca, Medina, Dhahran, Taif, Neom
AE: Dubai, Sharjah, Fujairah
YE: Aden, Hodeidah, Hudaydah, Taiz, Marib, Saada, Hadramawt, Hadhramaut, Mukalla, Socotra
LY: Benghazi, Misrata, Sirte, Tobruk, Derna, Sabha
SD: Port Sudan, El Fasher, El-Fasher, al-Fashir, Omdurman, Abyei, Blue Nile, South Kordofan, Kordofan, Wad Madani
SS: Bor, Malakal, Bentiu
ET: Amhara, Oromia, Afar, Gondar, Bahir Dar
SO: Puntland, Kismayo, Jubaland
KE: Mombasa, Nakuru, Naivasha, Garissa
NG: Lagos, Kano, Borno, Maiduguri, Kaduna, Niger Delta, Chibok, Port Harcourt, Jos
CD: Goma, Bukavu, Kivu, North Kivu, South Kivu, Ituri, Katanga, Lubumbashi
ML: Timbuktu, Gao, Kidal, Mopti
MA: Casablanca, Marrakech, Marrakesh, Tangier, Fez
MZ: Cabo Delgado
TZ: Arusha, Zanzibar
ZA: Johannesburg, Cape Town, Durban, Soweto, Marikana, Rustenburg
ZW: Bulawayo
AF: Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz, Helmand, Nangarhar, Bagram, Panjshir, Panjshir Valley, Lashkar Gah
PK: Karachi, Lahore, Peshawar, Quetta, Balochistan, Baluchistan, Punjab, Sindh, Waziristan, North Waziristan, South Waziristan, Swat, Swat Valley, Khyber Pakhtunkhwa, Abbottabad
IN: Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Srinagar, Assam, Manipur, Nagaland, Gujarat, Kerala, Tamil Nadu, Ladakh, Galwan, Pulwama, Pahalgam, Uttar Pradesh, Jammu, Shimla, Simla, Agra
LK: Jaffna, Kilinochchi
BD: Chittagong, Cox's Bazar
MM: Rakhine, Rakhine State, Shan State, Kachin, Mandalay, Kachin State
TH: Chiang Mai, Pattani
PH: Mindanao, Marawi, Davao, Cebu, Bangsamoro, Luzon, Scarborough Shoal
ID: Bali, Java, Sumatra, Papua, West Papua, Bandung, Surabaya, Medan, Sulawesi, Jakarta Bay
MY: Sabah, Sarawak, Penang
VN: Ho Chi Minh City, Da Nang, Haiphong, Hue
CN: Shanghai, Shenzhen, Guangzhou, Chongqing, Tianjin, Wuhan, Chengdu, Nanjing, Xi'an, Xinjiang, Inner Mongolia, Dalian, Tiananmen Square, Dandong, Guangdong, Sichuan, Fujian, Urumqi, Yunnan
KP: Kaesong, Wonsan, Yongbyon, Punggye-ri, Sinuiju
KR: Busan, Incheon, Pyeongchang, Pyongchang, Panmunjom, Jeju, Gwangju, Peace House
JP: Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Fukushima, Hokkaido, Yokohama, Nagoya
TW: Kaohsiung, Kinmen
KZ: Almaty
UZ: Samarkand
AU: Sydney, Melbourne, Brisbane, Perth, Darwin, Queensland, New South Wales, Tasmania, Adelaide
NZ: Auckland, Christchurch
BR: Sao Paulo, São Paulo, Rio de Janeiro, Rio, Amazonas, Salvador, Recife
AR: Cordoba, Rosario, Patagonia
CL: Santiago, Valparaiso
CO: Medellin, Cali, Cartagena, Cauca, Caguan, San Vicente del Caguan, Catatumbo
VE: Maracaibo, Zulia
PE: Cusco, Arequipa
EC: Guayaquil
CU: Guantanamo Province, Santiago de Cuba
GT: Guatemala City
LU: Luxembourg City
DJ: Djibouti City
NO: Svalbard, Bergen, Tromso, Stavanger
SE: Gothenburg, Malmo, Gotland
FI: Rovaniemi, Lapland
IS: Keflavik, Akureyri
AZ: Lachin, Lachin Corridor, Shusha, Nakhchivan, Zangezur
AM: Zangezur Corridor
GE: Gori, Batumi, Poti, Zugdidi
MD: Gagauzia
CM: Bamenda, Buea
TD: Tine
NE: Agadez
CF: Bangassou
AO: Cabinda
GN: Conakry Port
`
