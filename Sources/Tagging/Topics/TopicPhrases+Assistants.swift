extension TopicPhrases {
    /// Of what assistants forget and invent.
    static let assistants = [context, hallucination]

    private static let context = """
        [context_failure]
        3: already/before/previously {told} | {told} .. already/before/three times/twice/third time/earlier
        3: repeat myself/everything/question/information/details/again | have/had to repeat | start/starting/started .. over
        3: start .. from scratch/beginning/zero | from the beginning again | lose/lost/losing .. context/thread/track/plot/conversation
        3: forgot/forget/forgotten/forgetting .. context/conversation/chat/said/told/earlier/previous/everything/who/what/instruction/message/name
        3: not/never/no longer/cannot .. remember/recall | remembers nothing | no memory | short memory | memory of
        3: not/no longer .. know/understand what we/i | no longer knew/knows | what we .. talking/discussed/said
        3: ask/asks/asking/asked .. again/already/same/twice/every time/over | keep/keeps/kept ask | same question
        3: earlier/previous/prior/preceding message/question/answer/instruction/prompt/turn/conversation/part/context
        3: question .. asked .. ago | said/mentioned/told/wrote earlier/before/above | earlier in .. conversation/chat
        3: context window/length/limit/size/lost/missing/gone | out of context | truncated context | goldfish | amnesia
        3: mid/middle/halfway/half way .. chat/conversation/dialogue/session | mid chat/conversation/dialogue
        3: ignore/ignores/ignored .. instruction/said/message/previous/earlier/context/told/history/what
        3: from one message/question/turn | between message/question/session/turn/chat | across session/chat/conversation
        3: each/every/new session/chat/conversation .. again/ask/explain | after .. message/turn/exchange/prompt/question
        3: mix/mixes/mixed/confuse .. conversation/chat/customer/topic/order | conversation history | chat history .. lost/gone/wiped
        3: not .. follow .. conversation/chat/up question | follow up .. clueless/lost/confused/fail
        3: conversation .. fall/falls apart | lose .. in long chat/conversation/document | third time .. explain | handed over .. no idea
        2: forgot | forget | forgets | forgotten | context | remember | again and again | over and over | first message
        2: beginning of .. chat/conversation | follow up question | switch topic | change topic | repeat | repeated
        2: conversation | no idea what .. said/typed/written/told | in each/every session | previously | clueless
        2: previous question/answer | last question | history
        1: {bot} | chat | again | same | message | thread | session | turn | dialogue
        3: resume/continue .. conversation/chat/session | pick up where | continuity | as if .. never/first/new | treat .. each/every .. new/separate
        3: every/each message/question .. isolated/fresh/new/stranger | explain/explaining/type/enter/give/repeat/tell .. again | confuses me with | different/another/wrong topic
        3: answer/answers/answered .. wrong/different/another/previous/old question | long/longer conversation/chat/thread/session/dialogue | instruction .. ignored/dropped/forgotten/lost
        3: what i said/wrote/asked/typed | details i gave | introduced myself | {bot} .. forgot/forget/forgets/remember/repeat/repeats | carry/carries/carried over
        2: refer .. earlier/previous/back | off topic | third time | details/information again | two messages
        3: conversation/chat/session .. gone/reset/cleared/vanish/disappear/restart/start | stranger | paste/type/enter .. same .. every/each
        3: what i .. said/wrote/told/asked/typed/mentioned | keep/keeps going/coming back to | different .. mentioned/said/asked | every/each prompt .. again/scratch/whole
        2: introduce myself | who i am | which order/product we | i just told/said
        -3: forgot/forget/forgotten/remember/reset password/pin/passcode/username/login | remember me | forgot .. button/export/menu/cancel/attach
        -3: already charged/paid/billed/cancelled | commit message | error message | business context | forgot to
        -2: run/ran/runs again | down again | again crash | conversation/chat/message .. export | version history | call history | send/sends .. twice
        """

    private static let hallucination = """
        [hallucination]
        3: hallucinate | hallucination | made/make/makes/making .. up | invent | invents | invention | fabricate | fabrication
        3: not/never .. exist | nonexistent | non existent | fictional | fictitious | imaginary | bogus | phantom | fantasy
        3: no such | never existed/happened/said/offered/written/took/had/wrote/agreed | conjure | dream up | dreamed up
        3: fake/false/bogus/invented/wrong citation/source/reference/quote/url/paper/study/author/quotation
        3: {bot} .. wrong/incorrect/false/untrue/lie/lied/lies/contradict/nonsense/rubbish/garbage/mislead/inaccurate
        3: wrong/false/incorrect/misleading/nonsense/bad/inaccurate/untrue answer/advice/information/fact/claim/statement/reply/explanation
        3: answer/answers/reply/advice/summary .. wrong/incorrect/false/untrue/nonsense/contradict/misleading/invented
        3: confident/confidently/convincing/convincingly .. wrong/false/incorrect/lie/untrue | wrong but confident
        3: sound/sounds .. confident/plausible/sure/convincing | sure of itself | factually | fact/facts .. wrong | misinformation
        3: not in/part of .. document/source/contract/policy/sheet/text/manual/knowledge/catalogue/database | out of thin air
        3: {bot} .. claim/promise/insist/pretend/swear/offer/quote/cite | claim .. has/have/can .. not | hasn't any
        3: contradict .. document/itself/source/policy/manual/text/page/contract | never in | say/says otherwise
        3: there .. no such .. product/page/policy/function | thinks/believes/claims/claimed we/i | {bot} .. think/thinks/believe/believes | answer is false | half of .. answers wrong
        2: fake | nonsense | pretend | contradict | confident | citation | untrue | lie | lied
        2: {bot} .. said/says/told/tells/gave/gives | false | simply wrong | promise/promised .. refund/discount/delivery | insist
        2: link/links .. never/not/nowhere | name/names .. never | never .. written/true/real/offered
        1: claims | believe | fact | {bot} | answer | wrong | summary | quote | truth | real | policy
        3: plain/completely/totally/flat/utterly/entirely wrong | not true | admit .. not know | not know .. admit | misquote | misstate | ungrounded
        3: not grounded | unsupported/unfounded/baseless claim | with .. confidence/conviction | gibberish | wrong about | made .. things/stuff/number/name/source
        3: not/never offer/offered/sell/sold/said/promised/existed/published/wrote | wrong/dangerous legal/medical/tax advice | {bot} .. not true/real/correct
        2: guess | guesses | guessing | rubbish | garbage | out of nowhere | not correct | trust .. answer/reply/response | wrong .. answer | cites/quote/quoted .. {cited}
        3: fiction | fairy tale | imagination | check/verify .. every/each answer
        2: truthful | unverified | creative with
        -3: make/makes/made up for | fake review/profile/account | no longer exist | account not exist | made up my mind
        -3: makeup | make .. up to date | made .. backup | set up | sign up | picks up | keep up | speed up | sum up | false alarm
        -2: wrong charge/amount/password | not .. {bot}
        """
}
