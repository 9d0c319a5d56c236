<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>समीक्षाओं पर जाइए</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>पाठकों की सहमति</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>अभी ऐसी कोई रचना नहीं जिस पर निर्णय हो चुका हो और जिसे अब कोई न पढ़ रहा हो।</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>गिनी गई रचनाएँ: {number}।</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>अभी पढ़ी जा रही हैं, ताकि कोई दूसरों के अंक न देखे: {number}।</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>सभी विवरण</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>जो जाँचा जा सकता है, उस पर सहमति</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>कसौटी</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>पाठक</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>हर पाठक ने क्या निर्णय दिया</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>उन्हीं पाठों पर दूसरों से कड़े या नरम</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>बीच में दूसरे हैं; कम अंक उससे पहले हैं, अधिक उसके बाद। केवल वही गिना जाता है जो जाँचा जा सकता है, रुचि नहीं।</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>आपके बाद जो तय हुआ, उसके साथ आप</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>आपकी समीक्षाओं के बारे में लेखकों ने क्या कहा</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>दिए गए अंक: रुचि</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>दिए गए अंक: जाँचा जा सकता है</translation>
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
        <translation>क्रिपेनडॉर्फ़ का अल्फ़ा और उसका अंतराल: {none} संयोग के बराबर है, {all} सदा एक-सा। बाकी निशान {doubtful} पर हैं, जिसके नीचे कोई निष्कर्ष नहीं निकलता, और {good} पर।</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>अभी कुछ भी दो बार नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>पाठ: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>परिभाषित नहीं: सबने एक ही अंक दिया</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, {low} और {high} के बीच</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>ठीक-ठाक</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>पाठक {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>बदलाव माँगे</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>दूसरे पर छोड़े</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>वही किसी और ने नहीं पढ़े</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>अंक: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>दूसरों जैसा</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>पैमाने का {share} अधिक</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>पैमाने का {share} कम</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>आपके किसी निर्णय पर अभी किसी और ने फ़ैसला नहीं दिया है।</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>आपके जिन अंकों पर फिर अंक दिए गए: {scores}; बराबर: {same}, आपके अधिक: {higher}, कम: {lower}।</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>आपके “अस्वीकृत” के विरुद्ध अपीलें: {appeals}; जो नहीं मानी गईं: {stood}।</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>पाठकों में मतभेद क्यों था: {kinds}।</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>मदद मिली</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>मदद नहीं मिली</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>विवरण अस्पष्ट है</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>कोई निर्देश नहीं है</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>चूक</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>रुचि</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>पाठक</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>दूसरों से % अंतर</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>अंक</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>साथ क्या जाता है</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>साथ जाने वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>ब्रीफ़ पाठ के साथ फ़ाइलें नहीं माँगता।</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation>
            <numerusform>अधिकतम %Ln फ़ाइल, {size} तक।</numerusform>
            <numerusform>अधिकतम %Ln फ़ाइलें, हर एक {size} तक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation>चित्र, रिकॉर्डिंग, फ़िल्में और पाठ साथ जा सकते हैं।</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>ब्रीफ़ में ये आ सकते हैं: {kinds}।</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>पैकेज में: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>निकालिए</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation>यह क्या दिखाता या सुनाता है, उनके लिए जो देख-सुन न सकें</translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation>{file} क्या दिखाती या सुनाती है</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>{file} निकालें</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>कहाँ ली गई</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>कैमरा या प्रोग्राम</translation>
    </message>
    <message>
        <source>when</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>किसने ली</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>वह निकालिए</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>{file} जो बताती है, वह निकालें</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>फ़ाइल यह भी बताती है: {what}।</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>यह वह नहीं है जो इसका नाम कहता है। इसे न खोलें।</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>प्रति रखें…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>{file} की प्रति रखें</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>प्रति रखें</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>फ़ाइलों से %Ln रचना बनी।</numerusform>
            <numerusform>फ़ाइलों से %Ln रचनाएँ बनीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>इसे रचना बनाइए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>कुल %Ln अक्षर</numerusform>
            <numerusform>कुल %Ln अक्षर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln रचना</numerusform>
            <numerusform>%Ln रचनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>जाँची गई: पूरी है</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>अधूरी है; इसे वापस नहीं लाया जा सकता</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>भीतर देखिए</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>{when} के बैकअप के भीतर देखिए</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>पूरा वापस लाइए</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>{when} का पूरा बैकअप वापस लाइए</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>जैसा अभी है</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>अभी से अलग पाठ</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>अभी डेस्क पर नहीं; लौट आएगी</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>बैकअप में नहीं; चली जाएगी</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>नई रचना के रूप में निकालिए</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>{title} को नई रचना के रूप में निकालिए</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>पहले डेस्क का आज का रूप बैकअप में जाता है; फिर उसमें वही होगा जो इस बैकअप में है।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाइए</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>जिस दिन आप लिखते हैं उस दिन एक बनता है, और पूरी डेस्क बदलने वाली हर बात से पहले भी।</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>अभी एक बनाइए</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>दूसरे कंप्यूटर पर</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>सारी डेस्क एक फ़ाइल में जाती हैं: रचनाएँ, संस्करण, शब्द-सूचियाँ, काम के विवरण। आपकी कुंजियाँ यहीं रहती हैं; दूसरे कंप्यूटर पर हर संस्था से नए न्योते से फिर जुड़िए। फ़ाइल को वैसे ही सँभालिए जैसे अपनी रचनाएँ।</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>फ़ाइल का गुप्त वाक्य</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>गुप्त वाक्य, यदि और कोई यह फ़ाइल न खोले</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>फ़ाइल लिखिए…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>फ़ाइल लीजिए…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>मेरी अपनी रचनाएँ</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>बैकअप बन गया।</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>बैकअप वापस आ गया। पहले जो यहाँ था वह अब सबसे नया बैकअप है।</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>फ़ाइल लिखिए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln रचना</numerusform>
            <numerusform>%Ln रचनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{file} में {count}।</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>फ़ाइल लीजिए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>%Ln रचना आई।</numerusform>
            <numerusform>%Ln रचनाएँ आईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>%Ln रचना के दो पाठ थे: दोनों रखे गए, एक संस्करण के रूप में।</numerusform>
            <numerusform>%Ln रचनाओं के दो-दो पाठ थे: दोनों रखे गए, एक संस्करण के रूप में।</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>इस कंप्यूटर से भेजने के लिए अपने लिए नया न्योता माँगिए: {vendors}।</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>कहाँ से शुरू करना चाहेंगे?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>अभ्यास डेस्क पर आप काम लेते हैं, लिखते हैं, भेजते हैं और उत्तर पाते हैं। सब कुछ यहीं रहता है।</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>अभ्यास डेस्क पर आज़माइए</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>तीन मिनट, कोई खाता नहीं</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>मेरे पास न्योता है</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>किसी संस्था की फ़ाइल, तस्वीर या कोड</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>आपका न्योता</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>कुछ भी भेजने से पहले आप देखते हैं कि यह किसका है।</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>बस लिखना है</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>आपका अपना कोरा पन्ना</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>पुस्तक का शीर्षक</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>इसमें इस डेस्क की और रचनाएँ; स्पेस बार एक पर निशान लगाता है:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>पुस्तक में और रचनाएँ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, पुस्तक में</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, पुस्तक में नहीं</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>नया विवरण</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>विवरण के भाग</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>गड़बड़ियाँ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>खाने</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>जैसा लेखक देखता है</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>खोलिए…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजिए…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>हस्ताक्षर…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>बिना शीर्षक का विवरण</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln गड़बड़ी</numerusform>
            <numerusform>%Ln गड़बड़ियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>कुछ ग़लत नहीं: हस्ताक्षर किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>विवरण TOML में सहेजिए</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>विवरणों के लिए आपकी संस्था की कुंजी</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>हस्ताक्षरित विवरण</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>लिखा गया: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>यह काम लीजिए</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>मना कीजिए</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>लौटा दीजिए</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>डेस्क पर वापस</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>अनिवार्य</translation>
    </message>
    <message>
        <source>should</source>
        <translation>वांछित</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>भूमिकाएँ: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>ये अक्षर नहीं: {characters}। {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ठीक करना ज़रूरी</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>परंपरा</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}: {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>इस रूप के नियम से अलग: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>ठीक {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>{least} से {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>कम से कम {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>अधिक से अधिक {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>रूप: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>जिस पाठ का उत्तर देना है:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>परखने के लिए मशीन का पाठ ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>नहीं: {theme}। {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>बोलियाँ: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>इस पर कम से कम %Ln अभ्युक्ति।</numerusform>
            <numerusform>इस पर कम से कम %Ln अभ्युक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>आप आँकते हैं: {name}। {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>कीजिए</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>सावधान रहिए</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ अच्छा</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ ऐसा नहीं</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>आप क्या इस्तेमाल कर सकते हैं</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>व्याकरण जाँच</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>तुक का साधन</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>आपकी अपनी टीपें, चिपकाई हुई</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ मशीन का न पाठ, न विचार</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>मशीन विचार दे सकती है, पाठ नहीं</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>मशीन संपादन में मदद कर सकती है</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>कैसे परखा जाता है</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>रुचि</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>जाँचा जा सकता है</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>पारिश्रमिक</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>एक रचना के लिए {time}: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>सुधार के हर दौर पर: {amount}। स्वीकृत न हो तो: {other}।</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>अधिक से अधिक {minutes} का भुगतान।</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} प्रति घंटा × {times} = एक रचना के लिए {total}।</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} प्रति पंक्ति × कम से कम {times} = एक रचना के लिए {total}।</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>एक रचना के लिए {money} अग्रिम, और उसकी कमाई का {times} %।</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>एक रचना के लिए {money}।</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>यह दर {whom} के लिए है।</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>जिनकी रचनाएँ छपी हैं</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>जिनके पास डॉक्टरेट है</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>{when} तक लीजिए।</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>{when} तक सील कीजिए; समय पर सील हुआ तो समय पर है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>उसके बाद %Ln घंटे की छूट।</numerusform>
            <numerusform>उसके बाद %Ln घंटे की छूट।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>%Ln दिन में उत्तर न आए तो स्वीकृत।</numerusform>
            <numerusform>%Ln दिन में उत्तर न आए तो स्वीकृत।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>सुधार के दौर के लिए %Ln घंटा।</numerusform>
            <numerusform>सुधार के दौर के लिए %Ln घंटे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>समीक्षा</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>%Ln दिन में उत्तर।</numerusform>
            <numerusform>%Ln दिन में उत्तर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>सुधार का अधिक से अधिक %Ln दौर।</numerusform>
            <numerusform>सुधार के अधिक से अधिक %Ln दौर।</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>पाठक आपका नाम नहीं देखता।</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>आप %Ln दिन तक अपील कर सकते हैं।</numerusform>
            <numerusform>आप %Ln दिन तक अपील कर सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>कौन ले सकता है</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>जिसे भी न्योता मिला हो।</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>मॉडल को सिखाना</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>मॉडल को परखना</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>व्यावसायिक उपयोग</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>आपके अधिकार</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>आपसे इनकी अनुमति माँगी जाती है: {uses}। भेजते समय आप हर एक पर निशान लगाते हैं।</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>लाइसेंस: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>उस अवधि में केवल संस्था इसे इस्तेमाल कर सकती है।</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>अधिकार संस्था को मिल जाते हैं।</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>कोई भी इस पाठ को किसी भी काम में ले सकता है, आपका नाम देना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>कोई भी यह पाठ आगे दे सकता है, पर बताना होगा कि किसका है।</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>कोई इसे बदल नहीं सकता।</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>इसे बदला जा सकता है, और यह बताया जाता है।</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>इससे जो बने उसका भी यही लाइसेंस है।</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>कोई इसे बेच नहीं सकता।</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>साथ क्या जाता है</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>पाठ के सिवा कुछ नहीं।</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>यह केवल संस्था के लिए एन्क्रिप्ट होता है।</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>आपके टाइप करने के समय साथ जाते हैं, पाठ के बिना।</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>आप कैसे और कब टाइप करते हैं, यह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>{day} को इस कंप्यूटर की प्रति मिटा दी जाती है, यदि रचना का काम तब तक पूरा हो।</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>रचनाएँ किसके लिए हैं, यह नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln और दिखाइए</numerusform>
            <numerusform>%Ln और दिखाइए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>फ़ाइल से ले जाइए…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>उत्तर लीजिए…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>जो रुका है वह एक फ़ाइल में जाता है, पेन ड्राइव या चैट के लिए।</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>वह फ़ाइल जो संस्था ने लौटाई।</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>नेटवर्क नहीं है?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>उत्तर लीजिए</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>आप अभी किसी संस्था के लिए नहीं लिखते; ले जाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>{vendor} के लिए फ़ाइल</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>फ़ाइल में: %Ln चीज़। इसे संस्था को दीजिए; उत्तर में रसीदें आती हैं।</numerusform>
            <numerusform>फ़ाइल में: %Ln चीज़ें। इसे संस्था को दीजिए; उत्तर में रसीदें आती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>पहुँचा: %Ln।</numerusform>
            <numerusform>पहुँचे: %Ln।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>यहाँ नया: %Ln।</numerusform>
            <numerusform>यहाँ नए: %Ln।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>अस्वीकृत: %Ln।</numerusform>
            <numerusform>अस्वीकृत: %Ln।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>हर जगह नाम बदलिए</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>भूमिका की भाषा</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>अभी कोई नहीं बोलता। बड़े अक्षरों में या @ के बाद नाम से संवाद शुरू होता है।</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>मिनट: पांडुलिपि के हर पन्ने का एक, 250 शब्द या 400 अक्षर, रंगमंच के मोटे नियम से।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln संवाद</numerusform>
            <numerusform>%Ln संवाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>पहले दृश्य से पहले</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, नाटक की तरह</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>भाषा के अक्षर</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>अक्षर का नाम या कोड</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>इस भाषा में इस नाम का कोई अक्षर नहीं।</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>तालिका में</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} तालिका में</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>चित्र में</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>इस खंड में देखने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>जाँच रोक दी गई।</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>कोई जाँच नहीं चल रही।</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>कहीं भी जाइए, कुछ भी कीजिए</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>कोई क्रिया, रचना, खंड, सेटिंग</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>इस नाम का कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>आप, अपने लिए</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>पाठक, पुनरीक्षण {number} पर</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · हो गया</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · जैसा था वैसा रहा</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>ये शब्द दूसरे खंड में हैं।</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>ये शब्द अब इस खंड में नहीं हैं।</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>प्रस्ताव: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>आप: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, पुनरीक्षण {number} पर</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाइए</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लगाइए</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>हो गया का निशान लगाइए</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दीजिए</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दीजिए</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर खोलिए</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>यह क्यों रहे? पाठक को यह अगले पुनरीक्षण के साथ मिलता है।</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>आपका उत्तर। पाठक को यह अगले पुनरीक्षण के साथ मिलता है।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>इन शब्दों पर टिप्पणी कीजिए</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>लेखक को क्या जानना चाहिए?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>सुझाए शब्द, यदि हों</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>प्रस्ताव देखिए।</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>इससे मिलाइए</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>अगला बदलाव</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>केवल यह संस्करण</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>पूरा वापस लाइए</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>चुना हुआ वापस लाइए</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>पाठ पर वापस</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− गया (कटा हुआ)   + आया (रेखांकित)   ⇄ हटाकर रखा</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>क्या अंतर है</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ %Ln अनुच्छेद पहले जैसा ⋯</numerusform>
            <numerusform>⋯ %Ln अनुच्छेद पहले जैसे ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln बदलाव</numerusform>
            <numerusform>%Ln बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>दोनों पाठ एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>{count} में से बदलाव {number}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>क्या भेजा गया</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>फ़ाइल का SHA-256, जैसा रसीद में है</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>यह एन्क्रिप्ट है: केवल संस्था इसे खोल सकती है।</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>और %Ln फ़ाइल।</numerusform>
            <numerusform>और %Ln फ़ाइलें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>रचना</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>जोड़ने के मिनट; घटाने के लिए ऋण चिह्न</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>ठीक कीजिए</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>रुचि, कारण सहित</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>जाँचा जा सकता है</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>क्यों? (चाहें तो)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>परखने का पाठ केवल समीक्षा में होता है।</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>कसौटी</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>अभ्युक्तियाँ</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>पहले परखे जाने वाले पाठ में शब्द चुनिए।</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>हर दिन कितना</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>हर दिन कितना; लक्ष्य न हो तो 0</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>लक्ष्य रखिए</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>पूरा पढ़िए</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>अपील…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>दूसरे प्रमुख को क्या जानना चाहिए?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>अपील भेजिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>रचना स्वीकृत हुई</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>क्या माँगा गया है</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>क्यों स्वीकृत नहीं हुई</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>आपकी अपील का उत्तर</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>विवरण की धारा: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>पाठ पर जाइए</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>आपका हिसाब</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>आप सहमत नहीं हैं?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>कारण का उत्तर दीजिए। कोई दूसरा प्रमुख, जिसने इसे पहले नहीं परखा, पाठ और उत्तर पढ़ता है।</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>कारण पर आपका उत्तर</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>रचना वापस लीजिए</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>स्वीकृत होने तक आप इसे वापस ले सकते हैं। इसका कोई दाग़ नहीं रहता, और इसका कुछ देय नहीं होता।</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>वापस लीजिए…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>हाँ, वापस लीजिए</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अभी कुछ नहीं लिखा।</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>मेरी अपनी रचना</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>आपकी डेस्क ख़ाली है। अभ्यास डेस्क पर आज़माने के काम हैं; इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>अभ्यास डेस्क तैयार कीजिए</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>आपके उत्तर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>लिखने को</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>भेजने को</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>दूसरों के पास</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>अपना शब्दकोश जोड़िए: Hunspell की जोड़ी (.dic और साथ में उसका .aff), ऐसी जोड़ी वाली .zip या .oxt, या हर पंक्ति में एक शब्द वाली सूची। पहले उसे परखा जाता है, और वह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>फ़ाइल से जोड़िए…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>साथ आए शब्दकोश के बदले इसे लीजिए</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, साथ आया</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, साथ आया; अभी इस्तेमाल में नहीं</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, आपका</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln शब्द</numerusform>
            <numerusform>%Ln शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाइए</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाइए</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>अलग रखा गया: जाँच इसके साथ रुक गई</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>नापा नहीं गया: भाषा का नमूना नहीं है</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>इससे नमूने के {all} में से {known} शब्द मान्य हैं</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>शब्दकोश और शब्द-सूचियाँ ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>{file} को परखा जा रहा है…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>अब से यह इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>इसमें बहुत शब्द नहीं हैं: सही शब्दों पर भी निशान लगे या नहीं, सेटिंग में चुनिए।</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} जुड़ गया।</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>आप दो पाठकों के बीच निर्णय करते हैं</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>वे अलग क्यों हैं?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>चुनिए कि वे अलग क्यों हैं</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>विवरण को दो तरह से पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>दिशा-निर्देश इस पर कुछ नहीं कहते</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>किसी एक से कुछ छूट गया</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>यह रुचि की बात है</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>कौन-सा ठीक पढ़ा जाता है?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>फ़ाइल नहीं बताती कि उसके अक्षर कैसे लिखे हैं। चुनते समय नीचे की पंक्तियाँ देखिए।</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>ऐसे पढ़िए</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>अगला प्रयास</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>उत्तर या मसौदा</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>यह प्रयास रखिए</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>भेजने वाले से फिर माँगिए।</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} यहाँ की किसी डेस्क का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>writerdesk backup list देखिए।</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>यह बैकअप पूरा नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>दूसरा चुनिए; डेस्क जैसी थी वैसी रही।</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>“{name}” नाम का कोई नमूना नहीं।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची में से एक चुनिए।</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>इस रचना के पास विवरण का सबसे नया संस्करण है।</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>लिखते रहिए।</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>सबसे नया संस्करण {newest} है, {version} नहीं।</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>पहले पढ़िए कि उसमें क्या अलग है।</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>किसी बात को टीप के साथ ही रहने दिया जाता है।</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>दो-चार शब्दों में बताइए कि वह क्यों रहे।</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>इस रचना में “{finding}” ऐसी कोई बात नहीं।</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>रचना फिर जाँचिए।</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>यह टिप्पणी कोई पाठ नहीं सुझाती।</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>ख़ुद लिखिए।</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>जिन शब्दों की बात है वे अब नहीं हैं।</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>डाक-फ़ाइल एक ही संस्था के लिए होती है, और यहाँ कई हैं: {names}।</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>--desk से बताइए कि कौन-सी।</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>यह उत्तर उस डेस्क के लिए है जो यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>इसे वहीं आयात कीजिए जहाँ माँगा गया था।</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>यहाँ किसी संस्था की डेस्क नहीं है।</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>पहले न्योते से जुड़िए।</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>इस फ़ाइल का एक पाठ इतना दबाया गया है कि भरोसे लायक नहीं।</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>डेस्क फिर से निर्यात कीजिए।</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>इस फ़ाइल में WriterDesk की लिखी डेस्क नहीं है।</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>दूसरे कंप्यूटर पर “desk export” से इसे बनाइए।</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>यह एक फ़ाइल में समाने से ज़्यादा है।</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>--desk से एक बार में एक डेस्क निर्यात कीजिए।</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>फ़ाइल का नाम देखिए।</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>यह फ़ाइल गुप्त वाक्य से बंद है।</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>गुप्त वाक्य लिखिए, फिर इसे लीजिए।</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>यह फ़ाइल नए WriterDesk ने बनाई है।</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>यहाँ सबसे नया WriterDesk लगाइए।</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>यह फ़ाइल रास्ते में बदल गई।</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} बिना {other} के आई है: एक में शब्द हैं, दूसरे में नियम।</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>दोनों फ़ाइलें पास-पास रखिए, या .txt में शब्द-सूची लाइए, हर पंक्ति में एक।</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>पंक्ति ठीक कीजिए, या शब्दकोश का दूसरा संस्करण लाइए।</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>फ़ाइल UTF-8 में सहेजिए और .aff में SET UTF-8 लिखिए।</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>पहली पंक्ति में शब्दों की संख्या लिखिए, या इसे सूची बनाकर लाइए: .txt, हर पंक्ति में एक शब्द।</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>ऐसी फ़ाइल लाइए जिसमें शब्द हों।</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>हर शब्द अपनी पंक्ति में लिखिए।</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>“{file}” नाम नहीं बताता कि यह कौन-सी भाषा है।</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>--language से बताइए, जैसे sw या am-Ethi।</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>“{name}” नाम का शब्दकोश यहाँ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>dictionaries list देखिए।</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>कई शब्दकोशों का नाम “{name}” है: {ids}।</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>पहचान से एक बताइए।</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file}, {most} MB से बड़ी है; कोई शब्दकोश इतना बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>छोटी सूची लाइए।</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>शब्दकोश की फ़ाइल चुनिए।</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} पढ़ी नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>नाम और अधिकार देखिए।</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>मसौदे में पंक्ति {line} नहीं है।</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>piece text देखिए।</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>संस्था से नया न्योता माँगिए।</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>खुली खिड़की इस सर्वर का उपयोग कर रही है।</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>यह खिड़की के साथ समाप्त होता है, या जब सेटिंग में व्याकरण जाँच बंद की जाए।</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>पुस्तकालय में “{id}” प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>library list देखिए।</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>यह पुस्तकालय दूसरी संस्था का है।</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>--desk से इसे उसी संस्था की डेस्क पर लीजिए।</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>टीपों की ऐसी कोई स्थिति नहीं।</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>piece note --states देखिए।</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>रूपरेखा का कोई बदलाव वापस लेने को नहीं बचा।</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>खंड {number} नहीं है।</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>piece outline देखिए।</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>यह रचना सील है।</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>इसे फिर खोलिए, या उत्तर की प्रतीक्षा कीजिए।</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>भूमिका के नाम में कोई अक्षर चाहिए।</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>दूसरा नाम लिखिए।</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>रचना सील है; उसका पाठ ठहरा है।</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>पहले उसे फिर खोलिए।</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>इस नाम का कोई नाटक में नहीं बोलता।</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>piece cast देखिए।</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>{store} पर कोई भंडार नहीं।</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>सर्वर का फ़ोल्डर बताइए।</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>सूची में ऐसी रचना नहीं है।</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>queue list देखिए।</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>नेटवर्क होने पर फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>टिप्पणी में कुछ कहा जाता है।</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>जो कहना है लिखिए।</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>विवरण में “{criterion}” कसौटी नहीं है।</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>review show देखिए।</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” पैमाने पर नहीं है।</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>{points} में से चुनिए।</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>वह उपयोग चुनिए जो विवरण माँगता है।</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>इसे ठीक कीजिए, या टीप के साथ रहने दीजिए।</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>यह रचना सील नहीं है।</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>यह पुनरीक्षण भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>उत्तर की प्रतीक्षा कीजिए, या रचना वापस लीजिए।</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>यह रचना आपकी अपनी है; वापस लेने को किसी के पास नहीं है।</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>{file} में कुछ ऐसा है जो काम में नहीं लिया जा सकता: {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>फ़ाइल ठीक कीजिए; जब तक आप कोई सेटिंग न बदलें वह वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>इस व्यक्ति का होम फ़ोल्डर नहीं है; आपका लिखा कुछ समय के लिए {folder} में है।</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>WriterDesk को --data और अपने फ़ोल्डर के साथ चलाइए।</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>दूसरे WriterDesk में ये डेस्क खुली हैं और वह उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>दोनों में से एक में ही लिखिए; दूसरा बंद कीजिए।</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>{folder} में कुछ रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>नक़ल न करें तो आपका लिखा खो जाएगा। WriterDesk को --data और अपने फ़ोल्डर के साथ चलाइए।</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>“{unit}” इकाई नहीं है।</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>इनमें से एक लीजिए: </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>यहाँ “{brief}” विवरण नहीं है।</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync नए विवरण लाता है।</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>आप यह काम ले चुके हैं।</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>रचना {piece} के साथ आगे बढ़िए।</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>यह काम {last} तक लिया जा सकता था।</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>संस्था से पूछिए कि क्या यह अब भी खुला है।</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>इस विवरण की कोई अनभेजी रचना चल नहीं रही।</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>piece list देखिए।</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>सुधार के लिए दो-चार शब्दों में कारण चाहिए।</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>बताइए कि समय अलग क्यों है।</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>{minutes} मिनट नहीं जुड़ सकते: रचना में {has} हैं, और दिन में 1,440।</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>पूरे मिनट दीजिए, घटाने के लिए ऋण चिह्न के साथ।</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” ऐसा दिन नहीं जो शुरू हो चुका हो।</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>इसे 2026-12-31 की तरह लिखिए।</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>इस पाठ के लिए अभी कोई रचना नहीं है।</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>पहले इसका काम लीजिए।</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>रखे जाने वाले संस्करण को नाम चाहिए।</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>बताइए कि इसे क्या कहेंगे।</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>संस्करण में ऐसा अंश नहीं है।</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>piece compare से देखिए।</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>अपनी निजी डेस्क की कोई टीम नहीं होती।</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>शब्द केवल इस डेस्क को सिखाइए।</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>कई डेस्क हैं, हर एक के अपने शब्द: {desks}।</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>--desk से एक बताइए।</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” इस डेस्क को नहीं सिखाया गया।</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>words list देखिए।</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>टीम के शब्दों का निर्णय केवल प्रमुख करता है।</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>शब्द सुझाइए।</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>टीम के पास “{language}” में अभी कोई मंज़ूर शब्द नहीं।</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>कुछ सुझाइए।</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>यहाँ “{piece}” रचना नहीं है।</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>writerdesk piece list देखिए।</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>यहाँ “{desk}” डेस्क नहीं है।</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol एक बनाता है।</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>“{desk}” डेस्क की कुंजी कुंजी-भंडार में नहीं है।</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>उसी व्यक्ति के लिए नया न्योता माँगिए।</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>यह रचना सील है; इसका मसौदा अभी नहीं बदलता।</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>अभ्युक्ति में कुछ कहा जाता है।</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>अभ्युक्ति परखे गए पाठ के शब्द उद्धृत करती है।</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>वे शब्द चुनिए जिनके बारे में है।</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>परखे गए पाठ में “{quote}” {times} बार है।</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>--start और --end से जगह बताइए।</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>समीक्षा में ऐसी अभ्युक्ति नहीं है।</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>critique show देखिए।</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>कसौटी में “{criterion}” नहीं है।</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>{known} में से चुनिए।</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>यह रचना किसी पाठ को नहीं परखती।</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>समीक्षा का काम लीजिए; पाठ उसके साथ आता है।</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>“{category}” श्रेणी नहीं है।</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>“{rule}” नियम नहीं है।</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>rules list देखिए।</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>संलग्नक {name} {why}।</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>विवरण में {count} गड़बड़ियाँ हैं; पहली {path} पर: {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>सब देखने के लिए brief check चलाइए।</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>इस फ़ाइल में brief.json नहीं है।</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>संस्था से फिर माँगिए।</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>यह विवरण वह नहीं जिस पर हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>हस्ताक्षर विवरण के नहीं, किसी और चीज़ के लिए किए गए थे।</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>इस विवरण पर हस्ताक्षर नहीं हैं, इसलिए इसके भुगतान और अधिकारों का ज़िम्मेदार कोई नहीं।</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>इस विवरण पर ऐसी कुंजी के हस्ताक्षर हैं जो आपकी किसी संस्था की नहीं।</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>इस विवरण पर ऐसी कुंजी के हस्ताक्षर हैं जिसे संस्था वापस ले चुकी है।</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>इस विवरण पर ऐसी कुंजी के हस्ताक्षर हैं जिसका समय नहीं है।</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>संस्था से हस्ताक्षरित विवरण माँगिए।</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>फ़ाइल {name} विवरण में नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>संलग्नक {name} वह नहीं जिस पर हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>“{kind}” न brief है न prompt।</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>दोनों में से एक चुनिए।</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>शीर्षक में 1 से 200 दिखने वाले अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>एक पंक्ति का शीर्षक दीजिए।</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>“{tag}” भाषा का टैग नहीं है।</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>hi या ur-Arab जैसा लिखिए।</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>प्रयास {number} मंज़ूर हो चुका है और वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>अगला प्रयास जोड़िए।</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>प्रयास निर्देश से शुरू होता है।</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>लिखिए कि क्या पूछा गया था।</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” कोई दिन नहीं।</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>इसे 2026-11-23 की तरह लिखिए।</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>प्रयास के पाठ में अधिक से अधिक दस लाख अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>इसका एक भाग रखिए।</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>“{title}” में प्रयास {number} नहीं है।</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>इसमें प्रयास 1 से {last} तक हैं।</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>टैग में 1 से 60 दिखने वाले अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>छोटा चुनिए।</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>“{value}” इनमें नहीं है: {choices}।</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>इनमें से एक चुनिए।</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>यह पुस्तकालय पढ़ा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>इसे फिर माँगिए।</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>यह पुस्तकालय 256 MiB से बड़ा है।</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>इसे भागों में निर्यात कीजिए।</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>इस पुस्तकालय को नया WriterDesk चाहिए।</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>सबसे नया WriterDesk लगाइए।</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>इस विवरण का संस्करण {version} यहाँ पहले से है और इस फ़ाइल से अलग है।</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>संस्था से कहिए कि बदलाव को नया संस्करण-अंक दे।</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>यहाँ विवरण {id} नहीं है।</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>brief list देखिए।</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>“{id}” नमूना नहीं है।</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>विवरण 1 MiB से बड़ा है।</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>लंबे पाठ संलग्नकों में रखिए।</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>विवरण एक सूची है, नाम वाले खाने नहीं।</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>इसे TOML तालिकाओं में लिखिए।</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>विवरण बहुत गहराई तक एक-दूसरे में है।</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>कोई संख्या अनंत है या बहुत बड़ी।</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>दूसरी संख्या लिखिए।</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>विवरण UTF-8 पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>इसे UTF-8 में सहेजिए।</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>विवरण TOML के रूप में पढ़ा नहीं जाता: {reason}।</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>वह जगह ठीक कीजिए।</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} रखा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>नए विवरण के खाने देखिए।</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>“{kind}” काम का कोई प्रकार नहीं।</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>इनमें से एक चुनिए: {kinds}।</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>एक पंक्ति का छोटा शीर्षक दीजिए।</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>पाठ {file} पढ़ा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>{id} नाम का पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>वर्तनी इंजन {name} के किसी शब्द को नहीं मानता।</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>देखिए कि दोनों फ़ाइलें एक ही शब्दकोश की हैं, और SET कौन-सी एन्कोडिंग बताता है।</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>वर्तनी इंजन {seconds} सेकंड में भी {name} पूरा न कर सका।</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>छोटा शब्दकोश या सादी शब्द-सूची लाइए।</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>वर्तनी इंजन {name} पर टूट जाता है, या {most} MB से ज़्यादा मेमोरी चाहता है।</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>शब्दकोश का दूसरा संस्करण या सादी शब्द-सूची लाइए।</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>“{form}” नाम का कोई छंद नहीं।</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>`writerdesk forms list` देखिए, या रूप-फ़ाइल का पथ दीजिए।</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>रूप-फ़ाइल काम में नहीं ली जा सकती: {path}: {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>इसमें जो भी ग़लत है, `writerdesk forms check` से देखिए।</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation>{name} नाम की कोई फ़ाइल साथ नहीं जाती।</translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>piece attachments देखें।</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>हितों के टकराव का नाम लिया जाता है।</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>एक वाक्य में लिखिए कि वह क्या है।</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>जिस टिप्पणी को नहीं माना गया, उसका कारण चाहिए।</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>सहायता का कोई पन्ना {name} नहीं है।</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>manual list देखिए।</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>अभी किसी पाठक ने इस रचना पर निर्णय नहीं दिया है।</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>पहले निर्णय की प्रतीक्षा कीजिए।</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>यह प्रकाशन बनने के बाद लेखकों ने {count} वापस लीं: {ids}।</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>इस फ़ोल्डर को प्रकाशित मत कीजिए; प्रकाशन फिर से बनाइए।</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>समीक्षा का ऐसा कोई संस्करण नहीं है।</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>review versions देखिए।</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>सील करने के लिए पाठ है।</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>सील करने के लिए अभी पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>विवरण का संस्करण ज्ञात है।</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>विवरण का संस्करण ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>विवरण की कड़ी सीमाएँ पूरी हुईं या टीप के साथ छोड़ी गईं।</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>हर कड़ी बात ठीक की गई या टीप के साथ छोड़ी गई।</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>दर और समय दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>दर और समय नहीं दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>विवरण पाठ के साथ की फ़ाइलों को आने देता है।</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>यह नेटवर्क की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>संस्था के पास है; हस्ताक्षरित रसीद यहाँ है।</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>संस्था ने अस्वीकार किया: {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>संस्था अब इस उपकरण को नहीं पहचानती; नया न्योता माँगिए।</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>यह डाक-फ़ाइल में है; उत्तर में रसीद आती है।</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>अभी पहुँचा नहीं ({why}); फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>पुनरीक्षण {number} सील किया गया।</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>विवरण के साथ आई रूप-फ़ाइल {file} काम में नहीं ली जा सकती: {place}: {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>रूप-फ़ाइल {file} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>पथ देखिए।</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>इसे http://localhost:8081 की तरह लिखिए।</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>लिखना, बाक़ी जाँच और सील करना इसके बिना चलता है।</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>यह LanguageTool इस भाषा को नहीं जाँचता।</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>इससे कुछ खोता नहीं।</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>इस पते पर जो उत्तर देता है वह LanguageTool नहीं।</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>पता फिर देखिए।</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>{address} से जो आया वह LanguageTool की प्रकाशित फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>बाद में या दूसरे नेटवर्क पर कोशिश कीजिए; कुछ नहीं लगाया गया।</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>{address} से LanguageTool डाउनलोड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>नेटवर्क होने पर कोशिश कीजिए, या पेन ड्राइव से ज़िप लीजिए; कुछ नहीं लगाया गया।</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} फ़ाइल की जगह {status} उत्तर देता है।</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>बाद में कोशिश कीजिए, या पेन ड्राइव से ज़िप लीजिए।</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>नेटवर्क की फ़ाइल ख़त्म ही नहीं होती।</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>कुछ नहीं लगाया गया।</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install उसे लाता है, install --from FILE पेन ड्राइव से लेता है।</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>{file} में LanguageTool नहीं है।</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>इसका नाम LanguageTool-{version}.zip होना चाहिए और इसमें {jar} होना चाहिए।</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} खोली नहीं गई: वह अपने फ़ोल्डर से बाहर लिखती, उसमें लिंक हैं, या वह अपने आकार से बहुत बढ़ती है।</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>आधिकारिक फ़ाइल लीजिए; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} बिगड़ी है या ज़िप फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>इसे फिर से कॉपी या डाउनलोड कीजिए; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>इस कंप्यूटर पर Java नहीं है, और LanguageTool को वह चाहिए।</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Java {least} या बाद का लगाइए (Debian और Ubuntu पर openjdk-17-jre-headless, और कहीं adoptium.net), या जो आपके पास है वह बताइए।</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>यहाँ का Java संस्करण {major} है ({program}); LanguageTool को {least} या बाद का चाहिए।</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>उसके साथ नया लगाइए, या अपना बताइए; Java का और कोई उपयोग नहीं बदलता।</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} Java नहीं है।</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>java प्रोग्राम ही बताइए, या वह फ़ोल्डर जिसमें bin/java है; या खाना ख़ाली छोड़िए।</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>पोर्ट {port} दूसरा प्रोग्राम ले चुका है।</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>पोर्ट न बताइए, तो ख़ाली पोर्ट लिया जाता है।</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool शुरू नहीं होता: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>फिर से लगाइए; न चले तो दूसरा Java आज़माइए।</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>यहाँ का Java ({program}) LanguageTool नहीं चला सकता: वह बहुत पुराना है या उसमें वेब सर्वर नहीं।</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>पूरा Java 17 या बाद का लगाइए, या दूसरा बताइए।</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>LanguageTool के लिए ख़ाली मेमोरी पूरी नहीं; वह {memory} MB तक लेता है।</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>दूसरे प्रोग्राम बंद करके फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>फिर कोशिश कीजिए; पहली शुरुआत सबसे धीमी होती है।</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool दो बार रुक गया; अभी व्याकरण नहीं जाँचा जा रहा।</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>बाक़ी सब चलता है। “LanguageTool से व्याकरण” में इसे फिर माँगिए।</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>पाठन काम में नहीं लिए जा सकते: {why}।</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>पाठन कैसे लिखा जाता है, `writerdesk scan --help` में देखिए।</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>शब्दकोश {name} खुल नहीं सकता।</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>शब्दकोश फिर से जोड़िए।</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>वर्तनी जाँचने वाला प्रोग्राम रुक गया।</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>लिखते रहिए; वह {seconds} सेकंड में फिर शुरू होता है।</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>WriterDesk में कुछ ग़लत हुआ: {kind}।</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>प्रिंटर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>दूसरा प्रिंटर चुनिए।</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>इस तस्वीर में कोई न्योता नहीं मिला।</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>ज़्यादा साफ़ तस्वीर लीजिए जिसमें पूरा चौकोर दिखे, या बगल में लिखा कोड टाइप कीजिए।</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>“{name}” चित्र बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>इस रचना में ऐसा खंड नहीं है।</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>उसकी रूपरेखा देखिए।</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>{form} फ़ाइल में एक ही रचना होती है।</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>एक बार में एक रचना निर्यात कीजिए, या कई EPUB में।</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>कई रचनाओं की पुस्तक का अभी शीर्षक नहीं है।</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>बताइए कि उसका नाम क्या है।</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>रचना {form} में निर्यात नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>इनमें से एक चुनिए: {formats}।</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} नहीं बताती कि उसके अक्षर कैसे लिखे हैं; यह इनमें से कोई हो सकता है: {likely}।</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>एक चुनिए और देखिए कि शब्द ठीक आते हैं या नहीं (piece import --encoding NAME)।</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” यहाँ ज्ञात एन्कोडिंग नहीं है।</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>नाम windows-1256, cp932 या iso-8859-2 जैसे होते हैं।</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>यह फ़ाइल {encoding} पाठ नहीं है (बाइट {position})।</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>दूसरी एन्कोडिंग चुनिए, या जिस प्रोग्राम से आई उसमें UTF-8 में सहेजिए।</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} बिगड़ी है या फ़ाइल का केवल एक भाग है।</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>फिर से कॉपी या डाउनलोड कीजिए, या जिस प्रोग्राम से आई उसमें खोलकर सहेजिए।</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} खुलकर किसी पाठ से कहीं बड़ी हो जाएगी।</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>इस फ़ाइल पर भरोसा न कीजिए; भेजने वाले से पाठ ही माँगिए।</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} अपनी एंटिटी बनाती है, जो कोई शब्द-संसाधक नहीं करता।</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} 64 MB से बड़ी है, या इतने भागों की है कि एक साथ पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>इसे कई फ़ाइलों में बाँटिए।</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>जिस प्रोग्राम से आई उसमें खोलिए, बिना पासवर्ड सहेजिए, फिर आयात कीजिए।</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} Word या किसी और प्रोग्राम के पुराने रूप में है।</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>उसे वहीं खोलकर DOCX या ODT में सहेजिए।</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>{name} फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>उसका नाम देखिए।</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} फ़ोल्डर, पाइप या उपकरण है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>ऐसी फ़ाइल चुनिए जिसमें पाठ हो।</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} {words} है, जो आयात नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>लक्ष्य इनमें से किसी में गिना जाता है: {units}।</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>एक चुनिए।</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>लक्ष्य 0 से बड़ी पूर्ण संख्या है।</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>दूसरी संख्या दीजिए।</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>अपने को पढ़ने का अधिकार दीजिए, या प्रति आयात कीजिए।</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>पढ़े जाते समय दूसरे प्रोग्राम ने {name} बदल दी; कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>उस प्रोग्राम का काम पूरा होने दीजिए, फिर आयात कीजिए।</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>ऐसा खंड खोला गया जो है ही नहीं।</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>सहेजना विफल: {reason}।</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>एक संपादन अपने खंड से बाहर है।</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>सहेजना विफल।</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>इस जगह के एक ओर पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>कर्सर वहाँ रखिए जहाँ नया खंड शुरू हो।</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>इसके बाद कोई खंड नहीं।</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>ऐसा चुनिए जिसके बाद दूसरा हो।</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>शीर्षक में एक शब्द चाहिए।</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>खंड का शीर्षक लिखिए।</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>तब से खंड बदल गए हैं।</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>पहले की स्थितियाँ रचना के संस्करणों में हैं।</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>रचना {piece} नहीं है।</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>देखिए कि कौन-सी रचनाएँ हैं।</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>इस रचना में ऐसी याद नहीं है।</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>piece remarks देखिए।</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>कुंजी {number} UTF-8 नहीं है।</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>UTF-8 भेजिए, हर पंक्ति में एक अक्षर-समूह।</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>इस रचना का संस्करण {version} नहीं है।</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>देखिए कि कौन-से संस्करण हैं (piece versions)।</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>यह निमंत्रण यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>विक्रेता से नया माँगें।</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>यह उपकरण यहाँ ज्ञात नहीं है, या अब नहीं रहा।</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>उपकरण का नाम बहुत लंबा है या सादा पाठ नहीं है।</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>यह निमंत्रण समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>यह निमंत्रण इस्तेमाल हो चुका है।</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>यह कुंजी पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>इस डेस्क के लिए नई कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>घटना की पहचान पते से अलग है।</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>यह रचना यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>ब्रीफ़ का यह संस्करण यहाँ प्रकाशित नहीं हुआ।</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>ब्रीफ़ एक लेखक से {most} माँगता है, और अब कोई ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>पहले एक लौटाएँ।</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>इस पहचान पर दूसरी घटना है।</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>घटना वही बनाता है जो उसे भेजता है, अपनी भूमिका में।</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>भाषा-कार्ड {file} पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>उसे दूसरी भाषा के कार्ड से मिलाइए।</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>शब्दकोश फ़ाइल {file} बिगड़ी है।</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>WriterDesk फिर से लगाइए।</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} पढ़ी जा सकने वाली ज़िप नहीं, या उसका एक भाग नहीं है।</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>जहाँ से आई वहाँ से फिर लाइए।</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} खुलकर किसी शब्दकोश से कहीं बड़ी हो जाती है।</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>शब्दकोश किसी परिचित से लीजिए।</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>{file} में शब्दकोश नहीं: एक ही नाम के .dic और .aff।</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>{file} में ये अपने .aff के बिना हैं, जिसमें नियम होते हैं: {found}।</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>दोनों फ़ाइलें साथ लाइए।</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>{file} में कई शब्दकोश हैं: {found}।</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>--name से बताइए कि कौन-सा।</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} पासवर्ड से बंद है।</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>पहले उसे खोलिए।</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>{file} में ऐसी चीज़ है जो अपने फ़ोल्डर से बाहर लिखी जाती: {member}।</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>शब्दकोश फ़ाइल {file} 64 MiB से बड़ी है।</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>छोटी शब्द-सूची लाइए।</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>hi, am-Ethi या pt-BR जैसा टैग लिखिए।</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>टाइपिंग तालिका {name} पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>तालिका वैसी लीजिए जैसी बनाने वालों ने दी।</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>“{name}” टाइपिंग तालिका नहीं है।</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>“writerdesk type --list” से तालिकाएँ देखिए।</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>“{way}” लिखने का कोई तरीका नहीं।</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>टाइपिंग तालिका का नाम लीजिए, या devanagari:iast जैसी दो पद्धतियाँ।</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>इस शब्द में कोई अक्षर नहीं।</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>एक शब्द दीजिए।</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>सूची के शब्द में अधिक से अधिक {most} चिह्न होते हैं।</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>एक ही शब्द दीजिए।</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>“{word}” एक से ज़्यादा शब्द है, या उसमें ऐसा चिह्न है जो दिखता नहीं।</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>हर शब्द अलग दीजिए।</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>घटना {most} बाइट से बड़ी है।</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>छोटी कीजिए।</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>घटना का पुनरीक्षण-अंक सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>घटना नहीं बताती कि किसने किया।</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>घटना का {name} UUID नहीं है।</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>घटना का समय क्षेत्र सहित ISO-8601 समय नहीं है।</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>क़दम पुनरीक्षण {revision} का है, पर रचना के पास {known} है।</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>पुनरीक्षण-अंक एक-एक करके बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>उसी पहचान से दूसरी घटना आई।</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>दोनों फ़ाइलें रखिए और भेजने वाले से पूछिए।</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>घटना ऐसी स्थिति बताती है जो है नहीं।</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>घटना ऐसी भूमिका बताती है जो है नहीं।</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>{leaves} से {to} तक कोई क़दम नहीं जाता।</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>{role} रचना को {to} तक नहीं ले जा सकता।</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>घटना दूसरी रचना की है।</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>रचना {state} में है, इसलिए {leaves} से नहीं निकल सकती।</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>पहले के क़दम देखिए।</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>इस पहचान से दूसरी घटना पहले से ज्ञात है।</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>घटना इस संस्था की सूचियों का कोई शब्द नहीं बताती।</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>‘नहीं’ का कारण लेखक के लिए एक वाक्य में दिया जाता है।</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>कारण दीजिए।</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>यह शब्द किसी ने नहीं सुझाया।</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>शब्द सूची में नहीं है।</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>शब्द सूची में पहले से है; उसे हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>शब्द पहले ही अस्वीकृत हो चुका।</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>शब्द सूची से पहले ही हटाया जा चुका।</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation>{most} से ज़्यादा फ़ाइलें साथ नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>पहले एक निकालें।</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation>सब फ़ाइलें मिलकर {most} MB से बड़ी हैं।</translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation>उन्हें छोटा करके सहेजें, या एक निकालें।</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>ब्रीफ़ पाठ के साथ फ़ाइलें नहीं माँगता।</translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation>फ़ाइल निकालें, या विक्रेता से ऐसा ब्रीफ़ माँगें जिसमें वह आ सके।</translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation>{name} ऐसे प्रकार की है जो ब्रीफ़ नहीं माँगता।</translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation>इसे इनमें से किसी एक रूप में सहेजें: {endings}।</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} {most} MB से बड़ी है।</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation>इसे छोटा करके सहेजें: कम रिज़ॉल्यूशन, या छोटी रिकॉर्डिंग।</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>{scope} नाम की कोई सहमति नहीं।</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>training, evaluation, publication, commercial में से चुनिए।</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>यह पैकेज संस्था के लिए एन्क्रिप्ट है।</translation>
    </message>
    <message>
        <source>The package does not hold exactly one folder.</source>
        <translation>पैकेज में ठीक एक फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation>थैला फ़ोल्डर के भीतर फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation>फ़ोल्डर का नाम wd- और पैकेज की पहचान नहीं है।</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt नहीं है।</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation>bagit.txt में अपनी दो पंक्तियों से अलग कुछ है।</translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>bag-info.txt नहीं है।</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation>bag-info.txt में ऐसी पंक्ति है जो शीर्ष नहीं।</translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>bag-info.txt में एक शीर्ष नहीं है।</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation>bag-info.txt एक शीर्ष दो बार अलग मानों से देता है।</translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>bag-info.txt के एक शीर्ष का अर्थ नहीं।</translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>पैकेज नए WriterDesk ने ऐसे रूप में बनाया है जिसे यह नहीं जानता।</translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation>फ़ोल्डर का नाम और External-Identifier अलग पैकेज बताते हैं।</translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation>पहले पुनरीक्षण का कोई पूर्वज नहीं होता, बाद वाले का होता है।</translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation>fetch.txt कहीं और से फ़ाइलें लाने को कहता है।</translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation>मैनिफ़ेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>टैग मैनिफ़ेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation>मैनिफ़ेस्ट हैं, पर SHA-256 वाला कोई नहीं।</translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation>मैनिफ़ेस्ट ऐसा डाइजेस्ट लेता है जो ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation>दो मैनिफ़ेस्ट एक-सी फ़ाइलें नहीं गिनाते।</translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation>मैनिफ़ेस्ट में ऐसी पंक्ति है जो डाइजेस्ट, दो ख़ाली जगह, पथ नहीं।</translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation>मैनिफ़ेस्ट की पंक्ति में पथ डाइजेस्ट से पहले है।</translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation>मैनिफ़ेस्ट एक फ़ाइल दो बार गिनाता है।</translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation>मैनिफ़ेस्ट के किसी नाम में कैरिज रिटर्न या कूटबद्ध पंक्ति-अंत है।</translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation>मैनिफ़ेस्ट ऐसा पथ गिनाता है जिसकी वहाँ अनुमति नहीं।</translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation>सामग्री की एक फ़ाइल मैनिफ़ेस्ट में नहीं है।</translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation>मैनिफ़ेस्ट की एक फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation>सामग्री से बाहर की एक फ़ाइल टैग मैनिफ़ेस्ट में नहीं आती।</translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>Payload-Oxum सामग्री से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>सामग्री की एक फ़ाइल बदली गई।</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation>पैकेज का वर्णन करने वाली एक फ़ाइल बदली गई।</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>एक दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>पाठ में NUL चिह्न है।</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>पाठ में कैरिज रिटर्न है।</translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation>पाठ यूनिकोड के संयुक्त रूप (NFC) में नहीं है।</translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation>पाठ ठीक एक पंक्ति-अंत पर समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation>सहमति ऐसा उपयोग बताती है जो है नहीं।</translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>एक दस्तावेज़ नए WriterDesk ने ऐसे रूप में बनाया है जिसे यह नहीं जानता।</translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation>एक दस्तावेज़ पैकेज से अलग रचना या पुनरीक्षण की बात करता है।</translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation>एक दस्तावेज़ पाठ के अंत के बाद की जगह दिखाता है।</translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation>परखे गए पाठ के बारे में जो कहा गया वह उसकी किसी जगह पर नहीं है।</translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation>ro-crate-metadata.json इस फ़ोल्डर का वर्णन नहीं करता।</translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation>काम का लेखा आपस में मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>पैकेज पर हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>हस्ताक्षर पैकेज से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>पैकेज पर ऐसी कुंजी के हस्ताक्षर हैं जिसकी ज़मानत कोई नहीं देता।</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>पैकेज पर दूसरे काम के लिए हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>पैकेज पर वापस ली गई कुंजी के हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>पैकेज पर ऐसी कुंजी के हस्ताक्षर हैं जिसका समय नहीं है।</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>भेजने वाले से पैकेज फिर माँगिए।</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>फ़ोल्डर {name} ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>नया फ़ोल्डर बताइए।</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>इससे पहले का पुनरीक्षण इस डेस्क पर नहीं है।</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>सबसे नए बैकअप से डेस्क वापस लाइए, या उसी मशीन पर सील कीजिए जिसने पिछला पुनरीक्षण सील किया।</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>रचना कम से कम एक उपयोग की सहमति के साथ सील होती है।</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>एक उपयोग पर निशान लगाइए।</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>रचना और उसके संलग्नक एक पैकेज के लिए बहुत बड़े हैं।</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>संलग्नक छोटे कीजिए या कुछ छोड़िए।</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>सील किया पैकेज हमारी अपनी जाँच में सफल न हुआ।</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>विवरण या संस्था का नाम लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>फ़ाइल-नाम {name} पैकेज में नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>उसे सादे अक्षरों, अंकों, बिंदु और हाइफ़न से नाम दीजिए।</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>WriterDesk की डेटा फ़ाइलें नहीं हैं।</translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>फ़ोल्डर में कोई प्रकाशन नहीं है।</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>वह फ़ोल्डर दीजिए जो release build ने लिखा।</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>प्रकाशन की एक फ़ाइल वैसी नहीं है जैसी बनी थी।</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>प्रकाशन फिर से बनाइए।</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>“{reason}” कारण नहीं है।</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>reasons list देखिए।</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>कारणों की फ़ाइल पढ़ी नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>इसे वैसे लिखिए जैसे resources/reasons की फ़ाइलें लिखी हैं।</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>ऐसी टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>piece comments देखिए।</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>यह रचना यहाँ पढ़ने को नहीं है।</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>पहले इसे लीजिए।</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>सुधार माँगने के लिए कम से कम एक टिप्पणी या एक काम चाहिए।</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>उस जगह पर टिप्पणी कीजिए, या लिखिए कि क्या करना है।</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>रचना अस्वीकार करने के लिए कारण, लेखक के लिए वाक्य और धारा चाहिए।</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>कारण चुनिए (reasons list), लेखक की भाषा में कहिए, और विवरण की धारा बताइए।</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>“{criterion}” रुचि की बात है; उसके अंक का कारण चाहिए।</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>एक वाक्य में लिखिए कि क्यों।</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>यहाँ कोई डेस्क नहीं है।</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>फ़ोल्डर देखिए, या डेस्क बनाइए।</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>यह डेस्क पिछली बार नए WriterDesk ने इस्तेमाल की।</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>इसे खोलने के लिए सबसे नया WriterDesk लगाइए।</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>दूसरा प्रोग्राम इस डेस्क को इस्तेमाल कर रहा है और समय पर नहीं छोड़ा।</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>WriterDesk की दूसरी खिड़की बंद कीजिए या क्षण भर रुकिए, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>यहाँ डेस्क पहले से है।</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>उसे खोलिए।</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>डिस्क और डेटा नहीं लेती; जो सहेजा था वह नहीं बदला।</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>डिस्क पर जगह बनाइए, फिर सहेजिए।</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>इस फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>ऐसा फ़ोल्डर चुनिए जिसमें आप लिख सकें, या अपने को यहाँ लिखने का अधिकार दीजिए।</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>डेस्क का डेटाबेस बिगड़ा है; फ़ाइल जैसी थी वैसी छोड़ी गई।</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>सबसे नया बैकअप वापस लाइए (backup list, फिर backup restore)।</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>डिस्क ने त्रुटि दी: {reason}।</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>देखिए कि डिस्क जुड़ी और सही है, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>डेटाबेस का एक काम ग़लत था: {reason}।</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>{desk} नाम की डेस्क नहीं है।</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>देखिए कि कौन-सी डेस्क हैं।</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>इस व्यक्ति का कोई होम फ़ोल्डर नहीं।</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>--data से फ़ोल्डर बताइए।</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>डेस्क बंद होने के बाद सवाल आया।</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key} नाम की सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>settings list देखिए।</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} में {wanted} आता है।</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>ऐसा मान दीजिए।</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>एक बदलाव ने दूसरा माँगा और अपनी ही प्रतीक्षा में रह जाता।</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>डेस्क बंद होने के बाद बदलाव आया।</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>संस्था के सर्वर के बजाय किसी और ने उत्तर दिया।</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>अपने-आप फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>यहाँ का नेटवर्क पहले लॉगिन माँगता है।</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>वेब पेज खोलकर लॉगिन कीजिए; बाक़ी अपने-आप होता है।</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>संस्था का सर्वर बाद में आने को कहता है ({status})।</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>संस्था अब इस उपकरण को नहीं पहचानती।</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>सील की फ़ाइल वह नहीं जो सील की गई थी।</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>उसे बैकअप से वापस लाइए।</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>इस कंप्यूटर के नेटवर्क का प्रॉक्सी इसे जाने नहीं देता।</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>सिस्टम की सेटिंग में प्रॉक्सी देखिए; अपने-आप फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>पता {url} सुरक्षित नहीं: वह https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>संस्था से सही पता माँगिए।</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>संस्था के सर्वर ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>संस्था के सर्वर तक पहुँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>सर्वर का प्रमाणपत्र संस्था का नहीं है।</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>यहाँ का नेटवर्क लॉगिन माँगे तो पहले लॉगिन कीजिए; नहीं तो संस्था से पूछिए।</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>न्योते का प्रमाणपत्र बिगड़ा है।</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>नया न्योता माँगिए।</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>उत्तर अपेक्षा से बहुत बड़ा था।</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>यह उत्तर दूसरी डेस्क के लिए है।</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>वहीं आयात कीजिए।</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>विवरण इस फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>उत्तर इसके लिए संस्था की रसीद नहीं था।</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>यह डेस्क किसी संस्था की नहीं।</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>सील की फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>इस न्योते का उत्तर दूसरी संस्था ने दिया।</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>संस्था की घटना पर दूसरी कुंजी के हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>इस पैकेज के बारे में संस्था से पूछिए।</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>टिप्पणियों की प्रविष्टि {number} पहचान वाली टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>W3C टिप्पणियों की JSON सूची दीजिए।</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>पाठ में {start} से {end} तक कोई जगह नहीं।</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>वे शब्द चुनिए जिन पर टिप्पणी है।</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>यह ढाँचा बहुत समय लेता है।</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>इसे सरल कीजिए: दोहराव के भीतर दोहराव धीमा होता है, जैसे (a+)+ में।</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>यह रेगुलर एक्सप्रेशन नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>शब्द ठीक-ठीक खोजिए।</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>ढाँचा ठीक कीजिए, या शब्द ठीक-ठीक खोजिए।</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>बदले का पाठ ऐसा समूह बताता है जो ढाँचे में नहीं, या बैकस्लैश पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>कोष्ठक के पहले समूह के लिए \1 और बैकस्लैश के लिए \ लिखिए।</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>पाठ में स्थान {position} पर NUL चिह्न है।</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>वह चिह्न मिटाइए, या मूल खोलकर पाठ फिर कॉपी कीजिए।</translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation>पाठ में स्थान {position} पर आधा अक्षर है।</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>और भी हैं: writerdesk dictionaries check सब बताता है।</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>कारण अज्ञात है</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>इस रचना का कोई छंद नहीं जो गिना जा सके।</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>`writerdesk forms list` देखिए।</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>मसौदे की पंक्ति {line} में कोई शब्द नहीं।</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation>“{words}” का कोई पाठन नहीं बताया गया।</translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation>`writerdesk piece reading PIECE` देखिए।</translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation>मसौदे में “{words}” पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation>यहाँ “{rule}” नाम का कोई नियम नहीं है; इस पंक्ति का कोई असर नहीं।</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>फ़ाइल का सादा नाम नहीं है</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>विवरण के पास पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>विवरण की सूची में नहीं है</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>सूची में है, पर यहाँ नहीं है</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>कम से कम एक अच्छा उदाहरण चाहिए।</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>कम से कम एक बुरा उदाहरण चाहिए।</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>विवरण का प्रारूप {version} है; यह WriterDesk {ours} पढ़ता है।</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>ट्यूटोरियल “{tutorial}” यहाँ जाना हुआ नहीं है।</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>विधा “{form}” यहाँ जानी हुई नहीं है; वह विवरण के साथ जा सकती है।</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>“{name}” संलग्नकों में नहीं है।</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>पिछले संस्करण का अंक छोटा होना चाहिए।</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>नाम वाले ग्राहक का नाम चाहिए।</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>ग्राहक का नाम यहाँ है, जबकि उसका नाम नहीं लिया जाना है।</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>ग्राहक का नाम यहाँ है, जबकि विवरण खुला नहीं है।</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>समालोचना को वह पाठ चाहिए जिसे परखना है।</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>संलग्नक का नाम दीजिए या पाठ ही दीजिए, दोनों में से एक।</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>यहाँ विधा के बिना मानक लिखे हैं।</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>“{rule}” के दो भार हैं।</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>दो संलग्नकों का एक ही नाम है।</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>पैमाने के दो बिंदुओं का एक ही मान है।</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>यह पुस्तकालय नहीं है</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>{id} की आवृत्तियाँ 1 से क्रमांकित नहीं हैं</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} ऐसी आवृत्ति को स्वीकार करता है जो उसमें नहीं है</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} से {most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>यहाँ पात्रों की सीमा है, जबकि “{kind}” में पात्र नहीं होते।</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>ज़्यादा से ज़्यादा {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>कम से कम {least} {unit}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>मिनट नाटकों और दृश्यों में गिने जाते हैं; “{kind}” उनसे नहीं नापा जा सकता।</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>न न्यूनतम दिया है, न अधिकतम।</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>यह सीमा ({unit}) दो बार है।</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>अच्छे उदाहरण में वह है जो मना है: {signs}।</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>न्यूनतम ({least}) अधिकतम ({most}) से ज़्यादा है।</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>कोई पाठ इसे और {path} दोनों को नहीं निभा सकता: {other}, पर {one}।</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>0 का अधिकतम लिखने को कुछ नहीं छोड़ता।</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>{tag} में {unit} यहाँ कोई नहीं गिन सकता।</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>भुगतान-नियम की कोई पंक्ति सबके लिए नहीं है, इसलिए कुछ लेखकों को कोई दर नहीं दिखेगी।</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>ऊपरी सीमा अनुमान से कम है, इसलिए अनुमान का भुगतान नहीं होगा।</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>रॉयल्टी बताती है कि कितने प्रतिशत।</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>100 प्रतिशत से ज़्यादा नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>यह पंक्ति कुछ नहीं देती।</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>भुगतान-नियम की दो पंक्तियाँ उन्हीं लोगों के लिए हैं।</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>वह जगह ठीक कीजिए और फिर जाँचिए।</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>endpoint init ने जो प्राप्तकर्ता छापा था उसे उतारिए, या यह खाना छोड़ दीजिए।</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>राशि बिंदु के साथ और उद्धरण-चिह्नों में लिखिए।</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>फ़ाइल को attachments में लिखिए, या उसका नाम ठीक कीजिए।</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>image/png या audio/* जैसा मीडिया-प्रकार, .pdf जैसा अंत लिखिए, या शब्दों में कहिए।</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>attachments में कहिए कि साथ क्या जा सकता है, या इसे छोड़ दीजिए।</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>ऊपरी सीमा बढ़ाइए, या अनुमान घटाइए।</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>limits.cast छोड़ दीजिए, या play या scene चुनिए।</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>इनमें से एक शब्द चुनिए।</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>client_class और client को एक-सा कीजिए।</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>ऐसे शब्द चुनिए जो ग्राहक का नाम न लें।</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>जो चिपकाया गया था उसके बिना पाठ फिर लिखिए।</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>ISO 4217 का मुद्रा-कोड लिखिए।</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>उनमें से एक हटा दीजिए।</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>इसे भरिए।</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>पूरा पता लिखिए, या निमंत्रण के सर्वर के लिए सूची ख़ाली छोड़िए।</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>दूसरा अच्छा उदाहरण चुनिए, या इन चिह्नों की अनुमति दीजिए।</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>verdict, text और why के साथ एक [[instructions.examples]] जोड़िए।</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>फ़ाइल का नाम बदलिए।</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>विधा की फ़ाइल की कुंजियाँ दोहराइए; तब तक विधा जैसी है वैसी जाँची जाती है।</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>प्रारूप “1.0” की तरह लिखिए।</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>केवल ये चिह्न बरतिए।</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>work.judged को attachment या text में से एक दीजिए।</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>टैग writerdesk languages list से देखिए।</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>दोनों में से एक बदलिए, या एक को सलाह भर बनाइए।</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>सीमा बदलिए, या छोड़ दीजिए: विधा तो जाँची ही जाती है।</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>इसे type/subtype की तरह लिखिए।</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>min या max बदलिए।</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>खाना जोड़िए; brief new हर खाना समझाकर लिखता है।</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>केवल राशि वाला एक [[pay.rates]] जोड़िए।</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>work.form_id में विधा का नाम दीजिए, या मानक हटाइए।</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>min, max या दोनों दीजिए।</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>राशि बताइए, या पंक्ति हटाइए।</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>इसकी जगह words, graphemes या lines चुनिए।</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>उस दायरे की संख्या चुनिए।</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>ISO 3166 के दो बड़े अक्षर या UN M.49 के तीन अंक लिखिए।</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>इसे छोड़ दीजिए: हस्ताक्षर करते समय भर जाता है।</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>तारीख़, समय और समय-क्षेत्र लिखिए।</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>दोनों समयों में से एक बदलिए।</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>छोटा कीजिए, या संलग्नक में रखिए।</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>मान बदलिए; TOML में पाठ उद्धरण-चिह्नों में होता है, संख्याएँ नहीं।</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>इनमें से एक इकाई चुनिए।</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>उसका नाम ठीक कीजिए, या हटाइए।</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>विधा की फ़ाइल संलग्न कीजिए, या writerdesk forms list देखिए।</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>writerdesk rules list देखिए, या पंक्ति हटाइए।</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>writerdesk tutorial list देखिए, या खाना छोड़ दीजिए।</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>इससे पहले प्रकाशित संस्करण बताइए।</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>सही या ग़लत</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>“12.50” जैसी राशि, पाठ के रूप में</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>EUR जैसी तीन बड़े अक्षरों की मुद्रा</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>अक्षर, अंक, बिंदु और योजक-चिह्न</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>1.0 जैसा संस्करण</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>structure/quotes जैसा नियम का id, या उसका पहला शब्द</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>age1 से शुरू होने वाला age प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>लातिन अक्षरों, अंकों, बिंदुओं और योजक-चिह्नों का सादा फ़ाइल-नाम</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>text/plain जैसा मीडिया-प्रकार</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 षोडश-आधारी अंक</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} इनमें से कोई नहीं है: {choices}।</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>यहाँ {kind} चाहिए, {found} नहीं।</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>पाठ में एक अदृश्य नियंत्रण-चिह्न है।</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} {least} और {most} के बीच नहीं है।</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>कोई मान नहीं</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>“{field}” विवरण का खाना नहीं है; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} {wanted} नहीं है।</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>पाठ ख़ाली है।</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>“{field}” को कम से कम {least} चाहिए।</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>पाठ बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>पाठ में केवल ख़ाली जगह है।</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>“{field}” नहीं है।</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>वह बहुत उलझा या बेढब लिखा है</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>“{name}” दो बार है।</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>“{text}” समय-क्षेत्र सहित तारीख़ और समय नहीं है, जैसे 2027-01-31T12:00:00Z।</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>“{tag}” ur-Arab जैसा BCP 47 भाषा-टैग नहीं है।</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>सीमित या गुप्त विवरण बताता है कि यहाँ की प्रति कब मिटाई जाएगी।</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} रचना को सार्वजनिक करता है, जबकि विवरण “{level}” है।</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>“{address}” https पता नहीं है (http केवल इसी मशीन पर)।</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>“{line}” ऐसी फ़ाइल नहीं जो रचना के साथ जा सके।</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>कोई फ़ाइल साथ नहीं जा सकती, इसलिए सीमित करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>“{region}” IN या 419 जैसा क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} सबको पाठ बरतने का अधिकार देता है; “{field}” उसे फिर छीन लेता है।</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>गुप्त रचना प्रकाशित नहीं हो सकती।</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} {before} से पहले पड़ता है।</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>सिकोड़ी हुई फ़ाइल</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>उसे खोलिए और अंदर का पाठ आयात कीजिए।</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>Rich Text फ़ाइल</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>जिस प्रोग्राम से आई है उसमें DOCX या ODT के रूप में सहेजिए।</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>उसका पाठ ब्राउज़र से उतारिए, या वहीं पाठ के रूप में सहेजिए।</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>बिना पाठ की फ़ाइल</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>EPUB किताब</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>वह पाठ आयात कीजिए जिससे यह बनी।</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>Word के पाठ-दस्तावेज़ से अलग कुछ</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>उसका पाठ DOCX के रूप में सहेजिए।</translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>इनके बीच का एक संशोधन नहीं है, इसलिए जो पहले आया वह दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>संशोधन अपने से पहले यहाँ वाले की जगह किसी और पैकेज का नाम लेता है।</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>दो अलग पैकेज कहते हैं कि वे एक ही संशोधन हैं।</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>संस्था के सर्वर ने मना कर दिया।</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>संस्था के सर्वर तक पहुँचा नहीं जा सकता, और इस कंप्यूटर का प्रॉक्सी एक स्क्रिप्ट से तय होता है, जो यहाँ नहीं चलाई जाती।</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>सिस्टम की सेटिंग में प्रॉक्सी अपने हाथ से लिखिए: जो नेटवर्क चलाता है, वह उसे जानता है।</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>एक समाचार समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>पैकेज का id वह नहीं है जो माँगा गया था।</translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation>वह {most} चिह्नों से लंबा है</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>वह जगह मिटाकर अक्षर फिर टाइप कीजिए।</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>स्थान {position}, {length} लंबे पाठ से बाहर है।</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>फ़ाइल UTF-8 पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>उसे UTF-8 में सहेजकर फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation>फ़ाइल TOML के रूप में नहीं पढ़ी जा सकती: {why}।</translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>यह age कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>वह कुंजी-फ़ाइल लीजिए जो डेस्क के साथ बनी थी।</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>संस्था की एन्क्रिप्शन कुंजी काम की नहीं।</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>यह फ़ाइल दूसरी कुंजी के लिए एन्क्रिप्ट है, या बिगड़ी है।</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>फ़ाइल फिर लाइए; तब भी न खुले तो वह कुंजी लीजिए जिसके लिए एन्क्रिप्ट हुई।</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>यह गुप्त वाक्य फ़ाइल नहीं खोलता, या फ़ाइल बिगड़ी है।</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>गुप्त वाक्य अक्षर-अक्षर फिर लिखिए; उसके बिना कोई फ़ाइल नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>इस पन्ने पर कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>AGE-SECRET-KEY-1 के नीचे की पंक्तियाँ टाइप कीजिए।</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>मान्य हस्ताक्षरकर्ताओं की सूची {place} पर पढ़ी नहीं जा सकती: {why}।</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>संस्था से सूची फिर माँगिए।</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>यह डाक-फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>यह डाक-फ़ाइल नए WriterDesk की है।</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>यह डाक-फ़ाइल डेस्क से उसकी संस्था को जाती है।</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>यह संस्था का उत्तर है।</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>एक चीज़ हस्ताक्षरित पर्चे पर नहीं है।</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>हस्ताक्षरित पर्चे की एक चीज़ वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>एक चीज़ वह नहीं जो हस्ताक्षरित पर्चे पर है।</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>संस्था इसे आयात करके उत्तर लौटाती है।</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>इसे डेस्क पर आयात कीजिए।</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>इस फ़ाइल के समाचार पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>इस दस्तावेज़ पर हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>हस्ताक्षर इस दस्तावेज़ से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>इस दस्तावेज़ पर ऐसी कुंजी के हस्ताक्षर हैं जिसकी ज़मानत कोई नहीं देता।</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>इस दस्तावेज़ पर दूसरे काम के लिए हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>इस दस्तावेज़ पर वापस ली गई कुंजी के हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>इस दस्तावेज़ पर ऐसी कुंजी के हस्ताक्षर हैं जिसका समय नहीं है।</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>भेजने वाले से कहिए कि हस्ताक्षर करके फिर भेजे।</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>पाठ में आधा अक्षर है।</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>बिगड़ा अक्षर हटाइए।</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>न्योते के कोड में {length} अक्षर और अंक होते हैं; इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>कोड फिर टाइप कीजिए जैसा न्योते में है।</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>न्योते के कोड में टाइप की ग़लती है।</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>अक्षर-अक्षर मिलाकर फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>यह फ़ाइल न्योते के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>न्योता नहीं बताता कि कब समाप्त होता है।</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>यह न्योता {day} को समाप्त हुआ।</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>इस न्योते को नया WriterDesk चाहिए।</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>यह न्योता नहीं है, या बिगड़ा है।</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>यह कुंजी-फ़ाइल गुप्त वाक्य से बंद है।</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation>ssh-keygen -p से एक प्रति का गुप्त वाक्य हटाइए, और बाद में प्रति मिटाइए।</translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>इस मशीन के कुंजी-छल्ले ने कुंजी नहीं दी या नहीं ली।</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>कुंजी-छल्ला खोलकर फिर कोशिश कीजिए, या सेटिंग में गुप्त वाक्य चुनिए।</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>{name} कुंजी-फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation>{name} ऐसा चित्र, रिकॉर्डिंग, फ़िल्म या पाठ नहीं है जो साथ जा सके।</translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} वह नहीं है जो उसका विस्तार कहता है।</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>इसे उस प्रोग्राम में खोलें जिसने इसे बनाया, और फिर से सहेजें।</translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>आपकी कुंजियों की फ़ाइल बिगड़ी है।</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>secrets.wdkeys को बैकअप से वापस लाइए।</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>कुंजियाँ नए WriterDesk ने बंद की हैं।</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>WriterDesk को नया कीजिए।</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>गुप्त वाक्य आपकी कुंजियाँ नहीं खोलता, या उनकी फ़ाइल बिगड़ी है।</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>गुप्त वाक्य फिर आज़माइए; पक्का हो तो {name} को बैकअप से वापस लाइए।</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>डिस्क ने {name} पर त्रुटि दी।</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>देखिए कि डिस्क है।</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>डिस्क भरी है; {name} नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>पहले जगह बनाइए।</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} यहाँ पढ़ी या लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>अपना कोई फ़ोल्डर चुनिए।</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>रसीद कुछ कहती है और उसका हस्ताक्षर कुछ और।</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>उत्तर रसीद नहीं है।</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation>इस मशीन पर आपकी कुंजियों के लिए चालू कुंजी-छल्ला नहीं है।</translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>उसके बदले गुप्त वाक्य चुनिए, या WRITERDESK_KEYS=file और WRITERDESK_PASSPHRASE_FILE रखिए।</translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation>WRITERDESK_KEYS न keyring है न file।</translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation>उसे file रखिए, या छोड़ दीजिए।</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>कुंजियों का गुप्त वाक्य नहीं है।</translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>WRITERDESK_PASSPHRASE_FILE में वह फ़ाइल बताइए जिसमें वह है।</translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation>गुप्त वाक्य की फ़ाइल ख़ाली या बहुत लंबी है।</translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation>उसमें एक पंक्ति लिखिए।</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>यह कुंजी पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>कुंजी फिर माँगिए।</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation>WriterDesk केवल Ed25519 कुंजियाँ लेता है; यह {kind} है।</translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>ssh-keygen -t ed25519 से कुंजी बनाइए।</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}।</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>भेजने वाले से फ़ाइल फिर माँगिए।</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>बाइट-क्रम चिह्न से शुरू होता है</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>में NaN या Infinity है, जो संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>UTF-8 में नहीं है</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>में बहुत बड़ी संख्या है</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>में एक खाना दो बार है</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>JSON नहीं है</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>में वे खाने नहीं हैं जो होने चाहिए ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>में आधा अक्षर है</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>बहुत गहरा नेस्ट किया हुआ है</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>यह ज़िप फ़ाइल नहीं है, या इसका अंत नहीं है।</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation>ज़िप फ़ाइल के अंत के बाद कुछ है।</translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>ज़िप फ़ाइल में टिप्पणी है।</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation>अंत-अभिलेख की संख्याएँ या आकार मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>ज़िप फ़ाइल कई में से एक भाग है।</translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation>ज़िप फ़ाइल Zip64 लेती है, जो इतने आकार को नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation>ज़िप फ़ाइल की शुरुआत से पहले कुछ है।</translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation>चीज़ों की सूची बिगड़ी है।</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>ज़िप फ़ाइल में बहुत चीज़ें हैं।</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>यह वापसी आने से पहले रचना स्वीकार हो चुकी थी; स्वीकृति तक उसे वापस लिया जा सकता था।</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>वह स्वीकृत रहती है और उसका भुगतान देय रहता है; यदि उसका उपयोग न हो तो संस्था से बात कीजिए।</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>एक चीज़ बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>सब चीज़ें मिलकर बहुत बड़ी हैं।</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation>एक चीज़ इतनी दबाई गई है कि भरोसे लायक नहीं।</translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>एक चीज़ एन्क्रिप्ट है।</translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation>एक चीज़ के आकार उसके पहले की जगह बाद में हैं।</translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation>एक चीज़ ज़िप की ऐसी सुविधा लेती है जिसकी यहाँ अनुमति नहीं।</translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation>एक चीज़ का अतिरिक्त खाना उसका नाम बदलता है या पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation>एक चीज़ प्रतीकात्मक लिंक है।</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>एक चीज़ सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>एक फ़ोल्डर चीज़ के रूप में गिना है।</translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation>एक चीज़ store या deflate से अलग तरीके से दबाई गई है।</translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation>एक चीज़ का नाम ख़ाली है या उसमें ख़ाली भाग है।</translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation>एक चीज़ के नाम में NUL है।</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation>एक चीज़ के नाम में नियंत्रण-चिह्न है।</translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>एक चीज़ का नाम सादा ASCII नहीं है।</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>एक चीज़ का नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>एक चीज़ का नाम ड्राइव से शुरू होता है।</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>एक चीज़ के नाम में बैकस्लैश है।</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation>एक चीज़ का नाम डिस्क की जड़ से शुरू होता है।</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>एक चीज़ के नाम में कोलन है।</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation>एक चीज़ का नाम अपने फ़ोल्डर से बाहर जाता है।</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>एक चीज़ के नाम का भाग बिंदु पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation>एक चीज़ के नाम का भाग ख़ाली जगह से शुरू या समाप्त होता है।</translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>एक चीज़ का नाम किसी उपकरण का है।</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>दो चीज़ों का एक ही नाम है।</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation>दो चीज़ों के नाम केवल बड़े अक्षरों में अलग हैं।</translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>एक चीज़ फ़ाइल भी है और फ़ोल्डर भी।</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>दो चीज़ें एक ही बाइट बाँटती हैं।</translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation>कुछ बाइट किसी चीज़ की नहीं हैं।</translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation>एक चीज़ और चीज़ों की सूची अलग बात कहती हैं।</translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation>एक चीज़ उतनी लंबी नहीं जितना कहती है।</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>एक चीज़ का दबाया डेटा बिगड़ा है।</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>एक चीज़ का चेकसम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>यह दूसरी संस्था की कुंजियों के बारे में है।</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation>संस्था की नई कुंजी यहाँ ज्ञात किसी कुंजी से नहीं निकलती।</translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>यह काम अपनी दर के साथ आपके लिए खुला है।</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>आपने काम ले लिया है।</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>आपने काम से मना किया; इसका कोई निशान नहीं रहता।</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>प्रस्ताव का समय बीत गया।</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>आप लिख रहे हैं; इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>रचना जाँची गई और सील की जा सकती है।</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>रचना पर हस्ताक्षर हैं और वह बंद है; भेजे जाने तक फिर खोली जा सकती है।</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>रचना नेटवर्क या पेन ड्राइव की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>रचना निकल चुकी; रसीद की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>भेजना न हो सका; फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>रचना संस्था के पास है और पाठक की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>फ़ाइल वहाँ पढ़ी न जा सकी; यह तकनीकी बात है, आपके पाठ के बारे में कुछ नहीं कहती।</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>भाषा-प्रमुख रचना पढ़ रहा है।</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>दूसरा प्रमुख पहली राय देखे बिना रचना पढ़ेगा।</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>दो पाठकों में मतभेद है; तीसरा व्यक्ति निर्णय करता है।</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>प्रमुख सुधार माँगता है; टिप्पणियाँ आपके पाठ के बगल में हैं।</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>आपका नया पुनरीक्षण उसी प्रमुख के पास जाता है।</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>रचना स्वीकृत हुई।</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>रचना स्वीकृत नहीं हुई; कारण दिया गया है, पाठ आपका ही है, और आप अपील कर सकते हैं।</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>दूसरा प्रमुख आपकी अपील देख रहा है।</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>रचना का काम पूरा हुआ; पाठ आपका है।</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>पैसे आपको मिलने हैं।</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>संस्था ने भुगतान कर दिया।</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>आप भुगतान पर विवाद करते हैं; संस्था को उत्तर देना है।</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>आपने काम लौटा दिया; इसका कोई निशान नहीं रहता।</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>आपने यह रचना लिखना छोड़ दिया।</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>आपने स्वीकृति से पहले रचना वापस ले ली; वह आपकी है।</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>विवरण के नए संस्करण ने इसकी जगह ली।</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>विवरण की तिथि पर पाठ यहाँ से मिटा दिया गया; क़दमों का लेखा रहता है।</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation>काम लेना उसकी पहचान और संस्करण बताता है और पुनरीक्षण 0 होता है।</translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation>सामग्री में brief को id@version के रूप में भेजिए।</translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation>नया संस्करण उसी विवरण का और लिए हुए से ऊँचा होना चाहिए।</translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation>लिया हुआ संस्करण देखिए।</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>यह रचना दूसरे प्रमुख के पास है।</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>उसके छूटने की प्रतीक्षा कीजिए, या दूसरी रचना पढ़िए।</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>यह केवल वही प्रमुख कर सकता है जिसके पास रचना है।</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>पहले रचना लीजिए।</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>कोई अपनी ही रचना नहीं परखता।</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>इसे दूसरे प्रमुख पर छोड़िए।</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation>आपने इस रचना से हितों का टकराव बताया था।</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation>रचना अस्वीकार करने के लिए कारण-कोड, वाक्य और विवरण की धारा चाहिए।</translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation>कारण चुनिए, लेखक की भाषा के एक वाक्य में कहिए, और धारा बताइए।</translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation>दूसरा पाठन उस प्रमुख का है जिसने रचना पहले न पढ़ी हो।</translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation>दो पाठकों के बीच निर्णय करने वाला उनमें से एक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation>इसे दूसरे प्रमुख या संस्था पर छोड़िए।</translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation>दो पाठकों के बीच का निर्णय मतभेद का प्रकार बताता है।</translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation>चुनिए: ambiguous-brief, guideline-gap, slip या taste।</translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>अपील दिए गए कारण का उत्तर देती है।</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>लिखिए कि कारण पर आपका उत्तर क्या है।</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation>अपील का निर्णय वह प्रमुख करता है जिसने रचना पहले न परखी हो।</translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation>अपील के उत्तर में एक वाक्य चाहिए।</translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation>लिखिए कि पहला निर्णय क्यों ठीक है।</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation>विवरण के दिए दिन अभी नहीं बीते।</translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>उनके बीतने की प्रतीक्षा कीजिए।</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation>राशि, दशमलव संख्या, और उसकी मुद्रा बतानी होगी।</translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>सामग्री में दोनों बताइए।</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>राशि प्रस्ताव से कम नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>कम से कम उतना दीजिए जितना विवरण ने कहा।</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>भुगतान अपना संदर्भ बताता है।</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>हस्तांतरण का संदर्भ बताइए।</translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation>मूल्यांकन इस रचना पर किसी पाठक के निर्णय का होता है और helpful, partly या not-helpful कहता है।</translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation>of में निर्णय की घटना बताइए और तीन में से एक चुनिए।</translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>विवरण सुधार का और दौर नहीं देता।</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>स्वीकार कीजिए, अस्वीकार कीजिए, या दूसरा पाठन माँगिए।</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation>हर कड़ी बात ठीक की गई या टीप के साथ छोड़ी गई।</translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation>सीमाएँ, सहमति, दिखाई गई दर और कुंजियाँ ठीक हैं।</translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation>निकल चुका पैकेज फिर नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation>भेजे गए बाइट वही हैं जो सील हुए।</translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation>रसीद पर संस्था के हस्ताक्षर हैं और उसमें हमारी पहचान और sha-256 है।</translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation>पैकेज के हस्ताक्षर, ढाँचा और विवरण-संस्करण जाँचे गए।</translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation>विवरण की मिटाने की तिथि आ गई।</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>फ़ाइल कहाँ जाए</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनिए…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), संपादकों और प्रकाशकों के लिए</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), LibreOffice आदि के लिए</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, पाठकों के लिए पुस्तक; इसमें कई रचनाएँ हो सकती हैं</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>सादा पाठ (.txt), जैसा है ठीक वैसा</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), जैसा है ठीक वैसा</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), नाटकों के लिए</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>फ़ाइल लिखिए</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>अभी कोई रचना नहीं है।</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>एक लिखिए, या कोई पाठ आयात कीजिए।</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>फ़ाइल लिखी जा रही है</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>लिखा गया: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>{name} नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>उसे बदलने के लिए एक बार और दबाइए, या दूसरा नाम लिखिए।</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>फ़ाइल बदलिए</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रुक गया।</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>कौन-सा विवरण है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>कैसे परखा जाता है</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>पारिश्रमिक</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>कौन ले सकता है</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>साथ जाने वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>पहचान, सब संस्करणों की एक</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>क्या बदला, और क्यों</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>जारी हुआ</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>संस्था की पहचान</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>क्या ग्राहक का नाम दिया जाए?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>भाषा का टैग, लिपि सहित हो तो अच्छा</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>भाषाएँ मिलाना</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>बोलियाँ, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>भाषा-स्तर</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>काम का प्रकार</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>विषय या निर्देश</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>“अपना काम” का अर्थ</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>एक लेखक की रचनाएँ</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>छंद</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>जिस पाठ का उत्तर देना है</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>पाठ किसका है</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>परखने के लिए मशीन का पाठ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>जिन विषयों से बचना है</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>ठीक क्या अभिप्रेत है</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>क्या, क्यों, और कौन पढ़ेगा</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>चरण, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>कीजिए, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>सावधान रहिए, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>कभी नहीं, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>उदाहरण, अच्छे और बुरे</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>अच्छा या बुरा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>लंबाइयाँ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>कड़ी या सुझाव</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>भूमिकाओं की संख्या</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>जो अक्षर नहीं आने चाहिए</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>व्याकरण जाँच</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>तुक का साधन</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>मशीनें</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>अपनी टीपें चिपकाना</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टीप</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>कब सफल</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>कसौटियाँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>क्या नापती है</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>जाँचने योग्य, या रुचि</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>जाँचों के भार</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>उसकी भाषा, यदि दूसरी हो</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>कम से कम अभ्युक्तियाँ</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>अभ्युक्तियों की श्रेणियाँ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका अर्थ</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>लेखक इसे किससे आँकता है</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>ज़रूरी प्रमाण</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>पैमाने के अंक</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>मानक उदाहरण</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>दरें: किसे क्या मिलता है</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>विशेषज्ञता</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>अनुमानित मिनट</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>अनुमान कैसे लगा</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>अधिकतम भुगतान वाले मिनट</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>सुधार के हर दौर पर</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>स्वीकृत न हो तो</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>भुगतान कब</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>बोनस</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>रॉयल्टी का प्रतिशत</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>प्रस्ताव समाप्त</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>कब तक लेना है</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>अंतिम तिथि</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>छूट के घंटे</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>मौन के दिन जिनसे स्वीकृति हो</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>सुधार के दौर के घंटे</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>पाठक एक के बाद एक</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>पाठक नाम नहीं देखता</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>दूसरा कब पढ़े</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>सुधार के अधिकतम दौर</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>अपील के दिन</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>उत्तर के दिन</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>कारणों का समूह</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>इनमें से कोई भी पर्याप्त है</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>फिर कैसे कोशिश करें</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>श्रेय</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>पुनर्विक्रय</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>वापस लेना</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>कब से कब तक</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>उपयोग जिनकी सहमति माँगी जाती है</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>केवल संस्था के लिए</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>अधिकार संस्था को मिलते हैं</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>साथ क्या जाता है, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>कौन देखता है</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>कितने समय</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>कैसे मिटाया जाता है</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>टाइप करने के समय साथ जाते हैं</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>किस कुंजी के लिए एन्क्रिप्ट</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>खुला, सीमित या गुप्त</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>कौन देख सकता है</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>स्थानीय प्रतियाँ कब मिटती हैं</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>ग्राहक की दीवार</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>पैकेज का संस्करण</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>किस भाषा में</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>पते, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>क्या संलग्न हो सकता है, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation>कितनी फ़ाइलें साथ लग सकती हैं</translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation>एक लगी फ़ाइल के अधिकतम बाइट</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>मीडिया प्रकार</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>वर्णन</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>खोजिए</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>इससे बदलिए</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलिए</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सब बदलिए</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>कैसे मिलाएँ</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>ढीला</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>बड़े-छोटे अक्षर, मात्राएँ और एक जैसे अक्षर वैसे गिने जाते हैं जैसे भाषा गिनती है।</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>ठीक-ठीक</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>हर अक्षर और चिह्न जैसा टाइप किया।</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>ढाँचे से</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>रेगुलर एक्सप्रेशन; \X एक अक्षर है अपने चिह्नों सहित।</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>कहाँ खोजें</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>इस खंड में</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>इस रचना में</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>सब रचनाओं में</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>%Ln बदलिए</numerusform>
            <numerusform>सभी %Ln बदलिए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>बदला: %Ln जगह।</numerusform>
            <numerusform>बदला: %Ln जगह।</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>ये वैसे ही रहीं क्योंकि सील हैं: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>कहीं नहीं</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} में से {place}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}, जहाँ {expected} माँगा है</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>आपकी टीप: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>रहता है, आपकी टीप के साथ</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ठीक करना ज़रूरी</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>परंपरा</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>पंक्ति {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>बताइए यह कैसे बोली जाती है…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>ऐसे ही रहने दीजिए…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>यह फिर कभी न पूछिए</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>यह नियम आपकी सब रचनाओं में चुप रहता है; सेटिंग उसे लौटाती है।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>यह सही है</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>अब से इस डेस्क पर जाना हुआ।</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>टीम के लिए सुझाइए</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} तय करता है कि उसके सब लेखक यह शब्द जानें या नहीं।</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>पंक्ति जैसी बोली जाती है, या उसके शब्दांश मान सहित: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>यह क्यों रहे? पाठक यह टीप देखता है।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>देखने को और कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} यहाँ बंद करता है, पर उससे पहले कोई {expected} खुला नहीं।</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>यहाँ {found} है जहाँ {expected} कोष्ठक बंद करता।</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} यहाँ खुलता है और {expected} उसे कभी बंद नहीं करता।</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>{words} लिखिए</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 अभ्युक्ति</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} अभ्युक्तियाँ</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>कोई अभ्युक्ति नहीं</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>परखे गए पाठ पर {remarks}; कम से कम {least} चाहिए।</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}” में {remarks}; विवरण {least} माँगता है।</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>“{words}” पर की गई अभ्युक्ति इस विवरण की किसी श्रेणी में नहीं।</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>“{words}” पर की गई अभ्युक्ति परखे गए पाठ को ज्यों का त्यों उद्धृत नहीं करती।</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” अभी आँका नहीं गया।</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” बिना कारण आँका गया है।</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>“{words}” पर की गई अभ्युक्ति कुछ नहीं कहती।</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” के पैमाने पर {value} नहीं है।</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>ये शब्द उद्धरण-चिह्नों में हैं, पर परखे गए पाठ में नहीं।</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>यह अंश पाठ में पहले से है, पंक्ति {line} से।</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>यह वाक्य पाठ में पहले से है, पंक्ति {line} में।</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” दो बार लिखा है।</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>दोहराव हटाइए</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>एक ही रखिए</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>कम से कम {count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>ज़्यादा से ज़्यादा {count} {unit}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>विधा “{id}” में {asked} होते हैं; यह सीमा {limit} माँगती है।</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, हर छूट के साथ {other}</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>कारण अज्ञात है</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>विराम-चिह्न</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>ख़ाली जगहें</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>इसे निकालिए</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>उसने कुछ नहीं कहा</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>इस शब्द में दो लिपियों के अक्षर मिले हैं: उनमें से कोई मिलता-जुलता अक्षर हो सकता है।</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>लैटिन शब्द में दूसरी लिपि के अक्षर हैं।</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>यहाँ ऐसा संकेत है जो दिखता नहीं और कोई काम नहीं करता।</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>यहाँ लिखने की दिशा बदलने वाला संकेत है।</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>यह ग़लत एन्कोडिंग में पढ़ा गया।</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>यह पंक्ति Zawgyi एन्कोडिंग की बर्मी लगती है।</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>ये अक्षर वैसे नहीं जुड़े हैं जैसे रचना सील होने पर होंगे।</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>यह अक्षर उस दूसरे अक्षर जैसा दिखता है जो यहाँ चाहिए।</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>एक ही अक्षर पर वही चिह्न दो बार है।</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>इन्हें जोड़िए</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>इसे मिटाइए</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>यह अंश {there} में लगता है, {here} में नहीं।</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>यह अंश {language} की लिपि में नहीं है।</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>यह वाक्य विवरण के आधार-पाठ में है।</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>अक्षर-समूह</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>मोरा</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>मात्राएँ</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>शब्दांश</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>ज़्यादा से ज़्यादा {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} से {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>कम से कम {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>नाटक में {number} भूमिकाएँ हैं; विवरण {expected} माँगता है।</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>विवरण इससे दूर रहने को कहता है: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>विवरण “{string}” की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>विवरण {expected} माँगता है; यह पाठ {unit} में गिना नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>रचना में {count} {unit} हैं; विवरण {expected} माँगता है।</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>यह अनुवादक या संपादक की छूटी हुई टीप लगती है।</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>टीप मिटाइए</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>यह जगह अपने शब्दों की राह देखती लगती है।</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>यहाँ {whole} अक्षर बिना ख़ाली जगह के हैं; शब्द, उद्धरण-चिह्न और चूकें केवल पहले {looked} में देखी गईं।</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>यह वाक्य आपकी रचना “{title}” में भी है।</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>हर पद: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>अधिक से अधिक {asked} का अंतर: कवि की छूट</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>हर पंक्ति: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>तुक: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>अंतिम पंक्ति: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>पंक्ति {line}: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} ऐसा उद्धरण बंद करता है जिसे {expected} ने कभी खोला नहीं।</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>यहाँ {found} है जहाँ {expected} उद्धरण बंद करता।</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>{found} यहाँ जो उद्धरण खोलता है उसे {expected} कभी बंद नहीं करता।</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>{language} में {opener} {closer} छपते हैं; {mark} दूसरी भाषा का चिह्न है।</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>कवि की छूट?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” शब्दकोश में नहीं है।</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>पंक्ति यों काटी जाए तो चरण ठीक बैठते हैं: {cut}। ऐसे छापिए, या इसे पंक्ति का पाठन बनाइए: कवि की छूट?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>{form} का अंतिम गण {asked} है; “{foot}” {shape} है।</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>इस पंक्ति में {count} {unit} हैं, और पंक्ति {line} में, जिससे इसकी तुक मिलती है, {asked}: क्या एक शब्द अधिक है?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>गिना नहीं जा सकता</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>{asked} नहीं</translation>
    </message>
    <message>
        <source>WriterDesk has no card for this language; what holds for its script is used.</source>
        <translation>WriterDesk के पास इस भाषा का कार्ड नहीं; इसकी लिपि के लिए जो ठीक है वही काम आता है।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; nobody has written a rule for its syllables yet.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; इसके शब्दांशों का नियम अभी किसी ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>Lines break where ICU finds a break for this script; not measured for this language.</source>
        <translation>पंक्तियाँ वहाँ टूटती हैं जहाँ ICU इस लिपि के लिए जगह पाता है; इस भाषा के लिए नापा नहीं गया।</translation>
    </message>
    <message>
        <source>Red lines are on.</source>
        <translation>लाल रेखाएँ चालू हैं।</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary.</source>
        <translation>लाल रेखाएँ आपके अपने शब्दकोश से।</translation>
    </message>
    <message>
        <source>When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.</source>
        <translation>जब LanguageTool इस मशीन पर लगा हो: writerdesk languagetool install, या सेटिंग में।</translation>
    </message>
    <message>
        <source>No verse form of this tradition is described yet; a lead can write one.</source>
        <translation>इस परंपरा का कोई छंद अभी वर्णित नहीं; लीड लिख सकता है।</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, nor some near relatives.</source>
        <translation>लिपि, अक्षरों और शब्दों से; थोड़े-से शब्द काफ़ी नहीं, और कुछ सगी भाषाएँ अलग नहीं पहचानी जातीं।</translation>
    </message>
    <message>
        <source>Not told from {languages}: said to be one of these.</source>
        <translation>{languages} से अलग नहीं पहचानी जाती: इनमें से एक कही जाती है।</translation>
    </message>
    <message>
        <source>By script and letters; not measured, for want of a text.</source>
        <translation>लिपि और अक्षरों से; पाठ न होने से नापा नहीं गया।</translation>
    </message>
    <message>
        <source>WriterDesk knows no script called {script}; letters are taken as they come.</source>
        <translation>WriterDesk {script} नाम की कोई लिपि नहीं जानता; अक्षर जैसे आते हैं वैसे लिए जाते हैं।</translation>
    </message>
    <message>
        <source>WriterDesk knows {language} in {scripts} script, not in the {script} one.</source>
        <translation>WriterDesk {language} को {scripts} लिपि में जानता है, {script} में नहीं।</translation>
    </message>
    <message>
        <source>Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.</source>
        <translation>सिस्टम का कीबोर्ड या इनपुट तरीका चाहिए; WriterDesk के पास अभी अपनी कुंजी-तालिका नहीं।</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.</source>
        <translation>अक्षर और पंक्तियाँ ICU से; लिखने में शब्द अलग नहीं होते, इसलिए हर शब्दांश एक गिना जाता है।</translation>
    </message>
    <message>
        <source>Lines break between words, if they are parted by spaces; not tried with this language.</source>
        <translation>पंक्तियाँ शब्दों के बीच टूटती हैं, अगर वे ख़ाली जगह से अलग हों; इस भाषा पर आज़माया नहीं गया।</translation>
    </message>
    <message>
        <source>A font of the script; not tried with the letters of this language.</source>
        <translation>लिपि का फ़ॉन्ट है; इस भाषा के अक्षरों पर आज़माया नहीं गया।</translation>
    </message>
    <message>
        <source>The list lacks many forms, so it marks softly and is off by default.</source>
        <translation>सूची में बहुत-से रूप नहीं, इसलिए हल्के निशान लगते हैं और शुरू में बंद रहती है।</translation>
    </message>
    <message>
        <source>No dictionary is known.</source>
        <translation>कोई शब्दकोश ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary and the one that came along.</source>
        <translation>लाल रेखाएँ आपके अपने और साथ आए शब्दकोश से।</translation>
    </message>
    <message>
        <source>Even with your own dictionary many forms are missing, so it marks softly and is off by default.</source>
        <translation>आपके शब्दकोश के साथ भी बहुत-से रूप नहीं, इसलिए हल्के निशान लगते हैं और शुरू में बंद रहता है।</translation>
    </message>
    <message>
        <source>with {name} {known} of {all} words of the sample</source>
        <translation>{name} के साथ नमूने के {all} में से {known} शब्द</translation>
    </message>
    <message>
        <source>{name} alone {share}% of {words} running words</source>
        <translation>अकेला {name} चलते पाठ के {words} शब्दों में से {share}%</translation>
    </message>
    <message>
        <source>LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.</source>
        <translation>LanguageTool इसे अनुच्छेद-दर-अनुच्छेद जाँचता है, उन नियमों से जो लोगों ने इस भाषा के लिए लिखे।</translation>
    </message>
    <message>
        <source>Checked: {forms}.</source>
        <translation>जाँचे जाते हैं: {forms}।</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, and it may be {languages}.</source>
        <translation>लिपि, अक्षरों और शब्दों से; थोड़े-से शब्द काफ़ी नहीं, और यह {languages} भी हो सकती है।</translation>
    </message>
    <message>
        <source>Whatever the keyboard or input method of the system can type.</source>
        <translation>जो भी सिस्टम का कीबोर्ड या इनपुट तरीका टाइप कर सके।</translation>
    </message>
    <message>
        <source>Every letter of the alphabet is drawn.</source>
        <translation>वर्णमाला का हर अक्षर बनता है।</translation>
    </message>
    <message>
        <source>accepts {share}% of {words} running words</source>
        <translation>चलते पाठ के {words} शब्दों में से {share}% मानता है</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.</source>
        <translation>ज्ञात शब्दकोश ({name}) पाठ के केवल {share}% शब्द मानता है, हल्के निशानों के लिए भी कम।</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can be added from its file.</source>
        <translation>ज्ञात शब्दकोश ({name}) पाठ के {share}% शब्द मानता है, पर उसका लाइसेंस उसे बाहर रखता है; उसे फ़ाइल से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.</source>
        <translation>लाल रेखाएँ आपके अपने शब्दकोश से; उसे नापने को WriterDesk के पास भाषा का नमूना नहीं।</translation>
    </message>
    <message>
        <source>Without CLD2, which this machine cannot have, fewer are told.</source>
        <translation>CLD2 के बिना, जो इस मशीन पर नहीं हो सकता, कम पहचाने जाते हैं।</translation>
    </message>
    <message>
        <source>Every letter stands on a plain Latin keyboard.</source>
        <translation>हर अक्षर सादे लैटिन कीबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Lines break between words.</source>
        <translation>पंक्तियाँ शब्दों के बीच टूटती हैं।</translation>
    </message>
    <message>
        <source>WriterDesk brings no font for this script; the system&apos;s are used.</source>
        <translation>WriterDesk इस लिपि का फ़ॉन्ट नहीं लाता; सिस्टम के काम आते हैं।</translation>
    </message>
    <message>
        <source>accepts {shares}</source>
        <translation>मानता है {shares}</translation>
    </message>
    <message>
        <source>yours, not measured</source>
        <translation>आपका, नापा नहीं गया</translation>
    </message>
    <message>
        <source>LanguageTool 6.8 has no rules for this language.</source>
        <translation>LanguageTool 6.8 में इस भाषा के नियम नहीं।</translation>
    </message>
    <message>
        <source>Not yet: {count} more of this tradition.</source>
        <translation>अभी नहीं: इस परंपरा के {count} और।</translation>
    </message>
    <message>
        <source>Only the script is recognised.</source>
        <translation>केवल लिपि पहचानी जाती है।</translation>
    </message>
    <message>
        <source>{right} of {all} passages of the Declaration, {wrong} given to another</source>
        <translation>घोषणापत्र के {all} में से {right} अंश, {wrong} दूसरी के बताए गए</translation>
    </message>
    <message>
        <source>Words you teach it are remembered.</source>
        <translation>जो शब्द आप सिखाएँ वे याद रहते हैं।</translation>
    </message>
    <message>
        <source>Too often taken for a near relative.</source>
        <translation>बहुत बार सगी भाषा समझ ली जाती है।</translation>
    </message>
    <message>
        <source>The letter at byte {place} is not in {encoding}, the encoding that SET names.</source>
        <translation>बाइट {place} का अक्षर {encoding} में नहीं है, जिसे SET बताता है।</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>पंक्ति UTF-8 में है: SET UTF-8 लिखिए।</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>पहली पंक्ति में शब्दों की संख्या होनी चाहिए, जैसे {count}; यहाँ एक शब्द है, जो खो जाता है।</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>नियमों के समूह {flag} में उसकी पहली पंक्ति के कहे से {wanted} कम हैं।</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>नियम में वह होता है जो हटता है और वह जो जुड़ता है; {flag} के इस नियम में एक ही है।</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>शर्त {condition} ऐसा कोष्ठक खोलती या बंद करती है जिसका जोड़ नहीं।</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET “{encoding}” कूट-प्रणाली बताता है, जिसे यहाँ कोई नहीं जानता।</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>शब्द-सूची शायद भाषा की किसी पुरानी कूट-प्रणाली में है।</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>उसमें कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>नियमों का समूह {kind}, एक चिह्न, Y या N, और अपने नियमों की संख्या से शुरू होता है।</translation>
    </message>
    <message>
        <source>{typed} of {all} letters of the alphabet</source>
        <translation>वर्णमाला के {all} में से {typed} अक्षर</translation>
    </message>
    <message>
        <source>F2 types every letter with the keys one has ({names}).</source>
        <translation>F2 से पास की कुंजियों से हर अक्षर टाइप होता है ({names})।</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}), but for {letters}.</source>
        <translation>F2 से पास की कुंजियों से टाइप होती है ({names}), सिवाय {letters} के।</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}); not measured.</source>
        <translation>F2 से पास की कुंजियों से टाइप होती है ({names}); नापा नहीं गया।</translation>
    </message>
    <message>
        <source>A list of words is in UTF-8; this line is not.</source>
        <translation>शब्द-सूची UTF-8 में होती है; यह पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>अंत का व्यंजन अक्षर गिना गया</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>शब्द अपने पहले का व्यंजन ले लेता है</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>अलिफ़ नहीं बोला जाता</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“और” का “ओ” दीर्घ है</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>अंत का स्वर लघु है</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>अंत का व्यंजन सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>नून सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>स्वर लघु है</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>अंत का ह सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>य स्वर में घुल जाता है</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>स्वर अकेला है</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>इज़ाफ़त लिखी नहीं है</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>य अंत के लघु स्वर में घुल जाता है</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>स्वर लघु और बंद है</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>अगला अक्षर दुगुना है</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>एक लघु स्वर सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>इ अगले स्वर में घुल जाती है</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>दीर्घ स्वर लघु है</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>दो शब्द जुड़ गए हैं</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>अगले शब्द से जुड़ा</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>स्वर अलग किए गए</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>स्वर जोड़े गए</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>खींचा हुआ</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>कवि छोड़ देते हैं</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>अपने स्वर के बिना बोला गया</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>मूक e छोड़ा गया</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>पहले के शब्दांश को बंद करता है</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>अकेला व्यंजन एक शब्दांश है</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>लघु गाया गया</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>चंद्रबिंदु की जगह अनुस्वार छपा है</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>अंत का बंद शब्दांश गुरु माना गया</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>यति पर अंत का व्यंजन दुगुना</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>म अपने आप में शब्दांश है</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>न अपने आप में शब्दांश है</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>सहायक स्वर गाया जाता है</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>छोटा स्वर लंबा करता है</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>दो शब्दों के स्वर एक शब्दांश हैं</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>अलग-अलग बोला गया</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>एक शब्दांश की तरह बोला गया</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i अगले स्वर के साथ बोली जाती है</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i अपने आप में शब्दांश है</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>अंत का w शब्दांश नहीं है</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>पहले के अक्षर के साथ बोला गया</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; one syllable a letter. Whether a sixth-order letter is spoken with its vowel is not written.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; हर अक्षर का एक शब्दांश। छठे क्रम का अक्षर स्वर के साथ बोला जाता है या नहीं, यह लिखा नहीं होता।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables only of vocalised lines.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से. शब्दांश केवल स्वर-चिह्न लगी पंक्तियों के।</translation>
    </message>
    <message>
        <source>{right} of {all} lines of {verse} have the syllables of their metre</source>
        <translation>{verse}: {all} में से {right} पंक्तियों के अक्षर उनके छंद के अनुसार हैं</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; matras by the rules of Hindi prosody, every poetic licence shown as another reading.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; मात्राएँ हिंदी छंदशास्त्र के नियमों से, हर काव्य-छूट दूसरे पाठ के रूप में दिखती है।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों से।</translation>
    </message>
    <message>
        <source>{right} of {all} lines have the syllables of their metre</source>
        <translation>{all} में से {right} पंक्तियों के अक्षर उनके छंद के अनुसार हैं</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as the old measure has them, one a written letter; how many are spoken is not written.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश पुराने माप के, हर लिखित अक्षर का एक; कितने बोले जाते हैं यह लिखा नहीं होता।</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; syllables as they stand between the tshegs. Words are not parted in writing, so each syllable counts as one.</source>
        <translation>अक्षर और पंक्तियाँ ICU से; शब्दांश जैसे त्सेगों के बीच हैं। लिखने में शब्द अलग नहीं होते, इसलिए हर शब्दांश एक गिना जाता है।</translation>
    </message>
    <message>
        <source>Lines break after the tsheg, between syllables.</source>
        <translation>पंक्तियाँ त्सेग के बाद, शब्दांशों के बीच टूटती हैं।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and the r that is one.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों से और उस r से जो शब्दांश है।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; where i or w may be either, both readings are offered.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों और संधि-स्वरों से; जहाँ i या w दोनों हो सकते हैं, दोनों पाठ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables cannot be read from the spelling.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से. वर्तनी से शब्दांश नहीं पढ़े जा सकते।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों और संधि-स्वरों से।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; those after the first syllable may be read either way.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों और संधि-स्वरों से; पहले शब्दांश के बाद वाले दोनों तरह पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Needs a French keyboard or a compose key; WriterDesk has no key table of its own yet.</source>
        <translation>फ़्रांसीसी कीबोर्ड या कम्पोज़ कुंजी चाहिए; WriterDesk के पास अभी अपनी कुंजी-तालिका नहीं।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables of verse with diaeresis and mute e as other readings.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; पद्य के शब्दांश, स्वर-विच्छेद और मूक e दूसरे पाठ के रूप में।</translation>
    </message>
    <message>
        <source>{form}: {right} of {all} have the count of their form</source>
        <translation>{form}: {all} में से {right} की गिनती उनकी विधा के अनुसार है</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों से; शब्द के अंत में ai, au, oi, ei एक हैं, और कहीं भी एक के रूप में दिए जाते हैं।</translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>{all} में से {right} शब्दों के अक्षर उच्चारण के अनुसार हैं</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Japanese input method (Mozc, Anthy, IME); WriterDesk cannot stand in for it.</source>
        <translation>सिस्टम का जापानी इनपुट तरीका चाहिए (Mozc, Anthy, IME); WriterDesk उसकी जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; morae of kana and of furigana. Kanji without furigana have no count; with the extra “japanese” a guess stands beside it.</source>
        <translation>अक्षर और पंक्तियाँ ICU से; काना और फ़ुरिगाना के मोरा। बिना फ़ुरिगाना कांजी की गिनती नहीं; “japanese” अतिरिक्त के साथ बग़ल में अनुमान रहता है।</translation>
    </message>
    <message>
        <source>Lines break where the Japanese rules allow it (kinsoku).</source>
        <translation>पंक्तियाँ वहाँ टूटती हैं जहाँ जापानी नियम अनुमति दें (kinsoku)।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables only where the spelling shows them or the writer marks them with U+200B.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश केवल वहाँ जहाँ वर्तनी दिखाए या लेखक U+200B से चिह्नित करे।</translation>
    </message>
    <message>
        <source>Lines break between words that ICU&apos;s dictionary finds, and at every U+200B; about one word end in eight is missed.</source>
        <translation>पंक्तियाँ उन शब्दों के बीच टूटती हैं जो ICU का शब्दकोश पाता है, और हर U+200B पर; लगभग आठ में एक शब्दांत छूटता है।</translation>
    </message>
    <message>
        <source>recall {recall}, precision {precision} on {breaks} breaks that translators typed</source>
        <translation>अनुवादकों के टाइप किए {breaks} विरामों पर पूर्णता {recall}, परिशुद्धता {precision}</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a block.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश जैसे लिखे जाते हैं, हर खंड का एक।</translation>
    </message>
    <message>
        <source>Lines break between syllables too, as ICU has it for Korean; some books break between words alone.</source>
        <translation>पंक्तियाँ शब्दांशों के बीच भी टूटती हैं, जैसा ICU कोरियाई में करता है; कुछ किताबें केवल शब्दों के बीच तोड़ती हैं।</translation>
    </message>
    <message>
        <source>Lines break between words that ICU’s dictionary finds, and at every U+200B.</source>
        <translation>पंक्तियाँ उन शब्दों के बीच टूटती हैं जो ICU का शब्दकोश पाता है, और हर U+200B पर।</translation>
    </message>
    <message>
        <source>wanted breaks: {right} of {wanted}; wrong ones: {wrong}; lines: {lines}</source>
        <translation>चाहे गए विराम: {wanted} में से {right}; ग़लत: {wrong}; पंक्तियाँ: {lines}</translation>
    </message>
    <message>
        <source>Lines break between words, and run from left to right: columns are not written in here, only shown in the preview.</source>
        <translation>पंक्तियाँ शब्दों के बीच टूटती हैं और बाएँ से दाएँ चलती हैं: यहाँ स्तंभों में नहीं लिखा जाता, वे केवल झलक में दिखते हैं।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters that no asat kills.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश उन अक्षरों से जिन्हें कोई asat नहीं मारता।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters with their vowels.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वर सहित अक्षरों से।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; mizani by vowels and syllabic nasals, mb shown in both readings.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; मिज़ानी स्वरों और शब्दांश-अनुनासिकों से, mb दोनों पाठों में दिखता है।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as one a vowel. The cut into feet is not the cut into words, so the writer may set it.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; हर स्वर का एक शब्दांश। पदों का काट शब्दों का काट नहीं, इसलिए लेखक उसे तय कर सकता है।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ng and mga as they are said.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों से; ng और mga जैसे बोले जाते हैं।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Short vowels are not written, so no syllables are counted.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से. ह्रस्व स्वर लिखे नहीं जाते, इसलिए शब्दांश नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a word.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश जैसे लिखे जाते हैं, हर शब्द का एक।</translation>
    </message>
    <message>
        <source>Needs a Yoruba keyboard or a compose key for tones and dots; WriterDesk has no key table of its own yet.</source>
        <translation>सुरों और बिंदुओं के लिए योरूबा कीबोर्ड या कम्पोज़ कुंजी चाहिए; WriterDesk के पास अभी अपनी कुंजी-तालिका नहीं।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and syllabic nasals.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश स्वरों और शब्दांश-अनुनासिकों से।</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Zhuyin, Cangjie); WriterDesk cannot stand in for it.</source>
        <translation>सिस्टम का चीनी इनपुट तरीका चाहिए (Zhuyin, Cangjie); WriterDesk उसकी जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a character.</source>
        <translation>शब्द, अक्षर और पंक्तियाँ ICU से; शब्दांश जैसे लिखे जाते हैं, हर चिह्न का एक।</translation>
    </message>
    <message>
        <source>Lines break where the Chinese rules allow it: no closing mark at the head of a line.</source>
        <translation>पंक्तियाँ वहाँ टूटती हैं जहाँ चीनी नियम अनुमति दें: पंक्ति के सिरे पर बंद करने वाला चिह्न नहीं।</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Pinyin, Wubi); WriterDesk cannot stand in for it.</source>
        <translation>सिस्टम का चीनी इनपुट तरीका चाहिए (Pinyin, Wubi); WriterDesk उसकी जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) was not measured, for want of the text it would be measured on.</source>
        <translation>ज्ञात शब्दकोश ({name}) नापा नहीं गया, क्योंकि नापने का पाठ नहीं।</translation>
    </message>
    <message>
        <source>The dictionary known takes each syllable apart into letters, which the checks here do not do.</source>
        <translation>ज्ञात शब्दकोश हर शब्दांश को अक्षरों में तोड़ता है, जो यहाँ की जाँच नहीं करती।</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but may not be given on changed and takes 70 MB of memory; it can be added from its file.</source>
        <translation>ज्ञात शब्दकोश ({name}) पाठ के {share}% शब्द मानता है, पर बदलकर आगे नहीं दिया जा सकता और 70 MB मेमोरी लेता है; उसे फ़ाइल से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but does not say who made it and on what terms.</source>
        <translation>ज्ञात शब्दकोश ({name}) पाठ के {share}% शब्द मानता है, पर नहीं बताता कि किसने और किन शर्तों पर बनाया।</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) is a short list that was not measured, for want of a text.</source>
        <translation>ज्ञात शब्दकोश ({name}) छोटी सूची है, जो पाठ न होने से नापी नहीं गई।</translation>
    </message>
    <message>
        <source>The dictionary known is of Cyrillic letters and accepts no word in Latin ones.</source>
        <translation>ज्ञात शब्दकोश सिरिलिक अक्षरों का है और लैटिन का कोई शब्द नहीं मानता।</translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>“{foot}” {asai} से शुरू होता है: {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>“{foot}” ({shape}) {form} का गण नहीं है।</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>इस पंक्ति का, और अधिकतर दूसरी पंक्तियों का, कोई पाठन उस माप में नहीं बैठता जो यह रूप जानता है।</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>अधिकतर पंक्तियाँ {kind} ({pattern}) में हैं, और इस पंक्ति का कोई पाठन उसमें नहीं।</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>यह {kind} की तरह पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>यह पंक्ति अपने छंद ({kind}) में केवल यों पढ़ी जाती है: {said}। क्या कोई शब्द कम है या ज़्यादा? अगर आप इसे और तरह बोलते हैं तो पाठन बताइए: कवि की छूट?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>अगर आप इसे और तरह बोलते हैं तो पाठन बताइए: कवि की छूट?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>सम (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>तीव्र (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>बलयुक्त</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>बलहीन</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>शब्दांश {number} “{syllable}” {borne} है, {asked} चाहिए।</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>क्या यह कवि की छूट है?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>यहाँ “{asked}” चाहिए; है “{found}”।</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>सबका अंत एक-सा है: {borne}।</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>शब्दांश {numbers} का सुर एक ही है।</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>मोरा</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>मिज़ानी</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>फ़िदेल अक्षर</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>फ़िदेल अक्षर</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>शब्दांश</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>सीर्</translation>
    </message>
    <message>
        <source>word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound} और “{two}” {heard}: तुक नहीं</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound} और “{two}” {heard}: तुक</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound} और “{two}” {heard}: पास की तुक</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>“{one}” {sound} और “{two}” {heard}: खींची हुई तुक</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>“{end}” ({sound}) की तुक पंक्ति {line} के “{other}” ({heard}) से कमज़ोर ही मिलती है; {form} यह तुक {where} निभाता है। क्या यह कवि की छूट है?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}) की तुक पंक्ति {line} के “{other}” ({heard}) से नहीं मिलती; {form} यह तुक {where} निभाता है।</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>पूरी कविता में</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>इस पद में</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” की तुक अपने आप से है (पंक्ति {line}): {form} दो शब्द चाहता है।</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>दोहों में या पंक्तियों की लड़ियों में</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>इस पंक्ति का अंत “{refrain}” (रदीफ़) से होना चाहिए, जैसे पहले शेर का।</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>कुछ कवि इसकी छूट लेते हैं: कवि की छूट?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>इस पंक्ति में {count} {unit} हैं; {form} {asked} माँगता है।</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>पंक्ति को शब्द के अंत पर {asked} में बँटना चाहिए; यह {found} में बँटती है।</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>इस पंक्ति में {count} {unit} ({parts}) हैं; {form} {asked} माँगता है।</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>पंक्ति को अपने चिह्न पर {asked} में बँटना चाहिए; यह {found} में बँटती है।</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} {unit} में गिना जाता है; यह पाठ ({language}) ऐसे गिना नहीं जा सकता। आप जानते हों कि पंक्ति कैसे बोली जाती है तो उसका पाठन बताइए।</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>जैसी लिखी है, यह पंक्ति {unit} में गिनी नहीं जा सकती; इसका पाठन बताइए।</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>जैसा लिखा है, इस भाग में {written} {unit} हैं; {count} केवल यों होते हैं: {said}। कुछ कवि इसकी छूट लेते हैं: कवि की छूट?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>गीत अपने भागों के नाम देता है; ये पंक्तियाँ पहले नाम से भी पहले हैं।</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>“{label}” में कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>“{label}” पहली बार से छोटा है।</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>“{label}” में {number} पंक्तियाँ हैं, “{first}” में {asked}।</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>“{label}” ऐसा भाग नहीं जिसे {form} जानता हो।</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>“{label}” शब्दशः लौटता है; यह पंक्ति, पंक्ति {line} से अलग है: कवि की छूट?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>इस पंक्ति में {count} {unit} हैं, “{label}” की उसी जगह की पंक्ति {line} में {other}: क्या दोनों एक धुन पर गाई जा सकती हैं?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} में संवाद होते हैं, हर एक अपने पात्र के साथ; यहाँ कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} भूमिकाओं की सूची से शुरू होता है।</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>ये शब्द किसी पात्र से पहले हैं: इन्हें कौन बोलता है?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>“{name}” यहाँ कुछ नहीं बोलता।</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>यह पात्र भूमिकाओं की सूची में नहीं है।</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>यह भूमिका कभी नहीं बोलती।</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} में आम तौर पर {least} से {most} पद होते हैं; यहाँ {number} हैं: कवि की छूट?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>{form} के पद में {asked} पंक्तियाँ होती हैं; इसमें {found} हैं।</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} को पद्य चाहिए; यहाँ कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} में कम से कम {least} पद होते हैं; यहाँ {number} हैं।</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} में ज़्यादा से ज़्यादा {most} पद होते हैं; यहाँ {number} हैं।</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>पंक्ति {line}, पंक्ति {other} को दोहराती है।</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>पंक्ति {line}, पंक्ति {other} के समांतर है।</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>इस कविता की अधिकतर पंक्तियों में {usual} {unit} हैं, इसमें {count}: कवि की छूट?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>यहाँ {count} हैं।</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>कविता की पंक्तियाँ एक ही माप रखती हैं।</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>चौपाई के चरण का अंत 1 2 1 या 2 2 1 पर नहीं होता।</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>चौपाई के चरण का अंत 2 2, 2 1 1 या 1 1 2 पर होता है: कवि की छूट?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>दोहे के सम चरण का अंत गुरु-लघु (2 1) पर होता है।</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>दोहे का विषम चरण एक ही शब्द के जगण (1 2 1) से शुरू नहीं होता; कुछ कवि इसकी छूट लेते हैं: कवि की छूट?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>दोहे का विषम चरण आम तौर पर 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) या 4 + 4 + 2 + 3 मात्राओं में बँटता है।</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>दोहे का सम चरण आम तौर पर 4 + 4 + 3 या 6 + 2 + 3 (3 3 2 3) मात्राओं में बँटता है।</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>मुख्य तुक पंक्ति 1 में शब्दांश 6, 7, 8 या 9 पर होती है।</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>एंगलिन की पंक्ति 2 का अंत बलहीन होता है।</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>पंक्ति 3 और 4 में से एक का अंत बलयुक्त और दूसरी का बलहीन होता है।</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>ग़ज़ल की सारी पंक्तियाँ एक ही बहर में होती हैं।</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>इस हाइकु में छोटी सूची का कोई ऋतु-शब्द (kigo) नहीं। साइजिकी में हज़ारों हैं: आपका शब्द उनमें हो सकता है।</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>पद की अंतिम पंक्ति की तुक अगले पद की तीसरी पंक्ति से मिलती है।</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>दोहे का चौथा चरण तीसरी पंक्ति के पहले आधे के रूप में लौटता है।</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>कुंडलिया का अंत उसी शब्द या उन्हीं शब्दों पर होता है जिनसे वह शुरू हुई थी।</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>मा गण (N N, R N) के बाद अगला निरै से शुरू होता है।</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>विलम् गण (N R, R R) के बाद अगला नेर् से शुरू होता है।</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>काय् गण (तीन असै, अंतिम नेर्) के बाद अगला नेर् से शुरू होता है।</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>8 की पंक्ति के छठे शब्दांश की तुक 6 की पंक्ति के अंत से मिलती है।</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>6 की पंक्ति के अंत की तुक उससे पहले की 8 की पंक्ति के अंत से मिलती है।</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>6 की पंक्ति में दूसरा और छठा शब्दांश सम, चौथा तीव्र होता है।</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>8 की पंक्ति में दूसरा, छठा और आठवाँ शब्दांश सम, चौथा तीव्र होता है।</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>8 की पंक्ति में शब्दांश 6 और 8 में से एक समतल सुर का, दूसरा उतरते सुर का होता है।</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>पद की अंतिम पंक्ति की तुक अगले पद की दूसरी पंक्ति से मिलती है।</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>समांतर पंक्तियाँ इस गीत की कला हैं।</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>रुबाई की अपनी अलग बहर होती है।</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>यह ऋतु-शब्द (kigo) है: इसके साथ कविता हाइकु पढ़ी जा सकती है। सेनर्यू में यह नहीं होता।</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>अधिकतर पदों का अंत एक ही पंक्ति (kibwagizo) पर होता है; इसका नहीं: कवि की छूट?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>सिजो की तीसरी पंक्ति तीन शब्दांशों के समूह से शुरू होती है।</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>तीसरी पंक्ति के दूसरे समूह में कम से कम पाँच शब्दांश होते हैं।</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>सिजो की पंक्ति में 14 से 16 शब्दांश होते हैं।</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>सिजो में कुल 44 से 46 शब्दांश होते हैं।</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>सिजो की आधी पंक्ति में 6 से 9 शब्दांश होते हैं।</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>पंक्ति के दूसरे आधे में 6 से 9 शब्दांश होते हैं, तीसरी पंक्ति में कम से कम 5।</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>सोरठे के विषम चरण का अंत गुरु-लघु (2 1) पर होता है: कवि की छूट?</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>मुझे पता है</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>यह चेतावनी फिर न दिखाइए</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>आपकी डेस्कों के फ़ोल्डर की नक़ल {name} करता है; लिखते समय नक़ल से वह बिगड़ सकता है।</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>आपकी डेस्कों का फ़ोल्डर नेटवर्क ड्राइव ({name}) पर है; वहाँ डेस्क बिगड़ सकती है।</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>{folder} को केवल इस कंप्यूटर की किसी जगह ले जाइए, या WriterDesk को --data के साथ चलाइए; बैकअप साझा फ़ोल्डर में रह सकते हैं।</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>अम्हारी गित्म</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>चौपाई</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>दोहा</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>एंगलिन उनोडल उनियोन</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>ग़ज़ल</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>हाइकु</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>हम्ज़िया</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>इंकिशाफ़ी</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>काकगति</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>कुंडलिया</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>कुरल वेण्पा</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>लुक बात</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>गीत</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>पंतुन</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>पथ्यावत</translation>
    </message>
    <message>
        <source>play</source>
        <translation>नाटक</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>प्रोमेहक कित</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>क्वेचुआ हरावी</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>क्वेचुआ हाय्यी</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>रोला</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>रुबाई</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>सेनर्यू</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>शायरी (स्वाहिली)</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>सिजो</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>पेत्रार्की सॉनेट</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>शेक्सपियरी सॉनेट</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>सोरठा</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>शाइर (मलय)</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>तख़मीसा</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>तांका</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>उतेंज़ी</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>वेण्पा</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>रचना</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>रचना कितनी लंबी होनी है</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 से लक्ष्य हट जाता है।</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>किस दिन तक</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>इस रचना का लक्ष्य</translation>
    </message>
    <message>
        <source>until</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>व्याकरण: शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>व्याकरण: नियम पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>व्याकरण: रुका</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>LanguageTool से व्याकरण</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool एक मुक्त प्रोग्राम है जिसमें कोई तीस भाषाओं के व्याकरण और शैली के नियम हैं, जैसे अरबी, फ़्रेंच, जापानी, ख्मेर, फ़ारसी, स्पेनिश, तगालोग और तमिल। यह इसी कंप्यूटर पर चलता है, Java और काम करते समय लगभग 800 MB मेमोरी चाहता है। WriterDesk का बाक़ी सब इसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>इसे चलाकर देखिए</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>व्याकरण जाँच बंद कीजिए</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>इसे पाने के तीन तरीके</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>डाउनलोड कीजिए (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>ज़िप फ़ाइल से…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>यह उनसे आता है जो Python के लिए LanguageTool प्रकाशित करते हैं, और कुछ भी खोलने से पहले उसका चेकसम मिलाया जाता है। पेन ड्राइव की वही ज़िप भी चलेगी, बिना नेटवर्क के।</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>यह सर्वर लीजिए</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>या कोई सर्वर जो पहले से चल रहा हो। दूसरे कंप्यूटर पर हो तो वह आपका लिखा पढ़ता है; जो रचनाएँ सबके लिए नहीं, वे वहाँ कभी नहीं भेजी जातीं।</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Java का प्रोग्राम या फ़ोल्डर</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>दूसरा Java: उसका प्रोग्राम या फ़ोल्डर; ख़ाली हो तो खोजा जाता है</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>यह Java लीजिए</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>ज़िप फ़ाइल से LanguageTool</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>शुरू हो रहा है; पहली बार कुछ सेकंड लगते हैं…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>LanguageTool लगाया जा रहा है</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} लग गया।</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>इसकी ज़िप LanguageTool बनाने वालों की प्रकाशित नहीं है; जहाँ से है उस पर भरोसा हो तो लीजिए।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रुक गया।</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>कुछ नहीं लगाया गया।</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>वह उत्तर देता है।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माइए</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>व्याकरण जाँच चालू कीजिए</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>इस कंप्यूटर वाला लीजिए</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>फिर से या दूसरे तरीके से लगाइए</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>वह यहाँ है, पर बंद है।</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>{address} का सर्वर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>{address} का सर्वर इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>वह इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} काम पर है।</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} यहाँ है पर शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} यहाँ है; जिस भाषा को जानता है उसके पहले पाठ से शुरू होता है।</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} MB मेमोरी, पोर्ट {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>आपका लिखा उस कंप्यूटर को भेजा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln भाषा</numerusform>
            <numerusform>%Ln भाषाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>कहीं और के सर्वर को यहाँ Java नहीं चाहिए।</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>इसे चला सके ऐसा Java नहीं मिला; संस्करण 17 या बाद का चाहिए।</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>जोड़िए: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>निकालिए</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>सील करने से पहले</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>सहायता के पन्ने</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>इसके बारे में कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>सारी सहायता</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}, Qt {qt} और Python {python} के साथ।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद के अधीन मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt, LGPL संस्करण 3 के अधीन है; उसकी लाइब्रेरियाँ बदली जा सकती हैं। चित्र: Lucide, ISC।</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>आप न भेजें तो आपका लिखा कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>पिछला सत्र ठीक से समाप्त नहीं हुआ; जो लिखा गया वह यहाँ है।</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>जो बचा लिया गया</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>पाठ, Markdown, Word, OpenDocument या Fountain फ़ाइल</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनिए…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>फ़ाइल जैसी है वैसी रहती है; उससे आपकी एक रचना बनती है।</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल आयात कीजिए</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>पाठ (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;सब फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>रचना बनाई जा रही है</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रुक गया।</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ आयात नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>WriterDesk में स्वागत है</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>मेनू किस भाषा में हों?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>फ़ाइल या तस्वीर खोलिए…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>न्योता देखिए</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>किसी और तरह शुरू कीजिए</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>न्योता .wdinvite पर ख़त्म होने वाली फ़ाइल है, या उसके QR कोड की तस्वीर।</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>या जो उसमें लिखा है वह टाइप कीजिए।</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>न्योते और तस्वीरें (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>न्योता खोलिए</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>प्रयास {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ {names} ने मंज़ूर किया</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर कीजिए</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>{iteration} मंज़ूर कीजिए</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>दोनों एक ही बात कहते हैं।</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>अभ्युक्ति</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>पहले इस पाठ के शब्द चुनिए (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>परखने का पाठ</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>परखने का पाठ · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>नीचे की सूची यही शब्दों में कहती है।</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>इस तालिका से टाइप कीजिए</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Shift के साथ</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>कुंजियाँ या अक्षर</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>कुंजियाँ या अक्षर खोजिए</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>कुंजियाँ और उनसे बने अक्षर</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>अभी कोई तालिका यह भाषा टाइप नहीं करती; कुंजियाँ सिस्टम की हैं।</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>दूसरी भाषा: उसका टैग…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>टैग, जैसे ln या zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>दूसरी भाषा का टैग</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>कोई भी और: उसका टैग, जैसे ln या zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>दूसरी भाषा का टैग</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>टाइप करना</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>पंक्ति का अंत</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>छंद</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>बाएँ से दाएँ लिखी जाती है</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>दाएँ से बाएँ लिखी जाती है</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>कुछ-कुछ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>दूसरों पर छोड़िए</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>अब तक आपने जो कहा, वह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>लौटा दीजिए</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>क्या आप लेखक को जानते हैं, या रचना में आपका हाथ है?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>आपका हित-टकराव</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>बताइए और हट जाइए</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>आपका हिसाब</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>तालिका के रूप में सहेजिए…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>क्या प्रस्तावित था, क्या देय है, क्या चुकाया गया। यह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>रचना</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया गया</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>आपने अभी किसी विवरण के लिए नहीं लिखा।</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>आपका बकाया: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>अपना हिसाब सहेजिए</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>{name} में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>निर्देश और विवरण</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>पाठमाला</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>नमूने के विवरण</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>पाठन</translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation>इस पंक्ति में शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation>पाठन से केवल किसी विधा की कविता गिनी जाती है।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>पंक्ति जैसी बोली जाती है, या उसके शब्दांश मान सहित: {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation>“{words}” ऐसे बोली जाती है</translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>इतना लंबा पाठ भागों में रखा जाता है – Ctrl+Z उसे लौटा देता है; पहले का पाठ एक संस्करण है</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा हुआ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलिए</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>रुका है: %Ln पैकेज।</numerusform>
            <numerusform>रुके हैं: %Ln पैकेज।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>कुछ रुका नहीं है।</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>ऑफ़लाइन। {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>सब भेज दिया गया।</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>डेस्क(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>मेरी नई रचना(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>फ़ाइल खोलिए(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>विवरण लिखिए(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात(&amp;E)…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>अभी भेजिए और लाइए(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>फ़ाइल से ले जाइए(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>उत्तर लीजिए(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation>किसी संस्था से जुड़िए…</translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>बैकअप, दूसरा कंप्यूटर(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद कीजिए(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>रचना(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>सील करके भेजिए(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>सत्र शुरू या ख़त्म कीजिए(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>इस रचना का लक्ष्य(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>यह संस्करण रखिए(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>संस्करण(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>रूपरेखा(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>कर्सर पर खंड शुरू कीजिए(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>नाटक के पात्र(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How lines are read</source>
        <translation>पंक्तियाँ कैसे बोली जाती हैं(&amp;H)</translation>
    </message>
    <message>
        <source>Say ho&amp;w this line is read…</source>
        <translation>बताइए यह पंक्ति कैसे बोली जाती है(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>टीपें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>अपने लिए याद(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>परखने का पाठ(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>परखने के पाठ पर अभ्युक्ति(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>परखने के पाठ की कसौटी(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापिए(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF में सहेजिए(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लीजिए(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर कीजिए(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटिए(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>नक़ल(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाइए(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>जैसा है वैसा चिपकाइए(&amp;I)</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>चिपकाए जैसा सँवारिए(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सब चुनिए(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>खोजिए(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>बदलिए(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>अगला खोजिए(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>पिछला खोजिए(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>तालिका की कुंजियों से टाइप कीजिए(&amp;Y)</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>किन कुंजियों से कौन-से अक्षर(&amp;K)</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>चुना हुआ दूसरी तरह लिखिए(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>भाषा के अक्षर(&amp;H)</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>रूबी(&amp;B)…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>अनजान शब्द(&amp;D)…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>अगली बात या टिप्पणी(&amp;G)</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>पिछली बात या टिप्पणी(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>बात का कार्ड: सुधारिए, रहने दीजिए, क्यों(&amp;O)</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>चल रही जाँच रोकिए(&amp;J)</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>नाटक की पंक्ति: अगला तत्व(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>पैनल(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>अगला क्षेत्र(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>पाठ से बाहर(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>एकाग्रता(&amp;O)</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>एकाग्रता: अनुच्छेद, पंक्ति या वाक्य(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>टाइपराइटर(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूरा पर्दा(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>शांत: तीनों(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>खड़ा पूर्वदर्शन(&amp;V)</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>रूबी सहित पूर्वदर्शन(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>पन्ना(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>बड़ा पाठ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>छोटा पाठ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>अपना आकार(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>चौड़ा काग़ज़(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>सँकरा काग़ज़(&amp;N)</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>पंक्तियाँ दूर(&amp;A)</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>पंक्तियाँ पास(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>अनुच्छेद बाएँ से(&amp;F)</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>अनुच्छेद दाएँ से(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>अगले रंग(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>हल्के रंग(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>गहरे रंग(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>सेपिया रंग(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>सिस्टम के रंग(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाइए(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>कहीं भी(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>लेखन(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>भेजा हुआ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>समीक्षाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>पाठकों की सहमति(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>आँकड़े(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>इस रचना पर निर्णय(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>आपका हिसाब(&amp;Y)</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>टीम के शब्द(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>पुस्तकालय(&amp;L)</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>सब मसौदों में खोजिए(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>सेटिंग(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>कुंजियाँ और सहायता(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>पाठमाला(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>भाषाएँ: क्या चलता है(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>LanguageTool से व्याकरण(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>टाइपराइटर: पंक्ति टिकी रहती है, काग़ज़ खिसकता है।</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>टाइपराइटर बंद।</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>शांत। Escape वापस ले जाता है।</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>पाठ {number} % पर</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>अनुच्छेद पर एकाग्रता। Escape वापस ले जाता है।</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>पंक्ति पर एकाग्रता। Escape वापस ले जाता है।</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>वाक्य पर एकाग्रता। Escape वापस ले जाता है।</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>आपकी अपनी रचना</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>यह इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू कीजिए</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>आपने संस्करण {held} लिया था। संस्करण {newest} कुछ और कहता है; जब तक आप सहमत न हों, आपका ही मान्य है।</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln</numerusform>
            <numerusform>और %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>संस्करण {number} पर सहमत</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>प्रस्ताव: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>लेखक: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लीजिए</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>पिछले पुनरीक्षण से</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>दूसरे पाठक से</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>लेखक ने इसे निपटा दिया।</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>लेखक इसे वैसा ही रहने देता है।</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>लेखक ने इस पर कुछ नहीं कहा।</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>अपने लिए, “{words}” पर</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>क्या याद रखना है?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>लिख लिया। यह टिप्पणियों में है।</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>टीपें</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>अपने लिए टीपें। ये यहीं रहती हैं।</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>टीपें इसी डेस्क पर रहती हैं और रचना के साथ कभी नहीं जातीं।</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>पहले की टीपें</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>इन्हें वापस लाइए</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>जैसी अभी हैं</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>विवरण पढ़िए</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>{title} का विवरण पढ़िए</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>लेखक अपील करता है</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>पाठक {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>पुनरीक्षण {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>विवरण की धारा: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>पहला निर्णय बना रहता है</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>अभी परखा नहीं गया</translation>
    </message>
    <message>
        <source>works</source>
        <translation>काम करता है</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>कुछ काम करता है</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>इस अनुच्छेद में %Ln शब्द है; इतने लंबे में टाइप करना धीमा हो जाता है।</numerusform>
            <numerusform>इस अनुच्छेद में %Ln शब्द हैं; इतने लंबे में टाइप करना धीमा हो जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>वाक्यों के अंत पर बाँटिए</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दीजिए</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>बँट गया। वापस लेने से फिर एक हो जाता है।</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>खंड को खींचिए, या Alt और तीर से हटाइए। F2 उसे शीर्षक देता है।</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>कर्सर पर नया शुरू कीजिए</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>अगले से जोड़िए</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलिए</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लीजिए</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>पन्ने पर</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसे रखिए</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>आपकी कुंजियाँ बंद हैं। उनका गुप्त वाक्य दीजिए, तो जो रुका है वह चला जाएगा।</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>इस कंप्यूटर में आपकी कुंजियों की जगह नहीं है। एक गुप्त वाक्य चुनिए जो उन्हें बंद रखे; उसे लिख लीजिए, क्योंकि उसके बिना उन्हें कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln शब्द</numerusform>
            <numerusform>%Ln शब्द</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln वर्ण</numerusform>
            <numerusform>%Ln वर्ण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln अक्षर</numerusform>
            <numerusform>%Ln अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln मोरा</numerusform>
            <numerusform>%Ln मोरा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>%Ln मात्रा</numerusform>
            <numerusform>%Ln मात्राएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln शब्दांश</numerusform>
            <numerusform>%Ln शब्दांश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln पद</numerusform>
            <numerusform>%Ln पद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln पृष्ठ</numerusform>
            <numerusform>%Ln पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}, कम से कम {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{limit} में से {count}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>प्रति घंटा</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>रचना के लिए</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>प्रति पंक्ति</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>अग्रिम</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>किसी भी दिन</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>कोई अंतिम तिथि नहीं</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>{when} तक देनी थी</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>आज तक, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>{when} तक</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन में</numerusform>
            <numerusform>%Ln दिन में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>लगभग %Ln मिनट</numerusform>
            <numerusform>लगभग %Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>लगभग %Ln घंटा</numerusform>
            <numerusform>लगभग %Ln घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>पढ़ा जाना है</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>प्रस्तुत</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा हुआ</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>जल्द फिर भेजा जाएगा</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>संस्था के पास</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>वहाँ पढ़ा न जा सका</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>दूसरा पाठन</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>पाठकों में मतभेद</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>सुधार माँगे गए</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>अपील में</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>स्वीकृत, भुगतान बाक़ी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>विवाद में</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय बीता</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>कविता</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>गीत</translation>
    </message>
    <message>
        <source>story</source>
        <translation>कहानी</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>गद्य</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>आख्यान</translation>
    </message>
    <message>
        <source>play</source>
        <translation>नाटक</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>पुनर्लेखन</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>मशीन के पाठ की समीक्षा</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>मॉडल के लिए निर्देश</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>लिखना जारी रखिए</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखिए</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>पाठ में जगह</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>पात्र केवल नाटक के होते हैं।</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>पात्र</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>%Ln संवाद में नाम बदला।</numerusform>
            <numerusform>%Ln संवादों में नाम बदला।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>इस लिपि का जो फ़ॉन्ट कंप्यूटर पर लगा हो वह अपने-आप लिया जाता है।</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>पाठ पर वापस</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>खड़ा पूर्वदर्शन</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>रूबी सहित पूर्वदर्शन</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up और Page Down पन्ने पलटते हैं, + और − आकार बदलते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>यहाँ का कोई फ़ॉन्ट %Ln अक्षर नहीं बना सकता।</numerusform>
            <numerusform>यहाँ का कोई फ़ॉन्ट %Ln अक्षर नहीं बना सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>पृष्ठ {number}, अंतिम</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>पृष्ठ {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>छापिए…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF में सहेजिए…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>पाठ पर वापस</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजिए</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापिए</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} में से पृष्ठ {number}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} में सहेजा गया</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>प्रिंटर को दिया गया</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} में से पृष्ठ {number}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
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
        <translation>लेटर</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>लीगल</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>हाशिए</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>मिमी</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>points</source>
        <translation>पॉइंट</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>शीर्षक के नीचे नाम</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>पृष्ठ संख्या</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>पंक्ति संख्या</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>हर पाँचवीं पंक्ति</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>शीर्षक, भाषा या विवरण</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>केवल इन शब्दों वाली रचनाएँ दिखाइए</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>केवल विलंबित</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>केवल जो आपके पास है</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>कोई भी विवरण</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>कोई भी रूप</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>कोई भी दौर</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>कितने भी दिन से</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>दौर {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln दिन या अधिक</numerusform>
            <numerusform>%Ln दिन या अधिक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>पुनरीक्षण {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, आपके पास</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, दूसरे पाठक के पास</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>विलंबित</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>प्रतीक्षा में रचनाएँ</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>पढ़िए</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>अभी लाइए</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>पाठकों की सहमति</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>टीम के शब्द</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>पढ़ने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>क्या इस समीक्षा से आपको मदद मिली?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>रचना पूरी हो जाने पर पाठक को आपका उत्तर मिलता है, आपके वाक्य के साथ और बिना नाम के।</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>क्यों? (यदि चाहें)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>मदद मिली</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>कुछ हद तक</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>मदद नहीं मिली</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>आपने कहा: {answer}।</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>लेखक की अभ्युक्तियाँ</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>लेखक परखे गए पाठ को कैसे आँकता है</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>नहीं आँका</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>पहले पाठ में शब्द चुनिए।</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>पुनरीक्षण {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>पाठ में शब्द चुनिए, फिर उन पर टिप्पणी कीजिए।</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>{title} का पाठ</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>जाँच ने क्या छोड़ा</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>जाँच ने देखने को कुछ नहीं छोड़ा।</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>लेखक: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>पहले पाठ में शब्द चुनिए (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>अभ्युक्तियाँ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>एक प्रति {file} में है।</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>पाठ के बगल में</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>कसौटी</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>पंक्तियाँ कैसे बोली जाती हैं</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation>इस रचना की किसी पंक्ति का अपना पाठन नहीं है: हर पंक्ति वैसे गिनी जाती है जैसे लिखी है।</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>और तरह बताइए…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भूल जाइए</translation>
    </message>
    <message>
        <source>Say how the line of the caret is read…</source>
        <translation>बताइए कर्सर की पंक्ति कैसे बोली जाती है…</translation>
    </message>
    <message>
        <source>A reading is kept with the words of its line and travels with the piece.</source>
        <translation>पाठन अपनी पंक्ति के शब्दों के साथ रहता है और रचना के साथ जाता है।</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>पंक्ति {line}</translation>
    </message>
    <message>
        <source>no line says this now</source>
        <translation>अब कोई पंक्ति ऐसी नहीं है</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Section {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>आख़िरी बार टाइप {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>पिछले संस्करण से {count}</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>रोज़नामचे से {count}</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>{title} को पिछले संस्करण से मिलाइए</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>पिछले संस्करण से मिलाइए</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>आपके शब्द यहाँ हैं</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>जो बचा उसे देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>लिखना जारी रखिए</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>बचाए गए पाठ के बिना आगे बढ़िए</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>गड़बड़ी की फ़ाइल देखिए</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>पिछला सत्र ठीक से समाप्त नहीं हुआ, और एक डेस्क खुल नहीं रही। कहीं कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>पिछला सत्र ठीक से समाप्त नहीं हुआ। उसमें यह लिखा गया था; इसका एक संस्करण रखा है। कहीं कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>पिछला सत्र ठीक से समाप्त नहीं हुआ। कुछ लिखा नहीं जा रहा था; सब अपनी जगह है।</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>बचाया गया पाठ</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>{title} में क्या बदला</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>गड़बड़ी की फ़ाइल</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>कहाँ टूटा; इसमें आपका कोई शब्द नहीं। {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>इन शब्दों पर अभ्युक्ति</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>अभ्युक्ति किस बारे में है</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>यहाँ आपको क्या दिखता है?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>परखने के पाठ में शब्द चुनिए, फिर Shift+F7 दबाइए।</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>लेखक ने परखे गए पाठ पर कोई अभ्युक्ति नहीं की।</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · इस पाठ में नहीं</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लीजिए</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>समस्या बताइए</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>संस्करणों, सेटिंग और जो टूटा उसकी फ़ाइल। इसमें आपका कोई पाठ नहीं है, और यह भेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>रिपोर्ट बनाइए</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>सहेजिए…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजिए</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} के नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>जिसे चाहें दीजिए।</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>आप जो टाइप करते हैं वह बचाव फ़ाइल में रखा जाता है।</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>आप जो टाइप करते हैं वह अभी केवल इस खिड़की में है: इसे खुला रखिए।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भरी है।</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>कुछ जगह बनाइए; फिर अपने-आप सहेजा जाता है।</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>इस डेस्क के फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>वहाँ लिखने की अनुमति दीजिए; फिर अपने-आप सहेजा जाता है।</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>डेस्क की फ़ाइल बिगड़ गई है।</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>उसका सबसे नया बैकअप वापस लाइए।</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>दूसरा प्रोग्राम इस डेस्क को थामे है।</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>उसे बंद कीजिए; फिर आपका लिखा अपने-आप सहेजा जाता है।</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>डिस्क में त्रुटियाँ हैं।</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>देखिए कि वह जुड़ी और सही-सलामत है।</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>रचना जो अब नहीं है</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>बचाव फ़ाइल से: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>आगे बढ़ने पर यह अपने खंड में लौटता है; पहले का पाठ संस्करण रहता है।</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>डेस्क पर इससे नया पाठ है; यह रचना का एक संस्करण बनता है।</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>यह डेस्क पर पहले से है।</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>इसका खंड अब इस डेस्क पर नहीं है; यह अपनी अलग रचना बनता है।</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>इसकी डेस्क खुल नहीं सकती; ठीक होने तक यह रुका है।</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>पहले एक पंक्ति के शब्द चुनिए; फिर बताइए कि कैसे पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>{words} का पाठन</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>यहाँ केवल जापानी, चीनी, कोरियाई और मंगोलियाई स्तंभों में लगती हैं।</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>लगाइए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>ये शब्द इस बीच बदल गए।</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>जिन शब्दों में 《 》 या ｜ हो उनका पाठन नहीं दिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>विवरण की सीमाएँ जो कुछ माँगती हैं, सब।</translation>
    </message>
    <message>
        <source>Everything that a critique of a machine&apos;s text is asked for.</source>
        <translation>मशीन के पाठ की समीक्षा से जो कुछ माँगा जाता है, सब।</translation>
    </message>
    <message>
        <source>How the text is built: what stands twice, notes left behind, brackets, quotation marks.</source>
        <translation>पाठ की बनावट: जो दो बार आया, छूटी टीपें, कोष्ठक, उद्धरण-चिह्न।</translation>
    </message>
    <message>
        <source>The signs of the text themselves: unseen ones, look-alikes, old encodings.</source>
        <translation>पाठ के संकेत स्वयं: जो दिखते नहीं, मिलते-जुलते, पुराने कूट।</translation>
    </message>
    <message>
        <source>Everything that the verse form asks for.</source>
        <translation>काव्य-विधा जो कुछ माँगती है, सब।</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation>शब्द, अक्षर-समूह, शब्दांश, पन्ने… विवरण की सीमा से बाहर।</translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>पंक्तियाँ विवरण की सीमा से बाहर।</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>पद विवरण की सीमा से बाहर।</translation>
    </message>
    <message>
        <source>A play with more or fewer roles than the brief asks for.</source>
        <translation>नाटक जिसमें विवरण की माँग से ज़्यादा या कम पात्र हैं।</translation>
    </message>
    <message>
        <source>Characters that the brief does not allow.</source>
        <translation>अक्षर जिनकी विवरण अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>A reminder of themes that the brief asks to stay away from; nothing is searched for.</source>
        <translation>उन विषयों की याद जिनसे विवरण दूर रहने को कहता है; कुछ खोजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Fewer remarks on the judged text than asked for.</source>
        <translation>परखे गए पाठ पर माँगी गई से कम अभ्युक्तियाँ।</translation>
    </message>
    <message>
        <source>A category of remarks with fewer than asked for, or a remark of no category.</source>
        <translation>कोई श्रेणी जिसमें माँगी गई से कम अभ्युक्तियाँ हैं, या बिना श्रेणी की अभ्युक्ति।</translation>
    </message>
    <message>
        <source>A remark that does not quote the judged text as it stands, or says nothing.</source>
        <translation>अभ्युक्ति जो परखे गए पाठ को ज्यों का त्यों उद्धृत नहीं करती, या कुछ नहीं कहती।</translation>
    </message>
    <message>
        <source>A criterion of the rubric that is not rated.</source>
        <translation>कसौटी का कोई मानदंड जो आँका नहीं गया।</translation>
    </message>
    <message>
        <source>A rating without its reason.</source>
        <translation>बिना कारण का मूल्यांकन।</translation>
    </message>
    <message>
        <source>Words in quotation marks that do not stand in the judged text.</source>
        <translation>उद्धरण-चिह्नों में शब्द जो परखे गए पाठ में नहीं हैं।</translation>
    </message>
    <message>
        <source>A paragraph or stanza that comes twice.</source>
        <translation>अनुच्छेद या पद जो दो बार आता है।</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>वाक्य जो दो बार आता है।</translation>
    </message>
    <message>
        <source>A word that comes twice in a row, where the language does not do so.</source>
        <translation>शब्द जो लगातार दो बार आता है, जहाँ भाषा ऐसा नहीं करती।</translation>
    </message>
    <message>
        <source>A translator&apos;s or editor&apos;s note in brackets that was left in the text.</source>
        <translation>कोष्ठक में अनुवादक या संपादक की टीप जो पाठ में छूट गई।</translation>
    </message>
    <message>
        <source>A placeholder that was never filled in.</source>
        <translation>ख़ाली छोड़ी जगह जो कभी भरी नहीं गई।</translation>
    </message>
    <message>
        <source>Brackets without a partner.</source>
        <translation>कोष्ठक जिनका जोड़ीदार नहीं।</translation>
    </message>
    <message>
        <source>Quotation marks without a partner, or of another language.</source>
        <translation>उद्धरण-चिह्न जिनका जोड़ीदार नहीं, या दूसरी भाषा के।</translation>
    </message>
    <message>
        <source>A run without spaces that is longer than anybody writes; only its beginning is looked at.</source>
        <translation>बिना ख़ाली जगह का इतना लंबा सिलसिला जितना कोई नहीं लिखता; केवल उसका आरंभ देखा जाता है।</translation>
    </message>
    <message>
        <source>Sentences of the seed text of the brief.</source>
        <translation>विवरण के आधार-पाठ के वाक्य।</translation>
    </message>
    <message>
        <source>Sentences of another piece of one&apos;s own on the same desk.</source>
        <translation>उसी मेज़ पर अपनी किसी और रचना के वाक्य।</translation>
    </message>
    <message>
        <source>A word with letters of two scripts.</source>
        <translation>शब्द जिसमें दो लिपियों के अक्षर हैं।</translation>
    </message>
    <message>
        <source>A Latin word joined to an article or particle of another script.</source>
        <translation>दूसरी लिपि के उपपद या निपात से जुड़ा लातीनी शब्द।</translation>
    </message>
    <message>
        <source>Signs that nobody sees and that have no work to do.</source>
        <translation>संकेत जो दिखते नहीं और किसी काम के नहीं।</translation>
    </message>
    <message>
        <source>Signs of direction without a partner.</source>
        <translation>दिशा-संकेत जिनका जोड़ीदार नहीं।</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding.</source>
        <translation>अक्षर जो ग़लत कूट में पढ़े गए।</translation>
    </message>
    <message>
        <source>Burmese in the old Zawgyi encoding.</source>
        <translation>पुराने ज़ॉजी कूट में बर्मी।</translation>
    </message>
    <message>
        <source>Letters that are not composed as Unicode composes them.</source>
        <translation>अक्षर जो यूनिकोड की तरह नहीं जुड़े हैं।</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same.</source>
        <translation>दूसरी लिपि का अक्षर जो वैसा ही दिखता है।</translation>
    </message>
    <message>
        <source>A mark that stands twice on one letter.</source>
        <translation>चिह्न जो एक अक्षर पर दो बार है।</translation>
    </message>
    <message>
        <source>A passage in another language or script.</source>
        <translation>दूसरी भाषा या लिपि का अंश।</translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation>शब्द जिसे शब्दकोश नहीं जानता।</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation>व्याकरण के बारे में LanguageTool जो कहता है, जहाँ वह लगाया गया है।</translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>विधा की पंक्तियों की संख्या।</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>पंक्ति के मोरा, मात्राएँ, शब्दांश या चरण।</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>पंक्ति के भीतर की यति।</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>विधा की तुकें, भाषा के नियम से।</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>पंक्तियों और पदों के बीच की कड़ियाँ।</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>शब्द और पंक्तियाँ जो लौटती हैं।</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation>सम और तीव्र स्वर-लय।</translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>विधा जो कुछ और माँगती है, सब।</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation>पात्र जो भूमिकाओं की सूची में नहीं हैं, बिना पात्र के शब्द, बिना शब्दों के पात्र।</translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>टेक जो दूसरे शब्दों में लौटती है।</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>मोटे, तिरछे, रंगीन अक्षर और ऐसी बातें छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>केवल सुझाए गए विलोपन कर दिए गए: {count}।</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>सूत्र छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>फ़ाइल के फ़ुटनोट छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>फ़ाइल के अंत-टिप्पण छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>फ़ाइल की टिप्पणियाँ छोड़ी गईं: {count}।</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>तालिकाएँ सादी पंक्तियाँ बनीं: {count}।</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>पाठ-बक्से सादी पंक्तियाँ बने: {count}।</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>केवल सुझाए गए जोड़ कर दिए गए: {count}।</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>प्रतीक-फ़ॉन्ट के चिह्न छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>भीतर रखी वस्तुएँ छोड़ी गईं: {count}।</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>चित्र छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>पृष्ठों के ऊपर-नीचे की इबारत छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>सूचियों के अंक या बिंदु छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>पृष्ठ-विराम छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>शीर्षक-पृष्ठ से केवल शीर्षक लिया गया; छोड़ा गया: {names}।</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain नाटकों के लिए है: दूसरे प्रोग्राम बड़े अक्षरों की पंक्तियों को पात्रों के नाम मान सकते हैं।</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>दूसरी ओर से लिखी पंक्तियों की दिशा फ़ाइल में नहीं रहती: {count}।</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>कौन-से पात्र दूसरी भाषा बोलते हैं, यह फ़ाइल में नहीं रहता: {count}।</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>नियंत्रण-चिह्न जो यह रूप नहीं रख सकता, छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>जो पंक्ति-अंत लाइन-फ़ीड नहीं थे, लाइन-फ़ीड बन गए।</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>सुझाए गए बदलाव किए हुए माने गए।</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>विषय-सूचियाँ छोड़ी गईं: {count}।</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>जो जगहें पढ़ी न जा सकीं और अब � से चिह्नित हैं: {count}।</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>कई तरह के पंक्ति-अंत एक तरह के बने (पहले थे: {names})।</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>टुकड़ों में लिखे अक्षर एक रूप (NFC) में लाए गए; दिखते वैसे ही हैं।</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>इस रचना पर अभी किसी ने निर्णय नहीं किया।</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>रचना स्वीकृत हुई</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>सुधार माँगे गए हैं</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>रचना स्वीकृत नहीं हुई</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>आपकी अपील नहीं मानी गई</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>विवरण की धारा: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>पाठ आपका है; इसके अधिकार आपको लौट आए हैं, और आप इसे कहीं भी काम में ला सकते हैं।</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>दौर {most} में से {round}।</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>आप {when} तक अपील कर सकते हैं।</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>अंतिम तिथि {when}।</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>पाठ के स्थानों पर जो कहा गया</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>प्रस्ताव: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>अब भी खुली</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>इसके शब्द हट गए</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>जैसा था वैसा रहा</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>पाठक</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>नमूने के विवरण</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>इनमें से एक चुनकर अपना विवरण शुरू कीजिए। अभी किसी मातृभाषी ने इन्हें नहीं पढ़ा है।</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>सब मसौदों में खोजिए</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>किसी भी भाषा के शब्द</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>किसी भी लिपि में शब्द टाइप कीजिए; आपके हर मसौदे में देखा जाता है।</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>{words} के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>आपके मसौदे पढ़े जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>आपके मसौदे पढ़े जा रहे हैं: %Ln खंड बाक़ी।</numerusform>
            <numerusform>आपके मसौदे पढ़े जा रहे हैं: %Ln खंड बाक़ी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>पाठ पर वापस</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>सील करके भेजिए</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>कोई नहीं: पैकेज इसी कंप्यूटर पर रहता है</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>पुनरीक्षण {number}, {vendor} को जाता है।</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>स्वीकृत होने पर: {money}।</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>आपका समय, जैसा पैकेज कहेगा: {time}।</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>इसे देखिए या ठीक कीजिए</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>नहीं माँगा: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>वैसी ही छोड़ी गई: %Ln बात।</numerusform>
            <numerusform>वैसी ही छोड़ी गईं: %Ln बातें।</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>कोई बात बाक़ी नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>आपकी टीप के साथ जाती है: %Ln बात।</numerusform>
            <numerusform>आपकी टीप के साथ जाती हैं: %Ln बातें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>यह केवल संस्था के लिए एन्क्रिप्ट होता है।</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>आप अनुमति देते हैं</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>लाइसेंस: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>ऊपर कुछ अभी तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>पहले किसी उपयोग पर निशान लगाइए।</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>नेटवर्क मिलते ही यह निकलता है।</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>यह इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>सील हो गया।</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>पहुँच गया।</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>पुनरीक्षण {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>नेटवर्क की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>निकल रहा है</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>डाक-फ़ाइल में</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>संस्था ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>नया न्योता चाहिए</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>सील है, यहीं रहता है</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>पहुँच गया</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>क्या भेजा गया</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>अभी भेजिए और लाइए</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा हुआ</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>अभी कुछ नहीं भेजा गया। रचना लेखन-पन्ने से सील की जाती है।</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>डेस्क पर जाइए</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>जो रुका है वह यहाँ सुरक्षित है और बाद में जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>रुका है: %Ln पैकेज।</numerusform>
            <numerusform>रुके हैं: %Ln पैकेज।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>सब भेजा और लाया जा चुका है।</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>सत्र शुरू: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>सत्र समाप्त: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>लक्ष्य रख दिया गया।</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>अब कोई लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>लक्ष्य: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>इस रचना का लक्ष्य पूरा हुआ: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>लक्ष्य पूरा: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>आज {count}</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>आज का लक्ष्य पूरा: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>आज {count}: पूरा</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>सत्र में जितना होना था हो गया: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>हल्का, गहरा या सेपिया, या जैसा सिस्टम हो।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>सेपिया</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>मेनू की भाषा</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>आप जिसमें लिखते हैं उसकी भाषा अलग है।</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>आपके पन्ने के अक्षर।</translation>
    </message>
    <message>
        <source>points</source>
        <translation>पॉइंट</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>पंक्तियों की दूरी</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1.5 वह है जो लिपि चाहती है; कम हो तो पास-पास।</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>काग़ज़ की चौड़ाई</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>एक पंक्ति में लगभग इतने अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>कुछ न सरके</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>जो हिलता है, एक झटके में हिलता है।</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>नई रचनाओं की भाषा</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>रचना शुरू करते समय पहले यही सुझाई जाती है।</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>हर बार पूछिए</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>भाषा के उद्धरण-चिह्न</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>टाइप करते समय सीधे चिह्न मुड़ते हैं; Ctrl+Z सीधा चिह्न लौटाता है।</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>भाषा के पदलोप और डैश</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>तीन बिंदु और दो हाइफ़न बदलते हैं, जहाँ भाषा में ऐसे चिह्न हों।</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>चिपकाया हुआ सँवारना</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>टूटी पंक्तियाँ जुड़ती और भटके चिह्न जाते हैं; Ctrl+Z लौटाता है, Ctrl+Shift+V कभी नहीं सँवारता।</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>कमज़ोर शब्दकोशों से वर्तनी</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>जहाँ शब्दकोश में बहुत शब्द नहीं, वहाँ सही शब्दों पर भी निशान लगते हैं; ‘भाषाएँ’ बताता है कौन-से।</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>एकाग्रता</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>काग़ज़ के सिवा कुछ नहीं; जो आप नहीं लिख रहे वह धुँधला रहता है।</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>ध्यान में</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>क्या साफ़ रहे।</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>अनुच्छेद, पद्य में पद</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>ध्यान से बाहर</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>बाक़ी कितना धुँधला हो।</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>हल्का, और पढ़ने में आसान</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>फीका</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>धुँधला नहीं</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>टाइपराइटर</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>पंक्ति एक ऊँचाई पर रहती है, काग़ज़ खिसकता है।</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>टाइपराइटर की पंक्ति की ऊँचाई</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>खिड़की के ऊपर से गिनी हुई।</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>अपने-आप भेजना और लाना</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>केवल जो आपने सील किया, और केवल जब नेटवर्क हो।</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>व्याकरण जाँच</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>LanguageTool से, जब आप उसे लगा लें; वह इसी कंप्यूटर पर चलता है।</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>चालू, जहाँ LanguageTool लगा हो</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजिए</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>इस नाम की कोई सेटिंग नहीं।</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>तैयारी फिर से कीजिए</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>बैकअप, दूसरा कंप्यूटर…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>LanguageTool से व्याकरण…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>आप न भेजें तो आपका लिखा कुछ भी इस कंप्यूटर से बाहर नहीं जाता। कोई आपको गिनता नहीं।</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>इस संस्था से जुड़िए</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} में से {number}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू कीजिए</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>पहला पन्ना</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} का {person} को न्योता।</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>इस पते पर {vendor} है।</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation>जुड़ने पर इस संस्था के लिए अलग डेस्क बनती है, {url} पर। इसकी कुंजी {key} है।</translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>आप बस लिख सकते हैं, और डेस्क बाद में बना सकते हैं।</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>चुप सलाहें</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>आपकी सब रचनाओं में, जब तक आप फिर न माँगें।</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर माँगिए</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>यहाँ कोई शब्द अनजान नहीं।</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} अब इस डेस्क पर जाना हुआ है।</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} सुझाया गया। निर्णय प्रमुख करता है; आप उसे ‘शब्द’ में देखते हैं।</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>जाँच: रुकी; आपका पाठ सुरक्षित है</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>आपके शब्दकोश ने जाँच रोक दी, उसे अलग रखा गया</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>जाँच: फिर शुरू</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>सामान्य इकाई: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>सप्ताह के हिसाब से लिखा</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>महीने के हिसाब से लिखा</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>दिन के हिसाब से लिखा</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>इन दिनों कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>फीका: चिपकाया। रेखा के नीचे: हटाया।</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>अभी कोई समय नहीं।</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>रचना</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>समय का लेखा सहेजिए</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>अभी कुछ नहीं लिखा गया। आप जो लिखेंगे वह अब से गिना जाएगा।</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>डेस्क पर जाइए</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>केवल आपके देखने के लिए: सील किए पैकेज के मिनटों के सिवा इसमें से कुछ इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>सामान्य इकाई</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>दिन के हिसाब से लिखा</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>सीमा की ओर</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>रचना के हिसाब से समय</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>केवल कुंजी दबाने के आसपास का समय गिना जाता है। जहाँ ग़लत हो ठीक कीजिए; जो नापा गया वह साथ में रहता है।</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>समय का लेखा CSV में सहेजिए…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>भाषा के हिसाब से</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>हर दिन</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: कम</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: ज़्यादा</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>अभी कोई तालिका यह भाषा टाइप नहीं करती; कुंजियाँ सिस्टम की हैं।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>कुंजियाँ: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>कुंजियाँ जैसी सिस्टम की हैं</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>{day} का सप्ताह</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln घंटा</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} लिखा</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} हटाया</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} चिपकाया</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>कुल {net}, {time} में</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>हटाया</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>चिपकाया</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>शुद्ध</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: पूरा</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: बहुत लंबा</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>आज {count}: पूरा</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>आज {count}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>सील करके भेजिए…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>पैनल दिखाइए या छिपाइए</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>पहले वे शब्द चुनिए जो दूसरी तरह लिखने हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>कम चुनिए: एक बार में %Ln चिह्न तक।</numerusform>
            <numerusform>कम चुनिए: एक बार में %Ln चिह्न तक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>यह भाषा दूसरी तरह लिखने का कोई तरीका ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} से {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>ये शब्द इस बीच बदल गए।</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>चुना हुआ दूसरी तरह लिखिए</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>किससे किसमें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>पुस्तकालय में खोजिए</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>निर्देश, उत्तर, टिप्पणियाँ, टैग खोजिए</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>पुस्तकालय की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>यहाँ अभी कुछ नहीं है। कोई निर्देश और उससे जो निकला, रखिए।</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>नया निर्देश…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>रखने के लिए निर्देश</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>भाषा, टैग के रूप में जैसे hi या ur-Arab</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>टैग, बीच में अल्पविराम</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>निर्देश रखिए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln प्रयास</numerusform>
            <numerusform>%Ln प्रयास</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>आपका पुस्तकालय एक फ़ाइल में</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>पुस्तकालय की फ़ाइल</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>लिखा गया: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि आई।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ आईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>पाठमाला</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>हर एक अभ्यास डेस्क पर खेला जाता है, हर भाग असली; इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलिए</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} खोलिए</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>सब पाठ</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>विवरण पढ़िए</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>विवरण पर</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>पन्ने पर</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>सील करके भेजिए</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>डेस्क पर</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>नमूने की रचना से शुरू कीजिए</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>कारण पर आपका उत्तर</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>अभ्यास डेस्क तैयार हो रही है…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>यहाँ सँवारने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>सँवारा गया – Ctrl+Z पहले जैसा कर देता है</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>चिपकाया हुआ सँवारा गया – Ctrl+Z पहले जैसा कर देता है</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>यहाँ टाइप कीजिए</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>अपनी भाषा का एक शब्द। क्या अक्षर ठीक दिखते हैं? Return आगे ले जाता है।</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>WriterDesk की अपनी कुंजियों से टाइप कीजिए</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>ऊपर की पंक्ति आपकी भाषा का नमूना है।</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>दूसरे फ़ॉन्ट से बने: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>हर अक्षर फ़ॉन्ट में है।</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>पाठ में F2 इन कुंजियों को चालू-बंद करता है, Shift+F2 इन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>आपके सिस्टम का इनपुट तरीका अक्षर जोड़ता है; वह आसपास के शब्द देखता है।</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>आपके सिस्टम का इनपुट तरीका अक्षर जोड़ता है।</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>सादी लैटिन कुंजियाँ आती हैं: यहाँ कोई इनपुट तरीका नहीं जोड़ता।</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>अक्षर सीधे आपके कीबोर्ड से आते हैं।</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>मोरा</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>मात्राएँ</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>शब्दांश</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>केवल नाम</translation>
    </message>
    <message>
        <source>none</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>जाँचा जा सकता है</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>रुचि</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>ऐसा नहीं</translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation>मशीन से कुछ नहीं</translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation>विचार, पाठ नहीं</translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation>संपादन में मदद कर सकती है</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>शब्दांश</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>मोरा</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>मात्राएँ</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>मानना ज़रूरी</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>मानना अच्छा</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>स्वयं संस्था</translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation>ग्राहक जिसका नाम है</translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation>ग्राहक जिसका नाम नहीं</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>प्रति घंटा</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>प्रति पंक्ति</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>प्रति रचना</translation>
    </message>
    <message>
        <source>a share of what it earns</source>
        <translation>कमाई का हिस्सा</translation>
    </message>
    <message>
        <source>a degree</source>
        <translation>उपाधि</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation>भाषा की परीक्षा</translation>
    </message>
    <message>
        <source>published work</source>
        <translation>प्रकाशित काम</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation>पढ़ा गया नमूना</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>गोपनीय</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ठीक करना ज़रूरी</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>परंपरा</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>काव्य-विधा</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation>परखने का पाठ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकार कीजिए</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>रचना जैसी है वैसी ली जाती है; भुगतान देय है।</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>सुधार माँगिए</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>आपकी टिप्पणियाँ लेखक को करने के काम के रूप में जाती हैं।</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>दूसरा पाठक माँगिए</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>दूसरा पाठक</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>दूसरा प्रमुख आपकी राय देखे बिना पढ़ता है।</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>कारण चुनिए</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>पहले किसी जगह पर टिप्पणी कीजिए; वही करने का काम है।</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>अभी अंक नहीं दिए: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>पाठ लेखक का ही रहता है। कारण, उसकी भाषा में एक वाक्य और धारा चाहिए।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>लेखक के लिए एक वाक्य</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>विवरण की धारा</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>स्वीकार न कीजिए</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>पुनरीक्षण {number} के रूप में सील</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>लिखते समय रखा गया</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>आपने रखा</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>फ़ाइल में सहेजा</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>बड़े बदलाव से पहले</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>गड़बड़ी से बचाया</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>लिखते समय हर दस मिनट पर एक संस्करण रखा जाता है।</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>इसे नाम देकर रखिए…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>यह संस्करण रखिए</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>इसका नाम क्या है?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>“{name}” नाम से रखा गया।</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>अभी के पाठ से तुलना</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>{version} से तुलना</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>लौट आया। यहाँ जो था वह संस्करण के रूप में रखा है।</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>पाठ इस बीच बदल गया। फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>अंश लौट आया। वापस लेने से फिर निकल जाता है।</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>पाठ आ रहा है</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>अगली फ़ाइल</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>इन्हें छोड़िए</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>प्रतीक्षा में: %Ln फ़ाइल, पहले {name}।</numerusform>
            <numerusform>प्रतीक्षा में: %Ln फ़ाइलें, पहले {name}।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>सुझाया; रास्ते में</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>मंज़ूर; रास्ते में</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>अस्वीकृत; रास्ते में</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>हटाया; रास्ते में</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>सुझाया हुआ</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>सूची से हटाया</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>केवल इस डेस्क पर जाना हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln लेखक ने सुझाया।</numerusform>
            <numerusform>%Ln लेखकों ने सुझाया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>टीप: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>क्यों: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>संस्था ने नहीं लिया: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>सूची में रखिए</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>अस्वीकार…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>हटाइए…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>टीम के लिए सुझाइए</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भूल जाइए</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>क्यों? जिसने सुझाया वह यह पढ़ता है।</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>बताइए</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दीजिए</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} अनजान है</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>मिलते-जुलते शब्द खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>यह सही है: इस डेस्क पर जानिए(&amp;K)</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>यह सही है: {vendor} की टीम के लिए सुझाइए(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटिए(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>नक़ल(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाइए(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सब चुनिए(&amp;A)</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>कोई मिलता-जुलता शब्द ज्ञात नहीं।</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>टीम के शब्द</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>वे शब्द जो किसी शब्दकोश में नहीं हैं। आप जो सिखाते हैं वह आपकी डेस्क पर रहता है; जो सुझाते हैं वह केवल उस संस्था के प्रमुख को जाता है, और प्रमुख जो सूची में रखे उसे उसके सब लेखक जानते हैं।</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>कौन-से शब्द</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>कौन-सी सूची</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>सूची सहेजिए…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>सब शब्द</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>सुझाए हुए</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>केवल इस डेस्क पर जाने हुए</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>अस्वीकृत या हटाए हुए</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>सब सूचियाँ</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>ऐसे शब्द नहीं हैं। पाठ के बगल का कार्ड कोई सुझाता है।</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Hunspell शब्दकोश (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>हर पंक्ति में एक शब्द (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln शब्द सहेजा गया।</numerusform>
            <numerusform>%Ln शब्द सहेजे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>रोकिए</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>{title} का पाठ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>पाठ के बगल में</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ध्यान देने की बातें</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टीपें</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>इस रचना पर किसी ने टिप्पणी नहीं की।</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>देखने को कुछ नहीं। पाठ ठीक है।</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अभी कुछ नहीं लिखा।</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>क्या जाँचा गया</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>कुछ नहीं मिला, पर इस भाषा में कम ही जाँचा जा सकता है: नीचे देखिए।</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>इसके लिए अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>लाल रेखाओं के लिए शब्द-सूची बहुत छोटी है</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>लिपि से</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>लिपि और शब्दों से</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}: यहाँ गिने नहीं जा सकते</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>जाँच रोक दी गई</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>जाँच: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>देखने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>देखने को %Ln</numerusform>
            <numerusform>देखने को %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>आप किस भाषा में लिखते हैं?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>गिनती, फ़ॉन्ट और जाँच इसी पर चलते हैं। हर रचना के लिए इसे बदल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>कोई रचना खुली नहीं है। अपनी डेस्क पर एक चुनिए, या वहीं नई शुरू कीजिए।</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>डेस्क पर जाइए</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>यह पुनरीक्षण सील है।</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>निकलने से पहले इसे फिर खोला जा सकता है।</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>यह पुनरीक्षण रास्ते में है या पढ़ा जा रहा है; पाठ ठहरा है।</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर खोलिए</translation>
    </message>
</context>
</TS>
