<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>إلى المراجعات</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>اتفاق القراء</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>لم يُحكم بعد على نص انتهت قراءته.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>النصوص المحسوبة: {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>ما زالت تُقرأ، فلا يرى أحد ما أعطاه غيره: {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>كل التكليفات</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>الاتفاق على ما يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>High</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القراء</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>ما قرره كل قارئ</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>أشد أو ألين من غيره في النصوص نفسها</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>الوسط موضع الآخرين؛ الدرجات الأدنى قبله والأعلى بعده. لا يُحسب إلا ما يمكن التحقق منه، أما الذوق فلا.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>أنت إزاء ما تقرر بعدك</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>ما قاله الكتّاب في مراجعاتك</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>ما أُعطي: ذوق</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>ما أُعطي: يمكن التحقق منه</translation>
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
        <translation>معامل ألفا لكريبندورف مع فترته: {none} كالمصادفة، و{all} تطابق دائم. العلامتان الأخريان عند {doubtful}، ولا يُستنتج شيء دونها، وعند {good}.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>لم يُقرأ شيء مرتين بعد</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>النصوص: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>غير معرَّف: أعطى الجميع الدرجة نفسها</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}، بين {low} و{high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>القارئ {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>طُلب تعديل</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>تُرك لغيره</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>لم يقرأ غيره النصوص نفسها</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>الدرجات: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>كالآخرين</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>أعلى بمقدار {share} من السلّم</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>أدنى بمقدار {share} من السلّم</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>لم يبتّ أحد بعد في حكم من أحكامك.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>درجات أُعطيت بعدك: {scores}؛ متساوية: {same}، درجتك أعلى: {higher}، أدنى: {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>اعتراضات على «غير مقبول» منك: {appeals}؛ لم يؤخذ بها: {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>لماذا اختلف القراء: {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>أفادت</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>بعض الشيء</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>لم تُفد</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>التكليف ملتبس</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>لا إرشاد في ذلك</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>هفوة</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ذوق</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>٪ إزاء الآخرين</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>ما يرافق النص</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>ملفات ترافق النص</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>لا يطلب التكليف ملفات إلى جانب النص.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation>
            <numerusform>لا ملفات على الأكثر (%Ln)، حتى {size} لكل منها.</numerusform>
            <numerusform>ملف واحد على الأكثر (%Ln)، حتى {size}.</numerusform>
            <numerusform>ملفان على الأكثر (%Ln)، حتى {size} لكل منهما.</numerusform>
            <numerusform>%Ln ملفات على الأكثر، حتى {size} لكل منها.</numerusform>
            <numerusform>%Ln ملفًا على الأكثر، حتى {size} لكل منها.</numerusform>
            <numerusform>%Ln ملف على الأكثر، حتى {size} لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation>يمكن أن ترافقه صور وتسجيلات وأفلام ونصوص.</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>يسمح التكليف بما يلي: {kinds}.</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>في الحزمة: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>أخرج</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation>ما يُظهره أو يُسمعه، لمن لا يستطيع ذلك</translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation>ما يُظهره أو يُسمعه {file}</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>إخراج {file}</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>مكان التقاطها</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>الكاميرا أو البرنامج</translation>
    </message>
    <message>
        <source>when</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>أخرج ذلك</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>إخراج ما يكشفه {file}</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>يكشف الملف أيضًا: {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>ليس ما يقوله اسمه. لا تفتحه.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>الاحتفاظ بنسخة…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>الاحتفاظ بنسخة من {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>الاحتفاظ بنسخة</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>لم يُصنع من الملفات أي نص.</numerusform>
            <numerusform>صُنع من الملفات نص واحد.</numerusform>
            <numerusform>صُنع من الملفات نصان.</numerusform>
            <numerusform>صُنع من الملفات %Ln نصوص.</numerusform>
            <numerusform>صُنع من الملفات %Ln نصًّا.</numerusform>
            <numerusform>صُنع من الملفات %Ln نص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>اجعله نصًّا لي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>لا حروف في المجموع</numerusform>
            <numerusform>حرف واحد في المجموع</numerusform>
            <numerusform>حرفان في المجموع</numerusform>
            <numerusform>%Ln حروف في المجموع</numerusform>
            <numerusform>%Ln حرفًا في المجموع</numerusform>
            <numerusform>%Ln حرف في المجموع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًّا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>فُحصت: كاملة</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>ناقصة؛ لا يمكن استرجاعها</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>انظر في داخلها</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>انظر في النسخة الاحتياطية بتاريخ {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>استرجاعها كلها</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>استرجاع كل النسخة الاحتياطية بتاريخ {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>نص غير نص الآن</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>ليس على المكتب الآن؛ سيعود</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>ليس في النسخة الاحتياطية؛ سيذهب</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>استخراجه نصًّا جديدًا</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>استخراج {title} نصًّا جديدًا</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>يُحفظ المكتب أولًا كما هو الآن في نسخة احتياطية؛ ثم يصير فيه ما في هذه النسخة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>تُصنع واحدة في كل يوم تكتب فيه، وقبل كل ما يغيّر مكتبًا كاملًا.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>اصنع واحدة الآن</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>تذهب المكاتب كلها في ملف واحد: النصوص والنسخ وقوائم الكلمات والتكليفات. وتبقى مفاتيحك هنا؛ وعلى الحاسوب الآخر تنضم إلى كل جهة من جديد بدعوة جديدة. احفظ الملف كما تحفظ نصوصك.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة سر الملف</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>عبارة سر، إن كان يجب ألّا يفتح الملف غيرك</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>اكتب ملفًا…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>أدخل ملفًا…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد واحدة بعد.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>نصوصي الخاصة</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>صُنعت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>استُرجعت النسخة الاحتياطية. وما كان هناك من قبل هو الآن أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>اكتب ملفًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًّا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} في {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>أدخل ملفًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>لم يأتِ أي نص.</numerusform>
            <numerusform>أتى نص واحد.</numerusform>
            <numerusform>أتى نصان.</numerusform>
            <numerusform>أتت %Ln نصوص.</numerusform>
            <numerusform>أتى %Ln نصًّا.</numerusform>
            <numerusform>أتى %Ln نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>لا نص له صورتان.</numerusform>
            <numerusform>لنص واحد صورتان: حُفظتا معًا، وإحداهما نسخة.</numerusform>
            <numerusform>لنصين صورتان لكل منهما: حُفظتا معًا، وإحداهما نسخة.</numerusform>
            <numerusform>لـ %Ln نصوص صورتان لكل منها: حُفظتا معًا، وإحداهما نسخة.</numerusform>
            <numerusform>لـ %Ln نصًّا صورتان لكل منها: حُفظتا معًا، وإحداهما نسخة.</numerusform>
            <numerusform>لـ %Ln نص صورتان لكل منها: حُفظتا معًا، وإحداهما نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>لكي ترسل من هذا الحاسوب، اطلب دعوة جديدة لك: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>من أين تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>على مكتب التجربة تأخذ تكليفًا، وتكتب، وترسل، ويأتيك جواب. ويبقى كل ذلك هنا.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>جرّب على مكتب التجربة</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>ثلاث دقائق، بلا حساب</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>لدي دعوة</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>ملف أو صورة أو رمز من إحدى الجهات</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>دعوتك</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>ترى لمن هي قبل أن يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>الكتابة فقط</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>صفحة فارغة لك</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>عنوان الكتاب</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>نصوص أخرى من هذا المكتب فيه؛ مفتاح المسافة يعلّم واحدًا:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>نصوص أخرى في الكتاب</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}، في الكتاب</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}، ليس في الكتاب</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>تكليف جديد</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>أجزاء التكليف</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>كما يراه الكاتب</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>افتح…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>احفظ…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>وقّع…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>تكليف بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>لا خطأ فيه: يمكن توقيعه.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>احفظ التكليف بصيغة TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>مفتاح جهتك للتكليفات</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>التكليف الموقَّع</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>خذ هذا التكليف</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>اعتذر عنه</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>should</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>الأدوار: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>لا تُستعمل هذه الحروف: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>عُرف</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}: {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>على غير ما في الشكل: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>{amount} بالضبط</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>من {least} إلى {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>{amount} على الأقل</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>{amount} على الأكثر</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>الشكل: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>نص يُجاب عنه:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>نص آلة يُحكم عليه ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>ممنوع: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>اللهجات: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>بلا ملحوظات عليه.</numerusform>
            <numerusform>ملحوظة واحدة عليه على الأقل.</numerusform>
            <numerusform>ملحوظتان عليه على الأقل.</numerusform>
            <numerusform>%Ln ملحوظات عليه على الأقل.</numerusform>
            <numerusform>%Ln ملحوظة عليه على الأقل.</numerusform>
            <numerusform>%Ln ملحوظة عليه على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>أنت تقيّم: {name}. {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>افعل</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>احذر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>إياك</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ جيد</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ ليس هكذا</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>ما يجوز لك استعماله</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>فحص النحو</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>أداة القوافي</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>ملاحظاتك أنت، ملصقةً</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ لا نص ولا فكرة من آلة</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>يجوز أن تعطي الآلة أفكارًا، لا نصًّا</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>يجوز أن تساعد الآلة في التحرير</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>كيف يُحكم عليه</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ذوق</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>يمكن التحقق منه</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} للنص الواحد: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>كل جولة تعديلات: {amount}. وإن لم يُقبل: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>يُدفع عن {minutes} على الأكثر.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} للساعة × {times} = {total} للنص.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} للسطر × {times} على الأقل = {total} للنص.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} مقدَّمًا للنص، و{times} ٪ مما يكسبه.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} للنص.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>هذا هو الأجر لـ {whom}.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>من له أعمال منشورة</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>من يحمل الدكتوراه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>خذه قبل {when}.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>اختمه قبل {when}؛ وما خُتم في وقته فهو في وقته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>بلا مهلة بعد ذلك.</numerusform>
            <numerusform>مهلة ساعة بعد ذلك.</numerusform>
            <numerusform>مهلة ساعتين بعد ذلك.</numerusform>
            <numerusform>مهلة %Ln ساعات بعد ذلك.</numerusform>
            <numerusform>مهلة %Ln ساعة بعد ذلك.</numerusform>
            <numerusform>مهلة %Ln ساعة بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>عدم الجواب في اليوم نفسه قبول.</numerusform>
            <numerusform>عدم الجواب خلال يوم قبول.</numerusform>
            <numerusform>عدم الجواب خلال يومين قبول.</numerusform>
            <numerusform>عدم الجواب خلال %Ln أيام قبول.</numerusform>
            <numerusform>عدم الجواب خلال %Ln يومًا قبول.</numerusform>
            <numerusform>عدم الجواب خلال %Ln يوم قبول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>لا وقت لجولة التعديلات.</numerusform>
            <numerusform>لجولة التعديلات ساعة.</numerusform>
            <numerusform>لجولة التعديلات ساعتان.</numerusform>
            <numerusform>لجولة التعديلات %Ln ساعات.</numerusform>
            <numerusform>لجولة التعديلات %Ln ساعة.</numerusform>
            <numerusform>لجولة التعديلات %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>الجواب في اليوم نفسه.</numerusform>
            <numerusform>الجواب خلال يوم.</numerusform>
            <numerusform>الجواب خلال يومين.</numerusform>
            <numerusform>الجواب خلال %Ln أيام.</numerusform>
            <numerusform>الجواب خلال %Ln يومًا.</numerusform>
            <numerusform>الجواب خلال %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>بلا جولات تعديل.</numerusform>
            <numerusform>جولة تعديل واحدة على الأكثر.</numerusform>
            <numerusform>جولتا تعديل على الأكثر.</numerusform>
            <numerusform>%Ln جولات تعديل على الأكثر.</numerusform>
            <numerusform>%Ln جولة تعديل على الأكثر.</numerusform>
            <numerusform>%Ln جولة تعديل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>القارئ لا يرى اسمك.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>لا تظلّم.</numerusform>
            <numerusform>لك أن تتظلّم مدة يوم.</numerusform>
            <numerusform>لك أن تتظلّم مدة يومين.</numerusform>
            <numerusform>لك أن تتظلّم مدة %Ln أيام.</numerusform>
            <numerusform>لك أن تتظلّم مدة %Ln يومًا.</numerusform>
            <numerusform>لك أن تتظلّم مدة %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>من يجوز له أخذه</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>كل من دُعي.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>اختبار نموذج</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>الاستعمال التجاري</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>يُطلب منك السماح بما يلي: {uses}. وتعلّم على كل استعمال حين ترسل.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>للجهة وحدها أن تستعمله في تلك المدة.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>تنتقل الحقوق إلى الجهة.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>لكل أحد أن يستعمل النص في أي شيء، ولا يلزمه ذكر اسمك.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>لكل أحد أن ينقل النص وعليه أن يذكر صاحبه.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>ليس لأحد أن يغيّره.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>يجوز تغييره، مع ذكر ذلك.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>ما يُصنع منه له الترخيص نفسه.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>ليس لأحد أن يبيعه.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>ما يذهب معه</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>لا شيء سوى النص.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>وهو مشفَّر للجهة وحدها.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>تذهب معه أوقات كتابتك، بلا النص.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>كيف تكتب ومتى تكتب يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>في {day} تُحذف النسخة التي على هذا الحاسوب، إن كان أمر النص قد انتهى.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>لا يُذكر لمن هذه النصوص.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>أظهر واحدًا آخر</numerusform>
            <numerusform>أظهر اثنين آخرين</numerusform>
            <numerusform>أظهر %Ln أخرى</numerusform>
            <numerusform>أظهر %Ln أخرى</numerusform>
            <numerusform>أظهر %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>انقل بملف…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>أدخل جوابًا…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>ما ينتظر يذهب في ملف واحد، على ذاكرة محمولة أو في محادثة.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>ملف أعادته الجهة.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>لا شبكة؟</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>أدخل جوابًا</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>لا تكتب لأي جهة بعد؛ فلا شيء يُنقل.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>ملف إلى {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>لا شيء في الملف.</numerusform>
            <numerusform>في الملف: شيء واحد. أعطه للجهة؛ والجواب يأتي بالإيصالات.</numerusform>
            <numerusform>في الملف: شيئان. أعطه للجهة؛ والجواب يأتي بالإيصالات.</numerusform>
            <numerusform>في الملف: %Ln أشياء. أعطه للجهة؛ والجواب يأتي بالإيصالات.</numerusform>
            <numerusform>في الملف: %Ln شيئًا. أعطه للجهة؛ والجواب يأتي بالإيصالات.</numerusform>
            <numerusform>في الملف: %Ln شيء. أعطه للجهة؛ والجواب يأتي بالإيصالات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>وصل: %Ln.</numerusform>
            <numerusform>وصل: %Ln.</numerusform>
            <numerusform>وصل: %Ln.</numerusform>
            <numerusform>وصل: %Ln.</numerusform>
            <numerusform>وصل: %Ln.</numerusform>
            <numerusform>وصل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>جديد هنا: %Ln.</numerusform>
            <numerusform>جديد هنا: %Ln.</numerusform>
            <numerusform>جديد هنا: %Ln.</numerusform>
            <numerusform>جديد هنا: %Ln.</numerusform>
            <numerusform>جديد هنا: %Ln.</numerusform>
            <numerusform>جديد هنا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>رُفض: %Ln.</numerusform>
            <numerusform>رُفض: %Ln.</numerusform>
            <numerusform>رُفض: %Ln.</numerusform>
            <numerusform>رُفض: %Ln.</numerusform>
            <numerusform>رُفض: %Ln.</numerusform>
            <numerusform>رُفض: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>غيّر الاسم في كل مكان</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>لغة الدور</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>لا أحد يتكلم بعد. اسم بالحروف الكبيرة، أو بعد @، يبدأ كلامًا.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>الدقائق: دقيقة لكل صفحة مخطوط، 250 كلمة أو 400 حرف، على عُرف المسرح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>لا كلام</numerusform>
            <numerusform>كلام واحد</numerusform>
            <numerusform>كلامان</numerusform>
            <numerusform>%Ln مرات كلام</numerusform>
            <numerusform>%Ln مرة كلام</numerusform>
            <numerusform>%Ln مرة كلام</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>قبل المشهد الأول</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}، كالمسرحية</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>حروف اللغة</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>اسم الحرف أو رقمه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>لا حرف بهذا الاسم في هذه اللغة.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>جدولًا</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} جدولًا</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>رسمًا</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>لا شيء يُنظر فيه في هذا القسم.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>لا فحص يجري الآن.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>اذهب إلى أي مكان، وافعل أي شيء</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>فعل أو نص أو قسم أو إعداد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>أنت، لنفسك</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>القارئ، على الصيغة {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · تم</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · تُرك كما هو</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>هذه الكلمات في قسم آخر.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>لم تعد هذه الكلمات في هذا القسم.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>اقتراح: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>أنت: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}، على الصيغة {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>طبّق</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّمه منجزًا</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحه من جديد</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>لماذا يبقى؟ يصل هذا إلى القارئ مع الصيغة التالية.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>جوابك. يصل إلى القارئ مع الصيغة التالية.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>علّق على هذه الكلمات</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>ماذا ينبغي أن يعرف الكاتب؟</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>كلمات مقترحة، إن كانت لديك</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>انظر الاقتراح.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>قارن بـ</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>هذه النسخة وحدها</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>أعدها كلها</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>أعد المحدَّد</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− ذهب (مشطوب)   + جاء (تحته خط)   ⇄ انتقل</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ لا فقرات كما كانت ⋯</numerusform>
            <numerusform>⋯ فقرة واحدة كما كانت ⋯</numerusform>
            <numerusform>⋯ فقرتان كما كانتا ⋯</numerusform>
            <numerusform>⋯ %Ln فقرات كما كانت ⋯</numerusform>
            <numerusform>⋯ %Ln فقرة كما كانت ⋯</numerusform>
            <numerusform>⋯ %Ln فقرة كما كانت ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>التغيير {number} من {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>ما الذي أُرسل</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>‏SHA-256 للملف، كما يسميه الإيصال</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>هو مشفَّر: لا تفتحه إلا الجهة.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>ولا ملفات أخرى.</numerusform>
            <numerusform>وملف آخر.</numerusform>
            <numerusform>وملفان آخران.</numerusform>
            <numerusform>و%Ln ملفات أخرى.</numerusform>
            <numerusform>و%Ln ملفًا آخر.</numerusform>
            <numerusform>و%Ln ملف آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>دقائق تُضاف؛ ومع علامة الناقص تُطرح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>ذوق، مع ذكر السبب</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>لماذا؟ (إن شئت)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>النقد وحده له نص يُحكم عليه.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>سلّم التقييم</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملحوظات</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>اختر أولًا كلمات في النص المحكوم عليه.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>كم في كل يوم</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>كم في كل يوم؛ 0 بلا هدف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>حدّد الهدف</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>اقرأه كله</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>تظلّم…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>ماذا ينبغي أن يعرف المسؤول الآخر؟</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>أرسل التظلّم</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>قُبل النص</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>لماذا لم يُقبل</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>الجواب عن تظلّمك</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>بند التكليف: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>ألا توافق؟</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>أجب عن السبب. يقرأ النصَّ والجوابَ مسؤولٌ آخر لم يحكم فيه من قبل.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>جوابك عن السبب</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>تظلّم</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>استرداد النص</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>ما دام لم يُقبل فلك أن تسترده. لا يترك ذلك أثرًا عليك، ولا يُستحق عنه شيء.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>استرده…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، استرده</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>نص خاص بي</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>مكتبك فارغ. في مكتب التجربة تكليفات تجرّبها؛ ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>جهّز مكتب التجربة</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>للكتابة</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>عند غيرك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>المعاجم</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>أضف معجمًا لك: زوج Hunspell (ملف ⁦.dic⁩ وبجانبه ⁦.aff⁩)، أو ملف ⁦.zip⁩ أو ⁦.oxt⁩ فيه زوج، أو قائمة بكلمة في كل سطر. يُفحص أولًا، ويبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>أضف من ملف…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>استعمله بدل المرفق</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}، مرفق</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}، مرفق؛ غير مستعمل الآن</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}، لك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>أزل {name}</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>وُضع جانبًا: توقفت الفحوص معه</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>لم يُقَس: لا عيّنة من هذه اللغة</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>معه تُقبل {known} من {all} من كلمات العيّنة</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>معاجم وقوائم كلمات ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>يُفحص {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>يُستعمل من الآن.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>تنقصه كلمات كثيرة: اختر في الإعدادات هل تُعلَّم الكلمات الصحيحة أيضًا.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>أُضيف {name}.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>أنت تفصل بين قارئين</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>لماذا يختلفان؟</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>اختر سبب اختلافهما</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>يمكن أن يُقرأ التكليف على وجهين</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>لا تقول الإرشادات شيئًا عنه</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>فات أحدَهما شيء</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>هي مسألة ذوق</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>أيها يُقرأ صحيحًا؟</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>لا يذكر الملف كيف كُتبت حروفه. انظر إلى الأسطر أدناه وأنت تختار.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>اقرأه هكذا</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>جواب أو مسودة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>احفظ هذه المحاولة</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>اطلبه ثانية من المرسل.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} ليس نسخة احتياطية لمكتب هنا.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>انظر writerdesk backup list.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>هذه النسخة الاحتياطية ناقصة.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>اختر غيرها؛ تُرك المكتب كما كان.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>لا نموذج باسم «{name}».</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>هذا النص على أحدث نسخة من تكليفه.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>واصل الكتابة.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>أحدث نسخة هي {newest} لا {version}.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>اقرأ أولًا ما تختلف فيه.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>لا تُترك ملاحظة كما هي إلا مع تعليل.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>قل في بضع كلمات لماذا تبقى.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>لا ملاحظة «{finding}» في هذا النص.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>افحص النص من جديد.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>هذا التعليق لا يقترح نصًّا.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>اكتبه بنفسك.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>ذهبت الكلمات التي يدور عليها هذا.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>ملف البريد لجهة واحدة، وهنا عدة جهات: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>قل أيها بـ ⁦--desk⁩.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>هذا الجواب لمكتب ليس هنا.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>أدخله حيث طُلب.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>لا مكتب لأي جهة هنا.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>سجّل أولًا بدعوة.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>في هذا الملف نص مضغوط أشد مما يُصدَّق.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>صدّر المكتب من جديد.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>ليس في هذا الملف مكتب كما يكتبه WriterDesk.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>اصنعه بـ «desk export» على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>هذا أكثر مما يسعه ملف واحد.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>صدّر مكتبًا واحدًا في المرة، بـ ⁦--desk⁩.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>لا يمكن قراءة {file}.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>تحقق من اسم الملف.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>هذا الملف مقفل بعبارة سر.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>اكتب عبارة السر، ثم أدخله ثانية.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>صُنع هذا الملف ببرنامج WriterDesk أحدث.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>ثبّت أحدث WriterDesk هنا.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>تغيّر هذا الملف في طريقه.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>جاء {file} بلا {other}: أحدهما فيه الكلمات والآخر فيه القواعد.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>ضع الملفين متجاورين، أو أحضر قائمة كلمات، كلمة في كل سطر، بصيغة ⁦.txt⁩.</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>أصلح السطر، أو أحضر إصدارًا آخر من المعجم.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>احفظ الملف بترميز UTF-8 واكتب SET UTF-8 في ملف ⁦.aff⁩.</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>اكتب عدد الكلمات في السطر الأول، أو أحضرها قائمةً: ملف ⁦.txt⁩، كلمة في كل سطر.</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>أحضر ملفًا فيه كلمات.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>اكتب كل كلمة في سطر لها.</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>لا يذكر الاسم «{file}» أي لغة هذه.</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>قلها بـ ⁦--language⁩، مثل sw أو am-Ethi.</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>لم يُضف هنا معجم باسم «{name}».</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>انظر dictionaries list.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>عدة معاجم اسمها «{name}»: {ids}.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>سمّ واحدًا بمعرّفه.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file} أكبر من {most} م.ب.؛ ولا معجم كلمات بهذا الحجم.</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>أحضر قائمة أقصر.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>اختر ملف المعجم.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {file}: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>تحقق من الاسم والصلاحيات.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>ليس في المسودة سطر {line}.</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>انظر piece text.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>اطلب من الجهة دعوة جديدة.</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>النافذة المفتوحة تستعمل هذا الخادم.</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>ينتهي مع النافذة، أو حين يوقَف فحص النحو في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>لا مادة «{id}» في المكتبة.</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>انظر library list.</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>هذه المكتبة لجهة أخرى.</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>أدخلها في مكتب تلك الجهة، بـ ⁦--desk⁩.</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>ليس للمذكّرات حالة كهذه.</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>انظر piece note ⁦--states⁩.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>لم يبقَ تغيير في المخطط يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>لا قسم رقمه {number}.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>انظر piece outline.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>هذا النص مختوم.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>افتحه من جديد، أو انتظر الجواب.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>اسم الدور يحتاج إلى حرف.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>النص مختوم؛ فهو ساكن.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>افتحه من جديد أولًا.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>لا أحد بهذا الاسم يتكلم في المسرحية.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>انظر piece cast.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>لا مخزن في {store}.</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>سمّ مجلد الخادم.</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>لا نص كهذا في الطابور.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>انظر queue list.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>حاول من جديد حين توجد شبكة.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>التعليق لا يكون فارغًا.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>اكتب ما تريد قوله.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>ليس في التكليف معيار «{criterion}».</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>انظر review show.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>«{value}» ليست على السلّم.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>اختر من {points}.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>اختر استعمالًا يطلبه التكليف.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>أصلحها، أو دعها مع تعليل.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>هذا النص غير مختوم.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>أُرسلت هذه الصيغة.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>انتظر الجواب، أو اسحب النص.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>هذا النص لك؛ فلا أحد يُسحب منه.</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>في {file} شيء لا يمكن استعماله: {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>أصلح الملف؛ وهو يبقى كما هو حتى تغيّر إعدادًا.</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>ليس لهذا الشخص مجلد منزل؛ وما تكتبه موضوع مؤقتًا في {folder}.</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>شغّل WriterDesk مع ⁦--data⁩ ومجلد لك.</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>هذه المكاتب مفتوحة في WriterDesk آخر لا يجيب.</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>اكتب في واحد منهما فقط؛ وأنهِ الآخر.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>لا يمكن حفظ شيء في {folder}.</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>ما تكتبه يضيع ما لم تنسخه. شغّل WriterDesk مع ⁦--data⁩ ومجلد لك.</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>لا وحدة باسم «{unit}».</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>خذ واحدة من </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>لا تكليف «{brief}» هنا.</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>الأمر writerdesk sync يجلب التكليفات الجديدة.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>أخذتَ هذا التكليف من قبل.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>واصل النص {piece}.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>كان يمكن أخذ هذا التكليف حتى {last}.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>اسأل الجهة هل ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>لا نص جاريًا غير مرسل لهذا التكليف.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>انظر piece list.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>التصحيح يحتاج إلى سبب في بضع كلمات.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>قل لماذا يختلف الوقت.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>لا يمكن إضافة {minutes} دقيقة: للنص {has}، وفي اليوم 1440.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>أعط دقائق صحيحة، مع علامة الناقص للطرح.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>«{day}» ليس يومًا قد بدأ.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>اكتبه مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>لا نص لهذا الدرس بعد.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>خذ تكليفه أولًا.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>النسخة المحفوظة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>قل ماذا تسميها.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>ليس في النسخة مقطع كهذا.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>انظر إليها بـ piece compare.</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>المكتب الخاص لا فريق له.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>علّم الكلمة لهذا المكتب وحده.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>هنا عدة مكاتب، لكل منها كلماته: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>سمّ واحدًا بـ ⁦--desk⁩.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>«{word}» لم تُعلَّم لهذا المكتب.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>انظر words list.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>المسؤول وحده يقرر في كلمات الفريق.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>اقترح الكلمة.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>ليس للفريق بعد كلمات مقبولة في «{language}».</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>اقترح بعضها.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>لا نص «{piece}» هنا.</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>انظر writerdesk piece list.</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>لا مكتب «{desk}» هنا.</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>الأمر writerdesk enrol يصنع واحدًا.</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>مفتاح المكتب «{desk}» ليس في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>اطلب دعوة جديدة للشخص نفسه.</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>هذا النص مختوم؛ ومسودته لا تتغير الآن.</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>الملحوظة لا تكون فارغة.</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>الملحوظة تقتبس كلمات من النص المحكوم عليه.</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>حدّد الكلمات التي تدور عليها.</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>في النص المحكوم عليه «{quote}» {times} مرات.</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>أعط الموضع بـ ⁦--start⁩ و⁦--end⁩.</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>ليس في النقد ملحوظة كهذه.</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>انظر critique show.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>ليس في سلّم التقييم معيار «{criterion}».</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>اختر من {known}.</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>هذا النص لا يحكم على نص.</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>خذ تكليفًا بنقد؛ فهو يأتي بالنص معه.</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>لا فئة باسم «{category}».</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>لا قاعدة باسم «{rule}».</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>انظر rules list.</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>المرفق {name} {why}.</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>في التكليف {count} من الأخطاء؛ أولها في {path}: {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>شغّل عليه brief check لتراها كلها.</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>لا brief.json في هذا الملف.</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>اطلبه من الجهة من جديد.</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>هذا التكليف ليس ما وُقّع.</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>صُنع التوقيع لشيء غير تكليف.</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>هذا التكليف غير موقَّع، فلا أحد يضمن أجره وحقوقه.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>هذا التكليف موقَّع بمفتاح ليس لأي من جهاتك.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>هذا التكليف موقَّع بمفتاح سحبته الجهة.</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>هذا التكليف موقَّع بمفتاح خارج مدته.</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>اطلب من الجهة تكليفًا موقَّعًا.</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>الملف {name} لا مكان له في تكليف.</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>المرفق {name} ليس ما وُقّع.</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>«{kind}» ليس brief ولا prompt.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>اختر أحدهما.</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>للعنوان من 1 إلى 200 حرف مرئي.</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>أعط عنوانًا في سطر واحد.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>«{tag}» ليس وسم لغة.</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>اكتب وسمًا مثل hi أو ur-Arab.</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>المحاولة {number} موافَق عليها وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>أضف المحاولة التالية.</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>تبدأ المحاولة بطلب.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>اكتب ما طُلب.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«{day}» ليس يومًا.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>في نص المحاولة مليون حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>احتفظ بجزء منه.</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>ليس في «{title}» محاولة رقمها {number}.</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>فيه المحاولات من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>للوسم من 1 إلى 60 حرفًا مرئيًّا.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر أقصر منه.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>«{value}» ليست من: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدة منها.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>لا يمكن قراءة هذه المكتبة: {why}.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبها من جديد.</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>هذه المكتبة أكبر من 256 م.ب.</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>صدّرها أجزاءً.</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>هذه المكتبة تحتاج إلى WriterDesk أحدث.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>ثبّت أحدث WriterDesk.</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>النسخة {version} من هذا التكليف هنا من قبل وتختلف عن هذا الملف.</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>اطلب من الجهة أن تعطي التغيير رقم نسخة جديدًا.</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>لا تكليف {id} هنا.</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>انظر brief list.</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>لا نموذج «{id}».</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>التكليف أكبر من 1 م.ب.</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>ضع النصوص الطويلة في مرفقات.</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>التكليف قائمة، لا حقول لها أسماء.</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>اكتبه جداول TOML.</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>التكليف متداخل أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>عدد غير منتهٍ أو أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>اكتب عددًا آخر.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>التكليف ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>لا يُقرأ التكليف بوصفه TOML: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>صحّح ذلك الموضع.</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>لا يمكن ضبط {path}: {why}.</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>انظر الحقول في تكليف جديد.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>«{kind}» ليس نوع عمل.</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>اختر واحدًا من: {kinds}.</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>أعط عنوانًا أقصر في سطر واحد.</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الدرس {file}: {why}.</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>لا درس باسم {id}.</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>لا يقبل محرك الإملاء أي كلمة من كلمات {name}.</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>انظر هل الملفان لمعجم واحد، وأي ترميز يذكره SET.</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>لم يفرغ محرك الإملاء من {name} بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>أحضر معجمًا أصغر، أو قائمة كلمات بسيطة.</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>يتعطل محرك الإملاء مع {name}، أو يطلب له أكثر من {most} م.ب. من الذاكرة.</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>أحضر إصدارًا آخر من المعجم، أو قائمة كلمات بسيطة.</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>لا شكل شعريًّا باسم «{form}».</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>انظر `writerdesk forms list`، أو أعط مسار ملف شكل.</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>لا يمكن استعمال ملف الشكل: {path}: {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>انظر `writerdesk forms check` لكل ما هو خطأ فيه.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation>لا يرافق النص ملف باسم {name}.</translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>انظر piece attachments.</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>تضارب المصالح يُسمّى.</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>اكتب في جملة واحدة ما هو.</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>التعليق الذي لا يُعمل به يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>لا توجد صفحة مساعدة {name}.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>انظر manual list.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>لم يبتّ أي قارئ في هذا النص بعد.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>انتظر الحكم الأول.</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>منذ بناء الإصدار استرد كتّابه {count}: {ids}.</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>لا تنشر هذا المجلد؛ ابنِ الإصدار من جديد.</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>لا توجد نسخة كهذه من المراجعة.</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>انظر review versions.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>هناك نص للختم.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>لا نص للختم بعد.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>نسخة التكليف معروفة.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>نسخة التكليف غير معروفة.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>حدود التكليف الملزمة مستوفاة أو تُركت مع تعليل.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>كل ملاحظة ملزمة أُصلحت أو تُركت مع تعليل.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>الأجر والوقت معروضان.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>الأجر والوقت غير معروضين.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>يسمح التكليف بالملفات التي إلى جانب النص.</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>ينتظر شبكة.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>هو عند الجهة؛ والإيصال الموقَّع هنا.</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>رفضته الجهة: {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>لم تعد الجهة تعرف هذا الجهاز؛ اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>هو في ملف بريد؛ والجواب يأتي بالإيصال.</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>لم يمر بعد ({why})؛ وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>خُتمت الصيغة {number}.</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>لا يمكن استعمال ملف الشكل {file} المرافق للتكليف: {place}: {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>لا يمكن قراءة ملف الشكل {file}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>«{address}» ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>اكتبه مثل http://localhost:8081.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>لا يجيب LanguageTool.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>تستمر الكتابة والفحوص الأخرى والختم بدونه.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>هذا الـ LanguageTool لا يفحص هذه اللغة.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>لا يضيع بذلك شيء.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>ما يجيب في هذا العنوان ليس LanguageTool.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>انظر إلى العنوان ثانية.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>ما جاء من {address} ليس الملف الذي نشره LanguageTool.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>حاول لاحقًا أو على شبكة أخرى؛ لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>لا يمكن تنزيل LanguageTool من {address}.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>حاول حين توجد شبكة، أو خذ ملف zip من ذاكرة محمولة؛ لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>أجاب {address} بـ {status} بدل الملف.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>حاول لاحقًا، أو خذ ملف zip من ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>الملف الآتي من الشبكة لا ينتهي.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>ليس LanguageTool على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>الأمر writerdesk languagetool install يجلبه، وinstall ⁦--from⁩ FILE يأخذه من ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>لا LanguageTool في {file}.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>ينبغي أن يكون اسمه LanguageTool-{version}⁦.zip⁩ وأن يكون فيه {jar}.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>لم يُفك {file}: فهو يكتب خارج مجلده، أو فيه روابط، أو يكبر أكثر من حجمه بكثير.</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>خذ الملف الرسمي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} تالف أو ليس ملف zip.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>انسخه أو نزّله من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>لا Java على هذا الحاسوب، وLanguageTool يحتاج إليها.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>ثبّت Java ‏{least} أو أحدث (openjdk-17-jre-headless في Debian وUbuntu، وadoptium.net في غيرهما)، أو سمّ واحدة لديك.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>‏Java هنا إصدارها {major} ({program})؛ وLanguageTool يحتاج إلى {least} أو أحدث.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>ثبّت أحدث منها بجانبها، أو سمّ واحدة لديك؛ ولا يتغير شيء آخر يستعمل Java.</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} ليس Java.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>سمّ برنامج java نفسه، أو المجلد الذي فيه bin/java؛ أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>المنفذ {port} يستعمله برنامج آخر.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>لا تذكر المنفذ، فيؤخذ منفذ حر.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>لا يبدأ LanguageTool: ‏{last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>ثبّته من جديد؛ وإن لم ينفع ذلك فجرّب Java أخرى.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>‏Java هنا ({program}) لا تشغّل LanguageTool: قديمة جدًّا أو ينقصها خادم الويب.</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>ثبّت Java كاملة، 17 أو أحدث، أو سمّ أخرى.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>لا ذاكرة حرة تكفي LanguageTool؛ فهو يأخذ حتى {memory} م.ب.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>لم يُجب LanguageTool في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>حاول من جديد؛ فالبدء الأول أبطأ.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>توقف LanguageTool مرتين؛ ولا يُفحص النحو الآن.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>كل ما عداه مستمر. اطلبه من جديد تحت «النحو بـ LanguageTool».</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>لا يمكن استعمال القراءات: {why}.</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>انظر `writerdesk scan ⁦--help⁩` لترى كيف تُكتب القراءة.</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>لا يمكن فتح المعجم {name}.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>أضف المعجم من جديد.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>توقف البرنامج الذي يفحص الإملاء.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>واصل الكتابة؛ فهو يبدأ من جديد بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>حدث خطأ في WriterDesk: ‏{kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تجيب.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>لا توجد دعوة في هذه الصورة.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>التقط صورة أوضح تُظهر المربع كله، أو اكتب الرمز المكتوب بجانبه.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>لا يمكن رسم الأيقونة «{name}».</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>ليس في هذا النص قسم كهذا.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>انظر مخططه.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>ملف {form} يسع نصًّا واحدًا.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>صدّر نصًّا واحدًا في المرة، أو عدة نصوص بصيغة EPUB.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>كتاب من عدة نصوص ليس له عنوان بعد.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>قل ما اسمه.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>لا يمكن تصدير النص بصيغة {form}.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>اختر واحدة من: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>لا يذكر {name} كيف كُتبت حروفه؛ وقد يكون واحدًا من: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>اختر واحدًا وانظر هل تخرج الكلمات صحيحة (piece import ⁦--encoding⁩ NAME).</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>«{encoding}» ليس ترميزًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>الأسماء مثل windows-1256 أو cp932 أو iso-8859-2.</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>هذا الملف ليس نصًّا بترميز {encoding} (البايت {position}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>اختر ترميزًا آخر، أو احفظه بترميز UTF-8 في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} تالف أو جزء من الملف فقط.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>انسخه أو نزّله من جديد، أو افتحه واحفظه في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} ينفك إلى أكثر بكثير مما يكون عليه نص.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>لا تثق بهذا الملف؛ واطلب من المرسل النص نفسه.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} يعرّف كيانات خاصة به، ولا يفعل ذلك أي معالج نصوص.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} أكبر من 64 م.ب.، أو مؤلف من أجزاء أكثر مما يُقرأ مرة واحدة.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>افتحه في البرنامج الذي جاء منه، واحفظه بلا كلمة سر، ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} بالصيغة القديمة لـ Word أو لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>افتحه هناك واحفظه بصيغة DOCX أو ODT.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>لا ملف باسم {name}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقق من اسمه.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} مجلد أو أنبوب أو جهاز، لا ملف.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>اختر ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} هو {words}، ولا يمكن استيراده.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>يُعدّ الهدف بواحدة من {units}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدة.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>الهدف عدد صحيح فوق الصفر.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>أعط عددًا آخر.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>«{day}» ليس يومًا.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>لا إذن بقراءة {name}.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>أعط نفسك حق قراءته، أو استورد نسخة منه.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>غيّر برنامج آخر {name} أثناء قراءته؛ ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>انتظر حتى يفرغ ذلك البرنامج منه، ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>فُتح قسم ليس موجودًا.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>فشل الحفظ: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>تعديل يقع خارج قسمه.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>فشل الحفظ.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>لا نص على أحد جانبي هذا الموضع.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>ضع المؤشر حيث يبدأ القسم الجديد.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>لا قسم بعد هذا.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>اختر قسمًا يليه غيره.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>العنوان يحتاج إلى كلمة.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>اكتب عنوان القسم.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>تغيّرت الأقسام منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>الحالات السابقة بين نسخ النص.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>لا نص {piece}.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>انظر أي نصوص هناك.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>ليس في هذا النص تنبيه كهذا.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>انظر piece remarks.</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>ضغطة المفتاح {number} ليست بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>أرسل UTF-8، عنقودًا كتابيًّا في كل سطر.</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>ليس لهذا النص نسخة {version}.</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>انظر أي نسخ هناك (piece versions).</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>هذه الدعوة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>اطلب من الجهة دعوة جديدة.</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>هذا الجهاز غير معروف هنا، أو لم يعد معروفًا.</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>اسم الجهاز طويل جدًا أو ليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>انتهت هذه الدعوة.</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>استُعملت هذه الدعوة من قبل.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>هذا المفتاح مسجَّل من قبل.</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>أنشئ مفتاحًا جديدًا لهذا المكتب.</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>للحدث معرّف غير الذي في العنوان.</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>هذا العمل غير معروف هنا.</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>لم تُنشر هذه النسخة من التكليف هنا.</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>يطلب التكليف {most} من الكاتب الواحد، ولم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>أعد واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>يوجد حدث آخر بهذا المعرّف.</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>يصنع الحدثَ من يرسله، وفي دوره.</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة بطاقة اللغة {file}: {reason}.</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>قارنها ببطاقة لغة أخرى.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>ملف المعجم {file} تالف.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>ثبّت WriterDesk من جديد.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} ليس ملف zip يمكن قراءته، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>اجلبه من جديد من حيث أتى.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} ينفك إلى أكثر بكثير مما يكون عليه معجم.</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>خذ المعجم ممن تعرفه.</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>لا معجم في {file}: أي ملف ⁦.dic⁩ وملف ⁦.aff⁩ بالاسم نفسه.</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>في {file} جاءت هذه بلا ملف ⁦.aff⁩ الذي فيه القواعد: {found}.</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>أحضر الملفين معًا.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>في {file} عدة معاجم: {found}.</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>قل أيها بـ ⁦--name⁩.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} مقفل بكلمة سر.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>فكه أولًا.</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>في {file} عنصر يُكتب خارج مجلده: {member}.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>ملف المعجم {file} أكبر من 64 م.ب.</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>أحضر قائمة كلمات أقصر.</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>اكتب وسمًا مثل hi أو am-Ethi أو pt-BR.</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة جدول الكتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>خذ الجدول كما أصدره صانعوه.</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>لا جدول كتابة باسم «{name}».</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>انظر الجداول بـ «writerdesk type ⁦--list⁩».</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>«{way}» ليست طريقة لكتابة نص.</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>خذ اسم جدول كتابة، أو نظامين مثل devanagari:iast.</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>لا حرف في هذه الكلمة.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>أعط كلمة.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>كلمة القائمة لا تزيد على {most} علامة.</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>أعط كلمة واحدة.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>«{word}» أكثر من كلمة، أو فيها علامة لا يراها أحد.</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>أعط كل كلمة وحدها.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>الحدث أكبر من {most} بايت.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>رقم صيغة الحدث خارج المدى.</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>لا يذكر الحدث من تحرك.</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>{name} في الحدث ليس UUID.</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>وقت الحدث ليس وقتًا بصيغة ISO-8601 مع منطقته.</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>الحركة عن الصيغة {revision}، والنص عنده {known}.</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>تزيد أرقام الصيغ واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>جاء حدث آخر بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>احفظ الملفين واسأل المرسل.</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>يذكر الحدث حالة لا وجود لها.</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>يذكر الحدث دورًا لا وجود له.</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>لا حركة تقود من {leaves} إلى {to}.</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>لا يستطيع {role} نقل نص إلى {to}.</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>الحدث عن نص آخر.</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>النص في {state}، فلا يغادر {leaves}.</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>انظر إلى الحركات السابقة.</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>حدث آخر معروف بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>لا يذكر الحدث كلمة من قوائم هذه الجهة.</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>الرفض يذكر سببه، في جملة للكاتب.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>أعط سببًا.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>لم يقترح أحد هذه الكلمة.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>الكلمة ليست في القائمة.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>الكلمة في القائمة من قبل؛ ويمكن إزالتها.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>رُفضت الكلمة من قبل.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>أُزيلت الكلمة من القائمة من قبل.</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation>لا يجوز أن يرافق النص أكثر من {most} من الملفات.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>أخرج واحدًا منها أولًا.</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation>الملفات مجتمعةً أكبر من {most} م.ب.</translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation>احفظها بحجم أصغر، أو أخرج واحدًا منها.</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>لا يطلب التكليف ملفات إلى جانب النص.</translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation>أخرج الملف، أو اطلب من الجهة تكليفًا يسمح به.</translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation>{name} من نوع لا يطلبه التكليف.</translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation>احفظه بأحد هذه الأنواع: {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} أكبر من {most} م.ب.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation>احفظه بحجم أصغر: دقة أقل، أو تسجيل أقصر.</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>لا إذن باسم {scope}.</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>اختر من training وevaluation وpublication وcommercial.</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>هذه الحزمة مشفَّرة للجهة.</translation>
    </message>
    <message>
        <source>The package does not hold exactly one folder.</source>
        <translation>ليس في الحزمة مجلد واحد بالضبط.</translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation>الكيس في مجلد داخل المجلد.</translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation>ليس اسم المجلد wd- ثم معرّف الحزمة.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>ينقص bagit.txt.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation>في bagit.txt غير سطريه.</translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>ينقص bag-info.txt.</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation>في bag-info.txt سطر ليس ترويسة.</translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>تنقص bag-info.txt ترويسة.</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation>في bag-info.txt ترويسة مرتين بقيمتين مختلفتين.</translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>ترويسة في bag-info.txt لا معنى لها.</translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>صُنعت الحزمة ببرنامج WriterDesk أحدث، بصيغة لا يعرفها هذا.</translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation>اسم المجلد وExternal-Identifier يسميان حزمتين مختلفتين.</translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation>الصيغة الأولى لا أصل لها، وللتالية أصل.</translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation>يطلب fetch.txt جلب ملفات من مكان آخر.</translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation>لا بيان محتويات.</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>لا بيان للوسوم.</translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation>هناك بيانات محتويات، لكن ليس منها واحد بـ SHA-256.</translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation>بيان محتويات يستعمل بصمة غير معروفة.</translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation>بيانا محتويات لا يسردان الملفات نفسها.</translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation>في بيان المحتويات سطر ليس: بصمة، فراغان، مسار.</translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation>في بيان المحتويات سطر مساره قبل بصمته.</translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation>بيان المحتويات يسرد ملفًا مرتين.</translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation>في بيان المحتويات إرجاع عربة أو نهاية سطر مرمَّزة في اسم.</translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation>بيان المحتويات يسرد مسارًا غير مسموح به هناك.</translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation>ملف من المحتوى ليس في البيان.</translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation>ملف مذكور في بيان غير موجود.</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation>ملف خارج المحتوى لا يشمله بيان الوسوم.</translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>‏Payload-Oxum لا يطابق المحتوى.</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>تغيّر ملف من المحتوى.</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation>تغيّر ملف يصف الحزمة.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>تنقص وثيقة.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>في النص محرف NUL.</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>في النص إرجاع عربة.</translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation>ليس النص بالصورة المركَّبة في يونيكود (NFC).</translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation>لا ينتهي النص بنهاية سطر واحدة بالضبط.</translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation>يذكر الإذن استعمالًا لا وجود له.</translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>صُنعت وثيقة ببرنامج WriterDesk أحدث، بصيغة لا يعرفها هذا.</translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation>تتكلم وثيقة عن نص أو صيغة غير ما في الحزمة.</translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation>تشير وثيقة إلى موضع بعد نهاية النص.</translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation>ما يقال عن النص المحكوم عليه لا يشير إلى موضع فيه.</translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation>لا يصف ro-crate-metadata.json هذا المجلد.</translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation>سجل العمل لا يتماسك.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>الحزمة غير موقَّعة.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>التوقيع لا يطابق الحزمة.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>الحزمة موقَّعة بمفتاح لا يضمنه أحد.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>الحزمة موقَّعة لغرض آخر.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>الحزمة موقَّعة بمفتاح مسحوب.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>الحزمة موقَّعة بمفتاح خارج مدته.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>اطلب الحزمة من المرسل من جديد.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>المجلد {name} ليس فارغًا.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>سمّ مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>الصيغة السابقة ليست على هذا المكتب.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>استرجع المكتب من أحدث نسخة احتياطية، أو اختم على الحاسوب الذي ختم الصيغة الأخيرة.</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>يُختم النص مع الإذن باستعمال واحد على الأقل.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>علّم على استعمال.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>النص ومرفقاته أكبر من أن تسعها حزمة واحدة.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>صغّر المرفقات أو اترك بعضها.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>لم تجتز الحزمة المختومة فحصنا نحن.</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>للتكليف أو للجهة اسم لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>اسم الملف {name} لا يمكن أن يسافر في حزمة.</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>أعد تسميته بحروف لاتينية وأرقام ونقاط وشرطات.</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>ملفات بيانات WriterDesk غير موجودة.</translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>لا يحوي المجلد إصدارًا.</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>أعطِ المجلد الذي كتبه release build.</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>ملف من الإصدار ليس كما بُني.</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>ابنِ الإصدار من جديد.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>لا سبب باسم «{reason}».</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>انظر reasons list.</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>لا يمكن قراءة ملف الأسباب: {why}.</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>اكتبه كما كُتبت الملفات في resources/reasons.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>لا تعليق كهذا.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>انظر piece comments.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>هذا النص ليس هنا للقراءة.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>تسلّمه أولًا.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>طلب التعديلات يحتاج إلى تعليق واحد على الأقل أو شيء واحد يُعمل.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>علّق على الموضع، أو اكتب ما يجب عمله.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>عدم قبول النص يحتاج إلى سبب، وجملة للكاتب، والبند.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>اختر سببًا (reasons list)، وقله بلغة الكاتب، وسمّ بند التكليف.</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>«{criterion}» مسألة ذوق؛ فدرجته تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>اكتب لماذا في جملة.</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>لا مكتب هنا.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>تحقق من المجلد، أو اصنع مكتبًا.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>استُعمل هذا المكتب آخر مرة ببرنامج WriterDesk أحدث.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>ثبّت أحدث WriterDesk لفتحه.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>برنامج آخر يستعمل هذا المكتب ولم يتركه في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>أغلق نافذة WriterDesk الأخرى أو انتظر لحظة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>هنا مكتب من قبل.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>افتحه.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>القرص لا يأخذ بيانات أخرى؛ ولم يتغير شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>أفرغ مساحة على القرص، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>لا تمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>اختر مجلدًا يجوز لك الكتابة فيه، أو أعط نفسك حق الكتابة هنا.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>قاعدة بيانات المكتب تالفة؛ وتُرك الملف كما كان.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>استرجع أحدث نسخة احتياطية (backup list ثم backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>أعطى القرص خطأ: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>تحقق أن القرص موصول وسليم، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>كان نداء لقاعدة البيانات خاطئًا: {reason}.</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>لا مكتب باسم {desk}.</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>انظر أي مكاتب هناك.</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>ليس لهذا الشخص مجلد منزل.</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>سمّ مجلدًا بـ ⁦--data⁩.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>جاء سؤال بعد إغلاق المكتب.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>لا إعداد باسم {key}.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>انظر settings list.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>‏{key} يأخذ {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>أعط قيمة كهذه.</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>طلب تغيير تغييرًا آخر فكان سينتظر نفسه.</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>جاء تغيير بعد إغلاق المكتب.</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>أجاب شيء غير خادم الجهة.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًّا.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>الشبكة هنا تطلب تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>افتح صفحة ويب وسجّل الدخول؛ والباقي يتبع.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>يطلب خادم الجهة العودة لاحقًا ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>لم تعد الجهة تعرف هذا الجهاز.</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>الملف المختوم ليس ما خُتم.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استرجعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>خادم الوكيل في شبكة هذا الحاسوب لا يسمح بمرور هذا.</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>انظر إلى خادم الوكيل في إعدادات النظام؛ وتُعاد المحاولة تلقائيًّا.</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>العنوان {url} ليس آمنًا: يجب أن يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>اطلب من الجهة العنوان الصحيح.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>لم يُجب خادم الجهة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى خادم الجهة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>شهادة الخادم ليست شهادة الجهة.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>إن كانت الشبكة هنا تطلب تسجيل دخول فسجّل أولًا؛ وإلا فاسأل الجهة.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>الشهادة في الدعوة تالفة.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>كان الجواب أكبر من كل جواب متوقع.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>هذا الجواب لمكتب آخر.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>أدخله هناك.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>التكليف ليس في هذا الملف.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>لم يكن الجواب إيصال الجهة عن هذا.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>هذا المكتب ليس لأي جهة.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>لم يعد الملف المختوم هناك.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>أجابت عن هذه الدعوة جهة أخرى.</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>حدث الجهة موقَّع بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>اسأل الجهة عن هذه الحزمة.</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>المادة {number} من التعليقات ليست حاشية لها معرّف.</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>قدّم قائمة JSON من حواشي W3C.</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>ليس في النص موضع من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>حدّد الكلمات التي يدور عليها التعليق.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>هذا النمط يأخذ وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>بسّطه: فالتكرار داخل التكرار بطيء، كما في ‎(a+)+‎.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>هذا ليس تعبيرًا نمطيًّا: {reason}.</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>ابحث عن الكلمات بدقة.</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>أصلح النمط، أو ابحث عن الكلمات بدقة.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>البديل يسمي مجموعة ليست في النمط، أو ينتهي بشرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>اكتب \1 للمجموعة الأولى بين قوسين، و\ للشرطة المائلة العكسية.</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>في النص محرف NUL في الموضع {position}.</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>احذف ذلك المحرف، أو افتح الأصل وانسخ النص من جديد.</translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation>في النص نصف حرف في الموضع {position}.</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>وهناك غيرها: الأمر writerdesk dictionaries check يذكرها كلها.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>ليس لهذا النص شكل شعري يمكن عدّه.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>انظر `writerdesk forms list`.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>ليس في سطر المسودة {line} كلمات.</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation>لا قراءة محدّدة لـ«{words}».</translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation>انظر `writerdesk piece reading PIECE`.</translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation>ليس في المسودة سطر «{words}».</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation>لا قاعدة هنا باسم «{rule}»؛ ولا أثر لهذا السطر.</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>ليس اسم ملف بسيطًا</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>لا يُقرأ بجانب التكليف</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>ليس مذكورًا في التكليف</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>مذكور لكنه غير موجود</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>يلزم مثال جيد واحد على الأقل.</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>يلزم مثال رديء واحد على الأقل.</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>صيغة التكليف {version}؛ وهذا الإصدار من WriterDesk يقرأ {ours}.</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>الدرس «{tutorial}» غير معروف هنا.</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>الشكل «{form}» غير معروف هنا؛ ويمكن أن يسافر مع التكليف.</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>«{name}» ليس بين المرفقات.</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>يجب أن يكون رقم الإصدار السابق أصغر.</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>العميل المسمّى يحتاج إلى اسمه.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>اسم العميل مكتوب هنا مع أنه لا ينبغي ذكره.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>اسم العميل مكتوب هنا مع أن التكليف ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>النقد يحتاج إلى النص الذي يُحكم عليه.</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>سمِّ مرفقًا أو أعطِ النص نفسه، واحدًا من الاثنين.</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>هنا معاملات بلا شكل.</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>للقاعدة «{rule}» وزنان.</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>لمرفقين اسم واحد.</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>لدرجتين من السلّم قيمة واحدة.</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>ليست مكتبة</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>صيغ {id} ليست مرقّمة ابتداءً من 1</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} يعتمد صيغة ليست فيه</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>من {least} إلى {most} ({unit})</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>هنا حدّ لعدد الشخصيات، مع أن النوع «{kind}» بلا أدوار.</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>{most} على الأكثر ({unit})</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>{least} على الأقل ({unit})</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>تُحسب الدقائق في المسرحيات والمشاهد؛ والنوع «{kind}» لا يُقاس بها.</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>لم يُعطَ حدّ أدنى ولا حدّ أقصى.</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>هذا الحد ({unit}) مكتوب مرتين.</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>في المثال الجيد ما هو ممنوع: {signs}.</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>الحد الأدنى ({least}) أكبر من الحد الأقصى ({most}).</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>لا نصّ يستوفي هذا الحد و{path} معًا: {other}، لكن {one}.</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>حدّ أقصى قدره 0 لا يترك ما يُكتب.</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>لا أحد هنا يستطيع عدّ هذه الوحدة في {tag}: {unit}.</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>لا صفّ في قاعدة الأجر للجميع، فلن يرى بعض الكتّاب أي سعر.</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>السقف أدنى من التقدير، فلن يُدفع التقدير.</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>الريع يذكر كم في المئة.</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>لا يمكن دفع أكثر من 100 في المئة.</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>هذا الصف لا يدفع شيئًا.</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>صفّان في قاعدة الأجر للأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>صحّح ذلك الموضع ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>انسخ المستلم الذي طبعه endpoint init، أو اترك الحقل.</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>اكتب المبلغ بنقطة وبين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>اذكر الملف في attachments، أو صحّح اسمه.</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>اكتب نوع وسائط مثل image/png أو audio/*، أو نهاية اسم مثل ‎.pdf، أو قلها بالكلمات.</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>قل في attachments ما الذي يمكن إرفاقه، أو اترك هذا.</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>ارفع السقف، أو اخفض التقدير.</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>اترك limits.cast، أو اختر النوع play أو scene.</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>اختر واحدة من هذه الكلمات.</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>وفّق بين client_class وclient.</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>اختر كلمات لا تسمّي العميل.</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>اكتب النص من جديد دون ما أُلصق.</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>اكتب رمز العملة بحسب ISO 4217.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>احذف واحدًا منهما.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>املأه.</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>اكتب العنوان كاملًا، أو اترك القائمة فارغة لخادم الدعوة.</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>اختر مثالًا جيدًا آخر، أو اسمح بهذه المحارف.</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>أضف [[instructions.examples]] واحدًا فيه verdict وtext وwhy.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>غيّر اسم الملف.</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>كرّر مفاتيح من ملف الشكل؛ وإلى ذلك الحين يُفحص الشكل كما هو.</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>اكتب الصيغة هكذا: «1.0».</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>استعمل هذه العلامات وحدها.</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>أعطِ work.judged إما attachment وإما text.</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>ابحث عن الوسم بالأمر writerdesk languages list.</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>غيّر أحد الاثنين، أو اجعل أحدهما استرشاديًا.</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>غيّر الحد، أو اتركه: الشكل يُفحص على كل حال.</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>اكتبه على صورة نوع/نوع فرعي.</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>غيّر min أو max.</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>أضف الحقل؛ فالأمر brief new يكتب كل حقل مع شرحه.</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>أضف [[pay.rates]] واحدًا ليس فيه إلا مبلغ.</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>سمِّ الشكل في work.form_id، أو احذف المعاملات.</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>أعطِ min أو max أو كليهما.</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>اذكر مبلغًا، أو احذف الصف.</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>اختر بدلًا منها words أو graphemes أو lines.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>اختر عددًا في ذلك المدى.</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>اكتب حرفين كبيرين بحسب ISO 3166، أو ثلاثة أرقام بحسب UN M.49.</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>اتركه: يملؤه التوقيع.</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>اكتب التاريخ والوقت والمنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>غيّر أحد الوقتين.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>اختصره، أو ضعه في مرفق.</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>غيّر القيمة؛ في TOML يكون النص بين علامتي اقتباس، والأعداد لا.</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>اختر واحدة من هذه الوحدات.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>صحّح اسمه، أو احذفه.</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>أرفق ملف الشكل، أو انظر writerdesk forms list.</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>انظر writerdesk rules list، أو احذف السطر.</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>انظر writerdesk tutorial list، أو اترك الحقل.</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>سمِّ الإصدار الذي نُشر قبل هذا.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>مبلغ مثل «12.50»، نصًّا</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>عملة من ثلاثة أحرف كبيرة مثل EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>أحرف وأرقام ونقاط وواصلات</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>إصدار مثل 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>معرّف قاعدة مثل structure/quotes، أو كلمتها الأولى</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>مستلم age يبدأ بـ age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>اسم ملف بسيط من أحرف لاتينية وأرقام ونقاط وواصلات</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>نوع وسائط مثل text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 رقمًا ستّ عشريًا</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} ليس واحدًا من هذه: {choices}.</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>المنتظر هنا {kind}، لا {found}.</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>في النص محرف تحكّم لا يُرى.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} ليس بين {least} و{most}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>«{field}» ليس حقلًا في التكليف؛ وهو مُهمَل.</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} ليس {wanted}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>«{field}» يحتاج إلى {least} على الأقل.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>ليس في النص إلا فراغات.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>«{field}» غير موجود.</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>هو متداخل أو مكتوب كتابة جامحة</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>«{name}» مذكور مرتين.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>«{text}» ليس تاريخًا ووقتًا مع منطقتهما الزمنية، مثل ⁦2027-01-31T12:00:00Z⁩.</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>«{tag}» ليس وسم لغة وفق BCP 47 مثل ur-Arab.</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>التكليف المقيّد أو السرّي يذكر متى تُحذف النسخة المحلية.</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} تجعل العمل عامًّا، مع أن التكليف «{level}».</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>«{address}» ليس عنوان https ‏(http على هذا الجهاز وحده).</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>«{line}» ليس نوع ملف يمكن أن يرافق العمل.</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>لا ملف يمكن أن يرافق العمل، فلا شيء يُحدّ.</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>«{region}» ليست منطقة مثل IN أو 419.</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} تعطي الجميع حق استعمال النص؛ و«{field}» يسلبه من جديد.</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>العمل السرّي لا يمكن نشره.</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} يقع قبل {before}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>فُكّ ضغطه واستورد النص الذي فيه.</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>ملف Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>احفظه بصيغة DOCX أو ODT في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>انسخ نصها من المتصفح، أو احفظها هناك نصًّا.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>شيء بلا نص</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>استورد النص الذي صُنع منه.</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>شيء ليس مستند نص من Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>احفظ نصه بصيغة DOCX.</translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>تنقص مراجعة بين هذه، فلا يمكن إظهار ما سبق.</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>تسمّي المراجعة قبلها حزمة أخرى غير التي هنا.</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>حزمتان مختلفتان تقولان إنهما المراجعة نفسها.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>قال خادم الجهة لا.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>لا يمكن الوصول إلى خادم الجهة، وخادم الوكيل في هذا الحاسوب يحدّده نصّ برمجي لا يُشغَّل هنا.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>اضبط خادم الوكيل يدويًّا في إعدادات النظام: يعرفه من يدير الشبكة.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>خبر لا يُفهم.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>معرّف الحزمة غير المطلوب.</translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation>هو أطول من {most} علامة</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>احذف ذلك الموضع واكتب الحرف من جديد.</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>الموضع {position} خارج نص طوله {length}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>احفظه بترميز UTF-8 وحاول ثانية.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation>لا يمكن قراءة الملف كملف TOML: {why}.</translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>هذا ليس مفتاح age.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>استعمل ملف المفتاح الذي صُنع مع المكتب.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>لا يمكن استعمال مفتاح التشفير الخاص بالجهة.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>شُفّر هذا الملف لمفتاح آخر، أو هو تالف.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>اجلب الملف من جديد؛ وإن لم يُفتح فاستعمل المفتاح الذي شُفّر له.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>عبارة السر هذه لا تفتح الملف، أو الملف تالف.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>اكتب عبارة السر من جديد حرفًا حرفًا؛ فبدونها لا يستطيع أحد فتح الملف.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>لا مفتاح على هذه الورقة.</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>اكتب الأسطر التي تحت AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>لا يمكن قراءة قائمة الموقّعين المقبولين في {place}: {why}.</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>اطلب القائمة من الجهة من جديد.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>هذا ليس ملف بريد.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>ملف البريد هذا من WriterDesk أحدث.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>ملف البريد هذا ذاهب من مكتب إلى جهته.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>هذا جواب جهة.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>عنصر ليس على الورقة الموقَّعة.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>عنصر على الورقة الموقَّعة ليس هناك.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>عنصر ليس هو الذي على الورقة الموقَّعة.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>تُدخله الجهة وتعيد جوابًا.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>أدخله في المكتب.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>لا يمكن قراءة الأخبار التي في هذا الملف.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>هذه الوثيقة غير موقَّعة.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>التوقيع لا يطابق هذه الوثيقة.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>هذه الوثيقة موقَّعة بمفتاح لا يضمنه أحد.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>هذه الوثيقة موقَّعة لغرض آخر.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>هذه الوثيقة موقَّعة بمفتاح مسحوب.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>هذه الوثيقة موقَّعة بمفتاح خارج مدته.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>اطلب من المرسل أن يوقّعها ويرسلها من جديد.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>في النص نصف حرف.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>أزل الحرف التالف.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>لرمز الدعوة {length} حرفًا ورقمًا؛ وليس هذا كذلك.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>اكتب الرمز من جديد كما هو في الدعوة.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>في رمز الدعوة خطأ كتابة.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>قارنه حرفًا حرفًا، وحاول من جديد.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>هذا الملف أكبر من أن يكون دعوة.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>لا تذكر الدعوة متى تنتهي.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>انتهت هذه الدعوة في {day}.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>هذه الدعوة تحتاج إلى WriterDesk أحدث.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>هذه ليست دعوة، أو هي تالفة.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>ملف المفتاح هذا مقفل بعبارة سر.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation>انزع عبارة السر عن نسخة منه بـ ssh-keygen -p، ثم احذف النسخة.</translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>لم تعط سلسلة مفاتيح هذا الحاسوب المفتاح أو لم تأخذه.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>افتح سلسلة المفاتيح وحاول من جديد، أو اختر عبارة سر في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>لا ملف مفتاح {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation>{name} ليس صورة ولا تسجيلًا ولا فيلمًا ولا نصًا يمكن أن يرافق العمل.</translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} ليس ما تقوله لاحقته.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>افتحه في البرنامج الذي صنعه، ثم احفظه من جديد.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>ملف مفاتيحك تالف.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>استرجع secrets.wdkeys من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>أُقفلت المفاتيح ببرنامج WriterDesk أحدث.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>حدّث WriterDesk.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>عبارة السر لا تفتح مفاتيحك، أو ملفها تالف.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>جرّب عبارة السر ثانية؛ وإن كنت متأكدًا منها فاسترجع {name} من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>أعطى القرص خطأ عند {name}.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>تحقق أن القرص موجود.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>القرص ممتلئ؛ ولم يُكتب {name}.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>أفرغ مكانًا أولًا.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>لا إذن بقراءة {name} أو كتابته هنا.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>اختر مجلدًا لك.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>يقول الإيصال شيئًا ويقول توقيعه شيئًا آخر.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>الجواب ليس إيصالًا.</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح عاملة لمفاتيحك.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>اختر عبارة سر بدلها، أو اضبط WRITERDESK_KEYS=file وWRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation>قيمة WRITERDESK_KEYS ليست keyring ولا file.</translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation>اجعلها file، أو احذفها.</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>عبارة سر المفاتيح غير موجودة.</translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>سمّ ملفًا هي فيه في WRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation>ملف عبارة السر فارغ أو أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation>اكتب فيه سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>لا يمكن قراءة هذا المفتاح.</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>اطلب المفتاح من جديد.</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation>يستعمل WriterDesk مفاتيح Ed25519 وحدها؛ وهذا {kind}.</translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>اصنع مفتاحًا بـ ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>اطلب الملف من المرسل من جديد.</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>يبدأ بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>فيه NaN أو Infinity، وهما ليسا عددين</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>فيه عدد كبير جدًا</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>يسمّي حقلًا مرتين</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>ليست فيه الحقول التي ينبغي أن تكون ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>فيه نصف محرف</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>متداخل تداخلًا عميقًا جدًا</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>هذا ليس ملف zip، أو تنقص نهايته.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation>شيء بعد نهاية ملف zip.</translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>في ملف zip تعليق.</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation>سجل النهاية يعطي أعدادًا أو أحجامًا لا تطابق.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>ملف zip جزء من عدة أجزاء.</translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation>ملف zip يستعمل Zip64، ولا يحتاج إليه شيء بهذا الحجم.</translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation>شيء قبل بداية ملف zip.</translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation>قائمة العناصر تالفة.</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>في ملف zip عناصر أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>قُبل العمل قبل أن يصل هذا السحب؛ وكان يمكن استرداده حتى القبول.</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>يبقى مقبولًا ويبقى أجره مستحقًّا؛ خاطب الجهة إن لم يكن ينبغي استعماله.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>عنصر أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>العناصر معًا أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation>عنصر مضغوط أشد مما يُصدَّق.</translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>عنصر مشفَّر.</translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation>أحجام عنصر تقع بعده بدل قبله.</translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation>عنصر يستعمل خاصية zip غير مسموح بها هنا.</translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation>لعنصر حقل إضافي يغيّر اسمه أو لا يُقرأ.</translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation>عنصر وصلة رمزية.</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>عنصر ليس ملفًا عاديًّا.</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>مجلد مسرود عنصرًا.</translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation>عنصر مضغوط بطريقة غير store أو deflate.</translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation>لعنصر اسم فارغ أو فيه جزء فارغ.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation>في اسم عنصر NUL.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation>في اسم عنصر محرف تحكم.</translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>اسم عنصر ليس ASCII صِرفًا.</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>اسم عنصر أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>اسم عنصر يبدأ باسم قرص.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>في اسم عنصر شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation>اسم عنصر يبدأ من جذر القرص.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>في اسم عنصر نقطتان.</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation>اسم عنصر يخرج من مجلده.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>جزء من اسم عنصر ينتهي بنقطة.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation>جزء من اسم عنصر يبدأ أو ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>عنصر مسمى باسم جهاز.</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>لعنصرين الاسم نفسه.</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation>اسما عنصرين لا يختلفان إلا في الحروف الكبيرة.</translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>عنصر هو ملف ومجلد معًا.</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>عنصران يتقاسمان البايتات نفسها.</translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation>هناك بايتات لا تخص أي عنصر.</translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation>عنصر وقائمة العناصر يقولان شيئين مختلفين.</translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation>طول عنصر ليس كما يقول.</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>البيانات المضغوطة لعنصر تالفة.</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>المجموع الاختباري لعنصر لا يطابق.</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>هذا عن مفاتيح جهة أخرى.</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation>مفتاح الجهة الجديد لا يتبع مفتاحًا معروفًا هنا.</translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>التكليف مفتوح لك، مع أجره.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>أخذتَ التكليف.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>اعتذرتَ عن التكليف؛ ولا يترك ذلك أثرًا.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>انتهى العرض.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>أنت تكتب؛ ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>فُحص النص ويمكن ختمه.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>النص موقَّع ومغلق؛ ويمكن فتحه من جديد حتى يُرسل.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>النص ينتظر شبكة أو ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>خرج النص؛ والإيصال منتظَر.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>لم ينجح الإرسال؛ وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>النص عند الجهة وينتظر قارئًا.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>تعذّرت قراءة الملف هناك؛ وهذا أمر تقني لا يقول شيئًا عن نصك.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>مسؤول لغة يقرأ النص.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>سيقرأ مسؤول ثانٍ النص دون أن يرى الرأي الأول.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>اختلف القارئان؛ ويقرر شخص ثالث.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>يطلب المسؤول تعديلات؛ والتعليقات بجانب نصك.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>تعود صيغتك الجديدة إلى المسؤول نفسه.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>قُبل النص.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>لم يُقبل النص؛ والسبب مذكور، والنص يبقى لك، ولك أن تتظلّم.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>ينظر مسؤول آخر في تظلّمك.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>أُغلق أمر النص؛ وهو لك.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>المال مستحق لك.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>دفعت الجهة.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>تنازع في الدفع؛ وعلى الجهة أن تجيب.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>أعدتَ التكليف؛ ولا يترك ذلك أثرًا.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>توقفتَ عن كتابة هذا النص.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>سحبتَ النص قبل القبول؛ وهو لك.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>حلّت محله نسخة أحدث من التكليف.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>حُذف النص هنا في تاريخ التكليف؛ ويبقى سجل الحركات.</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation>أخذ التكليف يذكر معرّفه ونسخته وصيغته 0.</translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation>أرسل الحمولة مع brief بشكل id@version.</translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation>يجب أن تكون النسخة الجديدة من التكليف نفسه وأعلى من المأخوذة.</translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation>انظر إلى النسخة المأخوذة.</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>مسؤول آخر يمسك هذا النص.</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>انتظر حتى يُترك، أو اقرأ نصًّا آخر.</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>لا يفعل هذا إلا المسؤول الذي يمسك النص.</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>تسلّم النص أولًا.</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>لا أحد يحكم على نصه.</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>اتركه لمسؤول آخر.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation>صرّحتَ بتضارب مصالح في هذا النص.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation>عدم قبول النص يحتاج إلى رمز سبب وجملة وبند التكليف.</translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation>اختر سببًا، وقله في جملة بلغة الكاتب، وسمّ البند.</translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation>القراءة الثانية لمسؤول لم يقرأ النص من قبل.</translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation>من يفصل بين قارئين لا يكون أحدهما.</translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation>اتركه لمسؤول آخر أو للجهة.</translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation>الفصل بين قارئين يسمي نوع الاختلاف.</translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation>اختر: ambiguous-brief أو guideline-gap أو slip أو taste.</translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>التظلّم يجيب عن السبب المذكور.</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>اكتب جوابك عن السبب.</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation>يفصل في التظلّم مسؤول لم يحكم على النص من قبل.</translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation>جواب التظلّم يحتاج إلى جملة.</translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation>اكتب لماذا يبقى القرار الأول.</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation>لم تنقضِ بعد الأيام التي يعطيها التكليف.</translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>انتظر حتى تنقضي.</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation>يجب ذكر المبلغ، عددًا عشريًّا، وعملته.</translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>اذكرهما في الحمولة.</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>لا يجوز أن يقل المبلغ عن العرض.</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>ادفع على الأقل ما عرضه التكليف.</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>الدفع يذكر مرجعه.</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>اذكر مرجع التحويل.</translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation>التقييم يكون لحكم قارئ في هذا النص، ويقول helpful أو partly أو not-helpful.</translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation>سمِّ حدث الحكم في of واختر واحدًا من الثلاثة.</translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>لا يسمح التكليف بجولة تعديلات أخرى.</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>اقبل، أو لا تقبل، أو اطلب قراءة ثانية.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation>كل ملاحظة ملزمة أُصلحت أو تُركت مع تعليل.</translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation>الحدود والإذن والأجر المعروض والمفاتيح سليمة.</translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation>لا يمكن فتح حزمة خرجت.</translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation>البايتات المرسلة هي البايتات المختومة.</translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation>الإيصال موقَّع من الجهة ويذكر معرّفنا وsha-256.</translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation>فُحص توقيع الحزمة وصيغتها ونسخة تكليفها.</translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation>حلّ تاريخ محو التكليف.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>أين يذهب الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word ‏(⁦.docx⁩)، للمحررين والناشرين</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument ‏(⁦.odt⁩)، لـ LibreOffice وغيره</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB، كتاب للقراء؛ وقد يضم عدة نصوص</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>نص صِرف (⁦.txt⁩)، كما هو تمامًا</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown ‏(⁦.md⁩)، كما هو تمامًا</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain ‏(⁦.fountain⁩)، للمسرحيات</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>اكتب الملف</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>لا نص بعد.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>اكتب نصًّا، أو استورده.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>يُكتب الملف</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>يوجد ملف باسم {name}.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>اضغط مرة أخرى لاستبداله، أو اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدل الملف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>أي تكليف هو</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>الوسائل المساعدة</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>كيف يُحكم عليه</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>من يجوز له أخذه</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>ملفات مرافقة</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>المعرّف، واحد لكل النسخ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>ما الذي تغيّر، ولماذا</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>معرّف الجهة</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>هل يُذكر اسم العميل؟</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>وسم اللغة، والأفضل مع خطها</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>مزج اللغات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>اللهجات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>المستوى اللغوي</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>الموضوع أو الطلب</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>ما معنى «عمل خاص»</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>نصوص للكاتب الواحد</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>الشكل الشعري</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>نص يُجاب عنه</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>لمن النص</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>نص آلة يُحكم عليه</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>موضوعات تُجتنب</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>ما المقصود بالضبط</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>ماذا، ولماذا، ومن يقرؤه</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>الخطوات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>افعل، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>احذر، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>إياك، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>أمثلة، جيدة وسيئة</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>جيد أم سيئ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>الأطوال</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>ملزم أو إرشادي</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>عدد الأدوار</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>حروف لا يجوز أن ترد</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>فحص النحو</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>أداة القوافي</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>الآلات</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>لصق الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>متى ينجح</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>ما الذي يقيسه</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>يُتحقق منه، أم ذوق</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>أوزان الفحوص</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>لغته، إن كانت أخرى</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>أقل عدد للملحوظات</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>فئات الملحوظات</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ماذا تعني</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>بمَ يقيّمه الكاتب</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>الدليل اللازم</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>درجات السلّم</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>أمثلة معيارية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>الأسعار: لمن كم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>الدقائق المقدَّرة</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>كيف قُدّرت</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>أكثر الدقائق المدفوعة</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>لكل جولة تعديلات</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>إن لم يُقبل</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>متى يُدفع</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>نسبة العائد</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>ينتهي العرض</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>يؤخذ قبل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>ساعات المهلة</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>أيام الصمت التي تعني القبول</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>ساعات جولة التعديلات</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>القرّاء واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>القارئ لا يرى الاسم</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>متى يقرأ ثانٍ</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>أكثر جولات التعديل</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>أيام التظلّم</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>أيام الجواب</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>مجموعة الأسباب</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>يكفي أي من هذه</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>كيف تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ذكر الاسم</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>إعادة البيع</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>من متى إلى متى</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>استعمالات يُطلب الإذن بها</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>للجهة وحدها</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>تنتقل الحقوق إلى الجهة</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>ما يذهب معه، واحد في كل سطر</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>كم من الوقت</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>كيف يُحذف</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>أوقات الكتابة تذهب معه</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>مفتاح يُشفَّر له</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>مفتوح أو مقيَّد أو سري</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يجوز أن يراه</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>تُحذف النسخ المحلية في</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>جدار العميل</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>نسخة الحزم</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>العناوين، واحد في كل سطر</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>ما يجوز إرفاقه، واحد في كل سطر</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation>كم ملفًا يمكن إرفاقه</translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation>أكبر عدد بايتات لملف مرفق واحد</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدل بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدل الكل</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>كيف تكون المقارنة</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>بتساهل</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>حالة الحروف والحركات والمتشابهات كما تعدّها اللغة.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>كل حرف وعلامة كما كُتب.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>بنمط</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>تعبير نمطي؛ \X حرف واحد مع علاماته.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>في هذا القسم</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>في هذا النص</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>في كل النصوص</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>لا شيء يُستبدل</numerusform>
            <numerusform>استبدل الواحد</numerusform>
            <numerusform>استبدل الاثنين</numerusform>
            <numerusform>استبدل الـ %Ln كلها</numerusform>
            <numerusform>استبدل الـ %Ln كلها</numerusform>
            <numerusform>استبدل الـ %Ln كلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %Ln مواضع.</numerusform>
            <numerusform>استُبدل %Ln موضعًا.</numerusform>
            <numerusform>استُبدل %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>تُركت كما هي لأنها مختومة: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا يوجد في أي موضع</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>وُجد {count}</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}، والمطلوب {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>ملاحظتك: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>يبقى، مع ملاحظتك</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>عُرف</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>السطر {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>قل كيف يُقرأ…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>دعه كما هو…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>لا تسأل عن هذا أبدًا</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>تسكت هذه القاعدة في كل نصوصك؛ والإعدادات تعيدها.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>معروفة على هذا المكتب من الآن.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>اقترحها للفريق</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} تقرر هل يعرف كل كتّابها هذه الكلمة.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>السطر كما يُقال، أو مقاطعه بقيمها: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>لماذا يبقى؟ القارئ يرى هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>لا شيء آخر يُنظر فيه.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} يُغلق هنا ولم يُفتح {expected} قبله.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>هنا {found} حيث كان {expected} سيُغلق القوس.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} يُفتح هنا ولا يُغلقه {expected}.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>اكتب {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>ملحوظة واحدة</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>عدد الملحوظات {number}</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>لا ملحوظات</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>على النص المحكوم عليه: {remarks}؛ والمطلوب {least} على الأقل.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>في «{category}»: {remarks}؛ والتكليف يطلب {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>الملحوظة على «{words}» بلا فئة من فئات هذا التكليف.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>الملحوظة على «{words}» لا تقتبس النص المحكوم عليه كما هو.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>لم يُقيَّم «{criterion}» بعد.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>قُيِّم «{criterion}» بلا سبب.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>الملحوظة على «{words}» لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>ليس في سلّم «{criterion}» درجة {value}.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>هذه الكلمات بين علامتي تنصيص، وليست في النص المحكوم عليه.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>هذه الفقرة موجودة في النص من قبل، ابتداءً من السطر {line}.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>هذه الجملة موجودة في النص من قبل، في السطر {line}.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>«{word}» مكتوبة مرتين.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>احذف التكرار</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>أبقِ واحدة</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>{count} على الأقل ({unit})</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>{count} على الأكثر ({unit})</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>في الشكل «{id}» {asked}؛ وهذا الحد يطلب {limit}.</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}، و{other} مع كل الرخص</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>لم يقل شيئًا</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>تختلط في هذه الكلمة حروف خطين: قد يكون أحدها شبيهًا لا غير.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>كلمة لاتينية فيها حروف من خط آخر.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>هنا حرف لا يراه أحد ولا عمل له.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>هنا علامة تحكّم تقلب اتجاه الكتابة.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>قُرئ هذا بترميز خاطئ.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>يبدو هذا السطر بورميًّا بترميز Zawgyi.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>هذه الحروف ليست مركّبة كما ستكون حين يُختم النص.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>يشبه هذا الحرف حرفًا آخر هو المقصود هنا.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>العلامة نفسها مرتان على حرف واحد.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>ركّبها</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>تبدو هذه الفقرة بلغة أخرى ({there})، لا بلغة النص ({here}).</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>هذه الفقرة ليست بخط هذه اللغة: {language}.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>هذه الجملة موجودة في النص الذي بدأ به التكليف.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>عناقيد كتابية</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>مورات</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>ماترات</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>فقرات شعرية</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>جمل</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>أدوار</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>{most} على الأكثر ({unit})</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>من {least} إلى {most} ({unit})</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>{least} على الأقل ({unit})</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>عدد أدوار المسرحية {number}؛ والتكليف يطلب: {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>يطلب التكليف تجنّب: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>لا يسمح التكليف بعبارة «{string}».</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>يطلب التكليف {expected}؛ ولا يمكن عدّ هذا النص هكذا ({unit}).</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>في النص {count} ({unit})؛ والتكليف يطلب {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>يبدو هذا تعليقًا لمترجم أو محرر بقي في النص.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>احذف التعليق</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>يبدو أن هذا الموضع ينتظر كلماته.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>هنا {whole} حرفًا متصلة بلا فراغ؛ ولم يُبحث عن الكلمات وعلامات التنصيص والهفوات إلا في أول {looked} منها.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>هذه الجملة موجودة أيضًا في نصّك «{title}».</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>كل فقرة شعرية: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>فرق لا يزيد على {asked}: ضرورة شعرية</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>كل سطر: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>القافية: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>السطر الأخير: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>السطر {line}: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} يُغلق اقتباسًا لم يفتحه {expected}.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>هنا {found} حيث كان {expected} سيُغلق الاقتباس.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>الاقتباس الذي يفتحه {found} هنا لا يُغلقه {expected}.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>يُطبع بهذه اللغة ({language}) هكذا {opener} {closer}؛ و{mark} علامة لغة أخرى.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>«{word}» ليست في المعجم.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>تستقيم التفاعيل إن قُطّع السطر هكذا: {cut}. اطبعه هكذا، أو اجعله قراءة السطر: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>التفعيلة الأخيرة في {form} هي {asked}؛ و«{foot}» هي {shape}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>في هذا السطر {count} ({unit})، وفي السطر {line} الذي يوافقه في القافية {asked}: هل فيه كلمة زائدة؟</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>لا يُعدّ</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>لا {asked}</translation>
    </message>
    <message>
        <source>WriterDesk has no card for this language; what holds for its script is used.</source>
        <translation>ليس لدى WriterDesk بطاقة لهذه اللغة؛ يُستعمل ما يصحّ لكتابتها.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; nobody has written a rule for its syllables yet.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ لم يكتب أحد بعد قاعدة لمقاطعها.</translation>
    </message>
    <message>
        <source>Lines break where ICU finds a break for this script; not measured for this language.</source>
        <translation>تنكسر الأسطر حيث يجد ICU موضعًا لهذه الكتابة؛ لم يُقَس لهذه اللغة.</translation>
    </message>
    <message>
        <source>Red lines are on.</source>
        <translation>الخطوط الحمراء مفعّلة.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary.</source>
        <translation>خطوط حمراء بقاموسك أنت.</translation>
    </message>
    <message>
        <source>When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.</source>
        <translation>حين يُعَدّ LanguageTool على هذا الجهاز: writerdesk languagetool install، أو في الإعدادات.</translation>
    </message>
    <message>
        <source>No verse form of this tradition is described yet; a lead can write one.</source>
        <translation>لم يوصف بعد قالب شعري من هذا التراث؛ يستطيع المشرف أن يكتب واحدًا.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, nor some near relatives.</source>
        <translation>بالكتابة والحروف والكلمات؛ بضع كلمات لا تكفي، وبعض اللغات القريبة لا تُميَّز.</translation>
    </message>
    <message>
        <source>Not told from {languages}: said to be one of these.</source>
        <translation>لا تُميَّز عن {languages}: يُقال إنها واحدة منها.</translation>
    </message>
    <message>
        <source>By script and letters; not measured, for want of a text.</source>
        <translation>بالكتابة والحروف؛ لم يُقَس لعدم وجود نص.</translation>
    </message>
    <message>
        <source>WriterDesk knows no script called {script}; letters are taken as they come.</source>
        <translation>لا يعرف WriterDesk كتابة اسمها {script}؛ تؤخذ الحروف كما تأتي.</translation>
    </message>
    <message>
        <source>WriterDesk knows {language} in {scripts} script, not in the {script} one.</source>
        <translation>يعرف WriterDesk {language} بالكتابة {scripts}، لا بالكتابة {script}.</translation>
    </message>
    <message>
        <source>Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.</source>
        <translation>تحتاج إلى لوحة مفاتيح أو طريقة إدخال من النظام؛ ليس لدى WriterDesk جدول مفاتيح لها بعد.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.</source>
        <translation>الحروف والأسطر بـ ICU؛ لا تُفصل الكلمات في الكتابة، فكل مقطع يُعدّ كلمة.</translation>
    </message>
    <message>
        <source>Lines break between words, if they are parted by spaces; not tried with this language.</source>
        <translation>تنكسر الأسطر بين الكلمات إن فصلتها مسافات؛ لم يُجرَّب مع هذه اللغة.</translation>
    </message>
    <message>
        <source>A font of the script; not tried with the letters of this language.</source>
        <translation>خط لهذه الكتابة؛ لم يُجرَّب مع حروف هذه اللغة.</translation>
    </message>
    <message>
        <source>The list lacks many forms, so it marks softly and is off by default.</source>
        <translation>تنقص القائمة صيغ كثيرة، فتُعلِّم برفق وهي معطّلة ابتداءً.</translation>
    </message>
    <message>
        <source>No dictionary is known.</source>
        <translation>لا يُعرف قاموس لها.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary and the one that came along.</source>
        <translation>خطوط حمراء بقاموسك والقاموس المرفق.</translation>
    </message>
    <message>
        <source>Even with your own dictionary many forms are missing, so it marks softly and is off by default.</source>
        <translation>حتى مع قاموسك تنقص صيغ كثيرة، فيُعلِّم برفق وهو معطّل ابتداءً.</translation>
    </message>
    <message>
        <source>with {name} {known} of {all} words of the sample</source>
        <translation>مع {name}: {known} من {all} من كلمات العيّنة</translation>
    </message>
    <message>
        <source>{name} alone {share}% of {words} running words</source>
        <translation>{name} وحده {share}٪ من {words} كلمة من نص متصل</translation>
    </message>
    <message>
        <source>LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.</source>
        <translation>يفحصها LanguageTool فقرةً فقرة، بالقواعد التي كتبها أناس لهذه اللغة.</translation>
    </message>
    <message>
        <source>Checked: {forms}.</source>
        <translation>تُفحص: {forms}.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, and it may be {languages}.</source>
        <translation>بالكتابة والحروف والكلمات؛ بضع كلمات لا تكفي، وقد تكون {languages}.</translation>
    </message>
    <message>
        <source>Whatever the keyboard or input method of the system can type.</source>
        <translation>كل ما تستطيع لوحة المفاتيح أو طريقة إدخال النظام كتابته.</translation>
    </message>
    <message>
        <source>Every letter of the alphabet is drawn.</source>
        <translation>يُرسم كل حرف من الأبجدية.</translation>
    </message>
    <message>
        <source>accepts {share}% of {words} running words</source>
        <translation>يقبل {share}٪ من {words} كلمة من نص متصل</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.</source>
        <translation>القاموس المعروف ({name}) لا يقبل إلا {share}٪ من كلمات النص، وهذا قليل حتى لعلامات خفيفة.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can be added from its file.</source>
        <translation>القاموس المعروف ({name}) يقبل {share}٪ من كلمات النص، لكن رخصته تمنع إرفاقه؛ يمكن إضافته من ملفه.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.</source>
        <translation>خطوط حمراء بقاموسك؛ ليس لدى WriterDesk عيّنة من اللغة ليقيسه بها.</translation>
    </message>
    <message>
        <source>Without CLD2, which this machine cannot have, fewer are told.</source>
        <translation>من دون CLD2، الذي لا يتاح لهذا الجهاز، يُعرف أقل.</translation>
    </message>
    <message>
        <source>Every letter stands on a plain Latin keyboard.</source>
        <translation>كل حرف موجود على لوحة مفاتيح لاتينية عادية.</translation>
    </message>
    <message>
        <source>Lines break between words.</source>
        <translation>تنكسر الأسطر بين الكلمات.</translation>
    </message>
    <message>
        <source>WriterDesk brings no font for this script; the system&apos;s are used.</source>
        <translation>لا يحمل WriterDesk خطًا لهذه الكتابة؛ تُستعمل خطوط النظام.</translation>
    </message>
    <message>
        <source>accepts {shares}</source>
        <translation>يقبل {shares}</translation>
    </message>
    <message>
        <source>yours, not measured</source>
        <translation>قاموسك، لم يُقَس</translation>
    </message>
    <message>
        <source>LanguageTool 6.8 has no rules for this language.</source>
        <translation>ليس في LanguageTool 6.8 قواعد لهذه اللغة.</translation>
    </message>
    <message>
        <source>Not yet: {count} more of this tradition.</source>
        <translation>ليس بعد: {count} أخرى من هذا التراث.</translation>
    </message>
    <message>
        <source>Only the script is recognised.</source>
        <translation>لا تُعرف إلا الكتابة.</translation>
    </message>
    <message>
        <source>{right} of {all} passages of the Declaration, {wrong} given to another</source>
        <translation>{right} من {all} من مقاطع الإعلان، و{wrong} نُسبت إلى غيرها</translation>
    </message>
    <message>
        <source>Words you teach it are remembered.</source>
        <translation>الكلمات التي تعلّمه إياها تُحفظ.</translation>
    </message>
    <message>
        <source>Too often taken for a near relative.</source>
        <translation>كثيرًا ما تُحسب لغةً قريبة.</translation>
    </message>
    <message>
        <source>The letter at byte {place} is not in {encoding}, the encoding that SET names.</source>
        <translation>الحرف عند البايت {place} ليس في {encoding}، الترميز الذي يذكره SET.</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>السطر بترميز UTF-8: اكتب SET UTF-8.</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>يجب أن يكون السطر الأول عدد الكلمات، مثل {count}؛ وهو هنا كلمة، فتضيع.</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>مجموعة القواعد {flag} أقل بـ {wanted} مما يقول سطرها الأول.</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>في القاعدة ما يُنزع وما يُضاف؛ وهذه من {flag} ليس فيها إلا واحد منهما.</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>الشرط {condition} يفتح قوسًا أو يغلقه بلا قرين.</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>يذكر SET الترميز «{encoding}»، ولا يعرفه أحد هنا.</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>لعل قائمة الكلمات بترميز أقدم للغة.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>ليس فيها كلمات.</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>تبدأ مجموعة القواعد بـ {kind} وعلامة وY أو N وعدد قواعدها.</translation>
    </message>
    <message>
        <source>{typed} of {all} letters of the alphabet</source>
        <translation>{typed} من {all} من حروف الأبجدية</translation>
    </message>
    <message>
        <source>F2 types every letter with the keys one has ({names}).</source>
        <translation>يكتب F2 كل حرف بالمفاتيح المتاحة ({names}).</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}), but for {letters}.</source>
        <translation>يكتبها F2 بالمفاتيح المتاحة ({names})، إلا {letters}.</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}); not measured.</source>
        <translation>يكتبها F2 بالمفاتيح المتاحة ({names})؛ لم يُقَس.</translation>
    </message>
    <message>
        <source>A list of words is in UTF-8; this line is not.</source>
        <translation>قائمة الكلمات تكون بترميز UTF-8؛ وهذا السطر ليس كذلك.</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>الحرف الساكن الأخير معدود حرفًا</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>تأخذ الكلمة الحرف الساكن الذي قبلها</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>لا تُنطق الألف</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>واو العطف طويلة</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>الحركة الأخيرة قصيرة</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>لا يُسمع الساكن الأخير</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>لا تُسمع النون</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>الحركة قصيرة</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>لا تُسمع الهاء الأخيرة</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>تنزلق الياء في الحركة</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>الحركة قائمة بنفسها</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>الإضافة غير مكتوبة</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>تنزلق الياء في حركة أخيرة قصيرة</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>الحركة قصيرة مغلقة</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>الحرف التالي مشدّد</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>حركة قصيرة لا تُسمع</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>تنزلق i في الحركة التي بعدها</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>حركة طويلة قُصرت</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>كلمتان موصولتان</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>موصولة بالكلمة التالية</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>حركتان مفصولتان</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>حركتان موصولتان</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>ممدودة</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>يُسقطها الشعراء</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>تُنطق بلا حركتها</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>حُذفت e الصامتة</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>يُغلق المقطع الذي قبله</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>الساكن وحده مقطع</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>تُغنّى قصيرة</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>أنوسفارا مطبوعة بدل تشاندرابيندو</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>المقطع الأخير المغلق معدود طويلًا</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>الساكن الأخير مشدّد عند الوقف</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>الميم مقطع بنفسها</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>النون مقطع بنفسها</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>تُغنّى حركة مساعدة</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>الحركة الصغيرة تُطيل</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>حركتا كلمتين مقطع واحد</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>تُنطقان مفصولتين</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>تُنطقان مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>تُنطق i مع الحركة التي بعدها</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i مقطع بنفسها</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>w الأخيرة ليست مقطعًا</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>يُنطق مع الحرف الذي قبله</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; one syllable a letter. Whether a sixth-order letter is spoken with its vowel is not written.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ مقطع لكل حرف. ولا يُكتب هل يُنطق حرف المرتبة السادسة بصائته.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables only of vocalised lines.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU. المقاطع في الأسطر المشكولة وحدها.</translation>
    </message>
    <message>
        <source>{right} of {all} lines of {verse} have the syllables of their metre</source>
        <translation>{verse}: {right} من {all} من الأبيات لها مقاطع وزنها</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; matras by the rules of Hindi prosody, every poetic licence shown as another reading.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ الماترا بقواعد عروض الهندية، وكل ضرورة شعرية تُعرض قراءةً أخرى.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت.</translation>
    </message>
    <message>
        <source>{right} of {all} lines have the syllables of their metre</source>
        <translation>{right} من {all} من الأبيات لها مقاطع وزنها</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as the old measure has them, one a written letter; how many are spoken is not written.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع كما في الوزن القديم، واحد لكل حرف مكتوب؛ ولا يُكتب كم يُنطق منها.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; syllables as they stand between the tshegs. Words are not parted in writing, so each syllable counts as one.</source>
        <translation>الحروف والأسطر بـ ICU؛ المقاطع كما تقع بين علامات التسيغ. لا تُفصل الكلمات في الكتابة، فكل مقطع يُعدّ كلمة.</translation>
    </message>
    <message>
        <source>Lines break after the tsheg, between syllables.</source>
        <translation>تنكسر الأسطر بعد التسيغ، بين المقاطع.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and the r that is one.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت وبالراء التي تكون مقطعًا.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; where i or w may be either, both readings are offered.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت والمزدوجة؛ وحيث يحتمل i أو w الوجهين تُعرض القراءتان.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables cannot be read from the spelling.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU. لا تُقرأ المقاطع من الإملاء.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت والمزدوجة.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; those after the first syllable may be read either way.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت والمزدوجة؛ وما بعد المقطع الأول يُقرأ على الوجهين.</translation>
    </message>
    <message>
        <source>Needs a French keyboard or a compose key; WriterDesk has no key table of its own yet.</source>
        <translation>تحتاج إلى لوحة مفاتيح فرنسية أو مفتاح تركيب؛ ليس لدى WriterDesk جدول مفاتيح لها بعد.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables of verse with diaeresis and mute e as other readings.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ مقاطع البيت، وفكّ الإدغام و e الصامتة قراءات أخرى.</translation>
    </message>
    <message>
        <source>{form}: {right} of {all} have the count of their form</source>
        <translation>{form}: {right} من {all} لها عدد شكلها</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت؛ ai و au و oi و ei مقطع واحد آخر الكلمة، ويُعرض ذلك في غيره.</translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>{right} من {all} من الكلمات لها المقاطع التي تُنطق بها</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Japanese input method (Mozc, Anthy, IME); WriterDesk cannot stand in for it.</source>
        <translation>تحتاج إلى طريقة الإدخال اليابانية في النظام (Mozc، Anthy، IME)؛ لا يغني WriterDesk عنها.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; morae of kana and of furigana. Kanji without furigana have no count; with the extra “japanese” a guess stands beside it.</source>
        <translation>الحروف والأسطر بـ ICU؛ الموراات من الكانا والفوريغانا. الكانجي بلا فوريغانا لا عدّ له؛ ومع الإضافة «japanese» يقف تخمين بجانبه.</translation>
    </message>
    <message>
        <source>Lines break where the Japanese rules allow it (kinsoku).</source>
        <translation>تنكسر الأسطر حيث تسمح القواعد اليابانية (kinsoku).</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables only where the spelling shows them or the writer marks them with U+200B.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع حيث يبيّنها الإملاء أو يعلّمها الكاتب بـ U+200B فقط.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU&apos;s dictionary finds, and at every U+200B; about one word end in eight is missed.</source>
        <translation>تنكسر الأسطر بين الكلمات التي يجدها قاموس ICU، وعند كل U+200B؛ يفوته نحو ثُمن نهايات الكلمات.</translation>
    </message>
    <message>
        <source>recall {recall}, precision {precision} on {breaks} breaks that translators typed</source>
        <translation>الاستدعاء {recall} والدقة {precision} على {breaks} من الفواصل التي كتبها مترجمون</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a block.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع كما تُكتب، واحد لكل كتلة.</translation>
    </message>
    <message>
        <source>Lines break between syllables too, as ICU has it for Korean; some books break between words alone.</source>
        <translation>تنكسر الأسطر بين المقاطع أيضًا، كما يفعل ICU للكورية؛ وبعض الكتب تكسر بين الكلمات وحدها.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU’s dictionary finds, and at every U+200B.</source>
        <translation>تنكسر الأسطر بين الكلمات التي يجدها قاموس ICU، وعند كل U+200B.</translation>
    </message>
    <message>
        <source>wanted breaks: {right} of {wanted}; wrong ones: {wrong}; lines: {lines}</source>
        <translation>الفواصل المطلوبة: {right} من {wanted}؛ الخاطئة: {wrong}؛ الأسطر: {lines}</translation>
    </message>
    <message>
        <source>Lines break between words, and run from left to right: columns are not written in here, only shown in the preview.</source>
        <translation>تنكسر الأسطر بين الكلمات وتسير من اليسار إلى اليمين: لا يُكتب هنا في أعمدة، وإنما تُعرض في المعاينة.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters that no asat kills.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالحروف التي لا يُسكنها asat.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters with their vowels.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالحروف مع صوائتها.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; mizani by vowels and syllabic nasals, mb shown in both readings.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ الميزاني بالصوائت والأنفيات المقطعية، و mb بالقراءتين.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as one a vowel. The cut into feet is not the cut into words, so the writer may set it.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ مقطع لكل صائت. تقطيع التفاعيل ليس تقطيع الكلمات، فللكاتب أن يحدده.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ng and mga as they are said.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت؛ و ng و mga كما يُنطقان.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Short vowels are not written, so no syllables are counted.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU. الصوائت القصيرة لا تُكتب، فلا تُعدّ المقاطع.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a word.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع كما تُكتب، واحد لكل كلمة.</translation>
    </message>
    <message>
        <source>Needs a Yoruba keyboard or a compose key for tones and dots; WriterDesk has no key table of its own yet.</source>
        <translation>تحتاج إلى لوحة مفاتيح يوروبا أو مفتاح تركيب للنغمات والنقاط؛ ليس لدى WriterDesk جدول مفاتيح لها بعد.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and syllabic nasals.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع بالصوائت والأنفيات المقطعية.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Zhuyin, Cangjie); WriterDesk cannot stand in for it.</source>
        <translation>تحتاج إلى طريقة الإدخال الصينية في النظام (Zhuyin، Cangjie)؛ لا يغني WriterDesk عنها.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a character.</source>
        <translation>الكلمات والحروف والأسطر بـ ICU؛ المقاطع كما تُكتب، واحد لكل رمز.</translation>
    </message>
    <message>
        <source>Lines break where the Chinese rules allow it: no closing mark at the head of a line.</source>
        <translation>تنكسر الأسطر حيث تسمح القواعد الصينية: لا علامة إغلاق في رأس السطر.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Pinyin, Wubi); WriterDesk cannot stand in for it.</source>
        <translation>تحتاج إلى طريقة الإدخال الصينية في النظام (Pinyin، Wubi)؛ لا يغني WriterDesk عنها.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) was not measured, for want of the text it would be measured on.</source>
        <translation>القاموس المعروف ({name}) لم يُقَس، لعدم وجود النص الذي يُقاس به.</translation>
    </message>
    <message>
        <source>The dictionary known takes each syllable apart into letters, which the checks here do not do.</source>
        <translation>القاموس المعروف يفكّ كل مقطع إلى حروف، وهذا ما لا تفعله الفحوص هنا.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but may not be given on changed and takes 70 MB of memory; it can be added from its file.</source>
        <translation>القاموس المعروف ({name}) يقبل {share}٪ من كلمات النص، لكن لا يجوز نقله معدّلًا ويأخذ 70 م.ب من الذاكرة؛ يمكن إضافته من ملفه.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but does not say who made it and on what terms.</source>
        <translation>القاموس المعروف ({name}) يقبل {share}٪ من كلمات النص، لكنه لا يقول من صنعه ولا بأي شروط.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) is a short list that was not measured, for want of a text.</source>
        <translation>القاموس المعروف ({name}) قائمة قصيرة لم تُقَس لعدم وجود نص.</translation>
    </message>
    <message>
        <source>The dictionary known is of Cyrillic letters and accepts no word in Latin ones.</source>
        <translation>القاموس المعروف بالحروف السيريلية ولا يقبل كلمة باللاتينية.</translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>«{foot}» تبدأ بـ {asai}: {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>«{foot}» ({shape}) ليست تفعيلة من {form}.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>لا قراءة لهذا السطر، ولا لأكثر الأسطر الأخرى، توافق وزنًا يعرفه الشكل.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>أكثر الأسطر على {kind} ({pattern})، ولا قراءة لهذا السطر عليه.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>يُقرأ على أنه {kind}.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>لا يُقرأ هذا السطر على وزنه ({kind}) إلا هكذا: {said}. هل تنقص كلمة أو تزيد؟ إن كنت تقوله بغير ذلك فحدّد قراءة: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>حدّد قراءة إن كنت تقوله بغير ذلك: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>مستوٍ (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>حادّ (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>منبور</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>غير منبور</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>المقطع {number} «{syllable}» {borne}، والمطلوب {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>هل هي ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>المنتظر هنا «{asked}»؛ والموجود «{found}».</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>كلها تنتهي على حال واحدة: {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>المقاطع {numbers} تحمل النغمة نفسها.</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>مورا</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>ماترا</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>مزاني</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>حرف فيدل</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>حروف فيدل</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>أوزان</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>سير</translation>
    </message>
    <message>
        <source>word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>«{one}» {sound} و«{two}» {heard}: لا قافية</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>«{one}» {sound} و«{two}» {heard}: قافية</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>«{one}» {sound} و«{two}» {heard}: قافية قريبة</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>«{one}» {sound} و«{two}» {heard}: قافية متكلَّفة</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>«{end}» ({sound}) لا تقفّي «{other}» ({heard}) في السطر {line} إلا قافية ضعيفة؛ و{form} يحفظ هذه القافية {where}. هل هي ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>«{end}» ({sound}) لا تقفّي «{other}» ({heard}) في السطر {line}؛ و{form} يحفظ هذه القافية {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>في القصيدة كلها</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>في هذه الفقرة الشعرية</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>«{word}» تقفّي نفسها (السطر {line}): و{form} يريد كلمتين.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>في أزواج الأسطر أو في سلاسل منها</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>ينبغي أن ينتهي هذا السطر بـ «{refrain}» (رديف) كما ينتهي البيت الأول.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>بعض الشعراء يجيزونه: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>عدد ما في هذا السطر {count} ({unit})؛ و{form} يطلب {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>ينبغي أن ينقسم السطر عند نهاية كلمة إلى {asked}؛ وهو ينقسم إلى {found}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>عدد ما في هذا السطر {count} ({unit}: {parts})؛ و{form} يطلب {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>ينبغي أن ينقسم السطر عند علامته إلى {asked}؛ وهو ينقسم إلى {found}.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>يُعدّ {form} هكذا: {unit}؛ وهذا النص ({language}) لا يُعدّ كذلك. حدّد قراءة لسطر إن كنت تعرف كيف يُقال.</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>لا يمكن عدّ هذا السطر ({unit}) كما كُتب؛ حدّد له قراءة.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>عدد ما في هذا الجزء كما كُتب {written} ({unit})؛ ولا يكون {count} إلا هكذا: {said}. بعض الشعراء يجيزونه: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>تسمّي الأغنية أجزاءها؛ وهذه الأسطر قبل أي اسم.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>ليس في «{label}» أسطر.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>«{label}» أقصر من المرة الأولى.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>عدد أسطر «{label}» {number}، وعدد أسطر «{first}» {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>«{label}» ليس جزءًا يعرفه {form}.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>«{label}» يعود كلمة بكلمة؛ وهذا السطر غير السطر {line}: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>في هذا السطر {count} ({unit})، وفي السطر {line} في الموضع نفسه من «{label}» {other}: هل يُغنَّيان على لحن واحد؟</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>في {form} أقوال، ولكل قول متكلم؛ ولا شيء منها هنا.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>يبدأ {form} بقائمة أدواره.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>هذه الكلمات قبل أي متكلم: من يقولها؟</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>«{name}» لا يقول شيئًا هنا.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>هذا المتكلم ليس في قائمة الأدوار.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>هذا الدور لا يتكلم أبدًا.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>في {form} عادةً من {least} إلى {most} فقرة شعرية؛ وهنا {number}: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>الفقرة الشعرية في {form} أسطرها {asked}؛ وأسطر هذه {found}.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>يحتاج {form} إلى شعر؛ ولا سطر هنا.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>في {form} من الفقرات الشعرية {least} على الأقل؛ وهنا {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>في {form} من الفقرات الشعرية {most} على الأكثر؛ وهنا {number}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>السطر {line} يكرر السطر {other}.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>السطر {line} يوازي السطر {other}.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>في أكثر أسطر هذه القصيدة {usual} ({unit})، وفي هذا {count}: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>هنا {count}.</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>أسطر القصيدة تحفظ وزنًا واحدًا.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>لا ينتهي شطر التشوبائي (charan) بـ 1 2 1 ولا بـ 2 2 1.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>ينتهي شطر التشوبائي (charan) بـ 2 2 أو 2 1 1 أو 1 1 2: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>ينتهي الشطر الزوجي من الدوها بـ guru-laghu (2 1).</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>لا يبدأ الشطر الفردي من الدوها بجغن (1 2 1) في كلمة واحدة؛ وبعض الشعراء يجيزونه: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>ينقسم الشطر الفردي من الدوها عادةً إلى 6 + 4 + 3 (3 3 4 3 أو 2 4 4 3 …) أو 4 + 4 + 2 + 3 من الماترات.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>ينقسم الشطر الزوجي من الدوها عادةً إلى 4 + 4 + 3 أو 6 + 2 + 3 (3 3 2 3) من الماترات.</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>القافية الرئيسة في السطر 1 على المقطع 6 أو 7 أو 8 أو 9.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>ينتهي السطر 2 من الإنغلين غير منبور.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>من السطرين 3 و4 ينتهي أحدهما منبورًا والآخر غير منبور.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>أسطر الغزل كلها على بحر واحد.</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>ليس في هذا الهايكو كلمة فصل (kigo) تعرفها القائمة الصغيرة. والسايجيكي يعرف الآلاف: فقد تكون كلمتك منها.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>السطر الأخير من الفقرة الشعرية يقفّي السطر الثالث من التالية.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>الربع الرابع من الدوها يعود نصفًا أول في السطر الثالث.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>ينتهي الكونداليا بالكلمة أو الكلمات التي بدأ بها.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>بعد تفعيلة «ما» (N N، R N) تبدأ التالية بـ nirai.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>بعد تفعيلة «فيلم» (N R، R R) تبدأ التالية بـ ner.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>بعد تفعيلة «كاي» (ثلاث asai آخرها ner) تبدأ التالية بـ ner.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>المقطع السادس من سطر الثمانية يقفّي نهاية سطر الستة.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>نهاية سطر الستة تقفّي نهاية سطر الثمانية الذي قبله.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>في سطر الستة المقطعان الثاني والسادس مستويان، والرابع حادّ.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>في سطر الثمانية المقاطع الثاني والسادس والثامن مستوية، والرابع حادّ.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>في سطر الثمانية أحد المقطعين 6 و8 سويّ النغمة والآخر هابطها.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>السطر الأخير من الفقرة الشعرية يقفّي السطر الثاني من التالية.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>الأسطر المتوازية هي فن هذا النشيد.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>للرباعي وزن خاص به.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>هذه كلمة فصل (kigo): ومعها قد تُقرأ القصيدة هايكو. والسنريو يستغني عنها.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>أكثر الفقرات تنتهي بالسطر نفسه (kibwagizo)؛ وهذه لا: ضرورة شعرية؟</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>يبدأ السطر الثالث من السيجو بمجموعة من ثلاثة مقاطع.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>في المجموعة الثانية من السطر الثالث خمسة مقاطع على الأقل.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>في سطر السيجو من 14 إلى 16 مقطعًا.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>في السيجو كله من 44 إلى 46 مقطعًا.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>في نصف سطر السيجو من 6 إلى 9 مقاطع.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>في النصف الثاني من السطر من 6 إلى 9 مقاطع، وفي السطر الثالث 5 على الأقل.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>ينتهي الشطر الفردي من السوراثا بـ guru-laghu (2 1): ضرورة شعرية؟</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>أعرف ذلك</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>لا تُظهر هذا التحذير مرة أخرى</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>مجلد مكاتبك يُنسخ بواسطة {name}؛ ونسخه وأنت تكتب قد يتلفه.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>مجلد مكاتبك على قرص شبكي ({name})؛ وقد يتلف مكتب هناك.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>انقل {folder} إلى مكان في هذا الحاسوب وحده، أو شغّل WriterDesk مع ⁦--data⁩؛ أما النسخ الاحتياطية فلا بأس بها في مجلد مشترك.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>الغتم الأمهري</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>التشوبائي</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>الدوها</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>الإنغلين</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>الغزل</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>الهايكو</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>الهمزية</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>الانكشاف</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>الكاكاغاتي</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>الكونداليا</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>الكورال وينبا</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>اللوك بات</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>كلمات الأغنية</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>البانتون</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>الباثيا فات</translation>
    </message>
    <message>
        <source>play</source>
        <translation>المسرحية</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>البروميهك كيت</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>الهاراوي الكيتشوي</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>الهايلي الكيتشوي</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>الرولا</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>الرباعي</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>السنريو</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>الشايري</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>السيجو</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>السوناتة البتراركية</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>السوناتة الشكسبيرية</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>السوراثا</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>الشعير الملايوي</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>التخميس</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>التانكا</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>الأوتنزي</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>الوينبا</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>كم ينبغي أن يبلغ طول النص</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>الصفر يزيل الهدف.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>حتى أي يوم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>حدّد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>هدف هذا النص</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>النحو: يبدأ</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>النحو: تُقرأ القواعد</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>النحو: متوقف</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>النحو بـ LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>‏LanguageTool برنامج حر فيه قواعد نحو وأسلوب لنحو ثلاثين لغة، منها العربية والفرنسية واليابانية والخميرية والفارسية والإسبانية والتاغالوغية والتاميلية. يعمل على هذا الحاسوب، ويحتاج إلى Java وإلى نحو 800 م.ب. من الذاكرة حين يعمل. وكل ما عداه في WriterDesk يعمل بدونه.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>شغّله وجرّب</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>أوقف فحص النحو</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>ثلاث طرق للحصول عليه</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>نزّله (250 م.ب.)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>من ملف zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>يأتي من ناشري LanguageTool للغة Python، ويُقارن مجموعه الاختباري قبل فك أي شيء. وملف zip نفسه من ذاكرة محمولة يفي بالغرض، بلا شبكة.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>عنوان خادم</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استعمل هذا الخادم</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>أو خادم يعمل الآن. إن كان على حاسوب آخر فهو يقرأ ما تكتب؛ والنصوص التي ليست للجميع لا تُرسل إليه أبدًا.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>برنامج Java أو مجلدها</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>‏Java أخرى: برنامجها أو مجلدها؛ وإن تُرك فارغًا بُحث عن واحدة</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>استعمل هذه الـ Java</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>‏LanguageTool من ملف zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>يبدأ؛ المرة الأولى تأخذ بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>تثبيت LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>ثُبّت LanguageTool {version}.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>ملفه ليس مما نشره صانعو LanguageTool؛ استعمله إن كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>إنه يجيب.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>شغّل فحص النحو</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>استعمل الذي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>ثبّته من جديد، أو بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>هو هنا، وموقوف.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>الخادم في {address} لا يجيب.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>يُستعمل الخادم في {address}.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>‏LanguageTool {version} يعمل.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>‏LanguageTool {version} هنا ولا يمكنه أن يبدأ.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>‏LanguageTool {version} هنا؛ ويبدأ مع أول نص بلغة يعرفها.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} م.ب. من الذاكرة، المنفذ {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>ما تكتبه يُرسل إلى ذلك الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%Ln لغات</numerusform>
            <numerusform>%Ln لغة</numerusform>
            <numerusform>%Ln لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}، {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>خادم في مكان آخر لا يحتاج إلى Java هنا.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>لم توجد Java تستطيع تشغيله؛ يلزم الإصدار 17 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>أضف: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>أخرج</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>قبل أن يمكن ختمه</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>لا شيء يُذكر عن ذلك.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>كل المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>‏WriterDesk {version}، مع Qt {qt} وPython {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>تُستعمل Qt بموجب رخصة LGPL، الإصدار 3؛ ويمكن استبدال مكتباتها. الأيقونات: Lucide، ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>لا شيء مما تكتبه يغادر هذا الحاسوب ما لم ترسله.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>لم تنتهِ الجلسة الأخيرة على خير؛ وما كُتب فيها هنا.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>ما استُعيد</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>ملف نصي أو Markdown أو Word أو OpenDocument أو Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>يبقى الملف كما هو؛ ويُصنع منه نص لك.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استورد ملفًا</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>نصوص (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>يُصنع النص</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>يُقرأ الملف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>أهلًا بك في WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>بأي لغة تكون القوائم؟</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>افتح ملفًا أو صورة…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>انظر إلى الدعوة</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>ابدأ بطريقة أخرى</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>الدعوة ملف ينتهي بـ ⁦.wdinvite⁩، أو صورة لرمز QR الخاص بها.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>أو اكتب ما جاء فيها.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>دعوات وصور (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>افتح دعوة</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>المحاولة {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ وافق عليه {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>وافق على {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>كلاهما يقول الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>ملحوظة</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>اختر أولًا كلمات من هذا النص (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>النص المحكوم عليه</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>النص المحكوم عليه · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>القائمة أدناه تقول الشيء نفسه بالكلمات.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>اكتب بهذا الجدول</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>مع Shift</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>مفاتيح أو حرف</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>ابحث عن مفاتيح أو حرف</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>المفاتيح وما تعطيه</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>لا جدول يكتب هذه اللغة بعد؛ والمفاتيح مفاتيح النظام.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>لغة أخرى: وسمها…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>وسم، مثل ln أو zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>وسم لغة أخرى</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>أي لغة أخرى: وسمها، مثل ln أو zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>وسم لغة أخرى</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>الكتابة بالمفاتيح</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>أواخر الأسطر</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>الأشكال الشعرية</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>التعرّف عليها</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>تُكتب من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>تُكتب من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًّا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>اتركه لغيرك</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>ما قلته حتى الآن يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>هل تعرف الكاتب، أو لك نصيب في النص؟</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>تضارب المصالح لديك</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>صرّح به وتنحَّ</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>احفظ كجدول…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>ما عُرض، وما يُستحق، وما دُفع. يبقى ذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>صاحب التكليف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>لم تكتب لتكليف بعد.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>المستحق لك: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>حفظ حسابك</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>حُفظ في {name}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>الطلبات والتكليفات</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>تكليفات نموذجية</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation>لا كلمات في هذا السطر.</translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation>لا يُعدّ بالقراءات إلا الشعر الذي له شكل.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>السطر كما يُقال، أو مقاطعه بقيمها: {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation>«{words}» يُقرأ</translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>نص بهذا الطول يُحفظ أجزاءً – Ctrl+Z يعيد ما كان؛ والنص السابق له نسخة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>افتح ملفًا</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>لا ينتظر شيء.</numerusform>
            <numerusform>تنتظر حزمة واحدة.</numerusform>
            <numerusform>تنتظر حزمتان.</numerusform>
            <numerusform>تنتظر %Ln حزم.</numerusform>
            <numerusform>تنتظر %Ln حزمة.</numerusform>
            <numerusform>تنتظر %Ln حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>بلا شبكة. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>المكتب(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>نص جديد لي(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>افتح ملفًا(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>اكتب تكليفًا(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير(&amp;E)…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>أرسل واجلب الآن(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>انقل بملف(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>أدخل جوابًا(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation>انضم إلى جهة…</translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>النسخ الاحتياطية، حاسوب آخر(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>النص(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>اختم وأرسل(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>ابدأ جلسة أو أنهِها(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>هدف هذا النص(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>احفظ هذه النسخة(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>النسخ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>المخطط(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>ابدأ قسمًا عند المؤشر(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>أدوار المسرحية(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How lines are read</source>
        <translation>كيف تُقرأ الأسطر(&amp;H)</translation>
    </message>
    <message>
        <source>Say ho&amp;w this line is read…</source>
        <translation>قل كيف يُقرأ هذا السطر(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>المذكّرات(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>تنبيه لنفسك(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>النص المحكوم عليه(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>ملحوظة على النص المحكوم عليه(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>سلّم تقييم النص المحكوم عليه(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>اطبع(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>احفظ بصيغة PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أعد(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انسخ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>الصق(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>الصق كما هو(&amp;I)</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>رتّب كأنه ملصق(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>حدّد الكل(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ابحث(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>استبدل(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ابحث عن التالي(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ابحث عن السابق(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>اكتب بمفاتيح جدول(&amp;Y)</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>أي مفاتيح تعطي أي حروف(&amp;K)</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>اكتب المحدَّد بطريقة أخرى(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>حروف اللغة(&amp;H)</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>روبي(&amp;B)…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>كلمة غير معروفة(&amp;D)…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>الملاحظة أو التعليق التالي(&amp;G)</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>الملاحظة أو التعليق السابق(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>بطاقة الملاحظة: أصلح، دع، لماذا(&amp;O)</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>أوقف الفحص الجاري(&amp;J)</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>سطر مسرحية: العنصر التالي(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>العرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>اللوحة(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>المنطقة التالية(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>اترك النص(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>التركيز(&amp;O)</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>التركيز على فقرة أو سطر أو جملة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>الآلة الكاتبة(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>الهدوء: الثلاثة معًا(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>معاينة عمودية(&amp;V)</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>معاينة مع روبي(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>الصفحة(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أصغر(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>الحجم الأصلي(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>ورق أعرض(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>ورق أضيق(&amp;N)</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>أسطر أبعد(&amp;A)</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>أسطر أقرب(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>الفقرة من اليسار(&amp;F)</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>الفقرة من اليمين(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>الألوان التالية(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ألوان فاتحة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان داكنة(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>ألوان بنية(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>ألوان النظام(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>اذهب(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>إلى أي مكان(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>الكتابة(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>المُرسَل(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>المراجعات(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>اتفاق القراء(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>الإحصاءات(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>القرار في هذا النص(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>حسابك(&amp;Y)</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>كلمات الفريق(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة(&amp;L)</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>ابحث في كل المسودات(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإعدادات(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>المفاتيح والمساعدة(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>الدروس(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>اللغات: ما الذي يعمل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>النحو بـ LanguageTool(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>الآلة الكاتبة: يبقى السطر ويتحرك الورق.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>أُوقفت الآلة الكاتبة.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>هدوء. مفتاح Escape يعيدك.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>النص بنسبة {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>التركيز على الفقرة. مفتاح Escape يعيدك.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>التركيز على السطر. مفتاح Escape يعيدك.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>التركيز على الجملة. مفتاح Escape يعيدك.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>نص خاص بك</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>أخذتَ النسخة {held}. والنسخة {newest} تقول شيئًا آخر؛ ونسختك هي المعتمدة حتى توافق.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>وافق على النسخة {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>اقتراح: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>الكاتب: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحبه</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>من الصيغة السابقة</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>من قارئ آخر</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>عالجه الكاتب.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>يتركه الكاتب كما هو.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>لم يقل الكاتب عنه شيئًا.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>لنفسك، على «{words}»</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>ماذا تريد أن تتذكر؟</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>دُوّن. وهو بين التعليقات.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>المذكّرات</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>مذكّرات لنفسك. تبقى هنا.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>تبقى المذكّرات على هذا المكتب ولا تغادر مع النص أبدًا.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>مذكّرات سابقة</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>أعد هذه</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>يُحفظ</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>اقرأ التكليف</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>اقرأ التكليف {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>الكاتب يتظلم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>القارئ {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>بند التكليف: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>تعديلات</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>عدم القبول</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>القرار الأول باقٍ</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>لم يُحسم</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>لم يُحكم عليه بعد</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ينجح</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>ينجح جزئيًّا</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>يفشل</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>هذه الفقرة بلا كلمات.</numerusform>
            <numerusform>في هذه الفقرة كلمة واحدة.</numerusform>
            <numerusform>في هذه الفقرة كلمتان.</numerusform>
            <numerusform>في هذه الفقرة %Ln كلمات؛ والكتابة في فقرة بهذا الطول تبطؤ.</numerusform>
            <numerusform>في هذه الفقرة %Ln كلمة؛ والكتابة في فقرة بهذا الطول تبطؤ.</numerusform>
            <numerusform>في هذه الفقرة %Ln كلمة؛ والكتابة في فقرة بهذا الطول تبطؤ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>قسّمها عند أواخر الجمل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>دعها</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>قُسّمت. التراجع يعيدها واحدة.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>اسحب قسمًا، أو انقله بـ Alt وسهم. مفتاح F2 يعطيه عنوانًا.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>ابدأ واحدًا عند المؤشر</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>ضمّه إلى التالي</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>غيّر الاسم</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحبه</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>على الصفحة</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>مفاتيحك مقفلة. أدخل عبارة السر، فيخرج ما ينتظر.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>ليس في هذا الحاسوب مكان لمفاتيحك. اختر عبارة سر تقفلها واكتبها عندك، فلا يفتحها أحد بدونها.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>لا مورات</numerusform>
            <numerusform>مورا واحدة</numerusform>
            <numerusform>مورتان</numerusform>
            <numerusform>%Ln مورات</numerusform>
            <numerusform>%Ln مورا</numerusform>
            <numerusform>%Ln مورا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>لا ماترات</numerusform>
            <numerusform>ماترا واحدة</numerusform>
            <numerusform>ماترتان</numerusform>
            <numerusform>%Ln ماترات</numerusform>
            <numerusform>%Ln ماترا</numerusform>
            <numerusform>%Ln ماترا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>لا فقرات شعرية</numerusform>
            <numerusform>فقرة شعرية واحدة</numerusform>
            <numerusform>فقرتان شعريتان</numerusform>
            <numerusform>%Ln فقرات شعرية</numerusform>
            <numerusform>%Ln فقرة شعرية</numerusform>
            <numerusform>%Ln فقرة شعرية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}، والحد الأدنى {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} من {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>للنص</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>للسطر</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>مقدَّمًا</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>كان موعده {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>موعده اليوم، {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>موعده {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>موعده اليوم</numerusform>
            <numerusform>موعده بعد يوم</numerusform>
            <numerusform>موعده بعد يومين</numerusform>
            <numerusform>موعده بعد %Ln أيام</numerusform>
            <numerusform>موعده بعد %Ln يومًا</numerusform>
            <numerusform>موعده بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %Ln ساعات</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>ينتظر القراءة</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>يُعاد إرساله قريبًا</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>عند الجهة</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>تعذّرت قراءته هناك</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>يُقرأ الآن</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>اختلف القارئان</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>متظلَّم منه</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>مقبول، والأجر مستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازَع عليه</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذَر عنه</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي المدة</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>قصيدة</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>أغنية</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>نثر</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>سرد</translation>
    </message>
    <message>
        <source>play</source>
        <translation>مسرحية</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>مشهد</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>إعادة كتابة</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>نقد نص آلة</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>طلب لنموذج</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>واصل الكتابة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر إليه</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>الأدوار للمسرحية وحدها.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>الأدوار</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>لم يتغيّر الاسم في أي كلام.</numerusform>
            <numerusform>تغيّر الاسم في كلام واحد.</numerusform>
            <numerusform>تغيّر الاسم في كلامين.</numerusform>
            <numerusform>تغيّر الاسم في %Ln مرات كلام.</numerusform>
            <numerusform>تغيّر الاسم في %Ln مرة كلام.</numerusform>
            <numerusform>تغيّر الاسم في %Ln مرة كلام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>يُستعمل من تلقاء نفسه أي خط مثبّت على الحاسوب لهذه الكتابة.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>معاينة عمودية</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>معاينة مع روبي</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>مفتاحا Page Up وPage Down يقلّبان الصفحات، والزائد والناقص يغيّران الحجم.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>كل الحروف يمكن رسمها.</numerusform>
            <numerusform>حرف واحد لا يرسمه أي خط هنا.</numerusform>
            <numerusform>حرفان لا يرسمهما أي خط هنا.</numerusform>
            <numerusform>%Ln حروف لا يرسمها أي خط هنا.</numerusform>
            <numerusform>%Ln حرفًا لا يرسمها أي خط هنا.</numerusform>
            <numerusform>%Ln حرف لا يرسمها أي خط هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>الصفحة {number}، الأخيرة</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ في {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>سُلّم إلى الطابعة</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>الاسم تحت العنوان</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>كل خامس سطر</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>العنوان أو اللغة أو التكليف</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>أظهر النصوص التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>المتأخر فقط</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>ما عندك فقط</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>كل تكليف</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>كل لغة</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>كل شكل</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>كل حالة</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>كل جولة</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>كل مدة</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln يوم أو أكثر</numerusform>
            <numerusform>يوم أو أكثر</numerusform>
            <numerusform>يومان أو أكثر</numerusform>
            <numerusform>%Ln أيام أو أكثر</numerusform>
            <numerusform>%Ln يومًا أو أكثر</numerusform>
            <numerusform>%Ln يوم أو أكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}، عندك</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}، عند قارئ آخر</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>نصوص تنتظر</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأه</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>اجلب الآن</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>اتفاق القراء</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>كلمات الفريق</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>لا شيء ينتظر القراءة.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>هل أفادتك هذه المراجعة؟</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>يعرف القارئ جوابك حين يُفرغ من النص، مع جملتك ومن دون اسمك.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>لماذا؟ (إن شئت)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>أفادت</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>بعض الشيء</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>لم تُفد</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>قلتَ: {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>ملحوظات الكاتب</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>كيف يقيّم الكاتب النص المحكوم عليه</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقيَّم</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>اختر كلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>اختر كلمات في النص، ثم علّق عليها.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>نص {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>ما تركته الفحوص</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>لم تترك الفحوص شيئًا يُنظر فيه.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>الكاتب: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>العودة إلى الطابور</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>اختر كلمات في النص أولًا (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملحوظات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>توجد نسخة في {file}.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>سلّم التقييم</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>كيف تُقرأ الأسطر</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation>ليس لأي سطر في هذا النص قراءة خاصة به: كل سطر يُعدّ كما كُتب.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>قل غير ذلك…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>انسَها</translation>
    </message>
    <message>
        <source>Say how the line of the caret is read…</source>
        <translation>قل كيف يُقرأ سطر المؤشر…</translation>
    </message>
    <message>
        <source>A reading is kept with the words of its line and travels with the piece.</source>
        <translation>تُحفظ القراءة مع كلمات سطرها وتسافر مع النص.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>no line says this now</source>
        <translation>لا سطر يقول هذا الآن</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>آخر كتابة {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} منذ النسخة السابقة</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} من السجل</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>قارن {title} بالنسخة السابقة</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>قارن بالنسخة السابقة</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>كلماتك هنا</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>يُنظر فيما استُعيد …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>واصل الكتابة</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>واصل بلا النص المنقَذ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>انظر إلى ملف العطل</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>لم تنتهِ الجلسة الأخيرة على خير، ولا يمكن فتح أحد المكاتب. ولم يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>لم تنتهِ الجلسة الأخيرة على خير. هذا ما كُتب فيها؛ وحُفظت منه نسخة. ولم يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>لم تنتهِ الجلسة الأخيرة على خير. ولم يكن شيء قيد الكتابة؛ وكل شيء في مكانه.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>نص منقَذ</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>ما الذي تغيّر في {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>ملف العطل</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>أين وقع العطل؛ وليس فيه شيء من كلماتك. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>ملحوظة على هذه الكلمات</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>عمّ تكون الملحوظة</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>ماذا ترى هنا؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>اختر كلمات في النص المحكوم عليه، ثم اضغط Shift+F7.</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>لم يكتب الكاتب ملحوظة على النص المحكوم عليه.</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · ليست في هذا النص</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحبه</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>ملف فيه الإصدارات والإعدادات وما تعطّل. ليس فيه شيء من نصوصك، ولا يُرسَل.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>اصنع التقرير</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>احفظه…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>أعطه لمن تشاء.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>ما تكتبه يُحفظ في ملف إنقاذ.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>ما تكتبه الآن في هذه النافذة وحدها: دعها مفتوحة.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>أفرغ بعض المساحة؛ وعندها يُحفظ من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>لا تمكن الكتابة في مجلد هذا المكتب.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>اسمح بالكتابة هناك؛ وعندها يُحفظ من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>ملف المكتب تالف.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>استرجع أحدث نسخة احتياطية له.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>برنامج آخر يمسك هذا المكتب.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>أغلقه؛ وعندها يُحفظ ما تكتبه من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>القرص يعطي أخطاء.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>تأكد أنه موصول وسليم.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>نص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>من ملف إنقاذ: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>يعود إلى قسمه حين تواصل؛ ويبقى النص السابق نسخة.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>في المكتب نص أحدث؛ ويصير هذا نسخة منه.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>هو في المكتب من قبل.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>لم يعد قسمه على هذا المكتب؛ فيصير نصًّا مستقلًّا.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>لا يمكن فتح مكتبه؛ وينتظر حتى يُصلَح.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>حدّد كلمات سطر واحد أولًا؛ ثم قل كيف تُقرأ.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>قراءة {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>اليابانية والصينية والكورية والمنغولية وحدها تُصف هنا أعمدةً.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>ضعها</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>تغيّرت هذه الكلمات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>الكلمات التي فيها 《 》 أو ｜ لا تكون لها قراءة.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>كل ما تطلبه حدود التكليف.</translation>
    </message>
    <message>
        <source>Everything that a critique of a machine&apos;s text is asked for.</source>
        <translation>كل ما يُطلب من نقد نص آلي.</translation>
    </message>
    <message>
        <source>How the text is built: what stands twice, notes left behind, brackets, quotation marks.</source>
        <translation>بناء النص: ما تكرر، وتعليقات نُسيت، والأقواس، وعلامات الاقتباس.</translation>
    </message>
    <message>
        <source>The signs of the text themselves: unseen ones, look-alikes, old encodings.</source>
        <translation>محارف النص نفسها: ما لا يُرى، والمتشابهات، والترميزات القديمة.</translation>
    </message>
    <message>
        <source>Everything that the verse form asks for.</source>
        <translation>كل ما يطلبه الشكل الشعري.</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation>كلمات أو عناقيد كتابية أو مقاطع أو صفحات… خارج حدود التكليف.</translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>أسطر خارج حدود التكليف.</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>فقرات شعرية خارج حدود التكليف.</translation>
    </message>
    <message>
        <source>A play with more or fewer roles than the brief asks for.</source>
        <translation>مسرحية أدوارها أكثر أو أقل مما يطلبه التكليف.</translation>
    </message>
    <message>
        <source>Characters that the brief does not allow.</source>
        <translation>محارف لا يسمح بها التكليف.</translation>
    </message>
    <message>
        <source>A reminder of themes that the brief asks to stay away from; nothing is searched for.</source>
        <translation>تذكير بموضوعات يطلب التكليف اجتنابها؛ ولا يُبحث عن شيء.</translation>
    </message>
    <message>
        <source>Fewer remarks on the judged text than asked for.</source>
        <translation>ملحوظات على النص المحكوم عليه أقل من المطلوب.</translation>
    </message>
    <message>
        <source>A category of remarks with fewer than asked for, or a remark of no category.</source>
        <translation>صنف ملحوظاته أقل من المطلوب، أو ملحوظة بلا صنف.</translation>
    </message>
    <message>
        <source>A remark that does not quote the judged text as it stands, or says nothing.</source>
        <translation>ملحوظة لا تقتبس النص المحكوم عليه كما هو، أو لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>A criterion of the rubric that is not rated.</source>
        <translation>معيار من سلّم التقييم لم يُقيَّم.</translation>
    </message>
    <message>
        <source>A rating without its reason.</source>
        <translation>تقييم بلا سببه.</translation>
    </message>
    <message>
        <source>Words in quotation marks that do not stand in the judged text.</source>
        <translation>كلمات بين علامتي اقتباس ليست في النص المحكوم عليه.</translation>
    </message>
    <message>
        <source>A paragraph or stanza that comes twice.</source>
        <translation>فقرة نثرية أو شعرية تأتي مرتين.</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>جملة تأتي مرتين.</translation>
    </message>
    <message>
        <source>A word that comes twice in a row, where the language does not do so.</source>
        <translation>كلمة تأتي مرتين متتاليتين حيث لا تفعل اللغة ذلك.</translation>
    </message>
    <message>
        <source>A translator&apos;s or editor&apos;s note in brackets that was left in the text.</source>
        <translation>تعليق لمترجم أو محرر بين أقواس بقي في النص.</translation>
    </message>
    <message>
        <source>A placeholder that was never filled in.</source>
        <translation>موضع محجوز لم يُملأ قط.</translation>
    </message>
    <message>
        <source>Brackets without a partner.</source>
        <translation>أقواس بلا قرين.</translation>
    </message>
    <message>
        <source>Quotation marks without a partner, or of another language.</source>
        <translation>علامات اقتباس بلا قرين، أو من لغة أخرى.</translation>
    </message>
    <message>
        <source>A run without spaces that is longer than anybody writes; only its beginning is looked at.</source>
        <translation>سلسلة بلا مسافات أطول مما يكتبه أحد؛ ولا يُنظر إلا في أولها.</translation>
    </message>
    <message>
        <source>Sentences of the seed text of the brief.</source>
        <translation>جمل من النص الذي بدأ به التكليف.</translation>
    </message>
    <message>
        <source>Sentences of another piece of one&apos;s own on the same desk.</source>
        <translation>جمل من نص آخر للكاتب نفسه على المكتب نفسه.</translation>
    </message>
    <message>
        <source>A word with letters of two scripts.</source>
        <translation>كلمة فيها حروف من خطين.</translation>
    </message>
    <message>
        <source>A Latin word joined to an article or particle of another script.</source>
        <translation>كلمة لاتينية موصولة بأداة من خط آخر.</translation>
    </message>
    <message>
        <source>Signs that nobody sees and that have no work to do.</source>
        <translation>محارف لا يراها أحد ولا عمل لها.</translation>
    </message>
    <message>
        <source>Signs of direction without a partner.</source>
        <translation>محارف اتجاه بلا قرين.</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding.</source>
        <translation>حروف قُرئت بترميز خاطئ.</translation>
    </message>
    <message>
        <source>Burmese in the old Zawgyi encoding.</source>
        <translation>بورمية بترميز زاوجي القديم.</translation>
    </message>
    <message>
        <source>Letters that are not composed as Unicode composes them.</source>
        <translation>حروف ليست مركّبة كما يركّبها يونيكود.</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same.</source>
        <translation>حرف من خط آخر يبدو مثله.</translation>
    </message>
    <message>
        <source>A mark that stands twice on one letter.</source>
        <translation>علامة تقع مرتين على حرف واحد.</translation>
    </message>
    <message>
        <source>A passage in another language or script.</source>
        <translation>فقرة بلغة أخرى أو خط آخر.</translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation>كلمة لا يعرفها المعجم.</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation>ما يقوله LanguageTool عن النحو، حيث أُعدّ.</translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>عدد أسطر الشكل.</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>مورات السطر أو ماتراته أو مقاطعه أو تفعيلاته.</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>الوقفة داخل السطر.</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>قوافي الشكل، بقاعدة اللغة.</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>الروابط بين الأسطر والفقرات الشعرية.</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>كلمات وأسطر تعود.</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation>نغمات مستوية وحادّة.</translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>كل ما يطلبه الشكل غير ذلك.</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation>متكلمون ليسوا في قائمة الأدوار، وكلمات بلا متكلم، ومتكلمون بلا كلمات.</translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>لازمة تعود بكلمات أخرى.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>تُركت الثخانة والإمالة والألوان وغيرها من هيئات الحروف.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>نُفّذت الحذوفات التي كانت مقترحة فقط: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>تُركت المعادلات: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>تُركت حواشي الملف: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>تُركت التعليقات الختامية في الملف: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>تُركت تعليقات الملف: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>صارت الجداول أسطرًا عادية: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>صارت مربعات النص أسطرًا عادية: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>نُفّذت الإضافات التي كانت مقترحة فقط: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>تُركت علامات من خط رموز: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>تُركت الكائنات المضمَّنة: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>تُركت الصور: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>تُركت رؤوس الصفحات وتذييلاتها.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>تُركت أرقام القوائم أو نقاطها: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>تُركت فواصل الصفحات: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>لم يؤخذ من صفحة العنوان إلا العنوان؛ وتُرك: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>‏Fountain للمسرحيات: قد تعدّ برامج أخرى الأسطر المكتوبة بحروف كبيرة أسماء متكلمين.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>أسطر تُكتب من الجهة الأخرى ولا يحفظ الملف جهتها: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>لا يحفظ الملف أي الأدوار يتكلم لغة أخرى: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>تُركت محارف تحكم لا تسعها هذه الصيغة: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>نهايات الأسطر التي ليست تغذية سطر صارت تغذية سطر.</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>عُدّت التغييرات المقترحة منفَّذة.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>تُركت جداول المحتويات: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>مواضع تعذّرت قراءتها، وعُلّمت الآن بـ �: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>صارت نهايات الأسطر من أنواع عدة نوعًا واحدًا (كانت: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>الحروف المكتوبة أجزاءً جُعلت في صورة واحدة (NFC)؛ وشكلها لا يتغير.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>لم يقرر أحد في هذا النص بعد.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>قُبل النص</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>لم يُقبل النص</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>لم يؤخذ بتظلّمك</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>بند التكليف: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما يجب عمله</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>النص لك؛ عادت إليك حقوقه، ولك أن تستعمله حيث تشاء.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>الجولة {round} من {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>لك أن تتظلم حتى {when}.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>الموعد {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>ما قيل في مواضع من النص</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>اقتراح: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>زالت كلماته</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>القارئ</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>تكليفات نموذجية</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>اختر واحدًا لتبدأ منه تكليفًا لك. لم يقرأها بعد قارئ من أهل اللغة.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>ابحث في كل المسودات</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>كلمات بأي لغة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>اكتب كلمات بأي خط؛ فيُبحث في كل مسوداتك.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>لم يوجد شيء لـ {words}.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>تُقرأ مسوداتك…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>قُرئت مسوداتك.</numerusform>
            <numerusform>تُقرأ مسوداتك: بقي قسم واحد.</numerusform>
            <numerusform>تُقرأ مسوداتك: بقي قسمان.</numerusform>
            <numerusform>تُقرأ مسوداتك: بقيت %Ln أقسام.</numerusform>
            <numerusform>تُقرأ مسوداتك: بقي %Ln قسمًا.</numerusform>
            <numerusform>تُقرأ مسوداتك: بقي %Ln قسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>اختم وأرسل</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>لا أحد: تبقى الحزمة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما الذي يخرج</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>الصيغة {number} تذهب إلى {vendor}.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>إن قُبل: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>وقتك، كما ستذكره الحزمة: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>انظر إليه أو صحّحه</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>غير مطلوب: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>لم تُترك ملاحظة كما هي.</numerusform>
            <numerusform>تُركت كما هي: ملاحظة واحدة.</numerusform>
            <numerusform>تُركت كما هي: ملاحظتان.</numerusform>
            <numerusform>تُركت كما هي: %Ln ملاحظات.</numerusform>
            <numerusform>تُركت كما هي: %Ln ملاحظة.</numerusform>
            <numerusform>تُركت كما هي: %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>لم تبقَ أي ملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>لا تذهب معه ملاحظة.</numerusform>
            <numerusform>تذهب مع تعليلك: ملاحظة واحدة.</numerusform>
            <numerusform>تذهب مع تعليلك: ملاحظتان.</numerusform>
            <numerusform>تذهب مع تعليلك: %Ln ملاحظات.</numerusform>
            <numerusform>تذهب مع تعليلك: %Ln ملاحظة.</numerusform>
            <numerusform>تذهب مع تعليلك: %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>وهو مشفَّر للجهة وحدها.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>أنت تسمح بـ</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>شيء مما سبق لم يجهز بعد.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>علّم على استعمال أولًا.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>يخرج حالما توجد شبكة.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>خُتم.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>وصل.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>ينتظر شبكة</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>في طريقه إلى الخروج</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>في ملف بريد</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>رفضته الجهة</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>يحتاج إلى دعوة جديدة</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>مختوم، ويبقى هنا</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>ما الذي أُرسل</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>أرسل واجلب الآن</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>لم يُرسل شيء بعد. يُختم النص من صفحة الكتابة.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>اذهب إلى المكتب</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>ما ينتظر محفوظ هنا ويخرج لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>لا ينتظر شيء.</numerusform>
            <numerusform>تنتظر حزمة واحدة.</numerusform>
            <numerusform>تنتظر حزمتان.</numerusform>
            <numerusform>تنتظر %Ln حزم.</numerusform>
            <numerusform>تنتظر %Ln حزمة.</numerusform>
            <numerusform>تنتظر %Ln حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>أُرسل كل شيء وجُلب.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>تبدأ الجلسة: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>انتهت الجلسة: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>حُدّد الهدف.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>لم يعد هناك هدف.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>الهدف: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>تحقق هدف هذا النص: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>تحقق الهدف: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>بُلغ هدف اليوم: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} اليوم: بُلغ</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>بلغت الجلسة ما أُريد لها: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>فاتح أو داكن أو بني، أو كما النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>لغة القوائم</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>ما تكتب به له لغته الخاصة.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>الحروف على صفحتك.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>البعد بين الأسطر</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>١٫٥ هو ما يطلبه الخط؛ وأقل منه أقرب.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>يقف نحو هذا العدد من الحروف في السطر.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>لا شيء ينزلق</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>ما يتحرك يتحرك دفعة واحدة.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>لغة النصوص الجديدة</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>تُعرض أولًا حين تبدأ نصًّا.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>اسأل كل مرة</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>علامات التنصيص في اللغة</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>العلامات المستقيمة تنقلب وأنت تكتب؛ Ctrl+Z يعيد المستقيمة.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>علامة الحذف والشرطات في اللغة</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>النقاط الثلاث والشرطتان تنقلب، حيث للغة مثل هذه العلامات.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>رتّب ما يُلصق</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>تُوصل الأسطر المقطوعة وتذهب العلامات الشاردة؛ Ctrl+Z يعيدها، وCtrl+Shift+V لا يرتّب أبدًا.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>الإملاء بمعاجم ناقصة</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>حيث تنقص المعجم كلمات كثيرة تُعلَّم الكلمات الصحيحة أيضًا؛ وصفحة اللغات تقول أيها كذلك.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>لا شيء سوى الورق؛ وما لا تكتبه يُخفَّف.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>في بؤرة التركيز</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>ما يبقى واضحًا.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>الفقرة، وفي الشعر المقطع</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>خارج التركيز</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>كم يُخفَّف الباقي.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>خفيف، وسهل القراءة</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>باهت</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>غير مخفَّف</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>الآلة الكاتبة</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>يبقى السطر على ارتفاع واحد، ويتحرك الورق.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>ارتفاع سطر الآلة الكاتبة</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>يُحسب من أعلى النافذة.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>الإرسال والجلب تلقائيًّا</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>ما ختمته فقط، وحين توجد شبكة فقط.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>فحص النحو</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>بـ LanguageTool، بعد أن تجهّزه؛ وهو يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>يعمل، حيث جُهّز LanguageTool</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>أعد التجهيز من أوله</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>النسخ الاحتياطية، حاسوب آخر…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>النحو بـ LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>لا شيء مما تكتبه يغادر هذا الحاسوب ما لم ترسله. ولا أحد يحصي عليك.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>عمل جارٍ</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>انضم إلى هذه الجهة</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} تدعو {person}.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} على هذا العنوان.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation>الانضمام يصنع مكتبًا خاصًّا بهذه الجهة، في {url}. مفتاحها {key}.</translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>يمكنك أن تكتب فحسب، وتجهّز مكتبًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>نصائح صامتة</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>في كل نصوصك، حتى تطلبها من جديد.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اطلبها من جديد</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>لا كلمة هنا غير معروفة.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} معروفة الآن على هذا المكتب.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>اقتُرحت {word}. والمسؤول يقرر؛ وترى ذلك في صفحة الكلمات.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>الفحوص: متوقفة؛ ونصك في أمان</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>أوقف معجمك الفحوص فوُضع جانبًا</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>الفحوص: بدأت من جديد</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>الوحدة المعتادة: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>المكتوب بالأسبوع</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>المكتوب بالشهر</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>المكتوب باليوم</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>لم يُكتب شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>الباهت: ملصق. تحت الخط: محذوف.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>لا وقت بعد.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>احفظ سجل الوقت</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>لم يُكتب شيء بعد. وما تكتبه يُعدّ من الآن.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>اذهب إلى المكتب</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>لعينيك أنت وحدك: لا يغادر شيء منه هذا الحاسوب إلا الدقائق في حزمة تختمها.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>الوحدة المعتادة</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>المكتوب باليوم</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>في الطريق إلى الحد</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>الوقت بحسب النص</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>لا يُحسب إلا الوقت القريب من ضغطات المفاتيح. وحيث يخطئ صحّحه؛ ويبقى ما قيس بجانبه.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>احفظ سجل الوقت بصيغة CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>كل يوم</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: أقل</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: أكثر</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>لا جدول يكتب هذه اللغة بعد؛ والمفاتيح مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>المفاتيح: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>المفاتيح كما هي في النظام</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>كُتب {amount}</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>حُذف {amount}</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>أُلصق {amount}</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>{net} في المجموع، خلال {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: بُلغ</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: أطول مما ينبغي</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} اليوم: بُلغ</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} اليوم</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>اختم وأرسل…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>أظهر اللوحة أو أخفها</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>حدّد أولًا الكلمات التي تُكتب بطريقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>حدّد أقل.</numerusform>
            <numerusform>حدّد أقل: علامة واحدة في المرة.</numerusform>
            <numerusform>حدّد أقل: علامتان على الأكثر في المرة.</numerusform>
            <numerusform>حدّد أقل: حتى %Ln علامات في المرة.</numerusform>
            <numerusform>حدّد أقل: حتى %Ln علامة في المرة.</numerusform>
            <numerusform>حدّد أقل: حتى %Ln علامة في المرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>لا تُعرف طريقة أخرى لكتابة هذه اللغة.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>تغيّرت هذه الكلمات في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>اكتب المحدَّد بطريقة أخرى</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>ابحث في المكتبة</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>ابحث في الطلبات والأجوبة والتعليقات والوسوم</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>مواد المكتبة</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>لا شيء هنا بعد. احفظ طلبًا وما أتى منه.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>طلب يُحفظ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>اللغة، وسمًا مثل hi أو ur-Arab</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>احفظ الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>مكتبتك في ملف واحد</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>ملف مكتبة</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>لم تدخل أي مادة.</numerusform>
            <numerusform>دخلت مادة واحدة.</numerusform>
            <numerusform>دخلت مادتان.</numerusform>
            <numerusform>دخلت %Ln مواد.</numerusform>
            <numerusform>دخلت %Ln مادة.</numerusform>
            <numerusform>دخلت %Ln مادة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>يُلعب كل منها على مكتب التجربة، وكل جزء حقيقي؛ ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>افتح {title}</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>كل الدروس</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>اقرأ التكليف</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>إلى التكليف</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>إلى الصفحة</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>اختم وأرسل</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>إلى المكتب</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>ابدأ بالنص النموذجي</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>جوابك عن السبب</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>تظلّم</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>يُجهَّز مكتب التجربة…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>لا شيء هنا يُرتَّب</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>رُتّب – Ctrl+Z يعيده كما كان</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>رُتّب ما أُلصق – Ctrl+Z يعيده كما كان</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>كلمة بلغتك. هل تبدو الحروف صحيحة؟ مفتاح الإدخال يتابع.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>اكتب بمفاتيح WriterDesk</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>السطر أعلاه عيّنة من لغتك.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>رُسمت بخط آخر: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>كل حرف موجود في الخط.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>في النص يشغّل F2 هذه المفاتيح ويوقفها، وShift+F2 يُظهرها.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>طريقة إدخال في نظامك تركّب الحروف؛ وهي ترى الكلمات حولها.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>طريقة إدخال في نظامك تركّب الحروف.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>تصل مفاتيح لاتينية عادية: لا طريقة إدخال تركّب هنا.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>تأتي الحروف من لوحة مفاتيحك مباشرة.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>مورات</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>ماترات</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>مقاطع</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>حرّ</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>الأسماء فقط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>يمكن التحقق منه</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ذوق</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>ليس هكذا</translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation>لا شيء من آلة</translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation>أفكار بلا نص</translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation>قد تساعد في التحرير</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>محارف</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>فقرات شعرية</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>مورات</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>ماترات</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>يجب الالتزام به</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>يحسن الالتزام به</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>صاحب التكليف نفسه</translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation>عميل مُسمّى</translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation>عميل غير مُسمّى</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>للسطر</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>للنص</translation>
    </message>
    <message>
        <source>a share of what it earns</source>
        <translation>حصة مما يكسبه</translation>
    </message>
    <message>
        <source>a degree</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation>اختبار في اللغة</translation>
    </message>
    <message>
        <source>published work</source>
        <translation>أعمال منشورة</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation>نموذج قُرئ</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>عُرف</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>شكل شعري</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation>النص المراد الحكم عليه</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>أسباب</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>يؤخذ النص كما هو؛ والأجر مستحق.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>طلب تعديلات</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>تذهب تعليقاتك إلى الكاتب بوصفها ما يجب عمله.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>طلب قارئ ثانٍ</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>قارئ ثانٍ</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>يقرأ مسؤول آخر دون أن يرى رأيك.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>علّق على موضع أولًا؛ فهو ما يجب عمله.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>لم يُقيَّم بعد: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>عدم القبول</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>يحتفظ الكاتب بالنص. ويلزم سبب، وجملة بلغته، والبند.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>جملة إلى الكاتب</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>بند التكليف</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>لا تقبله</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>خُتم بالصيغة {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>حُفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>حفظتَه أنت</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>حُفظ ملفًا</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>قبل تغيير كبير</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>أُنقذ من عطل</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>تُحفظ نسخة كل عشر دقائق وأنت تكتب.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>احفظ هذه باسم…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>احفظ هذه النسخة</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمها؟</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>حُفظت باسم «{name}».</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>مقارنة بنص الآن</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>مقارنة بـ {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>عاد. وما كان هنا محفوظ نسخةً.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>تغيّر النص في هذه الأثناء. حاول من جديد.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>عاد المقطع. التراجع يخرجه ثانية.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>النص في الطريق</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>دعها</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>لا ينتظر ملف، {name}.</numerusform>
            <numerusform>ينتظر ملف واحد: {name}.</numerusform>
            <numerusform>ينتظر ملفان، أولهما {name}.</numerusform>
            <numerusform>تنتظر %Ln ملفات، أولها {name}.</numerusform>
            <numerusform>ينتظر %Ln ملفًا، أولها {name}.</numerusform>
            <numerusform>ينتظر %Ln ملف، أولها {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>مقترحة؛ في الطريق</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>مقبولة؛ في الطريق</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>مرفوضة؛ في الطريق</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>مُزالة؛ في الطريق</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>أُزيلت من القائمة</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>معروفة على هذا المكتب وحده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>لم يقترحها كاتب.</numerusform>
            <numerusform>اقترحها كاتب واحد.</numerusform>
            <numerusform>اقترحها كاتبان.</numerusform>
            <numerusform>اقترحها %Ln كتّاب.</numerusform>
            <numerusform>اقترحها %Ln كاتبًا.</numerusform>
            <numerusform>اقترحها %Ln كاتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>لم تأخذها الجهة: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>ضعها في القائمة</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>ارفض…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>أزلها…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>اقترحها للفريق</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>انسَها</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>لماذا؟ من اقترحها يقرأ هذا.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>قل ذلك</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>دعها</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} غير معروفة</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>يُبحث عن كلمات مشابهة…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>هي صحيحة: لتُعرف على هذا المكتب(&amp;K)</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>هي صحيحة: اقترحها لفريق {vendor}(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انسخ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>الصق(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>حدّد الكل(&amp;A)</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>لا كلمة مشابهة معروفة.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>كلمات الفريق</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>كلمات تنقص معجمًا. ما تعلّمه يبقى على مكتبك؛ وما تقترحه يذهب إلى مسؤول تلك الجهة وحده، وما يضعه المسؤول في القائمة يعرفه كل كتّابها.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>أي كلمات</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>أي قائمة</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>احفظ القائمة…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترحة</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>المعروفة على هذا المكتب وحده</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>المرفوضة أو المُزالة</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>لا كلمات كهذه. بطاقة بجانب النص تقترح واحدة.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>معجم Hunspell ‏(*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>كلمة في كل سطر (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>لم تُحفظ كلمات.</numerusform>
            <numerusform>حُفظت كلمة واحدة.</numerusform>
            <numerusform>حُفظت كلمتان.</numerusform>
            <numerusform>حُفظت %Ln كلمات.</numerusform>
            <numerusform>حُفظت %Ln كلمة.</numerusform>
            <numerusform>حُفظت %Ln كلمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>نص {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>يُحفظ</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>المذكّرات</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>لم يعلّق أحد على هذا النص.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>لا شيء يُنظر فيه. النص مستقيم.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما الذي فُحص</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>لم يوجد شيء، لكن القليل يمكن فحصه في هذه اللغة: انظر أدناه.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>فُحص</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>لا شيء له بعد</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>قائمة الكلمات أصغر من أن ترسم خطوطًا حمراء</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>يُفحص الآن</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>بحسب خطه</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>بحسب خطه وكلماته</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}: لا يمكن عدّها هنا</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>أُوقف الفحص</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>يُفحص: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء يُنظر فيه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>لا شيء يُنظر فيه</numerusform>
            <numerusform>واحد يُنظر فيه</numerusform>
            <numerusform>اثنان يُنظر فيهما</numerusform>
            <numerusform>%Ln يُنظر فيها</numerusform>
            <numerusform>%Ln يُنظر فيها</numerusform>
            <numerusform>%Ln يُنظر فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>بماذا تكتب؟</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>العدّ والخطوط والفحوص تتبع ذلك. ويمكنك تغييره لكل نص.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>لا نص مفتوح. اختر واحدًا على مكتبك، أو ابدأ واحدًا هناك.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>اذهب إلى المكتب</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>هذه الصيغة مختومة.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>يمكن فتحها من جديد حتى تخرج.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>هذه الصيغة في الطريق أو تُقرأ؛ والنص ساكن.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحها من جديد</translation>
    </message>
</context>
</TS>
