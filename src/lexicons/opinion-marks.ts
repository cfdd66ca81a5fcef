/**
 * Marks of a writer's own judgement, by class: obligation, boosters and concessions, negation for effect, reasoning
 * with the reader, appraisal in the predicate. After Hyland (2005, stance and engagement) and Biber's stance markers.
 * Lemmas or words, lower case; phrases as words in order.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs of duty in the writer's voice. */
export const DUTY = words('should must ought shouldn’t mustn’t')

/** Words that address or include the reader, or the writer. */
export const PERSONS = words('i we us our ours you your yours me my myself ourselves let’s')

/** Adverbs and particles of stance that name nothing. */
export const STANCE = words(`
  actually always anyway apparently arguably basically certainly clearly course doubtless effectively essentially ever evidently exactly fact frankly
  fundamentally hardly however indeed inevitably instead just kind largely maybe merely mostly naturally necessarily never nevertheless nonetheless nothing
  obviously of-course only paradoxically perhaps plainly possibly presumably pretty probably quite rather real really reality scarcely seemingly simply somehow
  sort still surely surprisingly truly truth undoubtedly unfortunately unlikely yet`)

/** Abstract nouns and verbs of argument. */
export const ARGUMENT = words(`
  argument attempt belief bias claim concept contrast danger dilemma distinction echo excuse fact fantasy fear hope idea ideology illusion implication irony lesson
  logic matter meaning message mindset moment motive myth nature notion paradox pattern point posture precedent pretext principle priority problem promise
  question rationale reality reason recipe reflex reminder risk sense sign symbol tactic thing tone truth underlying value virtue
  assume betray deserve echo embody expose highlight hint ignore illustrate imagine imply matter mean mirror prove reflect reinforce remind represent
  reveal signal smack suggest symbolize symbolise understand underscore underline undermine validate`)

/** Adjectives that appraise when they stand in a predicate or before an abstract noun. */
export const APPRAISAL = words(`
  able acceptable adequate alarming apparent appropriate bad believable best better big clear common comfortable compelling competent complex correct costly credible critical
  crucial curious dangerous decent deep deeper desirable different difficult disappointing doubtful easy effective encouraging essential evident extreme familiar
  fair fragile free full genuine good great happy hard harder healthy helpful honest important impossible inevitable interesting just key lasting little main
  meaningful mere mixed natural necessary normal notable obvious odd peculiar persuasive plausible poor possible precarious preferable proper pure rare real realistic
  reasonable responsible right sad safe sensible serious significant silent sincere slow smart strange stark strong subtle superior sure surprising symmetric
  telling tentative tricky true troubling uncertain unclear understandable unhappy unlikely unnecessary unreasonable unwelcome useful valid viable weak welcome
  whole wise worse worst worth worthy wrong`)

/** Phrases of stance. */
export const STANCE_PHRASES: readonly string[] = `
  of course|in fact|needless to say|to say the least|no wonder|let alone|make no mistake|not to mention|after all|as if|so much for|at best|at worst|for good reason
  in other words|in reality|in truth|in effect|the truth is|the fact is|the fact that|the problem is|the question is|the point is|the result is|the message is|the reality is
  nothing but|nothing more than|little more than|no more than|anything but|less a|rather than|far from|not so much|as much as|on the contrary|in theory|in practice|by design
  it is time|it is hard to|it is difficult to|it is easy to|it is clear|it is not|is not just|not merely|not simply|not only|more than just|what matters|there is no|there is nothing
  remains to be seen|raises questions|under no illusion|at its core|in its own right|on its own merits|for once|once again|yet again|time and again
`
  .trim()
  .split(/[|\n]\s*/)
  .map((phrase) => phrase.trim())
