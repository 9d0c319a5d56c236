<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>査読へ</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>読み手の一致</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>判定が済んで誰も読んでいない作品はまだありません。</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>数えた作品：{number}。</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>まだ読まれていて、他の人の点を隠しているもの：{number}。</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>すべての依頼</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>確かめられる点での一致</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>読み手</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>読み手ごとの判定</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>同じ文章で他の人より厳しいか甘いか</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>中央が他の人です。低い点はその前、高い点は後ろ。確かめられる点だけを数え、好みは数えません。</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>あなたと、あなたの後の決定</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>あなたの査読について書き手が言ったこと</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>付けられた点：好み</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>付けられた点：確かめられる</translation>
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
        <translation>クリッペンドルフのアルファとその区間：{none}は偶然と同じ、{all}は常に同じ。他の印は、これ未満では何も結論できない{doubtful}と、{good}にあります。</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>二度読まれたものはまだありません</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>文章：{number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>定義できません：全員が同じ点</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}（{low}～{high}）</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>まずまず</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>読み手{number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>修正依頼</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>他の人に任せた</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>同じものを読んだ人はいません</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>点：{number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>他の人と同じ</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>尺度の{share}高い</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>尺度の{share}低い</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>あなたの判定の上に決定した人はまだいません。</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>改めて付けられた点：{scores}、同じ：{same}、あなたが高い：{higher}、低い：{lower}。</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>あなたの「不採用」への異議：{appeals}、認められなかったもの：{stood}。</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>読み手が分かれた理由：{kinds}。</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>役に立った</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部は</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>役に立たなかった</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>依頼があいまい</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>指針がない</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>うっかり</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>読み手</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読んだ数</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>他との差 %</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを加える…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>一緒に送るもの</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>一緒に送るファイル</translation>
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
        <translation>パッケージの中: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
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
        <translation>{file} を外す</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>撮影場所</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>カメラまたはプログラム</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>それを取り除く</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>{file} の情報を取り除く</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>ファイルには次の情報も含まれています：{what}。</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>名前の示すものではありません。開かないでください。</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>写しを取っておく…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>{file} の写しを取っておく</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>写しを取っておく</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>ファイルから作った作品：%Ln 点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>作品にする</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>全部で %Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>確認済み：完全</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>不完全です。復元できません</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>中を見る</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>{when} のバックアップの中を見る</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>全部を復元</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>{when} のバックアップ全部を復元</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>今と同じ</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>今とは別の文章</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>今は机にない。戻ります</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>バックアップにない。なくなります</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>新しい作品として取り出す</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>{title} を新しい作品として取り出す</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>まず今の机をバックアップし、そのあとこのバックアップの中身になります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>書いた日ごとに、また机全体を変える前に、ひとつ作られます。</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>今ひとつ作る</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>別のコンピューターへ</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>すべての机がひとつのファイルに入ります。文章、版、単語リスト、依頼です。鍵はここに残ります。別のコンピューターでは、依頼元ごとに新しい招待で入り直します。ファイルは文章と同じように大切に保管してください。</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>ほかの人に開かせないならパスフレーズ</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>ファイルに書く…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>自分の作品</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>バックアップを作りました。</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>バックアップを復元しました。それまでのものは最新のバックアップになっています。</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>ファイルに書く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 作品</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{file} に {count}。</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>%Ln 作品が入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>%Ln 作品には文章が二つありました。両方とも残し、一方は版にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>このコンピューターから送るには、自分用の新しい招待をもらってください：{vendors}。</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>どこから始めますか。</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>練習の机では、依頼を受け、書き、送り、返事をもらいます。すべてここに残ります。</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>練習の机で試す</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>三分、アカウント不要</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>招待がある</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>依頼元からのファイル、画像、またはコード</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>何かが送られる前に、誰からの招待かがわかります。</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>ただ書く</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>自分だけの白紙</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>本の題名</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>この机のほかの作品も入れる。スペースキーで印を付けます：</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>本に入れるほかの作品</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}、本に入れる</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}、本に入れない</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>新しい依頼</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>依頼の各部</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>書き手に見える形</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>署名…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>無題の依頼</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>不備 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>不備はありません。署名できます。</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>依頼を TOML で保存</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>依頼用の発注側の鍵</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>署名済みの依頼</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>書き込みました：{name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>この依頼を受ける</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>返す</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>机に戻る</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>should</source>
        <translation>望ましい</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>役：{range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>使えない文字：{characters}。{why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>慣例</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}：{rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>形式の決まりと違うもの：{rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>ちょうど {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>{least}～{amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>{amount} 以上</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>{amount} 以下</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>形式：{form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>応える対象の文章：</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>評価する機械の文章（{model}）：</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>禁止：{theme}。{meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>方言：{names}</translation>
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
        <translation>進め方</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しないこと</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ よい</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ これはだめ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>使ってよいもの</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>文法チェック</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>韻の道具</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>自分のメモの貼り付け</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ 機械の文章も着想も不可</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>機械は着想だけ。文章は不可</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>機械に推敲を手伝わせてよい</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>評価のしかた</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>確かめられる</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>一作品 {time}：{how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>修正一回につき {amount}。採用されないときは {other}。</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>支払いは最大 {minutes} まで。</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>1時間 {money} × {times} = 1作品 {total}。</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>1行 {money} × 少なくとも{times} = 1作品 {total}。</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>1作品につき前払い {money}、さらに収益の {times} %。</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>1作品につき {money}。</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>これは {whom} の料金です。</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>作品を発表した人</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>博士号を持つ人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>{when} までに受ける。</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>{when} までに封をする。間に合って封をすれば期限内です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>そのあと %Ln 時間の猶予。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>%Ln 日返事がなければ採用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>修正一回は %Ln 時間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>査読</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>%Ln 日以内に返事。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>修正は最大 %Ln 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>査読者にあなたの名前は見えません。</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>%Ln 日間、異議を申し立てられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>受けられる人</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>招待された人ならだれでも。</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>モデルの訓練</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>モデルの評価</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>あなたの権利</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>次の許可を求められます：{uses}。送るときにひとつずつ印を付けます。</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス：{licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>その期間は依頼元だけが使えます。</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>権利は依頼元に移ります。</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>だれでも何にでも使え、名前を示す必要もありません。</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>だれでも渡せますが、だれの文章かを示します。</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>だれも変えてはいけません。</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>変えてよく、そのことが示されます。</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>これから作ったものも同じライセンスです。</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>だれも売ってはいけません。</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>いっしょに行くもの</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>文章のほかは何も。</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>依頼元だけが読めるよう暗号化されます。</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>打鍵の時刻がいっしょに行きます。文章は含みません。</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>いつどう打ったかはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>{day} に、作品が終わっていれば、このコンピューターの写しは消されます。</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>だれのための文章かは言いません。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>あと %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>ファイルで運ぶ…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>返事を取り込む…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>待っているものをひとつのファイルに。USB メモリーやチャットで渡せます。</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>依頼元が返したファイル。</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>ネットワークがない？</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>返事を取り込む</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>まだどの依頼元にも書いていません。運ぶものはありません。</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>{vendor} へのファイル</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>ファイルに %Ln 件。依頼元に渡してください。返事に受領証が入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>届いた：%Ln。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>ここで新しい：%Ln。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>断られた：%Ln。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>役</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>すべての名前を変える</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>役の言語</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>まだだれも話していません。大文字の名前、または @ のあとの名前で台詞が始まります。</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>分：原稿一枚で一分、250 語または 400 字。舞台の目安です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>台詞 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>最初の場面の前</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}、戯曲と同じ</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>変わったところ</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>この言語の文字</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>文字の名前か番号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>この言語にその名前の文字はありません。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>表で</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} を表で</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>図で</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>この節に見るべきものはありません。</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>検査を止めました。</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>検査は動いていません。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>どこへでも、何でも</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>操作、作品、節、設定</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>自分へ</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>査読者、第 {number} 稿に</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author}・済み</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author}・そのまま</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>この語は別の節にあります。</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>この語はもうこの節にありません。</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>提案：{text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>あなた：{answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}、第 {number} 稿に</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返事をする</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>開け直す</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>なぜ残すのですか。査読者には次の稿と一緒に届きます。</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>あなたの返事。査読者には次の稿と一緒に届きます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>この語にコメント</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>書き手に伝えたいことは。</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>提案する言葉（あれば）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>提案をご覧ください。</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>比べる相手</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>この版だけ</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>全部を戻す</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>選んだところを戻す</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>文章に戻る</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− 消えた（取り消し線）   + 入った（下線）   ⇄ 移った</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>違うところ</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ %Ln 段落はそのまま ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>文章は同じです。</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>変更 {number} / {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>送ったもの</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>ファイルの SHA-256（受領証のとおり）</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>暗号化されています。開けるのは依頼元だけです。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>ほか %Ln ファイル。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>足す分。マイナスで引く</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>直す</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>好み、理由つき</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>確かめられる</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ。</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>なぜ。（よければ）</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>評価する文章があるのは批評だけです。</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>評価表</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>まず評価する文章の語を選んでください。</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>一日の量</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>一日の量。0 で目標なし</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>目標を決める</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>全部読む</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>異議…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>別の責任者に伝えたいことは。</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>異議を送る</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>採用されました</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>求められていること</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>採用されなかった理由</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>異議への返事</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>依頼の条項：{0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>本文へ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>あなたの収支</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>納得できませんか。</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>理由に答えてください。まだ判定していない別の責任者が、本文と返事を読みます。</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>理由への返事</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>作品を取り下げる</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>採用されるまでは取り下げられます。跡は残らず、支払いもありません。</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>取り下げる…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>はい、取り下げる</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書いていません。</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>机</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>自分の作品</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>机は空です。練習の机に試せる依頼があります。このコンピューターから何も出ません。</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>練習の机を用意する</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>申し出</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>ほかの人のところ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>自分の辞書を加える：Hunspell の組（.dic と .aff）、それを含む .zip か .oxt、または一行一語のリスト。まず調べられ、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>ファイルから加える…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>付属の代わりに使う</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}、付属</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}、付属。今は使っていません</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}、自分の</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を取り除く</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>外しました：これで検査が止まりました</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>測っていません：この言語の見本がありません</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>見本の {all} 語のうち {known} 語を認めます</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>辞書と単語リスト ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>{file} を調べています…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>これから使います。</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>足りない語が多い辞書です。正しい語にも印を付けるかは設定で選びます。</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} を加えました。</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>二人の査読者の間を決めます</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>なぜ違うのですか。</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>違う理由を選ぶ</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>依頼が二通りに読める</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>指針に書かれていない</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>どちらかが見落とした</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>好みの問題</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>どれが正しく読めますか。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>ファイルに文字コードの記載がありません。下の行を見ながら選んでください。</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>これで読む</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>次の試み</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>回答か下書き</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>この試みを残す</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>送り手にもう一度頼んでください。</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} はここの机のバックアップではありません。</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>writerdesk backup list をご覧ください。</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>このバックアップは不完全です。</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>別のものを選んでください。机はそのままです。</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>「{name}」という見本はありません。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>この作品は依頼の最新版を使っています。</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>書き続けてください。</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>最新は第 {newest} 版です。第 {version} 版ではありません。</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>まず違いをお読みください。</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>指摘を残すにはメモが要ります。</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>残す理由を短く書いてください。</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>この作品に「{finding}」の指摘はありません。</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>もう一度検査してください。</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>このコメントに提案はありません。</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>ご自分で書いてください。</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>対象の言葉はなくなりました。</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>運搬ファイルはひとつの依頼元用です。複数あります：{names}。</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>--desk で指定してください。</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>この返事はここにない机のものです。</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>頼んだ場所で取り込んでください。</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>依頼元の机がありません。</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>まず招待で登録してください。</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>このファイルの文章は圧縮率が高すぎて信用できません。</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>机をもう一度書き出してください。</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>WriterDesk の机が入ったファイルではありません。</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>別のコンピューターで「desk export」を使ってください。</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>ひとつのファイルに収まりません。</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>--desk で机をひとつずつ書き出してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} を読めません。</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>ファイル名を確かめてください。</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>このファイルはパスフレーズで閉じられています。</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>パスフレーズを書いて取り込み直してください。</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>もっと新しい WriterDesk のファイルです。</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>最新の WriterDesk を入れてください。</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>このファイルは途中で変わりました。</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} に {other} がありません。一方に語、他方に規則が入ります。</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>両方を並べて置くか、一行一語の .txt を用意してください。</translation>
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
        <translation>言葉の入ったファイルを用意してください。</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>一行に一語ずつ書いてください。</translation>
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
        <translation>dictionaries list を見てください。</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>id で一つを指定してください。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>もっと短い一覧を用意してください。</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} はファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>辞書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} を読めません: {why}。</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>名前と権限を確かめてください。</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>piece text を見てください。</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation type="unfinished"></translation>
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
        <translation>library list を見てください。</translation>
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
        <translation>piece note --states を見てください。</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>節 {number} はありません。</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>piece outline を見てください。</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>この作品は封をしてあります。</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>開け直すか、返事をお待ちください。</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>役の名前には文字が要ります。</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>別の名前を書いてください。</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>作品は封をしてあり、文章は休んでいます。</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>まず開け直してください。</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>その名前の人物は話していません。</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>piece cast をご覧ください。</translation>
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
        <translation>その作品は一覧にありません。</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>queue list をご覧ください。</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>ネットワークがあるときにもう一度どうぞ。</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>コメントには言葉が要ります。</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>言いたいことを書いてください。</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>依頼に「{criterion}」という基準はありません。</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>review show を見てください。</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>「{value}」は尺度にありません。</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>{points} から選んでください。</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>依頼が求める用途を選んでください。</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>直すか、メモつきで残してください。</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>この作品は封がしてありません。</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>この稿は送信済みです。</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>返事を待つか、取り下げてください。</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>自分の作品なので、取り下げる相手がいません。</translation>
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
        <translation>依頼「{brief}」はここにありません。</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync で新しい依頼が届きます。</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>この依頼はもう受けています。</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>作品 {piece} を続けてください。</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>この依頼を受けられたのは {last} までです。</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>まだ開いているか依頼元にたずねてください。</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>この依頼の未送信の作品はありません。</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>piece list をご覧ください。</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>訂正には短い理由が要ります。</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>時間が違う理由を書いてください。</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>{minutes} 分は足せません。作品は {has} 分、一日は 1,440 分です。</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>整数の分を、減らすならマイナスを付けて。</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>「{day}」はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>2026-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>この手引きの作品はまだありません。</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>まずその依頼を受けてください。</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>残す版には名前が要ります。</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>その版にその部分はありません。</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>自分の机にチームはありません。</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>この机だけに教えてください。</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>机が複数あり、それぞれ語を持っています：{desks}。</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>--desk で指定してください。</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>「{word}」はこの机に教えていません。</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>words list を見てください。</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>チームの語は責任者だけが決めます。</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>語を提案してください。</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>「{language}」の承認済みの語はまだありません。</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>提案してください。</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>writerdesk piece list を見てください。</translation>
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
        <translation>対象の言葉を選んでください。</translation>
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
        <translation>critique show を見てください。</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>{known} から選んでください。</translation>
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
        <translation>「{category}」という分類はありません。</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>「{rule}」という規則はありません。</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>rules list を見てください。</translation>
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
        <translation>添付 {name} {why}。</translation>
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
        <translation>二つのうち一つを選んでください。</translation>
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
        <translation>「{day}」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>2026-11-23 のように書いてください。</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>一部だけを残してください。</translation>
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
        <translation>もっと短いものを選んでください。</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>その中から一つを選んでください。</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>もう一度頼んでください。</translation>
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
        <translation>最新の WriterDesk を入れてください。</translation>
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
        <translation>brief list を見てください。</translation>
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
        <translation>別の数を書いてください。</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>その箇所を直してください。</translation>
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
        <translation>次から一つを選んでください: {kinds}。</translation>
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
        <translation>ネットワークを待っています。</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>依頼元に届き、署名つきの受領証がここにあります。</translation>
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
        <translation>第 {number} 稿に封をしました。</translation>
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
        <translation>パスを確かめてください。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>「{address}」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>http://localhost:8081 のように書いてください。</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool が応答しません。</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>執筆、ほかの検査、封はそのまま使えます。</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>この LanguageTool はその言語を検査しません。</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>何も失われません。</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>このアドレスで応答するのは LanguageTool ではありません。</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>アドレスを見直してください。</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>{address} から来たものは LanguageTool の公開ファイルではありません。</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>あとで、または別のネットワークで。何も入れていません。</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>LanguageTool を {address} からダウンロードできません。</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>ネットワークのあるときに、または USB メモリーの zip から。何も入れていません。</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} はファイルでなく {status} を返します。</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>あとで、または USB メモリーの zip から。</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>ネットワークのファイルが終わりません。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>何も入れていません。</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>{file} に LanguageTool がありません。</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>名前は LanguageTool-{version}.zip で、{jar} を含むはずです。</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} を展開しません。フォルダーの外に書くか、リンクを含むか、大きさをはるかに超えます。</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>公式のファイルを使ってください。何も変えていません。</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} は壊れているか、zip ではありません。</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>複写かダウンロードをやり直してください。何も変えていません。</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>LanguageTool に要る Java がありません。</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Java {least} 以降を入れるか（Debian と Ubuntu では openjdk-17-jre-headless、ほかでは adoptium.net）、あるものを指定してください。</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>ここの Java は版 {major}（{program}）で、LanguageTool には {least} 以降が要ります。</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>新しいものを並べて入れるか、指定してください。Java を使うほかのものは変わりません。</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} は Java ではありません。</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>java か、bin/java のあるフォルダーを指定するか、空にしてください。</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>ポート {port} は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>ポートを書かなければ空いているものを使います。</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool が起動しません：{last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>入れ直すか、だめなら別の Java を試してください。</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>ここの Java（{program}）では LanguageTool が動きません。古いか、ウェブサーバーがありません。</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>Java 17 以降の完全なものを入れるか、別のものを指定してください。</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>LanguageTool 用の空きメモリーが足りません。最大 {memory} MB 使います。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>ほかのプログラムを閉じてもう一度どうぞ。</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>もう一度どうぞ。最初の起動がいちばん遅いです。</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool が二度止まりました。今は文法を検査しません。</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>ほかは続きます。「LanguageTool で文法」からやり直せます。</translation>
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
        <translation>辞書 {name} を開けません。</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>辞書を加え直してください。</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>綴りを検査するプログラムが止まりました。</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>書き続けてください。{seconds} 秒後に再開します。</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>WriterDesk で問題が起きました：{kind}。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>プリンターが応答しません。</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>別のプリンターを選んでください。</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>アイコン「{name}」を描けません。</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>この作品にその節はありません。</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>アウトラインをご覧ください。</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>{form} のファイルには一作品だけ入ります。</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>一作品ずつ、または複数を EPUB で書き出してください。</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>複数の作品の本にまだ題名がありません。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>題名を付けてください。</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>作品を {form} で書き出せません。</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>次から選んでください：{formats}。</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} に文字コードの記載がありません。候補：{likely}。</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>「{encoding}」は知られていない文字コードです。</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>windows-1256、cp932、iso-8859-2 のような名前です。</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>このファイルは {encoding} ではありません（{position} バイト目）。</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>別の文字コードを選ぶか、元のソフトで UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} は壊れているか、一部だけです。</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>複写かダウンロードをやり直すか、元のソフトで開いて保存してください。</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} は展開すると文章とは思えない大きさになります。</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>このファイルを信用せず、送り主に文章そのものを頼んでください。</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} は独自の実体を定義しています。ワープロはそうしません。</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} は 64 MB を超えるか、部分が多すぎます。</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>いくつかのファイルに分けてください。</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} はパスワードで守られています。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>元のソフトで開き、パスワードなしで保存して読み込んでください。</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} は Word などの古い形式です。</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>そのソフトで開き、DOCX か ODT で保存してください。</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>{name} というファイルはありません。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確かめてください。</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} はフォルダーか装置で、ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>文章の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} は{words}なので、取り込めません。</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>一つ選んでください。</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>別の数を入れてください。</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>「{day}」は日付ではありません。</translation>
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
        <translation>存在しない節が開かれました。</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>保存に失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>編集が節の外にあります。</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>保存に失敗しました。</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>この場所の片側に文章がありません。</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>新しい節を始める所にカーソルを置いてください。</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>このあとに節がありません。</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>あとに節のあるものを選んでください。</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>見出しには語が要ります。</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>節の題名を書いてください。</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>節がその後変わりました。</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>以前の状態は作品の版にあります。</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>作品 {piece} はありません。</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>どの作品があるかご覧ください。</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>この作品にその覚え書きはありません。</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>piece remarks を見てください。</translation>
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
        <translation>辞書ファイル {file} は壊れています。</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>WriterDesk を入れ直してください。</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>元の場所からもう一度取ってください。</translation>
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
        <translation>二つのファイルを一緒に用意してください。</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>どれかを --name で指定してください。</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>先に展開してください。</translation>
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
        <translation>もっと短い単語の一覧を用意してください。</translation>
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
        <translation>この言葉には文字がありません。</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>言葉を入れてください。</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>一語だけ入れてください。</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>一語ずつ入れてください。</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
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
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>この言葉は誰も提案していません。</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>その言葉は一覧にありません。</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>その言葉はすでに一覧にあります。外すことができます。</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>その言葉はすでに断られています。</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>その言葉はすでに一覧から外されています。</translation>
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
        <translation>このパッケージは依頼元のために暗号化されています。</translation>
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
        <translation>bagit.txt がありません。</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>bag-info.txt がありません。</translation>
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
        <translation>文書が一つありません。</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>文章に NUL 文字があります。</translation>
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
        <translation>パッケージに署名がありません。</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>署名がパッケージと合いません。</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>だれも保証しない鍵で署名されています。</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>別の目的で署名されています。</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>取り消された鍵で署名されています。</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>期間外の鍵で署名されています。</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>送り主にパッケージをもう一度頼んでください。</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>フォルダー {name} は空ではありません。</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>前の稿がこの机にありません。</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>最新のバックアップを復元するか、前の稿に封をしたコンピューターで封をしてください。</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>封には少なくともひとつの用途への同意が要ります。</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>用途に印を付けてください。</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>作品と添付が大きすぎます。</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>添付を小さくするか減らしてください。</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>封をしたパッケージが私たちの検査に通りませんでした。</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>依頼か依頼元の名前を書けません。</translation>
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
        <translation>WriterDesk のデータファイルがありません。</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>「{reason}」という理由はありません。</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>reasons list を見てください。</translation>
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
        <translation>そのコメントはありません。</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>piece comments を見てください。</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>この作品はここで読めません。</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>まず引き受けてください。</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>修正を頼むにはコメントか直すことがひとつは要ります。</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>場所にコメントするか、直すことを書いてください。</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>不採用には理由、書き手への一文、条項が要ります。</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>「{criterion}」は好みの問題です。点数には理由が要ります。</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>理由を一文で書いてください。</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>piece attachments を見てください。</translation>
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
        <translation>ヘルプのページ {name} はありません。</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>manual list をご覧ください。</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>この作品について決めた読み手はまだいません。</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>最初の判定をお待ちください。</translation>
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
        <translation>review versions を見てください。</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>封をする文章があります。</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>封をする文章がまだありません。</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>依頼の版が分かっています。</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>依頼の版が分かりません。</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>依頼の必須の制限は満たされているか、メモつきで残されています。</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>必須の指摘はすべて直されているか、メモつきで残されています。</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>報酬と時間が示されています。</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>報酬と時間が示されていません。</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>依頼は文章に添えたファイルを認めています。</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>この画像に招待は見つかりません。</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>四角全体が写った、より鮮明な画像を撮るか、横に書かれたコードを入力してください。</translation>
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
        <translation>{place}：{why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>ほかにもあります。writerdesk dictionaries check ですべて見られます。</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>この作品には数えられる詩形がありません。</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>`writerdesk forms list` をご覧ください。</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>下書きの {line} 行目に言葉がありません。</translation>
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
        <translation>「{rule}」という規則はここにありません。この行は効きません。</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>は普通のファイル名ではありません</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>は依頼のそばで読めません</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>は依頼の一覧にありません</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>は一覧にありますが、ファイルがありません</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>よい例が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>悪い例が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>依頼の形式は {version} ですが、この WriterDesk が読むのは {ours} です。</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>手引き「{tutorial}」はここでは知られていません。</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>形式「{form}」はここでは知られていません。依頼に添えて送れます。</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>「{name}」は添付の中にありません。</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>前の版は、より小さい番号でなければなりません。</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>名前を示す顧客には、その名前が必要です。</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>顧客名を示さないことになっていますが、ここに名前があります。</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>依頼は公開ではありませんが、ここに顧客の名前があります。</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>批評には評価する文章が必要です。</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>添付の名前か文章そのもの、どちらか一方を示してください。</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>形式がないのに、パラメーターがあります。</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>「{rule}」に重みが二つあります。</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>同じ名前の添付が二つあります。</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>尺度の二つの段階が同じ値です。</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>書庫ではありません</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>{id} の試みの番号が 1 から始まっていません</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} は、ない試みを承認しています</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least}～{most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>ここで役が制限されていますが、{kind}に役はありません。</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>{most} {unit}以下</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>{least} {unit}以上</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>分で数えるのは戯曲と場面です。{kind}は分で測れません。</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>最小も最大も示されていません。</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>{unit}の制限が二つあります。</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>よい例に、禁じられたものがあります：{signs}。</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>最小（{least}）が最大（{most}）より大きくなっています。</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>これと {path} を同時に守れる文章はありません：あちらは{other}、こちらは{one}です。</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>最大が 0 では、何も書けません。</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>{tag} では、ここのだれも{unit}を数えられません。</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>報酬の規則に全員向けの行がないので、報酬が見えない書き手が出ます。</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>上限が見積もりより低いので、見積もりどおりに支払われません。</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>印税には、何パーセントかの指定が必要です。</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>100 パーセントを超えて支払うことはできません。</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>この行では何も支払われません。</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>報酬の規則の二つの行が、同じ人を対象にしています。</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>その場所を直して、もう一度検査してください。</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>endpoint init が表示した受取人を写すか、この項目を省いてください。</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>金額は小数点を使い、引用符で囲んで書いてください。</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>添付の一覧にこのファイルを加えるか、名前を直してください。</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>image/png や audio/* のようなメディア種別、.pdf のような拡張子、または言葉で書いてください。</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>添えてよいものを attachments に書くか、これを省いてください。</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>上限を上げるか、見積もりを下げてください。</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>limits.cast を省くか、種類に戯曲か場面を選んでください。</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>これらの語から一つ選んでください。</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>client_class と client を一致させてください。</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>顧客の名前が出ない言葉を選んでください。</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>貼り付けたものなしで、文章を書き直してください。</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>ISO 4217 の通貨コードを書いてください。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>どれか一つを除いてください。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>記入してください。</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>アドレスを全部書くか、一覧を空にして招待の endpoint を使ってください。</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>別のよい例を選ぶか、これらの文字を認めてください。</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>verdict、text、why のある [[instructions.examples]] を一つ加えてください。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>ファイルの名前を変えてください。</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>形式のファイルにあるキーをそのまま使ってください。それまで形式はそのまま検査されます。</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>形式は “1.0” のように書いてください。</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>これらの記号だけを使ってください。</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>work.judged には attachment か text のどちらかを書いてください。</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>writerdesk languages list でタグを調べてください。</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>二つのうち一つを変えるか、一つを目安にしてください。</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>制限を変えるか、省いてください。形式はいずれにせよ検査されます。</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>type/subtype のように書いてください。</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>min か max を変えてください。</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>項目を加えてください。brief new なら、すべての項目を説明つきで書き出します。</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>金額だけの [[pay.rates]] を一つ加えてください。</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>work.form_id に形式を書くか、パラメーターを除いてください。</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>min か max、または両方を書いてください。</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>金額を書くか、行を除いてください。</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>代わりに words、graphemes、lines のどれかを選んでください。</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>その範囲の数を選んでください。</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>ISO 3166 の大文字二字か、UN M.49 の数字三桁を書いてください。</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>省いてください。署名のときに記入されます。</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>日付、時刻、タイムゾーンを書いてください。</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>二つの時刻のうち一つを変えてください。</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>短くするか、添付にしてください。</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>値を変えてください。TOML では文字列を引用符で囲み、数は囲みません。</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>これらの単位から一つ選んでください。</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>名前を直すか、除いてください。</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>形式のファイルを添付するか、writerdesk forms list を見てください。</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>writerdesk rules list を見るか、この行を除いてください。</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>writerdesk tutorial list を見るか、この項目を省いてください。</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>これより前に公開された版を書いてください。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>“12.50” のような、文字列で書いた金額</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>EUR のような大文字三字の通貨</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>英字、数字、点、ハイフン</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>1.0 のような版</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>structure/quotes のような規則の id、またはその最初の語</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>age1 で始まる age の受取人</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>ラテン文字、数字、点、ハイフンだけの普通のファイル名</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>text/plain のようなメディア種別</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>16 進数字 64 桁</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} は次のどれでもありません：{choices}。</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>ここに入るべきものは{kind}で、{found}ではありません。</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>文章に、目に見えない制御文字があります。</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} は {least} から {most} までの間にありません。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>「{field}」は依頼の項目ではありません。無視されます。</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} は {wanted} ではありません。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文章が空です。</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>「{field}」は {least} 以上必要です。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文章が長すぎます。</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>文章が空白だけです。</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>「{field}」がありません。</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>入れ子が深すぎるか、書き方が乱れすぎています</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>「{name}」が二つあります。</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>「{text}」は、2027-01-31T12:00:00Z のようなタイムゾーンつきの日時ではありません。</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>「{tag}」は、ur-Arab のような BCP 47 の言語タグではありません。</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>限定または秘密の依頼には、手元の写しをいつ消すかの指定が必要です。</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} では作品が公開されますが、依頼は{level}です。</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>「{address}」は https アドレスではありません（http はこのコンピューターの中だけ）。</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>「{line}」は、作品に添えられるファイルの種類ではありません。</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>ファイルを添えてはならないので、制限するものがありません。</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>「{region}」は、IN や 419 のような地域ではありません。</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} はすべての人に文章を使う権利を与えますが、「{field}」がそれを取り上げています。</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>秘密の作品は公開できません。</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} が {before} より前になっています。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>展開して、中の文章を読み込んでください。</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>リッチテキストのファイル</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>元のソフトで DOCX か ODT で保存してください。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>ブラウザーから文章をコピーするか、ブラウザーでテキストとして保存してください。</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>文章でないもの</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>EPUB の本</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>これの元になった文章を読み込んでください。</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>Word の文書でないもの</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>文章を DOCX で保存してください。</translation>
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
        <translation>先に一つ外してください。</translation>
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
        <translation>次のいずれかで保存してください: {endings}。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} は {most} MB より大きいです。</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>間の稿が抜けているので、前の内容を示せません。</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>この稿が示す前の稿は、ここにあるパッケージと違います。</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>二つの異なるパッケージが、同じ稿だと言っています。</translation>
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
        <translation>ここに机はありません。</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>フォルダーを確かめるか、机を作ってください。</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>この机は前回もっと新しい WriterDesk で使われました。</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>最新の WriterDesk を入れて開いてください。</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>別のプログラムがこの机を使っていて離しません。</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>もうひとつの WriterDesk を閉じるか、少し待ってからどうぞ。</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>ここにはもう机があります。</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>開いてください。</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>ディスクにこれ以上入りません。保存したものは無事です。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>空きを作って保存し直してください。</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>このフォルダーに書けません。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>書けるフォルダーを選ぶか、書く権利を付けてください。</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>机のデータベースが壊れています。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>最新のバックアップを復元してください (backup list、次に backup restore)。</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>ディスクがエラーを出しました：{reason}。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>ディスクがつながっていて無事か確かめてください。</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>データベースの呼び出しが誤っていました：{reason}。</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>{desk} という机はありません。</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>どの机があるかご覧ください。</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>この人にホームフォルダーがありません。</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>--data でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>{key} という設定はありません。</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>settings list を見てください。</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} に入るのは {wanted} です。</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>そのような値を入れてください。</translation>
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
        <translation>依頼元のサーバーでないものが応答しました。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的にやり直します。</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>ここのネットワークはまずログインを求めています。</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>ウェブページを開いてログインすれば、あとは続きます。</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>依頼元のサーバーが後にするよう求めています ({status})。</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>依頼元はこの機器をもう知りません。</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>依頼元のサーバーが断りました。</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>封をしたファイルが違っています。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>接続が切れました。</translation>
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
        <translation>依頼元のサーバーに届きません。このコンピューターのプロキシはスクリプトで決められていますが、ここでは実行されません。</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>システムの設定でプロキシを手で指定してください。ネットワークの管理者が知っています。</translation>
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
        <translation>アドレス {url} は安全ではありません。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>依頼元に正しいアドレスをたずねてください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>依頼元のサーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>依頼元のサーバーに届きません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>サーバーの証明書が依頼元のものではありません。</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>ここでログインが要るなら先にログインを。でなければ依頼元にたずねてください。</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>招待の証明書が壊れています。</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>返事が大きすぎます。</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>この返事は別の机のものです。</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>そちらで取り込んでください。</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>依頼がこのファイルにありません。</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>返事はこれに対する受領証ではありませんでした。</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>この机はどの依頼元のものでもありません。</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>封をしたファイルがもうありません。</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>この招待に別の依頼元が答えました。</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>依頼元の記録が別の鍵で署名されています。</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>このパッケージについて依頼元にたずねてください。</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>パッケージの id が、求めたものと違います。</translation>
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
        <translation>このパターンは時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>正規表現ではありません：{reason}。</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>正確に検索してください。</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>パターンを直すか、正確に検索してください。</translation>
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
        <translation>{most} 文字より長い</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
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
        <translation>これは age の鍵ではありません。</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>机とともに作った鍵ファイルを使ってください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>依頼元の暗号鍵を使えません。</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>別の鍵で暗号化されたか、壊れています。</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>パスフレーズが合わないか、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>一字ずつ書き直してください。パスフレーズなしではだれも開けません。</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>この紙に鍵がありません。</translation>
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
        <translation>依頼元に一覧をもう一度頼んでください。</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>これは運搬ファイルではありません。</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>もっと新しい WriterDesk の運搬ファイルです。</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>机から依頼元へ行く運搬ファイルです。</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>これは依頼元の返事です。</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>署名した紙にない要素があります。</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>署名した紙の要素がありません。</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>要素が署名した紙のものと違います。</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>依頼元が取り込んで返事を返します。</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>机で取り込んでください。</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>このファイルの知らせを読めません。</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>この文書に署名がありません。</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>署名がこの文書と合いません。</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>だれも保証しない鍵で署名された文書です。</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>別の目的で署名された文書です。</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>取り消された鍵で署名された文書です。</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>期間外の鍵で署名された文書です。</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>署名して送り直すよう頼んでください。</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>文章に半端な文字があります。</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>壊れた文字を除いてください。</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>招待コードは {length} 字です。これは違います。</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>招待のとおりに打ち直してください。</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>招待コードに打ち間違いがあります。</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>一字ずつ比べてもう一度どうぞ。</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>招待にしては大きすぎるファイルです。</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>招待に期限がありません。</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>この招待は {day} に終わりました。</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>この招待にはもっと新しい WriterDesk が要ります。</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>招待ではないか、壊れています。</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>この鍵ファイルはパスフレーズで閉じられています。</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>このコンピューターのキーリングが鍵を渡さないか、受け取りません。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>キーリングを開けるか、設定でパスフレーズを選んでください。</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>鍵ファイル {name} がありません。</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} は拡張子の示すものではありません。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>鍵のファイルが壊れています。</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>secrets.wdkeys をバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>もっと新しい WriterDesk が鍵を閉じました。</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>WriterDesk を更新してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>パスフレーズが合わないか、鍵のファイルが壊れています。</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>{name} でディスクエラーが出ました。</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>ディスクがあるか確かめてください。</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>ディスクがいっぱいで {name} を書けませんでした。</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>まず空きを作ってください。</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} はここで読み書きできません。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>受領証と署名の内容が違います。</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>返事は受領証ではありません。</translation>
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
        <translation>鍵のパスフレーズがありません。</translation>
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
        <translation>一行だけ書いてください。</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>この鍵を読めません。</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>鍵をもう一度頼んでください。</translation>
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
        <translation>{name} {why}。</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>送り主にファイルをもう一度頼んでください。</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>はバイト順マークで始まっています</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>は、数でない NaN か Infinity を含んでいます</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>は UTF-8 ではありません</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>は大きすぎる数を含んでいます</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>は同じ項目名を二度使っています</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>は JSON ではありません</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>は、あるべき項目がそろっていません（{error}）</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>は文字の半分だけを含んでいます</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>は入れ子が深すぎます</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>zip ではないか、終わりがありません。</translation>
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
        <translation>zip ファイルの要素が多すぎます。</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>要素の一つが大きすぎます。</translation>
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
        <translation>要素の一つが暗号化されています。</translation>
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
        <translation>二つの要素が同じ名前です。</translation>
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
        <translation>この依頼は報酬とともにあなたに開かれています。</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>依頼を受けました。</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>依頼を断りました。記録には残りません。</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>申し出の期限が過ぎました。</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>書いている間、このコンピューターから何も出ません。</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>検査が済み、封をできます。</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>署名して閉じました。送るまでは開け直せます。</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>ネットワークか USB メモリーを待っています。</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>送りました。受領証を待っています。</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>送信できませんでした。やり直します。</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>依頼元に届き、査読者を待っています。</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>先方で読めませんでした。技術的なことで、文章とは関係ありません。</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>言語の責任者が読んでいます。</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>二人目の責任者が、最初の意見を見ずに読みます。</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>二人の意見が違い、三人目が決めます。</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>修正が求められました。コメントは文章のわきにあります。</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>新しい稿は同じ責任者に戻ります。</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>採用されました。</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>採用されませんでした。理由があり、文章はあなたのもので、異議を申し立てられます。</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>別の責任者が異議を見ています。</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>終了しました。文章はあなたのものです。</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>支払いを受ける権利があります。</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>依頼元が支払いました。</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>支払いに異議を申し立てました。依頼元が答えます。</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>依頼を返しました。記録には残りません。</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>この作品を書くのをやめました。</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>採用前に取り下げました。あなたのものです。</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>依頼の新しい版に替わりました。</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>依頼の期日に文章を消しました。経過の記録は残ります。</translation>
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
        <translation>別の責任者が受け持っています。</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>空くのを待つか、別の作品を読んでください。</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>受け持つ責任者だけができます。</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>まず引き受けてください。</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>自分の作品は評価できません。</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>別の責任者に任せてください。</translation>
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
        <translation>異議は示された理由に答えます。</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>理由への返事を書いてください。</translation>
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
        <translation>過ぎるまで待ってください。</translation>
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
        <translation>これ以上の修正は認められていません。</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>採用、不採用、二人目の査読のどれかを選んでください。</translation>
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
        <translation>ファイルの行き先</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx)、編集者や出版社へ</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt)、LibreOffice など</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB、読者への本。複数の作品を入れられます</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>プレーンテキスト (.txt)、そのまま</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md)、そのまま</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain)、戯曲に</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルに書く</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>まだ作品がありません。</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>書くか、文章を読み込んでください。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルに書いています</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>書き込みました：{name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>{name} というファイルがもうあります。</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>置き換えるならもう一度押すか、別の名前を書いてください。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>止めました。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは書かれませんでした。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>どの依頼か</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>評価のしかた</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>査読</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>受けられる人</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>いっしょに行くファイル</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>全版に共通の ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>何がなぜ変わったか</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>依頼元の ID</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>顧客名を示すか</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>言語タグ（できれば文字体系つき）</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>言語の混用</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>方言、一行にひとつ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>仕事の種類</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>主題かプロンプト</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>「自作」の意味</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>一人の作品数</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>詩形</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>応える文章</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>だれの文章か</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>評価する機械の文章</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>避ける主題</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>正確な意味</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>何を、なぜ、だれが読むか</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>手順、一行にひとつ</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>すること、一行にひとつ</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>注意、一行にひとつ</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>しないこと、一行にひとつ</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>よい例と悪い例</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>よいか悪いか</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>必須か目安か</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>役の数</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>使えない文字</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>文法チェック</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>韻の道具</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>自分のメモの貼り付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>合格の条件</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>測るもの</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>確かめられるか、好みか</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>検査の重み</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>言語（別なら）</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>所見の最小数</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>所見の分類</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>書き手の評価基準</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>必要な根拠</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>尺度の段階</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>手本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>料金：だれにいくら</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>専門</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>見積もり（分）</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>見積もりの方法</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>支払う最大の分</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>修正一回ごと</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>採用されないとき</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>支払い時期</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>印税の割合</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>申し出の終わり</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>受ける期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>締め切り</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>猶予（時間）</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>沈黙で採用になる日数</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>修正一回の時間</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>査読者を順番に</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>査読者に名前は見えない</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>二人目が読むとき</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>修正の最大回数</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>異議の日数</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>返事の日数</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>理由の組</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>どれかひとつで足りる</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>再挑戦のしかた</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>名前の表示</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>転売</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>いつからいつまで</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>同意を求める用途</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>依頼元だけに</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>権利は依頼元に移る</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>いっしょに行くもの、一行にひとつ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>見る人</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>消し方</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>打鍵の時刻も行く</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>暗号化の鍵</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>公開・限定・秘密</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>見てよい人</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>手元の写しを消す日</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>顧客の壁</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>パッケージの版</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>宛先、一行にひとつ</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>添付してよいもの、一行にひとつ</translation>
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
        <translation>言葉で</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディア種別</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>ゆるく</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>大文字小文字、母音記号、似た文字をその言語の流儀で扱います。</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>正確に</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>文字も記号も打ったとおり。</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>パターンで</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>正規表現。\X は記号つきの一字です。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>探す場所</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>この節</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>この作品</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>すべての作品</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>%Ln 件すべて置換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>%Ln か所を置き換えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>封がしてあるのでそのまま：{titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} 件</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}。求められるのは {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>あなたのメモ：{note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>メモつきで残す</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>慣例</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>{line} 行目・{weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>読み方を決める…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>このまま残す…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>二度とたずねない</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>この規則はすべての作品で黙ります。設定で戻せます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>これからこの机で知られた語です。</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>チームに提案する</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>書き手全員が使う語にするかは {vendor} が決めます。</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>行の読み、または音節とその値：{example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>残す理由は。査読者がこのメモを見ます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>ほかに見るべきものはありません。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} がここで閉じていますが、その前に {expected} が開いていません。</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{expected} で閉じるところに {found} があります。</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} がここで開いていますが、{expected} で閉じられていません。</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>{words} と書く</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>所見 1 件</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>所見 {number} 件</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>所見なし</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>評価する文章には{remarks}。少なくとも {least} 件必要です。</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>「{category}」には{remarks}。依頼は {least} 件を求めています。</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>「{words}」への所見に、この依頼の分類がありません。</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>「{words}」への所見は、評価する文章をそのとおりに引用していません。</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>「{criterion}」はまだ評価されていません。</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>「{criterion}」の評価に理由がありません。</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>「{words}」への所見に内容がありません。</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>「{criterion}」の尺度に {value} はありません。</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>この言葉は引用符の中にありますが、評価する文章にはありません。</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>この箇所はすでに文章の {line} 行目からにあります。</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>この文はすでに文章の {line} 行目にあります。</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>「{word}」が二度書かれています。</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>繰り返しを消す</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>ひとつだけ残す</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>{count} {unit}以上</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>{count} {unit}以下</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>形式「{id}」は{asked}ですが、この制限は{limit}を求めています。</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}、破格をすべて認めれば{other}</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>何も出力しませんでした</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>この語には二種類の文字が混じっています。片方は似た形の別の文字かもしれません。</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>ラテン文字の語に別の文字が入っています。</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>目に見えず、働きもない文字がここにあります。</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>書字方向を変える制御文字がここにあります。</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>誤った文字コードで読まれたものです。</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>この行は Zawgyi で書かれたビルマ語のようです。</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>この文字は、封をするときの形に合成されていません。</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>この文字は、ここで使うべき文字に似た別の文字です。</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>同じ記号がひとつの文字に二度付いています。</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>合成する</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>この箇所は{here}ではなく{there}のようです。</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>この箇所は{language}の文字で書かれていません。</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>この文は依頼のもとの文章にあります。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>書記素</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>モーラ</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>マートラー</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>音節</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>連</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>役</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>{most} {unit}以下</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least}～{most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>{least} {unit}以上</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>この戯曲の役は {number} です。依頼は{expected}を求めています。</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>依頼は避けるよう求めています：{theme}。{definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>依頼は「{string}」を認めていません。</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>依頼は{expected}を求めていますが、この文章は{unit}で数えられません。</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>作品は {count} {unit}です。依頼は{expected}を求めています。</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>訳者か編集者の注が文章に残っているようです。</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>注を消す</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>ここは言葉を待っているようです。</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>ここには空白なしで {whole} 文字が続いています。語、引用符、書き誤りは最初の {looked} 文字だけを調べました。</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>この文はあなたの作品「{title}」にもあります。</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>各連：{asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>{asked}までの違い：破格</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>各行：{asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>押韻：{scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>最後の行：{asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>{line}行目：{asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} は {expected} が開いていない引用を閉じています。</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{expected} で引用を閉じるところに {found} があります。</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>{found} がここで開いた引用は {expected} で閉じられていません。</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>{language}の印刷では {opener} {closer} を使います。{mark} は別の言語の記号です。</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>破格？</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>「{word}」は辞書にありません。</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>こう区切れば韻脚が成り立ちます：{cut}。そう印刷するか、この行の読みに定めてください。破格？</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>{form}の最後の韻脚は {asked} ですが、「{foot}」は {shape} です。</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>この行は{count} {unit}、これと韻を踏む{line}行目は{asked}です。言葉が一つ多くありませんか？</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>数えられません</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>{asked}ではない</translation>
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
        <translation>{place} バイト目の文字は、SET が示す文字コード {encoding} にありません。</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>この行は UTF-8 です。SET UTF-8 と書いてください。</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>最初の行は {count} のような語数でなければなりません。ここは語になっていて、その語が失われます。</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>{flag} の規則の群は、最初の行にある数より {wanted} 個少なくなっています。</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>規則には取り除くものと付けるものがあります。{flag} のこの規則には、多くても一つしかありません。</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>条件 {condition} に、対のない括弧があります。</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET が示す文字コード「{encoding}」は、ここでは知られていません。</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>単語リストが、その言語の古い文字コードかもしれません。</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>語が一つも入っていません。</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>規則の群は、{kind}、フラグ、Y か N、規則の数で始まります。</translation>
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
        <translation>単語リストは UTF-8 で書きますが、この行は違います。</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>末子音を文字に数える</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>前の子音を取り込む</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>アリフを読まない</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>「と」が長い</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>末母音が短い</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>末子音が聞こえない</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>ヌーンが聞こえない</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>母音が短い</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>末の h が聞こえない</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>y が母音に滑り込む</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>母音が独立している</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>イザーファトが書かれていない</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>y が短い末母音に滑り込む</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>母音が短く閉じている</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>次の文字が重なる</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>短母音が聞こえない</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>i が後の母音に滑り込む</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>長母音が短い</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>二語がつながる</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>次の語につながる</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>母音を分ける</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>母音をつなぐ</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>引き伸ばす</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>詩人は省く</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>母音なしで読む</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>無音の e を省く</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>前の音節を閉じる</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>子音だけで一音節</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>短く歌う</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>チャンドラビンドゥがアヌスヴァーラで印刷</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>閉じた末音節を長く数える</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>休止で末子音を重ねる</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>m だけで一音節</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>n だけで一音節</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>補助の母音を歌う</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>小さい母音で延ばす</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>二語の母音が一音節</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>分けて読む</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>一音節で読む</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i を後の母音と読む</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i だけで一音節</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>末の w は音節でない</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>前の字と続けて読む</translation>
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
        <translation>「{foot}」は {asai} で始まります：{why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>「{foot}」（{shape}）は{form}の韻脚ではありません。</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>この行も、ほかのほとんどの行も、どう読んでもこの形式の知る律に合いません。</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>ほとんどの行は {kind}（{pattern}）ですが、この行はどう読んでもそうなりません。</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>{kind} として読めます。</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>この行がその韻律（{kind}）で読めるのはこの読みだけです：{said}。語が足りないか、多いのでは？ 別の読み方をするなら読みを定めてください。破格？</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>別の読み方をするなら読みを定めてください。破格？</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>平（bằng）</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>仄（trắc）</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>強勢あり</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>強勢なし</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>第 {number} 音節「{syllable}」は{borne}ですが、{asked}が求められています。</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>破格ですか？</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>ここには「{asked}」があるはずですが、「{found}」があります。</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>どれも同じ終わり方です：{borne}。</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>音節 {numbers} が同じ声調です。</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>モーラ</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>マートラー</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>ミザニ</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>フィデル文字</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>フィデル文字</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>音節</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>チール</translation>
    </message>
    <message>
        <source>word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>「{one}」{sound} と「{two}」{heard}：韻を踏まない</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>「{one}」{sound} と「{two}」{heard}：韻を踏む</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>「{one}」{sound} と「{two}」{heard}：近い韻</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>「{one}」{sound} と「{two}」{heard}：無理な韻</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>「{end}」（{sound}）は {line} 行目の「{other}」（{heard}）と弱くしか韻を踏みません。{form}は{where}この韻を守ります。破格ですか？</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>「{end}」（{sound}）は {line} 行目の「{other}」（{heard}）と韻を踏みません。{form}は{where}この韻を守ります。</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>詩全体で</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>この連で</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>「{word}」は同じ語で韻を踏んでいます（{line} 行目）。{form}は二つの語を求めます。</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>二行ずつ、または行の連なりで</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>この行は最初の二行連と同じく「{refrain}」（ラディーフ）で終わるはずです。</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>許す詩人もいます。破格？</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>この行は {count} {unit}です。{form}は{asked}を求めます。</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>この行は語の終わりで {asked} に分かれるはずですが、{found} に分かれています。</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>この行は {count} {unit}（{parts}）です。{form}は{asked}を求めます。</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>この行は記号のところで {asked} に分かれるはずですが、{found} に分かれています。</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form}は{unit}で数えますが、この文章（{language}）はそう数えられません。読み方がわかる行には読みを定めてください。</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>この行は書かれたままでは{unit}で数えられません。読みを定めてください。</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>書かれたままではこの部分は {written} {unit}です。{count} になるのはこの読みだけです：{said}。許す詩人もいます。破格？</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>歌詞は各部に名前を付けますが、この行はどの名前よりも前にあります。</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>「{label}」に行がありません。</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>「{label}」が最初のときより短くなっています。</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>「{label}」は {number} 行、「{first}」は {asked} 行です。</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>「{label}」は{form}の知る部分ではありません。</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>「{label}」はそのまま繰り返すものですが、この行は {line} 行目と違います。破格？</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>この行は {count} {unit}、「{label}」の同じ位置の {line} 行目は {other} です。同じ節で歌えますか？</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form}には、それぞれ話し手のいるせりふがありますが、ここには見つかりません。</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form}は役の一覧で始まります。</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>この言葉はどの話し手よりも前にあります。誰が言いますか？</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>「{name}」はここで何も言いません。</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>この話し手は役の一覧にありません。</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>この役は一度も話しません。</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form}はふつう {least}～{most} 連ですが、ここには {number} 連あります。破格？</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>{form}の一連は {asked} 行ですが、この連は {found} 行です。</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form}には詩行が要りますが、ここには一行もありません。</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form}は {least} 連以上ですが、ここには {number} 連あります。</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form}は {most} 連以下ですが、ここには {number} 連あります。</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>{line} 行目は {other} 行目を繰り返します。</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>{line} 行目は {other} 行目と対句です。</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>この詩のほとんどの行は {usual} {unit}、この行は {count} です。破格？</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>ここには {count} あります。</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>詩の行はひとつの律を守ります。</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>チャウパーイーの句は 1 2 1 や 2 2 1 では終わりません。</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>チャウパーイーの句は 2 2、2 1 1、1 1 2 のどれかで終わります。破格？</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>ドーハーの偶数句は重・軽（2 1）で終わります。</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>ドーハーの奇数句は一語のジャガン（1 2 1）では始まりません。許す詩人もいます。破格？</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>ドーハーの奇数句はふつう 6 + 4 + 3（3 3 4 3、2 4 4 3 …）か 4 + 4 + 2 + 3 マートラーに分かれます。</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>ドーハーの偶数句はふつう 4 + 4 + 3 か 6 + 2 + 3（3 3 2 3）マートラーに分かれます。</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>主な韻は 1 行目の第 6、7、8、9 音節のどれかにあります。</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>エングリンの 2 行目は強勢のない音節で終わります。</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>3 行目と 4 行目は、一方が強勢あり、他方が強勢なしで終わります。</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>ガザルの行はすべてひとつの韻律（bahr）です。</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>小さな一覧にある季語はこの俳句に見つかりません。歳時記には何千もあります。あなたの季語もそのひとつかもしれません。</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>連の最後の行は次の連の 3 行目と韻を踏みます。</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>ドーハーの第四句は 3 行目の前半として戻ってきます。</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>クンダリヤーは始まりの語で終わります。</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>マー脚（N N、R N）のあとは nirai で始まります。</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>ヴィラム脚（N R、R R）のあとは ner で始まります。</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>カーイ脚（三つの asai、最後は ner）のあとは ner で始まります。</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>八言の第 6 音節は六言の終わりと韻を踏みます。</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>六言の終わりはその前の八言の終わりと韻を踏みます。</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>六言の第 2、第 6 音節は平、第 4 音節は仄です。</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>八言の第 2、第 6、第 8 音節は平、第 4 音節は仄です。</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>八言の第 6、第 8 音節は、一方が平らな声調、他方が下がる声調です。</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>連の最後の行は次の連の 2 行目と韻を踏みます。</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>対句がこの歌の技です。</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>ルバーイーには固有の韻律があります。</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>これは季語です。これがあれば俳句としても読めます。川柳には要りません。</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>ほとんどの連は同じ行（kibwagizo）で終わりますが、この連は違います。破格？</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>時調の 3 行目は三音節のまとまりで始まります。</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>3 行目の二番目のまとまりは五音節以上です。</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>時調の一行は 14～16 音節です。</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>時調は全体で 44～46 音節です。</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>時調の半行は 6～9 音節です。</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>行の後半は 6～9 音節、3 行目では 5 音節以上です。</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>ソーラターの奇数句は重・軽（2 1）で終わります。破格？</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>この警告をもう出さない</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>机のフォルダーは {name} が複写しています。書いている間の複写で壊れることがあります。</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>机のフォルダーがネットワークドライブ（{name}）にあります。そこでは机が壊れることがあります。</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>{folder} をこのコンピューターだけの場所に移すか、--data を付けて起動してください。バックアップは共有フォルダーでもかまいません。</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>アムハラ語ゲトゥム</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>チャウパーイー</translation>
    </message>
    <message>
        <source>doha</source>
        <translation>ドーハー</translation>
    </message>
    <message>
        <source>englyn-unodl-union</source>
        <translation>エングリン・ウノドル・ウニオン</translation>
    </message>
    <message>
        <source>ghazal</source>
        <translation>ガザル</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>俳句</translation>
    </message>
    <message>
        <source>hamziya</source>
        <translation>ハムズィーヤ</translation>
    </message>
    <message>
        <source>inkishafi</source>
        <translation>インキシャフィ</translation>
    </message>
    <message>
        <source>kakagati</source>
        <translation>カーカガティ</translation>
    </message>
    <message>
        <source>kundaliya</source>
        <translation>クンダリヤー</translation>
    </message>
    <message>
        <source>kural-venpa</source>
        <translation>クラル・ヴェンバー</translation>
    </message>
    <message>
        <source>luc-bat</source>
        <translation>ルックバット（六八体）</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>パントゥン</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>パテャーヴァット</translation>
    </message>
    <message>
        <source>play</source>
        <translation>戯曲</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>プロムギート</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>ケチュア語ハラウィ</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>ケチュア語ハイリ</translation>
    </message>
    <message>
        <source>rola</source>
        <translation>ローラー</translation>
    </message>
    <message>
        <source>rubai</source>
        <translation>ルバーイー</translation>
    </message>
    <message>
        <source>senryu</source>
        <translation>川柳</translation>
    </message>
    <message>
        <source>shairi</source>
        <translation>シャイリ</translation>
    </message>
    <message>
        <source>sijo</source>
        <translation>時調</translation>
    </message>
    <message>
        <source>sonnet-petrarchan</source>
        <translation>ペトラルカ風ソネット</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>シェイクスピア風ソネット</translation>
    </message>
    <message>
        <source>soratha</source>
        <translation>ソーラター</translation>
    </message>
    <message>
        <source>syair</source>
        <translation>シャイル</translation>
    </message>
    <message>
        <source>takhmisa</source>
        <translation>タフミーサ</translation>
    </message>
    <message>
        <source>tanka</source>
        <translation>短歌</translation>
    </message>
    <message>
        <source>utenzi</source>
        <translation>ウテンズィ</translation>
    </message>
    <message>
        <source>venpa</source>
        <translation>ヴェンバー</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Piece</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>第 {number} 節</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>作品の目指す長さ</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 で目標を消します。</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>この作品の目標</translation>
    </message>
    <message>
        <source>until</source>
        <translation>まで</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>文法：起動中</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>文法：停止</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>LanguageTool で文法</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool は自由なプログラムで、アラビア語、フランス語、日本語、クメール語、ペルシア語、スペイン語、タガログ語、タミル語など三十ほどの言語の文法と文体の規則があります。このコンピューターで動き、Java と、動作中は約 800 MB のメモリーが要ります。WriterDesk のほかの機能はこれなしで動きます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>起動して試す</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>文法チェックを切る</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>入手の三つの方法</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>ダウンロード (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>zip ファイルから…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>Python 用の LanguageTool を出している人々から来ます。展開の前にチェックサムを照合します。同じ zip を USB メモリーから使うこともでき、ネットワークは要りません。</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>このサーバーを使う</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>またはすでに動いているサーバー。別のコンピューターなら、書いたものを読みます。全員向けでない作品は決して送られません。</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Java のプログラムかフォルダー</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>別の Java：プログラムかフォルダー。空なら探します</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>この Java を使う</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>zip ファイルの LanguageTool</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>起動中。初回は数秒かかります…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>LanguageTool を入れています</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} を入れました。</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>この zip は LanguageTool の作者が出したものではありません。出どころを信じるなら使ってください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>止めました。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>何も入れていません。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答します。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>文法チェックを入れる</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>このコンピューターのものを使う</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>入れ直す、または別の方法で</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>ここにあり、切ってあります。</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>{address} のサーバーは応答しません。</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>{address} のサーバーを使っています。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} が働いています。</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} はありますが、起動できません。</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} があります。知っている言語の最初の文章で起動します。</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>メモリー {memory} MB、ポート {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>書いたものはそのコンピューターに送られます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln 言語</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}、{program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>よそのサーバーなら、ここに Java は要りません。</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>動かせる Java が見つかりません。版 17 以降が必要です。</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>追加：{name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>封をする前に</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>それについての説明はありません。</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>ヘルプ全体</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このソフトについて</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}、Qt {qt}、Python {python}。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU 一般公衆ライセンス第 3 版以降による自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt は LGPL 第 3 版で使っており、ライブラリーは差し替えられます。アイコン：Lucide、ISC。</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>送らないかぎり、書いたものはこのコンピューターから出ません。</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>前回は正常に終わりませんでした。書いたものはここにあります。</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>回復したもの</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>テキスト、Markdown、Word、OpenDocument、Fountain のファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>ファイルはそのまま残り、そこから自分の作品を作ります。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを読み込む</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>文章 (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>作品を作っています</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>止めました。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も読み込みませんでした。</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>WriterDesk へようこそ</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>メニューはどの言語にしますか。</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>ファイルか画像を開く…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>招待を見る</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>別の始め方をする</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>招待は .wdinvite で終わるファイル、またはその QR コードの画像です。</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>または書かれている内容を入力してください。</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>招待と画像 (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>招待を開く</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>試み {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ {names} が承認</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>{iteration} を承認</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>両方とも同じです。</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>まずこの文章の語を選んでください (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>評価する文章</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>評価する文章・{model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>下の一覧は同じことを言葉で示します。</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>この表で打つ</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Shift とともに</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>キーか文字</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>キーか文字を探す</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>キーと出る文字</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>この言語を打つ表はまだありません。キーはシステムのものです。</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>別の言語：そのタグ…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>ln や zh-Hant のようなタグ</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>別の言語のタグ</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>ほかの言語：ln や zh-Hant のようなタグ</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>別の言語のタグ</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>行末</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>詩形</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>言語の判定</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>左から右に書く</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>右から左に書く</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>ほかの人に任せる</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>ここまでに言ったことは、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>返す</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>書き手を知っていますか、作品に関わっていますか。</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>利害の衝突</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>申告して身を引く</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>あなたの収支</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>申し出の額、支払われるべき額、支払われた額。このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>依頼主</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>申し出</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支払予定</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>まだ依頼のために書いていません。</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>未払い：{amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>収支を保存</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>{name} に保存しました。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>プロンプトと依頼</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>依頼の見本</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>読み</translation>
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
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>行の読み、または音節とその値：{example}</translation>
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
        <translation>これほど長い文章は分けて保存します – Ctrl+Z で戻り、前の文章は版にあります</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>机</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送ったもの</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>査読</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>待機中：%Ln パッケージ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>待っているものはありません。</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>オフライン。{waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>すべて送りました。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>机(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>自分の新しい作品(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>依頼を書く(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>今すぐ送受信(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>ファイルで運ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>返事を取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>バックアップ、別のコンピューター(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>作品(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>封をして送る(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>作業の開始と終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>この作品の目標(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>この版を残す(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>アウトライン(&amp;O)</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>カーソルから節を始める(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>戯曲の役(&amp;A)</translation>
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
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>自分への覚え書き(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>評価する文章(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>評価する文章への所見(&amp;M)…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>評価する文章の評価表(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF で保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>そのまま貼り付け(&amp;I)</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>貼り付けのように整える(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>表のキーで打つ(&amp;Y)</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>どのキーでどの文字(&amp;K)</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>選択を別の書き方に(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>この言語の文字(&amp;H)</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>ルビ(&amp;B)…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>知られていない語(&amp;D)…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>次の指摘かコメント(&amp;G)</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>前の指摘かコメント(&amp;M)</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>指摘のカード：直す、残す、理由(&amp;O)</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>動いている検査を止める(&amp;J)</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>戯曲の行：次の要素(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>文章から出る(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>集中(&amp;O)</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>段落・行・文に集中(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>タイプライター(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>静か：三つとも(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>縦書きの見本(&amp;V)</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>ルビつきの見本(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>もとの大きさ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>紙を広く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>紙を狭く(&amp;N)</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>行間を広く(&amp;A)</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>行間を狭く(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>段落を左から(&amp;F)</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>段落を右から(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>次の色(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>明るい色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>暗い色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>セピア色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>システムの色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>どこへでも(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>執筆(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>送ったもの(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>査読(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>読み手の一致(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>統計(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>この作品の判定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>あなたの収支(&amp;Y)</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>チームの語(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>書庫(&amp;L)</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>すべての下書きを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>キーとヘルプ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>手引き(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>言語：何が使えるか(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>LanguageTool で文法(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>タイプライター：行は動かず、紙が動きます。</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>タイプライターを切りました。</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>静か。Escape で戻ります。</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>文字 {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>段落に集中。Escape で戻ります。</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>行に集中。Escape で戻ります。</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>文に集中。Escape で戻ります。</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>自分の作品</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>受けたのは第 {held} 版です。第 {newest} 版は内容が違います。同意するまでは受けた版が有効です。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>第 {number} 版に同意</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>提案：{text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>書き手：{answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>あなたのコメント</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>前の稿から</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>別の査読者から</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>書き手は対応しました。</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>書き手はそのままにします。</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>書き手は何も言っていません。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>自分へ、「{words}」について</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>何を覚えておきますか。</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>書き留めました。コメントの中にあります。</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>自分のためのメモ。ここに残ります。</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>メモはこの机に残り、作品とともに出ることはありません。</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>以前のメモ</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>これを戻す</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>依頼を読む</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>依頼 {title} を読む</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>書き手の異議</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>査読者 {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>第 {number} 稿</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>依頼の条項：{0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>最初の判定のまま</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>works</source>
        <translation>うまくいく</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>一部うまくいく</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>だめ</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>この段落は %Ln 語あります。これほど長いと打つのが遅くなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>文の終わりで分ける</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>分けました。元に戻すでひとつになります。</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>節は引いて動かすか、Alt と矢印で。F2 で題名を付けます。</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>カーソルから始める</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>次とつなぐ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>第 {number} 節</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>ページに表示中</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>鍵がロックされています。パスフレーズを入力すると、待っているものが送られます。</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>このコンピューターには鍵を置く場所がありません。鍵をロックするパスフレーズを決め、書き留めてください。それがないと誰も開けません。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが一致しません。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln モーラ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>%Ln マートラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln 音節</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln 連</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}、{limit} 以上</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} / {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>一時間</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>作品ごと</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>前払い</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>締め切りなし</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>締め切りは {when} でした</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>今日 {clock} まで</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>{when} まで</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>あと %Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>査読待ち</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>申し出あり</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受けた</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検査済み</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封をした</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送ったもの</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>まもなく再送</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>依頼元にある</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>先方で読めなかった</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>査読中</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>二人目の査読</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>査読者の意見が違う</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>修正の依頼</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>異議中</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>採用、支払い待ち</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>係争中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>詩</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>story</source>
        <translation>小説</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>散文</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>物語</translation>
    </message>
    <message>
        <source>play</source>
        <translation>戯曲</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>書き直し</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>機械の文章の批評</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>モデルへのプロンプト</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>今どこに</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>文章の中の位置</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>役があるのは戯曲だけです。</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>役</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>%Ln の台詞で名前を変えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>この文字のフォントがあれば自動的に使います。</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>文章に戻る</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>縦書きの見本</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>ルビつきの見本</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up と Page Down でページをめくり、+ と − で大きさを変えます。</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>%Ln 文字を描けるフォントがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>{number} ページ、最後</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number} ページ</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>文章に戻る</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>プリンターに渡しました</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count} ページ</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
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
        <translation>レター</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>リーガル</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>題名の下に名前</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>五行ごと</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>題、言語、依頼</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>この語のある作品だけを表示</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>期限切れのみ</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>自分の担当のみ</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>すべての依頼</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>すべての回</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number} 回目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln 日以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>第 {number} 稿</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}、あなた</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}、ほかの査読者</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>待っている作品</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ取りに行く</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>読み手の一致</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>チームの語</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>査読</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>読むものはありません。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>この査読は役に立ちましたか。</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>作品が済むと、読み手はあなたの答えと一文を、名前なしで知ります。</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>なぜですか。（任意）</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>役に立った</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部は</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>役に立たなかった</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>あなたの答え：{answer}。</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>書き手の所見</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>書き手の評価</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>まず文章の語を選んでください。</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>第 {number} 稿</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>文章の語を選んで、コメントしてください。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>{title} の文章</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>検査の残り</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>検査で見るべきものは残っていません。</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>書き手：{note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>まず文章の語を選んでください (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>写しは {file} にあります。</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>文章のわき</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>評価表</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>行の読み方</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>別の読みにする…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れる</translation>
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
        <translation>第 {number} 節</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>最後に打ったのは {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>前の版から {count}</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>記録から {count}</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>{title} を前の版と比べる</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>前の版と比べる</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>言葉は無事です</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>回復したものを調べています …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>救った文章なしで続ける</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>障害の記録を見る</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>前回は正常に終わらず、開けない机があります。どこにも送られていません。</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>前回は正常に終わりませんでした。書かれたものはこれで、版を残しました。どこにも送られていません。</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>前回は正常に終わりませんでした。書きかけのものはなく、すべて元の場所にあります。</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>救った文章</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>{title} の変わったところ</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>障害の記録</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>壊れた場所です。あなたの言葉は入っていません。{file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>この語への所見</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>所見の対象</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>ここに何が見えますか。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
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
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告する</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>版、設定、壊れた箇所を書いたファイルです。あなたの文章は入らず、送られもしません。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>報告を作る</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} として保存しました。</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>渡したい人に渡してください。</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>打ったものは救助ファイルに残ります。</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>打ったものは今この窓にしかありません。開いたままにしてください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>空きを作れば自動的に保存されます。</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>この机のフォルダーに書けません。</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>書き込みを許せば自動的に保存されます。</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>机のファイルが壊れています。</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>別のプログラムがこの机を使っています。</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>閉じれば、打ったものは自動的に保存されます。</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>ディスクがエラーを出しています。</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>つながっていて無事か確かめてください。</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>なくなった作品</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>救助ファイルから：{title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>続けると節に戻ります。前の文章は版に残ります。</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>机にはもっと新しい文章があり、これは版になります。</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>もう机にあります。</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>その節はもうこの机にないので、独立した作品になります。</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>その机が開けません。直るまで待ちます。</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>まず一行の語を選び、読み方を書いてください。</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>{words} の読み</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>査読</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>ここで縦に組めるのは日本語、中国語、韓国語、モンゴル語だけです。</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>その間にこの語は変わりました。</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>《 》 や ｜ を含む語には読みを付けられません。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>依頼の制限が求めるすべて。</translation>
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
        <translation>詩形が求めるすべて。</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>依頼の制限から外れた行。</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>依頼の制限から外れた連。</translation>
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
        <translation>二度現れる段落や連。</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>二度現れる文。</translation>
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
        <translation>対のない括弧。</translation>
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
        <translation>二つの文字体系が混じった語。</translation>
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
        <translation>辞書にない語。</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>詩形の行数。</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>一行の拍、マートラー、音節、または詩脚。</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>行の中の切れ目。</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>言語の規則による詩形の押韻。</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>行と連のつながり。</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>繰り返される語と行。</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>詩形が求めるその他すべて。</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>別の言葉で戻るリフレイン。</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>太字、斜体、色などの見た目は省きました。</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>提案されただけの削除を実行しました：{count}。</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>数式を省きました：{count}。</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>脚注を省きました：{count}。</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>文末脚注を省きました：{count}。</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>コメントを省きました：{count}。</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>表を普通の行にしました：{count}。</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>テキスト枠を普通の行にしました：{count}。</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>提案されただけの挿入を実行しました：{count}。</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>記号フォントの記号を省きました：{count}。</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>埋め込みオブジェクトを省きました：{count}。</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>画像を省きました：{count}。</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>ヘッダーとフッターを省きました。</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>リストの番号や印を省きました：{count}。</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>改ページを省きました：{count}。</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>扉からは題名だけを取りました。省いたもの：{names}。</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain は戯曲用です。大文字の行を人物名とみなすソフトもあります。</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>反対側から書かれた行の向きは残りません：{count}。</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>どの役が別の言語を話すかは残りません：{count}。</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>この形式で持てない制御文字を省きました：{count}。</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>改行でない行末を改行にしました。</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>提案された変更は実行済みとしました。</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>目次を省きました：{count}。</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>読めなかった所（今は � ）：{count}。</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>数種の行末を一種にしました（元：{names}）。</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>分けて書かれた文字をひとつの形（NFC）にしました。見た目は同じです。</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>この作品はまだ判定されていません。</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>採用されました</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>修正が求められています</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>採用されませんでした</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>異議は認められませんでした</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>依頼の条項：{0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>直すこと</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>文章はあなたのものです。権利はあなたに戻り、どこでも使えます。</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>{most} 回のうち {round} 回目。</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>{when} まで異議を申し立てられます。</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>締め切り {when}。</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>本文の箇所について言われたこと</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>提案：{text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>その語はもうありません</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>査読者</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>依頼の見本</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>ひとつ選ぶと、それをもとに依頼を書けます。母語話者はまだ読んでいません。</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>すべての下書きを検索</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>どの言語の語でも</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>どの文字でも語を打ってください。すべての下書きを調べます。</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>{words} は見つかりません。</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>下書きを読んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>下書きを読んでいます：あと %Ln 節。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>今どこに</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>文章に戻る</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>封をして送る</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>なし：パッケージはこのコンピューターに残ります</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>出ていくもの</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>第 {number} 稿が {vendor} へ行きます。</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>採用なら {money}。</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>パッケージに記す時間：{time}。</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>見る、直す</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>求められていない：{theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>そのまま残す指摘：%Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>残る指摘はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>メモつきで行く指摘：%Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>依頼元だけが読めるよう暗号化されます。</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>許可すること</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス：{licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>上にまだ済んでいないものがあります。</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>まず用途に印を付けてください。</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>ネットワークがつながりしだい出ます。</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>封をしました。</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>届きました。</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>第 {number} 稿</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>運搬ファイルの中</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>依頼元が却下</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>新しい招待が必要</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>封をした、ここに残る</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>届いた</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>送ったもの</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>今すぐ送受信</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>今どこに</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送ったもの</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>まだ何も送っていません。作品は執筆のページから封をします。</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>机へ</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>待っているものはここで安全で、あとで出ます。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>待機中：%Ln パッケージ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>すべて送受信しました。</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>作業開始：{minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>作業終了：{words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>目標を決めました。</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>目標はなくなりました。</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>目標：{count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>この作品の目標に達しました：{count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>目標達成：{count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>今日 {count}</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>今日の目標を達成：{count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>今日 {count}：達成</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>予定どおり：{words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>明るい、暗い、セピア、またはシステムと同じ。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>メニューの言語</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>書く言語は別に決めます。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>ページの文字です。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1.5 がその文字に合う値。小さいほど詰まります。</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>紙の幅</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>一行にだいたいこの数の文字が入ります。</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>滑る動きなし</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>動くものは一度に動きます。</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>新しい作品の言語</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>作品を始めるとき最初に出ます。</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回たずねる</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>その言語の引用符</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>打つと直線の引用符が変わります。Ctrl+Z で戻ります。</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>その言語の省略記号とダッシュ</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>点三つとハイフン二つが変わります（その記号がある言語で）。</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>貼り付けを整える</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>切れた行をつなぎ、余計な記号を除きます。Ctrl+Z で戻り、Ctrl+Shift+V は整えません。</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>乏しい辞書での綴り</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>足りない語の多い辞書では正しい語にも印が付きます。どれかは「言語」に。</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>集中</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>紙だけ。書いていない所は薄くなります。</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>集中する所</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>はっきり残る所。</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>段落、詩では連</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>集中の外</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>残りの薄さ。</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>薄く、読みやすい</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>かすか</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>薄くしない</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>タイプライター</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>行は同じ高さにあり、紙が動きます。</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>タイプライターの行の高さ</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>窓の上から数えます。</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>自動で送受信</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>封をしたものだけ、ネットワークがあるときだけ。</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>文法チェック</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>LanguageTool で。用意すればこのコンピューターで動きます。</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>LanguageTool があれば入</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>切</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>初期設定をもう一度</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>バックアップ、別のコンピューター…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>LanguageTool で文法…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>送らないかぎり、書いたものはこのコンピューターから出ません。だれも数えていません。</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>この依頼元に加わる</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} が {person} を招待しています。</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>ただ書くこともできます。机はあとで用意できます。</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>黙っている助言</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>もう一度求めるまで、すべての作品で。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度求める</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>知られていない語はありません。</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} はこの机で知られた語になりました。</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} を提案しました。責任者が決め、「語」で見られます。</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>検査：停止。文章は無事です</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>自分の辞書で検査が止まったので外しました</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>検査：再開</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>いつもの単位：{unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>週ごとの執筆</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>月ごとの執筆</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>日ごとの執筆</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>この期間は何も書いていません。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>薄い色：貼り付け。線の下：削除。</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>まだ時間がありません。</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>時間の記録を保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} に保存しました。</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>まだ何も書いていません。これから書くものを数えます。</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>机へ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>あなただけが見ます。封をするパッケージの分数のほかは、このコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>いつもの単位</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>日ごとの執筆</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>限度までの道のり</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>作品ごとの時間</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>打鍵の前後だけを数えます。違っていれば直せます。測った値も残ります。</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>時間の記録を CSV で保存…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>言語ごと</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}：減らす</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}：増やす</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>この言語を打つ表はまだありません。キーはシステムのものです。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>キー：{table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>システムのキーのまま</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>{day} の週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} 書いた</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} 消した</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} 貼った</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>合計 {net}、{time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書いた</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>消した</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼った</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差し引き</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}：達成</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}：長すぎます</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>今日 {count}：達成</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>今日 {count}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>封をして送る…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>パネルの表示・非表示</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>別の書き方にする語をまず選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>選択を減らしてください：一度に %Ln 字まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>この言語の別の書き方は知られていません。</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} から {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>その間にこの語は変わりました。</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>選択を別の書き方に</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>元と先</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>書庫を検索</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>プロンプト、回答、コメント、タグを検索</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>書庫の項目</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>まだ何もありません。プロンプトとその結果を残しましょう。</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新しいプロンプト…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>残すプロンプト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>言語（hi や ur-Arab のようなタグ）</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>プロンプトを残す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln 回の試み</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>書庫をひとつのファイルに</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>書庫ファイル</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>書き込みました：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>%Ln 項目が入りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>どれも練習の机で、すべて本物の部品で行います。このコンピューターから何も出ません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} を開く</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>すべての手引き</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>依頼を読む</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>依頼へ</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>ページへ</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>封をして送る</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>机へ</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>見本の作品で始める</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>理由への返事</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>練習の机を用意しています…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>整えるものはありません</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>整えました – Ctrl+Z で戻ります</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>貼り付けを整えました – Ctrl+Z で戻ります</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>ここに打つ</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>あなたの言語で一語。文字は正しく見えますか。Return で次へ。</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>WriterDesk のキーで打つ</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>上の行はあなたの言語の見本です。</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>別のフォントで描いた文字：{letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>すべての文字がフォントにあります。</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>文章では F2 でこのキーを入れ切りし、Shift+F2 で表示します。</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>システムの入力方式が文字を組み立て、前後の語も見ています。</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>システムの入力方式が文字を組み立てています。</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>ラテン文字がそのまま届きます：入力方式が働いていません。</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>文字はキーボードから直接来ています。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>モーラ</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>マートラー</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>音節</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>確かめられる</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>こうではない</translation>
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
        <translation>語</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>連</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>音節</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>モーラ</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>マートラー</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>守ること</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>守ることが望ましい</translation>
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
        <translation>一時間</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
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
        <translation>学位</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published work</source>
        <translation>出版された作品</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>open</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>慣例</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>詩形</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>そのまま採用し、支払いが生じます。</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>修正を頼む</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>コメントが、直すこととして書き手に行きます。</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>二人目の査読を頼む</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>二人目の査読者</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>別の責任者が、あなたの意見を見ずに読みます。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選ぶ</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>まず場所にコメントを。それが直すことになります。</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>未採点：{names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>文章は書き手のものです。理由、書き手の言語での一文、条項が要ります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>書き手への一文</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>依頼の条項</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>採用しない</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>第 {number} 稿として封をした</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>執筆中に保存</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>あなたが保存</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封をした</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>大きな変更の前</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>障害から救出</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>書いている間、十分ごとに版を残します。</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>名前を付けて残す…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>この版を残す</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>名前は。</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>「{name}」として残しました。</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>今の文章と比較</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>{version} と比較</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>戻りました。ここにあったものは版に残しました。</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>その間に文章が変わりました。もう一度どうぞ。</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>その部分が戻りました。元に戻すで取り消せます。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>文章を読み込み中</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>待機中：%Ln ファイル、最初は {name}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>提案、送信中</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>承認、送信中</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>却下、送信中</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>削除、送信中</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>リストにある</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>この机だけで知られる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln 人が提案しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>メモ：{note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>依頼元は採りませんでした：{reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>リストに載せる</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>チームに提案する</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>理由は。提案した人が読みます。</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>伝える</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} は知られていません</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>似た語を探しています…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>正しい：この机で覚える(&amp;K)</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>正しい：{vendor} のチームに提案する(&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>似た語は知られていません。</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>チームの語</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>辞書にない語です。教えた語は机に残り、提案した語はその依頼元の責任者だけに行きます。責任者がリストに載せた語は、書き手全員が使えます。</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>どの語</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>どのリスト</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>リストを保存…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>すべての語</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>リストにある</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>この机だけで知られる</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>却下・削除</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>すべてのリスト</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>その語はありません。文章のわきのカードで提案できます。</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Hunspell 辞書 (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>一行に一語 (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln 語を保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>{title} の文章</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>文章のわき</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>この作品にはまだコメントがありません。</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>見るべきものはありません。文章は整っています。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書いていません。</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>検査したこと</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>何も見つかりませんでしたが、この言語で調べられることはわずかです。下をご覧ください。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>検査済み</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>off</source>
        <translation>切</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>単語リストが小さく赤線は引けません</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>文字から</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>文字と語から</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit} はここでは数えられません</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>検査を止めました</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>検査中：{share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>見るべきものなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>見るべきもの %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>何語で書きますか。</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>数え方、フォント、検査がこれに従います。作品ごとに変えられます。</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>開いている作品はありません。机で選ぶか、そこで始めてください。</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>机へ</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>この稿は封をしてあります。</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>出るまでは開け直せます。</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>この稿は送信中か査読中です。文章は休んでいます。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>開け直す</translation>
    </message>
</context>
</TS>
