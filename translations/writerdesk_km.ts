<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>សេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>ទៅកាន់ការពិនិត្យ</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>ការយល់ស្របរបស់អ្នកអាន</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>មិនទាន់មានស្នាដៃដែលបានសម្រេចចប់ទេ។</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>ស្នាដៃដែលបានរាប់៖ {number}។</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>សេចក្ដីណែនាំទាំងអស់</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>ការយល់ស្របលើអ្វីដែលអាចផ្ទៀងផ្ទាត់បាន</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>អាល់ហ្វា</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ទាប</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ខ្ពស់</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>អ្នកអាន</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>អ្វីដែលអ្នកអានម្នាក់ៗសម្រេច</translation>
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
        <translation>អ្វីដែលអ្នកនិពន្ធនិយាយអំពីការពិនិត្យរបស់អ្នក</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>ពិន្ទុដែលបានឱ្យ៖ ចំណូលចិត្ត</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>ពិន្ទុដែលបានឱ្យ៖ អាចផ្ទៀងផ្ទាត់បាន</translation>
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
        <translation>មិនទាន់មានអ្វីត្រូវបានអានពីរដងទេ</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>អត្ថបទ៖ {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>មិនអាចកំណត់៖ ទាំងអស់គ្នាឱ្យពិន្ទុដូចគ្នា</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha} ចន្លោះ {low} និង {high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>គួរឱ្យសង្ស័យ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>អ្នក</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>អ្នកអានទី {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>បានស្នើឱ្យកែ</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>ទុកឱ្យអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>គ្មានអ្នកផ្សេងអានអត្ថបទដដែលទេ</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>ពិន្ទុ៖ {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>ដូចអ្នកដទៃ</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>ខ្ពស់ជាង {share} នៃមាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>ទាបជាង {share} នៃមាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation type="unfinished"></translation>
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
        <translation>មូលហេតុដែលអ្នកអានខុសគ្នា៖ {kinds}។</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>បានជួយ</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ខ្លះ</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>មិនបានជួយ</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>គ្មានការណែនាំនិយាយទេ</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>ការភ្លាត់</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>ចំណូលចិត្ត</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>អ្នកអាន</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>បានអាន</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% ធៀបនឹងអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ពិន្ទុ</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>បន្ថែមឯកសារ…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>អ្វីដែលទៅជាមួយ</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>ឯកសារដែលទៅជាមួយ</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>សេចក្ដីណែនាំមិនសុំឯកសារក្រៅពីអត្ថបទទេ។</translation>
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
        <translation>រូបភាព សំឡេងថត វីដេអូ និងអត្ថបទ អាចទៅជាមួយបាន។</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>សេចក្ដីណែនាំអនុញ្ញាត៖ {kinds}។</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>ក្នុងកញ្ចប់៖ {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>យកចេញ</translation>
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
        <translation>យក {file} ចេញ</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>ថតនៅទីណា</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>កាមេរ៉ា ឬកម្មវិធី</translation>
    </message>
    <message>
        <source>when</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>ដោយអ្នកណា</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>យកវាចេញ</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>យកអ្វីដែល {file} ប្រាប់ចេញ</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>ឯកសារក៏ប្រាប់ផងដែរ៖ {what}។</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>វាមិនមែនជាអ្វីដែលឈ្មោះប្រាប់ទេ។ កុំបើក។</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>រក្សាទុកច្បាប់ចម្លង…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>រក្សាទុកច្បាប់ចម្លងនៃ {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>រក្សាទុកច្បាប់ចម្លង</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>ធ្វើពីឯកសារទាំងនេះ៖ ស្នាដៃ %Ln។</numerusform>
            <numerusform>ធ្វើពីឯកសារទាំងនេះ៖ ស្នាដៃ %Ln។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>ធ្វើជាស្នាដៃ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>សរុប %Ln តួអក្សរ</numerusform>
            <numerusform>សរុប %Ln តួអក្សរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>ស្នាដៃ %Ln</numerusform>
            <numerusform>ស្នាដៃ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>បានពិនិត្យ៖ ពេញលេញ</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>មិនពេញលេញ មិនអាចស្ដារវិញបានទេ</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>មើលខាងក្នុង</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>មើលខាងក្នុងច្បាប់បម្រុងនៃ {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>ស្ដារទាំងអស់</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>ស្ដារច្បាប់បម្រុងទាំងមូលនៃ {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>ដូចពេលនេះ</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>អត្ថបទខុសពីពេលនេះ</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>ឥឡូវមិនមាននៅលើតុទេ វានឹងត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>មិនមានក្នុងច្បាប់បម្រុងទេ វានឹងបាត់ទៅ</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>យកចេញជាស្នាដៃថ្មី</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>យក {title} ចេញជាស្នាដៃថ្មី</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>តុដូចពេលនេះត្រូវបម្រុងទុកជាមុនសិន បន្ទាប់មកវាមានអ្វីដែលច្បាប់បម្រុងនេះមាន។</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ស្ដារ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>កុំទាន់</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>ធ្វើមួយរាល់ថ្ងៃដែលអ្នកសរសេរ និងមុនពេលអ្វីមួយប្ដូរតុទាំងមូល។</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>ធ្វើមួយឥឡូវ</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>ទៅកុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>តុទាំងអស់ចូលក្នុងឯកសារតែមួយ៖ អត្ថបទ កំណែ បញ្ជីពាក្យ សេចក្ដីណែនាំ។ សោរបស់អ្នកនៅទីនេះ នៅលើកុំព្យូទ័រថ្មី អ្នកចូលរួមជាមួយក្រុមហ៊ុននីមួយៗម្ដងទៀតដោយលិខិតអញ្ជើញថ្មី។ រក្សាឯកសារនេះដូចអត្ថបទរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ឃ្លាសម្ងាត់នៃឯកសារ</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>ឃ្លាសម្ងាត់ បើមិនចង់ឲ្យអ្នកណាផ្សេងបើកឯកសារ</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>សរសេរឯកសារ…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>ទទួលឯកសារ…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>មិនទាន់មានទេ។</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>ស្នាដៃផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>ច្បាប់បម្រុងត្រូវបានធ្វើ។</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>ច្បាប់បម្រុងត្រូវបានស្ដារ។ អ្វីដែលមានពីមុនជាច្បាប់បម្រុងថ្មីបំផុតឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>សរសេរឯកសារ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>ស្នាដៃ %Ln</numerusform>
            <numerusform>ស្នាដៃ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} ក្នុង {file}។</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>ទទួលឯកសារ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>ស្នាដៃ %Ln បានមកដល់។</numerusform>
            <numerusform>ស្នាដៃ %Ln បានមកដល់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>ស្នាដៃ %Ln មានអត្ថបទពីរ៖ ទាំងពីរត្រូវរក្សាទុក មួយជាកំណែ។</numerusform>
            <numerusform>ស្នាដៃ %Ln មានអត្ថបទពីរ៖ ទាំងពីរត្រូវរក្សាទុក មួយជាកំណែ។</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>ដើម្បីផ្ញើពីកុំព្យូទ័រនេះ សូមសុំលិខិតអញ្ជើញថ្មីសម្រាប់ខ្លួនអ្នក៖ {vendors}។</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>តើអ្នកចង់ចាប់ផ្ដើមពីណា?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>នៅលើតុហាត់ អ្នកយកសេចក្ដីណែនាំមួយ សរសេរ ផ្ញើ ហើយទទួលចម្លើយ។ ទាំងអស់នៅតែទីនេះ។</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>សាកល្បងនៅលើតុហាត់</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>បីនាទី មិនត្រូវការគណនី</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>ខ្ញុំមានលិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>ឯកសារ រូបភាព ឬលេខកូដពីក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>លិខិតអញ្ជើញរបស់អ្នក</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>គ្រាន់តែសរសេរ</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>ទំព័រទទេផ្ទាល់ខ្លួន</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>ចំណងជើងសៀវភៅ</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>ស្នាដៃផ្សេងទៀតនៃតុនេះក្នុងសៀវភៅ គ្រាប់ចុចដកឃ្លាគូសមួយ៖</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>ស្នាដៃផ្សេងទៀតក្នុងសៀវភៅ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title} ក្នុងសៀវភៅ</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title} មិនក្នុងសៀវភៅ</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>សេចក្ដីណែនាំថ្មី</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>ផ្នែកនៃសេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>ដូចអ្នកសរសេរឃើញ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>បើក…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>រក្សាទុក…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>ចុះហត្ថលេខា…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>សេចក្ដីណែនាំគ្មានចំណងជើង</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>កំហុស %Ln</numerusform>
            <numerusform>កំហុស %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>គ្មានអ្វីខុសទេ អាចចុះហត្ថលេខាបាន។</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>សេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>រក្សាទុកសេចក្ដីណែនាំជា TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>សោរបស់ក្រុមហ៊ុនអ្នកសម្រាប់សេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>សេចក្ដីណែនាំដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>បានសរសេរ៖ {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>យកសេចក្ដីណែនាំនេះ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>បដិសេធ</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>ត្រឡប់ទៅតុ</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>កំណែ {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>ត្រូវតែ</translation>
    </message>
    <message>
        <source>should</source>
        <translation>គួរតែ</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>តួ៖ {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>មិនប្រើតួអក្សរទាំងនេះ៖ {characters}។ {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ត្រូវតែកែ</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>ទម្លាប់</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ដំបូន្មាន</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}៖ {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>ខុសពីទម្រង់៖ {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>គត់ {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>{least} ដល់ {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>យ៉ាងតិច {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>យ៉ាងច្រើន {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>ទម្រង់៖ {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>អត្ថបទដែលត្រូវឆ្លើយ៖</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>អត្ថបទរបស់ម៉ាស៊ីនដែលត្រូវវិនិច្ឆ័យ ({model})៖</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>មិនមែន៖ {theme}។ {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>គ្រាមភាសា៖ {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>យ៉ាងតិចកំណត់សម្គាល់ %Ln លើវា។</numerusform>
            <numerusform>យ៉ាងតិចកំណត់សម្គាល់ %Ln លើវា។</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>អ្នកវាយតម្លៃ៖ {name}។ {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>ធ្វើ</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>ប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>កុំឲ្យសោះ</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ ល្អ</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ កុំដូចនេះ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>អ្វីដែលអ្នកអាចប្រើ</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>វចនានុក្រម</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>ការពិនិត្យវេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>ឧបករណ៍រកចុងជួន</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>កំណត់ត្រាផ្ទាល់ខ្លួនដែលបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ គ្មានអត្ថបទ ឬគំនិតពីម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>ម៉ាស៊ីនអាចផ្ដល់គំនិត មិនមែនអត្ថបទទេ</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>ម៉ាស៊ីនអាចជួយកែសម្រួល</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>របៀបវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>រសជាតិ</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>អាចពិនិត្យបាន</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>ប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} សម្រាប់ស្នាដៃមួយ៖ {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>ការកែប្រែម្ដងៗ៖ {amount}។ បើមិនទទួលយក៖ {other}។</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>បង់ប្រាក់យ៉ាងច្រើនសម្រាប់ {minutes}។</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} ក្នុងមួយម៉ោង × {times} = {total} សម្រាប់អត្ថបទមួយ។</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} ក្នុងមួយបន្ទាត់ × យ៉ាងតិច {times} = {total} សម្រាប់អត្ថបទមួយ។</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} បង់មុនសម្រាប់អត្ថបទមួយ និង {times} % នៃអ្វីដែលវារកបាន។</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} សម្រាប់អត្ថបទមួយ។</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>នេះជាអត្រាសម្រាប់ {whom}។</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>អ្នកដែលបានបោះពុម្ពស្នាដៃ</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>អ្នកដែលមានសញ្ញាបត្របណ្ឌិត</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>យកមុន {when}។</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>បិទត្រាមុន {when}។ បិទត្រាទាន់ពេល គឺទាន់ពេល។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>បន្ទាប់មកអនុគ្រោះ %Ln ម៉ោង។</numerusform>
            <numerusform>បន្ទាប់មកអនុគ្រោះ %Ln ម៉ោង។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>គ្មានចម្លើយក្នុង %Ln ថ្ងៃ មានន័យថាទទួលយក។</numerusform>
            <numerusform>គ្មានចម្លើយក្នុង %Ln ថ្ងៃ មានន័យថាទទួលយក។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>ការកែប្រែម្ដងមាន %Ln ម៉ោង។</numerusform>
            <numerusform>ការកែប្រែម្ដងមាន %Ln ម៉ោង។</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ការអាន</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>ចម្លើយក្នុង %Ln ថ្ងៃ។</numerusform>
            <numerusform>ចម្លើយក្នុង %Ln ថ្ងៃ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>ការកែប្រែយ៉ាងច្រើន %Ln ដង។</numerusform>
            <numerusform>ការកែប្រែយ៉ាងច្រើន %Ln ដង។</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>អ្នកអានមិនឃើញឈ្មោះអ្នកទេ។</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>អ្នកអាចតវ៉ាបានក្នុង %Ln ថ្ងៃ។</numerusform>
            <numerusform>អ្នកអាចតវ៉ាបានក្នុង %Ln ថ្ងៃ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>អ្នកណាអាចយក</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>គ្រប់គ្នាដែលត្រូវបានអញ្ជើញ។</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>បង្ហាត់ម៉ូដែល</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>សាកល្បងម៉ូដែល</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>បោះពុម្ពផ្សាយ</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>ប្រើក្នុងពាណិជ្ជកម្ម</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>សិទ្ធិរបស់អ្នក</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>អ្នកត្រូវបានសុំឲ្យអនុញ្ញាត៖ {uses}។ អ្នកគូសនីមួយៗពេលផ្ញើ។</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>អាជ្ញាបណ្ណ៖ {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>ក្នុងពេលនោះ មានតែក្រុមហ៊ុនប៉ុណ្ណោះអាចប្រើ។</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>សិទ្ធិផ្ទេរទៅក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>គ្រប់គ្នាអាចប្រើអត្ថបទសម្រាប់អ្វីក៏បាន ហើយមិនបាច់ប្រាប់ឈ្មោះអ្នកទេ។</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>គ្រប់គ្នាអាចចែកចាយអត្ថបទ ហើយត្រូវប្រាប់ថាជារបស់អ្នកណា។</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>គ្មានអ្នកណាអាចប្ដូរវាទេ។</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>វាអាចត្រូវបានប្ដូរ ហើយការនោះត្រូវប្រាប់។</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>អ្វីដែលធ្វើចេញពីវាមានអាជ្ញាបណ្ណដូចគ្នា។</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>គ្មានអ្នកណាអាចលក់វាទេ។</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>អ្វីដែលទៅជាមួយ</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>គ្មានអ្វីក្រៅពីអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>វាត្រូវបានអ៊ិនគ្រីបសម្រាប់តែក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>ពេលវេលាដែលអ្នកវាយអក្សរទៅជាមួយ ដោយគ្មានអត្ថបទ។</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>របៀប និងពេលដែលអ្នកវាយអក្សរ នៅតែលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>នៅ {day} ច្បាប់ចម្លងលើកុំព្យូទ័រនេះត្រូវលុប បើស្នាដៃបានចប់មុននោះ។</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>មិនបានប្រាប់ថាអត្ថបទសម្រាប់អ្នកណាទេ។</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>សំណួរ</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>បង្ហាញ %Ln ទៀត</numerusform>
            <numerusform>បង្ហាញ %Ln ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>យកទៅដោយឯកសារ…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>ទទួលចម្លើយ…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>អ្វីដែលរង់ចាំចូលក្នុងឯកសារតែមួយ សម្រាប់ USB ឬការជជែក។</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>ឯកសារដែលក្រុមហ៊ុនប្រគល់មកវិញ។</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>គ្មានបណ្ដាញ?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>ទទួលចម្លើយ</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>អ្នកមិនទាន់សរសេរឲ្យក្រុមហ៊ុនណាទេ គ្មានអ្វីត្រូវយកទៅ។</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>ឯកសារសម្រាប់ {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>ក្នុងឯកសារ៖ %Ln។ ប្រគល់វាឲ្យក្រុមហ៊ុន ចម្លើយនាំបង្កាន់ដៃមក។</numerusform>
            <numerusform>ក្នុងឯកសារ៖ %Ln។ ប្រគល់វាឲ្យក្រុមហ៊ុន ចម្លើយនាំបង្កាន់ដៃមក។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>បានមកដល់៖ %Ln។</numerusform>
            <numerusform>បានមកដល់៖ %Ln។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>ថ្មីនៅទីនេះ៖ %Ln។</numerusform>
            <numerusform>ថ្មីនៅទីនេះ៖ %Ln។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>ត្រូវបានបដិសេធ៖ %Ln។</numerusform>
            <numerusform>ត្រូវបានបដិសេធ៖ %Ln។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>តួ</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>ឈុត</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>ប្ដូរឈ្មោះគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>ភាសារបស់តួ</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>មិនទាន់មានអ្នកណានិយាយទេ។ ឈ្មោះជាអក្សរធំ ឬបន្ទាប់ពី @ ចាប់ផ្ដើមពាក្យសម្ដី។</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>នាទី៖ មួយទំព័រសម្រាប់មួយនាទី គឺ 250 ពាក្យ ឬ 400 អក្សរ តាមក្បួនរបស់ឆាក។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>ពាក្យសម្ដី %Ln</numerusform>
            <numerusform>ពាក្យសម្ដី %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>មុនឈុតទីមួយ</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language} ដូចរឿងល្ខោន</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>អ្វីដែលបានប្ដូរ</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>តួអក្សរនៃភាសា</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>ឈ្មោះ ឬលេខកូដនៃតួអក្សរ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>គ្មានតួអក្សរឈ្មោះនេះក្នុងភាសានេះទេ។</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>ជាតារាង</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} ជាតារាង</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>ជាគំនូសតាង</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>គ្មានអ្វីត្រូវមើលក្នុងផ្នែកនេះទេ។</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>ការពិនិត្យត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>គ្មានការពិនិត្យកំពុងដំណើរការទេ។</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>ទៅកន្លែងណាក៏បាន ធ្វើអ្វីក៏បាន</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>សកម្មភាព ស្នាដៃ ផ្នែក ឬការកំណត់</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>រកឃើញ</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>គ្មានអ្វីឈ្មោះនោះទេ។</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>អ្នក ទៅខ្លួនឯង</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>អ្នកអាន លើការកែប្រែលើកទី {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · រួចរាល់</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · ទុកដដែល</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>ពាក្យទាំងនេះនៅក្នុងផ្នែកផ្សេង។</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>ពាក្យទាំងនេះលែងមានក្នុងផ្នែកនេះហើយ។</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>បានស្នើ៖ {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>អ្នក៖ {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name} លើការកែប្រែលើកទី {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>យកចេញ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>គូសថារួចរាល់</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ទុកវាដដែល</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>បើកវាម្ដងទៀត</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>ហេតុអ្វីវានៅ? អ្នកអានទទួលនេះជាមួយការកែប្រែបន្ទាប់។</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>ចម្លើយរបស់អ្នក។ អ្នកអានទទួលវាជាមួយការកែប្រែបន្ទាប់។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>កុំទាន់</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>ផ្ដល់មតិលើពាក្យទាំងនេះ</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>តើអ្នកសរសេរគួរដឹងអ្វី?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>ពាក្យដែលស្នើ បើអ្នកមាន</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>មើលសំណើ។</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>ប្រៀបធៀបជាមួយ</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>ការប្ដូរមុន</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>ការប្ដូរបន្ទាប់</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>តែកំណែនេះ</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>យកទាំងអស់មកវិញ</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>យកអ្វីដែលជ្រើសមកវិញ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ត្រឡប់ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− បានបាត់ (ឆូត)   + បានមក (គូសក្រោម)   ⇄ បានផ្លាស់ទី</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>អ្វីដែលខុសគ្នា</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ កថាខណ្ឌ %Ln ដូចមុន ⋯</numerusform>
            <numerusform>⋯ កថាខណ្ឌ %Ln ដូចមុន ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>ការប្ដូរ %Ln</numerusform>
            <numerusform>ការប្ដូរ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>អត្ថបទដូចគ្នា។</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>ការប្ដូរ {number} ក្នុង {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>អ្វីដែលបានផ្ញើ</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>SHA-256 នៃឯកសារ ដូចបង្កាន់ដៃហៅ</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>វាត្រូវបានអ៊ិនគ្រីប៖ មានតែក្រុមហ៊ុនអាចបើក។</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>និងឯកសារ %Ln ទៀត។</numerusform>
            <numerusform>និងឯកសារ %Ln ទៀត។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>នាទីដែលត្រូវបន្ថែម ដាក់សញ្ញាដកដើម្បីដកចេញ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>កែតម្រូវ</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>រសជាតិ ជាមួយហេតុផល</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>អាចពិនិត្យបាន</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ហេតុអ្វី?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>ហេតុអ្វី? (បើអ្នកចង់)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>មានតែការរិះគន់ទេដែលមានអត្ថបទត្រូវវិនិច្ឆ័យ។</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>តារាងវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>ជ្រើសពាក្យក្នុងអត្ថបទដែលត្រូវវិនិច្ឆ័យជាមុនសិន។</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>ប៉ុន្មានក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>ប៉ុន្មានក្នុងមួយថ្ងៃ 0 បើគ្មានគោលដៅ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>កំណត់គោលដៅ</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>អានទាំងអស់</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>តវ៉ា…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>តើមេក្រុមផ្សេងគួរដឹងអ្វី?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>ផ្ញើបណ្ដឹងតវ៉ា</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>ស្នាដៃត្រូវបានទទួលយក</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>អ្វីដែលត្រូវបានសុំ</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>ហេតុអ្វីមិនទទួលយក</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>ចម្លើយចំពោះបណ្ដឹងតវ៉ារបស់អ្នក</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>ប្រការនៃសេចក្ដីណែនាំ៖ {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>សេចក្ដីសម្រេច</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>គណនីប្រាក់របស់អ្នក</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>អ្នកមិនយល់ព្រមទេ?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>ឆ្លើយហេតុផល។ មេក្រុមផ្សេងដែលមិនធ្លាប់វិនិច្ឆ័យវា អានអត្ថបទ និងចម្លើយ។</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>ចម្លើយរបស់អ្នកចំពោះហេតុផល</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>តវ៉ា</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>យកស្នាដៃមកវិញ</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>មុនវាត្រូវទទួលយក អ្នកអាចយកវាមកវិញ។ ការនោះមិនទុកស្នាម ហើយគ្មានអ្វីត្រូវបង់ទេ។</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>យកវាមកវិញ…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>បាទ/ចាស យកវាមកវិញ</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>មិនទាន់សរសេរអ្វីទេ។</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>តុ</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>ស្នាដៃផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>តុរបស់អ្នកទទេ។ តុហាត់មានសេចក្ដីណែនាំសម្រាប់សាកល្បង គ្មានអ្វីចេញពីកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>រៀបចំតុហាត់</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>រង់ចាំចម្លើយរបស់អ្នក</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>ត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ការងារដែលផ្ដល់ជូន</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>ត្រូវផ្ញើ</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>នៅជាមួយអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>វចនានុក្រម</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>បន្ថែមរបស់អ្នកផ្ទាល់៖ គូ Hunspell (.dic ជាមួយ .aff ក្បែរវា) .zip ឬ .oxt ដែលមានវាក្នុងនោះ ឬបញ្ជីមួយពាក្យក្នុងមួយបន្ទាត់។ វាត្រូវបានពិនិត្យជាមុន ហើយនៅតែលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>បន្ថែមពីឯកសារ…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>ប្រើវាជំនួសវចនានុក្រមដែលមកជាមួយ</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name} មកជាមួយ</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name} មកជាមួយ ឥឡូវមិនប្រើទេ</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name} របស់អ្នក</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>ពាក្យ %Ln</numerusform>
            <numerusform>ពាក្យ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>ដក {name} ចេញ</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>ដាក់ឡែក៖ ការពិនិត្យបានឈប់ជាមួយវា</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>មិនបានវាស់៖ គ្មានគំរូនៃភាសានេះទេ</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>ជាមួយវា {known} ក្នុង {all} ពាក្យនៃគំរូត្រូវបានទទួល</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>វចនានុក្រម និងបញ្ជីពាក្យ ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>កំពុងពិនិត្យ {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>វាត្រូវបានប្រើពីពេលនេះទៅ។</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>វាខ្វះពាក្យច្រើន៖ ការគូសពាក្យត្រឹមត្រូវដែរឬទេ ជ្រើសក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>បានបន្ថែម {name}។</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>អ្នកសម្រេចរវាងអ្នកអានពីរនាក់</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>ហេតុអ្វីពួកគេខុសគ្នា?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>ជ្រើសថាហេតុអ្វីពួកគេខុសគ្នា</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>សេចក្ដីណែនាំអាចយល់បានពីរយ៉ាង</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>គោលការណ៍មិននិយាយអ្វីអំពីវាទេ</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>ម្នាក់ក្នុងចំណោមគេមើលរំលងអ្វីមួយ</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>វាជារឿងរសជាតិ</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>មួយណាអានបានត្រឹមត្រូវ?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>ឯកសារមិនប្រាប់ថាអក្សរត្រូវបានសរសេរយ៉ាងណាទេ។ មើលបន្ទាត់ខាងក្រោមពេលអ្នកជ្រើស។</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>អានបែបនេះ</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>ជុំបន្ទាប់</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ពាក្យជំរុញ</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>ចម្លើយ ឬសេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>មតិ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ម៉ូដែល</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>រក្សាទុកជុំនេះ</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>សុំវាពីអ្នកផ្ញើម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} មិនមែនជាច្បាប់បម្រុងនៃតុនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>មើល writerdesk backup list។</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>ច្បាប់បម្រុងនេះមិនពេញលេញទេ។</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>ជ្រើសមួយផ្សេង តុនៅដដែលដូចដើម។</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>គ្មានគំរូ “{name}” ទេ។</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>ជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>ស្នាដៃនេះមានកំណែថ្មីបំផុតនៃសេចក្ដីណែនាំរបស់វា។</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>បន្តសរសេរ។</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>កំណែថ្មីបំផុតគឺ {newest} មិនមែន {version} ទេ។</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>អានអ្វីដែលខុសក្នុងវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>ចំណុចត្រូវទុកដោយកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>ប្រាប់ដោយពាក្យពីរបីថាហេតុអ្វីវានៅ។</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>ពិនិត្យស្នាដៃម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>គ្មានស្នាដៃបែបនោះក្នុងជួរទេ។</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>មើល queue list។</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>សាកម្ដងទៀតពេលមានបណ្ដាញ។</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>មានការប្រាប់ពីទំនាស់ផលប្រយោជន៍។</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>សរសេរក្នុងប្រយោគមួយថាវាជាអ្វី។</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>សរសេរក្នុងប្រយោគមួយថាហេតុអ្វី។</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>មតិនេះមិនស្នើអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>សរសេរវាដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>ពាក្យដែលនេះនិយាយអំពីបានបាត់ទៅហើយ។</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>ប្រាប់ថាមួយណាដោយ --desk។</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>ចម្លើយនេះសម្រាប់តុដែលមិននៅទីនេះ។</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>នាំចូលវានៅកន្លែងដែលបានសុំ។</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>គ្មានតុរបស់ក្រុមហ៊ុននៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>ចុះឈ្មោះដោយលិខិតអញ្ជើញជាមុនសិន។</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>កំណត់សម្គាល់ត្រូវនិយាយអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>សរសេរអ្វីដែលអ្នកត្រូវនិយាយ។</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>កំណត់សម្គាល់ដកស្រង់ពាក្យពីអត្ថបទដែលត្រូវវិនិច្ឆ័យ។</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>ជ្រើសពាក្យដែលវានិយាយអំពី។</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>ប្រាប់កន្លែងដោយ --start និង --end។</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>ការរិះគន់គ្មានកំណត់សម្គាល់បែបនោះទេ។</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>មើល critique show។</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>ជ្រើសពី {known}។</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” មិនក្នុងមាត្រដ្ឋានទេ។</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>ជ្រើសពី {points}។</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>ស្នាដៃនេះមិនវិនិច្ឆ័យអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>ស្នាដៃនេះបានបិទត្រា សេចក្ដីព្រាងរបស់វាមិនផ្លាស់ប្ដូរឥឡូវទេ។</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>បើកវា ឬរង់ចាំចម្លើយ។</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>គ្មានប្រភេទ “{category}” ទេ។</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>នាំចេញតុម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>ឯកសារនេះគ្មានតុតាមរបៀបដែល WriterDesk សរសេរទេ។</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>នេះលើសពីអ្វីដែលឯកសារមួយអាចផ្ទុក។</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>នាំចេញតុមួយម្ដង ដោយ --desk។</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} មិនអាចអានបានទេ។</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>ពិនិត្យឈ្មោះឯកសារ។</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>ឯកសារនេះចាក់សោដោយឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>សរសេរឃ្លាសម្ងាត់ រួចយកវាចូលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>ឯកសារនេះធ្វើដោយ WriterDesk ថ្មីជាង។</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>ដំឡើង WriterDesk ថ្មីបំផុតនៅទីនេះ។</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>ឯកសារនេះត្រូវបានប្ដូរតាមផ្លូវ។</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>យកឯកសារដែលមានពាក្យមក។</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>សរសេរពាក្យនីមួយៗលើបន្ទាត់ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>មើល dictionaries list។</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>ហៅមួយតាមលេខសម្គាល់របស់វា។</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>យកបញ្ជីខ្លីជាងមក។</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} មិនមែនជាឯកសារទេ។</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>ជ្រើសឯកសារនៃវចនានុក្រម។</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} មិនអាចអានបានទេ៖ {why}។</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>ពិនិត្យឈ្មោះ និងសិទ្ធិ។</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>សេចក្ដីព្រាងគ្មានបន្ទាត់ {line} ទេ។</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>មើល piece text។</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>សុំលិខិតអញ្ជើញថ្មីពីក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>គ្មានទំព័រជំនួយ {name} ទេ។</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>មើល manual list។</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>បង្អួចដែលបើកប្រើម៉ាស៊ីនបម្រើនេះ។</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>គ្មានធាតុ “{id}” ក្នុងបណ្ណាល័យទេ។</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>មើល library list។</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>បណ្ណាល័យនេះជារបស់ក្រុមហ៊ុនផ្សេង។</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>កំណត់ត្រាគ្មានស្ថានភាពបែបនោះទេ។</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>មើល piece note --states។</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>គ្មានផ្នែក {number} ទេ។</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>មើល piece outline។</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>ស្នាដៃនេះបានបិទត្រា។</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>ឈ្មោះតួត្រូវការអក្សរមួយ។</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>សរសេរឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>ស្នាដៃបានបិទត្រា អត្ថបទសម្រាក។</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>បើកវាម្ដងទៀតជាមុនសិន។</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>គ្មានអ្នកណាឈ្មោះនេះនិយាយក្នុងស្នាដៃទេ។</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>មើល piece cast។</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>គ្មានឃ្លាំងនៅ {store} ទេ។</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>ហៅថតនៃម៉ាស៊ីនបម្រើ។</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>មតិត្រូវនិយាយអ្វីមួយ។</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>សេចក្ដីណែនាំគ្មានលក្ខណៈវិនិច្ឆ័យ “{criterion}” ទេ។</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>មើល review show។</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>មើល piece attachments។</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>មិនទាន់មានអ្នកអានណាសម្រេចអំពីស្នាដៃនេះទេ។</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>សូមរង់ចាំការសម្រេចដំបូង។</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>គ្មានកំណែនៃការពិនិត្យបែបនោះទេ។</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>មើល review versions។</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>គ្មានក្បួន “{rule}” ទេ។</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>មើល rules list។</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>មានអត្ថបទសម្រាប់បិទត្រា។</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>មិនទាន់មានអត្ថបទសម្រាប់បិទត្រាទេ។</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>កំណែនៃសេចក្ដីណែនាំត្រូវបានស្គាល់។</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>កំណែនៃសេចក្ដីណែនាំមិនត្រូវបានស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>ដែនកំណត់ចាំបាច់នៃសេចក្ដីណែនាំបានបំពេញ ឬបានទុកជាមួយកំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>ចំណុចចាំបាច់នីមួយៗបានកែ ឬបានទុកជាមួយកំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>តម្លៃ និងពេលវេលាបានបង្ហាញ។</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>តម្លៃ និងពេលវេលាមិនបានបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>សេចក្ដីណែនាំអនុញ្ញាតឯកសារនៅក្បែរអត្ថបទ។</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>ជ្រើសការប្រើដែលសេចក្ដីណែនាំសុំ។</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>កែវា ឬទុកវាដោយកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>ស្នាដៃនេះមិនបានបិទត្រាទេ។</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>ការកែប្រែនេះបានផ្ញើហើយ។</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>រង់ចាំចម្លើយ ឬដកស្នាដៃវិញ។</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>វារង់ចាំបណ្ដាញ។</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>ក្រុមហ៊ុនបានទទួលវា បង្កាន់ដៃមានហត្ថលេខានៅទីនេះ។</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>ក្រុមហ៊ុនបានបដិសេធវា៖ {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>ក្រុមហ៊ុនលែងស្គាល់ឧបករណ៍នេះទៀត សូមសុំការអញ្ជើញថ្មី។</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>វានៅក្នុងឯកសារនាំសារ ចម្លើយនាំបង្កាន់ដៃមក។</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>វាមិនទាន់ទៅដល់ទេ ({why}) វានឹងព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>ស្នាដៃនេះជារបស់អ្នកផ្ទាល់ គ្មាននរណាត្រូវដកវាពីទេ។</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>ការកែប្រែលើកទី {number} បានបិទត្រា។</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>ចាប់ផ្ដើម WriterDesk ដោយ --data និងថតដែលជារបស់អ្នក។</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>WriterDesk មួយទៀតបានបើកតុទាំងនេះ ហើយមិនឆ្លើយតបទេ។</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>សរសេរតែក្នុងមួយក្នុងចំណោមពីរ បិទមួយទៀត។</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>គ្មានអ្វីអាចរក្សាក្នុង {folder} ទេ។</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>គ្មានឯកតា “{unit}” ទេ។</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>យកមួយក្នុងចំណោម </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>គ្មានសេចក្ដីណែនាំ “{brief}” នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync ទៅយកសេចក្ដីណែនាំថ្មី។</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>អ្នកបានយកសេចក្ដីណែនាំនេះហើយ។</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>បន្តជាមួយស្នាដៃ {piece}។</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>សេចក្ដីណែនាំនេះអាចយកបានរហូតដល់ {last}។</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>សួរក្រុមហ៊ុនថាតើវានៅបើកទេ។</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>មើល piece list។</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>ការកែតម្រូវត្រូវការហេតុផលពីរបីពាក្យ។</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>ប្រាប់ថាហេតុអ្វីពេលវេលាខុសគ្នា។</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>ឲ្យនាទីគត់ ដោយមានសញ្ញាដកដើម្បីបន្ថយ។</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” មិនមែនជាថ្ងៃដែលបានចាប់ផ្ដើមទេ។</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>សរសេរវាជា 2026-12-31។</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>មិនទាន់មានស្នាដៃសម្រាប់មេរៀននេះទេ។</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>យកសេចក្ដីណែនាំរបស់វាជាមុនសិន។</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>កំណែដែលរក្សាត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>ប្រាប់ថាអ្នកហៅវាអ្វី។</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>កំណែនេះគ្មានប្រយោគបែបនោះទេ។</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>មើលវាដោយ piece compare។</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>តុផ្ទាល់ខ្លួនគ្មានក្រុមទេ។</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>បង្រៀនពាក្យនេះតែតុនេះ។</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>ហៅមួយដោយ --desk។</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” មិនបានបង្រៀនតុនេះទេ។</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>មើល words list។</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>ស្នើពាក្យនេះ។</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>ស្នើខ្លះ។</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>គ្មានស្នាដៃ “{piece}” នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>មើល writerdesk piece list។</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>គ្មានតុ “{desk}” នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol បង្កើតមួយ។</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>សុំលិខិតអញ្ជើញថ្មីសម្រាប់មនុស្សដដែល។</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>ឯកសារភ្ជាប់ {name} {why}។</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>ដំណើរការ brief check លើវាដើម្បីឃើញទាំងអស់។</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>គ្មាន brief.json ក្នុងឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>សុំវាពីក្រុមហ៊ុនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>សេចក្ដីណែនាំនេះមិនមែនអ្វីដែលបានចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>សេចក្ដីណែនាំនេះមិនបានចុះហត្ថលេខា ដូច្នេះគ្មាននរណាធានាប្រាក់ឈ្នួល និងសិទ្ធិរបស់វាទេ។</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>សេចក្ដីណែនាំនេះចុះហត្ថលេខាដោយសោដែលមិនមែនរបស់ក្រុមហ៊ុនណាមួយរបស់អ្នក។</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>សេចក្ដីណែនាំនេះចុះហត្ថលេខាដោយសោដែលក្រុមហ៊ុនបានដកវិញ។</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>សេចក្ដីណែនាំនេះចុះហត្ថលេខាដោយសោក្រៅពេលកំណត់របស់វា។</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>សុំសេចក្ដីណែនាំដែលចុះហត្ថលេខាពីក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>ឯកសារ {name} មិនមែនជារបស់សេចក្ដីណែនាំទេ។</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>ឯកសារភ្ជាប់ {name} មិនមែនជាអ្វីដែលបានចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>“{kind}” មិនមែនសេចក្ដីណែនាំ ឬពាក្យជំរុញទេ។</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>ជ្រើសមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>ចំណងជើងមានតួអក្សរមើលឃើញ 1 ដល់ 200។</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>ឲ្យចំណងជើងលើបន្ទាត់មួយ។</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>“{tag}” មិនមែនជាស្លាកភាសាទេ។</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>សរសេរមួយដូច hi ឬ ur-Arab។</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>បន្ថែមជុំបន្ទាប់។</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>ជុំមួយចាប់ផ្ដើមដោយពាក្យជំរុញ។</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>សរសេរអ្វីដែលបានសុំ។</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” មិនមែនជាថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>សរសេរវាជា 2026-11-23។</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>រក្សាផ្នែកមួយនៃវា។</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>“{title}” គ្មានជុំ {number} ទេ។</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>វាមានជុំ 1 ដល់ {last}។</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>ស្លាកមានតួអក្សរមើលឃើញ 1 ដល់ 60។</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>ជ្រើសមួយខ្លីជាង។</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>“{value}” មិនមែនមួយក្នុងចំណោម៖ {choices}។</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>ជ្រើសមួយក្នុងចំណោមនោះ។</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>បណ្ណាល័យនេះមិនអាចអានបានទេ៖ {why}។</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>សុំវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>បណ្ណាល័យនេះធំជាង 256 MiB។</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>នាំចេញវាជាផ្នែក។</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>បណ្ណាល័យនេះត្រូវការ WriterDesk ថ្មីជាង។</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>ដំឡើង WriterDesk ថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>គ្មានសេចក្ដីណែនាំ {id} នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>មើល brief list។</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>គ្មានគំរូ “{id}” ទេ។</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>សេចក្ដីណែនាំធំជាង 1 MiB។</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>ដាក់អត្ថបទវែងក្នុងឯកសារភ្ជាប់។</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>សរសេរវាជាតារាង TOML។</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>សេចក្ដីណែនាំជាន់គ្នាជ្រៅពេក។</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>លេខមួយមិនកំណត់ ឬធំពេក។</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>សរសេរលេខផ្សេង។</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>សេចក្ដីណែនាំមិនមែនជាអត្ថបទ UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>រក្សាទុកវាជា UTF-8។</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>កែកន្លែងនោះ។</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} មិនអាចកំណត់បានទេ៖ {why}។</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>មើលវាលក្នុងសេចក្ដីណែនាំថ្មី។</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>“{kind}” មិនមែនជាប្រភេទការងារទេ។</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>ជ្រើសមួយក្នុងចំណោម៖ {kinds}។</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>ឲ្យចំណងជើងខ្លីជាងលើបន្ទាត់មួយ។</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>មេរៀន {file} អានមិនបាន៖ {why}។</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>គ្មានមេរៀន {id} ទេ។</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>គ្មានទម្រង់កំណាព្យឈ្មោះ “{form}” ទេ។</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>ឯកសារទម្រង់ {file} មិនអាចអានបានទេ។</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>ពិនិត្យផ្លូវឯកសារ។</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” មិនមែនជាអាសយដ្ឋានម៉ាស៊ីនមេទេ។</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>សរសេរវាដូច http://localhost:8081។</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool មិនឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>ការសរសេរ ការពិនិត្យផ្សេងទៀត និងការបិទត្រា បន្តដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>LanguageTool នេះមិនពិនិត្យភាសានេះទេ។</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>គ្មានអ្វីបាត់ដោយសារនោះទេ។</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>អ្វីដែលឆ្លើយនៅអាសយដ្ឋាននេះមិនមែនជា LanguageTool ទេ។</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>មើលអាសយដ្ឋានម្ដងទៀត។</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>អ្វីដែលមកពី {address} មិនមែនជាឯកសារដែល LanguageTool បានផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>ព្យាយាមម្ដងទៀតពេលក្រោយ ឬលើបណ្ដាញផ្សេង គ្មានអ្វីបានដំឡើងទេ។</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>មិនអាចទាញយក LanguageTool ពី {address} បានទេ។</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>ព្យាយាមម្ដងទៀតពេលមានបណ្ដាញ ឬយក zip ពី USB គ្មានអ្វីបានដំឡើងទេ។</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} ឆ្លើយ {status} ជំនួសឯកសារ។</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>ព្យាយាមម្ដងទៀតពេលក្រោយ ឬយក zip ពី USB។</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>ឯកសារពីបណ្ដាញមិនចប់ទេ។</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>គ្មានអ្វីត្រូវបានដំឡើងទេ។</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool មិននៅលើកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>គ្មាន LanguageTool ក្នុង {file} ទេ។</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>វាគួរមានឈ្មោះ LanguageTool-{version}.zip ហើយមាន {jar}។</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>យកឯកសារផ្លូវការ គ្មានអ្វីបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} ខូច ឬមិនមែនជាឯកសារ zip ទេ។</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>ចម្លង ឬទាញយកវាម្ដងទៀត គ្មានអ្វីបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>គ្មាន Java នៅលើកុំព្យូទ័រនេះទេ ហើយ LanguageTool ត្រូវការវា។</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>Java នៅទីនេះជាកំណែ {major} ({program}) LanguageTool ត្រូវការ {least} ឬថ្មីជាង។</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>ដំឡើងមួយថ្មីជាងនៅក្បែរវា ឬបញ្ជាក់មួយដែលអ្នកមាន អ្វីផ្សេងដែលប្រើ Java មិនផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} មិនមែនជា Java ទេ។</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>បញ្ជាក់កម្មវិធី java ខ្លួនឯង ឬថតដែលមាន bin/java ឬទុកវាលឲ្យទទេ។</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>ច្រក {port} ត្រូវកម្មវិធីផ្សេងប្រើ។</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>កុំបញ្ជាក់ច្រក នោះច្រកទំនេរមួយនឹងត្រូវយក។</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool មិនចាប់ផ្ដើម៖ {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>ដំឡើងវាម្ដងទៀត បើមិនបានការ សាក Java ផ្សេង។</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>Java នៅទីនេះ ({program}) មិនអាចដំណើរការ LanguageTool បានទេ៖ វាចាស់ពេក ឬខ្វះម៉ាស៊ីនមេបណ្ដាញ។</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>ដំឡើង Java 17 ពេញលេញ ឬថ្មីជាង ឬបញ្ជាក់មួយផ្សេង។</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>អង្គចងចាំទំនេរមិនគ្រប់គ្រាន់សម្រាប់ LanguageTool ទេ វាប្រើរហូតដល់ {memory} MB។</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>បិទកម្មវិធីផ្សេង ហើយសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool មិនបានឆ្លើយទាន់ពេលទេ។</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>សាកម្ដងទៀត ការចាប់ផ្ដើមដំបូងយឺតបំផុត។</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool បានឈប់ពីរដង វេយ្យាករណ៍មិនត្រូវបានពិនិត្យទេឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>ការអានមិនអាចប្រើបានទេ៖ {why}។</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>វចនានុក្រម {name} មិនអាចបើកបានទេ។</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>បន្ថែមវចនានុក្រមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>កម្មវិធីពិនិត្យអក្ខរាវិរុទ្ធបានឈប់។</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>បន្តសរសេរ វាចាប់ផ្ដើមម្ដងទៀតក្នុង {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>មានអ្វីមួយខុសក្នុង WriterDesk៖ {kind}។</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ពមិនឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>ជ្រើសម៉ាស៊ីនបោះពុម្ពផ្សេង។</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>រកមិនឃើញលិខិតអញ្ជើញក្នុងរូបភាពនេះទេ។</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>រូបតំណាង “{name}” មិនអាចគូរបានទេ។</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>ស្នាដៃនេះគ្មានផ្នែកបែបនោះទេ។</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>មើលគ្រោងរបស់វា។</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>ឯកសារ {form} មានស្នាដៃមួយ។</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>នាំចេញស្នាដៃម្ដងមួយ ឬច្រើនជា EPUB។</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>សៀវភៅដែលមានស្នាដៃច្រើនមិនទាន់មានចំណងជើងទេ។</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>ប្រាប់ថាវាឈ្មោះអ្វី។</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>ស្នាដៃមិនអាចនាំចេញជា {form} ទេ។</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>ជ្រើសមួយក្នុងចំណោម៖ {formats}។</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} មិនប្រាប់ថាអក្សររបស់វាសរសេរដោយការអ៊ិនកូដអ្វីទេ វាអាចជាមួយក្នុងចំណោម៖ {likely}។</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” មិនមែនជាការអ៊ិនកូដដែលស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>ឯកសារនេះមិនមែនជាអត្ថបទ {encoding} ទេ (បៃទី {position})។</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>ជ្រើសការអ៊ិនកូដផ្សេង ឬរក្សាទុកវាជា UTF-8 ក្នុងកម្មវិធីដើម។</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} ខូច ឬគ្រាន់តែជាផ្នែកមួយនៃឯកសារ។</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>ចម្លង ឬទាញយកវាម្ដងទៀត ឬបើក និងរក្សាទុកវាក្នុងកម្មវិធីដើម។</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} នឹងស្រាយចេញធំហួសអត្ថបទអាចមាន។</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>កុំទុកចិត្តឯកសារនេះ សុំអត្ថបទផ្ទាល់ពីអ្នកដែលបានផ្ញើវា។</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} ធំជាង 64 MB ឬមានផ្នែកច្រើនជាងអាចអានម្ដងបាន។</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>កាត់វាជាឯកសារច្រើន។</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ការពារដោយពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>បើកវាក្នុងកម្មវិធីដើម រក្សាទុកវាដោយគ្មានពាក្យសម្ងាត់ រួចនាំចូលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} ស្ថិតក្នុងទម្រង់ចាស់នៃ Word ឬកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>បើកវានៅទីនោះ ហើយរក្សាទុកជា DOCX ឬ ODT។</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>គ្មានឯកសារ {name} ទេ។</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>ពិនិត្យឈ្មោះរបស់វា។</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} ជាថត បំពង់ ឬឧបករណ៍ មិនមែនជាឯកសារទេ។</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>ជ្រើសឯកសារដែលមានអត្ថបទ។</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} ជា {words} ដែលមិនអាចនាំចូលបាន។</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>គោលដៅរាប់ជាមួយក្នុងចំណោម {units}។</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>ជ្រើសមួយ។</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>គោលដៅជាចំនួនគត់លើស 0។</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>ឲ្យលេខផ្សេង។</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” មិនមែនជាថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} មិនអនុញ្ញាតឲ្យអានទេ។</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>ឲ្យសិទ្ធិអានដល់ខ្លួនអ្នក ឬនាំចូលច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>កម្មវិធីផ្សេងបានផ្លាស់ប្ដូរ {name} ពេលកំពុងអាន គ្មានអ្វីបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>រង់ចាំកម្មវិធីនោះធ្វើចប់ រួចនាំចូលម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>ផ្នែកមួយត្រូវបានបើកដែលមិននៅទីនោះ។</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>ការរក្សាទុកបរាជ័យ៖ {reason}។</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>ការកែមួយនៅក្រៅផ្នែករបស់វា។</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>ការរក្សាទុកបរាជ័យ។</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>គ្មានអត្ថបទនៅម្ខាងនៃកន្លែងនេះទេ។</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>ដាក់ទស្សន៍ទ្រនិចនៅកន្លែងដែលផ្នែកថ្មីត្រូវចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>គ្មានផ្នែកណាតាមក្រោយមួយនេះទេ។</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>ជ្រើសមួយដែលមានមួយទៀតតាមក្រោយ។</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>ចំណងជើងត្រូវការពាក្យមួយ។</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>សរសេរចំណងជើងនៃផ្នែក។</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>ផ្នែកបានប្ដូរតាំងពីពេលនោះ។</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>ស្ថានភាពមុនៗនៅក្នុងចំណោមកំណែនៃស្នាដៃ។</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>គ្មានស្នាដៃ {piece} ទេ។</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>មើលថាមានស្នាដៃណាខ្លះ។</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>ស្នាដៃនេះគ្មានកំណត់សម្គាល់បែបនោះទេ។</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>មើល piece remarks។</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>ការចុចលេខ {number} មិនមែន UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>ផ្ញើ UTF-8 មួយ grapheme cluster ក្នុងមួយបន្ទាត់។</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>ស្នាដៃនេះគ្មានកំណែ {version} ទេ។</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>ការអញ្ជើញនេះមិនស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>សូមសុំថ្មីពីអ្នកជួល។</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>ឧបករណ៍នេះមិនស្គាល់នៅទីនេះ ឬលែងស្គាល់ហើយ។</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>ឈ្មោះឧបករណ៍វែងពេក ឬមិនមែនជាអក្សរធម្មតា។</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>ការអញ្ជើញនេះផុតកំណត់ហើយ។</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>ការអញ្ជើញនេះបានប្រើរួចហើយ។</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>សោនេះបានចុះឈ្មោះរួចហើយ។</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>បង្កើតសោថ្មីសម្រាប់តុនេះ។</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>ព្រឹត្តិការណ៍មានលេខសម្គាល់ផ្សេងពីអាសយដ្ឋាន។</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>ស្នាដៃនេះមិនស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>កំណែនេះនៃសំណើមិនបានផ្សាយនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>ស្នាដៃនេះគ្មានទម្រង់កំណាព្យដែលអាចរាប់បានទេ។</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>មើល `writerdesk forms list`។</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>សេចក្ដីព្រាងគ្មានពាក្យនៅបន្ទាត់ {line} ទេ។</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation>មិនបានកំណត់របៀបអានសម្រាប់ “{words}” ទេ។</translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation>សេចក្តីព្រាងគ្មានបន្ទាត់ “{words}” ទេ។</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>សំណើសុំ {most} ពីអ្នកនិពន្ធម្នាក់ ហើយគ្មានសល់ទៀតទេ។</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>សូមប្រគល់មួយវិញសិន។</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>មានព្រឹត្តិការណ៍ផ្សេងទៀតក្រោមលេខសម្គាល់នេះ។</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>ព្រឹត្តិការណ៍ធ្វើដោយអ្នកដែលផ្ញើវា តាមតួនាទីរបស់គេ។</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>ប្រៀបធៀបវាជាមួយកាតនៃភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>ឯកសារវចនានុក្រម {file} ខូច។</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>ដំឡើង WriterDesk ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} មិនមែនជាឯកសារ zip ដែលអាចអានបាន ឬខ្វះផ្នែកមួយ។</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>ទៅយកវាម្ដងទៀតពីទីដែលវាមក។</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} ស្រាយចេញធំហួសវចនានុក្រមអាចមាន។</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>យកវចនានុក្រមពីនរណាម្នាក់ដែលអ្នកស្គាល់។</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>គ្មានវចនានុក្រមក្នុង {file} ទេ៖ .dic និង .aff ឈ្មោះដូចគ្នា។</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>យកឯកសារទាំងពីរមកជាមួយគ្នា។</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>មានវចនានុក្រមច្រើនក្នុង {file}៖ {found}។</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>ប្រាប់ថាមួយណាដោយ --name។</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} ចាក់សោដោយពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>ពន្លាវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>ឯកសារវចនានុក្រម {file} ធំជាង 64 MiB។</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>យកបញ្ជីពាក្យខ្លីជាងមក។</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>សរសេរស្លាកដូចជា hi, am-Ethi ឬ pt-BR។</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>គ្មានតារាងវាយ “{name}” ទេ។</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>“{way}” មិនមែនជារបៀបសរសេរអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>គ្មានអក្សរក្នុងពាក្យនេះទេ។</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>ឲ្យពាក្យមួយ។</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>ឲ្យពាក្យតែមួយ។</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>ឲ្យពាក្យនីមួយៗដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>ព្រឹត្តិការណ៍ធំជាង {most} បៃ។</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>ធ្វើវាឲ្យខ្លី។</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>ព្រឹត្តិការណ៍មិនប្រាប់ថាអ្នកណាធ្វើទេ។</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>{name} នៃព្រឹត្តិការណ៍មិនមែនជា UUID ទេ។</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>លេខការកែប្រែឡើងមួយម្ដង។</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>ព្រឹត្តិការណ៍ផ្សេងមកក្រោមលេខសម្គាល់ដូចគ្នា។</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>រក្សាឯកសារទាំងពីរ ហើយសួរអ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>គ្មានចលនាណានាំពី {leaves} ទៅ {to} ទេ។</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>{role} មិនអាចផ្លាស់ស្នាដៃទៅ {to} ទេ។</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>ព្រឹត្តិការណ៍និយាយអំពីស្នាដៃផ្សេង។</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>មើលចលនាដែលមកមុន។</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>ឲ្យហេតុផល។</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>គ្មានអ្នកណាស្នើពាក្យនេះទេ។</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>ពាក្យនេះមិនក្នុងបញ្ជីទេ។</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>ពាក្យនេះមានក្នុងបញ្ជីរួចហើយ អាចដកចេញបាន។</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>ពាក្យនេះត្រូវបានបដិសេធរួចហើយ។</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>ពាក្យនេះត្រូវបានដកចេញពីបញ្ជីរួចហើយ។</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>យកមួយចេញជាមុនសិន។</translation>
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
        <translation type="unfinished">សេចក្ដីណែនាំមិនសុំឯកសារក្រៅពីអត្ថបទទេ។</translation>
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
        <translation>រក្សាទុកជាមួយក្នុងចំណោម៖ {endings}។</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ធំជាង {most} MB។</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>គ្មានការយល់ព្រមឈ្មោះ {scope} ទេ។</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}៖ {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>មានច្រើនទៀត៖ writerdesk dictionaries check បង្ហាញទាំងអស់។</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>មិនស្គាល់មូលហេតុ</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation>គ្មានក្បួន “{rule}” នៅទីនេះទេ បន្ទាត់នេះគ្មានប្រសិទ្ធភាព។</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>មិនមែនជាឈ្មោះឯកសារធម្មតាទេ</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>មិនអាចអានបាននៅក្បែរសេចក្ដីណែនាំទេ</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>មិនមានក្នុងបញ្ជីនៃសេចក្ដីណែនាំទេ</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>មានក្នុងបញ្ជី តែគ្មាននៅទីនោះទេ</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>ត្រូវការឧទាហរណ៍ល្អយ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>ត្រូវការឧទាហរណ៍អាក្រក់យ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>សេចក្ដីណែនាំមានទម្រង់ {version} តែ WriterDesk នេះអាន {ours}។</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>មេរៀន “{tutorial}” មិនស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>ទម្រង់ “{form}” មិនស្គាល់នៅទីនេះទេ វាអាចទៅជាមួយសេចក្ដីណែនាំ។</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>“{name}” មិននៅក្នុងចំណោមឯកសារភ្ជាប់ទេ។</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>កំណែមុនត្រូវមានលេខតូចជាង។</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>អតិថិជនដែលមានឈ្មោះត្រូវការឈ្មោះរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>ឈ្មោះអតិថិជននៅទីនេះ ទោះបីមិនត្រូវប្រាប់ឈ្មោះក៏ដោយ។</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>ឈ្មោះអតិថិជននៅទីនេះ ទោះបីសេចក្ដីណែនាំមិនបើកក៏ដោយ។</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>ការរិះគន់ត្រូវការអត្ថបទដែលត្រូវវិនិច្ឆ័យ។</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>បញ្ជាក់ឈ្មោះឯកសារភ្ជាប់ ឬឲ្យអត្ថបទខ្លួនឯង មួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>មានប៉ារ៉ាម៉ែត្រនៅទីនេះដោយគ្មានទម្រង់។</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>“{rule}” មានទម្ងន់ពីរ។</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>ឯកសារភ្ជាប់ពីរមានឈ្មោះដូចគ្នា។</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>ចំណុចពីរនៃមាត្រដ្ឋានមានតម្លៃដូចគ្នា។</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>វាមិនមែនជាបណ្ណាល័យទេ</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>ជុំនៃ {id} មិនបានដាក់លេខចាប់ពី 1 ទេ</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} យល់ព្រមជុំដែលវាគ្មាន</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{unit} ពី {least} ដល់ {most}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>តួត្រូវបានកំណត់នៅទីនេះ ទោះបី{kind}គ្មានតួក៏ដោយ។</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>យ៉ាងច្រើន {unit} {most}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>យ៉ាងតិច {unit} {least}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>នាទីរាប់ក្នុងរឿងល្ខោន និងឈុត {kind}មិនអាចវាស់ដោយនាទីបានទេ។</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>មិនបានផ្ដល់ចំនួនយ៉ាងតិច ឬយ៉ាងច្រើនទេ។</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>កម្រិតនៃ{unit}នេះមានពីរដង។</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>ឧទាហរណ៍ល្អមានអ្វីដែលហាម៖ {signs}។</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>ចំនួនយ៉ាងតិច ({least}) ធំជាងចំនួនយ៉ាងច្រើន ({most})។</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>គ្មានអត្ថបទណាអាចគោរពទាំងនេះ និង {path} បានទេ៖ នៅទីនោះ {other} តែនៅទីនេះ {one}។</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>យ៉ាងច្រើន 0 មិនទុកអ្វីឲ្យសរសេរទេ។</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>ក្នុង {tag} គ្មាននរណានៅទីនេះអាចរាប់{unit}បានទេ។</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>គ្មានជួរណានៃក្បួនប្រាក់ឈ្នួលសម្រាប់មនុស្សទាំងអស់ទេ ដូច្នេះអ្នកនិពន្ធខ្លះនឹងមិនឃើញអត្រា។</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>ពិដានទាបជាងការប៉ាន់ស្មាន ដូច្នេះការប៉ាន់ស្មាននឹងមិនត្រូវបានបង់ទេ។</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>សួយសារត្រូវបញ្ជាក់ថាប៉ុន្មានភាគរយ។</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>មិនអាចបង់លើសពី 100 ភាគរយបានទេ។</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>ជួរនេះមិនបង់អ្វីទេ។</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>ជួរពីរនៃក្បួនប្រាក់ឈ្នួលសម្រាប់មនុស្សដដែល។</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>កែកន្លែងនោះ រួចពិនិត្យម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>ចម្លងអ្នកទទួលដែល endpoint init បានបង្ហាញ ឬទុកវាលនេះចោល។</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>សរសេរចំនួនទឹកប្រាក់ដោយប្រើសញ្ញាចុច និងដាក់ក្នុងសញ្ញាសម្រង់។</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>ដាក់ឯកសារក្នុងបញ្ជីឯកសារភ្ជាប់ ឬកែឈ្មោះវា។</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>សរសេរប្រភេទមេឌៀដូចជា image/png, audio/* កន្ទុយឈ្មោះដូចជា .pdf ឬពន្យល់ជាពាក្យ។</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>បញ្ជាក់ក្នុង attachments ថាអ្វីអាចទៅជាមួយ ឬទុកវានេះចោល។</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>ដំឡើងពិដាន ឬបន្ថយការប៉ាន់ស្មាន។</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>ទុក limits.cast ចោល ឬជ្រើសប្រភេទរឿងល្ខោន ឬឈុត។</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>ជ្រើសពាក្យមួយក្នុងចំណោមពាក្យទាំងនេះ។</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>ធ្វើឲ្យ client_class និង client ត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>ជ្រើសពាក្យដែលមិនប្រាប់ឈ្មោះអតិថិជន។</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>សរសេរអត្ថបទម្ដងទៀតដោយគ្មានអ្វីដែលបានបិទភ្ជាប់។</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>សរសេរលេខកូដរូបិយប័ណ្ណតាម ISO 4217។</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>យកមួយក្នុងចំណោមនោះចេញ។</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>បំពេញវា។</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>សរសេរអាសយដ្ឋានទាំងមូល ឬទុកបញ្ជីឲ្យទទេដើម្បីប្រើ endpoint នៃលិខិតអញ្ជើញ។</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>ជ្រើសឧទាហរណ៍ល្អផ្សេង ឬអនុញ្ញាតតួអក្សរទាំងនេះ។</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>បន្ថែម [[instructions.examples]] មួយដែលមាន verdict, text និង why។</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>ប្ដូរឈ្មោះឯកសារ។</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>ប្រើកូនសោដូចក្នុងឯកសារទម្រង់ រហូតដល់ពេលនោះ ទម្រង់ត្រូវបានពិនិត្យដូចដែលវាមាន។</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>សរសេរទម្រង់ជា “1.0”។</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>ប្រើតែសញ្ញាទាំងនេះ។</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>ឲ្យ work.judged មាន attachment ឬ text មួយណាក៏បាន។</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>រកមើលស្លាកដោយ writerdesk languages list។</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>ប្ដូរមួយក្នុងចំណោមពីរ ឬធ្វើឲ្យមួយជាដំបូន្មាន។</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>ប្ដូរកម្រិត ឬទុកវាចោល៖ ទម្រង់ត្រូវបានពិនិត្យដដែល។</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>សរសេរវាជា type/subtype។</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>ប្ដូរ min ឬ max។</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>បន្ថែមវាល brief new សរសេរវាលទាំងអស់ជាមួយការពន្យល់។</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>បន្ថែម [[pay.rates]] មួយដែលមានតែចំនួនទឹកប្រាក់។</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>បញ្ជាក់ទម្រង់ក្នុង work.form_id ឬយកប៉ារ៉ាម៉ែត្រចេញ។</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>ឲ្យ min, max ឬទាំងពីរ។</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>បញ្ជាក់ចំនួនទឹកប្រាក់ ឬយកជួរនេះចេញ។</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>ជ្រើស words, graphemes ឬ lines ជំនួសវិញ។</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>ជ្រើសលេខក្នុងចន្លោះនោះ។</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>សរសេរអក្សរធំពីរតាម ISO 3166 ឬលេខបីខ្ទង់តាម UN M.49។</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>ទុកវាចោល៖ ការចុះហត្ថលេខានឹងបំពេញវា។</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>សរសេរកាលបរិច្ឆេទ ម៉ោង និងតំបន់ម៉ោង។</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>ប្ដូរមួយក្នុងចំណោមពេលទាំងពីរ។</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>ធ្វើឲ្យវាខ្លី ឬដាក់វាក្នុងឯកសារភ្ជាប់។</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>ប្ដូរតម្លៃ ក្នុង TOML អត្ថបទនៅក្នុងសញ្ញាសម្រង់ តែលេខមិននៅទេ។</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>ជ្រើសឯកតាមួយក្នុងចំណោមឯកតាទាំងនេះ។</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>កែឈ្មោះវា ឬយកវាចេញ។</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>ភ្ជាប់ឯកសារទម្រង់ ឬមើល writerdesk forms list។</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>មើល writerdesk rules list ឬយកបន្ទាត់នេះចេញ។</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>មើល writerdesk tutorial list ឬទុកវាលនេះចោល។</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>បញ្ជាក់កំណែដែលបានផ្សាយមុនកំណែនេះ។</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ចំនួនគត់</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ឬ false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>ចំនួនទឹកប្រាក់ដូចជា “12.50” ជាអត្ថបទ</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>រូបិយប័ណ្ណជាអក្សរធំបីដូចជា EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>អក្សរ លេខ សញ្ញាចុច និងសហសញ្ញា</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>កំណែដូចជា 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>លេខសម្គាល់ក្បួនដូចជា structure/quotes ឬពាក្យទីមួយរបស់វា</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>អ្នកទទួល age ដែលចាប់ផ្ដើមដោយ age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>ឈ្មោះឯកសារធម្មតាដែលមានអក្សរឡាតាំង លេខ សញ្ញាចុច និងសហសញ្ញា</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>ប្រភេទមេឌៀដូចជា text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>លេខគោលដប់ប្រាំមួយ 64 ខ្ទង់</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} មិនមែនជាមួយក្នុងចំណោម៖ {choices} ទេ។</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>អ្វីដែលរំពឹងនៅទីនេះគឺ{kind} មិនមែន{found}ទេ។</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>អត្ថបទមានតួអក្សរបញ្ជាដែលមើលមិនឃើញ។</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} មិននៅចន្លោះ {least} និង {most} ទេ។</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>គ្មានតម្លៃ</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>“{field}” មិនមែនជាវាលនៃសេចក្ដីណែនាំទេ វាត្រូវបានមិនអើពើ។</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} មិនមែន {wanted} ទេ។</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>អត្ថបទទទេ។</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>“{field}” ត្រូវការយ៉ាងតិច {least}។</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>អត្ថបទវែងពេក។</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>អត្ថបទមានតែចន្លោះទទេ។</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>ខ្វះ “{field}”។</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>វាជាន់គ្នាជ្រៅពេក ឬសរសេររញ៉េរញ៉ៃពេក</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>“{name}” មានពីរដង។</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>“{text}” មិនមែនជាកាលបរិច្ឆេទ និងម៉ោងជាមួយតំបន់ម៉ោង ដូចជា 2027-01-31T12:00:00Z ទេ។</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>“{tag}” មិនមែនជាស្លាកភាសា BCP 47 ដូចជា ur-Arab ទេ។</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>សេចក្ដីណែនាំមានកម្រិត ឬសម្ងាត់ ត្រូវបញ្ជាក់ថាពេលណាច្បាប់ចម្លងក្នុងកុំព្យូទ័រត្រូវលុប។</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} ធ្វើឲ្យស្នាដៃជាសាធារណៈ ទោះបីសេចក្ដីណែនាំ{level}ក៏ដោយ។</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>“{address}” មិនមែនជាអាសយដ្ឋាន https ទេ (http សម្រាប់តែម៉ាស៊ីននេះ)។</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>“{line}” មិនមែនជាប្រភេទឯកសារដែលអាចទៅជាមួយស្នាដៃទេ។</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>គ្មានឯកសារណាអាចទៅជាមួយបានទេ ដូច្នេះគ្មានអ្វីត្រូវកំណត់។</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>“{region}” មិនមែនជាតំបន់ដូចជា IN ឬ 419 ទេ។</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} ឲ្យសិទ្ធិប្រើអត្ថបទដល់មនុស្សទាំងអស់ តែ “{field}” ដកសិទ្ធិនោះវិញ។</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>ស្នាដៃសម្ងាត់មិនអាចផ្សាយបានទេ។</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} នៅមុន {before}។</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>មូលដ្ឋានទិន្នន័យ</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ឯកសារបង្រួម</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>សំឡេងថត</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>ស្រាយវា រួចនាំចូលអត្ថបទនៅខាងក្នុង។</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>ឯកសារ Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>រក្សាទុកវាជា DOCX ឬ ODT ក្នុងកម្មវិធីដើម។</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ទំព័រវេប</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>ចម្លងអត្ថបទរបស់វាពីកម្មវិធីរុករក ឬរក្សាទុកវានៅទីនោះជាអត្ថបទ។</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>អ្វីដែលមិនមែនជាអត្ថបទ</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>សៀវភៅ EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>នាំចូលអត្ថបទដែលវាត្រូវបានធ្វើឡើងពីនោះ។</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>អ្វីដែលមិនមែនជាឯកសារអត្ថបទ Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>រក្សាទុកអត្ថបទរបស់វាជា DOCX។</translation>
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
        <translation>ខ្វះ bagit.txt។</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>ខ្វះ bag-info.txt។</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>bag-info.txt ខ្វះបឋមកថា។</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>បឋមកថានៃ bag-info.txt គ្មានន័យទេ។</translation>
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
        <translation>គ្មានបញ្ជីឯកសារទេ។</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>គ្មានបញ្ជីស្លាកទេ។</translation>
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
        <translation>បញ្ជីឯកសាររាយឯកសារមួយពីរដង។</translation>
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
        <translation>ខ្វះឯកសារក្នុងបញ្ជីឯកសារ។</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>Payload-Oxum មិនត្រូវនឹងខ្លឹមសារទេ។</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>ឯកសារក្នុងខ្លឹមសារត្រូវបានប្ដូរ។</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>ខ្វះឯកសារមួយ។</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>អត្ថបទមានតួអក្សរ NUL។</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>អត្ថបទមានតួអក្សរត្រឡប់ដើមបន្ទាត់។</translation>
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
        <translation>កញ្ចប់មិនបានចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>ហត្ថលេខាមិនត្រូវនឹងកញ្ចប់ទេ។</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>សុំកញ្ចប់ពីអ្នកផ្ញើម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>ថត {name} មិនទទេទេ។</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>ដាក់ឈ្មោះថតថ្មី។</translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>ខ្វះការកែប្រែមួយនៅចន្លោះនេះ ដូច្នេះអ្វីដែលមានពីមុនមិនអាចបង្ហាញបានទេ។</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>ការកែប្រែនេះបញ្ជាក់ការកែប្រែមុនផ្សេងពីកញ្ចប់ដែលនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>កញ្ចប់ពីរផ្សេងគ្នានិយាយថាជាការកែប្រែតែមួយ។</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>គូសការប្រើមួយ។</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>គ្មានហេតុផល “{reason}” ទេ។</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>មើល reasons list។</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>គ្មានមតិបែបនោះទេ។</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>មើល piece comments។</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>ស្នាដៃនេះមិននៅទីនេះសម្រាប់អានទេ។</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>កាន់វាជាមុនសិន។</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>គ្មានតុនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>ពិនិត្យថត ឬបង្កើតតុ។</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>មានតុនៅទីនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>បើកវា។</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>ថតនេះមិនអាចសរសេរបានទេ។</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>ថាសមានកំហុស៖ {reason}។</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>ការហៅទិន្នន័យខុស៖ {reason}។</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>គ្មានតុឈ្មោះ {desk} ទេ។</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>មើលថាមានតុណាខ្លះ។</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>មនុស្សនេះគ្មានថតផ្ទះទេ។</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>ហៅថតមួយដោយ --data។</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>គ្មានការកំណត់ឈ្មោះ {key} ទេ។</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>មើល settings list។</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} ទទួល {wanted}។</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>ឲ្យតម្លៃបែបនោះ។</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>ការប្ដូរមួយមកក្រោយតុបិទ។</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>វាត្រូវសាកម្ដងទៀតដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>បណ្ដាញនៅទីនេះសុំឲ្យចូលជាមុនសិន។</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>ម៉ាស៊ីនបម្រើរបស់ក្រុមហ៊ុនបានបដិសេធ។</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>ឯកសារដែលបិទត្រាមិនមែនអ្វីដែលបានបិទត្រាទេ។</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>ស្ដារវាពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>ការភ្ជាប់បានដាច់។</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>សុំអាសយដ្ឋានត្រឹមត្រូវពីក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>មិនអាចទៅដល់ម៉ាស៊ីនបម្រើរបស់ក្រុមហ៊ុនទេ។</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>សុំលិខិតអញ្ជើញថ្មី។</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>ចម្លើយនេះសម្រាប់តុផ្សេង។</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>នាំចូលវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>សេចក្ដីណែនាំមិនក្នុងឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>តុនេះមិនមែនរបស់ក្រុមហ៊ុនណាទេ។</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>ឯកសារដែលបិទត្រាលែងនៅទីនោះហើយ។</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>ក្រុមហ៊ុនផ្សេងបានឆ្លើយលិខិតអញ្ជើញនេះ។</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>សួរក្រុមហ៊ុនអំពីកញ្ចប់នេះ។</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>កញ្ចប់មានលេខសម្គាល់ផ្សេងពីអ្វីដែលបានសុំ។</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>ប្រគល់បញ្ជី JSON នៃ W3C annotations។</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>លំនាំនេះយូរពេក។</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>នេះមិនមែនជាកន្សោមធម្មតាទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>រកពាក្យឲ្យជាក់លាក់។</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation>វាវែងជាង {most} តួអក្សរ</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>ធំពេក</translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ឯកសារមិនមែនជាអត្ថបទ UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>រក្សាទុកជា UTF-8 ហើយព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>នេះមិនមែនជាសោរ age ទេ។</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>គ្មានសោរលើសន្លឹកនេះទេ។</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>វាយបន្ទាត់ខាងក្រោម AGE-SECRET-KEY-1។</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>សុំបញ្ជីពីក្រុមហ៊ុនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>នេះមិនមែនជាឯកសារនាំសារទេ។</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>នេះជាចម្លើយរបស់ក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>ធាតុមួយមិនលើក្រដាសដែលចុះហត្ថលេខាទេ។</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>នាំចូលវានៅតុ។</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>ព័ត៌មានក្នុងឯកសារនេះមិនអាចអានបានទេ។</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>ឯកសារនេះមិនបានចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>អត្ថបទមានតួអក្សរពាក់កណ្ដាល។</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>ដកតួអក្សរខូចចេញ។</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>ឯកសារនេះធំពេកសម្រាប់លិខិតអញ្ជើញ។</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>លិខិតអញ្ជើញមិនប្រាប់ថាវាចប់ពេលណាទេ។</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>លិខិតអញ្ជើញនេះបានចប់នៅ {day}។</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>លិខិតអញ្ជើញនេះត្រូវការ WriterDesk ថ្មីជាង។</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>នេះមិនមែនជាលិខិតអញ្ជើញ ឬវាខូច។</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation type="unfinished"></translation>
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
        <translation>គ្មានឯកសារសោរ {name} ទេ។</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} មិនមែនជាអ្វីដែលកន្ទុយឈ្មោះប្រាប់ទេ។</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>ឯកសារសោររបស់អ្នកខូច។</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>ស្ដារ secrets.wdkeys ពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>ធ្វើបច្ចុប្បន្នភាព WriterDesk។</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>ថាសមានកំហុសនៅ {name}។</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>ពិនិត្យថាថាសនៅទីនោះ។</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>ធ្វើកន្លែងជាមុនសិន។</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} មិនអនុញ្ញាតឲ្យអាន ឬសរសេរនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>ជ្រើសថតរបស់អ្នកផ្ទាល់។</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>ចម្លើយមិនមែនជាបង្កាន់ដៃទេ។</translation>
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
        <translation>កំណត់វាជា file ឬទុកវាចោល។</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>ខ្វះឃ្លាសម្ងាត់សម្រាប់សោរ។</translation>
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
        <translation>សរសេរបន្ទាត់មួយក្នុងវា។</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>សោរនេះមិនអាចអានបានទេ។</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>សុំសោរម្ដងទៀត។</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>បង្កើតសោរដោយ ssh-keygen -t ed25519។</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}។</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>សុំឯកសារពីអ្នកផ្ញើម្ដងទៀត។</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>ចាប់ផ្ដើមដោយសញ្ញាលំដាប់បៃ</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>មាន NaN ឬ Infinity ដែលមិនមែនជាលេខ</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>មិនមែន UTF-8 ទេ</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>មានលេខធំពេក</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>ប្រើឈ្មោះវាលមួយពីរដង</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>មិនមែន JSON ទេ</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>គ្មានវាលដែលវាត្រូវមានទេ ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>មានតួអក្សរតែពាក់កណ្ដាល</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ជាន់គ្នាជ្រៅពេក</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>ឯកសារ zip មានមតិភ្ជាប់។</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>ឯកសារ zip ជាផ្នែកមួយក្នុងចំណោមច្រើន។</translation>
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
        <translation>បញ្ជីធាតុខូច។</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>ឯកសារ zip មានធាតុច្រើនពេក។</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>ធាតុមួយធំពេក។</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>ធាតុទាំងអស់រួមគ្នាធំពេក។</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>ធាតុមួយត្រូវបានអ៊ិនគ្រីប។</translation>
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
        <translation>ធាតុមួយជាតំណនិមិត្ត។</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>ធាតុមួយមិនមែនជាឯកសារធម្មតាទេ។</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>ថតមួយត្រូវរាយជាធាតុ។</translation>
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
        <translation>ឈ្មោះធាតុមួយមាន NUL។</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>ឈ្មោះធាតុមួយមិនមែន ASCII ធម្មតាទេ។</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>ឈ្មោះធាតុមួយវែងពេក។</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>ឈ្មោះធាតុមួយចាប់ផ្ដើមដោយដ្រាយ។</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>ឈ្មោះធាតុមួយមានសញ្ញា \។</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>ឈ្មោះធាតុមួយមានសញ្ញាចុចពីរ។</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>ផ្នែកនៃឈ្មោះធាតុមួយបញ្ចប់ដោយចំណុច។</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>ធាតុមួយមានឈ្មោះដូចឧបករណ៍។</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>ធាតុពីរមានឈ្មោះដូចគ្នា។</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>ធាតុមួយជាទាំងឯកសារ និងថត។</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>ធាតុពីរប្រើបៃដូចគ្នា។</translation>
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
        <translation>ធាតុមួយមិនវែងដូចវាប្រាប់ទេ។</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>ទិន្នន័យបង្រួមនៃធាតុមួយខូច។</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>លេខត្រួតពិនិត្យនៃធាតុមួយមិនត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>សេចក្ដីណែនាំបើកសម្រាប់អ្នក ជាមួយតម្លៃរបស់វា។</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>អ្នកបានយកសេចក្ដីណែនាំ។</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>ការផ្ដល់ជូនបានផុតកំណត់។</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>ស្នាដៃបានពិនិត្យ ហើយអាចបិទត្រា។</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>ការផ្ញើមិនបានទេ វាត្រូវសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>មេក្រុមភាសាកំពុងអានស្នាដៃ។</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>ស្នាដៃត្រូវបានទទួលយក។</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>មេក្រុមផ្សេងមើលបណ្ដឹងតវ៉ារបស់អ្នក។</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>ស្នាដៃបានបិទ អត្ថបទជារបស់អ្នក។</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>ប្រាក់ត្រូវបង់ឲ្យអ្នក។</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>ក្រុមហ៊ុនបានបង់ប្រាក់ហើយ។</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>អ្នកបានឈប់សរសេរស្នាដៃនេះ។</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation type="unfinished"></translation>
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
        <translation>មើលកំណែដែលបានយក។</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>មេក្រុមផ្សេងកាន់ស្នាដៃនេះ។</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>កាន់ស្នាដៃជាមុនសិន។</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>គ្មានអ្នកណាវិនិច្ឆ័យស្នាដៃខ្លួនឯងទេ។</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>ទុកវាឲ្យមេក្រុមផ្សេង។</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>សរសេរអ្វីដែលអ្នកឆ្លើយចំពោះហេតុផល។</translation>
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
        <translation>សរសេរថាហេតុអ្វីសេចក្ដីសម្រេចដំបូងនៅដដែល។</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>រង់ចាំរហូតដល់វាកន្លងផុត។</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>ហៅទាំងពីរក្នុងខ្លឹមសារ។</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>ចំនួនទឹកប្រាក់មិនអាចទាបជាងការផ្ដល់ជូនទេ។</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>បង់យ៉ាងតិចអ្វីដែលសេចក្ដីណែនាំបានផ្ដល់។</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>ការបង់ប្រាក់ត្រូវមានលេខយោង។</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>ប្រាប់លេខយោងនៃការផ្ទេរ។</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>ដល់ថ្ងៃលុបសេចក្ដីណែនាំហើយ។</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>កន្លែងដែលឯកសារទៅ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx) សម្រាប់អ្នកកែសម្រួល និងអ្នកបោះពុម្ព</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt) សម្រាប់ LibreOffice និងផ្សេងទៀត</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB សៀវភៅសម្រាប់អ្នកអាន អាចមានស្នាដៃច្រើន</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>អត្ថបទធម្មតា (.txt) ដូចដើមទាំងស្រុង</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md) ដូចដើមទាំងស្រុង</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain) សម្រាប់រឿងល្ខោន</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>សរសេរឯកសារ</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>មិនទាន់មានស្នាដៃទេ។</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>សរសេរមួយ ឬនាំចូលអត្ថបទ។</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>កំពុងសរសេរឯកសារ</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>បានសរសេរ៖ {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>មានឯកសារ {name} រួចហើយ។</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>ចុចម្ដងទៀតដើម្បីជំនួសវា ឬសរសេរឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ជំនួសឯកសារ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>បានឈប់។</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>គ្មានឯកសារត្រូវបានសរសេរទេ។</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>សេចក្ដីណែនាំមួយណា</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>សេចក្ដីបង្គាប់</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>របៀបវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ការពិនិត្យ</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>អ្នកណាអាចយក</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>សិទ្ធិ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ភាពឯកជន</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>ការសម្ងាត់</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ការប្រគល់</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>ទម្ងន់នៃការពិនិត្យ</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>ឯកសារដែលទៅជាមួយ</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>លេខសម្គាល់ រួមសម្រាប់គ្រប់កំណែ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>អ្វីបានប្ដូរ និងហេតុអ្វី</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>ចេញនៅ</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>លេខសម្គាល់ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>តើប្រាប់ឈ្មោះអតិថិជនទេ?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>កំណែមុន</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>ស្លាកភាសា ល្អបំផុតជាមួយអក្សរ</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>ការលាយភាសា</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>គ្រាមភាសា មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>អក្ខរាវិរុទ្ធ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>កម្រិតភាសា</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>ប្រភេទការងារ</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>ប្រធានបទ ឬពាក្យជំរុញ</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>អ្វីជា “ស្នាដៃផ្ទាល់ខ្លួន”</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>ស្នាដៃដោយអ្នកសរសេរម្នាក់</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>ទម្រង់កំណាព្យ</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>អត្ថបទដែលត្រូវឆ្លើយ</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>អត្ថបទរបស់អ្នកណា</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>អត្ថបទម៉ាស៊ីនដែលត្រូវវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>ភាសារបស់វា បើខុស</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>កំណត់សម្គាល់យ៉ាងតិច</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>ប្រភេទនៃកំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>មានន័យអ្វី</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>យ៉ាងតិច</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>វិធាន</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>អ្នកសរសេរវាយតម្លៃតាមអ្វី</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ម៉ូដែល</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ពាក្យជំរុញ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>ប្រធានបទដែលត្រូវចៀសវាង</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>មានន័យអ្វីឲ្យប្រាកដ</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>អ្វី ហេតុអ្វី និងអ្នកណាអាន</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>ជំហាន មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>ធ្វើ មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>ប្រយ័ត្ន មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>កុំឲ្យសោះ មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>ឧទាហរណ៍ ល្អ និងអាក្រក់</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>ល្អ ឬអាក្រក់</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>មេរៀន</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>ប្រវែង</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>តឹងរ៉ឹង ឬជាដំបូន្មាន</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>យ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>ចំនួនតួ</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>តួអក្សរដែលមិនអាចមាន</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>តួអក្សរ</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>វចនានុក្រម</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>ពិនិត្យវេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>ឧបករណ៍រកចុងជួន</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>ការបិទភ្ជាប់កំណត់ត្រាផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>ពេលណាជាប់</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>វាវាស់អ្វី</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>ត្រូវពិនិត្យ ឬរសជាតិ</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>ត្រូវការភស្តុតាង</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>ចំណុចនៃមាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>ឧទាហរណ៍គំរូ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>អត្រា៖ អ្នកណាបានប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>ជំនាញ</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>នាទីប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>ប៉ាន់ស្មានយ៉ាងណា</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>នាទីច្រើនបំផុតដែលបង់ប្រាក់</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>សម្រាប់ការកែប្រែម្ដងៗ</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>បើមិនទទួលយក</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>ពេលណាបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ពន្ធ</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>ប្រាក់រង្វាន់</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>ភាគរយនៃសួយសារ</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>ការផ្ដល់ជូនចប់</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>ត្រូវយកមុន</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ថ្ងៃកំណត់</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>ម៉ោងអនុគ្រោះ</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>ថ្ងៃស្ងាត់ដែលទទួលយក</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>ម៉ោងសម្រាប់ការកែប្រែម្ដង</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>អ្នកអានម្នាក់បន្ទាប់ពីម្នាក់</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>អ្នកអានមិនឃើញឈ្មោះ</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>ពេលណាអ្នកទីពីរអាន</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>ការកែប្រែយ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>ថ្ងៃសម្រាប់ការតវ៉ា</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>ថ្ងៃសម្រាប់ចម្លើយ</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>សំណុំហេតុផល</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>មួយណាក៏បានដែរ</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>របៀបសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>អាជ្ញាបណ្ណ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ការដាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>ការលក់បន្ត</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>ការដកវិញ</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>ពីពេលណាដល់ពេលណា</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>ការប្រើដែលសុំការយល់ព្រម</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>សម្រាប់តែក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>សិទ្ធិផ្ទេរទៅក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>អ្វីទៅជាមួយ មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>សម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>អ្នកណាឃើញ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>យូរប៉ុណ្ណា</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>លុបយ៉ាងណា</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>ពេលវេលាវាយអក្សរទៅជាមួយ</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>សោរសម្រាប់អ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>បើក មានកម្រិត ឬសម្ងាត់</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>អ្នកណាអាចឃើញ</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>ច្បាប់ចម្លងត្រូវលុបនៅ</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>ជញ្ជាំងរបស់អតិថិជន</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>កំណែនៃកញ្ចប់</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>ត្រូវសួរអ្នកណា</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>ជាភាសាអ្វី</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>អាសយដ្ឋាន មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>អ្វីអាចភ្ជាប់ មួយក្នុងមួយបន្ទាត់</translation>
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
        <translation>ជាពាក្យ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>ប្រភេទមេឌៀ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>ការពិពណ៌នា</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>រក</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>ជំនួសដោយ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ជំនួសទាំងអស់</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>របៀបប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>ធូររលុង</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>អក្សរធំតូច ស្រៈ និងអក្សរស្រដៀង រាប់តាមភាសា។</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>ជាក់លាក់</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>គ្រប់អក្សរ សញ្ញា និងទំហំ ដូចដែលវាយ។</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>តាមលំនាំ</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>កន្សោមធម្មតា \X ជាអក្សរមួយជាមួយសញ្ញារបស់វា។</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>រកនៅឯណា</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>ក្នុងផ្នែកនេះ</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>ក្នុងស្នាដៃនេះ</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>ក្នុងស្នាដៃទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>ជំនួសទាំង %Ln</numerusform>
            <numerusform>ជំនួសទាំង %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>បានជំនួស៖ %Ln កន្លែង។</numerusform>
            <numerusform>បានជំនួស៖ %Ln កន្លែង។</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>ទុកដដែល ព្រោះបានបិទត្រា៖ {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>គ្មានកន្លែងណាទេ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>កំពុងស្វែងរក…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} ក្នុង {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>រកឃើញ {count}</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found} ខណៈសុំ {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>កំណត់ត្រារបស់អ្នក៖ {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>នៅដដែល ជាមួយកំណត់ត្រារបស់អ្នក</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ត្រូវតែកែ</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>ទម្លាប់</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ដំបូន្មាន</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>បន្ទាត់ {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>ប្រាប់ពីរបៀបអាន…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>ទុកឲ្យនៅ…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>កុំសួរនេះទៀត</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>ក្បួននេះស្ងាត់ក្នុងស្នាដៃទាំងអស់របស់អ្នក ការកំណត់នាំវាមកវិញ។</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ហេតុអ្វី?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>វាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>ស្គាល់នៅលើតុនេះពីពេលនេះទៅ។</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>ស្នើវាឲ្យក្រុម</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} សម្រេចថាតើអ្នកសរសេរទាំងអស់ស្គាល់ពាក្យនេះឬទេ។</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>បន្ទាត់ដូចដែលថា ឬព្យាង្គជាមួយតម្លៃ៖ {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>ហេតុអ្វីវានៅ? អ្នកអានឃើញកំណត់ត្រានេះ។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>គ្មានអ្វីផ្សេងត្រូវមើលទេ។</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} បិទត្រង់នេះ តែគ្មាន {expected} បើកមុនវាទេ។</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{found} នៅត្រង់កន្លែងដែល {expected} ត្រូវបិទវង់ក្រចក។</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} បើកត្រង់នេះ តែ {expected} មិនដែលបិទវាទេ។</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>សរសេរ {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>កំណត់សម្គាល់ 1</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>កំណត់សម្គាល់ {number}</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>គ្មានកំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>អត្ថបទដែលត្រូវវិនិច្ឆ័យ៖ {remarks} ត្រូវមានយ៉ាងតិច {least}។</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}”៖ {remarks} សេចក្ដីណែនាំសុំ {least}។</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>កំណត់សម្គាល់លើ “{words}” គ្មានប្រភេទនៃសេចក្ដីណែនាំនេះទេ។</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>កំណត់សម្គាល់លើ “{words}” មិនដកស្រង់អត្ថបទដូចដែលវាមានទេ។</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” មិនទាន់បានវាយតម្លៃទេ។</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” បានវាយតម្លៃដោយគ្មានហេតុផល។</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>កំណត់សម្គាល់លើ “{words}” មិនបាននិយាយអ្វីទេ។</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” គ្មានកម្រិត {value} លើមាត្រដ្ឋានរបស់វាទេ។</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>ពាក្យទាំងនេះនៅក្នុងសញ្ញាសម្រង់ តែមិនមានក្នុងអត្ថបទដែលត្រូវវិនិច្ឆ័យទេ។</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>វគ្គនេះមានក្នុងអត្ថបទរួចហើយ ចាប់ពីបន្ទាត់ {line}។</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>ប្រយោគនេះមានក្នុងអត្ថបទរួចហើយ នៅបន្ទាត់ {line}។</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” សរសេរពីរដង។</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>លុបការដដែល</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>ទុកតែមួយ</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>យ៉ាងតិច {unit} {count}</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>យ៉ាងច្រើន {unit} {count}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>ទម្រង់ “{id}” មាន {asked} តែកម្រិតនេះសុំ {limit}។</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, {other} ជាមួយសេរីភាពកវីទាំងអស់</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>មិនស្គាល់មូលហេតុ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>អក្ខរាវិរុទ្ធ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>វេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>ការច្រំដែល</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>វណ្ណយុត្តិ</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>ចន្លោះ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>រចនាប័ទ្ម</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>ការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>អក្សរធំ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>យកវាចេញ</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>វាមិនបាននិយាយអ្វីទេ</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>ពាក្យនេះលាយតួអក្សរពីរប្រភេទ៖ មួយអាចគ្រាន់តែមើលទៅស្រដៀង។</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>ពាក្យឡាតាំងមានតួអក្សរនៃអក្សរផ្សេង។</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>មានតួអក្សរដែលគ្មាននរណាមើលឃើញ និងគ្មានប្រយោជន៍នៅត្រង់នេះ។</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>មានសញ្ញាដែលប្ដូរទិសសរសេរនៅត្រង់នេះ។</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>នេះត្រូវបានអានដោយការអ៊ិនកូដខុស។</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>បន្ទាត់នេះហាក់ជាភាសាភូមាក្នុងការអ៊ិនកូដ Zawgyi។</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>តួអក្សរទាំងនេះមិនផ្សំដូចពេលស្នាដៃបិទត្រាទេ។</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>តួអក្សរនេះស្រដៀងនឹងតួអក្សរមួយទៀតដែលចង់បាននៅត្រង់នេះ។</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>សញ្ញាដដែលមានពីរដងលើតួអក្សរមួយ។</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>ផ្សំវា</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>លុបវា</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>វគ្គនេះហាក់ជា{there} មិនមែន{here}ទេ។</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>វគ្គនេះមិនសរសេរដោយអក្សរនៃភាសានេះទេ៖ {language}។</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>ប្រយោគនេះមានក្នុងអត្ថបទដើមនៃសេចក្ដីណែនាំ។</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>ចង្កោមតួអក្សរ</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>តួអក្សរ</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>ម៉ូរ៉ា</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>មាត្រា</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>ព្យាង្គ</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>វគ្គ</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>ប្រយោគ</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>តួ</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>យ៉ាងច្រើន {unit} {most}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{unit} ពី {least} ដល់ {most}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>យ៉ាងតិច {unit} {least}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>រឿងល្ខោនមានតួ {number} សេចក្ដីណែនាំសុំ {expected}។</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>សេចក្ដីណែនាំសុំឲ្យជៀសវាង៖ {theme}។ {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>សេចក្ដីណែនាំមិនអនុញ្ញាត “{string}” ទេ។</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>សេចក្ដីណែនាំសុំ {expected} តែអត្ថបទនេះមិនអាចរាប់ជា{unit}បានទេ។</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>ស្នាដៃមាន {unit} {count} សេចក្ដីណែនាំសុំ {expected}។</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>នេះហាក់ជាកំណត់ចំណាំរបស់អ្នកបកប្រែ ឬអ្នកកែសម្រួល ដែលនៅសល់ក្នុងអត្ថបទ។</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>លុបកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>កន្លែងនេះហាក់រង់ចាំពាក្យរបស់វា។</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>ប្រយោគនេះមានក្នុងស្នាដៃ “{title}” របស់អ្នកផងដែរ។</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>វគ្គនីមួយៗ៖ {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>ខុសគ្នាមិនលើសពី {asked}៖ សេរីភាពកវី</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>បន្ទាត់នីមួយៗ៖ {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>ចុងចួន៖ {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>បន្ទាត់ចុងក្រោយ៖ {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>បន្ទាត់ {line}៖ {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} បិទសម្រង់ដែល {expected} មិនដែលបើក។</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{found} នៅត្រង់កន្លែងដែល {expected} ត្រូវបិទសម្រង់។</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>សម្រង់ដែល {found} បើកនៅត្រង់នេះ {expected} មិនដែលបិទទេ។</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>{language} បោះពុម្ពដោយ {opener} {closer} ចំណែក {mark} ជាសញ្ញានៃភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>សេរីភាពកវី?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” មិនមានក្នុងវចនានុក្រមទេ។</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>បន្ទាត់នេះមាន {unit} {count} ហើយបន្ទាត់ {line} ដែលចុងចួនជាមួយវាមាន {asked}៖ តើមានពាក្យលើសមួយឬទេ?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>រាប់មិនបាន</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>មិនមែន {asked}</translation>
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
        <translation>អក្សរនៅបៃទី {place} មិនមានក្នុង {encoding} ដែលជាការអ៊ិនកូដដែល SET បញ្ជាក់ទេ។</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>បន្ទាត់នេះជា UTF-8៖ សរសេរ SET UTF-8។</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>បន្ទាត់ទីមួយត្រូវជាចំនួនពាក្យ ដូចជា {count} តែនៅទីនេះវាជាពាក្យមួយ ដែលត្រូវបាត់។</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>ក្រុមក្បួន {flag} មានតិចជាងចំនួនក្នុងបន្ទាត់ទីមួយរបស់វា {wanted}។</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>ក្បួនមួយមានអ្វីដែលដកចេញ និងអ្វីដែលបន្ថែម តែក្បួន {flag} នេះមានមិនលើសពីមួយទេ។</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>លក្ខខណ្ឌ {condition} បើក ឬបិទវង់ក្រចកដែលគ្មានគូ។</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET បញ្ជាក់ការអ៊ិនកូដ “{encoding}” ដែលគ្មាននរណានៅទីនេះស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>បញ្ជីពាក្យអាចនៅក្នុងការអ៊ិនកូដចាស់នៃភាសានោះ។</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>គ្មានពាក្យក្នុងនោះទេ។</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>ក្រុមក្បួនចាប់ផ្ដើមដោយ {kind}, ទង់, Y ឬ N និងចំនួនក្បួនរបស់វា។</translation>
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
        <translation>បញ្ជីពាក្យត្រូវជា UTF-8 តែបន្ទាត់នេះមិនមែនទេ។</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>ព្យញ្ជនៈបិទរាប់ជាតួអក្សរ</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>ពាក្យយកព្យញ្ជនៈមុនវា</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>អាលីហ្វមិនអាន</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“និង” វែង</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>ស្រៈចុងខ្លី</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>ព្យញ្ជនៈចុងមិនឮ</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>នូនមិនឮ</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>ស្រៈខ្លី</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>h ចុងមិនឮ</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>y រអិលចូលស្រៈ</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>ស្រៈនៅម្នាក់ឯង</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>អ៊ីហ្សាហ្វាតមិនសរសេរ</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>y រអិលចូលស្រៈចុងខ្លី</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>ស្រៈខ្លី និងបិទ</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>តួអក្សរបន្ទាប់ត្រួតគ្នា</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>ស្រៈខ្លីមិនឮ</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>i រអិលចូលស្រៈបន្ទាប់</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>ស្រៈវែងអានខ្លី</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>ពាក្យពីរជាប់គ្នា</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>ជាប់ពាក្យបន្ទាប់</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>ស្រៈបំបែក</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>ស្រៈជាប់គ្នា</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>អូសវែង</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>កវីលុបចោល</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>អានគ្មានស្រៈ</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>e ស្ងាត់លុបចោល</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>បិទព្យាង្គមុន</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>ព្យញ្ជនៈទទេជាព្យាង្គ</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>ច្រៀងខ្លី</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>អនុស្វារជំនួសចន្ទ្របិន្ទុ</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>ព្យាង្គចុងបិទរាប់ជាវែង</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>ព្យញ្ជនៈចុងត្រួតត្រង់ឈប់</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>m ជាព្យាង្គមួយ</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>n ជាព្យាង្គមួយ</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>ច្រៀងស្រៈជំនួយ</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>ស្រៈតូចអូសវែង</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>ស្រៈនៃពាក្យពីរជាព្យាង្គមួយ</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>អានដាច់គ្នា</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>អានជាព្យាង្គមួយ</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i អានជាមួយស្រៈបន្ទាប់</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i ជាព្យាង្គមួយ</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>w ចុងមិនមែនព្យាង្គ</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>អានជាមួយតួអក្សរមុន</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>អានជា {kind}។</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>កំណត់ការអាន បើអ្នកថាបែបផ្សេង៖ សេរីភាពកវី?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>តើនេះជាសេរីភាពកវីឬ?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>រំពឹងថា “{asked}” នៅត្រង់នេះ តែមាន “{found}”។</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mora</source>
        <translation>ម៉ូរ៉ា</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>មាត្រា</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>ព្យាង្គ</translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>តួអក្សរ</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound} និង “{two}” {heard}៖ មិនចុងជួន</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound} និង “{two}” {heard}៖ ចុងជួន</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound} និង “{two}” {heard}៖ ចុងជួនជិត</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}) មិនចុងជួននឹង “{other}” ({heard}) នៅបន្ទាត់ {line} ទេ {form} រក្សាចុងជួននេះ{where}។</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>ពេញកំណាព្យ</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>ក្នុងវគ្គនេះ</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” ចុងជួននឹងខ្លួនវា (បន្ទាត់ {line})៖ {form} ចង់បានពាក្យពីរ។</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>កវីខ្លះអនុញ្ញាត៖ សេរីភាពកវី?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>បន្ទាត់នេះមាន {unit} {count} {form} សុំ {asked}។</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>បន្ទាត់នេះមាន {unit} {count} ({parts}) {form} សុំ {asked}។</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} រាប់ជា{unit} តែអត្ថបទនេះ ({language}) មិនអាចរាប់ដូច្នោះទេ។ កំណត់ការអានលើបន្ទាត់ បើអ្នកដឹងថាវាថាដូចម្ដេច។</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>បន្ទាត់នេះមិនអាចរាប់ជា{unit}ដូចដែលសរសេរទេ កំណត់ការអានឲ្យវា។</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation type="unfinished"></translation>
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
        <translation>ខ្ញុំដឹងហើយ</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>កុំបង្ហាញការព្រមាននេះទៀត</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>ថតតុរបស់អ្នកត្រូវបានចម្លងដោយ {name} ការចម្លងពេលអ្នកសរសេរអាចធ្វើឲ្យវាខូច។</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>ថតតុរបស់អ្នកនៅលើថាសបណ្ដាញ ({name}) តុអាចខូចនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>ផ្លាស់ {folder} ទៅកន្លែងក្នុងកុំព្យូទ័រនេះ ឬចាប់ផ្ដើម WriterDesk ដោយ --data ច្បាប់បម្រុងអាចនៅក្នុងថតរួម។</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>គេទិមអាំហារិក</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>ចៅបាយ</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>ដូហា</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>អេងលីន</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>ហ្គាហ្សាល់</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>ហៃគូ</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>ហាំស៊ីយ៉ា</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>អ៊ីនគីសាហ្វី</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>បទកាកគតិ</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>គុនដាលិយា</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>គូរ៉ាល់វេនប៉ា</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>លុកបាត</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>ទំនុកច្រៀង</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>បានទុន</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>បទបថ្យាវត្ត</translation>
    </message>
    <message>
        <source>play</source>
        <translation>រឿងល្ខោន</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>បទព្រហ្មគីតិ</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>ហារ៉ាវីកេជួរ</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>ហៃលីកេជួរ</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>រ៉ូឡា</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>រូបៃ</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>សេនរីយូ</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>សៃរី</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>ស៊ីជោ</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>សូណេប៉េត្រាក</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>សូណេសេកស្ពៀ</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>សូរ៉ាថា</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>ស្យៃ</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>តាក់មីសា</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>តាន់កា</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>អ៊ូតេនស៊ី</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>វេនប៉ា</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>ផ្នែក {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>ប៉ុន្មាន</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>ស្នាដៃនឹងវែងប៉ុណ្ណា</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 ដកគោលដៅចេញ។</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>ដល់ថ្ងៃណា</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>កំណត់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>គោលដៅនៃស្នាដៃនេះ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>ដល់</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>វេយ្យាករណ៍៖ កំពុងចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>វេយ្យាករណ៍៖ កំពុងអានក្បួន</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>វេយ្យាករណ៍៖ បានឈប់</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>វេយ្យាករណ៍ជាមួយ LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool ជាកម្មវិធីឥតគិតថ្លៃ មានក្បួនវេយ្យាករណ៍ និងរចនាបថសម្រាប់ភាសាប្រហែលសាមសិប ក្នុងនោះមាន អារ៉ាប់ បារាំង ជប៉ុន ខ្មែរ ពែរ្ស អេស្ប៉ាញ តាហ្គាឡុក និងតាមីល។ វាដំណើរការលើកុំព្យូទ័រនេះ ត្រូវការ Java និងអង្គចងចាំប្រហែល 800 MB ពេលវាធ្វើការ។ អ្វីៗផ្សេងទៀតក្នុង WriterDesk ដំណើរការដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>កំពុងមើល…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>ចាប់ផ្ដើមវា ហើយសាក</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>បិទការពិនិត្យវេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>វិធីបីដើម្បីមានវា</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>ទាញយក (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>ពីឯកសារ zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>វាមកពីអ្នកដែលផ្សាយ LanguageTool សម្រាប់ Python ហើយលេខត្រួតពិនិត្យត្រូវប្រៀបធៀបមុនពន្លា។ zip ដដែលពី USB ក៏បានដែរ ដោយគ្មានបណ្ដាញ។</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>អាសយដ្ឋានម៉ាស៊ីនបម្រើ</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>ប្រើម៉ាស៊ីនបម្រើនេះ</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>ឬម៉ាស៊ីនបម្រើដែលកំពុងដំណើរការ។ នៅលើកុំព្យូទ័រផ្សេង វាអានអ្វីដែលអ្នកសរសេរ ស្នាដៃដែលមិនសម្រាប់គ្រប់គ្នា មិនត្រូវបានផ្ញើទៅទីនោះឡើយ។</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>កម្មវិធី ឬថតនៃ Java</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>Java ផ្សេង៖ កម្មវិធី ឬថតរបស់វា ទទេមានន័យថារកមួយ</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>ប្រើ Java នេះ</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool ពីឯកសារ zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>កំពុងចាប់ផ្ដើម លើកដំបូងត្រូវការពីរបីវិនាទី…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>កំពុងដំឡើង LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} ត្រូវបានដំឡើង។</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>zip នេះមិនមែនជាអ្វីដែលអ្នកបង្កើត LanguageTool បានផ្សាយទេ ប្រើវាបើអ្នកទុកចិត្តប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>បានឈប់។</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>គ្មានអ្វីត្រូវបានដំឡើងទេ។</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>វាឆ្លើយ។</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>សាកវា</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>បើកការពិនិត្យវេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>ប្រើមួយដែលនៅលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>ដំឡើងម្ដងទៀត ឬតាមវិធីផ្សេង</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>វានៅទីនេះ ហើយបិទ។</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>ម៉ាស៊ីនបម្រើនៅ {address} មិនឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>ម៉ាស៊ីនបម្រើនៅ {address} ត្រូវបានប្រើ។</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>វាមិននៅលើកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} កំពុងធ្វើការ។</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} នៅទីនេះ តែមិនអាចចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} នៅទីនេះ វាចាប់ផ្ដើមជាមួយអត្ថបទដំបូងក្នុងភាសាដែលវាស្គាល់។</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>អង្គចងចាំ {memory} MB ច្រក {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>អ្វីដែលអ្នកសរសេរត្រូវផ្ញើទៅកុំព្យូទ័រនោះ។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>ភាសា %Ln</numerusform>
            <numerusform>ភាសា %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>ម៉ាស៊ីនបម្រើនៅកន្លែងផ្សេងមិនត្រូវការ Java នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>រកមិនឃើញ Java ដែលអាចដំណើរការវា ត្រូវការកំណែ 17 ឬថ្មីជាង។</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>មិនបានប្រាប់</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>បន្ថែម៖ {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>យកចេញ</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>មុនពេលអាចបិទត្រា</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>តើអ្នកចង់ធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ទំព័រជំនួយ</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>គ្មានអ្វីត្រូវបាននិយាយអំពីនោះទេ។</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>ជំនួយទាំងអស់</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version} ជាមួយ Qt {qt} និង Python {python}។</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>កម្មវិធីសេរីក្រោម GNU General Public License កំណែ 3 ឬក្រោយ។</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt ប្រើក្រោម LGPL កំណែ 3 បណ្ណាល័យរបស់វាអាចប្ដូរបាន។ រូបតំណាង៖ Lucide, ISC។</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>គ្មានអ្វីដែលអ្នកសរសេរចេញពីកុំព្យូទ័រនេះទេ លុះត្រាតែអ្នកផ្ញើ។</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>វគ្គមុនមិនបានចប់ល្អទេ អ្វីដែលបានសរសេរនៅទីនេះ។</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>អ្វីដែលបានសង្គ្រោះ</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>យល់ព្រម</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>ឯកសារអត្ថបទ Markdown Word OpenDocument ឬ Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>ឯកសារនៅដដែល ស្នាដៃផ្ទាល់ខ្លួនមួយធ្វើចេញពីវា។</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>អត្ថបទ (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>កំពុងធ្វើស្នាដៃ</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>កំពុងអានឯកសារ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>បានឈប់។</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>សូមស្វាគមន៍មកកាន់ WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>តើម៉ឺនុយគួរនិយាយភាសាអ្វី?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>បើកឯកសារ ឬរូបភាព…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>មើលលិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>ចាប់ផ្ដើមតាមវិធីផ្សេង</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>ឬវាយអ្វីដែលសរសេរក្នុងនោះ។</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>បើកលិខិតអញ្ជើញ</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>ជុំ {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>មតិ</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ បានយល់ព្រមដោយ {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>យល់ព្រម {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>អ្វីដែលបានប្ដូរ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ពាក្យជំរុញ</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>ទាំងពីរនិយាយដូចគ្នា។</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>ជ្រើសពាក្យក្នុងអត្ថបទនេះជាមុនសិន (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>អត្ថបទដែលត្រូវវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>អត្ថបទដែលត្រូវវិនិច្ឆ័យ · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>ក្ដារចុច</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>បញ្ជីខាងក្រោមនិយាយដូចគ្នាជាពាក្យ។</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>វាយដោយតារាងនេះ</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>ជាមួយ Shift</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>គ្រាប់ចុច ឬអក្សរ</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>រកគ្រាប់ចុច ឬអក្សរ</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>គ្រាប់ចុច និងអ្វីដែលវាធ្វើ</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>មិនទាន់មានតារាងវាយភាសានេះទេ គ្រាប់ចុចគឺរបស់ប្រព័ន្ធ។</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>ភាសាផ្សេង៖ ស្លាករបស់វា…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>ស្លាក ដូចជា ln ឬ zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>ស្លាកនៃភាសាផ្សេង</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>ភាសាផ្សេងណាក៏បាន៖ ស្លាករបស់វា ដូចជា ln ឬ zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>ស្លាកនៃភាសាផ្សេង</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>ការវាយ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>ការរាប់</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>ចុងបន្ទាត់</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>អក្ខរាវិរុទ្ធ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>វេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>ទម្រង់កំណាព្យ</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>ការស្គាល់ភាសា</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>សរសេរពីឆ្វេងទៅស្ដាំ</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>សរសេរពីស្ដាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>មួយផ្នែក</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>ទុកវាឲ្យអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>អ្វីដែលអ្នកបាននិយាយនៅតែលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>តើអ្នកស្គាល់អ្នកសរសេរ ឬមានចំណែកក្នុងស្នាដៃទេ?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>ទំនាស់ផលប្រយោជន៍របស់អ្នក</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>ប្រកាសវា ហើយដកខ្លួន</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>គណនីប្រាក់របស់អ្នក</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>រក្សាទុកជាតារាង…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>អ្វីបានផ្ដល់ អ្វីត្រូវបង់ អ្វីបានបង់។ វានៅតែលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>បានផ្ដល់ជូន</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ថ្ងៃកំណត់</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់ប្រាក់</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>អ្នកមិនទាន់សរសេរសម្រាប់សេចក្ដីណែនាំណាទេ។</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>ជំពាក់អ្នក៖ {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>រក្សាទុកគណនីប្រាក់របស់អ្នក</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>បានរក្សាទុកក្នុង {name}។</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>ពាក្យជំរុញ និងសេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>មេរៀន</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>សេចក្ដីណែនាំគំរូ</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>របៀបអាន</translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation>បន្ទាត់នេះគ្មានពាក្យទេ។</translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>បន្ទាត់ដូចដែលថា ឬព្យាង្គជាមួយតម្លៃ៖ {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation>“{words}” អានថា</translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>អត្ថបទវែងយ៉ាងនេះរក្សាជាភាគ – Ctrl+Z យកវាមកវិញ អត្ថបទមុនវាជាកំណែមួយ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>តុ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>ការសរសេរ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>ការពិនិត្យអាន</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ស្ថិតិ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>បើកឯកសារ</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>រង់ចាំ៖ កញ្ចប់ %Ln។</numerusform>
            <numerusform>រង់ចាំ៖ កញ្ចប់ %Ln។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>គ្មានអ្វីរង់ចាំទេ។</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>ក្រៅបណ្ដាញ។ {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>ទាំងអស់ត្រូវបានផ្ញើ។</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>តុ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>ស្នាដៃថ្មីផ្ទាល់ខ្លួន(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>បើកឯកសារ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>សរសេរសេចក្ដីណែនាំ(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>នាំចូល(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>នាំចេញ(&amp;E)…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>ផ្ញើ និងទៅយកឥឡូវ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>យកទៅដោយឯកសារ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>ទទួលចម្លើយ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>ច្បាប់បម្រុង កុំព្យូទ័រផ្សេង(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចេញ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>ស្នាដៃ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>បិទត្រា និងផ្ញើ(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>ចាប់ផ្ដើម ឬបញ្ចប់វគ្គ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>គោលដៅនៃស្នាដៃនេះ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>រក្សាទុកកំណែនេះ(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>កំណែ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>គ្រោង(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>ចាប់ផ្ដើមផ្នែកនៅទស្សន៍ទ្រនិច(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>តួនៃរឿងល្ខោន(&amp;A)</translation>
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
        <translation>កំណត់ត្រា(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>កំណត់សម្គាល់ទៅខ្លួនឯង(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>អត្ថបទដែលត្រូវវិនិច្ឆ័យ(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>កំណត់សម្គាល់លើអត្ថបទដែលត្រូវវិនិច្ឆ័យ(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>តារាងវាយតម្លៃនៃអត្ថបទដែលត្រូវវិនិច្ឆ័យ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>បោះពុម្ព(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>រក្សាទុកជា PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>បិទភ្ជាប់ដូចដើម(&amp;I)</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>រៀបឲ្យស្អាតដូចការបិទភ្ជាប់(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ជ្រើសទាំងអស់(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>រក(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ជំនួស(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>រកបន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>រកមុន(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>វាយដោយគ្រាប់ចុចនៃតារាង(&amp;Y)</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>គ្រាប់ចុចណាធ្វើអក្សរណា(&amp;K)</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>សរសេរអ្វីដែលជ្រើសតាមរបៀបផ្សេង(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>តួអក្សរនៃភាសា(&amp;H)</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>រូប៊ី(&amp;B)…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>ពាក្យដែលមិនស្គាល់(&amp;D)…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>ចំណុច ឬមតិបន្ទាប់(&amp;G)</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>ចំណុច ឬមតិមុន(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>កាតនៃចំណុច៖ កែ ទុកឲ្យនៅ ហេតុអ្វី(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>បញ្ឈប់ការពិនិត្យដែលកំពុងដំណើរការ(&amp;O)</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>បន្ទាត់រឿងល្ខោន៖ ធាតុបន្ទាប់(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើល(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>ផ្ទាំង(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>តំបន់បន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>ចាកចេញពីអត្ថបទ(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>ផ្ដោត(&amp;O)</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>ផ្ដោតលើកថាខណ្ឌ បន្ទាត់ ឬប្រយោគ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>អង្គុលីលេខ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ពេញអេក្រង់(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>ស្ងាត់៖ ទាំងបី(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>មើលបញ្ឈរ(&amp;V)</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>មើលជាមួយរូប៊ី(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ទំព័រ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>អត្ថបទធំជាង(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>អត្ថបទតូចជាង(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>ទំហំដើម(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>ក្រដាសធំជាង(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>ក្រដាសតូចជាង(&amp;N)</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>បន្ទាត់ឆ្ងាយពីគ្នាជាង(&amp;A)</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>បន្ទាត់ជិតគ្នាជាង(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>កថាខណ្ឌពីឆ្វេង(&amp;F)</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>កថាខណ្ឌពីស្ដាំ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ពណ៌(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>ពណ៌បន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ពណ៌ភ្លឺ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ពណ៌ងងឹត(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>ពណ៌សេពីយ៉ា(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>ពណ៌នៃប្រព័ន្ធ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ទៅ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>កន្លែងណាក៏បាន(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>ការសរសេរ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>បានផ្ញើ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>ការពិនិត្យអាន(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>ការយល់ស្របរបស់អ្នកអាន(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>ស្ថិតិ(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>សេចក្ដីសម្រេចលើស្នាដៃនេះ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>គណនីប្រាក់របស់អ្នក(&amp;Y)</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>ពាក្យរបស់ក្រុម(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>បណ្ណាល័យ(&amp;L)</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>ស្វែងរកសេចក្ដីព្រាងទាំងអស់(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>ការកំណត់(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>គ្រាប់ចុច និងជំនួយ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>មេរៀន(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>ភាសា៖ អ្វីដំណើរការ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>វេយ្យាករណ៍ជាមួយ LanguageTool(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>អង្គុលីលេខ៖ បន្ទាត់នៅនឹង ក្រដាសផ្លាស់ទី។</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>បិទអង្គុលីលេខ។</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>ស្ងាត់។ Escape នាំត្រឡប់។</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>អត្ថបទនៅ {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>ផ្ដោតលើកថាខណ្ឌ។ Escape នាំត្រឡប់។</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>ផ្ដោតលើបន្ទាត់។ Escape នាំត្រឡប់។</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>ផ្ដោតលើប្រយោគ។ Escape នាំត្រឡប់។</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>ស្នាដៃផ្ទាល់ខ្លួនរបស់អ្នក</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>វានៅតែលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>កុំទាន់</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>អ្នកបានយកកំណែ {held}។ កំណែ {newest} និយាយខុស របស់អ្នកមានសុពលភាពរហូតដល់អ្នកយល់ព្រម។</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>និង %Ln ទៀត</numerusform>
            <numerusform>និង %Ln ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>យល់ព្រមនឹងកំណែ {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>បានស្នើ៖ {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>អ្នកសរសេរ៖ {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>យកវាមកវិញ</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>មតិរបស់អ្នក</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>ពីការកែប្រែលើកមុន</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>ពីអ្នកអានផ្សេង</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>អ្នកសរសេរបានដោះស្រាយវា។</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>អ្នកសរសេរទុកវាដដែល។</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>អ្នកសរសេរមិនទាន់និយាយអ្វីអំពីវាទេ។</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>ទៅខ្លួនឯង លើ “{words}”</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>តើអ្នកចង់ចាំអ្វី?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>បានកត់។ វានៅក្នុងចំណោមមតិ។</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>កំណត់ត្រាសម្រាប់ខ្លួនអ្នក។ វានៅទីនេះ។</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>កំណត់ត្រានៅលើតុនេះ ហើយមិនចេញជាមួយស្នាដៃឡើយ។</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>កំណត់ត្រាមុនៗ</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>យកទាំងនេះមកវិញ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>ដូចឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>កំពុងរក្សាទុក</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>អានសេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>អានសេចក្ដីណែនាំ {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>អ្នកសរសេរតវ៉ា</translation>
    </message>
    <message>
        <source>You</source>
        <translation>អ្នក</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>អ្នកអានទី {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>ការកែប្រែលើកទី {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>ប្រការនៃសេចក្ដីណែនាំ៖ {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>កែប្រែ</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>សេចក្ដីសម្រេចដំបូងនៅដដែល</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>មិនទាន់វិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ដំណើរការ</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>ដំណើរការមួយផ្នែក</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>មិនដំណើរការ</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>កថាខណ្ឌនេះមាន %Ln ពាក្យ ការវាយក្នុងកថាខណ្ឌវែងយ៉ាងនេះយឺត។</numerusform>
            <numerusform>កថាខណ្ឌនេះមាន %Ln ពាក្យ ការវាយក្នុងកថាខណ្ឌវែងយ៉ាងនេះយឺត។</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>បំបែកវានៅចុងប្រយោគ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ទុកវាដដែល</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>បានបំបែក។ មិនធ្វើវិញ នាំវារួមវិញ។</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>អូសផ្នែក ឬផ្លាស់វាដោយ Alt និងព្រួញ។ F2 ឲ្យចំណងជើង។</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>ចាប់ផ្ដើមមួយនៅទស្សន៍ទ្រនិច</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>ភ្ជាប់ជាមួយបន្ទាប់</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្ដូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>យកវាមកវិញ</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>ផ្នែក {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>នៅលើទំព័រ</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>ម្ដងទៀត</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>ប្រើវា</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែនឥឡូវទេ</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>ពាក្យ %Ln</numerusform>
            <numerusform>ពាក្យ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>តួអក្សរ %Ln</numerusform>
            <numerusform>តួអក្សរ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>អក្សរ %Ln</numerusform>
            <numerusform>អក្សរ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>ម៉ូរ៉ា %Ln</numerusform>
            <numerusform>ម៉ូរ៉ា %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>មាត្រា %Ln</numerusform>
            <numerusform>មាត្រា %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>ព្យាង្គ %Ln</numerusform>
            <numerusform>ព្យាង្គ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>បន្ទាត់ %Ln</numerusform>
            <numerusform>បន្ទាត់ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>វគ្គ %Ln</numerusform>
            <numerusform>វគ្គ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>ទំព័រ %Ln</numerusform>
            <numerusform>ទំព័រ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln នាទី</numerusform>
            <numerusform>%Ln នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count} យ៉ាងតិច {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} ក្នុង {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ក្នុងមួយម៉ោង</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>សម្រាប់ស្នាដៃ</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>ក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>ជាមុន</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ថ្ងៃណាក៏បាន</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>គ្មានថ្ងៃកំណត់</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>ហួសកំណត់តាំងពី {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>កំណត់ថ្ងៃនេះ {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>កំណត់ {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>កំណត់ក្នុង %Ln ថ្ងៃ</numerusform>
            <numerusform>កំណត់ក្នុង %Ln ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ប្រហែល %Ln នាទី</numerusform>
            <numerusform>ប្រហែល %Ln នាទី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>ប្រហែល %Ln ម៉ោង</numerusform>
            <numerusform>ប្រហែល %Ln ម៉ោង</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>ត្រូវអាន</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>បានផ្ដល់ជូន</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>បានយក</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្ដីព្រាង</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>បានបិទត្រា</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>រង់ចាំផ្ញើ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>នឹងផ្ញើម្ដងទៀតឆាប់ៗ</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>នៅក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>មិនអាចអាននៅទីនោះ</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>កំពុងអាន</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>ការអានលើកទីពីរ</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>អ្នកអានយល់ខុសគ្នា</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>សុំឲ្យកែប្រែ</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>បានកែប្រែ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>មិនបានទទួលយក</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>បានតវ៉ា</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>បានទទួលយក ត្រូវបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>មានវិវាទ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>បានប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>បានដក</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ផុតកំណត់</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ដាក់មួយឡែក</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>កំណាព្យ</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>បទចម្រៀង</translation>
    </message>
    <message>
        <source>story</source>
        <translation>រឿង</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>សំណេររាយ</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>ការរៀបរាប់</translation>
    </message>
    <message>
        <source>play</source>
        <translation>រឿងល្ខោន</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>ឈុត</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>ការសរសេរឡើងវិញ</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>ការរិះគន់អត្ថបទម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>ពាក្យជំរុញសម្រាប់ម៉ូដែល</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>បន្តសរសេរ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>វានៅឯណា</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>មើលវា</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>កន្លែងក្នុងអត្ថបទ</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>មានតែរឿងល្ខោនទេដែលមានតួ។</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>តួ</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>បានប្ដូរឈ្មោះក្នុងពាក្យសម្ដី %Ln។</numerusform>
            <numerusform>បានប្ដូរឈ្មោះក្នុងពាក្យសម្ដី %Ln។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>ពុម្ពអក្សរនៃអក្សរនេះដែលដំឡើងលើកុំព្យូទ័រ ត្រូវប្រើដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ត្រឡប់ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>មើលបញ្ឈរ</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>មើលជាមួយរូប៊ី</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up និង Page Down ត្រឡប់ទំព័រ សញ្ញាបូក និងដកប្ដូរទំហំ។</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>គ្មានពុម្ពអក្សរណាអាចគូរអក្សរ %Ln ទេ។</numerusform>
            <numerusform>គ្មានពុម្ពអក្សរណាអាចគូរអក្សរ %Ln ទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>ទំព័រ {number} ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>ទំព័រ {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>រក្សាទុកជា PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ត្រឡប់ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ទំព័រ {number} ក្នុង {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>បានរក្សាទុកជា {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>បានប្រគល់ឲ្យម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ទំព័រ {number} ក្នុង {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
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
        <translation>រឹម</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>មម</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>ឈ្មោះក្រោមចំណងជើង</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>លេខទំព័រ</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>លេខបន្ទាត់</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>រៀងរាល់ប្រាំបន្ទាត់</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>តែអ្វីដែលអ្នកកាន់</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>សេចក្ដីណែនាំណាក៏បាន</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>ភាសាណាក៏បាន</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>ទម្រង់ណាក៏បាន</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>ស្ថានភាពណាក៏បាន</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>ជុំណាក៏បាន</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>រយៈពេលណាក៏បាន</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>ជុំទី {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln ថ្ងៃ ឬលើស</numerusform>
            <numerusform>%Ln ថ្ងៃ ឬលើស</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>ការកែប្រែលើកទី {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state} ដោយអ្នក</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state} ដោយអ្នកអានផ្សេង</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>ស្នាដៃដែលរង់ចាំ</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>អានវា</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>ទៅយកឥឡូវ</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>ការយល់ស្របរបស់អ្នកអាន</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>ពាក្យរបស់ក្រុម</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>ការពិនិត្យអាន</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>គ្មានអ្វីរង់ចាំអានទេ។</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ទំព័រ</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>តើការពិនិត្យនេះបានជួយអ្នកទេ?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>ហេតុអ្វី? (បើចង់)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>បានជួយ</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ខ្លះ</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>មិនបានជួយ</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>អ្នកបានឆ្លើយ៖ {answer}។</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>កំណត់សម្គាល់របស់អ្នកសរសេរ</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>អ្នកសរសេរវាយតម្លៃអត្ថបទយ៉ាងណា</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>មិនបានវាយតម្លៃ</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>ជ្រើសពាក្យក្នុងអត្ថបទជាមុនសិន។</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>ការកែប្រែលើកទី {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>ជ្រើសពាក្យក្នុងអត្ថបទ រួចផ្ដល់មតិ។</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>មតិ</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>អត្ថបទនៃ {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>អ្វីដែលការពិនិត្យបានទុក</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>ការពិនិត្យមិនបានទុកអ្វីឲ្យមើលទេ។</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>អ្នកសរសេរ៖ {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>ត្រឡប់ទៅជួរ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>មតិ</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>ជ្រើសពាក្យក្នុងអត្ថបទជាមុនសិន (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>ច្បាប់ចម្លងនៅក្នុង {file}។</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>ក្បែរអត្ថបទ</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>មតិ</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>តារាងវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>សេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>សម្រេច</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>របៀបអានបន្ទាត់</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>អានបែបផ្សេង…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>បំភ្លេចវា</translation>
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
        <translation>ផ្នែក {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>វាយចុងក្រោយ {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} ចាប់ពីកំណែមុន</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} ពីកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>ប្រៀបធៀប {title} ជាមួយកំណែមុន</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>ប្រៀបធៀបជាមួយកំណែមុន</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>ពាក្យរបស់អ្នកនៅទីនេះ</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>កំពុងមើលអ្វីដែលបានសង្គ្រោះ …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>បន្តសរសេរ</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>បន្តដោយគ្មានអត្ថបទសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>មើលឯកសារគាំង</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>វគ្គមុនមិនបានចប់ល្អទេ ហើយតុមួយមិនអាចបើក។ គ្មានអ្វីត្រូវបានផ្ញើទៅណាទេ។</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>វគ្គមុនមិនបានចប់ល្អទេ។ នេះជាអ្វីដែលបានសរសេរក្នុងវា កំណែមួយត្រូវបានរក្សា។ គ្មានអ្វីត្រូវបានផ្ញើទៅណាទេ។</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>វគ្គមុនមិនបានចប់ល្អទេ។ គ្មានអ្វីកំពុងសរសេរទេ អ្វីៗនៅកន្លែងរបស់វា។</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>អត្ថបទដែលបានសង្គ្រោះ</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>អ្វីបានប្ដូរក្នុង {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>ឯកសារគាំង</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>កន្លែងដែលវាខូច គ្មានពាក្យរបស់អ្នកក្នុងវាទេ។ {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>កំណត់សម្គាល់លើពាក្យទាំងនេះ</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>កំណត់សម្គាល់អំពីអ្វី</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>តើអ្នកឃើញអ្វីនៅទីនេះ?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>ជ្រើសពាក្យក្នុងអត្ថបទដែលត្រូវវិនិច្ឆ័យ រួចចុច Shift+F7។</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>អ្នកសរសេរមិនបានធ្វើកំណត់សម្គាល់លើអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · មិនក្នុងអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>យកវាមកវិញ</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>រាយការណ៍បញ្ហា</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>ឯកសារមានកំណែ ការកំណត់ និងអ្វីដែលខូច។ គ្មានអត្ថបទរបស់អ្នកក្នុងវា ហើយវាមិនត្រូវបានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>ធ្វើរបាយការណ៍</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>រក្សាទុក…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>រក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>បានរក្សាទុកជា {file}។</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>ប្រគល់វាឲ្យអ្នកដែលអ្នកចង់។</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>អ្វីដែលអ្នកវាយត្រូវរក្សាក្នុងឯកសារសង្គ្រោះ។</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>អ្វីដែលអ្នកវាយឥឡូវមានតែក្នុងបង្អួចនេះ៖ ទុកវាបើក។</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ថាសពេញ។</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>សម្រាយកន្លែងខ្លះ វានឹងរក្សាទុកដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>ថតនៃតុនេះមិនអាចសរសេរបាន។</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>អនុញ្ញាតឲ្យសរសេរទីនោះ វានឹងរក្សាទុកដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>ឯកសារនៃតុខូច។</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>ស្ដារច្បាប់បម្រុងថ្មីបំផុតរបស់វា។</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>កម្មវិធីផ្សេងកាន់តុនេះ។</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>បិទវា អ្វីដែលអ្នកវាយនឹងរក្សាទុកដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>ថាសមានកំហុស។</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>ពិនិត្យថាវាភ្ជាប់ និងពេញលេញ។</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>ស្នាដៃដែលបាត់ទៅ</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>ពីឯកសារសង្គ្រោះ៖ {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>វាត្រឡប់ទៅផ្នែករបស់វាពេលអ្នកបន្ត អត្ថបទមុននៅជាកំណែ។</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>តុមានអត្ថបទថ្មីជាង មួយនេះក្លាយជាកំណែនៃស្នាដៃ។</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>តុមានវារួចហើយ។</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>ផ្នែករបស់វាលែងនៅលើតុនេះ វាក្លាយជាស្នាដៃដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>តុរបស់វាមិនអាចបើក វារង់ចាំរហូតដល់បានកែ។</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>ជ្រើសពាក្យនៃបន្ទាត់មួយជាមុនសិន រួចប្រាប់ថាអានយ៉ាងណា។</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>ការអាននៃ {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ការអាន</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>មានតែជប៉ុន ចិន កូរ៉េ និងម៉ុងហ្គោលទេដែលដាក់ជាជួរឈរនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>ដាក់វា</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>ពាក្យទាំងនេះបានប្ដូរក្នុងពេលនោះ។</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>ពាក្យដែលមាន 《 》 ឬ ｜ មិនអាចមានការអានទេ។</translation>
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
        <translation>អ្វីៗទាំងអស់ដែលទម្រង់កំណាព្យទាមទារ។</translation>
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
        <translation>កថាខណ្ឌ ឬវគ្គដែលមកពីរដង។</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>ប្រយោគដែលមកពីរដង។</translation>
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
        <translation>វង់ក្រចកគ្មានគូ។</translation>
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
        <translation>ពាក្យដែលមានអក្សរពីរប្រភេទ។</translation>
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
        <translation>អត្ថបទជាភាសា ឬអក្សរផ្សេង។</translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation>ពាក្យដែលវចនានុក្រមមិនស្គាល់។</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>ចំនួនបន្ទាត់នៃទម្រង់។</translation>
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
        <translation>ចំណងរវាងបន្ទាត់ និងវគ្គ។</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>ពាក្យ និងបន្ទាត់ដែលត្រឡប់មកវិញ។</translation>
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
        <translation>អក្សរដិត ទ្រេត ពណ៌ និងរូបរាងផ្សេងនៃអក្សរត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>ការលុបដែលគ្រាន់តែស្នើត្រូវបានធ្វើ៖ {count}។</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>រូបមន្តត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>លេខយោងនៃឯកសារត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>កំណត់ចុងនៃឯកសារត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>មតិនៃឯកសារត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>តារាងក្លាយជាបន្ទាត់ធម្មតា៖ {count}។</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>ប្រអប់អត្ថបទក្លាយជាបន្ទាត់ធម្មតា៖ {count}។</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>ការបញ្ចូលដែលគ្រាន់តែស្នើត្រូវបានធ្វើ៖ {count}។</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>សញ្ញានៃពុម្ពនិមិត្តសញ្ញាត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>វត្ថុបង្កប់ត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>រូបភាពត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>ក្បាល និងបាតទំព័រត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>លេខ ឬចំណុចនៃបញ្ជីត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>ការបំបែកទំព័រត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>ពីទំព័រចំណងជើង យកតែចំណងជើង ទុកចោល៖ {names}។</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain សម្រាប់រឿងល្ខោន៖ កម្មវិធីផ្សេងអាចយល់បន្ទាត់អក្សរធំជាឈ្មោះអ្នកនិយាយ។</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>តួអក្សរបញ្ជាដែលទម្រង់នេះមិនអាចផ្ទុកត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>ចុងបន្ទាត់ដែលមិនមែន line feed ក្លាយជា line feed។</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>ការប្ដូរដែលស្នើត្រូវចាត់ទុកថាបានធ្វើ។</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>តារាងមាតិកាត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>កន្លែងដែលមិនអាចអាន ហើយឥឡូវគូសដោយ �៖ {count}។</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>ចុងបន្ទាត់ច្រើនប្រភេទក្លាយជាមួយប្រភេទ (មាន៖ {names})។</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>អក្សរដែលសរសេរជាផ្នែកត្រូវបានធ្វើជាទម្រង់តែមួយ (NFC) មើលទៅដូចគ្នា។</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>មិនទាន់មានអ្នកណាសម្រេចលើស្នាដៃនេះទេ។</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>ស្នាដៃត្រូវបានទទួលយក</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>មានការសុំឲ្យកែប្រែ</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>ស្នាដៃមិនត្រូវបានទទួលយក</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>បណ្ដឹងតវ៉ារបស់អ្នកមិនត្រូវបានទទួល</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>ប្រការនៃសេចក្ដីណែនាំ៖ {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>អ្វីដែលត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>អត្ថបទជារបស់អ្នក សិទ្ធិរបស់វាបានត្រឡប់មកអ្នក ហើយអ្នកអាចប្រើវានៅទីណាក៏បាន។</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>ជុំទី {round} ក្នុង {most}។</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>អ្នកអាចតវ៉ារហូតដល់ {when}។</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>កំណត់ {when}។</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>អ្វីដែលបាននិយាយអំពីកន្លែងក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>បានស្នើ៖ {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>នៅបើក</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>ពាក្យរបស់វាបាត់ហើយ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>អ្នកអាន</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>សេចក្ដីណែនាំគំរូ</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>ជ្រើសមួយដើម្បីចាប់ផ្ដើមសេចក្ដីណែនាំផ្ទាល់ខ្លួនពីវា។ មិនទាន់មានអ្នកដើមភាសាណាអានវាទេ។</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>ស្វែងរកសេចក្ដីព្រាងទាំងអស់</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>ពាក្យជាភាសាណាក៏បាន</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលរកឃើញ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>វាយពាក្យជាអក្សរណាក៏បាន សេចក្ដីព្រាងទាំងអស់របស់អ្នកត្រូវរកមើល។</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>រកមិនឃើញអ្វីសម្រាប់ {words} ទេ។</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>កំពុងអានសេចក្ដីព្រាងរបស់អ្នក…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>កំពុងអានសេចក្ដីព្រាងរបស់អ្នក៖ នៅសល់ %Ln ផ្នែក។</numerusform>
            <numerusform>កំពុងអានសេចក្ដីព្រាងរបស់អ្នក៖ នៅសល់ %Ln ផ្នែក។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>ផ្ញើ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>វានៅឯណា</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>ត្រឡប់ទៅអត្ថបទ</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>បិទត្រា និងផ្ញើ</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>គ្មានអ្នកណា៖ កញ្ចប់នៅលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>អ្វីដែលចេញទៅ</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>ការកែប្រែលើកទី {number} ទៅ {vendor}។</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>បើវាត្រូវទទួលយក៖ {money}។</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>ពេលវេលារបស់អ្នក ដូចកញ្ចប់នឹងប្រាប់៖ {time}។</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>មើលវា ឬកែវា</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>មិនបានសុំ៖ {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>ទុកដដែល៖ %Ln ចំណុច។</numerusform>
            <numerusform>ទុកដដែល៖ %Ln ចំណុច។</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>គ្មានចំណុចណានៅសល់ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>ទៅជាមួយកំណត់ត្រារបស់អ្នក៖ %Ln ចំណុច។</numerusform>
            <numerusform>ទៅជាមួយកំណត់ត្រារបស់អ្នក៖ %Ln ចំណុច។</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>វាត្រូវបានអ៊ិនគ្រីបសម្រាប់តែក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>អ្នកអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>អាជ្ញាបណ្ណ៖ {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>អ្វីមួយខាងលើមិនទាន់រួចរាល់ទេ។</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>គូសការប្រើមួយជាមុនសិន។</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>វាចេញទៅភ្លាមពេលមានបណ្ដាញ។</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>វានៅតែលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>បានបិទត្រា។</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>វាបានដល់ហើយ។</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>Waits for a network</source>
        <translation>រង់ចាំបណ្ដាញ</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>កំពុងចេញ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>បានដល់</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>ក្នុងឯកសារនាំសារ</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>ក្រុមហ៊ុនបដិសេធ</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>ត្រូវការលិខិតអញ្ជើញថ្មី</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>បានបិទត្រា នៅទីនេះ</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>ការកែប្រែលើកទី {number}</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>អ្វីដែលបានផ្ញើ</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>ផ្ញើ និងទៅយកឥឡូវ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>វានៅឯណា</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>មិនទាន់បានផ្ញើអ្វីទេ។ ស្នាដៃត្រូវបិទត្រាពីទំព័រសរសេរ។</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ទៅតុ</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>អ្វីដែលរង់ចាំមានសុវត្ថិភាពនៅទីនេះ ហើយចេញទៅពេលក្រោយ។</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>រង់ចាំ៖ កញ្ចប់ %Ln។</numerusform>
            <numerusform>រង់ចាំ៖ កញ្ចប់ %Ln។</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>ទាំងអស់ត្រូវបានផ្ញើ និងទៅយក។</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>វគ្គចាប់ផ្ដើម៖ {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>វគ្គចប់៖ {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>គោលដៅត្រូវបានកំណត់។</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>លែងមានគោលដៅហើយ។</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>គោលដៅ៖ {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>បានដល់គោលដៅនៃអត្ថបទនេះ៖ {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>បានដល់គោលដៅ៖ {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>ដល់គោលដៅថ្ងៃនេះ៖ {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} ថ្ងៃនេះ៖ ដល់ហើយ</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>វគ្គមានអ្វីដែលចង់បានហើយ៖ {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>ការសរសេរ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>ការផ្ញើ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ភាពឯកជន</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>ភ្លឺ ងងឹត ឬសេពីយ៉ា ឬដូចប្រព័ន្ធ។</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ដូចប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>សេពីយ៉ា</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>ភាសានៃម៉ឺនុយ</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>ភាសាដែលអ្នកសរសេរជារឿងផ្សេង។</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ទំហំអត្ថបទ</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>អក្សរលើទំព័ររបស់អ្នក។</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>ចម្ងាយរវាងបន្ទាត់</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1.5 ជាអ្វីដែលអក្សរចង់បាន តិចជាងគឺជិតជាង។</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>ទទឹងក្រដាស</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>ប្រហែលប៉ុន្មានអក្សរក្នុងមួយបន្ទាត់។</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>គ្មានអ្វីរអិល</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>អ្វីដែលផ្លាស់ទី ផ្លាស់ភ្លាម។</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>ភាសានៃស្នាដៃថ្មី</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>ផ្ដល់មុនគេពេលអ្នកចាប់ផ្ដើមស្នាដៃ។</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>សួររាល់ដង</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>សញ្ញាសម្រង់នៃភាសា</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>សញ្ញាត្រង់ប្ដូរពេលអ្នកវាយ Ctrl+Z ឲ្យសញ្ញាត្រង់មកវិញ។</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>ចំណុចបី និងសហសញ្ញានៃភាសា</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>ចំណុចបី និងសហសញ្ញាពីរប្ដូរ បើភាសាមានសញ្ញានោះ។</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>រៀបអ្វីដែលបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>បន្ទាត់ដាច់ត្រូវភ្ជាប់ សញ្ញាវង្វេងត្រូវចេញ Ctrl+Z ឲ្យមកវិញ Ctrl+Shift+V មិនរៀបឡើយ។</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>អក្ខរាវិរុទ្ធតាមវចនានុក្រមខ្សោយ</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>បើវចនានុក្រមខ្វះពាក្យច្រើន ពាក្យត្រឹមត្រូវក៏ត្រូវគូស ទំព័រភាសាប្រាប់ថាមួយណា។</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>ផ្ដោត</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>មានតែក្រដាស អ្វីដែលអ្នកមិនកំពុងសរសេរត្រូវបន្ទន់។</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>ក្នុងការផ្ដោត</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>អ្វីដែលនៅច្បាស់។</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>កថាខណ្ឌ ក្នុងកំណាព្យគឺវគ្គ</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>ប្រយោគ</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>ក្រៅការផ្ដោត</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>អ្វីផ្សេងទន់ប៉ុណ្ណា។</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>ទន់ ហើយងាយអាន</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>ស្រាល</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>មិនបន្ទន់</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>អង្គុលីលេខ</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>បន្ទាត់នៅកម្ពស់មួយ ហើយក្រដាសផ្លាស់ទី។</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>កម្ពស់បន្ទាត់អង្គុលីលេខ</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>រាប់ពីលើបង្អួច។</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>ផ្ញើ និងទៅយកដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>តែអ្វីដែលអ្នកបានបិទត្រា ហើយតែពេលមានបណ្ដាញ។</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>ការពិនិត្យវេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>ដោយ LanguageTool ពេលអ្នកបានរៀបចំវា វាដំណើរការលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>បើក បើ LanguageTool បានរៀបចំ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>រកការកំណត់</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>គ្មានការកំណត់ឈ្មោះនោះទេ។</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>ធ្វើការរៀបចំម្ដងទៀត</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>ច្បាប់បម្រុង កុំព្យូទ័រផ្សេង…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>វេយ្យាករណ៍ជាមួយ LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>គ្មានអ្វីដែលអ្នកសរសេរចេញពីកុំព្យូទ័រនេះទេ លុះត្រាតែអ្នកផ្ញើ។ គ្មានអ្នកណារាប់អ្នកទេ។</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែនឥឡូវទេ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>កំពុងធ្វើការ</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>ចូលរួមជាមួយក្រុមហ៊ុននេះ</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} ក្នុង {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>ទំព័រទីមួយ</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} អញ្ជើញ {person}។</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} នៅអាសយដ្ឋាននេះ។</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>អ្នកអាចគ្រាន់តែសរសេរ ហើយរៀបចំតុពេលក្រោយ។</translation>
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
        <translation>សួរម្តងទៀត</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>គ្មានពាក្យណាមិនស្គាល់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>ឥឡូវ {word} ត្រូវបានស្គាល់លើតុនេះ។</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>បានស្នើ {word}។ មេក្រុមសម្រេច អ្នកឃើញវាក្នុងពាក្យ។</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>ការពិនិត្យ៖ បានឈប់ អត្ថបទរបស់អ្នកមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>វចនានុក្រមរបស់អ្នកបានបញ្ឈប់ការពិនិត្យ ហើយត្រូវដាក់ឡែក</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>ការពិនិត្យ៖ បានចាប់ផ្ដើមម្ដងទៀត</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>យល់ព្រម</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>ឯកតាធម្មតា៖ {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>បានសរសេរតាមសប្ដាហ៍</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>បានសរសេរតាមខែ</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>បានសរសេរតាមថ្ងៃ</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>គ្មានអ្វីបានសរសេរក្នុងថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>ស្លេក៖ បិទភ្ជាប់។ ក្រោមបន្ទាត់៖ យកចេញ។</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>មិនទាន់មានពេលវេលាទេ។</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>ស្នាដៃ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>រក្សាទុកកំណត់ហេតុពេលវេលា</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>បានរក្សាទុកជា {file}។</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>មិនទាន់បានសរសេរអ្វីទេ។ អ្វីដែលអ្នកសរសេរត្រូវរាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ទៅតុ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>ស្ថិតិ</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>សម្រាប់ភ្នែកអ្នកផ្ទាល់៖ គ្មានអ្វីចេញពីកុំព្យូទ័រនេះទេ ក្រៅពីនាទីក្នុងកញ្ចប់ដែលអ្នកបិទត្រា។</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>សប្ដាហ៍</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>ឯកតាធម្មតា</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>បានសរសេរតាមថ្ងៃ</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>កំពុងទៅដល់កម្រិត</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>ពេលវេលាតាមស្នាដៃ</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>រាប់តែពេលជិតការវាយគ្រាប់ចុច។ បើខុស កែវា អ្វីដែលបានវាស់នៅក្បែរវា។</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>រក្សាទុកកំណត់ហេតុពេលវេលាជា CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>តាមភាសា</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>រាល់ថ្ងៃ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}៖ តិចជាង</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}៖ ច្រើនជាង</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>មិនទាន់មានតារាងវាយភាសានេះទេ គ្រាប់ចុចគឺរបស់ប្រព័ន្ធ។</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>គ្រាប់ចុច៖ {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>គ្រាប់ចុចដូចប្រព័ន្ធ</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>សប្ដាហ៍នៃ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln នាទី</numerusform>
            <numerusform>%Ln នាទី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ម៉ោង</numerusform>
            <numerusform>%Ln ម៉ោង</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>បានសរសេរ {amount}</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>បានយកចេញ {amount}</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>បានបិទភ្ជាប់ {amount}</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>សរុប {net} ក្នុង {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>បានសរសេរ</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>បានយកចេញ</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>បានបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>សុទ្ធ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}៖ ដល់ហើយ</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}៖ វែងពេក</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} ថ្ងៃនេះ៖ ដល់ហើយ</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>បិទត្រា និងផ្ញើ…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>បង្ហាញ ឬលាក់ផ្ទាំង</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>ជ្រើសពាក្យដែលត្រូវសរសេរតាមរបៀបផ្សេងជាមុនសិន។</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>ជ្រើសឲ្យតិចជាង៖ ម្ដងបានដល់ %Ln សញ្ញា។</numerusform>
            <numerusform>ជ្រើសឲ្យតិចជាង៖ ម្ដងបានដល់ %Ln សញ្ញា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>មិនស្គាល់អ្វីដែលសរសេរភាសានេះតាមរបៀបផ្សេងទេ។</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} ទៅ {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>ពាក្យទាំងនេះបានប្ដូរក្នុងពេលនោះ។</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>សរសេរអ្វីដែលជ្រើសតាមរបៀបផ្សេង</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>ពី និងទៅ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>ស្វែងរកបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>ស្វែងរកពាក្យជំរុញ ចម្លើយ មតិ ស្លាក</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>ធាតុនៃបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>មិនទាន់មានអ្វីនៅទីនេះទេ។ រក្សាពាក្យជំរុញ និងអ្វីដែលបានពីវា។</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>ពាក្យជំរុញថ្មី…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>នាំចូល…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>ពាក្យជំរុញដែលត្រូវរក្សា</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>ភាសា ជាស្លាកដូច hi ឬ ur-Arab</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>ស្លាក ដោយមានក្បៀសរវាងគ្នា</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ពាក្យជំរុញ</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>រក្សាពាក្យជំរុញ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>ជុំ %Ln</numerusform>
            <numerusform>ជុំ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>បណ្ណាល័យរបស់អ្នកជាឯកសារមួយ</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>ឯកសារបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>បានសរសេរ៖ {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>ធាតុ %Ln បានចូល។</numerusform>
            <numerusform>ធាតុ %Ln បានចូល។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>មេរៀន</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>នីមួយៗលេងនៅតុហាត់ គ្រប់ផ្នែកពិតប្រាកដ គ្មានអ្វីចេញពីកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>បើក {title}</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>មេរៀនទាំងអស់</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>អានសេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>ទៅសេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>ទៅទំព័រ</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>បិទត្រា និងផ្ញើ</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ទៅតុ</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>ចាប់ផ្ដើមជាមួយស្នាដៃគំរូ</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>ចម្លើយរបស់អ្នកចំពោះហេតុផល</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>តវ៉ា</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>តុហាត់កំពុងត្រូវបានរៀបចំ…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>គ្មានអ្វីត្រូវរៀបនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>បានរៀប – Ctrl+Z ឲ្យវាមកវិញដូចដើម</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>បានរៀបអ្វីដែលបិទភ្ជាប់ – Ctrl+Z ឲ្យវាមកវិញដូចដើម</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>វាយនៅទីនេះ</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>ពាក្យមួយជាភាសារបស់អ្នក។ តើអក្សរមើលទៅត្រឹមត្រូវទេ? Return បន្ត។</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>វាយដោយគ្រាប់ចុចរបស់ WriterDesk</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>បន្ទាត់ខាងលើជាគំរូនៃភាសារបស់អ្នក។</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>គូរដោយពុម្ពអក្សរផ្សេង៖ {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>គ្រប់អក្សរមានក្នុងពុម្ពអក្សរ។</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>ក្នុងអត្ថបទ F2 បើក និងបិទគ្រាប់ចុចទាំងនេះ Shift+F2 បង្ហាញវា។</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>វិធីបញ្ចូលនៃប្រព័ន្ធរបស់អ្នកផ្សំអក្សរ វាឃើញពាក្យជុំវិញ។</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>វិធីបញ្ចូលនៃប្រព័ន្ធរបស់អ្នកផ្សំអក្សរ។</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>គ្រាប់ចុចឡាតាំងធម្មតាមកដល់៖ គ្មានវិធីបញ្ចូលផ្សំអក្សរទេ។</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>អក្សរមកត្រង់ពីក្ដារចុចរបស់អ្នក។</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>តួអក្សរ</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>ម៉ូរ៉ា</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>មាត្រា</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>ព្យាង្គ</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>សេរី</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>តែឈ្មោះ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>ពីឆ្វេងទៅស្ដាំ</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>ពីស្ដាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>អាចពិនិត្យបាន</translation>
    </message>
    <message>
        <source>taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>មិនមែនដូចនេះ</translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation>គ្មានអ្វីពីម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation>គំនិត មិនមែនអត្ថបទ</translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>តួអក្សរ</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>វគ្គ</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>ព្យាង្គ</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>ម៉ូរ៉ា</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>មាត្រា</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>ត្រូវតែគោរព</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>គួរគោរព</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation>អតិថិជនដែលមានឈ្មោះ</translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation>អតិថិជនដែលមិនប្រាប់ឈ្មោះ</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ក្នុងមួយម៉ោង</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>ក្នុងមួយបន្ទាត់</translation>
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
        <translation>សញ្ញាបត្រ</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation>ការប្រឡងភាសា</translation>
    </message>
    <message>
        <source>published work</source>
        <translation>ស្នាដៃបោះពុម្ព</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>open</source>
        <translation>បើកចំហ</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>មានកម្រិត</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>សម្ងាត់</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>ត្រូវតែកែ</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>ទម្លាប់</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ដំបូន្មាន</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>ទម្រង់កំណាព្យ</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation>អត្ថបទត្រូវវាយតម្លៃ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>សំឡេងថត</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>ស្នាដៃត្រូវយកដូចដើម ត្រូវបង់ប្រាក់។</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>សុំឲ្យកែប្រែ</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>មតិរបស់អ្នកទៅអ្នកសរសេរជាអ្វីដែលត្រូវធ្វើ។</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>សុំអ្នកអានទីពីរ</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>អ្នកអានទីពីរ</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>មេក្រុមផ្សេងអានដោយមិនឃើញយោបល់របស់អ្នក។</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>ជ្រើសហេតុផល</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>ផ្ដល់មតិលើកន្លែងមួយជាមុនសិន នោះជាអ្វីដែលត្រូវធ្វើ។</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>មិនទាន់ឲ្យពិន្ទុ៖ {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>អ្នកសរសេររក្សាអត្ថបទ។ ត្រូវការហេតុផល ប្រយោគជាភាសារបស់គេ និងប្រការ។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>ប្រយោគមួយទៅអ្នកសរសេរ</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>ប្រការនៃសេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>កុំទទួលយក</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>បានបិទត្រាជាការកែប្រែលើកទី {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>រក្សាពេលសរសេរ</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>រក្សាដោយអ្នក</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>បានបិទត្រា</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>រក្សាទុកជាឯកសារ</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>មុនការផ្លាស់ប្តូរធំ</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>សង្គ្រោះពីការគាំង</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>កំណែមួយត្រូវរក្សារៀងរាល់ដប់នាទីពេលអ្នកសរសេរ។</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>រក្សាមួយនេះក្រោមឈ្មោះ…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>រក្សាកំណែនេះ</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>វាឈ្មោះអ្វី?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>បានរក្សាជា “{name}”។</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>ប្រៀបធៀបជាមួយអត្ថបទឥឡូវ</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>ប្រៀបធៀបជាមួយ {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>វាត្រឡប់មកហើយ។ អ្វីដែលនៅទីនេះត្រូវរក្សាជាកំណែ។</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>អត្ថបទបានប្ដូរក្នុងពេលនោះ។ សូមសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>ប្រយោគត្រឡប់មកហើយ។ មិនធ្វើវិញ យកវាចេញម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>អត្ថបទកំពុងមក</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>ឯកសារបន្ទាប់</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ទុកវាចោល</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>រង់ចាំ៖ ឯកសារ %Ln ដំបូង {name}។</numerusform>
            <numerusform>រង់ចាំ៖ ឯកសារ %Ln ដំបូង {name}។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>បានស្នើ កំពុងទៅ</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>បានយល់ព្រម កំពុងទៅ</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>បានបដិសេធ កំពុងទៅ</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>បានដកចេញ កំពុងទៅ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>កំពុងទៅ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>បានដកចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>ស្គាល់តែលើតុនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>អ្នកសរសេរ %Ln នាក់បានស្នើវា។</numerusform>
            <numerusform>អ្នកសរសេរ %Ln នាក់បានស្នើវា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>កំណត់ត្រា៖ {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>ហេតុអ្វី៖ {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>ក្រុមហ៊ុនមិនយកវាទេ៖ {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>ដាក់វាក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>បដិសេធ…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>ដកវាចេញ…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>ស្នើវាឲ្យក្រុម</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>បំភ្លេចវា</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>ហេតុអ្វី? អ្នកដែលស្នើវាអានអត្ថបទនេះ។</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>ប្រាប់</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ទុកវាដដែល</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} មិនត្រូវបានស្គាល់ទេ</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>កំពុងរកពាក្យស្រដៀង…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>វាត្រឹមត្រូវ៖ ស្គាល់វាលើតុនេះ(&amp;K)</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>វាត្រឹមត្រូវ៖ ស្នើវាឲ្យក្រុម {vendor}(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ជ្រើសទាំងអស់(&amp;A)</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>មិនស្គាល់ពាក្យស្រដៀងទេ។</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>ពាក្យរបស់ក្រុម</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>ពាក្យដែលវចនានុក្រមខ្វះ។ អ្វីដែលអ្នកបង្រៀននៅលើតុរបស់អ្នក អ្វីដែលអ្នកស្នើទៅតែមេក្រុមនៃក្រុមហ៊ុននោះ ហើយអ្វីដែលមេក្រុមដាក់ក្នុងបញ្ជី អ្នកសរសេរទាំងអស់ស្គាល់។</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>ពាក្យណា</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>បញ្ជីណា</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>រក្សាទុកបញ្ជី…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>ពាក្យទាំងអស់</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>ស្គាល់តែលើតុនេះ</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>បានបដិសេធ ឬដកចេញ</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>បញ្ជីទាំងអស់</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>គ្មានពាក្យបែបនោះទេ។ កាតក្បែរអត្ថបទស្នើមួយ។</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>វចនានុក្រម Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>មួយពាក្យក្នុងមួយបន្ទាត់ (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>បានរក្សាទុក %Ln ពាក្យ។</numerusform>
            <numerusform>បានរក្សាទុក %Ln ពាក្យ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>អត្ថបទនៃ {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>កំពុងរក្សាទុក</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>សេចក្ដីណែនាំ</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>ក្បែរអត្ថបទ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>មតិ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>គ្រោង</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>មិនទាន់មានអ្នកណាផ្ដល់មតិលើស្នាដៃនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>គ្មានអ្វីត្រូវមើលទេ។ អត្ថបទរឹងមាំ។</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>មិនទាន់សរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>អ្វីដែលបានពិនិត្យ</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>រកមិនឃើញអ្វីទេ ប៉ុន្តែក្នុងភាសានេះអាចពិនិត្យបានតិចតួច៖ សូមមើលខាងក្រោម។</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>អក្ខរាវិរុទ្ធ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>វេយ្យាករណ៍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>មិនទាន់មានអ្វីសម្រាប់វាទេ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>បញ្ជីពាក្យតូចពេកសម្រាប់បន្ទាត់ក្រហម</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>មិនបានឆ្លើយ</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>តាមអក្សររបស់វា</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>តាមអក្សរ និងពាក្យរបស់វា</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>ពីស្ដាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>ពីឆ្វេងទៅស្ដាំ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit} មិនអាចរាប់នៅទីនេះ</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>ការពិនិត្យត្រូវបានបញ្ឈប់</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>កំពុងពិនិត្យ៖ {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>គ្មានអ្វីត្រូវមើល</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln ត្រូវមើល</numerusform>
            <numerusform>%Ln ត្រូវមើល</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>តើអ្នកសរសេរជាភាសាអ្វី?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>ការរាប់ ពុម្ពអក្សរ និងការពិនិត្យតាមវា។ អ្នកអាចប្ដូរសម្រាប់ស្នាដៃនីមួយៗ។</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>គ្មានស្នាដៃបើកទេ។ ជ្រើសមួយលើតុរបស់អ្នក ឬចាប់ផ្ដើមមួយនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ទៅតុ</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>ការកែប្រែនេះបានបិទត្រា។</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>វាអាចបើកម្ដងទៀត មុនពេលវាចេញទៅ។</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>ការកែប្រែនេះកំពុងទៅ ឬកំពុងអាន អត្ថបទសម្រាក។</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>បើកវាម្ដងទៀត</translation>
    </message>
</context>
</TS>
