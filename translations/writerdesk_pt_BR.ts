<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>Às revisões</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Acordo entre leitores</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>Ainda não há texto julgado que ninguém mais esteja lendo.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>Textos contados: {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>Ainda em leitura, para que ninguém veja as notas dos outros: {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Todas as encomendas</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>Acordo sobre o que se pode conferir</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>O que cada leitor decidiu</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>Mais ou menos rigoroso que outros nos mesmos textos</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>No meio estão os outros; notas mais baixas ficam antes, mais altas depois. Só conta o que se pode conferir, o gosto não.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>Você ao lado do que se decidiu depois</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>O que os autores disseram das suas revisões</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>Notas dadas: gosto</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>Notas dadas: pode-se conferir</translation>
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
        <translation>O alfa de Krippendorff com seu intervalo: {none} equivale ao acaso, {all} é sempre igual. As outras marcas estão em {doubtful}, abaixo do qual nada se pode concluir, e em {good}.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>nada foi lido duas vezes ainda</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>textos: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>não definido: todos deram o mesmo</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, entre {low} e {high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>razoável</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Leitor {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitos</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>mudanças pedidas</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>não aceitos</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>deixados a outro</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>ninguém mais leu os mesmos</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>notas: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>como os outros</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>{share} da escala acima</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>{share} da escala abaixo</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>Ninguém decidiu ainda sobre um veredito seu.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>Notas dadas de novo: {scores}; iguais: {same}, as suas mais altas: {higher}, mais baixas: {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>Recursos contra o seu “não aceito”: {appeals}; não atendidos: {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>Por que os leitores diferiram: {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ajudou</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Não ajudou</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>a encomenda é ambígua</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>nenhuma diretriz diz</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>um descuido</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>gosto</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% frente a outros</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>O que vai junto</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Arquivos que vão junto</translation>
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
        <translation>No pacote: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
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
        <translation>Retirar {file}</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>onde foi tirada</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>com qual câmera ou programa</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>por quem</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>Tirar isso</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>Tirar o que {file} revela</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>O arquivo também revela {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>Não é o que seu nome diz. Não o abra.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>Guardar uma cópia de {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>Feito a partir dos arquivos: %Ln texto.</numerusform>
            <numerusform>Feitos a partir dos arquivos: %Ln textos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>Transformar em texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>%Ln caractere ao todo</numerusform>
            <numerusform>%Ln caracteres ao todo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>Verificada: inteira</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>Não está inteira; não pode ser restaurada</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Ver por dentro a cópia de {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>Restaurar toda a cópia de {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está agora</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>outro texto que o de agora</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>não está na mesa agora; voltaria</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>não está na cópia; sairia</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>Tirar como texto novo</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>Tirar {title} como texto novo</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>Primeiro se faz cópia da mesa como está agora; depois ela contém o que esta cópia contém.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>Uma é feita a cada dia em que você escreve, e antes de tudo que muda uma mesa inteira.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Fazer uma agora</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Para outro computador</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>Todas as mesas vão para um só arquivo: textos, versões, listas de palavras, encomendas. Suas chaves ficam aqui; no outro computador você entra de novo em cada contratante com um novo convite. Guarde o arquivo como guarda seus textos.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase secreta do arquivo</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>Uma frase secreta, se mais ninguém deve abrir o arquivo</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Gravar um arquivo…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Receber um arquivo…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>Textos meus</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Foi feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>A cópia foi restaurada. O que havia antes é agora a cópia mais nova.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Gravar um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} em {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Receber um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>Chegou %Ln texto.</numerusform>
            <numerusform>Chegaram %Ln textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>De %Ln texto havia duas redações: ambas ficam, uma como versão.</numerusform>
            <numerusform>De %Ln textos havia duas redações: ambas ficam, uma como versão.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>Para enviar deste computador, peça um novo convite para você: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Por onde quer começar?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>Na mesa de prática você pega uma encomenda, escreve, envia e recebe uma resposta. Tudo fica aqui.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>Experimentar na mesa de prática</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>Três minutos, sem conta</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>Tenho um convite</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>Um arquivo, uma imagem ou um código de um contratante</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>Seu convite</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>Você vê de quem ele é antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>Só escrever</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>Uma página vazia sua</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>Título do livro</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>Mais textos desta mesa nele; a barra de espaço marca um:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>Mais textos no livro</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, no livro</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, fora do livro</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>Uma nova encomenda</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Partes da encomenda</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>Como quem escreve a vê</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Assinar…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>Uma encomenda sem título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln falha</numerusform>
            <numerusform>%Ln falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>Nada errado: pode ser assinada.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>Uma encomenda</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>Salvar a encomenda como TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>A chave da sua casa para encomendas</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>A encomenda assinada</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Gravado: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>Pegar esta encomenda</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Voltar à mesa</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>should</source>
        <translation>desejável</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>Papéis: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>Não estes caracteres: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>deve ser corrigido</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convenção</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conselho</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}: {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>Diferente do que a forma pede: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>exatamente {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>de {least} a {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>pelo menos {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>no máximo {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Forma: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>Um texto a responder:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>Um texto de máquina a julgar ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>Não: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>Dialetos: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faça</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Tenha cuidado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ Bom</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Assim não</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>O que você pode usar</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>dicionário</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>revisão gramatical</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>ferramenta de rimas</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>tradução</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>suas próprias notas, coladas</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ nem texto nem ideia de máquina</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>Uma máquina pode dar ideias, não texto</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>Uma máquina pode ajudar a editar</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Como é julgado</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>gosto</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>pode ser conferido</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} por um texto: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>Cada rodada de mudanças: {amount}. Se não for aceito: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>Pagos no máximo {minutes}.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} por hora × {times} = {total} por um texto.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} por linha × pelo menos {times} = {total} por um texto.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} de adiantamento por um texto, e {times} % do que ele render.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} por um texto.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>Esta é a tarifa para {whom}.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>quem já publicou</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>quem tem doutorado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>Pegue até {when}.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>Sele até {when}; selado a tempo é a tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>%Ln hora de tolerância depois.</numerusform>
            <numerusform>%Ln horas de tolerância depois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>Sem resposta em %Ln dia, está aceito.</numerusform>
            <numerusform>Sem resposta em %Ln dias, está aceito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>Uma rodada de mudanças tem %Ln hora.</numerusform>
            <numerusform>Uma rodada de mudanças tem %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>Resposta em %Ln dia.</numerusform>
            <numerusform>Resposta em %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>No máximo %Ln rodada de mudanças.</numerusform>
            <numerusform>No máximo %Ln rodadas de mudanças.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>Quem lê não vê seu nome.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>Você pode apelar por %Ln dia.</numerusform>
            <numerusform>Você pode apelar por %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Quem pode pegar</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>Qualquer pessoa convidada.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>treinar um modelo</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>testar um modelo</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicação</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>uso comercial</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Seus direitos</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>Pede-se que você permita: {uses}. Você marca cada um ao enviar.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>Nesse tempo só o contratante pode usá-lo.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>Os direitos passam ao contratante.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>Qualquer um pode usar o texto para tudo, sem precisar citar você.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>Qualquer um pode repassar o texto e deve dizer de quem é.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>Ninguém pode mudá-lo.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>Pode ser mudado, e isso é dito.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>O que se faz dele tem a mesma licença.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>Ninguém pode vendê-lo.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>O que vai junto</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>Nada além do texto.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Vai cifrado só para o contratante.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>Vão junto os tempos da sua digitação, sem o texto.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>Como e quando você digita fica neste computador.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>Em {day} a cópia neste computador é apagada, se o texto tiver terminado até lá.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>Não se diz para quem são os textos.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar mais %Ln</numerusform>
            <numerusform>Mostrar mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>Levar por arquivo…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Receber uma resposta…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>O que espera vai para um arquivo, para um pendrive ou uma conversa.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>Um arquivo que o contratante devolveu.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>Sem rede?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Receber uma resposta</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>Você ainda não escreve para nenhum contratante; não há o que levar.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>Um arquivo para {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>No arquivo: %Ln coisa. Entregue-o ao contratante; a resposta traz os recibos.</numerusform>
            <numerusform>No arquivo: %Ln coisas. Entregue-o ao contratante; a resposta traz os recibos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>Chegou: %Ln.</numerusform>
            <numerusform>Chegaram: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>Novo aqui: %Ln.</numerusform>
            <numerusform>Novos aqui: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>Recusado: %Ln.</numerusform>
            <numerusform>Recusados: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Mudar o nome em toda parte</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>Língua do papel</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>Ninguém fala ainda. Um nome em maiúsculas, ou depois de @, começa uma fala.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>Minutos: um por página de manuscrito, 250 palavras ou 400 letras, a regra do palco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln fala</numerusform>
            <numerusform>%Ln falas</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>Antes da primeira cena</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, como a peça</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>Caracteres da língua</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>Nome ou código de um caractere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>Nenhum caractere com esse nome nesta língua.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} como tabela</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>Nada a ver nesta seção.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>A verificação está parada.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>Nenhuma verificação em andamento.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Ir a qualquer lugar, fazer qualquer coisa</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>Uma ação, um texto, uma seção, um ajuste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada com esse nome.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>Você, para si</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>Quem lê, sobre a revisão {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · feito</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · deixado como está</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>Estas palavras estão em outra seção.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>Estas palavras não estão mais nesta seção.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Proposto: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>Você: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, sobre a revisão {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como feito</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>Por que fica assim? Quem lê recebe isto com a próxima revisão.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>Sua resposta. Quem lê a recebe com a próxima revisão.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>Comentar estas palavras</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>O que quem escreve deve saber?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>Palavras propostas, se tiver</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>Veja a proposta.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Mudança anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próxima mudança</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>Só esta versão</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>Trazer tudo de volta</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>Trazer a seleção de volta</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− saiu (riscado)   + veio (sublinhado)   ⇄ movido</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ %Ln parágrafo como antes ⋯</numerusform>
            <numerusform>⋯ %Ln parágrafos como antes ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln mudança</numerusform>
            <numerusform>%Ln mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Os textos são iguais.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Mudança {number} de {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>SHA-256 do arquivo, como o recibo o diz</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>Está cifrado: só o contratante pode abri-lo.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>E mais %Ln arquivo.</numerusform>
            <numerusform>E mais %Ln arquivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>Minutos a somar; com um menos, a tirar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>gosto, com um motivo</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>pode ser conferido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Por quê? (se quiser)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>Só uma crítica tem um texto a julgar.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>Escolha primeiro palavras no texto a julgar.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>Quanto a cada dia</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>Quanto a cada dia; 0 para nenhuma meta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Definir a meta</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>Ler tudo</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Apelar…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>O que a outra pessoa responsável deve saber?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Enviar a apelação</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>O texto foi aceito</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O que se pede</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>Por que não foi aceito</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>A resposta à sua apelação</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Cláusula da encomenda: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Ao texto</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Suas contas</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>Não concorda?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>Responda ao motivo. Outra pessoa responsável, que ainda não o julgou, lê o texto e a resposta.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Sua resposta ao motivo</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelar</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>Retirar o texto</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>Enquanto não for aceito, você pode retirá-lo. Isso não deixa marca, e nada é devido por ele.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sim, retirar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada escrito ainda.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>Um texto meu</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>Sua mesa está vazia. A de prática tem encomendas para experimentar; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>Preparar a mesa de prática</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperam sua resposta</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>A escrever</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Com outros</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>Dicionários</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>Adicione um seu: um par Hunspell (.dic com seu .aff ao lado), um .zip ou .oxt com um dentro, ou uma lista com uma palavra por linha. Ele é examinado antes e fica neste computador.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Adicionar de um arquivo…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>Usar este em vez do que vem junto</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, vem junto</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, vem junto; não usado agora</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, seu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>posto de lado: as verificações pararam com ele</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>não medido: não há amostra da língua</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>com ele {known} de {all} palavras da amostra são aceitas</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>Dicionários e listas de palavras ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>Examinando {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>É usado a partir de agora.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>Faltam-lhe muitas palavras: se palavras certas também são marcadas se escolhe nos ajustes.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} foi adicionado.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>Você decide entre duas leituras</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Por que divergem?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>Escolha por que divergem</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>A encomenda pode ser lida de duas maneiras</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>As orientações não dizem nada sobre isso</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>A uma delas escapou algo</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>É questão de gosto</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>Qual se lê bem?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>O arquivo não diz como suas letras estão escritas. Olhe as linhas abaixo enquanto escolhe.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Ler assim</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>Próxima iteração</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>Resposta ou rascunho</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>Guardar esta iteração</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Peça de novo a quem enviou.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} não é cópia de uma mesa daqui.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>Veja writerdesk backup list.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>Esta cópia não está inteira.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>Escolha outra; a mesa ficou como estava.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Não há amostra “{name}”.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Escolha uma da lista.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>Este texto tem a versão mais nova da sua encomenda.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>Continue escrevendo.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>A versão mais nova é {newest}, não {version}.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>Leia primeiro o que difere nela.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>Um aviso se deixa com uma nota.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>Diga em poucas palavras por que fica.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>Não há aviso “{finding}” neste texto.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>Verifique o texto de novo.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>Este comentário não propõe texto.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>Escreva você mesmo.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>As palavras de que se trata sumiram.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>Um arquivo de correio é para um só contratante, e há vários: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>Diga qual com --desk.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>Esta resposta é para uma mesa que não está aqui.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>Importe-a onde foi pedida.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>Não há aqui mesa de contratante.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>Inscreva-se primeiro com um convite.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>Um texto deste arquivo está comprimido demais para ser honesto.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>Exporte a mesa de novo.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>Este arquivo não contém uma mesa como o WriterDesk grava.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>Faça-o com “desk export” no outro computador.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>É mais do que cabe num arquivo.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>Exporte uma mesa por vez, com --desk.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} não pode ser lido.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Confira o nome do arquivo.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>Este arquivo está trancado com uma frase secreta.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>Escreva a frase secreta e receba-o de novo.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>Este arquivo foi feito por um WriterDesk mais novo.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>Instale aqui o WriterDesk mais novo.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>Este arquivo foi mudado no caminho.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} vem sem {other}: um tem as palavras, o outro as regras.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>Ponha os dois arquivos lado a lado, ou traga uma lista de palavras, uma por linha, como .txt.</translation>
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
        <translation>Traga um arquivo com palavras.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>Escreva cada palavra em sua própria linha.</translation>
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
        <translation>Veja dictionaries list.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Indique um pelo id.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>Traga uma lista mais curta.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} não é um arquivo.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>Escolha o arquivo do dicionário.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} não pode ser lido: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Confira o nome e as permissões.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>Veja piece text.</translation>
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
        <translation>Veja library list.</translation>
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
        <translation>Veja piece note --states.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>Não há seção {number}.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>Veja piece outline.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>Este texto está selado.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>Reabra-o, ou espere a resposta.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>O nome de um papel precisa de uma letra.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Escreva outro nome.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>O texto está selado; ele descansa.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Reabra-o primeiro.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>Ninguém com esse nome fala na peça.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>Veja piece cast.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>Não há depósito em {store}.</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>Indique a pasta do servidor.</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>Não há tal texto na fila.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>Veja queue list.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>Tente de novo quando houver rede.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Um comentário diz algo.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>Escreva o que tem a dizer.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>A encomenda não tem critério “{criterion}”.</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>Veja review show.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>“{value}” não está na escala.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>Escolha entre {points}.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>Escolha um uso que a encomenda pede.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>Corrija-o, ou deixe-o com uma nota.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>Este texto não está selado.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>Esta revisão já foi enviada.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>Espere a resposta, ou retire o texto.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>Este texto é seu; não há de quem retirá-lo.</translation>
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
        <translation>Não há encomenda “{brief}” aqui.</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync busca encomendas novas.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>Você já pegou esta encomenda.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>Continue com o texto {piece}.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>Esta encomenda podia ser pega até {last}.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>Pergunte ao contratante se ainda está aberta.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>Nenhum texto não enviado desta encomenda está em andamento.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>Veja piece list.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>Uma correção precisa de um motivo em poucas palavras.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>Diga por que o tempo é outro.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>Não se podem somar {minutes} minutos: o texto tem {has}, e um dia tem 1.440.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>Dê minutos inteiros, com um menos para tirar.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>“{day}” não é um dia que começou.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Escreva como 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>Ainda não há texto para este tutorial.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>Pegue primeiro a encomenda dele.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>Uma versão guardada precisa de um nome.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>Diga como a chamaria.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>A versão não tem tal trecho.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>Veja-a com piece compare.</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>Uma mesa própria não tem equipe.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>Ensine a palavra só a esta mesa.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>Há várias mesas, cada uma com suas palavras: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>Indique uma com --desk.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>“{word}” não foi ensinada a esta mesa.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>Veja words list.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>Só quem é responsável decide sobre as palavras da equipe.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>Proponha a palavra.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>A equipe ainda não tem palavras aprovadas em “{language}”.</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>Proponha algumas.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>Veja writerdesk piece list.</translation>
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
        <translation>Selecione as palavras de que trata.</translation>
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
        <translation>Veja critique show.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>Escolha entre {known}.</translation>
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
        <translation>Não há categoria “{category}”.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>Não há regra “{rule}”.</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>Veja rules list.</translation>
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
        <translation>O anexo {name} {why}.</translation>
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
        <translation>Escolha um dos dois.</translation>
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
        <translation>“{day}” não é um dia.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Escreva como 2026-11-23.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>Guarde uma parte.</translation>
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
        <translation>Escolha um mais curto.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha um deles.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Peça de novo.</translation>
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
        <translation>Instale o WriterDesk mais novo.</translation>
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
        <translation>Veja brief list.</translation>
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
        <translation>Escreva outro número.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Salve-o em UTF-8.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrija esse lugar.</translation>
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
        <translation>Escolha entre: {kinds}.</translation>
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
        <translation>Espera uma rede.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>O contratante o tem; o recibo assinado está aqui.</translation>
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
        <translation>A revisão {number} foi selada.</translation>
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
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>Escreva como http://localhost:8081.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>O LanguageTool não responde.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>Escrever, as outras verificações e selar seguem sem ele.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>Este LanguageTool não verifica a língua.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Nada se perde com isso.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>O que responde neste endereço não é o LanguageTool.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Veja o endereço de novo.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>O que veio de {address} não é o arquivo que o LanguageTool publicou.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>Tente mais tarde ou em outra rede; nada foi instalado.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>O LanguageTool não pode ser baixado de {address}.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>Tente quando houver rede, ou pegue o zip de um pendrive; nada foi instalado.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} responde {status} em vez do arquivo.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>Tente mais tarde, ou pegue o zip de um pendrive.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>O arquivo da rede não termina.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nada foi instalado.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>O LanguageTool não está neste computador.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install o baixa, install --from FILE o pega de um pendrive.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>Não há LanguageTool em {file}.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>Devia chamar-se LanguageTool-{version}.zip e conter {jar}.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} não é desempacotado: gravaria fora da sua pasta, tem atalhos, ou cresce muito além do tamanho.</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>Pegue o arquivo oficial; nada foi mudado.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} está danificado ou não é um zip.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>Copie ou baixe de novo; nada foi mudado.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>Não há Java neste computador, e o LanguageTool precisa dele.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Instale Java {least} ou mais novo (openjdk-17-jre-headless no Debian e Ubuntu, adoptium.net nos outros), ou indique um que tenha.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>O Java daqui é a versão {major} ({program}); o LanguageTool precisa de {least} ou mais nova.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>Instale um mais novo ao lado, ou indique um que tenha; nada mais que use Java muda.</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} não é um Java.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>Indique o próprio programa java, ou a pasta que contém bin/java; ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>A porta {port} é usada por outro programa.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>Não indique porta, e uma livre é usada.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>O LanguageTool não inicia: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>Instale-o de novo; se não ajudar, tente outro Java.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>O Java daqui ({program}) não executa o LanguageTool: é velho demais ou falta o servidor web.</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>Instale um Java completo, 17 ou mais novo, ou indique outro.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>Não há memória livre bastante para o LanguageTool; ele usa até {memory} MB.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>O LanguageTool não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>Tente de novo; o primeiro início é o mais lento.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>O LanguageTool parou duas vezes; por ora a gramática não é verificada.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>Todo o resto segue. Peça-o de novo em “Gramática com LanguageTool”.</translation>
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
        <translation>O dicionário {name} não pode ser aberto.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>Adicione o dicionário de novo.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>O programa que verifica a ortografia parou.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>Continue escrevendo; ele reinicia em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>Algo deu errado no WriterDesk: {kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>A impressora não responde.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>Escolha outra impressora.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>O ícone “{name}” não pode ser desenhado.</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>Este texto não tem tal seção.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>Veja o esquema dele.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>Um arquivo {form} tem um só texto.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>Exporte um texto por vez, ou vários como EPUB.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>Um livro de vários textos ainda não tem título.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Diga como se chama.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>Um texto não pode ser exportado como {form}.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>Escolha um de: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} não diz como suas letras estão escritas; pode ser: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>Escolha uma e veja se as palavras saem certas (piece import --encoding NAME).</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>“{encoding}” não é uma codificação conhecida aqui.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>Os nomes são como windows-1256, cp932 ou iso-8859-2.</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>Este arquivo não é texto {encoding} (byte {position}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>Escolha outra codificação, ou salve-o como UTF-8 no programa de onde vem.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} está danificado ou é só parte do arquivo.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>Copie ou baixe de novo, ou abra e salve no programa de onde vem.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} se desempacotaria em muito mais do que um texto pode ser.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>Não confie neste arquivo; peça o texto em si a quem o enviou.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} define entidades próprias, o que nenhum editor de texto faz.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} passa de 64 MB, ou tem mais partes do que se pode ler de uma vez.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Divida-o em vários arquivos.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} é protegido por senha.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>Abra-o no programa de onde vem, salve-o sem a senha e importe de novo.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} está no formato antigo do Word ou de outro programa.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>Abra-o lá e salve como DOCX ou ODT.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Não há arquivo {name}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Confira o nome.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} é uma pasta, um tubo ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>Escolha um arquivo que contenha um texto.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} é {words}, que não se pode importar.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Escolha uma.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Dê outro número.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>“{day}” não é um dia.</translation>
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
        <translation>Foi aberta uma seção que não existe.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>Salvar falhou: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>Uma edição está fora da sua seção.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>Salvar falhou.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>Não há texto de um lado deste lugar.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>Ponha o cursor onde a nova seção deve começar.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>Nenhuma seção segue esta.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>Escolha uma que outra siga.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>Um título precisa de uma palavra.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>Escreva o título da seção.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>As seções mudaram desde então.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>Estados anteriores estão entre as versões do texto.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>Não há texto {piece}.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>Veja que textos há.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>Este texto não tem tal lembrete.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>Veja piece remarks.</translation>
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
        <translation>O arquivo de dicionário {file} está danificado.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>Instale o WriterDesk de novo.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>Busque-o de novo de onde veio.</translation>
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
        <translation>Traga os dois arquivos juntos.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>Diga qual com --name.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} está protegido por senha.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Desempacote-o primeiro.</translation>
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
        <translation>Traga uma lista de palavras mais curta.</translation>
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
        <translation>Não há letra nesta palavra.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>Dê uma palavra.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>Dê uma só palavra.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>Dê cada palavra por si.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-o.</translation>
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
        <translation>Dê um motivo.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>Ninguém propôs esta palavra.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>A palavra não está na lista.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>A palavra já está na lista; pode ser retirada.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>A palavra já foi recusada.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>A palavra já foi retirada da lista.</translation>
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
        <translation>Falta bagit.txt.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>Falta bag-info.txt.</translation>
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
        <translation>Falta um documento.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>O texto contém um caractere NUL.</translation>
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
        <translation>O pacote não está assinado.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>A assinatura não corresponde ao pacote.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>O pacote está assinado com uma chave por que ninguém responde.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>O pacote está assinado para outro fim.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>O pacote está assinado com uma chave retirada.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>O pacote está assinado com uma chave fora do prazo.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Peça o pacote de novo a quem o enviou.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>A pasta {name} não está vazia.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indique uma pasta nova.</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>A revisão anterior a esta não está nesta mesa.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>Restaure a mesa da cópia mais nova, ou sele na máquina que selou a última revisão.</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>Um texto é selado com permissão para ao menos um uso.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>Marque um uso.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>O texto e seus anexos são grandes demais para um pacote.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>Diminua os anexos ou deixe alguns de fora.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>O pacote selado não passou na nossa própria verificação.</translation>
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
        <translation>Não há motivo “{reason}”.</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>Veja reasons list.</translation>
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
        <translation>Não há tal comentário.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>Veja piece comments.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>Este texto não está aqui para leitura.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>Pegue-o primeiro.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>Pedir mudanças precisa de ao menos um comentário ou uma coisa a fazer.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>Comente o lugar, ou escreva o que há a fazer.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>Não aceitar um texto precisa de um motivo, uma frase para quem escreve e a cláusula.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>Escolha um motivo (reasons list), diga-o na língua de quem escreve e indique a cláusula da encomenda.</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>“{criterion}” é questão de gosto; sua nota precisa de um motivo.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>Escreva numa frase por quê.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>Veja piece attachments.</translation>
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
        <translation>Não há página de ajuda {name}.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>Veja manual list.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>Nenhum leitor decidiu ainda sobre este texto.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>Espere o primeiro veredito.</translation>
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
        <translation>Veja review versions.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>Há um texto para selar.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>Ainda não há texto para selar.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>A versão da encomenda é conhecida.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>A versão da encomenda não é conhecida.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>Os limites obrigatórios da encomenda foram cumpridos ou deixados com uma nota.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>Cada aviso obrigatório foi corrigido ou deixado com uma nota.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>O valor e o prazo estão à vista.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>O valor e o prazo não estão à vista.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>A encomenda aceita os arquivos ao lado do texto.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>Nenhum convite foi encontrado nesta imagem.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>Tire uma imagem mais nítida que mostre o quadrado inteiro, ou digite o código ao lado.</translation>
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
        <translation>Há mais: writerdesk dictionaries check diz todos.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>Este texto não tem uma forma poética que possa ser contada.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>Veja `writerdesk forms list`.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>O rascunho não tem palavras na linha {line}.</translation>
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
        <translation>Não há aqui a regra “{rule}”; a linha não tem efeito.</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>não é um simples nome de arquivo</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>não pode ser lido ao lado da encomenda</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>não consta da encomenda</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>consta da encomenda, mas não está aqui</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>É preciso pelo menos um bom exemplo.</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>É preciso pelo menos um mau exemplo.</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>A encomenda tem o formato {version}; este WriterDesk lê {ours}.</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>O tutorial “{tutorial}” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>A forma “{form}” não é conhecida aqui; ela pode viajar com a encomenda.</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>“{name}” não está entre os anexos.</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>A versão anterior deve ter um número menor.</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>Um cliente nomeado precisa do seu nome.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>O nome do cliente está aqui, embora não deva ser nomeado.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>O nome do cliente está aqui, embora a encomenda não seja aberta.</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>Uma crítica precisa do texto a julgar.</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>Nomeie um anexo ou dê o próprio texto, um dos dois.</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>Há parâmetros aqui sem uma forma.</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>“{rule}” tem dois pesos.</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>Dois anexos têm o mesmo nome.</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>Dois pontos da escala têm o mesmo valor.</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>não é uma biblioteca</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>as iterações de {id} não são numeradas a partir de 1</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} aprova uma iteração que não tem</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>Aqui se limita um elenco, embora o gênero “{kind}” não tenha papéis.</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>no máximo {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>pelo menos {least} {unit}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>Minutos são contados em peças e cenas; o gênero “{kind}” não se mede por eles.</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>Não se dá nem mínimo nem máximo.</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>Este limite ({unit}) está duas vezes.</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>O bom exemplo contém o que é proibido: {signs}.</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>O mínimo ({least}) é maior que o máximo ({most}).</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>Nenhum texto pode cumprir este limite e {path}: {other}, mas {one}.</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>Um máximo de 0 não deixa nada para escrever.</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>Em {tag} ninguém aqui sabe contar {unit}.</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>Nenhuma linha da regra de pagamento vale para todos; alguns autores não veriam tarifa alguma.</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>O teto está abaixo da estimativa, que portanto não seria paga.</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>Um royalty diz quantos por cento.</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>Não se pode pagar mais de 100 por cento.</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>Esta linha não paga nada.</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>Duas linhas da regra de pagamento valem para as mesmas pessoas.</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>Corrija esse lugar e verifique de novo.</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>Copie o destinatário que endpoint init mostrou, ou deixe o campo de fora.</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>Escreva o valor com ponto e entre aspas.</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>Liste o arquivo em attachments, ou corrija o nome.</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>Escreva um tipo de mídia como image/png ou audio/*, um final como .pdf, ou diga em palavras.</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>Diga em attachments o que pode ir junto, ou deixe isto de fora.</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>Aumente o teto, ou diminua a estimativa.</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>Deixe limits.cast de fora, ou escolha o gênero play ou scene.</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>Escolha uma destas palavras.</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>Faça client_class e client concordarem.</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>Escolha palavras que não nomeiem o cliente.</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>Escreva o texto de novo sem o que foi colado.</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>Escreva o código da moeda da ISO 4217.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Tire um deles.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Preencha.</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>Escreva o endereço inteiro, ou deixe a lista vazia para o servidor do convite.</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>Escolha outro bom exemplo, ou permita estes caracteres.</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>Acrescente um [[instructions.examples]] com verdict, text e why.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Mude o nome do arquivo.</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>Repita chaves do arquivo da forma; até lá a forma é verificada como está.</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>Escreva o formato como “1.0”.</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>Use só estes sinais.</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>Dê a work.judged ou attachment ou text.</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>Procure a etiqueta com writerdesk languages list.</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>Mude um dos dois, ou torne um deles só aconselhado.</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>Mude o limite, ou deixe-o de fora: a forma é verificada de qualquer modo.</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>Escreva como tipo/subtipo.</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>Mude min ou max.</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>Acrescente o campo; brief new escreve todos com uma explicação.</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>Acrescente um [[pay.rates]] só com um valor.</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>Nomeie a forma em work.form_id, ou tire os parâmetros.</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>Dê min, max ou ambos.</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>Diga um valor, ou tire a linha.</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>Escolha em vez disso words, graphemes ou lines.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Escolha um número nesse intervalo.</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>Escreva duas letras maiúsculas da ISO 3166, ou três algarismos da UN M.49.</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>Deixe de fora: a assinatura preenche.</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Escreva data, hora e fuso.</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>Mude um dos dois momentos.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>Encurte, ou ponha num anexo.</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>Mude o valor; em TOML o texto fica entre aspas, os números não.</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>Escolha uma destas unidades.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>Corrija o nome, ou tire.</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>Anexe o arquivo da forma, ou veja writerdesk forms list.</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>Veja writerdesk rules list, ou tire a linha.</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>Veja writerdesk tutorial list, ou deixe o campo de fora.</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>Nomeie a versão publicada antes desta.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>um valor como “12.50”, em texto</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>uma moeda de três letras maiúsculas como EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>letras, algarismos, pontos e hifens</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>uma versão como 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>o id de uma regra como structure/quotes, ou a sua primeira palavra</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>um destinatário age que começa com age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>um simples nome de arquivo com letras latinas, algarismos, pontos e hifens</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>um tipo de mídia como text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 algarismos hexadecimais</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} não é um destes: {choices}.</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>O que se espera aqui é {kind}, não {found}.</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>O texto contém um caractere de controle que não se vê.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} não está entre {least} e {most}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>nenhum valor</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>“{field}” não é um campo de uma encomenda; é ignorado.</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} não é {wanted}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>“{field}” precisa de pelo menos {least}.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>O texto é longo demais.</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>O texto é só espaço em branco.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Falta “{field}”.</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>está aninhado ou escrito de modo confuso demais</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>“{name}” está duas vezes.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>“{text}” não é data e hora com o fuso, como 2027-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>“{tag}” não é uma etiqueta de língua BCP 47 como ur-Arab.</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>Uma encomenda restrita ou secreta diz quando a cópia local é apagada.</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} torna a obra pública, embora a encomenda seja “{level}”.</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>“{address}” não é um endereço https (http só nesta máquina).</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>“{line}” não é um tipo de arquivo que possa ir junto com uma obra.</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>Nenhum arquivo pode ir junto, então não há o que limitar.</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>“{region}” não é uma região como IN ou 419.</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} dá a todos o direito de usar o texto; “{field}” o tira de novo.</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>Uma obra secreta não pode ser publicada.</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} vem antes de {before}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>um PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>uma gravação</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>Descompacte e importe o texto que está dentro.</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>um arquivo Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>Salve como DOCX ou ODT no programa de onde veio.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>Copie o texto dela no navegador, ou salve-a lá como texto.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>algo sem texto</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>um livro EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>Importe o texto de que foi feito.</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>algo que não é um documento de texto do Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>Salve o texto como DOCX.</translation>
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
        <translation>Retire um primeiro.</translation>
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
        <translation>Salve-o como um destes: {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} é maior que {most} MB.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>Falta uma revisão entre estas, então o que veio antes não pode ser mostrado.</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>A revisão nomeia antes dela outro pacote que não o que está aqui.</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>Dois pacotes diferentes dizem ser a mesma revisão.</translation>
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
        <translation>Não há mesa aqui.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>Confira a pasta, ou faça uma mesa.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>Esta mesa foi usada por último por um WriterDesk mais novo.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>Instale o WriterDesk mais novo para abri-la.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>Outro programa usa esta mesa e não a soltou a tempo.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>Feche a outra janela do WriterDesk ou espere um momento, e tente de novo.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>Já há uma mesa aqui.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Abra-a.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>O disco não aceita mais dados; nada do que foi salvo mudou.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Libere espaço no disco e salve de novo.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>Não se pode gravar nesta pasta.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>Escolha uma pasta em que possa gravar, ou dê-se o direito de gravar aqui.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>O banco de dados da mesa está danificado; o arquivo ficou como estava.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>Restaure a cópia mais nova (backup list, depois backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>O disco deu um erro: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>Veja se o disco está conectado e inteiro, e tente de novo.</translation>
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
        <translation>Indique uma pasta com --data.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Não há ajuste chamado {key}.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>Veja settings list.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} aceita {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>Dê um valor assim.</translation>
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
        <translation>Respondeu algo que não é o servidor do contratante.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Tenta-se de novo sozinho.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>A rede daqui pede antes um login.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>Abra uma página da web e entre; o resto segue.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>O servidor do contratante pede para voltar mais tarde ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>O contratante não conhece mais este aparelho.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>O servidor do contratante disse não.</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>O arquivo selado não é o que foi selado.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaure-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>A conexão caiu.</translation>
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
        <translation>O servidor do contratante não pode ser alcançado, e o proxy deste computador é definido por um script, que não é executado aqui.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>Defina o proxy à mão nas configurações do sistema: quem cuida da rede o conhece.</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>A obra foi aceita antes de esta retirada chegar; até a aceitação podia ser retomada.</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>Ela continua aceita e o pagamento continua devido; fale com o contratante se ela não deve ser usada.</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>O endereço {url} não é seguro: deve começar com https://.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>Peça ao contratante o endereço certo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>O servidor do contratante não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>O servidor do contratante não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>O certificado do servidor não é o do contratante.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>Se a rede daqui pede login, entre primeiro; senão, pergunte ao contratante.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>O certificado do convite está danificado.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Peça um novo convite.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>A resposta era maior que qualquer esperada.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>Esta resposta é para outra mesa.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Importe-a lá.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>A encomenda não está neste arquivo.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>A resposta não era o recibo do contratante para isto.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>Esta mesa não é de nenhum contratante.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>O arquivo selado não está mais lá.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>Outro contratante respondeu a este convite.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>Uma notícia não se entende.</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>O evento do contratante está assinado com outra chave.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>Pergunte ao contratante sobre este pacote.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>O pacote tem outro id que não o pedido.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation type="unfinished"></translation>
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
        <translation>tem mais de {most} sinais</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
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
        <translation>Isto não é uma chave age.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>Use o arquivo de chave feito com a mesa.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>A chave de cifra do contratante não pode ser usada.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>Este arquivo foi cifrado para outra chave, ou está danificado.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>Busque o arquivo de novo; se ainda não abrir, use a chave para a qual foi cifrado.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Esta frase secreta não abre o arquivo, ou o arquivo está danificado.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>Escreva a frase secreta de novo, letra por letra; sem ela ninguém abre o arquivo.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>Não há chave nesta folha.</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>Digite as linhas abaixo de AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>A lista de signatários permitidos não pode ser lida em {place}: {why}.</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>Peça a lista de novo ao contratante.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>Isto não é um arquivo de correio.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>Este arquivo de correio é de um WriterDesk mais novo.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>Este arquivo de correio vai de uma mesa ao seu contratante.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>Isto é a resposta de um contratante.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>Um item não está no papel assinado.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>Um item do papel assinado não está lá.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>Um item não é o do papel assinado.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>O contratante o importa e devolve uma resposta.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>Importe-a na mesa.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>As novidades deste arquivo não podem ser lidas.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>Este documento não está assinado.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>A assinatura não corresponde a este documento.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>Este documento está assinado com uma chave por que ninguém responde.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>Este documento está assinado para outro fim.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>Este documento está assinado com uma chave retirada.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>Este documento está assinado com uma chave fora do prazo.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>Peça a quem o enviou que assine e envie de novo.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>O texto contém meio caractere.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>Tire o caractere danificado.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>Um código de convite tem {length} letras e algarismos; este não.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>Digite o código de novo como está no convite.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>Há um erro de digitação no código do convite.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>Compare letra por letra e tente de novo.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>Este arquivo é grande demais para um convite.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>O convite não diz quando termina.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>Este convite terminou em {day}.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>Este convite precisa de um WriterDesk mais novo.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>Isto não é um convite, ou está danificado.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>Este arquivo de chave está trancado com uma frase secreta.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>O chaveiro desta máquina não deu ou não tomou a chave.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>Destranque o chaveiro e tente de novo, ou escolha uma frase secreta nos ajustes.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>Não há arquivo de chave {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} não é o que sua extensão diz.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>O arquivo com suas chaves está danificado.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>Restaure secrets.wdkeys de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>As chaves foram trancadas por um WriterDesk mais novo.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>Atualize o WriterDesk.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>A frase secreta não abre suas chaves, ou o arquivo delas está danificado.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>Tente a frase secreta de novo; se tiver certeza dela, restaure {name} de uma cópia.</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>O disco deu um erro em {name}.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>Veja se o disco está lá.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>O disco está cheio; {name} não foi gravado.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>Abra espaço primeiro.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} não pode ser lido nem gravado aqui.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>O recibo diz uma coisa e sua assinatura outra.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>A resposta não é um recibo.</translation>
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
        <translation>Escreva uma linha nele.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation type="unfinished"></translation>
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
        <translation>Peça o arquivo de novo a quem o enviou.</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>começa com uma marca de ordem de bytes</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>contém NaN ou Infinity, que não são números</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>não está em UTF-8</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contém um número grande demais</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>nomeia um campo duas vezes</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>não tem os campos que deveria ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>contém meio caractere</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
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
        <translation>O arquivo zip tem membros demais.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>Um membro é grande demais.</translation>
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
        <translation>Um membro está cifrado.</translation>
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
        <translation>Dois membros têm o mesmo nome.</translation>
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
        <translation>A encomenda está aberta para você, com sua tarifa.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>Você pegou a encomenda.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>Você recusou a encomenda; isso não deixa marca.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>A oferta expirou.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>Você está escrevendo; nada sai deste computador.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>O texto está verificado e pode ser selado.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>O texto está assinado e fechado; pode ser reaberto até ser enviado.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>O texto espera uma rede ou um pendrive.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>O texto saiu; espera-se o recibo.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>O envio não funcionou; tenta-se de novo.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>O contratante tem o texto e espera quem o leia.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>O arquivo não pôde ser lido lá; isso é técnico e nada diz do seu texto.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>Uma pessoa responsável pela língua lê o texto.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>Uma segunda pessoa responsável lerá o texto sem ver a primeira opinião.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>As duas pessoas divergem; uma terceira decide.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>Pedem-se mudanças; os comentários estão ao lado do seu texto.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>Sua nova revisão volta à mesma pessoa responsável.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>O texto foi aceito.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>O texto não foi aceito; o motivo é dado, o texto continua seu, e você pode apelar.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>Outra pessoa responsável examina sua apelação.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>O texto está encerrado; é seu.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>O dinheiro é devido a você.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>O contratante pagou.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>Você contesta o pagamento; o contratante tem de responder.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>Você devolveu a encomenda; isso não deixa marca.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>Você parou de escrever este texto.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>Você retirou o texto antes da aceitação; é seu.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>Uma versão mais nova da encomenda tomou seu lugar.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>O texto foi apagado aqui na data da encomenda; fica o registro dos passos.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Espere até que tenham passado.</translation>
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
        <translation>Para onde vai o arquivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), para revisores e editoras</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), para LibreOffice e outros</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, um livro para leitores; pode ter vários textos</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>Texto puro (.txt), exatamente como está</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), exatamente como está</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), para teatro</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Gravar o arquivo</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>Ainda não há texto.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>Escreva um, ou importe um.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Gravando o arquivo</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Gravado: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Já existe um arquivo {name}.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>Aperte mais uma vez para substituí-lo, ou escreva outro nome.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Substituir o arquivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nenhum arquivo foi gravado.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>Qual encomenda é</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>O trabalho</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Auxílios</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Como é julgado</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Quem pode pegar</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Sigilo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Arquivos que vão junto</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>Id, comum a todas as versões</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>O que mudou, e por quê</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Id do contratante</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>O cliente é citado?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>Etiqueta de língua, melhor com a escrita</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>Mistura de línguas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>Dialetos, um por linha</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabalho</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>Tema ou instrução</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>O que significa “trabalho próprio”</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>Textos por autor</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>Forma poética</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>Texto a responder</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>De quem é o texto</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>Texto de máquina a julgar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>Temas a evitar</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>O que exatamente se quer dizer</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>O quê, por quê e quem lê</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Passos, um por linha</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>Faça, um por linha</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>Tenha cuidado, um por linha</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>Nunca, um por linha</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>Exemplos, bons e ruins</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>Bom ou ruim</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>Rígido ou indicativo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>Número de papéis</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>Caracteres que não podem aparecer</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dicionário</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>Revisão gramatical</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>Ferramenta de rimas</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>Colar notas próprias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>Quando passa</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>O que mede</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>Conferível, ou gosto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>Pesos das verificações</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>Sua língua, se for outra</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>Observações no mínimo</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>Categorias de observações</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>Por que quem escreve o avalia</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>Prova necessária</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Pontos da escala</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>Exemplos de referência</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>Tarifas: quem recebe o quê</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidade</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>Minutos estimados</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>Como foi estimado</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>Máximo de minutos pagos</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>Por rodada de mudanças</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>Se não for aceito</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Quando é pago</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bônus</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>Percentual de royalties</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Fim da oferta</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>Pegar até</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo final</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>Horas de tolerância</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>Dias de silêncio que aceitam</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>Horas para uma rodada de mudanças</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>Leitores um após o outro</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>Quem lê não vê o nome</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>Quando uma segunda pessoa lê</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>Rodadas de mudanças no máximo</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>Dias para apelar</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>Dias para responder</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>Conjunto de motivos</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>Qualquer um destes basta</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Como tentar de novo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Revenda</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>De quando a quando</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>Usos para os quais se pede permissão</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>Só para o contratante</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>Os direitos passam ao contratante</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>O que vai junto, um por linha</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quem vê</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Como é apagado</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>Vão os tempos da digitação</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>Chave para a qual é cifrado</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>Aberto, restrito ou secreto</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem pode ver</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>As cópias locais são apagadas em</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>Muro do cliente</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>Versão dos pacotes</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Em que língua</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Endereços, um por linha</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>O que pode ser anexado, um por linha</translation>
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
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Como comparar</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Com folga</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>Maiúsculas, sinais de vogal e letras parecidas contam como na língua.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exatamente</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>Cada letra e sinal como digitado.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Por padrão</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>Uma expressão regular; \X é uma letra com seus sinais.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde procurar</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>Nesta seção</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>Neste texto</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>Em todos os textos</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>Substituir %Ln</numerusform>
            <numerusform>Substituir os %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>Substituído: %Ln lugar.</numerusform>
            <numerusform>Substituídos: %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>Deixados como estão, pois estão selados: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Em nenhum lugar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}, onde se pede {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Sua nota: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>fica, com sua nota</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>deve ser corrigido</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convenção</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conselho</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>Linha {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Dizer como se lê…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Deixar assim…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>Nunca perguntar isto</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>Esta regra se cala em todos os seus textos; os ajustes a trazem de volta.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>Conhecida nesta mesa a partir de agora.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Propor para a equipe</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} decide se todos os seus autores conhecem a palavra.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>A linha como se diz, ou suas sílabas com seus valores: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>Por que fica? Quem lê vê esta nota.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>Não há mais nada a ver.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} fecha aqui e nenhum {expected} abriu antes.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{found} está onde {expected} fecharia o parêntese.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} abre aqui e {expected} nunca o fecha.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>Escrever {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 observação</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} observações</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>nenhuma observação</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>O texto julgado tem {remarks}; pedem-se pelo menos {least}.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>“{category}” tem {remarks}; a encomenda pede {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>A observação sobre “{words}” não tem categoria desta encomenda.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>A observação sobre “{words}” não cita o texto julgado como ele está.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>“{criterion}” ainda não tem nota.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>“{criterion}” tem nota sem motivo.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>A observação sobre “{words}” não diz nada.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>“{criterion}” não tem o ponto {value} na sua escala.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>Estas palavras estão entre aspas, mas não no texto julgado.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>Esta passagem já está no texto, a partir da linha {line}.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>Esta frase já está no texto, na linha {line}.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>“{word}” está duas vezes.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>Apagar a repetição</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Deixar uma só</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>pelo menos {count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>no máximo {count} {unit}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>A forma “{id}” tem {asked}; este limite pede {limit}.</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, {other} com todas as licenças</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaços</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>não disse nada</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>Esta palavra mistura letras de duas escritas: uma delas pode ser só parecida.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>Uma palavra latina leva letras de outra escrita.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>Há aqui um caractere que ninguém vê e que não faz nada.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>Há aqui um controle que vira o sentido da escrita.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>Isto foi lido na codificação errada.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>Esta linha parece birmanês na codificação Zawgyi.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>Estes caracteres não estão compostos como estarão quando o texto for selado.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>Este caractere se parece com outro, que é o que se quer aqui.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>O mesmo sinal está duas vezes sobre uma letra.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>Esta passagem parece estar em {there}, não em {here}.</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>Esta passagem não está na escrita desta língua: {language}.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>Esta frase está no texto de partida da encomenda.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>grafemas</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>moras</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>mātrās</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>sílabas</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>versos</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>estrofes</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>papéis</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>no máximo {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>pelo menos {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>A peça tem {number} papéis; a encomenda pede {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>A encomenda pede que se evite: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>A encomenda não permite “{string}”.</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>A encomenda pede {expected}; este texto não pode ser contado em {unit}.</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>O texto tem {count} {unit}; a encomenda pede {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>Isto parece uma nota de tradutor ou editor que ficou no texto.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Apagar a nota</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>Este lugar parece esperar suas palavras.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>Há aqui {whole} caracteres sem um espaço; palavras, aspas e descuidos foram procurados só nos primeiros {looked}.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>Esta frase está também no seu texto “{title}”.</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>Cada estrofe: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>Diferença de {asked} no máximo: licença</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>Cada verso: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>Rima: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>O último verso: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>Verso {line}: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} fecha uma citação que {expected} nunca abriu.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{found} está onde {expected} fecharia a citação.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>A citação que {found} abre aqui nunca é fechada por {expected}.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>Em {language} imprime-se {opener} {closer}; {mark} é o sinal de outra língua.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>licença?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}” não está no dicionário.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>Os pés se sustentam se a linha for cortada assim: {cut}. Imprima assim, ou fixe como leitura da linha: licença?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>O último pé de {form} é {asked}; “{foot}” é {shape}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>Este verso conta {count} {unit}, e o verso {line}, com que rima, {asked}: há uma palavra a mais?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>não se pode contar</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>não {asked}</translation>
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
        <translation>A letra no byte {place} não está em {encoding}, a codificação que SET nomeia.</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>A linha está em UTF-8: escreva SET UTF-8.</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>A primeira linha deve ser o número de palavras, como {count}; aqui é uma palavra, que se perde.</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>O grupo de regras {flag} tem {wanted} a menos do que diz a sua primeira linha.</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>Uma regra tem o que se tira e o que se põe; esta, de {flag}, não tem mais que um.</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>A condição {condition} abre ou fecha um colchete sem par.</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET nomeia a codificação “{encoding}”, que ninguém aqui conhece.</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>A lista de palavras pode estar numa codificação mais antiga da língua.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Não há palavras nela.</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>Um grupo de regras começa com {kind}, uma marca, Y ou N, e o número das suas regras.</translation>
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
        <translation>Uma lista de palavras está em UTF-8; esta linha não está.</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>consoante final contada como letra</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>a palavra toma a consoante anterior</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>o álif não se diz</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>“e” é longo</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>vogal final breve</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>a consoante final não se ouve</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>o nun não se ouve</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>vogal breve</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>o h final não se ouve</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>o y desliza na vogal</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>a vogal fica só</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>a izafat não está escrita</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>o y desliza numa vogal final breve</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>vogal breve e fechada</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>a letra seguinte é dobrada</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>uma vogal breve não se ouve</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>o i desliza na vogal seguinte</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>uma vogal longa é breve</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>duas palavras se unem</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>unido à palavra seguinte</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>vogais separadas</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>vogais unidas</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>alongado</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>os poetas a omitem</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>dito sem a sua vogal</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>e mudo omitido</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>fecha a sílaba anterior</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>a consoante só é uma sílaba</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>cantado breve</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>anusvara impressa por chandrabindu</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>última sílaba fechada tomada por longa</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>consoante final dobrada na pausa</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>o m é uma sílaba por si só</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>o n é uma sílaba por si só</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>canta-se uma vogal de apoio</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>a vogal pequena alonga</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>as vogais de duas palavras são uma sílaba</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>ditas em separado</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>ditas em uma sílaba</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>o i se diz com a vogal seguinte</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>o i é uma sílaba por si só</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>o w final não é sílaba</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>dito com o caractere anterior</translation>
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
        <translation>{verse}: {right} de {all} versos têm as sílabas do seu metro</translation>
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
        <translation>{right} de {all} versos têm as sílabas do seu metro</translation>
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
        <translation>{form}: {right} de {all} têm a contagem da sua forma</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>{right} de {all} palavras têm as sílabas com que são ditas</translation>
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
        <translation>revocação {recall}, precisão {precision} em {breaks} quebras digitadas por tradutores</translation>
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
        <translation>quebras esperadas: {right} de {wanted}; erradas: {wrong}; linhas: {lines}</translation>
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
        <translation>“{foot}” começa por {asai}: {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>“{foot}” ({shape}) não é um pé de {form}.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>Nenhuma leitura desta linha, nem da maioria das outras, segue uma medida que a forma conheça.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>A maioria das linhas está em {kind} ({pattern}), e nenhuma leitura desta está.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>Lê-se como {kind}.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>Esta linha só se lê em seu metro ({kind}) assim: {said}. Falta uma palavra, ou sobra uma? Se você a diz de outro modo, fixe uma leitura: licença?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>Fixe uma leitura se você a diz de outro modo: licença?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>plano (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>agudo (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>tônica</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>átona</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>A sílaba {number} “{syllable}” é {borne}; pede-se {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>É uma licença?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>Espera-se aqui “{asked}”; está “{found}”.</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>Todas acabam igual: {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>As sílabas {numbers} levam o mesmo tom.</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>mora</translation>
    </message>
    <message>
        <source>matra</source>
        <translation>mātrā</translation>
    </message>
    <message>
        <source>mizani</source>
        <translation>mizani</translation>
    </message>
    <message>
        <source>fidel letter</source>
        <translation>letra fidel</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>letras fidel</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>sílaba</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>cir</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palavra</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>“{one}” {sound} e “{two}” {heard}: não rimam</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>“{one}” {sound} e “{two}” {heard}: rima</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>“{one}” {sound} e “{two}” {heard}: rima próxima</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>“{one}” {sound} e “{two}” {heard}: rima forçada</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>“{end}” ({sound}) rima só fracamente com “{other}” ({heard}) na linha {line}; {form} guarda esta rima {where}. É uma licença?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>“{end}” ({sound}) não rima com “{other}” ({heard}) na linha {line}; {form} guarda esta rima {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>em todo o poema</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>nesta estrofe</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>“{word}” rima consigo mesma (linha {line}): {form} quer duas palavras.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>em parelhas ou séries de linhas</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>Esta linha deveria acabar em “{refrain}” (radif), como o primeiro dístico.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>Alguns poetas se permitem isto: licença?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>Esta linha conta {count} {unit}; {form} pede {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>A linha deveria partir-se no fim de uma palavra em {asked}; parte-se em {found}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>Esta linha conta {count} {unit} ({parts}); {form} pede {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>A linha deveria partir-se em seu sinal em {asked}; parte-se em {found}.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} se conta em {unit}; este texto ({language}) não pode ser contado assim. Fixe uma leitura numa linha se você sabe como se diz.</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>Esta linha não pode ser contada em {unit} como está escrita; fixe nela uma leitura.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>Como está escrita, esta parte conta {written} {unit}; só conta {count} assim: {said}. Alguns poetas se permitem isto: licença?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>Uma letra de canção dá nome às suas partes; estas linhas estão antes de qualquer nome.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>“{label}” não tem linhas.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>“{label}” é mais curto que da primeira vez.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>“{label}” tem {number} linhas, “{first}” {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>“{label}” não é uma parte que {form} conheça.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>“{label}” volta palavra por palavra; esta linha é outra que a linha {line}: licença?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>Esta linha tem {count} {unit}, a linha {line} no mesmo lugar de “{label}” {other}: cantam-se as duas na mesma melodia?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} tem falas, cada uma com quem a diz; aqui não há nenhuma.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} começa com a lista de seus papéis.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>Estas palavras estão antes de qualquer personagem: quem as diz?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>“{name}” não diz nada aqui.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>Este personagem não está no elenco.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>Este papel nunca fala.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} costuma ter de {least} a {most} estrofes; aqui há {number}: licença?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>Uma estrofe de {form} tem {asked} linhas; esta tem {found}.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} precisa de versos; aqui não há nenhuma linha.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} tem pelo menos {least} estrofes; aqui há {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} tem no máximo {most} estrofes; aqui há {number}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>A linha {line} repete a linha {other}.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>A linha {line} é paralela à linha {other}.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>A maioria das linhas deste poema conta {usual} {unit}, esta {count}: licença?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>Aqui há {count}.</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>As linhas de um poema guardam uma só medida.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>Um charan de chaupai não acaba em 1 2 1 nem em 2 2 1.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>Um charan de chaupai acaba em 2 2, 2 1 1 ou 1 1 2: licença?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>Um charan par de doha acaba em guru-laghu (2 1).</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>Um charan ímpar de doha não começa com um jagan (1 2 1) numa só palavra; alguns poetas se permitem isto: licença?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>Um charan ímpar de doha costuma partir-se em 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) ou 4 + 4 + 2 + 3 mātrās.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>Um charan par de doha costuma partir-se em 4 + 4 + 3 ou 6 + 2 + 3 (3 3 2 3) mātrās.</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>A rima principal está na linha 1, na sílaba 6, 7, 8 ou 9.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>A linha 2 de um englyn acaba átona.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>Das linhas 3 e 4 uma acaba tônica e a outra átona.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>Todas as linhas de um ghazal estão num só metro (bahr).</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>Não há neste haicai palavra de estação (kigo) da pequena lista. Um saijiki conhece milhares: a sua pode ser uma delas.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>A última linha de uma estrofe rima com a terceira da seguinte.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>O quarto quarto do doha volta como primeira metade da terceira linha.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>Um kundaliya acaba na palavra ou nas palavras com que começou.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>depois de um pé ma (N N, R N) o seguinte começa por nirai.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>depois de um pé vilam (N R, R R) o seguinte começa por ner.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>depois de um pé kay (três asai, o último ner) o seguinte começa por ner.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>A sexta sílaba do verso de 8 rima com o fim do de 6.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>O fim de um verso de 6 rima com o fim do de 8 anterior.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>Um verso de 6 tem planas as sílabas 2 e 6, aguda a quarta.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>Um verso de 8 tem planas as sílabas 2, 6 e 8, aguda a quarta.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>Num verso de 8, uma das sílabas 6 e 8 é de tom igual, a outra descendente.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>A última linha de uma estrofe rima com a segunda da seguinte.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>As linhas paralelas são a arte deste canto.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>Um rubai tem um metro próprio.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>É uma palavra de estação (kigo): com ela o poema pode ser lido como haicai. Um senryu não a leva.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>A maioria das estrofes acaba com a mesma linha (kibwagizo); esta não: licença?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>A terceira linha de um sijo começa com um grupo de três sílabas.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>O segundo grupo da terceira linha tem pelo menos cinco sílabas.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>Uma linha de sijo tem de 14 a 16 sílabas.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>Um sijo tem de 44 a 46 sílabas ao todo.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>Meia linha de sijo tem de 6 a 9 sílabas.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>A segunda metade de uma linha tem de 6 a 9 sílabas, na terceira linha pelo menos 5.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>Um charan ímpar de soratha acaba em guru-laghu (2 1): licença?</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>Eu sei</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>Não mostrar mais este aviso</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>A pasta das suas mesas é copiada por {name}; copiá-la enquanto você escreve pode danificá-la.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>A pasta das suas mesas está numa unidade de rede ({name}); ali uma mesa pode ser danificada.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>Mova {folder} para um lugar só deste computador, ou inicie o WriterDesk com --data; as cópias podem ficar numa pasta compartilhada.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>Guetem amárico</translation>
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
        <translation>Haicai</translation>
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
        <translation>Letra de canção</translation>
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
        <translation>Peça de teatro</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>Promeahk kit</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>Harawi quíchua</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>Haylli quíchua</translation>
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
        <translation>Soneto petrarquiano</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>Soneto shakespeariano</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Seção {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>Que tamanho o texto deve ter</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 tira a meta.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Até que dia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>Meta deste texto</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>Gramática: iniciando</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>Gramática: parada</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>Gramática com LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>O LanguageTool é um programa livre com regras de gramática e estilo para umas trinta línguas, entre elas árabe, espanhol, francês, japonês, khmer, persa, tagalo e tâmil. Funciona neste computador, precisa de Java e de uns 800 MB de memória enquanto trabalha. Todo o resto do WriterDesk funciona sem ele.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>Iniciar e experimentar</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>Desligar a gramática</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>Três maneiras de tê-lo</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>Baixar (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>De um arquivo zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>Vem de quem publica o LanguageTool para Python, e sua soma de verificação é comparada antes de desempacotar qualquer coisa. O mesmo zip de um pendrive também serve, sem rede.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Endereço de um servidor</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>Ou um servidor que já funciona. Em outro computador ele lê o que você escreve; textos que não são para todos nunca são enviados a ele.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Programa ou pasta de um Java</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>Outro Java: seu programa ou pasta; vazio, procura-se um</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>Usar este Java</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool de um arquivo zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>Iniciando; a primeira vez leva alguns segundos…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>Instalando o LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} está instalado.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>Seu zip não é dos que os autores do LanguageTool publicaram; use-o se confia na origem.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nada foi instalado.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Ele responde.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>Ligar a gramática</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>Usar o deste computador</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>Instalar de novo, ou de outro jeito</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>Está aqui, e desligado.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>O servidor em {address} não responde.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>O servidor em {address} é usado.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Não está neste computador.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} está trabalhando.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} está aqui e não consegue iniciar.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} está aqui; inicia com o primeiro texto numa língua que conhece.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} MB de memória, porta {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>O que você escreve é enviado a esse computador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln língua</numerusform>
            <numerusform>%Ln línguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>Um servidor em outro lugar não precisa de Java aqui.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>Não se achou Java que possa executá-lo; é preciso a versão 17 ou mais nova.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>não dito</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Adicionar: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>Antes de poder selar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você gostaria de fazer?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>Nada se diz sobre isso.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>Toda a ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}, com Qt {qt} e Python {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>O Qt é usado sob a LGPL, versão 3; suas bibliotecas podem ser trocadas. Ícones: Lucide, ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>Nada do que você escreve sai deste computador se você não enviar.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>A última sessão não terminou bem; o que foi escrito está aqui.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>O que foi recuperado</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>Um arquivo de texto, Markdown, Word, OpenDocument ou Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>O arquivo fica como está; dele se faz um texto seu.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>Textos (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>Fazendo o texto</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>Boas-vindas ao WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>Que língua os menus devem falar?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>Abrir um arquivo ou uma imagem…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>Ver o convite</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Começar de outro jeito</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>Um convite é um arquivo que termina em .wdinvite, ou uma imagem do seu código QR.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>Ou digite o que está escrito nele.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Convites e imagens (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>Abrir um convite</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>Iteração {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ Aprovada por {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>Aprovar {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>As duas dizem o mesmo.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>Escolha primeiro palavras deste texto (Shift+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>O texto a julgar</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>O texto a julgar · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>A lista abaixo diz o mesmo em palavras.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>Digitar com esta tabela</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Com Shift</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>Teclas ou letra</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>Procurar teclas ou uma letra</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>Teclas e o que produzem</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Nenhuma tabela digita esta língua ainda; as teclas são as do sistema.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>Outra língua: sua etiqueta…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>Etiqueta, como ln ou zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Etiqueta de outra língua</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>Qualquer outra: sua etiqueta, como ln ou zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Etiqueta de outra língua</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de linha</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>Formas poéticas</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>Reconhecimento</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>escreve-se da esquerda para a direita</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>escreve-se da direita para a esquerda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>Deixar para outras pessoas</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>O que você disse até agora fica neste computador.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>Conhece quem escreve, ou tem parte no texto?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>Seu conflito de interesses</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>Declarar e afastar-se</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>Suas contas</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>O que foi oferecido, o que é devido, o que foi pago. Fica neste computador.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Contratante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Devido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>Você ainda não escreveu para uma encomenda.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>Devido a você: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>Salvar suas contas</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Salvo em {name}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>Instruções e encomendas</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriais</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>Encomendas de amostra</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>A linha como se diz, ou suas sílabas com seus valores: {example}</translation>
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
        <translation>Um texto tão longo é guardado em partes – Ctrl+Z o devolve; o texto anterior é uma versão</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Esperando: %Ln pacote.</numerusform>
            <numerusform>Esperando: %Ln pacotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>Sem conexão. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tudo foi enviado.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>&amp;Novo texto meu…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>&amp;Escrever uma encomenda…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>Enviar e &amp;buscar agora</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>&amp;Levar por arquivo…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>&amp;Receber uma resposta…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>&amp;Cópias de segurança, outro computador…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>&amp;Selar e enviar…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>&amp;Começar ou terminar uma sessão</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>&amp;Meta deste texto…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>&amp;Guardar esta versão…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versões</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>Começar &amp;uma seção no cursor</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>Elenco &amp;da peça</translation>
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
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>&amp;Lembrete para si…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>&amp;Texto a julgar</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>&amp;Observação sobre o texto a julgar…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>Critérios do texto &amp;a julgar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salvar como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>R&amp;ecortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>Co&amp;lar como está</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>&amp;Arrumar como uma colagem</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>S&amp;ubstituir…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Procurar pró&amp;ximo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Procurar a&amp;nterior</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>Digitar com as &amp;teclas de uma tabela</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>&amp;Que teclas fazem que letras</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>Escrever a seleção de outro &amp;jeito…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>Caracteres da lín&amp;gua</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>Ru&amp;by…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>Pala&amp;vra desconhecida…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>Próx&amp;imo aviso ou comentário</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>Aviso ou co&amp;mentário anterior</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>Cartão do aviso: corrigir, deixar, por quê</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>Parar a veri&amp;ficação em andamento</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>Lin&amp;ha de peça: próximo elemento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Painel</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>P&amp;róxima área</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>&amp;Sair do texto</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Foco</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>Foco &amp;em parágrafo, linha ou frase</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>&amp;Máquina de escrever</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>&amp;Calma: os três</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>Prévia &amp;vertical</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>Prév&amp;ia com ruby</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texto maior</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;menor</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>Tamanho &amp;próprio</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>Papel mais &amp;largo</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>Papel mais &amp;estreito</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>Linhas mais &amp;afastadas</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Linhas mais &amp;juntas</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>Parágrafo &amp;da esquerda</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>Pa&amp;rágrafo da direita</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;Próximas cores</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Cores claras</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Cores &amp;escuras</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>Cores &amp;sépia</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Cores &amp;do sistema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>&amp;Qualquer lugar…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Escrita</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>E&amp;nviado</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Leituras</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>A&amp;cordo entre leitores</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>E&amp;statísticas</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>&amp;Decisão sobre este texto</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>Suas c&amp;ontas</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>&amp;Palavras da equipe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>Procurar em &amp;todos os rascunhos…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Teclas e ajuda</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>T&amp;utoriais</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>&amp;Línguas: o que funciona</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>&amp;Gramática com LanguageTool</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>Máquina de escrever: a linha fica, o papel anda.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>Máquina de escrever desligada.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>Calma. Esc leva de volta.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>Texto em {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>Foco no parágrafo. Esc leva de volta.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>Foco na linha. Esc leva de volta.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>Foco na frase. Esc leva de volta.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>Um texto seu</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Fica neste computador.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>Você pegou a versão {held}. A versão {newest} diz outra coisa; a sua vale até você concordar.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>Concordar com a versão {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>Proposto: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>Quem escreve: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Seu comentário</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>Da revisão anterior</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>De outra leitura</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>Quem escreve já tratou disso.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>Quem escreve deixa como está.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>Quem escreve não disse nada a respeito.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>Para si, sobre “{words}”</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>O que você quer lembrar?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>Anotado. Está entre os comentários.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>Notas para você. Ficam aqui.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>As notas ficam nesta mesa e nunca saem com o texto.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notas anteriores</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Trazer estas de volta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Como estão agora</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>Ler a encomenda</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>Ler a encomenda {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>Quem escreve apela</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Leitura {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisão {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Cláusula da encomenda: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceitar</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>mudanças</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>não aceitar</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>a primeira decisão se mantém</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sem decisão</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>ainda não julgado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funciona em parte</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>Este parágrafo tem %Ln palavra; digitar num tão longo fica lento.</numerusform>
            <numerusform>Este parágrafo tem %Ln palavras; digitar num tão longo fica lento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>Dividir no fim das frases</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>Dividido. Desfazer o junta de novo.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>Arraste uma seção, ou mova-a com Alt e uma seta. F2 lhe dá um título.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>Começar uma no cursor</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Juntar com a próxima</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Seção {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>na página</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>Suas chaves estão trancadas. Dê a frase secreta delas, e o que espera sai.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>Este computador não tem lugar para suas chaves. Escolha uma frase secreta que as tranque; anote-a, pois sem ela ninguém as abre.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letra</numerusform>
            <numerusform>%Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln mora</numerusform>
            <numerusform>%Ln moras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matra(s)</source>
        <translation>
            <numerusform>%Ln matra</numerusform>
            <numerusform>%Ln matras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln sílaba</numerusform>
            <numerusform>%Ln sílabas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln estrofe</numerusform>
            <numerusform>%Ln estrofes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}, pelo menos {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>pelo texto</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>por linha</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>adiantado</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>qualquer dia</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sem prazo</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>venceu em {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>vence hoje, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>vence em {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>vence em %Ln dia</numerusform>
            <numerusform>vence em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Para ler</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pego</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Espera o envio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>Reenvio em breve</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>Com o contratante</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>Não pôde ser lido lá</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Em leitura</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda leitura</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>Leitores divergem</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Mudanças pedidas</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Apelado</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>Aceito, pagamento devido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>poema</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>story</source>
        <translation>conto</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>prosa</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>narrativa</translation>
    </message>
    <message>
        <source>play</source>
        <translation>peça</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>reescrita</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>crítica de um texto de máquina</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>instrução para um modelo</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>Lugar no texto</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>Só uma peça tem elenco.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Elenco</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>Nome mudado em %Ln fala.</numerusform>
            <numerusform>Nome mudado em %Ln falas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>Uma fonte desta escrita instalada no computador é usada por si só.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>Prévia vertical</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>Prévia com ruby</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page Up e Page Down viram as páginas, mais e menos mudam o tamanho.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>Nenhuma fonte daqui desenha %Ln letra.</numerusform>
            <numerusform>Nenhuma fonte daqui desenha %Ln letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>Página {number}, a última</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo como {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Entregue à impressora</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Ofício</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margens</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>Nome sob o título</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de linha</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>Cada quinta linha</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>Título, língua ou encomenda</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>Mostrar só textos com estas palavras</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Só atrasados</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>Só o que está com você</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>Qualquer encomenda</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer língua</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Qualquer forma</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>Qualquer rodada</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Qualquer tempo</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Rodada {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln dia ou mais</numerusform>
            <numerusform>%Ln dias ou mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>revisão {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, com você</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, com outra pessoa</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>Textos que esperam</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Buscar agora</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Acordo entre leitores</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Palavras da equipe</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Nada espera leitura.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>Esta revisão ajudou você?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>O leitor conhece a sua resposta quando o texto estiver concluído, com a sua frase e sem o seu nome.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Por quê? (se quiser)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ajudou</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Não ajudou</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Você disse: {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>As observações de quem escreve</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>Como quem escreve avalia o texto julgado</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>não avaliado</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>Escolha primeiro palavras no texto.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisão {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>Escolha palavras no texto e comente-as.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Texto de {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>O que as verificações deixaram</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>As verificações não deixaram nada para ver.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>Quem escreve: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>Voltar à fila</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>Escolha primeiro palavras no texto (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>Há uma cópia em {file}.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Ao lado do texto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>Como se leem as linhas</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Dizer de outro modo…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
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
        <translation>Seção {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>digitado por último {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} desde a versão anterior</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} do diário</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>Comparar {title} com a versão anterior</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Comparar com a versão anterior</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>Suas palavras estão aqui</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>Vendo o que foi recuperado …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>Continuar sem o texto resgatado</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>Ver o arquivo da falha</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>A última sessão não terminou bem, e uma mesa não pode ser aberta. Nada foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>A última sessão não terminou bem. Isto é o que foi escrito nela; uma versão foi guardada. Nada foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>A última sessão não terminou bem. Nada estava sendo escrito; tudo está no lugar.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>Texto resgatado</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>O que mudou em {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>Arquivo da falha</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>Onde quebrou; nenhuma palavra sua está nele. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>Observação sobre estas palavras</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>Do que trata a observação</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>O que você vê aqui?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
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
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>Um arquivo com versões, configurações e o que falhou. Nenhum texto seu está nele, e ele não é enviado.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Fazer o relatório</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>Dê a quem quiser.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>O que você digita fica num arquivo de resgate.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>O que você digita está agora só nesta janela: deixe-a aberta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>Libere espaço; então tudo se salva sozinho.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>Não se pode gravar na pasta desta mesa.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>Permita gravar ali; então tudo se salva sozinho.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>O arquivo da mesa está danificado.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>Restaure a cópia mais nova.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>Outro programa segura esta mesa.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>Feche-o; então o que você digita se salva sozinho.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>O disco dá erros.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>Veja se está conectado e inteiro.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>um texto que não existe mais</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>De um arquivo de resgate: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>Volta à sua seção quando você continuar; o texto de antes fica como versão.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>A mesa tem texto mais novo; este vira uma versão.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>A mesa já o tem.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>Sua seção não está mais nesta mesa; vira um texto à parte.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>Sua mesa não pode ser aberta; espera até ser consertada.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>Selecione primeiro palavras de uma linha; depois diga como se leem.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>Leitura de {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>Só japonês, chinês, coreano e mongol são postos em colunas aqui.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Pôr</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Estas palavras mudaram nesse meio tempo.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>Palavras com 《 》 ou ｜ não podem ter leitura.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>Tudo o que os limites da encomenda pedem.</translation>
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
        <translation>Tudo o que a forma poética pede.</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>Linhas fora dos limites da encomenda.</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>Estrofes fora dos limites da encomenda.</translation>
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
        <translation>Um parágrafo ou estrofe que aparece duas vezes.</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>Uma frase que aparece duas vezes.</translation>
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
        <translation>Parênteses sem par.</translation>
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
        <translation>Uma palavra com letras de duas escritas.</translation>
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
        <translation>Uma palavra que o dicionário não conhece.</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>O número de linhas da forma.</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>Moras, mātrās, sílabas ou pés de uma linha.</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>A pausa dentro de uma linha.</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>As rimas da forma, pela regra da língua.</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>Ligações entre linhas e estrofes.</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>Palavras e linhas que voltam.</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>Tudo o mais que a forma pede.</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>Um refrão que volta com outras palavras.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>Negrito, itálico, cores e outras aparências das letras ficaram de fora.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>Exclusões só propostas foram feitas: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>Fórmulas deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>Notas de rodapé do arquivo deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>Notas finais do arquivo deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>Comentários do arquivo deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>Tabelas viraram linhas simples: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>Caixas de texto viraram linhas simples: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>Inserções só propostas foram feitas: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>Sinais de uma fonte de símbolos deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>Objetos embutidos deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>Imagens deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>Cabeçalhos e rodapés das páginas ficaram de fora.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>Números ou marcadores de listas deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>Quebras de página deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>Da folha de rosto só se tomou o título; ficou de fora: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain é para peças: outros programas podem tomar linhas em maiúsculas por nomes de personagens.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>Linhas escritas a partir do outro lado, sem marca neste arquivo: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>O arquivo não diz quais papéis falam outra língua: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>Caracteres de controle que este formato não comporta deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>Fins de linha que não são quebra de linha viraram quebras de linha.</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>Mudanças propostas foram tomadas como feitas.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>Sumários deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>Lugares que não puderam ser lidos, e agora estão marcados com �: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>Fins de linha de vários tipos viraram um só (havia: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>Letras escritas em partes foram levadas a uma só forma (NFC); parecem iguais.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>Ninguém decidiu ainda sobre este texto.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>O texto foi aceito</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>Pedem-se mudanças</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>O texto não foi aceito</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>Sua apelação não foi acolhida</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Cláusula da encomenda: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>O texto é seu; os direitos voltaram a você, e pode usá-lo em qualquer lugar.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>Rodada {round} de {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>Você pode apelar até {when}.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>Prazo {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>O que foi dito sobre lugares do texto</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Proposto: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ainda aberto</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>suas palavras sumiram</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>deixado como está</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Quem lê</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>Encomendas de amostra</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>Escolha uma para começar dela uma encomenda sua. Nenhum falante nativo as leu ainda.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>Procurar em todos os rascunhos</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Palavras em qualquer língua</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>Digite palavras em qualquer escrita; todos os seus rascunhos são examinados.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>Nada encontrado para {words}.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>Lendo seus rascunhos…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>Lendo seus rascunhos: falta %Ln seção.</numerusform>
            <numerusform>Lendo seus rascunhos: faltam %Ln seções.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Selar e enviar</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>ninguém: o pacote fica neste computador</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>A revisão {number} vai para {vendor}.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>Se for aceito: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>Seu tempo, como o pacote o dirá: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>Ver ou corrigir</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>Não pedido: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>Deixado como está: %Ln aviso.</numerusform>
            <numerusform>Deixados como estão: %Ln avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>Não resta aviso.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>Vai com sua nota: %Ln aviso.</numerusform>
            <numerusform>Vão com sua nota: %Ln avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Vai cifrado só para o contratante.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>Você permite</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>Algo acima ainda não está pronto.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>Marque primeiro um uso.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>Sai assim que houver rede.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Fica neste computador.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Selado.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Chegou.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>revisão {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Espera uma rede</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Saindo</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>Num arquivo de correio</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>Recusado pelo contratante</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>Precisa de um novo convite</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>Selado, fica aqui</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Enviar e buscar agora</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>Nada foi enviado ainda. Um texto é selado na página de escrita.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir à mesa</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>O que espera está seguro aqui e sai depois.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Esperando: %Ln pacote.</numerusform>
            <numerusform>Esperando: %Ln pacotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>Tudo foi enviado e buscado.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>A sessão começa: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>A sessão terminou: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>A meta está definida.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>Não há mais meta.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>Meta: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>A meta deste texto foi alcançada: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>Meta alcançada: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hoje</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>Meta de hoje alcançada: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} hoje: alcançada</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>A sessão tem o que devia ter: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>Claro, escuro ou sépia, ou como o sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Língua dos menus</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>O que você escreve tem língua própria.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>As letras da sua página.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>Distância entre linhas</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1,5 é o que a escrita pede; menos é mais junto.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largura do papel</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>Cerca de tantas letras cabem numa linha.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>Nada desliza</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>O que se move, move-se de uma vez.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>Língua dos textos novos</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>Oferecida primeiro quando você começa um texto.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>Aspas da língua</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>Aspas retas mudam enquanto você digita; Ctrl+Z devolve a reta.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>Reticências e travessões da língua</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>Três pontos e dois hifens mudam, onde a língua tem tais sinais.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>Arrumar o que é colado</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>Linhas quebradas se juntam e sinais perdidos somem; Ctrl+Z devolve, Ctrl+Shift+V nunca arruma.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>Ortografia com dicionários pobres</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>Onde faltam muitas palavras a um dicionário, palavras certas também são marcadas; Línguas diz quais.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>Nada além do papel; o que você não está escrevendo é suavizado.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Em foco</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>O que fica nítido.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>O parágrafo, em verso a estrofe</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>A linha</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>A frase</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Fora de foco</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>Quanto o resto se suaviza.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>Suave, e fácil de ler</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Tênue</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>Sem suavizar</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Máquina de escrever</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>A linha fica a uma altura, e o papel anda.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>Altura da linha da máquina de escrever</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>Contada do alto da janela.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>Enviar e buscar sozinho</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>Só o que você selou, e só quando há rede.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>Revisão gramatical</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>Com o LanguageTool, depois de preparado; funciona neste computador.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>Ligada, onde o LanguageTool está preparado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Procurar um ajuste</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>Não há ajuste com esse nome.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>Passar de novo pela preparação</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>Cópias de segurança, outro computador…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>Gramática com LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>Nada do que você escreve sai deste computador se você não enviar. Ninguém conta você.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>Entrar neste contratante</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} convida {person}.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} está neste endereço.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>Você pode só escrever, e preparar uma mesa depois.</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>Conselhos em silêncio</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>Em todos os seus textos, até que os peça de novo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>Nenhuma palavra aqui é desconhecida.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} é conhecida nesta mesa agora.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} foi proposta. Quem é responsável decide; você vê em Palavras.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>Verificações: paradas; seu texto está seguro</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>Seu dicionário parou as verificações e foi posto de lado</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>Verificações: iniciadas de novo</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>Unidade usual: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>Escrito por semana</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>Escrito por mês</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Escrito por dia</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>Nada foi escrito nestes dias.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>Pálido: colado. Abaixo da linha: tirado.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>Ainda sem tempo.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>Salvar o registro de tempo</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>Nada foi escrito ainda. O que você escreve é contado a partir de agora.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir à mesa</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>Só para seus olhos: nada disso sai deste computador, salvo os minutos de um pacote que você sela.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Unidade usual</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Escrito por dia</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>A caminho do limite</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>Tempo por texto</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>Só conta o tempo perto das teclas. Onde estiver errado, corrija; o medido fica ao lado.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>Salvar o registro de tempo como CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por língua</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada dia</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mais</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Nenhuma tabela digita esta língua ainda; as teclas são as do sistema.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>Teclas: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>Teclas como o sistema as tem</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>semana de {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} escrito</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} tirado</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} colado</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>{net} ao todo, em {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Tirado</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Colado</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: alcançado</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: longo demais</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} hoje: alcançada</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hoje</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>Selar e enviar…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar ou esconder o painel</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>Selecione primeiro as palavras a escrever de outro jeito.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>Selecione menos: até %Ln sinal por vez.</numerusform>
            <numerusform>Selecione menos: até %Ln sinais por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>Não se conhece outro jeito de escrever esta língua.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} para {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Estas palavras mudaram nesse meio tempo.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>Escrever a seleção de outro jeito</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De e para</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>Procurar na biblioteca</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>Procurar instruções, respostas, comentários, etiquetas</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>Itens da biblioteca</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>Nada aqui ainda. Guarde uma instrução e o que veio dela.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nova instrução…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>Uma instrução a guardar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>Língua, como etiqueta: hi ou ur-Arab, por exemplo</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, com vírgulas entre elas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>Guardar a instrução</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln iteração</numerusform>
            <numerusform>%Ln iterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>Sua biblioteca num arquivo</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>Um arquivo de biblioteca</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Gravado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>Entrou %Ln item.</numerusform>
            <numerusform>Entraram %Ln itens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriais</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>Cada um é jogado na mesa de prática, com todas as partes reais; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>Todos os tutoriais</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Ler a encomenda</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>À encomenda</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>À página</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Selar e enviar</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>À mesa</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>Começar com o texto de amostra</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Sua resposta ao motivo</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelar</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>A mesa de prática está sendo preparada…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>Nada a arrumar aqui</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>Arrumado – Ctrl+Z devolve como era</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>Colagem arrumada – Ctrl+Z devolve como era</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>Digite aqui</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>Uma palavra na sua língua. As letras parecem certas? Enter continua.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>Digitar com as teclas do WriterDesk</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>A linha acima é uma amostra da sua língua.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>Desenhadas com outra fonte: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>Todas as letras estão na fonte.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>No texto, F2 liga e desliga estas teclas, Shift+F2 as mostra.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>Um método de entrada do seu sistema compõe; ele vê as palavras em volta.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>Um método de entrada do seu sistema compõe.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>Chegam teclas latinas simples: nenhum método de entrada compõe aqui.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>As letras vêm direto do seu teclado.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>Moras</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>Matras</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Sílabas</translation>
    </message>
</context>
<context>
    <name>ValueNames</name>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>só nomes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>da esquerda para a direita</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>da direita para a esquerda</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>pode ser conferido</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>gosto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>assim não</translation>
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
        <translation>palavras</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>versos</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>estrofes</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>sílabas</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>moras</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>mātrās</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>deve ser cumprido</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>convém cumprir</translation>
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
        <translation>por hora</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>por linha</translation>
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
        <translation>um diploma</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published work</source>
        <translation>obra publicada</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restrito</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>deve ser corrigido</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convenção</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conselho</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>um exemplo</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>uma forma poética</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razões</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>uma gravação</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>O texto é tomado como está; o pagamento é devido.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Pedir mudanças</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>Seus comentários vão a quem escreve como o que há a fazer.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>Pedir segunda leitura</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segunda leitura</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>Outra pessoa responsável lê sem ver sua opinião.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolher um motivo</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>Comente primeiro um lugar; é isso que há a fazer.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>Ainda sem nota: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>Não aceitar</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>Quem escreve fica com o texto. São precisos um motivo, uma frase na língua da pessoa e a cláusula.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>Uma frase para quem escreve</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>Cláusula da encomenda</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Não aceitar</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>Selado como revisão {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>Guardada durante a escrita</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Guardada por você</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Salva como arquivo</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Antes de uma grande mudança</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>Salva de uma falha</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>Uma versão é guardada a cada dez minutos enquanto você escreve.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Guardar esta com um nome…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Guardar esta versão</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Como se chama?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Guardada como “{name}”.</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>Comparado com o texto de agora</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>Comparado com {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>Voltou. O que estava aqui foi guardado como versão.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>O texto mudou nesse meio tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>O trecho voltou. Desfazer o tira de novo.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>O texto está a caminho</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixá-los</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>Esperando: %Ln arquivo, primeiro {name}.</numerusform>
            <numerusform>Esperando: %Ln arquivos, primeiro {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>proposta; a caminho</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>aprovada; a caminho</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>recusada; a caminho</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>retirada; a caminho</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>na lista</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>retirada da lista</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>conhecida só nesta mesa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln pessoa a propôs.</numerusform>
            <numerusform>%Ln pessoas a propuseram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por quê: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>O contratante não a tomou: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Propor para a equipe</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>Por quê? Quem a propôs lê isto.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Dizer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} não é conhecida</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>Procurando palavras parecidas…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>&amp;Está certa: conhecer nesta mesa</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>Está &amp;certa: propor para a equipe de {vendor}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>R&amp;ecortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>Nenhuma palavra parecida é conhecida.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Palavras da equipe</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>Palavras que faltam a um dicionário. O que você ensina fica na sua mesa; o que propõe vai só à pessoa responsável desse contratante, e o que ela põe na lista é conhecido de todos os seus autores.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Que palavras</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Que lista</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Salvar a lista…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas as palavras</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>Conhecidas só nesta mesa</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>Recusadas ou retiradas</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas as listas</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>Não há tais palavras. Um cartão ao lado do texto propõe uma.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Dicionário Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>Uma palavra por linha (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln palavra salva.</numerusform>
            <numerusform>%Ln palavras salvas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Texto de {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Ao lado do texto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>Ninguém comentou este texto.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>Nada a ver. O texto se sustenta.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada escrito ainda.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>Nada foi encontrado, mas pouco pode ser verificado nesta língua: veja abaixo.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>ainda não existe nada para isso</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>a lista de palavras é pequena demais para linhas vermelhas</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>não respondeu</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sendo verificado</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>pela escrita</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>pela escrita e pelas palavras</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>da direita para a esquerda</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>da esquerda para a direita</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}: não se contam aqui</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>A verificação foi parada</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>Verificando: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada a ver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln a ver</numerusform>
            <numerusform>%Ln a ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>Em que você escreve?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>Contagens, fontes e verificações a seguem. Você pode mudá-la em cada texto.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>Nenhum texto aberto. Escolha um na sua mesa, ou comece um ali.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir à mesa</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>Esta revisão está selada.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>Pode ser reaberta até ter saído.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>Esta revisão está a caminho ou sendo lida; o texto descansa.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
</context>
</TS>
