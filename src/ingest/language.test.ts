import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('the language of a text', () => {
  it.each([
    ['en', 'The envoys of the two states met on Monday and said that they would return to the table in the spring.'],
    ['en', 'Norland rejects truce offer'],
    ['en', 'Talks resume in Port Ansel as Kordia drops demand; both sides hail progress'],
    [
      'fr',
      'Le ministre a déclaré lundi que les négociations reprendraient bientôt dans la capitale, selon un communiqué.',
    ],
    ['de', 'Der Minister erklärte am Montag, dass die Verhandlungen bald in der Hauptstadt fortgesetzt werden sollen.'],
    [
      'es',
      'El ministro declaró el lunes que las negociaciones se reanudarán pronto en la capital, según un comunicado.',
    ],
    ['ru', 'Министр заявил в понедельник, что переговоры скоро возобновятся в столице, говорится в сообщении.'],
    ['ar', 'قال الوزير يوم الاثنين إن المفاوضات ستستأنف قريبا في العاصمة وفقا لبيان صدر عن الوزارة'],
    ['zh', '部长星期一表示,谈判将很快在首都恢复,双方已经同意就停火问题继续进行讨论。'],
  ])('is %s', async (language, text) => {
    expect((await languageOf(text)).language).toBe(language)
  })

  it('stays English where names and a quotation are foreign', async () => {
    const text =
      'The minister, Željko Brânză, said "non, merci" to the offer of the other side, and that was the end of it, according to the officials who were in the room.'
    expect((await languageOf(text)).language).toBe('en')
  })

  it('is said when it is not English', async () => {
    const { troubles } = await languageOf(
      'Der Minister erklärte am Montag, dass die Verhandlungen bald fortgesetzt werden sollen.',
    )
    expect(troubles).toMatchObject([{ code: 'language.unsupported', severity: 'warning' }])
  })

  it('is open where there is nothing to tell it by', async () => {
    expect((await languageOf('12.06. — 4:3')).language).toBe('und')
  })
})
