<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished">መመሪያ</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>ወደ ግምገማዎች</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>የአንባቢዎች ስምምነት</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>የተቆጠሩ ሥራዎች፦ {number}።</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>ሁሉም ትእዛዞች</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>ሊረጋገጥ በሚችለው ላይ ስምምነት</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>መስፈርት</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>አልፋ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ዝቅተኛ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ከፍተኛ</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>ጽሑፎች</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>አንባቢዎች</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>እያንዳንዱ አንባቢ የወሰነው</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>ጸሐፊዎች ስለ ግምገማዎችዎ ያሉት</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>የተሰጠው፦ ጣዕም</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>የተሰጠው፦ ሊረጋገጥ የሚችል</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its interval: {none} is as good as chance, {all} is always the same. The other marks stand at {doubtful}, below which nothing can be concluded, and at {good}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>እስካሁን ሁለት ጊዜ የተነበበ የለም</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>ጽሑፎች፦ {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>አልተወሰነም፦ ሁሉም አንድ ዓይነት ሰጥተዋል</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}፣ በ{low} እና በ{high} መካከል</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ጥሩ</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>መካከለኛ</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>አጠራጣሪ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>እርስዎ</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>አንባቢ {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>የተቀበሉ</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>ለውጥ የተጠየቀ</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ያልተቀበሉ</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>ለሌላ የተተወ</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>ሌላ ማንም አላነበበም</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>ነጥቦች፦ {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>እንደ ሌሎቹ</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>በመለኪያው {share} ከፍ ያለ</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>በመለኪያው {share} ዝቅ ያለ</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>በውሳኔዎ ላይ እስካሁን ማንም አልወሰነም።</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>አንባቢዎች የተለያዩበት ምክንያት፦ {kinds}።</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>ረድቷል</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>በከፊል</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>አልረዳም</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>ትእዛዙ ግልጽ አይደለም</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>መመሪያ የለም</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>ስሕተት</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ጣዕም</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>አንባቢ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>የተነበቡ</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% ከሌሎች አንጻር</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ነጥቦች</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>ፋይሎች ጨምር…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>አብሮ የሚሄደው</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>አብረው የሚሄዱ ፋይሎች</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>በጥቅሉ ውስጥ፦ {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>አውጣ</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>የት እንደተነሳ</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>ካሜራው ወይም ፕሮግራሙ</translation>
    </message>
    <message>
        <source>when</source>
        <translation>መቼ</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>በማን</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>ያንን አውጣ</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>{file} የሚናገረውን አውጣ</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>ፋይሉ ይህንንም ይናገራል፦ {what}።</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>ቅጂ አስቀምጥ…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>ቅጂ አስቀምጥ</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>ከፋይሎቹ የተሠራ፦ %Ln ጽሑፍ።</numerusform>
            <numerusform>ከፋይሎቹ የተሠሩ፦ %Ln ጽሑፎች።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>ጽሑፍ አድርገው</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>በአጠቃላይ %Ln ፊደል</numerusform>
            <numerusform>በአጠቃላይ %Ln ፊደላት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln ጽሑፍ</numerusform>
            <numerusform>%Ln ጽሑፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>ተረጋግጧል፦ ሙሉ ነው</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>ሙሉ አይደለም፤ መመለስ አይቻልም</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>ውስጡን ተመልከት</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>የ{when} መጠባበቂያ ውስጥ ተመልከት</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>ሁሉንም መልስ</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>የ{when} መጠባበቂያ በሙሉ መልስ</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>አሁን እንዳለው</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>ካሁኑ የተለየ ጽሑፍ</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>አሁን ጠረጴዛው ላይ የለም፤ ይመለሳል</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>መጠባበቂያው ውስጥ የለም፤ ይሄዳል</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>እንደ አዲስ ጽሑፍ አውጣ</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>{title}ን እንደ አዲስ ጽሑፍ አውጣ</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>መጀመሪያ የአሁኑ ጠረጴዛ መጠባበቂያ ይያዝለታል፤ ከዚያ በዚህ መጠባበቂያ ያለውን ይይዛል።</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>መጠባበቂያዎች</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>በሚጽፉበት ቀን ሁሉ፣ እንዲሁም መላ ጠረጴዛን ከሚለውጥ ነገር በፊት አንድ ይሠራል።</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>አሁን አንድ ሥራ</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>ወደ ሌላ ኮምፒውተር</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>ሁሉም ጠረጴዛዎች ወደ አንድ ፋይል ይገባሉ፦ ጽሑፎች፣ ቅጂዎች፣ የቃላት ዝርዝሮች፣ መመሪያዎች። ቁልፎችዎ እዚህ ይቀራሉ፤ በሌላው ኮምፒውተር በአዲስ ግብዣ እያንዳንዱን አሠሪ እንደገና ይቀላቀላሉ። ፋይሉን እንደ ጽሑፎችዎ ይጠብቁት።</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>የፋይሉ የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>ሌላ ሰው ፋይሉን እንዳይከፍት የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>ፋይል ጻፍ…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>ፋይል ተቀበል…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>እስካሁን ምንም የለም።</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>የራሴ ጽሑፎች</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>መጠባበቂያ ተሠራ።</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>መጠባበቂያው ተመልሷል። ቀድሞ የነበረው አሁን የቅርቡ መጠባበቂያ ነው።</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>ፋይል ጻፍ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln ጽሑፍ</numerusform>
            <numerusform>%Ln ጽሑፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} በ{file} ውስጥ።</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>ፋይል ተቀበል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>%Ln ጽሑፍ መጣ።</numerusform>
            <numerusform>%Ln ጽሑፎች መጡ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>%Ln ጽሑፍ ሁለት ይዘት ነበረው፦ ሁለቱም ተይዘዋል፣ አንዱ እንደ ቅጂ።</numerusform>
            <numerusform>%Ln ጽሑፎች ሁለት ሁለት ይዘት ነበራቸው፦ ሁለቱም ተይዘዋል፣ አንዱ እንደ ቅጂ።</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>ከዚህ ኮምፒውተር ለመላክ ለራስዎ አዲስ ግብዣ ይጠይቁ፦ {vendors}።</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>ከየት መጀመር ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>በልምምድ ጠረጴዛ መመሪያ ይወስዳሉ፣ ይጽፋሉ፣ ይልካሉ፣ መልስም ያገኛሉ። ሁሉም እዚሁ ይቀራል።</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>በልምምድ ጠረጴዛ ይሞክሩ</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>ሦስት ደቂቃ፣ መለያ አያስፈልግም</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>ግብዣ አለኝ</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>ከአሠሪ የመጣ ፋይል፣ ምስል ወይም ኮድ</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>ግብዣዎ</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>ምንም ከመላኩ በፊት የማን እንደሆነ ያያሉ።</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>ዝም ብሎ መጻፍ</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>የራስዎ ባዶ ገጽ</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>የመጽሐፉ ርዕስ</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>የዚህ ጠረጴዛ ሌሎች ጽሑፎች፤ የክፍተት ቁልፍ ምልክት ያደርጋል፦</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>በመጽሐፉ ሌሎች ጽሑፎች</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ርዕስ የሌለው</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}፣ በመጽሐፉ ውስጥ</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}፣ በመጽሐፉ ውስጥ የለም</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>አዲስ መመሪያ</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>የመመሪያው ክፍሎች</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>ስህተቶች</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>መስኮች</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>ጸሐፊው እንደሚያየው</translation>
    </message>
    <message>
        <source>New</source>
        <translation>አዲስ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>ክፈት…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>አስቀምጥ…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>ፈርም…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>ርዕስ የሌለው መመሪያ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln ስህተት</numerusform>
            <numerusform>%Ln ስህተቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>ምንም ስህተት የለም፦ መፈረም ይቻላል።</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>መመሪያ</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>መመሪያውን በTOML አስቀምጥ</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>የድርጅትዎ የመመሪያ ቁልፍ</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>የተፈረመው መመሪያ</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>ተጽፏል፦ {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>ይህን መመሪያ ውሰድ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>አልፈልግም</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>መልሰው</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>ወደ ጠረጴዛ ተመለስ</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>ቅጂ {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>ግዴታ</translation>
    </message>
    <message>
        <source>should</source>
        <translation>ይመረጣል</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>ሚናዎች፦ {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>እነዚህ ፊደላት አይሆኑም፦ {characters}። {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>መታረም አለበት</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>ልማድ</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ምክር</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>ከቅርጹ የተለየ፦ {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>በትክክል {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>ከ{least} እስከ {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>ቢያንስ {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>ቢበዛ {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>ሥራው</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>ቅርጽ፦ {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>የሚመለስለት ጽሑፍ፦</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>የሚዳኝ የማሽን ጽሑፍ ({model})፦</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>አይሆንም፦ {theme}። {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>ዘዬዎች፦ {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>ስለ እሱ ቢያንስ %Ln ምልከታ።</numerusform>
            <numerusform>ስለ እሱ ቢያንስ %Ln ምልከታዎች።</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>የሚመዝኑት፦ {name}። {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>እንዴት</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ምሳሌዎች</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>አድርግ</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>ተጠንቀቅ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>በጭራሽ</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ ጥሩ</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ እንዲህ አይደለም</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>ገደቦች</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>መጠቀም የሚችሉት</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>መዝገበ ቃላት</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>የሰዋስው ምርመራ</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>የቤት መምቻ መሣሪያ</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ትርጉም</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>የራስዎ የተለጠፉ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ የማሽን ጽሑፍም ሐሳብም አይሆንም</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>ማሽን ሐሳብ ሊሰጥ ይችላል፣ ጽሑፍ አይደለም</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>ማሽን በአርትዖት ሊረዳ ይችላል</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>እንዴት ይዳኛል</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ጣዕም</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>ሊረጋገጥ የሚችል</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>ክፍያ</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>ለአንድ ጽሑፍ {time}፦ {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>ለእያንዳንዱ የለውጥ ዙር፦ {amount}። ካልተቀበሉት፦ {other}።</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>የሚከፈለው ቢበዛ ለ{minutes}።</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>በሰዓት {money} × {times} = ለአንድ ጽሑፍ {total}።</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>በመስመር {money} × ቢያንስ {times} = ለአንድ ጽሑፍ {total}።</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>ለአንድ ጽሑፍ ቅድሚያ {money}፣ ከሚያስገኘውም {times} %።</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>ለአንድ ጽሑፍ {money}።</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>ይህ ለ{whom} የሚከፈል ነው።</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>ሥራው የታተመለት</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>ዶክትሬት ያለው</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>እስከ {when} ይውሰዱት።</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>እስከ {when} ያሽጉት፤ በጊዜው የታሸገ በጊዜው ነው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>ከዚያ በኋላ የ%Ln ሰዓት እፎይታ።</numerusform>
            <numerusform>ከዚያ በኋላ የ%Ln ሰዓታት እፎይታ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>በ%Ln ቀን መልስ ካልመጣ ተቀባይነት አግኝቷል።</numerusform>
            <numerusform>በ%Ln ቀናት መልስ ካልመጣ ተቀባይነት አግኝቷል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>አንድ የለውጥ ዙር %Ln ሰዓት አለው።</numerusform>
            <numerusform>አንድ የለውጥ ዙር %Ln ሰዓታት አለው።</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ንባብ</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>መልስ በ%Ln ቀን ውስጥ።</numerusform>
            <numerusform>መልስ በ%Ln ቀናት ውስጥ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>ቢበዛ %Ln የለውጥ ዙር።</numerusform>
            <numerusform>ቢበዛ %Ln የለውጥ ዙሮች።</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>አንባቢው ስምዎን አያይም።</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>ለ%Ln ቀን ይግባኝ ማለት ይችላሉ።</numerusform>
            <numerusform>ለ%Ln ቀናት ይግባኝ ማለት ይችላሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>ማን ሊወስደው ይችላል</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>የተጋበዘ ሁሉ።</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>ሞዴል ማሠልጠን</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>ሞዴል መፈተን</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>ማሳተም</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>ለንግድ መጠቀም</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>መብቶችዎ</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>እንዲፈቅዱ የሚጠየቁት፦ {uses}። ሲልኩ እያንዳንዱን ምልክት ያደርጋሉ።</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ፈቃድ፦ {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>በዚያ ጊዜ አሠሪው ብቻ ሊጠቀምበት ይችላል።</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>መብቶቹ ወደ አሠሪው ይተላለፋሉ።</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>ማንም ጽሑፉን ለማንኛውም ነገር ሊጠቀም ይችላል፤ ስምዎን መጥቀስ የለበትም።</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>ማንም ጽሑፉን ሊያስተላልፍ ይችላል፤ የማን እንደሆነ መናገር አለበት።</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>ማንም ሊለውጠው አይችልም።</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>ሊለወጥ ይችላል፤ መለወጡም ይነገራል።</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>ከእሱ የሚሠራው ተመሳሳይ ፈቃድ አለው።</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>ማንም ሊሸጠው አይችልም።</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>አብሮት የሚሄደው</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>ከጽሑፉ በስተቀር ምንም።</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>ለአሠሪው ብቻ ይመሰጠራል።</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>የመተየብዎ ጊዜያት ያለ ጽሑፉ አብረው ይሄዳሉ።</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>እንዴትና መቼ እንደሚተይቡ በዚህ ኮምፒውተር ይቀራል።</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>በ{day} ጽሑፉ ያኔ ካበቃ በዚህ ኮምፒውተር ያለው ቅጂ ይሰረዛል።</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>ጽሑፎቹ ለማን እንደሆኑ አይነገርም።</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ጥያቄዎች</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln ተጨማሪ አሳይ</numerusform>
            <numerusform>%Ln ተጨማሪ አሳይ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>በፋይል ውሰድ…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>መልስ ተቀበል…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>የሚጠብቀው ለፍላሽ ወይም ለውይይት መላኪያ ወደ አንድ ፋይል ይገባል።</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>አሠሪው የመለሰው ፋይል።</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>ኔትወርክ የለም?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>መልስ ተቀበል</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>እስካሁን ለማንም አሠሪ አይጽፉም፤ የሚወሰድ ነገር የለም።</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>ለ{vendor} ፋይል</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>በፋይሉ ውስጥ፦ %Ln ነገር። ለአሠሪው ይስጡት፤ መልሱ ደረሰኞችን ያመጣል።</numerusform>
            <numerusform>በፋይሉ ውስጥ፦ %Ln ነገሮች። ለአሠሪው ይስጡት፤ መልሱ ደረሰኞችን ያመጣል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>ደረሰ፦ %Ln።</numerusform>
            <numerusform>ደረሱ፦ %Ln።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>እዚህ አዲስ፦ %Ln።</numerusform>
            <numerusform>እዚህ አዲስ፦ %Ln።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>ውድቅ፦ %Ln።</numerusform>
            <numerusform>ውድቅ፦ %Ln።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>ሚናዎች</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>ትዕይንቶች</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>በሁሉም ቦታ ስም ቀይር</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>የሚናው ቋንቋ</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>እስካሁን የሚናገር የለም። ከ@ በኋላ ያለ ስም ንግግር ይጀምራል።</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>ደቂቃዎች፦ ለእያንዳንዱ የእጅ ጽሑፍ ገጽ አንድ፣ 250 ቃላት ወይም 400 ፊደላት፣ የመድረክ ልማድ።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln ንግግር</numerusform>
            <numerusform>%Ln ንግግሮች</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>ከመጀመሪያው ትዕይንት በፊት</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}፣ እንደ ተውኔቱ</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>የተለወጠው</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>የቋንቋው ፊደላት</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>የፊደሉ ስም ወይም ኮድ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>በዚህ ቋንቋ በዚያ ስም ፊደል የለም።</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>በሠንጠረዥ</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} በሠንጠረዥ</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>በሥዕል</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>በዚህ ክፍል የሚታይ ነገር የለም።</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>ምርመራው ቆሟል።</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>የሚካሄድ ምርመራ የለም።</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>ወደ የትም ሂድ፣ ማንኛውንም አድርግ</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>ድርጊት፣ ጽሑፍ፣ ክፍል፣ ቅንብር</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>የተገኘው</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>በዚያ ስም ምንም የለም።</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>እርስዎ፣ ለራስዎ</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>አንባቢው፣ በእትም {number} ላይ</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · ተሠርቷል</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · እንዳለ ቀርቷል</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>እነዚህ ቃላት በሌላ ክፍል አሉ።</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>እነዚህ ቃላት በዚህ ክፍል ከእንግዲህ የሉም።</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>የቀረበ ሐሳብ፦ {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>እርስዎ፦ {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}፣ በእትም {number} ላይ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ተሠርቷል</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>አንሳ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ተግብር</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>ተሠርቷል በል</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>እንዳለ ተወው</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>መልስ ስጥ</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>እንደገና ክፈተው</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>ለምን ይቀራል? አንባቢው ይህን ከሚቀጥለው እትም ጋር ያገኛል።</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>መልስዎ። አንባቢው ከሚቀጥለው እትም ጋር ያገኘዋል።</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>በእነዚህ ቃላት ላይ አስተያየት ስጥ</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>ጸሐፊው ምን ማወቅ አለበት?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>ካለዎት የሚያቀርቧቸው ቃላት</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>የቀረበውን ሐሳብ ይመልከቱ።</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>ከ… ጋር አነጻጽር</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>ያለፈው ለውጥ</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>ቀጣዩ ለውጥ</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>ይህ ቅጂ ብቻ</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>ሁሉንም መልስ</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>የተመረጠውን መልስ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ወደ ጽሑፉ ተመለስ</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− የሄደ (የተሰረዘ)   + የመጣ (የተሰመረበት)   ⇄ የተዛወረ</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>የሚለየው</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ %Ln አንቀጽ እንደ ቀድሞው ⋯</numerusform>
            <numerusform>⋯ %Ln አንቀጾች እንደ ቀድሞው ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ለውጥ</numerusform>
            <numerusform>%Ln ለውጦች</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>ጽሑፎቹ አንድ ናቸው።</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>ለውጥ {number} ከ{count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>የተላከው</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>ደረሰኙ እንደሚጠራው የፋይሉ SHA-256</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>የተመሰጠረ ነው፦ አሠሪው ብቻ ሊከፍተው ይችላል።</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ ፋይል።</numerusform>
            <numerusform>እና %Ln ተጨማሪ ፋይሎች።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ደቂቃዎች</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>የሚጨመሩ ደቂቃዎች፤ ለመቀነስ የመቀነስ ምልክት</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>አርም</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>ጣዕም፣ ከምክንያት ጋር</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>ሊረጋገጥ የሚችል</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ለምን?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>ለምን? (ከፈለጉ)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>የሚዳኝ ጽሑፍ ያለው ሂስ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>መመዘኛ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ምልከታዎች</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>መጀመሪያ በሚዳኘው ጽሑፍ ቃላት ይምረጡ።</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>በየቀኑ ስንት</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>በየቀኑ ስንት፤ ግብ ከሌለ 0</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>ግቡን አድርግ</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>ሁሉንም አንብብ</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>ይግባኝ…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>ሌላው ኃላፊ ምን ማወቅ አለበት?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>ይግባኙን ላክ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>ጽሑፉ ተቀባይነት አግኝቷል</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>የሚጠየቀው</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>ለምን ተቀባይነት አላገኘም</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>የይግባኝዎ መልስ</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>የመመሪያው አንቀጽ፦ {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>ውሳኔ</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>ወደ ጽሑፉ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>ሒሳብዎ</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>አይስማሙም?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>ለምክንያቱ መልስ ይስጡ። ከዚህ በፊት ያልፈረደ ሌላ ኃላፊ ጽሑፉንና መልሱን ያነባል።</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>ለምክንያቱ መልስዎ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>ይግባኝ በል</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>ጽሑፉን መልሰህ ውሰድ</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>ተቀባይነት እስኪያገኝ መልሰው መውሰድ ይችላሉ። ይህ ምንም ምልክት አይተውም፤ ለእሱም የሚከፈል የለም።</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>መልሰህ ውሰደው…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>አዎ፣ መልሰህ ውሰደው</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>እስካሁን ምንም አልተጻፈም።</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>ጠረጴዛ</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>የራሴ ጽሑፍ</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>ጠረጴዛዎ ባዶ ነው። የልምምድ ጠረጴዛ የሚሞከሩ መመሪያዎች አሉት፤ ከዚህ ኮምፒውተር ምንም አይወጣም።</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>የልምምድ ጠረጴዛ አዘጋጅ</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>የእርስዎን መልስ የሚጠብቁ</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>የሚጻፉ</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>የቀረቡ</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>የሚላኩ</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>በሌሎች ዘንድ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ተሠርቷል</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>መዛግብተ ቃላት</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>የራስዎን ይጨምሩ፦ የHunspell ጥንድ (.dic እና አጠገቡ .aff)፣ ጥንድ ያለበት .zip ወይም .oxt፣ ወይም በየመስመሩ አንድ ቃል ያለው ዝርዝር። መጀመሪያ ይመረመራል፣ በዚህ ኮምፒውተርም ይቀራል።</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>ከፋይል ጨምር…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>ከእሱ ጋር በመጣው ፋንታ ተጠቀም</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}፣ አብሮ የመጣ</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}፣ አብሮ የመጣ፤ አሁን ጥቅም ላይ አይደለም</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}፣ የእርስዎ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ቃል</numerusform>
            <numerusform>%Ln ቃላት</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>አስወግድ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}ን አስወግድ</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>ወደ ጎን ተቀምጧል፦ ምርመራው በእሱ ቆሟል</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>አልተለካም፦ የቋንቋው ናሙና የለም</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>በእሱ ከናሙናው {all} ቃላት {known} ተቀባይነት አላቸው</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>መዛግብተ ቃላትና የቃላት ዝርዝሮች ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>{file} እየተመረመረ ነው…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>ከአሁን ጀምሮ ጥቅም ላይ ነው።</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>ብዙ ቃላት ይጎድሉታል፦ ትክክለኛ ቃላትም ይሰመርባቸው እንደሆነ በቅንብሮች ይመረጣል።</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} ተጨምሯል።</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>በሁለት አንባቢዎች መካከል ይወስናሉ</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>ለምን ይለያያሉ?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>የሚለያዩበትን ምክንያት ይምረጡ</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>መመሪያው በሁለት መንገድ ሊነበብ ይችላል</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>መምሪያዎቹ ስለዚህ ምንም አይሉም</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>ከመካከላቸው አንዱ የሆነ ነገር አልፎታል</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>የምርጫ ጉዳይ ነው</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>የትኛው በትክክል ይነበባል?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>ፋይሉ ፊደላቱ እንዴት እንደተጻፉ አይናገርም። ሲመርጡ ከታች ያሉትን መስመሮች ይመልከቱ።</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>እንዲህ አንብበው</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>ቀጣይ ሙከራ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ጥያቄ</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>መልስ ወይም ረቂቅ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>አስተያየት</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ሞዴል</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>ይህን ሙከራ ያዝ</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>ከላኪው እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} የዚህ ጠረጴዛ መጠባበቂያ አይደለም።</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>writerdesk backup listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>ይህ መጠባበቂያ ሙሉ አይደለም።</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>ሌላ ይምረጡ፤ ጠረጴዛው እንደነበረ ቀርቷል።</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>“{name}” የሚባል ናሙና የለም።</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>ከዝርዝሩ አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>ይህ ጽሑፍ የመመሪያው የቅርብ ቅጂ አለው።</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>መጻፍ ይቀጥሉ።</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>የቅርቡ ቅጂ {newest} ነው፣ {version} አይደለም።</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>መጀመሪያ የሚለየውን ያንብቡ።</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>ነጥብ የሚተወው ከማስታወሻ ጋር ነው።</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>ለምን እንደሚቆይ በጥቂት ቃላት ይናገሩ።</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>በዚህ ጽሑፍ “{finding}” የሚል ነጥብ የለም።</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>ጽሑፉን እንደገና ይመርምሩ።</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>ይህ አስተያየት ጽሑፍ አያቀርብም።</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>ራስዎ ይጻፉት።</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>ይህ የሚመለከታቸው ቃላት የሉም።</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>የመልእክተኛ ፋይል ለአንድ አሠሪ ነው፣ ብዙ አሉ፦ {names}።</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>በ--desk የትኛው እንደሆነ ይናገሩ።</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>ይህ መልስ እዚህ ላልሆነ ጠረጴዛ ነው።</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>በተጠየቀበት ቦታ ያስገቡት።</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>የአሠሪ ጠረጴዛ እዚህ የለም።</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>መጀመሪያ በግብዣ ይመዝገቡ።</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>ምልከታ ባዶ መሆን የለበትም።</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>የሚሉትን ይጻፉ።</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>ምልከታ ከሚዳኘው ጽሑፍ ቃላትን ይጠቅሳል።</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>ስለየትኞቹ ቃላት እንደሆነ ይምረጡ።</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>የሚዳኘው ጽሑፍ “{quote}”ን {times} ጊዜ ይዟል።</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>ቦታውን በ--start እና በ--end ይናገሩ።</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>ሂሱ እንዲህ ያለ ምልከታ የለውም።</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>critique showን ይመልከቱ።</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>መመዘኛው “{criterion}” የሚል መስፈርት የለውም።</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>ከ{known} ይምረጡ።</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” በመለኪያው የለም።</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>ከ{points} ይምረጡ።</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>ይህ ጽሑፍ ሌላ ጽሑፍ አይዳኝም።</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>የሂስ መመሪያ ይውሰዱ፤ ጽሑፉን ይዞ ይመጣል።</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>ይህ ጽሑፍ ታሽጓል፤ ረቂቁ አሁን አይለወጥም።</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>እንደገና ይክፈቱት፣ ወይም መልሱን ይጠብቁ።</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>“{category}” የሚል ምድብ የለም።</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>በዚህ ፋይል ያለ ጽሑፍ ከመጠን በላይ ተጨምቋል፣ አይታመንም።</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>ጠረጴዛውን እንደገና ወደ ፋይል ይላኩ።</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>ይህ ፋይል WriterDesk የሚጽፈው ጠረጴዛ የለውም።</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>በሌላው ኮምፒውተር በ“desk export” ይሥሩት።</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>ይህ አንድ ፋይል ከሚይዘው በላይ ነው።</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>በ--desk በአንዴ አንድ ጠረጴዛ ይላኩ።</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>የፋይሉን ስም ያረጋግጡ።</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>ይህ ፋይል በይለፍ ሐረግ ተቆልፏል።</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>የይለፍ ሐረጉን ይጻፉ፣ ከዚያ እንደገና ይቀበሉት።</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>ይህ ፋይል በአዲስ WriterDesk የተሠራ ነው።</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>የቅርቡን WriterDesk እዚህ ይጫኑ።</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>ይህ ፋይል በመንገድ ተለውጧል።</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} ያለ {other} መጥቷል፦ አንዱ ቃላትን ሌላው ሕጎችን ይይዛል።</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>ሁለቱንም ፋይሎች አጠገብ ለአጠገብ ያስቀምጡ፣ ወይም በ.txt የቃላት ዝርዝር ያምጡ።</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>መስመሩን ያርሙ፣ ወይም የመዝገበ ቃላቱን ሌላ እትም ያምጡ።</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>ፋይሉን በUTF-8 ያስቀምጡና በ.aff ውስጥ SET UTF-8 ብለው ይጻፉ።</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>የቃላቱን ብዛት በመጀመሪያው መስመር ይጻፉ፣ ወይም በዝርዝር ያምጡት፦ በ.txt፣ በአንድ መስመር አንድ ቃል።</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>ቃላት ያሉበት ፋይል ያምጡ።</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>እያንዳንዱን ቃል በራሱ መስመር ይጻፉ።</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>“{file}” የሚለው ስም የትኛው ቋንቋ እንደሆነ አይናገርም።</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>እንደ sw ወይም am-Ethi በ--language ይናገሩ።</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>“{name}” የሚባል መዝገበ ቃላት እዚህ አልተጨመረም።</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>dictionaries listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>“{name}” የሚባሉ ብዙ መዛግብተ ቃላት አሉ፦ {ids}።</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>አንዱን በመለያው ይጥቀሱ።</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file} ከ{most} MB ይበልጣል፤ የትኛውም መዝገበ ቃላት ይህን ያህል ትልቅ አይደለም።</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>አጠር ያለ ዝርዝር ያምጡ።</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>የመዝገበ ቃላቱን ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ሊነበብ አይችልም፦ {why}።</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>ስሙንና ፈቃዶቹን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>ረቂቁ መስመር {line} የለውም።</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>piece textን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>አሠሪውን አዲስ ግብዣ ይጠይቁ።</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>የተከፈተው መስኮት ይህን አገልጋይ ይጠቀማል።</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>መስኮቱ ሲዘጋ ወይም የሰዋስው ምርመራ በቅንብሮች ውስጥ ሲጠፋ ያበቃል።</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>በቤተ መጻሕፍቱ ውስጥ “{id}” የሚል ግቤት የለም።</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>library listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>ይህ ቤተ መጻሕፍት የሌላ አሠሪ ነው።</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>በ--desk በዚያ አሠሪ ጠረጴዛ ይውሰዱት።</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>ማስታወሻዎቹ እንዲህ ያለ ሁኔታ የላቸውም።</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>piece note --statesን ይመልከቱ።</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>ሊመለስ የሚችል የንድፍ ለውጥ አልቀረም።</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>ክፍል {number} የለም።</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>piece outlineን ይመልከቱ።</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>ይህ ጽሑፍ ታሽጓል።</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>የሚና ስም ፊደል ይፈልጋል።</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>ሌላ ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>ጽሑፉ ታሽጓል፤ ያርፋል።</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>መጀመሪያ እንደገና ይክፈቱት።</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>በዚህ ስም በተውኔቱ የሚናገር የለም።</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>piece castን ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>በ{store} ማከማቻ የለም።</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>የአገልጋዩን አቃፊ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>እንዲህ ያለ ጽሑፍ በሰልፉ የለም።</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>queue listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>ኔትወርክ ሲኖር እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>አስተያየት አንድ ነገር ይላል።</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>መመሪያው “{criterion}” የሚል መመዘኛ የለውም።</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>review showን ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>“{rule}” የሚል ደንብ የለም።</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>rules listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>መመሪያው የሚጠይቀውን ጥቅም ይምረጡ።</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>ያርሙት፣ ወይም ከማስታወሻ ጋር ይተዉት።</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>ይህ ጽሑፍ አልታሸገም።</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>ይህ እትም ተልኳል።</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>መልሱን ይጠብቁ፣ ወይም ጽሑፉን መልሰው ይውሰዱ።</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>ይህ ጽሑፍ የራስዎ ነው፤ መልሰው የሚወስዱበት የለም።</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>{file} ሊሠራ የማይችል ነገር ይዟል፦ {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>ፋይሉን ያርሙ፤ ቅንብር እስኪቀይሩ ድረስ እንዳለ ይቆያል።</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>ይህ ሰው የቤት አቃፊ የለውም፤ የሚጽፉት ለጊዜው በ{folder} አለ።</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>WriterDeskን በ--data እና በራስዎ አቃፊ ይጀምሩ።</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>ሌላ WriterDesk እነዚህን ጠረጴዛዎች ከፍቷል፣ አይመልስም።</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>ከሁለቱ በአንዱ ብቻ ይጻፉ፤ ሌላውን ይጨርሱ።</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>በ{folder} ምንም ሊያዝ አይችልም።</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>ካልቀዱት የሚጽፉት ይጠፋል። WriterDeskን በ--data እና በራስዎ አቃፊ ያስጀምሩ።</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>“{unit}” የሚባል መለኪያ የለም።</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>ከእነዚህ አንዱን ይውሰዱ፦ </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>“{brief}” የሚባል መመሪያ እዚህ የለም።</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync አዲስ መመሪያዎችን ያመጣል።</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>ይህን መመሪያ ወስደዋል።</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>በጽሑፍ {piece} ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>ይህ መመሪያ እስከ {last} ሊወሰድ ይችል ነበር።</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>አሁንም ክፍት እንደሆነ አሠሪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>የዚህ መመሪያ ያልተላከ ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>piece listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>እርማት በጥቂት ቃላት ምክንያት ይፈልጋል።</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>ጊዜው ለምን እንደሚለይ ይናገሩ።</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>{minutes} ደቂቃዎች ሊጨመሩ አይችሉም፦ ጽሑፉ {has} አለው፣ ቀን 1,440 አለው።</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>ሙሉ ደቂቃዎች ይስጡ፣ ለመቀነስ የመቀነስ ምልክት።</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” የጀመረ ቀን አይደለም።</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>እንደ 2026-12-31 ይጻፉት።</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>ለዚህ ትምህርት እስካሁን ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>መጀመሪያ መመሪያውን ይውሰዱ።</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>የሚያዝ ቅጂ ስም ይፈልጋል።</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>ምን ብለው እንደሚጠሩት ይናገሩ።</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>ቅጂው እንዲህ ያለ ክፍል የለውም።</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>በpiece compare ይመልከቱት።</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>የራስ ጠረጴዛ ቡድን የለውም።</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>ቃሉን ለዚህ ጠረጴዛ ብቻ ያስተምሩ።</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>ብዙ ጠረጴዛዎች አሉ፣ እያንዳንዳቸው የራሳቸው ቃላት አላቸው፦ {desks}።</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>በ--desk አንዱን ይጥቀሱ።</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” ለዚህ ጠረጴዛ አልተማረም።</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>words listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>ስለ ቡድኑ ቃላት የሚወስነው ኃላፊው ብቻ ነው።</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>ቃሉን ያቅርቡ።</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>ቡድኑ በ“{language}” የጸደቁ ቃላት እስካሁን የሉትም።</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>አንዳንድ ያቅርቡ።</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>“{piece}” የሚባል ጽሑፍ እዚህ የለም።</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>writerdesk piece listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>“{desk}” የሚባል ጠረጴዛ እዚህ የለም።</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol ይፈጥራል።</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>የጠረጴዛ “{desk}” ቁልፍ በቁልፍ ማስቀመጫው የለም።</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>ለዚያው ሰው አዲስ ግብዣ ይጠይቁ።</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>አባሪ {name} {why}።</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>መመሪያው {count} ስህተቶች አሉት፤ የመጀመሪያው በ{path}፦ {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>ሁሉንም ለማየት brief checkን ያስኪዱበት።</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>በዚህ ፋይል ውስጥ brief.json የለም።</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>አሠሪውን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>ይህ መመሪያ የተፈረመው አይደለም።</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>ፊርማው የተደረገው ከመመሪያ ውጭ ለሆነ ነገር ነው።</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>ይህ መመሪያ አልተፈረመም፤ ስለዚህ ለክፍያውና ለመብቶቹ ተጠያቂ የለም።</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>ይህ መመሪያ ከአሠሪዎችዎ የማንም ባልሆነ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>ይህ መመሪያ አሠሪው መልሶ በወሰደው ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>ይህ መመሪያ ጊዜው ባልሆነ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>አሠሪውን የተፈረመ መመሪያ ይጠይቁ።</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>ፋይል {name} በመመሪያ ውስጥ ቦታ የለውም።</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>አባሪ {name} የተፈረመው አይደለም።</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>“{kind}” brief ወይም prompt አይደለም።</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>ከሁለቱ አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>ርዕስ ከ1 እስከ 200 የሚታዩ ምልክቶች አሉት።</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>በአንድ መስመር ርዕስ ይስጡ።</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>“{tag}” የቋንቋ መለያ አይደለም።</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>እንደ hi ወይም ur-Arab ያለ ይጻፉ።</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>ሙከራ {number} ጸድቋል፤ እንዳለ ይቆያል።</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>ቀጣዩን ሙከራ ይጨምሩ።</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>ሙከራ በጥያቄ ይጀምራል።</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>የተጠየቀውን ይጻፉ።</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” ቀን አይደለም።</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>እንደ 2026-11-23 ይጻፉት።</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>የሙከራ ጽሑፍ ቢበዛ አንድ ሚሊዮን ምልክቶች አሉት።</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>ከፊሉን ይያዙ።</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>“{title}” ሙከራ {number} የለውም።</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>ከ1 እስከ {last} ሙከራዎች አሉት።</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>መለያ ከ1 እስከ 60 የሚታዩ ምልክቶች አሉት።</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>አጠር ያለ ይምረጡ።</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>“{value}” ከእነዚህ አንዱ አይደለም፦ {choices}።</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>ከእነርሱ አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>ይህ ቤተ መጻሕፍት ሊነበብ አይችልም፦ {why}።</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>ይህ ቤተ መጻሕፍት ከ256 MiB ይበልጣል።</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>በክፍል በክፍል ይላኩ።</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>ይህ ቤተ መጻሕፍት አዲስ WriterDesk ይፈልጋል።</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>አዲሱን WriterDesk ይጫኑ።</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>የዚህ መመሪያ ቅጂ {version} እዚህ አለ፤ ከዚህ ፋይልም ይለያል።</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>ለለውጡ አዲስ የቅጂ ቁጥር እንዲሰጥ አሠሪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>{id} የሚባል መመሪያ እዚህ የለም።</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>brief listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>“{id}” የሚባል ናሙና የለም።</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>መመሪያው ከ1 MiB ይበልጣል።</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>ረጃጅም ጽሑፎችን በአባሪ ያድርጉ።</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>መመሪያው ስም ያላቸው መስኮች ሳይሆን ዝርዝር ነው።</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>በTOML ሠንጠረዦች ይጻፉት።</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>መመሪያው በጣም ጥልቅ ሆኖ ተደራርቧል።</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>አንድ ቁጥር መጨረሻ የለውም ወይም በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>ሌላ ቁጥር ይጻፉ።</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>መመሪያው የUTF-8 ጽሑፍ አይደለም።</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>በUTF-8 ያስቀምጡት።</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>መመሪያው በTOML ሊነበብ አይችልም፦ {reason}።</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>ያን ቦታ ያርሙ።</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} ሊሞላ አይችልም፦ {why}።</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>በአዲስ መመሪያ ውስጥ ያሉትን መስኮች ይመልከቱ።</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>“{kind}” የሥራ ዓይነት አይደለም።</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>ከእነዚህ አንዱን ይምረጡ፦ {kinds}።</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>በአንድ መስመር አጠር ያለ ርዕስ ይስጡ።</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>ትምህርት {file} ሊነበብ አይችልም፦ {why}።</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>{id} የሚባል ትምህርት የለም።</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>የአጻጻፍ መርማሪው በ{name} ውስጥ ካሉት ቃላት አንዱንም አይቀበልም።</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>ሁለቱም ፋይሎች የአንድ መዝገበ ቃላት መሆናቸውንና SET የትኛውን ኢንኮዲንግ እንደሚጠቅስ ይመልከቱ።</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>የአጻጻፍ መርማሪው ከ{seconds} ሰከንድ በኋላም {name}ን አልጨረሰም።</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>አነስ ያለ መዝገበ ቃላት ወይም ተራ የቃላት ዝርዝር ያምጡ።</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>የአጻጻፍ መርማሪው በ{name} ይቋረጣል፣ ወይም ለእሱ ከ{most} MB በላይ ማህደረ ትውስታ ይፈልጋል።</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>የመዝገበ ቃላቱን ሌላ እትም ወይም ተራ የቃላት ዝርዝር ያምጡ።</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>“{form}” የሚባል የግጥም ቅርጽ የለም።</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>`writerdesk forms list`ን ይመልከቱ፣ ወይም የቅርጽ ፋይል መንገድ ይስጡ።</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>የቅርጽ ፋይሉ ሊሠራ አይችልም፦ {path}፦ {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>ስህተቶቹን ሁሉ ለማየት `writerdesk forms check`ን ይመልከቱ።</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>ኔትወርክ ይጠብቃል።</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>በአሠሪው ዘንድ አለ፤ የተፈረመው ደረሰኝ እዚህ ነው።</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>አሠሪው አልተቀበለውም፦ {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>አሠሪው ይህን መሣሪያ ከእንግዲህ አያውቀውም፤ አዲስ ግብዣ ይጠይቁ።</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>በመልእክተኛ ፋይል ውስጥ አለ፤ መልሱ ደረሰኙን ያመጣል።</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>ገና አላለፈም ({why})፤ እንደገና ይሞከራል።</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>እትም {number} ታሽጓል።</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>ከመመሪያው ጋር የሚሄደው የቅርጽ ፋይል {file} ሊሠራ አይችልም፦ {place}፦ {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>የቅርጽ ፋይል {file} ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>መንገዱን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” የአገልጋይ አድራሻ አይደለም።</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>እንደ http://localhost:8081 ይጻፉት።</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool አይመልስም።</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>መጻፍ፣ ሌሎች ምርመራዎችና ማሸግ ያለ እሱ ይቀጥላሉ።</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>ይህ LanguageTool ቋንቋውን አይመረምርም።</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>በዚህ የሚጠፋ የለም።</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>በዚህ አድራሻ የሚመልሰው LanguageTool አይደለም።</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>አድራሻውን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>ከ{address} የመጣው LanguageTool ያሳተመው ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>በኋላ ወይም በሌላ ኔትወርክ ይሞክሩ፤ ምንም አልተጫነም።</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>LanguageTool ከ{address} ሊወርድ አይችልም።</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>ኔትወርክ ሲኖር ይሞክሩ፣ ወይም zipውን ከፍላሽ ይውሰዱ፤ ምንም አልተጫነም።</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} በፋይሉ ፋንታ {status} ይመልሳል።</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>በኋላ ይሞክሩ፣ ወይም zipውን ከፍላሽ ይውሰዱ።</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>ከኔትወርኩ የሚመጣው ፋይል አያልቅም።</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>ምንም አልተጫነም።</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool በዚህ ኮምፒውተር የለም።</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install ያወርደዋል፤ install --from FILE ከUSB ይወስደዋል።</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>በ{file} LanguageTool የለም።</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>LanguageTool-{version}.zip ተብሎ {jar} መያዝ አለበት።</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} አልተፈታም፦ ከአቃፊው ውጭ ይጽፋል፣ አገናኞች አሉት፣ ወይም ከመጠኑ በላይ ያድጋል።</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>ትክክለኛውን ፋይል ይውሰዱ፤ ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} ተበላሽቷል ወይም zip አይደለም።</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>እንደገና ይቅዱ ወይም ያውርዱ፤ ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>በዚህ ኮምፒውተር Java የለም፣ LanguageToolም ይፈልገዋል።</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Java {least} ወይም ከዚያ በኋላ ይጫኑ (በDebian እና Ubuntu openjdk-17-jre-headless፣ በሌላው adoptium.net)፣ ወይም ያለዎትን ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>እዚህ ያለው Java ቅጂ {major} ነው ({program})፤ LanguageTool {least} ወይም ከዚያ በኋላ ይፈልጋል።</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>አዲሱን ከጎኑ ይጫኑ፣ ወይም ያለዎትን ይጥቀሱ፤ Javaን የሚጠቀም ሌላ ምንም አይለወጥም።</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} Java አይደለም።</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>የjavaን ፕሮግራም ራሱን ወይም bin/java ያለበትን አቃፊ ይጥቀሱ፤ ወይም መስኩን ባዶ ይተዉ።</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>ወደብ {port} በሌላ ፕሮግራም ተይዟል።</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>ወደብ አይጥቀሱ፣ ነጻ የሆነ ይወሰዳል።</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool አይጀምርም፦ {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>እንደገና ይጫኑት፤ ካልረዳ ሌላ Java ይሞክሩ።</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>እዚህ ያለው Java ({program}) LanguageToolን ማስኬድ አይችልም፦ በጣም አርጅቷል ወይም የድር አገልጋዩ የለውም።</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>ሙሉ Java 17 ወይም ከዚያ በኋላ ይጫኑ፣ ወይም ሌላ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>ለLanguageTool በቂ ነጻ ማህደረ ትውስታ የለም፤ እስከ {memory} MB ይወስዳል።</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>ሌሎች ፕሮግራሞችን ዘግተው እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool በጊዜው አልመለሰም።</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>እንደገና ይሞክሩ፤ የመጀመሪያው ጅማሬ በጣም ዝግ ያለ ነው።</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool ሁለት ጊዜ ቆመ፤ ለጊዜው ሰዋስው አይመረመርም።</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>ሌላው ሁሉ ይቀጥላል። በ“ሰዋስው በLanguageTool” እንደገና ይጠይቁት።</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>ንባቦቹ ሊሠሩ አይችሉም፦ {why}።</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>ንባብ እንዴት እንደሚጻፍ `writerdesk scan --help`ን ይመልከቱ።</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>መዝገበ ቃላት {name} ሊከፈት አይችልም።</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>መዝገበ ቃላቱን እንደገና ይጨምሩ።</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>አጻጻፍ የሚመረምረው ፕሮግራም ቆሟል።</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>መጻፍ ይቀጥሉ፤ በ{seconds} ሰከንድ እንደገና ይጀምራል።</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>በWriterDesk ስህተት ተፈጠረ፦ {kind}።</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>ማተሚያው አይመልስም።</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>ሌላ ማተሚያ ይምረጡ።</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>ምስል “{name}” ሊሳል አይችልም።</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>ይህ ጽሑፍ እንዲህ ያለ ክፍል የለውም።</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>ንድፉን ይመልከቱ።</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>የ{form} ፋይል አንድ ጽሑፍ ይይዛል።</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>በአንዴ አንድ ጽሑፍ፣ ወይም ብዙ በEPUB ይላኩ።</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>የብዙ ጽሑፎች መጽሐፍ እስካሁን ርዕስ የለውም።</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>ስሙን ይናገሩ።</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>ጽሑፍ በ{form} ሊላክ አይችልም።</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>ከእነዚህ አንዱን ይምረጡ፦ {formats}።</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} ፊደላቱ እንዴት እንደተጻፉ አይናገርም፤ ከእነዚህ አንዱ ሊሆን ይችላል፦ {likely}።</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>አንዱን መርጠው ቃላቱ በትክክል መምጣታቸውን ይመልከቱ (piece import --encoding NAME)።</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” እዚህ የሚታወቅ ኢንኮዲንግ አይደለም።</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>ስሞቹ እንደ windows-1256፣ cp932 ወይም iso-8859-2 ያሉ ናቸው።</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>ይህ ፋይል የ{encoding} ጽሑፍ አይደለም (ባይት {position})።</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>ሌላ ኢንኮዲንግ ይምረጡ፣ ወይም በመጣበት ፕሮግራም በUTF-8 ያስቀምጡት።</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} ተበላሽቷል ወይም የፋይሉ ክፍል ብቻ ነው።</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>እንደገና ይቅዱ ወይም ያውርዱ፣ ወይም በመጣበት ፕሮግራም ከፍተው ያስቀምጡት።</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} ሲፈታ ጽሑፍ ከሚሆነው እጅግ ይበልጣል።</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>ይህን ፋይል አይመኑ፤ ጽሑፉን ራሱን ከላኪው ይጠይቁ።</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} የራሱን ምትኮች (entities) ይሠራል፤ ይህን የሚያደርግ የጽሑፍ ፕሮግራም የለም።</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} ከ64 MB ይበልጣል፣ ወይም በአንዴ ከሚነበበው በላይ ክፍሎች አሉት።</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>ወደ ብዙ ፋይሎች ይክፈሉት።</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} በይለፍ ቃል ተጠብቋል።</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>በመጣበት ፕሮግራም ይክፈቱት፣ ያለ ይለፍ ቃል ያስቀምጡት፣ ከዚያ ያስገቡት።</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} በWord ወይም በሌላ ፕሮግራም አሮጌ ቅርጸት ነው።</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>እዚያ ከፍተው በDOCX ወይም ODT ያስቀምጡት።</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>{name} የሚባል ፋይል የለም።</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>ስሙን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} አቃፊ፣ ቧንቧ ወይም መሣሪያ ነው፣ ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>ጽሑፍ ያለበትን ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} {words} ነው፤ ሊገባ አይችልም።</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>ግብ ከ{units} በአንዱ ይቆጠራል።</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>ግብ ከ0 በላይ የሆነ ሙሉ ቁጥር ነው።</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>ሌላ ቁጥር ይስጡ።</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” ቀን አይደለም።</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name}ን ለማንበብ ፈቃድ የለም።</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>ለራስዎ የማንበብ ፈቃድ ይስጡ፣ ወይም ግልባጩን ያስገቡ።</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>{name} ሲነበብ ሌላ ፕሮግራም ለወጠው፤ ምንም አልገባም።</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>ያ ፕሮግራም እስኪጨርስ ይጠብቁ፣ ከዚያም እንደገና ያስገቡት።</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>የሌለ ክፍል ተከፈተ።</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>ማስቀመጥ አልተሳካም፦ {reason}።</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>እርማቱ ከክፍሉ ውጭ ነው።</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>ማስቀመጥ አልተሳካም።</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>በዚህ ቦታ በአንድ በኩል ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>አዲሱ ክፍል በሚጀምርበት ጠቋሚውን ያስቀምጡ።</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>ከዚህ በኋላ ክፍል የለም።</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>ሌላ የሚከተለውን ይምረጡ።</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>ርዕስ ቃል ይፈልጋል።</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>የክፍሉን ርዕስ ይጻፉ።</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>ከዚያ ወዲህ ክፍሎቹ ተለውጠዋል።</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>የቀድሞ ሁኔታዎች ከጽሑፉ ቅጂዎች መካከል አሉ።</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>ጽሑፍ {piece} የለም።</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>ያሉትን ጽሑፎች ይመልከቱ።</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>ይህ ጽሑፍ እንዲህ ያለ ምልከታ የለውም።</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>piece remarksን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>የቁልፍ ምት {number} UTF-8 አይደለም።</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>በአንድ መስመር አንድ ፊደል አድርገው UTF-8 ይላኩ።</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>ይህ ጽሑፍ ቅጂ {version} የለውም።</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>የትኞቹ ቅጂዎች እንዳሉ ይመልከቱ (piece versions)።</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>የቋንቋ ካርድ {file} ሊነበብ አይችልም፦ {reason}።</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>ከሌላ ቋንቋ ካርድ ጋር ያወዳድሩት።</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>የመዝገበ ቃላት ፋይል {file} ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>WriterDeskን እንደገና ይጫኑ።</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} ሊነበብ የሚችል zip ፋይል አይደለም፣ ወይም ከፊሉ የለም።</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>ከመጣበት እንደገና ያምጡት።</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} ሲፈታ መዝገበ ቃላት ሊሆን ከሚችለው እጅግ ይበልጣል።</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>መዝገበ ቃላቱን ከሚያውቁት ሰው ያምጡ።</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>በ{file} ውስጥ መዝገበ ቃላት የለም፦ አንድ ስም ያላቸው .dic እና .aff።</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>በ{file} ውስጥ እነዚህ ደንቦቹን የያዘው .aff ሳይኖራቸው ይመጣሉ፦ {found}።</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>ሁለቱንም ፋይሎች አብረው ያምጡ።</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>በ{file} ውስጥ ብዙ መዛግብተ ቃላት አሉ፦ {found}።</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>የትኛው እንደሆነ በ--name ይናገሩ።</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} በይለፍ ቃል ተቆልፏል።</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>መጀመሪያ ይፍቱት።</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>{file} ከአቃፊው ውጭ የሚጻፍ አባል ይዟል፦ {member}።</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>የመዝገበ ቃላት ፋይል {file} ከ64 MiB ይበልጣል።</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>አጠር ያለ የቃላት ዝርዝር ያምጡ።</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>እንደ hi፣ am-Ethi ወይም pt-BR ያለ መለያ ይጻፉ።</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>የመተየቢያ ሠንጠረዥ {name} ሊነበብ አይችልም፦ {reason}።</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>ሠንጠረዡን ሠሪዎቹ እንደሰጡት ይውሰዱ።</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>“{name}” የሚባል የመተየቢያ ሠንጠረዥ የለም።</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>ሠንጠረዦቹን በ“writerdesk type --list” ይመልከቱ።</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>“{way}” ጽሑፍ የሚጻፍበት መንገድ አይደለም።</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>የመተየቢያ ሠንጠረዥ ስም፣ ወይም እንደ devanagari:iast ያሉ ሁለት ሥርዓቶችን ይስጡ።</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>በዚህ ቃል ውስጥ ፊደል የለም።</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>ቃል ይስጡ።</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>የዝርዝር ቃል ቢበዛ {most} ምልክቶች አሉት።</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>አንድ ቃል ይስጡ።</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>“{word}” ከአንድ ቃል ይበልጣል፣ ወይም ማንም የማያየው ምልክት ይዟል።</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>እያንዳንዱን ቃል ለብቻው ይስጡ።</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>ክንውኑ ከ{most} ባይት ይበልጣል።</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>ያሳጥሩት።</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>የክንውኑ የእትም ቁጥር ከገደብ ውጭ ነው።</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>ክንውኑ ማን እንዳደረገው አይናገርም።</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>የክንውኑ {name} UUID አይደለም።</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>የክንውኑ ጊዜ ከነሰዓት ክልሉ የISO-8601 ጊዜ አይደለም።</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>እርምጃው ስለ እትም {revision} ነው፤ ጽሑፉ ግን {known} አለው።</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>የእትም ቁጥሮች አንድ በአንድ ይጨምራሉ።</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>ሌላ ክንውን በዚሁ መለያ መጥቷል።</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>ሁለቱንም ፋይሎች ይያዙና ላኪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>ክንውኑ የሌለ ሁኔታ ይጠቅሳል።</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>ክንውኑ የሌለ ሚና ይጠቅሳል።</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>ከ{leaves} ወደ {to} የሚወስድ እርምጃ የለም።</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>{role} ጽሑፍን ወደ {to} ማንቀሳቀስ አይችልም።</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>ክንውኑ ስለ ሌላ ጽሑፍ ነው።</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>ጽሑፉ በ{state} ላይ ነው፤ ስለዚህ ከ{leaves} ሊወጣ አይችልም።</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>ቀደም ሲል የመጡትን እርምጃዎች ይመልከቱ።</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>በዚህ መለያ ሌላ ክንውን አስቀድሞ ይታወቃል።</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>ክንውኑ ከዚህ አሠሪ ዝርዝሮች ውስጥ ቃል አይጠቅስም።</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>እምቢታ ለጸሐፊው በአንድ ዓረፍተ ነገር ምክንያቱን ይናገራል።</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>ምክንያት ይስጡ።</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>ይህን ቃል ማንም አላቀረበም።</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>ቃሉ በዝርዝሩ ላይ የለም።</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>ቃሉ በዝርዝሩ ላይ አለ፤ ሊነሳ ይችላል።</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>ቃሉ አስቀድሞ ውድቅ ተደርጓል።</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>ቃሉ አስቀድሞ ከዝርዝሩ ተነስቷል።</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>{scope} የሚባል ፈቃድ የለም።</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>ከtraining፣ evaluation፣ publication፣ commercial ይምረጡ።</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>ይህ ጥቅል ለአሠሪው ተመስጥሯል።</translation>
    </message>
    <message>
        <source>The package does not hold exactly one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>ጥቅሉ አልተፈረመም።</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>ፊርማው ከጥቅሉ ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>ጥቅሉ ማንም በማይመሰክርለት ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>ጥቅሉ ለሌላ ዓላማ ተፈርሟል።</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>ጥቅሉ በተሻረ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>ጥቅሉ ከጊዜው ውጭ በሆነ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>ጥቅሉን ከላኪው እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>አቃፊ {name} ባዶ አይደለም።</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>አዲስ አቃፊ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>ከዚህ በፊት ያለው እትም በዚህ ጠረጴዛ የለም።</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>ጽሑፍ የሚታሸገው ቢያንስ ለአንድ ጥቅም ፈቃድ ሲኖር ነው።</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>አንድ ጥቅም ላይ ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>ጽሑፉና አባሪዎቹ ለአንድ ጥቅል በጣም ትልቅ ናቸው።</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>አባሪዎቹን ያሳንሱ ወይም ጥቂት ይተዉ።</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>የታሸገው ጥቅል የራሳችንን ምርመራ አላለፈም።</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>መመሪያው ወይም አሠሪው ሊጻፍ የማይችል ስም አለው።</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>የፋይል ስም {name} በጥቅል ውስጥ መሄድ አይችልም።</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>በተራ ፊደላት፣ ቁጥሮች፣ ነጥቦችና ሰረዞች እንደገና ይሰይሙት።</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>የWriterDesk የውሂብ ፋይሎች የሉም።</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>“{reason}” የሚል ምክንያት የለም።</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>reasons listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>የምክንያቶች ፋይል ሊነበብ አይችልም፦ {why}።</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>በresources/reasons እንዳሉት ፋይሎች ይጻፉት።</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>እንዲህ ያለ አስተያየት የለም።</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>piece commentsን ይመልከቱ።</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>ይህ ጽሑፍ እዚህ ለንባብ የለም።</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>መጀመሪያ ይውሰዱት።</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>ለውጥ መጠየቅ ቢያንስ አንድ አስተያየት ወይም አንድ የሚሠራ ይፈልጋል።</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>በቦታው አስተያየት ይስጡ፣ ወይም የሚሠራውን ይጻፉ።</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>ጽሑፍ አለመቀበል ምክንያት፣ ለጸሐፊው ዓረፍተ ነገርና አንቀጹን ይፈልጋል።</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>ምክንያት ይምረጡ (reasons list)፣ በጸሐፊው ቋንቋ ይናገሩት፣ የመመሪያውንም አንቀጽ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>“{criterion}” የጣዕም ጉዳይ ነው፤ ነጥቡ ምክንያት ይፈልጋል።</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>ለምን እንደሆነ በዓረፍተ ነገር ይጻፉ።</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>የጥቅም ግጭት ይገለጻል።</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>ምን እንደሆነ በአንድ ዓረፍተ ነገር ይጻፉ።</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>ያልተከተሉት አስተያየት ምክንያት ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>{name} የሚባል የእገዛ ገጽ የለም።</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>manual list ይመልከቱ።</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>እስካሁን ስለዚህ ሥራ የወሰነ አንባቢ የለም።</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>የመጀመሪያውን ውሳኔ ይጠብቁ።</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>ኅትመቱ ከተዘጋጀ ወዲህ ጸሐፊዎቹ {count} መልሰው ወስደዋል፦ {ids}።</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>ይህን አቃፊ አያትሙ፤ ኅትመቱን እንደገና ያዘጋጁ።</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>የግምገማው እንዲህ ያለ ቅጂ የለም።</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>review versionsን ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>የሚታሸግ ጽሑፍ አለ።</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>የሚታሸግ ጽሑፍ ገና የለም።</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>የመመሪያው ቅጂ ይታወቃል።</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>የመመሪያው ቅጂ አይታወቅም።</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>የመመሪያው ግዴታ የሆኑ ገደቦች ተሟልተዋል ወይም በማስታወሻ ታልፈዋል።</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>ግዴታ የሆነ የተገኘ ነጥብ ሁሉ ታርሟል ወይም በማስታወሻ ታልፏል።</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>ክፍያውና ጊዜው ታይተዋል።</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>ክፍያውና ጊዜው አልታዩም።</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>መመሪያው ከጽሑፉ ጎን ያሉትን ፋይሎች ይፈቅዳል።</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>በዚህ ምስል ውስጥ ግብዣ አልተገኘም።</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>ሙሉውን አራት ማዕዘን የሚያሳይ ይበልጥ ግልጽ ምስል ያንሱ፣ ወይም አጠገቡ ያለውን ኮድ ይጻፉ።</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>ይህ ግብዣ እዚህ አይታወቅም።</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>አዲስ ከድርጅቱ ጠይቅ።</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>ይህ መሣሪያ እዚህ አይታወቅም፣ ወይም ከእንግዲህ አይታወቅም።</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>የመሣሪያው ስም በጣም ረጅም ነው ወይም ተራ ጽሑፍ አይደለም።</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>ይህ ግብዣ አብቅቷል።</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>ይህ ግብዣ ጥቅም ላይ ውሏል።</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>ይህ ቁልፍ ቀድሞ ተመዝግቧል።</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>ለዚህ ጠረጴዛ አዲስ ቁልፍ ፍጠር።</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>ክስተቱ ከአድራሻው የተለየ መለያ አለው።</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>ይህ ሥራ እዚህ አይታወቅም።</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>ይህ የትእዛዙ ስሪት እዚህ አልታተመም።</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>ይህ ጽሑፍ ሊቆጠር የሚችል የግጥም ቅርጽ የለውም።</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>`writerdesk forms list`ን ይመልከቱ።</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>ረቂቁ በመስመር {line} ቃላት የሉትም።</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation type="unfinished">ከ{least} እስከ {most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation type="unfinished">ቢበዛ {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation type="unfinished">ቢያንስ {least} {unit}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>ትእዛዙ ከአንድ ጸሐፊ {most} ይጠይቃል፣ ሌላ ነፃ የለም።</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>መጀመሪያ አንዱን መልስ።</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>በዚህ መለያ ሌላ ክስተት አለ።</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>ክስተት የሚሠራው በላኪው ሰው፣ በራሱ ሚና ነው።</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>መጀመሪያ አንዱን አውጣ።</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>አቃፊው ኅትመት አልያዘም።</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>release build የጻፈውን አቃፊ ይስጡ።</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>ከኅትመቱ አንድ ፋይል እንደተዘጋጀው አይደለም።</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>ኅትመቱን እንደገና ያዘጋጁ።</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>እዚህ ጠረጴዛ የለም።</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>አቃፊውን ያረጋግጡ፣ ወይም ጠረጴዛ ይሥሩ።</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>ይህን ጠረጴዛ መጨረሻ የተጠቀመው አዲስ WriterDesk ነው።</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>ለመክፈት የቅርቡን WriterDesk ይጫኑ።</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>ሌላ ፕሮግራም ይህን ጠረጴዛ ይዟል፣ በጊዜው አልለቀቀም።</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>ሌላውን የWriterDesk መስኮት ይዝጉ ወይም ጥቂት ይጠብቁ፣ ከዚያ ይሞክሩ።</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>እዚህ አስቀድሞ ጠረጴዛ አለ።</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>ይክፈቱት።</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>ዲስኩ ተጨማሪ አይቀበልም፤ የተቀመጠው አልተለወጠም።</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>በዲስኩ ቦታ ያስለቅቁ፣ ከዚያ እንደገና ያስቀምጡ።</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>በዚህ አቃፊ መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>ሊጽፉበት የሚችሉትን አቃፊ ይምረጡ፣ ወይም እዚህ የመጻፍ መብት ለራስዎ ይስጡ።</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>የጠረጴዛው ዳታቤዝ ተበላሽቷል፤ ፋይሉ እንደነበረ ቀርቷል።</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>የቅርቡን መጠባበቂያ ይመልሱ (backup list፣ ከዚያ backup restore)።</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>ዲስኩ ስህተት ሰጠ፦ {reason}።</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>ዲስኩ መገናኘቱንና ሙሉ መሆኑን ያረጋግጡ፣ ከዚያ ይሞክሩ።</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>የውሂብ ጎታ ጥሪ ትክክል አልነበረም፦ {reason}።</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>{desk} የሚባል ጠረጴዛ የለም።</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>የትኞቹ ጠረጴዛዎች እንዳሉ ይመልከቱ።</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>ይህ ሰው የቤት አቃፊ የለውም።</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>በ--data አቃፊ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>ጠረጴዛው ከተዘጋ በኋላ ጥያቄ መጣ።</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key} የሚባል ቅንብር የለም።</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>settings listን ይመልከቱ።</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} የሚቀበለው {wanted} ነው።</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>እንዲህ ያለ ዋጋ ይስጡ።</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>አንድ ለውጥ ሌላ ለውጥ ጠየቀ፤ ራሱን ይጠብቅ ነበር።</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>ጠረጴዛው ከተዘጋ በኋላ ለውጥ መጣ።</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>ከአሠሪው አገልጋይ ሌላ ነገር መለሰ።</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>በራሱ እንደገና ይሞከራል።</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>የዚህ ኔትወርክ መጀመሪያ መግቢያ ይጠይቃል።</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>የድር ገጽ ከፍተው ይግቡ፤ ቀሪው ይከተላል።</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>የአሠሪው አገልጋይ በኋላ እንዲመለሱ ይጠይቃል ({status})።</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>አሠሪው ይህን መሣሪያ ከእንግዲህ አያውቅም።</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>የታሸገው ፋይል የታሸገው አይደለም።</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>ከመጠባበቂያ ይመልሱት።</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>ግንኙነቱ ተቋረጠ።</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>የዚህ ኮምፒውተር መረብ ፕሮክሲ ይህን አያሳልፍም።</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>በሥርዓቱ ቅንብሮች ውስጥ ፕሮክሲውን ይመልከቱ፤ በራሱ እንደገና ይሞከራል።</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>የአሠሪው አገልጋይ ሊደረስበት አልቻለም፤ የዚህ ኮምፒውተር ፕሮክሲ የሚወሰነውም እዚህ በማይሠራ ስክሪፕት ነው።</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>ፕሮክሲውን በሥርዓቱ ቅንብሮች ውስጥ በእጅዎ ያስገቡ፤ መረቡን የሚያስተዳድረው ያውቀዋል።</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>አድራሻ {url} ደህና አይደለም፦ በhttps:// መጀመር አለበት።</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>ትክክለኛውን አድራሻ ከአሠሪው ይጠይቁ።</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>የአሠሪው አገልጋይ በጊዜው አልመለሰም።</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>የአሠሪው አገልጋይ ሊደረስበት አልቻለም።</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>የአገልጋዩ ማረጋገጫ የአሠሪው አይደለም።</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>የዚህ ኔትወርክ መግቢያ ከጠየቀ መጀመሪያ ይግቡ፤ አለዚያ አሠሪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>በግብዣው ያለው ማረጋገጫ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>አዲስ ግብዣ ይጠይቁ።</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>መልሱ ከሚጠበቀው ሁሉ በላይ ትልቅ ነበር።</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>ይህ መልስ ለሌላ ጠረጴዛ ነው።</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>እዚያ ያስገቡት።</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>መመሪያው በዚህ ፋይል የለም።</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>መልሱ የአሠሪው የዚህ ደረሰኝ አልነበረም።</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>ይህ ጠረጴዛ የማንም አሠሪ አይደለም።</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>የታሸገው ፋይል ከእንግዲህ የለም።</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>ለዚህ ግብዣ ሌላ አሠሪ መለሰ።</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>የአሠሪው ክስተት በሌላ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>ስለዚህ ጥቅል አሠሪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>የአስተያየቶቹ ግቤት {number} መለያ ያለው ማብራሪያ (annotation) አይደለም።</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>የW3C annotations የJSON ዝርዝር ይስጡ።</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>ጽሑፉ ከ{start} እስከ {end} ያለ ቦታ የለውም።</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>አስተያየቱ ስለየትኞቹ ቃላት እንደሆነ ይምረጡ።</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>ይህ ንድፍ በጣም ይዘገያል።</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>ቀለል ያድርጉት፦ እንደ (a+)+ በድግግሞሽ ውስጥ ድግግሞሽ ዘገምተኛ ነው።</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>ይህ መደበኛ አገላለጽ አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>ቃላቱን በትክክል ይፈልጉ።</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>ንድፉን ያርሙ፣ ወይም ቃላቱን በትክክል ይፈልጉ።</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>ተተኪው ንድፉ የሌለውን ቡድን ይጠቅሳል፣ ወይም በኋላ ዘባራ መስመር ያበቃል።</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>በቅንፍ ውስጥ ላለው የመጀመሪያ ቡድን \1፣ ለኋላ ዘባራ መስመር \\ ይጻፉ።</translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation>ጽሑፉ በቦታ {position} ግማሽ ምልክት ይዟል።</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>ያን ቦታ ይሰርዙና ምልክቱን እንደገና ይተይቡ።</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>ጽሑፉ በቦታ {position} የNUL ምልክት ይዟል።</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>ያን ምልክት ይሰርዙ፣ ወይም ዋናውን ከፍተው ጽሑፉን እንደገና ይቅዱ።</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>ቦታ {position} {length} ርዝመት ካለው ጽሑፍ ውጭ ነው።</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>ይህ የage ቁልፍ አይደለም።</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>ከጠረጴዛው ጋር የተሠራውን የቁልፍ ፋይል ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>የአሠሪው የመመስጠሪያ ቁልፍ አይሠራም።</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>ይህ ፋይል ለሌላ ቁልፍ ተመስጥሯል፣ ወይም ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>ይህ የይለፍ ሐረግ ፋይሉን አይከፍትም፣ ወይም ፋይሉ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>የይለፍ ሐረጉን ፊደል በፊደል እንደገና ይጻፉ፤ ያለ እሱ ማንም ሊከፍተው አይችልም።</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>በዚህ ወረቀት ቁልፍ የለም።</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>ዝርዝሩን ከአሠሪው እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>ይህ የመልእክተኛ ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>ይህ የመልእክተኛ ፋይል የአዲስ WriterDesk ነው።</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>ይህ የመልእክተኛ ፋይል ከጠረጴዛ ወደ አሠሪው ይሄዳል።</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>ይህ የአሠሪ መልስ ነው።</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>አሠሪው አስገብቶት መልስ ይሰጣል።</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>በጠረጴዛው ያስገቡት።</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>በዚህ ፋይል ያለው ዜና ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>ይህ ሰነድ አልተፈረመም።</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>ፊርማው ከዚህ ሰነድ ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>ይህ ሰነድ ማንም በማይመሰክርለት ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>ይህ ሰነድ ለሌላ ዓላማ ተፈርሟል።</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>ይህ ሰነድ በተሻረ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>ይህ ሰነድ ከጊዜው ውጭ በሆነ ቁልፍ ተፈርሟል።</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>ላኪው ፈርሞ እንደገና እንዲልከው ይጠይቁ።</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>ጽሑፉ ግማሽ ፊደል ይዟል።</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>የተበላሸውን ፊደል ያስወግዱ።</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>የግብዣ ኮድ {length} ፊደላትና አኃዞች አሉት፤ ይህ የለውም።</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>ኮዱን በግብዣው እንዳለ እንደገና ይተይቡ።</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>በግብዣው ኮድ የመተየብ ስህተት አለ።</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>ፊደል በፊደል አነጻጽረው እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>ይህ ፋይል ለግብዣ በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>ግብዣው መቼ እንደሚያበቃ አይናገርም።</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>ይህ ግብዣ በ{day} አብቅቷል።</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>ይህ ግብዣ አዲስ WriterDesk ይፈልጋል።</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>ይህ ግብዣ አይደለም፣ ወይም ተበላሽቷል።</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>ይህ የቁልፍ ፋይል በይለፍ ሐረግ ተቆልፏል።</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>የቁልፍ ፋይል {name} የለም።</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>የቁልፎችዎ ፋይል ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>secrets.wdkeysን ከመጠባበቂያ ይመልሱ።</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>ቁልፎቹ በአዲስ WriterDesk ተቆልፈዋል።</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>WriterDeskን ያዘምኑ።</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>የይለፍ ሐረጉ ቁልፎችዎን አይከፍትም፣ ወይም ፋይላቸው ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>ዲስኩ በ{name} ስህተት ሰጠ።</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>ዲስኩ መኖሩን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>ዲስኩ ሞልቷል፤ {name} አልተጻፈም።</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>መጀመሪያ ቦታ ያዘጋጁ።</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} እዚህ ሊነበብ ወይም ሊጻፍ አይችልም።</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>የራስዎን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>ደረሰኙ አንድ ፊርማው ሌላ ይላል።</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>መልሱ ደረሰኝ አይደለም።</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>ይህ ቁልፍ ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>ቁልፉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>ፋይሉን ከላኪው እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>ይህ zip ፋይል አይደለም፣ ወይም መጨረሻው የለም።</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>ይህ ስለ ሌላ አሠሪ ቁልፎች ነው።</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>መመሪያው ከተመኑ ጋር ለእርስዎ ክፍት ነው።</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>መመሪያውን ወስደዋል።</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>መመሪያውን አልፈለጉትም፤ ምልክት አይተውም።</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>አቅርቦቱ ጊዜው አልፏል።</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>እየጻፉ ነው፤ ከዚህ ኮምፒውተር ምንም አይወጣም።</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>ጽሑፉ ተመርምሯል፣ ሊታሸግ ይችላል።</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>ጽሑፉ ተፈርሞ ተዘግቷል፤ እስኪላክ እንደገና ሊከፈት ይችላል።</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>ጽሑፉ ኔትወርክ ወይም ፍላሽ ይጠብቃል።</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>ጽሑፉ ወጥቷል፤ ደረሰኙ ይጠበቃል።</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>መላኩ አልተሳካም፤ እንደገና ይሞከራል።</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>ጽሑፉ በአሠሪው ዘንድ አለ፣ አንባቢ ይጠብቃል።</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>ፋይሉ እዚያ ሊነበብ አልቻለም፤ ይህ ቴክኒካዊ ነው፣ ስለ ጽሑፍዎ ምንም አይናገርም።</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>የቋንቋ ኃላፊ ጽሑፉን እያነበበ ነው።</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>ሁለተኛ ኃላፊ የመጀመሪያውን አስተያየት ሳያይ ያነባል።</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>ሁለቱ አንባቢዎች ተለያይተዋል፤ ሦስተኛ ሰው ይወስናል።</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>ኃላፊው ለውጥ ይጠይቃል፤ አስተያየቶቹ ከጽሑፍዎ ጎን አሉ።</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>አዲሱ እትምዎ ወደዚያው ኃላፊ ይመለሳል።</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>ጽሑፉ ተቀባይነት አግኝቷል።</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>ጽሑፉ ተቀባይነት አላገኘም፤ ምክንያቱ ተሰጥቷል፣ ጽሑፉ የእርስዎ ነው፣ ይግባኝ ማለት ይችላሉ።</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>ሌላ ኃላፊ ይግባኝዎን እያየ ነው።</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>ጽሑፉ ተዘግቷል፤ የእርስዎ ነው።</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>ገንዘቡ ይገባዎታል።</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>አሠሪው ከፍሏል።</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>በክፍያው ይከራከራሉ፤ አሠሪው መመለስ አለበት።</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>መመሪያውን መልሰዋል፤ ምልክት አይተውም።</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>ይህን ጽሑፍ መጻፍ አቁመዋል።</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>ጽሑፉን ከመጽደቁ በፊት መልሰው ወስደዋል፤ የእርስዎ ነው።</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>አዲስ የመመሪያው ቅጂ ቦታውን ይዟል።</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>ጽሑፉ በመመሪያው ቀን እዚህ ተሰርዟል፤ የእርምጃዎቹ መዝገብ ይቀራል።</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>ሌላ ኃላፊ ይህን ጽሑፍ ይዟል።</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>እስኪለቀቅ ይጠብቁ፣ ወይም ሌላ ጽሑፍ ያንብቡ።</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>ይህን ማድረግ የሚችለው ጽሑፉን የያዘው ኃላፊ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>መጀመሪያ ጽሑፉን ይውሰዱ።</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>ማንም የራሱን ጽሑፍ አይዳኝም።</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>ለሌላ ኃላፊ ይተዉት።</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>ይግባኝ ለተሰጠው ምክንያት ይመልሳል።</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>ለምክንያቱ የሚመልሱትን ይጻፉ።</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>መመሪያው ተጨማሪ የለውጥ ዙር አይፈቅድም።</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>ፋይሉ የሚሄድበት</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ላክ ወደ ፋይል</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx)፣ ለአርታኢዎችና አሳታሚዎች</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt)፣ ለLibreOffice እና ሌሎች</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB፣ ለአንባቢዎች መጽሐፍ፤ ብዙ ጽሑፎች ሊይዝ ይችላል</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>ተራ ጽሑፍ (.txt)፣ እንዳለ</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md)፣ እንዳለ</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain)፣ ለተውኔቶች</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ፋይሉን ጻፍ</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>እስካሁን ጽሑፍ የለም።</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>አንድ ይጻፉ፣ ወይም ጽሑፍ ያስገቡ።</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ርዕስ የሌለው</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ፋይሉ እየተጻፈ ነው</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>ተጽፏል፦ {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>{name} የሚባል ፋይል አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>ለመተካት እንደገና ይጫኑ፣ ወይም ሌላ ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ፋይሉን ተካ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ቆሟል።</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ምንም ፋይል አልተጻፈም።</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>የትኛው መመሪያ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>ሥራው</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ትዕዛዞች</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>ገደቦች</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>አጋዦች</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>እንዴት ይዳኛል</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ክፍያ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ግምገማ</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>ማን ሊወስደው ይችላል</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>መብቶች</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ግላዊነት</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>ምስጢራዊነት</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ርክክብ</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>የምርመራዎች ክብደት</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>አብረው የሚሄዱ ፋይሎች</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>መለያ፣ ለሁሉም ቅጂዎች አንድ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ቅጂ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>ምን ለምን ተለወጠ</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>የወጣበት</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>የአሠሪው መለያ</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>ደንበኛው በስም ይጠቀሳል?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>ያለፈው ቅጂ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ደንበኛ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>ዘመቻ</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>የቋንቋ መለያ፣ ከነጽሕፈቱ ቢሆን ይመረጣል</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>ቋንቋዎችን መቀላቀል</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>አካባቢ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>አቅጣጫ</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>ዘዬዎች፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>አጻጻፍ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>የቋንቋ ደረጃ</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>የሥራ ዓይነት</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>ጭብጥ ወይም ጥያቄ</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>“የራስ ሥራ” ምን ማለት ነው</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>የአንድ ጸሐፊ ጽሑፎች</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>የግጥም ቅርጽ</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>የሚመለስለት ጽሑፍ</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>ጽሑፉ የማን ነው</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>የሚዳኝ የማሽን ጽሑፍ</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>ቋንቋው፣ ሌላ ከሆነ</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>ቢያንስ ምልከታዎች</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>የምልከታ ምድቦች</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ምን ማለት ነው</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>ቢያንስ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ክብደት</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ሞዴል</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ጥያቄ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>አባሪ</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>የሚወገዱ ጭብጦች</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>በትክክል ምን ለማለት ነው</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>ምን፣ ለምን፣ ማን ያነባል</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>ደረጃዎች፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>አድርግ፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>ተጠንቀቅ፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>በጭራሽ፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>ምሳሌዎች፣ ጥሩና መጥፎ</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>ጥሩ ወይም መጥፎ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ለምን</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ምንጭ</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>ትምህርት</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>ርዝመቶች</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>ጥብቅ ወይም ምክር</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>ቢበዛ</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>የሚናዎች ብዛት</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>መታየት የሌለባቸው ፊደላት</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>መዝገበ ቃላት</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>የሰዋስው ምርመራ</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>የቤት መምቻ መሣሪያ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ትርጉም</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>ማሽኖች</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>የራስን ማስታወሻ መለጠፍ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ማስታወሻ</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>መቼ ያልፋል</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>መመዘኛዎች</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>ምን ይለካል</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>የሚረጋገጥ ወይም ጣዕም</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>የሚያስፈልግ ማስረጃ</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>የመለኪያው ነጥቦች</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>አርአያ ምሳሌዎች</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ገንዘብ</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>ተመኖች፦ ለማን ስንት</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>ሙያ</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>የተገመቱ ደቂቃዎች</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>እንዴት ተገመተ</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>ከፍተኛ የሚከፈልባቸው ደቂቃዎች</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>ለእያንዳንዱ የለውጥ ዙር</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>ካልተቀበሉት</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>መቼ ይከፈላል</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ግብር</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>ጉርሻ</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>የሮያልቲ መቶኛ</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>አቅርቦቱ የሚያበቃው</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>የሚወሰድበት ጊዜ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>የማስረከቢያ ጊዜ</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>የእፎይታ ሰዓታት</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>ተቀባይነት የሚሰጡ የዝምታ ቀናት</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>የለውጥ ዙር ሰዓታት</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>አንባቢዎች ተራ በተራ</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>አንባቢው ስሙን አያይም</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>ሁለተኛ መቼ ያነባል</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>ቢበዛ የለውጥ ዙሮች</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>የይግባኝ ቀናት</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>የመልስ ቀናት</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>የምክንያቶች ስብስብ</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>ከእነዚህ አንዱ ይበቃል</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>እንደገና እንዴት ይሞከራል</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ፈቃድ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ስም መጥቀስ</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>ዳግም ሽያጭ</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>መልሶ መውሰድ</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>ከመቼ እስከ መቼ</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>ፈቃድ የሚጠየቅባቸው ጥቅሞች</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>ለአሠሪው ብቻ</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>መብቶች ወደ አሠሪው ይተላለፋሉ</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>አብሮ የሚሄደው፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>ለምን ዓላማ</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>ማን ያየዋል</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>ለስንት ጊዜ</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>እንዴት ይሰረዛል</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>የመተየብ ጊዜያት አብረው ይሄዳሉ</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>የሚመሰጠርበት ቁልፍ</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>ክፍት፣ የተገደበ ወይም ምስጢር</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>ማን ሊያየው ይችላል</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>የአካባቢ ቅጂዎች የሚሰረዙበት</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>የደንበኛ ግድግዳ</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>የጥቅሎች ቅጂ</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>ማን ይጠየቃል</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>በየትኛው ቋንቋ</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>አድራሻዎች፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>ሊያያዝ የሚችለው፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation>በቃላት</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ጭብጥ</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>የሚዲያ ዓይነት</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>መግለጫ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>ፈልግ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ያለፈው</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>በዚህ ተካ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ተካ</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ሁሉንም ተካ</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>እንዴት ይነጻጸር</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>በልቅ</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>ፊደላትና ምልክቶች ቋንቋው እንደሚቆጥራቸው።</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>በትክክል</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>እያንዳንዱ ፊደልና ምልክት እንደተተየበው።</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>በንድፍ</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>መደበኛ አገላለጽ፤ \X ከምልክቶቹ ጋር አንድ ፊደል ነው።</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>የት ይፈለግ</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>በዚህ ክፍል</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>በዚህ ጽሑፍ</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>በሁሉም ጽሑፎች</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>%Lnን ተካ</numerusform>
            <numerusform>ሁሉንም %Ln ተካ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>ተተካ፦ %Ln ቦታ።</numerusform>
            <numerusform>ተተኩ፦ %Ln ቦታዎች።</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>የታሸጉ ስለሆኑ የተተዉ፦ {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>የትም የለም</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>እየተፈለገ ነው…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} ከ{count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ተገኝተዋል</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}፣ {expected} ሲጠየቅ</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>ማስታወሻዎ፦ {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>ከማስታወሻዎ ጋር ይቆያል</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>መታረም አለበት</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>ልማድ</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ምክር</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>መስመር {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>እንዴት እንደሚነበብ ይናገሩ…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>ይቆይ…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>ይህን በጭራሽ አትጠይቅ</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ለምን?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>ትክክል ነው</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>ከአሁን ጀምሮ በዚህ ጠረጴዛ ይታወቃል።</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>ለቡድኑ አቅርበው</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>ሁሉም ጸሐፊዎቹ ቃሉን ይወቁት እንደሆነ {vendor} ይወስናል።</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>መስመሩ እንደሚባለው፣ ወይም ቀለማቱ ከዋጋቸው ጋር፦ {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>ለምን ይቆያል? አንባቢው ይህን ማስታወሻ ያያል።</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>ሌላ የሚታይ የለም።</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} እዚህ ይዘጋል፤ ከእሱ በፊት የተከፈተ {expected} የለም።</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{expected} ቅንፉን በሚዘጋበት ቦታ {found} አለ።</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} እዚህ ይከፍታል፤ {expected} ግን አይዘጋውም።</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>{words} ብለው ይጻፉ</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 ምልከታ</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} ምልከታዎች</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>ምንም ምልከታ የለም</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>የሚዳኘው ጽሑፍ፦ {remarks}፤ ቢያንስ {least} ያስፈልጋል።</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}”፦ {remarks}፤ መመሪያው {least} ይፈልጋል።</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>በ“{words}” ላይ ያለው ምልከታ ከዚህ መመሪያ ምድቦች አንዱም የለውም።</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>በ“{words}” ላይ ያለው ምልከታ የሚዳኘውን ጽሑፍ እንዳለ አይጠቅስም።</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” ገና አልተመዘነም።</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” ያለ ምክንያት ተመዝኗል።</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>በ“{words}” ላይ ያለው ምልከታ ምንም አይልም።</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” በመለኪያው ላይ {value} የለውም።</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>እነዚህ ቃላት በጥቅስ ምልክት ውስጥ ናቸው፤ በሚዳኘው ጽሑፍ ግን የሉም።</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>ይህ ክፍል ከመስመር {line} ጀምሮ በጽሑፉ ውስጥ አለ።</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>ይህ ዓረፍተ ነገር በመስመር {line} በጽሑፉ ውስጥ አለ።</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” ሁለት ጊዜ ተጽፏል።</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>ድግግሞሹን ሰርዝ</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>አንዱን ብቻ አስቀር</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>አጻጻፍ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>ሰዋስው</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>አውጣው</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>ይህ ቃል የሁለት ጽሕፈቶችን ፊደላት ይቀላቅላል፦ አንዱ ተመሳሳይ መልክ ያለው ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>የላቲን ቃል የሌላ ጽሕፈት ፊደላት አሉበት።</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>ማንም የማያየውና ሥራ የሌለው ምልክት እዚህ አለ።</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>የጽሑፉን አቅጣጫ የሚያዞር ምልክት እዚህ አለ።</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>ይህ በተሳሳተ ኢንኮዲንግ ተነብቧል።</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>ይህ መስመር በZawgyi ኢንኮዲንግ የተጻፈ በርማኛ ይመስላል።</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>እነዚህ ፊደላት ጽሑፉ ሲታሸግ እንደሚሆኑት አልተጣመሩም።</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>ይህ ፊደል እዚህ የተፈለገውን ሌላ ፊደል ይመስላል።</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>አንድ ምልክት በአንድ ፊደል ላይ ሁለት ጊዜ አለ።</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>አጣምራቸው</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>ሰርዘው</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>ይህ ክፍል በ{there} የተጻፈ ይመስላል እንጂ በ{here} አይደለም።</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>ይህ ክፍል በዚህ ቋንቋ ጽሕፈት አልተጻፈም፦ {language}።</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>ይህ ዓረፍተ ነገር በመመሪያው መነሻ ጽሑፍ ውስጥ አለ።</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>የፊደል ስብስቦች</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>ሞራዎች</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>ማትራዎች</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>ቀለማት</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>መስመሮች</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>አርኬዎች</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>ዓረፍተ ነገሮች</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ገጾች</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ደቂቃዎች</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ሚናዎች</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>ቢበዛ {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>ከ{least} እስከ {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>ቢያንስ {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>ተውኔቱ {number} ሚናዎች አሉት፤ መመሪያው {expected} ይፈልጋል።</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>መመሪያው ከዚህ እንዲርቁ ይጠይቃል፦ {theme}። {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>መመሪያው “{string}”ን አይፈቅድም።</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>መመሪያው {expected} ይፈልጋል፤ ይህ ጽሑፍ በ{unit} ሊቆጠር አይችልም።</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>ጽሑፉ {count} {unit} አለው፤ መመሪያው {expected} ይፈልጋል።</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>ይህ በጽሑፉ ውስጥ የቀረ የተርጓሚ ወይም የአርታዒ ማስታወሻ ይመስላል።</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>ማስታወሻውን ሰርዝ</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>ይህ ቦታ ቃላቱን የሚጠብቅ ይመስላል።</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>እዚህ {whole} ፊደላት ያለ ክፍተት አሉ፤ ቃላት፣ ጥቅሶችና ስህተቶች የተፈለጉት በመጀመሪያዎቹ {looked} ብቻ ነው።</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>ይህ ዓረፍተ ነገር በጽሑፍዎ “{title}” ውስጥም አለ።</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>እያንዳንዱ አርኬ፦ {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>ልዩነቱ ቢበዛ {asked}፦ የገጣሚ ነፃነት</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>እያንዳንዱ ስንኝ፦ {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>ቤት፦ {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>የመጨረሻው ስንኝ፦ {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>ስንኝ {line}፦ {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} በ{expected} ያልተከፈተ ጥቅስ ይዘጋል።</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{expected} ጥቅሱን በሚዘጋበት ቦታ {found} አለ።</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>{found} እዚህ የከፈተው ጥቅስ በ{expected} አልተዘጋም።</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>{language} በ{opener} {closer} ይታተማል፤ {mark} የሌላ ቋንቋ ምልክት ነው።</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” በመዝገበ ቃላቱ የለም።</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>መስመሩ እንዲህ ቢከፈል ምቱ ይሰምራል፦ {cut}። እንዲህ ያትሙት፣ ወይም የመስመሩ ንባብ ያድርጉት፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>የ{form} የመጨረሻ ምት {asked} ነው፤ “{foot}” ግን {shape} ነው።</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>ይህ ስንኝ {count} {unit} አለው፤ ቤት የሚገጥመው ስንኝ {line} ግን {asked} አለው፦ አንድ ቃል በዝቷል?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WriterDesk has no card for this language; what holds for its script is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; nobody has written a rule for its syllables yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break where ICU finds a break for this script; not measured for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines by your own dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verse form of this tradition is described yet; a lead can write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, nor some near relatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told from {languages}: said to be one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By script and letters; not measured, for want of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WriterDesk knows no script called {script}; letters are taken as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WriterDesk knows {language} in {scripts} script, not in the {script} one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break between words, if they are parted by spaces; not tried with this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font of the script; not tried with the letters of this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list lacks many forms, so it marks softly and is off by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines by your own dictionary and the one that came along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even with your own dictionary many forms are missing, so it marks softly and is off by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name} {known} of {all} words of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} alone {share}% of {words} running words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, and it may be {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the keyboard or input method of the system can type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter of the alphabet is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts {share}% of {words} running words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can be added from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without CLD2, which this machine cannot have, fewer are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter stands on a plain Latin keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break between words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WriterDesk brings no font for this script; the system&apos;s are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LanguageTool 6.8 has no rules for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {count} more of this tradition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the script is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} passages of the Declaration, {wrong} given to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you teach it are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too often taken for a near relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter at byte {place} is not in {encoding}, the encoding that SET names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} of {all} letters of the alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 types every letter with the keys one has ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}), but for {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}); not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of words is in UTF-8; this line is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>መዝጊያው ተነባቢ እንደ ፊደል ተቆጥሮ</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>ቃሉ ከፊቱ ያለውን ተነባቢ ይወስዳል</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>አሊፍ አይነበብም</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“እና” ረዥም ነው</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>የመጨረሻው አናባቢ አጭር ነው</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>የመጨረሻው ተነባቢ አይሰማም</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>ኑን አይሰማም</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>አናባቢው አጭር ነው</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>የመጨረሻው ህ አይሰማም</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>ይ ወደ አናባቢው ይገባል</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>አናባቢው ለብቻው ነው</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>ኢዛፈት አልተጻፈም</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>ይ ወደ አጭር የመጨረሻ አናባቢ ይገባል</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>አናባቢው አጭርና ዝግ ነው</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>ቀጣዩ ፊደል ይጠብቃል</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>አጭር አናባቢ አይሰማም</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>ኢ ወደ ቀጣዩ አናባቢ ይገባል</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>ረዥም አናባቢ አጥሯል</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>ሁለት ቃላት ተያይዘዋል</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>ከቀጣዩ ቃል ጋር ተያይዞ</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>አናባቢዎች ተለያይተው</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>አናባቢዎች ተያይዘው</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>ተስቦ</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>ገጣሚዎች ይተዉታል</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>ያለ አናባቢው ሲነበብ</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>ድምፅ አልባ e ተትቶ</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>ከፊቱ ያለውን ቀለም ይዘጋል</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>ተነባቢው ብቻውን ቀለም ነው</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>አጥሮ ሲዘፈን</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>በቻንድራቢንዱ ፈንታ አኑስቫራ ታትሟል</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>የመጨረሻው ዝግ ቀለም እንደ ረዥም ተቆጥሮ</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>በእረፍቱ የመጨረሻው ተነባቢ ይጠብቃል</translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>ም ራሱን የቻለ ቀለም ነው</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>ን ራሱን የቻለ ቀለም ነው</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>አጋዥ አናባቢ ይዘፈናል</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>ትንሹ አናባቢ ያረዝማል</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>የሁለት ቃላት አናባቢዎች አንድ ቀለም ናቸው</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>ተለያይቶ ሲነበብ</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>እንደ አንድ ቀለም ሲነበብ</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i ከቀጣዩ አናባቢ ጋር ይነበባል</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i ራሱን የቻለ ቀለም ነው</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>የመጨረሻው w ቀለም አይደለም</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>ከፊቱ ካለው ፊደል ጋር ሲነበብ</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; one syllable a letter. Whether a sixth-order letter is spoken with its vowel is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables only of vocalised lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} lines of {verse} have the syllables of their metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; matras by the rules of Hindi prosody, every poetic licence shown as another reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} lines have the syllables of their metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as the old measure has them, one a written letter; how many are spoken is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and lines by ICU; syllables as they stand between the tshegs. Words are not parted in writing, so each syllable counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break after the tsheg, between syllables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and the r that is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; where i or w may be either, both readings are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables cannot be read from the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; those after the first syllable may be read either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a French keyboard or a compose key; WriterDesk has no key table of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables of verse with diaeresis and mute e as other readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: {right} of {all} have the count of their form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the system&apos;s Japanese input method (Mozc, Anthy, IME); WriterDesk cannot stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and lines by ICU; morae of kana and of furigana. Kanji without furigana have no count; with the extra “japanese” a guess stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break where the Japanese rules allow it (kinsoku).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables only where the spelling shows them or the writer marks them with U+200B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break between words that ICU&apos;s dictionary finds, and at every U+200B; about one word end in eight is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall {recall}, precision {precision} on {breaks} breaks that translators typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break between syllables too, as ICU has it for Korean; some books break between words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break between words that ICU’s dictionary finds, and at every U+200B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted breaks: {right} of {wanted}; wrong ones: {wrong}; lines: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break between words, and run from left to right: columns are not written in here, only shown in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters that no asat kills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters with their vowels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; mizani by vowels and syllabic nasals, mb shown in both readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as one a vowel. The cut into feet is not the cut into words, so the writer may set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ng and mga as they are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Short vowels are not written, so no syllables are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a Yoruba keyboard or a compose key for tones and dots; WriterDesk has no key table of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and syllabic nasals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Zhuyin, Cangjie); WriterDesk cannot stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines break where the Chinese rules allow it: no closing mark at the head of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Pinyin, Wubi); WriterDesk cannot stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known ({name}) was not measured, for want of the text it would be measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known takes each syllable apart into letters, which the checks here do not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but may not be given on changed and takes 70 MB of memory; it can be added from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but does not say who made it and on what terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known ({name}) is a short list that was not measured, for want of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary known is of Cyrillic letters and accepts no word in Latin ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>“{foot}” በ{asai} ይጀምራል፦ {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>“{foot}” ({shape}) የ{form} ምት አይደለም።</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>የዚህ መስመርም ሆነ የአብዛኞቹ ሌሎች ማንኛውም ንባብ ቅርጹ ከሚያውቀው ልክ ጋር አይገጥምም።</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>አብዛኞቹ መስመሮች በ{kind} ({pattern}) ናቸው፤ የዚህ ግን ምንም ንባብ እንዲያ አይደለም።</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>እንደ {kind} ይነበባል።</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>ይህ መስመር በልኩ ({kind}) የሚነበበው እንዲህ ብቻ ነው፦ {said}። ቃል ጎድሏል ወይስ በዝቷል? በሌላ መንገድ የሚሉት ከሆነ ንባብ ያስቀምጡ፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>በሌላ መንገድ የሚሉት ከሆነ ንባብ ያስቀምጡ፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>ለጥ ያለ (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>ሹል (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>የጠበቀ</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>ያልጠበቀ</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>ቀለም {number} “{syllable}” {borne} ነው፤ የሚፈለገው {asked} ነው።</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>የገጣሚ ነፃነት ነው?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>እዚህ “{asked}” ይጠበቃል፤ ያለው “{found}” ነው።</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>ሁሉም አንድ ዓይነት አላቸው፦ {borne}።</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>ቀለማት {numbers} አንድ ዓይነት ድምፅ አላቸው።</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>ሞራ</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>ማትራ</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>ሚዛኒ</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>የፊደል ገበታ ፊደል</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>የፊደል ገበታ ፊደላት</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>ቀለም</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ክብደት</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>ክብደቶች</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>ሲር</translation>
    </message>
    <message>
        <source>word</source>
        <translation>ቃል</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>ፊደል</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound} እና “{two}” {heard}፦ ቤት አይመታም</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound} እና “{two}” {heard}፦ ቤት ይመታል</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound} እና “{two}” {heard}፦ የቀረበ ቤት ምት</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>“{one}” {sound} እና “{two}” {heard}፦ የግድ ቤት ምት</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>“{end}” ({sound}) በመስመር {line} ካለው “{other}” ({heard}) ጋር ቤት የሚመታው በደካማው ነው፤ {form} ይህን ቤት {where} ይጠብቃል። የገጣሚ ነፃነት ነው?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}) በመስመር {line} ካለው “{other}” ({heard}) ጋር ቤት አይመታም፤ {form} ይህን ቤት {where} ይጠብቃል።</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>በግጥሙ ሁሉ</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>በዚህ አርኬ</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” ከራሱ ጋር ቤት ይመታል (መስመር {line})፦ {form} ሁለት ቃላት ይፈልጋል።</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>በጥንድ ወይም በተከታታይ መስመሮች</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>ይህ መስመር እንደ መጀመሪያው ጥንድ በ“{refrain}” (radif) ማለቅ አለበት።</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>አንዳንድ ገጣሚዎች ይፈቅዱታል፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>ይህ መስመር {count} {unit} አለው፤ {form} {asked} ይፈልጋል።</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>መስመሩ በቃል መጨረሻ ወደ {asked} መከፈል አለበት፤ የተከፈለው ወደ {found} ነው።</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>ይህ መስመር {count} {unit} ({parts}) አለው፤ {form} {asked} ይፈልጋል።</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>መስመሩ በምልክቱ ላይ ወደ {asked} መከፈል አለበት፤ የተከፈለው ወደ {found} ነው።</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} በ{unit} ይቆጠራል፤ ይህ ጽሑፍ ({language}) እንዲያ ሊቆጠር አይችልም። እንዴት እንደሚባል ካወቁ ለመስመሩ ንባብ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>ይህ መስመር እንደተጻፈው በ{unit} ሊቆጠር አይችልም፤ ንባብ ያስቀምጡለት።</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>ይህ ክፍል እንደተጻፈው {written} {unit} አለው፤ {count} የሚሆነው እንዲህ ብቻ ነው፦ {said}። አንዳንድ ገጣሚዎች ይፈቅዱታል፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>ዘፈን ክፍሎቹን በስም ይጠራል፤ እነዚህ መስመሮች ከማንኛውም ስም በፊት ናቸው።</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>“{label}” መስመር የለውም።</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>“{label}” ከመጀመሪያው ጊዜ ያነሰ ነው።</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>“{label}” {number} መስመሮች አሉት፣ “{first}” {asked}።</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>“{label}” {form} የሚያውቀው ክፍል አይደለም።</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>“{label}” ቃል በቃል ይመለሳል፤ ይህ መስመር ከመስመር {line} የተለየ ነው፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>ይህ መስመር {count} {unit} አለው፣ በ“{label}” በዚያው ቦታ ያለው መስመር {line} {other}፦ ሁለቱም በአንድ ዜማ ሊዘፈኑ ይችላሉ?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} እያንዳንዱ ከተናጋሪው ጋር ንግግሮች አሉት፤ እዚህ ምንም አልተገኘም።</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} በሚናዎቹ ዝርዝር ይጀምራል።</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>እነዚህ ቃላት ከማንኛውም ተናጋሪ በፊት ናቸው፦ ማን ይላቸዋል?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>“{name}” እዚህ ምንም አይልም።</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>ይህ ተናጋሪ በሚናዎች ዝርዝር ውስጥ የለም።</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>ይህ ሚና በጭራሽ አይናገርም።</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} አብዛኛውን ጊዜ ከ{least} እስከ {most} አርኬዎች አሉት፤ እዚህ {number} አሉ፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>የ{form} አርኬ {asked} መስመሮች አሉት፤ ይህ {found} አለው።</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} ግጥም ይፈልጋል፤ እዚህ ምንም መስመር የለም።</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} ቢያንስ {least} አርኬዎች አሉት፤ እዚህ {number} አሉ።</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} ቢበዛ {most} አርኬዎች አሉት፤ እዚህ {number} አሉ።</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>መስመር {line} መስመር {other}ን ይደግማል።</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>መስመር {line} ከመስመር {other} ጋር ትይዩ ነው።</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>አብዛኞቹ የዚህ ግጥም መስመሮች {usual} {unit} አላቸው፣ ይህ {count}፦ የገጣሚ ነፃነት?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>እዚህ {count} አሉ።</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>የግጥም መስመሮች አንድ ልክ ይጠብቃሉ።</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>አውቃለሁ</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>ይህን ማስጠንቀቂያ ዳግም አታሳይ</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>የጠረጴዛዎችዎ አቃፊ በ{name} ይቀዳል፤ ሲጽፉ መቅዳት ሊያበላሸው ይችላል።</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>የጠረጴዛዎችዎ አቃፊ በኔትወርክ ዲስክ ({name}) ላይ ነው፤ እዚያ ጠረጴዛ ሊበላሽ ይችላል።</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>{folder}ን ወደዚህ ኮምፒውተር ብቻ ያዛውሩ፣ ወይም WriterDeskን በ--data ይጀምሩ፤ መጠባበቂያዎች በጋራ አቃፊ ሊሆኑ ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>የአማርኛ ግጥም</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>ቻውፓይ</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>ዶሃ</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>ኤንግሊን</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>ጋዛል</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>ሃይኩ</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>ሃምዚያ</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>ኢንኪሻፊ</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>ካካጋቲ</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>ኩንዳሊያ</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>ኩራል ቬንፓ</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>ሉክ ባት</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>የዘፈን ግጥም</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>ፓንቱን</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>ፓትያ ቫት</translation>
    </message>
    <message>
        <source>play</source>
        <translation>ተውኔት</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>ፕሮምያክ ኪት</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>የኬችዋ ሃራዊ</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>የኬችዋ ሃይሊ</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>ሮላ</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>ሩባኢ</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>ሴንርዩ</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>ሻይሪ</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>ሲጆ</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>የፔትራርክ ሶኔት</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>የሼክስፒር ሶኔት</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>ሶራታ</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>ስያይር</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>ታክሚሳ</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>ታንካ</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>ኡቴንዚ</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>ቬንፓ</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>ክፍል {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>ስንት</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>ጽሑፉ ምን ያህል ይርዘም</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 ግቡን ያነሳል።</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>እስከ የትኛው ቀን</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>አድርግ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>የዚህ ጽሑፍ ግብ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>እስከ</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>ሰዋስው፦ እየጀመረ</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>ሰዋስው፦ ደንቦቹን በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>ሰዋስው፦ ቆሟል</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>ሰዋስው በLanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool ለሠላሳ ያህል ቋንቋዎች የሰዋስውና የአጻጻፍ ሕጎች ያሉት ነጻ ፕሮግራም ነው፤ ከእነሱም ዐረብኛ፣ ፈረንሳይኛ፣ ጃፓንኛ፣ ክሜርኛ፣ ፋርስኛ፣ ስፓንኛ፣ ታጋሎግና ታሚልኛ ይገኙበታል። በዚህ ኮምፒውተር ይሠራል፣ Javaና ሲሠራ ወደ 800 MB ማህደረ ትውስታ ይፈልጋል። በWriterDesk ያለው ሌላው ሁሉ ያለ እሱ ይሠራል።</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>እየታየ ነው…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>አስጀምረውና ሞክር</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>የሰዋስው ምርመራን አጥፋ</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>የማግኛ ሦስት መንገዶች</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>አውርድ (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>ከzip ፋይል…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>LanguageToolን ለPython ከሚያሳትሙት ይመጣል፣ ምንም ከመፈታቱ በፊትም ማረጋገጫው ይነጻጸራል። ያው zip ከፍላሽ ያለ ኔትወርክም ይሆናል።</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>የአገልጋይ አድራሻ</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>ይህን አገልጋይ ተጠቀም</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>ወይም አስቀድሞ የሚሠራ አገልጋይ። በሌላ ኮምፒውተር ከሆነ የሚጽፉትን ያነባል፤ ለሁሉም ያልሆኑ ጽሑፎች ወደዚያ በጭራሽ አይላኩም።</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>የJava ፕሮግራም ወይም አቃፊ</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>ሌላ Java፦ ፕሮግራሙ ወይም አቃፊው፤ ባዶ ከሆነ ይፈለጋል</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>ይህን Java ተጠቀም</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool ከzip ፋይል</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>እየጀመረ ነው፤ የመጀመሪያው ጥቂት ሰከንዶች ይወስዳል…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>LanguageTool እየተጫነ ነው</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} ተጭኗል።</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>zipው የLanguageTool ሠሪዎች ያሳተሙት አይደለም፤ ምንጩን ካመኑ ይጠቀሙበት።</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ቆሟል።</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>ምንም አልተጫነም።</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>ይመልሳል።</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ሞክረው</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>የሰዋስው ምርመራን አብራ</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>በዚህ ኮምፒውተር ያለውን ተጠቀም</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>እንደገና ወይም በሌላ መንገድ ጫን</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>እዚህ አለ፣ ጠፍቷልም።</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>በ{address} ያለው አገልጋይ አይመልስም።</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>በ{address} ያለው አገልጋይ ጥቅም ላይ ነው።</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>በዚህ ኮምፒውተር የለም።</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} እየሠራ ነው።</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} አለ፣ መጀመር ግን አልቻለም።</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} አለ፤ በሚያውቀው ቋንቋ የመጀመሪያ ጽሑፍ ይጀምራል።</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} MB ማህደረ ትውስታ፣ ወደብ {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>የሚጽፉት ወደዚያ ኮምፒውተር ይላካል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln ቋንቋ</numerusform>
            <numerusform>%Ln ቋንቋዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}፣ {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>ሌላ ቦታ ያለ አገልጋይ እዚህ Java አያስፈልገውም።</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>ሊያስኬደው የሚችል Java አልተገኘም፤ ቅጂ 17 ወይም ከዚያ በኋላ ያስፈልጋል።</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>አልተነገረም</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>ጨምር፦ {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>አውጣ</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>ከመታሸጉ በፊት</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ምን ማድረግ ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>የእገዛ ገጾች</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>ስለዚህ የተባለ ነገር የለም።</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>እገዛው ሁሉ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ቁልፎች</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ስለ</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}፣ ከQt {qt} እና Python {python} ጋር።</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>በGNU አጠቃላይ የሕዝብ ፈቃድ ቅጂ 3 ወይም ከዚያ በኋላ ነጻ ሶፍትዌር።</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt በLGPL ቅጂ 3 ይጠቀማል፤ ቤተ መጻሕፍቱ ሊለወጡ ይችላሉ። ምስሎች፦ Lucide፣ ISC።</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>ካልላኩት በስተቀር የሚጽፉት ምንም ከዚህ ኮምፒውተር አይወጣም።</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>ያለፈው ጊዜ በደህና አላበቃም፤ የተጻፈው እዚህ አለ።</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>የተመለሰው</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>እሺ</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>የጽሑፍ፣ Markdown፣ Word፣ OpenDocument ወይም Fountain ፋይል</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>አስገባ</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>ፋይሉ እንዳለ ይቆያል፤ ከእሱ የራስዎ ጽሑፍ ይሠራል።</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ፋይል አስገባ</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>ጽሑፎች (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>ጽሑፉ እየተሠራ ነው</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ፋይሉ እየተነበበ ነው</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ቆሟል።</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>ምንም አልገባም።</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>እንኳን ወደ WriterDesk በደህና መጡ</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>ምናሌዎቹ በየትኛው ቋንቋ ይሁኑ?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>ፋይል ወይም ምስል ክፈት…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>አድራሻ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>ግብዣውን ተመልከት</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>በሌላ መንገድ ጀምር</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>ግብዣ በ.wdinvite የሚያልቅ ፋይል ወይም የQR ኮዱ ምስል ነው።</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>ወይም በውስጡ የተጻፈውን ይጻፉ።</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>ግብዣዎችና ምስሎች (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>ግብዣ ክፈት</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>ሙከራ {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ረቂቅ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>አስተያየት</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ በ{names} ጸድቋል</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>አጽድቅ</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>{iteration}ን አጽድቅ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>የተለወጠው</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ጥያቄ</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>ሁለቱም አንድ ይላሉ።</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>ምልከታ</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>መጀመሪያ የዚህን ጽሑፍ ቃላት ይምረጡ (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>የሚዳኘው ጽሑፍ</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>የሚዳኘው ጽሑፍ · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>ቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>ከታች ያለው ዝርዝር ይህንኑ በቃላት ይላል።</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>ሠንጠረዥ</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>በዚህ ሠንጠረዥ ተይብ</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>ከShift ጋር</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>ቁልፎች ወይም ፊደል</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>ቁልፎች ወይም ፊደል ፈልግ</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>ቁልፎችና የሚሰጡት</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>እስካሁን ይህን ቋንቋ የሚተይብ ሠንጠረዥ የለም፤ ቁልፎቹ የሥርዓቱ ናቸው።</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>ሌላ ቋንቋ፦ መለያው…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>መለያ፣ እንደ ln ወይም zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>የሌላ ቋንቋ መለያ</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>ቋንቋዎች</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>ሌላ ማንኛውም፦ መለያው፣ እንደ ln ወይም zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>የሌላ ቋንቋ መለያ</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>መተየብ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>መቁጠር</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>የመስመር መጨረሻዎች</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>አጻጻፍ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>ሰዋስው</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>የግጥም ቅርጾች</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>መለየት</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>ከግራ ወደ ቀኝ ይጻፋል</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>ከቀኝ ወደ ግራ ይጻፋል</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>አዎ</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>በከፊል</translation>
    </message>
    <message>
        <source>none</source>
        <translation>የለም</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>ለሌሎች ተወው</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>እስካሁን ያሉት በዚህ ኮምፒውተር ላይ ይቀራል።</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>መልሰው</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>ጸሐፊውን ያውቁታል ወይስ በጽሑፉ ድርሻ አለዎት?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>የጥቅም ግጭትዎ</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>አስታውቀህ ገለል በል</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>ሒሳብዎ</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>እንደ ሠንጠረዥ አስቀምጥ…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>የቀረበው፣ የሚከፈለውና የተከፈለው። በዚህ ኮምፒውተር ላይ ይቀራል።</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>አሠሪ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>የቀረበ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>የሚከፈል</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>የተከፈለ</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>እስካሁን ለመመሪያ አልጻፉም።</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>የሚከፈልዎ፦ {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>ሒሳብዎን አስቀምጥ</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>በ{name} ተቀምጧል።</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>ቤተ መጻሕፍት</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>ጥያቄዎችና መመሪያዎች</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>ትምህርቶች</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>ናሙና መመሪያዎች</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>መስመሩ እንደሚባለው፣ ወይም ቀለማቱ ከዋጋቸው ጋር፦ {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>እንዲህ ረጅም ጽሑፍ በክፍሎች ይያዛል – Ctrl+Z ይመልሰዋል፤ ቀድሞ የነበረው ቅጂ ነው</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>ጠረጴዛ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>መጻፍ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>የተላከ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ፍለጋ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ቤተ መጻሕፍት</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>ግምገማዎች</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ስታቲስቲክስ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ፋይል ክፈት</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>የሚጠብቅ፦ %Ln ጥቅል።</numerusform>
            <numerusform>የሚጠብቁ፦ %Ln ጥቅሎች።</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>የሚጠብቅ የለም።</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>ከኔትወርክ ውጭ። {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>ሁሉም ተልኳል።</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>ጠረጴዛ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>አዲስ የራሴ ጽሑፍ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ፋይል ክፈት(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>መመሪያ ጻፍ(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>አስገባ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ወደ ፋይል ላክ(&amp;E)…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>አሁን ላክና አምጣ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>በፋይል ውሰድ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>መልስ ተቀበል(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>መጠባበቂያዎች፣ ሌላ ኮምፒውተር(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ውጣ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>ጽሑፍ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>አሽገህ ላክ(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>ጊዜ ጀምር ወይም ጨርስ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>የዚህ ጽሑፍ ግብ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>ይህን ቅጂ ያዝ(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>ቅጂዎች(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>ንድፍ(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>በጠቋሚው ላይ ክፍል ጀምር(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>የተውኔቱ ተዋንያን(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How lines are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say ho&amp;w this line is read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ማስታወሻዎች(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>ለራስ ማሳሰቢያ(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>የሚዳኝ ጽሑፍ(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>በሚዳኘው ጽሑፍ ላይ ምልከታ(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>የሚዳኘው ጽሑፍ መመዘኛ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>አትም(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>በPDF አስቀምጥ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>አርትዕ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ቀልብስ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ድገም(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ቁረጥ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ቅዳ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ለጥፍ(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>እንዳለ ለጥፍ(&amp;I)</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>እንደ ልጣፍ አስተካክል(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ሁሉንም ምረጥ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ፈልግ(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ተካ(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ቀጣዩን ፈልግ(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ያለፈውን ፈልግ(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>በሠንጠረዥ ቁልፎች ተይብ(&amp;Y)</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>የትኞቹ ቁልፎች የትኞቹን ፊደላት(&amp;K)</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>የተመረጠውን በሌላ መንገድ ጻፍ(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>የቋንቋው ፊደላት(&amp;H)</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>ሩቢ(&amp;B)…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>የማይታወቅ ቃል(&amp;D)…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>ቀጣይ ነጥብ ወይም አስተያየት(&amp;G)</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>ያለፈው ነጥብ ወይም አስተያየት(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>የነጥቡ ካርድ፦ አርም፣ ተው፣ ለምን(&amp;O)</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>የሚካሄደውን ምርመራ አቁም(&amp;J)</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>የተውኔት መስመር፦ ቀጣይ ክፍል(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>እይታ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>ፓነል(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>ቀጣይ አካባቢ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>ከጽሑፉ ውጣ(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>ትኩረት(&amp;O)</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>በአንቀጽ፣ መስመር ወይም ዓረፍተ ነገር ላይ ትኩረት(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>የጽሕፈት መኪና(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ሙሉ ማያ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>ጸጥታ፦ ሦስቱም(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>ቀጥ ያለ ቅድመ እይታ(&amp;V)</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>ቅድመ እይታ ከሩቢ ጋር(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ገጽ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ትልቅ ጽሑፍ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ትንሽ ጽሑፍ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>የራሱ መጠን(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>ሰፊ ወረቀት(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>ጠባብ ወረቀት(&amp;N)</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>መስመሮች ይራራቁ(&amp;A)</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>መስመሮች ይቀራረቡ(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>አንቀጽ ከግራ(&amp;F)</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>አንቀጽ ከቀኝ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ቀለሞች(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>ቀጣይ ቀለሞች(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ብሩህ ቀለሞች(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ጨለማ ቀለሞች(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>ሴፒያ ቀለሞች(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>የሥርዓቱ ቀለሞች(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ሂድ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>የትም(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>መጻፍ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>የተላከ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>ግምገማዎች(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>የአንባቢዎች ስምምነት(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>ስታቲስቲክስ(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>በዚህ ጽሑፍ ላይ የተሰጠ ውሳኔ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>ሒሳብዎ(&amp;Y)</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>የቡድኑ ቃላት(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ቤተ መጻሕፍት(&amp;L)</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>በሁሉም ረቂቆች ፈልግ(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>ቅንብሮች(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>እገዛ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>ቁልፎችና እገዛ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>ትምህርቶች(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>ቋንቋዎች፦ ምን ይሠራል(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>ሰዋስው በLanguageTool(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>የጽሕፈት መኪና፦ መስመሩ ይቆያል፣ ወረቀቱ ይንቀሳቀሳል።</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>የጽሕፈት መኪና ጠፍቷል።</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>ጸጥታ። Escape ይመልሳል።</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>ጽሑፍ በ{number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>ትኩረት በአንቀጹ ላይ። Escape ይመልሳል።</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>ትኩረት በመስመሩ ላይ። Escape ይመልሳል።</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>ትኩረት በዓረፍተ ነገሩ ላይ። Escape ይመልሳል።</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>የራስዎ ጽሑፍ</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>በዚህ ኮምፒውተር ይቀራል።</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ጀምር</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ርዕስ የሌለው</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>ቅጂ {held}ን ወስደዋል። ቅጂ {newest} ሌላ ይላል፤ እስኪስማሙ ድረስ የእርስዎ ይሠራል።</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ</numerusform>
            <numerusform>እና %Ln ተጨማሪ</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>በቅጂ {number} ተስማማ</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>የቀረበ ሐሳብ፦ {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>ጸሐፊው፦ {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>መልሰህ ውሰድ</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>አስተያየትዎ</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>ካለፈው እትም</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>ከሌላ አንባቢ</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>ጸሐፊው ሠርቶበታል።</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>ጸሐፊው እንዳለ ይተወዋል።</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>ጸሐፊው ስለእሱ ምንም አላለም።</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>ለራስዎ፣ ስለ “{words}”</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>ምን ማስታወስ ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>ተመዝግቧል። በአስተያየቶቹ መካከል አለ።</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>ማስታወሻዎች</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>ለራስዎ ማስታወሻዎች። እዚህ ይቀራሉ።</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>ማስታወሻዎች በዚህ ጠረጴዛ ይቀራሉ፣ ከጽሑፉ ጋር በጭራሽ አይወጡም።</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>የቀድሞ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>እነዚህን መልስ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>አሁን እንዳሉት</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>እየተቀመጠ ነው</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>መመሪያውን አንብብ</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>መመሪያ {title}ን አንብብ</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>ጸሐፊው ይግባኝ ይላል</translation>
    </message>
    <message>
        <source>You</source>
        <translation>እርስዎ</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>አንባቢ {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>እትም {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>የመመሪያው አንቀጽ፦ {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>ተቀባይነት</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ለውጥ</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>አለመቀበል</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>የመጀመሪያው ውሳኔ ይጸናል</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>ያልተወሰነ</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>ገና አልተዳኘም</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ይሠራል</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>በከፊል ይሠራል</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>አልተሳካም</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>ይህ አንቀጽ %Ln ቃል አለው፤ እንዲህ በረዘመ መተየብ ዝግ ይላል።</numerusform>
            <numerusform>ይህ አንቀጽ %Ln ቃላት አሉት፤ እንዲህ በረዘመ መተየብ ዝግ ይላል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>በዓረፍተ ነገር መጨረሻ ክፈለው</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>ተከፍሏል። መቀልበስ እንደገና አንድ ያደርገዋል።</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>ክፍሎች</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>ክፍልን ይጎትቱ፣ ወይም በAlt እና በቀስት ያንቀሳቅሱ። F2 ርዕስ ይሰጠዋል።</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>በጠቋሚው ላይ አንድ ጀምር</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>ከቀጣዩ ጋር አገናኝ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ስም ቀይር</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>መልሰህ ውሰድ</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>ክፍል {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>በገጹ ላይ</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>ርዕስ የሌለው</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>እንደገና</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>ተጠቀምበት</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>ቁልፎችዎ ተቆልፈዋል። የይለፍ ሐረጋቸውን ይስጡ፤ የሚጠብቀው ይሄዳል።</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>ይህ ኮምፒውተር ለቁልፎችዎ ቦታ የለውም። የሚቆልፋቸውን የይለፍ ሐረግ ይምረጡ፤ ጽፈው ያስቀምጡት፤ ያለ እሱ ማንም አይከፍታቸውም።</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ሁለቱ አንድ አይደሉም።</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ቃል</numerusform>
            <numerusform>%Ln ቃላት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln ምልክት</numerusform>
            <numerusform>%Ln ምልክቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln ፊደል</numerusform>
            <numerusform>%Ln ፊደላት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln ሞራ</numerusform>
            <numerusform>%Ln ሞራዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>%Ln ማትራ</numerusform>
            <numerusform>%Ln ማትራዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln ቀለም</numerusform>
            <numerusform>%Ln ቀለማት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln መስመር</numerusform>
            <numerusform>%Ln መስመሮች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln አርኬ</numerusform>
            <numerusform>%Ln አርኬዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ገጽ</numerusform>
            <numerusform>%Ln ገጾች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln ደቂቃ</numerusform>
            <numerusform>%Ln ደቂቃዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}፣ ቢያንስ {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} ከ{limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>በሰዓት</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>ለጽሑፉ</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>በመስመር</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>ቅድሚያ</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ማንኛውም ቀን</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>የጊዜ ገደብ የለውም</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>ገደቡ {when} ነበር</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>ገደቡ ዛሬ {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>ገደቡ {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>ገደቡ በ%Ln ቀን</numerusform>
            <numerusform>ገደቡ በ%Ln ቀናት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ወደ %Ln ደቂቃ</numerusform>
            <numerusform>ወደ %Ln ደቂቃዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>ወደ %Ln ሰዓት</numerusform>
            <numerusform>ወደ %Ln ሰዓታት</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>ሊነበብ የሚገባው</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>የቀረበ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>የተወሰደ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ረቂቅ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>የተመረመረ</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>የታሸገ</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>መላክ ይጠብቃል</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>የተላከ</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>በቅርቡ ዳግም ይላካል</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>በአሠሪው ዘንድ</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>እዚያ ሊነበብ አልቻለም</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>እየተነበበ ነው</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>ሁለተኛ ንባብ</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>አንባቢዎች ተለያይተዋል</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>ለውጥ ተጠይቋል</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>ተሻሽሏል</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ተቀባይነት አግኝቷል</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ተቀባይነት አላገኘም</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>ይግባኝ ተብሏል</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>ተቀባይነት አግኝቷል፣ ክፍያ ይጠበቃል</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ተከፍሏል</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>ክርክር አለበት</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ተዘግቷል</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>ተመልሷል</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ተስቧል</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>አልተፈለገም</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ጊዜው አልፏል</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ወደ ጎን ተቀምጧል</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>ግጥም</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>የዘፈን ግጥም</translation>
    </message>
    <message>
        <source>story</source>
        <translation>ታሪክ</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>ስድ ንባብ</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>ትረካ</translation>
    </message>
    <message>
        <source>play</source>
        <translation>ተውኔት</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>ትዕይንት</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>ዳግም መጻፍ</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>የማሽን ጽሑፍ ሂስ</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>ለሞዴል ጥያቄ</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>መጻፍ ቀጥል</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>የት እንዳለ</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ተመልከተው</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>በጽሑፉ ያለ ቦታ</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>ተዋንያን ያሉት ተውኔት ብቻ ነው።</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>ተዋንያን</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>በ%Ln ንግግር ስሙ ተቀየረ።</numerusform>
            <numerusform>በ%Ln ንግግሮች ስሙ ተቀየረ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>በኮምፒውተሩ የተጫነ የዚህ ጽሕፈት ቅርጸ ቁምፊ በራሱ ጥቅም ላይ ይውላል።</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ወደ ጽሑፉ ተመለስ</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>ቀጥ ያለ ቅድመ እይታ</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>ቅድመ እይታ ከሩቢ ጋር</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up እና Page Down ገጾችን ይገልጣሉ፣ + እና − መጠኑን ይለውጣሉ።</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>%Ln ፊደል የሚስል ቅርጸ ቁምፊ እዚህ የለም።</numerusform>
            <numerusform>%Ln ፊደላት የሚስል ቅርጸ ቁምፊ እዚህ የለም።</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>ገጽ {number}፣ የመጨረሻው</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>ገጽ {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>አትም…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>በPDF አስቀምጥ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ወደ ጽሑፉ ተመለስ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>በPDF አስቀምጥ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>አትም</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ያለፈው ገጽ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ቀጣይ ገጽ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ገጽ {number} ከ{count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>በ{file} ተቀምጧል</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>ለማተሚያው ተሰጥቷል</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ገጽ {number} ከ{count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>ወረቀት</translation>
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
        <translation>ኅዳጎች</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>ሚሜ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ነጥቦች</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>መስመሮች</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>ስም ከርዕሱ በታች</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>የገጽ ቁጥሮች</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>የመስመር ቁጥሮች</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>በየአምስተኛው መስመር</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>ርዕስ፣ ቋንቋ ወይም መመሪያ</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>እነዚህ ቃላት ያሏቸውን ጽሑፎች ብቻ አሳይ</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>የዘገዩትን ብቻ</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>እርስዎ የያዙትን ብቻ</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>ማንኛውም መመሪያ</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>ማንኛውም ቋንቋ</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>ማንኛውም ቅርጽ</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>ማንኛውም ሁኔታ</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>ማንኛውም ዙር</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>ማንኛውም ጊዜ</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>ዙር {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln ቀን ወይም ከዚያ በላይ</numerusform>
            <numerusform>%Ln ቀናት ወይም ከዚያ በላይ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>እትም {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}፣ በእርስዎ</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}፣ በሌላ አንባቢ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>ዘግይቷል</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>የሚጠብቁ ጽሑፎች</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>አንብበው</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>አሁን አምጣ</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>የአንባቢዎች ስምምነት</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>የቡድኑ ቃላት</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>ግምገማዎች</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>ለመነበብ የሚጠብቅ የለም።</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ገጾች</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>ይህ ግምገማ ረድቶዎታል?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>ለምን? (ከፈለጉ)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>ረድቷል</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>በከፊል</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>አልረዳም</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>እርስዎ አሉ፦ {answer}።</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>የጸሐፊው ምልከታዎች</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>ጸሐፊው የተዳኘውን ጽሑፍ እንዴት ይመዝናል</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>አልተመዘነም</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>መጀመሪያ በጽሑፉ ቃላት ይምረጡ።</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>እትም {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>በጽሑፉ ቃላት ይምረጡ፣ ከዚያ አስተያየት ይስጡ።</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>አስተያየቶች</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>የ{title} ጽሑፍ</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>ምርመራው የተወው</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>ምርመራው የሚታይ ነገር አልተወም።</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>ጸሐፊው፦ {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>ወደ ሰልፉ ተመለስ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>አስተያየት</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>መጀመሪያ በጽሑፉ ቃላት ይምረጡ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ምልከታዎች</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>ከጽሑፉ ጎን</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>አስተያየቶች</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>መመዘኛ</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>መመሪያ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ወስን</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>እርሳው</translation>
    </message>
    <message>
        <source>Say how the line of the caret is read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading is kept with the words of its line and travels with the piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line says this now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Section {number}</source>
        <translation>ክፍል {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>የመጨረሻው መተየብ {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>ካለፈው ቅጂ ወዲህ {count}</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>ከመዝገቡ {count}</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>{title}ን ካለፈው ቅጂ ጋር አነጻጽር</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>ካለፈው ቅጂ ጋር አነጻጽር</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>ቃላትዎ እዚህ ናቸው</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>የተመለሰው እየታየ ነው …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>መጻፍ ቀጥል</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>ያለ ዳነው ጽሑፍ ቀጥል</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>መጠባበቂያዎች</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>የብልሽቱን ፋይል ተመልከት</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>ያለፈው ጊዜ በደህና አላበቃም፣ አንድ ጠረጴዛም ሊከፈት አልቻለም። ወደ የትም ምንም አልተላከም።</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>ያለፈው ጊዜ በደህና አላበቃም። የተጻፈው ይህ ነው፤ ቅጂው ተይዟል። ወደ የትም ምንም አልተላከም።</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>ያለፈው ጊዜ በደህና አላበቃም። የሚጻፍ ነገር አልነበረም፤ ሁሉም በቦታው ነው።</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>የዳነ ጽሑፍ</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>በ{title} የተለወጠው</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>የብልሽት ፋይል</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>የተሰበረበት ቦታ፤ የእርስዎ ቃላት የሉበትም። {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>በእነዚህ ቃላት ላይ ምልከታ</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>ምልከታው ስለ ምንድን ነው</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>እዚህ ምን ያያሉ?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>መልሰህ ውሰድ</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>ችግር ሪፖርት አድርግ</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>ስሪቶችን፣ ቅንብሮችንና የተበላሸውን የያዘ ፋይል። ከጽሑፍዎ ምንም የለበትም፣ አይላክምም።</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>ሪፖርቱ</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>ሪፖርቱን አዘጋጅ</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>አስቀምጠው…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ሪፖርቱን አስቀምጥ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>እንደ {file} ተቀምጧል።</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>ለፈለጉት ይስጡት።</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>መጠባበቂያዎች</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>የሚተይቡት በማዳኛ ፋይል ይያዛል።</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>የሚተይቡት አሁን በዚህ መስኮት ብቻ ነው፦ ክፍት ይተዉት።</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ዲስኩ ሞልቷል።</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>ቦታ ያስለቅቁ፤ ከዚያ በራሱ ይቀመጣል።</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>በዚህ ጠረጴዛ አቃፊ መጻፍ አይቻልም።</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>እዚያ መጻፍ ይፍቀዱ፤ ከዚያ በራሱ ይቀመጣል።</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>የጠረጴዛው ፋይል ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>የቅርቡን መጠባበቂያ ይመልሱ።</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>ሌላ ፕሮግራም ይህን ጠረጴዛ ይዟል።</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>ይዝጉት፤ ከዚያ የሚተይቡት በራሱ ይቀመጣል።</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>ዲስኩ ስህተት ያሳያል።</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>መገናኘቱንና ሙሉ መሆኑን ያረጋግጡ።</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>ከእንግዲህ የሌለ ጽሑፍ</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>ከማዳኛ ፋይል፦ {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>ሲቀጥሉ ወደ ክፍሉ ይመለሳል፤ የቀድሞው ጽሑፍ ቅጂ ሆኖ ይቀራል።</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>ጠረጴዛው አዲስ ጽሑፍ አለው፤ ይህ ቅጂ ይሆናል።</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>ጠረጴዛው አስቀድሞ አለው።</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>ክፍሉ በዚህ ጠረጴዛ ከእንግዲህ የለም፤ ራሱን የቻለ ጽሑፍ ይሆናል።</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>ጠረጴዛው ሊከፈት አይችልም፤ እስኪጠገን ይጠብቃል።</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>መጀመሪያ የአንድ መስመር ቃላት ይምረጡ፤ ከዚያ እንዴት እንደሚነበቡ ይናገሩ።</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>የ{words} ንባብ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ንባብ</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>እዚህ በዓምድ የሚቀመጡት ጃፓንኛ፣ ቻይንኛ፣ ኮሪያኛና ሞንጎልኛ ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>አድርግ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>እነዚህ ቃላት በዚህ መካከል ተለውጠዋል።</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>《 》 ወይም ｜ ያለባቸው ቃላት ንባብ ሊኖራቸው አይችልም።</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that a critique of a machine&apos;s text is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is built: what stands twice, notes left behind, brackets, quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of the text themselves: unseen ones, look-alikes, old encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the verse form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A play with more or fewer roles than the brief asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that the brief does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder of themes that the brief asks to stay away from; nothing is searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer remarks on the judged text than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category of remarks with fewer than asked for, or a remark of no category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark that does not quote the judged text as it stands, or says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion of the rubric that is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating without its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotation marks that do not stand in the judged text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph or stanza that comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that comes twice in a row, where the language does not do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translator&apos;s or editor&apos;s note in brackets that was left in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder that was never filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets without a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks without a partner, or of another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run without spaces that is longer than anybody writes; only its beginning is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the seed text of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of another piece of one&apos;s own on the same desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word with letters of two scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Latin word joined to an article or particle of another script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that nobody sees and that have no work to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of direction without a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese in the old Zawgyi encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are not composed as Unicode composes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of another script that looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark that stands twice on one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage in another language or script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>ድምቀት፣ ጋዳማ፣ ቀለማትና ሌሎች የፊደል መልኮች ተትተዋል።</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>ሐሳብ ብቻ የነበሩ ስረዛዎች ተፈጽመዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>ቀመሮች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>የፋይሉ የግርጌ ማስታወሻዎች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>የፋይሉ የመጨረሻ ማስታወሻዎች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>የፋይሉ አስተያየቶች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>ሠንጠረዦች ተራ መስመሮች ሆነዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>የጽሑፍ ሳጥኖች ተራ መስመሮች ሆነዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>ሐሳብ ብቻ የነበሩ ጭማሪዎች ተፈጽመዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>የምልክት ቅርጸ ቁምፊ ምልክቶች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>የተካተቱ ነገሮች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>ሥዕሎች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>የገጾች ራስጌና ግርጌ ተትተዋል።</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>የዝርዝር ቁጥሮች ወይም ነጥቦች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>የገጽ መቁረጫዎች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>ከርዕስ ገጹ ርዕሱ ብቻ ተወስዷል፤ የተተዉ፦ {names}።</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain ለተውኔት ነው፦ ሌሎች ፕሮግራሞች በትልልቅ ፊደል የተጻፉ መስመሮችን የተናጋሪ ስም ሊያደርጉ ይችላሉ።</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>ከሌላው ጎን የሚጻፉ መስመሮች ምልክት አልተደረገባቸውም፦ {count}።</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>የትኞቹ ገጸ ባሕርያት ሌላ ቋንቋ እንደሚናገሩ በፋይሉ የለም፦ {count}።</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>ይህ ቅርጸት የማይዛቸው የመቆጣጠሪያ ምልክቶች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>ሌሎች የመስመር መጨረሻዎች ተራ የመስመር መጨረሻ ሆነዋል።</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>የቀረቡ ለውጦች እንደተፈጸሙ ተወስደዋል።</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>የይዘት ማውጫዎች ተትተዋል፦ {count}።</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>ሊነበቡ ያልቻሉና አሁን በ� የተመለከቱ ቦታዎች፦ {count}።</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>የተለያዩ የመስመር መጨረሻዎች አንድ ዓይነት ሆነዋል (የነበሩት፦ {names})።</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>በክፍል የተጻፉ ፊደላት ወደ አንድ መልክ (NFC) መጥተዋል፤ መልካቸው አንድ ነው።</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>ስለዚህ ጽሑፍ እስካሁን ማንም አልወሰነም።</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>ጽሑፉ ተቀባይነት አግኝቷል</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>ለውጥ ተጠይቋል</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>ጽሑፉ ተቀባይነት አላገኘም</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>ይግባኝዎ ተቀባይነት አላገኘም</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>የመመሪያው አንቀጽ፦ {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>የሚሠራው</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>ጽሑፉ የእርስዎ ነው፤ መብቶቹ ወደ እርስዎ ተመልሰዋል፤ የትም ሊጠቀሙበት ይችላሉ።</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>ዙር {round} ከ{most}።</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>እስከ {when} ድረስ ይግባኝ ማለት ይችላሉ።</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>የማስረከቢያ ጊዜ {when}።</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>ስለ ጽሑፉ ቦታዎች የተባለው</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>የቀረበ ሐሳብ፦ {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>አሁንም ክፍት</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>ቃላቱ የሉም</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ተሠርቷል</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>እንዳለ ቀርቷል</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>አንባቢው</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>ናሙና መመሪያዎች</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>የራስዎን መመሪያ ለመጀመር አንዱን ይምረጡ። እስካሁን የቋንቋው ተወላጅ አላነበባቸውም።</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>በሁሉም ረቂቆች ፈልግ</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>በማንኛውም ቋንቋ ቃላት</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>የተገኘው</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ፍለጋ</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>በማንኛውም ጽሕፈት ቃላት ይተይቡ፤ ረቂቆችዎ ሁሉ ይታያሉ።</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>ለ{words} ምንም አልተገኘም።</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>ረቂቆችዎ እየተነበቡ ነው…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>ረቂቆችዎ እየተነበቡ ነው፦ %Ln ክፍል ይቀራል።</numerusform>
            <numerusform>ረቂቆችዎ እየተነበቡ ነው፦ %Ln ክፍሎች ይቀራሉ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>ላክ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>የት እንዳለ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ወደ ጽሑፉ ተመለስ</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>አሽገህ ላክ</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>ማንም፦ ጥቅሉ በዚህ ኮምፒውተር ይቀራል</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>የሚወጣው</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>እትም {number} ወደ {vendor} ይሄዳል።</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>ተቀባይነት ካገኘ፦ {money}።</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>ጥቅሉ እንደሚናገረው ጊዜዎ፦ {time}።</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>ተመልከተው ወይም አርመው</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>አልተጠየቀም፦ {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>እንዳለ የተተወ፦ %Ln ነጥብ።</numerusform>
            <numerusform>እንዳሉ የተተዉ፦ %Ln ነጥቦች።</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>የቀረ ነጥብ የለም።</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>ከማስታወሻዎ ጋር የሚሄድ፦ %Ln ነጥብ።</numerusform>
            <numerusform>ከማስታወሻዎ ጋር የሚሄዱ፦ %Ln ነጥቦች።</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>ለአሠሪው ብቻ ይመሰጠራል።</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>የሚፈቅዱት</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ፈቃድ፦ {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>ከላይ ያለ ነገር ገና አልተዘጋጀም።</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>መጀመሪያ አንድ ጥቅም ላይ ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>ኔትወርክ እንደተገኘ ይወጣል።</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>በዚህ ኮምፒውተር ይቀራል።</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>ታሽጓል።</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>ደርሷል።</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>Waits for a network</source>
        <translation>ኔትወርክ ይጠብቃል</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>እየወጣ ነው</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ደርሷል</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>በመልእክተኛ ፋይል ውስጥ</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>አሠሪው ውድቅ አድርጓል</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>አዲስ ግብዣ ይፈልጋል</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>ታሽጓል፣ እዚህ ይቀራል</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>እትም {number}</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>የተላከው</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>አሁን ላክና አምጣ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>የት እንዳለ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>የተላከ</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>እስካሁን ምንም አልተላከም። ጽሑፍ ከመጻፊያው ገጽ ይታሸጋል።</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ወደ ጠረጴዛው ሂድ</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>የሚጠብቀው እዚህ በደህና አለ፣ በኋላ ይወጣል።</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>የሚጠብቅ፦ %Ln ጥቅል።</numerusform>
            <numerusform>የሚጠብቁ፦ %Ln ጥቅሎች።</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>ሁሉም ተልኳል፣ መጥቷልም።</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>ጊዜው ይጀምራል፦ {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>ጊዜው አብቅቷል፦ {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>ግቡ ተደርጓል።</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>ከእንግዲህ ግብ የለም።</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>ግብ፦ {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>የዚህ ሥራ ግብ ተደርሷል፦ {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>ግቡ ተደርሷል፦ {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>ዛሬ {count}</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>የዛሬ ግብ ተደርሷል፦ {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>ዛሬ {count}፦ ተደርሷል</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>ጊዜው የታሰበውን አግኝቷል፦ {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>መልክ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>መጻፍ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>መላክ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ግላዊነት</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ቀለሞች</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>ብሩህ፣ ጨለማ ወይም ሴፒያ፣ ወይም እንደ ሥርዓቱ።</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>እንደ ሥርዓቱ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ጨለማ</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ሴፒያ</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>የምናሌዎች ቋንቋ</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>የሚጽፉበት የራሱ ቋንቋ አለው።</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>በገጽዎ ያሉ ፊደላት።</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ነጥቦች</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>በመስመሮች መካከል ርቀት</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1.5 ጽሕፈቱ የሚፈልገው ነው፤ ያነሰ የቀረበ ነው።</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>የወረቀት ስፋት</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>በአንድ መስመር ይህን ያህል ፊደላት ገደማ ይቆማሉ።</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>ምንም አይንሸራተት</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>የሚንቀሳቀሰው በአንዴ ይንቀሳቀሳል።</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>የአዲስ ጽሑፎች ቋንቋ</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>ጽሑፍ ሲጀምሩ መጀመሪያ ይቀርባል።</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>ሁልጊዜ ጠይቅ</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>የቋንቋው የጥቅስ ምልክቶች</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>ቀጥ ያሉ ምልክቶች ሲተይቡ ይለወጣሉ፤ Ctrl+Z ቀጥ ያለውን ይመልሳል።</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>የቋንቋው ነጠብጣብና ሰረዞች</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>ሦስት ነጥቦችና ሁለት ሰረዞች ቋንቋው ምልክቱ ካለው ይለወጣሉ።</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>የሚለጠፈውን አስተካክል</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>የተሰበሩ መስመሮች ይገናኛሉ፣ የባዘኑ ምልክቶች ይሄዳሉ፤ Ctrl+Z ይመልሰዋል፣ Ctrl+Shift+V አያስተካክልም።</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>በደካማ መዛግብተ ቃላት አጻጻፍ</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>መዝገበ ቃላቱ ብዙ ቃላት ሲጎድሉት ትክክለኛ ቃላትም ይሰመርባቸዋል፤ የትኞቹ እንደሆኑ ‘ቋንቋዎች’ ይናገራል።</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>ትኩረት</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>ከወረቀቱ በስተቀር ምንም፤ የማይጽፉት ይደበዝዛል።</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>በትኩረት ውስጥ</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>ጥርት ብሎ የሚቀረው።</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>አንቀጹ፣ በግጥም አርኬው</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>መስመሩ</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>ዓረፍተ ነገሩ</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>ከትኩረት ውጭ</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>ቀሪው ምን ያህል ይደበዝዛል።</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>ለስላሳ፣ ለማንበብ ቀላል</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>ደብዛዛ</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>ያልደበዘዘ</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>የጽሕፈት መኪና</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>መስመሩ በአንድ ከፍታ ይቆያል፣ ወረቀቱ ይንቀሳቀሳል።</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>የጽሕፈት መኪናው መስመር ከፍታ</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>ከመስኮቱ ላይ ይቆጠራል።</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>በራሱ ላክና አምጣ</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>ያሸጉትን ብቻ፣ ኔትወርክ ሲኖር ብቻ።</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>የሰዋስው ምርመራ</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>በLanguageTool፣ ካዘጋጁት በኋላ፤ በዚህ ኮምፒውተር ይሠራል።</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>LanguageTool ከተዘጋጀ በርቷል</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ጠፍቷል</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>ቅንብር ፈልግ</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>በዚያ ስም ቅንብር የለም።</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>ዝግጅቱን እንደገና አድርግ</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>መጠባበቂያዎች፣ ሌላ ኮምፒውተር…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>ሰዋስው በLanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>ካልላኩት በስተቀር የሚጽፉት ምንም ከዚህ ኮምፒውተር አይወጣም። ማንም አይቆጥርዎትም።</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>እየሠራ ነው</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>ይህን አሠሪ ተቀላቀል</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} ከ{all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ጀምር</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>የመጀመሪያ ገጽ</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} {person}ን ይጋብዛል።</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} በዚህ አድራሻ ይገኛል።</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>ዝም ብለው መጻፍ፣ ጠረጴዛውን በኋላ ማዘጋጀት ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>እዚህ የማይታወቅ ቃል የለም።</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} አሁን በዚህ ጠረጴዛ ይታወቃል።</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} ቀርቧል። ኃላፊው ይወስናል፤ በ‘ቃላት’ ያዩታል።</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>ምርመራ፦ ቆሟል፤ ጽሑፍዎ ደህና ነው</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>መዝገበ ቃላትዎ ምርመራውን ስላቆመ ወደ ጎን ተቀምጧል</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>ምርመራ፦ እንደገና ጀምሯል</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>እሺ</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>የተለመደ መለኪያ፦ {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>በሳምንት የተጻፈ</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>በወር የተጻፈ</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>በቀን የተጻፈ</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>በእነዚህ ቀናት ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ቀን</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>ፈዛዛ፦ የተለጠፈ። ከመስመሩ በታች፦ የተነሣ።</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>እስካሁን ጊዜ የለም።</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ብዛት</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>ገደብ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>የጊዜ መዝገቡን አስቀምጥ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>በ{file} ተቀምጧል።</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>እስካሁን ምንም አልተጻፈም። የሚጽፉት ከአሁን ጀምሮ ይቆጠራል።</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ወደ ጠረጴዛው ሂድ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ስታቲስቲክስ</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>ለእርስዎ ዓይን ብቻ፦ በሚያሽጉት ጥቅል ካሉት ደቂቃዎች በስተቀር ምንም ከዚህ ኮምፒውተር አይወጣም።</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ቀናት</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>ሳምንታት</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ወራት</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>የተለመደ መለኪያ</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>በቀን የተጻፈ</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>ወደ ገደቡ</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>ጊዜ በጽሑፍ</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>የሚቆጠረው ከቁልፍ ምት አጠገብ ያለ ጊዜ ብቻ ነው። ስህተት ካለ ያርሙት፤ የተለካው አጠገቡ ይቀራል።</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>የጊዜ መዝገቡን በCSV አስቀምጥ…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>በቋንቋ</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>በየቀኑ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ሁኔታ</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}፦ ቀንስ</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}፦ ጨምር</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>እስካሁን ይህን ቋንቋ የሚተይብ ሠንጠረዥ የለም፤ ቁልፎቹ የሥርዓቱ ናቸው።</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ቁልፎች</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>ቁልፎች፦ {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>ቁልፎች ሥርዓቱ እንዳለው</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>የ{day} ሳምንት</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln ደቂቃ</numerusform>
            <numerusform>%Ln ደቂቃዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ሰዓት</numerusform>
            <numerusform>%Ln ሰዓታት</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} ተጽፏል</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} ተነሥቷል</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} ተለጥፏል</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>በአጠቃላይ {net}፣ በ{time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>የተጻፈ</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>የተነሣ</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>የተለጠፈ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>የተጣራ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}፦ ተደርሷል</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}፦ በጣም ረጅም</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>ዛሬ {count}፦ ተደርሷል</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>ዛሬ {count}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ርዕስ የሌለው</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>አሽገህ ላክ…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>ፓነሉን አሳይ ወይም ደብቅ</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>በሌላ መንገድ የሚጻፉትን ቃላት መጀመሪያ ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>ያነሰ ይምረጡ፦ በአንዴ እስከ %Ln ምልክት።</numerusform>
            <numerusform>ያነሰ ይምረጡ፦ በአንዴ እስከ %Ln ምልክቶች።</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>ይህን ቋንቋ በሌላ መንገድ የሚጽፍ አይታወቅም።</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} ወደ {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>እነዚህ ቃላት በዚህ መካከል ተለውጠዋል።</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>የተመረጠውን በሌላ መንገድ ጻፍ</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>ከ እና ወደ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ተካ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>በቤተ መጻሕፍቱ ፈልግ</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>ጥያቄዎች፣ መልሶች፣ አስተያየቶች፣ መለያዎች ፈልግ</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>የቤተ መጻሕፍቱ ይዘቶች</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>እዚህ እስካሁን ምንም የለም። ጥያቄና ከእሱ የመጣውን ይያዙ።</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>አዲስ ጥያቄ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ወደ ፋይል ላክ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>አስገባ…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>የሚያዝ ጥያቄ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>ቋንቋ፣ እንደ hi ወይም ur-Arab ባለ መለያ</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>መለያዎች፣ በኮማ የተለዩ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ጥያቄ</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>ጥያቄውን ያዝ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln ሙከራ</numerusform>
            <numerusform>%Ln ሙከራዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>ቤተ መጻሕፍትዎ በአንድ ፋይል</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>የቤተ መጻሕፍት ፋይል</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>ተጽፏል፦ {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>%Ln ይዘት ገባ።</numerusform>
            <numerusform>%Ln ይዘቶች ገቡ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>ትምህርቶች</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>እያንዳንዱ በልምምድ ጠረጴዛ ይከናወናል፣ ሁሉም ክፍል እውነተኛ ነው፤ ከዚህ ኮምፒውተር ምንም አይወጣም።</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title}ን ክፈት</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>ሁሉም ትምህርቶች</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>መመሪያውን አንብብ</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>ወደ መመሪያው</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>ወደ ገጹ</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>አሽገህ ላክ</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ወደ ጠረጴዛው</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>በናሙናው ጽሑፍ ጀምር</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>ለምክንያቱ መልስዎ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>ይግባኝ በል</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>የልምምድ ጠረጴዛ እየተዘጋጀ ነው…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>እዚህ የሚስተካከል የለም</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>ተስተካክሏል – Ctrl+Z እንደነበረ ይመልሰዋል</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>የተለጠፈው ተስተካክሏል – Ctrl+Z እንደነበረ ይመልሰዋል</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>እዚህ ይተይቡ</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>በቋንቋዎ አንድ ቃል። ፊደላቱ ትክክል ይመስላሉ? Return ይቀጥላል።</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>በWriterDesk ቁልፎች ተይብ</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>ከላይ ያለው መስመር የቋንቋዎ ናሙና ነው።</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>በሌላ ቅርጸ ቁምፊ የተሳሉ፦ {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>ሁሉም ፊደል በቅርጸ ቁምፊው አለ።</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>በጽሑፉ F2 እነዚህን ቁልፎች ያበራል ያጠፋል፣ Shift+F2 ያሳያቸዋል።</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>የሥርዓትዎ የግብዓት ዘዴ ፊደላቱን ያጣምራል፤ ዙሪያ ያሉትን ቃላት ያያል።</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>የሥርዓትዎ የግብዓት ዘዴ ፊደላቱን ያጣምራል።</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>ተራ የላቲን ቁልፎች ይመጣሉ፦ እዚህ የግብዓት ዘዴ የለም።</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>ፊደላቱ በቀጥታ ከቁልፍ ሰሌዳዎ ይመጣሉ።</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>ሞራዎች</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>ማትራዎች</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>ቀለማት</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>የለም</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>ከግራ ወደ ቀኝ</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>ከቀኝ ወደ ግራ</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>ሊረጋገጥ የሚችል</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ጣዕም</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ጥሩ</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation>መስመሮች</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>አርኬዎች</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>ቀለማት</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>ሞራዎች</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>ማትራዎች</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ገጾች</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ደቂቃዎች</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>በሰዓት</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>በመስመር</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share of what it earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>መታረም አለበት</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>ልማድ</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ምክር</translation>
    </message>
    <message>
        <source>an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>ተቀበል</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>ጽሑፉ እንዳለ ይወሰዳል፤ ክፍያው ይጠበቃል።</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>ለውጥ ጠይቅ</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>አስተያየቶችዎ የሚሠራ ሥራ ሆነው ወደ ጸሐፊው ይሄዳሉ።</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>ሁለተኛ አንባቢ ጠይቅ</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>ሁለተኛ አንባቢ</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>ሌላ ኃላፊ የእርስዎን አስተያየት ሳያይ ያነባል።</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>ምክንያት ምረጥ</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>መጀመሪያ በአንድ ቦታ አስተያየት ይስጡ፤ የሚሠራው እሱ ነው።</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>ገና ነጥብ ያልተሰጣቸው፦ {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>አለመቀበል</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>ጽሑፉ የጸሐፊው ይሆናል። ምክንያት፣ በቋንቋው ዓረፍተ ነገርና አንቀጹ ያስፈልጋሉ።</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>ለጸሐፊው ዓረፍተ ነገር</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>የመመሪያው አንቀጽ</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>አትቀበል</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>እንደ እትም {number} ታሽጓል</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>ሲጻፍ ተይዟል</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>እርስዎ ይዘውታል</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>የታሸገ</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>በፋይል ተቀምጧል</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>ከትልቅ ለውጥ በፊት</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>ከብልሽት የዳነ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>ቅጂዎች</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>ሲጽፉ በየአሥር ደቂቃው ቅጂ ይያዛል።</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>ይህን በስም ያዝ…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ያዝ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>ይህን ቅጂ ያዝ</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ስሙ ማን ነው?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>“{name}” ተብሎ ተይዟል።</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>ካሁኑ ጽሑፍ ጋር ተነጻጽሯል</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>ከ{version} ጋር ተነጻጽሯል</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>ተመልሷል። እዚህ የነበረው ቅጂ ሆኖ ተይዟል።</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>ጽሑፉ በዚህ መካከል ተለውጧል። እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>ክፍሉ ተመልሷል። መቀልበስ እንደገና ያወጣዋል።</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>ጽሑፉ በመንገድ ላይ ነው</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>ቀጣይ ፋይል</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ተዋቸው</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>የሚጠብቅ፦ %Ln ፋይል፣ መጀመሪያ {name}።</numerusform>
            <numerusform>የሚጠብቁ፦ %Ln ፋይሎች፣ መጀመሪያ {name}።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>ቀርቧል፤ በመንገድ ላይ</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>ጸድቋል፤ በመንገድ ላይ</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>ውድቅ ሆኗል፤ በመንገድ ላይ</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>ተነሥቷል፤ በመንገድ ላይ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>በመንገድ ላይ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ቀርቧል</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>በዝርዝሩ አለ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ውድቅ ሆኗል</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>ከዝርዝሩ ተነሥቷል</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>በዚህ ጠረጴዛ ብቻ ይታወቃል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln ጸሐፊ አቅርቦታል።</numerusform>
            <numerusform>%Ln ጸሐፊዎች አቅርበውታል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ማስታወሻ፦ {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>ለምን፦ {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>አሠሪው አልወሰደውም፦ {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>በዝርዝሩ አስገባው</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>ውድቅ አድርግ…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>አንሣው…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>ለቡድኑ አቅርበው</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>እርሳው</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>ለምን? ያቀረበው ይህን ያነባል።</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>ተናገር</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ተወው</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} አይታወቅም</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>ተመሳሳይ ቃላት እየተፈለጉ ነው…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>ትክክል ነው፦ በዚህ ጠረጴዛ እወቀው(&amp;K)</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>ትክክል ነው፦ ለ{vendor} ቡድን አቅርበው(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ቁረጥ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ቅዳ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ለጥፍ(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ሁሉንም ምረጥ(&amp;A)</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>ተመሳሳይ ቃል አይታወቅም።</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>የቡድኑ ቃላት</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>በመዝገበ ቃላት የሌሉ ቃላት። የሚያስተምሩት በጠረጴዛዎ ይቀራል፤ የሚያቀርቡት ወደዚያ አሠሪ ኃላፊ ብቻ ይሄዳል፤ ኃላፊው በዝርዝሩ ያስገባውን ጸሐፊዎቹ ሁሉ ያውቁታል።</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>የትኞቹ ቃላት</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>የትኛው ዝርዝር</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>ዝርዝሩን አስቀምጥ…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>ሁሉም ቃላት</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>የቀረቡ</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>በዝርዝሩ ያሉ</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>በዚህ ጠረጴዛ ብቻ የሚታወቁ</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>ውድቅ የሆኑ ወይም የተነሡ</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>ሁሉም ዝርዝሮች</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>እንዲህ ያሉ ቃላት የሉም። ከጽሑፉ ጎን ያለ ካርድ አንድ ያቀርባል።</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>የHunspell መዝገበ ቃላት (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>በየመስመሩ አንድ ቃል (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln ቃል ተቀምጧል።</numerusform>
            <numerusform>%Ln ቃላት ተቀምጠዋል።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>የ{title} ጽሑፍ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>እየተቀመጠ ነው</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>መመሪያ</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>ከጽሑፉ ጎን</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>የተገኙ ነጥቦች</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>አስተያየቶች</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>ንድፍ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ቅጂዎች</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ማስታወሻዎች</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>በዚህ ጽሑፍ ላይ አስተያየት የሰጠ የለም።</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>የሚታይ ነገር የለም። ጽሑፉ ደህና ነው።</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>እስካሁን ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ምን ተመረመረ</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>ምንም አልተገኘም፤ ነገር ግን በዚህ ቋንቋ ሊመረመር የሚችለው ጥቂት ነው፦ ከታች ይመልከቱ።</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ቅርጽ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>አጻጻፍ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>ሰዋስው</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>ተመርምሯል</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>ለእሱ እስካሁን ምንም የለም</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ጠፍቷል</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>የቃላት ዝርዝሩ ለቀይ መስመሮች በጣም ትንሽ ነው</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>አልመለሰም</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>እየተመረመረ ነው</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>በጽሕፈቱ</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>በጽሕፈቱና በቃላቱ</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>ከቀኝ ወደ ግራ</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>ከግራ ወደ ቀኝ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}፦ እዚህ ሊቆጠር አይችልም</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>ምርመራው ቆሟል</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>እየተመረመረ፦ {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>የሚታይ ነገር የለም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln የሚታይ</numerusform>
            <numerusform>%Ln የሚታዩ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>በምን ቋንቋ ይጽፋሉ?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>ቆጠራ፣ ቅርጸ ቁምፊና ምርመራ ይከተሉታል። ለእያንዳንዱ ጽሑፍ ሊቀይሩት ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>የተከፈተ ጽሑፍ የለም። በጠረጴዛዎ አንዱን ይምረጡ፣ ወይም እዚያ ይጀምሩ።</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ወደ ጠረጴዛው ሂድ</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>ይህ እትም ታሽጓል።</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>እስኪወጣ ድረስ እንደገና ሊከፈት ይችላል።</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>ይህ እትም በመንገድ ላይ ነው ወይም እየተነበበ ነው፤ ጽሑፉ ያርፋል።</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>እንደገና ክፈተው</translation>
    </message>
</context>
</TS>
