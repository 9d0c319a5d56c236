<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>እሺ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ሁሉንም አስቀምጥ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>አዎ(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ለሁሉም አዎ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>አይ(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ለሁሉም አይ(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>አቋርጥ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ጣለው</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ተግብር</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ነባሪውን መልስ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
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
        <source>Delete</source>
        <translation>አጥፋ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ሁሉንም ምረጥ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
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
        <source>Delete</source>
        <translation>አጥፋ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ሁሉንም ምረጥ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>የአገናኙን አድራሻ ቅዳ(&amp;L)</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ሁሉንም ምረጥ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ጨምር(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ቀንስ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>የሚታይበት:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ኋላ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ፊት</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>የበላይ አቃፊ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>አዲስ አቃፊ ፍጠር</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ዝርዝር</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ዝርዝር መረጃ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>የፋይል ስም(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>የፋይል ዓይነት:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ክፈት(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>አስቀምጥ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ምረጥ(&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>አቃፊ:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ስም ቀይር(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>አጥፋ(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>የተደበቁ ፋይሎችን አሳይ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>አዲስ አቃፊ(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>አዲስ አቃፊ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>የቅርብ ቦታዎች</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>አቃፊዎች</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>አስወግድ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 አስቀድሞ አለ።
ልተካው?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ፋይሉ አልተገኘም።
የፋይሉን ስም ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos;ን በእርግጥ ማጥፋት ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ወደ ኋላ ሂድ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ወደ ፊት ሂድ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ወደ በላይ አቃፊ ሂድ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>አዲስ አቃፊ ፍጠር</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>የጎን አሞሌ</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>አቃፊ ፈልግ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>በሌላ ስም አስቀምጥ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>የተቀየረበት ቀን</translation>
    </message>
</context>
</TS>
