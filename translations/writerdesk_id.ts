<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>Ke tinjauan</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Kesepakatan pembaca</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>Belum ada yang dinilai dan selesai dibaca.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>Karya yang dihitung: {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>Masih dibaca, agar tak seorang pun melihat nilai orang lain: {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Semua pesanan</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>Kesepakatan atas yang dapat diperiksa</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Pembaca</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>Keputusan tiap pembaca</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>Lebih ketat atau lunak daripada yang lain pada teks yang sama</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>Di tengah adalah yang lain; nilai lebih rendah di depannya, lebih tinggi sesudahnya. Hanya yang dapat diperiksa yang dihitung, selera tidak.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>Anda di samping keputusan sesudah Anda</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>Kata penulis tentang tinjauan Anda</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>Nilai yang diberikan: selera</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>Nilai yang diberikan: dapat diperiksa</translation>
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
        <translation>Alfa Krippendorff dengan intervalnya: {none} setara kebetulan, {all} selalu sama. Tanda lain ada di {doubtful}, yang di bawahnya tak dapat disimpulkan apa-apa, dan di {good}.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>belum ada yang dibaca dua kali</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>teks: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>tidak terdefinisi: semua memberi nilai sama</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, antara {low} dan {high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>cukup</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Pembaca {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>diminta perubahan</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>tidak diterima</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>diserahkan kepada yang lain</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>tidak ada yang lain membaca yang sama</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>nilai: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>seperti yang lain</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>{share} skala lebih tinggi</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>{share} skala lebih rendah</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>Belum ada yang memutuskan atas keputusan Anda.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>Dinilai lagi: {scores} nilai Anda; sama: {same}, milik Anda lebih tinggi: {higher}, lebih rendah: {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>Banding atas “tidak diterima” Anda: {appeals}; tidak dikabulkan: {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>Mengapa pembaca berbeda: {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Membantu</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Tidak membantu</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>pesanannya ambigu</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>tidak ada pedoman</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>kekeliruan</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>selera</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Pembaca</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% terhadap yang lain</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Yang ikut serta</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Berkas yang ikut serta</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation type="unfinished">
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
        <translation>Dalam paket: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
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
        <translation>Keluarkan {file}</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>tempat pengambilannya</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>kamera atau programnya</translation>
    </message>
    <message>
        <source>when</source>
        <translation>waktunya</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>pembuatnya</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>Keluarkan itu</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>Keluarkan yang diungkap {file}</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>Berkas ini juga mengungkap {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>Ini bukan seperti yang disebut namanya. Jangan dibuka.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>Simpan salinan {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Simpan salinan</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>Dibuat dari berkas: %Ln naskah.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>Jadikan naskah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>%Ln karakter seluruhnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln naskah</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>Diperiksa: utuh</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>Tidak utuh; tidak dapat dipulihkan</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Lihat isinya</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Lihat isi cadangan {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Pulihkan semuanya</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>Pulihkan seluruh cadangan {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>seperti sekarang</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>teks lain daripada sekarang</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>tidak ada di meja sekarang; akan kembali</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>tidak ada di cadangan; akan hilang</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>Ambil sebagai naskah baru</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>Ambil {title} sebagai naskah baru</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>Meja sekarang dicadangkan dulu; lalu isinya menjadi isi cadangan ini.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>Satu dibuat setiap hari Anda menulis, dan sebelum apa pun yang mengubah seluruh meja.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Buat satu sekarang</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Ke komputer lain</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>Semua meja masuk satu berkas: teks, versi, daftar kata, pesanan. Kunci Anda tetap di sini; di komputer lain Anda bergabung lagi dengan tiap pemesan lewat undangan baru. Simpan berkas itu seperti Anda menyimpan teks Anda.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frasa sandi berkas</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>Frasa sandi, bila orang lain tidak boleh membuka berkas</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Tulis berkas…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ambil berkas…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>Naskah saya sendiri</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Cadangan telah dibuat.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>Cadangan telah dipulihkan. Yang ada sebelumnya kini menjadi cadangan terbaru.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Tulis berkas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln naskah</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} dalam {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Ambil berkas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>%Ln naskah masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>Dari %Ln naskah ada dua teks: keduanya disimpan, satu sebagai versi.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>Untuk mengirim dari komputer ini, mintalah undangan baru bagi diri Anda: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Dari mana Anda ingin mulai?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>Di meja latihan Anda mengambil pesanan, menulis, mengirim, dan mendapat jawaban. Semuanya tetap di sini.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>Coba di meja latihan</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>Tiga menit, tanpa akun</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>Saya punya undangan</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>Berkas, gambar, atau kode dari pemesan</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>Undangan Anda</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>Anda melihat milik siapa sebelum apa pun dikirim.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>Menulis saja</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>Halaman kosong milik Anda</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>Judul buku</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>Naskah lain dari meja ini di dalamnya; bilah spasi mencentang:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>Naskah lain di buku</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, di dalam buku</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, tidak di dalam buku</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>Pesanan baru</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Bagian-bagian pesanan</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>Seperti dilihat penulis</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Tanda tangani…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>Pesanan tanpa judul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>Tidak ada yang salah: dapat ditandatangani.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>Simpan pesanan sebagai TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>Kunci lembaga Anda untuk pesanan</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>Pesanan bertanda tangan</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Ditulis: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>Ambil pesanan ini</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Kembali ke meja</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versi {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>should</source>
        <translation>sebaiknya</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>Peran: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>Jangan karakter ini: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>harus diperbaiki</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>kebiasaan</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>saran</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}: {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>Lain dari bentuknya: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>tepat {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>{least} sampai {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>paling sedikit {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>paling banyak {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Bentuk: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>Teks yang dijawab:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>Teks mesin yang dinilai ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>Jangan: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>Dialek: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Lakukan</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Hati-hati</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jangan pernah</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ Baik</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Jangan begini</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>Yang boleh Anda pakai</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>kamus</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>pemeriksa tata bahasa</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>alat rima</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>terjemahan</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>catatan Anda sendiri, ditempel</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ tanpa teks atau gagasan dari mesin</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>Mesin boleh memberi gagasan, bukan teks</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>Mesin boleh membantu menyunting</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Cara penilaiannya</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>selera</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>dapat diperiksa</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} untuk satu naskah: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>Tiap putaran perubahan: {amount}. Bila tidak diterima: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>Dibayar paling lama {minutes}.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} per jam × {times} = {total} untuk satu naskah.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} per baris × sedikitnya {times} = {total} untuk satu naskah.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} di muka untuk satu naskah, dan {times} % dari hasilnya.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} untuk satu naskah.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>Ini tarif untuk {whom}.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>yang sudah menerbitkan karya</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>yang bergelar doktor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>Ambil sebelum {when}.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>Segel sebelum {when}; disegel tepat waktu berarti tepat waktu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>%Ln jam kelonggaran sesudahnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>Tanpa jawaban dalam %Ln hari berarti diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>Satu putaran perubahan punya %Ln jam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Pembacaan</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>Jawaban dalam %Ln hari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>Paling banyak %Ln putaran perubahan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>Pembaca tidak melihat nama Anda.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>Anda boleh banding selama %Ln hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Siapa yang boleh mengambil</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>Siapa pun yang diundang.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>melatih model</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>menguji model</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>penerbitan</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>pemakaian komersial</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Hak Anda</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>Anda diminta mengizinkan: {uses}. Anda mencentang satu per satu saat mengirim.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lisensi: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>Selama itu hanya pemesan yang boleh memakainya.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>Hak berpindah ke pemesan.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>Siapa pun boleh memakai teks untuk apa saja, dan tidak perlu menyebut Anda.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>Siapa pun boleh meneruskan teks dan harus menyebut pemiliknya.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>Tak seorang pun boleh mengubahnya.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>Boleh diubah, dan hal itu disebutkan.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>Yang dibuat darinya berlisensi sama.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>Tak seorang pun boleh menjualnya.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Yang ikut terkirim</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>Tidak ada selain teks.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Dienkripsi hanya untuk pemesan.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>Waktu pengetikan Anda ikut, tanpa teksnya.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>Bagaimana dan kapan Anda mengetik tetap di komputer ini.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>Pada {day} salinan di komputer ini dihapus, bila naskah sudah selesai saat itu.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>Tidak disebutkan untuk siapa teks-teks itu.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Tampilkan %Ln lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>Bawa lewat berkas…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Ambil jawaban…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>Yang menunggu masuk ke satu berkas, untuk diska lepas atau obrolan.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>Berkas yang dikembalikan pemesan.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>Tidak ada jaringan?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Ambil jawaban</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>Anda belum menulis untuk pemesan mana pun; tidak ada yang dibawa.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>Berkas untuk {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>Di dalam berkas: %Ln hal. Berikan kepada pemesan; jawabannya membawa tanda terima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>Tiba: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>Baru di sini: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>Ditolak: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Adegan</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Ganti nama di semua tempat</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>Bahasa peran</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>Belum ada yang berbicara. Nama dengan huruf besar, atau sesudah @, memulai ucapan.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>Menit: satu per halaman naskah, 250 kata atau 400 huruf, kebiasaan panggung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln ucapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>Sebelum adegan pertama</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, seperti lakonnya</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>Karakter bahasa ini</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>Nama atau kode karakter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>Tidak ada karakter bernama itu dalam bahasa ini.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} sebagai tabel</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Sebagai bagan</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>Tidak ada yang perlu dilihat di bagian ini.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>Pemeriksaan dihentikan.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>Tidak ada pemeriksaan berjalan.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Ke mana saja, lakukan apa saja</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>Tindakan, naskah, bagian, pengaturan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Tidak ada yang bernama itu.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>Anda, untuk diri sendiri</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>Pembaca, pada revisi {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · selesai</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · dibiarkan</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>Kata-kata ini ada di bagian lain.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>Kata-kata ini tidak lagi di bagian ini.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Usulan: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>Anda: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, pada revisi {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Tandai selesai</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Biarkan apa adanya</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>Mengapa tetap begitu? Pembaca menerima ini bersama revisi berikutnya.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>Jawaban Anda. Pembaca menerimanya bersama revisi berikutnya.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>Komentari kata-kata ini</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>Apa yang perlu diketahui penulis?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>Kata usulan, bila ada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>Lihat usulannya.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Perubahan berikutnya</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>Versi ini saja</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>Kembalikan semuanya</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>Kembalikan yang dipilih</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− pergi (dicoret)   + datang (digarisbawahi)   ⇄ dipindah</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>Perbedaannya</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ %Ln paragraf tetap ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Kedua teks sama.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Perubahan {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>Yang telah dikirim</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>SHA-256 berkas, seperti disebut tanda terima</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>Terenkripsi: hanya pemesan yang dapat membukanya.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>Dan %Ln berkas lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>Menit yang ditambahkan; dengan minus untuk mengurangi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>selera, dengan alasan</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>dapat diperiksa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Mengapa? (bila mau)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>Hanya kritik yang punya teks untuk dinilai.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>Pilih dulu kata dalam teks yang dinilai.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>Berapa tiap hari</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>Berapa tiap hari; 0 untuk tanpa sasaran</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Tetapkan sasaran</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>Baca semuanya</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Banding…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>Apa yang perlu diketahui penanggung jawab lain?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Kirim banding</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>Naskah diterima</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>Mengapa tidak diterima</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>Jawaban atas banding Anda</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Klausul pesanan: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Ke naskah</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Catatan honor Anda</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>Anda tidak setuju?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>Jawablah alasannya. Penanggung jawab lain, yang belum pernah menilainya, membaca teks dan jawaban.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Jawaban Anda atas alasan</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Banding</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>Tarik naskah</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>Selama belum diterima, Anda dapat menariknya. Itu tidak meninggalkan catatan, dan tidak ada yang harus dibayar.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Tarik…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ya, tarik</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada tulisan.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>Naskah saya sendiri</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>Meja Anda kosong. Meja latihan punya pesanan untuk dicoba; tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>Siapkan meja latihan</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Menunggu jawaban Anda</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Untuk ditulis</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tawaran</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Untuk dikirim</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Pada orang lain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>Tambahkan kamus Anda: pasangan Hunspell (.dic dengan .aff di sebelahnya), .zip atau .oxt yang memuatnya, atau daftar satu kata per baris. Diperiksa dulu, dan tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Tambah dari berkas…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>Pakai ini sebagai ganti bawaan</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, bawaan</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, bawaan; sedang tidak dipakai</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, milik Anda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln kata</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>disisihkan: pemeriksaan berhenti karenanya</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>tidak diukur: tidak ada contoh bahasa ini</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>dengannya {known} dari {all} kata contoh diterima</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>Kamus dan daftar kata ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>Memeriksa {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Dipakai mulai sekarang.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>Banyak kata tidak ada di dalamnya: apakah kata yang benar juga ditandai dipilih di pengaturan.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} telah ditambahkan.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>Anda memutuskan di antara dua pembaca</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Mengapa mereka berbeda?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>Pilih mengapa mereka berbeda</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>Pesanan dapat dibaca dengan dua cara</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>Pedoman tidak mengatakan apa-apa tentang itu</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>Salah satunya melewatkan sesuatu</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>Itu soal selera</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>Mana yang terbaca benar?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>Berkas tidak menyebut bagaimana hurufnya ditulis. Lihat baris di bawah sambil memilih.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Baca begini</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>Iterasi berikutnya</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>Jawaban atau draf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>Simpan iterasi ini</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Mintalah lagi kepada pengirimnya.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} bukan cadangan meja di sini.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>Lihat writerdesk backup list.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>Cadangan ini tidak utuh.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>Pilih yang lain; meja dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Tidak ada contoh “{name}”.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>Naskah ini memakai versi terbaru pesanannya.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>Lanjutkan menulis.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>Versi terbaru adalah {newest}, bukan {version}.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>Baca dulu perbedaannya.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>Temuan dibiarkan dengan catatan.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>Katakan dengan beberapa kata mengapa tetap.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>Tidak ada temuan “{finding}” dalam naskah ini.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>Periksa naskah lagi.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>Komentar ini tidak mengusulkan teks.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>Tulislah sendiri.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>Kata-kata yang dimaksud sudah tidak ada.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>Berkas kurir untuk satu pemesan, dan ada beberapa: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>Sebutkan yang mana dengan --desk.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>Jawaban ini untuk meja yang tidak ada di sini.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>Impor di tempat diminta.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>Tidak ada meja pemesan di sini.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>Daftarlah dulu dengan undangan.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>Teks dalam berkas ini dimampatkan terlalu rapat untuk dipercaya.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>Ekspor meja lagi.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>Berkas ini tidak berisi meja seperti tulisan WriterDesk.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>Buat dengan “desk export” di komputer lain.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>Ini lebih dari muatan satu berkas.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>Ekspor satu meja setiap kali, dengan --desk.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Periksa nama berkas.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>Berkas ini terkunci dengan frasa sandi.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>Tulis frasa sandi, lalu ambil lagi.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>Berkas ini dibuat WriterDesk yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>Pasang WriterDesk terbaru di sini.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>Berkas ini berubah di jalan.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} datang tanpa {other}: satu berisi kata, lainnya aturan.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>Letakkan kedua berkas berdampingan, atau bawa daftar kata, satu per baris, sebagai .txt.</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>Perbaiki barisnya, atau bawa edisi lain kamus itu.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>Simpan berkas dalam UTF-8 dan tulis SET UTF-8 di .aff.</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>Bawa berkas yang berisi kata.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>Tulis tiap kata di barisnya sendiri.</translation>
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
        <translation>Lihat dictionaries list.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Sebutkan satu dengan idnya.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>Bawa daftar yang lebih pendek.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} bukan berkas.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>Pilih berkas kamusnya.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Periksa nama dan hak aksesnya.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>Lihat piece text.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>Mintalah undangan baru kepada pemesan.</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>Jendela yang terbuka memakai peladen ini.</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>Lihat library list.</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>Lihat piece note --states.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>Tidak ada bagian {number}.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>Lihat piece outline.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>Naskah ini disegel.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>Buka lagi, atau tunggu jawaban.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>Nama peran perlu huruf.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Tulis nama lain.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>Naskah disegel; teksnya diam.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Buka lagi dulu.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>Tidak ada yang berbicara dengan nama itu dalam lakon.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>Lihat piece cast.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>Tidak ada naskah itu dalam antrean.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>Lihat queue list.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>Coba lagi bila ada jaringan.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Komentar mengatakan sesuatu.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>Tulis yang ingin Anda katakan.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>Pesanan tidak punya kriteria “{criterion}”.</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>Lihat review show.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” tidak ada dalam skala.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>Pilih dari {points}.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>Pilih pemakaian yang diminta pesanan.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>Perbaiki, atau biarkan dengan catatan.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>Naskah ini tidak disegel.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>Revisi ini sudah dikirim.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>Tunggu jawaban, atau tarik naskah.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>Naskah ini milik Anda; tidak ada yang perlu ditarik.</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>Tidak ada pesanan “{brief}” di sini.</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync mengambil pesanan baru.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>Anda sudah mengambil pesanan ini.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>Lanjutkan dengan naskah {piece}.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>Pesanan ini dapat diambil sampai {last}.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>Tanyakan kepada pemesan apakah masih terbuka.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>Tidak ada naskah pesanan ini yang belum dikirim.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>Lihat piece list.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>Koreksi perlu alasan dengan beberapa kata.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>Katakan mengapa waktunya berbeda.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>{minutes} menit tidak dapat ditambahkan: naskah punya {has}, dan sehari 1.440.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>Berikan menit bulat, dengan minus untuk mengurangi.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” bukan hari yang sudah dimulai.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Tulis seperti 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>Belum ada naskah untuk tutorial ini.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>Ambil dulu pesanannya.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>Versi yang disimpan perlu nama.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>Sebutkan namanya.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>Versi ini tidak punya bagian itu.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>Meja sendiri tidak punya tim.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>Ajarkan kata itu ke meja ini saja.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>Ada beberapa meja, masing-masing dengan katanya: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>Sebutkan satu dengan --desk.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” tidak diajarkan ke meja ini.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>Lihat words list.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>Hanya penanggung jawab yang memutuskan kata-kata tim.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>Usulkan kata itu.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>Tim belum punya kata yang disetujui dalam “{language}”.</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>Usulkan beberapa.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>Lihat writerdesk piece list.</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>Pilih kata yang dimaksud.</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>Lihat critique show.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>Pilih dari {known}.</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>Tidak ada kategori “{category}”.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>Tidak ada aturan “{rule}”.</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>Lihat rules list.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>Lampiran {name} {why}.</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Pilih salah satu dari keduanya.</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” bukan hari.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Tulis seperti 2026-11-23.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>Simpan sebagian saja.</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Pilih yang lebih pendek.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Pilih salah satunya.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Mintalah lagi.</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>Pasang WriterDesk terbaru.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>Lihat brief list.</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>Tulis angka lain.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Perbaiki tempat itu.</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>Pilih salah satu dari: {kinds}.</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
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
        <translation type="unfinished"></translation>
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
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>Menunggu jaringan.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>Pemesan sudah menerimanya; tanda terima bertanda tangan ada di sini.</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>Revisi {number} telah disegel.</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Periksa jalurnya.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” bukan alamat peladen.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>Tulis seperti http://localhost:8081.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool tidak menjawab.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>Menulis, pemeriksaan lain dan penyegelan berjalan tanpanya.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>LanguageTool ini tidak memeriksa bahasa itu.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Tidak ada yang hilang karenanya.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>Yang menjawab di alamat ini bukan LanguageTool.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Lihat lagi alamatnya.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>Yang datang dari {address} bukan berkas terbitan LanguageTool.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>Coba nanti atau di jaringan lain; tidak ada yang dipasang.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>LanguageTool tidak dapat diunduh dari {address}.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>Coba bila ada jaringan, atau ambil zip dari diska lepas; tidak ada yang dipasang.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} menjawab {status}, bukan berkasnya.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>Coba nanti, atau ambil zip dari diska lepas.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>Berkas dari jaringan tidak berakhir.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Tidak ada yang dipasang.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>Tidak ada LanguageTool dalam {file}.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>Namanya harus LanguageTool-{version}.zip dan memuat {jar}.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>Ambil berkas resmi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} rusak atau bukan berkas zip.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>Salin atau unduh lagi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>Tidak ada Java di komputer ini, dan LanguageTool memerlukannya.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Pasang Java {least} atau lebih baru (openjdk-17-jre-headless di Debian dan Ubuntu, adoptium.net di lainnya), atau sebutkan yang Anda punya.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>Java di sini versi {major} ({program}); LanguageTool memerlukan {least} atau lebih baru.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} bukan Java.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Porta {port} dipakai program lain.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>Jangan sebut porta, dan porta bebas dipakai.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool tidak mulai: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>Pasang lagi; bila tidak menolong, coba Java lain.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>Pasang Java lengkap 17 atau lebih baru, atau sebutkan yang lain.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>Memori bebas tidak cukup untuk LanguageTool; ia memakai sampai {memory} MB.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Tutup program lain dan coba lagi.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>Coba lagi; mulai pertama paling lambat.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool berhenti dua kali; tata bahasa tidak diperiksa untuk sementara.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>Yang lain tetap berjalan. Mintalah lagi di “Tata bahasa dengan LanguageTool”.</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>Kamus {name} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>Tambahkan kamus lagi.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>Program pemeriksa ejaan berhenti.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>Terus menulis; program itu mulai lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>Ada yang salah di WriterDesk: {kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Pencetak tidak menjawab.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>Pilih pencetak lain.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>Ikon “{name}” tidak dapat digambar.</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>Naskah ini tidak punya bagian itu.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>Lihat kerangkanya.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>Berkas {form} memuat satu naskah.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>Ekspor satu naskah setiap kali, atau beberapa sebagai EPUB.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>Buku beberapa naskah belum punya judul.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sebutkan namanya.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>Naskah tidak dapat diekspor sebagai {form}.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>Pilih satu dari: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} tidak menyebut bagaimana hurufnya ditulis; mungkin salah satu dari: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” bukan pengodean yang dikenal di sini.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>Berkas ini bukan teks {encoding} (bita {position}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>Pilih pengodean lain, atau simpan sebagai UTF-8 di program asalnya.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} rusak atau hanya sebagian berkas.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>Salin atau unduh lagi, atau buka dan simpan di program asalnya.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} akan terurai jauh lebih besar dari sebuah teks.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>Jangan percayai berkas ini; mintalah teksnya sendiri kepada pengirim.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} menetapkan entitas sendiri, yang tidak dilakukan pengolah kata.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} lebih dari 64 MB, atau bagiannya terlalu banyak untuk dibaca sekaligus.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>Buka di program asalnya, simpan tanpa kata sandi, lalu impor lagi.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} dalam format lama Word atau program lain.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>Buka di sana dan simpan sebagai DOCX atau ODT.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Tidak ada berkas {name}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Periksa namanya.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} adalah folder, pipa atau perangkat, bukan berkas.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>Pilih berkas yang berisi teks.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} adalah {words}, yang tidak dapat diimpor.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Pilih satu.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Berikan angka lain.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” bukan hari.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>Bagian yang tidak ada telah dibuka.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>Penyimpanan gagal: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>Suntingan berada di luar bagiannya.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>Penyimpanan gagal.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>Tidak ada teks di satu sisi tempat ini.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>Letakkan kursor di tempat bagian baru dimulai.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>Tidak ada bagian sesudah ini.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>Pilih yang diikuti bagian lain.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>Judul bagian perlu kata.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>Tulis judul bagian.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>Bagian-bagian sudah berubah sejak itu.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>Keadaan terdahulu ada di antara versi naskah.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>Tidak ada naskah {piece}.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>Lihat naskah yang ada.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>Naskah ini tidak punya pengingat itu.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>Lihat piece remarks.</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>Berkas kamus {file} rusak.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>Pasang WriterDesk lagi.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>Ambil lagi dari asalnya.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>Bawa kedua berkas bersama-sama.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>Sebutkan yang mana dengan --name.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} dikunci dengan kata sandi.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Buka kemasannya dahulu.</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>Bawa daftar kata yang lebih pendek.</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>Tidak ada huruf dalam kata ini.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>Berikan satu kata.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>Berikan satu kata saja.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>Berikan tiap kata tersendiri.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Perpendeklah.</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation type="unfinished"></translation>
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
        <translation>Berikan alasan.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>Tidak ada yang mengusulkan kata ini.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>Kata itu tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>Kata itu sudah ada dalam daftar; dapat dikeluarkan.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>Kata itu sudah ditolak.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>Kata itu sudah dikeluarkan dari daftar.</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation type="unfinished"></translation>
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
        <translation>bagit.txt tidak ada.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>bag-info.txt tidak ada.</translation>
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
        <translation>Satu dokumen tidak ada.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>Teks memuat karakter NUL.</translation>
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
        <translation>Paket tidak ditandatangani.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>Tanda tangan tidak cocok dengan paket.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>Paket ditandatangani dengan kunci yang tidak dijamin siapa pun.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>Paket ditandatangani untuk tujuan lain.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>Paket ditandatangani dengan kunci yang dicabut.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>Paket ditandatangani dengan kunci di luar masanya.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Mintalah paket lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>Folder {name} tidak kosong.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Sebutkan folder baru.</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>Revisi sebelum ini tidak ada di meja ini.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>Naskah disegel dengan izin untuk paling sedikit satu pemakaian.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>Centang satu pemakaian.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>Naskah dan lampirannya terlalu besar untuk satu paket.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>Perkecil lampiran atau tinggalkan sebagian.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>Paket yang disegel tidak lulus pemeriksaan kami sendiri.</translation>
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
        <source>There is no reason “{reason}”.</source>
        <translation>Tidak ada alasan “{reason}”.</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>Lihat reasons list.</translation>
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
        <translation>Tidak ada komentar itu.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>Lihat piece comments.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>Naskah ini tidak ada di sini untuk dibaca.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>Ambil dulu.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>Meminta perubahan perlu paling sedikit satu komentar atau satu hal untuk dikerjakan.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>Komentari tempatnya, atau tulis yang harus dikerjakan.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>Tidak menerima naskah perlu alasan, kalimat untuk penulis, dan klausul.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>“{criterion}” soal selera; nilainya perlu alasan.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>Tulis dengan satu kalimat mengapa.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>Lihat piece attachments.</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>Tidak ada halaman bantuan {name}.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>Lihat manual list.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>Belum ada pembaca yang memutuskan tentang karya ini.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>Tunggu keputusan pertama.</translation>
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
        <source>There is no such version of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>Lihat review versions.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>Ada teks untuk disegel.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>Belum ada teks untuk disegel.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>Versi pesanan diketahui.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>Versi pesanan tidak diketahui.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>Batas wajib pesanan terpenuhi atau dibiarkan dengan catatan.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>Setiap temuan wajib sudah diperbaiki atau dibiarkan dengan catatan.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>Tarif dan waktu ditampilkan.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>Tarif dan waktu tidak ditampilkan.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>Pesanan mengizinkan berkas di samping teks.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>Tidak ada undangan dalam gambar ini.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>Ambil gambar yang lebih tajam dan menampilkan seluruh kotak, atau ketik kode di sampingnya.</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>Masih ada lagi: writerdesk dictionaries check menyebut semuanya.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>sebab tidak diketahui</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>Naskah ini tidak punya bentuk puisi yang dapat dihitung.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>Lihat `writerdesk forms list`.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>Draf tidak punya kata di baris {line}.</translation>
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
        <translation>Di sini tidak ada aturan “{rule}”; baris ini tidak berpengaruh.</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>bukan nama berkas biasa</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>tidak dapat dibaca di samping pesanan</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>tidak tercantum dalam pesanan</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>tercantum tetapi tidak ada</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>Setidaknya satu contoh baik diperlukan.</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>Setidaknya satu contoh buruk diperlukan.</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>Pesanan ini berformat {version}; WriterDesk ini membaca {ours}.</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>Tutorial “{tutorial}” tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>Bentuk “{form}” tidak dikenal di sini; ia dapat ikut bersama pesanan.</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>“{name}” tidak ada di antara lampiran.</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>Versi sebelumnya harus bernomor lebih kecil.</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>Klien yang disebut memerlukan namanya.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>Nama klien ada di sini padahal tidak boleh disebut.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>Nama klien ada di sini padahal pesanan ini tidak terbuka.</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>Kritik memerlukan teks yang dinilai.</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>Sebut satu lampiran atau berikan teksnya sendiri, salah satu.</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>Ada parameter di sini tanpa bentuk.</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>“{rule}” punya dua bobot.</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>Dua lampiran bernama sama.</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>Dua titik skala bernilai sama.</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>ini bukan pustaka</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>iterasi {id} tidak dinomori mulai 1</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} menyetujui iterasi yang tidak dimilikinya</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} sampai {most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>Di sini jumlah pemeran dibatasi, padahal jenis “{kind}” tidak berperan.</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>paling banyak {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>paling sedikit {least} {unit}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>Menit dihitung dalam drama dan adegan; jenis “{kind}” tidak dapat diukur dengannya.</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>Tidak ada batas bawah maupun batas atas.</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>Batas ini ({unit}) ada dua kali.</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>Contoh baik memuat yang dilarang: {signs}.</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>Batas bawah ({least}) melebihi batas atas ({most}).</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>Tidak ada teks yang dapat memenuhi ini dan {path}: {other}, tetapi {one}.</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>Batas atas 0 tidak menyisakan apa pun untuk ditulis.</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>Dalam {tag} tidak ada yang dapat menghitung {unit} di sini.</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>Tidak ada baris aturan upah untuk semua orang, jadi sebagian penulis tidak akan melihat tarif.</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>Plafon di bawah perkiraan, jadi perkiraan itu tidak akan dibayar.</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>Royalti menyebut berapa persen.</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>Lebih dari 100 persen tidak dapat dibayar.</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>Baris ini tidak membayar apa pun.</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>Dua baris aturan upah berlaku untuk orang yang sama.</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>Perbaiki tempat itu lalu periksa lagi.</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>Salin penerima yang dicetak endpoint init, atau kosongkan kolom ini.</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>Tulis jumlahnya dengan titik dan dalam tanda kutip.</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>Cantumkan berkas di attachments, atau perbaiki namanya.</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>Tulis jenis media seperti image/png atau audio/*, akhiran seperti .pdf, atau katakan dengan kata-kata.</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>Sebut di attachments apa yang boleh ikut, atau hilangkan ini.</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>Naikkan plafon, atau turunkan perkiraan.</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>Hilangkan limits.cast, atau pilih jenis play atau scene.</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>Pilih salah satu kata ini.</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>Samakan client_class dan client.</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>Pilih kata yang tidak menyebut klien.</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>Tulis lagi teksnya tanpa yang ditempel.</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>Tulis kode mata uang menurut ISO 4217.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Keluarkan salah satunya.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Isilah.</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>Tulis alamat lengkap, atau biarkan daftar kosong untuk peladen undangan.</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>Pilih contoh baik lain, atau izinkan karakter ini.</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>Tambahkan satu [[instructions.examples]] dengan verdict, text dan why.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Ganti nama berkas.</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>Ulangi kunci dari berkas bentuk; sampai saat itu bentuk diperiksa apa adanya.</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>Tulis format sebagai “1.0”.</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>Pakai hanya tanda ini.</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>Beri work.judged salah satu: attachment atau text.</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>Cari tagnya dengan writerdesk languages list.</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>Ubah salah satu, atau jadikan salah satunya anjuran.</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>Ubah batasnya, atau hilangkan: bentuk tetap diperiksa.</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>Tulis sebagai jenis/subjenis.</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>Ubah min atau max.</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>Tambahkan kolom itu; brief new menulis semuanya beserta penjelasan.</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>Tambahkan satu [[pay.rates]] yang hanya berisi jumlah.</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>Sebut bentuk di work.form_id, atau keluarkan parameternya.</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>Beri min, max atau keduanya.</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>Sebut jumlah, atau keluarkan barisnya.</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>Pilih words, graphemes atau lines sebagai gantinya.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Pilih angka dalam rentang itu.</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>Tulis dua huruf kapital ISO 3166, atau tiga angka UN M.49.</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>Kosongkan saja: penandatanganan mengisinya.</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Tulis tanggal, waktu dan zona.</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>Ubah salah satu dari dua waktu itu.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>Pendekkan, atau taruh di lampiran.</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>Ubah nilainya; dalam TOML teks berada dalam tanda kutip, angka tidak.</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>Pilih salah satu satuan ini.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>Perbaiki namanya, atau keluarkan.</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>Lampirkan berkas bentuk, atau lihat writerdesk forms list.</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>Lihat writerdesk rules list, atau keluarkan barisnya.</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>Lihat writerdesk tutorial list, atau kosongkan kolom ini.</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>Sebut versi yang diterbitkan sebelum ini.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>sebuah teks</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bilangan</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>benar atau salah</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>jumlah seperti “12.50”, sebagai teks</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>mata uang tiga huruf kapital seperti EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>huruf, angka, titik dan tanda hubung</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>versi seperti 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>id aturan seperti structure/quotes, atau kata pertamanya</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>penerima age yang berawal age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>nama berkas biasa dari huruf Latin, angka, titik dan tanda hubung</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>jenis media seperti text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 angka heksadesimal</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} bukan salah satu dari: {choices}.</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>Yang diharapkan di sini {kind}, bukan {found}.</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>Teks memuat karakter kendali yang tidak terlihat.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} tidak di antara {least} dan {most}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>“{field}” bukan kolom pesanan; diabaikan.</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} bukan {wanted}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Teksnya kosong.</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>“{field}” memerlukan paling sedikit {least}.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Teksnya terlalu panjang.</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>Teksnya hanya spasi.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>“{field}” tidak ada.</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>tersarang atau ditulis terlalu liar</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>“{name}” ada dua kali.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>“{text}” bukan tanggal dan waktu dengan zonanya, seperti 2027-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>“{tag}” bukan tag bahasa BCP 47 seperti ur-Arab.</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>Pesanan terbatas atau rahasia menyebut kapan salinan setempat dihapus.</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} menjadikan karya umum, padahal pesanan ini “{level}”.</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>“{address}” bukan alamat https (http hanya di mesin ini).</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>“{line}” bukan jenis berkas yang dapat menyertai karya.</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>Tidak ada berkas yang boleh ikut, jadi tidak ada yang dibatasi.</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>“{region}” bukan wilayah seperti IN atau 419.</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} memberi semua orang hak memakai teks; “{field}” mengambilnya lagi.</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>Karya rahasia tidak dapat diterbitkan.</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} terletak sebelum {before}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>basis data</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>berkas terkompresi</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>rekaman</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>Buka kempaannya lalu impor teks di dalamnya.</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>berkas Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>Simpan sebagai DOCX atau ODT di program asalnya.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>halaman web</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>Salin teksnya dari peramban, atau simpan di sana sebagai teks.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sesuatu tanpa teks</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>buku EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>Impor teks asalnya.</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>sesuatu yang bukan dokumen teks Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>Simpan teksnya sebagai DOCX.</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Keluarkan satu dahulu.</translation>
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
        <translation>Simpan sebagai salah satu dari: {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} lebih besar dari {most} MB.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>Satu revisi di antaranya hilang, jadi yang sebelumnya tidak dapat ditunjukkan.</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>Revisi ini menyebut paket lain di depannya daripada yang ada di sini.</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>Dua paket berbeda mengaku sebagai revisi yang sama.</translation>
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
        <source>There is no desk here.</source>
        <translation>Tidak ada meja di sini.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>Periksa folder, atau buat meja.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>Meja ini terakhir dipakai WriterDesk yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>Pasang WriterDesk terbaru untuk membukanya.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>Program lain memakai meja ini dan tidak melepasnya tepat waktu.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>Tutup jendela WriterDesk lain atau tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>Sudah ada meja di sini.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Bukalah.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>Diska tidak menerima data lagi; yang sudah tersimpan tidak berubah.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Kosongkan ruang di diska, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>Folder ini tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>Pilih folder yang boleh Anda tulisi, atau beri diri Anda hak menulis di sini.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>Basis data meja rusak; berkasnya dibiarkan.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>Pulihkan cadangan terbaru (backup list, lalu backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>Diska memberi galat: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>Pastikan diska tersambung dan utuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>Sebutkan folder dengan --data.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Tidak ada pengaturan bernama {key}.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>Lihat settings list.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} menerima {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>Berikan nilai seperti itu.</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>Yang menjawab bukan peladen pemesan.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>Jaringan di sini meminta masuk dulu.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>Buka laman web dan masuk; sisanya menyusul.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>Peladen pemesan meminta kembali nanti ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>Pemesan tidak mengenal perangkat ini lagi.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>Peladen pemesan berkata tidak.</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>Berkas segel bukan yang disegel.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Sambungan terputus.</translation>
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
        <translation>Peladen pemesan tidak terjangkau, dan proksi komputer ini diatur oleh skrip, yang tidak dijalankan di sini.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>Atur proksi dengan tangan di setelan sistem: pengelola jaringan mengetahuinya.</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>Karya ini sudah diterima sebelum penarikan ini tiba; sampai diterima ia dapat ditarik.</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>Ia tetap diterima dan upahnya tetap harus dibayar; hubungi pemesan jika tidak boleh dipakai.</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>Alamat {url} tidak aman: harus dimulai dengan https://.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>Mintalah alamat yang benar kepada pemesan.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>Peladen pemesan tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>Peladen pemesan tidak terjangkau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>Sertifikat peladen bukan milik pemesan.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>Bila jaringan di sini meminta masuk, masuklah dulu; bila tidak, tanyakan kepada pemesan.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>Sertifikat dalam undangan rusak.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Mintalah undangan baru.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>Jawabannya lebih besar dari yang diharapkan.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>Jawaban ini untuk meja lain.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Impor di sana.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>Pesanan tidak ada dalam berkas ini.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>Jawabannya bukan tanda terima pemesan untuk ini.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>Meja ini bukan milik pemesan mana pun.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>Berkas segel tidak ada lagi.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>Pemesan lain menjawab undangan ini.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>Sebuah berita tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>Peristiwa pemesan ditandatangani dengan kunci lain.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>Tanyakan kepada pemesan tentang paket ini.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>Paket ini ber-id lain daripada yang diminta.</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation type="unfinished"></translation>
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
        <translation>Pola ini terlalu lama.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Ini bukan ekspresi reguler: {reason}.</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>Cari kata-katanya persis.</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>Perbaiki pola, atau cari kata-katanya persis.</translation>
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
        <translation>panjangnya lebih dari {most} tanda</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>terlalu besar</translation>
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
        <translation>Ini bukan kunci age.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>Pakai berkas kunci yang dibuat bersama meja.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>Kunci enkripsi pemesan tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>Berkas ini dienkripsi untuk kunci lain, atau rusak.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Frasa sandi ini tidak membuka berkas, atau berkasnya rusak.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>Tulis frasa sandi lagi, huruf demi huruf; tanpanya tak seorang pun dapat membuka berkas.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>Tidak ada kunci di lembar ini.</translation>
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
        <translation>Mintalah daftar itu lagi kepada pemesan.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>Ini bukan berkas kurir.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>Berkas kurir ini dari WriterDesk yang lebih baru.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>Berkas kurir ini dari meja ke pemesannya.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>Ini jawaban pemesan.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>Sebuah isi tidak ada di kertas bertanda tangan.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>Isi di kertas bertanda tangan tidak ada.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>Sebuah isi bukan yang di kertas bertanda tangan.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>Pemesan mengimpornya dan memberi jawaban.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>Impor di meja.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>Kabar dalam berkas ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>Dokumen ini tidak ditandatangani.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>Tanda tangan tidak cocok dengan dokumen ini.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>Dokumen ini ditandatangani dengan kunci yang tidak dijamin siapa pun.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>Dokumen ini ditandatangani untuk tujuan lain.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>Dokumen ini ditandatangani dengan kunci yang dicabut.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>Dokumen ini ditandatangani dengan kunci di luar masanya.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>Mintalah pengirim menandatangani dan mengirim lagi.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>Teks memuat setengah karakter.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>Buang karakter yang rusak.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>Kode undangan punya {length} huruf dan angka; yang ini tidak.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>Ketik lagi kode seperti di undangan.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>Ada salah ketik dalam kode undangan.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>Bandingkan huruf demi huruf, dan coba lagi.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>Berkas ini terlalu besar untuk undangan.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>Undangan tidak menyebut kapan berakhir.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>Undangan ini berakhir pada {day}.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>Undangan ini memerlukan WriterDesk yang lebih baru.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>Ini bukan undangan, atau undangannya rusak.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>Berkas kunci ini terkunci dengan frasa sandi.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>Ring kunci mesin ini tidak memberi atau menerima kunci.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>Buka ring kunci dan coba lagi, atau pilih frasa sandi di pengaturan.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>Tidak ada berkas kunci {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} bukan seperti yang disebut akhirannya.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>Berkas kunci Anda rusak.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>Pulihkan secrets.wdkeys dari cadangan.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>Kunci dikunci oleh WriterDesk yang lebih baru.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>Perbarui WriterDesk.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>Frasa sandi tidak membuka kunci Anda, atau berkasnya rusak.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>Diska memberi galat di {name}.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>Pastikan diskanya ada.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>Diska penuh; {name} tidak ditulis.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>Beri ruang dulu.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} tidak dapat dibaca atau ditulis di sini.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Pilih folder Anda sendiri.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>Tanda terima berkata lain dari tanda tangannya.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>Jawabannya bukan tanda terima.</translation>
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
        <translation>Tulis satu baris di dalamnya.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>Kunci ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>Mintalah kuncinya lagi.</translation>
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
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Mintalah berkas lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>berawal dengan tanda urutan bita</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>memuat NaN atau Infinity, yang bukan bilangan</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>bukan UTF-8</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>memuat bilangan yang terlalu besar</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>menyebut satu kolom dua kali</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>bukan JSON</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>tidak punya kolom yang seharusnya ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>memuat setengah karakter</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tersarang terlalu dalam</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>Ini bukan berkas zip, atau akhirnya tidak ada.</translation>
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
        <translation>Berkas zip berisi terlalu banyak anggota.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>Satu anggota terlalu besar.</translation>
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
        <translation>Satu anggota dienkripsi.</translation>
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
        <translation>Dua anggota bernama sama.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>Pesanan terbuka bagi Anda, dengan tarifnya.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>Anda telah mengambil pesanan.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>Anda menolak pesanan; itu tidak meninggalkan bekas.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>Tawaran telah berakhir.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>Anda sedang menulis; tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>Naskah sudah diperiksa dan dapat disegel.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>Naskah ditandatangani dan ditutup; dapat dibuka lagi sampai dikirim.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>Naskah menunggu jaringan atau diska lepas.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>Naskah sudah keluar; tanda terima ditunggu.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>Pengiriman gagal; dicoba lagi.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>Pemesan sudah menerima naskah dan menunggu pembaca.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>Berkas tidak terbaca di sana; ini soal teknis dan tidak menyangkut teks Anda.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>Penanggung jawab bahasa sedang membaca naskah.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>Penanggung jawab kedua akan membaca tanpa melihat pendapat pertama.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>Kedua pembaca berbeda; orang ketiga memutuskan.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>Penanggung jawab meminta perubahan; komentarnya ada di samping teks Anda.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>Revisi baru Anda kembali ke penanggung jawab yang sama.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>Naskah diterima.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>Naskah tidak diterima; alasannya diberikan, teks tetap milik Anda, dan Anda dapat banding.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>Penanggung jawab lain memeriksa banding Anda.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>Naskah ditutup; teksnya milik Anda.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>Uang itu hak Anda.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>Pemesan telah membayar.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>Anda menyengketakan pembayaran; pemesan harus menjawab.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>Anda mengembalikan pesanan; itu tidak meninggalkan bekas.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>Anda berhenti menulis naskah ini.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>Anda menarik naskah sebelum diterima; naskah itu milik Anda.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>Versi pesanan yang lebih baru menggantikannya.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>Teks dihapus di sini pada tanggal pesanan; catatan langkahnya tetap.</translation>
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
        <translation>Penanggung jawab lain memegang naskah ini.</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>Tunggu sampai dilepas, atau baca naskah lain.</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>Hanya penanggung jawab yang memegang naskah yang dapat melakukannya.</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>Ambil dulu naskahnya.</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>Tak seorang pun menilai naskahnya sendiri.</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>Serahkan kepada penanggung jawab lain.</translation>
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
        <translation>Banding menjawab alasan yang diberikan.</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>Tulis jawaban Anda atas alasan itu.</translation>
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
        <translation>Tunggu sampai lewat.</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>Ke mana berkas disimpan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), untuk penyunting dan penerbit</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), untuk LibreOffice dan lainnya</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, buku untuk pembaca; boleh memuat beberapa naskah</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>Teks polos (.txt), persis apa adanya</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), persis apa adanya</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), untuk lakon</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Tulis berkas</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>Belum ada naskah.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>Tulis satu, atau impor teks.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Menulis berkas</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Ditulis: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Sudah ada berkas {name}.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>Tekan sekali lagi untuk menggantinya, atau tulis nama lain.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Ganti berkas</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Tidak ada berkas yang ditulis.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>Pesanan yang mana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Alat bantu</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Cara penilaiannya</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Siapa yang boleh mengambil</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Berkas yang ikut</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>Id, sama untuk semua versi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Apa yang berubah, dan mengapa</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Dikeluarkan pada</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Id pemesan</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>Apakah klien disebut?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>Tag bahasa, sebaiknya dengan aksaranya</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>Pencampuran bahasa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>Dialek, satu per baris</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ragam bahasa</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Jenis pekerjaan</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>Tema atau perintah</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>Arti “karya sendiri”</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>Naskah per penulis</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>Bentuk puisi</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>Teks yang dijawab</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>Teks milik siapa</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>Teks mesin yang dinilai</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kaidah</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>Tema yang dihindari</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>Apa tepatnya yang dimaksud</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>Apa, mengapa, dan siapa pembacanya</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Langkah, satu per baris</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>Lakukan, satu per baris</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>Hati-hati, satu per baris</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>Jangan pernah, satu per baris</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>Contoh, baik dan buruk</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>Baik atau buruk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>Wajib atau saran</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>Jumlah peran</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>Karakter yang tidak boleh muncul</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>Pemeriksa tata bahasa</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>Alat rima</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Mesin</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>Menempel catatan sendiri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>Kapan lulus</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Yang diukur</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>Dapat diperiksa, atau selera</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>Bobot pemeriksaan</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>Bahasanya, bila lain</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>Tanggapan paling sedikit</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>Kategori tanggapan</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>Ukuran penilaian penulis</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>Bukti yang diperlukan</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Titik skala</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>Contoh baku</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>Tarif: siapa dapat apa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Keahlian</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>Perkiraan menit</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>Cara memperkirakan</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>Menit terbanyak yang dibayar</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>Untuk tiap putaran perubahan</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>Bila tidak diterima</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Kapan dibayar</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>Persen royalti</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Tawaran berakhir</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>Diambil sebelum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>Jam kelonggaran</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>Hari diam yang berarti diterima</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>Jam untuk satu putaran perubahan</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>Pembaca satu demi satu</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>Pembaca tidak melihat nama</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>Kapan pembaca kedua membaca</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>Putaran perubahan terbanyak</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>Hari untuk banding</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>Hari untuk jawaban</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>Kumpulan alasan</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>Salah satu dari ini memenuhi</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Cara mencoba lagi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Penyebutan nama</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Penjualan ulang</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Menariknya kembali</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Dari kapan sampai kapan</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>Pemakaian yang dimintakan izin</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>Hanya untuk pemesan</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>Hak berpindah ke pemesan</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>Yang ikut, satu per baris</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Siapa yang melihat</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Cara penghapusannya</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>Waktu pengetikan ikut</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>Kunci enkripsinya</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>Terbuka, terbatas atau rahasia</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Siapa yang boleh melihat</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>Salinan lokal dihapus pada</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>Sekat klien</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>Versi paket</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kepada siapa bertanya</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dalam bahasa apa</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Alamat, satu per baris</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>Yang boleh dilampirkan, satu per baris</translation>
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
        <translation>Dengan kata</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Jenis media</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cara membandingkan</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Longgar</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>Huruf besar-kecil, tanda vokal dan huruf mirip dihitung menurut bahasanya.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Persis</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>Setiap huruf dan tanda seperti diketik.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Dengan pola</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>Ekspresi reguler; \X adalah satu huruf dengan tandanya.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Mencari di mana</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>Di bagian ini</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>Di naskah ini</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>Di semua naskah</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>Ganti semua %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>Diganti: %Ln tempat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>Dibiarkan, karena disegel: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Tidak ada di mana pun</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} dari {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}, padahal diminta {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Catatan Anda: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>tetap, dengan catatan Anda</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>harus diperbaiki</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>kebiasaan</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>saran</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>Baris {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Katakan cara membacanya…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Biarkan…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>Jangan tanya ini lagi</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>Aturan ini diam di semua naskah Anda; pengaturan mengembalikannya.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Ini benar</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>Dikenal di meja ini mulai sekarang.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Usulkan untuk tim</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} memutuskan apakah semua penulisnya mengenal kata ini.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>Baris sebagaimana diucapkan, atau suku katanya dengan nilainya: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>Mengapa tetap? Pembaca melihat catatan ini.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>Tidak ada lagi yang perlu dilihat.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} menutup di sini, tetapi tidak ada {expected} yang membuka sebelumnya.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{found} ada di tempat {expected} seharusnya menutup kurung.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} membuka di sini dan {expected} tidak pernah menutupnya.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>Tulis {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 tanggapan</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} tanggapan</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>tanpa tanggapan</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>Teks yang dinilai: {remarks}; diminta sedikitnya {least}.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}”: {remarks}; pesanan meminta {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>Tanggapan tentang “{words}” tidak punya kategori pesanan ini.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>Tanggapan tentang “{words}” tidak mengutip teks yang dinilai apa adanya.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” belum dinilai.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” dinilai tanpa alasan.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>Tanggapan tentang “{words}” tidak mengatakan apa-apa.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” tidak punya nilai {value} pada skalanya.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>Kata-kata ini ada dalam tanda kutip, tetapi tidak ada dalam teks yang dinilai.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>Bagian ini sudah ada dalam teks, mulai baris {line}.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>Kalimat ini sudah ada dalam teks, di baris {line}.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” tertulis dua kali.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>Hapus ulangannya</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Sisakan satu</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>paling sedikit {count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>paling banyak {count} {unit}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>Bentuk “{id}” punya {asked}; batas ini meminta {limit}.</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, {other} dengan semua kelonggaran</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>sebab tidak diketahui</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Tata bahasa</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Pengulangan</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Tanda baca</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Gaya</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Huruf besar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>ia tidak berkata apa-apa</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>Kata ini mencampur huruf dua aksara: salah satunya mungkin hanya serupa.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>Kata Latin memuat huruf aksara lain.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>Di sini ada karakter yang tak terlihat dan tak berguna.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>Di sini ada kendali yang membalik arah tulisan.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>Ini dibaca dengan pengodean yang salah.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>Baris ini tampaknya bahasa Burma dalam pengodean Zawgyi.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>Karakter-karakter ini tidak tergabung seperti nanti ketika naskah disegel.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>Karakter ini mirip dengan karakter lain yang dimaksud di sini.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>Tanda yang sama ada dua kali pada satu huruf.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>Bagian ini tampaknya dalam {there}, bukan {here}.</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>Bagian ini tidak dalam aksara bahasa ini: {language}.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>Kalimat ini ada dalam teks awal pesanan.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>grafem</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>huruf</translation>
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
        <translation>suku kata</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>bait</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>kalimat</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>peran</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>paling banyak {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} sampai {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>sedikitnya {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>Lakon ini punya {number} peran; pesanan meminta {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>Pesanan meminta menjauhi: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>Pesanan tidak mengizinkan “{string}”.</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>Pesanan meminta {expected}; teks ini tidak dapat dihitung dalam {unit}.</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>Naskah ini punya {count} {unit}; pesanan meminta {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>Ini seperti catatan penerjemah atau penyunting yang tertinggal dalam teks.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Hapus catatan</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>Tempat ini tampaknya menunggu kata-katanya.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>Di sini ada {whole} karakter tanpa spasi; kata, kutipan, dan kekeliruan dicari hanya pada {looked} yang pertama.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>Kalimat ini juga ada dalam naskah Anda “{title}”.</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>Setiap bait: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>Selisih paling banyak {asked}: kebebasan penyair</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>Setiap baris: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>Rima: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>Baris terakhir: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>Baris {line}: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} menutup kutipan yang tak pernah dibuka {expected}.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{found} ada di tempat {expected} seharusnya menutup kutipan.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>Kutipan yang dibuka {found} di sini tidak pernah ditutup {expected}.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>{language} dicetak dengan {opener} {closer}; {mark} adalah tanda bahasa lain.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>kebebasan penyair?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” tidak ada dalam kamus.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>Kakinya pas bila baris dipotong begini: {cut}. Cetaklah begitu, atau jadikan bacaan baris ini: kebebasan penyair?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>Kaki terakhir {form} adalah {asked}; “{foot}” adalah {shape}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>Baris ini berisi {count} {unit}, baris {line} yang berima dengannya {asked}: adakah satu kata yang berlebih?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>tidak dapat dihitung</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>bukan {asked}</translation>
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
        <translation>Huruf pada bita {place} tidak dalam {encoding}, penyandian yang disebut SET.</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>Baris ini dalam UTF-8: tulis SET UTF-8.</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>Baris pertama harus jumlah kata, seperti {count}; di sini sebuah kata, yang hilang.</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>Kelompok aturan {flag} kurang {wanted} dari yang disebut baris pertamanya.</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>Aturan punya yang diambil dan yang ditambahkan; yang ini dari {flag} hanya punya satu.</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>Syarat {condition} membuka atau menutup kurung tanpa pasangan.</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET menyebut penyandian “{encoding}”, yang tidak dikenal siapa pun di sini.</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>Daftar kata mungkin dalam penyandian lama bahasa itu.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Tidak ada kata di dalamnya.</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>Kelompok aturan berawal dengan {kind}, sebuah tanda, Y atau N, dan jumlah aturannya.</translation>
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
        <translation>Daftar kata dalam UTF-8; baris ini tidak.</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>konsonan penutup dihitung sebagai huruf</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>kata mengambil konsonan sebelumnya</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>alif tidak diucapkan</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“dan” panjang</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>vokal akhir pendek</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>konsonan akhir tidak terdengar</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>nun tidak terdengar</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>vokalnya pendek</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>h akhir tidak terdengar</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>y melebur ke vokal</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>vokalnya berdiri sendiri</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>izafat tidak ditulis</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>y melebur ke vokal akhir yang pendek</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>vokalnya pendek dan tertutup</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>huruf berikutnya rangkap</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>vokal pendek tidak terdengar</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>i melebur ke vokal di belakangnya</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>vokal panjang dipendekkan</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>dua kata disatukan</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>bersambung ke kata berikutnya</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>vokal dipisah</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>vokal disatukan</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>dipanjangkan</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>dihilangkan penyair</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>diucapkan tanpa vokalnya</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>e bisu dihilangkan</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>menutup suku kata sebelumnya</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>konsonan tunggal adalah suku kata</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>dinyanyikan pendek</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>anusvara dicetak sebagai chandrabindu</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>suku kata akhir tertutup dianggap panjang</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>konsonan akhir dirangkap di jeda</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>berkas itu</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>m adalah suku kata sendiri</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>n adalah suku kata sendiri</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>vokal bantu dinyanyikan</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>vokal kecil memanjangkan</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>vokal dua kata menjadi satu suku kata</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>diucapkan terpisah</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>diucapkan satu suku kata</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i diucapkan bersama vokal sesudahnya</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i adalah suku kata sendiri</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>w akhir bukan suku kata</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>diucapkan bersama karakter sebelumnya</translation>
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
        <translation>{verse}: {right} dari {all} baris bersuku kata sesuai metrumnya</translation>
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
        <translation>{right} dari {all} baris bersuku kata sesuai metrumnya</translation>
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
        <translation>{form}: {right} dari {all} sesuai hitungan bentuknya</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>{right} dari {all} kata bersuku kata seperti diucapkan</translation>
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
        <translation>perolehan {recall}, presisi {precision} atas {breaks} pemenggalan yang diketik penerjemah</translation>
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
        <translation>pemenggalan yang diminta: {right} dari {wanted}; keliru: {wrong}; baris: {lines}</translation>
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
        <translation>“{foot}” mulai dengan {asai}: {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>“{foot}” ({shape}) bukan kaki {form}.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>Tidak ada bacaan baris ini, maupun kebanyakan baris lain, yang cocok dengan ukuran yang dikenal bentuk ini.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>Kebanyakan baris dalam {kind} ({pattern}), dan tak satu bacaan pun dari baris ini begitu.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>Terbaca sebagai {kind}.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>Baris ini terbaca dalam matranya ({kind}) hanya begini: {said}. Adakah kata yang kurang atau lebih? Bila Anda mengucapkannya lain, tetapkan bacaan: kebebasan penyair?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>Tetapkan bacaan bila Anda mengucapkannya lain: kebebasan penyair?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>datar (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>tajam (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>bertekanan</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>tak bertekanan</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>Suku kata {number} “{syllable}” {borne}, yang diminta {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>Apakah ini kebebasan penyair?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>Di sini diharapkan “{asked}”; yang ada “{found}”.</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>Semuanya berakhir sama: {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>Suku kata {numbers} bernada sama.</translation>
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
        <translation>huruf fidel</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>huruf fidel</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>suku kata</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>cir</translation>
    </message>
    <message>
        <source>word</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>huruf</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound} dan “{two}” {heard}: tidak berima</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound} dan “{two}” {heard}: berima</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound} dan “{two}” {heard}: rima dekat</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>“{one}” {sound} dan “{two}” {heard}: rima paksaan</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>“{end}” ({sound}) hanya berima lemah dengan “{other}” ({heard}) di baris {line}; {form} menjaga rima ini {where}. Apakah ini kebebasan penyair?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}) tidak berima dengan “{other}” ({heard}) di baris {line}; {form} menjaga rima ini {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>sepanjang puisi</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>dalam bait ini</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” berima dengan dirinya sendiri (baris {line}): {form} menghendaki dua kata.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>berpasangan atau dalam deret baris</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>Baris ini seharusnya berakhir dengan “{refrain}” (radif), seperti bait pertama.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>Sebagian penyair membolehkannya: kebebasan penyair?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>Baris ini berisi {count} {unit}; {form} meminta {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>Baris ini seharusnya terbagi di akhir kata menjadi {asked}; ia terbagi menjadi {found}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>Baris ini berisi {count} {unit} ({parts}); {form} meminta {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>Baris ini seharusnya terbagi pada tandanya menjadi {asked}; ia terbagi menjadi {found}.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} dihitung dalam {unit}; teks ini ({language}) tidak dapat dihitung begitu. Tetapkan bacaan pada baris bila Anda tahu cara mengucapkannya.</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>Baris ini tidak dapat dihitung dalam {unit} sebagaimana tertulis; tetapkan bacaannya.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>Sebagaimana tertulis bagian ini berisi {written} {unit}; menjadi {count} hanya begini: {said}. Sebagian penyair membolehkannya: kebebasan penyair?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>Lirik menamai bagiannya; baris-baris ini ada sebelum nama apa pun.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>“{label}” tidak punya baris.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>“{label}” lebih pendek daripada yang pertama.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>“{label}” punya {number} baris, “{first}” {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>“{label}” bukan bagian yang dikenal {form}.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>“{label}” kembali kata demi kata; baris ini lain dari baris {line}: kebebasan penyair?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>Baris ini punya {count} {unit}, baris {line} di tempat yang sama pada “{label}” {other}: dapatkah keduanya dinyanyikan dengan satu lagu?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} punya ucapan, masing-masing dengan penuturnya; di sini tidak ada.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} mulai dengan daftar perannya.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>Kata-kata ini ada sebelum penutur mana pun: siapa yang mengucapkannya?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>“{name}” tidak mengatakan apa-apa di sini.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>Penutur ini tidak ada dalam daftar peran.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>Peran ini tidak pernah berbicara.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} biasanya punya {least} sampai {most} bait; di sini {number}: kebebasan penyair?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>Satu bait {form} punya {asked} baris; yang ini {found}.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} memerlukan larik; di sini tidak ada baris.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} punya sedikitnya {least} bait; di sini {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} punya paling banyak {most} bait; di sini {number}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>Baris {line} mengulang baris {other}.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>Baris {line} sejajar dengan baris {other}.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>Kebanyakan baris puisi ini berisi {usual} {unit}, yang ini {count}: kebebasan penyair?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>Di sini {count}.</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>Baris-baris sebuah puisi menjaga satu ukuran.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>Charan chaupai tidak berakhir 1 2 1 atau 2 2 1.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>Charan chaupai berakhir 2 2, 2 1 1, atau 1 1 2: kebebasan penyair?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>Charan genap doha berakhir guru-laghu (2 1).</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>Charan ganjil doha tidak mulai dengan jagan (1 2 1) dalam satu kata; sebagian penyair membolehkannya: kebebasan penyair?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>Charan ganjil doha biasanya terbagi menjadi 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) atau 4 + 4 + 2 + 3 matra.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>Charan genap doha biasanya terbagi menjadi 4 + 4 + 3 atau 6 + 2 + 3 (3 3 2 3) matra.</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>Rima utama ada di baris 1 pada suku kata 6, 7, 8, atau 9.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>Baris 2 englyn berakhir tanpa tekanan.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>Dari baris 3 dan 4 yang satu berakhir bertekanan dan yang lain tidak.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>Semua baris ghazal ada dalam satu matra (bahr).</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>Tidak ada kata musim (kigo) dari daftar kecil dalam haiku ini. Saijiki mengenal ribuan: kata Anda mungkin salah satunya.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>Baris terakhir sebuah bait berima dengan baris ketiga bait berikutnya.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>Perempat keempat doha kembali sebagai paruh pertama baris ketiga.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>Kundaliya berakhir dengan kata atau kata-kata pembukanya.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>setelah kaki ma (N N, R N) yang berikutnya mulai dengan nirai.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>setelah kaki vilam (N R, R R) yang berikutnya mulai dengan ner.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>setelah kaki kay (tiga asai, yang terakhir ner) yang berikutnya mulai dengan ner.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>Suku kata keenam dari baris 8 berima dengan akhir baris 6.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>Akhir baris 6 berima dengan akhir baris 8 sebelumnya.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>Baris 6 punya suku kata kedua dan keenam datar, keempat tajam.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>Baris 8 punya suku kata kedua, keenam, dan kedelapan datar, keempat tajam.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>Dalam baris 8 salah satu suku kata 6 dan 8 rata, yang lain turun.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>Baris terakhir sebuah bait berima dengan baris kedua bait berikutnya.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>Baris sejajar adalah seni nyanyian ini.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>Rubai punya matranya sendiri.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>Ini kata musim (kigo): dengannya puisi dapat dibaca sebagai haiku. Senryu tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>Kebanyakan bait berakhir dengan baris yang sama (kibwagizo); yang ini tidak: kebebasan penyair?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>Baris ketiga sijo mulai dengan kelompok tiga suku kata.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>Kelompok kedua baris ketiga punya sedikitnya lima suku kata.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>Satu baris sijo punya 14 sampai 16 suku kata.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>Sijo punya 44 sampai 46 suku kata seluruhnya.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>Separuh baris sijo punya 6 sampai 9 suku kata.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>Paruh kedua baris punya 6 sampai 9 suku kata, di baris ketiga sedikitnya 5.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>Charan ganjil soratha berakhir guru-laghu (2 1): kebebasan penyair?</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>Saya tahu</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>Jangan tampilkan peringatan ini lagi</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>Folder meja Anda disalin oleh {name}; menyalinnya saat Anda menulis dapat merusaknya.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>Folder meja Anda ada di diska jaringan ({name}); meja dapat rusak di sana.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>Pindahkan {folder} ke tempat di komputer ini saja, atau jalankan WriterDesk dengan --data; cadangan boleh di folder bersama.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>Getem Amhara</translation>
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
        <translation>Gazal</translation>
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
        <translation>Lục bát</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>Lirik lagu</translation>
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
        <translation>Lakon</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>Promeahk kit</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>Harawi Quechua</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>Haylli Quechua</translation>
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
        <translation>Shairi</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>Sijo</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>Soneta Petrarca</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>Soneta Shakespeare</translation>
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
        <translation>Utenzi</translation>
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
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Bagian {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>Berapa</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>Seberapa panjang naskah nantinya</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 menghapus sasaran.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Sampai hari apa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>Sasaran naskah ini</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>Tata bahasa: memulai</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>Tata bahasa: berhenti</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>Tata bahasa dengan LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool adalah program bebas dengan aturan tata bahasa dan gaya untuk sekitar tiga puluh bahasa, antara lain Arab, Prancis, Jepang, Khmer, Persia, Spanyol, Tagalog dan Tamil. Program ini berjalan di komputer ini, memerlukan Java dan sekitar 800 MB memori saat bekerja. Semua hal lain di WriterDesk berjalan tanpanya.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Melihat…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>Jalankan dan coba</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>Matikan pemeriksaan tata bahasa</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>Tiga cara mendapatkannya</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>Unduh (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>Dari berkas zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>Datangnya dari penerbit LanguageTool untuk Python, dan jumlah periksanya dibandingkan sebelum apa pun dibongkar. Zip yang sama dari diska lepas juga bisa, tanpa jaringan.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Alamat peladen</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Pakai peladen ini</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>Atau peladen yang sudah berjalan. Di komputer lain ia membaca tulisan Anda; naskah yang bukan untuk semua orang tidak pernah dikirim ke sana.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Program atau folder Java</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>Java lain: program atau foldernya; bila kosong, dicarikan</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>Pakai Java ini</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool dari berkas zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>Memulai; yang pertama perlu beberapa detik…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>Memasang LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} telah dipasang.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>Zip-nya bukan terbitan pembuat LanguageTool; pakailah bila Anda percaya asalnya.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Tidak ada yang dipasang.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Ia menjawab.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>Nyalakan pemeriksaan tata bahasa</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>Pakai yang di komputer ini</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>Pasang lagi, atau dengan cara lain</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>Ada di sini, dan dimatikan.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>Peladen di {address} tidak menjawab.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>Peladen di {address} dipakai.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} sedang bekerja.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} ada di sini dan tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} ada di sini; mulai dengan teks pertama dalam bahasa yang dikenalnya.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>Memori {memory} MB, porta {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>Tulisan Anda dikirim ke komputer itu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln bahasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>Peladen di tempat lain tidak memerlukan Java di sini.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>Tidak ditemukan Java yang dapat menjalankannya; diperlukan versi 17 atau lebih baru.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Tambah: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>Sebelum dapat disegel</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Halaman bantuan</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>Tak ada keterangan tentang itu.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>Semua bantuan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}, dengan Qt {qt} dan Python {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau lebih baru.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt dipakai di bawah LGPL, versi 3; pustakanya boleh diganti. Ikon: Lucide, ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>Tidak ada tulisan Anda yang keluar dari komputer ini kecuali Anda mengirimnya.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>Sesi terakhir tidak berakhir baik; yang ditulis ada di sini.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Yang dipulihkan</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Baik</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>Berkas teks, Markdown, Word, OpenDocument atau Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>Berkas tetap seperti adanya; darinya dibuat naskah milik Anda.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>Teks (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>Membuat naskah</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>Selamat datang di WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>Menu memakai bahasa apa?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>Buka berkas atau gambar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>Lihat undangan</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Mulai dengan cara lain</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>Undangan adalah berkas berakhiran .wdinvite, atau gambar kode QR-nya.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>Atau ketik isinya.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Undangan dan gambar (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>Buka undangan</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>Iterasi {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ Disetujui oleh {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>Setujui {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Keduanya sama.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>Pilih dulu kata dari teks ini (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>Teks yang dinilai</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>Teks yang dinilai · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>Daftar di bawah mengatakan hal yang sama dengan kata.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>Ketik dengan tabel ini</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Dengan Shift</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>Tombol atau huruf</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>Cari tombol atau huruf</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>Tombol dan hasilnya</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Belum ada tabel yang mengetik bahasa ini; tombolnya milik sistem.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>Bahasa lain: tagnya…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>Tag, seperti ln atau zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Tag bahasa lain</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>Lainnya: tagnya, seperti ln atau zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Tag bahasa lain</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Pengetikan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Penghitungan</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Akhir baris</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Tata bahasa</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>Bentuk puisi</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>Pengenalan</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>ditulis dari kiri ke kanan</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>ditulis dari kanan ke kiri</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>Serahkan kepada yang lain</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>Yang sudah Anda katakan tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>Apakah Anda mengenal penulisnya, atau punya bagian dalam naskah ini?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>Konflik kepentingan Anda</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>Nyatakan dan mundur</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>Catatan honor Anda</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Simpan sebagai tabel…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>Yang ditawarkan, yang terutang, yang sudah dibayar. Tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Pemesan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Terutang</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>Anda belum menulis untuk pesanan.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>Terutang kepada Anda: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>Simpan catatan honor Anda</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Disimpan di {name}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>Perintah dan pesanan</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>Contoh pesanan</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>Bacaan</translation>
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
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>Baris sebagaimana diucapkan, atau suku katanya dengan nilainya: {example}</translation>
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
        <translation>Teks sepanjang ini disimpan per bagian – Ctrl+Z mengembalikannya; teks sebelumnya menjadi versi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Buka berkas</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Menunggu: %Ln paket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>Luring. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Semua terkirim.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Meja</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>&amp;Naskah baru milik sendiri…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Buka berkas…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>&amp;Tulis pesanan…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>&amp;Kirim dan ambil sekarang</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>Bawa &amp;lewat berkas…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>&amp;Ambil jawaban…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>&amp;Cadangan, komputer lain…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Kel&amp;uar</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Naskah</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>&amp;Segel dan kirim…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>&amp;Mulai atau akhiri sesi</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>Sasaran &amp;naskah ini…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>Simpan &amp;versi ini…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>V&amp;ersi</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Kerangka</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>Mulai &amp;bagian di kursor</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>&amp;Para peran lakon</translation>
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
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>Pengingat &amp;untuk diri…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>&amp;Teks yang dinilai</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>Tanggapi teks &amp;yang dinilai…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>&amp;Rubrik teks yang dinilai</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Cet&amp;ak…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>S&amp;impan sebagai PDF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>Tempel &amp;apa adanya</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>&amp;Rapikan seperti tempelan</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>P&amp;ilih semua</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ganti…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari &amp;berikutnya</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Cari s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>&amp;Ketik dengan tombol tabel</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>Tombol &amp;mana membuat huruf mana</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>Tulis pilihan &amp;dengan cara lain…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>Karakter ba&amp;hasa ini</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>Rub&amp;y…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>Kata ya&amp;ng tidak dikenal…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>Temuan atau k&amp;omentar berikutnya</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>Temuan atau komentar sebelumnya</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>Kartu temuan: perbaiki, biarkan, mengapa</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>Hentikan pemeriksaan ber&amp;jalan</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>Baris lakon: unsur berikutnya</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Area berikutnya</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>&amp;Tinggalkan teks</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>Fokus pada paragraf, &amp;baris atau kalimat</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>&amp;Mesin tik</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>Tenang: &amp;ketiganya</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>P&amp;ratinjau tegak</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>Pratinjau &amp;dengan ruby</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Halaman</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Teks lebih besar</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Teks &amp;lebih kecil</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>&amp;Ukuran asli</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>&amp;Kertas lebih lebar</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>Kertas lebih &amp;sempit</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>&amp;Baris lebih renggang</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Baris lebih &amp;rapat</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>&amp;Paragraf dari kiri</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>Paragraf &amp;dari kanan</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;Warna berikutnya</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Warna &amp;terang</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Warna &amp;gelap</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>Warna &amp;sepia</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>W&amp;arna sistem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pergi</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>&amp;Ke mana saja…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>M&amp;enulis</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Terkirim</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>T&amp;injauan</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>&amp;Kesepakatan pembaca</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>Kep&amp;utusan atas naskah ini</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>Catatan &amp;honor Anda</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>K&amp;ata-kata tim</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Pustaka</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>&amp;Cari di semua draf…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Pe&amp;ngaturan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tombol dan bantuan</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>T&amp;utorial</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>&amp;Bahasa: apa yang berfungsi</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>Tata bahasa &amp;dengan LanguageTool</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>Mesin tik: baris tetap, kertas bergerak.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>Mesin tik mati.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>Tenang. Escape mengembalikan.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>Teks pada {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>Fokus pada paragraf. Escape mengembalikan.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>Fokus pada baris. Escape mengembalikan.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>Fokus pada kalimat. Escape mengembalikan.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>Naskah milik Anda</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>Anda mengambil versi {held}. Versi {newest} mengatakan hal lain; versi Anda berlaku sampai Anda setuju.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dan %Ln lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>Setujui versi {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>Usulan: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>Penulis: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Komentar Anda</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>Dari revisi sebelumnya</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>Dari pembaca lain</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>Penulis sudah menanganinya.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>Penulis membiarkannya apa adanya.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>Penulis belum mengatakan apa-apa tentangnya.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>Untuk diri sendiri, tentang “{words}”</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Apa yang ingin Anda ingat?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>Dicatat. Ada di antara komentar.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>Catatan untuk diri Anda. Tetap di sini.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>Catatan tetap di meja ini dan tidak pernah ikut naskah.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Catatan terdahulu</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Kembalikan ini</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Seperti sekarang</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Menyimpan</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>Baca pesanan</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>Baca pesanan {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>Penulis mengajukan banding</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Pembaca {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisi {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Klausul pesanan: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>perubahan</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>tidak menerima</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>keputusan pertama tetap</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>belum diputuskan</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>works</source>
        <translation>berhasil</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>berhasil sebagian</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>gagal</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>Paragraf ini %Ln kata; mengetik di paragraf sepanjang ini menjadi lambat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>Bagi di akhir kalimat</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>Dibagi. Urungkan menyatukannya lagi.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>Seret bagian, atau pindahkan dengan Alt dan panah. F2 memberinya judul.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>Mulai satu di kursor</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Gabung dengan berikutnya</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Bagian {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>di halaman</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>Tanpa judul</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>Kunci Anda terkunci. Beri frasa sandinya, dan yang menunggu akan terkirim.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>Komputer ini tidak punya tempat untuk kunci Anda. Pilih frasa sandi yang menguncinya; catatlah, sebab tanpa itu tak seorang pun dapat membukanya.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln huruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln mora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>%Ln matra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln suku kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln bait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln halaman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}, paling sedikit {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} dari {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per jam</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>untuk naskah</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>per baris</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>di muka</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hari apa saja</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>tanpa tenggat</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>tenggatnya {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>tenggat hari ini, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>tenggat {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>tenggat %Ln hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>sekitar %Ln menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>sekitar %Ln jam</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Perlu dibaca</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Disegel</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>Segera dikirim lagi</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>Pada pemesan</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>Tidak terbaca di sana</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Sedang dibaca</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Pembacaan kedua</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>Pembaca berbeda pendapat</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Perubahan diminta</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Direvisi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Tidak diterima</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Dalam banding</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>Diterima, bayaran terutang</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disengketakan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>puisi</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>lirik</translation>
    </message>
    <message>
        <source>story</source>
        <translation>cerita</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>prosa</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>narasi</translation>
    </message>
    <message>
        <source>play</source>
        <translation>lakon</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>adegan</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>penulisan ulang</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>kritik teks mesin</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>perintah untuk model</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjut menulis</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Di mana sekarang</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>Tempat dalam teks</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>Hanya lakon yang punya peran.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Para peran</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>Nama diganti dalam %Ln ucapan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>Fon aksara ini yang terpasang di komputer dipakai dengan sendirinya.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>Pratinjau tegak</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>Pratinjau dengan ruby</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up dan Page Down membalik halaman, plus dan minus mengubah ukuran.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>Tidak ada fon di sini yang dapat menggambar %Ln huruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>Halaman {number}, terakhir</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Halaman {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} dari {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Disimpan sebagai {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Diserahkan ke pencetak</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
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
        <translation>Marjin</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>Nama di bawah judul</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Nomor halaman</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Nomor baris</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>Setiap baris kelima</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>Judul, bahasa, atau pesanan</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>Tampilkan hanya naskah dengan kata-kata ini</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Hanya yang terlambat</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>Hanya yang Anda pegang</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>Semua pesanan</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Semua bentuk</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Semua keadaan</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>Semua putaran</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Berapa pun lamanya</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Putaran {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln hari atau lebih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>revisi {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, oleh Anda</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, oleh pembaca lain</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>terlambat</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>Naskah yang menunggu</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Ambil sekarang</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Kesepakatan pembaca</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Kata-kata tim</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Tidak ada yang menunggu dibaca.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>Apakah tinjauan ini membantu Anda?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>Pembaca mengetahui jawaban Anda setelah karya selesai, dengan kalimat Anda dan tanpa nama Anda.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Mengapa? (bila mau)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Membantu</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Tidak membantu</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Anda berkata: {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>Tanggapan penulis</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>Penilaian penulis atas teks itu</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>belum dinilai</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>Pilih dulu kata dalam teks.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisi {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>Pilih kata dalam teks, lalu komentari.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Teks {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>Yang disisakan pemeriksaan</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>Pemeriksaan tidak menyisakan apa pun.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>Penulis: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>Pilih dulu kata dalam teks (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>Salinannya ada di {file}.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Di samping teks</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>Cara membaca baris</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Katakan lain…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lupakan</translation>
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
        <translation>Bagian {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>terakhir diketik {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} sejak versi sebelumnya</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} dari jurnal</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>Bandingkan {title} dengan versi sebelumnya</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Bandingkan dengan versi sebelumnya</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>Kata-kata Anda ada di sini</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>Melihat yang dipulihkan …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjut menulis</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>Lanjut tanpa teks yang diselamatkan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>Lihat berkas kerusakan</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>Sesi terakhir tidak berakhir baik, dan sebuah meja tidak dapat dibuka. Tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>Sesi terakhir tidak berakhir baik. Inilah yang ditulis di dalamnya; versinya disimpan. Tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>Sesi terakhir tidak berakhir baik. Tidak ada yang sedang ditulis; semua di tempatnya.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>Teks yang diselamatkan</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>Yang berubah dalam {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>Berkas kerusakan</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>Tempat kerusakannya; tidak ada kata Anda di dalamnya. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>Tanggapan atas kata ini</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>Tentang apa tanggapan ini</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>Apa yang Anda lihat di sini?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
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
        <translation>Tarik kembali</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>Laporkan masalah</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>Berkas berisi versi, setelan, dan apa yang rusak. Tak ada teks Anda di dalamnya, dan tidak dikirim.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>Berikan kepada siapa pun yang Anda mau.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>Yang Anda ketik disimpan dalam berkas penyelamatan.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>Yang Anda ketik kini hanya ada di jendela ini: biarkan terbuka.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Diska penuh.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>Kosongkan ruang; lalu tersimpan sendiri.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>Folder meja ini tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>Izinkan menulis di sana; lalu tersimpan sendiri.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>Berkas meja rusak.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>Pulihkan cadangan terbarunya.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>Program lain memegang meja ini.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>Tutup program itu; lalu yang Anda ketik tersimpan sendiri.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>Diska memberi galat.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>Pastikan tersambung dan utuh.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>naskah yang sudah tiada</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>Dari berkas penyelamatan: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>Kembali ke bagiannya saat Anda melanjutkan; teks sebelumnya tetap menjadi versi.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>Meja punya teks lebih baru; yang ini menjadi versi naskah.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>Sudah ada di meja.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>Bagiannya tidak ada lagi di meja ini; menjadi naskah tersendiri.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>Mejanya tidak dapat dibuka; menunggu sampai diperbaiki.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>Pilih dulu kata dari satu baris; lalu sebutkan cara bacanya.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>Cara baca {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Pembacaan</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>Hanya Jepang, Tionghoa, Korea dan Mongol yang disusun dalam kolom di sini.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Pasang</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Kata-kata ini sudah berubah sementara itu.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>Kata yang memuat 《 》 atau ｜ tidak dapat diberi cara baca.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>Semua yang diminta batas pesanan.</translation>
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
        <translation>Semua yang diminta bentuk sajak.</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>Baris di luar batas pesanan.</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>Bait di luar batas pesanan.</translation>
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
        <translation>Paragraf atau bait yang muncul dua kali.</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>Kalimat yang muncul dua kali.</translation>
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
        <translation>Kurung tanpa pasangan.</translation>
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
        <translation>Kata dengan huruf dari dua aksara.</translation>
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
        <translation>Kata yang tidak dikenal kamus.</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>Jumlah baris bentuk.</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>Mora, matra, suku kata atau kaki sebuah baris.</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>Jeda di dalam baris.</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>Rima bentuk, menurut kaidah bahasanya.</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>Kaitan antara baris dan bait.</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>Kata dan baris yang berulang.</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>Semua hal lain yang diminta bentuk.</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>Refrein yang kembali dengan kata lain.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>Tebal, miring, warna dan rupa huruf lain ditinggalkan.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>Penghapusan yang baru diusulkan dijalankan: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>Rumus ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>Catatan kaki berkas ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>Catatan akhir berkas ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>Komentar berkas ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>Tabel menjadi baris biasa: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>Kotak teks menjadi baris biasa: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>Penyisipan yang baru diusulkan dijalankan: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>Tanda dari fon simbol ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>Objek tersemat ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>Gambar ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>Kepala dan kaki halaman ditinggalkan.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>Nomor atau bulatan daftar ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>Pemisah halaman ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>Dari halaman judul hanya judul yang diambil; ditinggalkan: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain untuk lakon: program lain dapat mengira baris huruf besar sebagai nama pembicara.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>Baris yang ditulis dari sisi lain tidak ditandai: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>Berkas tidak menyebut peran mana yang berbicara bahasa lain: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>Karakter kendali yang tidak dapat dimuat format ini ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>Akhir baris yang bukan ganti baris menjadi ganti baris.</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>Perubahan yang diusulkan dianggap sudah dijalankan.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>Daftar isi ditinggalkan: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>Tempat yang tidak terbaca, kini ditandai �: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>Akhir baris beberapa jenis menjadi satu jenis (tadinya: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>Huruf yang ditulis terpisah disatukan bentuknya (NFC); rupanya sama.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>Belum ada yang memutuskan tentang naskah ini.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>Naskah diterima</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>Perubahan diminta</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>Naskah tidak diterima</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>Banding Anda tidak dikabulkan</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Klausul pesanan: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang harus dikerjakan</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>Teks ini milik Anda; haknya kembali kepada Anda, dan Anda boleh memakainya di mana saja.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>Putaran {round} dari {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>Anda dapat mengajukan banding sampai {when}.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>Tenggat {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>Yang dikatakan tentang tempat-tempat dalam teks</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Usulan: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>masih terbuka</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>kata-katanya sudah tidak ada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>dibiarkan</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Pembaca</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>Contoh pesanan</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>Pilih satu untuk memulai pesanan Anda sendiri. Belum ada penutur asli yang membacanya.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>Cari di semua draf</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Kata dalam bahasa apa pun</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>Ketik kata dalam aksara apa pun; semua draf Anda ditelusuri.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>Tidak ditemukan apa pun untuk {words}.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>Membaca draf Anda…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>Membaca draf Anda: %Ln bagian lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Di mana sekarang</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Segel dan kirim</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>tidak seorang pun: paket tetap di komputer ini</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Yang keluar</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>Revisi {number} dikirim ke {vendor}.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>Bila diterima: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>Waktu Anda, seperti disebut paket: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>Lihat atau koreksi</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>Tidak diminta: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>Dibiarkan: %Ln temuan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>Tidak ada temuan tersisa.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>Ikut dengan catatan Anda: %Ln temuan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Dienkripsi hanya untuk pemesan.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>Anda mengizinkan</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lisensi: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>Sesuatu di atas belum siap.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>Centang dulu satu pemakaian.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>Keluar begitu ada jaringan.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Disegel.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Sudah tiba.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>revisi {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Menunggu jaringan</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Sedang keluar</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>Dalam berkas kurir</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>Ditolak pemesan</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>Perlu undangan baru</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>Disegel, tetap di sini</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Tiba</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>Yang telah dikirim</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Kirim dan ambil sekarang</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Di mana sekarang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>Belum ada yang dikirim. Naskah disegel dari halaman menulis.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ke meja</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>Yang menunggu aman di sini dan keluar nanti.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Menunggu: %Ln paket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>Semua sudah dikirim dan diambil.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>Sesi dimulai: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>Sesi selesai: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>Sasaran ditetapkan.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>Tidak ada sasaran lagi.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>Sasaran: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>Sasaran karya ini tercapai: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>Sasaran tercapai: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hari ini</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>Sasaran hari ini tercapai: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} hari ini: tercapai</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>Sesi mencapai yang direncanakan: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>Terang, gelap atau sepia, atau seperti sistem.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Bahasa menu</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>Bahasa tulisan Anda diatur tersendiri.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>Huruf di halaman Anda.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>Jarak antarbaris</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1,5 adalah yang dikehendaki aksara; kurang berarti lebih rapat.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Lebar kertas</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>Kira-kira sebanyak ini huruf dalam satu baris.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>huruf</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>Tidak ada yang meluncur</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>Yang bergerak, bergerak seketika.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>Bahasa naskah baru</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>Ditawarkan pertama saat Anda memulai naskah.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Tanya setiap kali</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>Tanda kutip bahasa ini</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>Tanda lurus berubah saat Anda mengetik; Ctrl+Z mengembalikan tanda lurus.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>Elipsis dan garis pisah bahasa ini</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>Tiga titik dan dua tanda hubung berubah, bila bahasanya punya tanda itu.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>Rapikan yang ditempel</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>Baris patah disambung dan tanda tersasar hilang; Ctrl+Z mengembalikan, Ctrl+Shift+V tak pernah merapikan.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>Ejaan dengan kamus miskin</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>Bila kamus kekurangan banyak kata, kata yang benar pun ditandai; halaman Bahasa menyebut yang mana.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>Hanya kertas; yang tidak sedang Anda tulis diperlembut.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Dalam fokus</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>Yang tetap jelas.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>Paragraf, dalam puisi bait</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Di luar fokus</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>Seberapa lembut sisanya.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>Lembut, dan mudah dibaca</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Samar</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>Tidak diperlembut</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Mesin tik</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>Baris tetap setinggi itu, dan kertas bergerak.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>Tinggi baris mesin tik</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>Dihitung dari atas jendela.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>Kirim dan ambil sendiri</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>Hanya yang Anda segel, dan hanya bila ada jaringan.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>Pemeriksaan tata bahasa</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>Oleh LanguageTool, setelah Anda menyiapkannya; berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>Nyala, bila LanguageTool disiapkan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>Tidak ada pengaturan bernama itu.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>Ulangi penyiapan</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>Cadangan, komputer lain…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>Tata bahasa dengan LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>Tidak ada tulisan Anda yang keluar dari komputer ini kecuali Anda mengirimnya. Tidak ada yang menghitung Anda.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bekerja</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>Bergabung dengan pemesan ini</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} dari {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Halaman pertama</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} mengundang {person}.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} ada di alamat ini.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>Anda dapat menulis saja, dan menyiapkan meja nanti.</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>Nasihat yang diam</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>Di semua karya Anda, sampai Anda memintanya lagi.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Minta lagi</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>Tidak ada kata tak dikenal di sini.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} kini dikenal di meja ini.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} diusulkan. Penanggung jawab memutuskan; Anda melihatnya di Kata.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>Pemeriksaan: berhenti; teks Anda aman</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>Kamus Anda menghentikan pemeriksaan dan disisihkan</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>Pemeriksaan: dimulai lagi</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>Baik</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>Satuan biasa: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>Ditulis per minggu</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>Ditulis per bulan</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Ditulis per hari</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>Tidak ada yang ditulis pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>Pucat: ditempel. Di bawah garis: dihapus.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>Belum ada waktu.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>Simpan catatan waktu</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>Belum ada yang ditulis. Tulisan Anda dihitung mulai sekarang.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ke meja</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>Hanya untuk mata Anda: tidak ada yang keluar dari komputer ini selain menit dalam paket yang Anda segel.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kurun</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Satuan biasa</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Ditulis per hari</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>Menuju batas</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>Waktu per naskah</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>Hanya waktu di sekitar ketukan yang dihitung. Bila keliru, koreksilah; yang diukur tetap di sampingnya.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>Simpan catatan waktu sebagai CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Menurut bahasa</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Setiap hari</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: kurangi</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: tambah</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Belum ada tabel yang mengetik bahasa ini; tombolnya milik sistem.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>Tombol: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>Tombol seperti milik sistem</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>minggu {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln jam</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} ditulis</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} dihapus</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} ditempel</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>{net} seluruhnya, dalam {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Ditempel</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bersih</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: tercapai</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: terlalu panjang</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} hari ini: tercapai</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hari ini</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Tanpa judul</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>Segel dan kirim…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Tampilkan atau sembunyikan panel</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>Pilih dulu kata yang akan ditulis dengan cara lain.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>Pilih lebih sedikit: paling banyak %Ln tanda sekaligus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>Tidak diketahui cara lain menulis bahasa ini.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} ke {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Kata-kata ini sudah berubah sementara itu.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>Tulis pilihan dengan cara lain</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Dari dan ke</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>Cari di pustaka</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>Cari perintah, jawaban, komentar, tag</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>Isi pustaka</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>Belum ada apa-apa. Simpan perintah dan hasilnya.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Perintah baru…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>Perintah untuk disimpan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>Bahasa, sebagai tag seperti hi atau ur-Arab</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tag, dipisah koma</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>Simpan perintah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln iterasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>Pustaka Anda sebagai satu berkas</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>Berkas pustaka</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Ditulis: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>%Ln isi masuk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>Masing-masing dimainkan di meja latihan, semua bagiannya nyata; tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Buka {title}</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>Semua tutorial</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Baca pesanan</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>Ke pesanan</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Ke halaman</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Segel dan kirim</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ke meja</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>Mulai dengan naskah contoh</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Jawaban Anda atas alasan</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Banding</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>Meja latihan sedang disiapkan…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>Tidak ada yang perlu dirapikan</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>Dirapikan – Ctrl+Z mengembalikannya</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>Tempelan dirapikan – Ctrl+Z mengembalikannya</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>Ketik di sini</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>Sebuah kata dalam bahasa Anda. Apakah hurufnya tampak benar? Enter melanjutkan.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>Ketik dengan tombol WriterDesk sendiri</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>Baris di atas adalah contoh bahasa Anda.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>Digambar dengan fon lain: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>Setiap huruf ada dalam fon.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>Dalam teks F2 menyalakan dan mematikan tombol ini, Shift+F2 menampilkannya.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>Metode masukan sistem Anda menyusun huruf; ia melihat kata sekitarnya.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>Metode masukan sistem Anda menyusun huruf.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>Yang datang tombol Latin biasa: tidak ada metode masukan di sini.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>Huruf datang langsung dari papan ketik Anda.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
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
        <translation>Suku kata</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>bebas</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>hanya nama</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>kiri ke kanan</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>kanan ke kiri</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>dapat diperiksa</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>selera</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>bukan begini</translation>
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
        <translation>kata</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>bait</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>suku kata</translation>
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
        <translation>halaman</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>harus dipatuhi</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>sebaiknya dipatuhi</translation>
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
        <translation>per jam</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>per baris</translation>
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
        <translation>gelar</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published work</source>
        <translation>karya terbit</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>terbatas</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>rahasia</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>harus diperbaiki</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>kebiasaan</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>saran</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>bentuk sajak</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>rekaman</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>Naskah diambil apa adanya; bayaran terutang.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Minta perubahan</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>Komentar Anda sampai ke penulis sebagai hal yang harus dikerjakan.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>Minta pembaca kedua</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Pembaca kedua</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>Penanggung jawab lain membaca tanpa melihat pendapat Anda.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>Komentari dulu satu tempat; itulah yang harus dikerjakan.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>Belum diberi nilai: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>Tidak menerima</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>Teks tetap milik penulis. Perlu alasan, kalimat dalam bahasanya, dan klausul.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>Kalimat untuk penulis</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>Klausul pesanan</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Jangan terima</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>Disegel sebagai revisi {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>Disimpan saat menulis</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Disimpan oleh Anda</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Disegel</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Disimpan sebagai berkas</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Sebelum perubahan besar</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>Diselamatkan dari kerusakan</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>Satu versi disimpan tiap sepuluh menit selama Anda menulis.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Simpan yang ini dengan nama…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Simpan versi ini</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Apa namanya?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Disimpan sebagai “{name}”.</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>Dibandingkan dengan teks sekarang</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>Dibandingkan dengan {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>Sudah kembali. Yang tadi di sini disimpan sebagai versi.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>Teks sudah berubah sementara itu. Coba lagi.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>Bagian itu kembali. Urungkan mengeluarkannya lagi.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>Teks sedang datang</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>Berkas berikutnya</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Tinggalkan</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>Menunggu: %Ln berkas, pertama {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>diusulkan; di jalan</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>disetujui; di jalan</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>ditolak; di jalan</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>dihapus; di jalan</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>di jalan</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>dalam daftar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>dihapus dari daftar</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>dikenal hanya di meja ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln penulis mengusulkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Catatan: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Mengapa: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>Pemesan tidak mengambilnya: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Masukkan ke daftar</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Usulkan untuk tim</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>Mengapa? Pengusul membaca ini.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Katakan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} tidak dikenal</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>Mencari kata serupa…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>&amp;Benar: kenali di meja ini</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>Benar: &amp;usulkan untuk tim {vendor}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>P&amp;ilih semua</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>Tidak ada kata serupa yang dikenal.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Kata-kata tim</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>Kata yang tidak ada dalam kamus. Yang Anda ajarkan tetap di meja Anda; yang Anda usulkan hanya sampai ke penanggung jawab pemesan itu, dan yang ia masukkan ke daftar dikenal semua penulisnya.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Kata mana</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Daftar mana</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Simpan daftar…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Semua kata</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Dalam daftar</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>Dikenal hanya di meja ini</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>Ditolak atau dikeluarkan</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Semua daftar</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>Tidak ada kata seperti itu. Kartu di samping teks mengusulkannya.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Kamus Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>Satu kata per baris (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln kata disimpan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Teks {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Menyimpan</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Di samping teks</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kerangka</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>Belum ada yang mengomentari naskah ini.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>Tidak ada yang perlu dilihat. Teksnya baik.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada tulisan.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>Tidak ada yang ditemukan, tetapi hanya sedikit yang dapat diperiksa dalam bahasa ini: lihat di bawah.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Tata bahasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>diperiksa</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>belum ada apa-apa untuknya</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>daftar katanya terlalu kecil untuk garis merah</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>tidak menjawab</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sedang diperiksa</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>dari aksaranya</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>dari aksara dan katanya</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>kanan ke kiri</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>kiri ke kanan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}: tidak dapat dihitung di sini</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Pemeriksaan dihentikan</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>Memeriksa: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Tidak ada yang perlu dilihat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln untuk dilihat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>Anda menulis dalam bahasa apa?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>Hitungan, fon dan pemeriksaan mengikutinya. Dapat diubah untuk tiap naskah.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>Tidak ada naskah terbuka. Pilih satu di meja Anda, atau mulai di sana.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ke meja</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>Revisi ini disegel.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>Dapat dibuka lagi sebelum keluar.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>Revisi ini di jalan atau sedang dibaca; teksnya diam.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
</context>
</TS>
