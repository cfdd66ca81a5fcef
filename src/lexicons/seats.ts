/**
 * Seats, residences and by-names that stand for a government or another body, and bodies with proper names of
 * their own state. One row: name | other names | the party they stand for | kind. General knowledge of the field,
 * written out for this file. Capitals stand in countries.ts.
 */
export const SEATS = `
Kremlin||Russia
White House|Oval Office|United States
Capitol Hill||United States
Pentagon||United States
State Department|U.S. State Department,US State Department,Department of State|United States
Foggy Bottom||United States
Langley||United States
Downing Street|10 Downing Street,No 10,No. 10,Number 10|United Kingdom
Whitehall||United Kingdom
Westminster||United Kingdom
Foreign Office|Foreign and Commonwealth Office,"Foreign, Commonwealth and Development Office",FCDO|United Kingdom
Buckingham Palace||United Kingdom
Élysée|Elysee,Elysee Palace,Élysée Palace,the Élysée|France
Quai d'Orsay||France
Matignon||France
Bundestag||Germany
Chancellery||Germany
Auswärtiges Amt||Germany
Palazzo Chigi||Italy
Farnesina||Italy
Moncloa||Spain
Blue House|Cheong Wa Dae|South Korea
Zhongnanhai||China
Great Hall of the People||China
Planalto|Planalto Palace|Brazil
Itamaraty||Brazil
Casa Rosada||Argentina
Miraflores|Miraflores Palace|Venezuela
Los Pinos||Mexico
South Block||India
Lok Sabha||India
Rajya Sabha||India
Knesset||Israel
Majlis||Iran
State Duma|Duma|Russia
Federation Council||Russia
Verkhovna Rada|Rada|Ukraine
Bankova||Ukraine
Sejm||Poland
Riksdag||Sweden
Storting||Norway
Folketing||Denmark
Althing|Althingi|Iceland
Dáil|Dail||Ireland
Oireachtas||Ireland
Stormont||Northern Ireland
Holyrood||Scotland
Congress|U.S. Congress,US Congress|United States
House of Representatives|US House of Representatives,U.S. House of Representatives|United States
Senate|U.S. Senate,US Senate|United States
Supreme Court|U.S. Supreme Court,US Supreme Court|
House of Commons||
House of Lords||United Kingdom
National People's Congress||China
Politburo||
Supreme Leader's Office||Iran
Guardian Council||Iran
Supreme National Security Council|SNSC|Iran
Revolutionary Guards|Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC,Iranian Revolutionary Guard Corps,Quds Force|Iran
Mossad||Israel
Shin Bet|Shin Beth|Israel
IDF|Israel Defense Forces,Israeli Defense Forces,Israel Defence Forces|Israel
FBI|Federal Bureau of Investigation|United States
CIA|Central Intelligence Agency|United States
NSA|National Security Agency|United States
DHS|Department of Homeland Security|United States
Treasury Department|US Treasury,U.S. Treasury,Department of the Treasury|United States
Justice Department|Department of Justice,DOJ|United States
Defense Department|Department of Defense|United States
Commerce Department|Department of Commerce|United States
National Security Council|NSC|
USTR|Office of the U.S. Trade Representative,U.S. Trade Representative|United States
Federal Reserve|the Fed|United States
CDC|Centers for Disease Control and Prevention,Centers for Disease Control|United States
FDA|Food and Drug Administration|United States
HHS|Department of Health and Human Services,Health and Human Services,Health and Human Services Department|United States
EPA|Environmental Protection Agency|United States
IRS|Internal Revenue Service|United States
INS|Immigration and Naturalization Service|United States
ICE|Immigration and Customs Enforcement|United States
CBP|Customs and Border Protection|United States
Homeland Security||United States
Labor Department|Department of Labor|United States
USAID|U.S. Agency for International Development,US Agency for International Development|United States
NASA|Nasa|United States
Secret Service||United States
Home Office||United Kingdom
Ministry of Defence|MoD,MOD|
Bank of England||United Kingdom
Bundesbank||Germany
Bundeswehr||Germany
People's Bank of China||China
Roskosmos|Roscosmos|Russia
Security Council of Russia||Russia
Presidential Office|Office of the President|
Centcom|CENTCOM,U.S. Central Command,US Central Command,Central Command|United States
MI5||United Kingdom
Royal Navy||United Kingdom
Royal Air Force|RAF|United Kingdom
British Army||United Kingdom
MI6||United Kingdom
GRU||Russia
FSB||Russia
KGB||Soviet Union
SVR||Russia
Red Army||Soviet Union
Rosatom||Russia
Gazprom||Russia
Naftogaz||Ukraine
Energoatom||Ukraine
PLA|People's Liberation Army|China
ISI|Inter-Services Intelligence|Pakistan
SBU||Ukraine
Peshmerga|peshmerga|Iraqi Kurdistan
Vatican|the Vatican|Holy See
Supreme Council of the Armed Forces||Egypt
Republican Guard||
`

/** Of those, the houses, streets and quarters whose name stands for a government. */
export const METONYMIC_SEATS: ReadonlySet<string> = new Set([
  'Kremlin', 'White House', 'Capitol Hill', 'Pentagon', 'Foggy Bottom', 'Downing Street', 'Whitehall', 'Westminster', 'Élysée', "Quai d'Orsay", 'Matignon', 'Chancellery',
  'Palazzo Chigi', 'Farnesina', 'Moncloa', 'Blue House', 'Zhongnanhai', 'Planalto', 'Itamaraty', 'Casa Rosada', 'Miraflores', 'Los Pinos', 'South Block', 'Bankova', 'Stormont', 'Holyrood', 'Vatican', 'Langley',
])
