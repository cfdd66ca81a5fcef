/** Common English verbs that are also nouns, which a tagger confuses in news wording. Plain forms, from general vocabulary. */
export const VERBS_LIKE_NOUNS: ReadonlySet<string> = new Set(
  `address aid aim answer appeal approach arm attack attempt back ban bar benefit bid block blame bomb boost border break
  brief broker call cast cause center centre challenge chair change charge claim clash close comment concern conflict
  contact contest control cost counter cover credit cut damage date deal debate delay demand deploy detail dispute divide
  doubt draft draw drive drop echo embrace end endanger escape exchange exit expose express face favor favour fear fight
  finance focus force frame fuel fund gain grant group halt harm head help highlight hold hope host impact increase
  influence insult interest invite issue join judge label launch lead leave lift limit link list mark market mask matter
  measure meet mention mirror move murder name need nominate note object offer open order outline overhaul pause pay permit pitch place plan
  plea pledge point pose position praise press pressure prize probe process produce profit program project promise
  protest provide pull push question quote raise rank rate rebuff reach recall record reflect reform regain regret reject relate release remain repeat reply report
  request rescue respect respond rest return reveal review revive reward risk rival rule run sanction schedule
  score seat seek seize serve set shape share shelter shift ship show signal sign slam slow sound spark split spread stage stake stand start
  state stay step stop stress stretch strike struggle study suggest suit supply support surprise suspect swap switch table talk
  target tax tender test threaten time title top touch track trade transfer travel treat trigger trust turn twist urge use
  value veto view visit voice vote vow wage wait want warn welcome win wish withdraw witness work worry`.split(/\s+/),
)
