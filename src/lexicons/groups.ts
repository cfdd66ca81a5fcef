/** Peoples, faiths and camps in the plural, with the party they mean, if any. Countries' people stand in countries.ts. Written out for this file. */
export const GROUPS: ReadonlyMap<string, string | null> = new Map([
  ...'Muslims Christians Jews Sunnis Shiites Shias Hindus Sikhs Buddhists Catholics Protestants Arabs Kurds Africans Europeans Asians Latinos Hispanics Westerners Rohingya Uighurs Uyghurs Tatars Pashtuns Hazaras Tuaregs Tutsis Hutus Yazidis Druze Alawites Maronites Copts Berbers Roma Maoists Marxists Communists Nazis Islamists Baathists Zionists Chechens Cossacks Loyalists Unionists Inuit Maori Mapuche Tamils Sinhalese Karen Igbo Hausa Yoruba Oromo Amhara Zulu Xhosa Afrikaners Conservatives Socialists Liberals Greens Tories Scandinavians Slavs'
    .split(' ').map((name): [string, string | null] => [name, null]),
  ['Democrats', 'Democratic Party'], ['Republicans', 'Republican Party'], ['Sandinistas', 'Sandinistas'], ['Tigers', null],
  ['Brexiteers', null], ['Remainers', null], ['Likudniks', 'Likud'],
])
