<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>மதிப்பாய்வுகளுக்குச் செல்</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>வாசகர்களின் உடன்பாடு</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>மதிப்பிட்டு முடிந்த, இனி யாரும் படிக்காத படைப்பு எதுவும் இன்னும் இல்லை.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>கணக்கில் சேர்ந்த படைப்புகள்: {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>பிறர் இட்ட மதிப்பெண்கள் தெரியாதிருக்க, இன்னும் படிக்கப்படுபவை: {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>எல்லாப் பணிக்குறிப்புகளும்</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>சரிபார்க்கத்தக்கவற்றில் உடன்பாடு</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>அளவுகோல்</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ஆல்ஃபா</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>தாழ்</translation>
    </message>
    <message>
        <source>High</source>
        <translation>உயர்</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>உரைகள்</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>வாசகர்கள்</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>ஒவ்வொரு வாசகரும் எடுத்த முடிவு</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>அதே உரைகளில் மற்றவர்களைவிடக் கடுமையா, மென்மையா</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>நடுவில் மற்றவர்கள் உள்ளனர்; குறைந்த மதிப்பெண்கள் அதற்கு முன்னும், கூடியவை அதற்குப் பின்னும் இருக்கும். சரிபார்க்கத்தக்கவை மட்டுமே கணக்கில் சேரும்; ரசனை சேராது.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>உங்களுக்குப் பின் எடுத்த முடிவுகளின் அருகில் நீங்கள்</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>உங்கள் மதிப்பாய்வுகள் பற்றி எழுத்தாளர்கள் சொன்னவை</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>இட்ட மதிப்பெண்கள்: ரசனை</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>இட்ட மதிப்பெண்கள்: சரிபார்க்கத்தக்கவை</translation>
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
        <translation>இடைவெளியுடன் கிரிப்பெண்டார்ஃப் ஆல்ஃபா: {none} என்பது தற்செயலுக்குச் சமம்; {all} என்பது எப்போதும் ஒன்றே. மற்றக் குறிகள் {doubtful}, {good} ஆகிய இடங்களில் உள்ளன; முதலாவதுக்குக் கீழே எதையும் முடிவுகட்ட முடியாது.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>எதுவும் இன்னும் இருமுறை படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>உரைகள்: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>வரையறை இல்லை: எல்லோரும் ஒன்றையே இட்டனர்</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, {low} – {high} இடையே</translation>
    </message>
    <message>
        <source>good</source>
        <translation>நன்று</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>பரவாயில்லை</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>ஐயத்துக்குரியது</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>வாசகர் {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ஏற்றவை</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>திருத்தம் கேட்டவை</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ஏற்காதவை</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>மற்றவரிடம் விட்டவை</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>அதே உரைகளை வேறு யாரும் படிக்கவில்லை</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>மதிப்பெண்கள்: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>மற்றவர்களைப் போலவே</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>அளவுமுறையில் {share} கூடுதல்</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>அளவுமுறையில் {share} குறைவு</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>உங்கள் தீர்ப்பு எதன்மேலும் இன்னும் யாரும் முடிவெடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>மீண்டும் இடப்பட்டவை: உங்கள் மதிப்பெண்களில் {scores}; ஒன்றாக: {same}, உங்களுடையது கூடுதல்: {higher}, குறைவு: {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>நீங்கள் ஏற்காததற்கு எதிரான மேல்முறையீடுகள்: {appeals}; ஏற்கப்படாதவை: {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>வாசகர்கள் வேறுபட்ட காரணங்கள்: {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>உதவியது</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>உதவவில்லை</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>பணிக்குறிப்பு தெளிவாக இல்லை</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>வழிகாட்டுதல் எதுவும் சொல்லவில்லை</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>கவனப்பிழை</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ரசனை</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>வாசகர்</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படித்தவை</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>மற்றவர்களுக்கு அருகில் %</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>மதிப்பெண்கள்</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>கோப்புகளைச் சேர்…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>உடன் செல்பவை</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>உடன் செல்லும் கோப்புகள்</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>உரையுடன் கோப்புகளைப் பணிக்குறிப்பு கேட்கவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation>
            <numerusform>அதிகபட்சம் %Ln கோப்பு, {size} வரை.</numerusform>
            <numerusform>அதிகபட்சம் %Ln கோப்புகள், ஒவ்வொன்றும் {size} வரை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation>படங்கள், ஒலிப்பதிவுகள், காணொளிகள், உரைகள் ஆகியவை உடன் செல்லலாம்.</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>பணிக்குறிப்பு அனுமதிப்பவை: {kinds}.</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>பொதியில்: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>எடுத்துவிடு</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation>இது எதைக் காட்டுகிறது அல்லது கேட்கச் செய்கிறது, காண அல்லது கேட்க இயலாதவர்களுக்காக</translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation>{file} எதைக் காட்டுகிறது அல்லது கேட்கச் செய்கிறது</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>{file} எடுத்துவிடு</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>எங்கே எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>எந்தக் கேமரா அல்லது நிரல்</translation>
    </message>
    <message>
        <source>when</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>யாரால்</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>அதை எடுத்துவிடு</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>{file} சொல்வதை எடுத்துவிடு</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>கோப்பு இதையும் சொல்கிறது: {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>இது தன் பெயர் சொல்வது அல்ல. இதைத் திறக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>நகலை வைத்துக்கொள்…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>{file} கோப்பின் நகலை வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>நகலை வைத்துக்கொள்</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>கோப்புகளிலிருந்து %Ln படைப்பு உருவானது.</numerusform>
            <numerusform>கோப்புகளிலிருந்து %Ln படைப்புகள் உருவாயின.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>இதைப் படைப்பாக்கு</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>மொத்தம் %Ln எழுத்துக்குறி</numerusform>
            <numerusform>மொத்தம் %Ln எழுத்துக்குறிகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln படைப்பு</numerusform>
            <numerusform>%Ln படைப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>சரிபார்த்தாயிற்று: முழுமையாக உள்ளது</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>முழுமையாக இல்லை; மீட்டமைக்க முடியாது</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>உள்ளே பார்</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>{when} அன்றைய காப்புநகலின் உள்ளே பார்</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>முழுவதையும் மீட்டமை</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>{when} அன்றைய காப்புநகல் முழுவதையும் மீட்டமை</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>இப்போது உள்ளபடியே</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>இப்போதுள்ளதிலிருந்து வேறுபட்ட உரை</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>இப்போது மேசையில் இல்லை; திரும்ப வரும்</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>காப்புநகலில் இல்லை; மேசையிலிருந்து போய்விடும்</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>புதிய படைப்பாக வெளியே எடு</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>{title} என்பதைப் புதிய படைப்பாக வெளியே எடு</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>இப்போதுள்ள மேசை முதலில் காப்பெடுக்கப்படும்; பிறகு இந்தக் காப்புநகலில் உள்ளவை மேசையில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>மீட்டமை</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>நீங்கள் எழுதும் ஒவ்வொரு நாளும் ஒன்றும், ஒரு மேசை முழுவதையும் மாற்றும் எதற்கும் முன் ஒன்றும் எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>இப்போது ஒன்று எடு</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>வேறொரு கணினிக்கு</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>எல்லா மேசைகளும் ஒரே கோப்பில் சேரும்: உரைகள், பதிப்புகள், சொற்பட்டியல்கள், பணிக்குறிப்புகள். உங்கள் சாவிகள் இங்கேயே இருக்கும்; மற்றக் கணினியில் ஒவ்வொரு பணியளிப்பவரிடமும் புதிய அழைப்புடன் மீண்டும் சேர வேண்டும். உங்கள் உரைகளைக் காப்பதுபோல் இந்தக் கோப்பையும் காத்துவையுங்கள்.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>கோப்பின் கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>வேறு யாரும் கோப்பைத் திறக்கக் கூடாதெனில் ஒரு கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>கோப்பாக எழுது…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>கோப்பைச் சேர்…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>இன்னும் ஒன்றும் இல்லை.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>என் சொந்தப் படைப்புகள்</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>காப்புநகல் எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>காப்புநகல் மீட்டமைக்கப்பட்டது. முன்பு இருந்தவை இப்போது மிகப் புதிய காப்புநகலாக உள்ளன.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>கோப்பாக எழுது</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln படைப்பு</numerusform>
            <numerusform>%Ln படைப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{file} கோப்பில் {count}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>கோப்பைச் சேர்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>%Ln படைப்பு வந்தது.</numerusform>
            <numerusform>%Ln படைப்புகள் வந்தன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>%Ln படைப்புக்கு இரண்டு உரைகள் இருந்தன: இரண்டும் வைக்கப்பட்டுள்ளன, ஒன்று ஒரு பதிப்பாக.</numerusform>
            <numerusform>%Ln படைப்புகளுக்கு இரண்டிரண்டு உரைகள் இருந்தன: இரண்டும் வைக்கப்பட்டுள்ளன, ஒன்று ஒரு பதிப்பாக.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>இந்தக் கணினியிலிருந்து அனுப்ப, உங்களுக்காகப் புதிய அழைப்பைக் கேளுங்கள்: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>எங்கிருந்து தொடங்க விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>பயிற்சி மேசையில் ஒரு பணிக்குறிப்பை எடுத்து, எழுதி, அனுப்பி, பதிலும் பெறுவீர்கள். எல்லாம் இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>பயிற்சி மேசையில் முயன்று பார்</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>மூன்று நிமிடம், கணக்கு தேவையில்லை</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>என்னிடம் அழைப்பு உள்ளது</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>பணியளிப்பவர் தந்த கோப்பு, படம் அல்லது குறியீடு</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>உங்கள் அழைப்பு</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>எதையும் அனுப்பும் முன் அது யாருடையது என்று பார்ப்பீர்கள்.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>வெறுமனே எழுத</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>உங்களுக்கே உரிய வெற்றுப் பக்கம்</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>நூலின் தலைப்பு</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>இந்த மேசையின் மேலும் எந்தப் படைப்புகள் நூலில் சேர வேண்டும்; இடைவெளி விசை ஒன்றைக் குறிக்கும்:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>நூலில் மேலும் படைப்புகள்</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>தலைப்பில்லாதது</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, நூலில் உள்ளது</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, நூலில் இல்லை</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>புதிய பணிக்குறிப்பு</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>பணிக்குறிப்பின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>பிழைகள்</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>புலங்கள்</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>எழுத்தாளர் பார்க்கும் விதம்</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதிது</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>திற…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>கையொப்பமிடு…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>தலைப்பில்லாத பணிக்குறிப்பு</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln பிழை</numerusform>
            <numerusform>%Ln பிழைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>பிழை ஏதுமில்லை: கையொப்பமிடலாம்.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>ஒரு பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>பணிக்குறிப்பை TOML ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>பணிக்குறிப்புகளுக்கான உங்கள் நிறுவனச் சாவி</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>கையொப்பமிட்ட பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>எழுதப்பட்டது: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>இந்தப் பணியை எடு</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>மறு</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>திருப்பிக் கொடு</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>மேசைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>பதிப்பு {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>கட்டாயம்</translation>
    </message>
    <message>
        <source>should</source>
        <translation>விரும்பத்தக்கது</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>பாத்திரங்கள்: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>இந்த எழுத்துக்குறிகள் கூடாது: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>திருத்தியாக வேண்டும்</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>மரபு</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>வடிவத்தின் விதியிலிருந்து மாறுபட்டது: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>சரியாக {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>{least} முதல் {amount} வரை</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>குறைந்தது {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>அதிகபட்சம் {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>பணி</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>வடிவம்: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>பதிலெழுத வேண்டிய உரை:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>மதிப்பிட வேண்டிய இயந்திர உரை ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>கூடாது: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>வட்டார வழக்குகள்: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>அதன்மேல் குறைந்தது %Ln குறிப்புரை.</numerusform>
            <numerusform>அதன்மேல் குறைந்தது %Ln குறிப்புரைகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>நீங்கள் மதிப்பிடுவது: {name}. {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>எப்படி</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>எடுத்துக்காட்டுகள்</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>செய்க</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>கவனம்</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ஒருபோதும் கூடாது</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ நன்று</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ இப்படி அல்ல</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>வரம்புகள்</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>நீங்கள் பயன்படுத்தக்கூடியவை</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>அகராதி</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>இலக்கணச் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>எதுகைக் கருவி</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>ஒட்டப்பட்ட உங்கள் சொந்தக் குறிப்புகள்</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ இயந்திரத்தின் உரையோ எண்ணமோ கூடாது</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>இயந்திரம் எண்ணங்களைத் தரலாம், உரையைத் தரக் கூடாது</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>செம்மைப்படுத்த இயந்திரம் உதவலாம்</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>எப்படி மதிப்பிடப்படும்</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ரசனை</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>சரிபார்க்கத்தக்கது</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>ஊதியம்</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>ஒரு படைப்புக்கு {time}: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>ஒவ்வொரு திருத்தச் சுற்றுக்கும்: {amount}. ஏற்கப்படாவிட்டால்: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>அதிகபட்சம் {minutes} அளவுக்கு ஊதியம் உண்டு.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>ஒரு மணிநேரத்திற்கு {money} × {times} = ஒரு படைப்புக்கு {total}.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>ஒரு வரிக்கு {money} × குறைந்தது {times} = ஒரு படைப்புக்கு {total}.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>ஒரு படைப்புக்கு முன்பணம் {money}, அதன் வருவாயில் {times} %.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>ஒரு படைப்புக்கு {money}.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>இது {whom} என்பவருக்கான விகிதம்.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>நூல் வெளியிட்டவர்</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>முனைவர் பட்டம் பெற்றவர்</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>காலம்</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>{when} வரை எடுத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>{when} வரை முத்திரையிடுங்கள்; உரிய நேரத்தில் முத்திரையிட்டால் உரிய நேரத்தில் தந்ததாகும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>அதன்பின் %Ln மணிநேரச் சலுகை.</numerusform>
            <numerusform>அதன்பின் %Ln மணிநேரச் சலுகை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>%Ln நாளுக்குள் பதில் இல்லையெனில் ஏற்றதாகக் கொள்ளப்படும்.</numerusform>
            <numerusform>%Ln நாட்களுக்குள் பதில் இல்லையெனில் ஏற்றதாகக் கொள்ளப்படும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>ஒரு திருத்தச் சுற்றுக்கு %Ln மணிநேரம் உண்டு.</numerusform>
            <numerusform>ஒரு திருத்தச் சுற்றுக்கு %Ln மணிநேரம் உண்டு.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>வாசிப்பு</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>%Ln நாளுக்குள் பதில்.</numerusform>
            <numerusform>%Ln நாட்களுக்குள் பதில்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>அதிகபட்சம் %Ln திருத்தச் சுற்று.</numerusform>
            <numerusform>அதிகபட்சம் %Ln திருத்தச் சுற்றுகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>வாசகருக்கு உங்கள் பெயர் தெரியாது.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>%Ln நாள் வரை மேல்முறையீடு செய்யலாம்.</numerusform>
            <numerusform>%Ln நாட்கள் வரை மேல்முறையீடு செய்யலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>யார் எடுக்கலாம்</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>அழைக்கப்பட்ட எவரும்.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>மாதிரியைப் பயிற்றுவித்தல்</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>மாதிரியைச் சோதித்தல்</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>வெளியீடு</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>வணிகப் பயன்பாடு</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>உங்கள் உரிமைகள்</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>இவற்றுக்கு உங்கள் அனுமதி கேட்கப்படுகிறது: {uses}. அனுப்பும்போது ஒவ்வொன்றையும் நீங்களே குறிப்பீர்கள்.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>உரிமம்: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>அந்தக் காலத்தில் பணியளிப்பவர் மட்டுமே அதைப் பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>உரிமைகள் பணியளிப்பவருக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>உரையை யாரும் எதற்கும் பயன்படுத்தலாம்; உங்கள் பெயரைச் சொல்லத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>உரையை யாரும் பிறருக்கு அளிக்கலாம்; அது யாருடையது என்று சொல்ல வேண்டும்.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>யாரும் அதை மாற்றக் கூடாது.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>அதை மாற்றலாம்; மாற்றியது சொல்லப்படும்.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>அதிலிருந்து உருவாவதற்கும் அதே உரிமம்.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>யாரும் அதை விற்கக் கூடாது.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>உடன் செல்பவை</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>உரையைத் தவிர வேறொன்றும் இல்லை.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>பணியளிப்பவருக்கு மட்டுமாக அது மறைக்குறியாக்கப்படும்.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>நீங்கள் தட்டச்சு செய்த நேரங்கள் உரையில்லாமல் உடன் செல்லும்.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>நீங்கள் எப்படி, எப்போது தட்டச்சு செய்கிறீர்கள் என்பது இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>{day} அன்று, அதற்குள் படைப்பு முடிந்திருந்தால், இந்தக் கணினியிலுள்ள நகல் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>உரைகள் யாருக்கானவை என்று சொல்லப்படவில்லை.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>கேள்விகள்</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>மேலும் %Ln காட்டு</numerusform>
            <numerusform>மேலும் %Ln காட்டு</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>கோப்பாகக் கொண்டுசெல்…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>பதிலைச் சேர்…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>காத்திருப்பவை ஒரே கோப்பில் சேரும்; பென் டிரைவிலோ அரட்டையிலோ அனுப்பலாம்.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>பணியளிப்பவர் திருப்பித் தந்த கோப்பு.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>பிணையம் இல்லையா?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>பதிலைச் சேர்</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>நீங்கள் இன்னும் எந்தப் பணியளிப்பவருக்கும் எழுதவில்லை; கொண்டுசெல்ல ஒன்றுமில்லை.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>{vendor} அவர்களுக்கான கோப்பு</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>கோப்பில் %Ln பொருள் உள்ளது. அதைப் பணியளிப்பவரிடம் கொடுங்கள்; பதிலில் ரசீதுகள் வரும்.</numerusform>
            <numerusform>கோப்பில் %Ln பொருள்கள் உள்ளன. அதைப் பணியளிப்பவரிடம் கொடுங்கள்; பதிலில் ரசீதுகள் வரும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>வந்துசேர்ந்தது: %Ln.</numerusform>
            <numerusform>வந்துசேர்ந்தவை: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>இங்கே புதிது: %Ln.</numerusform>
            <numerusform>இங்கே புதியவை: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>மறுக்கப்பட்டது: %Ln.</numerusform>
            <numerusform>மறுக்கப்பட்டவை: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>பாத்திரங்கள்</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>காட்சிகள்</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>எல்லா இடங்களிலும் பெயர் மாற்று</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>பாத்திரத்தின் மொழி</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>இன்னும் யாரும் பேசவில்லை. பேரெழுத்துகளில் அல்லது @ குறிக்குப் பின் வரும் பெயர் வசனத்தைத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>நிமிடங்கள்: கையெழுத்துப்படியின் ஒரு பக்கத்துக்கு ஒரு நிமிடம், அதாவது 250 சொற்கள் அல்லது 400 எழுத்துகள்; இது நாடகமேடையின் தோராயக் கணக்கு.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln வசனம்</numerusform>
            <numerusform>%Ln வசனங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>முதற் காட்சிக்கு முன்</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, நாடகத்தைப் போலவே</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>மாறியவை</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>மொழியின் எழுத்துக்குறிகள்</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>எழுத்துக்குறியின் பெயர் அல்லது குறியெண்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>இந்த மொழியில் அந்தப் பெயரில் எழுத்துக்குறி இல்லை.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>அட்டவணையாக</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} அட்டவணையாக</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>வரைபடமாக</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>இந்தப் பிரிவில் பார்க்க வேண்டியது ஒன்றுமில்லை.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>சரிபார்ப்பு நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>எந்தச் சரிபார்ப்பும் நடக்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>எங்கும் செல்க, எதையும் செய்க</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>செயல், படைப்பு, பிரிவு அல்லது அமைப்பு</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>கிடைத்தவை</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>அந்தப் பெயரில் எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>நீங்கள், உங்களுக்கே</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · உள்ளபடியே விடப்பட்டது</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · முடிந்தது</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>இச்சொற்கள் வேறொரு பிரிவில் உள்ளன.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>இச்சொற்கள் இந்தப் பிரிவில் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>பரிந்துரை: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>நீங்கள்: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, {number}ஆம் திருத்தப்பதிப்பு பற்றி</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>வாசகர், {number}ஆம் திருத்தப்பதிப்பு பற்றி</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>எடுத்துவிடு</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>முடிந்ததாகக் குறி</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>உள்ளபடியே விடு</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதிலளி</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>மீண்டும் திற</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>ஏன் அப்படியே இருக்கிறது? அடுத்த திருத்தப்பதிப்புடன் இது வாசகருக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>உங்கள் பதில். அடுத்த திருத்தப்பதிப்புடன் வாசகருக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>இச்சொற்கள் பற்றிக் கருத்து</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>எழுத்தாளர் எதை அறிய வேண்டும்?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>பரிந்துரைக்கும் சொற்கள், இருந்தால்</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>பரிந்துரையைப் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>எதனுடன் ஒப்பிட</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>முந்தைய மாற்றம்</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>அடுத்த மாற்றம்</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>இந்தப் பதிப்பு மட்டும்</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>முழுவதையும் திரும்பக் கொண்டுவா</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>தேர்ந்தெடுத்ததைத் திரும்பக் கொண்டுவா</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>உரைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− போனது (அடித்தது)   + வந்தது (அடிக்கோடிட்டது)   ⇄ இடம் மாறியது</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>வேறுபாடுகள்</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ மாறாத %Ln பத்தி ⋯</numerusform>
            <numerusform>⋯ மாறாத %Ln பத்திகள் ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln மாற்றம்</numerusform>
            <numerusform>%Ln மாற்றங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>உரைகள் ஒன்றாகவே உள்ளன.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>மாற்றம் {number} / {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>அனுப்பப்பட்டவை</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>ரசீதில் உள்ளபடி கோப்பின் SHA-256</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>மறைக்குறியாக்கப்பட்டுள்ளது: பணியளிப்பவர் மட்டுமே திறக்க முடியும்.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>மேலும் %Ln கோப்பு.</numerusform>
            <numerusform>மேலும் %Ln கோப்புகள்.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>படைப்பு</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>நிமிடங்கள்</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>சேர்க்க வேண்டிய நிமிடங்கள்; கழிக்கக் கழித்தல் குறியுடன்</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>திருத்து</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>ரசனை, காரணத்துடன்</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>சரிபார்க்கத்தக்கது</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ஏன்?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>ஏன்? (விரும்பினால்)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>விமர்சனத்துக்கு மட்டுமே மதிப்பிட வேண்டிய உரை உண்டு.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>மதிப்பீட்டு அட்டவணை</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>குறிப்புரைகள்</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>முதலில் மதிப்பிட வேண்டிய உரையில் சொற்களைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>ஒரு நாளைக்கு எவ்வளவு</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>ஒரு நாளைக்கு எவ்வளவு; இலக்கு வேண்டாமெனில் 0</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>அலகு</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>இலக்கை அமை</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>முழுவதையும் படி</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>மேல்முறையீடு செய்…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>மற்றப் பொறுப்பாளர் எதை அறிய வேண்டும்?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>மேல்முறையீட்டை அனுப்பு</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>படைப்பு ஏற்றுக்கொள்ளப்பட்டது</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>கேட்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>ஏன் ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>உங்கள் மேல்முறையீட்டுக்கான பதில்</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>பணிக்குறிப்பின் கூறு: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>உரைக்குச் செல்</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>உங்கள் கணக்கு</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>உங்களுக்கு உடன்பாடு இல்லையா?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>சொல்லப்பட்ட காரணத்துக்குப் பதிலளியுங்கள். முன்பு இதை மதிப்பிடாத வேறொரு பொறுப்பாளர் உரையையும் பதிலையும் படிப்பார்.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>காரணத்துக்கு உங்கள் பதில்</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>மேல்முறையீடு செய்</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>படைப்பைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>ஏற்றுக்கொள்ளப்படும் வரை அதைத் திரும்பப் பெறலாம். அதனால் உங்கள்மேல் எந்தக் குறையும் பதியாது; அதற்கு ஊதியமும் கிடையாது.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>திரும்பப் பெறு…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ஆம், திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>இன்னும் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>மேசை</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>என் சொந்தப் படைப்பு</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>உங்கள் மேசை காலியாக உள்ளது. பயிற்சி மேசையில் முயன்று பார்க்கப் பணிக்குறிப்புகள் உள்ளன; எதுவும் இந்தக் கணினியை விட்டு வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>பயிற்சி மேசையை அமை</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>உங்கள் பதிலுக்குக் காத்திருப்பவை</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>எழுத வேண்டியவை</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>வந்துள்ள பணிகள்</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>அனுப்ப வேண்டியவை</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>பிறரிடம் உள்ளவை</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தவை</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>அகராதிகள்</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>உங்கள் சொந்த அகராதியைச் சேருங்கள்: ஒரு Hunspell இணை (.dic, அருகிலேயே அதன் .aff), அத்தகைய இணை உள்ள .zip அல்லது .oxt, அல்லது வரிக்கு ஒரு சொல் உள்ள பட்டியல். அது முதலில் ஆராயப்படும்; இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>கோப்பிலிருந்து சேர்…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>உடன் வரும் அகராதிக்குப் பதில் இதைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, உடன் வருவது</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, உடன் வருவது; இப்போது பயன்படவில்லை</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, உங்களுடையது</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln சொல்</numerusform>
            <numerusform>%Ln சொற்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} நீக்கு</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>ஒதுக்கிவைக்கப்பட்டது: இதனால் சரிபார்ப்புகள் நின்றுவிட்டன</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>அளவிடப்படவில்லை: இந்த மொழிக்கு மாதிரி உரை இல்லை</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>இதன்படி மாதிரி உரையின் {all} சொற்களில் {known} ஏற்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>அகராதிகளும் சொற்பட்டியல்களும் ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>{file} ஆராயப்படுகிறது…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>இனி இது பயன்படுத்தப்படும்.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>இதில் பல சொற்கள் இல்லை: சரியான சொற்களும் குறிக்கப்பட வேண்டுமா என்பதை அமைப்புகளில் தேர்ந்தெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} சேர்க்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>இரண்டு வாசகர்களுக்கிடையே நீங்கள் முடிவெடுக்கிறீர்கள்</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>ஏன் வேறுபடுகிறார்கள்?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>அவர்கள் ஏன் வேறுபடுகிறார்கள் என்பதைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>பணிக்குறிப்பை இரு விதமாகப் படிக்கலாம்</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>வழிகாட்டுதல்கள் இதுபற்றி எதுவும் சொல்லவில்லை</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>அவர்களில் ஒருவர் எதையோ கவனிக்கவில்லை</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>இது ரசனையைப் பொறுத்தது</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>எது சரியாக வாசிக்கிறது?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>அதன் எழுத்துகள் எவ்விதக் குறியாக்கத்தில் உள்ளன என்று கோப்பு சொல்லவில்லை. தேர்ந்தெடுக்கும்போது கீழுள்ள வரிகளைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>இப்படிப் படி</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>அடுத்த முயற்சி</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>தூண்டுரை</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>விடை அல்லது வரைவு</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>கருத்து</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>மாதிரி</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>விளைவு</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>இந்த முயற்சியை வைத்துக்கொள்</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>அனுப்பியவரிடம் மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation>{name} என்ற பெயரில் எந்தக் கோப்பும் உடன் செல்லவில்லை.</translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>piece attachments பாருங்கள்.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>இந்தப் படைப்பு முத்திரையிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>முத்திரையை அகற்றுங்கள், அல்லது பதிலுக்குக் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>review show பாருங்கள்.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} இங்குள்ள எந்த மேசையின் காப்புநகலும் அல்ல.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>writerdesk backup list பாருங்கள்.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>இந்தக் காப்புநகல் முழுமையாக இல்லை.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுங்கள்; மேசை உள்ளபடியே விடப்பட்டது.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>“{name}” என்ற மாதிரி இல்லை.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>பட்டியலிலிருந்து ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>இந்தப் படைப்பிடம் பணிக்குறிப்பின் மிகப் புதிய பதிப்பே உள்ளது.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>தொடர்ந்து எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>மிகப் புதிய பதிப்பு {newest}; {version} அல்ல.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>முதலில் அதில் என்ன வேறுபடுகிறது என்று படியுங்கள்.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>ஒரு கண்டறிவை விட்டுவிட அதற்கொரு குறிப்பு வேண்டும்.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>அது ஏன் அப்படியே இருக்கிறது என்று சில சொற்களில் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>இந்தப் படைப்பில் “{finding}” என்ற கண்டறிவு இல்லை.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>படைப்பை மீண்டும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>வரிசையில் அத்தகைய படைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>queue list பாருங்கள்.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>பிணையம் இருக்கும்போது மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>பக்கச்சார்புக் காரணம் சொல்லப்பட வேண்டும்.</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>அது என்ன என்று ஒரு வாக்கியத்தில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>பின்பற்றாத கருத்துக்குக் காரணம் சொல்ல வேண்டும்.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>ஏன் என்று ஒரு வாக்கியத்தில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>இந்தக் கருத்து உரை எதையும் பரிந்துரைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>நீங்களே எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>இது எச்சொற்களைப் பற்றியதோ அவை இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>தூதுக் கோப்பு ஒரே பணியளிப்பவருக்கானது; இங்கோ பலர் உள்ளனர்: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>எது என்று --desk கொண்டு சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>இந்தப் பதில் இங்கில்லாத ஒரு மேசைக்கானது.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>அது எங்கு கேட்கப்பட்டதோ அங்கு இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>எந்தப் பணியளிப்பவரின் மேசையும் இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>முதலில் ஓர் அழைப்பைக் கொண்டு பதிவுசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>குறிப்புரை வெற்றாக இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>நீங்கள் சொல்ல வேண்டியதை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>குறிப்புரை, மதிப்பிடப்படும் உரையின் சொற்களை மேற்கோள் காட்ட வேண்டும்.</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>அது எச்சொற்களைப் பற்றியதோ அவற்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>மதிப்பிடப்படும் உரையில் “{quote}” {times} முறை வருகிறது.</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>--start, --end கொண்டு இடத்தைச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>விமர்சனத்தில் அத்தகைய குறிப்புரை இல்லை.</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>critique show பாருங்கள்.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>மதிப்பீட்டு அட்டவணையில் “{criterion}” என்ற அளவுகோல் இல்லை.</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>{known} ஆகியவற்றிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” அளவுமுறையில் இல்லை.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>{points} ஆகியவற்றிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>இந்தப் படைப்பு எந்த உரையையும் மதிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>விமர்சனத்துக்கான பணிக்குறிப்பை எடுங்கள்; உரை அதனுடன் வரும்.</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>இப்படைப்பு முத்திரையிடப்பட்டுள்ளது; அதன் வரைவு இப்போது மாறாது.</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>“{category}” என்ற வகைப்பிரிவு இல்லை.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>இக்கோப்பிலுள்ள ஓர் உரை நம்ப முடியாத அளவுக்கு இறுக்கிச் சுருக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>மேசையை மீண்டும் ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>இக்கோப்பில் WriterDesk எழுதும் விதத்தில் ஒரு மேசை இல்லை.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>மற்றக் கணினியில் “desk export” கொண்டு உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>இது ஒரு கோப்பு தாங்குவதைவிட அதிகம்.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>--desk கொண்டு ஒரு நேரத்தில் ஒரு மேசையை ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} கோப்பைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>கோப்பின் பெயரைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>இக்கோப்பு கடவுத்தொடரால் பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>கடவுத்தொடரை எழுதி, மீண்டும் சேருங்கள்.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>இக்கோப்பு இன்னும் புதிய WriterDesk ஒன்றால் உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>மிகப் புதிய WriterDesk-ஐ இங்கே நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>இக்கோப்பு வரும் வழியில் மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} கோப்புடன் {other} இல்லை: ஒன்றில் சொற்கள் உள்ளன, மற்றதில் விதிகள்.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>இரண்டு கோப்புகளையும் அருகருகே வையுங்கள்; அல்லது வரிக்கு ஒரு சொல் உள்ள பட்டியலை .txt ஆகக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>அந்த வரியைத் திருத்துங்கள்; அல்லது அகராதியின் வேறொரு பதிப்பைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>கோப்பை UTF-8 ஆகச் சேமித்து, .aff கோப்பில் SET UTF-8 என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>முதல் வரியில் சொற்களின் எண்ணிக்கையை எழுதுங்கள்; அல்லது வரிக்கு ஒரு சொல்லாக .txt பட்டியலாகக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>சொற்கள் உள்ள கோப்பைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>ஒவ்வொரு சொல்லையும் தனி வரியில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>“{file}” என்ற பெயர் இது எந்த மொழி என்று சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>sw அல்லது am-Ethi போல --language கொண்டு சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>“{name}” என்ற அகராதி எதுவும் இங்கே சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>dictionaries list பாருங்கள்.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>“{name}” என்ற பெயரில் பல அகராதிகள் உள்ளன: {ids}.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>ஒன்றை அதன் அடையாள எண்ணால் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file} {most} MB அளவைவிடப் பெரியது; எந்தச் சொல் அகராதியும் இவ்வளவு பெரிதல்ல.</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>சிறிய பட்டியலைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} ஒரு கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>அகராதியின் கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} கோப்பைப் படிக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>பெயரையும் அனுமதிகளையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>வரைவில் {line}ஆம் வரி இல்லை.</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>piece text பாருங்கள்.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>பணியளிப்பவரிடம் புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>{name} என்ற உதவிப் பக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>manual list பாருங்கள்.</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>திறந்துள்ள சாளரம் இந்தச் சேவையகத்தைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>சாளரம் மூடும்போது, அல்லது அமைப்புகளில் இலக்கணச் சரிபார்ப்பை நிறுத்தும்போது இது முடியும்.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>நூலகத்தில் “{id}” என்ற பதிவு இல்லை.</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>library list பாருங்கள்.</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>இந்த நூலகம் வேறொரு பணியளிப்பவருக்கு உரியது.</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>--desk கொண்டு அந்தப் பணியளிப்பவரின் மேசையில் சேருங்கள்.</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>குறிப்புகளுக்கு அத்தகைய நிலை இல்லை.</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>piece note --states பாருங்கள்.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>பிரிவமைப்பில் திரும்பப் பெற வேறு மாற்றம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>{number}ஆம் பிரிவு இல்லை.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>piece outline பாருங்கள்.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>பாத்திரத்தின் பெயரில் ஓர் எழுத்தாவது வேண்டும்.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>வேறொரு பெயரை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>படைப்பு முத்திரையிடப்பட்டுள்ளது; அதன் உரையை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>முதலில் அதை மீண்டும் திறந்துகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>இப்பெயரில் யாரும் இப்படைப்பில் பேசவில்லை.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>piece cast பாருங்கள்.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>இப்படைப்பு பற்றி எந்த வாசகரும் இன்னும் முடிவெடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>முதல் தீர்ப்புக்குக் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>{store} இடத்தில் சேமிப்பகம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>சேவையகத்தின் கோப்புறையைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>வெளியீடு உருவாக்கப்பட்ட பிறகு அதன் எழுத்தாளர்கள் {count} படைப்புகளைத் திரும்பப் பெற்றுள்ளனர்: {ids}.</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>இக்கோப்புறையை வெளியிட வேண்டாம்; வெளியீட்டை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>கருத்து வெற்றாக இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>பணிக்குறிப்பில் “{criterion}” என்ற அளவுகோல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>மதிப்பாய்வுக்கு அத்தகைய பதிப்பு இல்லை.</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>review versions பாருங்கள்.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>“{rule}” என்ற விதி இல்லை.</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>rules list பாருங்கள்.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>முத்திரையிட உரை உள்ளது.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>முத்திரையிட இன்னும் உரை இல்லை.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>பணிக்குறிப்பின் பதிப்பு தெரியும்.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>பணிக்குறிப்பின் பதிப்பு தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>பணிக்குறிப்பின் கட்டாய வரம்புகள் நிறைவேறின அல்லது விடப்பட்டன.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>கட்டாயக் கண்டறிவு ஒவ்வொன்றும் சரிசெய்யப்பட்டது அல்லது விடப்பட்டது.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>ஊதிய வீதமும் காலமும் காட்டப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>ஊதிய வீதமும் காலமும் காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>உரையுடன் உள்ள கோப்புகளைப் பணிக்குறிப்பு அனுமதிக்கிறது.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>பணிக்குறிப்பு கேட்கும் பயன்பாடு ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>அதைச் சரிசெய்யுங்கள், அல்லது ஒரு குறிப்புடன் விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>இந்தப் படைப்பு முத்திரையிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>இந்தத் திருத்தப்பதிப்பு அனுப்பப்பட்டுவிட்டது.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>பதிலுக்குக் காத்திருங்கள், அல்லது படைப்பைத் திரும்பப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>அது பிணையத்துக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>அது பணியளிப்பவரிடம் சேர்ந்தது; கையொப்பமிட்ட ரசீது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>பணியளிப்பவர் அதை மறுத்தார்: {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>பணியளிப்பவருக்கு இந்தச் சாதனம் இப்போது தெரியாது; புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>அது ஒரு தூதுக் கோப்பில் உள்ளது; பதில் ரசீதைக் கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>அது இன்னும் போய்ச்சேரவில்லை ({why}); மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>இப்படைப்பு உங்கள் சொந்தமானது; யாரிடமிருந்தும் திரும்பப் பெற வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>{number}ஆம் திருத்தப்பதிப்பு முத்திரையிடப்பட்டது.</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>{file} கோப்பில் பயன்படுத்த முடியாத ஒன்று உள்ளது: {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>கோப்பைத் திருத்துங்கள்; நீங்கள் ஓர் அமைப்பை மாற்றும் வரை அது உள்ளபடியே இருக்கும்.</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>இந்தப் பயனருக்கு இல்லக் கோப்புறை இல்லை; நீங்கள் எழுதுவது தற்காலிகமாக {folder} கோப்புறையில் இருக்கிறது.</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>--data கொண்டு உங்களுக்குரிய கோப்புறையைக் கொடுத்து WriterDesk-ஐத் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>வேறொரு WriterDesk இம்மேசைகளைத் திறந்துவைத்துள்ளது; அது பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>இரண்டில் ஒன்றில் மட்டும் எழுதுங்கள்; மற்றதை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>{folder} கோப்புறையில் எதையும் வைக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>நீங்கள் நகலெடுத்துக்கொள்ளாவிட்டால் எழுதுவது தொலைந்துவிடும். --data கொண்டு உங்களுக்குரிய கோப்புறையைக் கொடுத்து WriterDesk-ஐத் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>“{unit}” என்ற அலகு இல்லை.</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>இவற்றில் ஒன்றை எடுங்கள்: </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>“{brief}” என்ற பணிக்குறிப்பு இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync புதிய பணிக்குறிப்புகளைக் கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>இந்தப் பணிக்குறிப்பை நீங்கள் ஏற்கெனவே எடுத்துள்ளீர்கள்.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>{piece} என்ற படைப்பைத் தொடருங்கள்.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>இந்தப் பணிக்குறிப்பை {last} வரைதான் எடுக்க முடிந்தது.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>இன்னும் எடுக்கலாமா என்று பணியளிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>இந்தப் பணிக்குறிப்புக்கு, அனுப்பப்படாமல் நடந்துகொண்டிருக்கும் படைப்பு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>piece list பாருங்கள்.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>திருத்தத்துக்குச் சில சொற்களில் காரணம் வேண்டும்.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>நேரம் ஏன் வேறுபடுகிறது என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>{minutes} நிமிடங்களைச் சேர்க்க முடியாது: படைப்புக்கு {has} உள்ளன; ஒரு நாளுக்கு 1,440 நிமிடங்களே.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>முழு நிமிடங்களைக் கொடுங்கள்; குறைக்கக் கழித்தல் குறியுடன் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” இதுவரை தொடங்கிய நாள் அல்ல.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>2026-12-31 என்பதுபோல் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>இந்தப் பாடத்துக்கு இன்னும் படைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>முதலில் அதன் பணிக்குறிப்பை எடுங்கள்.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>வைத்துக்கொள்ளும் பதிப்புக்கு ஒரு பெயர் வேண்டும்.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>அதை எப்படி அழைப்பீர்கள் என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>இப்பதிப்பில் அத்தகைய உரைப்பகுதி இல்லை.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>piece compare கொண்டு அதைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>சொந்த மேசைக்குக் குழு இல்லை.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>இந்த மேசைக்கு மட்டும் இச்சொல்லைக் கற்பியுங்கள்.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>பல மேசைகள் உள்ளன; ஒவ்வொன்றுக்கும் தனித்தனிச் சொற்கள் உண்டு: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>--desk கொண்டு ஒன்றைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” இந்த மேசைக்குக் கற்பிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>words list பாருங்கள்.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>குழுவின் சொற்களைப் பொறுப்பாளர் மட்டுமே முடிவுசெய்வார்.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>சொல்லைப் பரிந்துரையுங்கள்.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>“{language}” மொழியில் குழுவுக்கு அங்கீகரிக்கப்பட்ட சொற்கள் இன்னும் இல்லை.</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>சிலவற்றைப் பரிந்துரையுங்கள்.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>“{piece}” என்ற படைப்பு இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>writerdesk piece list பாருங்கள்.</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>“{desk}” என்ற மேசை இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol ஒன்றை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>“{desk}” மேசையின் சாவி சாவிப்பெட்டகத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>அதே நபருக்குப் புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>{name} என்ற இணைப்பு {why}.</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>பணிக்குறிப்பில் {count} பிழைகள் உள்ளன; முதலாவது {path} இடத்தில்: {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>எல்லாவற்றையும் காண அதன்மேல் brief check இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>இக்கோப்பில் brief.json இல்லை.</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>பணியளிப்பவரிடம் மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>இது கையொப்பமிடப்பட்ட பணிக்குறிப்பு அல்ல; மாறியிருக்கிறது.</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>அக்கையொப்பம் பணிக்குறிப்பு அல்லாத வேறொன்றுக்காக இடப்பட்டது.</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>இந்தப் பணிக்குறிப்பில் கையொப்பம் இல்லை; எனவே அதன் ஊதியத்துக்கும் உரிமைகளுக்கும் யாரும் பொறுப்பேற்கவில்லை.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>இந்தப் பணிக்குறிப்பின் கையொப்பச் சாவி உங்கள் பணியளிப்பவர் எவருடையதும் அல்ல.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>இந்தப் பணிக்குறிப்பு, பணியளிப்பவர் திரும்பப் பெற்ற சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>இந்தப் பணிக்குறிப்பு, காலம் கடந்த அல்லது இன்னும் காலம் வராத சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>பணியளிப்பவரிடம் கையொப்பமிட்ட பணிக்குறிப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>{name} என்ற கோப்பு பணிக்குறிப்பில் இருக்க வேண்டியதல்ல.</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>{name} என்ற இணைப்பு கையொப்பமிடப்பட்டபடி இல்லை.</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>“{kind}” brief-உம் அல்ல, prompt-உம் அல்ல.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>இரண்டில் ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>தலைப்பில் கண்ணுக்குத் தெரியும் 1 முதல் 200 எழுத்துக்குறிகள் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>ஒரே வரியில் தலைப்பைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>“{tag}” ஒரு மொழிக் குறியீடு அல்ல.</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>hi அல்லது ur-Arab போன்ற ஒன்றை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>{number}ஆம் முயற்சி அங்கீகரிக்கப்பட்டது; அது உள்ளபடியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>அடுத்த முயற்சியைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>ஒரு முயற்சி தூண்டுரையுடன் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>என்ன கேட்கப்பட்டது என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” ஒரு நாள் அல்ல.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>2026-11-23 என்பதுபோல் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>ஒரு முயற்சியின் உரையில் அதிகபட்சம் பத்து லட்சம் எழுத்துக்குறிகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>அதில் ஒரு பகுதியை மட்டும் வையுங்கள்.</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>“{title}” என்பதில் {number}ஆம் முயற்சி இல்லை.</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>அதில் 1 முதல் {last} வரையான முயற்சிகள் உள்ளன.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>குறிச்சொல்லில் கண்ணுக்குத் தெரியும் 1 முதல் 60 எழுத்துக்குறிகள் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>இன்னும் குறுகிய ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>“{value}” இவற்றில் ஒன்றல்ல: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>அவற்றில் ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>இந்த நூலகத்தைப் படிக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>அதை மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>இந்த நூலகம் 256 MiB அளவைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>பகுதி பகுதியாக ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>இந்த நூலகத்துக்கு இன்னும் புதிய WriterDesk தேவை.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>மிகப் புதிய WriterDesk-ஐ நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>இந்தப் பணிக்குறிப்பின் {version}ஆம் பதிப்பு ஏற்கெனவே இங்கே உள்ளது; அது இக்கோப்பிலிருந்து வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>மாற்றத்துக்குப் புதிய பதிப்பு எண் தருமாறு பணியளிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>{id} என்ற பணிக்குறிப்பு இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>brief list பாருங்கள்.</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>“{id}” என்ற மாதிரி இல்லை.</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>பணிக்குறிப்பு 1 MiB அளவைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>நீண்ட உரைகளை இணைப்புகளாக வையுங்கள்.</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>பணிக்குறிப்பு பெயருள்ள புலங்களாக இல்லாமல் ஒரு பட்டியலாக உள்ளது.</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>அதை TOML அட்டவணைகளாக எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>பணிக்குறிப்பு மிக ஆழமாக அடுக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>ஓர் எண் முடிவற்றது, அல்லது மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>வேறோர் எண்ணை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>பணிக்குறிப்பு UTF-8 உரை அல்ல.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>அதை UTF-8 ஆகச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>பணிக்குறிப்பை TOML ஆகப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>அந்த இடத்தைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} புலத்தை அமைக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>புதிய பணிக்குறிப்பில் உள்ள புலங்களைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>“{kind}” ஒரு பணிவகை அல்ல.</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>இவற்றில் ஒன்றைத் தேர்ந்தெடுங்கள்: {kinds}.</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>ஒரே வரியில் இன்னும் குறுகிய தலைப்பைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>{file} என்ற பாடத்தைப் படிக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>{id} என்ற பாடம் இல்லை.</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>பணிக்குறிப்புடன் வரும் வடிவக் கோப்பு {file} பயன்படாது: {place}: {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>அதில் தவறான எல்லாவற்றையும் காண `writerdesk forms check` பாருங்கள்.</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>{name} கோப்பிலுள்ள சொற்களில் ஒன்றைக்கூட எழுத்துப்பிழை இயந்திரம் ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>இரு கோப்புகளும் ஒரே அகராதிக்கு உரியவையா, SET எந்தக் குறியாக்கத்தைக் குறிப்பிடுகிறது என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>{seconds} வினாடிகளுக்குப் பிறகும் எழுத்துப்பிழை இயந்திரம் {name} கோப்பை முடிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>சிறிய அகராதியை, அல்லது வெறும் சொற்பட்டியலைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>{name} கோப்பில் எழுத்துப்பிழை இயந்திரம் முறிகிறது, அல்லது அதற்கு {most} MB நினைவகத்தைவிட அதிகம் கேட்கிறது.</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>அகராதியின் வேறொரு பதிப்பை, அல்லது வெறும் சொற்பட்டியலைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>“{form}” என்ற பெயரில் பாவடிவம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>`writerdesk forms list` பாருங்கள், அல்லது வடிவக் கோப்பின் பாதையைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>வடிவக் கோப்பைப் பயன்படுத்த முடியாது: {path}: {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>வடிவக் கோப்பு {file}-ஐப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>பாதையைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” ஒரு சேவையகத்தின் முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>http://localhost:8081 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>எழுதுவதும், மற்றச் சரிபார்ப்புகளும், முத்திரையிடுவதும் அது இல்லாமலே தொடரும்.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>இந்த LanguageTool இம்மொழியைச் சரிபார்ப்பதில்லை.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>அதனால் எதுவும் தொலையவில்லை.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>இம்முகவரியில் பதிலளிப்பது LanguageTool அல்ல.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>முகவரியை மீண்டும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>{address} இடத்திலிருந்து வந்தது LanguageTool வெளியிட்ட கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>பிறகு, அல்லது வேறொரு பிணையத்தில் மீண்டும் முயலுங்கள்; எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>{address} இடத்திலிருந்து LanguageTool-ஐப் பதிவிறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>பிணையம் இருக்கும்போது மீண்டும் முயலுங்கள், அல்லது பென் டிரைவிலிருந்து zip கோப்பை எடுங்கள்; எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} கோப்புக்குப் பதிலாக {status} என்று பதிலளிக்கிறது.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>பிறகு மீண்டும் முயலுங்கள், அல்லது பென் டிரைவிலிருந்து zip கோப்பை எடுங்கள்.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>பிணையத்திலிருந்து வரும் கோப்பு முடியவே இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>இந்தக் கணினியில் LanguageTool இல்லை.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install அதைப் பதிவிறக்கும்; install --from FILE பென் டிரைவிலிருந்து எடுக்கும்.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>{file} கோப்பில் LanguageTool இல்லை.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>அதன் பெயர் LanguageTool-{version}.zip என இருந்து, அதில் {jar} இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} விரிக்கப்படவில்லை: அது தன் கோப்புறைக்கு வெளியே எழுதும், அல்லது இணைப்புகளைக் கொண்டுள்ளது, அல்லது தன் அளவைவிடப் பன்மடங்கு பெருகும்.</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>அதிகாரபூர்வக் கோப்பை எடுங்கள்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} சேதமடைந்துள்ளது, அல்லது அது zip கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>அதை மீண்டும் நகலெடுங்கள் அல்லது பதிவிறக்குங்கள்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>இந்தக் கணினியில் Java இல்லை; LanguageTool-க்கு அது தேவை.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Java {least} அல்லது அதற்குப் பிந்தையதை நிறுவுங்கள் (Debian, Ubuntu: openjdk-17-jre-headless; மற்றவற்றில் adoptium.net), அல்லது உங்களிடம் உள்ள ஒன்றைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>இங்குள்ள Java பதிப்பு {major} ({program}); LanguageTool-க்கு {least} அல்லது அதற்குப் பிந்தையது தேவை.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>அதனருகே புதிய ஒன்றை நிறுவுங்கள், அல்லது உங்களிடம் உள்ள ஒன்றைக் குறிப்பிடுங்கள்; Java பயன்படுத்தும் வேறெதுவும் மாறாது.</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} ஒரு Java அல்ல.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>java நிரலையே குறிப்பிடுங்கள், அல்லது bin/java உள்ள கோப்புறையைக் குறிப்பிடுங்கள்; அல்லது புலத்தைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>{port} என்ற துறையை வேறொரு நிரல் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>துறையைக் குறிப்பிடாமல் விடுங்கள்; காலியாக உள்ள ஒன்று எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool தொடங்கவில்லை: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>அதை மீண்டும் நிறுவுங்கள்; அது உதவாவிட்டால் வேறொரு Java-வை முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>இங்குள்ள Java ({program}) LanguageTool-ஐ இயக்க முடியாது: அது மிகப் பழையது, அல்லது அதில் இணையச் சேவையகம் இல்லை.</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>முழுமையான Java 17 அல்லது பிந்தையதை நிறுவுங்கள், அல்லது வேறொன்றைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>LanguageTool-க்குப் போதிய நினைவகம் இல்லை; அது {memory} MB வரை எடுக்கும்.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>மற்ற நிரல்களை மூடிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>மீண்டும் முயலுங்கள்; முதல் தொடக்கம்தான் மிக மெதுவானது.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool இருமுறை நின்றுவிட்டது; இப்போதைக்கு இலக்கணம் சரிபார்க்கப்படாது.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>மற்ற எல்லாம் தொடரும். “LanguageTool கொண்டு இலக்கணம்” என்பதில் மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>வாசிப்புகளைப் பயன்படுத்த முடியாது: {why}.</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>வாசிப்பு எப்படி எழுதப்படும் என்று `writerdesk scan --help` இல் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>{name} அகராதியைத் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>அகராதியை மீண்டும் சேருங்கள்.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>எழுத்துப்பிழை பார்க்கும் நிரல் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>தொடர்ந்து எழுதுங்கள்; அது {seconds} வினாடிகளில் மீண்டும் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>WriterDesk-இல் ஏதோ தவறு நேர்ந்தது: {kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>அச்சுப்பொறி பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>வேறோர் அச்சுப்பொறியைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>இந்தப் படத்தில் அழைப்பு எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>முழுச் சதுரமும் தெரியும் தெளிவான படமாக எடுங்கள், அல்லது அதனருகிலுள்ள குறியீட்டைத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>“{name}” என்ற சின்னத்தை வரைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>இந்தப் படைப்பில் அத்தகைய பிரிவு இல்லை.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>அதன் பிரிவமைப்பைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>ஒரு {form} கோப்பில் ஒரு படைப்பே இருக்கும்.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>ஒரு நேரத்தில் ஒரு படைப்பை ஏற்றுமதி செய்யுங்கள், அல்லது பலவற்றை EPUB ஆக ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>பல படைப்புகள் கொண்ட நூலுக்கு இன்னும் தலைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>அதன் பெயர் என்ன என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>படைப்பை {form} ஆக ஏற்றுமதி செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>இவற்றில் ஒன்றைத் தேர்ந்தெடுங்கள்: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} கோப்பின் எழுத்துகள் எந்தக் குறியாக்கத்தில் உள்ளன என்று தெரியவில்லை; இவற்றில் ஒன்றாக இருக்கலாம்: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>ஒன்றைத் தேர்ந்தெடுத்து, சொற்கள் சரியாகத் தெரிகின்றனவா என்று பாருங்கள் (piece import --encoding NAME).</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” இங்கே அறியப்பட்ட குறியாக்கம் அல்ல.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>பெயர்கள் windows-1256, cp932, iso-8859-2 போன்றவை.</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>இக்கோப்பு {encoding} உரை அல்ல ({position}ஆம் பைட்).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>வேறொரு குறியாக்கத்தைத் தேர்ந்தெடுங்கள், அல்லது அது வந்த நிரலில் UTF-8 ஆகச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} சேதமடைந்துள்ளது, அல்லது கோப்பின் ஒரு பகுதி மட்டுமே.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>அதை மீண்டும் நகலெடுங்கள் அல்லது பதிவிறக்குங்கள்; அல்லது அது வந்த நிரலில் திறந்து சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} விரிந்தால் ஓர் உரைக்குச் சாத்தியமான அளவைவிடப் பன்மடங்கு பெரிதாகும்.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>இக்கோப்பை நம்ப வேண்டாம்; உரையை மட்டும் தருமாறு அனுப்பியவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} தனக்கெனச் சில உருபொருள்களை (entities) வரையறுக்கிறது; எந்தச் சொற்செயலியும் அப்படிச் செய்வதில்லை.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} 64 MB அளவைவிடப் பெரியது, அல்லது ஒரேயடியாகப் படிக்க முடியாத அளவுக்கு அதிகப் பகுதிகள் கொண்டது.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>அதைப் பல கோப்புகளாகப் பிரியுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} கடவுச்சொல்லால் பாதுகாக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>அது வந்த நிரலில் திறந்து, கடவுச்சொல் இல்லாமல் சேமித்து, மீண்டும் இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} Word அல்லது வேறொரு நிரலின் பழைய வடிவத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>அதை அந்த நிரலில் திறந்து DOCX அல்லது ODT ஆகச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>{name} என்ற கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>அதன் பெயரைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} ஒரு கோப்புறை, குழாய் அல்லது சாதனம்; கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>உரை உள்ள கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} என்பது {words}; அதை இறக்குமதி செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>இலக்கு {units} ஆகியவற்றில் ஒன்றால் எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>இலக்கு 0-ஐவிடப் பெரிய முழு எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>வேறோர் எண்ணைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” ஒரு நாள் அல்ல.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} கோப்பைப் படிக்க அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>படிக்கும் அனுமதியை உங்களுக்குக் கொடுங்கள், அல்லது ஒரு நகலை இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>{name} படிக்கப்படும்போது வேறொரு நிரல் அதை மாற்றியது; எதுவும் இறக்குமதி செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>அந்த நிரல் அதை முடிக்கும் வரை காத்திருந்து, மீண்டும் இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>இல்லாத ஒரு பிரிவு திறக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>சேமிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>ஒரு திருத்தம் அதன் பிரிவுக்கு வெளியே உள்ளது.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>சேமிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>இந்த இடத்தின் ஒரு பக்கத்தில் உரை இல்லை.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>புதிய பிரிவு எங்கே தொடங்க வேண்டுமோ அங்கே கர்சரை வையுங்கள்.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>இதற்கு அடுத்துப் பிரிவு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>அடுத்து ஒரு பிரிவு உள்ளதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>துணைத்தலைப்பில் ஒரு சொல்லாவது வேண்டும்.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>பிரிவின் தலைப்பை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>இதற்கிடையில் பிரிவுகள் மாறிவிட்டன.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>முந்தைய நிலைகள் படைப்பின் பதிப்புகளில் உள்ளன.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>{piece} என்ற படைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>எந்தப் படைப்புகள் உள்ளன என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>இந்தப் படைப்பில் அத்தகைய குறிப்புரை இல்லை.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>piece remarks பாருங்கள்.</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>{number}ஆம் விசையழுத்தம் UTF-8 அல்ல.</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>வரிக்கு ஓர் எழுத்துக்கொத்தாக UTF-8 அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>இந்தப் படைப்புக்கு {version} என்ற பதிப்பு இல்லை.</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>எந்தப் பதிப்புகள் உள்ளன என்று பாருங்கள் (piece versions).</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>இந்த அழைப்பு இங்கே அறியப்படவில்லை.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>பணியளிப்பவரிடம் புதிய ஒன்றைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>இந்தச் சாதனம் இங்கே அறியப்படவில்லை, அல்லது இப்போது அறியப்படவில்லை.</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>சாதனத்தின் பெயர் மிக நீளமானது, அல்லது எளிய உரை அல்ல.</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>இந்த அழைப்பு முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>இந்த அழைப்பு ஏற்கெனவே பயன்படுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>இந்தச் சாவி ஏற்கெனவே பதிவாகியுள்ளது.</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>இந்த மேசைக்குப் புதிய சாவியை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>நிகழ்வின் அடையாள எண் முகவரியிலுள்ளது அல்ல.</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>இந்தப் படைப்பு இங்கே அறியப்படவில்லை.</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>பணிக்குறிப்பின் இந்தப் பதிப்பு இங்கே வெளியிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>இந்தப் படைப்பில் எண்ணக்கூடிய யாப்பு வடிவம் இல்லை.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>`writerdesk forms list` பாருங்கள்.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>வரைவின் {line} ஆம் வரியில் சொற்கள் இல்லை.</translation>
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
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>ஓர் எழுத்தாளரிடம் பணிக்குறிப்பு கேட்பது {most}; அவை எல்லாம் எடுக்கப்பட்டுவிட்டன.</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>முதலில் ஒன்றைத் திருப்பிக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>இந்த அடையாள எண்ணில் வேறொரு நிகழ்வு உள்ளது.</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>நிகழ்வை அனுப்புபவரே, தம் பொறுப்பில், அதைச் செய்தவராக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>{file} என்ற மொழி அட்டையைப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>அதை வேறொரு மொழியின் அட்டையுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>{file} என்ற அகராதிக் கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>WriterDesk-ஐ மீண்டும் நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} படிக்கத்தக்க zip கோப்பு அல்ல, அல்லது அதன் ஒரு பகுதி இல்லை.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>அது வந்த இடத்திலிருந்து மீண்டும் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} விரிந்தால் ஓர் அகராதிக்குச் சாத்தியமான அளவைவிடப் பன்மடங்கு பெரிதாகும்.</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>உங்களுக்குத் தெரிந்த ஒருவரிடமிருந்து அகராதியைப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>{file} கோப்பில் அகராதி இல்லை: ஒரே பெயரில் .dic, .aff இரண்டும் வேண்டும்.</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>{file} கோப்பில் இவை விதிகள் உள்ள .aff இல்லாமல் வருகின்றன: {found}.</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>இரண்டு கோப்புகளையும் சேர்த்துக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>{file} கோப்பில் பல அகராதிகள் உள்ளன: {found}.</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>எது என்று --name கொண்டு சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} கடவுச்சொல்லால் பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>முதலில் அதை விரியுங்கள்.</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>{file} கோப்பின் ஓர் உறுப்பு, கோப்புறைக்கு வெளியே எழுதப்படும்: {member}.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>{file} என்ற அகராதிக் கோப்பு 64 MiB அளவைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>இன்னும் சிறிய சொற்பட்டியலைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>hi, am-Ethi அல்லது pt-BR போன்ற குறியீட்டை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>{name} என்ற தட்டச்சு அட்டவணையைப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>அட்டவணையை அதை உருவாக்கியவர்கள் தந்தபடியே எடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>“{name}” என்ற தட்டச்சு அட்டவணை இல்லை.</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>அட்டவணைகளை “writerdesk type --list” கொண்டு பாருங்கள்.</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>“{way}” உரையை எழுதும் ஒரு முறை அல்ல.</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>தட்டச்சு அட்டவணையின் பெயரை, அல்லது devanagari:iast போன்ற இரண்டு முறைகளைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>இந்தச் சொல்லில் எழுத்தே இல்லை.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>ஒரு சொல்லைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>பட்டியலின் ஒரு சொல்லில் அதிகபட்சம் {most} குறிகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>ஒரே ஒரு சொல்லைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>“{word}” ஒன்றுக்கு மேற்பட்ட சொற்கள், அல்லது யார் கண்ணுக்கும் தெரியாத குறி கொண்டது.</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>ஒவ்வொரு சொல்லையும் தனியாகக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>நிகழ்வு {most} பைட்டுகளைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>அதைச் சுருக்குங்கள்.</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>நிகழ்வின் திருத்தப்பதிப்பு எண் வரம்புக்கு வெளியே உள்ளது.</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>யார் செய்தது என்று நிகழ்வு சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>நிகழ்வின் {name} ஒரு UUID அல்ல.</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>நிகழ்வின் நேரம், நேர மண்டலத்துடன் கூடிய ISO-8601 நேரம் அல்ல.</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>இந்நகர்வு {revision}ஆம் திருத்தப்பதிப்பு பற்றியது; படைப்பிலோ {known} உள்ளது.</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>திருத்தப்பதிப்பு எண்கள் ஒவ்வொன்றாக ஏறும்.</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>வேறொரு நிகழ்வு அதே அடையாள எண்ணுடன் வந்தது.</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>இரண்டு கோப்புகளையும் வைத்துக்கொண்டு, அனுப்பியவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>நிகழ்வு இல்லாத ஒரு நிலையைக் குறிப்பிடுகிறது.</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>நிகழ்வு இல்லாத ஒரு பொறுப்பைக் குறிப்பிடுகிறது.</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>{leaves} நிலையிலிருந்து {to} நிலைக்கு எந்த நகர்வும் இல்லை.</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>{role} ஒரு படைப்பை {to} நிலைக்கு நகர்த்த முடியாது.</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>நிகழ்வு வேறொரு படைப்பைப் பற்றியது.</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>படைப்பு {state} நிலையில் உள்ளது; எனவே {leaves} நிலையிலிருந்து நகர முடியாது.</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>முன்பு நடந்த நகர்வுகளைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>இந்த அடையாள எண்ணில் வேறொரு நிகழ்வு ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>நிகழ்வு இந்தப் பணியளிப்பவரின் பட்டியல்களிலுள்ள சொல் எதையும் குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>மறுப்புக்கு, எழுத்தாளருக்கான ஒரு வாக்கியத்தில் காரணம் வேண்டும்.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>ஒரு காரணத்தைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>யாரும் இச்சொல்லைப் பரிந்துரைக்கவில்லை.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>இச்சொல் பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>இச்சொல் ஏற்கெனவே பட்டியலில் உள்ளது; அதை நீக்கலாம்.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>இச்சொல் ஏற்கெனவே மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>இச்சொல் ஏற்கெனவே பட்டியலிலிருந்து நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation>{most} கோப்புகளுக்கு மேல் உடன் செல்ல முடியாது.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>முதலில் ஒன்றை எடுத்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation>கோப்புகள் எல்லாம் சேர்ந்து {most} MB அளவைவிடப் பெரியவை.</translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation>அவற்றைச் சிறிய அளவில் சேமியுங்கள், அல்லது ஒன்றை எடுத்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>உரையுடன் கோப்புகளைப் பணிக்குறிப்பு கேட்கவில்லை.</translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation>கோப்பை எடுத்துவிடுங்கள், அல்லது அதை அனுமதிக்கும் பணிக்குறிப்பைப் பணியளிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation>{name} பணிக்குறிப்பு கேட்காத வகையைச் சேர்ந்தது.</translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation>இவற்றில் ஒன்றாகச் சேமியுங்கள்: {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} {most} MB அளவைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation>சிறிய அளவில் சேமியுங்கள்: குறைந்த தெளிவில், அல்லது குறுகிய ஒலிப்பதிவாக.</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>{scope} என்ற ஒப்புதல் இல்லை.</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>training, evaluation, publication, commercial ஆகியவற்றிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>இப்பொதி பணியளிப்பவருக்காக மறைக்குறியாக்கப்பட்டுள்ளது.</translation>
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
        <translation type="unfinished">{least} முதல் {most} வரை {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation type="unfinished">அதிகபட்சம் {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation type="unfinished">குறைந்தது {least} {unit}</translation>
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
        <source>The package does not hold exactly one folder.</source>
        <translation>பொதியில் சரியாக ஒரு கோப்புறை இல்லை.</translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation>பை, கோப்புறைக்குள் இன்னொரு கோப்புறையில் உள்ளது.</translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation>கோப்புறையின் பெயர் wd- உடன் பொதியின் அடையாள எண்ணாக இல்லை.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt இல்லை.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation>bagit.txt தன் இரண்டு வரிகளைத் தவிர வேறெதையோ சொல்கிறது.</translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>bag-info.txt இல்லை.</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation>bag-info.txt கோப்பில் தலைப்புரை அல்லாத வரி உள்ளது.</translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>bag-info.txt கோப்பில் ஒரு தலைப்புரை இல்லை.</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation>bag-info.txt ஒரே தலைப்புரையை வெவ்வேறு மதிப்புகளுடன் இருமுறை தருகிறது.</translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>bag-info.txt கோப்பின் ஒரு தலைப்புரைக்குப் பொருளில்லை.</translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>பொதி இன்னும் புதிய WriterDesk ஒன்றால், இதற்குத் தெரியாத வடிவத்தில் உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation>கோப்புறையின் பெயரும் External-Identifier-உம் வெவ்வேறு பொதிகளைக் குறிக்கின்றன.</translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation>முதல் திருத்தப்பதிப்புக்கு முந்தையது இல்லை; பிந்தையதற்கு உண்டு.</translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation>fetch.txt வேறிடத்திலிருந்து கோப்புகளைப் பெறக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation>உள்ளடக்கப் பட்டியல் (manifest) இல்லை.</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>குறியீட்டு உள்ளடக்கப் பட்டியல் (tag manifest) இல்லை.</translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation>உள்ளடக்கப் பட்டியல்கள் உள்ளன; ஆனால் எதிலும் SHA-256 இல்லை.</translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation>ஓர் உள்ளடக்கப் பட்டியல் அறியப்படாத தொகைக்குறியைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation>இரண்டு உள்ளடக்கப் பட்டியல்களில் ஒரே கோப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation>ஓர் உள்ளடக்கப் பட்டியலின் ஒரு வரி, தொகைக்குறி, இரண்டு இடைவெளி, பாதை என்று இல்லை.</translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation>உள்ளடக்கப் பட்டியலின் ஒரு வரியில் தொகைக்குறிக்கு முன் பாதை உள்ளது.</translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation>ஓர் உள்ளடக்கப் பட்டியலில் ஒரே கோப்பு இருமுறை உள்ளது.</translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation>உள்ளடக்கப் பட்டியலின் ஒரு பெயரில் carriage return குறியோ மறைத்தெழுதிய வரிமுடிவோ உள்ளது.</translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation>ஓர் உள்ளடக்கப் பட்டியலில் அங்கு அனுமதிக்கப்படாத பாதை உள்ளது.</translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation>உள்ளடக்கத்தின் ஒரு கோப்பு பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation>பட்டியலில் உள்ள ஒரு கோப்பு காணவில்லை.</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation>உள்ளடக்கத்துக்கு வெளியிலுள்ள ஒரு கோப்பு குறியீட்டு உள்ளடக்கப் பட்டியலில் சேரவில்லை.</translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>Payload-Oxum உள்ளடக்கத்துடன் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>உள்ளடக்கத்தின் ஒரு கோப்பு மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation>பொதியை விவரிக்கும் ஒரு கோப்பு மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>ஓர் ஆவணம் இல்லை.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>உரையில் NUL குறி உள்ளது.</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>உரையில் carriage return குறி உள்ளது.</translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation>உரை யூனிகோடின் இணைந்த வடிவத்தில் (NFC) இல்லை.</translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation>உரையின் முடிவில் சரியாக ஒரு வரிமுடிவு இல்லை.</translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation>ஒப்புதல் இல்லாத ஒரு பயன்பாட்டைக் குறிப்பிடுகிறது.</translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>ஓர் ஆவணம் இன்னும் புதிய WriterDesk ஒன்றால், இதற்குத் தெரியாத வடிவத்தில் உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation>ஓர் ஆவணம் பொதியிலுள்ளதல்லாத படைப்பை அல்லது திருத்தப்பதிப்பைப் பற்றிப் பேசுகிறது.</translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation>ஓர் ஆவணம் உரையின் முடிவுக்கு அப்பாலுள்ள இடத்தைச் சுட்டுகிறது.</translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation>மதிப்பிடப்படும் உரை பற்றிச் சொல்லப்பட்டது அதிலுள்ள இடத்தைச் சுட்டவில்லை.</translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation>ro-crate-metadata.json இந்தக் கோப்புறையை விவரிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation>எழுதிய முறையின் பதிவு ஒன்றோடொன்று பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>பொதியில் கையொப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>கையொப்பம் பொதியுடன் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>பொதியின் கையொப்பச் சாவிக்கு யாரும் உறுதியளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>பொதி வேறொரு நோக்கத்துக்காகக் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>பொதி, திரும்பப் பெறப்பட்ட சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>பொதி, காலத்துக்கு வெளியிலுள்ள சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>பொதியை அனுப்பியவரிடம் மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>{name} என்ற கோப்புறை காலியாக இல்லை.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>புதிய கோப்புறையைக் குறிப்பிடுங்கள்.</translation>
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
        <source>The revision before this one is not on this desk.</source>
        <translation>இதற்கு முந்தைய திருத்தப்பதிப்பு இந்த மேசையில் இல்லை.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>மேசையை அதன் மிகப் புதிய காப்புநகலிலிருந்து மீட்டமையுங்கள், அல்லது கடைசித் திருத்தப்பதிப்பை முத்திரையிட்ட கணினியில் முத்திரையிடுங்கள்.</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>குறைந்தது ஒரு பயன்பாட்டுக்கான ஒப்புதலுடன்தான் படைப்பு முத்திரையிடப்படும்.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>ஒரு பயன்பாட்டைக் குறியுங்கள்.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>படைப்பும் அதன் இணைப்புகளும் ஒரு பொதிக்கு மிகப் பெரியவை.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>இணைப்புகளைச் சிறிதாக்குங்கள், அல்லது சிலவற்றை விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>முத்திரையிட்ட பொதி நம் சொந்தச் சரிபார்ப்பில் தேறவில்லை.</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>பணிக்குறிப்பின் அல்லது பணியளிப்பவரின் பெயரை எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>{name} என்ற கோப்புப் பெயர் பொதியில் செல்ல முடியாது.</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>எளிய எழுத்துகள், எண்கள், புள்ளிகள், சிறுகோடுகள் கொண்டு அதன் பெயரை மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>WriterDesk-இன் தரவுக் கோப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>இக்கோப்புறையில் வெளியீடு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>release build எழுதிய கோப்புறையைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>வெளியீட்டின் ஒரு கோப்பு உருவாக்கியபடி இல்லை.</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>வெளியீட்டை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>“{reason}” என்ற காரணம் இல்லை.</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>reasons list பாருங்கள்.</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>காரணங்களின் கோப்பைப் படிக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>resources/reasons கோப்புறையிலுள்ள கோப்புகளைப் போல அதை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>அத்தகைய கருத்து இல்லை.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>piece comments பாருங்கள்.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>இந்தப் படைப்பு இங்கே வாசிப்பதற்காக இல்லை.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>முதலில் அதைப் பொறுப்பேற்றுக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>திருத்தங்கள் கேட்பதற்கு ஒரு கருத்தோ செய்ய வேண்டிய ஒன்றோ தேவை.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>அந்த இடத்தில் கருத்துரையுங்கள், அல்லது என்ன செய்ய வேண்டும் என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>படைப்பை ஏற்காததற்கு ஒரு காரணம், எழுத்தாளருக்கான ஒரு வாக்கியம், பணிக்குறிப்பின் கூறு ஆகியவை தேவை.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>ஒரு காரணத்தைத் தேர்ந்தெடுத்து (reasons list), எழுத்தாளரின் மொழியில் அதைச் சொல்லி, பணிக்குறிப்பின் கூறையும் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>“{criterion}” ரசனையைப் பொறுத்தது; அதன் மதிப்பெண்ணுக்குக் காரணம் வேண்டும்.</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>இங்கே மேசை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>கோப்புறையைச் சரிபாருங்கள், அல்லது ஒரு மேசையை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>இந்த மேசையைக் கடைசியாகப் பயன்படுத்தியது இன்னும் புதிய WriterDesk.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>அதைத் திறக்க மிகப் புதிய WriterDesk-ஐ நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>வேறொரு நிரல் இந்த மேசையைப் பயன்படுத்துகிறது; உரிய நேரத்தில் விடவில்லை.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>மற்ற WriterDesk சாளரத்தை மூடுங்கள் அல்லது சற்றுக் காத்திருங்கள்; பிறகு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>இங்கே ஏற்கெனவே ஒரு மேசை உள்ளது.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>அதைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>வட்டில் இனித் தரவு அடங்காது; சேமிக்கப்பட்ட எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>வட்டில் சற்று இடம் ஏற்படுத்தி, மீண்டும் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>இக்கோப்புறையில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>நீங்கள் எழுதக்கூடிய கோப்புறையைத் தேர்ந்தெடுங்கள், அல்லது இங்கே எழுதும் அனுமதியை உங்களுக்குக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>மேசையின் தரவுத்தளம் சேதமடைந்துள்ளது; கோப்பு உள்ளபடியே விடப்பட்டது.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>மிகப் புதிய காப்புநகலை மீட்டமையுங்கள் (backup list, பிறகு backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>வட்டு ஒரு பிழையைத் தந்தது: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>வட்டு இணைக்கப்பட்டு நல்ல நிலையில் உள்ளதா என்று பார்த்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>தரவுத்தள அழைப்பு ஒன்று தவறானது: {reason}.</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>{desk} என்ற மேசை இல்லை.</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>எந்த மேசைகள் உள்ளன என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>இந்தப் பயனருக்கு இல்லக் கோப்புறை இல்லை.</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>--data கொண்டு ஒரு கோப்புறையைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>மேசை மூடிய பிறகு ஒரு கேள்வி வந்தது.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key} என்ற அமைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>settings list பாருங்கள்.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} ஏற்பது: {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>அத்தகைய மதிப்பைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>ஒரு மாற்றம் இன்னொரு மாற்றத்தைக் கேட்டது; அது தனக்கே காத்திருக்க நேரும்.</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>மேசை மூடிய பிறகு ஒரு மாற்றம் வந்தது.</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>பணியளிப்பவரின் சேவையகம் அல்லாத வேறொன்று பதிலளித்தது.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>தானாகவே மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>இங்குள்ள பிணையம் முதலில் உள்நுழையக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>ஓர் இணையப் பக்கத்தைத் திறந்து உள்நுழையுங்கள்; மற்றவை தானாக நடக்கும்.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>பணியளிப்பவரின் சேவையகம் பிறகு வருமாறு கேட்கிறது ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>பணியளிப்பவருக்கு இந்தச் சாதனம் இப்போது தெரியாது.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>முத்திரையிட்ட கோப்பு முத்திரையிட்டபடி இல்லை.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>அதைக் காப்புநகலிலிருந்து மீட்டமையுங்கள்.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>இணைப்பு அறுந்துவிட்டது.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>இந்தக் கணினியின் பிணையப் பதிலாள் சேவையகம் (proxy) இதை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>கணினியின் அமைப்புகளில் பதிலாள் சேவையகத்தைப் பாருங்கள்; தானாகவே மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>பணியளிப்பவரின் சேவையகத்தை அணுக முடியவில்லை; இந்தக் கணினியின் பதிலாள் சேவையகம் ஒரு நிரலால் அமைக்கப்படுகிறது, அது இங்கே இயக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>கணினியின் அமைப்புகளில் பதிலாள் சேவையகத்தைக் கையால் அமையுங்கள்: பிணையத்தை நடத்துபவருக்கு அது தெரியும்.</translation>
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
        <translation>{url} பாதுகாப்பான முகவரி அல்ல: அது https:// என்று தொடங்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>சரியான முகவரியைப் பணியளிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>பணியளிப்பவரின் சேவையகம் உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>பணியளிப்பவரின் சேவையகத்தை அணுக முடியவில்லை.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>சேவையகத்தின் சான்றிதழ் பணியளிப்பவருடையது அல்ல.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>இங்குள்ள பிணையம் உள்நுழையக் கேட்டால் முதலில் உள்நுழையுங்கள்; இல்லையெனில் பணியளிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>அழைப்பிலுள்ள சான்றிதழ் சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>பதில் எதிர்பார்க்கும் எதையும்விடப் பெரியதாக இருந்தது.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>இந்தப் பதில் வேறொரு மேசைக்கானது.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>அங்கே இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>பணிக்குறிப்பு இக்கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>வந்த பதில் பணியளிப்பவர் இதற்குத் தரும் ரசீது அல்ல.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>இந்த மேசை எந்தப் பணியளிப்பவருக்கும் உரியதல்ல.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>முத்திரையிட்ட கோப்பு இப்போது அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>இந்த அழைப்புக்கு வேறொரு பணியளிப்பவர் பதிலளித்தார்.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>பணியளிப்பவரின் நிகழ்வு வேறொரு சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>இந்தப் பொதி பற்றிப் பணியளிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>கருத்துகளின் {number}ஆம் பதிவு அடையாள எண்ணுள்ள குறிப்புரை (annotation) அல்ல.</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>W3C annotations கொண்ட JSON பட்டியலைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>உரையில் {start} முதல் {end} வரையான இடம் இல்லை.</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>கருத்து எச்சொற்களைப் பற்றியதோ அவற்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>இந்த வடிவமைவு மிக நீண்ட நேரம் எடுக்கிறது.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>அதை எளிமையாக்குங்கள்: (a+)+ போல மீளலுக்குள் மீளல் மெதுவானது.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>இது ஒழுங்கமை தொடர் (regular expression) அல்ல: {reason}.</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>சொற்களை உள்ளபடியே தேடுங்கள்.</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>வடிவமைவைத் திருத்துங்கள், அல்லது சொற்களை உள்ளபடியே தேடுங்கள்.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>பதிலாக இடுவது, வடிவமைவில் இல்லாத குழுவைக் குறிப்பிடுகிறது, அல்லது பின்சாய்கோட்டில் முடிகிறது.</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>அடைப்புக்குறிக்குள் உள்ள முதல் குழுவுக்கு \1 என்றும், பின்சாய்கோட்டுக்கு \\ என்றும் எழுதுங்கள்.</translation>
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
        <translation>உரையில் {position}ஆம் இடத்தில் பாதி எழுத்துக்குறி உள்ளது.</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>அந்த இடத்தை நீக்கிவிட்டு எழுத்துக்குறியை மீண்டும் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>உரையில் {position}ஆம் இடத்தில் NUL குறி உள்ளது.</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>அந்தக் குறியை நீக்குங்கள், அல்லது மூலத்தைத் திறந்து உரையை மீண்டும் நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>{position}ஆம் இடம் {length} நீளமுள்ள உரைக்கு வெளியே உள்ளது.</translation>
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
        <translation>இது age சாவி அல்ல.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>மேசையுடன் உருவாக்கப்பட்ட சாவிக் கோப்பைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>பணியளிப்பவரின் மறைக்குறியாக்கச் சாவியைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>இக்கோப்பு வேறொரு சாவிக்காக மறைக்குறியாக்கப்பட்டது, அல்லது சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>கோப்பை மீண்டும் பெறுங்கள்; அப்போதும் திறக்காவிட்டால், அது எந்தச் சாவிக்காக மறைக்குறியாக்கப்பட்டதோ அதைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>இக்கடவுத்தொடர் கோப்பைத் திறக்கவில்லை, அல்லது கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>கடவுத்தொடரை எழுத்தெழுத்தாக மீண்டும் எழுதுங்கள்; அது இல்லாமல் யாரும் கோப்பைத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>இத்தாளில் சாவி இல்லை.</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>AGE-SECRET-KEY-1 என்பதற்குக் கீழுள்ள வரிகளைத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>அனுமதிக்கப்பட்ட கையொப்பதாரர்களின் பட்டியலை {place} இடத்தில் படிக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>பட்டியலைப் பணியளிப்பவரிடம் மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>இது தூதுக் கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>இந்தத் தூதுக் கோப்பு இன்னும் புதிய WriterDesk-க்கு உரியது.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>இந்தத் தூதுக் கோப்பு மேசையிலிருந்து அதன் பணியளிப்பவருக்குச் செல்வது.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>இது பணியளிப்பவரின் பதில்.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>ஓர் உறுப்பு கையொப்பமிட்ட தாளில் இல்லை.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>கையொப்பமிட்ட தாளிலுள்ள ஓர் உறுப்பு அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>ஓர் உறுப்பு கையொப்பமிட்ட தாளிலுள்ளது அல்ல.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>பணியளிப்பவர் அதை இறக்குமதி செய்து பதிலைத் தருவார்.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>அதை மேசையில் இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>இக்கோப்பிலுள்ள செய்திகளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>இந்த ஆவணத்தில் கையொப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>கையொப்பம் இந்த ஆவணத்துடன் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>இந்த ஆவணத்தின் கையொப்பச் சாவிக்கு யாரும் உறுதியளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>இந்த ஆவணம் வேறொரு நோக்கத்துக்காகக் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>இந்த ஆவணம், திரும்பப் பெறப்பட்ட சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>இந்த ஆவணம், காலத்துக்கு வெளியிலுள்ள சாவியால் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>கையொப்பமிட்டு மீண்டும் அனுப்புமாறு அனுப்பியவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>உரையில் பாதி எழுத்துக்குறி உள்ளது.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>சேதமடைந்த எழுத்துக்குறியை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>அழைப்புக் குறியீட்டில் {length} எழுத்துகளும் எண்களும் இருக்கும்; இதில் அப்படி இல்லை.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>அழைப்பிதழில் உள்ளபடி குறியீட்டை மீண்டும் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>அழைப்புக் குறியீட்டில் தட்டச்சுப் பிழை உள்ளது.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>எழுத்தெழுத்தாக ஒப்பிட்டு, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>இக்கோப்பு ஓர் அழைப்புக்கு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>அழைப்பு எப்போது முடிகிறது என்று அதில் இல்லை.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>இந்த அழைப்பு {day} அன்று முடிந்தது.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>இந்த அழைப்புக்கு இன்னும் புதிய WriterDesk தேவை.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>இது அழைப்பு அல்ல, அல்லது சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>இந்தச் சாவிக் கோப்பு கடவுத்தொடரால் பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation>ஒரு நகலில் ssh-keygen -p கொண்டு கடவுத்தொடரை நீக்குங்கள்; பிறகு அந்த நகலை அழியுங்கள்.</translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்து சாவியைத் தரவோ ஏற்கவோ இல்லை.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>சாவிக்கொத்தின் பூட்டைத் திறந்து மீண்டும் முயலுங்கள், அல்லது அமைப்புகளில் கடவுத்தொடரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>{name} என்ற சாவிக் கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation>{name} உடன் செல்லக்கூடிய படமோ ஒலிப்பதிவோ காணொளியோ உரையோ அல்ல.</translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} தன் பின்னொட்டு சொல்வது அல்ல.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>அதை உருவாக்கிய நிரலில் திறந்து, மீண்டும் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>உங்கள் சாவிகள் உள்ள கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>secrets.wdkeys கோப்பைக் காப்புநகலிலிருந்து மீட்டமையுங்கள்.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>சாவிகள் இன்னும் புதிய WriterDesk ஒன்றால் பூட்டப்பட்டன.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>WriterDesk-ஐப் புதுப்பியுங்கள்.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>கடவுத்தொடர் உங்கள் சாவிகளைத் திறக்கவில்லை, அல்லது அவற்றின் கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>கடவுத்தொடரை மீண்டும் முயலுங்கள்; அது சரிதான் என உறுதியாக இருந்தால், {name} கோப்பைக் காப்புநகலிலிருந்து மீட்டமையுங்கள்.</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>{name} இடத்தில் வட்டு ஒரு பிழையைத் தந்தது.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>வட்டு இருக்கிறதா என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>வட்டு நிரம்பிவிட்டது; {name} எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>முதலில் இடம் ஏற்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} இங்கே படிக்கவோ எழுதவோ அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>உங்களுக்குரிய கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>ரசீது ஒன்று சொல்கிறது, அதன் கையொப்பம் வேறொன்று சொல்கிறது.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>வந்த பதில் ரசீது அல்ல.</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation>இந்தக் கணினியில் உங்கள் சாவிகளுக்கு இயங்கும் சாவிக்கொத்து இல்லை.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>அதற்குப் பதில் கடவுத்தொடரைத் தேர்ந்தெடுங்கள், அல்லது WRITERDESK_KEYS=file, WRITERDESK_PASSPHRASE_FILE ஆகியவற்றை அமையுங்கள்.</translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation>WRITERDESK_KEYS என்பது keyring-உம் அல்ல, file-உம் அல்ல.</translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation>அதை file என அமையுங்கள், அல்லது விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>சாவிகளுக்கான கடவுத்தொடர் இல்லை.</translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>அது உள்ள கோப்பை WRITERDESK_PASSPHRASE_FILE இல் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation>கடவுத்தொடர்க் கோப்பு காலியாக அல்லது மிக நீளமாக உள்ளது.</translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation>அதில் ஒரு வரி எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>இந்தச் சாவியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>சாவியை மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation>WriterDesk Ed25519 சாவிகளை மட்டுமே பயன்படுத்தும்; இது {kind}.</translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>ssh-keygen -t ed25519 கொண்டு ஒரு சாவியை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>கோப்பை அனுப்பியவரிடம் மீண்டும் கேளுங்கள்.</translation>
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
        <translation>இது zip கோப்பு அல்ல, அல்லது அதன் முடிவு இல்லை.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation>zip கோப்பின் முடிவுக்குப் பின்னால் ஏதோ உள்ளது.</translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>zip கோப்பில் ஒரு கருத்து உள்ளது.</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation>முடிவுப் பதிவு தரும் எண்ணிக்கைகளோ அளவுகளோ பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>இந்த zip கோப்பு பலவற்றில் ஒரு பகுதி.</translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation>zip கோப்பு Zip64 பயன்படுத்துகிறது; இந்த அளவுக்கு அது தேவையில்லை.</translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation>zip கோப்பின் தொடக்கத்துக்கு முன்னால் ஏதோ உள்ளது.</translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation>உறுப்புகளின் பட்டியல் சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>zip கோப்பில் உறுப்புகள் மிக அதிகம்.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>ஓர் உறுப்பு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>உறுப்புகள் எல்லாம் சேர்ந்து மிகப் பெரியவை.</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation>ஓர் உறுப்பு நம்ப முடியாத அளவுக்கு இறுக்கிச் சுருக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>ஓர் உறுப்பு மறைக்குறியாக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation>ஓர் உறுப்பின் அளவுகள் அதற்கு முன்னால் இல்லாமல் பின்னால் உள்ளன.</translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation>ஓர் உறுப்பு இங்கே அனுமதிக்கப்படாத zip வசதியைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation>ஓர் உறுப்பின் கூடுதல் புலம் அதன் பெயரை மாற்றுகிறது, அல்லது படிக்க முடியாதது.</translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation>ஓர் உறுப்பு குறியீட்டு இணைப்பு (symbolic link).</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>ஓர் உறுப்பு சாதாரணக் கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>ஒரு கோப்புறை உறுப்பாகப் பட்டியலிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation>ஓர் உறுப்பு store, deflate அல்லாத முறையில் சுருக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation>ஓர் உறுப்பின் பெயர் காலியாக உள்ளது, அல்லது பெயரின் ஒரு பகுதி காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation>ஓர் உறுப்பின் பெயரில் NUL உள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation>ஓர் உறுப்பின் பெயரில் கட்டுப்பாட்டுக் குறி உள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>ஓர் உறுப்பின் பெயர் எளிய ASCII அல்ல.</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>ஓர் உறுப்பின் பெயர் மிக நீளமானது.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>ஓர் உறுப்பின் பெயர் இயக்ககத்தில் தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>ஓர் உறுப்பின் பெயரில் பின்சாய்கோடு உள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation>ஓர் உறுப்பின் பெயர் வட்டின் வேரில் தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>ஓர் உறுப்பின் பெயரில் முக்காற்புள்ளி உள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation>ஓர் உறுப்பின் பெயர் தன் கோப்புறைக்கு வெளியே செல்கிறது.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>ஓர் உறுப்பின் பெயரின் ஒரு பகுதி புள்ளியில் முடிகிறது.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation>ஓர் உறுப்பின் பெயரின் ஒரு பகுதி இடைவெளியில் தொடங்குகிறது அல்லது முடிகிறது.</translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>ஓர் உறுப்பின் பெயர் ஒரு சாதனத்தின் பெயர்.</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>இரண்டு உறுப்புகளுக்கு ஒரே பெயர்.</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation>இரண்டு உறுப்புகளின் பெயர்கள் பேரெழுத்துகளில் மட்டுமே வேறுபடுகின்றன.</translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>ஓர் உறுப்பு கோப்பாகவும் கோப்புறையாகவும் உள்ளது.</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>இரண்டு உறுப்புகள் ஒரே பைட்டுகளைப் பகிர்கின்றன.</translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation>எந்த உறுப்புக்கும் சேராத பைட்டுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation>ஓர் உறுப்பும் உறுப்புகளின் பட்டியலும் வெவ்வேறாகச் சொல்கின்றன.</translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation>ஓர் உறுப்பின் நீளம் அது சொல்வதுபோல் இல்லை.</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>ஓர் உறுப்பின் சுருக்கிய தரவு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>ஓர் உறுப்பின் சரிபார்ப்புத் தொகை பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>இது வேறொரு பணியளிப்பவரின் சாவிகளைப் பற்றியது.</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation>பணியளிப்பவரின் புதிய சாவி இங்கே அறியப்பட்ட சாவி எதையும் தொடர்ந்து வரவில்லை.</translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>பணிக்குறிப்பு, அதன் ஊதிய வீதத்துடன், உங்களுக்குத் திறந்துள்ளது.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>பணிக்குறிப்பை எடுத்துள்ளீர்கள்.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>பணிக்குறிப்பை மறுத்தீர்கள்; அதனால் உங்கள்மேல் எந்தக் குறையும் பதியாது.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>இப்பணி எடுக்கும் காலம் முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>எழுதிக்கொண்டிருக்கிறீர்கள்; எதுவும் இந்தக் கணினியை விட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>படைப்பு சரிபார்க்கப்பட்டது; முத்திரையிடலாம்.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>படைப்பு கையொப்பமிட்டு மூடப்பட்டது; அனுப்பும் வரை மீண்டும் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>படைப்பு பிணையத்துக்கோ பென் டிரைவுக்கோ காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>படைப்பு சென்றுவிட்டது; ரசீதுக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>அனுப்ப முடியவில்லை; மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>படைப்பு பணியளிப்பவரிடம் உள்ளது; வாசகருக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>கோப்பை அங்கே படிக்க முடியவில்லை; இது தொழில்நுட்பக் குறை, உங்கள் உரையைப் பற்றியதல்ல.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>ஒரு மொழிப் பொறுப்பாளர் படைப்பைப் படிக்கிறார்.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>முதற் கருத்தைப் பாராமல் இரண்டாம் பொறுப்பாளர் படைப்பைப் படிப்பார்.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>இரு வாசகர்களும் வேறுபடுகிறார்கள்; மூன்றாமவர் முடிவெடுப்பார்.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>பொறுப்பாளர் திருத்தங்கள் கேட்கிறார்; கருத்துகள் உங்கள் உரைக்கு அருகில் உள்ளன.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>உங்கள் புதிய திருத்தப்பதிப்பு அதே பொறுப்பாளரிடம் செல்லும்.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>படைப்பு ஏற்றுக்கொள்ளப்பட்டது.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>படைப்பு ஏற்கப்படவில்லை; காரணம் தரப்பட்டுள்ளது, உரை உங்களுடையதாகவே இருக்கும், நீங்கள் மேல்முறையீடு செய்யலாம்.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>வேறொரு பொறுப்பாளர் உங்கள் மேல்முறையீட்டைப் பார்க்கிறார்.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>படைப்பு முடிந்தது; உரை உங்களுடையது.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>பணம் உங்களுக்கு வர வேண்டியுள்ளது.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>பணியளிப்பவர் பணம் தந்துவிட்டார்.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>தந்த பணம் பற்றி முறையிட்டுள்ளீர்கள்; பணியளிப்பவர் பதிலளிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>பணிக்குறிப்பைத் திருப்பிக் கொடுத்தீர்கள்; அதனால் உங்கள்மேல் எந்தக் குறையும் பதியாது.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>இப்படைப்பை எழுதுவதை நிறுத்திவிட்டீர்கள்.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>ஏற்கப்படும் முன் படைப்பைத் திரும்பப் பெற்றீர்கள்; அது உங்களுடையது.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>பணிக்குறிப்பின் புதிய பதிப்பு ஒன்று அதன் இடத்தைப் பிடித்துள்ளது.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>பணிக்குறிப்பு சொன்ன நாளில் உரை இங்கே நீக்கப்பட்டது; நகர்வுகளின் பதிவு இருக்கிறது.</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation>பணிக்குறிப்பை எடுக்கும்போது அதன் அடையாள எண்ணும் பதிப்பும் குறிப்பிடப்பட வேண்டும்; திருத்தப்பதிப்பு 0.</translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation>உள்ளடக்கத்தில் brief என்பதை id@version என்று அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation>புதிய பதிப்பு அதே பணிக்குறிப்புக்கு உரியதாகவும், எடுத்ததைவிட உயர்ந்ததாகவும் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation>எடுக்கப்பட்ட பதிப்பைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>இப்படைப்பு வேறொரு பொறுப்பாளரிடம் உள்ளது.</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>அவர் விடும் வரை காத்திருங்கள், அல்லது வேறொரு படைப்பைப் படியுங்கள்.</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>படைப்பைப் பொறுப்பேற்றுள்ள பொறுப்பாளர் மட்டுமே இதைச் செய்யலாம்.</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>முதலில் படைப்பைப் பொறுப்பேற்றுக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>தன் சொந்தப் படைப்பை யாரும் மதிப்பிட முடியாது.</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>அதை வேறொரு பொறுப்பாளரிடம் விடுங்கள்.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation>இப்படைப்பில் உங்களுக்குப் பக்கச்சார்புக் காரணம் இருப்பதாகச் சொல்லியுள்ளீர்கள்.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation>படைப்பை ஏற்காததற்கு ஒரு காரணக் குறியீடு, ஒரு வாக்கியம், பணிக்குறிப்பின் கூறு ஆகியவை தேவை.</translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation>ஒரு காரணத்தைத் தேர்ந்தெடுத்து, எழுத்தாளரின் மொழியில் ஒரு வாக்கியமாகச் சொல்லி, கூறையும் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation>இரண்டாம் வாசிப்பு, முன்பு படைப்பைப் படிக்காத பொறுப்பாளருக்கு உரியது.</translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation>இரு வாசகர்களுக்கிடையே முடிவெடுப்பவர் அவர்களில் ஒருவராக இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation>அதை வேறொரு பொறுப்பாளரிடமோ பணியளிப்பவரிடமோ விடுங்கள்.</translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation>இரு வாசகர்களுக்கிடையேயான முடிவு, எவ்வகை வேறுபாடு என்று குறிப்பிட வேண்டும்.</translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation>தேர்ந்தெடுங்கள்: ambiguous-brief, guideline-gap, slip அல்லது taste.</translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>மேல்முறையீடு, தரப்பட்ட காரணத்துக்குப் பதிலளிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>காரணத்துக்கு உங்கள் பதில் என்ன என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation>முன்பு படைப்பை மதிப்பிடாத பொறுப்பாளரே மேல்முறையீட்டை முடிவுசெய்வார்.</translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation>மேல்முறையீட்டுக்கான பதிலில் ஒரு வாக்கியம் வேண்டும்.</translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation>முதல் முடிவு ஏன் நிலைக்கிறது என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation>பணிக்குறிப்பு தரும் நாட்கள் இன்னும் கடக்கவில்லை.</translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>அவை கடக்கும் வரை காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation>தொகை (பதின்ம எண்), அதன் நாணயம் இரண்டும் குறிப்பிடப்பட வேண்டும்.</translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>இரண்டையும் உள்ளடக்கத்தில் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>தொகை, தருவதாகச் சொன்னதைவிடக் குறையக் கூடாது.</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>பணிக்குறிப்பு தருவதாகச் சொன்னதையாவது கொடுங்கள்.</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>பணம் செலுத்துகையில் அதன் குறிப்பெண் வேண்டும்.</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>பணப் பரிமாற்றத்தின் குறிப்பெண்ணைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation>மதிப்பீடு என்பது இப்படைப்பு பற்றிய வாசகரின் தீர்ப்புக்கு இடப்படுவது; அது helpful, partly, not-helpful என்பவற்றில் ஒன்றைச் சொல்லும்.</translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation>தீர்ப்பின் நிகழ்வை of என்பதில் குறிப்பிட்டு, மூன்றில் ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>இன்னொரு திருத்தச் சுற்றைப் பணிக்குறிப்பு அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>ஏற்றுக்கொள்ளுங்கள், ஏற்காமல் விடுங்கள், அல்லது இரண்டாம் வாசிப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation>கட்டாயக் கண்டறிவு ஒவ்வொன்றும் சரிசெய்யப்பட்டது, அல்லது ஒரு குறிப்புடன் விடப்பட்டது.</translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation>வரம்புகள், ஒப்புதல், காட்டிய ஊதிய வீதம், சாவிகள் எல்லாம் ஒழுங்காக உள்ளன.</translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation>சென்றுவிட்ட பொதியை மீண்டும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation>அனுப்பப்படும் பைட்டுகளும் முத்திரையிடப்பட்ட பைட்டுகளும் ஒன்றே.</translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation>ரசீது பணியளிப்பவரால் கையொப்பமிடப்பட்டு, நம் அடையாள எண்ணையும் sha-256 ஐயும் குறிப்பிடுகிறது.</translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation>பொதியின் கையொப்பம், வரையறை, பணிக்குறிப்புப் பதிப்பு ஆகியவை சரிபார்க்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation>பணிக்குறிப்பு சொன்ன அழிக்கும் நாள் வந்துவிட்டது.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>கோப்பு எங்கே செல்ல வேண்டும்</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), பதிப்பாசிரியர்களுக்கும் பதிப்பகங்களுக்கும்</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), LibreOffice முதலியவற்றுக்கு</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, வாசகர்களுக்கான நூல்; பல படைப்புகள் இருக்கலாம்</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>வெற்றுரை (.txt), உள்ளது உள்ளபடியே</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), உள்ளது உள்ளபடியே</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), நாடகங்களுக்கு</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>கோப்பை எழுது</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>இன்னும் படைப்பு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>ஒன்றை எழுதுங்கள், அல்லது ஓர் உரையை இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>தலைப்பில்லாதது</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>கோப்பு எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>எழுதப்பட்டது: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>{name} என்ற கோப்பு ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>அதற்குப் பதிலாக எழுத மீண்டும் ஒருமுறை அழுத்துங்கள், அல்லது வேறொரு பெயரை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>அக்கோப்புக்குப் பதிலாக எழுது</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>கோப்பு எதுவும் எழுதப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>இது எந்தப் பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>பணி</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>அறிவுறுத்தல்கள்</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>வரம்புகள்</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>உதவிகள்</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>எப்படி மதிப்பிடப்படும்</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ஊதியம்</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>காலம்</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>மதிப்பாய்வு</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>யார் எடுக்கலாம்</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>உரிமைகள்</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>தனியுரிமை</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>இரகசியம்</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ஒப்படைப்பு</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>சரிபார்ப்புகளின் எடைகள்</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>உடன் செல்லும் கோப்புகள்</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>அடையாள எண், எல்லாப் பதிப்புகளுக்கும் பொது</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>என்ன மாறியது, ஏன்</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>வெளியிட்ட நாள்</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>பணியளிப்பவரின் அடையாள எண்</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>வாடிக்கையாளரின் பெயர் சொல்லப்படுமா?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>முந்தைய பதிப்பு</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>வாடிக்கையாளர்</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>திட்டம்</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>மொழிக் குறியீடு, எழுத்துமுறையுடன் இருந்தால் நன்று</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>மொழிகளைக் கலத்தல்</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>பகுதி</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>எழுதும் திசை</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>வட்டார வழக்குகள், வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>எழுத்துக்கூட்டல்</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>மொழிநடை</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>பணியின் வகை</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>கருப்பொருள் அல்லது தூண்டுரை</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>“சொந்தப் படைப்பு” என்பதன் பொருள்</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>ஓர் எழுத்தாளருக்கு எத்தனை படைப்புகள்</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>பாவடிவம்</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>பதிலெழுத வேண்டிய உரை</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>உரை யாருடையது</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>மதிப்பிட வேண்டிய இயந்திர உரை</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>அதன் மொழி, வேறாயின்</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>குறைந்தபட்சக் குறிப்புரைகள்</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>குறிப்புரைகளின் வகைகள்</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>அதன் பொருள்</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>குறைந்தது</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>எடை</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>எழுத்தாளர் எதன்படி மதிப்பிடுவார்</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>மாதிரி</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>தூண்டுரை</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>தவிர்க்க வேண்டிய கருப்பொருள்கள்</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>சரியாக எது குறிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>என்ன, ஏன், யார் படிப்பார்கள்</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>படிகள், வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>செய்ய வேண்டியவை, வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>கவனிக்க வேண்டியவை, வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>ஒருபோதும் கூடாதவை, வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>எடுத்துக்காட்டுகள், நல்லவையும் தவறானவையும்</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>நல்லதா தவறா</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>மூலம்</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>பாடம்</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>நீளங்கள்</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>அலகு</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>கட்டாயமா ஆலோசனையா</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>அதிகபட்சம்</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>பாத்திரங்களின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>வரக்கூடாத எழுத்துக்குறிகள்</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>எழுத்துக்குறிகள்</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>அகராதி</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>இலக்கணச் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>எதுகைக் கருவி</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>இயந்திரங்கள்</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>சொந்தக் குறிப்புகளை ஒட்டுதல்</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>எப்போது தேறும்</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>அளவுகோல்கள்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>எதை அளக்கிறது</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>சரிபார்க்கத்தக்கதா, ரசனையா</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>சான்று தேவையா</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>அளவுமுறையின் புள்ளிகள்</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>முன்னுதாரணங்கள்</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>நாணயம்</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>வீதங்கள்: யாருக்கு எவ்வளவு</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>நிபுணத்துவம்</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>மதிப்பிட்ட நிமிடங்கள்</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>எப்படி மதிப்பிடப்பட்டது</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>அதிகபட்சம் எத்தனை நிமிடங்களுக்கு ஊதியம்</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>ஒவ்வொரு திருத்தச் சுற்றுக்கும்</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>ஏற்கப்படாவிட்டால்</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>எப்போது தரப்படும்</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>வரி</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>ஊக்கத்தொகை</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>உரிமைத்தொகை விழுக்காடு</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>எடுக்கும் காலத்தின் முடிவு</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>எடுக்க வேண்டிய கடைசி நேரம்</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>கெடு</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>சலுகை மணிநேரங்கள்</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>எத்தனை நாள் பதிலில்லையெனில் ஏற்றதாகும்</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>ஒரு திருத்தச் சுற்றுக்கான மணிநேரங்கள்</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>ஒருவர் பின் ஒருவராகப் படிக்கும் வாசகர்கள்</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>வாசகருக்குப் பெயர் தெரியாது</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>எப்போது இரண்டாமவர் படிப்பார்</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>அதிகபட்சத் திருத்தச் சுற்றுகள்</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>மேல்முறையீட்டுக்கான நாட்கள்</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>பதிலுக்கான நாட்கள்</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>காரணங்களின் தொகுதி</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>இவற்றில் ஏதேனும் ஒரு தகுதி போதும்</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>மீண்டும் முயல்வது எப்படி</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>உரிமம்</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>எழுத்தாளர் பெயர் குறிப்பிடல்</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>மறுவிற்பனை</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>திரும்பப் பெறுதல்</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>எப்போது முதல் எப்போது வரை</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>ஒப்புதல் கேட்கப்படும் பயன்பாடுகள்</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>பணியளிப்பவருக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>உரிமைகள் பணியளிப்பவருக்குச் செல்லும்</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>உடன் செல்பவை, வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>எதற்காக</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>யார் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>எவ்வளவு காலம்</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>எப்படி அழிக்கப்படும்</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>தட்டச்சு நேரங்கள் உடன் செல்லும்</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>எந்தச் சாவிக்காக மறைக்குறியாக்கப்படும்</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>திறந்தது, கட்டுப்படுத்தியது அல்லது இரகசியம்</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>யார் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>உள்ளூர் நகல்கள் அழிக்கப்படும் நாள்</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>வாடிக்கையாளரின் தடுப்பு</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>பொதிகளின் பதிப்பு</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>யாரைக் கேட்க வேண்டும்</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>எந்த மொழியில்</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>முகவரிகள், வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>எவற்றை இணைக்கலாம், வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation>எத்தனை கோப்புகளை இணைக்கலாம்</translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation>இணைக்கும் ஒரு கோப்பின் அதிகபட்ச பைட்டுகள்</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>சொற்களில்</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>கருப்பொருள்</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>ஊடக வகை</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>விவரிப்பு</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>எதனால் மாற்ற</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>எல்லாவற்றையும் மாற்று</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>எப்படி ஒப்பிட</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>தளர்வாக</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>பேரெழுத்து-சிற்றெழுத்து, உயிர்க்குறிகள், ஒத்த உருவங்கள் ஆகியவை மொழியின் வழக்கப்படி கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>துல்லியமாக</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>ஒவ்வோர் எழுத்தும், குறியும், பேரெழுத்து-சிற்றெழுத்தும் தட்டச்சு செய்தபடியே.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>வடிவமைவின்படி</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>ஒழுங்கமை தொடர் (regular expression); \X என்பது குறிகளுடன் கூடிய ஓர் எழுத்து.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>எங்கே தேட</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>இப்பிரிவில்</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>இப்படைப்பில்</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>எல்லாவற்றிலும்</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>%Ln இடத்தில் மாற்று</numerusform>
            <numerusform>%Ln இடங்களிலும் மாற்று</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>%Ln இடத்தில் மாற்றப்பட்டது.</numerusform>
            <numerusform>%Ln இடங்களில் மாற்றப்பட்டது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>முத்திரையிட்டிருப்பதால் மாற்றாமல் விடப்பட்டவை: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>எங்கும் இல்லை</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>தேடப்படுகிறது…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} கிடைத்தன</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}; கேட்டது {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>உங்கள் குறிப்பு: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>உங்கள் குறிப்புடன் அப்படியே இருக்கும்</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>திருத்தியாக வேண்டும்</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>மரபு</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ஆலோசனை</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>வரி {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>எப்படிப் படிப்பது என்று சொல்லுங்கள்…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>அப்படியே இருக்கட்டும்…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>இனி இதைக் கேட்காதே</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>உங்கள் எல்லாப் படைப்புகளிலும் இவ்விதி இனி எதுவும் சொல்லாது; அமைப்புகளில் அதைத் திரும்பக் கொண்டுவரலாம்.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ஏன்?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>இது சரிதான்</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>இனி இந்த மேசை இச்சொல்லை அறியும்.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>குழுவுக்குப் பரிந்துரை</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>இச்சொல்லைத் தன் எல்லா எழுத்தாளர்களும் பெற வேண்டுமா என்று {vendor} முடிவுசெய்வார்.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>சொல்லப்படும் விதத்தில் வரி, அல்லது அசைகள் அவற்றின் மதிப்புகளுடன்: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>இது ஏன் அப்படியே இருக்கிறது? வாசகர் இக்குறிப்பைப் பார்ப்பார்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>பார்க்க வேறொன்றும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} இங்கே மூடுகிறது; ஆனால் அதற்கு முன் {expected} எதுவும் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>அடைப்புக்குறியை {expected} மூட வேண்டிய இடத்தில் {found} உள்ளது.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} இங்கே திறக்கிறது; {expected} அதை மூடவே இல்லை.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>{words} என்று எழுது</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 குறிப்புரை</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} குறிப்புரைகள்</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>குறிப்புரை எதுவுமில்லை</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>மதிப்பிடப்படும் உரைமேல் இருப்பது: {remarks}; குறைந்தது {least} கேட்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}” வகையில் இருப்பது: {remarks}; பணிக்குறிப்பு கேட்பது {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>“{words}” மீதான குறிப்புரைக்கு இந்தப் பணிக்குறிப்பின் வகை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>“{words}” மீதான குறிப்புரை, மதிப்பிடப்படும் உரையை உள்ளபடி மேற்கோள் காட்டவில்லை.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” இன்னும் மதிப்பிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” காரணமின்றி மதிப்பிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>“{words}” மீதான குறிப்புரை எதுவும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” அளவுமுறையில் {value} என்ற புள்ளி இல்லை.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>இச்சொற்கள் மேற்கோள் குறிகளுக்குள் உள்ளன; ஆனால் மதிப்பிடப்படும் உரையில் இல்லை.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>இந்த உரைப்பகுதி ஏற்கெனவே உரையில், {line}ஆம் வரி முதல், உள்ளது.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>இந்த வாக்கியம் {line}ஆம் வரியில் ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” இருமுறை வந்துள்ளது.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>மறுமுறை வந்ததை நீக்கு</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>ஒன்றை மட்டும் வை</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>இலக்கணம்</translation>
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
        <translation>எடுத்துவிடு</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>இச்சொல் இரண்டு எழுத்துமுறைகளின் எழுத்துகளைக் கலக்கிறது: அவற்றில் ஒன்று ஒத்த உருவமாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>ஓர் இலத்தீன் சொல்லில் வேறு எழுத்துமுறையின் எழுத்துகள் உள்ளன.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>யார் கண்ணுக்கும் தெரியாத, எந்த வேலையும் செய்யாத குறி இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>எழுதும் திசையைத் திருப்பும் கட்டுப்பாட்டுக் குறி இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>இது தவறான குறியாக்கத்தில் படிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>இந்த வரி Zawgyi குறியாக்கத்திலுள்ள பர்மிய மொழி போலுள்ளது.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>இந்த எழுத்துக்குறிகள், படைப்பு முத்திரையிடப்படும்போது இருக்கவேண்டிய இணைந்த வடிவில் இல்லை.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>இந்த எழுத்துக்குறி இங்கே இருக்க வேண்டிய வேறொன்றைப் போல் தோன்றுகிறது.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>ஒரே குறி ஓர் எழுத்தில் இருமுறை வந்துள்ளது.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>அவற்றை இணை</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>இந்த உரைப்பகுதி {here} மொழியில் இல்லாமல் {there} மொழியில் இருப்பதுபோல் தோன்றுகிறது.</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>இந்த உரைப்பகுதி {language} மொழியின் எழுத்துமுறையில் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>இந்த வாக்கியம் பணிக்குறிப்பின் தொடக்க உரையில் உள்ளது.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>சொற்கள்</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>எழுத்துக்குறிகள்</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>மோராக்கள்</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>மாத்திரைகள்</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>அசைகள்</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>வரிகள்</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>பாக்கள்</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>வாக்கியங்கள்</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>நிமிடங்கள்</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>பாத்திரங்கள்</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>அதிகபட்சம் {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} முதல் {most} வரை {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>குறைந்தது {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>நாடகத்தில் {number} பாத்திரங்கள் உள்ளன; பணிக்குறிப்பு கேட்பது: {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>பணிக்குறிப்பு இதைத் தவிர்க்கக் கேட்கிறது: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>பணிக்குறிப்பு “{string}” வருவதை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>பணிக்குறிப்பு கேட்பது {expected}; இந்த உரையை அவ்வலகில் ({unit}) எண்ண முடியாது.</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>படைப்பில் {count} {unit} உள்ளன; பணிக்குறிப்பு கேட்பது {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>இது மொழிபெயர்ப்பாளரோ பதிப்பாசிரியரோ எழுதி, உரையில் விடுபட்டுப்போன குறிப்பு போலுள்ளது.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>குறிப்பை நீக்கு</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>இந்த இடம் தன் சொற்களுக்காகக் காத்திருப்பதுபோல் தோன்றுகிறது.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>இங்கே {whole} எழுத்துக்குறிகள் இடைவெளியின்றி உள்ளன; முதல் {looked} எழுத்துக்குறிகளில் மட்டுமே சொற்களும் மேற்கோள்களும் பிழைகளும் பார்க்கப்பட்டன.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>இந்த வாக்கியம் உங்கள் “{title}” என்ற படைப்பிலும் உள்ளது.</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} ஒரு மேற்கோளை மூடுகிறது; ஆனால் {expected} அதைத் திறக்கவே இல்லை.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>மேற்கோளை {expected} மூட வேண்டிய இடத்தில் {found} உள்ளது.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>{found} இங்கே திறக்கும் மேற்கோளை {expected} மூடவே இல்லை.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>{language} மொழியின் அச்சு வழக்கு {opener} {closer}; {mark} வேறொரு மொழியின் குறி.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>வழுவமைதியா?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” அகராதியில் இல்லை.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>வரியை இப்படிப் பிரித்தால் சீர்கள் பொருந்தும்: {cut}. அப்படியே அச்சிடுங்கள், அல்லது வரியின் வாசிப்பாக அமையுங்கள்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>“{foot}” {asai} அசையில் தொடங்குகிறது: {why}</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>{form} வடிவின் கடைசிச் சீர் {asked} ஆக வேண்டும்; “{foot}” {shape} ஆக உள்ளது.</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>“{foot}” ({shape}) {form} வடிவுக்குரிய சீர் அல்ல.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>இந்த வரியின், மற்றப் பெரும்பாலான வரிகளின் எந்த வாசிப்பும் இவ்வடிவம் அறிந்த அளவுக்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>பெரும்பாலான வரிகள் {kind} ({pattern}) ஆக உள்ளன; இதன் எந்த வாசிப்பும் அப்படி இல்லை.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>இது {kind} ஆக வாசிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>இந்த வரி தன் யாப்பில் ({kind}) இப்படி மட்டுமே வாசிக்கப்படும்: {said}. ஒரு சொல் குறைகிறதா, மிகுகிறதா? வேறு விதமாகச் சொல்வீர்களானால் ஒரு வாசிப்பை அமையுங்கள்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>வேறு விதமாகச் சொல்வீர்களானால் ஒரு வாசிப்பை அமையுங்கள்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>சமதொனி (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>சாய்தொனி (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>அழுத்தமுள்ள</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>அழுத்தமற்ற</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>{number}ஆம் அசை “{syllable}”: உள்ளது {borne}, கேட்டது {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>இது வழுவமைதியா?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>இங்கே எதிர்பார்த்தது “{asked}”; இருப்பது “{found}”.</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>அவை எல்லாம் முடிவது: {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>{numbers} அசைகள் ஒரே தொனி கொண்டவை.</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>மோரா</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>மாத்திரை</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>மிசானி</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>ஃபிடல் எழுத்து</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>ஃபிடல் எழுத்துகள்</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>அசை</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>எடை</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>எடைகள்</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>சீர்</translation>
    </message>
    <message>
        <source>word</source>
        <translation>சொல்</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>எழுத்து</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound}, “{two}” {heard}: இயைபு இல்லை</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound}, “{two}” {heard}: இயைபு</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound}, “{two}” {heard}: அண்மை இயைபு</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>“{one}” {sound}, “{two}” {heard}: வலிந்த இயைபு</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>“{end}” ({sound}), {line}ஆம் வரியின் “{other}” ({heard}) உடன் மெலிதாகவே இயைகிறது; {form} இந்த இயைபைக் காக்குமிடம்: {where}. இது வழுவமைதியா?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}), {line}ஆம் வரியின் “{other}” ({heard}) உடன் இயையவில்லை; {form} இந்த இயைபைக் காக்குமிடம்: {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>கவிதை முழுவதிலும்</translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
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
        <source>it said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>ஒவ்வொரு பாவும்: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>மிகுதியாக {asked} வேறுபாடு: வழுவமைதி</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>ஒவ்வொரு அடியும்: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>இயைபு: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>கடைசி அடி: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>அடி {line}: {asked}</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>இந்த அடியில் {count} {unit}; இதனோடு இயையும் அடி {line} இல் {asked}: ஒரு சொல் மிகையா?</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>இந்தப் பாவில்</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” தன்னுடனே இயைகிறது ({line}ஆம் வரி): {form} இரண்டு வேறு சொற்களைக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>ஈரடிகளில் அல்லது தொடர் வரிகளில்</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>முதல் ஈரடியைப் போல இந்த வரி “{refrain}” (ரதீப்) என்று முடிய வேண்டும்.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>சில கவிஞர்கள் இதை ஏற்பர்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>இந்த வரியில் {count} {unit}; {form} கேட்பது {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>இந்த வரி ஒரு சொல்லின் முடிவில் {asked} எனப் பிரிய வேண்டும்; {found} எனப் பிரிகிறது.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>இந்த வரியில் {count} {unit} ({parts}); {form} கேட்பது {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>இந்த வரி தன் குறியில் {asked} எனப் பிரிய வேண்டும்; {found} எனப் பிரிகிறது.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} எண்ணப்படும் அலகு: {unit}; இந்த உரையை ({language}) அப்படி எண்ண முடியாது. எப்படிச் சொல்லப்படும் என்று தெரிந்தால் ஒரு வரிக்கு வாசிப்பை அமையுங்கள்.</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>இந்த வரியை எழுதியபடி அவ்வலகில் ({unit}) எண்ண முடியாது; அதற்கு ஒரு வாசிப்பை அமையுங்கள்.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>எழுதியபடி இப்பகுதியில் {written} {unit}; இப்படிச் சொன்னால் மட்டுமே {count}: {said}. சில கவிஞர்கள் இதை ஏற்பர்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>பாடல் தன் பகுதிகளுக்குப் பெயரிடும்; இவ்வரிகள் எந்தப் பெயருக்கும் முன் உள்ளன.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>“{label}” பகுதியில் வரிகள் இல்லை.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>“{label}” முதல் முறையைவிடக் குறுகியது.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>“{label}” பகுதியில் {number} வரிகள்; “{first}” பகுதியில் {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>“{label}” {form} அறிந்த பகுதி அல்ல.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>“{label}” சொல்லுக்குச் சொல் திரும்ப வரும்; இந்த வரி {line}ஆம் வரியிலிருந்து வேறுபடுகிறது: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>இந்த வரியில் {count} {unit}; “{label}” பகுதியில் இதே இடத்திலுள்ள {line}ஆம் வரியில் {other}: இரண்டையும் ஒரே மெட்டில் பாட முடியுமா?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} வடிவில் வசனங்களும் ஒவ்வொன்றுக்கும் பேசுபவரும் உண்டு; இங்கே எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} தன் பாத்திரங்களின் பட்டியலுடன் தொடங்கும்.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>இச்சொற்கள் பேசுபவர் யாரும் வருமுன் உள்ளன: இவற்றைச் சொல்பவர் யார்?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>“{name}” இங்கே எதுவும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>இவர் பாத்திரப் பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>இப்பாத்திரம் பேசவே இல்லை.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} செய்யுள் கேட்கிறது; இங்கே வரி எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} குறைந்தது {least} பாக்கள் கொண்டது; இங்கே {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} அதிகபட்சம் {most} பாக்கள் கொண்டது; இங்கே {number}.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} வழக்கமாக {least} முதல் {most} பாக்கள் கொண்டது; இங்கே {number}: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>{form} வடிவின் ஒரு பாவில் {asked} வரிகள்; இதில் {found}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>{line}ஆம் வரி {other}ஆம் வரியை மீண்டும் சொல்கிறது.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>{line}ஆம் வரி {other}ஆம் வரிக்கு இணையானது.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>இக்கவிதையின் பெரும்பாலான வரிகளில் {usual} {unit}, இதில் {count}: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>இங்கே இருப்பவை {count}.</translation>
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
        <source>The lines of a poem keep one measure.</source>
        <translation>கவிதையின் வரிகள் ஒரே அளவைக் காக்கும்.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>சௌபாயின் சரணம் 1 2 1 அல்லது 2 2 1 என முடியாது.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>சௌபாயின் சரணம் 2 2, 2 1 1 அல்லது 1 1 2 என முடியும்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>தோஹாவின் இரட்டைச் சரணம் குரு-லகு (2 1) என முடியும்.</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>தோஹாவின் ஒற்றைச் சரணம் ஒரே சொல்லில் ஜகணத்துடன் (1 2 1) தொடங்காது; சில கவிஞர்கள் ஏற்பர்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>தோஹாவின் ஒற்றைச் சரணம் வழக்கமாக 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) அல்லது 4 + 4 + 2 + 3 மாத்திரைகளாகப் பிரியும்.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>தோஹாவின் இரட்டைச் சரணம் வழக்கமாக 4 + 4 + 3 அல்லது 6 + 2 + 3 (3 3 2 3) மாத்திரைகளாகப் பிரியும்.</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>முதன்மை இயைபு முதல் வரியின் 6, 7, 8 அல்லது 9ஆம் அசையில் அமையும்.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>எங்லினின் இரண்டாம் வரி அழுத்தமின்றி முடியும்.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>3, 4 ஆகிய வரிகளில் ஒன்று அழுத்தத்துடனும் மற்றது அழுத்தமின்றியும் முடியும்.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>கஜலின் எல்லா வரிகளும் ஒரே யாப்பில் (பஹர்) அமையும்.</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>இந்த ஹைக்கூவில், இச்சிறு பட்டியல் அறிந்த பருவச் சொல் (கிகோ) இல்லை. ஒரு சைஜிகி ஆயிரக்கணக்கானவற்றை அறியும்: உங்களுடையது அவற்றில் ஒன்றாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>ஒரு பாவின் கடைசி வரி அடுத்த பாவின் மூன்றாம் வரியுடன் இயையும்.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>தோஹாவின் நான்காம் கால்பகுதி மூன்றாம் வரியின் முதற்பாதியாகத் திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>குண்டலியா தான் தொடங்கிய சொல்லில் அல்லது சொற்களில் முடியும்.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>மாச்சீருக்குப் பின் (நேர் நேர், நிரை நேர்) அடுத்தது நிரையில் தொடங்கும்.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>விளச்சீருக்குப் பின் (நேர் நிரை, நிரை நிரை) அடுத்தது நேரில் தொடங்கும்.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>காய்ச்சீருக்குப் பின் (மூவசை, கடைசி நேர்) அடுத்தது நேரில் தொடங்கும்.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>8 அசை வரியின் ஆறாம் அசை 6 அசை வரியின் முடிவுடன் இயையும்.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>6 அசை வரியின் முடிவு அதற்கு முந்தைய 8 அசை வரியின் முடிவுடன் இயையும்.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>6 அசை வரியில் இரண்டாம், ஆறாம் அசைகள் சமதொனி; நான்காம் அசை சாய்தொனி.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>8 அசை வரியில் இரண்டாம், ஆறாம், எட்டாம் அசைகள் சமதொனி; நான்காம் அசை சாய்தொனி.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>8 அசை வரியில் 6, 8 ஆகிய அசைகளில் ஒன்று சமநிலைத் தொனி, மற்றது இறங்குதொனி.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>ஒரு பாவின் கடைசி வரி அடுத்த பாவின் இரண்டாம் வரியுடன் இயையும்.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>இணை வரிகளே இப்பாடலின் கலை.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>ருபாயிக்குத் தனக்கென ஒரு யாப்பு உண்டு.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>இது ஒரு பருவச் சொல் (கிகோ): இதனால் இக்கவிதை ஹைக்கூவாக வாசிக்கப்படலாம். சென்ரியூவில் அது இருக்காது.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>பெரும்பாலான பாக்கள் ஒரே வரியில் (கிப்வாகிசோ) முடிகின்றன; இது அப்படி இல்லை: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>சிஜோவின் மூன்றாம் வரி மூன்று அசைத் தொகுதியுடன் தொடங்கும்.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>மூன்றாம் வரியின் இரண்டாம் தொகுதியில் குறைந்தது ஐந்து அசைகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>சிஜோவின் ஒரு வரியில் 14 முதல் 16 அசைகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>சிஜோவில் மொத்தம் 44 முதல் 46 அசைகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>சிஜோவின் அரைவரியில் 6 முதல் 9 அசைகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>ஒரு வரியின் இரண்டாம் பாதியில் 6 முதல் 9 அசைகள் இருக்கும்; மூன்றாம் வரியில் குறைந்தது 5.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>சோரட்டாவின் ஒற்றைச் சரணம் குரு-லகு (2 1) என முடியும்: வழுவமைதியா?</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>மூடும் மெய் ஓர் எழுத்தாக எண்ணப்படுகிறது</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>சொல் தனக்கு முன்னுள்ள மெய்யைச் சேர்த்துக்கொள்கிறது</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>அலிஃப் ஒலிக்கவில்லை</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“உம்” நெடிலாகிறது</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>ஈற்றுயிர் குறிலாகிறது</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>ஈற்றுமெய் ஒலிக்கவில்லை</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>நூன் ஒலிக்கவில்லை</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>உயிர் குறிலாகிறது</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>ஈற்று h ஒலிக்கவில்லை</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>y உயிரில் இழைகிறது</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>உயிர் தனித்து நிற்கிறது</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>இஸாஃபத் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>y குறிலான ஈற்றுயிரில் இழைகிறது</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>உயிர் குறிலாகி மூடுகிறது</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>அடுத்த எழுத்து இரட்டிக்கிறது</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>ஒரு குறில் ஒலிக்கவில்லை</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>i அடுத்த உயிரில் இழைகிறது</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>ஒரு நெடில் குறிலாகிறது</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>இரண்டு சொற்கள் ஒன்றாக ஓடுகின்றன</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>அடுத்த சொல்லுடன் சேர்ந்து ஓடுகிறது</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>உயிர்கள் பிரிகின்றன</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>உயிர்கள் சேர்ந்து ஓடுகின்றன</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>நீட்டிச் சொல்லப்படுகிறது</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>கவிஞர்கள் விட்டுவிடுவது</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>உயிரின்றிச் சொல்லப்படுகிறது</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>ஒலிக்காத e விடப்படுகிறது</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>முந்தைய அசையை மூடுகிறது</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>தனி மெய் ஓர் அசையாகிறது</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>குறிலாகப் பாடப்படுகிறது</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>சந்திரபிந்துவுக்குப் பதில் அனுஸ்வாரம் அச்சாகியுள்ளது</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>மூடிய ஈற்றசை நெடிலாகக் கொள்ளப்படுகிறது</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>நிறுத்தத்தில் ஈற்றுமெய் இரட்டிக்கிறது</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>m தனி அசையாகிறது</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>n தனி அசையாகிறது</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>துணையுயிர் பாடப்படுகிறது</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>சிற்றுயிர் நீட்டுகிறது</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>இரண்டு சொற்களின் உயிர்கள் ஓர் அசையாகின்றன</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>பிரித்துச் சொல்லப்படுகின்றன</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>ஓர் அசையாகச் சொல்லப்படுகின்றன</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i அதற்குப் பின்னுள்ள உயிருடன் சொல்லப்படுகிறது</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i தனி அசையாகிறது</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>ஈற்று w அசையாவதில்லை</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>முந்தைய எழுத்துக்குறியுடன் சொல்லப்படுகிறது</translation>
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
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>எனக்குத் தெரியும்</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>இந்த எச்சரிக்கையை மீண்டும் காட்டாதே</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>உங்கள் மேசைகளின் கோப்புறையை {name} நகலெடுக்கிறது; நீங்கள் எழுதும்போது நகலெடுத்தால் அது சேதமடையலாம்.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>உங்கள் மேசைகளின் கோப்புறை ஒரு பிணைய இயக்ககத்தில் ({name}) உள்ளது; அங்கே மேசை சேதமடையலாம்.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>{folder} கோப்புறையை இந்தக் கணினிக்கு மட்டும் உரிய இடத்துக்கு நகர்த்துங்கள், அல்லது --data கொண்டு WriterDesk-ஐத் தொடங்குங்கள்; காப்புநகல்கள் பகிர்ந்த கோப்புறையில் இருக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>அம்ஹாரிக் கெத்தெம்</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>சௌபாய்</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>தோஹா</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>எங்லின் உனோட்ல் உனியோன்</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>கஜல்</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>ஹைக்கூ</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>ஹம்ஸியா</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>இன்கிஷாஃபி</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>காககதி</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>குண்டலியா</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>குறள் வெண்பா</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>லுக் பாத்</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>பாடல்</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>பாந்துன்</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>பத்யாவத்</translation>
    </message>
    <message>
        <source>play</source>
        <translation>நாடகம்</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>புரொம்மியாகித்</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>கெச்சுவா ஹராவி</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>கெச்சுவா ஹைலி</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>ரோலா</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>ருபாயி</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>சென்ரியூ</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>ஷாயிரி</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>சிஜோ</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>பெத்ரார்க்கிய சானெட்</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>ஷேக்ஸ்பியர் சானெட்</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>சோரட்டா</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>ஸயிர்</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>தக்மீசா</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>டங்கா</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>உத்தென்சி</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>வெண்பா</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>படைப்பு</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>பிரிவு {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>எவ்வளவு</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>படைப்பு எவ்வளவு நீளம் ஆக வேண்டும்</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 இலக்கை நீக்கும்.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>எந்த நாள் வரை</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>அலகு</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>அமை</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>இந்தப் படைப்பின் இலக்கு</translation>
    </message>
    <message>
        <source>until</source>
        <translation>வரை</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>இலக்கணம்: தொடங்குகிறது</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>இலக்கணம்: விதிகளைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>இலக்கணம்: நின்றுவிட்டது</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>LanguageTool கொண்டு இலக்கணம்</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool ஒரு கட்டற்ற நிரல்; அரபு, பிரெஞ்சு, ஜப்பானியம், கெமர், பாரசீகம், ஸ்பானியம், தகலாகு, தமிழ் உட்பட ஏறத்தாழ முப்பது மொழிகளின் இலக்கண, நடை விதிகளைக் கொண்டது. இது இந்தக் கணினியிலேயே இயங்கும்; இதற்கு Java-வும், வேலை செய்யும்போது ஏறத்தாழ 800 MB நினைவகமும் தேவை. WriterDesk-இல் மற்ற எல்லாம் இது இல்லாமலே இயங்கும்.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>பார்க்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>தொடங்கி முயன்று பார்</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>இலக்கணச் சரிபார்ப்பை நிறுத்து</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>பெறுவதற்கு மூன்று வழிகள்</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>பதிவிறக்கு (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>zip கோப்பிலிருந்து…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>இது LanguageTool-ஐ Python-க்கு வெளியிடுவோரிடமிருந்து வருகிறது; எதையும் விரிக்கும் முன் அதன் சரிபார்ப்புத் தொகை ஒப்பிடப்படும். பென் டிரைவிலுள்ள அதே zip கோப்பும், பிணையம் இல்லாமலே, போதும்.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>சேவையகத்தின் முகவரி</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>இந்தச் சேவையகத்தைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>அல்லது ஏற்கெனவே இயங்கும் சேவையகம். அது வேறொரு கணினியில் இருந்தால் நீங்கள் எழுதுவதை அது படிக்கும்; எல்லோருக்கும் உரியவை அல்லாத படைப்புகள் ஒருபோதும் அங்கே அனுப்பப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>ஒரு Java-வின் நிரல் அல்லது கோப்புறை</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>வேறொரு Java: அதன் நிரல் அல்லது கோப்புறை; காலியாக விட்டால் ஒன்று தேடப்படும்</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>இந்த Java-வைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>zip கோப்பிலிருந்து LanguageTool</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>தொடங்குகிறது; முதல் முறை சில வினாடிகள் ஆகும்…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>LanguageTool நிறுவப்படுகிறது</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} நிறுவப்பட்டது.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>இந்த zip LanguageTool உருவாக்கியவர்கள் வெளியிட்டதல்ல; அது வந்த இடத்தை நீங்கள் நம்பினால் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>அது பதிலளிக்கிறது.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>முயன்று பார்</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>இலக்கணச் சரிபார்ப்பை இயக்கு</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>இந்தக் கணினியிலுள்ளதைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>மீண்டும் நிறுவு, அல்லது வேறு வழியில் நிறுவு</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>இங்கே உள்ளது; நிறுத்திவைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>{address} இலுள்ள சேவையகம் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>{address} இலுள்ள சேவையகம் பயன்படுத்தப்படுகிறது.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>இந்தக் கணினியில் இல்லை.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} வேலை செய்கிறது.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} இங்கே உள்ளது; ஆனால் தொடங்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} இங்கே உள்ளது; அதற்குத் தெரிந்த மொழியிலுள்ள முதல் உரையுடன் தொடங்கும்.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} MB நினைவகம், துறை {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>நீங்கள் எழுதுவது அந்தக் கணினிக்கு அனுப்பப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln மொழி</numerusform>
            <numerusform>%Ln மொழிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>சேவையகம் வேறிடத்தில் இருந்தால் இங்கே Java தேவையில்லை.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>அதை இயக்கக்கூடிய Java கிடைக்கவில்லை; பதிப்பு 17 அல்லது பிந்தையது தேவை.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>சொல்லப்படவில்லை</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>சேர்: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>எடுத்துவிடு</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>முத்திரையிடும் முன்</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>என்ன செய்ய விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>உதவிப் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>அதுபற்றி எதுவும் சொல்லப்படவில்லை.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>உதவி முழுவதும்</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>விசைகள்</translation>
    </message>
    <message>
        <source>About</source>
        <translation>நிரலைப் பற்றி</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}; உடன் Qt {qt}, Python {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU பொது மக்கள் உரிமத்தின் (GPL) 3ஆம் அல்லது பிந்தைய பதிப்பின்கீழ் கட்டற்ற மென்பொருள்.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt, LGPL 3ஆம் பதிப்பின்கீழ் பயன்படுத்தப்படுகிறது; அதன் நிரலகங்களை மாற்றிக்கொள்ளலாம். சின்னங்கள்: Lucide, ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>நீங்களே அனுப்பினாலொழிய நீங்கள் எழுதும் எதுவும் இந்தக் கணினியை விட்டுச் செல்லாது.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>முந்தைய அமர்வு நல்லபடியாக முடியவில்லை; எழுதியது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>மீட்டெடுக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>சரி</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>வெற்றுரை, Markdown, Word, OpenDocument அல்லது Fountain கோப்பு</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>கோப்பு உள்ளபடியே இருக்கும்; அதிலிருந்து உங்களுக்கே உரிய படைப்பு உருவாகும்.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>கோப்பை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>உரைகள் (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>படைப்பு உருவாகிறது</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>கோப்பு படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>எதுவும் இறக்குமதி செய்யப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>WriterDesk-க்கு நல்வரவு</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>பட்டிகள் எந்த மொழியில் பேச வேண்டும்?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>கோப்பை அல்லது படத்தைத் திற…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>குறியீடு</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>அழைப்பைப் பார்</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>வேறு விதமாகத் தொடங்கு</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>அழைப்பு என்பது .wdinvite என முடியும் கோப்பு, அல்லது அதன் QR குறியீட்டின் படம்.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>அல்லது அதில் உள்ளதைத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>அழைப்புகளும் படங்களும் (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>அழைப்பைத் திற</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>முயற்சி {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>விடை</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>கருத்து</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ அங்கீகரித்தவர்: {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>அங்கீகரி</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>{iteration} அங்கீகரி</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>மாறியவை</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>தூண்டுரை</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>இரண்டும் ஒன்றையே சொல்கின்றன.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>குறிப்புரை</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>முதலில் இந்த உரையில் சொற்களைத் தேர்ந்தெடுங்கள் (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>மதிப்பிட வேண்டிய உரை</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>மதிப்பிட வேண்டிய உரை · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>விசைப்பலகை</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>கீழேயுள்ள பட்டியல் இதையே சொற்களில் சொல்கிறது.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>இந்த அட்டவணை கொண்டு தட்டச்சு செய்</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Shift உடன்</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>விசைகள் அல்லது ஓர் எழுத்து</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>விசைகளை அல்லது ஓர் எழுத்தைத் தேடு</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>விசைகளும் அவை தருபவையும்</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>இந்த மொழியைத் தட்டச்சு செய்யும் அட்டவணை இன்னும் இல்லை; விசைகள் கணினியில் உள்ளபடியே.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>வேறு மொழி: அதன் குறியீடு…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>ln அல்லது zh-Hant போன்ற குறியீடு</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>வேறு மொழியின் குறியீடு</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>வேறு எதுவும்: ln அல்லது zh-Hant போன்ற அதன் குறியீடு</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>வேறு மொழியின் குறியீடு</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>தட்டச்சு</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>எண்ணுதல்</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>வரிமுடிவுகள்</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>எழுத்துப்பிழை</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>இலக்கணம்</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>பாவடிவங்கள்</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>அடையாளம் காணல்</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>இடமிருந்து வலமாக எழுதப்படுவது</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>வலமிருந்து இடமாக எழுதப்படுவது</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>உண்டு</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>none</source>
        <translation>இல்லை</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>பிறரிடம் விடு</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>இதுவரை நீங்கள் சொன்னது இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>திருப்பிக் கொடு</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>எழுத்தாளரை நீங்கள் அறிவீர்களா, அல்லது படைப்பில் உங்களுக்குப் பங்கு உண்டா?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>உங்கள் பக்கச்சார்புக் காரணம்</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>அதை அறிவித்து விலகிக்கொள்</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>உங்கள் கணக்கு</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>அட்டவணையாகச் சேமி…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>தருவதாகச் சொன்ன தொகை, வர வேண்டியது, வந்தது. இது இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>படைப்பு</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>பணியளிப்பவர்</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>சொன்ன தொகை</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>வர வேண்டியது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>வந்தது</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>நீங்கள் இன்னும் எந்தப் பணிக்குறிப்புக்கும் எழுதவில்லை.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>உங்களுக்கு வர வேண்டியது: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>உங்கள் கணக்கைச் சேமி</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>{name} கோப்பில் சேமிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>நூலகம்</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>தூண்டுரைகளும் பணிக்குறிப்புகளும்</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>பாடங்கள்</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>மாதிரிப் பணிக்குறிப்புகள்</translation>
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
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>சொல்லப்படும் விதத்தில் வரி, அல்லது அசைகள் அவற்றின் மதிப்புகளுடன்: {example}</translation>
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
        <translation>இவ்வளவு நீண்ட உரை பகுதிகளாக வைக்கப்படும் – Ctrl+Z அதைத் திரும்பப் பெறும்; அதற்கு முந்தைய உரை ஒரு பதிப்பாக உள்ளது</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>மேசை</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>எழுத்து</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>அனுப்பியவை</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடல்</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>நூலகம்</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>மதிப்பாய்வுகள்</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>புள்ளிவிவரம்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>கோப்பைத் திற</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>காத்திருப்பது: %Ln பொதி.</numerusform>
            <numerusform>காத்திருப்பவை: %Ln பொதிகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>எதுவும் காத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>பிணையம் இல்லை. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>எல்லாம் அனுப்பப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>மேசை(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>எனக்கென ஒரு புதிய படைப்பு(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>கோப்பைத் திற(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>பணிக்குறிப்பு எழுது(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>இறக்குமதி(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ஏற்றுமதி(&amp;E)…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>இப்போது அனுப்பி, பெற்றுவா(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>கோப்பாகக் கொண்டுசெல்(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>பதிலைச் சேர்(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation>பணியளிப்பவருடன் சேர்(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>காப்புநகல்கள், வேறொரு கணினி(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>வெளியேறு(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>படைப்பு(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>முத்திரையிட்டு அனுப்பு(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>அமர்வைத் தொடங்கு அல்லது முடி(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>இந்தப் படைப்பின் இலக்கு(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>இந்தப் பதிப்பை வைத்துக்கொள்(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>பதிப்புகள்(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>பிரிவமைப்பு(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>கர்சர் உள்ள இடத்தில் பிரிவைத் தொடங்கு(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>நாடகப் பாத்திரங்கள்(&amp;A)</translation>
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
        <translation>குறிப்புகள்(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>உங்களுக்கான நினைவுக் குறிப்பு(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>மதிப்பிட வேண்டிய உரை(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>மதிப்பிட வேண்டிய உரைமேல் குறிப்புரை(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>மதிப்பிட வேண்டிய உரையின் மதிப்பீட்டு அட்டவணை(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>அச்சிடு(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF ஆகச் சேமி(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>திருத்து(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>உள்ளபடியே ஒட்டு(&amp;I)</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>ஒட்டியதுபோல் சீராக்கு(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>எல்லாம் தேர்ந்தெடு(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>தேடு(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>மாற்று(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>அடுத்ததைத் தேடு(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>முந்தையதைத் தேடு(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>அட்டவணை விசைகளால் தட்டச்சு செய்(&amp;Y)</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>எந்த விசைகள் எந்த எழுத்துகள்(&amp;K)</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>தேர்ந்தெடுத்ததை வேறு விதமாக எழுது(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>மொழியின் எழுத்துக்குறிகள்(&amp;H)</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>ரூபி(&amp;B)…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>அறியப்படாத சொல்(&amp;D)…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>அடுத்த கண்டறிவு அல்லது கருத்து(&amp;G)</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>முந்தைய கண்டறிவு அல்லது கருத்து(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>கண்டறிவு அட்டை: திருத்து, அப்படியே விடு, ஏன்(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>நடக்கும் சரிபார்ப்பை நிறுத்து(&amp;O)</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>நாடக வரி: அடுத்த கூறு(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>காட்சி(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>பலகம்(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>அடுத்த பகுதி(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>உரையை விட்டு வெளியே(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>குவிநோக்கு(&amp;O)</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>பத்தி, வரி அல்லது வாக்கியக் குவிநோக்கு(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>தட்டச்சுப்பொறி(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>முழுத்திரை(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>அமைதி: மூன்றும்(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>செங்குத்து முன்னோட்டம்(&amp;V)</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>ரூபியுடன் முன்னோட்டம்(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>பக்கம்(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>பெரிய எழுத்து(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>சிறிய எழுத்து(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>இயல்பான அளவு(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>அகலமான தாள்(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>குறுகிய தாள்(&amp;N)</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>வரிகள் விலகி(&amp;A)</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>வரிகள் நெருங்கி(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>பத்தி இடமிருந்து(&amp;F)</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>பத்தி வலமிருந்து(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>நிறங்கள்(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>அடுத்த நிறங்கள்(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>வெளிர் நிறங்கள்(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>அடர் நிறங்கள்(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>செபியா நிறங்கள்(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>கணினியின் நிறங்கள்(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>செல்(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>எங்கும்(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>எழுத்து(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>அனுப்பியவை(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>மதிப்பாய்வுகள்(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>வாசகர்களின் உடன்பாடு(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>புள்ளிவிவரம்(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>இந்தப் படைப்பின் முடிவு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>உங்கள் கணக்கு(&amp;Y)</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>குழுவின் சொற்கள்(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>நூலகம்(&amp;L)</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>எல்லா வரைவுகளிலும் தேடு(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>அமைப்புகள்(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>உதவி(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>விசைகளும் உதவியும்(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>பாடங்கள்(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>மொழிகள்: எவை இயங்கும்(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>LanguageTool கொண்டு இலக்கணம்(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>தட்டச்சுப்பொறி: வரி நிற்கும், தாள் நகரும்.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>தட்டச்சுப்பொறி நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>அமைதி. Escape திரும்பக் கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>எழுத்து அளவு {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>பத்தியில் குவிநோக்கு. Escape திரும்பக் கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>வரியில் குவிநோக்கு. Escape திரும்பக் கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>வாக்கியத்தில் குவிநோக்கு. Escape திரும்பக் கொண்டுவரும்.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>உங்களுக்கே உரிய படைப்பு</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>தலைப்பில்லாதது</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>நீங்கள் எடுத்தது {held}ஆம் பதிப்பு. {newest}ஆம் பதிப்பு வேறொன்றைச் சொல்கிறது; நீங்கள் உடன்படும் வரை உங்களுடையதே செல்லுபடியாகும்.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>மேலும் %Ln</numerusform>
            <numerusform>மேலும் %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>{number}ஆம் பதிப்புக்கு உடன்படு</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>பரிந்துரை: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>எழுத்தாளர்: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>உங்கள் கருத்து</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>முந்தைய திருத்தப்பதிப்பிலிருந்து</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>வேறொரு வாசகரிடமிருந்து</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>எழுத்தாளர் அதைக் கவனித்துவிட்டார்.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>எழுத்தாளர் அதை உள்ளபடியே விடுகிறார்.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>எழுத்தாளர் அதுபற்றி எதுவும் சொல்லவில்லை.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>உங்களுக்கு, “{words}” பற்றி</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>எதை நினைவில் வைக்க விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>குறித்தாயிற்று. அது கருத்துகளுடன் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>உங்களுக்கான குறிப்புகள். அவை இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>குறிப்புகள் இந்த மேசையிலேயே இருக்கும்; படைப்புடன் ஒருபோதும் செல்லாது.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>முந்தைய குறிப்புகள்</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>இவற்றைத் திரும்பக் கொண்டுவா</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>இப்போதுள்ளபடி</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>சேமிக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>பணிக்குறிப்பைப் படி</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>{title} என்ற பணிக்குறிப்பைப் படி</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>எழுத்தாளர் மேல்முறையீடு செய்கிறார்</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>வாசகர் {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>திருத்தப்பதிப்பு {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>பணிக்குறிப்பின் கூறு: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>ஏற்கலாம்</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>திருத்தங்கள்</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>ஏற்க முடியாது</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>முதல் முடிவு நிலைக்கும்</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>முடிவெடுக்கவில்லை</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>இன்னும் மதிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>works</source>
        <translation>பயன்படுகிறது</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>ஓரளவு பயன்படுகிறது</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>பயன்படவில்லை</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>இந்தப் பத்தியில் %Ln சொல் உள்ளது; இவ்வளவு நீண்ட பத்தியில் தட்டச்சு மெதுவாகும்.</numerusform>
            <numerusform>இந்தப் பத்தியில் %Ln சொற்கள் உள்ளன; இவ்வளவு நீண்ட பத்தியில் தட்டச்சு மெதுவாகும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>வாக்கிய முடிவுகளில் பிரி</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>அப்படியே விடு</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>பிரிக்கப்பட்டது. செயல்தவிர்த்தால் மீண்டும் ஒன்றாகும்.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>பிரிவுகள்</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>பிரிவை இழுத்துச் செல்லுங்கள், அல்லது Alt உடன் அம்புக்குறியால் நகர்த்துங்கள். F2 அதற்குத் தலைப்பிடும்.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>கர்சர் உள்ள இடத்தில் தொடங்கு</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>அடுத்ததுடன் சேர்</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>பெயர் மாற்று</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>பிரிவு {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>பக்கத்தில் உள்ளது</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>தலைப்பில்லாமல்</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>மீண்டும் ஒருமுறை</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>பயன்படுத்து</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>உங்கள் சாவிகள் பூட்டியுள்ளன. அவற்றின் கடவுத்தொடரைக் கொடுங்கள்; காத்திருப்பவை செல்லும்.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>இந்தக் கணினியில் உங்கள் சாவிகளுக்கு இடமில்லை. அவற்றைப் பூட்டும் கடவுத்தொடரைத் தேர்ந்தெடுங்கள்; அதை எழுதிவையுங்கள்; அது இல்லாமல் யாரும் அவற்றைத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>இரண்டும் ஒன்றாக இல்லை.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln சொல்</numerusform>
            <numerusform>%Ln சொற்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln எழுத்துக்குறி</numerusform>
            <numerusform>%Ln எழுத்துக்குறிகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln எழுத்து</numerusform>
            <numerusform>%Ln எழுத்துகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln மோரா</numerusform>
            <numerusform>%Ln மோராக்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>%Ln மாத்திரை</numerusform>
            <numerusform>%Ln மாத்திரைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln அசை</numerusform>
            <numerusform>%Ln அசைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln வரி</numerusform>
            <numerusform>%Ln வரிகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln பா</numerusform>
            <numerusform>%Ln பாக்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln பக்கம்</numerusform>
            <numerusform>%Ln பக்கங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln நிமிடம்</numerusform>
            <numerusform>%Ln நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}, குறைந்தது {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} / {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ஒரு மணிநேரத்துக்கு</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>படைப்புக்கு</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>ஒரு வரிக்கு</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>முன்பணமாக</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>எந்த நாளிலும்</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>கெடு இல்லை</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>கெடு கடந்தது: {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>கெடு இன்று, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>கெடு: {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>கெடு: %Ln நாளில்</numerusform>
            <numerusform>கெடு: %Ln நாட்களில்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ஏறத்தாழ %Ln நிமிடம்</numerusform>
            <numerusform>ஏறத்தாழ %Ln நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>ஏறத்தாழ %Ln மணிநேரம்</numerusform>
            <numerusform>ஏறத்தாழ %Ln மணிநேரம்</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>படிக்க வேண்டியது</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>வந்துள்ளது</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>எடுத்தது</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>சரிபார்த்தது</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>முத்திரையிட்டது</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>அனுப்பக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>அனுப்பியது</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>விரைவில் மீண்டும் அனுப்பப்படும்</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>பணியளிப்பவரிடம் உள்ளது</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>அங்கே படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>இரண்டாம் வாசிப்பு</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>வாசகர்கள் வேறுபடுகிறார்கள்</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>திருத்தங்கள் கேட்கப்பட்டன</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>மேல்முறையீட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>ஏற்கப்பட்டது, பணம் வர வேண்டும்</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>முறையிடப்பட்டது</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>திருப்பிக் கொடுத்தது</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>மறுத்தது</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>காலம் முடிந்தது</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ஒதுக்கிவைத்தது</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>கவிதை</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>பாடல்</translation>
    </message>
    <message>
        <source>story</source>
        <translation>கதை</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>உரைநடை</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>எடுத்துரைப்பு</translation>
    </message>
    <message>
        <source>play</source>
        <translation>நாடகம்</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>காட்சி</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>மறுஎழுத்து</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>இயந்திர உரையின் விமர்சனம்</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>மாதிரிக்கான தூண்டுரை</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>பதிலளி</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>எங்கே உள்ளது</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>பார்</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>உரையில் இடம்</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>நாடகத்துக்கு மட்டுமே பாத்திரங்கள் உண்டு.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>பாத்திரங்கள்</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>%Ln வசனத்தில் பெயர் மாற்றப்பட்டது.</numerusform>
            <numerusform>%Ln வசனங்களில் பெயர் மாற்றப்பட்டது.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>கணினியில் நிறுவப்பட்டுள்ள, இந்த எழுத்துமுறைக்கான எழுத்துரு தானாகவே பயன்படுத்தப்படும்.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>உரைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>செங்குத்து முன்னோட்டம்</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>ரூபியுடன் முன்னோட்டம்</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up, Page Down பக்கங்களைப் புரட்டும்; கூட்டல், கழித்தல் குறிகள் அளவை மாற்றும்.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>இங்குள்ள எந்த எழுத்துருவாலும் %Ln எழுத்தை வரைய முடியவில்லை.</numerusform>
            <numerusform>இங்குள்ள எந்த எழுத்துருவாலும் %Ln எழுத்துகளை வரைய முடியவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>பக்கம் {number}, கடைசி</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>பக்கம் {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>அச்சிடு…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ஆகச் சேமி…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>உரைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>முந்தைய பக்கம்</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>அடுத்த பக்கம்</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>பக்கம் {number} / {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} என்று சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>அச்சுப்பொறிக்கு அனுப்பப்பட்டது</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>பக்கம் {number} / {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>தாள்</translation>
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
        <translation>ஓரங்கள்</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>மிமீ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>points</source>
        <translation>புள்ளிகள்</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>வரிகள்</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>தலைப்பின்கீழ் பெயர்</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>பக்க எண்கள்</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>வரி எண்கள்</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>ஒவ்வோர் ஐந்தாம் வரியும்</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>தலைப்பு, மொழி அல்லது பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>இச்சொற்கள் உள்ள படைப்புகளை மட்டும் காட்டு</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>கெடு கடந்தவை மட்டும்</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>உங்களிடம் உள்ளவை மட்டும்</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>எந்தப் பணிக்குறிப்பும்</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>எந்த மொழியும்</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>எந்த வடிவமும்</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>எந்த நிலையும்</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>எந்தச் சுற்றும்</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>எவ்வளவு நாளும்</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>சுற்று {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln நாள் அல்லது அதற்கு மேல்</numerusform>
            <numerusform>%Ln நாட்கள் அல்லது அதற்கு மேல்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>திருத்தப்பதிப்பு {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, நீங்கள்</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, வேறொரு வாசகர்</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>கெடு கடந்தது</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>காத்திருக்கும் படைப்புகள்</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>படி</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>இப்போது பெற்றுவா</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>வாசகர்களின் உடன்பாடு</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>குழுவின் சொற்கள்</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>மதிப்பாய்வுகள்</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>படிக்கக் காத்திருப்பது எதுவுமில்லை.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>இந்த மதிப்பாய்வு உங்களுக்கு உதவியதா?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>படைப்பு முடிவானதும் வாசகர் உங்கள் பதிலை, உங்கள் வாக்கியத்துடன், உங்கள் பெயரின்றி அறிவார்.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>ஏன்? (விரும்பினால்)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>உதவியது</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>உதவவில்லை</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>நீங்கள் சொன்னது: {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>எழுத்தாளரின் குறிப்புரைகள்</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>மதிப்பிடப்படும் உரையை எழுத்தாளர் எப்படி மதிப்பிடுகிறார்</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>மதிப்பிடவில்லை</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>முதலில் உரையில் சொற்களைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>திருத்தப்பதிப்பு {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>உரையில் சொற்களைத் தேர்ந்தெடுத்து, பிறகு அவற்றைப் பற்றிக் கருத்துரையுங்கள்.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>கருத்துகள்</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>{title} என்பதன் உரை</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>சரிபார்ப்புகள் விட்டுவைத்தவை</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>சரிபார்ப்புகள் பார்க்க எதையும் விட்டுவைக்கவில்லை.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>எழுத்தாளர்: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>வரிசைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>கருத்து</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>முதலில் உரையில் சொற்களைத் தேர்ந்தெடுங்கள் (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>குறிப்புரைகள்</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>நகல் {file} கோப்பில் உள்ளது.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>உரைக்கு அருகில்</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>கருத்துகள்</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>மதிப்பீட்டு அட்டவணை</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>முடிவெடு</translation>
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
        <translation>மறந்துவிடு</translation>
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
        <translation>பிரிவு {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>கடைசியாகத் தட்டச்சு செய்தது: {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>முந்தைய பதிப்புக்குப் பின் {count}</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>நாட்குறிப்பேட்டிலிருந்து {count}</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>{title} என்பதை முந்தைய பதிப்புடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>முந்தைய பதிப்புடன் ஒப்பிடு</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>உங்கள் சொற்கள் இங்கே உள்ளன</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>மீட்டெடுத்தவை பார்க்கப்படுகின்றன …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>தொடர்ந்து எழுது</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>காப்பாற்றிய உரை இல்லாமல் தொடர்</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>முறிவுக் கோப்பைப் பார்</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>முந்தைய அமர்வு நல்லபடியாக முடியவில்லை; ஒரு மேசையைத் திறக்க முடியவில்லை. எதுவும் எங்கும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>முந்தைய அமர்வு நல்லபடியாக முடியவில்லை. அதில் எழுதியது இதுவே; இதன் பதிப்பு ஒன்று வைக்கப்பட்டுள்ளது. எதுவும் எங்கும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>முந்தைய அமர்வு நல்லபடியாக முடியவில்லை. அப்போது எதுவும் எழுதப்படவில்லை; எல்லாம் அதனதன் இடத்தில் உள்ளன.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>காப்பாற்றிய உரை</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>{title} என்பதில் மாறியவை</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>முறிவுக் கோப்பு</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>எங்கே முறிந்தது என்று இதில் உள்ளது; உங்கள் சொல் எதுவும் இதில் இல்லை. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>இச்சொற்கள் பற்றிய குறிப்புரை</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>குறிப்புரை எதைப் பற்றியது</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>இங்கே என்ன காண்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>மதிப்பிட வேண்டிய உரையில் சொற்களைத் தேர்ந்தெடுத்து, Shift+F7 அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>மதிப்பிடப்படும் உரைமேல் எழுத்தாளர் குறிப்புரை எதுவும் எழுதவில்லை.</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · இந்த உரையில் இல்லை</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>ஒரு சிக்கலைத் தெரிவிக்க</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>பதிப்புகள், அமைப்புகள், எது முறிந்தது ஆகியவை உள்ள கோப்பு. உங்கள் உரை எதுவும் இதில் இல்லை; இது அனுப்பப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>அறிக்கை</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>அறிக்கையை உருவாக்கு</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} என்று சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>விரும்பியவரிடம் கொடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>நீங்கள் தட்டச்சு செய்வது மீட்புக் கோப்பில் வைக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>நீங்கள் தட்டச்சு செய்வது இப்போது இந்தச் சாளரத்தில் மட்டுமே உள்ளது: இதைத் திறந்தே வையுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>வட்டு நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>சற்று இடம் ஏற்படுத்துங்கள்; அப்போது தானாகவே சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>இந்த மேசையின் கோப்புறையில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>அங்கே எழுத அனுமதியுங்கள்; அப்போது தானாகவே சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>மேசையின் கோப்பு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>அதன் மிகப் புதிய காப்புநகலை மீட்டமையுங்கள்.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>இந்த மேசையை வேறொரு நிரல் பிடித்துவைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>அதை மூடுங்கள்; அப்போது நீங்கள் தட்டச்சு செய்வது தானாகவே சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>வட்டு பிழைகளைத் தருகிறது.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>அது இணைக்கப்பட்டு நல்ல நிலையில் உள்ளதா என்று பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>இப்போது இல்லாத ஒரு படைப்பு</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>மீட்புக் கோப்பிலிருந்து: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>நீங்கள் தொடரும்போது அது தன் பிரிவுக்குத் திரும்பும்; முந்தைய உரை ஒரு பதிப்பாக இருக்கும்.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>மேசையில் இதைவிடப் புதிய உரை உள்ளது; இது படைப்பின் ஒரு பதிப்பாகும்.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>மேசையில் அது ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>அதன் பிரிவு இப்போது இந்த மேசையில் இல்லை; அது தனிப் படைப்பாகும்.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>அதன் மேசையைத் திறக்க முடியவில்லை; அது சரியாகும் வரை காத்திருக்கும்.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>முதலில் ஒரு வரியின் சொற்களைத் தேர்ந்தெடுங்கள்; பிறகு அவை எப்படிப் படிக்கப்படும் என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>{words} என்பதன் படிப்பொலி</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>படிப்பொலி</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>ஜப்பானியம், சீனம், கொரியம், மங்கோலியம் மட்டுமே இங்கே செங்குத்தாக அமைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>அமை</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>இதற்கிடையில் இச்சொற்கள் மாறிவிட்டன.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>《 》 அல்லது ｜ உள்ள சொற்களுக்குப் படிப்பொலி இருக்க முடியாது.</translation>
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
        <translation>தடிப்பு, சாய்வு, நிறம் முதலிய எழுத்துத் தோற்றங்கள் விடப்பட்டன.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>பரிந்துரையாக மட்டும் இருந்த நீக்கங்கள் செய்யப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>சூத்திரங்கள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>கோப்பின் அடிக்குறிப்புகள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>கோப்பின் இறுதிக்குறிப்புகள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>கோப்பிலிருந்த கருத்துகள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>அட்டவணைகள் சாதாரண வரிகளாயின: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>உரைப்பெட்டிகள் சாதாரண வரிகளாயின: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>பரிந்துரையாக மட்டும் இருந்த சேர்ப்புகள் செய்யப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>குறியீட்டு எழுத்துருவின் குறிகள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>பதிந்த பொருள்கள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>படங்கள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>பக்கங்களின் மேலடி, கீழடி உரைகள் விடப்பட்டன.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>பட்டியல்களின் எண்களோ புள்ளிகளோ விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>பக்க முறிவுகள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>தலைப்புப் பக்கத்திலிருந்து தலைப்பு மட்டுமே எடுக்கப்பட்டது; விடப்பட்டவை: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain நாடகங்களுக்கானது: பேரெழுத்து வரிகளை மற்ற நிரல்கள் பேசுவோர் பெயர்களாகக் கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>மறுபுறத்திலிருந்து அமைத்த வரிகள் குறிக்கப்படவில்லை: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>எந்தப் பாத்திரங்கள் வேறு மொழி பேசுகின்றன என்பது இதில் இல்லை: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>இவ்வடிவம் தாங்க முடியாத கட்டுப்பாட்டுக் குறிகள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>வேறு வகை வரிமுடிவுகள் ஒரே வகை வரிமுடிவுகளாயின (line feed).</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>பரிந்துரைத்த மாற்றங்கள் செய்தவையாகக் கொள்ளப்பட்டன.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>பொருளடக்கங்கள் விடப்பட்டன: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>படிக்க முடியாமல், இப்போது � எனக் குறிக்கப்பட்ட இடங்கள்: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>பல வகை வரிமுடிவுகள் ஒரே வகையாயின (இருந்தவை: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>கூறுகளாக எழுதப்பட்ட எழுத்துகள் ஒரே வடிவத்துக்கு (NFC) கொண்டுவரப்பட்டன; தோற்றம் மாறாது.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>இப்படைப்பு பற்றி இன்னும் யாரும் முடிவெடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>படைப்பு ஏற்றுக்கொள்ளப்பட்டது</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>திருத்தங்கள் கேட்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>படைப்பு ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>உங்கள் மேல்முறையீடு ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>பணிக்குறிப்பின் கூறு: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>செய்ய வேண்டியவை</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>உரை உங்களுடையது; அதன் உரிமைகள் உங்களிடம் திரும்பிவிட்டன; அதை எங்கும் பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>சுற்று {round} / {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>{when} வரை மேல்முறையீடு செய்யலாம்.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>கெடு: {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>உரையின் இடங்கள் பற்றிச் சொல்லப்பட்டவை</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>பரிந்துரை: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>இன்னும் முடியவில்லை</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>அதன் சொற்கள் இப்போது இல்லை</translation>
    </message>
    <message>
        <source>done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>உள்ளபடியே விடப்பட்டது</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>வாசகர்</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>மாதிரிப் பணிக்குறிப்புகள்</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>ஒன்றைத் தேர்ந்தெடுத்து, அதிலிருந்து உங்கள் சொந்தப் பணிக்குறிப்பைத் தொடங்குங்கள். தாய்மொழியினர் யாரும் இன்னும் இவற்றைப் படிக்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>எல்லா வரைவுகளிலும் தேடு</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>எந்த மொழியிலும் சொற்கள்</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>கிடைத்தவை</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>எந்த எழுத்துமுறையிலும் சொற்களைத் தட்டச்சு செய்யுங்கள்; உங்கள் எல்லா வரைவுகளும் தேடப்படும்.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>{words} எங்கும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>உங்கள் வரைவுகள் படிக்கப்படுகின்றன…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>உங்கள் வரைவுகள் படிக்கப்படுகின்றன: இன்னும் %Ln பிரிவு.</numerusform>
            <numerusform>உங்கள் வரைவுகள் படிக்கப்படுகின்றன: இன்னும் %Ln பிரிவுகள்.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>எங்கே உள்ளது</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>உரைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>முத்திரையிட்டு அனுப்பு</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>யாருக்கும் இல்லை: பொதி இந்தக் கணினியிலேயே இருக்கும்</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>வெளியே செல்பவை</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>{number}ஆம் திருத்தப்பதிப்பு {vendor} அவர்களுக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>ஏற்கப்பட்டால்: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>பொதி சொல்லவிருக்கும் உங்கள் நேரம்: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>பார்க்க அல்லது திருத்த</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>கேட்கப்படாதது: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>உள்ளபடியே விடப்பட்டது: %Ln கண்டறிவு.</numerusform>
            <numerusform>உள்ளபடியே விடப்பட்டவை: %Ln கண்டறிவுகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>கண்டறிவு எதுவும் மீதமில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>உங்கள் குறிப்புடன் செல்வது: %Ln கண்டறிவு.</numerusform>
            <numerusform>உங்கள் குறிப்புடன் செல்பவை: %Ln கண்டறிவுகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>பணியளிப்பவருக்கு மட்டுமாக அது மறைக்குறியாக்கப்படும்.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>நீங்கள் அனுமதிப்பவை</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>உரிமம்: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>மேலே ஏதோ ஒன்று இன்னும் ஆயத்தமாகவில்லை.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>முதலில் ஒரு பயன்பாட்டைக் குறியுங்கள்.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>பிணையம் கிடைத்தவுடன் அது செல்லும்.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>இந்தக் கணினியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>முத்திரையிடப்பட்டது.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>வந்துசேர்ந்தது.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>Waits for a network</source>
        <translation>பிணையத்துக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>சென்றுகொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>வந்துசேர்ந்தது</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>தூதுக் கோப்பில் உள்ளது</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>பணியளிப்பவர் மறுத்தார்</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>புதிய அழைப்பு தேவை</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>முத்திரையிட்டது, இங்கேயே இருக்கும்</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>திருத்தப்பதிப்பு {number}</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>அனுப்பப்பட்டவை</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>இப்போது அனுப்பி, பெற்றுவா</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>எங்கே உள்ளது</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>அனுப்பியவை</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>இன்னும் எதுவும் அனுப்பப்படவில்லை. படைப்பு எழுதும் பக்கத்திலிருந்து முத்திரையிடப்படும்.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>மேசைக்குச் செல்</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>காத்திருப்பவை இங்கே பத்திரமாக உள்ளன; பிறகு செல்லும்.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>காத்திருப்பது: %Ln பொதி.</numerusform>
            <numerusform>காத்திருப்பவை: %Ln பொதிகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>எல்லாம் அனுப்பப்பட்டு, பெறப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>அமர்வு தொடங்குகிறது: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>அமர்வு முடிந்தது: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>இலக்கு அமைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>இப்போது இலக்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>இலக்கு: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>இந்தப் படைப்பின் இலக்கு எட்டப்பட்டது: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>இலக்கு எட்டப்பட்டது: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>இன்று {count}</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>இன்றைய இலக்கை எட்டிவிட்டீர்கள்: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>இன்று {count}: எட்டியாயிற்று</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>அமர்வுக்கு வேண்டியது கிடைத்தது: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>எழுதுதல்</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்புதல்</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>தனியுரிமை</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>வெளிர், அடர் அல்லது செபியா; அல்லது கணினியில் உள்ளபடி.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>கணினியில் உள்ளபடி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>அடர்</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>செபியா</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>பட்டிகளின் மொழி</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>நீங்கள் எழுதும் மொழி வேறாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>உரையின் அளவு</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>உங்கள் பக்கத்திலுள்ள எழுத்துகள்.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>புள்ளிகள்</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>வரிகளின் இடைவெளி</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1.5 என்பது எழுத்துமுறை விரும்புவது; குறைந்தால் நெருக்கமாகும்.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>தாளின் அகலம்</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>ஏறத்தாழ இத்தனை எழுத்துகள் ஒரு வரியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>எதுவும் நழுவி நகராது</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>நகர்வது உடனே நகரும்.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>புதிய படைப்புகளின் மொழி</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>படைப்பைத் தொடங்கும்போது முதலில் இது தரப்படும்.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>ஒவ்வொரு முறையும் கேள்</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>மொழியின் மேற்கோள் குறிகள்</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>தட்டச்சு செய்யும்போது நேர்குறிகள் மாறும்; Ctrl+Z நேர்குறியைத் திரும்பத் தரும்.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>மொழியின் முப்புள்ளியும் கோடுகளும்</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>மூன்று முற்றுப்புள்ளிகளும் இரண்டு சிறுகோடுகளும், மொழியில் அத்தகைய குறிகள் இருந்தால், மாறும்.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>ஒட்டுவதைச் சீராக்கு</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>முறிந்த வரிகள் சேரும், தேவையற்ற குறிகள் போகும்; Ctrl+Z திரும்பத் தரும், Ctrl+Shift+V ஒருபோதும் சீராக்காது.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>குறைவான அகராதிகளால் எழுத்துப்பிழை</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>அகராதியில் பல சொற்கள் இல்லாதபோது சரியான சொற்களும் குறிக்கப்படும்; எந்த அகராதிகள் என்று “மொழிகள்” பக்கம் சொல்லும்.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>குவிநோக்கு</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>தாளைத் தவிர வேறொன்றும் இல்லை; நீங்கள் எழுதாத பகுதி மங்கும்.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>நோக்கில் இருப்பது</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>தெளிவாக இருப்பது.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>பத்தி; செய்யுளில் பா</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>வரி</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>வாக்கியம்</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>நோக்குக்கு வெளியே</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>மற்றவை எவ்வளவு மங்கும்.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>மங்கல், ஆனால் எளிதாகப் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>மிக மங்கல்</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>மங்காது</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>தட்டச்சுப்பொறி</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>வரி ஒரே உயரத்தில் நிற்கும், தாள் நகரும்.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>தட்டச்சுப்பொறி வரியின் உயரம்</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>சாளரத்தின் மேற்புறத்திலிருந்து கணக்கிடப்படும்.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>தானாகவே அனுப்பி, பெற்றுவா</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>நீங்கள் முத்திரையிட்டது மட்டும்; பிணையம் இருக்கும்போது மட்டும்.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>இலக்கணச் சரிபார்ப்புகள்</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>நீங்கள் அமைத்த பின் LanguageTool செய்யும்; அது இந்தக் கணினியிலேயே இயங்கும்.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>இயக்கு, LanguageTool அமைந்திருந்தால்</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>நிறுத்து</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>அமைப்பைத் தேடு</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>அந்தப் பெயரில் அமைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>தொடக்க அமைப்பை மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>காப்புநகல்கள், வேறொரு கணினி…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>LanguageTool கொண்டு இலக்கணம்…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>நீங்களே அனுப்பினாலொழிய நீங்கள் எழுதும் எதுவும் இந்தக் கணினியை விட்டுச் செல்லாது. யாரும் உங்களைக் கணக்கெடுப்பதில்லை.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>திரும்பு</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>இந்தப் பணியளிப்பவருடன் சேர்</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>முதற் பக்கம்</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} {person} அவர்களை அழைக்கிறார்.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>இம்முகவரியில் இருப்பவர்: {vendor}.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation>சேர்ந்தால், {url} இலுள்ள இந்தப் பணியளிப்பவருக்கென ஒரு தனி மேசை உருவாகும். அதன் சாவி {key}.</translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>இப்போது வெறுமனே எழுதலாம்; மேசையைப் பிறகு அமைக்கலாம்.</translation>
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
        <translation>இங்கே அறியப்படாத சொல் எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>இனி இந்த மேசை {word} என்ற சொல்லை அறியும்.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} பரிந்துரைக்கப்பட்டது. பொறுப்பாளர் முடிவெடுப்பார்; “சொற்கள்” பக்கத்தில் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>சரிபார்ப்பு: நின்றுவிட்டது; உங்கள் உரை பத்திரமாக உள்ளது</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>உங்கள் அகராதி சரிபார்ப்பை நிறுத்திவிட்டது; அது ஒதுக்கிவைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>சரிபார்ப்பு: மீண்டும் தொடங்கியது</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>சரி</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>வழக்கமான அலகு: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>வாரவாரியாக எழுதியது</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>மாதவாரியாக எழுதியது</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>நாள்வாரியாக எழுதியது</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>இந்நாட்களில் எதுவும் எழுதவில்லை.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>வெளிறியது: ஒட்டியது. கோட்டுக்குக் கீழே: எடுத்துவிட்டது.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>இன்னும் நேரம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>படைப்பு</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>வரம்பு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>நேரப் பதிவைச் சேமி</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} என்று சேமிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>இன்னும் எதுவும் எழுதவில்லை. நீங்கள் எழுதுவது இனிக் கணக்கில் சேரும்.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>மேசைக்குச் செல்</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>புள்ளிவிவரம்</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>உங்கள் பார்வைக்கு மட்டும்: நீங்கள் முத்திரையிடும் பொதியிலுள்ள நிமிடங்களைத் தவிர இதில் எதுவும் இந்தக் கணினியை விட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>காலப்பகுதி</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>வாரங்கள்</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>மாதங்கள்</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>அலகு</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>வழக்கமானது</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>நாள்வாரியாக எழுதியது</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>வரம்பை நோக்கி</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>படைப்புவாரியாக நேரம்</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>விசையழுத்தங்களுக்கு அண்மையிலுள்ள நேரம் மட்டுமே கணக்கில் சேரும். தவறாக இருந்தால் திருத்துங்கள்; அளந்ததும் அதனருகில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>நேரப் பதிவை CSV ஆகச் சேமி…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>மொழிவாரியாக</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>ஒவ்வொரு நாளும்</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: குறை</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: கூட்டு</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>இந்த மொழியைத் தட்டச்சு செய்யும் அட்டவணை இன்னும் இல்லை; விசைகள் கணினியில் உள்ளபடியே.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>விசைகள்</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>விசைகள்: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>கணினியில் உள்ளபடி விசைகள்</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>{day} தொடங்கும் வாரம்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln நிமிடம்</numerusform>
            <numerusform>%Ln நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln மணிநேரம்</numerusform>
            <numerusform>%Ln மணிநேரம்</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>எழுதியது: {amount}</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>எடுத்துவிட்டது: {amount}</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>ஒட்டியது: {amount}</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>மொத்தம் {net}; நேரம் {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>எழுதியது</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>எடுத்துவிட்டது</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ஒட்டியது</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>நிகரம்</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: எட்டியாயிற்று</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: மிக நீளம்</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>இன்று {count}: எட்டியாயிற்று</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>இன்று {count}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>தலைப்பில்லாமல்</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>முத்திரையிட்டு அனுப்பு…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>பலகத்தைக் காட்டு அல்லது மறை</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>முதலில் வேறு விதமாக எழுத வேண்டிய சொற்களைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>குறைவாகத் தேர்ந்தெடுங்கள்: ஒரு நேரத்தில் %Ln குறி வரை.</numerusform>
            <numerusform>குறைவாகத் தேர்ந்தெடுங்கள்: ஒரு நேரத்தில் %Ln குறிகள் வரை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>இந்த மொழியை வேறு விதமாக எழுதும் முறை எதுவும் அறியப்படவில்லை.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>இதற்கிடையில் இச்சொற்கள் மாறிவிட்டன.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>தேர்ந்தெடுத்ததை வேறு விதமாக எழுது</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>எதிலிருந்து எதற்கு</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>நூலகத்தில் தேடு</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>தூண்டுரைகள், விடைகள், கருத்துகள், குறிச்சொற்களில் தேடு</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>நூலகப் பதிவுகள்</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>இங்கே இன்னும் எதுவும் இல்லை. ஒரு தூண்டுரையையும் அதன் விளைவையும் வையுங்கள்.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>புதிய தூண்டுரை…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ஏற்றுமதி…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>இறக்குமதி…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>வைக்க வேண்டிய தூண்டுரை</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>மொழி, hi அல்லது ur-Arab போன்ற குறியீடாக</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>குறிச்சொற்கள், இடையே காற்புள்ளியுடன்</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>தூண்டுரை</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>தூண்டுரையை வைத்துக்கொள்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln முயற்சி</numerusform>
            <numerusform>%Ln முயற்சிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>உங்கள் நூலகம் ஒரே கோப்பாக</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>நூலகக் கோப்பு</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>எழுதப்பட்டது: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>%Ln பதிவு வந்தது.</numerusform>
            <numerusform>%Ln பதிவுகள் வந்தன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>பாடங்கள்</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>ஒவ்வொன்றும் பயிற்சி மேசையில், எல்லாப் பகுதிகளும் உண்மையாகவே நடக்கும்; எதுவும் இந்தக் கணினியை விட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} திற</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>எல்லாப் பாடங்களும்</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>பணிக்குறிப்பைப் படி</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>பணிக்குறிப்புக்குச் செல்</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>பக்கத்துக்குச் செல்</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>முத்திரையிட்டு அனுப்பு</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>மேசைக்குச் செல்</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>மாதிரிப் படைப்பிலிருந்து தொடங்கு</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>காரணத்துக்கு உங்கள் பதில்</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>மேல்முறையீடு செய்</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>பயிற்சி மேசை அமைக்கப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>இங்கே சீராக்க எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>சீராக்கப்பட்டது – Ctrl+Z முன்போலவே திரும்பத் தரும்</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>ஒட்டியது சீராக்கப்பட்டது – Ctrl+Z முன்போலவே திரும்பத் தரும்</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>இங்கே தட்டச்சு செய்யுங்கள்</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>உங்கள் மொழியில் ஒரு சொல். எழுத்துகள் சரியாகத் தெரிகின்றனவா? Return விசையால் தொடரலாம்.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>WriterDesk-இன் சொந்த விசைகளால் தட்டச்சு செய்</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>மேலேயுள்ள வரி உங்கள் மொழியின் மாதிரி.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>வேறோர் எழுத்துருவால் வரையப்பட்டவை: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>எல்லா எழுத்துகளும் எழுத்துருவில் உள்ளன.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>உரையில் F2 இவ்விசைகளை இயக்கும், நிறுத்தும்; Shift+F2 அவற்றைக் காட்டும்.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>உங்கள் கணினியின் உள்ளீட்டு முறை எழுத்துகளை அமைக்கிறது; சுற்றியுள்ள சொற்களையும் அது பார்க்கிறது.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>உங்கள் கணினியின் உள்ளீட்டு முறை எழுத்துகளை அமைக்கிறது.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>வெறும் இலத்தீன் விசைகளே வருகின்றன: இங்கே உள்ளீட்டு முறை எதுவும் எழுத்துகளை அமைக்கவில்லை.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>எழுத்துகள் உங்கள் விசைப்பலகையிலிருந்து நேராக வருகின்றன.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>சொற்கள்</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>எழுத்துக்குறிகள்</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>மோராக்கள்</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>மாத்திரைகள்</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>அசைகள்</translation>
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
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>இடமிருந்து வலம்</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>வலமிருந்து இடம்</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>சரிபார்க்கத்தக்கது</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ரசனை</translation>
    </message>
    <message>
        <source>good</source>
        <translation>நன்று</translation>
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
        <translation>சொற்கள்</translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation>வரிகள்</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>பாக்கள்</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>அசைகள்</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>மோராக்கள்</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>மாத்திரைகள்</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>நிமிடங்கள்</translation>
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
        <translation>ஒரு மணிநேரத்துக்கு</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>ஒரு வரிக்கு</translation>
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
        <translation>திருத்தியாக வேண்டும்</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>மரபு</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ஆலோசனை</translation>
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
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>படைப்பு உள்ளபடியே எடுக்கப்படும்; ஊதியம் தரப்பட வேண்டும்.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>திருத்தங்கள் கேள்</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>உங்கள் கருத்துகள், செய்ய வேண்டியவையாக, எழுத்தாளருக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>இரண்டாம் வாசகரைக் கேள்</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>இரண்டாம் வாசகர்</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>வேறொரு பொறுப்பாளர் உங்கள் கருத்தைப் பாராமல் படிப்பார்.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>ஒரு காரணத்தைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>முதலில் ஓர் இடத்தில் கருத்துரையுங்கள்; செய்ய வேண்டியது அதுவே.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>இன்னும் மதிப்பெண் இடாதவை: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>ஏற்க வேண்டாம்</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>உரை எழுத்தாளரிடமே இருக்கும். ஒரு காரணம், அவர் மொழியில் ஒரு வாக்கியம், கூறு ஆகியவை தேவை.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>எழுத்தாளருக்கு ஒரு வாக்கியம்</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>பணிக்குறிப்பின் கூறு</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>ஏற்காதே</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>{number}ஆம் திருத்தப்பதிப்பாக முத்திரையிடப்பட்டது</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>எழுதும்போது வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>நீங்கள் வைத்தது</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>முத்திரையிட்டது</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>கோப்பாகச் சேமித்தது</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>பெரிய மாற்றத்திற்கு முன்</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>முறிவிலிருந்து காப்பாற்றியது</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>பதிப்புகள்</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>நீங்கள் எழுதும்போது பத்து நிமிடங்களுக்கு ஒரு பதிப்பு வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>இதை ஒரு பெயரில் வைத்துக்கொள்…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>இந்தப் பதிப்பை வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>அதன் பெயர் என்ன?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>“{name}” என்ற பெயரில் வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>இப்போதைய உரையுடன் ஒப்பிட்டது</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>{version} உடன் ஒப்பிட்டது</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>திரும்ப வந்தது. இங்கே இருந்தது ஒரு பதிப்பாக வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>இதற்கிடையில் உரை மாறிவிட்டது. மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>உரைப்பகுதி திரும்ப வந்தது. செயல்தவிர்த்தால் மீண்டும் போகும்.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>உரை வந்துகொண்டிருக்கிறது</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>அடுத்த கோப்பு</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>அவற்றை விட்டுவிடு</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>காத்திருப்பது: %Ln கோப்பு, முதலில் {name}.</numerusform>
            <numerusform>காத்திருப்பவை: %Ln கோப்புகள், முதலில் {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>பரிந்துரைத்தது; சென்றுகொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>அங்கீகரித்தது; சென்றுகொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>மறுத்தது; சென்றுகொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>நீக்கியது; சென்றுகொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>சென்றுகொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>பரிந்துரைத்தது</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>பட்டியலில் உள்ளது</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>மறுத்தது</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>பட்டியலிலிருந்து நீக்கியது</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>இந்த மேசையில் மட்டும் அறியப்பட்டது</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln எழுத்தாளர் இதைப் பரிந்துரைத்தார்.</numerusform>
            <numerusform>%Ln எழுத்தாளர்கள் இதைப் பரிந்துரைத்தனர்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>குறிப்பு: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>ஏன்: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>பணியளிப்பவர் இதை ஏற்கவில்லை: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>பட்டியலில் சேர்</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>மறு…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>நீக்கு…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>குழுவுக்குப் பரிந்துரை</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>மறந்துவிடு</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>ஏன்? பரிந்துரைத்தவர் இதைப் படிப்பார்.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>சொல்லிவிடு</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>அப்படியே விடு</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} அறியப்படாத சொல்</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>ஒத்த சொற்கள் தேடப்படுகின்றன…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>இது சரிதான்: இந்த மேசை இதை அறியட்டும்(&amp;K)</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>இது சரிதான்: {vendor} குழுவுக்குப் பரிந்துரை(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>எல்லாம் தேர்ந்தெடு(&amp;A)</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>ஒத்த சொல் எதுவும் அறியப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>சொற்கள்</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>குழுவின் சொற்கள்</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>அகராதியில் இல்லாத சொற்கள். நீங்கள் கற்பிப்பவை உங்கள் மேசையிலேயே இருக்கும்; பரிந்துரைப்பவை அந்தப் பணியளிப்பவரின் பொறுப்பாளரிடம் மட்டும் செல்லும்; பொறுப்பாளர் பட்டியலில் சேர்ப்பவற்றை அவருடைய எல்லா எழுத்தாளர்களும் பெறுவர்.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>எந்தச் சொற்கள்</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>எந்தப் பட்டியல்</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>பட்டியலைச் சேமி…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>எல்லாச் சொற்களும்</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>பரிந்துரைத்தவை</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>பட்டியலில் உள்ளவை</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>இந்த மேசையில் மட்டும் அறியப்பட்டவை</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>மறுத்தவை அல்லது நீக்கியவை</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>எல்லாப் பட்டியல்களும்</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>அத்தகைய சொற்கள் இல்லை. உரைக்கு அருகிலுள்ள அட்டையிலிருந்து ஒன்றைப் பரிந்துரைக்கலாம்.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Hunspell அகராதி (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>வரிக்கு ஒரு சொல் (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln சொல் சேமிக்கப்பட்டது.</numerusform>
            <numerusform>%Ln சொற்கள் சேமிக்கப்பட்டன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>{title} என்பதன் உரை</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>சேமிக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>பணிக்குறிப்பு</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>உரைக்கு அருகில்</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>கண்டறிவுகள்</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>கருத்துகள்</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>பிரிவமைப்பு</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>பதிப்புகள்</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>இப்படைப்பு பற்றி யாரும் கருத்துரைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>பார்க்க எதுவுமில்லை. உரை செவ்வனே உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>இன்னும் எதுவும் எழுதவில்லை.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>சரிபார்க்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>எதுவும் கண்டறியப்படவில்லை; ஆனால் இந்த மொழியில் சிறிதளவே சரிபார்க்க முடியும்: கீழே பாருங்கள்.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>வடிவம்</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>எழுத்துப்பிழை</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>இலக்கணம்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>சரிபார்த்தாயிற்று</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>இதற்கு இன்னும் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>off</source>
        <translation>நிறுத்தப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>சிவப்புக் கோடுகளுக்கு இச்சொற்பட்டியல் போதாது</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>எழுத்துமுறையைக் கொண்டு</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>எழுத்துமுறையையும் சொற்களையும் கொண்டு</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>வலமிருந்து இடம்</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>இடமிருந்து வலம்</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit} கணக்கை இங்கே எண்ண முடியாது</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>சரிபார்ப்பு நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>சரிபார்க்கப்படுகிறது: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>பார்க்க எதுவுமில்லை</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>பார்க்க வேண்டியது %Ln</numerusform>
            <numerusform>பார்க்க வேண்டியவை %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>எந்த மொழியில் எழுதுகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>எண்ணிக்கைகளும் எழுத்துருக்களும் சரிபார்ப்புகளும் அதைப் பொறுத்தவை. ஒவ்வொரு படைப்புக்கும் அதை மாற்றலாம்.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>எந்தப் படைப்பும் திறந்திருக்கவில்லை. உங்கள் மேசையில் ஒன்றைத் தேர்ந்தெடுங்கள், அல்லது அங்கே ஒன்றைத் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>மேசைக்குச் செல்</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>இந்தத் திருத்தப்பதிப்பு முத்திரையிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>செல்லும் வரை அதை மீண்டும் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>இந்தத் திருத்தப்பதிப்பு சென்றுகொண்டிருக்கிறது அல்லது படிக்கப்படுகிறது; இப்போது உரையை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>மீண்டும் திற</translation>
    </message>
</context>
</TS>
