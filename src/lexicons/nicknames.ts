/** Short and pet forms of first names as news writes them, each with the names it stands for. Written out for this file. */
const TABLE = `
abe:abraham al:albert,alan,alfred alex:alexander,alexandra,alejandro,alexei andy:andrew angie:angela art:arthur 
ben:benjamin benny:benjamin bernie:bernard bert:albert,herbert,robert bibi:benjamin bill:william billy:william bob:robert bobby:robert
brad:bradley cathy:catherine charlie:charles chris:christopher,christine,christian chuck:charles cindy:cynthia dan:daniel danny:daniel
dave:david deb:deborah debbie:deborah dick:richard don:donald doug:douglas ed:edward,edmund eddie:edward fred:frederick gabi:gabriel
geoff:geoffrey gerry:gerald,gerard greg:gregory hank:henry harry:henry,harold jack:john jake:jacob jamie:james jeff:jeffrey jerry:gerald,jerome
jim:james jimmy:james joe:joseph joey:joseph john:jonathan jon:jonathan josh:joshua kate:katherine,catherine kathy:katherine ken:kenneth
larry:lawrence len:leonard leo:leonid,leonard liz:elizabeth lou:louis maggie:margaret matt:matthew max:maximilian meg:margaret mick:michael mike:michael
misha:mikhail mitch:mitchell mo:mohammed,mohamed nate:nathan nick:nicholas,nicolas ollie:oliver pam:pamela pat:patrick,patricia
peggy:margaret pepe:jose pete:peter phil:philip,phillip ray:raymond rick:richard rob:robert robbie:robert ron:ronald sam:samuel,samantha sandy:alexander
sasha:alexander,oleksandr steve:steven,stephen stu:stuart sue:susan susie:susan ted:edward,theodore teddy:edward,theodore terry:terence,teresa
tim:timothy toby:tobias tom:thomas tommy:thomas tony:anthony,antony val:valerie vic:victor vince:vincent volodya:vladimir,volodymyr vova:vladimir,volodymyr
walt:walter will:william wolf:wolfgang zach:zachary paco:francisco pancho:francisco chema:jose nacho:ignacio`

const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((row): [string, string[]] => {
      const [short = '', names = ''] = row.split(':')
      return [short, names.split(',')]
    }),
)

/** True when one first name, lower case, is a short form of the other. */
export const isNickname = (a: string, b: string): boolean =>
  (NICKNAMES.get(a)?.includes(b) ?? false) || (NICKNAMES.get(b)?.includes(a) ?? false)
