<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hifadhi zote</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Ndiyo(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ndiyo kwa zote(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Hapana(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hapana kwa zote(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Katisha</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Puuza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Weka upya</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rejesha za mwanzo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Tendua(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rudia(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kata(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Nakili(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Bandika(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua zote</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Tendua(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rudia(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kata(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Nakili(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Bandika(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua zote</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Nakili anwani ya kiungo(&amp;L)</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chagua zote(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Panda hatua(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Shuka hatua(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tazama katika:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folda ya juu</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tengeneza folda mpya</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Jina la faili(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Aina za faili:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Fungua(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Hifadhi(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Chagua(&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folda:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Badili jina(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Futa(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Onyesha faili zilizofichwa(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folda mpya(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folda mpya</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mahali pa karibuni</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ipo tayari.
Je, ibadilishwe?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili haikupatikana.
Tafadhali hakikisha jina la faili.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Una hakika unataka kufuta &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Nenda mbele</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Nenda folda ya juu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tengeneza folda mpya</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Upau wa kando</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tafuta folda</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Hifadhi kama</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarehe ya kubadilishwa</translation>
    </message>
</context>
</TS>
