<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>Agizo</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>Nenda kwenye mahakiki</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Makubaliano ya wasomaji</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>Bado hakuna kazi iliyoamuliwa na kumaliza kusomwa.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>Kazi zilizohesabiwa: {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>Bado zinasomwa, ili mtu asione alama za wengine: {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Maagizo yote</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>Makubaliano juu ya yanayoweza kuthibitishwa</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kigezo</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Wasomaji</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>Kila msomaji aliamua nini</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>Mkali au mpole kuliko wengine kwa maandishi yale yale</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>Katikati ndipo walipo wengine; alama za chini ziko kabla yake, za juu baada yake. Yanayoweza kuthibitishwa tu huhesabiwa, ladha haihesabiwi.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>Wewe ukilinganishwa na yaliyoamuliwa baada yako</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>Waandishi walisema nini kuhusu mahakiki yako</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>Alama zilizotolewa: ladha</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>Alama zilizotolewa: inaweza kuthibitishwa</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>{number} %</source>
        <translation>asilimia {number}</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its interval: {none} is as good as chance, {all} is always the same. The other marks stand at {doubtful}, below which nothing can be concluded, and at {good}.</source>
        <translation>Alfa ya Krippendorff na kipindi chake: {none} ni sawa na bahati, {all} ni sawa daima. Alama nyingine ziko kwenye {doubtful}, chini yake hakuna cha kuhitimisha, na {good}.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>bado hakuna kilichosomwa mara mbili</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>maandishi: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>haijabainika: wote walitoa alama ile ile</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, kati ya {low} na {high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>nzuri</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>ya wastani</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>ya shaka</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Msomaji {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zilizokubaliwa</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>mabadiliko yaliyoombwa</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>zisizokubaliwa</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>zilizoachiwa mwingine</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>hakuna mwingine aliyesoma zile zile</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>alama: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>kama wengine</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>juu kwa {share} ya kipimo</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>chini kwa {share} ya kipimo</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>Bado hakuna aliyeamua juu ya hukumu yako.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>Alama zilizotolewa tena: {scores}; sawa: {same}, zako juu: {higher}, chini: {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>Rufaa dhidi ya “haikukubaliwa” yako: {appeals}; zisizofuatwa: {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>Kwa nini wasomaji walitofautiana: {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ulisaidia</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Kwa sehemu</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Haukusaidia</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>agizo lina utata</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>hakuna mwongozo</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>kuteleza</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ladha</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Msomaji</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Zilizosomwa</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% kulinganisha na wengine</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Alama</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>Ongeza faili…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Kinachoambatana</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Faili zinazoambatana</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>Maelekezo hayaombi faili kando ya matini.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation>
            <numerusform>Faili %Ln kwa wingi, hadi {size}.</numerusform>
            <numerusform>Faili %Ln kwa wingi, kila moja hadi {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation>Picha, rekodi, filamu na matini zinaweza kuambatana.</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>Maelekezo yanaruhusu: {kinds}.</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>Ndani ya kifurushi: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Toa</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation>Kinachoonyesha au kusikika, kwa asiyeweza</translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation>Kile ambacho {file} inaonyesha au kusikizisha</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>Ondoa {file}</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>ilipopigwa</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>kamera au programu</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wakati</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>aliyeipiga</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>Toa hayo</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>Toa yale ambayo {file} inasema</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>Faili pia inasema: {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>Si kile jina lake linasema. Usiifungue.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Hifadhi nakala…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>Hifadhi nakala ya {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>Kazi %Ln imetengenezwa kutoka kwenye faili.</numerusform>
            <numerusform>Kazi %Ln zimetengenezwa kutoka kwenye faili.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>Ifanye iwe kazi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>Herufi %Ln kwa jumla</numerusform>
            <numerusform>Herufi %Ln kwa jumla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>Kazi %Ln</numerusform>
            <numerusform>Kazi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>Imekaguliwa: ni nzima</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>Si nzima; haiwezi kurejeshwa</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Tazama ndani</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Tazama ndani ya nakala ya {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Irejeshe yote</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>Rejesha nakala yote ya {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>kama ilivyo sasa</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>maandishi tofauti na ya sasa</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>haipo mezani sasa; itarudi</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>haipo kwenye nakala; itaondoka</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>Itoe kama kazi mpya</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>Itoe {title} kama kazi mpya</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>Kwanza meza kama ilivyo sasa inawekewa nakala; kisha itakuwa na kilichomo kwenye nakala hii.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>Moja hutengenezwa kila siku unapoandika, na kabla ya jambo lolote linalobadili meza nzima.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Tengeneza moja sasa</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Kwenda kompyuta nyingine</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>Meza zote huingia kwenye faili moja: maandishi, matoleo, orodha za maneno, maagizo. Funguo zako zinabaki hapa; kwenye kompyuta nyingine unajiunga tena na kila mwagizaji kwa mwaliko mpya. Itunze faili kama unavyotunza maandishi yako.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Fungu la siri la faili</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>Fungu la siri, kama mtu mwingine asiifungue faili</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Andika faili…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Bado hakuna.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>Kazi zangu mwenyewe</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Nakala ya akiba imetengenezwa.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>Nakala imerejeshwa. Kilichokuwepo awali sasa ndicho nakala mpya kabisa.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Andika faili</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>Kazi %Ln</numerusform>
            <numerusform>Kazi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} ndani ya {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Ingiza faili</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>Kazi %Ln imekuja.</numerusform>
            <numerusform>Kazi %Ln zimekuja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>Kazi %Ln ilikuwa na maandishi mawili: yote yametunzwa, moja kama toleo.</numerusform>
            <numerusform>Kazi %Ln zilikuwa na maandishi mawili mawili: yote yametunzwa, moja kama toleo.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>Ili kutuma kutoka kompyuta hii, omba mwaliko mpya kwa ajili yako: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Ungependa kuanzia wapi?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>Kwenye meza ya mazoezi unachukua agizo, unaandika, unatuma, na unapata jibu. Yote yanabaki hapa.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>Jaribu kwenye meza ya mazoezi</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>Dakika tatu, bila akaunti</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>Nina mwaliko</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>Faili, picha au msimbo kutoka kwa mwagizaji</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>Mwaliko wako</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>Unaona ni wa nani kabla ya chochote kutumwa.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>Kuandika tu</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>Ukurasa mtupu wako mwenyewe</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>Kichwa cha kitabu</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>Kazi nyingine za meza hii ndani yake; kitufe cha nafasi huweka alama:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>Kazi nyingine kitabuni</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bila kichwa</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, kitabuni</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, haimo kitabuni</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>Agizo jipya</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Sehemu za agizo</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Makosa</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sehemu za kujaza</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>Kama mwandishi anavyoliona</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jipya</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Fungua…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Hifadhi…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Tia sahihi…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>Agizo bila kichwa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>Kosa %Ln</numerusform>
            <numerusform>Makosa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>Hakuna kosa: linaweza kutiwa sahihi.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>Agizo</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>Hifadhi agizo kama TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>Ufunguo wa maagizo wa shirika lako</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>Agizo lililotiwa sahihi</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Imeandikwa: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>Chukua agizo hili</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Lirudishe</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Rudi mezani</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>toleo {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>lazima</translation>
    </message>
    <message>
        <source>should</source>
        <translation>inafaa</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>Wahusika: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>Si herufi hizi: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>lazima isahihishwe</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>desturi</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ushauri</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}: {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>Tofauti na umbo lenyewe: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>{amount} kamili</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>{least} hadi {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>angalau {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>si zaidi ya {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Umbo: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>Maandishi ya kujibu:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>Maandishi ya mashine ya kuhukumu ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>Hapana: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>Lahaja: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>Angalau tamko %Ln kuhusu hayo.</numerusform>
            <numerusform>Angalau matamko %Ln kuhusu hayo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>Unapima: {name}. {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Namna</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Mifano</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fanya</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Uwe mwangalifu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ Vizuri</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Si hivi</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Mipaka</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>Unachoweza kutumia</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>kamusi</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>ukaguzi wa sarufi</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>zana ya vina</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>tafsiri</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>maandishi yako ya kumbukumbu, yaliyobandikwa</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ si maandishi wala wazo la mashine</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>Mashine inaweza kutoa mawazo, si maandishi</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>Mashine inaweza kusaidia kuhariri</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Inahukumiwa vipi</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ladha</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>inaweza kuthibitishwa</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} kwa kazi moja: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>Kila awamu ya mabadiliko: {amount}. Isipokubaliwa: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>Hulipwa si zaidi ya {minutes}.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} kwa saa × {times} = {total} kwa andiko.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} kwa mstari × angalau {times} = {total} kwa andiko.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} za awali kwa andiko, na asilimia {times} ya kinachoingizwa.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} kwa andiko.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>Hiki ndicho kiwango cha {whom}.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>aliyechapisha</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>mwenye shahada ya uzamivu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>Lichukue kabla ya {when}.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>Funga kwa muhuri kabla ya {when}; kufunga kwa wakati ni kuwahi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>Saa %Ln ya ziada baada ya hapo.</numerusform>
            <numerusform>Saa %Ln za ziada baada ya hapo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>Jibu lisipokuja ndani ya siku %Ln, imekubaliwa.</numerusform>
            <numerusform>Jibu lisipokuja ndani ya siku %Ln, imekubaliwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>Awamu ya mabadiliko ina saa %Ln.</numerusform>
            <numerusform>Awamu ya mabadiliko ina saa %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Uhakiki</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>Jibu ndani ya siku %Ln.</numerusform>
            <numerusform>Jibu ndani ya siku %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>Si zaidi ya awamu %Ln ya mabadiliko.</numerusform>
            <numerusform>Si zaidi ya awamu %Ln za mabadiliko.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>Msomaji haoni jina lako.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>Unaweza kukata rufaa kwa siku %Ln.</numerusform>
            <numerusform>Unaweza kukata rufaa kwa siku %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Nani anaweza kulichukua</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>Kila aliyealikwa.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>kufunza modeli</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>kupima modeli</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>uchapishaji</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>matumizi ya kibiashara</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Haki zako</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>Unaombwa kuruhusu: {uses}. Unaweka alama kwa kila moja unapotuma.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Leseni: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>Ni mwagizaji pekee anayeweza kuyatumia kwa muda huo.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>Haki zinahamia kwa mwagizaji.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>Yeyote anaweza kuyatumia maandishi kwa lolote, na halazimiki kukutaja.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>Yeyote anaweza kuyapitisha maandishi na lazima aseme ni ya nani.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>Hakuna anayeruhusiwa kuyabadili.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>Yanaweza kubadilishwa, na hilo linasemwa.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>Kinachotengenezwa kutokana nayo kina leseni hiyo hiyo.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>Hakuna anayeruhusiwa kuyauza.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Kinachoandamana nayo</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>Hakuna ila maandishi.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Yamefichwa kwa msimbo kwa mwagizaji pekee.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>Nyakati za kuchapa kwako huandamana, bila maandishi.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>Unavyochapa na lini unachapa hubaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>Tarehe {day} nakala iliyo kwenye kompyuta hii inafutwa, kama kazi imekwisha kufikia hapo.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>Haisemwi maandishi ni kwa ajili ya nani.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Onyesha %Ln zaidi</numerusform>
            <numerusform>Onyesha %Ln zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>Beba kwa faili…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Ingiza jibu…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>Kinachosubiri huingia kwenye faili moja, kwa diski mwendo au gumzo.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>Faili ambayo mwagizaji aliirudisha.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>Hakuna mtandao?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Ingiza jibu</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>Bado humwandikii mwagizaji yeyote; hakuna cha kubeba.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>Faili kwa {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>Kwenye faili: kitu %Ln. Mpe mwagizaji; jibu litaleta stakabadhi.</numerusform>
            <numerusform>Kwenye faili: vitu %Ln. Mpe mwagizaji; jibu litaleta stakabadhi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>Vimefika: %Ln.</numerusform>
            <numerusform>Vimefika: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>Vipya hapa: %Ln.</numerusform>
            <numerusform>Vipya hapa: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>Vimekataliwa: %Ln.</numerusform>
            <numerusform>Vimekataliwa: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>Wahusika</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Maonyesho</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Badili jina kila mahali</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>Lugha ya mhusika</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>Bado hakuna anayesema. Jina kwa herufi kubwa, au baada ya @, huanza usemi.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>Dakika: moja kwa kila ukurasa wa mswada, maneno 250 au herufi 400, kanuni ya jukwaa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>Usemi %Ln</numerusform>
            <numerusform>Semi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>Kabla ya onyesho la kwanza</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, kama tamthilia</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Kilichobadilika</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>Herufi za lugha</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>Jina au msimbo wa herufi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>Hakuna herufi ya jina hilo katika lugha hii.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Kama jedwali</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} kama jedwali</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Kama chati</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>Hakuna cha kutazama katika sehemu hii.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>Ukaguzi umesimamishwa.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>Hakuna ukaguzi unaoendelea.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Nenda popote, fanya lolote</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>Tendo, kazi, sehemu, mpangilio</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vilivyopatikana</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Hakuna kitu cha jina hilo.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>Wewe, kwa nafsi yako</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>Msomaji, kuhusu marekebisho {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · imefanyika</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · imeachwa ilivyo</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>Maneno haya yako kwenye sehemu nyingine.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>Maneno haya hayapo tena kwenye sehemu hii.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Pendekezo: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>Wewe: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, kuhusu marekebisho {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imefanyika</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Weka alama kuwa imefanyika</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Acha ilivyo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yafungue tena</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>Kwa nini ibaki? Msomaji ataipata pamoja na marekebisho yajayo.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>Jibu lako. Msomaji atalipata pamoja na marekebisho yajayo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>Toa maoni kuhusu maneno haya</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>Mwandishi ajue nini?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>Maneno unayopendekeza, kama yapo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>Tazama pendekezo.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>Linganisha na</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Badiliko lililotangulia</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Badiliko linalofuata</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>Toleo hili peke yake</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>Lirudishe lote</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>Rudisha kilichochaguliwa</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Rudi kwenye maandishi</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− iliyoondoka (imekatwa)   + iliyokuja (imepigiwa mstari)   ⇄ iliyohamishwa</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>Tofauti zilizopo</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ aya %Ln kama awali ⋯</numerusform>
            <numerusform>⋯ aya %Ln kama awali ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>Badiliko %Ln</numerusform>
            <numerusform>Mabadiliko %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Maandishi ni sawa.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Badiliko {number} kati ya {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>Kilichotumwa</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>SHA-256 ya faili, kama stakabadhi inavyoitaja</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>Kimefichwa kwa msimbo: ni mwagizaji pekee anayeweza kukifungua.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>Na faili %Ln zaidi.</numerusform>
            <numerusform>Na faili %Ln zaidi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>Dakika za kuongeza; kwa alama ya kutoa, za kupunguza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sahihisha</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>ladha, pamoja na sababu</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>inaweza kuthibitishwa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Kwa nini? (ukipenda)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>Ni uhakiki pekee wenye maandishi ya kuhukumu.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Vigezo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Matamko</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>Chagua kwanza maneno kwenye maandishi ya kuhukumu.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>Kiasi gani kila siku</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>Kiasi gani kila siku; 0 kama hakuna lengo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Weka lengo</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>Soma yote</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Kata rufaa…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>Kiongozi mwingine ajue nini?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Tuma rufaa</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>Kazi imekubaliwa</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Kinachoombwa</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>Kwa nini haikukubaliwa</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>Jibu la rufaa yako</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Kifungu cha agizo: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Nenda kwenye maandishi</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Hesabu yako</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>Hukubaliani?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>Jibu sababu. Kiongozi mwingine ambaye hajaihukumu awali anasoma maandishi na jibu.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Jibu lako kwa sababu</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Kata rufaa</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>Irudishe kazi kwako</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>Kabla haijakubaliwa unaweza kuirudisha kwako. Haiachi alama yoyote, na hakuna malipo yake.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Irudishe…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ndiyo, irudishe</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Bado hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>Kazi yangu mwenyewe</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>Meza yako ni tupu. Meza ya mazoezi ina maagizo ya kujaribu; hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>Andaa meza ya mazoezi</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Zinasubiri jibu lako</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Za kuandika</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Maagizo yaliyotolewa</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Za kutuma</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Kwa wengine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imefanyika</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>Kamusi</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>Ongeza kamusi yako: jozi ya Hunspell (.dic na .aff yake kando), .zip au .oxt yenye jozi, au orodha yenye neno moja kila mstari. Inachunguzwa kwanza, na inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Ongeza kutoka faili…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>Itumie badala ya iliyokuja nayo</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, imekuja nayo</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, imekuja nayo; haitumiki sasa</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, yako</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>Neno %Ln</numerusform>
            <numerusform>Maneno %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ondoa {name}</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>imewekwa kando: ukaguzi ulisimama nayo</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>haijapimwa: hakuna sampuli ya lugha</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>kwayo maneno {known} kati ya {all} ya sampuli yanakubaliwa</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>Kamusi na orodha za maneno ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>Inachunguza {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Inatumika kuanzia sasa.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>Inakosa maneno mengi: kama maneno sahihi nayo yawekewe alama huchaguliwa kwenye mipangilio.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} imeongezwa.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>Unaamua kati ya wasomaji wawili</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Kwa nini wanatofautiana?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>Chagua kwa nini wanatofautiana</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>Agizo linaweza kusomwa kwa njia mbili</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>Miongozo haisemi lolote kuhusu hilo</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>Mmoja wao alipitwa na jambo</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>Ni suala la ladha</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>Upi unasomeka sawasawa?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>Faili haisemi herufi zake zimeandikwaje. Tazama mistari iliyo hapa chini unapochagua.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Isome hivyo</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>Jaribio linalofuata</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Kidokezo</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>Jibu au rasimu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>Tunza jaribio hili</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Iombe tena kwa aliyeituma.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} si nakala ya akiba ya meza ya hapa.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>Tazama writerdesk backup list.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>Nakala hii si nzima.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>Chagua nyingine; meza imeachwa ilivyokuwa.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Hakuna mfano “{name}”.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Chagua mmoja kwenye orodha.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>Kazi hii ina toleo jipya kabisa la agizo lake.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>Endelea kuandika.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>Toleo jipya kabisa ni {newest}, si {version}.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>Soma kwanza tofauti zake.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>Jambo huachwa pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>Sema kwa maneno machache kwa nini linabaki.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>Hakuna jambo “{finding}” katika kazi hii.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>Kagua kazi tena.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>Maoni haya hayapendekezi maandishi.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>Yaandike mwenyewe.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>Maneno yanayohusika hayapo tena.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>Faili ya tarishi ni ya mwagizaji mmoja, na hapa wapo kadhaa: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>Sema yupi kwa --desk.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>Jibu hili ni la meza ambayo haipo hapa.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>Liingize mahali lilipoombwa.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>Hakuna meza ya mwagizaji hapa.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>Jiandikishe kwanza kwa mwaliko.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>Maandishi katika faili hii yamebanwa mno kuaminika.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>Hamisha meza nje tena.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>Faili hii haina meza kama WriterDesk inavyoiandika.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>Itengeneze kwa “desk export” kwenye kompyuta nyingine.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>Hii ni zaidi ya faili moja inavyoweza kushika.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>Hamisha meza moja kwa wakati, kwa --desk.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} haisomeki.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Angalia jina la faili.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>Faili hii imefungwa kwa fungu la siri.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>Andika fungu la siri, kisha uiingize tena.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>Faili hii ilitengenezwa na WriterDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>Sakinisha WriterDesk mpya kabisa hapa.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>Faili hii ilibadilishwa njiani.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} imekuja bila {other}: moja ina maneno, nyingine kanuni.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>Weka faili zote mbili pamoja, au lete orodha ya maneno, moja kila mstari, kama .txt.</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>Sahihisha mstari, au lete toleo jingine la kamusi.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>Hifadhi faili kwa UTF-8 na uandike SET UTF-8 kwenye .aff.</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>Andika idadi ya maneno kwenye mstari wa kwanza, au ilete kama orodha: .txt, neno moja kila mstari.</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>Lete faili yenye maneno.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>Andika kila neno kwenye mstari wake.</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>Jina “{file}” halisemi hii ni lugha gani.</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>Isema kwa --language, kama sw au am-Ethi.</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>Hakuna kamusi inayoitwa “{name}” iliyoongezwa hapa.</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>Tazama dictionaries list.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>Kamusi kadhaa zinaitwa “{name}”: {ids}.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Taja moja kwa kitambulisho chake.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file} ni kubwa kuliko MB {most}; hakuna kamusi ya maneno iliyo hivyo.</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>Lete orodha fupi zaidi.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} si faili.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>Chagua faili ya kamusi.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} haisomeki: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Angalia jina na ruhusa.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>Rasimu haina mstari {line}.</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>Tazama piece text.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>Omba mwaliko mpya kwa mwagizaji.</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>Dirisha lililo wazi linatumia seva hii.</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>Huisha pamoja na dirisha, au ukaguzi wa sarufi unapozimwa kwenye mipangilio.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>Hakuna “{id}” kwenye maktaba.</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>Tazama library list.</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>Maktaba hii ni ya mwagizaji mwingine.</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>Iingize kwenye meza ya mwagizaji huyo, kwa --desk.</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>Kumbukumbu hazina hali hiyo.</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>Tazama piece note --states.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>Hakuna badiliko la muhtasari lililobaki la kutendua.</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>Hakuna sehemu {number}.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>Tazama piece outline.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>Kazi hii imefungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>Ifungue tena, au subiri jibu.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>Jina la mhusika linahitaji herufi.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Andika jina jingine.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>Kazi imefungwa kwa muhuri; maandishi yake yametulia.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Ifungue tena kwanza.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>Hakuna anayesema kwa jina hili katika tamthilia.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>Tazama piece cast.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>Hakuna ghala kwenye {store}.</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>Taja folda ya seva.</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>Hakuna kazi hiyo kwenye foleni.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>Tazama queue list.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>Jaribu tena mtandao unapokuwepo.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Maoni husema jambo.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>Andika unachotaka kusema.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>Agizo halina kigezo “{criterion}”.</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>Tazama review show.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” haimo kwenye kipimo.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>Chagua kati ya {points}.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>Chagua tumizi ambalo agizo linaliomba.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>Lisahihishe, au liache pamoja na maelezo.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>Kazi hii haijafungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>Marekebisho haya yameshatumwa.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>Subiri jibu, au chukua kazi tena.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>Kazi hii ni yako mwenyewe; hakuna wa kumnyang&apos;anya.</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>{file} ina kitu kisichoweza kutumika: {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>Sahihisha faili; inabaki ilivyo hadi ubadili mpangilio.</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>Mtu huyu hana folda ya nyumbani; unachoandika kiko kwa muda katika {folder}.</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>Anzisha WriterDesk kwa --data na folda yako mwenyewe.</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>WriterDesk nyingine imefungua meza hizi na haijibu.</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>Andika kwenye moja tu kati ya mbili; maliza nyingine.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>Hakuna kinachoweza kutunzwa katika {folder}.</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>Unachoandika kitapotea usipokinakili. Anzisha WriterDesk kwa --data na folda yako mwenyewe.</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>Hakuna kipimo “{unit}”.</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>Chukua kimoja cha </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>Hakuna agizo “{brief}” hapa.</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync huleta maagizo mapya.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>Umeshalichukua agizo hili.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>Endelea na kazi {piece}.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>Agizo hili liliweza kuchukuliwa hadi {last}.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>Muulize mwagizaji kama bado liko wazi.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>Hakuna kazi ya agizo hili isiyotumwa inayoendelea.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>Tazama piece list.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>Sahihisho linahitaji sababu kwa maneno machache.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>Sema kwa nini muda ni tofauti.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>Dakika {minutes} haziwezi kuongezwa: kazi ina {has}, na siku ina 1,440.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>Toa dakika kamili, kwa alama ya kutoa ili kupunguza.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” si siku iliyoanza.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Iandike kama 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>Bado hakuna kazi ya somo hili.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>Chukua agizo lake kwanza.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>Toleo linalotunzwa linahitaji jina.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>Sema utaliitaje.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>Toleo halina kifungu hicho.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>Litazame kwa piece compare.</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>Meza ya mtu mwenyewe haina timu.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>Ifundishe meza hii pekee neno hilo.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>Kuna meza kadhaa, kila moja na maneno yake: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>Taja moja kwa --desk.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” halikufundishwa kwa meza hii.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>Tazama words list.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>Ni kiongozi pekee anayeamua kuhusu maneno ya timu.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>Lipendekeze neno.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>Timu bado haina maneno yaliyoidhinishwa ya “{language}”.</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>Pendekeza baadhi.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>Hakuna kazi “{piece}” hapa.</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>Tazama writerdesk piece list.</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>Hakuna meza “{desk}” hapa.</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol hutengeneza moja.</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>Ufunguo wa meza “{desk}” haumo kwenye hifadhi ya funguo.</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>Omba mwaliko mpya kwa mtu huyo huyo.</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>Kazi hii imefungwa kwa muhuri; rasimu yake haibadiliki sasa.</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>Tamko husema jambo.</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>Tamko hunukuu maneno ya maandishi yanayohukumiwa.</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>Chagua maneno ambayo linahusu.</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>Maandishi yanayohukumiwa yana “{quote}” mara {times}.</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>Toa mahali kwa --start na --end.</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>Uhakiki hauna tamko hilo.</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>Tazama critique show.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>Vigezo havina “{criterion}”.</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>Chagua kati ya {known}.</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>Kazi hii haihukumu maandishi yoyote.</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>Chukua agizo la uhakiki; huja na maandishi.</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>Hakuna kundi “{category}”.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>Hakuna kanuni “{rule}”.</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>Tazama rules list.</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>Kiambatisho {name} {why}.</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>Agizo lina makosa {count}; la kwanza, kwenye {path}: {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>Endesha brief check kuyaona yote.</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>Hakuna brief.json katika faili hii.</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>Iombe tena kwa mwagizaji.</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>Agizo hili silo lililotiwa sahihi.</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>Sahihi iliwekwa kwa kitu kisicho agizo.</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>Agizo hili halijatiwa sahihi, kwa hiyo hakuna anayedhamini malipo na haki zake.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>Agizo hili lina sahihi ya ufunguo ambao hakuna mwagizaji wako aliye nao.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>Agizo hili lina sahihi ya ufunguo ambao mwagizaji ameufuta.</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>Agizo hili lina sahihi ya ufunguo ulio nje ya muda wake.</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>Mwombe mwagizaji agizo lililotiwa sahihi.</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>Faili {name} haina nafasi katika agizo.</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>Kiambatisho {name} sicho kilichotiwa sahihi.</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>“{kind}” si brief wala prompt.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Chagua kimoja kati ya viwili.</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>Kichwa kina herufi 1 hadi 200 zinazoonekana.</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>Toa kichwa cha mstari mmoja.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>“{tag}” si lebo ya lugha.</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>Andika kama hi au ur-Arab.</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>Jaribio {number} limeidhinishwa na linabaki lilivyo.</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>Ongeza jaribio linalofuata.</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>Jaribio huanza na kidokezo.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Andika kilichoulizwa.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” si siku.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Iandike kama 2026-11-23.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>Maandishi ya jaribio yana herufi milioni moja kwa wingi.</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>Tunza sehemu yake.</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>“{title}” haina jaribio {number}.</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>Ina majaribio 1 hadi {last}.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>Lebo ina herufi 1 hadi 60 zinazoonekana.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Chagua fupi zaidi.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>“{value}” haimo kati ya: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Chagua moja kati yake.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>Maktaba hii haisomeki: {why}.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Iombe tena.</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>Maktaba hii ni kubwa kuliko MiB 256.</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>Ihamishe nje kwa sehemu.</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>Maktaba hii inahitaji WriterDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>Sakinisha WriterDesk mpya kabisa.</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>Toleo {version} la agizo hili liko hapa tayari na ni tofauti na faili hii.</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>Mwombe mwagizaji alipe badiliko namba mpya ya toleo.</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>Hakuna agizo {id} hapa.</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>Tazama brief list.</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>Hakuna mfano “{id}”.</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>Agizo ni kubwa kuliko MiB 1.</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>Weka maandishi marefu kwenye viambatisho.</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>Agizo ni orodha, si sehemu zenye majina.</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>Liandike kama majedwali ya TOML.</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>Agizo limepachikana kwa kina mno.</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>Namba haina kikomo au ni kubwa mno.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>Andika namba nyingine.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>Agizo si maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Lihifadhi kama UTF-8.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>Agizo halisomeki kama TOML: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Sahihisha mahali hapo.</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} haiwezi kuwekwa: {why}.</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>Tazama sehemu za agizo jipya.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>“{kind}” si aina ya kazi.</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>Chagua moja kati ya: {kinds}.</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>Toa kichwa kifupi zaidi cha mstari mmoja.</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>Somo {file} halisomeki: {why}.</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>Hakuna somo {id}.</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>Injini ya tahajia haikubali hata neno moja la {name}.</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>Angalia kama faili zote mbili ni za kamusi moja, na SET inataja usimbaji gani.</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>Injini ya tahajia haikumaliza {name} baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>Lete kamusi ndogo zaidi, au orodha ya kawaida ya maneno.</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>Injini ya tahajia inavunjika kwa {name}, au inataka kumbukumbu zaidi ya MB {most}.</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>Lete toleo jingine la kamusi, au orodha ya kawaida ya maneno.</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>Hakuna umbo la ushairi linaloitwa “{form}”.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>Tazama `writerdesk forms list`, au toa njia ya faili ya umbo.</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>Faili ya umbo haiwezi kutumika: {path}: {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>Tazama `writerdesk forms check` kwa kila kosa lililomo.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation>Hakuna faili iitwayo {name} inayoambatana.</translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>Tazama piece attachments.</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>Mgongano wa maslahi hutajwa.</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>Andika kwa sentensi moja ni upi.</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>Maoni yasiyofuatwa yanahitaji sababu.</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>Hakuna ukurasa wa msaada {name}.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>Tazama manual list.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>Bado hakuna msomaji aliyeamua kuhusu kazi hii.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>Subiri hukumu ya kwanza.</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>Tangu toleo lilipotengenezwa waandishi wake wamerudisha kwao {count}: {ids}.</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>Usichapishe folda hii; tengeneza toleo upya.</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>Hakuna toleo kama hilo la uhakiki.</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>Tazama review versions.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>Kuna maandishi ya kutia muhuri.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>Bado hakuna maandishi ya kutia muhuri.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>Toleo la agizo linajulikana.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>Toleo la agizo halijulikani.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>Mipaka ya lazima ya agizo imetimizwa au imeachwa pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>Kila jambo la lazima limesahihishwa au limeachwa pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>Malipo na muda vimeonyeshwa.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>Malipo na muda havijaonyeshwa.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>Agizo linaruhusu faili zilizo kando ya maandishi.</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>Inasubiri mtandao.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>Mwagizaji anayo; stakabadhi yenye sahihi iko hapa.</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>Mwagizaji aliikataa: {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>Mwagizaji hatambui tena kifaa hiki; omba mwaliko mpya.</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>Imo kwenye faili ya tarishi; jibu litaleta stakabadhi.</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>Bado haijapita ({why}); inajaribiwa tena.</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>Marekebisho {number} yalifungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>Faili ya umbo {file} inayoandamana na agizo haiwezi kutumika: {place}: {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>Faili ya umbo {file} haisomeki.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Angalia njia.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” si anwani ya seva.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>Iandike kama http://localhost:8081.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool haijibu.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>Kuandika, ukaguzi mwingine na kufunga kwa muhuri vinaendelea bila hiyo.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>LanguageTool hii haikagui lugha hiyo.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Hakuna kinachopotea kwa hilo.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>Kinachojibu kwenye anwani hii si LanguageTool.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Tazama anwani tena.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>Kilichokuja kutoka {address} si faili iliyochapishwa na LanguageTool.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>Jaribu baadaye au kwenye mtandao mwingine; hakuna kilichosakinishwa.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>LanguageTool haiwezi kupakuliwa kutoka {address}.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>Jaribu mtandao unapokuwepo, au chukua zip kutoka diski mwendo; hakuna kilichosakinishwa.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} inajibu {status} badala ya faili.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>Jaribu baadaye, au chukua zip kutoka diski mwendo.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>Faili kutoka mtandaoni haimaliziki.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Hakuna kilichosakinishwa.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool haipo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install huileta, install --from FILE huichukua kutoka diski mwendo.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>Hakuna LanguageTool katika {file}.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>Inapaswa kuitwa LanguageTool-{version}.zip na kuwa na {jar}.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} haijafunguliwa: ingeandika nje ya folda yake, ina viungo, au hukua kupita ukubwa wake.</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>Chukua faili rasmi; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} imeharibika au si faili ya zip.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>Inakili au uipakue tena; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>Hakuna Java kwenye kompyuta hii, na LanguageTool inaihitaji.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Sakinisha Java {least} au ya baadaye (openjdk-17-jre-headless kwenye Debian na Ubuntu, adoptium.net kwingine), au taja uliyo nayo.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>Java ya hapa ni toleo {major} ({program}); LanguageTool inahitaji {least} au la baadaye.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>Sakinisha mpya kando yake, au taja uliyo nayo; hakuna kingine kinachotumia Java kinachobadilika.</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} si Java.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>Taja programu ya java yenyewe, au folda yenye bin/java; au acha sehemu wazi.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Bandari {port} inatumiwa na programu nyingine.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>Usitaje bandari, na iliyo huru itachukuliwa.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool haianzi: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>Isakinishe tena; isiposaidia, jaribu Java nyingine.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>Java ya hapa ({program}) haiwezi kuendesha LanguageTool: ni ya zamani mno au haina seva ya wavuti.</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>Sakinisha Java kamili ya 17 au ya baadaye, au taja nyingine.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>Hakuna kumbukumbu huru ya kutosha kwa LanguageTool; huchukua hadi MB {memory}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Funga programu nyingine na ujaribu tena.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool haikujibu kwa wakati.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>Jaribu tena; kuanza mara ya kwanza ndiko polepole zaidi.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool ilisimama mara mbili; sarufi haikaguliwi kwa sasa.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>Mengine yote yanaendelea. Iombe tena chini ya “Sarufi kwa LanguageTool”.</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>Usomaji hauwezi kutumika: {why}.</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>Tazama `writerdesk scan --help` kuona usomaji huandikwaje.</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>Kamusi {name} haifunguki.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>Ongeza kamusi tena.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>Programu inayokagua tahajia imesimama.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>Endelea kuandika; itaanza tena baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>Kuna kilichoharibika katika WriterDesk: {kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Printa haijibu.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>Chagua printa nyingine.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>Hakuna mwaliko katika picha hii.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>Piga picha iliyo wazi zaidi inayoonyesha mraba mzima, au andika msimbo ulio kando yake.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>Aikoni “{name}” haiwezi kuchorwa.</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>Kazi hii haina sehemu hiyo.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>Tazama muhtasari wake.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>Faili ya {form} hushika kazi moja.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>Hamisha kazi moja kwa wakati, au kadhaa kama EPUB.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>Kitabu cha kazi kadhaa bado hakina kichwa.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sema kinaitwaje.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>Kazi haiwezi kuhamishwa kama {form}.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>Chagua moja kati ya: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} haisemi herufi zake zimeandikwaje; huenda ni moja kati ya: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>Chagua moja na utazame kama maneno yanatoka sawasawa (piece import --encoding NAME).</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” si usimbaji unaojulikana hapa.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>Majina ni kama windows-1256, cp932 au iso-8859-2.</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>Faili hii si maandishi ya {encoding} (baiti {position}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>Chagua usimbaji mwingine, au uihifadhi kama UTF-8 katika programu ilikotoka.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} imeharibika au ni sehemu tu ya faili.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>Inakili au uipakue tena, au uifungue na kuihifadhi katika programu ilikotoka.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} ingefunguka kuwa kubwa mno kuliko maandishi yanavyoweza kuwa.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>Usiiamini faili hii; mwombe aliyeituma maandishi yenyewe.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} inafafanua vitu vyake, jambo ambalo hakuna kichakata maneno kifanyacho.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} ni kubwa kuliko MB 64, au ina sehemu nyingi kuliko zinazoweza kusomwa pamoja.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Igawe kuwa faili kadhaa.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} inalindwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>Ifungue katika programu ilikotoka, ihifadhi bila nenosiri, kisha uiingize tena.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} iko katika umbo la zamani la Word au programu nyingine.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>Ifungue huko na uihifadhi kama DOCX au ODT.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Hakuna faili {name}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Angalia jina lake.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} ni folda, bomba au kifaa, si faili.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>Chagua faili yenye maandishi.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} ni {words}, ambayo haiwezi kuingizwa.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>Lengo huhesabiwa kwa kimoja cha {units}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Chagua kimoja.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>Lengo ni namba kamili zaidi ya 0.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Toa namba nyingine.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” si siku yoyote.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>Hakuna ruhusa ya kusoma {name}.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>Jipe haki ya kuisoma, au ingiza nakala.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>{name} ilibadilishwa na programu nyingine ilipokuwa ikisomwa; hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>Subiri programu hiyo imalize, kisha uiingize tena.</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>Ilifunguliwa sehemu ambayo haipo.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>Kuhifadhi kumeshindikana: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>Hariri iko nje ya sehemu yake.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>Kuhifadhi kumeshindikana.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>Hakuna maandishi upande mmoja wa mahali hapa.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>Weka kishale mahali sehemu mpya itakapoanzia.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>Hakuna sehemu inayofuata hii.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>Chagua ambayo inafuatwa na nyingine.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>Kichwa kinahitaji neno.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>Andika kichwa cha sehemu.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>Sehemu zimebadilika tangu hapo.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>Hali za awali ziko kati ya matoleo ya kazi.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>Hakuna kazi {piece}.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>Tazama kazi zilizopo.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>Kazi hii haina neno hilo.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>Tazama piece remarks.</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>Kibonyezo {number} si UTF-8.</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>Tuma UTF-8, kundi moja la herufi kila mstari.</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>Kazi hii haina toleo {version}.</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>Tazama matoleo yaliyopo (piece versions).</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>Mwaliko huu haujulikani hapa.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>Mwombe mteja mwingine mpya.</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>Kifaa hiki hakijulikani hapa, au hakijulikani tena.</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>Jina la kifaa ni refu mno au si matini ya kawaida.</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>Mwaliko huu umeisha.</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>Mwaliko huu umeshatumika.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>Ufunguo huu umeshasajiliwa.</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>Tengeneza ufunguo mpya kwa dawati hili.</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>Tukio lina kitambulisho tofauti na anwani.</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>Kazi hii haijulikani hapa.</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>Toleo hili la maelekezo halikuchapishwa hapa.</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>Maelekezo yanaomba {most} kwa mwandishi mmoja, na hazijabaki nyingine.</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>Rudisha moja kwanza.</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>Tukio lingine lina kitambulisho hiki.</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>Tukio hufanywa na anayelituma, katika nafasi yake.</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>Kadi ya lugha {file} haisomeki: {reason}.</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>Ilinganishe na kadi ya lugha nyingine.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>Faili ya kamusi {file} imeharibika.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>Sakinisha WriterDesk tena.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} si zip inayosomeka, au sehemu yake inakosekana.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>Ilete tena kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} inafunguka kuwa kubwa mno kuliko kamusi inavyoweza kuwa.</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>Chukua kamusi kwa mtu unayemjua.</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>Hakuna kamusi katika {file}: .dic na .aff za jina moja.</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>Katika {file} hizi zimekuja bila .aff yake, yenye kanuni: {found}.</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>Lete faili zote mbili pamoja.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>Kuna kamusi kadhaa katika {file}: {found}.</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>Sema ipi kwa --name.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} imefungwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Ifungue kwanza.</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>{file} ina kitu ambacho kingeandikwa nje ya folda yake: {member}.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>Faili ya kamusi {file} ni kubwa kuliko MiB 64.</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>Lete orodha fupi ya maneno.</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>Andika lebo kama hi, am-Ethi au pt-BR.</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>Jedwali la kuchapa {name} halisomeki: {reason}.</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>Chukua jedwali kama watengenezaji walivyolitoa.</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>Hakuna jedwali la kuchapa “{name}”.</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>Tazama majedwali kwa “writerdesk type --list”.</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>“{way}” si njia ya kuandika maandishi.</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>Chukua jina la jedwali la kuchapa, au mifumo miwili kama devanagari:iast.</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>Hakuna herufi katika neno hili.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>Toa neno.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>Neno la orodha lina alama {most} kwa wingi.</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>Toa neno moja.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>“{word}” ni zaidi ya neno moja, au lina alama isiyoonekana.</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>Toa kila neno peke yake.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>Tukio ni kubwa kuliko baiti {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Lifupishe.</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>Namba ya marekebisho ya tukio iko nje ya mipaka.</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>Tukio halisemi ni nani aliyetenda.</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>{name} ya tukio si UUID.</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>Wakati wa tukio si wakati wa ISO-8601 pamoja na ukanda wake.</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>Hatua inahusu marekebisho {revision}, lakini kazi ina {known}.</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>Namba za marekebisho hupanda moja moja.</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>Tukio jingine lilikuja kwa kitambulisho hicho hicho.</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>Tunza faili zote mbili na umuulize aliyetuma.</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>Tukio linataja hali isiyokuwepo.</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>Tukio linataja wajibu usiokuwepo.</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>Hakuna hatua kutoka {leaves} kwenda {to}.</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>{role} hawezi kupeleka kazi kwenye {to}.</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>Tukio linahusu kazi nyingine.</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>Kazi iko {state}, kwa hiyo haiwezi kuondoka {leaves}.</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>Tazama hatua zilizotangulia.</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>Tukio jingine tayari linajulikana kwa kitambulisho hiki.</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>Tukio halitaji neno la orodha za mwagizaji huyu.</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>Hapana husema kwa nini, kwa sentensi kwa mwandishi.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Toa sababu.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>Hakuna aliyependekeza neno hili.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>Neno halimo kwenye orodha.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>Neno limo kwenye orodha tayari; linaweza kuondolewa.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>Neno lilikataliwa tayari.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>Neno liliondolewa kwenye orodha tayari.</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation>Faili zisizozidi {most} zinaweza kuambatana.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Ondoa moja kwanza.</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation>Faili kwa pamoja zinazidi MB {most}.</translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation>Zihifadhi zikiwa ndogo, au ondoa moja.</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>Maelekezo hayaombi faili kando ya matini.</translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation>Ondoa faili, au mwombe mteja maelekezo yanayoiruhusu.</translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation>{name} ni ya aina ambayo maelekezo hayaiombi.</translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation>Ihifadhi kama mojawapo ya hizi: {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} inazidi MB {most}.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation>Ihifadhi ikiwa ndogo: ubora wa chini, au rekodi fupi zaidi.</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>Hakuna idhini inayoitwa {scope}.</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>Chagua kati ya training, evaluation, publication, commercial.</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>Kifurushi hiki kimefichwa kwa msimbo kwa mwagizaji.</translation>
    </message>
    <message>
        <source>The package does not hold exactly one folder.</source>
        <translation>Kifurushi hakina folda moja kamili.</translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation>Mfuko uko kwenye folda ndani ya folda.</translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation>Folda haiitwi wd- na kitambulisho cha kifurushi.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt haipo.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation>bagit.txt inasema jambo tofauti na mistari yake miwili.</translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>bag-info.txt haipo.</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation>bag-info.txt ina mstari usio kichwa.</translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>bag-info.txt inakosa kichwa.</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation>bag-info.txt inatoa kichwa mara mbili kwa thamani tofauti.</translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>Kichwa cha bag-info.txt hakina maana.</translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>Kifurushi kilitengenezwa na WriterDesk mpya zaidi, kwa umbo ambalo hii haijui.</translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation>Jina la folda na External-Identifier vinataja vifurushi tofauti.</translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation>Marekebisho ya kwanza hayana mzazi, ya baadaye yanaye.</translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation>fetch.txt inataka faili ziletwe kutoka kwingine.</translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation>Hakuna orodha ya yaliyomo.</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>Hakuna orodha ya lebo.</translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation>Kuna orodha za yaliyomo, lakini hakuna yenye SHA-256.</translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation>Orodha ya yaliyomo inatumia muhtasari usiojulikana.</translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation>Orodha mbili za yaliyomo hazitaji faili zile zile.</translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation>Orodha ya yaliyomo ina mstari usio muhtasari, nafasi mbili, njia.</translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation>Mstari wa orodha ya yaliyomo una njia kabla ya muhtasari.</translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation>Orodha ya yaliyomo inataja faili mara mbili.</translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation>Orodha ya yaliyomo ina alama ya mwisho wa mstari ndani ya jina.</translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation>Orodha ya yaliyomo inataja njia isiyoruhusiwa hapo.</translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation>Faili ya yaliyomo haimo kwenye orodha.</translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation>Faili iliyomo kwenye orodha haipo.</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation>Faili iliyo nje ya yaliyomo haimo kwenye orodha ya lebo.</translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>Payload-Oxum hailingani na yaliyomo.</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>Faili ya yaliyomo ilibadilishwa.</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation>Faili inayoelezea kifurushi ilibadilishwa.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Hati moja haipo.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>Maandishi yana herufi ya NUL.</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>Maandishi yana alama ya kurudi mwanzo wa mstari.</translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation>Maandishi hayako katika umbo unganishi la Unicode (NFC).</translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation>Maandishi hayaishii kwa mwisho mmoja kamili wa mstari.</translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation>Idhini inataja tumizi lisilokuwepo.</translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>Hati ilitengenezwa na WriterDesk mpya zaidi, kwa umbo ambalo hii haijui.</translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation>Hati inazungumzia kazi au marekebisho tofauti na kifurushi.</translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation>Hati inaonyesha mahali baada ya mwisho wa maandishi.</translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation>Kinachosemwa kuhusu maandishi yanayohukumiwa hakionyeshi mahali ndani yake.</translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation>ro-crate-metadata.json haielezei folda hii.</translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation>Rekodi ya kazi haishikamani.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Kifurushi hakijatiwa sahihi.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>Sahihi hailingani na kifurushi.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>Kifurushi kina sahihi ya ufunguo ambao hakuna anayeudhamini.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>Kifurushi kilitiwa sahihi kwa kusudi jingine.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>Kifurushi kina sahihi ya ufunguo uliofutwa.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>Kifurushi kina sahihi ya ufunguo ulio nje ya muda wake.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Mwombe aliyetuma kifurushi tena.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>Folda {name} si tupu.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Taja folda mpya.</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>Marekebisho yaliyotangulia hayapo kwenye meza hii.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>Rejesha meza kutoka nakala mpya kabisa, au funga kwa muhuri kwenye mashine iliyofunga marekebisho ya mwisho.</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>Kazi hufungwa kwa muhuri pamoja na idhini ya angalau tumizi moja.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>Weka alama kwa tumizi.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>Kazi na viambatisho vyake ni vikubwa mno kwa kifurushi kimoja.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>Punguza viambatisho au acha baadhi.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>Kifurushi kilichofungwa hakikupita ukaguzi wetu wenyewe.</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>Agizo au mwagizaji ana jina lisiloweza kuandikwa.</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>Jina la faili {name} haliwezi kusafiri katika kifurushi.</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>Lipe jina lenye herufi za kawaida, tarakimu, nukta na vistari.</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>Faili za data za WriterDesk hazipo.</translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>Folda haina toleo lolote.</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>Toa folda iliyoandikwa na release build.</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>Faili moja ya toleo si kama lilivyotengenezwa.</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>Tengeneza toleo upya.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>Hakuna sababu “{reason}”.</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>Tazama reasons list.</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>Faili ya sababu haisomeki: {why}.</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>Iandike kama faili zilizo katika resources/reasons.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Hakuna maoni hayo.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>Tazama piece comments.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>Kazi hii haipo hapa kwa kusomwa.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>Ichukue kwanza.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>Kuomba mabadiliko kunahitaji angalau maoni moja au jambo moja la kufanya.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>Toa maoni kuhusu mahali, au andika la kufanywa.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>Kutokubali kazi kunahitaji sababu, sentensi kwa mwandishi na kifungu.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>Chagua sababu (reasons list), iseme kwa lugha ya mwandishi, na utaje kifungu cha agizo.</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>“{criterion}” ni suala la ladha; alama yake inahitaji sababu.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>Andika kwa sentensi kwa nini.</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>Hakuna meza hapa.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>Angalia folda, au tengeneza meza.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>Meza hii ilitumiwa mwisho na WriterDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>Sakinisha WriterDesk mpya kabisa kuifungua.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>Programu nyingine inatumia meza hii na haikuiachia kwa wakati.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>Funga dirisha jingine la WriterDesk au subiri kidogo, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>Tayari kuna meza hapa.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Ifungue.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>Diski haipokei data zaidi; hakuna kilichohifadhiwa kilichobadilika.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Achia nafasi kwenye diski, kisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>Folda hii haiandikiki.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>Chagua folda unayoweza kuandika, au jipe haki ya kuandika hapa.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>Hifadhidata ya meza imeharibika; faili imeachwa ilivyokuwa.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>Rejesha nakala mpya kabisa (backup list, kisha backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>Diski ilitoa hitilafu: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>Hakikisha diski imeunganishwa na ni nzima, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>Ombi kwa hifadhidata lilikuwa na kosa: {reason}.</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>Hakuna meza inayoitwa {desk}.</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>Tazama meza zilizopo.</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>Mtu huyu hana folda ya nyumbani.</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>Taja folda kwa --data.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>Swali lilikuja baada ya meza kufungwa.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Hakuna mpangilio unaoitwa {key}.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>Tazama settings list.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} huchukua {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>Toa thamani kama hiyo.</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>Badiliko liliomba badiliko jingine na lingejisubiri lenyewe.</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>Badiliko lilikuja baada ya meza kufungwa.</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>Kitu kisicho seva ya mwagizaji kilijibu.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kitajaribiwa tena chenyewe.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>Mtandao wa hapa unaomba kuingia kwanza.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>Fungua ukurasa wa wavuti na uingie; mengine yatafuata.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>Seva ya mwagizaji inaomba kurudi baadaye ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>Mwagizaji hatambui tena kifaa hiki.</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>Faili iliyofungwa siyo ile iliyofungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Irejeshe kutoka nakala ya akiba.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Muunganisho ulikatika.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>Seva wakala ya mtandao wa kompyuta hii hairuhusu hili kupita.</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>Tazama seva wakala kwenye mipangilio ya mfumo; itajaribiwa tena yenyewe.</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>Anwani {url} si salama: lazima ianze na https://.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>Mwombe mwagizaji anwani sahihi.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>Seva ya mwagizaji haikujibu kwa wakati.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>Seva ya mwagizaji haifikiki.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>Cheti cha seva si cha mwagizaji.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>Mtandao wa hapa ukiomba kuingia, ingia kwanza; la sivyo muulize mwagizaji.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>Cheti kilicho kwenye mwaliko kimeharibika.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Omba mwaliko mpya.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>Jibu lilikuwa kubwa kuliko lolote linalotarajiwa.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>Jibu hili ni la meza nyingine.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Liingize huko.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>Agizo halimo katika faili hii.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>Jibu halikuwa stakabadhi ya mwagizaji kwa hili.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>Meza hii si ya mwagizaji yeyote.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>Faili iliyofungwa kwa muhuri haipo tena.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>Mwagizaji mwingine alijibu mwaliko huu.</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>Tukio la mwagizaji lina sahihi ya ufunguo mwingine.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>Muulize mwagizaji kuhusu kifurushi hiki.</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>Maoni namba {number} si maelezo yenye kitambulisho.</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>Toa orodha ya JSON ya maelezo ya W3C.</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>Maandishi hayana mahali kutoka {start} hadi {end}.</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>Chagua maneno ambayo maoni yanahusu.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Ruwaza hii inachukua muda mrefu mno.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>Irahisishe: marudio ndani ya marudio ni polepole, kama katika (a+)+.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Huu si usemi wa kanuni: {reason}.</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>Tafuta maneno kwa usahihi.</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>Sahihisha ruwaza, au tafuta maneno kwa usahihi.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>Mbadala unataja kundi ambalo ruwaza haina, au unaishia kwa mkwaju wa nyuma.</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>Andika \1 kwa kundi la kwanza kwenye mabano, na \ kwa mkwaju wa nyuma.</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>Maandishi yana herufi ya NUL mahali {position}.</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>Futa herufi hiyo, au fungua asili na unakili maandishi tena.</translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation>Maandishi yana nusu ya herufi mahali {position}.</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>Yako mengine: writerdesk dictionaries check huyataja yote.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>sababu haijulikani</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>Kazi hii haina umbo la ushairi linaloweza kuhesabiwa.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>Tazama `writerdesk forms list`.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>Rasimu haina maneno kwenye mstari {line}.</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation>Hakuna usomaji uliowekwa kwa “{words}”.</translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation>Tazama `writerdesk piece reading PIECE`.</translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation>Rasimu haina mstari “{words}”.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation>Hapa hakuna kanuni “{rule}”; mstari huu hauna athari.</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>si jina la kawaida la faili</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>hakisomeki kando ya agizo</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>hakimo kwenye orodha ya agizo</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>kimo kwenye orodha lakini hakipo</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>Unahitajika angalau mfano mmoja mzuri.</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>Unahitajika angalau mfano mmoja mbaya.</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>Agizo lina muundo {version}; WriterDesk hii inasoma {ours}.</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>Mafunzo “{tutorial}” hayajulikani hapa.</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>Umbo “{form}” halijulikani hapa; linaweza kusafiri pamoja na agizo.</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>“{name}” hakimo miongoni mwa viambatisho.</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>Toleo lililotangulia lazima liwe na namba ndogo zaidi.</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>Mteja anayetajwa anahitaji jina lake.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>Jina la mteja limo hapa ingawa hapaswi kutajwa.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>Jina la mteja limo hapa ingawa agizo si la wazi.</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>Uhakiki unahitaji andiko la kuhakikiwa.</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>Taja kiambatisho au toa andiko lenyewe, moja kati ya hayo mawili.</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>Vigezo vimo hapa bila umbo.</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>“{rule}” ina uzito mara mbili.</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>Viambatisho viwili vina jina moja.</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>Pointi mbili za kipimo zina thamani moja.</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>si maktaba</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>marudio ya {id} hayakuhesabiwa kuanzia 1</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} inaidhinisha rudio ambalo haina</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{unit} {least} hadi {most}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>Wahusika wamewekewa kikomo hapa, ingawa aina “{kind}” haina wahusika.</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>{unit} zisizozidi {most}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>{unit} angalau {least}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>Dakika huhesabiwa katika tamthilia na maonyesho; aina “{kind}” haipimwi kwa dakika.</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>Hakuna kiwango cha chini wala cha juu kilichotolewa.</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>Kikomo hiki ({unit}) kimo mara mbili.</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>Mfano mzuri una kilichokatazwa: {signs}.</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>Kiwango cha chini ({least}) kimezidi cha juu ({most}).</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>Hakuna andiko linaloweza kutimiza hiki na {path}: {other}, lakini {one}.</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>Kiwango cha juu cha 0 hakiachi chochote cha kuandika.</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>Katika {tag} hakuna hapa anayeweza kuhesabu {unit}.</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>Hakuna safu ya kanuni ya malipo inayomhusu kila mtu, kwa hiyo baadhi ya waandishi hawangeona kiwango chochote.</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>Ukomo uko chini ya makadirio, kwa hiyo makadirio yasingelipwa.</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>Mrabaha husema ni asilimia ngapi.</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>Zaidi ya asilimia 100 haiwezi kulipwa.</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>Safu hii hailipi chochote.</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>Safu mbili za kanuni ya malipo zinawahusu watu walewale.</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>Sahihisha mahali hapo kisha ukague tena.</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>Nakili mpokeaji ambaye endpoint init ilimchapisha, au acha sehemu hii.</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>Andika kiasi kwa nukta na ndani ya alama za kunukuu.</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>Orodhesha faili chini ya attachments, au sahihisha jina lake.</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>Andika aina ya media kama image/png au audio/*, mwisho wa jina kama .pdf, au sema kwa maneno.</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>Sema katika attachments ni nini kinaweza kwenda pamoja, au acha hii.</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>Pandisha ukomo, au punguza makadirio.</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>Acha limits.cast, au chagua aina play au scene.</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>Chagua moja ya maneno haya.</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>Fanya client_class na client zikubaliane.</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>Chagua maneno yasiyomtaja mteja.</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>Andika maandishi tena bila kilichobandikwa.</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>Andika msimbo wa sarafu wa ISO 4217.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Ondoa kimoja wapo.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Ijaze.</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>Andika anwani nzima, au acha orodha tupu kwa seva ya mwaliko.</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>Chagua mfano mwingine mzuri, au ruhusu herufi hizi.</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>Ongeza [[instructions.examples]] moja yenye verdict, text na why.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Badilisha jina la faili.</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>Rudia funguo za faili la umbo; hadi hapo umbo hukaguliwa lilivyo.</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>Andika muundo kama “1.0”.</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>Tumia alama hizi pekee.</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>Ipe work.judged ama attachment au text.</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>Tafuta lebo kwa writerdesk languages list.</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>Badilisha kimoja cha hivyo viwili, au kifanye cha ushauri.</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>Badilisha kikomo, au kiache: umbo hukaguliwa hata hivyo.</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>Iandike kama aina/aina ndogo.</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>Badilisha min au max.</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>Ongeza sehemu; brief new huandika zote pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>Ongeza [[pay.rates]] moja yenye kiasi tu.</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>Taja umbo katika work.form_id, au ondoa vigezo.</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>Toa min, max au vyote viwili.</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>Sema kiasi, au ondoa safu.</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>Chagua badala yake words, graphemes au lines.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Chagua namba iliyo katika masafa hayo.</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>Andika herufi kubwa mbili za ISO 3166, au tarakimu tatu za UN M.49.</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>Iache: kutia sahihi huijaza.</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Andika tarehe, saa na ukanda.</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>Badilisha mojawapo ya nyakati mbili.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>Ifupishe, au iweke kwenye kiambatisho.</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>Badilisha thamani; katika TOML maandishi huwa ndani ya alama za kunukuu, namba hapana.</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>Chagua mojawapo ya vipimo hivi.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>Sahihisha jina lake, au iondoe.</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>Ambatisha faili la umbo, au tazama writerdesk forms list.</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>Tazama writerdesk rules list, au ondoa mstari.</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>Tazama writerdesk tutorial list, au acha sehemu hii.</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>Taja toleo lililochapishwa kabla ya hili.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>orodha</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>namba kamili</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>namba</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>kweli au si kweli</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>jedwali</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>kiasi kama “12.50”, kwa maandishi</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>sarafu ya herufi kubwa tatu kama EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>herufi, tarakimu, nukta na vistari</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>toleo kama 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>kitambulisho cha kanuni kama structure/quotes, au neno lake la kwanza</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>mpokeaji wa age anayeanza na age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>jina la kawaida la faili lenye herufi za Kilatini, tarakimu, nukta na vistari</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>aina ya media kama text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>tarakimu 64 za heksadesimali</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} si mojawapo ya hizi: {choices}.</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>Kinachotarajiwa hapa ni {kind}, si {found}.</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>Maandishi yana herufi ya udhibiti isiyoonekana.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} haiko kati ya {least} na {most}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>hakuna thamani</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>“{field}” si sehemu ya agizo; inapuuzwa.</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} si {wanted}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Maandishi ni matupu.</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>“{field}” inahitaji angalau {least}.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Maandishi ni marefu mno.</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>Maandishi ni nafasi tupu pekee.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>“{field}” haipo.</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>imepachikwa au kuandikwa kwa fujo mno</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>“{name}” imo mara mbili.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>“{text}” si tarehe na saa pamoja na ukanda wake, kama 2027-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>“{tag}” si lebo ya lugha ya BCP 47 kama ur-Arab.</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>Agizo lenye vizuizi au la siri husema ni lini nakala ya hapa hufutwa.</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} huifanya kazi kuwa ya umma, ingawa agizo ni “{level}”.</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>“{address}” si anwani ya https (http kwenye mashine hii pekee).</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>“{line}” si aina ya faili inayoweza kwenda pamoja na kazi.</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>Hakuna faili inayoweza kwenda pamoja, kwa hiyo hakuna cha kuwekea kikomo.</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>“{region}” si eneo kama IN au 419.</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} humpa kila mtu haki ya kutumia maandishi; “{field}” huiondoa tena.</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>Kazi ya siri haiwezi kuchapishwa.</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} iko kabla ya {before}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>programu</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>hifadhidata</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>faili iliyobanwa</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>rekodi ya sauti</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>Ifungue kisha ingiza maandishi yaliyomo.</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>faili ya Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>Ihifadhi kama DOCX au ODT katika programu ilikotoka.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ukurasa wa wavuti</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>Nakili maandishi yake kutoka kivinjari, au uuhifadhi huko kama maandishi.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kitu kisicho na maandishi</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>kitabu cha EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>Ingiza maandishi kilikotengenezwa.</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>kitu kisicho hati ya maandishi ya Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>Hifadhi maandishi yake kama DOCX.</translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>Toleo lililo kati ya haya halipo, kwa hiyo yaliyotangulia hayawezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>Toleo linataja mbele yake kifurushi kingine, si kilicho hapa.</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>Vifurushi viwili tofauti vinasema kuwa ni toleo lilelile.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>Seva ya mwagizaji ilisema hapana.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>Seva ya mwagizaji haifikiki, na seva wakala ya kompyuta hii imewekwa kwa skripti, ambayo haiendeshwi hapa.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>Weka seva wakala kwa mkono kwenye mipangilio ya mfumo: anayesimamia mtandao anaijua.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>Habari moja haieleweki.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>Kifurushi kina kitambulisho tofauti na kilichoombwa.</translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation>inazidi alama {most}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>ni kubwa mno</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>Futa mahali hapo na uchape herufi tena.</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>Mahali {position} pako nje ya maandishi ya urefu {length}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Faili si maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Ihifadhi kama UTF-8 kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation>Faili haiwezi kusomwa kama TOML: {why}.</translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>Huu si ufunguo wa age.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>Tumia faili ya ufunguo iliyotengenezwa pamoja na meza.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>Ufunguo wa kufichia wa mwagizaji hauwezi kutumika.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>Faili hii ilifichwa kwa ufunguo mwingine, au imeharibika.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>Lete faili tena; isipofunguka, tumia ufunguo iliofichiwa.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Fungu hili la siri halifungui faili, au faili imeharibika.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>Andika fungu la siri tena, herufi kwa herufi; bila hilo hakuna awezaye kufungua faili.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>Hakuna ufunguo kwenye karatasi hii.</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>Chapa mistari iliyo chini ya AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>Orodha ya watia sahihi wanaoruhusiwa haisomeki kwenye {place}: {why}.</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>Mwombe mwagizaji orodha tena.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>Hii si faili ya tarishi.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>Faili hii ya tarishi ni ya WriterDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>Faili hii ya tarishi inatoka kwenye meza kwenda kwa mwagizaji wake.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>Hili ni jibu la mwagizaji.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>Kitu hakimo kwenye karatasi iliyotiwa sahihi.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>Kitu kilicho kwenye karatasi iliyotiwa sahihi hakipo.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>Kitu sicho kilicho kwenye karatasi iliyotiwa sahihi.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>Mwagizaji huiingiza na kurudisha jibu.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>Liingize mezani.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>Habari zilizo katika faili hii hazisomeki.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>Hati hii haijatiwa sahihi.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>Sahihi hailingani na hati hii.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>Hati hii ina sahihi ya ufunguo ambao hakuna anayeudhamini.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>Hati hii ilitiwa sahihi kwa kusudi jingine.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>Hati hii ina sahihi ya ufunguo uliofutwa.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>Hati hii ina sahihi ya ufunguo ulio nje ya muda wake.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>Mwombe aliyetuma aitie sahihi na kuituma tena.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>Maandishi yana nusu ya herufi.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>Ondoa herufi iliyoharibika.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>Msimbo wa mwaliko una herufi na tarakimu {length}; huu hauna.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>Chapa msimbo tena kama ulivyo kwenye mwaliko.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>Kuna kosa la kuchapa katika msimbo wa mwaliko.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>Ulinganishe herufi kwa herufi, na ujaribu tena.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>Faili hii ni kubwa mno kuwa mwaliko.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>Mwaliko hausemi unaisha lini.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>Mwaliko huu uliisha {day}.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>Mwaliko huu unahitaji WriterDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>Huu si mwaliko, au umeharibika.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>Faili hii ya ufunguo imefungwa kwa fungu la siri.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation>Ondoa fungu la siri kwenye nakala kwa ssh-keygen -p, na ufute nakala baadaye.</translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>Mkufu wa funguo wa mashine hii haukutoa au kupokea ufunguo.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>Fungua mkufu wa funguo na ujaribu tena, au chagua fungu la siri kwenye mipangilio.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>Hakuna faili ya ufunguo {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation>{name} si picha, rekodi, filamu wala matini inayoweza kuambatana.</translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} si kile ambacho mwisho wa jina lake unasema.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Ifungue katika programu iliyoiunda, kisha uihifadhi tena.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>Faili yenye funguo zako imeharibika.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>Rejesha secrets.wdkeys kutoka nakala ya akiba.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>Funguo zilifungwa na WriterDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>Sasisha WriterDesk.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>Fungu la siri halifungui funguo zako, au faili yake imeharibika.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>Jaribu fungu la siri tena; ukiwa na hakika, rejesha {name} kutoka nakala ya akiba.</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>Diski ilitoa hitilafu kwenye {name}.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>Hakikisha diski ipo.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>Diski imejaa; {name} haikuandikwa.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>Tengeneza nafasi kwanza.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} haiwezi kusomwa au kuandikwa hapa.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Chagua folda yako mwenyewe.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>Stakabadhi inasema jambo moja na sahihi yake jingine.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>Jibu si stakabadhi.</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation>Mashine hii haina mkufu wa funguo unaofanya kazi.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>Chagua fungu la siri badala yake, au weka WRITERDESK_KEYS=file na WRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation>WRITERDESK_KEYS si keyring wala file.</translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation>Iweke kuwa file, au iache.</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>Fungu la siri la funguo halipo.</translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>Taja faili yenye fungu hilo katika WRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation>Faili ya fungu la siri ni tupu au ndefu mno.</translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation>Andika mstari mmoja ndani yake.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>Ufunguo huu hausomeki.</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>Omba ufunguo tena.</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation>WriterDesk hutumia funguo za Ed25519 pekee; huu ni {kind}.</translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>Tengeneza ufunguo kwa ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Mwombe aliyetuma faili tena.</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>inaanza na alama ya mpangilio wa baiti</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>ina NaN au Infinity, ambazo si namba</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>si ya UTF-8</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>ina namba kubwa mno</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>inataja sehemu moja mara mbili</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>si JSON</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>haina sehemu inazopaswa kuwa nazo ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>ina nusu ya herufi</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>imepachikwa ndani mno</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>Hii si faili ya zip, au mwisho wake haupo.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation>Kuna kitu baada ya mwisho wa faili ya zip.</translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>Faili ya zip ina maoni.</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation>Rekodi ya mwisho inatoa hesabu au ukubwa usiolingana.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>Faili ya zip ni moja ya sehemu kadhaa.</translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation>Faili ya zip inatumia Zip64, ambayo hakuna cha ukubwa huu kinachoihitaji.</translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation>Kuna kitu kabla ya mwanzo wa faili ya zip.</translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation>Orodha ya vitu imeharibika.</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>Faili ya zip ina vitu vingi mno.</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>Kazi ilikubaliwa kabla ya ombi hili la kuirudisha kufika; ingeweza kurudishwa hadi kukubaliwa.</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>Inabaki imekubaliwa na malipo yake yanabaki kudaiwa; zungumza na mwagizaji ikiwa haifai kutumiwa.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>Kitu kimoja ni kikubwa mno.</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>Vitu vyote pamoja ni vikubwa mno.</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation>Kitu kimebanwa mno kuaminika.</translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>Kitu kimefichwa kwa msimbo.</translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation>Ukubwa wa kitu uko baada yake badala ya kabla.</translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation>Kitu kinatumia kipengele cha zip kisichoruhusiwa hapa.</translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation>Kitu kina sehemu ya ziada inayobadili jina lake au isiyosomeka.</translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation>Kitu ni kiungo cha ishara.</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>Kitu si faili ya kawaida.</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>Folda imeorodheshwa kama kitu.</translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation>Kitu kimebanwa kwa njia isiyo store wala deflate.</translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation>Kitu kina jina tupu au sehemu tupu ndani yake.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation>Jina la kitu lina NUL.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation>Jina la kitu lina herufi ya udhibiti.</translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>Jina la kitu si ASCII ya kawaida.</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>Jina la kitu ni refu mno.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>Jina la kitu huanza na diski.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>Jina la kitu lina mkwaju wa nyuma.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation>Jina la kitu huanzia kwenye mzizi wa diski.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>Jina la kitu lina nukta mbili.</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation>Jina la kitu linatoka nje ya folda yake.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>Sehemu ya jina la kitu inaishia kwa nukta.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation>Sehemu ya jina la kitu inaanza au kuishia kwa nafasi.</translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>Kitu kina jina la kifaa.</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>Vitu viwili vina jina moja.</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation>Majina ya vitu viwili yanatofautiana kwa herufi kubwa tu.</translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>Kitu ni faili na folda kwa pamoja.</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>Vitu viwili vinashiriki baiti zile zile.</translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation>Kuna baiti zisizo za kitu chochote.</translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation>Kitu na orodha ya vitu vinasema mambo tofauti.</translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation>Kitu hakina urefu kinaosema.</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>Data iliyobanwa ya kitu imeharibika.</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>Jumla ya hakiki ya kitu hailingani.</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>Hii inahusu funguo za mwagizaji mwingine.</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation>Ufunguo mpya wa mwagizaji hautokani na wowote unaojulikana hapa.</translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>Agizo liko wazi kwako, pamoja na malipo yake.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>Umelichukua agizo.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>Ulilikataa agizo; hilo haliachi alama.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>Muda wa agizo umeisha.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>Unaandika; hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>Kazi imekaguliwa na inaweza kufungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>Kazi imetiwa sahihi na kufungwa; inaweza kufunguliwa tena hadi itumwe.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>Kazi inasubiri mtandao au diski mwendo.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>Kazi imeondoka; stakabadhi inasubiriwa.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>Kutuma hakukufaulu; kunajaribiwa tena.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>Mwagizaji anayo kazi na anasubiri msomaji.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>Faili haikusomeka kule; hili ni la kiufundi na halisemi lolote kuhusu maandishi yako.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>Kiongozi wa lugha anaisoma kazi.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>Kiongozi wa pili ataisoma kazi bila kuona maoni ya kwanza.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>Wasomaji wawili wanatofautiana; mtu wa tatu anaamua.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>Kiongozi anaomba mabadiliko; maoni yako kando ya maandishi yako.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>Marekebisho yako mapya yanarudi kwa kiongozi yule yule.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>Kazi imekubaliwa.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>Kazi haikukubaliwa; sababu imetolewa, maandishi yanabaki yako, na unaweza kukata rufaa.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>Kiongozi mwingine anaitazama rufaa yako.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>Kazi imefungwa; maandishi ni yako.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>Unadai fedha hizo.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>Mwagizaji amelipa.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>Unapinga malipo; mwagizaji lazima ajibu.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>Ulilirudisha agizo; hilo haliachi alama.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>Uliacha kuandika kazi hii.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>Uliichukua kazi tena kabla ya kukubaliwa; ni yako.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>Toleo jipya la agizo limechukua nafasi yake.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>Maandishi yalifutwa hapa katika tarehe ya agizo; rekodi ya hatua inabaki.</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation>Kuchukua agizo hutaja kitambulisho na toleo lake na huwa na marekebisho 0.</translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation>Tuma yaliyomo na brief kama id@version.</translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation>Toleo jipya lazima liwe la agizo hilo hilo na la juu kuliko lililochukuliwa.</translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation>Tazama toleo lililochukuliwa.</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>Kiongozi mwingine anaishikilia kazi hii.</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>Subiri iachiliwe, au soma kazi nyingine.</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>Ni kiongozi anayeishikilia kazi pekee anayeweza kufanya hili.</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>Ichukue kazi kwanza.</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>Hakuna anayehukumu kazi yake mwenyewe.</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>Mwachie kiongozi mwingine.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation>Ulitangaza mgongano wa maslahi na kazi hii.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation>Kutokubali kazi kunahitaji msimbo wa sababu, sentensi na kifungu cha agizo.</translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation>Chagua sababu, iseme kwa sentensi ya lugha ya mwandishi, na utaje kifungu.</translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation>Usomaji wa pili ni wa kiongozi ambaye hajaisoma kazi kabla.</translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation>Anayeamua kati ya wasomaji wawili hawezi kuwa mmoja wao.</translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation>Mwachie kiongozi mwingine au mwagizaji.</translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation>Uamuzi kati ya wasomaji wawili hutaja aina ya tofauti.</translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation>Chagua: ambiguous-brief, guideline-gap, slip au taste.</translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>Rufaa hujibu sababu iliyotolewa.</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>Andika jibu lako kwa sababu.</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation>Rufaa huamuliwa na kiongozi ambaye hajaihukumu kazi kabla.</translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation>Jibu la rufaa linahitaji sentensi.</translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation>Andika kwa nini uamuzi wa kwanza unabaki.</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation>Siku ambazo agizo linatoa bado hazijapita.</translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>Subiri zipite.</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation>Kiasi, namba ya desimali, na sarafu yake lazima vitajwe.</translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>Taja vyote viwili katika yaliyomo.</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>Kiasi hakiwezi kuwa chini ya kilichotolewa.</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>Lipa angalau kile agizo lilichotoa.</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>Malipo hutaja rejea yake.</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>Taja rejea ya uhamisho.</translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation>Tathmini ni ya hukumu ya msomaji kuhusu kazi hii, na husema helpful, partly au not-helpful.</translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation>Taja tukio la hukumu chini ya of, na uchague moja kati ya matatu.</translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>Agizo haliruhusu awamu nyingine ya mabadiliko.</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>Kubali, usikubali, au omba usomaji wa pili.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation>Kila jambo la lazima limesahihishwa au limeachwa pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation>Mipaka, idhini, malipo yaliyoonyeshwa na funguo viko sawa.</translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation>Kifurushi kilichotoka hakiwezi kufunguliwa tena.</translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation>Baiti zinazotumwa ndizo zilizofungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation>Stakabadhi ina sahihi ya mwagizaji na inataja kitambulisho chetu na sha-256.</translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation>Sahihi, muundo na toleo la agizo la kifurushi vimethibitishwa.</translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation>Tarehe ya kufuta ya agizo imefika.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>Faili inakwenda wapi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha nje</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), kwa wahariri na wachapishaji</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), kwa LibreOffice na nyingine</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, kitabu cha wasomaji; kinaweza kuwa na kazi kadhaa</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>Maandishi matupu (.txt), kama yalivyo</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), kama yalivyo</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), kwa tamthilia</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Andika faili</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>Bado hakuna kazi.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>Andika moja, au ingiza maandishi.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bila kichwa</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Inaandika faili</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Imeandikwa: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Tayari kuna faili {name}.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>Bonyeza mara moja zaidi kuibadilisha, au andika jina jingine.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Badilisha faili</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Imesimamishwa.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Hakuna faili iliyoandikwa.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>Ni agizo gani</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Maelekezo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Mipaka</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Misaada</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Inahukumiwa vipi</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Uhakiki</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Nani anaweza kulichukua</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Haki</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Faragha</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Usiri</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Uwasilishaji</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Faili zinazoandamana</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>Kitambulisho, kimoja kwa matoleo yote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Kilichobadilika, na kwa nini</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Limetolewa</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Kitambulisho cha mwagizaji</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>Je, mteja anatajwa?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Toleo lililotangulia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampeni</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>Lebo ya lugha, afadhali pamoja na hati yake</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>Kuchanganya lugha</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>Lahaja, moja kila mstari</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Tahajia</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rejista ya lugha</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Aina ya kazi</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>Mada au kidokezo</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>Maana ya “kazi yangu mwenyewe”</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>Kazi za mwandishi mmoja</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>Umbo la ushairi</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>Maandishi ya kujibu</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>Maandishi ni ya nani</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>Maandishi ya mashine ya kuhukumu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Kidokezo</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Kiambatisho</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>Mada za kuepuka</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>Kinachomaanishwa hasa</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>Nini, kwa nini, na nani atasoma</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Hatua, moja kila mstari</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>Fanya, moja kila mstari</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>Uwe mwangalifu, moja kila mstari</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>Kamwe, moja kila mstari</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>Mifano, mizuri na mibaya</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>Mzuri au mbaya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Somo</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Urefu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>Lazima au ushauri</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Angalau</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Si zaidi ya</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>Idadi ya wahusika</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>Herufi zisizoruhusiwa</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Kamusi</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>Ukaguzi wa sarufi</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>Zana ya vina</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tafsiri</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Mashine</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>Kubandika maandishi yako ya kumbukumbu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>Inapofaulu</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Vigezo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Kinapima nini</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>Cha kuthibitishwa, au ladha</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>Uzito wa ukaguzi</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>Lugha yake, kama ni nyingine</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>Matamko angalau</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>Makundi ya matamko</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Maana yake</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>Mwandishi anayapima kwa nini</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>Ushahidi unaohitajika</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Alama za kipimo</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>Mifano ya kielelezo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>Viwango: nani anapata nini</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Utaalamu</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>Makadirio ya dakika</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>Yalikadiriwaje</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>Dakika nyingi zinazolipwa</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>Kwa kila awamu ya mabadiliko</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>Isipokubaliwa</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Inalipwa lini</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Nyongeza</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>Asilimia ya mrabaha</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Mwisho wa kutolewa</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>Lichukuliwe kabla ya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Mwisho wa muda</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>Saa za ziada</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>Siku za kimya zinazokubali</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>Saa za awamu ya mabadiliko</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>Wasomaji mmoja baada ya mwingine</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>Msomaji haoni jina</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>Wa pili husoma lini</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>Awamu za mabadiliko, si zaidi ya</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>Siku za rufaa</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>Siku za jibu</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>Seti ya sababu</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>Lolote kati ya haya linatosha</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Namna ya kujaribu tena</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kutajwa jina</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Kuuza tena</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Kuyachukua tena</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Kuanzia lini hadi lini</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>Matumizi yanayoombewa idhini</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>Kwa mwagizaji pekee</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>Haki zinahamia kwa mwagizaji</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>Kinachoandamana, kimoja kila mstari</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Kwa ajili gani</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Nani anaviona</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kwa muda gani</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Vinafutwaje</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>Nyakati za kuchapa huandamana</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>Ufunguo wa kufichia</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>Wazi, mdogo au siri</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Nani anaweza kuiona</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>Nakala za hapa zinafutwa</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>Ukuta wa mteja</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>Toleo la vifurushi</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wa kumuuliza</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Kwa lugha gani</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Anwani, moja kila mstari</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>Kinachoweza kuambatishwa, kimoja kila mstari</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation>Faili ngapi zinaweza kuambatishwa</translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation>Baiti za faili moja iliyoambatishwa, zisizidi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Kwa maneno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Aina ya faili</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Iliyotangulia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Weka badala yake</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Badilisha zote</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Namna ya kulinganisha</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Kwa ulegevu</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>Herufi kubwa na ndogo, alama za irabu na zinazofanana huhesabiwa kama lugha inavyohesabu.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Kwa usahihi</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>Kila herufi na alama kama ilivyochapwa.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Kwa ruwaza</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>Usemi wa kanuni; \X ni herufi moja pamoja na alama zake.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Pa kutafuta</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>Katika sehemu hii</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>Katika kazi hii</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>Katika kazi zote</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>Badilisha %Ln</numerusform>
            <numerusform>Badilisha zote %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>Pamebadilishwa: mahali %Ln.</numerusform>
            <numerusform>Pamebadilishwa: mahali %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>Zimeachwa, kwa kuwa zimefungwa kwa muhuri: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Hakuna popote</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Inatafuta…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} kati ya {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} zimepatikana</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}, panapotakiwa {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Maelezo yako: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>inabaki, pamoja na maelezo yako</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>lazima isahihishwe</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>desturi</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ushauri</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>Mstari {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Sema unavyosomwa…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Iache ibaki…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>Usiulize hili kamwe</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>Kanuni hii inanyamaza katika kazi zako zote; mipangilio huirudisha.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Ni sahihi</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>Linajulikana kwenye meza hii kuanzia sasa.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Lipendekeze kwa timu</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} huamua kama waandishi wake wote walijue neno.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>Mstari unavyosemwa, au silabi zake na thamani zake: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>Kwa nini inabaki? Msomaji anaona maelezo haya.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>Hakuna kingine cha kutazama.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} inafunga hapa na hakuna {expected} iliyofungua kabla.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{found} iko hapa ambapo {expected} ingefunga mabano.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} inafungua hapa na {expected} haiifungi kamwe.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>Andika {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>tamko 1</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>matamko {number}</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>hakuna tamko</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>Maandishi yanayohukumiwa: {remarks}; yanahitajika angalau {least}.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}”: {remarks}; agizo linataka {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>Tamko kuhusu “{words}” halina kundi la agizo hili.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>Tamko kuhusu “{words}” halinukuu maandishi yanayohukumiwa kama yalivyo.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” bado hakijapimwa.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” kimepimwa bila sababu.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>Tamko kuhusu “{words}” halisemi lolote.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” hakina alama {value} kwenye kipimo chake.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>Maneno haya yako ndani ya alama za kunukuu, lakini hayamo katika maandishi yanayohukumiwa.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>Kifungu hiki kimo tayari katika maandishi, kuanzia mstari {line}.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>Sentensi hii imo tayari katika maandishi, kwenye mstari {line}.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” limeandikwa mara mbili.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>Futa marudio</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Bakiza moja</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>{unit} {count} angalau</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>{unit} zisizozidi {count}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>Umbo “{id}” lina {asked}; kikomo hiki kinataka {limit}.</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, {other} kwa ruhusa zote za kishairi</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>sababu haijulikani</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Tahajia</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Sarufi</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Alama za uakifishaji</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Mtindo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Herufi kubwa</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>haikusema chochote</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>Neno hili linachanganya herufi za hati mbili: moja inaweza kuwa inayofanana tu.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>Neno la Kilatini lina herufi za hati nyingine.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>Hapa kuna alama isiyoonekana na isiyofanya kazi.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>Hapa kuna alama inayogeuza mwelekeo wa maandishi.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>Hiki kilisomwa kwa usimbaji usio sahihi.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>Mstari huu unaonekana kuwa Kiburma kwa usimbaji wa Zawgyi.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>Herufi hizi hazijaunganishwa kama zitakavyokuwa kazi itakapofungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>Herufi hii inafanana na nyingine inayokusudiwa hapa.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>Alama ile ile iko mara mbili juu ya herufi moja.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>Ziunganishe</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ifute</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>Kifungu hiki kinaonekana kuwa cha {there}, si cha {here}.</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>Kifungu hiki hakimo katika hati ya lugha hii: {language}.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>Sentensi hii imo katika maandishi ya mwanzo ya agizo.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>maneno</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>makundi ya herufi</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>herufi</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>mora</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>matra</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>silabi</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>mistari</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>beti</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>sentensi</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>kurasa</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>wahusika</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>{unit} zisizozidi {most}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{unit} {least} hadi {most}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>{unit} angalau {least}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>Tamthilia ina wahusika {number}; agizo linataka {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>Agizo linaomba kuepuka: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>Agizo haliruhusu “{string}”.</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>Agizo linataka {expected}; maandishi haya hayawezi kuhesabiwa kwa {unit}.</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>Kazi ina {unit} {count}; agizo linataka {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>Hiki kinasomeka kama maelezo ya mtafsiri au mhariri yaliyoachwa katika maandishi.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Futa maelezo</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>Mahali hapa panaonekana kungoja maneno yake.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>Hapa kuna herufi {whole} bila nafasi; maneno, alama za kunukuu na makosa vilitafutwa katika {looked} za kwanza tu.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>Sentensi hii imo pia katika kazi yako “{title}”.</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>Kila ubeti: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>Tofauti isiyozidi {asked}: uhuru wa mshairi</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>Kila mstari: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>Vina: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>Mstari wa mwisho: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>Mstari {line}: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} inafunga nukuu ambayo {expected} haikuifungua.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{found} iko hapa ambapo {expected} ingefunga nukuu.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>Nukuu inayofunguliwa hapa na {found} haifungwi kamwe na {expected}.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>Lugha hii ({language}) huchapwa kwa {opener} {closer}; {mark} ni alama ya lugha nyingine.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” halimo katika kamusi.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>Vipimo hushika mstari ukikatwa hivi: {cut}. Uchape hivyo, au uuweke kuwa usomaji wa mstari: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>Kipimo cha mwisho cha {form} ni {asked}; “{foot}” ni {shape}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>Mstari huu una {unit} {count}, na mstari wa {line}, wenye kina kimoja nao, {asked}: je, kuna neno moja zaidi?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>haihesabiki</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>si {asked}</translation>
    </message>
    <message>
        <source>WriterDesk has no card for this language; what holds for its script is used.</source>
        <translation>WriterDesk haina kadi ya lugha hii; kinachofaa kwa mwandiko wake hutumika.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; nobody has written a rule for its syllables yet.</source>
        <translation>Maneno, herufi na mistari kwa ICU; bado hakuna aliyeandika kanuni ya silabi zake.</translation>
    </message>
    <message>
        <source>Lines break where ICU finds a break for this script; not measured for this language.</source>
        <translation>Mistari hukatwa pale ICU inapopata nafasi kwa mwandiko huu; haijapimwa kwa lugha hii.</translation>
    </message>
    <message>
        <source>Red lines are on.</source>
        <translation>Mistari myekundu imewashwa.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary.</source>
        <translation>Mistari myekundu kwa kamusi yako mwenyewe.</translation>
    </message>
    <message>
        <source>When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.</source>
        <translation>LanguageTool ikiandaliwa kwenye mashine hii: writerdesk languagetool install, au katika mipangilio.</translation>
    </message>
    <message>
        <source>No verse form of this tradition is described yet; a lead can write one.</source>
        <translation>Hakuna umbo la ushairi la jadi hii lililoelezwa bado; kiongozi anaweza kuandika moja.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, nor some near relatives.</source>
        <translation>Kwa mwandiko, herufi na maneno; maneno machache hayatoshi, wala lugha fulani za karibu hazitofautishwi.</translation>
    </message>
    <message>
        <source>Not told from {languages}: said to be one of these.</source>
        <translation>Haitofautishwi na {languages}: husemwa ni mojawapo ya hizi.</translation>
    </message>
    <message>
        <source>By script and letters; not measured, for want of a text.</source>
        <translation>Kwa mwandiko na herufi; haijapimwa, kwa kukosa maandishi.</translation>
    </message>
    <message>
        <source>WriterDesk knows no script called {script}; letters are taken as they come.</source>
        <translation>WriterDesk haijui mwandiko uitwao {script}; herufi huchukuliwa zilivyo.</translation>
    </message>
    <message>
        <source>WriterDesk knows {language} in {scripts} script, not in the {script} one.</source>
        <translation>WriterDesk inaijua {language} kwa mwandiko {scripts}, si kwa {script}.</translation>
    </message>
    <message>
        <source>Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.</source>
        <translation>Inahitaji kibodi au njia ya uingizaji ya mfumo; WriterDesk bado haina jedwali lake la vitufe.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.</source>
        <translation>Herufi na mistari kwa ICU; maneno hayatenganishwi katika maandishi, hivyo kila silabi huhesabiwa neno.</translation>
    </message>
    <message>
        <source>Lines break between words, if they are parted by spaces; not tried with this language.</source>
        <translation>Mistari hukatwa kati ya maneno, yakitenganishwa na nafasi; haijajaribiwa kwa lugha hii.</translation>
    </message>
    <message>
        <source>A font of the script; not tried with the letters of this language.</source>
        <translation>Fonti ya mwandiko; haijajaribiwa kwa herufi za lugha hii.</translation>
    </message>
    <message>
        <source>The list lacks many forms, so it marks softly and is off by default.</source>
        <translation>Orodha inakosa maumbo mengi, hivyo huweka alama kwa upole na imezimwa mwanzoni.</translation>
    </message>
    <message>
        <source>No dictionary is known.</source>
        <translation>Hakuna kamusi inayojulikana.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary and the one that came along.</source>
        <translation>Mistari myekundu kwa kamusi yako na ile iliyokuja na programu.</translation>
    </message>
    <message>
        <source>Even with your own dictionary many forms are missing, so it marks softly and is off by default.</source>
        <translation>Hata na kamusi yako maumbo mengi hayapo, hivyo huweka alama kwa upole na imezimwa mwanzoni.</translation>
    </message>
    <message>
        <source>with {name} {known} of {all} words of the sample</source>
        <translation>kwa {name} maneno {known} kati ya {all} ya mfano</translation>
    </message>
    <message>
        <source>{name} alone {share}% of {words} running words</source>
        <translation>{name} peke yake asilimia {share} ya maneno {words} ya maandishi</translation>
    </message>
    <message>
        <source>LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.</source>
        <translation>LanguageTool huikagua aya kwa aya, kwa kanuni ambazo watu waliandika kwa lugha hii.</translation>
    </message>
    <message>
        <source>Checked: {forms}.</source>
        <translation>Hukaguliwa: {forms}.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, and it may be {languages}.</source>
        <translation>Kwa mwandiko, herufi na maneno; maneno machache hayatoshi, na inaweza kuwa {languages}.</translation>
    </message>
    <message>
        <source>Whatever the keyboard or input method of the system can type.</source>
        <translation>Chochote ambacho kibodi au njia ya uingizaji ya mfumo inaweza kuandika.</translation>
    </message>
    <message>
        <source>Every letter of the alphabet is drawn.</source>
        <translation>Kila herufi ya alfabeti huchorwa.</translation>
    </message>
    <message>
        <source>accepts {share}% of {words} running words</source>
        <translation>hukubali asilimia {share} ya maneno {words} ya maandishi</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.</source>
        <translation>Kamusi inayojulikana ({name}) hukubali asilimia {share} tu ya maneno ya maandishi, machache mno hata kwa alama za upole.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can be added from its file.</source>
        <translation>Kamusi inayojulikana ({name}) hukubali asilimia {share} ya maneno ya maandishi, lakini leseni yake yaizuia; inaweza kuongezwa kutoka faili yake.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.</source>
        <translation>Mistari myekundu kwa kamusi yako; WriterDesk haina mfano wa lugha wa kuipima.</translation>
    </message>
    <message>
        <source>Without CLD2, which this machine cannot have, fewer are told.</source>
        <translation>Bila CLD2, ambayo mashine hii haiwezi kuwa nayo, chache hutambuliwa.</translation>
    </message>
    <message>
        <source>Every letter stands on a plain Latin keyboard.</source>
        <translation>Kila herufi ipo kwenye kibodi ya kawaida ya Kilatini.</translation>
    </message>
    <message>
        <source>Lines break between words.</source>
        <translation>Mistari hukatwa kati ya maneno.</translation>
    </message>
    <message>
        <source>WriterDesk brings no font for this script; the system&apos;s are used.</source>
        <translation>WriterDesk haina fonti ya mwandiko huu; za mfumo hutumika.</translation>
    </message>
    <message>
        <source>accepts {shares}</source>
        <translation>hukubali {shares}</translation>
    </message>
    <message>
        <source>yours, not measured</source>
        <translation>yako, haijapimwa</translation>
    </message>
    <message>
        <source>LanguageTool 6.8 has no rules for this language.</source>
        <translation>LanguageTool 6.8 haina kanuni za lugha hii.</translation>
    </message>
    <message>
        <source>Not yet: {count} more of this tradition.</source>
        <translation>Bado: {count} zaidi za jadi hii.</translation>
    </message>
    <message>
        <source>Only the script is recognised.</source>
        <translation>Mwandiko tu hutambuliwa.</translation>
    </message>
    <message>
        <source>{right} of {all} passages of the Declaration, {wrong} given to another</source>
        <translation>vifungu {right} kati ya {all} vya Tamko, {wrong} vilipewa nyingine</translation>
    </message>
    <message>
        <source>Words you teach it are remembered.</source>
        <translation>Maneno unayoifundisha hukumbukwa.</translation>
    </message>
    <message>
        <source>Too often taken for a near relative.</source>
        <translation>Mara nyingi mno hudhaniwa kuwa lugha ya karibu.</translation>
    </message>
    <message>
        <source>The letter at byte {place} is not in {encoding}, the encoding that SET names.</source>
        <translation>Herufi iliyo kwenye baiti {place} haimo katika {encoding}, usimbaji unaotajwa na SET.</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>Mstari uko katika UTF-8: andika SET UTF-8.</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>Mstari wa kwanza lazima uwe idadi ya maneno, kama {count}; hapa ni neno, nalo linapotea.</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>Kundi la kanuni {flag} lina pungufu {wanted} kuliko mstari wake wa kwanza unavyosema.</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>Kanuni ina kinachoondolewa na kinachoongezwa; hii ya {flag} ina kimoja tu.</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>Sharti {condition} linafungua au kufunga mabano yasiyo na mwenzake.</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET inataja usimbaji “{encoding}”, ambao hakuna hapa anayeujua.</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>Orodha ya maneno huenda iko katika usimbaji wa zamani wa lugha hii.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Hamna maneno ndani yake.</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>Kundi la kanuni huanza na {kind}, alama, Y au N, na idadi ya kanuni zake.</translation>
    </message>
    <message>
        <source>{typed} of {all} letters of the alphabet</source>
        <translation>herufi {typed} kati ya {all} za alfabeti</translation>
    </message>
    <message>
        <source>F2 types every letter with the keys one has ({names}).</source>
        <translation>F2 huandika kila herufi kwa vitufe vilivyopo ({names}).</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}), but for {letters}.</source>
        <translation>F2 huiandika kwa vitufe vilivyopo ({names}), isipokuwa {letters}.</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}); not measured.</source>
        <translation>F2 huiandika kwa vitufe vilivyopo ({names}); haijapimwa.</translation>
    </message>
    <message>
        <source>A list of words is in UTF-8; this line is not.</source>
        <translation>Orodha ya maneno huwa katika UTF-8; mstari huu sivyo.</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>konsonanti ya kufunga imehesabiwa herufi</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>neno huchukua konsonanti iliyotangulia</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>alifu haisemwi</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“na” ni ndefu</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>irabu ya mwisho ni fupi</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>konsonanti ya mwisho haisikiki</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>nuni haisikiki</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>irabu ni fupi</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>h ya mwisho haisikiki</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>y huteleza ndani ya irabu</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>irabu iko peke yake</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>izafati haijaandikwa</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>y huteleza ndani ya irabu fupi ya mwisho</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>irabu ni fupi na imefungwa</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>herufi inayofuata imerudufishwa</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>irabu fupi haisikiki</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>i huteleza ndani ya irabu inayofuata</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>irabu ndefu imefupishwa</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>maneno mawili yameunganishwa</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>imeunganishwa na neno linalofuata</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>irabu zimetenganishwa</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>irabu zimeunganishwa</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>imerefushwa</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>washairi huiacha</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>inasemwa bila irabu yake</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>e bubu imeachwa</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>hufunga silabi iliyotangulia</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>konsonanti pekee ni silabi</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>huimbwa fupi</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>anusvara imechapwa badala ya chandrabindu</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>silabi ya mwisho iliyofungwa huhesabiwa ndefu</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>konsonanti ya mwisho hurudufishwa kwenye kituo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>m ni silabi peke yake</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>n ni silabi peke yake</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>irabu ya kusaidia huimbwa</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>irabu ndogo hurefusha</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>irabu za maneno mawili ni silabi moja</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>husemwa kando</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>husemwa silabi moja</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i husemwa pamoja na irabu inayofuata</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i ni silabi peke yake</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>w ya mwisho si silabi</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>husemwa pamoja na herufi iliyotangulia</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; one syllable a letter. Whether a sixth-order letter is spoken with its vowel is not written.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi moja kwa herufi. Haiandikwi kama herufi ya safu ya sita husemwa na irabu yake.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables only of vocalised lines.</source>
        <translation>Maneno, herufi na mistari kwa ICU. Silabi za mistari yenye alama za irabu tu.</translation>
    </message>
    <message>
        <source>{right} of {all} lines of {verse} have the syllables of their metre</source>
        <translation>{verse}: mistari {right} kati ya {all} ina silabi za mizani yake</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; matras by the rules of Hindi prosody, every poetic licence shown as another reading.</source>
        <translation>Maneno, herufi na mistari kwa ICU; matra kwa kanuni za arudhi ya Kihindi, kila ruhusa ya kishairi huonyeshwa kama usomaji mwingine.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu.</translation>
    </message>
    <message>
        <source>{right} of {all} lines have the syllables of their metre</source>
        <translation>mistari {right} kati ya {all} ina silabi za mizani yake</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as the old measure has them, one a written letter; how many are spoken is not written.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa kipimo cha zamani, moja kwa herufi iliyoandikwa; ngapi husemwa haiandikwi.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; syllables as they stand between the tshegs. Words are not parted in writing, so each syllable counts as one.</source>
        <translation>Herufi na mistari kwa ICU; silabi kama zilivyo kati ya tsheg. Maneno hayatenganishwi katika maandishi, hivyo kila silabi huhesabiwa neno.</translation>
    </message>
    <message>
        <source>Lines break after the tsheg, between syllables.</source>
        <translation>Mistari hukatwa baada ya tsheg, kati ya silabi.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and the r that is one.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu na r iliyo silabi.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; where i or w may be either, both readings are offered.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu na irabu mbili; pale i au w inapoweza kuwa yoyote, usomaji wote wawili hutolewa.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables cannot be read from the spelling.</source>
        <translation>Maneno, herufi na mistari kwa ICU. Silabi haziwezi kusomwa kutoka tahajia.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu na irabu mbili.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; those after the first syllable may be read either way.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu na irabu mbili; zilizo baada ya silabi ya kwanza zaweza kusomwa kwa njia zote mbili.</translation>
    </message>
    <message>
        <source>Needs a French keyboard or a compose key; WriterDesk has no key table of its own yet.</source>
        <translation>Inahitaji kibodi ya Kifaransa au kitufe cha kuunganisha; WriterDesk bado haina jedwali lake la vitufe.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables of verse with diaeresis and mute e as other readings.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi za ushairi, na utengano wa irabu na e bubu kama usomaji mwingine.</translation>
    </message>
    <message>
        <source>{form}: {right} of {all} have the count of their form</source>
        <translation>{form}: {right} kati ya {all} zina hesabu ya bahari yake</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu; ai, au, oi, ei ni moja mwishoni mwa neno, na kwingine hutolewa kama moja.</translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>maneno {right} kati ya {all} yana silabi yanavyotamkwa</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Japanese input method (Mozc, Anthy, IME); WriterDesk cannot stand in for it.</source>
        <translation>Inahitaji njia ya uingizaji ya Kijapani ya mfumo (Mozc, Anthy, IME); WriterDesk haiwezi kuishikia nafasi.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; morae of kana and of furigana. Kanji without furigana have no count; with the extra “japanese” a guess stands beside it.</source>
        <translation>Herufi na mistari kwa ICU; mora za kana na furigana. Kanji bila furigana hazina hesabu; kwa nyongeza “japanese” kisio huwa kando yake.</translation>
    </message>
    <message>
        <source>Lines break where the Japanese rules allow it (kinsoku).</source>
        <translation>Mistari hukatwa pale kanuni za Kijapani zinaporuhusu (kinsoku).</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables only where the spelling shows them or the writer marks them with U+200B.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi pale tu tahajia inapozionyesha au mwandishi anapozitia alama kwa U+200B.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU&apos;s dictionary finds, and at every U+200B; about one word end in eight is missed.</source>
        <translation>Mistari hukatwa kati ya maneno yanayopatwa na kamusi ya ICU, na kwenye kila U+200B; takriban mwisho mmoja wa neno kati ya minane hukosekana.</translation>
    </message>
    <message>
        <source>recall {recall}, precision {precision} on {breaks} breaks that translators typed</source>
        <translation>ukamilifu {recall}, usahihi {precision} kwa mikato {breaks} iliyoandikwa na watafsiri</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a block.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kama zinavyoandikwa, moja kwa kila kizuizi.</translation>
    </message>
    <message>
        <source>Lines break between syllables too, as ICU has it for Korean; some books break between words alone.</source>
        <translation>Mistari hukatwa kati ya silabi pia, kama ICU inavyofanya kwa Kikorea; vitabu vingine hukata kati ya maneno tu.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU’s dictionary finds, and at every U+200B.</source>
        <translation>Mistari hukatwa kati ya maneno yanayopatwa na kamusi ya ICU, na kwenye kila U+200B.</translation>
    </message>
    <message>
        <source>wanted breaks: {right} of {wanted}; wrong ones: {wrong}; lines: {lines}</source>
        <translation>mikato iliyotakiwa: {right} kati ya {wanted}; yenye makosa: {wrong}; mistari: {lines}</translation>
    </message>
    <message>
        <source>Lines break between words, and run from left to right: columns are not written in here, only shown in the preview.</source>
        <translation>Mistari hukatwa kati ya maneno na huenda kushoto hadi kulia: hapa haiandikwi kwa safu wima, huonyeshwa kwenye onyesho tu.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters that no asat kills.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa herufi zisizozimwa na asat.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters with their vowels.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa herufi pamoja na irabu zake.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; mizani by vowels and syllabic nasals, mb shown in both readings.</source>
        <translation>Maneno, herufi na mistari kwa ICU; mizani kwa irabu na nazali za silabi, mb huonyeshwa kwa usomaji wote wawili.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as one a vowel. The cut into feet is not the cut into words, so the writer may set it.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi moja kwa irabu. Mkato wa nyayo si mkato wa maneno, hivyo mwandishi aweza kuuweka.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ng and mga as they are said.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu; ng na mga kama zinavyosemwa.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Short vowels are not written, so no syllables are counted.</source>
        <translation>Maneno, herufi na mistari kwa ICU. Irabu fupi haziandikwi, hivyo silabi hazihesabiwi.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a word.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kama zinavyoandikwa, moja kwa neno.</translation>
    </message>
    <message>
        <source>Needs a Yoruba keyboard or a compose key for tones and dots; WriterDesk has no key table of its own yet.</source>
        <translation>Inahitaji kibodi ya Kiyoruba au kitufe cha kuunganisha kwa toni na nukta; WriterDesk bado haina jedwali lake la vitufe.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and syllabic nasals.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kwa irabu na nazali za silabi.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Zhuyin, Cangjie); WriterDesk cannot stand in for it.</source>
        <translation>Inahitaji njia ya uingizaji ya Kichina ya mfumo (Zhuyin, Cangjie); WriterDesk haiwezi kuishikia nafasi.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a character.</source>
        <translation>Maneno, herufi na mistari kwa ICU; silabi kama zinavyoandikwa, moja kwa kila alama.</translation>
    </message>
    <message>
        <source>Lines break where the Chinese rules allow it: no closing mark at the head of a line.</source>
        <translation>Mistari hukatwa pale kanuni za Kichina zinaporuhusu: hakuna alama ya kufunga mwanzoni mwa mstari.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Pinyin, Wubi); WriterDesk cannot stand in for it.</source>
        <translation>Inahitaji njia ya uingizaji ya Kichina ya mfumo (Pinyin, Wubi); WriterDesk haiwezi kuishikia nafasi.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) was not measured, for want of the text it would be measured on.</source>
        <translation>Kamusi inayojulikana ({name}) haijapimwa, kwa kukosa maandishi ya kuipimia.</translation>
    </message>
    <message>
        <source>The dictionary known takes each syllable apart into letters, which the checks here do not do.</source>
        <translation>Kamusi inayojulikana hutenganisha kila silabi kuwa herufi, jambo ambalo ukaguzi hapa haufanyi.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but may not be given on changed and takes 70 MB of memory; it can be added from its file.</source>
        <translation>Kamusi inayojulikana ({name}) hukubali asilimia {share} ya maneno ya maandishi, lakini hairuhusiwi kutolewa ikiwa imebadilishwa na huchukua MB 70 za kumbukumbu; inaweza kuongezwa kutoka faili yake.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but does not say who made it and on what terms.</source>
        <translation>Kamusi inayojulikana ({name}) hukubali asilimia {share} ya maneno ya maandishi, lakini haisemi nani aliitengeneza na kwa masharti gani.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) is a short list that was not measured, for want of a text.</source>
        <translation>Kamusi inayojulikana ({name}) ni orodha fupi ambayo haijapimwa, kwa kukosa maandishi.</translation>
    </message>
    <message>
        <source>The dictionary known is of Cyrillic letters and accepts no word in Latin ones.</source>
        <translation>Kamusi inayojulikana ni ya herufi za Kisirili na haikubali neno lolote la Kilatini.</translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>“{foot}” kinaanza na {asai}: {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>“{foot}” ({shape}) si kipimo cha {form}.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>Hakuna usomaji wa mstari huu, wala wa mingi mingine, unaofuata mizani ambayo umbo linaijua.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>Mistari mingi iko katika {kind} ({pattern}), na hakuna usomaji wa huu ulio hivyo.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>Unasomeka kama {kind}.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>Mstari huu husomeka katika mizani yake ({kind}) hivi tu: {said}. Je, neno limepungua au limezidi? Ukiusema vinginevyo, weka usomaji: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>Weka usomaji ukiusema vinginevyo: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>bapa (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>kali (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>yenye mkazo</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>isiyo na mkazo</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>Silabi {number} “{syllable}” ni {borne}, inatakiwa {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>Je, ni uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>Hapa panatarajiwa “{asked}”; pana “{found}”.</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>Zote zinaisha namna moja: {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>Silabi {numbers} zina toni moja.</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>mora</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>matra</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>mizani</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>herufi ya fidel</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>herufi za fidel</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>silabi</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>uzito</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>uzito</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>cir</translation>
    </message>
    <message>
        <source>word</source>
        <translation>neno</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>herufi</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound} na “{two}” {heard}: hakuna kina</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound} na “{two}” {heard}: vina</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound} na “{two}” {heard}: vina vya karibu</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>“{one}” {sound} na “{two}” {heard}: vina vya kulazimishwa</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>“{end}” ({sound}) lina kina hafifu tu na “{other}” ({heard}) kwenye mstari {line}; {form} hushika kina hiki {where}. Je, ni uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}) halina kina na “{other}” ({heard}) kwenye mstari {line}; {form} hushika kina hiki {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>katika shairi zima</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>katika ubeti huu</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” lina kina na lenyewe (mstari {line}): {form} hutaka maneno mawili.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>kwa mistari miwili miwili au mfululizo wa mistari</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>Mstari huu unapaswa kuishia na “{refrain}” (radif), kama beti ya kwanza.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>Baadhi ya washairi huruhusu: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>Mstari huu una {unit} {count}; {form} hutaka {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>Mstari unapaswa kukatika mwishoni mwa neno kuwa {asked}; unakatika kuwa {found}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>Mstari huu una {unit} {count} ({parts}); {form} hutaka {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>Mstari unapaswa kukatika kwenye alama yake kuwa {asked}; unakatika kuwa {found}.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} huhesabiwa kwa {unit}; maandishi haya ({language}) hayawezi kuhesabiwa hivyo. Weka usomaji wa mstari ikiwa unajua unavyosemwa.</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>Mstari huu hauwezi kuhesabiwa kwa {unit} ulivyoandikwa; uwekee usomaji.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>Kama ilivyoandikwa sehemu hii ina {unit} {written}; ina {count} hivi tu: {said}. Baadhi ya washairi huruhusu: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>Wimbo hutaja sehemu zake; mistari hii iko kabla ya jina lolote.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>“{label}” haina mistari.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>“{label}” ni fupi kuliko mara ya kwanza.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>“{label}” ina mistari {number}, “{first}” {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>“{label}” si sehemu ambayo {form} huijua.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>“{label}” inarudi neno kwa neno; mstari huu ni tofauti na mstari {line}: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>Mstari huu una {unit} {count}, mstari {line} mahali pale pale pa “{label}” {other}: je, yote miwili inaimbika kwa sauti moja?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} ina maneno ya wahusika, kila moja na msemaji wake; hapa hakuna.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} huanza na orodha ya wahusika wake.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>Maneno haya yako kabla ya msemaji yeyote: nani anayasema?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>“{name}” hasemi lolote hapa.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>Msemaji huyu hayumo katika orodha ya wahusika.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>Mhusika huyu hasemi kamwe.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} kwa kawaida ina beti {least} hadi {most}; hapa kuna {number}: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>Ubeti wa {form} una mistari {asked}; huu una {found}.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} inahitaji ushairi; hapa hakuna mstari.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} ina angalau beti {least}; hapa kuna {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} haizidi beti {most}; hapa kuna {number}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>Mstari {line} unarudia mstari {other}.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>Mstari {line} uko sambamba na mstari {other}.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>Mistari mingi ya shairi hili ina {unit} {usual}, huu {count}: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>Hapa kuna {count}.</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>Mistari ya shairi hushika mizani moja.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>Charan ya chaupai haiishi na 1 2 1 wala 2 2 1.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>Charan ya chaupai huisha na 2 2, 2 1 1 au 1 1 2: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>Charan shufwa ya doha huisha na guru-laghu (2 1).</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>Charan witiri ya doha haianzi na jagan (1 2 1) katika neno moja; baadhi ya washairi huruhusu: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>Charan witiri ya doha kwa kawaida hugawika katika matra 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) au 4 + 4 + 2 + 3.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>Charan shufwa ya doha kwa kawaida hugawika katika matra 4 + 4 + 3 au 6 + 2 + 3 (3 3 2 3).</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>Kina kikuu kiko kwenye mstari 1, silabi ya 6, 7, 8 au 9.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>Mstari 2 wa englyn huisha bila mkazo.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>Kati ya mistari 3 na 4 mmoja huisha kwa mkazo na mwingine bila mkazo.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>Mistari yote ya ghazal iko katika bahari moja (bahr).</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>Hakuna neno la majira (kigo) la orodha fupi katika haiku hii. Saijiki hujua maelfu: lako linaweza kuwa mojawapo.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>Mstari wa mwisho wa ubeti una kina na mstari wa tatu wa ubeti unaofuata.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>Robo ya nne ya doha hurudi kuwa nusu ya kwanza ya mstari wa tatu.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>Kundaliya huisha na neno au maneno yaliyoianza.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>baada ya kipimo cha ma (N N, R N) kinachofuata huanza na nirai.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>baada ya kipimo cha vilam (N R, R R) kinachofuata huanza na ner.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>baada ya kipimo cha kay (asai tatu, ya mwisho ner) kinachofuata huanza na ner.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>Silabi ya sita ya mstari wa 8 ina kina na mwisho wa mstari wa 6.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>Mwisho wa mstari wa 6 una kina na mwisho wa mstari wa 8 uliotangulia.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>Katika mstari wa 6 silabi ya pili na ya sita ni bapa, ya nne ni kali.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>Katika mstari wa 8 silabi ya pili, ya sita na ya nane ni bapa, ya nne ni kali.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>Katika mstari wa 8, moja ya silabi 6 na 8 ni sawa, nyingine inashuka.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>Mstari wa mwisho wa ubeti una kina na mstari wa pili wa ubeti unaofuata.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>Mistari sambamba ndiyo sanaa ya wimbo huu.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>Rubai ina mizani yake yenyewe.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>Hili ni neno la majira (kigo): pamoja nalo shairi laweza kusomwa kama haiku. Senryu haina.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>Beti nyingi huisha na mstari mmoja (kibwagizo); huu hauishi hivyo: uhuru wa mshairi?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>Mstari wa tatu wa sijo huanza na kundi la silabi tatu.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>Kundi la pili la mstari wa tatu lina angalau silabi tano.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>Mstari wa sijo una silabi 14 hadi 16.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>Sijo ina jumla ya silabi 44 hadi 46.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>Nusu ya mstari wa sijo ina silabi 6 hadi 9.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>Nusu ya pili ya mstari ina silabi 6 hadi 9, katika mstari wa tatu angalau 5.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>Charan witiri ya soratha huisha na guru-laghu (2 1): uhuru wa mshairi?</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>Najua</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>Usionyeshe onyo hili tena</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>Folda ya meza zako inanakiliwa na {name}; kuinakili unapoandika kunaweza kuiharibu.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>Folda ya meza zako iko kwenye diski ya mtandao ({name}); meza inaweza kuharibika huko.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>Hamisha {folder} mahali pa kompyuta hii pekee, au anzisha WriterDesk kwa --data; nakala za akiba zinaweza kukaa kwenye folda ya pamoja.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>Getem ya Kiamhari</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>Chaupai</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>Doha</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>Englyn unodl union</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>Ghazal</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>Haiku</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>Hamziya</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>Inkishafi</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>Kakagati</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>Kundaliya</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>Kural venpa</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>Luc bat</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>Maneno ya wimbo</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>Pantun</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>Pathya vat</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Tamthilia</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>Promeahk kit</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>Harawi ya Kikechua</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>Haylli ya Kikechua</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>Rubai</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>Senryu</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>Shairi (tarbia)</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>Sijo</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>Soneti ya Petrarka</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>Soneti ya Shakespeare</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>Soratha</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>Syair</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>Takhmisa</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>Tanka</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>Utenzi (utendi)</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>Venpa</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sehemu {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>Kiasi gani</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>Kazi iwe na urefu gani</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 huondoa lengo.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hadi siku gani</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Weka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>Lengo la kazi hii</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hadi</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>Sarufi: inaanza</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>Sarufi: inasoma kanuni</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>Sarufi: imesimama</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>Sarufi kwa LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool ni programu huru yenye kanuni za sarufi na mtindo za lugha kama thelathini, zikiwemo Kiarabu, Kifaransa, Kijapani, Kikhmer, Kiajemi, Kihispania, Kitagalogi na Kitamili. Inaendeshwa kwenye kompyuta hii, inahitaji Java na kumbukumbu ya MB 800 hivi inapofanya kazi. Mengine yote ya WriterDesk hufanya kazi bila hiyo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Inatazama…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>Ianzishe na ujaribu</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>Zima ukaguzi wa sarufi</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>Njia tatu za kuipata</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>Ipakue (MB 250)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>Kutoka faili ya zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>Inatoka kwa wanaochapisha LanguageTool kwa Python, na jumla yake ya hakiki inalinganishwa kabla ya kitu kufunguliwa. Zip hiyo hiyo kutoka diski mwendo inafaa pia, bila mtandao.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Anwani ya seva</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Tumia seva hii</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>Au seva inayofanya kazi tayari. Ikiwa kwenye kompyuta nyingine inasoma unachoandika; kazi ambazo si za wote hazitumwi huko kamwe.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Programu au folda ya Java</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>Java nyingine: programu au folda yake; ukiacha wazi inatafutwa</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>Tumia Java hii</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool kutoka faili ya zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>Inaanza; mara ya kwanza huchukua sekunde chache…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>Inasakinisha LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} imesakinishwa.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>Zip yake si ile iliyochapishwa na watengenezaji wa LanguageTool; itumie kama unaamini ilikotoka.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Imesimamishwa.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Hakuna kilichosakinishwa.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Inajibu.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ijaribu</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>Washa ukaguzi wa sarufi</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>Tumia iliyo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>Isakinishe tena, au kwa njia nyingine</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>Ipo hapa, na imezimwa.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>Seva iliyo {address} haijibu.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>Seva iliyo {address} inatumika.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Haipo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} inafanya kazi.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} ipo hapa na haiwezi kuanza.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} ipo hapa; huanza na maandishi ya kwanza ya lugha inayoijua.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>Kumbukumbu MB {memory}, bandari {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>Unachoandika kinatumwa kwa kompyuta hiyo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>Lugha %Ln</numerusform>
            <numerusform>Lugha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>Seva iliyo kwingine haihitaji Java hapa.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>Haikupatikana Java inayoweza kuiendesha; toleo la 17 au la baadaye linahitajika.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>haikusemwa</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Ongeza: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Toa</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>Kabla ya kufungwa kwa muhuri</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ungependa kufanya nini?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Kurasa za msaada</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>Hakuna kilichoelezwa kuhusu hilo.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>Msaada wote</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}, pamoja na Qt {qt} na Python {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Programu huru chini ya Leseni ya Umma ya GNU, toleo la 3 au la baadaye.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt inatumiwa chini ya LGPL, toleo la 3; maktaba zake zinaweza kubadilishwa. Aikoni: Lucide, ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>Hakuna unachoandika kinachotoka kwenye kompyuta hii usipokituma.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>Kipindi kilichopita hakikuisha vizuri; kilichoandikwa kiko hapa.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Kilichookolewa</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Sawa</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>Faili ya maandishi, Markdown, Word, OpenDocument au Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>Faili inabaki ilivyo; kutokana nayo inatengenezwa kazi yako.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Ingiza faili</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>Maandishi (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>Inatengeneza kazi</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Inasoma faili</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Imesimamishwa.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Hakuna kilichoingizwa.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>Karibu WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>Menyu ziwe kwa lugha gani?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>Fungua faili au picha…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>Tazama mwaliko</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Anza kwa njia nyingine</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>Mwaliko ni faili inayoishia na .wdinvite, au picha ya msimbo wake wa QR.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>Au andika yaliyomo.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Mialiko na picha (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>Fungua mwaliko</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>Jaribio {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ Limeidhinishwa na {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Idhinisha</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>Idhinisha {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kilichobadilika</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Kidokezo</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Yote mawili yanasema sawa.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>Tamko</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>Chagua kwanza maneno ya maandishi haya (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>Maandishi ya kuhukumu</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>Maandishi ya kuhukumu · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>Orodha iliyo hapa chini inasema yale yale kwa maneno.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>Chapa kwa jedwali hili</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Pamoja na Shift</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>Vitufe au herufi</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>Tafuta vitufe au herufi</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>Vitufe na vinachotoa</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Bado hakuna jedwali linalochapa lugha hii; vitufe ni vya mfumo.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>Lugha nyingine: lebo yake…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>Lebo, kama ln au zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Lebo ya lugha nyingine</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>Nyingine yoyote: lebo yake, kama ln au zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Lebo ya lugha nyingine</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Kuchapa</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Kuhesabu</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Miisho ya mistari</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Tahajia</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Sarufi</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>Maumbo ya ushairi</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>Kutambuliwa</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>huandikwa kutoka kushoto kwenda kulia</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>huandikwa kutoka kulia kwenda kushoto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>kwa sehemu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>Waachie wengine</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>Uliyosema hadi sasa yanabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>Je, unamjua mwandishi, au una sehemu katika kazi hii?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>Mgongano wako wa maslahi</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>Utangaze na ujitoe</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>Hesabu yako</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Hifadhi kama jedwali…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>Kilichotolewa, kinachodaiwa, kilicholipwa. Hubaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Mwagizaji</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Kilichotolewa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Kinachodaiwa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kilicholipwa</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>Bado hujaandika kwa ajili ya agizo.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>Unadai: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>Hifadhi hesabu yako</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Imehifadhiwa katika {name}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Maktaba</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>Vidokezo na maagizo</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>Maagizo ya mfano</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>Usomaji</translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation>Mstari huu hauna maneno.</translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation>Ni mashairi ya umbo fulani tu yanayohesabiwa kwa usomaji wake.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>Mstari unavyosemwa, au silabi zake na thamani zake: {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation>“{words}” husomwa</translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>Maandishi marefu hivi hutunzwa kwa vipande – Ctrl+Z huyarudisha; maandishi ya awali ni toleo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Kuandika</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Zilizotumwa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Maktaba</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Mahakiki</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Fungua faili</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Kinasubiri: kifurushi %Ln.</numerusform>
            <numerusform>Vinasubiri: vifurushi %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Hakuna kinachosubiri.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>Nje ya mtandao. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Vyote vimetumwa.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Meza</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>&amp;Kazi mpya yangu mwenyewe…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Fungua faili…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>&amp;Andika agizo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Ingiza…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Hamisha nje…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>&amp;Tuma na ulete sasa</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>&amp;Beba kwa faili…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>Ingiza &amp;jibu…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation>&amp;Jiunge na mwagizaji…</translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>&amp;Nakala za akiba, kompyuta nyingine…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ondoka</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Kazi</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>&amp;Funga kwa muhuri na utume…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>&amp;Anza au maliza kipindi</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>&amp;Lengo la kazi hii…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>&amp;Tunza toleo hili…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Matoleo</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>M&amp;uhtasari</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>Anza &amp;sehemu kwenye kishale</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>&amp;Wahusika wa tamthilia</translation>
    </message>
    <message>
        <source>&amp;How lines are read</source>
        <translation>Mistari &amp;inavyosomwa</translation>
    </message>
    <message>
        <source>Say ho&amp;w this line is read…</source>
        <translation>S&amp;ema mstari huu unavyosomwa…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Kumbukumbu</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>&amp;Neno kwa nafsi yako…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>Maandishi &amp;ya kuhukumu</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>Tamk&amp;o kuhusu maandishi ya kuhukumu…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>&amp;Vigezo vya maandishi ya kuhukumu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Chapisha…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>Bandika kama &amp;ilivyo</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>N&amp;adhifisha kama kibandiko</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Chagua zote</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Ta&amp;futa…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ba&amp;dilisha…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Taf&amp;uta inayofuata</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tafuta i&amp;liyotangulia</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>Chapa kwa &amp;vitufe vya jedwali</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>Vitufe &amp;gani hutoa herufi gani</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>Andika kilic&amp;hochaguliwa kwa njia nyingine…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>Herufi &amp;za lugha</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>Rubi…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>N&amp;eno lisilojulikana…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>&amp;Jambo au maoni yanayofuata</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>Jambo au &amp;maoni yaliyotangulia</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>Kadi &amp;ya jambo: sahihisha, acha, kwa nini</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>&amp;Simamisha ukaguzi unaoendelea</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>Mstari &amp;wa tamthilia: kipengele kinachofuata</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>M&amp;wonekano</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Paneli</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Eneo linalofuata</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>&amp;Toka kwenye maandishi</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Umakini</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>Umakini &amp;kwa aya, mstari au sentensi</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>T&amp;aipureta</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Skrini nzima</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>Utulivu: &amp;zote tatu</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>&amp;Mwonekano wa wima</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>Mwonekano &amp;wenye rubi</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Uku&amp;rasa</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Maandishi makubwa zaidi</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Maandishi madogo &amp;zaidi</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>&amp;Ukubwa wa kawaida</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>&amp;Karatasi pana zaidi</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>Karatasi &amp;nyembamba zaidi</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>M&amp;istari mbali zaidi</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Mi&amp;stari karibu zaidi</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>&amp;Aya kutoka kushoto</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>A&amp;ya kutoka kulia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Ra&amp;ngi</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;Rangi zinazofuata</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Rangi &amp;nyepesi</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Rangi &amp;za giza</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>Rangi za &amp;sepia</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Rangi za &amp;mfumo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Nenda</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>&amp;Popote…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Kuandika</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Zilizotumwa</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>M&amp;ahakiki</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>Makubaliano ya &amp;wasomaji</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Takwimu</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>&amp;Uamuzi kuhusu kazi hii</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>&amp;Hesabu yako</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>Maneno &amp;ya timu</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Makta&amp;ba</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>Tafuta kwenye &amp;rasimu zote…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>M&amp;ipangilio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Vitufe na msaada</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>&amp;Masomo</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>&amp;Lugha: kinachofanya kazi</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>&amp;Sarufi kwa LanguageTool</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>Taipureta: mstari unabaki, karatasi inasogea.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>Taipureta imezimwa.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>Utulivu. Escape inarudisha.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>Maandishi kwa {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>Umakini kwa aya. Escape inarudisha.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>Umakini kwa mstari. Escape inarudisha.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>Umakini kwa sentensi. Escape inarudisha.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>Kazi yako mwenyewe</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bila kichwa</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>Ulichukua toleo {held}. Toleo {newest} linasema jambo jingine; lako ndilo linalohesabika hadi ukubali.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>na %Ln zaidi</numerusform>
            <numerusform>na %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>Kubali toleo {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>Pendekezo: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>Mwandishi: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lichukue tena</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Maoni yako</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>Kutoka marekebisho yaliyotangulia</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>Kutoka kwa msomaji mwingine</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>Mwandishi ameishughulikia.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>Mwandishi anaiacha ilivyo.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>Mwandishi hajasema lolote kuihusu.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>Kwa nafsi yako, kuhusu “{words}”</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Unataka kukumbuka nini?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>Imeandikwa. Iko kati ya maoni.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>Kumbukumbu zako mwenyewe. Zinabaki hapa.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>Kumbukumbu hubaki kwenye meza hii na haziondoki kamwe na kazi.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Kumbukumbu za awali</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Rudisha hizi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Kama zilivyo sasa</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>Soma agizo</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>Soma agizo {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>Mwandishi anakata rufaa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Msomaji {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>marekebisho {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Kifungu cha agizo: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>kubali</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>mabadiliko</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>kutokubali</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>uamuzi wa kwanza unabaki</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>haijaamuliwa</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>bado halijahukumiwa</translation>
    </message>
    <message>
        <source>works</source>
        <translation>linafaa</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>linafaa kwa sehemu</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>halifai</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>Aya hii ina neno %Ln; kuchapa kwenye aya ndefu hivi kunakuwa polepole.</numerusform>
            <numerusform>Aya hii ina maneno %Ln; kuchapa kwenye aya ndefu hivi kunakuwa polepole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>Igawe kwenye miisho ya sentensi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>Imegawanywa. Tendua inaifanya moja tena.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>Buruta sehemu, au isogeze kwa Alt na mshale. F2 huipa kichwa.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>Anza moja kwenye kishale</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Unganisha na inayofuata</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Badili jina</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lichukue tena</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sehemu {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>kwenye ukurasa</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>Bila kichwa</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Fungu la siri</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mara nyingine</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Itumie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>Funguo zako zimefungwa. Toa fungu lake la siri, na kinachosubiri kitatoka.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>Kompyuta hii haina mahali pa funguo zako. Chagua fungu la siri la kuzifunga; iandike, kwa maana bila hiyo hakuna awezaye kuzifungua.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hizo mbili hazifanani.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>Neno %Ln</numerusform>
            <numerusform>Maneno %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>Herufi %Ln</numerusform>
            <numerusform>Herufi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>Herufi %Ln</numerusform>
            <numerusform>Herufi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>Mora %Ln</numerusform>
            <numerusform>Mora %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>Matra %Ln</numerusform>
            <numerusform>Matra %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>Silabi %Ln</numerusform>
            <numerusform>Silabi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>Mstari %Ln</numerusform>
            <numerusform>Mistari %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>Ubeti %Ln</numerusform>
            <numerusform>Beti %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>Ukurasa %Ln</numerusform>
            <numerusform>Kurasa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>Dakika %Ln</numerusform>
            <numerusform>Dakika %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}, angalau {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} kati ya {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>kwa saa</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>kwa kazi</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>kwa mstari</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>kabla</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>siku yoyote</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>hakuna mwisho wa muda</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>mwisho ulikuwa {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>mwisho ni leo, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>mwisho ni {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>mwisho ni baada ya siku %Ln</numerusform>
            <numerusform>mwisho ni baada ya siku %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>kama dakika %Ln</numerusform>
            <numerusform>kama dakika %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>kama saa %Ln</numerusform>
            <numerusform>kama saa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Inasubiri kusomwa</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Imechukuliwa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Imekaguliwa</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Imefungwa kwa muhuri</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Inasubiri kutumwa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Zilizotumwa</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>Itatumwa tena karibuni</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>Iko kwa mwagizaji</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>Haikusomeka kule</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Inasomwa</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Usomaji wa pili</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>Wasomaji wanatofautiana</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Mabadiliko yameombwa</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Imerekebishwa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Imekubaliwa</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Haikukubaliwa</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Imekatiwa rufaa</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>Imekubaliwa, malipo yanadaiwa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Ina mgogoro</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Imechukuliwa tena</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Muda umeisha</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Imewekwa kando</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>shairi</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>wimbo</translation>
    </message>
    <message>
        <source>story</source>
        <translation>hadithi</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>nathari</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>simulizi</translation>
    </message>
    <message>
        <source>play</source>
        <translation>tamthilia</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>onyesho</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>kuandika upya</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>uhakiki wa maandishi ya mashine</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>kidokezo kwa modeli</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Endelea kuandika</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Itazame</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>Mahali kwenye maandishi</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>Ni tamthilia pekee yenye wahusika.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Wahusika</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>Jina limebadilishwa katika usemi %Ln.</numerusform>
            <numerusform>Jina limebadilishwa katika semi %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>Fonti ya hati hii iliyosakinishwa kwenye kompyuta hutumika yenyewe.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Rudi kwenye maandishi</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>Mwonekano wa wima</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>Mwonekano wenye rubi</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up na Page Down hugeuza kurasa, + na − hubadili ukubwa.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>Hakuna fonti hapa inayoweza kuchora herufi %Ln.</numerusform>
            <numerusform>Hakuna fonti hapa inayoweza kuchora herufi %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>Ukurasa {number}, wa mwisho</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Ukurasa {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Rudi kwenye maandishi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Ukurasa {number} kati ya {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Imehifadhiwa kama {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Imekabidhiwa kwa printa</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Ukurasa {number} kati ya {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Pambizo</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pointi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>Jina chini ya kichwa</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Namba za kurasa</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Namba za mistari</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>Kila mstari wa tano</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>Kichwa, lugha au agizo</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>Onyesha kazi zenye maneno haya tu</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Zilizochelewa tu</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>Unazoshika tu</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>Agizo lolote</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Lugha yoyote</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Umbo lolote</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Hali yoyote</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>Awamu yoyote</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Muda wowote</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Awamu ya {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>Siku %Ln au zaidi</numerusform>
            <numerusform>Siku %Ln au zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>marekebisho {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, na wewe</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, na msomaji mwingine</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>imechelewa</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>Kazi zinazosubiri</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Isome</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Leta sasa</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Makubaliano ya wasomaji</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Maneno ya timu</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Mahakiki</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Hakuna kinachosubiri kusomwa.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>Je, uhakiki huu ulikusaidia?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>Msomaji hujua jibu lako kazi ikikamilika, pamoja na sentensi yako na bila jina lako.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Kwa nini? (ukipenda)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ulisaidia</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Kwa sehemu</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Haukusaidia</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Ulisema: {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>Matamko ya mwandishi</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>Mwandishi anavyoyapima maandishi yanayohukumiwa</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>hayajapimwa</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>Chagua kwanza maneno kwenye maandishi.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>marekebisho {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>Chagua maneno kwenye maandishi, kisha yatolee maoni.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Maandishi ya {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>Ukaguzi uliachacho</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>Ukaguzi haukuacha cha kutazama.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>Mwandishi: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>Rudi kwenye foleni</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>Chagua kwanza maneno kwenye maandishi (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Matamko</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>Nakala iko katika {file}.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Kando ya maandishi</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Vigezo</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Agizo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>Mistari inavyosomwa</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation>Hakuna mstari wa kazi hii wenye usomaji wake: kila mmoja huhesabiwa ulivyoandikwa.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Sema vinginevyo…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Isahau</translation>
    </message>
    <message>
        <source>Say how the line of the caret is read…</source>
        <translation>Sema mstari wa kishale unavyosomwa…</translation>
    </message>
    <message>
        <source>A reading is kept with the words of its line and travels with the piece.</source>
        <translation>Usomaji hutunzwa pamoja na maneno ya mstari wake na husafiri na kazi.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Mstari {line}</translation>
    </message>
    <message>
        <source>no line says this now</source>
        <translation>hakuna mstari unaosema hivi sasa</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Section {number}</source>
        <translation>Sehemu {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>ilichapwa mwisho {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} tangu toleo lililotangulia</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} kutoka kwenye shajara</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>Linganisha {title} na toleo lililotangulia</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Linganisha na toleo lililotangulia</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>Maneno yako yako hapa</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>Inatazama kilichookolewa …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Endelea kuandika</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>Endelea bila maandishi yaliyookolewa</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>Tazama faili ya hitilafu</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>Kipindi kilichopita hakikuisha vizuri, na meza moja haifunguki. Hakuna kilichotumwa popote.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>Kipindi kilichopita hakikuisha vizuri. Haya ndiyo yaliyoandikwa; toleo lake limetunzwa. Hakuna kilichotumwa popote.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>Kipindi kilichopita hakikuisha vizuri. Hakuna kilichokuwa kikiandikwa; kila kitu kiko mahali pake.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>Maandishi yaliyookolewa</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>Kilichobadilika katika {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>Faili ya hitilafu</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>Mahali ilipovunjika; hakuna maneno yako ndani yake. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>Tamko kuhusu maneno haya</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>Tamko linahusu nini</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>Unaona nini hapa?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>Chagua maneno kwenye maandishi ya kuhukumu, kisha bonyeza Shift+F7.</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>Mwandishi hakutoa tamko kuhusu maandishi yanayohukumiwa.</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · si katika maandishi haya</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lichukue tena</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>Ripoti tatizo</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>Faili lenye matoleo, mipangilio na kilichoharibika. Hakuna maandishi yako ndani yake, na halitumwi.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Tengeneza ripoti</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Ihifadhi…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Imehifadhiwa kama {file}.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>Mpe unayemtaka.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>Unachochapa kinatunzwa kwenye faili ya uokoaji.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>Unachochapa kwa sasa kiko kwenye dirisha hili pekee: liache wazi.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Diski imejaa.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>Achia nafasi; kisha kitahifadhiwa chenyewe.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>Folda ya meza hii haiandikiki.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>Ruhusu kuandika huko; kisha kitahifadhiwa chenyewe.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>Faili ya meza imeharibika.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>Rejesha nakala yake mpya kabisa.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>Programu nyingine inashikilia meza hii.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>Ifunge; kisha unachochapa kitahifadhiwa chenyewe.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>Diski inatoa hitilafu.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>Hakikisha imeunganishwa na ni nzima.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>kazi ambayo haipo tena</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>Kutoka faili ya uokoaji: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>Yanarudi kwenye sehemu yake ukiendelea; maandishi ya awali yanabaki kuwa toleo.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>Meza ina maandishi mapya zaidi; haya yanakuwa toleo la kazi.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>Meza inayo tayari.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>Sehemu yake haipo tena kwenye meza hii; yanakuwa kazi ya peke yake.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>Meza yake haifunguki; yanasubiri hadi itengenezwe.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>Chagua kwanza maneno ya mstari mmoja; kisha useme yanasomwaje.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>Usomaji wa {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Uhakiki</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>Ni Kijapani, Kichina, Kikorea na Kimongolia pekee zinazopangwa kwa safu hapa.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Weka</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Maneno haya yamebadilika kwa sasa.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>Maneno yenye 《 》 au ｜ hayawezi kuwa na usomaji.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>Yote yanayotakiwa na mipaka ya agizo.</translation>
    </message>
    <message>
        <source>Everything that a critique of a machine&apos;s text is asked for.</source>
        <translation>Yote yanayotakiwa katika uhakiki wa maandishi ya mashine.</translation>
    </message>
    <message>
        <source>How the text is built: what stands twice, notes left behind, brackets, quotation marks.</source>
        <translation>Jinsi maandishi yalivyojengwa: yanayojirudia, maelezo yaliyosahauliwa, mabano, alama za nukuu.</translation>
    </message>
    <message>
        <source>The signs of the text themselves: unseen ones, look-alikes, old encodings.</source>
        <translation>Alama zenyewe za maandishi: zisizoonekana, zinazofanana, usimbaji wa zamani.</translation>
    </message>
    <message>
        <source>Everything that the verse form asks for.</source>
        <translation>Yote yanayotakiwa na umbo la shairi.</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation>Maneno, makundi ya herufi, silabi, kurasa … nje ya mipaka ya agizo.</translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>Mistari nje ya mipaka ya agizo.</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>Beti nje ya mipaka ya agizo.</translation>
    </message>
    <message>
        <source>A play with more or fewer roles than the brief asks for.</source>
        <translation>Tamthilia yenye wahusika zaidi au pungufu kuliko agizo linavyotaka.</translation>
    </message>
    <message>
        <source>Characters that the brief does not allow.</source>
        <translation>Herufi ambazo agizo haliziruhusu.</translation>
    </message>
    <message>
        <source>A reminder of themes that the brief asks to stay away from; nothing is searched for.</source>
        <translation>Kumbusho la mada ambazo agizo linataka ziepukwe; hakuna kinachotafutwa.</translation>
    </message>
    <message>
        <source>Fewer remarks on the judged text than asked for.</source>
        <translation>Matamko kuhusu maandishi yanayohukumiwa ni pungufu kuliko yanavyotakiwa.</translation>
    </message>
    <message>
        <source>A category of remarks with fewer than asked for, or a remark of no category.</source>
        <translation>Aina yenye matamko pungufu kuliko yanavyotakiwa, au tamko lisilo na aina.</translation>
    </message>
    <message>
        <source>A remark that does not quote the judged text as it stands, or says nothing.</source>
        <translation>Tamko lisilonukuu maandishi yanayohukumiwa yalivyo, au lisilosema kitu.</translation>
    </message>
    <message>
        <source>A criterion of the rubric that is not rated.</source>
        <translation>Kigezo cha upimaji ambacho hakijapimwa.</translation>
    </message>
    <message>
        <source>A rating without its reason.</source>
        <translation>Kipimo kisicho na sababu yake.</translation>
    </message>
    <message>
        <source>Words in quotation marks that do not stand in the judged text.</source>
        <translation>Maneno ndani ya alama za nukuu yasiyomo katika maandishi yanayohukumiwa.</translation>
    </message>
    <message>
        <source>A paragraph or stanza that comes twice.</source>
        <translation>Aya au ubeti unaokuja mara mbili.</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>Sentensi inayokuja mara mbili.</translation>
    </message>
    <message>
        <source>A word that comes twice in a row, where the language does not do so.</source>
        <translation>Neno linalokuja mara mbili mfululizo, mahali ambapo lugha haifanyi hivyo.</translation>
    </message>
    <message>
        <source>A translator&apos;s or editor&apos;s note in brackets that was left in the text.</source>
        <translation>Maelezo ya mtafsiri au mhariri katika mabano yaliyoachwa katika maandishi.</translation>
    </message>
    <message>
        <source>A placeholder that was never filled in.</source>
        <translation>Nafasi iliyoachwa ambayo haikujazwa kamwe.</translation>
    </message>
    <message>
        <source>Brackets without a partner.</source>
        <translation>Mabano yasiyo na mwenzake.</translation>
    </message>
    <message>
        <source>Quotation marks without a partner, or of another language.</source>
        <translation>Alama za nukuu zisizo na mwenzake, au za lugha nyingine.</translation>
    </message>
    <message>
        <source>A run without spaces that is longer than anybody writes; only its beginning is looked at.</source>
        <translation>Mfuatano usio na nafasi ulio mrefu kuliko mtu yeyote aandikavyo; mwanzo wake tu ndio unaoangaliwa.</translation>
    </message>
    <message>
        <source>Sentences of the seed text of the brief.</source>
        <translation>Sentensi za maandishi ya mwanzo ya agizo.</translation>
    </message>
    <message>
        <source>Sentences of another piece of one&apos;s own on the same desk.</source>
        <translation>Sentensi za kazi nyingine ya mwandishi mwenyewe kwenye dawati hilo hilo.</translation>
    </message>
    <message>
        <source>A word with letters of two scripts.</source>
        <translation>Neno lenye herufi za hati mbili.</translation>
    </message>
    <message>
        <source>A Latin word joined to an article or particle of another script.</source>
        <translation>Neno la Kilatini lililounganishwa na kiambishi cha hati nyingine.</translation>
    </message>
    <message>
        <source>Signs that nobody sees and that have no work to do.</source>
        <translation>Alama zisizoonekana na mtu na zisizo na kazi.</translation>
    </message>
    <message>
        <source>Signs of direction without a partner.</source>
        <translation>Alama za mwelekeo zisizo na mwenzake.</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding.</source>
        <translation>Herufi zilizosomwa kwa usimbaji usio sahihi.</translation>
    </message>
    <message>
        <source>Burmese in the old Zawgyi encoding.</source>
        <translation>Kiburma katika usimbaji wa zamani wa Zawgyi.</translation>
    </message>
    <message>
        <source>Letters that are not composed as Unicode composes them.</source>
        <translation>Herufi zisizoundwa jinsi Unicode inavyoziunda.</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same.</source>
        <translation>Herufi ya hati nyingine inayofanana.</translation>
    </message>
    <message>
        <source>A mark that stands twice on one letter.</source>
        <translation>Alama iliyo mara mbili juu ya herufi moja.</translation>
    </message>
    <message>
        <source>A passage in another language or script.</source>
        <translation>Kifungu katika lugha au hati nyingine.</translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation>Neno ambalo kamusi hailijui.</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation>Anachosema LanguageTool kuhusu sarufi, pale kilipowekwa.</translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>Idadi ya mistari ya umbo.</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>Mora, matra, silabi au vipimo vya mstari.</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>Kituo ndani ya mstari.</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>Vina vya umbo, kwa kanuni ya lugha.</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>Viungo kati ya mistari na beti.</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>Maneno na mistari inayorudi.</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation>Toni bapa na kali.</translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>Mengine yote yanayotakiwa na umbo.</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation>Wasemaji wasiomo katika orodha ya wahusika, maneno yasiyo na msemaji, wasemaji wasio na maneno.</translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>Kiitikio kinachorudi kwa maneno mengine.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>Herufi nzito, za mlazo, rangi na mionekano mingine ya herufi imeachwa.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>Ufutaji uliopendekezwa tu umetekelezwa: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>Fomula zimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>Tanbihi za faili zimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>Maelezo ya mwisho ya faili yameachwa: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>Maoni ya faili yameachwa: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>Majedwali yamekuwa mistari ya kawaida: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>Visanduku vya maandishi vimekuwa mistari ya kawaida: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>Nyongeza zilizopendekezwa tu zimetekelezwa: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>Alama za fonti ya ishara zimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>Vitu vilivyopachikwa vimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>Picha zimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>Vichwa na miguu ya kurasa vimeachwa.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>Namba au vitone vya orodha vimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>Vikomo vya kurasa vimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>Kwenye ukurasa wa kichwa ni kichwa tu kilichochukuliwa; vilivyoachwa: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain ni ya tamthilia: programu nyingine zinaweza kudhani mistari ya herufi kubwa ni majina ya wasemaji.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>Mistari inayoanzia upande mwingine haikuwekewa alama: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>Faili halisemi ni wahusika gani wanaozungumza lugha nyingine: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>Herufi za udhibiti ambazo umbo hili haliwezi kushika zimeachwa: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>Miisho ya mistari isiyo ya kawaida imekuwa ya kawaida.</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>Mabadiliko yaliyopendekezwa yamechukuliwa kuwa yametekelezwa.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>Majedwali ya yaliyomo yameachwa: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>Mahali pasiposomeka, na sasa pana alama �: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>Miisho ya mistari ya aina kadhaa imekuwa ya aina moja (zilikuwepo: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>Herufi zilizoandikwa kwa vipande zimewekwa katika umbo moja (NFC); zinaonekana vilevile.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>Bado hakuna aliyeamua kuhusu kazi hii.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>Kazi imekubaliwa</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>Mabadiliko yameombwa</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>Kazi haijakubaliwa</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>Rufaa yako haikukubaliwa</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Kifungu cha agizo: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ya kufanyiwa kazi</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>Maandishi ni yako; haki zake zimerudi kwako, na unaweza kuyatumia popote.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>Awamu ya {round} kati ya {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>Unaweza kukata rufaa hadi {when}.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>Mwisho wa muda {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>Yaliyosemwa kuhusu sehemu za maandishi</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Pendekezo: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>bado wazi</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>maneno yake hayapo tena</translation>
    </message>
    <message>
        <source>done</source>
        <translation>imefanyika</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>imeachwa ilivyo</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Msomaji</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>Maagizo ya mfano</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>Chagua moja kuanzia agizo lako mwenyewe. Bado hakuna mzawa wa lugha aliyeyasoma.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>Tafuta kwenye rasimu zote</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Maneno ya lugha yoyote</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>Chapa maneno kwa hati yoyote; rasimu zako zote zinatazamwa.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>Hakuna kilichopatikana kwa {words}.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>Inasoma rasimu zako…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>Inasoma rasimu zako: bado sehemu %Ln.</numerusform>
            <numerusform>Inasoma rasimu zako: bado sehemu %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Rudi kwenye maandishi</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Funga kwa muhuri na utume</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>hakuna: kifurushi kinabaki kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Kinachotoka</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>Marekebisho {number} yanakwenda kwa {vendor}.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>Ikikubaliwa: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>Muda wako, kama kifurushi kitakavyosema: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>Utazame au uusahihishe</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>Haikuombwa: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>Limeachwa lilivyo: jambo %Ln.</numerusform>
            <numerusform>Yameachwa yalivyo: mambo %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>Hakuna jambo lililobaki.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>Linakwenda na maelezo yako: jambo %Ln.</numerusform>
            <numerusform>Yanakwenda na maelezo yako: mambo %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Yamefichwa kwa msimbo kwa mwagizaji pekee.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>Unaruhusu</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Leseni: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>Kuna jambo hapo juu ambalo bado halijawa tayari.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>Weka kwanza alama kwa tumizi moja.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>Itatoka mara mtandao utakapopatikana.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Imefungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Imefika.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>marekebisho {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Inasubiri mtandao</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Inatoka</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>Imo kwenye faili ya tarishi</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>Imekataliwa na mwagizaji</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>Inahitaji mwaliko mpya</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>Imefungwa kwa muhuri, inabaki hapa</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Imefika</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>Kilichotumwa</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Tuma na ulete sasa</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Zilizotumwa</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>Bado hakuna kilichotumwa. Kazi hufungwa kwa muhuri kutoka ukurasa wa kuandika.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Nenda mezani</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>Kinachosubiri kiko salama hapa na kitatoka baadaye.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Kinasubiri: kifurushi %Ln.</numerusform>
            <numerusform>Vinasubiri: vifurushi %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>Vyote vimetumwa na kuletwa.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>Kipindi kinaanza: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>Kipindi kimekwisha: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>Lengo limewekwa.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>Hakuna lengo tena.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>Lengo: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>Lengo la andiko hili limefikiwa: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>Lengo limefikiwa: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} leo</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>Lengo la leo limefikiwa: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} leo: limefikiwa</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>Kipindi kimepata kilichokusudiwa: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Kuandika</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Kutuma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Faragha</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>Nyepesi, za giza au sepia, au kama mfumo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyepesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Lugha ya menyu</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>Unachoandika kina lugha yake.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>Herufi za ukurasa wako.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pointi</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>Umbali kati ya mistari</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1.5 ndiyo hati inayotaka; chini ya hapo ni karibu zaidi.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Upana wa karatasi</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>Takriban herufi nyingi hivi hukaa kwenye mstari.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>herufi</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>Hakuna kinachoteleza</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>Kinachosogea husogea mara moja.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>Lugha ya kazi mpya</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>Hutolewa kwanza unapoanza kazi.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Uliza kila mara</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>Alama za kunukuu za lugha</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>Alama zilizonyooka hugeuka unapochapa; Ctrl+Z hurudisha iliyonyooka.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>Nukta katiza na vistari vya lugha</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>Nukta tatu na vistari viwili hugeuka, pale lugha inapokuwa na alama hizo.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>Nadhifisha kinachobandikwa</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>Mistari iliyovunjika huunganishwa na alama zilizopotea huondoka; Ctrl+Z hurudisha, Ctrl+Shift+V hainadhifishi kamwe.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>Tahajia kwa kamusi duni</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>Pale kamusi inapokosa maneno mengi, maneno sahihi nayo huwekewa alama; ukurasa wa Lugha unasema zipi.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Umakini</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>Hakuna ila karatasi; usichokiandika hufifishwa.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Kwenye umakini</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>Kinachobaki wazi.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>Aya, katika shairi ubeti</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Sentensi</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Nje ya umakini</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>Kilichobaki kifififishwe kiasi gani.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>Laini, na rahisi kusoma</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Hafifu</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>Hakijafifishwa</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Taipureta</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>Mstari hubaki kwenye kimo kimoja, na karatasi husogea.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>Kimo cha mstari wa taipureta</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>Huhesabiwa kutoka juu ya dirisha.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>Tuma na ulete zenyewe</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>Ulichofunga kwa muhuri pekee, na mtandao unapokuwepo pekee.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>Ukaguzi wa sarufi</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>Kwa LanguageTool, ukishaiandaa; inaendeshwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>Umewashwa, pale LanguageTool ilipoandaliwa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Umezimwa</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Tafuta mpangilio</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>Hakuna mpangilio wa jina hilo.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>Pitia maandalizi tena</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>Nakala za akiba, kompyuta nyingine…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>Sarufi kwa LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>Hakuna unachoandika kinachotoka kwenye kompyuta hii usipokituma. Hakuna anayekuhesabu.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>Jiunge na mwagizaji huyu</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} kati ya {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Ukurasa wa kwanza</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} anamwalika {person}.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} yuko katika anwani hii.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation>Kujiunga kunatengeneza meza ya peke yake ya mwagizaji huyu, kwenye {url}. Ufunguo wake ni {key}.</translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>Unaweza kuandika tu, na kuandaa meza baadaye.</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>Ushauri ulionyamaza</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>Katika kazi zako zote, hadi utakapouomba tena.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Omba tena</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>Hakuna neno lisilojulikana hapa.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} sasa linajulikana kwenye meza hii.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} limependekezwa. Kiongozi huamua; utaliona kwenye Maneno.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>Ukaguzi: umesimama; maandishi yako ni salama</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>Kamusi yako ilisimamisha ukaguzi na imewekwa kando</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>Ukaguzi: umeanza tena</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>Sawa</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>Kipimo cha kawaida: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>Yaliyoandikwa kwa wiki</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>Yaliyoandikwa kwa mwezi</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Yaliyoandikwa kwa siku</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>Hakuna kilichoandikwa siku hizi.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>Hafifu: kilichobandikwa. Chini ya mstari: kilichoondolewa.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>Bado hakuna muda.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Hesabu</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Kikomo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>Hifadhi kumbukumbu ya muda</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Imehifadhiwa kama {file}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>Bado hakuna kilichoandikwa. Unachoandika kinahesabiwa kuanzia sasa.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Nenda mezani</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>Kwa macho yako pekee: hakuna kinachotoka kwenye kompyuta hii ila dakika zilizo kwenye kifurushi unachofunga.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miezi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Kipimo cha kawaida</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Yaliyoandikwa kwa siku</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>Kuelekea kikomo</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>Muda kwa kazi</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>Ni muda ulio karibu na kubonyeza vitufe tu unaohesabiwa. Pasipo sahihi, sahihisha; kilichopimwa hubaki kando yake.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>Hifadhi kumbukumbu ya muda kama CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Kwa lugha</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Kila siku</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: punguza</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: ongeza</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Bado hakuna jedwali linalochapa lugha hii; vitufe ni vya mfumo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>Vitufe: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>Vitufe kama mfumo ulivyo navyo</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>wiki ya {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>Dakika %Ln</numerusform>
            <numerusform>Dakika %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>Saa %Ln</numerusform>
            <numerusform>Saa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} yaliyoandikwa</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} yaliyoondolewa</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} yaliyobandikwa</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>{net} kwa jumla, katika {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kilichoandikwa</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Kilichoondolewa</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Kilichobandikwa</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Halisi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: limefikiwa</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: ndefu mno</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} leo: limefikiwa</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} leo</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bila kichwa</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>Funga kwa muhuri na utume…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Onyesha au ficha paneli</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>Chagua kwanza maneno yatakayoandikwa kwa njia nyingine.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>Chagua chini: hadi alama %Ln kwa mara moja.</numerusform>
            <numerusform>Chagua chini: hadi alama %Ln kwa mara moja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>Hakuna njia nyingine inayojulikana ya kuandika lugha hii.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} kwenda {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Maneno haya yamebadilika kwa sasa.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>Andika kilichochaguliwa kwa njia nyingine</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Kutoka na kwenda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>Tafuta kwenye maktaba</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>Tafuta vidokezo, majibu, maoni, lebo</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>Vilivyomo kwenye maktaba</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>Bado hakuna kitu hapa. Tunza kidokezo na kilichotokana nacho.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Kidokezo kipya…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha nje…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>Kidokezo cha kutunza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>Lugha, kama lebo mfano hi au ur-Arab</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Lebo, zikitenganishwa kwa mkato</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Kidokezo</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>Tunza kidokezo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>Jaribio %Ln</numerusform>
            <numerusform>Majaribio %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>Maktaba yako kama faili moja</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>Faili ya maktaba</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Imeandikwa: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>Kimeingia: %Ln.</numerusform>
            <numerusform>Vimeingia: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>Kila moja huchezwa kwenye meza ya mazoezi, kila kitu kikiwa halisi; hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Fungua {title}</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>Masomo yote</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Soma agizo</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>Kwenye agizo</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Kwenye ukurasa</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Funga kwa muhuri na utume</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Kwenye meza</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>Anza na kazi ya mfano</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Jibu lako kwa sababu</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Kata rufaa</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>Meza ya mazoezi inaandaliwa…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>Hakuna cha kunadhifisha hapa</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>Imenadhifishwa – Ctrl+Z huirudisha ilivyokuwa</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>Kilichobandikwa kimenadhifishwa – Ctrl+Z hukirudisha kilivyokuwa</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>Chapa hapa</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>Neno la lugha yako. Je, herufi zinaonekana sawasawa? Return huendelea.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>Chapa kwa vitufe vya WriterDesk</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>Mstari ulio juu ni sampuli ya lugha yako.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>Zimechorwa kwa fonti nyingine: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>Kila herufi imo kwenye fonti.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>Kwenye maandishi F2 huwasha na kuzima vitufe hivi, Shift+F2 huvionyesha.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>Njia ya uingizaji ya mfumo wako inaunganisha herufi; inaona maneno yaliyo karibu.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>Njia ya uingizaji ya mfumo wako inaunganisha herufi.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>Vinakuja vitufe vya kawaida vya Kilatini: hakuna njia ya uingizaji hapa.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>Herufi zinakuja moja kwa moja kutoka kibodi yako.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>Mora</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>Matra</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Silabi</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>huru</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>majina tu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>kushoto kwenda kulia</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>kulia kwenda kushoto</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>inaweza kuthibitishwa</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ladha</translation>
    </message>
    <message>
        <source>good</source>
        <translation>nzuri</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>si hivi</translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation>hakuna kutoka kwa mashine</translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation>mawazo, si maandishi</translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation>inaweza kusaidia kuhariri</translation>
    </message>
    <message>
        <source>words</source>
        <translation>maneno</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>herufi</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>mistari</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>beti</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>silabi</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>mora</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>matra</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>kurasa</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>lazima ufuatwe</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>inafaa ufuatwe</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>mwagizaji mwenyewe</translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation>mteja anayetajwa</translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation>mteja asiyetajwa</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>kwa saa</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>kwa mstari</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>kwa kazi</translation>
    </message>
    <message>
        <source>a share of what it earns</source>
        <translation>sehemu ya mapato yake</translation>
    </message>
    <message>
        <source>a degree</source>
        <translation>shahada</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation>mtihani wa lugha</translation>
    </message>
    <message>
        <source>published work</source>
        <translation>kazi zilizochapishwa</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation>sampuli iliyosomwa</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>kingine</translation>
    </message>
    <message>
        <source>open</source>
        <translation>wazi</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>yenye mipaka</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>siri</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>lazima isahihishwe</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>desturi</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ushauri</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>mfano</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>umbo la shairi</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation>maandishi ya kuhukumu</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>sababu</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>rekodi</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>Kazi inachukuliwa ilivyo; malipo yanadaiwa.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Omba mabadiliko</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>Maoni yako yanakwenda kwa mwandishi kama ya kufanyiwa kazi.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>Omba msomaji wa pili</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Msomaji wa pili</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>Kiongozi mwingine anasoma bila kuona maoni yako.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chagua sababu</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>Toa kwanza maoni kuhusu mahali; hilo ndilo la kufanywa.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>Bado hazijapewa alama: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>Kutokubali</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>Maandishi yanabaki ya mwandishi. Inahitajika sababu, sentensi kwa lugha yake na kifungu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>Sentensi kwa mwandishi</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>Kifungu cha agizo</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Usikubali</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>Imefungwa kama marekebisho {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>Lilitunzwa wakati wa kuandika</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Ulilitunza wewe</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Imefungwa kwa muhuri</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Limehifadhiwa kama faili</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Kabla ya badiliko kubwa</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>Limeokolewa kutoka hitilafu</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>Toleo hutunzwa kila dakika kumi unapoandika.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Tunza hili kwa jina…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tunza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Tunza toleo hili</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Linaitwaje?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Limetunzwa kama “{name}”.</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>Linalinganishwa na maandishi ya sasa</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>Linalinganishwa na {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>Limerudi. Kilichokuwa hapa kimetunzwa kama toleo.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>Maandishi yamebadilika kwa sasa. Jaribu tena.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>Kifungu kimerudi. Tendua hukitoa tena.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>Maandishi yako njiani</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>Faili inayofuata</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ziache</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>Inasubiri: faili %Ln, kwanza {name}.</numerusform>
            <numerusform>Zinasubiri: faili %Ln, kwanza {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>limependekezwa; liko njiani</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>limeidhinishwa; liko njiani</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>limekataliwa; liko njiani</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>limeondolewa; liko njiani</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>liko njiani</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>limependekezwa</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>limo kwenye orodha</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>limekataliwa</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>limeondolewa kwenye orodha</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>linajulikana kwenye meza hii pekee</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>Mwandishi %Ln alilipendekeza.</numerusform>
            <numerusform>Waandishi %Ln walilipendekeza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Maelezo: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Kwa nini: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>Mwagizaji hakulichukua: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Liweke kwenye orodha</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Kataa…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Liondoe…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Lipendekeze kwa timu</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lisahau</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>Kwa nini? Aliyelipendekeza anasoma hili.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Sema hivyo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Iache</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} halijulikani</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>Inatafuta maneno yanayofanana…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>&amp;Ni sahihi: lijulikane kwenye meza hii</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>Ni &amp;sahihi: lipendekeze kwa timu ya {vendor}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Chagua zote</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>Hakuna neno linalofanana linalojulikana.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Maneno ya timu</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>Maneno ambayo kamusi haina. Unachofundisha kinabaki kwenye meza yako; unachopendekeza kinakwenda kwa kiongozi wa mwagizaji huyo pekee, na kiongozi anachoweka kwenye orodha kinajulikana kwa waandishi wake wote.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Maneno gani</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Orodha gani</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Hifadhi orodha…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Maneno yote</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Yaliyopendekezwa</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Yaliyo kwenye orodha</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>Yanayojulikana kwenye meza hii pekee</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>Yaliyokataliwa au kuondolewa</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Orodha zote</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>Hakuna maneno kama hayo. Kadi iliyo kando ya maandishi hupendekeza moja.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Kamusi ya Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>Neno moja kila mstari (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>Neno %Ln limehifadhiwa.</numerusform>
            <numerusform>Maneno %Ln yamehifadhiwa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Maandishi ya {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>Agizo</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Kando ya maandishi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Mambo ya kutazama</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>Hakuna aliyetoa maoni kuhusu kazi hii.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>Hakuna cha kutazama. Maandishi yako sawa.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Bado hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Kilichokaguliwa</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>Hakuna kilichopatikana, lakini machache yanaweza kukaguliwa katika lugha hii: tazama hapa chini.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Umbo</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Tahajia</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Sarufi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>imekaguliwa</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>bado hakuna chochote kwa ajili yake</translation>
    </message>
    <message>
        <source>off</source>
        <translation>imezimwa</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>orodha ya maneno ni ndogo mno kwa mistari myekundu</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>haikujibu</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>inakaguliwa</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>kwa hati yake</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>kwa hati na maneno yake</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>kulia kwenda kushoto</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>kushoto kwenda kulia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}: haiwezi kuhesabiwa hapa</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Ukaguzi ulisimamishwa</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>Inakagua: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Hakuna cha kutazama</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln ya kutazama</numerusform>
            <numerusform>%Ln ya kutazama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>Unaandika kwa lugha gani?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>Hesabu, fonti na ukaguzi huifuata. Unaweza kuibadili kwa kila kazi.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>Hakuna kazi iliyo wazi. Chagua moja mezani kwako, au anza moja huko.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Nenda mezani</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>Marekebisho haya yamefungwa kwa muhuri.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>Yanaweza kufunguliwa tena hadi yatakapotoka.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>Marekebisho haya yako njiani au yanasomwa; maandishi yametulia.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yafungue tena</translation>
    </message>
</context>
</TS>
