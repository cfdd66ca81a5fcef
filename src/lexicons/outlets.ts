/**
 * News agencies and outlets that others quote. One row: name | other names | country code of an agency that a
 * state owns or runs (it then speaks for none, but its origin is worth showing). Written out for this file.
 */
export const AGENCIES = `
Reuters|Thomson Reuters
Associated Press|AP,The Associated Press,A.P.
Agence France-Presse|AFP,Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
Interfax
Interfax-Ukraine
TASS|Tass,ITAR-TASS,ITAR-Tass,Itar-Tass
RIA Novosti|RIA,Ria Novosti
Sputnik
Ukrinform
UNIAN|Unian
Xinhua|Xinhua News Agency
China News Service
Kyodo|Kyodo News
Jiji Press|Jiji
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
Press Trust of India|PTI
ANI
IRNA
ISNA
Fars|Fars News Agency,Fars News
Tasnim|Tasnim News Agency,Tasnim News
Mehr|Mehr News Agency,Mehr News
SANA
Anadolu|Anadolu Agency,AA
Demiroren
Saudi Press Agency|SPA
WAM|Emirates News Agency
QNA|Qatar News Agency
MENA|Middle East News Agency
Wafa|WAFA
DPA|dpa,Deutsche Presse-Agentur
ANSA|Ansa
EFE|Efe
PAP
Belga
BelTA|Belta
APA
Press Association|PA Media
Australian Associated Press|AAP
Canadian Press|The Canadian Press
Antara
Bernama
Vietnam News Agency
Prensa Latina
Agencia Brasil
Tanjug
Armenpress
Kuna|KUNA
National News Agency
`

export const OUTLETS = `
BBC|BBC News,British Broadcasting Corporation
CNN|CNN International
Al Jazeera|Al-Jazeera,Aljazeera
Al Arabiya|Al-Arabiya
Al Mayadeen|Al-Mayadeen
Al Manar|Al-Manar
Asharq al-Awsat|Asharq Al-Awsat
Axios
Politico|POLITICO
The Hill
The New York Times|New York Times,NYT,The Times of New York
The Washington Post|Washington Post,WaPo
The Wall Street Journal|Wall Street Journal,WSJ
USA Today|USA TODAY
Los Angeles Times|The Los Angeles Times,LA Times,L.A. Times
New York Post
Chicago Tribune
Boston Globe|The Boston Globe
Financial Times|The Financial Times,FT
The Guardian|Guardian
The Times of London|Times of London
The Times
The Post
The Journal
The Sunday Times|Sunday Times
The Telegraph|Daily Telegraph,The Daily Telegraph,Telegraph
Daily Mail|The Daily Mail,MailOnline
The Independent
The Economist|Economist
The Sun
Daily Mirror
Sky News
ITV|ITV News
Channel 4|Channel 4 News
Fox News|FOX News,FoxNews,Fox News Channel
Fox Business
MSNBC
NBC|NBC News
ABC News
CBS|CBS News
PBS|PBS NewsHour
NPR|National Public Radio
CNBC
C-SPAN
Time|Time magazine,TIME
Newsweek
The Atlantic
The New Yorker
HuffPost|Huffington Post,The Huffington Post
BuzzFeed|BuzzFeed News
Vox
Vice News
Slate
The Daily Beast|Daily Beast
The Intercept
Business Insider
Forbes
Breitbart|Breitbart News
Washington Examiner|The Washington Examiner
Washington Times|The Washington Times
National Review
Newsmax
Drudge Report
Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty
Radio Free Asia
Voice of America|VOA
Deutsche Welle|DW
Der Spiegel|Spiegel
Die Welt
Die Zeit
Bild
Süddeutsche Zeitung|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|FAZ
ZDF
Le Monde
Le Figaro
Libération
France 24
France Info
El País|El Pais
El Mundo
La Repubblica
Corriere della Sera
La Stampa
RAI
NRK
Aftenposten
Dagens Nyheter
Svenska Dagbladet
Helsingin Sanomat
Gazeta Wyborcza
Kyiv Post
Kyiv Independent|The Kyiv Independent
Ukrainska Pravda
European Pravda
Hromadske
Suspilne
Pravda
Izvestia
Kommersant
Vedomosti
RBC
Novaya Gazeta
Meduza
The Moscow Times|Moscow Times
Echo of Moscow|Ekho Moskvy
Channel One
Russia Today|RT
Rossiya 1|Rossiya-1
Haaretz|Ha'aretz
The Jerusalem Post|Jerusalem Post
The Times of Israel|Times of Israel
Yedioth Ahronoth|Yediot Aharonot,Yedioth Ahronot
Ynet
Maariv
Israel Hayom
Channel 12
Channel 13
Kan
Press TV
Kayhan
Al-Ahram|Al Ahram
Al-Akhbar
An-Nahar
Daily Star
The National
Gulf News
Arab News
Middle East Eye
Hurriyet|Hürriyet
Daily Sabah
Sabah
TRT|TRT World
Global Times
People's Daily
China Daily
CCTV|CGTN
Caixin
South China Morning Post|SCMP
Taipei Times
Straits Times|The Straits Times
Nikkei|Nikkei Asia,Nihon Keizai Shimbun
Asahi Shimbun
Yomiuri Shimbun|Yomiuri
Mainichi
Japan Times|The Japan Times
NHK
Chosun Ilbo
JoongAng Ilbo
Hankyoreh
Korea Herald|The Korea Herald
Rodong Sinmun
Times of India|The Times of India
The Hindu
Hindustan Times
Indian Express|The Indian Express
NDTV
Dawn
Geo News|Geo TV
The News International
Tolo News|TOLOnews,ToloNews
Daily Star Bangladesh
The Irrawaddy|Irrawaddy
Bangkok Post
Jakarta Post|The Jakarta Post
Sydney Morning Herald|The Sydney Morning Herald
The Australian
The Age
Globe and Mail|The Globe and Mail
Toronto Star
CBC|CBC News
El Universal
Reforma
La Jornada
Folha de S.Paulo|Folha
O Globo
Globo
Clarín|Clarin
La Nación
El Tiempo
Semana
Granma
Telesur|teleSUR
Caracol
News24
Mail & Guardian|Mail and Guardian
Daily Nation
The East African
Premium Times
Sahara Reporters
Sudan Tribune
Addis Standard
Telegram
Irish Times|The Irish Times
RTE|RTÉ
`
