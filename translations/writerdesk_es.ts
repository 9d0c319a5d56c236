<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>A las revisiones</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Acuerdo entre lectores</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>Aún no hay ningún texto juzgado que ya nadie esté leyendo.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>Textos contados: {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>Aún en lectura, para que nadie vea lo que dieron otros: {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Todos los encargos</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>Acuerdo sobre lo que se puede comprobar</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
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
        <translation>Lectores</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>Lo que decidió cada lector</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>Más o menos estricto que otros con los mismos textos</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>En el medio están los demás; las puntuaciones más bajas van antes y las más altas después. Solo cuenta lo que se puede comprobar, el gusto no.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>Usted junto a lo que se decidió después</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>Lo que dijeron los autores de sus revisiones</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>Lo que se dio: gusto</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>Lo que se dio: se puede comprobar</translation>
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
        <translation>El alfa de Krippendorff con su intervalo: {none} equivale al azar, {all} es siempre lo mismo. Las otras marcas están en {doubtful}, por debajo de lo cual no se puede concluir nada, y en {good}.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>nada se ha leído aún dos veces</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>textos: {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>no definido: todos dieron lo mismo</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, entre {low} y {high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Lectura {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>cambios pedidos</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptados</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>dejados a otro</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>nadie más leyó los mismos</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>puntuaciones: {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>como los demás</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>{share} de la escala más alto</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>{share} de la escala más bajo</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>Nadie ha decidido aún sobre un veredicto suyo.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>Puntuaciones dadas de nuevo: {scores}; iguales: {same}, las suyas más altas: {higher}, más bajas: {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>Recursos contra sus «no aceptado»: {appeals}; no atendidos: {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>Por qué difirieron los lectores: {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>el encargo es ambiguo</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>ninguna pauta lo dice</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>un descuido</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>gusto</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% frente a otros</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Lo que acompaña al texto</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Archivos que acompañan al texto</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>El encargo no pide archivos además del texto.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation>
            <numerusform>Como máximo %Ln archivo, de hasta {size}.</numerusform>
            <numerusform>Como máximo %Ln archivos, de hasta {size} cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation>Pueden acompañarlo imágenes, grabaciones, películas y textos.</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>El encargo admite: {kinds}.</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>En el paquete: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation>Lo que muestra o deja oír, para quien no puede</translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation>Lo que {file} muestra o deja oír</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>Quitar {file}</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>dónde se tomó</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>con qué cámara o programa</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>quién la tomó</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>Quitar eso</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>Quitar lo que revela {file}</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>El archivo también revela {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>No es lo que dice su nombre. No lo abra.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>Guardar una copia de {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>%Ln texto hecho de los archivos.</numerusform>
            <numerusform>%Ln textos hechos de los archivos.</numerusform>
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
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>Convertirlo en un texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>%Ln carácter en total</numerusform>
            <numerusform>%Ln caracteres en total</numerusform>
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
        <translation>Comprobada: completa</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>Incompleta; no se puede restaurar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Mirar dentro de la copia del {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurarla toda</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>Restaurar toda la copia del {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>otro texto que el de ahora</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>no está en el escritorio; volvería</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>no está en la copia; se iría</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>Sacarlo como texto nuevo</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>Sacar {title} como texto nuevo</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>Primero se hace copia del escritorio tal como está; después contiene lo que contiene esta copia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>Se hace una cada día que escribe, y antes de todo lo que cambia un escritorio entero.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>A otro ordenador</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>Todos los escritorios van en un solo archivo: textos, versiones, listas de palabras, encargos. Sus claves se quedan aquí; en el otro ordenador se une de nuevo a cada cliente con una invitación nueva. Guarde el archivo como guarda sus textos.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>Una contraseña, si nadie más debe abrir el archivo</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Escribir un archivo…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Tomar un archivo…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>Textos propios</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>La copia está restaurada. Lo que había antes es ahora la copia más reciente.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Escribir un archivo</translation>
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
        <translation>{count} en {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Tomar un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>Llegó %Ln texto.</numerusform>
            <numerusform>Llegaron %Ln textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>De %Ln texto había dos redacciones: se conservan ambas, una como versión.</numerusform>
            <numerusform>De %Ln textos había dos redacciones: se conservan ambas, una como versión.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>Para enviar desde este ordenador, pida una invitación nueva para usted: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>¿Por dónde quiere empezar?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>En el escritorio de práctica toma un encargo, escribe, envía y recibe una respuesta. Todo se queda aquí.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>Probar en el escritorio de práctica</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>Tres minutos, sin cuenta</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>Un archivo, una imagen o un código de un cliente</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>Su invitación</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>Usted ve de quién es antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>Solo escribir</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>Una página vacía suya</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>Título del libro</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>Más textos de este escritorio en él; la barra espaciadora marca uno:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>Más textos en el libro</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, en el libro</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, fuera del libro</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>Un encargo nuevo</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Partes del encargo</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>Como lo ve quien escribe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>Un encargo sin título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln fallo</numerusform>
            <numerusform>%Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>No hay fallos: se puede firmar.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>Un encargo</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>Guardar el encargo como TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>La clave de su casa para encargos</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>El encargo firmado</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>Tomar este encargo</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al escritorio</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>should</source>
        <translation>deseable</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>Papeles: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>Sin estos caracteres: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>debe corregirse</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convención</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight}: {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>Distinto de lo que pide la forma: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>exactamente {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>de {least} a {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>al menos {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>como mucho {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Forma: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>Un texto al que responder:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>Un texto de máquina que juzgar ({model}):</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>No: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>Dialectos: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>Al menos %Ln observación sobre él.</numerusform>
            <numerusform>Al menos %Ln observaciones sobre él.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>Usted valora: {name}. {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Haga</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ Bien</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Así no</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>Lo que puede usar</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>diccionario</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>revisión gramatical</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>herramienta de rimas</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>sus propias notas, pegadas</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ ni texto ni idea de una máquina</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>Una máquina puede dar ideas, no texto</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>Una máquina puede ayudar a corregir</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Cómo se juzga</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>gusto</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>se puede comprobar</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} por un texto: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>Cada ronda de cambios: {amount}. Si no se acepta: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>Se pagan como mucho {minutes}.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} la hora × {times} = {total} por un texto.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} la línea × al menos {times} = {total} por un texto.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} de anticipo por un texto, y el {times} % de lo que gane.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} por un texto.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>Esta es la tarifa para {whom}.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>quien ha publicado</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>quien tiene un doctorado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>Tómelo antes del {when}.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>Séllelo antes del {when}; sellado a tiempo es a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>%Ln hora de gracia después.</numerusform>
            <numerusform>%Ln horas de gracia después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>Sin respuesta en %Ln día queda aceptado.</numerusform>
            <numerusform>Sin respuesta en %Ln días queda aceptado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>Una ronda de cambios tiene %Ln hora.</numerusform>
            <numerusform>Una ronda de cambios tiene %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Revisión</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>Respuesta en %Ln día.</numerusform>
            <numerusform>Respuesta en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>Como mucho %Ln ronda de cambios.</numerusform>
            <numerusform>Como mucho %Ln rondas de cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>Quien lee no ve su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>Puede apelar durante %Ln día.</numerusform>
            <numerusform>Puede apelar durante %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Quién puede tomarlo</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>Cualquier persona invitada.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>entrenar un modelo</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>evaluar un modelo</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>uso comercial</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>Se le pide permitir: {uses}. Marca cada uso al enviar.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>Durante ese tiempo solo el cliente puede usarlo.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>Los derechos pasan al cliente.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>Cualquiera puede usar el texto para todo y no tiene que nombrarle.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>Cualquiera puede pasar el texto y debe decir de quién es.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>Nadie puede cambiarlo.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>Puede cambiarse, y se dice.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>Lo que se haga de él tiene la misma licencia.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>Nadie puede venderlo.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Lo que va con él</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>Nada más que el texto.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Va cifrado solo para el cliente.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>Van con él los tiempos de su tecleo, sin el texto.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>Cómo y cuándo teclea se queda en este ordenador.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>El {day} se borra la copia de este ordenador, si el texto ha terminado para entonces.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>No se dice para quién son los textos.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>Llevar en un archivo…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Tomar una respuesta…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>Lo que espera va en un archivo, para una memoria USB o un chat.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>Un archivo que devolvió el cliente.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>¿Sin red?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Tomar una respuesta</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>Todavía no escribe para ningún cliente; no hay nada que llevar.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>Un archivo para {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>En el archivo: %Ln cosa. Déselo al cliente; la respuesta trae los recibos.</numerusform>
            <numerusform>En el archivo: %Ln cosas. Déselo al cliente; la respuesta trae los recibos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>Llegó: %Ln.</numerusform>
            <numerusform>Llegaron: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>Nuevo aquí: %Ln.</numerusform>
            <numerusform>Nuevos aquí: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>Rechazado: %Ln.</numerusform>
            <numerusform>Rechazados: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Cambiar el nombre en todas partes</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>Lengua del papel</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>Todavía no habla nadie. Un nombre en mayúsculas, o tras @, empieza un parlamento.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>Minutos: uno por página de manuscrito, 250 palabras o 400 letras, según la regla del teatro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln parlamento</numerusform>
            <numerusform>%Ln parlamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>Antes de la primera escena</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, como la obra</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>Caracteres de la lengua</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>Nombre o código de un carácter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>Ningún carácter con ese nombre en esta lengua.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} como tabla</translation>
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
        <translation>Nada que mirar en esta sección.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>La comprobación está detenida.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>No hay ninguna comprobación en marcha.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Ir a todas partes, hacerlo todo</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>Una acción, un texto, una sección, un ajuste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>Usted, para sí</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>Quien lee, sobre la revisión {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · hecho</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · se deja como está</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>Estas palabras están en otra sección.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>Estas palabras ya no están en esta sección.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Propuesto: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>Usted: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, sobre la revisión {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirlo</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>¿Por qué se queda así? Quien lee lo recibe con la próxima revisión.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>Su respuesta. Quien lee la recibe con la próxima revisión.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>Comentar estas palabras</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>¿Qué debe saber quien escribe?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>Palabras propuestas, si las tiene</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>Vea la propuesta.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>Solo esta versión</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>Recuperarla entera</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>Recuperar la selección</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− se fue (tachado)   + vino (subrayado)   ⇄ movido</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯ %Ln párrafo como antes ⋯</numerusform>
            <numerusform>⋯ %Ln párrafos como antes ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Los textos son iguales.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Cambio {number} de {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>SHA-256 del archivo, como lo nombra el recibo</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>Está cifrado: solo el cliente puede abrirlo.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>Y %Ln archivo más.</numerusform>
            <numerusform>Y %Ln archivos más.</numerusform>
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
        <translation>Minutos que añadir; con un menos, que quitar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>gusto, con una razón</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>se puede comprobar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>¿Por qué? (si quiere)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>Solo una crítica tiene un texto que juzgar.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>Elija primero palabras en el texto que juzgar.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>Cuánto cada día</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>Cuánto cada día; 0 para ninguna meta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Fijar la meta</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>Leerlo todo</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Apelar…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>¿Qué debe saber la otra persona responsable?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Enviar la apelación</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>El texto está aceptado</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>Por qué no se aceptó</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>La respuesta a su apelación</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Cláusula del encargo: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Al texto</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>¿No está de acuerdo?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>Responda a la razón. Otra persona responsable, que no lo ha juzgado antes, lee el texto y la respuesta.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Su respuesta a la razón</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelar</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>Retirar el texto</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>Mientras no esté aceptado puede retirarlo. No deja ninguna marca, y no se debe nada por él.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirarlo…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirarlo</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>Un texto propio</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>Su escritorio está vacío. El de práctica tiene encargos para probar; nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>Preparar el escritorio de práctica</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperan su respuesta</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>En otras manos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>Añada uno suyo: un par Hunspell (.dic con su .aff al lado), un .zip o .oxt que contenga uno, o una lista de una palabra por línea. Primero se examina, y se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir de un archivo…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>Usarlo en lugar del incluido</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, incluido</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, incluido; ahora no se usa</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, suyo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>apartado: las comprobaciones se detuvieron con él</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>sin medir: no hay muestra de la lengua</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>con él se aceptan {known} de {all} palabras de la muestra</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>Diccionarios y listas de palabras ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>Examinando {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Se usa desde ahora.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>Le faltan muchas palabras: en los ajustes se elige si también se marcan palabras correctas.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} está añadido.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>Usted decide entre dos lecturas</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>¿Por qué difieren?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>Elija por qué difieren</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>El encargo se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>Las pautas no dicen nada de ello</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>A una de ellas se le pasó algo</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>Es cuestión de gusto</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>¿Cuál se lee bien?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>El archivo no dice cómo están escritas sus letras. Mire las líneas de abajo mientras elige.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leerlo así</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>Iteración siguiente</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>Respuesta o borrador</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
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
        <translation>Guardar esta iteración</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Pídalo otra vez a quien lo envió.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} no es una copia de un escritorio de aquí.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>Vea writerdesk backup list.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>Esta copia de seguridad no está entera.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>Elija otra; el escritorio quedó como estaba.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>No hay ninguna muestra «{name}».</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>Este texto tiene la versión más nueva de su encargo.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>Siga escribiendo.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>La versión más nueva es {newest}, no {version}.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>Lea primero en qué difiere.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>Un aviso se deja con una nota.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>Diga en pocas palabras por qué se queda.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>No hay ningún aviso «{finding}» en este texto.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>Compruebe el texto de nuevo.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>Este comentario no propone texto.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>Escríbalo usted.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>Las palabras de que se trata ya no están.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>Un archivo de correo es para un solo cliente, y hay varios: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>Diga cuál con --desk.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>Esta respuesta es para un escritorio que no está aquí.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>Impórtela donde se pidió.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>Aquí no hay escritorio de ningún cliente.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>Inscríbase primero con una invitación.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>Un texto de este archivo está comprimido demasiado para ser honesto.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>Exporte el escritorio de nuevo.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>Este archivo no contiene un escritorio como lo escribe WriterDesk.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>Hágalo con «desk export» en el otro ordenador.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>Es más de lo que cabe en un archivo.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>Exporte un escritorio cada vez, con --desk.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Compruebe el nombre del archivo.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>Este archivo está cerrado con una contraseña.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>Escriba la contraseña y tómelo otra vez.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>Este archivo lo hizo un WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>Instale aquí el WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>Este archivo cambió en el camino.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} viene sin {other}: uno tiene las palabras, el otro las reglas.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>Ponga los dos archivos juntos, o traiga una lista de palabras, una por línea, como .txt.</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>Arregle la línea, o traiga otra edición del diccionario.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>Guarde el archivo en UTF-8 y escriba SET UTF-8 en el .aff.</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>Escriba el número de palabras en la primera línea, o tráigalo como lista: un .txt, una palabra por línea.</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>Traiga un archivo con palabras.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>Escriba cada palabra en su propia línea.</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>El nombre «{file}» no dice de qué lengua se trata.</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>Dígalo con --language, como sw o am-Ethi.</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>Aquí no se añadió ningún diccionario llamado «{name}».</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>Vea dictionaries list.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>Varios diccionarios se llaman «{name}»: {ids}.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nombre uno por su identificador.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file} pasa de {most} MB; ningún diccionario de palabras es así.</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>Traiga una lista más corta.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>Elija el archivo del diccionario.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>El borrador no tiene línea {line}.</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>Vea piece text.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>Pida al cliente una invitación nueva.</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>La ventana abierta usa este servidor.</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>Termina con la ventana, o cuando la gramática se desactiva en los ajustes.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>No hay entrada «{id}» en la biblioteca.</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>Vea library list.</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>Esta biblioteca es de otro cliente.</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>Tómela en el escritorio de ese cliente, con --desk.</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>Las notas no tienen tal estado.</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>Vea piece note --states.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>No queda ningún cambio del esquema que deshacer.</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>No hay sección {number}.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>Vea piece outline.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>Este texto está sellado.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>Vuelva a abrirlo, o espere la respuesta.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>El nombre de un papel necesita una letra.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Escriba otro nombre.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>El texto está sellado; descansa.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Vuelva a abrirlo primero.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>Nadie con ese nombre habla en la obra.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>Vea piece cast.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>No hay almacén en {store}.</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>Nombre la carpeta del servidor.</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>No hay tal texto en la cola.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>Vea queue list.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>Inténtelo cuando haya red.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Un comentario dice algo.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>Escriba lo que tiene que decir.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>El encargo no tiene criterio «{criterion}».</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>Vea review show.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>«{value}» no está en la escala.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>Elija entre {points}.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>Elija un uso que pida el encargo.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>Corríjalo, o déjelo con una nota.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>Este texto no está sellado.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>Esta revisión ya se envió.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>Espere la respuesta, o retire el texto.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>Este texto es suyo; no hay a quién retirárselo.</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>{file} contiene algo que no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>Arregle el archivo; queda como está hasta que cambie un ajuste.</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>Esta persona no tiene carpeta personal; lo que escribe está por un tiempo en {folder}.</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>Inicie WriterDesk con --data y una carpeta suya.</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>Otro WriterDesk tiene abiertos estos escritorios y no responde.</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>Escriba solo en uno de los dos; termine el otro.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>No se puede guardar nada en {folder}.</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>Lo que escribe se pierde si no lo copia. Inicie WriterDesk con --data y una carpeta suya.</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>No hay unidad «{unit}».</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>Tome una de </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>Aquí no hay encargo «{brief}».</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync recoge los encargos nuevos.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>Ya tomó este encargo.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>Siga con el texto {piece}.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>Este encargo podía tomarse hasta el {last}.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>Pregunte al cliente si sigue abierto.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>No hay en marcha ningún texto sin enviar de este encargo.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>Vea piece list.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>Una corrección necesita una razón en pocas palabras.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>Diga por qué el tiempo es otro.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>No se pueden añadir {minutes} minutos: el texto tiene {has}, y un día tiene 1440.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>Dé minutos enteros, con un menos para quitar.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>«{day}» no es un día que haya empezado.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Escríbalo como 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>Todavía no hay texto para este tutorial.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>Tome primero su encargo.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>Una versión guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>Diga cómo la llamaría.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>La versión no tiene tal pasaje.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>Mírela con piece compare.</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>Un escritorio propio no tiene equipo.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>Enseñe la palabra solo a este escritorio.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>Hay varios escritorios, cada uno con sus palabras: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>Nombre uno con --desk.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>«{word}» no se enseñó a este escritorio.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>Vea words list.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>Solo la persona responsable decide sobre las palabras del equipo.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>Proponga la palabra.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>El equipo aún no tiene palabras aprobadas en «{language}».</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>Proponga algunas.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>Aquí no hay texto «{piece}».</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>Vea writerdesk piece list.</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>Aquí no hay escritorio «{desk}».</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol crea uno.</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>La clave del escritorio «{desk}» no está en el almacén de claves.</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>Pida una invitación nueva para la misma persona.</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>Este texto está sellado; su borrador no cambia ahora.</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>Una observación dice algo.</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>Una observación cita palabras del texto juzgado.</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>Seleccione las palabras de que trata.</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>El texto juzgado contiene «{quote}» {times} veces.</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>Dé el lugar con --start y --end.</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>La crítica no tiene tal observación.</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>Vea critique show.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>Los criterios no incluyen «{criterion}».</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>Elija entre {known}.</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>Este texto no juzga ningún texto.</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>Tome un encargo de crítica; trae el texto consigo.</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>No hay categoría «{category}».</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>No hay regla «{rule}».</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>Vea rules list.</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>El adjunto {name} {why}.</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>El encargo tiene {count} fallos; el primero, en {path}: {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>Ejecute brief check para verlos todos.</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>En este archivo no hay brief.json.</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>Pídalo de nuevo al cliente.</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>Este encargo no es lo que se firmó.</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>La firma se hizo para algo que no es un encargo.</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>Este encargo no está firmado, así que nadie responde de su pago ni de sus derechos.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>Este encargo está firmado con una clave que no tiene ningún cliente suyo.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>Este encargo está firmado con una clave que el cliente ha retirado.</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>Este encargo está firmado con una clave fuera de su plazo.</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>Pida al cliente un encargo firmado.</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>El archivo {name} no pertenece a un encargo.</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>El adjunto {name} no es lo que se firmó.</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>«{kind}» no es ni brief ni prompt.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Elija uno de los dos.</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>Un título tiene de 1 a 200 caracteres visibles.</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>Dé un título de una línea.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>«{tag}» no es una etiqueta de lengua.</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>Escriba una como hi o ur-Arab.</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>La iteración {number} se aprobó y queda como está.</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>Añada la iteración siguiente.</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>Una iteración empieza con una instrucción.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Escriba lo que se pidió.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«{day}» no es un día.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>Un texto de iteración tiene como mucho un millón de caracteres.</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>Guarde una parte.</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>«{title}» no tiene iteración {number}.</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>Tiene las iteraciones 1 a {last}.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>Una etiqueta tiene de 1 a 60 caracteres visibles.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija una más corta.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>«{value}» no está entre: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de ellas.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>No se puede leer esta biblioteca: {why}.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídala de nuevo.</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>Esta biblioteca pasa de 256 MiB.</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>Expórtela por partes.</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>Esta biblioteca necesita un WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>Instale el WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>La versión {version} de este encargo ya está aquí y difiere de este archivo.</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>Pida al cliente que dé al cambio un nuevo número de versión.</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>Aquí no hay encargo {id}.</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>Mire brief list.</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>No hay muestra «{id}».</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>El encargo pasa de 1 MiB.</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>Ponga los textos largos en adjuntos.</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>El encargo es una lista, no campos con nombre.</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>Escríbalo como tablas TOML.</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>El encargo está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>Un número no es finito o es demasiado grande.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>Escriba otro número.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>El encargo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>El encargo no se puede leer como TOML: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrija ese lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} no se puede fijar: {why}.</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>Vea los campos de un encargo nuevo.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>«{kind}» no es una clase de trabajo.</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>Elija una de: {kinds}.</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>Dé un título más corto, de una línea.</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>No se puede leer el tutorial {file}: {why}.</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>No hay tutorial {id}.</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>El motor de ortografía no acepta ninguna de las palabras de {name}.</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>Vea si los dos archivos son de un mismo diccionario, y qué codificación nombra SET.</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>El motor de ortografía no terminó con {name} en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>Traiga un diccionario más pequeño, o una simple lista de palabras.</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>El motor de ortografía se rompe con {name}, o quiere más de {most} MB de memoria.</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>Traiga otra edición del diccionario, o una simple lista de palabras.</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>Ninguna forma poética se llama «{form}».</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>Vea `writerdesk forms list`, o dé la ruta de un archivo de forma.</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>El archivo de forma no se puede usar: {path}: {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>Vea `writerdesk forms check` para todo lo que falla en él.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation>Ningún archivo llamado {name} acompaña al texto.</translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>Vea piece attachments.</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>Un conflicto de intereses se nombra.</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>Escriba en una frase cuál es.</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>Un comentario que no se sigue necesita una razón.</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>No hay página de ayuda {name}.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>Vea manual list.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>Ningún lector ha decidido aún sobre este texto.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>Espere el primer veredicto.</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>Desde que se hizo la publicación, sus autores retiraron {count}: {ids}.</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>No publique esta carpeta; vuelva a hacer la publicación.</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>No hay tal versión de la revisión.</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>Vea review versions.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>Hay un texto que sellar.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>Todavía no hay un texto que sellar.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>La versión del encargo es conocida.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>La versión del encargo no es conocida.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>Los límites estrictos del encargo se cumplen o se dejan con una nota.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>Todo aviso estricto está corregido o dejado con una nota.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>La tarifa y el tiempo están a la vista.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>La tarifa y el tiempo no están a la vista.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>El encargo admite los archivos que acompañan al texto.</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>Espera una red.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>Lo tiene el cliente; el recibo firmado está aquí.</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>El cliente lo rechazó: {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>El cliente ya no conoce este dispositivo; pida una invitación nueva.</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>Está en un archivo de correo; la respuesta trae el recibo.</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>Aún no pasó ({why}); se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>Se selló la revisión {number}.</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>El archivo de forma {file} que acompaña al encargo no se puede usar: {place}: {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>No se puede leer el archivo de forma {file}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>«{address}» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>Escríbala como http://localhost:8081.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool no responde.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>Escribir, las demás comprobaciones y sellar siguen sin él.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>Este LanguageTool no revisa la lengua.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Nada se pierde por ello.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>Lo que responde en esta dirección no es LanguageTool.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Mire otra vez la dirección.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>Lo que vino de {address} no es el archivo que publicó LanguageTool.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>Inténtelo más tarde o en otra red; no se instaló nada.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>No se puede descargar LanguageTool de {address}.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>Inténtelo cuando haya red, o tome el zip de una memoria USB; no se instaló nada.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} responde {status} en lugar del archivo.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>Inténtelo más tarde, o tome el zip de una memoria USB.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>El archivo de la red no termina.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>No se instaló nada.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool no está en este ordenador.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install lo descarga, install --from FILE lo toma de una memoria USB.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>En {file} no hay LanguageTool.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>Debería llamarse LanguageTool-{version}.zip y contener {jar}.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} no se desempaqueta: escribiría fuera de su carpeta, contiene enlaces o crece mucho más que su tamaño.</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>Tome el archivo oficial; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} está dañado o no es un archivo zip.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>Cópielo o descárguelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>No hay Java en este ordenador, y LanguageTool lo necesita.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Instale Java {least} o posterior (openjdk-17-jre-headless en Debian y Ubuntu, adoptium.net en otros), o nombre uno que tenga.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>El Java de aquí es la versión {major} ({program}); LanguageTool necesita {least} o posterior.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>Instale uno más nuevo al lado, o nombre uno que tenga; nada más que use Java cambia.</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} no es un Java.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>Nombre el programa java mismo, o la carpeta que contiene bin/java; o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>El puerto {port} lo usa otro programa.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>No indique puerto, y se toma uno libre.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool no arranca: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>Instálelo de nuevo; si no ayuda, pruebe otro Java.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>El Java de aquí ({program}) no puede ejecutar LanguageTool: es demasiado viejo o le falta el servidor web.</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>Instale un Java completo, 17 o posterior, o nombre otro.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>No hay memoria libre suficiente para LanguageTool; toma hasta {memory} MB.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>Inténtelo de nuevo; el primer arranque es el más lento.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool se detuvo dos veces; por ahora no se revisa la gramática.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>Todo lo demás sigue. Pídalo otra vez en «Gramática con LanguageTool».</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>Las lecturas no se pueden usar: {why}.</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>Vea `writerdesk scan --help` para saber cómo se escribe una lectura.</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>No se puede abrir el diccionario {name}.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>Añada el diccionario de nuevo.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>El programa que revisa la ortografía se ha detenido.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>Siga escribiendo; arranca de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>Algo salió mal en WriterDesk: {kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>Elija otra impresora.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>En esta imagen no hay ninguna invitación.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>Tome una imagen más nítida que muestre todo el cuadrado, o escriba el código que está al lado.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>El icono «{name}» no se puede dibujar.</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>Este texto no tiene tal sección.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>Vea su esquema.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>Un archivo {form} contiene un solo texto.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>Exporte un texto cada vez, o varios como EPUB.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>Un libro de varios textos aún no tiene título.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Diga cómo se llama.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>Un texto no se puede exportar como {form}.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>Elija uno de: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} no dice cómo están escritas sus letras; puede ser: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>Elija una y mire si las palabras salen bien (piece import --encoding NAME).</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>«{encoding}» no es una codificación conocida aquí.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>Los nombres son como windows-1256, cp932 o iso-8859-2.</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>Este archivo no es texto {encoding} (byte {position}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>Elija otra codificación, o guárdelo como UTF-8 en el programa del que viene.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} está dañado o es solo una parte del archivo.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>Cópielo o descárguelo de nuevo, o ábralo y guárdelo en el programa del que viene.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} se desempaquetaría en mucho más de lo que puede ser un texto.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>No se fíe de este archivo; pida el texto mismo a quien lo envió.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} define entidades propias, cosa que ningún procesador de textos hace.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} pasa de 64 MB, o tiene más partes de las que se pueden leer a la vez.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>Ábralo en el programa del que viene, guárdelo sin la contraseña e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} está en el formato antiguo de Word o de otro programa.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>Ábralo allí y guárdelo como DOCX u ODT.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay archivo {name}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} es una carpeta, un tubo o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>Elija un archivo que contenga un texto.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} es {words}, que no se puede importar.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>Una meta se cuenta en una de {units}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>Una meta es un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Dé otro número.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>«{day}» no es ningún día.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>No hay permiso para leer {name}.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>Dese el derecho de leerlo, o importe una copia.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>Otro programa cambió {name} mientras se leía; no se importó nada.</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>Espere a que ese programa termine, e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>Se abrió una sección que no existe.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>No se pudo guardar: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>Una edición queda fuera de su sección.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>No hay texto a un lado de este lugar.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>Ponga el cursor donde ha de empezar la sección nueva.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>Ninguna sección sigue a esta.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>Elija una a la que siga otra.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>Un encabezado necesita una palabra.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>Escriba el título de la sección.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>Las secciones han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>Los estados anteriores están entre las versiones del texto.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>No hay texto {piece}.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>Vea qué textos hay.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>Este texto no tiene tal observación.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>Vea piece remarks.</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>La pulsación {number} no es UTF-8.</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>Envíe UTF-8, un grupo de grafemas por línea.</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>Este texto no tiene versión {version}.</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>Vea qué versiones hay (piece versions).</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>Esta invitación no se conoce aquí.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>Pida una nueva al cliente.</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>Este dispositivo no se conoce aquí, o ya no.</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>El nombre del dispositivo es demasiado largo o no es texto simple.</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>Esta invitación ha caducado.</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>Esta invitación ya se ha usado.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>Esta clave ya está inscrita.</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>Cree una clave nueva para este escritorio.</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>El evento tiene otro identificador que la dirección.</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>Esta pieza no se conoce aquí.</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>Esta versión del encargo no se publicó aquí.</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>El encargo pide {most} a cada escritor, y no quedan más.</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>Devuelva uno primero.</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>Otro evento lleva este identificador.</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>Un evento lo hace quien lo envía, en su papel.</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>No se puede leer la ficha de lengua {file}: {reason}.</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>Compárela con la ficha de otra lengua.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>El archivo de diccionario {file} está dañado.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>Instale WriterDesk de nuevo.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} no es un zip legible, o le falta una parte.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>Tráigalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} se desempaqueta en mucho más de lo que puede ser un diccionario.</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>Tome el diccionario de alguien que conozca.</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>En {file} no hay diccionario: un .dic y un .aff del mismo nombre.</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>En {file} estos vienen sin su .aff, que tiene las reglas: {found}.</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>Traiga los dos archivos juntos.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>En {file} hay varios diccionarios: {found}.</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>Diga cuál con --name.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} está cerrado con una contraseña.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Desempaquételo primero.</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>{file} contiene un elemento que se escribiría fuera de su carpeta: {member}.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>El archivo de diccionario {file} pasa de 64 MiB.</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>Traiga una lista de palabras más corta.</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>Escriba una etiqueta como hi, am-Ethi o pt-BR.</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>No se puede leer la tabla de tecleo {name}: {reason}.</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>Tome la tabla como la publicaron sus autores.</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>No hay tabla de tecleo «{name}».</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>Vea las tablas con «writerdesk type --list».</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>«{way}» no es un modo de escribir un texto.</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>Tome el nombre de una tabla de tecleo, o dos esquemas como devanagari:iast.</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>No hay letra en esta palabra.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>Dé una palabra.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>Una palabra de lista tiene como mucho {most} signos.</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>Dé una sola palabra.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>«{word}» es más de una palabra, o contiene un signo que nadie ve.</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>Dé cada palabra por separado.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>El evento pasa de {most} bytes.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>El número de revisión del evento está fuera de rango.</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>El evento no dice quién actuó.</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>{name} del evento no es un UUID.</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>La hora del evento no es una hora ISO 8601 con su zona.</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>El paso es sobre la revisión {revision}, pero el texto tiene {known}.</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>Los números de revisión suben de uno en uno.</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>Otro evento vino con el mismo identificador.</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>Guarde los dos archivos y pregunte a quien los envió.</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>El evento nombra un estado que no existe.</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>El evento nombra una función que no existe.</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>Ningún paso lleva de {leaves} a {to}.</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>Un {role} no puede llevar un texto a {to}.</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>El evento es sobre otro texto.</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>El texto está en {state}, así que no puede salir de {leaves}.</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>Mire los pasos anteriores.</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>Ya se conoce otro evento con este identificador.</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>El evento no nombra una palabra de las listas de este cliente.</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>Un no dice por qué, en una frase para quien escribe.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Dé una razón.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>Nadie ha propuesto esta palabra.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>La palabra no está en la lista.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>La palabra ya está en la lista; se puede retirar.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>La palabra ya fue rechazada.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>La palabra ya fue retirada de la lista.</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation>No pueden acompañarlo más de {most} archivos.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Quite uno primero.</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation>Los archivos juntos superan los {most} MB.</translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation>Guárdelos más pequeños, o quite uno.</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>El encargo no pide archivos además del texto.</translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation>Quite el archivo, o pida al cliente un encargo que lo admita.</translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation>{name} es de un tipo que el encargo no pide.</translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation>Guárdelo como uno de estos: {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} supera los {most} MB.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation>Guárdelo más pequeño: menor resolución, o una grabación más corta.</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>No hay consentimiento llamado {scope}.</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>Elija entre training, evaluation, publication, commercial.</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>Este paquete está cifrado para el cliente.</translation>
    </message>
    <message>
        <source>The package does not hold exactly one folder.</source>
        <translation>El paquete no contiene exactamente una carpeta.</translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation>La bolsa está en una carpeta dentro de la carpeta.</translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation>La carpeta no se llama wd- y el identificador del paquete.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>Falta bagit.txt.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation>bagit.txt dice algo distinto de sus dos líneas.</translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>Falta bag-info.txt.</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation>bag-info.txt contiene una línea que no es cabecera.</translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>A bag-info.txt le falta una cabecera.</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation>bag-info.txt da una cabecera dos veces con valores distintos.</translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>Una cabecera de bag-info.txt no tiene sentido.</translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>El paquete lo hizo un WriterDesk más nuevo, en un formato que este no conoce.</translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation>El nombre de la carpeta y External-Identifier nombran paquetes distintos.</translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation>Una primera revisión no tiene anterior; una posterior sí.</translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation>fetch.txt pide traer archivos de otro lugar.</translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation>No hay manifiesto.</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>No hay manifiesto de etiquetas.</translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation>Hay manifiestos, pero ninguno con SHA-256.</translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation>Un manifiesto usa un resumen desconocido.</translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation>Dos manifiestos no listan los mismos archivos.</translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation>Un manifiesto contiene una línea que no es resumen, dos espacios, ruta.</translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation>Una línea de manifiesto tiene la ruta antes del resumen.</translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation>Un manifiesto lista un archivo dos veces.</translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation>Un manifiesto contiene un retorno de carro o un fin de línea codificado en un nombre.</translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation>Un manifiesto lista una ruta que no se permite allí.</translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation>Un archivo del contenido no está en el manifiesto.</translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation>Falta un archivo de un manifiesto.</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation>Un archivo fuera del contenido no está cubierto por el manifiesto de etiquetas.</translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>Payload-Oxum no concuerda con el contenido.</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>Se cambió un archivo del contenido.</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation>Se cambió un archivo que describe el paquete.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Falta un documento.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>El texto contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>El texto contiene un retorno de carro.</translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation>El texto no está en la forma compuesta de Unicode (NFC).</translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation>El texto no termina en exactamente un fin de línea.</translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation>El consentimiento nombra un uso que no existe.</translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>Un documento lo hizo un WriterDesk más nuevo, en un formato que este no conoce.</translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation>Un documento habla de otro texto u otra revisión que el paquete.</translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation>Un documento señala un lugar tras el final del texto.</translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation>Lo que se dice del texto juzgado no señala un lugar en él.</translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation>ro-crate-metadata.json no describe esta carpeta.</translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation>El registro del proceso no se sostiene.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>El paquete no está firmado.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>La firma no concuerda con el paquete.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>El paquete está firmado con una clave de la que nadie responde.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>El paquete está firmado para otro fin.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>El paquete está firmado con una clave retirada.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>El paquete está firmado con una clave fuera de su plazo.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Pida el paquete de nuevo a quien lo envió.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>La carpeta {name} no está vacía.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nombre una carpeta nueva.</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>La revisión anterior a esta no está en este escritorio.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>Restaure el escritorio de su copia más reciente, o selle en la máquina que selló la última revisión.</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>Un texto se sella con consentimiento para al menos un uso.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>Marque un uso.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>El texto y sus adjuntos son demasiado grandes para un paquete.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>Reduzca los adjuntos o deje algunos fuera.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>El paquete sellado no pasó nuestra propia comprobación.</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>El encargo o el cliente tiene un nombre que no se puede escribir.</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>El nombre de archivo {name} no puede viajar en un paquete.</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>Renómbrelo con letras sencillas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>Faltan los archivos de datos de WriterDesk.</translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>La carpeta no contiene ninguna publicación.</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>Indique la carpeta que escribió release build.</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>Un archivo de la publicación no está como se hizo.</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>Vuelva a hacer la publicación.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>No hay razón «{reason}».</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>Vea reasons list.</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>No se puede leer el archivo de razones: {why}.</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>Escríbalo como los archivos de resources/reasons.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>No hay tal comentario.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>Vea piece comments.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>Este texto no está aquí para leerlo.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>Recójalo primero.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>Pedir cambios necesita al menos un comentario o una cosa que hacer.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>Comente el lugar, o escriba lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>No aceptar un texto necesita una razón, una frase para quien escribe y la cláusula.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>Elija una razón (reasons list), dígala en la lengua de quien escribe y nombre la cláusula del encargo.</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>«{criterion}» es cuestión de gusto; su puntuación necesita una razón.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>Escriba en una frase por qué.</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>Aquí no hay escritorio.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>Compruebe la carpeta, o haga un escritorio.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>Este escritorio lo usó por última vez un WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>Instale el WriterDesk más nuevo para abrirlo.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>Otro programa usa este escritorio y no lo soltó a tiempo.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>Cierre la otra ventana de WriterDesk o espere un momento, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>Aquí ya hay un escritorio.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Ábralo.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>El disco no admite más datos; nada de lo guardado ha cambiado.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Libere espacio en el disco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>No se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>Elija una carpeta en la que pueda escribir, o dese el derecho de escribir aquí.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>La base de datos del escritorio está dañada; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>Restaure la copia más reciente (backup list, después backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>El disco dio un error: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>Compruebe que el disco está conectado y entero, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>Una llamada a la base de datos era incorrecta: {reason}.</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>No hay escritorio llamado {desk}.</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>Vea qué escritorios hay.</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>Esta persona no tiene carpeta personal.</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>Nombre una carpeta con --data.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>Llegó una pregunta después de cerrar el escritorio.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>No hay ajuste llamado {key}.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>Vea settings list.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} admite {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>Dé un valor así.</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>Un cambio pedía otro cambio y se habría esperado a sí mismo.</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>Llegó un cambio después de cerrar el escritorio.</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>Respondió algo que no es el servidor del cliente.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>La red de aquí pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>Abra una página web e inicie sesión; lo demás sigue.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>El servidor del cliente pide volver más tarde ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>El cliente ya no conoce este dispositivo.</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>El archivo sellado no es lo que se selló.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>El proxy de la red de este ordenador no deja pasar esto.</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>Mire el proxy en los ajustes del sistema; se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>La dirección {url} no es segura: debe empezar por https://.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>Pida al cliente la dirección correcta.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>El servidor del cliente no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>No se puede llegar al servidor del cliente.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>El certificado del servidor no es el del cliente.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>Si la red de aquí pide iniciar sesión, hágalo primero; si no, pregunte al cliente.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>El certificado de la invitación está dañado.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Pida una invitación nueva.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>La respuesta era mayor que cualquiera esperada.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>Esta respuesta es para otro escritorio.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Impórtela allí.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>El encargo no está en este archivo.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>La respuesta no era el recibo del cliente para esto.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>Este escritorio no es de ningún cliente.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>El archivo sellado ya no está.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>Otro cliente respondió a esta invitación.</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>El evento del cliente está firmado con otra clave.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>Pregunte al cliente por este paquete.</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>La entrada {number} de los comentarios no es una anotación con identificador.</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>Entregue una lista JSON de anotaciones W3C.</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>El texto no tiene lugar de {start} a {end}.</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>Seleccione las palabras de que trata el comentario.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Este patrón tarda demasiado.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>Simplifíquelo: una repetición dentro de otra es lenta, como en (a+)+.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Esto no es una expresión regular: {reason}.</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>Busque las palabras con exactitud.</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>Arregle el patrón, o busque las palabras con exactitud.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>El reemplazo nombra un grupo que el patrón no tiene, o termina en barra inversa.</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>Escriba \1 para el primer grupo entre paréntesis, y \ para una barra inversa.</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>El texto contiene un carácter NUL en la posición {position}.</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>Borre ese carácter, o abra el original y copie el texto de nuevo.</translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation>El texto contiene medio carácter en la posición {position}.</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>Hay más: writerdesk dictionaries check los dice todos.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>Este texto no tiene una forma poética que se pueda contar.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>Véase `writerdesk forms list`.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>El borrador no tiene palabras en la línea {line}.</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation>No hay lectura fijada para «{words}».</translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation>Vea `writerdesk piece reading PIECE`.</translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation>El borrador no tiene ninguna línea «{words}».</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation>Aquí no hay ninguna regla «{rule}»; la línea no tiene efecto.</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>no es un simple nombre de archivo</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>no se puede leer junto al encargo</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>no figura en el encargo</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>figura en el encargo, pero no está</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>Hace falta al menos un buen ejemplo.</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>Hace falta al menos un mal ejemplo.</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>El encargo tiene el formato {version}; este WriterDesk lee {ours}.</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>El tutorial «{tutorial}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>La forma «{form}» no se conoce aquí; puede viajar con el encargo.</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>«{name}» no está entre los adjuntos.</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>La versión anterior debe tener un número menor.</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>Un cliente con nombre necesita su nombre.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>El nombre del cliente figura aquí aunque no debe nombrarse.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>El nombre del cliente figura aquí aunque el encargo no es abierto.</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>Una crítica necesita el texto que se juzga.</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>Nombre un adjunto o dé el texto mismo, uno de los dos.</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>Aquí hay parámetros sin forma.</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>«{rule}» tiene dos pesos.</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>Dos adjuntos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>Dos puntos de la escala tienen el mismo valor.</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>no es una biblioteca</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>las iteraciones de {id} no están numeradas desde 1</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} aprueba una iteración que no tiene</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>Aquí se limita un reparto, aunque el género «{kind}» no tiene papeles.</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>como mucho {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>al menos {least} {unit}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>Los minutos se cuentan en obras de teatro y escenas; el género «{kind}» no se mide así.</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>No se da ni mínimo ni máximo.</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>Este límite ({unit}) está dos veces.</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>El buen ejemplo contiene lo que está prohibido: {signs}.</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>El mínimo ({least}) es mayor que el máximo ({most}).</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>Ningún texto puede cumplir este límite y {path}: {other}, pero {one}.</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>Un máximo de 0 no deja nada que escribir.</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>Aquí nadie sabe contar esta unidad en {tag}: {unit}.</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>Ninguna fila de la regla de pago vale para todos; algunos autores no verían ninguna tarifa.</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>El tope está por debajo de la estimación, así que esta no se pagaría.</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>Una regalía dice cuántos por ciento.</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>No se puede pagar más del 100 por ciento.</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>Esta fila no paga nada.</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>Dos filas de la regla de pago valen para las mismas personas.</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>Corrija ese lugar y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>Copie el destinatario que mostró endpoint init, o deje el campo fuera.</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>Escriba el importe con punto y entre comillas.</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>Apunte el archivo en attachments, o corrija su nombre.</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>Escriba un tipo de medio como image/png o audio/*, una terminación como .pdf, o dígalo con palabras.</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>Diga en attachments qué puede acompañar, o deje esto fuera.</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>Suba el tope, o baje la estimación.</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>Deje limits.cast fuera, o elija el género play o scene.</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>Elija una de estas palabras.</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>Haga que client_class y client concuerden.</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>Elija palabras que no nombren al cliente.</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>Escriba el texto de nuevo sin lo que se pegó.</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>Escriba el código de la moneda según ISO 4217.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Rellénelo.</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>Escriba la dirección entera, o deje la lista vacía para el servidor de la invitación.</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>Elija otro buen ejemplo, o permita estos caracteres.</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>Añada un [[instructions.examples]] con verdict, text y why.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>Repita claves del archivo de la forma; hasta entonces la forma se comprueba tal como es.</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>Escriba el formato como «1.0».</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>Use solo estos signos.</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>Dé a work.judged o attachment o text.</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>Busque la etiqueta con writerdesk languages list.</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>Cambie uno de los dos, o haga uno orientativo.</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>Cambie el límite, o déjelo fuera: la forma se comprueba de todos modos.</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>Escríbalo como tipo/subtipo.</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>Cambie min o max.</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>Añada el campo; brief new los escribe todos con una explicación.</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>Añada un [[pay.rates]] que tenga solo un importe.</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>Nombre la forma en work.form_id, o quite los parámetros.</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>Dé min, max o ambos.</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>Diga un importe, o quite la fila.</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>Elija en su lugar words, graphemes o lines.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Elija un número de ese intervalo.</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>Escriba dos letras mayúsculas de ISO 3166, o tres cifras de UN M.49.</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>Déjelo fuera: la firma lo rellena.</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Escriba fecha, hora y zona.</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>Cambie uno de los dos momentos.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>Acórtelo, o póngalo en un adjunto.</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>Cambie el valor; en TOML el texto va entre comillas, los números no.</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>Elija una de estas unidades.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>Corrija su nombre, o quítelo.</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>Adjunte el archivo de la forma, o mire writerdesk forms list.</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>Mire writerdesk rules list, o quite la línea.</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>Mire writerdesk tutorial list, o deje el campo fuera.</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>Nombre la versión que se publicó antes de esta.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>un importe como «12.50», en texto</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>una moneda de tres letras mayúsculas como EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>una versión como 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>el identificador de una regla como structure/quotes, o su primera palabra</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>un destinatario age que empieza por age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>un simple nombre de archivo con letras latinas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>un tipo de medio como text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} no es ninguno de estos: {choices}.</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>Lo que se espera aquí es {kind}, no {found}.</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>El texto contiene un carácter de control que no se ve.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} no está entre {least} y {most}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ningún valor</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>«{field}» no es un campo de un encargo; se pasa por alto.</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} no es {wanted}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>«{field}» necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>El texto es demasiado largo.</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>El texto es solo espacio en blanco.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Falta «{field}».</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>está anidado o escrito de forma demasiado enrevesada</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>«{name}» está dos veces.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>«{text}» no es una fecha y hora con su zona, como 2027-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>«{tag}» no es una etiqueta de lengua BCP 47 como ur-Arab.</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>Un encargo restringido o secreto dice cuándo se borra la copia local.</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} hace pública la obra, aunque el encargo es «{level}».</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>«{address}» no es una dirección https (http solo en este equipo).</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>«{line}» no es una clase de archivo que pueda acompañar a una obra.</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>Ningún archivo puede acompañar, así que no hay nada que limitar.</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>«{region}» no es una región como IN o 419.</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} da a todos el derecho de usar el texto; «{field}» lo vuelve a quitar.</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>Una obra secreta no se puede publicar.</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} es anterior a {before}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>Descomprímalo e importe el texto que contiene.</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>un archivo Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>Guárdelo como DOCX u ODT en el programa del que viene.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>Copie su texto desde el navegador, o guárdela allí como texto.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>algo sin texto</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>Importe el texto del que se hizo.</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>algo que no es un documento de texto de Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>Guarde su texto como DOCX.</translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>Falta una revisión entre estas, así que lo anterior no se puede mostrar.</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>La revisión nombra como anterior otro paquete que el que está aquí.</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>Dos paquetes distintos dicen ser la misma revisión.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>El servidor del cliente dijo que no.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>No se puede llegar al servidor del cliente, y el proxy de este ordenador lo fija un script, que aquí no se ejecuta.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>Ponga el proxy a mano en los ajustes del sistema: quien lleva la red lo conoce.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>Una noticia no se entiende.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>El paquete tiene otro identificador que el pedido.</translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation>tiene más de {most} signos</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>Borre ese lugar y teclee el carácter de nuevo.</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>La posición {position} queda fuera de un texto de {length}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Guárdelo en UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation>El archivo no se puede leer como TOML: {why}.</translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>Esto no es una clave age.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>Use el archivo de clave que se hizo con el escritorio.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>La clave de cifrado del cliente no se puede usar.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>Este archivo se cifró para otra clave, o está dañado.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>Traiga el archivo de nuevo; si sigue sin abrirse, use la clave para la que se cifró.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Esta contraseña no abre el archivo, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>Escriba de nuevo la contraseña, letra por letra; sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>No hay clave en esta hoja.</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>Teclee las líneas debajo de AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>No se puede leer la lista de firmantes admitidos en {place}: {why}.</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>Pida de nuevo la lista al cliente.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>Esto no es un archivo de correo.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>Este archivo de correo es de un WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>Este archivo de correo va de un escritorio a su cliente.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>Esto es la respuesta de un cliente.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>Un elemento no está en el papel firmado.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>Un elemento del papel firmado no está.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>Un elemento no es el del papel firmado.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>El cliente lo importa y devuelve una respuesta.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>Impórtelo en el escritorio.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>No se pueden leer las noticias de este archivo.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>Este documento no está firmado.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>La firma no concuerda con este documento.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>Este documento está firmado con una clave de la que nadie responde.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>Este documento está firmado para otro fin.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>Este documento está firmado con una clave retirada.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>Este documento está firmado con una clave fuera de su plazo.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>Pida a quien lo envió que lo firme y lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>El texto contiene medio carácter.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>Quite el carácter dañado.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>Un código de invitación tiene {length} letras y cifras; este no.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>Teclee de nuevo el código como está en la invitación.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>Hay una errata en el código de invitación.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>Compárelo letra por letra e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>Este archivo es demasiado grande para una invitación.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>La invitación no dice cuándo termina.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>Esta invitación terminó el {day}.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>Esta invitación necesita un WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>Esto no es una invitación, o está dañada.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>Este archivo de clave está cerrado con una contraseña.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation>Quite la contraseña de una copia con ssh-keygen -p, y borre la copia después.</translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>El llavero de esta máquina no dio o no tomó la clave.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo, o elija una contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>No hay archivo de clave {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation>{name} no es una imagen, grabación, película o texto que pueda acompañar.</translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} no es lo que dice su extensión.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Ábralo en el programa que lo hizo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>El archivo con sus claves está dañado.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>Restaure secrets.wdkeys de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>Las claves las cerró un WriterDesk más nuevo.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>Actualice WriterDesk.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>La contraseña no abre sus claves, o su archivo está dañado.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>Pruebe de nuevo la contraseña; si está seguro de ella, restaure {name} de una copia.</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>El disco dio un error en {name}.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>Compruebe que el disco está ahí.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>El disco está lleno; no se escribió {name}.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>Haga sitio primero.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>Aquí no se puede leer ni escribir {name}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>El recibo dice una cosa y su firma otra.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>La respuesta no es un recibo.</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation>Esta máquina no tiene un llavero que funcione para sus claves.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>Elija en su lugar una contraseña, o ponga WRITERDESK_KEYS=file y WRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation>WRITERDESK_KEYS no es ni keyring ni file.</translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation>Póngalo en file, o quítelo.</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>Falta la contraseña de las claves.</translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>Nombre en WRITERDESK_PASSPHRASE_FILE un archivo que la contenga.</translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation>El archivo de contraseña está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation>Escriba en él una línea.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>No se puede leer esta clave.</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>Pida la clave de nuevo.</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation>WriterDesk usa solo claves Ed25519; esta es {kind}.</translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>Haga una clave con ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Pida el archivo de nuevo a quien lo envió.</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>contiene NaN o Infinity, que no son números</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no está en UTF-8</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>nombra un campo dos veces</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>no tiene los campos que debería ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>Esto no es un archivo zip, o le falta el final.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation>Hay algo después del final del archivo zip.</translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>El archivo zip lleva un comentario.</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation>El registro final da números o tamaños que no concuerdan.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>El archivo zip es una de varias partes.</translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation>El archivo zip usa Zip64, que nada de este tamaño necesita.</translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation>Hay algo antes del comienzo del archivo zip.</translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation>La lista de elementos está dañada.</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>El archivo zip tiene demasiados elementos.</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>La obra fue aceptada antes de que llegara esta retirada; se podía retirar hasta la aceptación.</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>Sigue aceptada y su pago sigue pendiente; hable con el cliente si no debe usarse.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>Un elemento es demasiado grande.</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>Los elementos juntos son demasiado grandes.</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation>Un elemento está comprimido demasiado para ser honesto.</translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>Un elemento está cifrado.</translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation>Los tamaños de un elemento están detrás de él en vez de delante.</translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation>Un elemento usa una función de zip que aquí no se permite.</translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation>Un elemento tiene un campo extra que le cambia el nombre o no se puede leer.</translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation>Un elemento es un enlace simbólico.</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>Un elemento no es un archivo normal.</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>Una carpeta está listada como elemento.</translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation>Un elemento está comprimido con un método distinto de store o deflate.</translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation>Un elemento tiene un nombre vacío o una parte vacía en él.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation>El nombre de un elemento contiene NUL.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation>El nombre de un elemento contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>El nombre de un elemento no es ASCII sencillo.</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>El nombre de un elemento es demasiado largo.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>El nombre de un elemento empieza con una unidad.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>El nombre de un elemento contiene una barra inversa.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation>El nombre de un elemento empieza en la raíz del disco.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>El nombre de un elemento contiene dos puntos.</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation>El nombre de un elemento sale de su carpeta.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>Una parte del nombre de un elemento termina en punto.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation>Una parte del nombre de un elemento empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>Un elemento se llama como un dispositivo.</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>Dos elementos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation>Los nombres de dos elementos solo difieren en mayúsculas.</translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>Un elemento es a la vez archivo y carpeta.</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>Dos elementos comparten los mismos bytes.</translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation>Hay bytes que no son de ningún elemento.</translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation>Un elemento y la lista de elementos dicen cosas distintas.</translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation>Un elemento no es tan largo como dice.</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>Los datos comprimidos de un elemento están dañados.</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>La suma de control de un elemento no concuerda.</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>Esto trata de las claves de otro cliente.</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation>La clave nueva del cliente no se sigue de ninguna conocida aquí.</translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>El encargo está abierto para usted, con su tarifa.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>Ha tomado el encargo.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>Rechazó el encargo; eso no deja ninguna marca.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>La oferta ha caducado.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>Está escribiendo; nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>El texto está comprobado y se puede sellar.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>El texto está firmado y cerrado; se puede volver a abrir hasta que se envíe.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>El texto espera una red o una memoria USB.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>El texto ha salido; se espera el recibo.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>El envío no funcionó; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>El cliente tiene el texto y espera a quien lo lea.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>El archivo no se pudo leer allí; es algo técnico y no dice nada de su texto.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>Una persona responsable de la lengua lee el texto.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>Una segunda persona responsable leerá el texto sin ver la primera opinión.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>Las dos personas difieren; decide una tercera.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>Se piden cambios; los comentarios están junto a su texto.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>Su nueva revisión vuelve a la misma persona responsable.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>El texto está aceptado.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>El texto no se acepta; se da la razón, el texto sigue siendo suyo y puede apelar.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>Otra persona responsable mira su apelación.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>El texto está cerrado; es suyo.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>Se le debe el dinero.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>El cliente ha pagado.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>Usted disputa el pago; el cliente tiene que responder.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>Devolvió el encargo; eso no deja ninguna marca.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>Dejó de escribir este texto.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>Retiró el texto antes de la aceptación; es suyo.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>Una versión más nueva del encargo ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>El texto se borró aquí en la fecha del encargo; queda el registro de pasos.</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation>Tomar un encargo nombra su identificador y versión y tiene revisión 0.</translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation>Envíe el contenido con brief como id@version.</translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation>La versión nueva debe ser del mismo encargo y mayor que la tomada.</translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation>Mire la versión que se tomó.</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>Otra persona responsable tiene este texto.</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>Espere a que lo suelte, o lea otro texto.</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>Solo puede hacerlo la persona responsable que tiene el texto.</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>Recoja primero el texto.</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>Nadie juzga su propio texto.</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>Déjelo a otra persona responsable.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation>Declaró un conflicto de intereses con este texto.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation>No aceptar un texto necesita un código de razón, una frase y la cláusula del encargo.</translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation>Elija una razón, dígala en una frase en la lengua de quien escribe y nombre la cláusula.</translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation>La segunda lectura es de una persona responsable que no haya leído antes el texto.</translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation>Quien decide entre dos lecturas no puede ser de ninguna.</translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation>Déjelo a otra persona responsable o al cliente.</translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation>La decisión entre dos lecturas nombra el tipo de diferencia.</translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation>Elija: ambiguous-brief, guideline-gap, slip o taste.</translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>Una apelación responde a la razón dada.</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>Escriba qué responde a la razón.</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation>Una apelación la decide una persona responsable que no haya juzgado antes el texto.</translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation>La respuesta a una apelación necesita una frase.</translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation>Escriba por qué se mantiene la primera decisión.</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation>Los días que da el encargo aún no han pasado.</translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>Espere a que pasen.</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation>Deben nombrarse el importe, un número decimal, y su moneda.</translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>Nombre ambos en el contenido.</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>El importe no puede ser menor que la oferta.</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>Pague al menos lo que ofrecía el encargo.</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>Un pago nombra su referencia.</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>Nombre la referencia de la transferencia.</translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation>Una valoración es de un veredicto de un lector sobre este texto y dice helpful, partly o not-helpful.</translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation>Indique el suceso del veredicto en of y elija uno de los tres.</translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>El encargo no permite más rondas de cambios.</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>Acepte, no acepte, o pida una segunda lectura.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation>Todo aviso estricto está corregido o dejado con una nota.</translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation>Límites, consentimiento, tarifa mostrada y claves están en orden.</translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation>Un paquete que ha salido no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation>Los bytes enviados son los bytes sellados.</translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation>El recibo está firmado por el cliente y nombra nuestro identificador y sha-256.</translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation>Están verificados la firma, el esquema y la versión de encargo del paquete.</translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation>Ha llegado la fecha de borrado del encargo.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>Adónde va el archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), para correctores y editoriales</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), para LibreOffice y otros</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, un libro para lectores; puede contener varios textos</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>Texto sin formato (.txt), tal como está</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), tal como está</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), para teatro</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>Todavía no hay texto.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>Escriba uno o importe uno.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Ya hay un archivo {name}.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>Pulse otra vez para reemplazarlo, o escriba otro nombre.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>Qué encargo es</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Ayudas</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Cómo se juzga</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Quién puede tomarlo</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Archivos que lo acompañan</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>Identificador, común a todas las versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Qué cambió, y por qué</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Identificador del cliente</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>¿Se nombra al destinatario?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>Etiqueta de lengua, mejor con su escritura</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>Mezcla de lenguas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>Dialectos, uno por línea</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Clase de trabajo</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>Tema o instrucción</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>Qué significa «trabajo propio»</translation>
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
        <translation>Texto al que responder</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>De quién es el texto</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>Texto de máquina que juzgar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>Temas que evitar</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>Qué se entiende exactamente</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>Qué, por qué y quién lo lee</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Pasos, uno por línea</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>Haga, uno por línea</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>Tenga cuidado, uno por línea</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>Nunca, uno por línea</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>Ejemplos, buenos y malos</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>Bueno o malo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>Estricto u orientativo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>Número de papeles</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>Caracteres que no pueden aparecer</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>Revisión gramatical</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>Herramienta de rimas</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>Pegar notas propias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>Cuándo se aprueba</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Qué mide</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>Comprobable, o cuestión de gusto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>Pesos de las comprobaciones</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>Su lengua, si es otra</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>Observaciones como mínimo</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>Categorías de observaciones</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>Por qué lo valora quien escribe</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>Prueba necesaria</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Puntos de la escala</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>Ejemplos de referencia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>Tarifas: quién recibe qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>Minutos estimados</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>Cómo se estimó</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>Máximo de minutos pagados</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>Por cada ronda de cambios</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>Si no se acepta</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Cuándo se paga</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>Porcentaje de regalías</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Fin de la oferta</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>Tomar antes del</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>Horas de gracia</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>Días de silencio que aceptan</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>Horas para una ronda de cambios</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>Lectores uno tras otro</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>Quien lee no ve el nombre</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>Cuándo lee una segunda persona</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>Rondas de cambios como mucho</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>Días para apelar</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>Días para responder</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>Conjunto de razones</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>Basta cualquiera de estas condiciones</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Cómo volver a intentarlo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Reventa</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Desde cuándo hasta cuándo</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>Usos para los que se pide permiso</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>Solo para el cliente</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>Los derechos pasan al cliente</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>Lo que va con él, uno por línea</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Cómo se borra</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>Van los tiempos de tecleo</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>Clave con la que se cifra</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>Abierto, restringido o secreto</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>Las copias locales se borran el</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>Muro del destinatario</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>Versión de los paquetes</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué lengua</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Direcciones, una por línea</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>Qué se puede adjuntar, uno por línea</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation>Cuántos archivos pueden adjuntarse</translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation>Bytes de un archivo adjunto, como máximo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Con holgura</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>Mayúsculas, vocales y letras parecidas cuentan como en la lengua.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Con exactitud</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>Cada letra, marca y mayúscula como está tecleada.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Por patrón</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>Una expresión regular; \X es una letra con sus marcas.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>En esta sección</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>En este texto</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>En todos los textos</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>Reemplazar %Ln</numerusform>
            <numerusform>Reemplazar los %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>Reemplazado: %Ln lugar.</numerusform>
            <numerusform>Reemplazados: %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>Se dejan como están, pues están sellados: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ninguna parte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
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
        <translation>{found}, donde se pide {expected}</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Su nota: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>se queda, con su nota</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>debe corregirse</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convención</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>Línea {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Decir cómo se lee…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Dejarlo así…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>No preguntar esto nunca</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>Esta regla calla en todos sus textos; los ajustes la recuperan.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>Conocida en este escritorio desde ahora.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Proponerla al equipo</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} decide si todos sus autores conocen la palabra.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>La línea como se dice, o sus sílabas con sus valores: {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>¿Por qué se queda? Quien lee ve esta nota.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>No hay nada más que mirar.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} cierra aquí y ningún {expected} abrió antes.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{found} está donde {expected} cerraría el paréntesis.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} abre aquí y {expected} nunca lo cierra.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>Escribir {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 observación</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} observaciones</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>ninguna observación</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>El texto juzgado tiene {remarks}; se piden al menos {least}.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>«{category}» tiene {remarks}; el encargo pide {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>La observación sobre «{words}» no tiene categoría de este encargo.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>La observación sobre «{words}» no cita el texto juzgado tal como está.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>«{criterion}» aún no tiene nota.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>«{criterion}» tiene nota sin razón.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>La observación sobre «{words}» no dice nada.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>«{criterion}» no tiene el punto {value} en su escala.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>Estas palabras están entre comillas, pero no en el texto juzgado.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>Este pasaje ya está en el texto, desde la línea {line}.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>Esta frase ya está en el texto, en la línea {line}.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>«{word}» está dos veces.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>Borrar la repetición</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Dejar una</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>al menos {count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>como mucho {count} {unit}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>La forma «{id}» tiene {asked}; este límite pide {limit}.</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, {other} con todas las licencias</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
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
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>Esta palabra mezcla letras de dos escrituras: una puede ser solo parecida.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>Una palabra latina lleva letras de otra escritura.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>Aquí hay un carácter que nadie ve y que no hace nada.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>Aquí hay un control que cambia el sentido de la escritura.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>Esto se leyó con la codificación equivocada.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>Esta línea parece birmano en la codificación Zawgyi.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>Estos caracteres no están compuestos como lo estarán cuando se selle la pieza.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>Este carácter se parece a otro, que es el que aquí se quiere.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>La misma marca está dos veces sobre una letra.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>Componerlos</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>Este pasaje parece estar en {there}, no en {here}.</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>Este pasaje no está en la escritura de esta lengua: {language}.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>Esta frase está en el texto de partida del encargo.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
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
        <translation>estrofas</translation>
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
        <translation>papeles</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>como mucho {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>al menos {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>La obra tiene {number} papeles; el encargo pide {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>El encargo pide evitar: {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>El encargo no permite «{string}».</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>El encargo pide {expected}; este texto no se puede contar en {unit}.</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>El texto tiene {count} {unit}; el encargo pide {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>Esto parece una nota de traductor o editor que quedó en el texto.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Borrar la nota</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>Este lugar parece esperar sus palabras.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>Aquí hay {whole} caracteres sin un espacio; palabras, comillas y descuidos se buscaron solo en los primeros {looked}.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>Esta frase está también en su pieza «{title}».</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>Cada estrofa: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>Diferencia de {asked} como mucho: licencia</translation>
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
        <translation>El último verso: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>Verso {line}: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} cierra una cita que {expected} nunca abrió.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{found} está donde {expected} cerraría la cita.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>La cita que {found} abre aquí nunca la cierra {expected}.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>En {language} se imprime {opener} {closer}; {mark} es el signo de otra lengua.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>¿licencia?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>«{word}» no está en el diccionario.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>Los pies se sostienen si la línea se corta así: {cut}. Imprímala así o fíjela como lectura de la línea: ¿licencia?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>El último pie de {form} es {asked}; «{foot}» es {shape}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>Este verso cuenta {count} {unit}, y el verso {line}, con el que rima, {asked}: ¿sobra una palabra?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>no se puede contar</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>no {asked}</translation>
    </message>
    <message>
        <source>WriterDesk has no card for this language; what holds for its script is used.</source>
        <translation>WriterDesk no tiene ficha de esta lengua; se usa lo que vale para su escritura.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; nobody has written a rule for its syllables yet.</source>
        <translation>Palabras, letras y líneas por ICU; nadie ha escrito aún una regla para sus sílabas.</translation>
    </message>
    <message>
        <source>Lines break where ICU finds a break for this script; not measured for this language.</source>
        <translation>Las líneas se parten donde ICU lo halla para esta escritura; no medido para esta lengua.</translation>
    </message>
    <message>
        <source>Red lines are on.</source>
        <translation>Las líneas rojas están activas.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary.</source>
        <translation>Líneas rojas por su propio diccionario.</translation>
    </message>
    <message>
        <source>When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.</source>
        <translation>Cuando LanguageTool esté instalado en esta máquina: writerdesk languagetool install, o en los ajustes.</translation>
    </message>
    <message>
        <source>No verse form of this tradition is described yet; a lead can write one.</source>
        <translation>Aún no se ha descrito ninguna forma poética de esta tradición; un responsable puede escribir una.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, nor some near relatives.</source>
        <translation>Por la escritura, las letras y las palabras; unas pocas palabras no bastan, ni se distinguen algunas lenguas muy cercanas.</translation>
    </message>
    <message>
        <source>Not told from {languages}: said to be one of these.</source>
        <translation>No se distingue de {languages}: se dice que es una de ellas.</translation>
    </message>
    <message>
        <source>By script and letters; not measured, for want of a text.</source>
        <translation>Por la escritura y las letras; no medido, por falta de texto.</translation>
    </message>
    <message>
        <source>WriterDesk knows no script called {script}; letters are taken as they come.</source>
        <translation>WriterDesk no conoce ninguna escritura llamada {script}; las letras se toman como vienen.</translation>
    </message>
    <message>
        <source>WriterDesk knows {language} in {scripts} script, not in the {script} one.</source>
        <translation>WriterDesk conoce {language} en escritura {scripts}, no en {script}.</translation>
    </message>
    <message>
        <source>Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.</source>
        <translation>Necesita un teclado o método de entrada del sistema; WriterDesk aún no tiene tabla de teclas propia.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.</source>
        <translation>Letras y líneas por ICU; la escritura no separa las palabras, así que cada sílaba cuenta como una.</translation>
    </message>
    <message>
        <source>Lines break between words, if they are parted by spaces; not tried with this language.</source>
        <translation>Las líneas se parten entre palabras, si las separan espacios; no probado con esta lengua.</translation>
    </message>
    <message>
        <source>A font of the script; not tried with the letters of this language.</source>
        <translation>Una fuente de la escritura; no probada con las letras de esta lengua.</translation>
    </message>
    <message>
        <source>The list lacks many forms, so it marks softly and is off by default.</source>
        <translation>A la lista le faltan muchas formas: marca con suavidad y de entrada está apagada.</translation>
    </message>
    <message>
        <source>No dictionary is known.</source>
        <translation>No se conoce ningún diccionario.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary and the one that came along.</source>
        <translation>Líneas rojas por su propio diccionario y el que viene con el programa.</translation>
    </message>
    <message>
        <source>Even with your own dictionary many forms are missing, so it marks softly and is off by default.</source>
        <translation>Aun con su diccionario faltan muchas formas: marca con suavidad y de entrada está apagado.</translation>
    </message>
    <message>
        <source>with {name} {known} of {all} words of the sample</source>
        <translation>con {name}, {known} de {all} palabras de la muestra</translation>
    </message>
    <message>
        <source>{name} alone {share}% of {words} running words</source>
        <translation>{name} solo el {share} % de {words} palabras de texto seguido</translation>
    </message>
    <message>
        <source>LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.</source>
        <translation>LanguageTool la revisa párrafo a párrafo, con las reglas que se escribieron para esta lengua.</translation>
    </message>
    <message>
        <source>Checked: {forms}.</source>
        <translation>Se revisan: {forms}.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, and it may be {languages}.</source>
        <translation>Por la escritura, las letras y las palabras; unas pocas palabras no bastan, y puede ser {languages}.</translation>
    </message>
    <message>
        <source>Whatever the keyboard or input method of the system can type.</source>
        <translation>Lo que el teclado o el método de entrada del sistema sepa escribir.</translation>
    </message>
    <message>
        <source>Every letter of the alphabet is drawn.</source>
        <translation>Se dibuja cada letra del alfabeto.</translation>
    </message>
    <message>
        <source>accepts {share}% of {words} running words</source>
        <translation>acepta el {share} % de {words} palabras de texto seguido</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.</source>
        <translation>El diccionario conocido ({name}) solo acepta el {share} % de las palabras de un texto: muy pocas aun para marcas suaves.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can be added from its file.</source>
        <translation>El diccionario conocido ({name}) acepta el {share} % de las palabras de un texto, pero su licencia lo deja fuera; se puede añadir desde su archivo.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.</source>
        <translation>Líneas rojas por su propio diccionario; WriterDesk no tiene muestra de la lengua con que medirlo.</translation>
    </message>
    <message>
        <source>Without CLD2, which this machine cannot have, fewer are told.</source>
        <translation>Sin CLD2, que esta máquina no puede tener, se reconocen menos.</translation>
    </message>
    <message>
        <source>Every letter stands on a plain Latin keyboard.</source>
        <translation>Cada letra está en un teclado latino corriente.</translation>
    </message>
    <message>
        <source>Lines break between words.</source>
        <translation>Las líneas se parten entre palabras.</translation>
    </message>
    <message>
        <source>WriterDesk brings no font for this script; the system&apos;s are used.</source>
        <translation>WriterDesk no trae fuente para esta escritura; se usan las del sistema.</translation>
    </message>
    <message>
        <source>accepts {shares}</source>
        <translation>acepta {shares}</translation>
    </message>
    <message>
        <source>yours, not measured</source>
        <translation>suyo, no medido</translation>
    </message>
    <message>
        <source>LanguageTool 6.8 has no rules for this language.</source>
        <translation>LanguageTool 6.8 no tiene reglas para esta lengua.</translation>
    </message>
    <message>
        <source>Not yet: {count} more of this tradition.</source>
        <translation>Aún no: {count} más de esta tradición.</translation>
    </message>
    <message>
        <source>Only the script is recognised.</source>
        <translation>Solo se reconoce la escritura.</translation>
    </message>
    <message>
        <source>{right} of {all} passages of the Declaration, {wrong} given to another</source>
        <translation>{right} de {all} pasajes de la Declaración, {wrong} atribuidos a otra</translation>
    </message>
    <message>
        <source>Words you teach it are remembered.</source>
        <translation>Las palabras que usted le enseña se recuerdan.</translation>
    </message>
    <message>
        <source>Too often taken for a near relative.</source>
        <translation>Demasiadas veces tomada por una lengua cercana.</translation>
    </message>
    <message>
        <source>The letter at byte {place} is not in {encoding}, the encoding that SET names.</source>
        <translation>La letra en el byte {place} no está en {encoding}, la codificación que nombra SET.</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>La línea está en UTF-8: escriba SET UTF-8.</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>La primera línea debe ser el número de palabras, como {count}; aquí es una palabra, que se pierde.</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>El grupo de reglas {flag} tiene {wanted} menos de lo que dice su primera línea.</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>Una regla tiene lo que se quita y lo que se pone; esta, de {flag}, no tiene más que uno.</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>La condición {condition} abre o cierra un corchete sin pareja.</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET nombra la codificación «{encoding}», que aquí nadie conoce.</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>La lista de palabras puede estar en una codificación más antigua de la lengua.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>No hay palabras en ella.</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>Un grupo de reglas empieza con {kind}, una marca, Y o N, y el número de sus reglas.</translation>
    </message>
    <message>
        <source>{typed} of {all} letters of the alphabet</source>
        <translation>{typed} de {all} letras del alfabeto</translation>
    </message>
    <message>
        <source>F2 types every letter with the keys one has ({names}).</source>
        <translation>F2 escribe cada letra con las teclas que se tienen ({names}).</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}), but for {letters}.</source>
        <translation>F2 la escribe con las teclas que se tienen ({names}), salvo {letters}.</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}); not measured.</source>
        <translation>F2 la escribe con las teclas que se tienen ({names}); no medido.</translation>
    </message>
    <message>
        <source>A list of words is in UTF-8; this line is not.</source>
        <translation>Una lista de palabras está en UTF-8; esta línea no.</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>consonante final contada como letra</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>la palabra toma la consonante anterior</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>el álif no se dice</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>«y» es larga</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>vocal final breve</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>la consonante final no se oye</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>la nun no se oye</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>vocal breve</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>la h final no se oye</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>la y se desliza en la vocal</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>la vocal va sola</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>la izafat no está escrita</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>la y se desliza en una vocal final breve</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>vocal breve y cerrada</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>la letra siguiente es doble</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>una vocal breve no se oye</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>la i se desliza en la vocal siguiente</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>una vocal larga es breve</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>dos palabras se unen</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>unido a la palabra siguiente</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>vocales separadas</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>vocales unidas</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>alargado</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>los poetas la omiten</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>dicho sin su vocal</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>e muda omitida</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>cierra la sílaba anterior</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>la consonante sola es una sílaba</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>cantado breve</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>anusvara impresa por chandrabindu</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>última sílaba cerrada tomada por larga</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>consonante final doblada en la pausa</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>la m es una sílaba por sí sola</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>la n es una sílaba por sí sola</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>se canta una vocal de apoyo</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>la vocal pequeña alarga</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>las vocales de dos palabras son una sílaba</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>dichas por separado</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>dichas en una sílaba</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>la i se dice con la vocal siguiente</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>la i es una sílaba por sí sola</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>la w final no es sílaba</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>dicho con el carácter anterior</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; one syllable a letter. Whether a sixth-order letter is spoken with its vowel is not written.</source>
        <translation>Palabras, letras y líneas por ICU; una sílaba por letra. No se escribe si una letra de sexto orden se dice con su vocal.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables only of vocalised lines.</source>
        <translation>Palabras, letras y líneas por ICU. Sílabas solo de las líneas vocalizadas.</translation>
    </message>
    <message>
        <source>{right} of {all} lines of {verse} have the syllables of their metre</source>
        <translation>{verse}: {right} de {all} versos tienen las sílabas de su metro</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; matras by the rules of Hindi prosody, every poetic licence shown as another reading.</source>
        <translation>Palabras, letras y líneas por ICU; matras por las reglas de la prosodia hindi, cada licencia poética mostrada como otra lectura.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por las vocales.</translation>
    </message>
    <message>
        <source>{right} of {all} lines have the syllables of their metre</source>
        <translation>{right} de {all} versos tienen las sílabas de su metro</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as the old measure has them, one a written letter; how many are spoken is not written.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas como en la medida antigua, una por letra escrita; cuántas se dicen no se escribe.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; syllables as they stand between the tshegs. Words are not parted in writing, so each syllable counts as one.</source>
        <translation>Letras y líneas por ICU; sílabas tal como están entre los tshegs. La escritura no separa las palabras, así que cada sílaba cuenta como una.</translation>
    </message>
    <message>
        <source>Lines break after the tsheg, between syllables.</source>
        <translation>Las líneas se parten tras el tsheg, entre sílabas.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and the r that is one.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por las vocales y la r que hace una.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; where i or w may be either, both readings are offered.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por vocales y diptongos; donde i o w pueden ser lo uno o lo otro, se ofrecen ambas lecturas.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables cannot be read from the spelling.</source>
        <translation>Palabras, letras y líneas por ICU. Las sílabas no se leen de la ortografía.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por vocales y diptongos.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; those after the first syllable may be read either way.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por vocales y diptongos; los que siguen a la primera sílaba pueden leerse de dos modos.</translation>
    </message>
    <message>
        <source>Needs a French keyboard or a compose key; WriterDesk has no key table of its own yet.</source>
        <translation>Necesita un teclado francés o una tecla de composición; WriterDesk aún no tiene tabla de teclas propia.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables of verse with diaeresis and mute e as other readings.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas del verso, con diéresis y e muda como otras lecturas.</translation>
    </message>
    <message>
        <source>{form}: {right} of {all} have the count of their form</source>
        <translation>{form}: {right} de {all} tienen la medida de su forma</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por las vocales; ai, au, oi, ei son una al final de palabra, y se ofrecen como una en otros sitios.</translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>{right} de {all} palabras tienen las sílabas que se pronuncian</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Japanese input method (Mozc, Anthy, IME); WriterDesk cannot stand in for it.</source>
        <translation>Necesita el método de entrada japonés del sistema (Mozc, Anthy, IME); WriterDesk no puede sustituirlo.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; morae of kana and of furigana. Kanji without furigana have no count; with the extra “japanese” a guess stands beside it.</source>
        <translation>Letras y líneas por ICU; moras de kana y de furigana. Los kanji sin furigana no tienen cuenta; con el extra «japanese» hay al lado una estimación.</translation>
    </message>
    <message>
        <source>Lines break where the Japanese rules allow it (kinsoku).</source>
        <translation>Las líneas se parten donde lo permiten las reglas japonesas (kinsoku).</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables only where the spelling shows them or the writer marks them with U+200B.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas solo donde la ortografía las muestra o quien escribe las marca con U+200B.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU&apos;s dictionary finds, and at every U+200B; about one word end in eight is missed.</source>
        <translation>Las líneas se parten entre las palabras que halla el diccionario de ICU, y en cada U+200B; se pierde cerca de un final de palabra de cada ocho.</translation>
    </message>
    <message>
        <source>recall {recall}, precision {precision} on {breaks} breaks that translators typed</source>
        <translation>exhaustividad {recall}, precisión {precision} en {breaks} cortes que escribieron traductores</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a block.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas como se escriben, una por bloque.</translation>
    </message>
    <message>
        <source>Lines break between syllables too, as ICU has it for Korean; some books break between words alone.</source>
        <translation>Las líneas se parten también entre sílabas, como hace ICU con el coreano; algunos libros solo entre palabras.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU’s dictionary finds, and at every U+200B.</source>
        <translation>Las líneas se parten entre las palabras que halla el diccionario de ICU, y en cada U+200B.</translation>
    </message>
    <message>
        <source>wanted breaks: {right} of {wanted}; wrong ones: {wrong}; lines: {lines}</source>
        <translation>cortes esperados: {right} de {wanted}; erróneos: {wrong}; líneas: {lines}</translation>
    </message>
    <message>
        <source>Lines break between words, and run from left to right: columns are not written in here, only shown in the preview.</source>
        <translation>Las líneas se parten entre palabras y van de izquierda a derecha: aquí no se escribe en columnas, solo las muestra la vista previa.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters that no asat kills.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por las letras que ningún asat mata.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters with their vowels.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por las letras con sus vocales.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; mizani by vowels and syllabic nasals, mb shown in both readings.</source>
        <translation>Palabras, letras y líneas por ICU; mizani por vocales y nasales silábicas, mb mostrada en ambas lecturas.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as one a vowel. The cut into feet is not the cut into words, so the writer may set it.</source>
        <translation>Palabras, letras y líneas por ICU; una sílaba por vocal. El corte en pies no es el de las palabras: quien escribe puede fijarlo.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ng and mga as they are said.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por las vocales; ng y mga como se dicen.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Short vowels are not written, so no syllables are counted.</source>
        <translation>Palabras, letras y líneas por ICU. Las vocales breves no se escriben, así que no se cuentan sílabas.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a word.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas como se escriben, una por palabra.</translation>
    </message>
    <message>
        <source>Needs a Yoruba keyboard or a compose key for tones and dots; WriterDesk has no key table of its own yet.</source>
        <translation>Necesita un teclado yoruba o una tecla de composición para tonos y puntos; WriterDesk aún no tiene tabla de teclas propia.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and syllabic nasals.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas por vocales y nasales silábicas.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Zhuyin, Cangjie); WriterDesk cannot stand in for it.</source>
        <translation>Necesita el método de entrada chino del sistema (Zhuyin, Cangjie); WriterDesk no puede sustituirlo.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a character.</source>
        <translation>Palabras, letras y líneas por ICU; sílabas como se escriben, una por carácter.</translation>
    </message>
    <message>
        <source>Lines break where the Chinese rules allow it: no closing mark at the head of a line.</source>
        <translation>Las líneas se parten donde lo permiten las reglas chinas: ningún signo de cierre al principio de línea.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Pinyin, Wubi); WriterDesk cannot stand in for it.</source>
        <translation>Necesita el método de entrada chino del sistema (Pinyin, Wubi); WriterDesk no puede sustituirlo.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) was not measured, for want of the text it would be measured on.</source>
        <translation>El diccionario conocido ({name}) no se midió, por falta del texto con que medirlo.</translation>
    </message>
    <message>
        <source>The dictionary known takes each syllable apart into letters, which the checks here do not do.</source>
        <translation>El diccionario conocido separa cada sílaba en letras, cosa que las revisiones de aquí no hacen.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but may not be given on changed and takes 70 MB of memory; it can be added from its file.</source>
        <translation>El diccionario conocido ({name}) acepta el {share} % de las palabras de un texto, pero no se puede dar modificado y ocupa 70 MB de memoria; se puede añadir desde su archivo.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but does not say who made it and on what terms.</source>
        <translation>El diccionario conocido ({name}) acepta el {share} % de las palabras de un texto, pero no dice quién lo hizo ni en qué condiciones.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) is a short list that was not measured, for want of a text.</source>
        <translation>El diccionario conocido ({name}) es una lista corta que no se midió, por falta de texto.</translation>
    </message>
    <message>
        <source>The dictionary known is of Cyrillic letters and accepts no word in Latin ones.</source>
        <translation>El diccionario conocido es de letras cirílicas y no acepta ninguna palabra en letras latinas.</translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>«{foot}» empieza por {asai}: {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>«{foot}» ({shape}) no es un pie de {form}.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>Ninguna lectura de esta línea, ni de la mayoría de las otras, sigue una medida que la forma conozca.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>La mayoría de las líneas están en {kind} ({pattern}), y ninguna lectura de esta lo está.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>Se lee como {kind}.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>Esta línea solo se lee en su metro ({kind}) así: {said}. ¿Falta una palabra, o sobra una? Si usted la dice de otro modo, fije una lectura: ¿licencia?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>Fije una lectura si la dice de otro modo: ¿licencia?</translation>
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
        <translation>acentuado</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>no acentuado</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>La sílaba {number} «{syllable}» es {borne}; se pide {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>¿Es una licencia?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>Aquí se espera «{asked}»; está «{found}».</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>Todas acaban igual: {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>Las sílabas {numbers} llevan el mismo tono.</translation>
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
        <translation>palabra</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>«{one}» {sound} y «{two}» {heard}: no riman</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>«{one}» {sound} y «{two}» {heard}: rima</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>«{one}» {sound} y «{two}» {heard}: rima cercana</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>«{one}» {sound} y «{two}» {heard}: rima forzada</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>«{end}» ({sound}) rima solo débilmente con «{other}» ({heard}) en la línea {line}; {form} guarda esta rima {where}. ¿Es una licencia?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>«{end}» ({sound}) no rima con «{other}» ({heard}) en la línea {line}; {form} guarda esta rima {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>en todo el poema</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>en esta estrofa</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>«{word}» rima consigo misma (línea {line}): {form} quiere dos palabras.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>en pareados o series de líneas</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>Esta línea debería acabar en «{refrain}» (radif), como el primer dístico.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>Algunos poetas se lo permiten: ¿licencia?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>Esta línea cuenta {count} {unit}; {form} pide {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>La línea debería partirse al final de una palabra en {asked}; se parte en {found}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>Esta línea cuenta {count} {unit} ({parts}); {form} pide {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>La línea debería partirse en su signo en {asked}; se parte en {found}.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} se cuenta en {unit}; este texto ({language}) no se puede contar así. Fije una lectura en una línea si sabe cómo se dice.</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>Esta línea no se puede contar en {unit} tal como está escrita; fíjele una lectura.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>Tal como está escrita, esta parte cuenta {written} {unit}; cuenta {count} solo así: {said}. Algunos poetas se lo permiten: ¿licencia?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>Una letra de canción nombra sus partes; estas líneas están antes de todo nombre.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>«{label}» no tiene líneas.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>«{label}» es más corto que la primera vez.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>«{label}» tiene {number} líneas, «{first}» {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>«{label}» no es una parte que {form} conozca.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>«{label}» vuelve palabra por palabra; esta línea es distinta de la línea {line}: ¿licencia?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>Esta línea tiene {count} {unit}, la línea {line} en el mismo lugar de «{label}» {other}: ¿se cantan las dos con una melodía?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} tiene parlamentos, cada uno con quien lo dice; aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} empieza con la lista de sus papeles.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>Estas palabras están antes de todo personaje: ¿quién las dice?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>«{name}» no dice nada aquí.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>Este personaje no está en el reparto.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>Este papel nunca habla.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} suele tener de {least} a {most} estrofas; aquí hay {number}: ¿licencia?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>Una estrofa de {form} tiene {asked} líneas; esta tiene {found}.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} necesita versos; aquí no hay ninguna línea.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} tiene al menos {least} estrofas; aquí hay {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} tiene como mucho {most} estrofas; aquí hay {number}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>La línea {line} repite la línea {other}.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>La línea {line} es paralela a la línea {other}.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>La mayoría de las líneas de este poema cuentan {usual} {unit}, esta {count}: ¿licencia?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>Aquí hay {count}.</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>Las líneas de un poema guardan una sola medida.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>Un charan de chaupai no acaba en 1 2 1 ni en 2 2 1.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>Un charan de chaupai acaba en 2 2, 2 1 1 o 1 1 2: ¿licencia?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>Un charan par de doha acaba en guru-laghu (2 1).</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>Un charan impar de doha no empieza con un jagan (1 2 1) en una sola palabra; algunos poetas se lo permiten: ¿licencia?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>Un charan impar de doha suele partirse en 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) o 4 + 4 + 2 + 3 mātrās.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>Un charan par de doha suele partirse en 4 + 4 + 3 o 6 + 2 + 3 (3 3 2 3) mātrās.</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>La rima principal está en la línea 1, en la sílaba 6, 7, 8 o 9.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>La línea 2 de un englyn acaba sin acento.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>De las líneas 3 y 4 una acaba acentuada y otra no.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>Todas las líneas de un ghazal están en un solo metro (bahr).</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>En este haiku no hay palabra de estación (kigo) de la pequeña lista. Un saijiki conoce miles: la suya puede ser una.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>La última línea de una estrofa rima con la tercera de la siguiente.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>El cuarto cuarto del doha vuelve como primera mitad de la tercera línea.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>Un kundaliya acaba en la palabra o las palabras con que empezó.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>tras un pie ma (N N, R N) el siguiente empieza por nirai.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>tras un pie vilam (N R, R R) el siguiente empieza por ner.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>tras un pie kay (tres asai, el último ner) el siguiente empieza por ner.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>La sexta sílaba del verso de 8 rima con el final del de 6.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>El final de un verso de 6 rima con el final del de 8 anterior.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>Un verso de 6 tiene planas las sílabas 2 y 6, aguda la cuarta.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>Un verso de 8 tiene planas las sílabas 2, 6 y 8, aguda la cuarta.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>En un verso de 8, una de las sílabas 6 y 8 es llana, la otra descendente.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>La última línea de una estrofa rima con la segunda de la siguiente.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>Las líneas paralelas son el arte de este canto.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>Un rubai tiene un metro propio.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>Es una palabra de estación (kigo): con ella el poema puede leerse como haiku. Un senryu no la lleva.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>La mayoría de las estrofas acaban con la misma línea (kibwagizo); esta no: ¿licencia?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>La tercera línea de un sijo empieza con un grupo de tres sílabas.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>El segundo grupo de la tercera línea tiene al menos cinco sílabas.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>Una línea de sijo tiene de 14 a 16 sílabas.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>Un sijo tiene de 44 a 46 sílabas en total.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>Media línea de sijo tiene de 6 a 9 sílabas.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>La segunda mitad de una línea tiene de 6 a 9 sílabas, en la tercera línea al menos 5.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>Un charan impar de soratha acaba en guru-laghu (2 1): ¿licencia?</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>Lo sé</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>No volver a mostrar este aviso</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>La carpeta de sus escritorios la copia {name}; copiarla mientras escribe puede dañarla.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>La carpeta de sus escritorios está en una unidad de red ({name}); allí un escritorio puede dañarse.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>Mueva {folder} a un lugar solo de este ordenador, o inicie WriterDesk con --data; las copias de seguridad sí pueden estar en una carpeta compartida.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>Guetem amhárico</translation>
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
        <translation>Letra de canción</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>Pantún</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>Pathya vat</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Obra de teatro</translation>
    </message>
    <message>
        <source>promeahk-kit</source>
        <translation>Promeahk kit</translation>
    </message>
    <message>
        <source>quechua-harawi</source>
        <translation>Harawi quechua</translation>
    </message>
    <message>
        <source>quechua-haylli</source>
        <translation>Haylli quechua</translation>
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
        <translation>Soneto petrarquista</translation>
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
        <translation>Sección {number}</translation>
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
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>Cuánto ha de crecer el texto</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 quita la meta.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>Meta de este texto</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>Gramática: arrancando</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>Gramática: leyendo las reglas</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>Gramática: detenida</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>Gramática con LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool es un programa libre con reglas de gramática y estilo para unas treinta lenguas, entre ellas el árabe, el español, el francés, el japonés, el jemer, el persa, el tagalo y el tamil. Funciona en este ordenador; necesita Java y unos 800 MB de memoria mientras trabaja. Todo lo demás en WriterDesk funciona sin él.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>Iniciarlo y probar</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>Desactivar la gramática</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>Tres maneras de tenerlo</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>Descargarlo (250 MB)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>De un archivo zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>Viene de quienes publican LanguageTool para Python, y su suma de control se compara antes de desempaquetar nada. El mismo zip de una memoria USB sirve igual, sin red.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Dirección de un servidor</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>O un servidor que ya funciona. En otro ordenador lee lo que usted escribe; los textos que no son para todos nunca se le envían.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Programa o carpeta de un Java</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>Otro Java: su programa o carpeta; vacío, se busca uno</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>Usar este Java</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool de un archivo zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>Arrancando; la primera vez tarda unos segundos…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>Instalando LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} está instalado.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>Su zip no es de los que publicaron los autores de LanguageTool; úselo si confía en su origen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>No se instaló nada.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>Activar la gramática</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>Usar el de este ordenador</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>Instalarlo de nuevo, o de otra manera</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>Está aquí, y desactivado.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>El servidor de {address} no responde.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>Se usa el servidor de {address}.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>No está en este ordenador.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} está trabajando.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} está aquí y no puede arrancar.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} está aquí; arranca con el primer texto en una lengua que conoce.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} MB de memoria, puerto {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>Lo que escribe se envía a ese ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln lengua</numerusform>
            <numerusform>%Ln lenguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>Un servidor en otro lugar no necesita Java aquí.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>No se encontró ningún Java que pueda ejecutarlo; hace falta la versión 17 o posterior.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Añadir: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>Antes de poder sellarlo</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>Nada se dice de eso.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>Toda la ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}, con Qt {qt} y Python {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt se usa bajo la LGPL, versión 3; sus bibliotecas pueden cambiarse. Iconos: Lucide, ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>Nada de lo que escribe sale de este ordenador si no lo envía.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>La última sesión no terminó bien; lo que se escribió está aquí.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Lo que se recuperó</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>Un archivo de texto, Markdown, Word, OpenDocument o Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>El archivo queda como está; de él se hace un texto suyo.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>Textos (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>Haciendo el texto</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>Bienvenido a WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>¿Qué lengua han de hablar los menús?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>Abrir un archivo o una imagen…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>Ver la invitación</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Empezar de otra manera</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>Una invitación es un archivo que termina en .wdinvite, o una imagen de su código QR.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>O escriba lo que dice en ella.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Invitaciones e imágenes (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>Abrir una invitación</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>Iteración {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ Aprobada por {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>Aprobar {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>Elija primero palabras de este texto (Mayús+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>El texto que juzgar</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>El texto que juzgar · {model}</translation>
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
        <translation>La lista de abajo dice lo mismo en palabras.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>Teclear con esta tabla</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Con Mayús</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>Teclas o letra</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>Buscar teclas o una letra</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>Teclas y lo que producen</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Ninguna tabla teclea aún esta lengua; las teclas son las del sistema.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>Otra lengua: su etiqueta…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>Etiqueta, como ln o zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Etiqueta de otra lengua</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Lenguas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>Cualquier otra: su etiqueta, como ln o zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Etiqueta de otra lengua</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tecleo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Finales de línea</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
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
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>se escribe de izquierda a derecha</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>se escribe de derecha a izquierda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
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
        <translation>Dejarlo a otras personas</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>Lo que ha dicho hasta ahora se queda en este equipo.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>¿Conoce a quien escribe, o tiene parte en el texto?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>Su conflicto de intereses</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>Declararlo y apartarse</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>Lo ofrecido, lo debido, lo pagado. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Debido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>Todavía no ha escrito para un encargo.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>Se le debe: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>Guardar sus cuentas</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Guardado en {name}.</translation>
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
        <translation>Instrucciones y encargos</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriales</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>Encargos de muestra</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation>Esta línea no tiene palabras.</translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation>Solo los versos de una forma se cuentan por sus lecturas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>La línea como se dice, o sus sílabas con sus valores: {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation>«{words}» se lee</translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>Un texto tan largo se guarda por partes – Ctrl+Z lo deshace; el texto anterior es una versión</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Espera: %Ln paquete.</numerusform>
            <numerusform>Esperan: %Ln paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>Sin conexión. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Todo está enviado.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Escritorio</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>&amp;Nuevo texto propio…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>&amp;Escribir un encargo…</translation>
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
        <translation>Enviar &amp;y recoger ahora</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>&amp;Llevar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>&amp;Tomar una respuesta…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation>Unirse a un cl&amp;iente…</translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>&amp;Copias de seguridad, otro ordenador…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>&amp;Sellar y enviar…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>&amp;Empezar o acabar una sesión</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>&amp;Meta de este texto…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>&amp;Guardar esta versión…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>Empezar &amp;una sección en el cursor</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>&amp;Reparto de la obra</translation>
    </message>
    <message>
        <source>&amp;How lines are read</source>
        <translation>Cómo se &amp;leen las líneas</translation>
    </message>
    <message>
        <source>Say ho&amp;w this line is read…</source>
        <translation>&amp;Decir cómo se lee esta línea…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>&amp;Observación para sí…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>&amp;Texto que juzgar</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>Observación sobre el texto que &amp;juzgar…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>&amp;Criterios del texto que juzgar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>Pegar &amp;tal cual</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>Ordenar como &amp;un pegado</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Busc&amp;ar siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>Teclear con &amp;las teclas de una tabla</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>&amp;Qué teclas dan qué letras</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>Escribir la selección de otro &amp;modo…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>Caracteres de la len&amp;gua</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>Rub&amp;y…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>Palabra que no se conoce…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>A&amp;viso o comentario siguiente</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>Av&amp;iso o comentario anterior</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>Tar&amp;jeta del aviso: corregir, dejar, por qué</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>Detener la comprobación en marc&amp;ha</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>Línea de teatro: elemento siguiente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>Salir &amp;del texto</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Enfoque</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>Enfoque en párrafo, &amp;línea o frase</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>&amp;Máquina de escribir</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>Calma: los &amp;tres</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>&amp;Vista vertical</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>Vista con &amp;ruby</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>Tamaño &amp;propio</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>Papel más &amp;ancho</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>Papel más &amp;estrecho</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>&amp;Líneas más separadas</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Líneas más &amp;juntas</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>Párrafo &amp;desde la izquierda</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>Pá&amp;rrafo desde la derecha</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;Colores siguientes</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>C&amp;olores claros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Co&amp;lores oscuros</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>Colores &amp;sepia</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Colores &amp;del sistema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>&amp;A cualquier parte…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>E&amp;scritura</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>E&amp;nviado</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Revisiones</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>Acuer&amp;do entre lectores</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>De&amp;cisión sobre este texto</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>Sus c&amp;uentas</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>&amp;Palabras del equipo</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>Buscar en todos &amp;los borradores…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Teclas y ayuda</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>T&amp;utoriales</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>&amp;Lenguas: qué funciona</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>&amp;Gramática con LanguageTool</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>Máquina de escribir: la línea se queda, el papel se mueve.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>Máquina de escribir desactivada.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>Calma. Escape lleva de vuelta.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>Texto al {number} %</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>Enfoque en el párrafo. Escape lleva de vuelta.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>Enfoque en la línea. Escape lleva de vuelta.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>Enfoque en la frase. Escape lleva de vuelta.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>Un texto suyo</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>Tomó la versión {held}. La versión {newest} dice otra cosa; vale la suya hasta que esté de acuerdo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>Aceptar la versión {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>Propuesto: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>Quien escribe: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>De la revisión anterior</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>De otra lectura</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>Quien escribe ya lo ha resuelto.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>Quien escribe lo deja como está.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>Quien escribe no ha dicho nada al respecto.</translation>
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
        <translation>Dejar</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>Para sí, sobre «{words}»</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>¿Qué quiere recordar?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>Anotado. Está entre los comentarios.</translation>
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
        <translation>Notas para usted. Se quedan aquí.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>Las notas se quedan en este escritorio y nunca salen con el texto.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notas anteriores</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Recuperar estas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Como están ahora</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>Leer el encargo</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>Leer el encargo {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>Quien escribe apela</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Lectura {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisión {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Cláusula del encargo: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>no aceptar</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>se mantiene la primera decisión</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funciona en parte</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>Este párrafo tiene %Ln palabra; escribir en uno tan largo se vuelve lento.</numerusform>
            <numerusform>Este párrafo tiene %Ln palabras; escribir en uno tan largo se vuelve lento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>Partirlo al final de las frases</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>Partido. Deshacer lo vuelve a unir.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>Arrastre una sección, o muévala con Alt y una flecha. F2 le da un título.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>Empezar una en el cursor</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Unir con la siguiente</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sección {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>en la página</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>Sus claves están cerradas. Dé su contraseña, y lo que espera saldrá.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>Este ordenador no tiene lugar para sus claves. Elija una contraseña que las cierre; anótela, pues sin ella nadie las abre.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
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
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln estrofa</numerusform>
            <numerusform>%Ln estrofas</numerusform>
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
        <translation>{count}, al menos {limit}</translation>
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
        <translation>por el texto</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>por línea</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>por adelantado</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sin fecha límite</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>venció el {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>vence hoy, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>vence el {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>vence en %Ln día</numerusform>
            <numerusform>vence en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>unos %Ln minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>unas %Ln hora</numerusform>
            <numerusform>unas %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Espera el envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>Se reenvía pronto</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>Lo tiene el cliente</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>No se pudo leer allí</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>Los lectores difieren</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Se piden cambios</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Apelado</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>Aceptado, pago pendiente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>poema</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>letra de canción</translation>
    </message>
    <message>
        <source>story</source>
        <translation>cuento</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>prosa</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>narración</translation>
    </message>
    <message>
        <source>play</source>
        <translation>obra de teatro</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>escena</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>reescritura</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>crítica de un texto de máquina</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>instrucción para un modelo</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>Lugar en el texto</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>Solo una obra de teatro tiene reparto.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>Cambiado en %Ln parlamento.</numerusform>
            <numerusform>Cambiado en %Ln parlamentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>Una fuente de esta escritura instalada en el ordenador se usa por sí sola.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>Vista vertical</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>Vista con ruby</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Re Pág y Av Pág pasan las páginas; más y menos cambian el tamaño.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>Ninguna fuente de aquí puede dibujar %Ln letra.</numerusform>
            <numerusform>Ninguna fuente de aquí puede dibujar %Ln letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>Página {number}, la última</translation>
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
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Entregado a la impresora</translation>
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
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
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
        <translation>puntos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>Nombre bajo el título</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>Cada quinta línea</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>Título, lengua o encargo</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>Mostrar solo textos con estas palabras</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Solo atrasados</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>Solo los que usted tiene</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>Cualquier encargo</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier lengua</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Cualquier forma</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>Cualquier ronda</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln día o más</numerusform>
            <numerusform>%Ln días o más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>revisión {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, por usted</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, por otra persona</translation>
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
        <translation>Textos que esperan</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Recoger ahora</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Acuerdo entre lectores</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Palabras del equipo</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Nada espera lectura.</translation>
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
        <translation>¿Le ayudó esta revisión?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>El lector conoce su respuesta cuando el texto está terminado, con su frase y sin su nombre.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>¿Por qué? (si quiere)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Usted dijo: {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>Las observaciones de quien escribe</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>Cómo valora el texto juzgado quien escribe</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>Elija primero palabras del texto.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisión {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>Elija palabras del texto y coméntelas.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Texto de {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>Lo que dejaron las comprobaciones</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>Las comprobaciones no dejaron nada que mirar.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>Quien escribe: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>Volver a la cola</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>Elija primero palabras del texto (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>Hay una copia en {file}.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Encargo</translation>
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
        <translation>Cómo se leen las líneas</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation>Ninguna línea de este texto tiene lectura propia: cada una se cuenta como está escrita.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Decir de otro modo…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Say how the line of the caret is read…</source>
        <translation>Decir cómo se lee la línea del cursor…</translation>
    </message>
    <message>
        <source>A reading is kept with the words of its line and travels with the piece.</source>
        <translation>Una lectura se guarda con las palabras de su línea y viaja con el texto.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>no line says this now</source>
        <translation>ninguna línea dice esto ahora</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Section {number}</source>
        <translation>Sección {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>tecleado por última vez {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} desde la versión anterior</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} del diario</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>Comparar {title} con la versión anterior</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>Sus palabras están aquí</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>Mirando lo que se recuperó …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>Seguir sin el texto rescatado</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>Mirar el archivo del fallo</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>La última sesión no terminó bien, y un escritorio no se puede abrir. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>La última sesión no terminó bien. Esto es lo que se escribió en ella; se guarda una versión. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>La última sesión no terminó bien. No se estaba escribiendo nada; todo está en su sitio.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>Texto rescatado</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>Qué cambió en {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>Archivo del fallo</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>Dónde se rompió; no hay palabras suyas en él. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>Observación sobre estas palabras</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>De qué trata la observación</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>¿Qué ve aquí?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>Elija palabras en el texto que juzgar y pulse Mayús+F7.</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>Quien escribe no hizo observaciones sobre el texto juzgado.</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · no en este texto</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>Un archivo con versiones, ajustes y lo que falló. No contiene ningún texto suyo y no se envía.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Hacer el informe</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardarlo…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>Déselo a quien quiera.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>Lo que teclea se guarda en un archivo de rescate.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>Lo que teclea está por ahora solo en esta ventana: déjela abierta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>Libere espacio; entonces se guarda por sí solo.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>No se puede escribir en la carpeta de este escritorio.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>Permita escribir allí; entonces se guarda por sí solo.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>El archivo del escritorio está dañado.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>Restaure su copia más reciente.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>Otro programa tiene este escritorio.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>Ciérrelo; entonces lo que teclea se guarda por sí solo.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>El disco da errores.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>Compruebe que está conectado y entero.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>un texto que ya no está</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>De un archivo de rescate: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>Vuelve a su sección cuando siga; el texto de antes queda como versión.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>El escritorio tiene un texto más nuevo; este se vuelve una versión.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>El escritorio ya lo tiene.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>Su sección ya no está en este escritorio; se vuelve un texto aparte.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>Su escritorio no se puede abrir; espera hasta que se arregle.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>Seleccione primero palabras de una línea; después diga cómo se leen.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>Lectura de {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>Solo el japonés, el chino, el coreano y el mongol se ponen aquí en columnas.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Estas palabras han cambiado entretanto.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>Las palabras con 《 》 o ｜ no pueden tener lectura.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>Todo lo que piden los límites del encargo.</translation>
    </message>
    <message>
        <source>Everything that a critique of a machine&apos;s text is asked for.</source>
        <translation>Todo lo que se pide a la crítica de un texto de máquina.</translation>
    </message>
    <message>
        <source>How the text is built: what stands twice, notes left behind, brackets, quotation marks.</source>
        <translation>Cómo está hecho el texto: lo que aparece dos veces, notas olvidadas, paréntesis, comillas.</translation>
    </message>
    <message>
        <source>The signs of the text themselves: unseen ones, look-alikes, old encodings.</source>
        <translation>Los signos mismos del texto: invisibles, parecidos, codificaciones antiguas.</translation>
    </message>
    <message>
        <source>Everything that the verse form asks for.</source>
        <translation>Todo lo que pide la forma poética.</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation>Palabras, grafemas, sílabas, páginas… fuera de los límites del encargo.</translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>Líneas fuera de los límites del encargo.</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>Estrofas fuera de los límites del encargo.</translation>
    </message>
    <message>
        <source>A play with more or fewer roles than the brief asks for.</source>
        <translation>Una obra con más o menos papeles de los que pide el encargo.</translation>
    </message>
    <message>
        <source>Characters that the brief does not allow.</source>
        <translation>Caracteres que el encargo no permite.</translation>
    </message>
    <message>
        <source>A reminder of themes that the brief asks to stay away from; nothing is searched for.</source>
        <translation>Un recuerdo de los temas que el encargo pide evitar; no se busca nada.</translation>
    </message>
    <message>
        <source>Fewer remarks on the judged text than asked for.</source>
        <translation>Menos observaciones sobre el texto juzgado de las pedidas.</translation>
    </message>
    <message>
        <source>A category of remarks with fewer than asked for, or a remark of no category.</source>
        <translation>Una categoría con menos observaciones de las pedidas, o una observación sin categoría.</translation>
    </message>
    <message>
        <source>A remark that does not quote the judged text as it stands, or says nothing.</source>
        <translation>Una observación que no cita el texto juzgado tal como está, o que no dice nada.</translation>
    </message>
    <message>
        <source>A criterion of the rubric that is not rated.</source>
        <translation>Un criterio de la pauta que no tiene nota.</translation>
    </message>
    <message>
        <source>A rating without its reason.</source>
        <translation>Una nota sin su razón.</translation>
    </message>
    <message>
        <source>Words in quotation marks that do not stand in the judged text.</source>
        <translation>Palabras entre comillas que no están en el texto juzgado.</translation>
    </message>
    <message>
        <source>A paragraph or stanza that comes twice.</source>
        <translation>Un párrafo o una estrofa que aparece dos veces.</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>Una frase que aparece dos veces.</translation>
    </message>
    <message>
        <source>A word that comes twice in a row, where the language does not do so.</source>
        <translation>Una palabra dos veces seguidas, donde la lengua no lo hace.</translation>
    </message>
    <message>
        <source>A translator&apos;s or editor&apos;s note in brackets that was left in the text.</source>
        <translation>Una nota de traductor o editor entre corchetes que quedó en el texto.</translation>
    </message>
    <message>
        <source>A placeholder that was never filled in.</source>
        <translation>Un hueco que nunca se rellenó.</translation>
    </message>
    <message>
        <source>Brackets without a partner.</source>
        <translation>Paréntesis sin pareja.</translation>
    </message>
    <message>
        <source>Quotation marks without a partner, or of another language.</source>
        <translation>Comillas sin pareja, o de otra lengua.</translation>
    </message>
    <message>
        <source>A run without spaces that is longer than anybody writes; only its beginning is looked at.</source>
        <translation>Una serie sin espacios más larga de lo que nadie escribe; solo se mira su principio.</translation>
    </message>
    <message>
        <source>Sentences of the seed text of the brief.</source>
        <translation>Frases del texto de partida del encargo.</translation>
    </message>
    <message>
        <source>Sentences of another piece of one&apos;s own on the same desk.</source>
        <translation>Frases de otro texto propio en el mismo escritorio.</translation>
    </message>
    <message>
        <source>A word with letters of two scripts.</source>
        <translation>Una palabra con letras de dos escrituras.</translation>
    </message>
    <message>
        <source>A Latin word joined to an article or particle of another script.</source>
        <translation>Una palabra latina unida a un artículo o partícula de otra escritura.</translation>
    </message>
    <message>
        <source>Signs that nobody sees and that have no work to do.</source>
        <translation>Signos que nadie ve y que no tienen nada que hacer.</translation>
    </message>
    <message>
        <source>Signs of direction without a partner.</source>
        <translation>Signos de dirección sin pareja.</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding.</source>
        <translation>Letras leídas con una codificación equivocada.</translation>
    </message>
    <message>
        <source>Burmese in the old Zawgyi encoding.</source>
        <translation>Birmano en la antigua codificación Zawgyi.</translation>
    </message>
    <message>
        <source>Letters that are not composed as Unicode composes them.</source>
        <translation>Letras que no están compuestas como las compone Unicode.</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same.</source>
        <translation>Una letra de otra escritura que parece la misma.</translation>
    </message>
    <message>
        <source>A mark that stands twice on one letter.</source>
        <translation>Una marca que está dos veces sobre una letra.</translation>
    </message>
    <message>
        <source>A passage in another language or script.</source>
        <translation>Un pasaje en otra lengua o escritura.</translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation>Una palabra que el diccionario no conoce.</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation>Lo que LanguageTool dice de la gramática, donde está instalado.</translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>El número de líneas de la forma.</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>Moras, mātrās, sílabas o pies de una línea.</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>La pausa dentro de una línea.</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>Rimas de la forma, según la regla de la lengua.</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>Enlaces entre líneas y estrofas.</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>Palabras y líneas que vuelven.</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation>Tonos planos y agudos.</translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>Todo lo demás que pide la forma.</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation>Personajes que no están en el reparto, palabras sin personaje, personajes sin palabras.</translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>Un estribillo que vuelve con otras palabras.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>Se omitieron negritas, cursivas, colores y otros aspectos de las letras.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>Se llevaron a cabo las supresiones solo propuestas: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>Fórmulas omitidas: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>Notas al pie del archivo omitidas: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>Notas finales del archivo omitidas: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>Comentarios del archivo omitidos: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>Tablas convertidas en líneas sencillas: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>Cuadros de texto convertidos en líneas sencillas: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>Se llevaron a cabo las inserciones solo propuestas: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>Signos de una fuente de símbolos omitidos: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>Objetos incrustados omitidos: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>Imágenes omitidas: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>Se omitieron los encabezados y pies de página.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>Números o viñetas de listas omitidos: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>Saltos de página omitidos: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>De la portada solo se tomó el título; se omitió: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain es para teatro: otros programas pueden tomar líneas en mayúsculas por nombres de personajes.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>Líneas escritas desde el otro lado, sin marca en este archivo: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>El archivo no dice qué papeles hablan otra lengua: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>Caracteres de control que este formato no admite, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>Los finales de línea que no son salto de línea se volvieron saltos de línea.</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>Los cambios propuestos se tomaron por hechos.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>Índices omitidos: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>Lugares que no se pudieron leer, marcados ahora con �: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>Finales de línea de varias clases se volvieron de una sola (había: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>Las letras escritas en partes se llevaron a una sola forma (NFC); se ven igual.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>Nadie ha decidido todavía sobre este texto.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>El texto está aceptado</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>Se piden cambios</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>El texto no está aceptado</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>Su apelación no fue atendida</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Cláusula del encargo: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>El texto es suyo; sus derechos han vuelto a usted y puede usarlo donde quiera.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>Ronda {round} de {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>Puede apelar hasta el {when}.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>Se entrega {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>Lo que se dijo sobre lugares del texto</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Propuesto: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>todavía abierto</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>sus palabras ya no están</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>se deja como está</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Quien lee</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>Encargos de muestra</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>Elija uno para empezar con él un encargo propio. Ningún hablante nativo los ha leído todavía.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>Buscar en todos los borradores</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Palabras en cualquier lengua</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>Teclee palabras en cualquier escritura; se buscan en todos sus borradores.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>No se encontró nada para {words}.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>Leyendo sus borradores…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>Leyendo sus borradores: falta %Ln sección.</numerusform>
            <numerusform>Leyendo sus borradores: faltan %Ln secciones.</numerusform>
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
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Sellar y enviar</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>nadie: el paquete se queda en este ordenador</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>La revisión {number} va a {vendor}.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>Si se acepta: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>Su tiempo, como lo dirá el paquete: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>Mirarlo o corregirlo</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>No se pide: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>Se deja como está: %Ln aviso.</numerusform>
            <numerusform>Se dejan como están: %Ln avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>No queda ningún aviso.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>Va con su nota: %Ln aviso.</numerusform>
            <numerusform>Van con su nota: %Ln avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Va cifrado solo para el cliente.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>Usted permite</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>Algo de arriba aún no está listo.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>Marque primero un uso.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>Sale en cuanto haya red.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Sellado.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Ha llegado.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>revisión {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Espera una red</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>En un archivo de correo</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>Rechazado por el cliente</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>Necesita una invitación nueva</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>Sellado, se queda aquí</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Enviar y recoger ahora</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>Todavía no se ha enviado nada. Un texto se sella desde la página de escritura.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir al escritorio</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>Lo que espera está seguro aquí y sale después.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>Espera: %Ln paquete.</numerusform>
            <numerusform>Esperan: %Ln paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>Todo está enviado y recogido.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>La sesión empieza: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>La sesión ha terminado: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>La meta está fijada.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>Ya no hay meta.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>Objetivo: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>El objetivo de este texto está alcanzado: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>Objetivo alcanzado: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hoy</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>Meta de hoy alcanzada: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} hoy: alcanzada</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>La sesión tiene lo que debía tener: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>Claro, oscuro o sepia, o como el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Lengua de los menús</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>Lo que escribe tiene una lengua propia.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>Las letras de su página.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>Distancia entre líneas</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1,5 es lo que pide la escritura; menos es más junto.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>Aproximadamente tantas letras caben en una línea.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>Nada se desliza</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>Lo que se mueve, se mueve de golpe.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>Lengua de los textos nuevos</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>Se ofrece primero al empezar un texto.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>Comillas de la lengua</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>Las comillas rectas cambian al teclear; Ctrl+Z devuelve la recta.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>Puntos suspensivos y rayas de la lengua</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>Tres puntos y dos guiones cambian, donde la lengua tiene tales signos.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>Ordenar lo que se pega</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>Las líneas rotas se unen y los signos sueltos se van; Ctrl+Z los devuelve, Ctrl+Mayús+V nunca ordena.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>Ortografía con diccionarios pobres</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>Donde a un diccionario le faltan muchas palabras, también se marcan las correctas; Lenguas dice cuáles son.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>Nada más que el papel; lo que no está escribiendo se suaviza.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>En foco</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>Lo que queda nítido.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>El párrafo, en verso la estrofa</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Fuera de foco</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>Cuánto se suaviza el resto.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>Suave, y fácil de leer</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Máquina de escribir</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>La línea queda a una altura, y el papel se mueve.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>Altura de la línea de la máquina de escribir</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>Contada desde lo alto de la ventana.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>Enviar y recoger por sí solo</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>Solo lo que usted selló, y solo cuando hay red.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>Revisión gramatical</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>Con LanguageTool, una vez preparado; funciona en este ordenador.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>Activada, donde LanguageTool está preparado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>No hay ningún ajuste con ese nombre.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>Volver a pasar por la preparación</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>Copias de seguridad, otro ordenador…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>Gramática con LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>Nada de lo que escribe sale de este ordenador si no lo envía. Nadie le cuenta.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>Unirse a este cliente</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} invita a {person}.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} está en esta dirección.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation>Al unirse se hace un escritorio propio para este cliente, en {url}. Su clave es {key}.</translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>Puede solo escribir, y preparar un escritorio más tarde.</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>Consejos que callan</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>En todos sus textos, hasta que los pida de nuevo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>Aquí no hay ninguna palabra desconocida.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} ya se conoce en este escritorio.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} está propuesta. La persona responsable decide; lo verá en Palabras.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>Comprobaciones: detenidas; su texto está a salvo</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>Su diccionario detuvo las comprobaciones y queda apartado</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>Comprobaciones: en marcha de nuevo</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>Unidad habitual: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>Escrito por semana</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>Escrito por mes</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Escrito por día</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>En estos días no se escribió nada.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>Pálido: pegado. Bajo la línea: quitado.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>Todavía sin tiempo.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>Guardar el registro de tiempo</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>Todavía no se escribió nada. Lo que escriba se cuenta desde ahora.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir al escritorio</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>Solo para sus ojos: nada de ello sale de este ordenador salvo los minutos de un paquete que usted sella.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Unidad habitual</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Escrito por día</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>Camino del límite</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>Tiempo por texto</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>Solo cuenta el tiempo cercano a las pulsaciones. Donde no sea correcto, corríjalo; lo medido queda al lado.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>Guardar el registro de tiempo como CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por lengua</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
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
        <translation>{name}: más</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Ninguna tabla teclea aún esta lengua; las teclas son las del sistema.</translation>
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
        <translation>Teclas como las tiene el sistema</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>semana del {day}</translation>
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
        <translation>{amount} quitado</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} pegado</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>{net} en total, en {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}: alcanzado</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}: demasiado largo</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} hoy: alcanzada</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hoy</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>Sellar y enviar…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>Seleccione primero las palabras que se escribirán de otro modo.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>Seleccione menos: hasta %Ln signo a la vez.</numerusform>
            <numerusform>Seleccione menos: hasta %Ln signos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>No se conoce otro modo de escribir esta lengua.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} a {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Estas palabras han cambiado entretanto.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>Escribir la selección de otro modo</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De y a</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>Buscar instrucciones, respuestas, comentarios, etiquetas</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>Entradas de la biblioteca</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>Aquí no hay nada todavía. Guarde una instrucción y lo que salió de ella.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nueva instrucción…</translation>
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
        <translation>Una instrucción que guardar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>Lengua, como etiqueta: hi o ur-Arab, por ejemplo</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>Guardar la instrucción</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln iteración</numerusform>
            <numerusform>%Ln iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>Su biblioteca en un archivo</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>Un archivo de biblioteca</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>Entró %Ln entrada.</numerusform>
            <numerusform>Entraron %Ln entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriales</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>Cada uno se juega en el escritorio de práctica, con todas las partes reales; nada sale de este ordenador.</translation>
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
        <translation>Todos los tutoriales</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Leer el encargo</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>Al encargo</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>A la página</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Sellar y enviar</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Al escritorio</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>Empezar con el texto de muestra</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Su respuesta a la razón</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelar</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>Se está preparando el escritorio de práctica…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>Aquí no hay nada que ordenar</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>Ordenado – Ctrl+Z lo devuelve como estaba</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>Lo pegado está ordenado – Ctrl+Z lo devuelve como estaba</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>Teclee aquí</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>Una palabra en su lengua. ¿Se ven bien las letras? Intro sigue adelante.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>Teclear con las teclas de WriterDesk</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>La línea de arriba es una muestra de su lengua.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>Dibujadas con otra fuente: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>Todas las letras están en la fuente.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>En el texto, F2 activa y desactiva estas teclas, Mayús+F2 las muestra.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>Un método de entrada de su sistema compone; ve las palabras de alrededor.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>Un método de entrada de su sistema compone.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>Llegan simples teclas latinas: aquí no compone ningún método de entrada.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>Las letras vienen directamente de su teclado.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
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
        <translation>libre</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>solo nombres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>de izquierda a derecha</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>de derecha a izquierda</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>se puede comprobar</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>gusto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>así no</translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation>nada de una máquina</translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation>ideas, no texto</translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation>puede ayudar a corregir</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
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
        <translation>estrofas</translation>
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
        <translation>debe cumplirse</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>conviene cumplirlo</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>el propio comitente</translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation>un cliente nombrado</translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation>un cliente no nombrado</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>por línea</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>por texto</translation>
    </message>
    <message>
        <source>a share of what it earns</source>
        <translation>una parte de lo que gana</translation>
    </message>
    <message>
        <source>a degree</source>
        <translation>un título</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation>un examen de lengua</translation>
    </message>
    <message>
        <source>published work</source>
        <translation>obra publicada</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation>una muestra que fue leída</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>debe corregirse</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convención</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>un ejemplo</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>una forma poética</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation>el texto que juzgar</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>El texto se toma como está; el pago queda pendiente.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>Sus comentarios van a quien escribe como lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>Pedir una segunda lectura</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>Otra persona responsable lee sin ver su opinión.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir una razón</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>Comente primero un lugar; eso es lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>Aún sin puntuar: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>Quien escribe conserva el texto. Hacen falta una razón, una frase en su lengua y la cláusula.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>Una frase para quien escribe</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>Cláusula del encargo</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>No aceptar</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>Sellado como revisión {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>Guardada mientras se escribía</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Guardada por usted</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Guardada como archivo</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Antes de un gran cambio</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>Salvada de un fallo</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>Se guarda una versión cada diez minutos mientras escribe.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Guardar esta con un nombre…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Guardada como «{name}».</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>Comparado con el texto de ahora</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>Comparado con {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>Ha vuelto. Lo que había aquí se guarda como versión.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>El texto ha cambiado entretanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>El pasaje ha vuelto. Deshacer lo saca otra vez.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>El texto está en camino</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>Espera: %Ln archivo, primero {name}.</numerusform>
            <numerusform>Esperan: %Ln archivos, primero {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>propuesta; en camino</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>aprobada; en camino</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>rechazada; en camino</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>retirada; en camino</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>retirada de la lista</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>conocida solo en este escritorio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>La propuso %Ln persona.</numerusform>
            <numerusform>La propusieron %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>El cliente no la tomó: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Ponerla en la lista</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Retirarla…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Proponerla al equipo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>¿Por qué? Quien la propuso lee esto.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} no se conoce</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>Buscando palabras parecidas…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>&amp;Está bien: conocerla en este escritorio</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>Está &amp;bien: proponerla al equipo de {vendor}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>No se conoce ninguna palabra parecida.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Palabras del equipo</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>Palabras que faltan en un diccionario. Lo que usted enseña se queda en su escritorio; lo que propone va solo a la persona responsable de ese cliente, y lo que esta pone en la lista lo conocen todos sus autores.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Qué palabras</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>Conocidas solo en este escritorio</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>Rechazadas o retiradas</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>No hay tales palabras. Una tarjeta junto al texto propone una.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Diccionario Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>Una palabra por línea (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln palabra guardada.</numerusform>
            <numerusform>%Ln palabras guardadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Texto de {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>Nadie ha comentado este texto.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>Nada que mirar. El texto se sostiene.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>No se encontró nada, pero poco se puede revisar en esta lengua: véase abajo.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>aún no existe nada para ello</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>la lista de palabras es demasiado pequeña para líneas rojas</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>comprobándose</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>por su escritura</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>por su escritura y sus palabras</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>de derecha a izquierda</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>de izquierda a derecha</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}: aquí no se pueden contar</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Se detuvo la comprobación</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>Comprobando: {share} %</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que mirar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln por mirar</numerusform>
            <numerusform>%Ln por mirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>¿En qué lengua escribe?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>Recuentos, fuentes y comprobaciones la siguen. Puede cambiarla en cada texto.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>No hay ningún texto abierto. Elija uno en su escritorio, o empiece uno allí.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir al escritorio</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>Esta revisión está sellada.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>Se puede volver a abrir hasta que haya salido.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>Esta revisión está en camino o en lectura; el texto descansa.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirla</translation>
    </message>
</context>
</TS>
