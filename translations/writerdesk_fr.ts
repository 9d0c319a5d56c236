<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementPageView</name>
    <message>
        <source>Brief</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>Vers les relectures</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Accord entre lecteurs</translation>
    </message>
    <message>
        <source>Nothing was judged yet that nobody reads any more.</source>
        <translation>Aucun texte n&apos;est encore jugé et sorti de lecture.</translation>
    </message>
    <message>
        <source>Pieces that are counted: {number}.</source>
        <translation>Textes comptés : {number}.</translation>
    </message>
    <message>
        <source>Still being read, so that nobody sees what others gave: {number}.</source>
        <translation>Encore en lecture, pour que personne ne voie les notes des autres : {number}.</translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Agreement on what can be checked</source>
        <translation>Accord sur ce qui est vérifiable</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>What each reader decided</source>
        <translation>Ce que chaque lecteur a décidé</translation>
    </message>
    <message>
        <source>Stricter or milder than others on the same texts</source>
        <translation>Plus sévère ou plus clément que les autres sur les mêmes textes</translation>
    </message>
    <message>
        <source>The middle is where the others are; lower scores stand before it, higher ones after it. Only what can be checked counts, taste does not.</source>
        <translation>Au milieu se trouvent les autres ; les notes plus basses sont avant, les plus hautes après. Seul compte ce qui est vérifiable, pas le goût.</translation>
    </message>
    <message>
        <source>You beside what was decided after you</source>
        <translation>Vous, à côté de ce qui fut décidé après vous</translation>
    </message>
    <message>
        <source>What writers said of your reviews</source>
        <translation>Ce que les auteurs disent de vos relectures</translation>
    </message>
    <message>
        <source>What was given: taste</source>
        <translation>Notes données : goût</translation>
    </message>
    <message>
        <source>What was given: can be checked</source>
        <translation>Notes données : vérifiable</translation>
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
        <translation>L&apos;alpha de Krippendorff et son intervalle : {none} équivaut au hasard, {all} est toujours pareil. Les autres repères sont à {doubtful}, en dessous duquel on ne peut rien conclure, et à {good}.</translation>
    </message>
    <message>
        <source>nothing was read twice yet</source>
        <translation>rien n&apos;a encore été lu deux fois</translation>
    </message>
    <message>
        <source>texts: {number}</source>
        <translation>textes : {number}</translation>
    </message>
    <message>
        <source>not defined: all gave the same</source>
        <translation>non défini : tous ont donné la même note</translation>
    </message>
    <message>
        <source>{alpha}, between {low} and {high}</source>
        <translation>{alpha}, entre {low} et {high}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>passable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Lecteur {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>changements demandés</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptés</translation>
    </message>
    <message>
        <source>left to another</source>
        <translation>laissés à un autre</translation>
    </message>
    <message>
        <source>nobody else read the same</source>
        <translation>personne d&apos;autre n&apos;a lu les mêmes</translation>
    </message>
    <message>
        <source>scores: {number}</source>
        <translation>notes : {number}</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>comme les autres</translation>
    </message>
    <message>
        <source>{share} of the scale higher</source>
        <translation>{share} de l&apos;échelle plus haut</translation>
    </message>
    <message>
        <source>{share} of the scale lower</source>
        <translation>{share} de l&apos;échelle plus bas</translation>
    </message>
    <message>
        <source>Nobody has decided over a verdict of yours yet.</source>
        <translation>Personne n&apos;a encore statué après un de vos verdicts.</translation>
    </message>
    <message>
        <source>Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}.</source>
        <translation>Notes redonnées après vous : {scores} ; pareilles : {same}, les vôtres plus hautes : {higher}, plus basses : {lower}.</translation>
    </message>
    <message>
        <source>Appeals against your “not accepted”: {appeals}; not followed: {stood}.</source>
        <translation>Recours contre vos « non accepté » : {appeals} ; non suivis : {stood}.</translation>
    </message>
    <message>
        <source>Why readers differed: {kinds}.</source>
        <translation>Pourquoi les lecteurs divergeaient : {kinds}.</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Elle a aidé</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Elle n&apos;a pas aidé</translation>
    </message>
    <message>
        <source>the brief is ambiguous</source>
        <translation>la commande est ambiguë</translation>
    </message>
    <message>
        <source>no guideline says</source>
        <translation>aucune consigne ne le dit</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>une inadvertance</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>goût</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>% beside others</source>
        <translation>% par rapport aux autres</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>AlongCard</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui accompagne le texte</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Fichiers qui accompagnent le texte</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>La commande ne demande pas de fichiers à côté du texte.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln file(s), each up to {size}.</source>
        <translation>
            <numerusform>Au plus %Ln fichier, de {size} au plus.</numerusform>
            <numerusform>Au plus %Ln fichiers, de {size} au plus chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, recordings, films and texts may go along.</source>
        <translation>Des images, des enregistrements, des films et des textes peuvent l’accompagner.</translation>
    </message>
    <message>
        <source>The brief lets come: {kinds}.</source>
        <translation>La commande admet : {kinds}.</translation>
    </message>
    <message>
        <source>In the package: {name}</source>
        <translation>Dans le paquet : {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What it shows or lets hear, for whoever cannot</source>
        <translation>Ce qu’il montre ou fait entendre, pour qui ne le peut pas</translation>
    </message>
    <message>
        <source>What {file} shows or lets hear</source>
        <translation>Ce que {file} montre ou fait entendre</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>Retirer {file}</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>le lieu de la prise de vue</translation>
    </message>
    <message>
        <source>with which camera or program</source>
        <translation>l&apos;appareil ou le programme</translation>
    </message>
    <message>
        <source>when</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>l&apos;auteur</translation>
    </message>
    <message>
        <source>Take that out</source>
        <translation>Retirer cela</translation>
    </message>
    <message>
        <source>Take out what {file} tells</source>
        <translation>Retirer ce que révèle {file}</translation>
    </message>
    <message>
        <source>The file also tells {what}.</source>
        <translation>Le fichier révèle aussi&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>AlongTab</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>It is not what its name says. Do not open it.</source>
        <translation>Ce n’est pas ce que dit son nom. Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Garder une copie…</translation>
    </message>
    <message>
        <source>Keep a copy of {file}</source>
        <translation>Garder une copie de {file}</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Made of the files: %Ln piece(s).</source>
        <translation>
            <numerusform>%Ln texte a été fait des fichiers.</numerusform>
            <numerusform>%Ln textes ont été faits des fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedCard</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Make it a piece</source>
        <translation>En faire un texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all</source>
        <translation>
            <numerusform>%Ln caractère en tout</numerusform>
            <numerusform>%Ln caractères en tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: whole</source>
        <translation>Vérifiée&#xa0;: complète</translation>
    </message>
    <message>
        <source>Not whole; it cannot be restored</source>
        <translation>Incomplète&#xa0;; elle ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>Regarder dans la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation>Restaurer toute la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>another text than now</source>
        <translation>un autre texte que maintenant</translation>
    </message>
    <message>
        <source>not on the desk now; it would come back</source>
        <translation>absent du bureau&#xa0;; il reviendrait</translation>
    </message>
    <message>
        <source>not in the backup; it would go</source>
        <translation>absent de la sauvegarde&#xa0;; il partirait</translation>
    </message>
    <message>
        <source>Take out as a new piece</source>
        <translation>En tirer un nouveau texte</translation>
    </message>
    <message>
        <source>Take {title} out as a new piece</source>
        <translation>Tirer {title} comme nouveau texte</translation>
    </message>
    <message>
        <source>The desk as it is now is backed up first; then it holds what this backup holds.</source>
        <translation>Le bureau tel qu&apos;il est est d&apos;abord sauvegardé&#xa0;; ensuite il contient ce que contient cette sauvegarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made each day that you write, and before anything that changes a whole desk.</source>
        <translation>Une sauvegarde est faite chaque jour où vous écrivez, et avant tout ce qui change un bureau entier.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>En faire une maintenant</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>All desks go into one file: texts, versions, word lists, briefs. Your keys stay here; on the other computer you join each vendor again with a new invite. Keep the file as you keep your texts.</source>
        <translation>Tous les bureaux vont dans un seul fichier&#xa0;: textes, versions, listes de mots, commandes. Vos clés restent ici&#xa0;; sur l&apos;autre ordinateur, vous rejoignez chaque commanditaire avec une nouvelle invitation. Gardez le fichier comme vous gardez vos textes.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>A passphrase, if nobody else is to open the file</source>
        <translation>Une phrase secrète, si personne d&apos;autre ne doit ouvrir le fichier</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Écrire un fichier…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <source>Pieces of my own</source>
        <translation>Mes propres textes</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood there before is the newest backup now.</source>
        <translation>La sauvegarde est restaurée. Ce qu&apos;il y avait avant est maintenant la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Écrire un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {file}.</source>
        <translation>{count} dans {file}.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Reprendre un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) came.</source>
        <translation>
            <numerusform>%Ln texte est arrivé.</numerusform>
            <numerusform>%Ln textes sont arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln piece(s) there were two texts: both are kept, one as a version.</source>
        <translation>
            <numerusform>De&#xa0;%Ln texte il y avait deux états&#xa0;: les deux sont gardés, l&apos;un comme version.</numerusform>
            <numerusform>De&#xa0;%Ln textes il y avait deux états&#xa0;: les deux sont gardés, l&apos;un comme version.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send from this computer, ask for a new invite for yourself: {vendors}.</source>
        <translation>Pour envoyer depuis cet ordinateur, demandez une nouvelle invitation pour vous-même&#xa0;: {vendors}.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>On the practice desk you take a brief, write, send, and get an answer. All of it stays here.</source>
        <translation>Sur le bureau d&apos;essai, vous prenez une commande, écrivez, envoyez et recevez une réponse. Tout reste ici.</translation>
    </message>
    <message>
        <source>Try it on the practice desk</source>
        <translation>Essayer sur le bureau d&apos;essai</translation>
    </message>
    <message>
        <source>Three minutes, no account</source>
        <translation>Trois minutes, sans compte</translation>
    </message>
    <message>
        <source>I have an invite</source>
        <translation>J&apos;ai une invitation</translation>
    </message>
    <message>
        <source>A file, a picture or a code from a vendor</source>
        <translation>Un fichier, une image ou un code d’un commanditaire</translation>
    </message>
    <message>
        <source>Your invite</source>
        <translation>Votre invitation</translation>
    </message>
    <message>
        <source>You see whose it is before anything is sent.</source>
        <translation>Vous voyez de qui elle vient avant que rien ne soit envoyé.</translation>
    </message>
    <message>
        <source>Just write</source>
        <translation>Simplement écrire</translation>
    </message>
    <message>
        <source>An empty page of your own</source>
        <translation>Une page vide à vous</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Title of the book</source>
        <translation>Titre du livre</translation>
    </message>
    <message>
        <source>More pieces of this desk in it; the space bar ticks one:</source>
        <translation>D&apos;autres textes de ce bureau à y mettre&#xa0;; la barre d&apos;espace en coche un&#xa0;:</translation>
    </message>
    <message>
        <source>More pieces in the book</source>
        <translation>Autres textes du livre</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{title}, in the book</source>
        <translation>{title}, dans le livre</translation>
    </message>
    <message>
        <source>{title}, not in the book</source>
        <translation>{title}, hors du livre</translation>
    </message>
</context>
<context>
    <name>BriefEditorController</name>
    <message>
        <source>A new brief</source>
        <translation>Une nouvelle commande</translation>
    </message>
</context>
<context>
    <name>BriefEditorPage</name>
    <message>
        <source>Parts of the brief</source>
        <translation>Parties de la commande</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>As the writer sees it</source>
        <translation>Comme l&apos;auteur la voit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>A brief without a title</source>
        <translation>Une commande sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln défaut</numerusform>
            <numerusform>%Ln défauts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be signed.</source>
        <translation>Rien à redire&#xa0;: elle peut être signée.</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Save the brief as TOML</source>
        <translation>Enregistrer la commande en TOML</translation>
    </message>
    <message>
        <source>Your vendor&apos;s key for briefs</source>
        <translation>La clé de votre maison pour les commandes</translation>
    </message>
    <message>
        <source>The signed brief</source>
        <translation>La commande signée</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>BriefPageView</name>
    <message>
        <source>Take this brief</source>
        <translation>Prendre cette commande</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>La rendre</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au bureau</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>BriefPassages</name>
    <message>
        <source>must</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>should</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>Roles: {range}</source>
        <translation>Rôles&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Not these characters: {characters}. {why}</source>
        <translation>Pas ces caractères&#xa0;: {characters}. {why}</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>{weight}: {rule}</source>
        <translation>{weight} : {rule}</translation>
    </message>
    <message>
        <source>Other than the form has it: {rule}</source>
        <translation>Autrement que dans la forme&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>exactement {amount}</translation>
    </message>
    <message>
        <source>{least} to {amount}</source>
        <translation>de {least} à {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>au plus {amount}</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Forme&#xa0;: {form}</translation>
    </message>
    <message>
        <source>A text to answer:</source>
        <translation>Un texte auquel répondre&#xa0;:</translation>
    </message>
    <message>
        <source>A machine&apos;s text to judge ({model}):</source>
        <translation>Un texte de machine à juger ({model})&#xa0;:</translation>
    </message>
    <message>
        <source>Not: {theme}. {meaning}</source>
        <translation>Non&#xa0;: {theme}. {meaning}</translation>
    </message>
    <message>
        <source>Dialects: {names}</source>
        <translation>Dialectes&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln remark(s) on it.</source>
        <translation>
            <numerusform>Au moins&#xa0;%Ln observation à son sujet.</numerusform>
            <numerusform>Au moins&#xa0;%Ln observations à son sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rate: {name}. {measures}</source>
        <translation>Vous notez&#xa0;: {name}. {measures}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ Bien</translation>
    </message>
    <message>
        <source>✕ Not like this</source>
        <translation>✕ Pas ainsi</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What you may use</source>
        <translation>Ce que vous pouvez utiliser</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>vérification grammaticale</translation>
    </message>
    <message>
        <source>rhyme tool</source>
        <translation>outil de rimes</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>your own notes, pasted</source>
        <translation>vos propres notes, collées</translation>
    </message>
    <message>
        <source>✕ no text or idea from a machine</source>
        <translation>✕ ni texte ni idée d&apos;une machine</translation>
    </message>
    <message>
        <source>A machine may give ideas, not text</source>
        <translation>Une machine peut donner des idées, pas du texte</translation>
    </message>
    <message>
        <source>A machine may help to edit</source>
        <translation>Une machine peut aider à corriger</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Comment il est jugé</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>goût</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>vérifiable</translation>
    </message>
</context>
<context>
    <name>BriefTerms</name>
    <message>
        <source>Pay</source>
        <translation>Rémunération</translation>
    </message>
    <message>
        <source>{time} for one piece: {how}</source>
        <translation>{time} pour un texte&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Each round of changes: {amount}. If it is not accepted: {other}.</source>
        <translation>Chaque tour de modifications&#xa0;: {amount}. S&apos;il n&apos;est pas accepté&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>Paid for at most {minutes}.</source>
        <translation>Payé au plus pour {minutes}.</translation>
    </message>
    <message>
        <source>{money} an hour × {times} = {total} for a piece.</source>
        <translation>{money} l’heure × {times} = {total} pour un texte.</translation>
    </message>
    <message>
        <source>{money} a line × at least {times} = {total} for a piece.</source>
        <translation>{money} la ligne × au moins {times} = {total} pour un texte.</translation>
    </message>
    <message>
        <source>{money} in advance for a piece, and {times} % of what it earns.</source>
        <translation>{money} d’avance pour un texte, et {times} % de ce qu’il rapporte.</translation>
    </message>
    <message>
        <source>{money} for a piece.</source>
        <translation>{money} pour un texte.</translation>
    </message>
    <message>
        <source>This is the rate for {whom}.</source>
        <translation>C’est le tarif pour {whom}.</translation>
    </message>
    <message>
        <source>who has published</source>
        <translation>qui a publié</translation>
    </message>
    <message>
        <source>who has a doctorate</source>
        <translation>qui a un doctorat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Take it by {when}.</source>
        <translation>À prendre avant le {when}.</translation>
    </message>
    <message>
        <source>Seal it by {when}; sealed in time is in time.</source>
        <translation>À sceller avant le {when}&#xa0;; scellé à temps, c&apos;est à temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of grace after that.</source>
        <translation>
            <numerusform>%Ln heure de grâce ensuite.</numerusform>
            <numerusform>%Ln heures de grâce ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %Ln day(s) means accepted.</source>
        <translation>
            <numerusform>Sans réponse sous&#xa0;%Ln jour, il est accepté.</numerusform>
            <numerusform>Sans réponse sous&#xa0;%Ln jours, il est accepté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of changes has %Ln hour(s).</source>
        <translation>
            <numerusform>Un tour de modifications a&#xa0;%Ln heure.</numerusform>
            <numerusform>Un tour de modifications a&#xa0;%Ln heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relecture</translation>
    </message>
    <message numerus="yes">
        <source>Answer within %Ln day(s).</source>
        <translation>
            <numerusform>Réponse sous&#xa0;%Ln jour.</numerusform>
            <numerusform>Réponse sous&#xa0;%Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln round(s) of changes.</source>
        <translation>
            <numerusform>Au plus&#xa0;%Ln tour de modifications.</numerusform>
            <numerusform>Au plus&#xa0;%Ln tours de modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader does not see your name.</source>
        <translation>Le lecteur ne voit pas votre nom.</translation>
    </message>
    <message numerus="yes">
        <source>You may appeal for %Ln day(s).</source>
        <translation>
            <numerusform>Vous pouvez faire appel pendant&#xa0;%Ln jour.</numerusform>
            <numerusform>Vous pouvez faire appel pendant&#xa0;%Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Qui peut la prendre</translation>
    </message>
    <message>
        <source>Everybody who is invited.</source>
        <translation>Toute personne invitée.</translation>
    </message>
    <message>
        <source>training a model</source>
        <translation>entraîner un modèle</translation>
    </message>
    <message>
        <source>testing a model</source>
        <translation>évaluer un modèle</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>usage commercial</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You are asked to allow: {uses}. You tick each one when you send.</source>
        <translation>On vous demande d&apos;autoriser&#xa0;: {uses}. Vous cochez chaque usage à l&apos;envoi.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>The vendor alone may use it for that time.</source>
        <translation>Pendant ce temps, seul le commanditaire peut l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The rights pass to the vendor.</source>
        <translation>Les droits passent au commanditaire.</translation>
    </message>
    <message>
        <source>Anybody may use the text for anything, and need not name you.</source>
        <translation>Chacun peut utiliser le texte pour tout, sans devoir vous nommer.</translation>
    </message>
    <message>
        <source>Anybody may pass the text on and must say whose it is.</source>
        <translation>Chacun peut transmettre le texte et doit dire de qui il est.</translation>
    </message>
    <message>
        <source>Nobody may change it.</source>
        <translation>Personne ne peut le modifier.</translation>
    </message>
    <message>
        <source>It may be changed, and that is said.</source>
        <translation>Il peut être modifié, et c&apos;est dit.</translation>
    </message>
    <message>
        <source>What is made of it has the same licence.</source>
        <translation>Ce qui en est tiré a la même licence.</translation>
    </message>
    <message>
        <source>Nobody may sell it.</source>
        <translation>Personne ne peut le vendre.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Ce qui part avec</translation>
    </message>
    <message>
        <source>Nothing but the text.</source>
        <translation>Rien que le texte.</translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Il est chiffré pour le seul commanditaire.</translation>
    </message>
    <message>
        <source>The times of your typing go along, without the text.</source>
        <translation>Les temps de votre frappe partent aussi, sans le texte.</translation>
    </message>
    <message>
        <source>How and when you type stays on this computer.</source>
        <translation>Comment et quand vous tapez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On {day} the copy on this computer is deleted, if the piece has ended by then.</source>
        <translation>Le {day}, la copie sur cet ordinateur est effacée, si le texte est terminé d&apos;ici là.</translation>
    </message>
    <message>
        <source>Whom the texts are for is not said.</source>
        <translation>On ne dit pas pour qui sont les textes.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En montrer&#xa0;%Ln de plus</numerusform>
            <numerusform>En montrer&#xa0;%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Carry by a file…</source>
        <translation>Porter par un fichier…</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Reprendre une réponse…</translation>
    </message>
    <message>
        <source>What waits goes into one file, for a stick or a chat.</source>
        <translation>Ce qui attend va dans un fichier, pour une clé USB ou une messagerie.</translation>
    </message>
    <message>
        <source>A file that the vendor gave back.</source>
        <translation>Un fichier que le commanditaire a rendu.</translation>
    </message>
    <message>
        <source>No network?</source>
        <translation>Pas de réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Reprendre une réponse</translation>
    </message>
    <message>
        <source>You write for no vendor yet; there is nothing to carry.</source>
        <translation>Vous n&apos;écrivez encore pour aucun commanditaire&#xa0;; il n&apos;y a rien à porter.</translation>
    </message>
    <message>
        <source>A file for {vendor}</source>
        <translation>Un fichier pour {vendor}</translation>
    </message>
    <message numerus="yes">
        <source>In the file: %Ln thing(s). Give it to the vendor; the answer brings the receipts.</source>
        <translation>
            <numerusform>Dans le fichier&#xa0;:&#xa0;%Ln élément. Donnez-le au commanditaire&#xa0;; la réponse apporte les accusés de réception.</numerusform>
            <numerusform>Dans le fichier&#xa0;:&#xa0;%Ln éléments. Donnez-le au commanditaire&#xa0;; la réponse apporte les accusés de réception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrived: %Ln.</source>
        <translation>
            <numerusform>Arrivé&#xa0;:&#xa0;%Ln.</numerusform>
            <numerusform>Arrivés&#xa0;:&#xa0;%Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %Ln.</source>
        <translation>
            <numerusform>Nouveau ici&#xa0;:&#xa0;%Ln.</numerusform>
            <numerusform>Nouveaux ici&#xa0;:&#xa0;%Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln.</source>
        <translation>
            <numerusform>Refusé&#xa0;:&#xa0;%Ln.</numerusform>
            <numerusform>Refusés&#xa0;:&#xa0;%Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastTab</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Renommer partout</translation>
    </message>
    <message>
        <source>Language of the role</source>
        <translation>Langue du rôle</translation>
    </message>
    <message>
        <source>Nobody speaks yet. A name in capitals, or after @, begins a speech.</source>
        <translation>Personne ne parle encore. Un nom en capitales, ou après @, commence une réplique.</translation>
    </message>
    <message>
        <source>Minutes: a manuscript page each, 250 words or 400 letters, the stage&apos;s rule of thumb.</source>
        <translation>Minutes&#xa0;: une par page de manuscrit, 250 mots ou 400 lettres, selon l&apos;usage de la scène.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speech(es)</source>
        <translation>
            <numerusform>%Ln réplique</numerusform>
            <numerusform>%Ln répliques</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>Avant la première scène</translation>
    </message>
    <message>
        <source>{language}, as the play</source>
        <translation>{language}, comme la pièce</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Characters of the language</source>
        <translation>Caractères de la langue</translation>
    </message>
    <message>
        <source>Name or code of a character</source>
        <translation>Nom ou code d&apos;un caractère</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No character of that name in this language.</source>
        <translation>Aucun caractère de ce nom dans cette langue.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} en tableau</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
</context>
<context>
    <name>CheckKeys</name>
    <message>
        <source>Nothing to look at in this section.</source>
        <translation>Rien à regarder dans cette section.</translation>
    </message>
    <message>
        <source>The check is stopped.</source>
        <translation>La vérification est arrêtée.</translation>
    </message>
    <message>
        <source>No check runs.</source>
        <translation>Aucune vérification n&apos;est en cours.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Aller partout, tout faire</translation>
    </message>
    <message>
        <source>An action, a piece, a section, a setting</source>
        <translation>Une action, un texte, une section, un réglage</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
</context>
<context>
    <name>CommentCards</name>
    <message>
        <source>You, to yourself</source>
        <translation>Vous, à vous-même</translation>
    </message>
    <message>
        <source>The reader, on revision {number}</source>
        <translation>Le lecteur, sur la révision {number}</translation>
    </message>
    <message>
        <source>{author} · done</source>
        <translation>{author} · fait</translation>
    </message>
    <message>
        <source>{author} · left as it is</source>
        <translation>{author} · laissé tel quel</translation>
    </message>
    <message>
        <source>These words stand in another section.</source>
        <translation>Ces mots sont dans une autre section.</translation>
    </message>
    <message>
        <source>These words are no longer in this section.</source>
        <translation>Ces mots ne sont plus dans cette section.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Proposé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>Vous&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{name}, on revision {number}</source>
        <translation>{name}, sur la révision {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Why does it stay? The reader gets this with the next revision.</source>
        <translation>Pourquoi cela reste-t-il&#xa0;? Le lecteur le reçoit avec la prochaine révision.</translation>
    </message>
    <message>
        <source>Your answer. The reader gets it with the next revision.</source>
        <translation>Votre réponse. Le lecteur la reçoit avec la prochaine révision.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Comment on these words</source>
        <translation>Commenter ces mots</translation>
    </message>
    <message>
        <source>What should the writer know?</source>
        <translation>Que doit savoir l&apos;auteur&#xa0;?</translation>
    </message>
    <message>
        <source>Proposed words, if you have some</source>
        <translation>Des mots proposés, si vous en avez</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>See the proposal.</source>
        <translation>Voir la proposition.</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>This version alone</source>
        <translation>Cette version seule</translation>
    </message>
    <message>
        <source>Bring all of it back</source>
        <translation>La reprendre en entier</translation>
    </message>
    <message>
        <source>Bring the selection back</source>
        <translation>Reprendre la sélection</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>− went (struck)   + came (underlined)   ⇄ moved</source>
        <translation>− parti (barré)   + venu (souligné)   ⇄ déplacé</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln paragraph(s) as before ⋯</source>
        <translation>
            <numerusform>⋯&#xa0;%Ln paragraphe inchangé ⋯</numerusform>
            <numerusform>⋯&#xa0;%Ln paragraphes inchangés ⋯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Les textes sont les mêmes.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Modification {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as the receipt names it</source>
        <translation>SHA-256 du fichier, tel que l&apos;accusé de réception le nomme</translation>
    </message>
    <message>
        <source>It is encrypted: only the vendor can open it.</source>
        <translation>Il est chiffré&#xa0;: seul le commanditaire peut l&apos;ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s).</source>
        <translation>
            <numerusform>Et&#xa0;%Ln fichier de plus.</numerusform>
            <numerusform>Et&#xa0;%Ln fichiers de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Piece</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes to add; with a minus to take off</source>
        <translation>Minutes à ajouter&#xa0;; avec un moins, à retirer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>taste, with a reason</source>
        <translation>goût, avec une raison</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>vérifiable</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Pourquoi&#xa0;? (si vous voulez)</translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>Only a critique has a text to judge.</source>
        <translation>Seule une critique a un texte à juger.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Choose words in the text to judge first.</source>
        <translation>Choisissez d&apos;abord des mots dans le texte à juger.</translation>
    </message>
</context>
<context>
    <name>DayGoalForm</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How much each day</source>
        <translation>Combien chaque jour</translation>
    </message>
    <message>
        <source>How much each day; 0 for no goal</source>
        <translation>Combien chaque jour&#xa0;; 0 pour aucun objectif</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>Fixer l&apos;objectif</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Read all of it</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Faire appel…</translation>
    </message>
    <message>
        <source>What should the other lead know?</source>
        <translation>Que doit savoir l&apos;autre responsable&#xa0;?</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>Envoyer l&apos;appel</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>Le texte est accepté</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Why it was not accepted</source>
        <translation>Pourquoi il n&apos;a pas été accepté</translation>
    </message>
    <message>
        <source>The answer to your appeal</source>
        <translation>La réponse à votre appel</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Clause de la commande&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPageView</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Vers le texte</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>You do not agree?</source>
        <translation>Vous n&apos;êtes pas d&apos;accord&#xa0;?</translation>
    </message>
    <message>
        <source>Answer the reason. Another lead, who has not judged it before, reads text and answer.</source>
        <translation>Répondez à la raison. Un autre responsable, qui ne l&apos;a pas encore jugé, lit le texte et la réponse.</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Votre réponse à la raison</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Faire appel</translation>
    </message>
    <message>
        <source>Take the piece back</source>
        <translation>Reprendre le texte</translation>
    </message>
    <message>
        <source>Until it is accepted you can take it back. That leaves no mark, and nothing is due for it.</source>
        <translation>Tant qu&apos;il n&apos;est pas accepté, vous pouvez le reprendre. Cela ne laisse pas de trace, et rien n&apos;est dû.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Le reprendre…</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oui, le reprendre</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
</context>
<context>
    <name>DeskPageView</name>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>A piece of my own</source>
        <translation>Un texte à moi</translation>
    </message>
    <message>
        <source>Your desk is empty. The practice desk has briefs to try; nothing leaves this computer.</source>
        <translation>Votre bureau est vide. Le bureau d&apos;essai a des commandes à essayer&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Set up the practice desk</source>
        <translation>Installer le bureau d&apos;essai</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Chez d&apos;autres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a list with one word a line. It is looked through first, and stays on this computer.</source>
        <translation>Ajoutez-en un à vous&#xa0;: une paire Hunspell (.dic avec son .aff à côté), un .zip ou .oxt qui en contient une, ou une liste d&apos;un mot par ligne. Il est d&apos;abord examiné, et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Ajouter d&apos;un fichier…</translation>
    </message>
    <message>
        <source>Use it instead of the one that comes along</source>
        <translation>L&apos;utiliser à la place de celui qui est fourni</translation>
    </message>
    <message>
        <source>{name}, comes along</source>
        <translation>{name}, fourni</translation>
    </message>
    <message>
        <source>{name}, comes along; not used now</source>
        <translation>{name}, fourni&#xa0;; pas utilisé maintenant</translation>
    </message>
    <message>
        <source>{name}, yours</source>
        <translation>{name}, le vôtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Enlever {name}</translation>
    </message>
    <message>
        <source>set aside: the checks stopped with it</source>
        <translation>mis de côté&#xa0;: les vérifications se sont arrêtées avec lui</translation>
    </message>
    <message>
        <source>not measured: there is no sample of the language</source>
        <translation>non mesuré&#xa0;: il n&apos;y a pas d&apos;échantillon de la langue</translation>
    </message>
    <message>
        <source>with it {known} of {all} words of the sample are accepted</source>
        <translation>avec lui, {known} mots sur {all} de l&apos;échantillon sont acceptés</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words ({endings})</source>
        <translation>Dictionnaires et listes de mots ({endings})</translation>
    </message>
    <message>
        <source>Looking through {file}…</source>
        <translation>Examen de {file}…</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Il est utilisé à partir de maintenant.</translation>
    </message>
    <message>
        <source>It lacks many words: whether right words are marked too is chosen in the settings.</source>
        <translation>Il lui manque beaucoup de mots&#xa0;: si des mots justes sont marqués aussi se choisit dans les réglages.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} est ajouté.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>You decide between two readers</source>
        <translation>Vous tranchez entre deux lecteurs</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Pourquoi diffèrent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Choose why they differ</source>
        <translation>Choisissez pourquoi ils diffèrent</translation>
    </message>
    <message>
        <source>The brief can be read in two ways</source>
        <translation>La commande peut se lire de deux façons</translation>
    </message>
    <message>
        <source>The guidelines say nothing about it</source>
        <translation>Les consignes n&apos;en disent rien</translation>
    </message>
    <message>
        <source>One of them overlooked something</source>
        <translation>L&apos;un d&apos;eux a manqué quelque chose</translation>
    </message>
    <message>
        <source>It is a matter of taste</source>
        <translation>C&apos;est une question de goût</translation>
    </message>
</context>
<context>
    <name>EncodingCard</name>
    <message>
        <source>Which one reads right?</source>
        <translation>Lequel se lit bien&#xa0;?</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Look at the lines below while you choose.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont écrites. Regardez les lignes ci-dessous en choisissant.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Next iteration</source>
        <translation>Itération suivante</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Answer or draft</source>
        <translation>Réponse ou brouillon</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Keep this iteration</source>
        <translation>Garder cette itération</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a desk here.</source>
        <translation>{file} n&apos;est pas une sauvegarde d&apos;un bureau d&apos;ici.</translation>
    </message>
    <message>
        <source>See writerdesk backup list.</source>
        <translation>Voyez writerdesk backup list.</translation>
    </message>
    <message>
        <source>This backup is not whole.</source>
        <translation>Cette sauvegarde n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Choose another one; the desk was left as it is.</source>
        <translation>Choisissez-en une autre&#xa0;; le bureau est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Il n&apos;y a pas d&apos;exemple «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This piece has the newest version of its brief.</source>
        <translation>Ce texte a la version la plus récente de sa commande.</translation>
    </message>
    <message>
        <source>Go on writing.</source>
        <translation>Continuez d&apos;écrire.</translation>
    </message>
    <message>
        <source>The newest version is {newest}, not {version}.</source>
        <translation>La version la plus récente est {newest}, pas {version}.</translation>
    </message>
    <message>
        <source>Read what differs in it first.</source>
        <translation>Lisez d&apos;abord ce qui y diffère.</translation>
    </message>
    <message>
        <source>A finding is waived with a note.</source>
        <translation>On laisse une remarque avec une note.</translation>
    </message>
    <message>
        <source>Say in a few words why it stays.</source>
        <translation>Dites en quelques mots pourquoi cela reste.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}” in this piece.</source>
        <translation>Il n&apos;y a pas de remarque «&#xa0;{finding}&#xa0;» dans ce texte.</translation>
    </message>
    <message>
        <source>Check the piece again.</source>
        <translation>Vérifiez le texte à nouveau.</translation>
    </message>
    <message>
        <source>This comment proposes no text.</source>
        <translation>Ce commentaire ne propose pas de texte.</translation>
    </message>
    <message>
        <source>Write it yourself.</source>
        <translation>Écrivez-le vous-même.</translation>
    </message>
    <message>
        <source>The words that this is about are gone.</source>
        <translation>Les mots dont il s&apos;agit ont disparu.</translation>
    </message>
    <message>
        <source>A courier file is for one vendor, and there are several: {names}.</source>
        <translation>Un fichier de courrier est pour un seul commanditaire, et il y en a plusieurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Say which with --desk.</source>
        <translation>Dites lequel avec --desk.</translation>
    </message>
    <message>
        <source>This answer is for a desk that is not here.</source>
        <translation>Cette réponse est pour un bureau qui n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>Import it where it was asked.</source>
        <translation>Importez-la là où elle a été demandée.</translation>
    </message>
    <message>
        <source>No vendor&apos;s desk is here.</source>
        <translation>Aucun bureau de commanditaire n&apos;est ici.</translation>
    </message>
    <message>
        <source>Enrol with an invite first.</source>
        <translation>Inscrivez-vous d&apos;abord avec une invitation.</translation>
    </message>
    <message>
        <source>A text in this file is packed too tightly to be honest.</source>
        <translation>Un texte de ce fichier est comprimé trop fort pour être honnête.</translation>
    </message>
    <message>
        <source>Export the desk again.</source>
        <translation>Exportez le bureau à nouveau.</translation>
    </message>
    <message>
        <source>This file does not hold a desk as WriterDesk writes it.</source>
        <translation>Ce fichier ne contient pas un bureau comme WriterDesk l&apos;écrit.</translation>
    </message>
    <message>
        <source>Make it with “desk export” on the other computer.</source>
        <translation>Faites-le avec «&#xa0;desk export&#xa0;» sur l&apos;autre ordinateur.</translation>
    </message>
    <message>
        <source>This is more than one file can hold.</source>
        <translation>C&apos;est plus qu&apos;un fichier ne peut contenir.</translation>
    </message>
    <message>
        <source>Export one desk at a time, with --desk.</source>
        <translation>Exportez un bureau à la fois, avec --desk.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase.</source>
        <translation>Ce fichier est fermé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Write the passphrase, then take it in again.</source>
        <translation>Écrivez la phrase secrète, puis reprenez-le.</translation>
    </message>
    <message>
        <source>This file was made by a newer WriterDesk.</source>
        <translation>Ce fichier a été fait par un WriterDesk plus récent.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk here.</source>
        <translation>Installez ici le WriterDesk le plus récent.</translation>
    </message>
    <message>
        <source>This file was changed on its way.</source>
        <translation>Ce fichier a été modifié en chemin.</translation>
    </message>
    <message>
        <source>{file} comes without {other}: one holds the words, the other the rules.</source>
        <translation>{file} vient sans {other}&#xa0;: l&apos;un contient les mots, l&apos;autre les règles.</translation>
    </message>
    <message>
        <source>Put both files beside each other, or bring a list of words, one a line, as a .txt.</source>
        <translation>Mettez les deux fichiers côte à côte, ou apportez une liste de mots, un par ligne, en .txt.</translation>
    </message>
    <message>
        <source>Mend the line, or bring another edition of the dictionary.</source>
        <translation>Corrigez la ligne, ou apportez une autre édition du dictionnaire.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8 and write SET UTF-8 into the .aff.</source>
        <translation>Enregistrez le fichier en UTF-8 et écrivez SET UTF-8 dans le .aff.</translation>
    </message>
    <message>
        <source>Write the number of words into the first line, or bring it as a list: a .txt, one word a line.</source>
        <translation>Écrivez le nombre de mots à la première ligne, ou apportez-le comme liste&#xa0;: un .txt, un mot par ligne.</translation>
    </message>
    <message>
        <source>Bring a file with words in it.</source>
        <translation>Apportez un fichier qui contient des mots.</translation>
    </message>
    <message>
        <source>Write each word in a line of its own.</source>
        <translation>Écrivez chaque mot sur sa propre ligne.</translation>
    </message>
    <message>
        <source>The name “{file}” does not say which language this is.</source>
        <translation>Le nom «&#xa0;{file}&#xa0;» ne dit pas de quelle langue il s&apos;agit.</translation>
    </message>
    <message>
        <source>Say it with --language, such as sw or am-Ethi.</source>
        <translation>Dites-le avec --language, par exemple sw ou am-Ethi.</translation>
    </message>
    <message>
        <source>No dictionary called “{name}” was added here.</source>
        <translation>Aucun dictionnaire nommé «&#xa0;{name}&#xa0;» n&apos;a été ajouté ici.</translation>
    </message>
    <message>
        <source>See dictionaries list.</source>
        <translation>Voyez dictionaries list.</translation>
    </message>
    <message>
        <source>Several dictionaries are called “{name}”: {ids}.</source>
        <translation>Plusieurs dictionnaires s&apos;appellent «&#xa0;{name}&#xa0;»&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nommez-en un par son identifiant.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB; no dictionary of words is.</source>
        <translation>{file} dépasse {most} Mo&#xa0;; aucun dictionnaire de mots n&apos;est si grand.</translation>
    </message>
    <message>
        <source>Bring a shorter list.</source>
        <translation>Apportez une liste plus courte.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the file of the dictionary.</source>
        <translation>Choisissez le fichier du dictionnaire.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>Vérifiez le nom et les droits.</translation>
    </message>
    <message>
        <source>The draft has no line {line}.</source>
        <translation>Le brouillon n&apos;a pas de ligne {line}.</translation>
    </message>
    <message>
        <source>See piece text.</source>
        <translation>Voyez piece text.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new invite.</source>
        <translation>Demandez une nouvelle invitation au commanditaire.</translation>
    </message>
    <message>
        <source>The open window uses this server.</source>
        <translation>La fenêtre ouverte utilise ce serveur.</translation>
    </message>
    <message>
        <source>It ends with the window, or when grammar checks are switched off in the settings.</source>
        <translation>Il s&apos;arrête avec la fenêtre, ou quand la grammaire est désactivée dans les réglages.</translation>
    </message>
    <message>
        <source>There is no entry “{id}” in the library.</source>
        <translation>Il n&apos;y a pas d&apos;entrée «&#xa0;{id}&#xa0;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>See library list.</source>
        <translation>Voyez library list.</translation>
    </message>
    <message>
        <source>This library belongs to another vendor.</source>
        <translation>Cette bibliothèque appartient à un autre commanditaire.</translation>
    </message>
    <message>
        <source>Take it in at that vendor&apos;s desk, with --desk.</source>
        <translation>Reprenez-la au bureau de ce commanditaire, avec --desk.</translation>
    </message>
    <message>
        <source>The notes have no such state.</source>
        <translation>Les notes n&apos;ont pas un tel état.</translation>
    </message>
    <message>
        <source>See piece note --states.</source>
        <translation>Voyez piece note --states.</translation>
    </message>
    <message>
        <source>No change of the outline is left to take back.</source>
        <translation>Aucune modification du plan ne reste à annuler.</translation>
    </message>
    <message>
        <source>There is no section {number}.</source>
        <translation>Il n&apos;y a pas de section {number}.</translation>
    </message>
    <message>
        <source>See piece outline.</source>
        <translation>Voyez piece outline.</translation>
    </message>
    <message>
        <source>This piece is sealed.</source>
        <translation>Ce texte est scellé.</translation>
    </message>
    <message>
        <source>Unseal it, or wait for the answer.</source>
        <translation>Rouvrez-le, ou attendez la réponse.</translation>
    </message>
    <message>
        <source>The name of a role needs a letter.</source>
        <translation>Le nom d&apos;un rôle demande une lettre.</translation>
    </message>
    <message>
        <source>Write another name.</source>
        <translation>Écrivez un autre nom.</translation>
    </message>
    <message>
        <source>The piece is sealed; its text rests.</source>
        <translation>Le texte est scellé&#xa0;; il repose.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Rouvrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Nobody of this name speaks in the piece.</source>
        <translation>Personne de ce nom ne parle dans la pièce.</translation>
    </message>
    <message>
        <source>See piece cast.</source>
        <translation>Voyez piece cast.</translation>
    </message>
    <message>
        <source>There is no store at {store}.</source>
        <translation>Il n&apos;y a pas de magasin à {store}.</translation>
    </message>
    <message>
        <source>Name the endpoint&apos;s folder.</source>
        <translation>Nommez le dossier du serveur.</translation>
    </message>
    <message>
        <source>There is no such piece in the queue.</source>
        <translation>Il n&apos;y a pas un tel texte dans la file.</translation>
    </message>
    <message>
        <source>See queue list.</source>
        <translation>Voyez queue list.</translation>
    </message>
    <message>
        <source>Try again when there is a network.</source>
        <translation>Réessayez quand il y a un réseau.</translation>
    </message>
    <message>
        <source>A comment says something.</source>
        <translation>Un commentaire dit quelque chose.</translation>
    </message>
    <message>
        <source>Write what you have to say.</source>
        <translation>Écrivez ce que vous avez à dire.</translation>
    </message>
    <message>
        <source>The brief has no criterion “{criterion}”.</source>
        <translation>La commande n&apos;a pas de critère «&#xa0;{criterion}&#xa0;».</translation>
    </message>
    <message>
        <source>See review show.</source>
        <translation>Voyez review show.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas sur l&apos;échelle.</translation>
    </message>
    <message>
        <source>Choose from {points}.</source>
        <translation>Choisissez parmi {points}.</translation>
    </message>
    <message>
        <source>Choose a use that the brief asks for.</source>
        <translation>Choisissez un usage que la commande demande.</translation>
    </message>
    <message>
        <source>Fix it, or waive it with a note.</source>
        <translation>Corrigez-la, ou laissez-la avec une note.</translation>
    </message>
    <message>
        <source>This piece is not sealed.</source>
        <translation>Ce texte n&apos;est pas scellé.</translation>
    </message>
    <message>
        <source>This revision has been sent.</source>
        <translation>Cette révision a été envoyée.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw the piece.</source>
        <translation>Attendez la réponse, ou retirez le texte.</translation>
    </message>
    <message>
        <source>This piece is your own; there is nobody to take it back from.</source>
        <translation>Ce texte est à vous&#xa0;; il n&apos;y a personne à qui le reprendre.</translation>
    </message>
    <message>
        <source>{file} holds something that cannot be used: {problem}</source>
        <translation>{file} contient quelque chose d&apos;inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Mend the file; it stays as it is until you change a setting.</source>
        <translation>Corrigez le fichier&#xa0;; il reste tel quel jusqu&apos;à ce que vous changiez un réglage.</translation>
    </message>
    <message>
        <source>This person has no home folder; what you write stands in {folder} for a time.</source>
        <translation>Cette personne n&apos;a pas de dossier personnel&#xa0;; ce que vous écrivez est pour un temps dans {folder}.</translation>
    </message>
    <message>
        <source>Start WriterDesk with --data and a folder that is yours.</source>
        <translation>Lancez WriterDesk avec --data et un dossier à vous.</translation>
    </message>
    <message>
        <source>Another WriterDesk has these desks open and does not answer.</source>
        <translation>Un autre WriterDesk a ces bureaux ouverts et ne répond pas.</translation>
    </message>
    <message>
        <source>Write in one of the two only; end the other one.</source>
        <translation>N&apos;écrivez que dans l&apos;un des deux&#xa0;; terminez l&apos;autre.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>Rien ne peut être gardé dans {folder}.</translation>
    </message>
    <message>
        <source>What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.</source>
        <translation>Ce que vous écrivez est perdu si vous ne le copiez pas. Lancez WriterDesk avec --data et un dossier à vous.</translation>
    </message>
    <message>
        <source>There is no unit “{unit}”.</source>
        <translation>Il n&apos;y a pas d&apos;unité «&#xa0;{unit}&#xa0;».</translation>
    </message>
    <message>
        <source>Take one of </source>
        <translation>Prenez l&apos;une de </translation>
    </message>
    <message>
        <source>There is no brief “{brief}” here.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;{brief}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>writerdesk sync fetches new briefs.</source>
        <translation>writerdesk sync relève les nouvelles commandes.</translation>
    </message>
    <message>
        <source>You have taken this brief.</source>
        <translation>Vous avez pris cette commande.</translation>
    </message>
    <message>
        <source>Go on with piece {piece}.</source>
        <translation>Continuez avec le texte {piece}.</translation>
    </message>
    <message>
        <source>This brief could be taken until {last}.</source>
        <translation>Cette commande pouvait être prise jusqu&apos;au {last}.</translation>
    </message>
    <message>
        <source>Ask the vendor whether it is still open.</source>
        <translation>Demandez au commanditaire si elle est encore ouverte.</translation>
    </message>
    <message>
        <source>No unsent piece of this brief is under way.</source>
        <translation>Aucun texte non envoyé de cette commande n&apos;est en cours.</translation>
    </message>
    <message>
        <source>See piece list.</source>
        <translation>Voyez piece list.</translation>
    </message>
    <message>
        <source>A correction needs a reason in a few words.</source>
        <translation>Une correction demande une raison en quelques mots.</translation>
    </message>
    <message>
        <source>Say why the time is different.</source>
        <translation>Dites pourquoi le temps est autre.</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be added: the piece has {has}, and a day has 1,440.</source>
        <translation>{minutes} minutes ne peuvent être ajoutées&#xa0;: le texte en a {has}, et un jour en a 1 440.</translation>
    </message>
    <message>
        <source>Give whole minutes, with a minus to take some off.</source>
        <translation>Donnez des minutes entières, avec un moins pour en retirer.</translation>
    </message>
    <message>
        <source>“{day}” is no day that has begun.</source>
        <translation>«&#xa0;{day}&#xa0;» n&apos;est pas un jour commencé.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Écrivez-le comme 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no piece for this tutorial yet.</source>
        <translation>Il n&apos;y a pas encore de texte pour ce tutoriel.</translation>
    </message>
    <message>
        <source>Take its brief first.</source>
        <translation>Prenez d&apos;abord sa commande.</translation>
    </message>
    <message>
        <source>A kept version needs a name.</source>
        <translation>Une version gardée demande un nom.</translation>
    </message>
    <message>
        <source>Say what you would call it.</source>
        <translation>Dites comment vous l&apos;appelleriez.</translation>
    </message>
    <message>
        <source>The version has no such passage.</source>
        <translation>La version n&apos;a pas ce passage.</translation>
    </message>
    <message>
        <source>Look at it with piece compare.</source>
        <translation>Regardez-la avec piece compare.</translation>
    </message>
    <message>
        <source>A desk of one&apos;s own has no team.</source>
        <translation>Un bureau à soi n&apos;a pas d&apos;équipe.</translation>
    </message>
    <message>
        <source>Teach the word to this desk alone.</source>
        <translation>Enseignez le mot à ce bureau seul.</translation>
    </message>
    <message>
        <source>There are several desks, each with words of its own: {desks}.</source>
        <translation>Il y a plusieurs bureaux, chacun avec ses mots&#xa0;: {desks}.</translation>
    </message>
    <message>
        <source>Name one with --desk.</source>
        <translation>Nommez-en un avec --desk.</translation>
    </message>
    <message>
        <source>“{word}” was not taught to this desk.</source>
        <translation>«&#xa0;{word}&#xa0;» n&apos;a pas été enseigné à ce bureau.</translation>
    </message>
    <message>
        <source>See words list.</source>
        <translation>Voyez words list.</translation>
    </message>
    <message>
        <source>Only a lead decides about the words of the team.</source>
        <translation>Seul un responsable décide des mots de l&apos;équipe.</translation>
    </message>
    <message>
        <source>Propose the word.</source>
        <translation>Proposez le mot.</translation>
    </message>
    <message>
        <source>The team has no approved words in “{language}” yet.</source>
        <translation>L&apos;équipe n&apos;a pas encore de mots approuvés en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>Propose some.</source>
        <translation>Proposez-en.</translation>
    </message>
    <message>
        <source>There is no piece “{piece}” here.</source>
        <translation>Il n&apos;y a pas de texte «&#xa0;{piece}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>See writerdesk piece list.</source>
        <translation>Voyez writerdesk piece list.</translation>
    </message>
    <message>
        <source>There is no desk “{desk}” here.</source>
        <translation>Il n&apos;y a pas de bureau «&#xa0;{desk}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>writerdesk enrol makes one.</source>
        <translation>writerdesk enrol en crée un.</translation>
    </message>
    <message>
        <source>The key of desk “{desk}” is not in the key store.</source>
        <translation>La clé du bureau «&#xa0;{desk}&#xa0;» n&apos;est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Ask for a new invite for the same person.</source>
        <translation>Demandez une nouvelle invitation pour la même personne.</translation>
    </message>
    <message>
        <source>This piece is sealed; its draft does not change now.</source>
        <translation>Ce texte est scellé&#xa0;; son brouillon ne change pas maintenant.</translation>
    </message>
    <message>
        <source>A remark says something.</source>
        <translation>Une observation dit quelque chose.</translation>
    </message>
    <message>
        <source>A remark quotes words of the judged text.</source>
        <translation>Une observation cite des mots du texte jugé.</translation>
    </message>
    <message>
        <source>Select the words it is about.</source>
        <translation>Sélectionnez les mots dont elle parle.</translation>
    </message>
    <message>
        <source>The judged text holds “{quote}” {times} times.</source>
        <translation>Le texte jugé contient «&#xa0;{quote}&#xa0;» {times} fois.</translation>
    </message>
    <message>
        <source>Give the place by --start and --end.</source>
        <translation>Donnez l&apos;endroit par --start et --end.</translation>
    </message>
    <message>
        <source>The critique has no such remark.</source>
        <translation>La critique n&apos;a pas cette observation.</translation>
    </message>
    <message>
        <source>See critique show.</source>
        <translation>Voyez critique show.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “{criterion}”.</source>
        <translation>La grille n&apos;a pas de critère «&#xa0;{criterion}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose from {known}.</source>
        <translation>Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>This piece judges no text.</source>
        <translation>Ce texte ne juge aucun texte.</translation>
    </message>
    <message>
        <source>Take a brief for a critique; it brings the text along.</source>
        <translation>Prenez une commande de critique&#xa0;; elle apporte le texte.</translation>
    </message>
    <message>
        <source>There is no category “{category}”.</source>
        <translation>Il n&apos;y a pas de catégorie «&#xa0;{category}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>Il n&apos;y a pas de règle «&#xa0;{rule}&#xa0;».</translation>
    </message>
    <message>
        <source>See rules list.</source>
        <translation>Voyez rules list.</translation>
    </message>
    <message>
        <source>The attachment {name} {why}.</source>
        <translation>La pièce jointe {name} {why}.</translation>
    </message>
    <message>
        <source>The brief has {count} faults; the first, at {path}: {message}</source>
        <translation>La commande a {count} défauts&#xa0;; le premier, à {path}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Run brief check on it to see them all.</source>
        <translation>Lancez brief check dessus pour les voir tous.</translation>
    </message>
    <message>
        <source>There is no brief.json in this file.</source>
        <translation>Il n&apos;y a pas de brief.json dans ce fichier.</translation>
    </message>
    <message>
        <source>Ask the vendor for it again.</source>
        <translation>Redemandez-le au commanditaire.</translation>
    </message>
    <message>
        <source>This brief is not what was signed.</source>
        <translation>Cette commande n&apos;est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>The signature was made for something other than a brief.</source>
        <translation>La signature a été faite pour autre chose qu&apos;une commande.</translation>
    </message>
    <message>
        <source>This brief is not signed, so nobody stands behind its pay and its rights.</source>
        <translation>Cette commande n&apos;est pas signée&#xa0;; personne ne répond donc de sa rémunération ni de ses droits.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that no vendor of yours has.</source>
        <translation>Cette commande est signée d&apos;une clé qu&apos;aucun de vos commanditaires n&apos;a.</translation>
    </message>
    <message>
        <source>This brief is signed with a key that the vendor has taken back.</source>
        <translation>Cette commande est signée d&apos;une clé que le commanditaire a retirée.</translation>
    </message>
    <message>
        <source>This brief is signed with a key outside its time.</source>
        <translation>Cette commande est signée d&apos;une clé hors de sa durée.</translation>
    </message>
    <message>
        <source>Ask the vendor for a signed brief.</source>
        <translation>Demandez au commanditaire une commande signée.</translation>
    </message>
    <message>
        <source>The file {name} does not belong in a brief.</source>
        <translation>Le fichier {name} n&apos;a pas sa place dans une commande.</translation>
    </message>
    <message>
        <source>The attachment {name} is not what was signed.</source>
        <translation>La pièce jointe {name} n&apos;est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>“{kind}” is neither brief nor prompt.</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est ni brief ni prompt.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>A title has 1 to 200 visible characters.</source>
        <translation>Un titre a de 1 à 200 caractères visibles.</translation>
    </message>
    <message>
        <source>Give a title on one line.</source>
        <translation>Donnez un titre d&apos;une ligne.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language tag.</source>
        <translation>«&#xa0;{tag}&#xa0;» n&apos;est pas une étiquette de langue.</translation>
    </message>
    <message>
        <source>Write one such as hi or ur-Arab.</source>
        <translation>Écrivez-en une comme hi ou ur-Arab.</translation>
    </message>
    <message>
        <source>Iteration {number} was approved and stays as it is.</source>
        <translation>L&apos;itération {number} a été approuvée et reste telle quelle.</translation>
    </message>
    <message>
        <source>Add the next iteration.</source>
        <translation>Ajoutez l&apos;itération suivante.</translation>
    </message>
    <message>
        <source>An iteration begins with a prompt.</source>
        <translation>Une itération commence par une consigne.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Écrivez ce qui a été demandé.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«&#xa0;{day}&#xa0;» n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Écrivez-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>A text of an iteration has at most a million characters.</source>
        <translation>Un texte d&apos;itération a au plus un million de caractères.</translation>
    </message>
    <message>
        <source>Keep a part of it.</source>
        <translation>Gardez-en une partie.</translation>
    </message>
    <message>
        <source>“{title}” has no iteration {number}.</source>
        <translation>«&#xa0;{title}&#xa0;» n&apos;a pas d&apos;itération {number}.</translation>
    </message>
    <message>
        <source>It has iterations 1 to {last}.</source>
        <translation>Il y a les itérations 1 à {last}.</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 visible characters.</source>
        <translation>Une étiquette a de 1 à 60 caractères visibles.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en une plus courte.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>This library cannot be read: {why}.</source>
        <translation>Cette bibliothèque ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Redemandez-la.</translation>
    </message>
    <message>
        <source>This library is larger than 256 MiB.</source>
        <translation>Cette bibliothèque dépasse 256 Mio.</translation>
    </message>
    <message>
        <source>Export it in parts.</source>
        <translation>Exportez-la par parties.</translation>
    </message>
    <message>
        <source>This library needs a newer WriterDesk.</source>
        <translation>Cette bibliothèque demande un WriterDesk plus récent.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk.</source>
        <translation>Installez le WriterDesk le plus récent.</translation>
    </message>
    <message>
        <source>Version {version} of this brief is already here and differs from this file.</source>
        <translation>La version {version} de cette commande est déjà ici et diffère de ce fichier.</translation>
    </message>
    <message>
        <source>Ask the vendor to give the change a new version number.</source>
        <translation>Demandez au commanditaire de donner un nouveau numéro à la modification.</translation>
    </message>
    <message>
        <source>There is no brief {id} here.</source>
        <translation>Il n&apos;y a pas de commande {id} ici.</translation>
    </message>
    <message>
        <source>Look at brief list.</source>
        <translation>Regardez brief list.</translation>
    </message>
    <message>
        <source>There is no sample “{id}”.</source>
        <translation>Il n&apos;y a pas d&apos;exemple «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The brief is larger than 1 MiB.</source>
        <translation>La commande dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>Put long texts into attachments.</source>
        <translation>Mettez les longs textes en pièces jointes.</translation>
    </message>
    <message>
        <source>The brief is a list, not fields with names.</source>
        <translation>La commande est une liste, et non des champs nommés.</translation>
    </message>
    <message>
        <source>Write it as TOML tables.</source>
        <translation>Écrivez-la en tables TOML.</translation>
    </message>
    <message>
        <source>The brief is nested too deeply.</source>
        <translation>La commande est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>A number is not finite or too large.</source>
        <translation>Un nombre n&apos;est pas fini ou est trop grand.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>Écrivez un autre nombre.</translation>
    </message>
    <message>
        <source>The brief is not UTF-8 text.</source>
        <translation>La commande n&apos;est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-la en UTF-8.</translation>
    </message>
    <message>
        <source>The brief cannot be read as TOML: {reason}.</source>
        <translation>La commande ne se lit pas comme TOML&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation>Corrigez cet endroit.</translation>
    </message>
    <message>
        <source>{path} cannot be set: {why}.</source>
        <translation>{path} ne peut pas être fixé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>See the fields in a new brief.</source>
        <translation>Voyez les champs d&apos;une nouvelle commande.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of work.</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est pas un genre de travail.</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>Choisissez parmi&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Give a shorter title on one line.</source>
        <translation>Donnez un titre plus court, d&apos;une ligne.</translation>
    </message>
    <message>
        <source>The tutorial {file} cannot be read: {why}.</source>
        <translation>Le tutoriel {file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is no tutorial {id}.</source>
        <translation>Il n&apos;y a pas de tutoriel {id}.</translation>
    </message>
    <message>
        <source>The spelling engine accepts not one of the words that stand in {name}.</source>
        <translation>Le moteur d&apos;orthographe n&apos;accepte aucun des mots de {name}.</translation>
    </message>
    <message>
        <source>See whether both files are of one dictionary, and which encoding SET names.</source>
        <translation>Voyez si les deux fichiers sont du même dictionnaire, et quel encodage SET nomme.</translation>
    </message>
    <message>
        <source>The spelling engine was not done with {name} after {seconds} seconds.</source>
        <translation>Le moteur d&apos;orthographe n&apos;en avait pas fini avec {name} après {seconds} secondes.</translation>
    </message>
    <message>
        <source>Bring a smaller dictionary, or a plain list of words.</source>
        <translation>Apportez un dictionnaire plus petit, ou une simple liste de mots.</translation>
    </message>
    <message>
        <source>The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.</source>
        <translation>Le moteur d&apos;orthographe échoue sur {name}, ou demande plus de {most} Mo de mémoire.</translation>
    </message>
    <message>
        <source>Bring another edition of the dictionary, or a plain list of words.</source>
        <translation>Apportez une autre édition du dictionnaire, ou une simple liste de mots.</translation>
    </message>
    <message>
        <source>No verse form is called “{form}”.</source>
        <translation>Aucune forme poétique ne s&apos;appelle «&#xa0;{form}&#xa0;».</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`, or give the path of a form file.</source>
        <translation>Voyez `writerdesk forms list`, ou donnez le chemin d&apos;un fichier de forme.</translation>
    </message>
    <message>
        <source>The form file cannot be used: {path}: {message}</source>
        <translation>Le fichier de forme est inutilisable&#xa0;: {path}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>See `writerdesk forms check` for everything that is wrong with it.</source>
        <translation>Voyez `writerdesk forms check` pour tout ce qui ne va pas.</translation>
    </message>
    <message>
        <source>No file called {name} goes along.</source>
        <translation>Aucun fichier nommé {name} n’accompagne le texte.</translation>
    </message>
    <message>
        <source>See piece attachments.</source>
        <translation>Voyez piece attachments.</translation>
    </message>
    <message>
        <source>A conflict of interest is named.</source>
        <translation>Un conflit d’intérêts se nomme.</translation>
    </message>
    <message>
        <source>Write in a sentence what it is.</source>
        <translation>Écrivez en une phrase de quoi il s’agit.</translation>
    </message>
    <message>
        <source>A comment that is not followed needs a reason.</source>
        <translation>Un commentaire que l’on ne suit pas demande une raison.</translation>
    </message>
    <message>
        <source>There is no help page {name}.</source>
        <translation>Il n’y a pas de page d’aide {name}.</translation>
    </message>
    <message>
        <source>See manual list.</source>
        <translation>Voir manual list.</translation>
    </message>
    <message>
        <source>No reader has decided about this piece yet.</source>
        <translation>Aucun lecteur n&apos;a encore statué sur ce texte.</translation>
    </message>
    <message>
        <source>Wait for the first verdict.</source>
        <translation>Attendez le premier verdict.</translation>
    </message>
    <message>
        <source>Since the release was built its writers took back {count}: {ids}.</source>
        <translation>Depuis que la publication a été faite, ses auteurs en ont repris {count}&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Do not publish this folder; build the release again.</source>
        <translation>Ne publiez pas ce dossier&#xa0;; refaites la publication.</translation>
    </message>
    <message>
        <source>There is no such version of the review.</source>
        <translation>Cette version de la relecture n’existe pas.</translation>
    </message>
    <message>
        <source>See review versions.</source>
        <translation>Voyez review versions.</translation>
    </message>
    <message>
        <source>There is a text to seal.</source>
        <translation>Il y a un texte à sceller.</translation>
    </message>
    <message>
        <source>There is no text to seal yet.</source>
        <translation>Il n&apos;y a pas encore de texte à sceller.</translation>
    </message>
    <message>
        <source>The version of the brief is known.</source>
        <translation>La version de la commande est connue.</translation>
    </message>
    <message>
        <source>The version of the brief is not known.</source>
        <translation>La version de la commande n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The hard limits of the brief are met or waived.</source>
        <translation>Les limites strictes de la commande sont respectées ou laissées avec une note.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived.</source>
        <translation>Chaque remarque stricte est corrigée ou laissée avec une note.</translation>
    </message>
    <message>
        <source>Rate and time are shown.</source>
        <translation>Le tarif et le temps sont montrés.</translation>
    </message>
    <message>
        <source>Rate and time are not shown.</source>
        <translation>Le tarif et le temps ne sont pas montrés.</translation>
    </message>
    <message>
        <source>The brief lets the files beside the text come.</source>
        <translation>La commande admet les fichiers à côté du texte.</translation>
    </message>
    <message>
        <source>It waits for a network.</source>
        <translation>Il attend un réseau.</translation>
    </message>
    <message>
        <source>The vendor has it; the signed receipt is here.</source>
        <translation>Le commanditaire l&apos;a&#xa0;; l&apos;accusé de réception signé est ici.</translation>
    </message>
    <message>
        <source>The vendor refused it: {why}</source>
        <translation>Le commanditaire l&apos;a refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more; ask for a new invite.</source>
        <translation>Le commanditaire ne connaît plus cet appareil&#xa0;; demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>It lies in a courier file; the answer brings the receipt.</source>
        <translation>Il est dans un fichier de courrier&#xa0;; la réponse apporte l&apos;accusé de réception.</translation>
    </message>
    <message>
        <source>It did not go through yet ({why}); it is tried again.</source>
        <translation>Il n&apos;est pas encore passé ({why})&#xa0;; un nouvel essai se fait.</translation>
    </message>
    <message>
        <source>Revision {number} was sealed.</source>
        <translation>La révision {number} a été scellée.</translation>
    </message>
    <message>
        <source>The form file {file} that travels with the brief cannot be used: {place}: {message}</source>
        <translation>Le fichier de forme {file} joint à la commande est inutilisable&#xa0;: {place}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The form file {file} cannot be read.</source>
        <translation>Le fichier de forme {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>«&#xa0;{address}&#xa0;» n&apos;est pas l&apos;adresse d&apos;un serveur.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:8081.</source>
        <translation>Écrivez-la comme http://localhost:8081.</translation>
    </message>
    <message>
        <source>LanguageTool does not answer.</source>
        <translation>LanguageTool ne répond pas.</translation>
    </message>
    <message>
        <source>Writing, the other checks and sealing go on without it.</source>
        <translation>L&apos;écriture, les autres vérifications et le scellement continuent sans lui.</translation>
    </message>
    <message>
        <source>This LanguageTool does not check the language.</source>
        <translation>Ce LanguageTool ne vérifie pas cette langue.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Rien n&apos;est perdu pour autant.</translation>
    </message>
    <message>
        <source>What answers at this address is no LanguageTool.</source>
        <translation>Ce qui répond à cette adresse n&apos;est pas LanguageTool.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Regardez l&apos;adresse encore une fois.</translation>
    </message>
    <message>
        <source>What came from {address} is not the file that LanguageTool published.</source>
        <translation>Ce qui est venu de {address} n&apos;est pas le fichier publié par LanguageTool.</translation>
    </message>
    <message>
        <source>Try again later or on another network; nothing was installed.</source>
        <translation>Réessayez plus tard ou sur un autre réseau&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>LanguageTool cannot be downloaded from {address}.</source>
        <translation>LanguageTool ne peut pas être téléchargé de {address}.</translation>
    </message>
    <message>
        <source>Try again when there is a network, or take the zip from a stick; nothing was installed.</source>
        <translation>Réessayez quand il y a un réseau, ou prenez le zip d&apos;une clé USB&#xa0;; rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>{address} answers with {status} instead of the file.</source>
        <translation>{address} répond {status} au lieu du fichier.</translation>
    </message>
    <message>
        <source>Try again later, or take the zip from a stick.</source>
        <translation>Réessayez plus tard, ou prenez le zip d&apos;une clé USB.</translation>
    </message>
    <message>
        <source>The file from the network does not end.</source>
        <translation>Le fichier du réseau n&apos;en finit pas.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>LanguageTool is not on this computer.</source>
        <translation>LanguageTool n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>writerdesk languagetool install fetches it, install --from FILE takes it from a stick.</source>
        <translation>writerdesk languagetool install le télécharge, install --from FILE le prend d&apos;une clé USB.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {file}.</source>
        <translation>Il n&apos;y a pas de LanguageTool dans {file}.</translation>
    </message>
    <message>
        <source>It should be called LanguageTool-{version}.zip and hold {jar}.</source>
        <translation>Il devrait s&apos;appeler LanguageTool-{version}.zip et contenir {jar}.</translation>
    </message>
    <message>
        <source>{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.</source>
        <translation>{file} n&apos;est pas déballé&#xa0;: il écrirait hors de son dossier, contient des liens, ou grossit bien au-delà de sa taille.</translation>
    </message>
    <message>
        <source>Take the official file; nothing was changed.</source>
        <translation>Prenez le fichier officiel&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no zip file.</source>
        <translation>{file} est abîmé ou n&apos;est pas un fichier zip.</translation>
    </message>
    <message>
        <source>Copy or download it again; nothing was changed.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no Java on this computer, and LanguageTool needs it.</source>
        <translation>Il n&apos;y a pas de Java sur cet ordinateur, et LanguageTool en a besoin.</translation>
    </message>
    <message>
        <source>Install Java {least} or later (openjdk-17-jre-headless on Debian and Ubuntu, adoptium.net elsewhere), or name one that you have.</source>
        <translation>Installez Java {least} ou plus récent (openjdk-17-jre-headless sur Debian et Ubuntu, adoptium.net ailleurs), ou nommez-en un que vous avez.</translation>
    </message>
    <message>
        <source>The Java here is version {major} ({program}); LanguageTool needs {least} or later.</source>
        <translation>Le Java d&apos;ici est en version {major} ({program})&#xa0;; LanguageTool demande {least} ou plus.</translation>
    </message>
    <message>
        <source>Install a newer one beside it, or name one that you have; nothing else that uses Java changes.</source>
        <translation>Installez-en un plus récent à côté, ou nommez-en un&#xa0;; rien d&apos;autre de ce qui utilise Java ne change.</translation>
    </message>
    <message>
        <source>{program} is not a Java.</source>
        <translation>{program} n&apos;est pas un Java.</translation>
    </message>
    <message>
        <source>Name the program java itself, or the folder that holds bin/java; or leave the field empty.</source>
        <translation>Nommez le programme java lui-même, ou le dossier qui contient bin/java&#xa0;; ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation>Le port {port} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Leave the port out, and a free one is taken.</source>
        <translation>N&apos;indiquez pas de port, et un port libre est pris.</translation>
    </message>
    <message>
        <source>LanguageTool does not start: {last}</source>
        <translation>LanguageTool ne démarre pas&#xa0;: {last}</translation>
    </message>
    <message>
        <source>Install it again; if that does not help, try another Java.</source>
        <translation>Installez-le à nouveau&#xa0;; si cela n&apos;aide pas, essayez un autre Java.</translation>
    </message>
    <message>
        <source>The Java here ({program}) cannot run LanguageTool: it is too old or lacks its web server.</source>
        <translation>Le Java d&apos;ici ({program}) ne peut pas faire tourner LanguageTool&#xa0;: il est trop ancien ou son serveur web lui manque.</translation>
    </message>
    <message>
        <source>Install a whole Java 17 or later, or name another one.</source>
        <translation>Installez un Java complet, 17 ou plus récent, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough free memory for LanguageTool; it takes up to {memory} MB.</source>
        <translation>Il n&apos;y a pas assez de mémoire libre pour LanguageTool&#xa0;; il en prend jusqu&apos;à {memory} Mo.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>LanguageTool did not answer in time.</source>
        <translation>LanguageTool n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again; the first start is slowest.</source>
        <translation>Réessayez&#xa0;; le premier démarrage est le plus lent.</translation>
    </message>
    <message>
        <source>LanguageTool stopped twice; grammar is not checked for now.</source>
        <translation>LanguageTool s&apos;est arrêté deux fois&#xa0;; la grammaire n&apos;est pas vérifiée pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Everything else goes on. Ask for it again under “Grammar with LanguageTool”.</source>
        <translation>Tout le reste continue. Redemandez-le sous «&#xa0;Grammaire avec LanguageTool&#xa0;».</translation>
    </message>
    <message>
        <source>The readings cannot be used: {why}.</source>
        <translation>Les lectures sont inutilisables&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>See `writerdesk scan --help` for how a reading is written.</source>
        <translation>Voyez `writerdesk scan --help` pour savoir comment s&apos;écrit une lecture.</translation>
    </message>
    <message>
        <source>The dictionary {name} cannot be opened.</source>
        <translation>Le dictionnaire {name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Add the dictionary again.</source>
        <translation>Ajoutez le dictionnaire à nouveau.</translation>
    </message>
    <message>
        <source>The program that checks spelling has stopped.</source>
        <translation>Le programme qui vérifie l&apos;orthographe s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Go on writing; it starts again in {seconds} seconds.</source>
        <translation>Continuez d&apos;écrire&#xa0;; il redémarre dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Something in WriterDesk went wrong: {kind}.</source>
        <translation>Quelque chose s&apos;est mal passé dans WriterDesk&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L&apos;imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>Choisissez une autre imprimante.</translation>
    </message>
    <message>
        <source>No invite is found in this picture.</source>
        <translation>Aucune invitation ne se trouve dans cette image.</translation>
    </message>
    <message>
        <source>Take a sharper picture that shows the whole square, or type the code that stands beside it.</source>
        <translation>Prenez une image plus nette qui montre tout le carré, ou tapez le code qui est à côté.</translation>
    </message>
    <message>
        <source>The icon “{name}” cannot be drawn.</source>
        <translation>L&apos;icône «&#xa0;{name}&#xa0;» ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>This piece has no such section.</source>
        <translation>Ce texte n&apos;a pas une telle section.</translation>
    </message>
    <message>
        <source>See its outline.</source>
        <translation>Voyez son plan.</translation>
    </message>
    <message>
        <source>A file of {form} holds one piece.</source>
        <translation>Un fichier {form} contient un seul texte.</translation>
    </message>
    <message>
        <source>Export one piece at a time, or several as EPUB.</source>
        <translation>Exportez un texte à la fois, ou plusieurs en EPUB.</translation>
    </message>
    <message>
        <source>A book of several pieces has no title yet.</source>
        <translation>Un livre de plusieurs textes n&apos;a pas encore de titre.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Dites comment il s&apos;appelle.</translation>
    </message>
    <message>
        <source>A piece cannot be exported as {form}.</source>
        <translation>Un texte ne peut pas être exporté en {form}.</translation>
    </message>
    <message>
        <source>Choose one of: {formats}.</source>
        <translation>Choisissez parmi&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are written; it may be one of: {likely}.</source>
        <translation>{name} ne dit pas comment ses lettres sont écrites&#xa0;; ce peut être&#xa0;: {likely}.</translation>
    </message>
    <message>
        <source>Choose one and look whether the words come out right (piece import --encoding NAME).</source>
        <translation>Choisissez-en un et voyez si les mots sortent bien (piece import --encoding NAME).</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that is known here.</source>
        <translation>«&#xa0;{encoding}&#xa0;» n&apos;est pas un encodage connu ici.</translation>
    </message>
    <message>
        <source>Names are such as windows-1256, cp932 or iso-8859-2.</source>
        <translation>Les noms sont comme windows-1256, cp932 ou iso-8859-2.</translation>
    </message>
    <message>
        <source>This file is not {encoding} text (byte {position}).</source>
        <translation>Ce fichier n&apos;est pas du texte {encoding} (octet {position}).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8 in the program it comes from.</source>
        <translation>Choisissez un autre encodage, ou enregistrez-le en UTF-8 dans le programme dont il vient.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of the file.</source>
        <translation>{name} est abîmé ou n&apos;est qu&apos;une partie du fichier.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open and save it in the program it comes from.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau, ou ouvrez-le et enregistrez-le dans le programme dont il vient.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than a text can be.</source>
        <translation>{name} se déballerait en bien plus qu&apos;un texte ne peut être.</translation>
    </message>
    <message>
        <source>Do not trust this file; ask whoever sent it for the text itself.</source>
        <translation>Ne vous fiez pas à ce fichier&#xa0;; demandez le texte lui-même à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, which no word processor does.</source>
        <translation>{name} définit ses propres entités, ce que ne fait aucun traitement de texte.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB, or made of more parts than can be read at once.</source>
        <translation>{name} dépasse 64 Mo, ou a plus de parties qu&apos;on ne peut en lire à la fois.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, then import it again.</source>
        <translation>Ouvrez-le dans le programme dont il vient, enregistrez-le sans mot de passe, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is in the old format of Word or another program.</source>
        <translation>{name} est dans l&apos;ancien format de Word ou d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>Open it there and save it as DOCX or ODT.</source>
        <translation>Ouvrez-le là-bas et enregistrez-le en DOCX ou ODT.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n&apos;y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{name} is a folder, a pipe or a device, not a file.</source>
        <translation>{name} est un dossier, un tube ou un appareil, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a file that holds a text.</source>
        <translation>Choisissez un fichier qui contient un texte.</translation>
    </message>
    <message>
        <source>{name} is {words}, which cannot be imported.</source>
        <translation>{name} est {words}, ce qui ne s&apos;importe pas.</translation>
    </message>
    <message>
        <source>A goal is counted in one of {units}.</source>
        <translation>Un objectif se compte dans l&apos;une de {units}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>A goal is a whole number above 0.</source>
        <translation>Un objectif est un nombre entier au-dessus de 0.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Donnez un autre nombre.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>«&#xa0;{day}&#xa0;» n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} ne peut pas être lu, faute de droits.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or import a copy.</source>
        <translation>Donnez-vous le droit de le lire, ou importez une copie.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read; nothing was imported.</source>
        <translation>{name} a été modifié par un autre programme pendant la lecture&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Wait until that program is done with it, then import it again.</source>
        <translation>Attendez que ce programme en ait fini, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>A section was opened that is not there.</source>
        <translation>Une section qui n&apos;existe pas a été ouverte.</translation>
    </message>
    <message>
        <source>Storing failed: {reason}.</source>
        <translation>L&apos;enregistrement a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>An edit lies outside its section.</source>
        <translation>Une modification est hors de sa section.</translation>
    </message>
    <message>
        <source>Storing failed.</source>
        <translation>L&apos;enregistrement a échoué.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation>Il n&apos;y a pas de texte d&apos;un côté de cet endroit.</translation>
    </message>
    <message>
        <source>Put the caret where the new section is to begin.</source>
        <translation>Mettez le curseur où la nouvelle section doit commencer.</translation>
    </message>
    <message>
        <source>No section follows this one.</source>
        <translation>Aucune section ne suit celle-ci.</translation>
    </message>
    <message>
        <source>Choose one that another follows.</source>
        <translation>Choisissez-en une qu&apos;une autre suit.</translation>
    </message>
    <message>
        <source>A heading needs a word.</source>
        <translation>Un intertitre demande un mot.</translation>
    </message>
    <message>
        <source>Write the title of the section.</source>
        <translation>Écrivez le titre de la section.</translation>
    </message>
    <message>
        <source>The sections have changed since.</source>
        <translation>Les sections ont changé depuis.</translation>
    </message>
    <message>
        <source>Earlier states are among the versions of the piece.</source>
        <translation>Les états antérieurs sont parmi les versions du texte.</translation>
    </message>
    <message>
        <source>There is no piece {piece}.</source>
        <translation>Il n&apos;y a pas de texte {piece}.</translation>
    </message>
    <message>
        <source>See which pieces there are.</source>
        <translation>Voyez quels textes il y a.</translation>
    </message>
    <message>
        <source>This piece has no such remark.</source>
        <translation>Ce texte n&apos;a pas cette remarque.</translation>
    </message>
    <message>
        <source>See piece remarks.</source>
        <translation>Voyez piece remarks.</translation>
    </message>
    <message>
        <source>Keystroke {number} is not UTF-8.</source>
        <translation>La frappe {number} n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Send UTF-8, one grapheme cluster a line.</source>
        <translation>Envoyez de l&apos;UTF-8, un groupe de graphèmes par ligne.</translation>
    </message>
    <message>
        <source>This piece has no version {version}.</source>
        <translation>Ce texte n&apos;a pas de version {version}.</translation>
    </message>
    <message>
        <source>See which versions there are (piece versions).</source>
        <translation>Voyez quelles versions il y a (piece versions).</translation>
    </message>
    <message>
        <source>This invite is not known here.</source>
        <translation>Cette invitation n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Ask the vendor for a new one.</source>
        <translation>Demandez-en une nouvelle au commanditaire.</translation>
    </message>
    <message>
        <source>This device is not known here, or not any more.</source>
        <translation>Cet appareil n’est pas connu ici, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>The device&apos;s name is too long or not plain text.</source>
        <translation>Le nom de l’appareil est trop long ou n’est pas du texte simple.</translation>
    </message>
    <message>
        <source>This invite has ended.</source>
        <translation>Cette invitation a expiré.</translation>
    </message>
    <message>
        <source>This invite has been used.</source>
        <translation>Cette invitation a déjà servi.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation>Cette clé est déjà inscrite.</translation>
    </message>
    <message>
        <source>Make a new key for this desk.</source>
        <translation>Créez une nouvelle clé pour ce bureau.</translation>
    </message>
    <message>
        <source>The event has another id than the address.</source>
        <translation>L’événement a un autre identifiant que l’adresse.</translation>
    </message>
    <message>
        <source>This piece is not known here.</source>
        <translation>Cette pièce n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This version of the brief was not published here.</source>
        <translation>Cette version de la commande n’a pas été publiée ici.</translation>
    </message>
    <message>
        <source>The brief asks for {most} of a writer, and no more are free.</source>
        <translation>La commande demande {most} à un auteur, et il n’en reste plus.</translation>
    </message>
    <message>
        <source>Give one back first.</source>
        <translation>Rendez-en une d’abord.</translation>
    </message>
    <message>
        <source>Another event stands under this id.</source>
        <translation>Un autre événement porte cet identifiant.</translation>
    </message>
    <message>
        <source>An event is made by the person who sends it, in their role.</source>
        <translation>Un événement est fait par la personne qui l’envoie, dans son rôle.</translation>
    </message>
    <message>
        <source>The language card {file} cannot be read: {reason}.</source>
        <translation>La fiche de langue {file} ne peut pas être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Compare it with the card of another language.</source>
        <translation>Comparez-la à la fiche d&apos;une autre langue.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is damaged.</source>
        <translation>Le fichier de dictionnaire {file} est abîmé.</translation>
    </message>
    <message>
        <source>Install WriterDesk again.</source>
        <translation>Réinstallez WriterDesk.</translation>
    </message>
    <message>
        <source>{file} is no zip file that can be read, or a part of it is missing.</source>
        <translation>{file} n&apos;est pas un zip lisible, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>Reprenez-le là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a dictionary can be.</source>
        <translation>{file} se déballe en bien plus qu&apos;un dictionnaire ne peut être.</translation>
    </message>
    <message>
        <source>Fetch the dictionary from somebody you know.</source>
        <translation>Prenez le dictionnaire chez quelqu&apos;un que vous connaissez.</translation>
    </message>
    <message>
        <source>There is no dictionary in {file}: a .dic and an .aff of the same name.</source>
        <translation>Il n&apos;y a pas de dictionnaire dans {file}&#xa0;: un .dic et un .aff du même nom.</translation>
    </message>
    <message>
        <source>In {file} these come without their .aff, which holds the rules: {found}.</source>
        <translation>Dans {file}, ceux-ci viennent sans leur .aff, qui contient les règles&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Bring both files together.</source>
        <translation>Apportez les deux fichiers ensemble.</translation>
    </message>
    <message>
        <source>There are several dictionaries in {file}: {found}.</source>
        <translation>Il y a plusieurs dictionnaires dans {file}&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Say which one with --name.</source>
        <translation>Dites lequel avec --name.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} est fermé par un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Déballez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{file} holds a member that would be written outside of its folder: {member}.</source>
        <translation>{file} contient un élément qui serait écrit hors de son dossier&#xa0;: {member}.</translation>
    </message>
    <message>
        <source>The dictionary file {file} is larger than 64 MiB.</source>
        <translation>Le fichier de dictionnaire {file} dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>Bring a shorter list of words.</source>
        <translation>Apportez une liste de mots plus courte.</translation>
    </message>
    <message>
        <source>Write a tag such as hi, am-Ethi or pt-BR.</source>
        <translation>Écrivez une étiquette comme hi, am-Ethi ou pt-BR.</translation>
    </message>
    <message>
        <source>The typing table {name} cannot be read: {reason}.</source>
        <translation>La table de saisie {name} ne peut pas être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Take the table as its makers gave it out.</source>
        <translation>Prenez la table telle que ses auteurs l&apos;ont donnée.</translation>
    </message>
    <message>
        <source>There is no typing table “{name}”.</source>
        <translation>Il n&apos;y a pas de table de saisie «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>See the tables with “writerdesk type --list”.</source>
        <translation>Voyez les tables avec «&#xa0;writerdesk type --list&#xa0;».</translation>
    </message>
    <message>
        <source>“{way}” is no way to write a text.</source>
        <translation>«&#xa0;{way}&#xa0;» n&apos;est pas une façon d&apos;écrire un texte.</translation>
    </message>
    <message>
        <source>Take the name of a typing table, or two schemes such as devanagari:iast.</source>
        <translation>Prenez le nom d&apos;une table de saisie, ou deux schémas comme devanagari:iast.</translation>
    </message>
    <message>
        <source>There is no letter in this word.</source>
        <translation>Il n&apos;y a pas de lettre dans ce mot.</translation>
    </message>
    <message>
        <source>Give a word.</source>
        <translation>Donnez un mot.</translation>
    </message>
    <message>
        <source>A word of a list has at most {most} signs.</source>
        <translation>Un mot de liste a au plus {most} signes.</translation>
    </message>
    <message>
        <source>Give one word.</source>
        <translation>Donnez un seul mot.</translation>
    </message>
    <message>
        <source>“{word}” is more than one word, or holds a sign that nobody sees.</source>
        <translation>«&#xa0;{word}&#xa0;» est plus d&apos;un mot, ou contient un signe que personne ne voit.</translation>
    </message>
    <message>
        <source>Give each word by itself.</source>
        <translation>Donnez chaque mot à part.</translation>
    </message>
    <message>
        <source>The event is larger than {most} bytes.</source>
        <translation>L&apos;événement dépasse {most} octets.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The event&apos;s revision number is out of range.</source>
        <translation>Le numéro de révision de l&apos;événement est hors limites.</translation>
    </message>
    <message>
        <source>The event does not say who moved.</source>
        <translation>L&apos;événement ne dit pas qui a agi.</translation>
    </message>
    <message>
        <source>The event&apos;s {name} is not a UUID.</source>
        <translation>{name} de l&apos;événement n&apos;est pas un UUID.</translation>
    </message>
    <message>
        <source>The event&apos;s time is not an ISO-8601 time with its zone.</source>
        <translation>L&apos;heure de l&apos;événement n&apos;est pas une heure ISO 8601 avec son fuseau.</translation>
    </message>
    <message>
        <source>The move is about revision {revision}, but the piece has {known}.</source>
        <translation>L&apos;acte porte sur la révision {revision}, mais le texte a {known}.</translation>
    </message>
    <message>
        <source>Revision numbers go up one by one.</source>
        <translation>Les numéros de révision montent un à un.</translation>
    </message>
    <message>
        <source>Another event came under the same id.</source>
        <translation>Un autre événement est venu sous le même identifiant.</translation>
    </message>
    <message>
        <source>Keep both files and ask the sender.</source>
        <translation>Gardez les deux fichiers et demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The event names a state that does not exist.</source>
        <translation>L&apos;événement nomme un état qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The event names a role that does not exist.</source>
        <translation>L&apos;événement nomme un rôle qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>No move leads from {leaves} to {to}.</source>
        <translation>Aucun passage ne mène de {leaves} à {to}.</translation>
    </message>
    <message>
        <source>A {role} cannot move a piece to {to}.</source>
        <translation>Un {role} ne peut pas mener un texte à {to}.</translation>
    </message>
    <message>
        <source>The event is about another piece.</source>
        <translation>L&apos;événement porte sur un autre texte.</translation>
    </message>
    <message>
        <source>The piece is in {state}, so it cannot leave {leaves}.</source>
        <translation>Le texte est en {state}&#xa0;; il ne peut donc pas quitter {leaves}.</translation>
    </message>
    <message>
        <source>Look at the moves that came before.</source>
        <translation>Regardez les actes qui ont précédé.</translation>
    </message>
    <message>
        <source>Another event is already known under this id.</source>
        <translation>Un autre événement est déjà connu sous cet identifiant.</translation>
    </message>
    <message>
        <source>The event does not name a word of this vendor&apos;s lists.</source>
        <translation>L&apos;événement ne nomme pas un mot des listes de ce commanditaire.</translation>
    </message>
    <message>
        <source>A no says why, in a sentence for the writer.</source>
        <translation>Un non dit pourquoi, en une phrase pour l&apos;auteur.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Donnez une raison.</translation>
    </message>
    <message>
        <source>Nobody has proposed this word.</source>
        <translation>Personne n&apos;a proposé ce mot.</translation>
    </message>
    <message>
        <source>The word is not on the list.</source>
        <translation>Le mot n&apos;est pas sur la liste.</translation>
    </message>
    <message>
        <source>The word is on the list already; it can be taken off.</source>
        <translation>Le mot est déjà sur la liste&#xa0;; on peut l&apos;en retirer.</translation>
    </message>
    <message>
        <source>The word was refused already.</source>
        <translation>Le mot a déjà été refusé.</translation>
    </message>
    <message>
        <source>The word was taken off the list already.</source>
        <translation>Le mot a déjà été retiré de la liste.</translation>
    </message>
    <message>
        <source>No more than {most} files may go along.</source>
        <translation>Pas plus de {most} fichiers peuvent accompagner le texte.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>The files together are larger than {most} MB.</source>
        <translation>Les fichiers ensemble dépassent {most} Mo.</translation>
    </message>
    <message>
        <source>Save them smaller, or take one out.</source>
        <translation>Enregistrez-les en plus petit, ou retirez-en un.</translation>
    </message>
    <message>
        <source>The brief does not ask for files beside the text.</source>
        <translation>La commande ne demande pas de fichiers à côté du texte.</translation>
    </message>
    <message>
        <source>Take the file out, or ask the vendor for a brief that lets it come.</source>
        <translation>Retirez le fichier, ou demandez au commanditaire une commande qui l’admet.</translation>
    </message>
    <message>
        <source>{name} is of a kind that the brief does not ask for.</source>
        <translation>{name} est d’un genre que la commande ne demande pas.</translation>
    </message>
    <message>
        <source>Save it as one of these: {endings}.</source>
        <translation>Enregistrez-le comme l’un de ceux-ci : {endings}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>Save it smaller: a lower resolution, or a shorter recording.</source>
        <translation>Enregistrez-le en plus petit : une résolution plus basse, ou un enregistrement plus court.</translation>
    </message>
    <message>
        <source>There is no consent called {scope}.</source>
        <translation>Il n&apos;y a pas de consentement nommé {scope}.</translation>
    </message>
    <message>
        <source>Choose from training, evaluation, publication, commercial.</source>
        <translation>Choisissez parmi training, evaluation, publication, commercial.</translation>
    </message>
    <message>
        <source>This package is encrypted for the vendor.</source>
        <translation>Ce paquet est chiffré pour le commanditaire.</translation>
    </message>
    <message>
        <source>The package does not hold exactly one folder.</source>
        <translation>Le paquet ne contient pas exactement un dossier.</translation>
    </message>
    <message>
        <source>The bag lies in a folder within the folder.</source>
        <translation>Le sac est dans un dossier du dossier.</translation>
    </message>
    <message>
        <source>The folder is not named wd- and the package&apos;s id.</source>
        <translation>Le dossier ne s&apos;appelle pas wd- suivi de l&apos;identifiant du paquet.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt manque.</translation>
    </message>
    <message>
        <source>bagit.txt says something other than its two lines.</source>
        <translation>bagit.txt dit autre chose que ses deux lignes.</translation>
    </message>
    <message>
        <source>bag-info.txt is missing.</source>
        <translation>bag-info.txt manque.</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line that is no header.</source>
        <translation>bag-info.txt contient une ligne qui n&apos;est pas un en-tête.</translation>
    </message>
    <message>
        <source>bag-info.txt lacks a header.</source>
        <translation>Il manque un en-tête à bag-info.txt.</translation>
    </message>
    <message>
        <source>bag-info.txt gives a header twice with different values.</source>
        <translation>bag-info.txt donne deux fois un en-tête, avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>A header of bag-info.txt has no meaning.</source>
        <translation>Un en-tête de bag-info.txt n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The package was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>Le paquet a été fait par un WriterDesk plus récent, dans un format inconnu de celui-ci.</translation>
    </message>
    <message>
        <source>The folder&apos;s name and External-Identifier name different packages.</source>
        <translation>Le nom du dossier et External-Identifier nomment des paquets différents.</translation>
    </message>
    <message>
        <source>A first revision has no parent, a later one has.</source>
        <translation>Une première révision n&apos;a pas de précédente, une suivante en a une.</translation>
    </message>
    <message>
        <source>fetch.txt asks to fetch files from elsewhere.</source>
        <translation>fetch.txt demande de chercher des fichiers ailleurs.</translation>
    </message>
    <message>
        <source>There is no manifest.</source>
        <translation>Il n&apos;y a pas de manifeste.</translation>
    </message>
    <message>
        <source>There is no tag manifest.</source>
        <translation>Il n&apos;y a pas de manifeste d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>There are manifests, but none with SHA-256.</source>
        <translation>Il y a des manifestes, mais aucun en SHA-256.</translation>
    </message>
    <message>
        <source>A manifest uses a digest that is not known.</source>
        <translation>Un manifeste utilise une empreinte inconnue.</translation>
    </message>
    <message>
        <source>Two manifests do not list the same files.</source>
        <translation>Deux manifestes ne listent pas les mêmes fichiers.</translation>
    </message>
    <message>
        <source>A manifest holds a line that is not digest, two spaces, path.</source>
        <translation>Un manifeste contient une ligne qui n&apos;est pas&#xa0;: empreinte, deux espaces, chemin.</translation>
    </message>
    <message>
        <source>A manifest line has the path before the digest.</source>
        <translation>Une ligne de manifeste a le chemin avant l&apos;empreinte.</translation>
    </message>
    <message>
        <source>A manifest lists a file twice.</source>
        <translation>Un manifeste liste un fichier deux fois.</translation>
    </message>
    <message>
        <source>A manifest holds a carriage return or an escaped line end in a name.</source>
        <translation>Un manifeste contient un retour chariot ou une fin de ligne codée dans un nom.</translation>
    </message>
    <message>
        <source>A manifest lists a path that is not allowed there.</source>
        <translation>Un manifeste liste un chemin qui n&apos;y est pas permis.</translation>
    </message>
    <message>
        <source>A file of the payload is not in the manifest.</source>
        <translation>Un fichier du contenu n&apos;est pas dans le manifeste.</translation>
    </message>
    <message>
        <source>A file in a manifest is missing.</source>
        <translation>Un fichier d&apos;un manifeste manque.</translation>
    </message>
    <message>
        <source>A file outside the payload is not covered by the tag manifest.</source>
        <translation>Un fichier hors du contenu n&apos;est pas couvert par le manifeste d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Payload-Oxum does not fit the payload.</source>
        <translation>Payload-Oxum ne correspond pas au contenu.</translation>
    </message>
    <message>
        <source>A file of the payload was changed.</source>
        <translation>Un fichier du contenu a été modifié.</translation>
    </message>
    <message>
        <source>A file that describes the package was changed.</source>
        <translation>Un fichier qui décrit le paquet a été modifié.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Un document manque.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>Le texte contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The text holds a carriage return.</source>
        <translation>Le texte contient un retour chariot.</translation>
    </message>
    <message>
        <source>The text is not in Unicode&apos;s composed form (NFC).</source>
        <translation>Le texte n&apos;est pas dans la forme composée d&apos;Unicode (NFC).</translation>
    </message>
    <message>
        <source>The text does not end in exactly one line end.</source>
        <translation>Le texte ne finit pas par exactement une fin de ligne.</translation>
    </message>
    <message>
        <source>The consent names a scope that does not exist.</source>
        <translation>Le consentement nomme un usage qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A document was made by a newer WriterDesk, in a format this one does not know.</source>
        <translation>Un document a été fait par un WriterDesk plus récent, dans un format inconnu de celui-ci.</translation>
    </message>
    <message>
        <source>A document speaks of another piece or revision than the package.</source>
        <translation>Un document parle d&apos;un autre texte ou d&apos;une autre révision que le paquet.</translation>
    </message>
    <message>
        <source>A document points to a place behind the end of the text.</source>
        <translation>Un document désigne un endroit après la fin du texte.</translation>
    </message>
    <message>
        <source>What is said of the judged text does not point into it.</source>
        <translation>Ce qui est dit du texte jugé ne désigne pas un endroit en lui.</translation>
    </message>
    <message>
        <source>ro-crate-metadata.json does not describe this folder.</source>
        <translation>ro-crate-metadata.json ne décrit pas ce dossier.</translation>
    </message>
    <message>
        <source>The process record does not hold together.</source>
        <translation>Le journal du travail ne tient pas ensemble.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Le paquet n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>The signature does not fit the package.</source>
        <translation>La signature ne correspond pas au paquet.</translation>
    </message>
    <message>
        <source>The package is signed with a key that nobody vouches for.</source>
        <translation>Le paquet est signé d&apos;une clé dont personne ne répond.</translation>
    </message>
    <message>
        <source>The package is signed for another purpose.</source>
        <translation>Le paquet est signé à une autre fin.</translation>
    </message>
    <message>
        <source>The package is signed with a key that was taken back.</source>
        <translation>Le paquet est signé d&apos;une clé qui a été retirée.</translation>
    </message>
    <message>
        <source>The package is signed with a key outside its time.</source>
        <translation>Le paquet est signé d&apos;une clé hors de sa durée.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Redemandez le paquet à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty.</source>
        <translation>Le dossier {name} n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nommez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The revision before this one is not on this desk.</source>
        <translation>La révision d&apos;avant n&apos;est pas sur ce bureau.</translation>
    </message>
    <message>
        <source>Restore the desk from its newest backup, or seal on the machine that sealed the last revision.</source>
        <translation>Restaurez le bureau depuis sa sauvegarde la plus récente, ou scellez sur la machine qui a scellé la dernière révision.</translation>
    </message>
    <message>
        <source>A piece is sealed with consent to at least one use.</source>
        <translation>Un texte se scelle avec le consentement à au moins un usage.</translation>
    </message>
    <message>
        <source>Tick a use.</source>
        <translation>Cochez un usage.</translation>
    </message>
    <message>
        <source>The piece and its attachments are too large for one package.</source>
        <translation>Le texte et ses pièces jointes sont trop grands pour un paquet.</translation>
    </message>
    <message>
        <source>Make the attachments smaller or leave some out.</source>
        <translation>Réduisez les pièces jointes ou laissez-en de côté.</translation>
    </message>
    <message>
        <source>The sealed package did not pass our own check.</source>
        <translation>Le paquet scellé n&apos;a pas passé notre propre vérification.</translation>
    </message>
    <message>
        <source>The brief or the vendor has a name that cannot be written.</source>
        <translation>La commande ou le commanditaire a un nom qui ne peut pas s&apos;écrire.</translation>
    </message>
    <message>
        <source>The file name {name} cannot travel in a package.</source>
        <translation>Le nom de fichier {name} ne peut pas voyager dans un paquet.</translation>
    </message>
    <message>
        <source>Rename it with plain letters, digits, dots and hyphens.</source>
        <translation>Renommez-le avec de simples lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>The data files of WriterDesk are missing.</source>
        <translation>Les fichiers de données de WriterDesk manquent.</translation>
    </message>
    <message>
        <source>The folder holds no release.</source>
        <translation>Le dossier ne contient pas de publication.</translation>
    </message>
    <message>
        <source>Give the folder that release build wrote.</source>
        <translation>Indiquez le dossier que release build a écrit.</translation>
    </message>
    <message>
        <source>A file of the release is not as it was built.</source>
        <translation>Un fichier de la publication n&apos;est pas tel qu&apos;il a été fait.</translation>
    </message>
    <message>
        <source>Build the release again.</source>
        <translation>Refaites la publication.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”.</source>
        <translation>Il n&apos;y a pas de raison «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>See reasons list.</source>
        <translation>Voyez reasons list.</translation>
    </message>
    <message>
        <source>The file of reasons cannot be read: {why}.</source>
        <translation>Le fichier des raisons ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Write it as the files in resources/reasons are written.</source>
        <translation>Écrivez-le comme sont écrits les fichiers de resources/reasons.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Il n&apos;y a pas un tel commentaire.</translation>
    </message>
    <message>
        <source>See piece comments.</source>
        <translation>Voyez piece comments.</translation>
    </message>
    <message>
        <source>This piece is not here for reading.</source>
        <translation>Ce texte n&apos;est pas ici à lire.</translation>
    </message>
    <message>
        <source>Claim it first.</source>
        <translation>Prenez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Asking for changes needs at least one comment or one thing to do.</source>
        <translation>Demander des modifications exige au moins un commentaire ou une chose à faire.</translation>
    </message>
    <message>
        <source>Comment on the place, or write what is to be done.</source>
        <translation>Commentez l&apos;endroit, ou écrivez ce qu&apos;il y a à faire.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason, a sentence for the writer and the clause.</source>
        <translation>Ne pas accepter un texte exige une raison, une phrase pour l&apos;auteur et la clause.</translation>
    </message>
    <message>
        <source>Choose a reason (reasons list), say it in the writer&apos;s language, and name the clause of the brief.</source>
        <translation>Choisissez une raison (reasons list), dites-la dans la langue de l&apos;auteur, et nommez la clause de la commande.</translation>
    </message>
    <message>
        <source>“{criterion}” is a matter of taste; its score needs a reason.</source>
        <translation>«&#xa0;{criterion}&#xa0;» est affaire de goût&#xa0;; sa note demande une raison.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>Écrivez en une phrase pourquoi.</translation>
    </message>
    <message>
        <source>There is no desk here.</source>
        <translation>Il n&apos;y a pas de bureau ici.</translation>
    </message>
    <message>
        <source>Check the folder, or make a desk.</source>
        <translation>Vérifiez le dossier, ou créez un bureau.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer WriterDesk.</source>
        <translation>Ce bureau a servi en dernier avec un WriterDesk plus récent.</translation>
    </message>
    <message>
        <source>Install the newest WriterDesk to open it.</source>
        <translation>Installez le WriterDesk le plus récent pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Another program is using this desk and did not let go in time.</source>
        <translation>Un autre programme utilise ce bureau et ne l&apos;a pas lâché à temps.</translation>
    </message>
    <message>
        <source>Close the other WriterDesk window or wait a moment, then try again.</source>
        <translation>Fermez l&apos;autre fenêtre de WriterDesk ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>There is a desk here already.</source>
        <translation>Il y a déjà un bureau ici.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <translation>Ouvrez-le.</translation>
    </message>
    <message>
        <source>The disk takes no more data; nothing that was stored has changed.</source>
        <translation>Le disque ne prend plus de données&#xa0;; rien de ce qui était enregistré n&apos;a changé.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Libérez de la place sur le disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>Ce dossier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, or give yourself the right to write here.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, ou donnez-vous le droit d&apos;écrire ici.</translation>
    </message>
    <message>
        <source>The desk&apos;s database is damaged; the file was left as it is.</source>
        <translation>La base de données du bureau est abîmée&#xa0;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Restore the newest backup (backup list, then backup restore).</source>
        <translation>Restaurez la sauvegarde la plus récente (backup list, puis backup restore).</translation>
    </message>
    <message>
        <source>The disk gave an error: {reason}.</source>
        <translation>Le disque a donné une erreur&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and whole, then try again.</source>
        <translation>Vérifiez que le disque est branché et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>A database call was wrong: {reason}.</source>
        <translation>Un appel à la base de données était faux&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no desk called {desk}.</source>
        <translation>Il n&apos;y a pas de bureau nommé {desk}.</translation>
    </message>
    <message>
        <source>See which desks there are.</source>
        <translation>Voyez quels bureaux il y a.</translation>
    </message>
    <message>
        <source>This person has no home folder.</source>
        <translation>Cette personne n&apos;a pas de dossier personnel.</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>Nommez un dossier avec --data.</translation>
    </message>
    <message>
        <source>A question came after the desk was closed.</source>
        <translation>Une question est venue après la fermeture du bureau.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>Il n&apos;y a pas de réglage nommé {key}.</translation>
    </message>
    <message>
        <source>See settings list.</source>
        <translation>Voyez settings list.</translation>
    </message>
    <message>
        <source>{key} takes {wanted}.</source>
        <translation>{key} prend {wanted}.</translation>
    </message>
    <message>
        <source>Give such a value.</source>
        <translation>Donnez une telle valeur.</translation>
    </message>
    <message>
        <source>A change asked for another change and would wait for itself.</source>
        <translation>Une modification en demandait une autre et se serait attendue elle-même.</translation>
    </message>
    <message>
        <source>A change came after the desk was closed.</source>
        <translation>Une modification est venue après la fermeture du bureau.</translation>
    </message>
    <message>
        <source>Something other than the vendor&apos;s server answered.</source>
        <translation>Autre chose que le serveur du commanditaire a répondu.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>The network here asks for a login first.</source>
        <translation>Le réseau d&apos;ici demande d&apos;abord une connexion.</translation>
    </message>
    <message>
        <source>Open a web page and log in; the rest follows.</source>
        <translation>Ouvrez une page web et connectez-vous&#xa0;; le reste suit.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server asks to come back later ({status}).</source>
        <translation>Le serveur du commanditaire demande de revenir plus tard ({status}).</translation>
    </message>
    <message>
        <source>The vendor does not know this device any more.</source>
        <translation>Le commanditaire ne connaît plus cet appareil.</translation>
    </message>
    <message>
        <source>The sealed file is not what was sealed.</source>
        <translation>Le fichier scellé n&apos;est pas ce qui a été scellé.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network does not let this through.</source>
        <translation>Le serveur mandataire du réseau de cet ordinateur ne laisse pas passer cela.</translation>
    </message>
    <message>
        <source>Look at the proxy in the system&apos;s settings; it is tried again by itself.</source>
        <translation>Regardez le serveur mandataire dans les réglages du système&#xa0;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>The address {url} is not a safe one: it must begin with https://.</source>
        <translation>L&apos;adresse {url} n&apos;est pas sûre&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right address.</source>
        <translation>Demandez la bonne adresse au commanditaire.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server did not answer in time.</source>
        <translation>Le serveur du commanditaire n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached.</source>
        <translation>Le serveur du commanditaire est injoignable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the vendor&apos;s.</source>
        <translation>Le certificat du serveur n&apos;est pas celui du commanditaire.</translation>
    </message>
    <message>
        <source>If the network here asks for a login, log in first; else ask the vendor.</source>
        <translation>Si le réseau d&apos;ici demande une connexion, connectez-vous d&apos;abord&#xa0;; sinon, demandez au commanditaire.</translation>
    </message>
    <message>
        <source>The certificate in the invite is damaged.</source>
        <translation>Le certificat de l&apos;invitation est abîmé.</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is expected.</source>
        <translation>La réponse était plus grande que toute réponse attendue.</translation>
    </message>
    <message>
        <source>This answer is for another desk.</source>
        <translation>Cette réponse est pour un autre bureau.</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Importez-la là-bas.</translation>
    </message>
    <message>
        <source>The brief is not in this file.</source>
        <translation>La commande n&apos;est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>The answer was not the vendor&apos;s receipt for this.</source>
        <translation>La réponse n&apos;était pas l&apos;accusé du commanditaire pour ceci.</translation>
    </message>
    <message>
        <source>This desk belongs to no vendor.</source>
        <translation>Ce bureau n&apos;appartient à aucun commanditaire.</translation>
    </message>
    <message>
        <source>The sealed file is not there any more.</source>
        <translation>Le fichier scellé n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Another vendor answered to this invite.</source>
        <translation>Un autre commanditaire a répondu à cette invitation.</translation>
    </message>
    <message>
        <source>The vendor&apos;s event is signed with another key.</source>
        <translation>L&apos;événement du commanditaire est signé d&apos;une autre clé.</translation>
    </message>
    <message>
        <source>Ask the vendor about this package.</source>
        <translation>Interrogez le commanditaire sur ce paquet.</translation>
    </message>
    <message>
        <source>Entry {number} of the comments is not an annotation with an id.</source>
        <translation>L&apos;entrée {number} des commentaires n&apos;est pas une annotation avec un identifiant.</translation>
    </message>
    <message>
        <source>Hand in a JSON list of W3C annotations.</source>
        <translation>Fournissez une liste JSON d&apos;annotations W3C.</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>Le texte n&apos;a pas d&apos;endroit de {start} à {end}.</translation>
    </message>
    <message>
        <source>Select the words that the comment is about.</source>
        <translation>Sélectionnez les mots dont parle le commentaire.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <translation>Ce motif prend trop de temps.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition inside a repetition is slow, as in (a+)+.</source>
        <translation>Simplifiez-le&#xa0;: une répétition dans une répétition est lente, comme dans (a+)+.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Ce n&apos;est pas une expression régulière&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look for the words exactly.</source>
        <translation>Cherchez les mots exactement.</translation>
    </message>
    <message>
        <source>Mend the pattern, or look for the words exactly.</source>
        <translation>Corrigez le motif, ou cherchez les mots exactement.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have, or ends in a backslash.</source>
        <translation>Le remplacement nomme un groupe que le motif n&apos;a pas, ou finit par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Write \1 for the first group in brackets, and \\ for a backslash.</source>
        <translation>Écrivez \1 pour le premier groupe entre parenthèses, et \ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {position}.</source>
        <translation>Le texte contient un caractère NUL à la position {position}.</translation>
    </message>
    <message>
        <source>Delete that character, or open the original and copy the text again.</source>
        <translation>Effacez ce caractère, ou ouvrez l&apos;original et copiez le texte à nouveau.</translation>
    </message>
    <message>
        <source>The text holds half a character at position {position}.</source>
        <translation>Le texte contient une moitié de caractère à la position {position}.</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There is more: writerdesk dictionaries check says all.</source>
        <translation>Il y en a d’autres&#xa0;: writerdesk dictionaries check les dit toutes.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>This piece has no verse form that can be counted.</source>
        <translation>Ce texte n’a pas de forme poétique qui puisse être comptée.</translation>
    </message>
    <message>
        <source>See `writerdesk forms list`.</source>
        <translation>Voir `writerdesk forms list`.</translation>
    </message>
    <message>
        <source>The draft has no words in line {line}.</source>
        <translation>Le brouillon n’a pas de mots à la ligne {line}.</translation>
    </message>
    <message>
        <source>No reading is set for “{words}”.</source>
        <translation>Aucune lecture n’est fixée pour « {words} ».</translation>
    </message>
    <message>
        <source>See `writerdesk piece reading PIECE`.</source>
        <translation>Voyez `writerdesk piece reading PIECE`.</translation>
    </message>
    <message>
        <source>The draft has no line “{words}”.</source>
        <translation>Le brouillon n’a pas de ligne « {words} ».</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” here; the line has no effect.</source>
        <translation>Il n’y a pas ici de règle «&#xa0;{rule}&#xa0;»&#xa0;; la ligne est sans effet.</translation>
    </message>
    <message>
        <source>is not a plain file name</source>
        <translation>n’est pas un simple nom de fichier</translation>
    </message>
    <message>
        <source>cannot be read beside the brief</source>
        <translation>ne peut pas être lu à côté de la commande</translation>
    </message>
    <message>
        <source>is not listed in the brief</source>
        <translation>ne figure pas dans la commande</translation>
    </message>
    <message>
        <source>is listed but not there</source>
        <translation>figure dans la commande mais n’est pas là</translation>
    </message>
    <message>
        <source>At least one good example is needed.</source>
        <translation>Il faut au moins un bon exemple.</translation>
    </message>
    <message>
        <source>At least one bad example is needed.</source>
        <translation>Il faut au moins un mauvais exemple.</translation>
    </message>
    <message>
        <source>The brief has format {version}; this WriterDesk reads {ours}.</source>
        <translation>La commande est au format {version}&#xa0;; ce WriterDesk lit {ours}.</translation>
    </message>
    <message>
        <source>The tutorial “{tutorial}” is not known here.</source>
        <translation>Le tutoriel «&#xa0;{tutorial}&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The form “{form}” is not known here; it can travel with the brief.</source>
        <translation>La forme «&#xa0;{form}&#xa0;» n’est pas connue ici&#xa0;; elle peut voyager avec la commande.</translation>
    </message>
    <message>
        <source>“{name}” is not among the attachments.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas parmi les pièces jointes.</translation>
    </message>
    <message>
        <source>The version before must be a lower number.</source>
        <translation>La version précédente doit avoir un numéro plus petit.</translation>
    </message>
    <message>
        <source>A named client needs its name.</source>
        <translation>Un client nommé a besoin de son nom.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here though it is not to be named.</source>
        <translation>Le nom du client figure ici alors qu’il ne doit pas être nommé.</translation>
    </message>
    <message>
        <source>The client&apos;s name stands here, though the brief is not open.</source>
        <translation>Le nom du client figure ici alors que la commande n’est pas ouverte.</translation>
    </message>
    <message>
        <source>A critique needs the text to judge.</source>
        <translation>Une critique a besoin du texte à juger.</translation>
    </message>
    <message>
        <source>Name an attachment or give the text itself, one of the two.</source>
        <translation>Nommez une pièce jointe ou donnez le texte lui-même, l’un des deux.</translation>
    </message>
    <message>
        <source>Parameters stand here without a form.</source>
        <translation>Des paramètres figurent ici sans forme.</translation>
    </message>
    <message>
        <source>“{rule}” has two weights.</source>
        <translation>«&#xa0;{rule}&#xa0;» a deux poids.</translation>
    </message>
    <message>
        <source>Two attachments have the same name.</source>
        <translation>Deux pièces jointes portent le même nom.</translation>
    </message>
    <message>
        <source>Two points of the scale have one value.</source>
        <translation>Deux points de l’échelle ont la même valeur.</translation>
    </message>
    <message>
        <source>it is no library</source>
        <translation>ce n’est pas une bibliothèque</translation>
    </message>
    <message>
        <source>the iterations of {id} are not numbered from 1</source>
        <translation>les itérations de {id} ne sont pas numérotées à partir de 1</translation>
    </message>
    <message>
        <source>{id} approves an iteration that it does not have</source>
        <translation>{id} approuve une itération qu’il n’a pas</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} à {most} {unit}</translation>
    </message>
    <message>
        <source>A cast is limited here, though a {kind} has no roles.</source>
        <translation>Une distribution est limitée ici, mais le genre «&#xa0;{kind}&#xa0;» n’a pas de rôles.</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>au plus {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>au moins {least} {unit}</translation>
    </message>
    <message>
        <source>Minutes are counted in plays and scenes; a {kind} cannot be measured by them.</source>
        <translation>Les minutes se comptent dans les pièces de théâtre et les scènes&#xa0;; le genre «&#xa0;{kind}&#xa0;» ne se mesure pas ainsi.</translation>
    </message>
    <message>
        <source>Neither a least nor a most is given.</source>
        <translation>Ni minimum ni maximum n’est donné.</translation>
    </message>
    <message>
        <source>This limit of {unit} is there twice.</source>
        <translation>Cette limite ({unit}) figure deux fois.</translation>
    </message>
    <message>
        <source>The good example holds what is forbidden: {signs}.</source>
        <translation>Le bon exemple contient ce qui est interdit&#xa0;: {signs}.</translation>
    </message>
    <message>
        <source>The least ({least}) is more than the most ({most}).</source>
        <translation>Le minimum ({least}) dépasse le maximum ({most}).</translation>
    </message>
    <message>
        <source>No text can keep this and {path}: {other}, but {one}.</source>
        <translation>Aucun texte ne peut respecter cette limite et {path}&#xa0;: {other}, mais {one}.</translation>
    </message>
    <message>
        <source>A most of 0 leaves nothing to write.</source>
        <translation>Un maximum de 0 ne laisse rien à écrire.</translation>
    </message>
    <message>
        <source>In {tag} nobody here can count {unit}.</source>
        <translation>Personne ici ne sait compter cette unité en {tag}&#xa0;: {unit}.</translation>
    </message>
    <message>
        <source>No row of the pay rule is for everybody, so some writers would see no rate.</source>
        <translation>Aucune ligne de la règle de paie ne vaut pour tout le monde&#xa0;: certains auteurs ne verraient aucun tarif.</translation>
    </message>
    <message>
        <source>The cap is below the estimate, so the estimate would not be paid.</source>
        <translation>Le plafond est sous l’estimation, qui ne serait donc pas payée.</translation>
    </message>
    <message>
        <source>A royalty says how many percent.</source>
        <translation>Une redevance dit combien de pour cent.</translation>
    </message>
    <message>
        <source>More than 100 percent cannot be paid.</source>
        <translation>On ne peut pas payer plus de 100 pour cent.</translation>
    </message>
    <message>
        <source>This row pays nothing.</source>
        <translation>Cette ligne ne paie rien.</translation>
    </message>
    <message>
        <source>Two rows of the pay rule are for the same people.</source>
        <translation>Deux lignes de la règle de paie valent pour les mêmes personnes.</translation>
    </message>
    <message>
        <source>Correct that place and check again.</source>
        <translation>Corrigez cet endroit et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Copy the recipient that endpoint init printed, or leave the field out.</source>
        <translation>Copiez le destinataire qu’endpoint init a affiché, ou laissez le champ de côté.</translation>
    </message>
    <message>
        <source>Write the amount with a point and in quotation marks.</source>
        <translation>Écrivez le montant avec un point et entre guillemets.</translation>
    </message>
    <message>
        <source>List the file under attachments, or correct its name.</source>
        <translation>Inscrivez le fichier sous attachments, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.</source>
        <translation>Écrivez un type de média comme image/png ou audio/*, une terminaison comme .pdf, ou dites-le en mots.</translation>
    </message>
    <message>
        <source>Say in attachments what may go along, or leave this out.</source>
        <translation>Dites dans attachments ce qui peut accompagner, ou laissez ceci de côté.</translation>
    </message>
    <message>
        <source>Raise the cap, or lower the estimate.</source>
        <translation>Relevez le plafond, ou baissez l’estimation.</translation>
    </message>
    <message>
        <source>Leave limits.cast out, or choose the kind play or scene.</source>
        <translation>Laissez limits.cast de côté, ou choisissez le genre play ou scene.</translation>
    </message>
    <message>
        <source>Choose one of these words.</source>
        <translation>Choisissez l’un de ces mots.</translation>
    </message>
    <message>
        <source>Make client_class and client agree.</source>
        <translation>Mettez client_class et client d’accord.</translation>
    </message>
    <message>
        <source>Choose words that do not name the client.</source>
        <translation>Choisissez des mots qui ne nomment pas le client.</translation>
    </message>
    <message>
        <source>Write the text again without what was pasted.</source>
        <translation>Réécrivez le texte sans ce qui a été collé.</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code of ISO 4217.</source>
        <translation>Écrivez le code de la monnaie selon ISO 4217.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez-le.</translation>
    </message>
    <message>
        <source>Write the whole address, or leave the list empty for the endpoint of the invite.</source>
        <translation>Écrivez l’adresse entière, ou laissez la liste vide pour le serveur de l’invitation.</translation>
    </message>
    <message>
        <source>Choose another good example, or allow these characters.</source>
        <translation>Choisissez un autre bon exemple, ou autorisez ces caractères.</translation>
    </message>
    <message>
        <source>Add one [[instructions.examples]] with verdict, text and why.</source>
        <translation>Ajoutez un [[instructions.examples]] avec verdict, text et why.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Renommez le fichier.</translation>
    </message>
    <message>
        <source>Repeat keys of the form&apos;s file; until then the form is checked as it is.</source>
        <translation>Reprenez des clés du fichier de la forme&#xa0;; d’ici là, la forme est vérifiée telle quelle.</translation>
    </message>
    <message>
        <source>Write the format as “1.0”.</source>
        <translation>Écrivez le format comme «&#xa0;1.0&#xa0;».</translation>
    </message>
    <message>
        <source>Use only these signs.</source>
        <translation>N’utilisez que ces signes.</translation>
    </message>
    <message>
        <source>Give work.judged either attachment or text.</source>
        <translation>Donnez à work.judged soit attachment, soit text.</translation>
    </message>
    <message>
        <source>Look the tag up with writerdesk languages list.</source>
        <translation>Cherchez l’étiquette avec writerdesk languages list.</translation>
    </message>
    <message>
        <source>Change one of the two, or make one advisory.</source>
        <translation>Changez l’une des deux, ou rendez-en une indicative.</translation>
    </message>
    <message>
        <source>Change the limit, or leave it out: the form is checked anyway.</source>
        <translation>Changez la limite, ou laissez-la de côté&#xa0;: la forme est vérifiée de toute façon.</translation>
    </message>
    <message>
        <source>Write it as type/subtype.</source>
        <translation>Écrivez-le comme type/sous-type.</translation>
    </message>
    <message>
        <source>Change min or max.</source>
        <translation>Changez min ou max.</translation>
    </message>
    <message>
        <source>Add the field; brief new writes every one with an explanation.</source>
        <translation>Ajoutez le champ&#xa0;; brief new les écrit tous avec une explication.</translation>
    </message>
    <message>
        <source>Add one [[pay.rates]] with only an amount.</source>
        <translation>Ajoutez un [[pay.rates]] qui n’a qu’un montant.</translation>
    </message>
    <message>
        <source>Name the form in work.form_id, or take the parameters out.</source>
        <translation>Nommez la forme dans work.form_id, ou retirez les paramètres.</translation>
    </message>
    <message>
        <source>Give min, max or both.</source>
        <translation>Donnez min, max ou les deux.</translation>
    </message>
    <message>
        <source>Say an amount, or take the row out.</source>
        <translation>Dites un montant, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Choose words, graphemes or lines instead.</source>
        <translation>Choisissez plutôt words, graphemes ou lines.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Choisissez un nombre dans cet intervalle.</translation>
    </message>
    <message>
        <source>Write two capital letters of ISO 3166, or three digits of UN M.49.</source>
        <translation>Écrivez deux lettres capitales d’ISO 3166, ou trois chiffres d’UN M.49.</translation>
    </message>
    <message>
        <source>Leave it out: signing fills it in.</source>
        <translation>Laissez-le de côté&#xa0;: la signature le remplit.</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Écrivez la date, l’heure et le fuseau.</translation>
    </message>
    <message>
        <source>Change one of the two times.</source>
        <translation>Changez l’un des deux moments.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an attachment.</source>
        <translation>Raccourcissez-le, ou mettez-le dans une pièce jointe.</translation>
    </message>
    <message>
        <source>Change the value; in TOML text stands in quotation marks, numbers do not.</source>
        <translation>Changez la valeur&#xa0;; en TOML, le texte est entre guillemets, les nombres non.</translation>
    </message>
    <message>
        <source>Choose one of these units.</source>
        <translation>Choisissez l’une de ces unités.</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>Corrigez son nom, ou retirez-le.</translation>
    </message>
    <message>
        <source>Attach the form file, or look at writerdesk forms list.</source>
        <translation>Joignez le fichier de la forme, ou consultez writerdesk forms list.</translation>
    </message>
    <message>
        <source>Look at writerdesk rules list, or take the line out.</source>
        <translation>Consultez writerdesk rules list, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Look at writerdesk tutorial list, or leave the field out.</source>
        <translation>Consultez writerdesk tutorial list, ou laissez le champ de côté.</translation>
    </message>
    <message>
        <source>Name the version that was published before this one.</source>
        <translation>Nommez la version publiée avant celle-ci.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an amount such as “12.50”, as text</source>
        <translation>un montant comme «&#xa0;12.50&#xa0;», en texte</translation>
    </message>
    <message>
        <source>a currency of three capital letters such as EUR</source>
        <translation>une monnaie de trois lettres capitales comme EUR</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>des lettres, chiffres, points et traits d’union</translation>
    </message>
    <message>
        <source>a version such as 1.0</source>
        <translation>une version comme 1.0</translation>
    </message>
    <message>
        <source>the id of a rule such as structure/quotes, or its first word</source>
        <translation>l’identifiant d’une règle comme structure/quotes, ou son premier mot</translation>
    </message>
    <message>
        <source>an age recipient that begins with age1</source>
        <translation>un destinataire age qui commence par age1</translation>
    </message>
    <message>
        <source>a plain file name of Latin letters, digits, points and hyphens</source>
        <translation>un simple nom de fichier en lettres latines, chiffres, points et traits d’union</translation>
    </message>
    <message>
        <source>a media type such as text/plain</source>
        <translation>un type de média comme text/plain</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{found} is not one of: {choices}.</source>
        <translation>{found} n’est pas l’un de ceux-ci&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>What is expected here is {kind}, not {found}.</source>
        <translation>Ce qui est attendu ici est {kind}, et non {found}.</translation>
    </message>
    <message>
        <source>The text holds a control character that cannot be seen.</source>
        <translation>Le texte contient un caractère de contrôle qui ne se voit pas.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} n’est pas entre {least} et {most}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>“{field}” is not a field of a brief; it is ignored.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas un champ d’une commande&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>{found} is not {wanted}.</source>
        <translation>{found} n’est pas {wanted}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>“{field}” needs at least {least}.</source>
        <translation>«&#xa0;{field}&#xa0;» en demande au moins {least}.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The text is only white space.</source>
        <translation>Le texte n’est que du blanc.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>«&#xa0;{field}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>it is nested or written too wildly</source>
        <translation>c’est imbriqué ou écrit de façon trop extravagante</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>«&#xa0;{name}&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date et une heure avec leur fuseau, comme 2027-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>“{tag}” is not a BCP 47 language tag such as ur-Arab.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’est pas une étiquette de langue BCP 47 comme ur-Arab.</translation>
    </message>
    <message>
        <source>A restricted or secret brief says when the local copy is deleted.</source>
        <translation>Une commande restreinte ou secrète dit quand la copie locale est supprimée.</translation>
    </message>
    <message>
        <source>{licence} makes the piece public, though the brief is {level}.</source>
        <translation>{licence} rend le texte public, alors que la commande est «&#xa0;{level}&#xa0;».</translation>
    </message>
    <message>
        <source>“{address}” is not an https address (http only on this machine).</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse https (http seulement sur cette machine).</translation>
    </message>
    <message>
        <source>“{line}” is no kind of file that can go along with a piece.</source>
        <translation>«&#xa0;{line}&#xa0;» n’est pas une sorte de fichier qui puisse accompagner un texte.</translation>
    </message>
    <message>
        <source>No file may go along, so there is nothing to limit.</source>
        <translation>Aucun fichier ne peut accompagner le texte&#xa0;: il n’y a rien à limiter.</translation>
    </message>
    <message>
        <source>“{region}” is not a region such as IN or 419.</source>
        <translation>«&#xa0;{region}&#xa0;» n’est pas une région comme IN ou 419.</translation>
    </message>
    <message>
        <source>{licence} gives everybody the right to use the text; “{field}” takes it away again.</source>
        <translation>{licence} donne à tous le droit d’utiliser le texte&#xa0;; «&#xa0;{field}&#xa0;» le reprend.</translation>
    </message>
    <message>
        <source>A secret piece cannot be published.</source>
        <translation>Un texte secret ne peut pas être publié.</translation>
    </message>
    <message>
        <source>{after} lies before {before}.</source>
        <translation>{after} vient avant {before}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>Unpack it and import the text inside.</source>
        <translation>Décompressez-le et importez le texte qu’il contient.</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>un fichier Rich Text</translation>
    </message>
    <message>
        <source>Save it as DOCX or ODT in the program it comes from.</source>
        <translation>Enregistrez-le en DOCX ou ODT dans le programme d’où il vient.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>Copy its text from the browser, or save it there as text.</source>
        <translation>Copiez son texte depuis le navigateur, ou enregistrez-la là comme texte.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>Import the text it was made from.</source>
        <translation>Importez le texte dont il a été fait.</translation>
    </message>
    <message>
        <source>no text document of Word</source>
        <translation>autre chose qu’un document texte de Word</translation>
    </message>
    <message>
        <source>Save its text as DOCX.</source>
        <translation>Enregistrez son texte en DOCX.</translation>
    </message>
    <message>
        <source>A revision between these is missing, so what came before cannot be shown.</source>
        <translation>Il manque une révision entre celles-ci&#xa0;: ce qui précède ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The revision names another one before it than the package that is here.</source>
        <translation>La révision nomme avant elle un autre paquet que celui qui est ici.</translation>
    </message>
    <message>
        <source>Two different packages say that they are the same revision.</source>
        <translation>Deux paquets différents disent être la même révision.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server said no.</source>
        <translation>Le serveur du commanditaire a dit non.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server cannot be reached, and this computer&apos;s proxy is set by a script, which is not run here.</source>
        <translation>Le serveur du commanditaire est injoignable, et le serveur mandataire de cet ordinateur est réglé par un script, qui n’est pas exécuté ici.</translation>
    </message>
    <message>
        <source>Set the proxy by hand in the system&apos;s settings: whoever runs the network knows it.</source>
        <translation>Réglez le serveur mandataire à la main dans les réglages du système&#xa0;: qui gère le réseau le connaît.</translation>
    </message>
    <message>
        <source>A news item cannot be understood.</source>
        <translation>Une nouvelle ne se comprend pas.</translation>
    </message>
    <message>
        <source>The package has another id than the one asked for.</source>
        <translation>Le paquet a un autre identifiant que celui demandé.</translation>
    </message>
    <message>
        <source>it is longer than {most} signs</source>
        <translation>il dépasse {most} signes</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>Delete that place and type the character again.</source>
        <translation>Effacez cet endroit et retapez le caractère.</translation>
    </message>
    <message>
        <source>A place {position} lies outside a text of {length}.</source>
        <translation>Une place {position} est hors d&apos;un texte de {length}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {why}.</source>
        <translation>Le fichier ne peut être lu comme du TOML : {why}.</translation>
    </message>
    <message>
        <source>This is no age key.</source>
        <translation>Ce n&apos;est pas une clé age.</translation>
    </message>
    <message>
        <source>Use the key file that was made with the desk.</source>
        <translation>Utilisez le fichier de clé fait avec le bureau.</translation>
    </message>
    <message>
        <source>The vendor&apos;s encryption key cannot be used.</source>
        <translation>La clé de chiffrement du commanditaire est inutilisable.</translation>
    </message>
    <message>
        <source>This file was encrypted for another key, or it is damaged.</source>
        <translation>Ce fichier a été chiffré pour une autre clé, ou il est abîmé.</translation>
    </message>
    <message>
        <source>Fetch the file again; if it still does not open, use the key it was encrypted for.</source>
        <translation>Reprenez le fichier&#xa0;; s&apos;il ne s&apos;ouvre toujours pas, utilisez la clé pour laquelle il a été chiffré.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Cette phrase secrète n&apos;ouvre pas le fichier, ou le fichier est abîmé.</translation>
    </message>
    <message>
        <source>Write the passphrase again, letter by letter; without it nobody can open the file.</source>
        <translation>Récrivez la phrase secrète lettre par lettre&#xa0;; sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>There is no key on this sheet.</source>
        <translation>Il n&apos;y a pas de clé sur cette feuille.</translation>
    </message>
    <message>
        <source>Type the lines below AGE-SECRET-KEY-1.</source>
        <translation>Tapez les lignes sous AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>The list of allowed signers cannot be read at {place}: {why}.</source>
        <translation>La liste des signataires admis ne peut pas être lue à {place}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Ask the vendor for the list again.</source>
        <translation>Redemandez la liste au commanditaire.</translation>
    </message>
    <message>
        <source>This is no courier file.</source>
        <translation>Ce n&apos;est pas un fichier de courrier.</translation>
    </message>
    <message>
        <source>This courier file is of a newer WriterDesk.</source>
        <translation>Ce fichier de courrier est d&apos;un WriterDesk plus récent.</translation>
    </message>
    <message>
        <source>This courier file goes from a desk to its vendor.</source>
        <translation>Ce fichier de courrier va d&apos;un bureau à son commanditaire.</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s answer.</source>
        <translation>C&apos;est une réponse de commanditaire.</translation>
    </message>
    <message>
        <source>A member is not on the signed paper.</source>
        <translation>Un élément n&apos;est pas sur la feuille signée.</translation>
    </message>
    <message>
        <source>A member on the signed paper is not there.</source>
        <translation>Un élément de la feuille signée n&apos;est pas là.</translation>
    </message>
    <message>
        <source>A member is not the one on the signed paper.</source>
        <translation>Un élément n&apos;est pas celui de la feuille signée.</translation>
    </message>
    <message>
        <source>The vendor imports it and gives back an answer.</source>
        <translation>Le commanditaire l&apos;importe et rend une réponse.</translation>
    </message>
    <message>
        <source>Import it at the desk.</source>
        <translation>Importez-la au bureau.</translation>
    </message>
    <message>
        <source>The news in this file cannot be read.</source>
        <translation>Les nouvelles de ce fichier ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>This document is not signed.</source>
        <translation>Ce document n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>The signature does not fit this document.</source>
        <translation>La signature ne correspond pas à ce document.</translation>
    </message>
    <message>
        <source>This document is signed with a key that nobody vouches for.</source>
        <translation>Ce document est signé d&apos;une clé dont personne ne répond.</translation>
    </message>
    <message>
        <source>This document is signed for another purpose.</source>
        <translation>Ce document est signé à une autre fin.</translation>
    </message>
    <message>
        <source>This document is signed with a key that was taken back.</source>
        <translation>Ce document est signé d&apos;une clé qui a été retirée.</translation>
    </message>
    <message>
        <source>This document is signed with a key outside its time.</source>
        <translation>Ce document est signé d&apos;une clé hors de sa durée.</translation>
    </message>
    <message>
        <source>Ask the sender to sign and send it again.</source>
        <translation>Demandez à l&apos;expéditeur de le signer et de le renvoyer.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <translation>Le texte contient une moitié de caractère.</translation>
    </message>
    <message>
        <source>Remove the damaged character.</source>
        <translation>Enlevez le caractère abîmé.</translation>
    </message>
    <message>
        <source>An invite code has {length} letters and digits; this one does not.</source>
        <translation>Un code d&apos;invitation a {length} lettres et chiffres&#xa0;; celui-ci non.</translation>
    </message>
    <message>
        <source>Type the code again as it stands in the invitation.</source>
        <translation>Retapez le code tel qu&apos;il est dans l&apos;invitation.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the invite code.</source>
        <translation>Il y a une faute de frappe dans le code d&apos;invitation.</translation>
    </message>
    <message>
        <source>Compare it letter by letter, and try again.</source>
        <translation>Comparez-le lettre par lettre, et réessayez.</translation>
    </message>
    <message>
        <source>This file is too large for an invite.</source>
        <translation>Ce fichier est trop grand pour une invitation.</translation>
    </message>
    <message>
        <source>The invite does not say when it ends.</source>
        <translation>L&apos;invitation ne dit pas quand elle finit.</translation>
    </message>
    <message>
        <source>This invite ended on {day}.</source>
        <translation>Cette invitation a pris fin le {day}.</translation>
    </message>
    <message>
        <source>This invite needs a newer WriterDesk.</source>
        <translation>Cette invitation demande un WriterDesk plus récent.</translation>
    </message>
    <message>
        <source>This is not an invite, or it is damaged.</source>
        <translation>Ce n&apos;est pas une invitation, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>This key file is locked with a passphrase.</source>
        <translation>Ce fichier de clé est fermé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.</source>
        <translation>Ôtez la phrase secrète d&apos;une copie avec ssh-keygen -p, et effacez la copie ensuite.</translation>
    </message>
    <message>
        <source>The keyring of this machine did not give or take the key.</source>
        <translation>Le trousseau de cette machine n&apos;a pas donné ou pris la clé.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a passphrase in the settings.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou choisissez une phrase secrète dans les réglages.</translation>
    </message>
    <message>
        <source>There is no key file {name}.</source>
        <translation>Il n&apos;y a pas de fichier de clé {name}.</translation>
    </message>
    <message>
        <source>{name} is no picture, recording, film or text that can go along.</source>
        <translation>{name} n’est ni une image, ni un enregistrement, ni un film, ni un texte qui puisse accompagner la pièce.</translation>
    </message>
    <message>
        <source>{name} is not what its ending says.</source>
        <translation>{name} n’est pas ce que dit son extension.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Ouvrez-le dans le programme qui l’a fait, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged.</source>
        <translation>Le fichier de vos clés est abîmé.</translation>
    </message>
    <message>
        <source>Restore secrets.wdkeys from a backup.</source>
        <translation>Restaurez secrets.wdkeys depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The keys were locked by a newer WriterDesk.</source>
        <translation>Les clés ont été fermées par un WriterDesk plus récent.</translation>
    </message>
    <message>
        <source>Update WriterDesk.</source>
        <translation>Mettez WriterDesk à jour.</translation>
    </message>
    <message>
        <source>The passphrase does not open your keys, or their file is damaged.</source>
        <translation>La phrase secrète n&apos;ouvre pas vos clés, ou leur fichier est abîmé.</translation>
    </message>
    <message>
        <source>Try the passphrase again; if you are sure of it, restore {name} from a backup.</source>
        <translation>Réessayez la phrase secrète&#xa0;; si vous en êtes sûr, restaurez {name} depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk gave an error at {name}.</source>
        <translation>Le disque a donné une erreur à {name}.</translation>
    </message>
    <message>
        <source>Check that the disk is there.</source>
        <translation>Vérifiez que le disque est là.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>Le disque est plein&#xa0;; {name} n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>Make room first.</source>
        <translation>Faites d&apos;abord de la place.</translation>
    </message>
    <message>
        <source>{name} may not be read or written here.</source>
        <translation>{name} ne peut être ni lu ni écrit ici.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>The receipt says one thing and its signature another.</source>
        <translation>L&apos;accusé dit une chose et sa signature une autre.</translation>
    </message>
    <message>
        <source>The answer is not a receipt.</source>
        <translation>La réponse n&apos;est pas un accusé de réception.</translation>
    </message>
    <message>
        <source>This machine has no working keyring for your keys.</source>
        <translation>Cette machine n&apos;a pas de trousseau en état pour vos clés.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead, or set WRITERDESK_KEYS=file and WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>Choisissez plutôt une phrase secrète, ou posez WRITERDESK_KEYS=file et WRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>WRITERDESK_KEYS is neither keyring nor file.</source>
        <translation>WRITERDESK_KEYS n&apos;est ni keyring ni file.</translation>
    </message>
    <message>
        <source>Set it to file, or leave it out.</source>
        <translation>Mettez-le à file, ou omettez-le.</translation>
    </message>
    <message>
        <source>The passphrase for the keys is missing.</source>
        <translation>La phrase secrète des clés manque.</translation>
    </message>
    <message>
        <source>Name a file that holds it in WRITERDESK_PASSPHRASE_FILE.</source>
        <translation>Nommez un fichier qui la contient dans WRITERDESK_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The passphrase file is empty or too long.</source>
        <translation>Le fichier de phrase secrète est vide ou trop long.</translation>
    </message>
    <message>
        <source>Write one line in it.</source>
        <translation>Écrivez-y une ligne.</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>Cette clé ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Ask for the key again.</source>
        <translation>Redemandez la clé.</translation>
    </message>
    <message>
        <source>WriterDesk uses Ed25519 keys only; this one is {kind}.</source>
        <translation>WriterDesk n&apos;utilise que des clés Ed25519&#xa0;; celle-ci est {kind}.</translation>
    </message>
    <message>
        <source>Make a key with ssh-keygen -t ed25519.</source>
        <translation>Faites une clé avec ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Redemandez le fichier à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>holds NaN or Infinity, which are no numbers</source>
        <translation>contient NaN ou Infinity, qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contient un nombre trop grand</translation>
    </message>
    <message>
        <source>names a field twice</source>
        <translation>nomme un champ deux fois</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>does not have the fields it should ({error})</source>
        <translation>n’a pas les champs qu’il faudrait ({error})</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>contient la moitié d’un caractère</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>This is no zip file, or its end is missing.</source>
        <translation>Ce n&apos;est pas un fichier zip, ou sa fin manque.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the zip file.</source>
        <translation>Quelque chose se trouve après la fin du fichier zip.</translation>
    </message>
    <message>
        <source>The zip file carries a comment.</source>
        <translation>Le fichier zip porte un commentaire.</translation>
    </message>
    <message>
        <source>The end record gives counts or sizes that do not fit.</source>
        <translation>La fiche de fin donne des nombres ou des tailles qui ne concordent pas.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>Le fichier zip est une partie d&apos;un ensemble.</translation>
    </message>
    <message>
        <source>The zip file uses Zip64, which nothing of this size needs.</source>
        <translation>Le fichier zip utilise Zip64, dont rien de cette taille n&apos;a besoin.</translation>
    </message>
    <message>
        <source>Something stands before the beginning of the zip file.</source>
        <translation>Quelque chose se trouve avant le début du fichier zip.</translation>
    </message>
    <message>
        <source>The list of members is damaged.</source>
        <translation>La liste des éléments est abîmée.</translation>
    </message>
    <message>
        <source>The zip file has too many members.</source>
        <translation>Le fichier zip a trop d&apos;éléments.</translation>
    </message>
    <message>
        <source>The piece was accepted before this withdrawal came; until acceptance it could be taken back.</source>
        <translation>Le texte a été accepté avant que ce retrait n’arrive ; il pouvait être repris jusqu’à l’acceptation.</translation>
    </message>
    <message>
        <source>It stays accepted and its pay stays due; ask the vendor if it should not be used.</source>
        <translation>Il reste accepté et son paiement reste dû ; parlez au commanditaire s’il ne doit pas être utilisé.</translation>
    </message>
    <message>
        <source>A member is too large.</source>
        <translation>Un élément est trop grand.</translation>
    </message>
    <message>
        <source>The members together are too large.</source>
        <translation>Les éléments ensemble sont trop grands.</translation>
    </message>
    <message>
        <source>A member is packed too tightly to be honest.</source>
        <translation>Un élément est comprimé trop fort pour être honnête.</translation>
    </message>
    <message>
        <source>A member is encrypted.</source>
        <translation>Un élément est chiffré.</translation>
    </message>
    <message>
        <source>A member&apos;s sizes stand behind it instead of before it.</source>
        <translation>Les tailles d&apos;un élément sont après lui au lieu d&apos;avant.</translation>
    </message>
    <message>
        <source>A member uses a zip feature that is not allowed here.</source>
        <translation>Un élément utilise une fonction de zip non permise ici.</translation>
    </message>
    <message>
        <source>A member has an extra field that renames it or cannot be read.</source>
        <translation>Un élément a un champ supplémentaire qui le renomme ou ne se lit pas.</translation>
    </message>
    <message>
        <source>A member is a symbolic link.</source>
        <translation>Un élément est un lien symbolique.</translation>
    </message>
    <message>
        <source>A member is no regular file.</source>
        <translation>Un élément n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>A folder is listed as a member.</source>
        <translation>Un dossier est listé comme élément.</translation>
    </message>
    <message>
        <source>A member is packed with a method other than store or deflate.</source>
        <translation>Un élément est comprimé par une méthode autre que store ou deflate.</translation>
    </message>
    <message>
        <source>A member has an empty name or an empty part in it.</source>
        <translation>Un élément a un nom vide ou une partie vide dans son nom.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds NUL.</source>
        <translation>Le nom d&apos;un élément contient NUL.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a control character.</source>
        <translation>Le nom d&apos;un élément contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A member&apos;s name is not plain ASCII.</source>
        <translation>Le nom d&apos;un élément n&apos;est pas en ASCII.</translation>
    </message>
    <message>
        <source>A member&apos;s name is too long.</source>
        <translation>Le nom d&apos;un élément est trop long.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins with a drive.</source>
        <translation>Le nom d&apos;un élément commence par un lecteur.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a backslash.</source>
        <translation>Le nom d&apos;un élément contient une barre oblique inverse.</translation>
    </message>
    <message>
        <source>A member&apos;s name begins at the root of the disk.</source>
        <translation>Le nom d&apos;un élément commence à la racine du disque.</translation>
    </message>
    <message>
        <source>A member&apos;s name holds a colon.</source>
        <translation>Le nom d&apos;un élément contient un deux-points.</translation>
    </message>
    <message>
        <source>A member&apos;s name climbs out of its folder.</source>
        <translation>Le nom d&apos;un élément sort de son dossier.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name ends in a dot.</source>
        <translation>Une partie du nom d&apos;un élément finit par un point.</translation>
    </message>
    <message>
        <source>A part of a member&apos;s name begins or ends with a space.</source>
        <translation>Une partie du nom d&apos;un élément commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>A member is named like a device.</source>
        <translation>Un élément porte le nom d&apos;un appareil.</translation>
    </message>
    <message>
        <source>Two members have the same name.</source>
        <translation>Deux éléments ont le même nom.</translation>
    </message>
    <message>
        <source>Two members&apos; names differ only in capital letters.</source>
        <translation>Les noms de deux éléments ne diffèrent que par des capitales.</translation>
    </message>
    <message>
        <source>A member is both a file and a folder.</source>
        <translation>Un élément est à la fois fichier et dossier.</translation>
    </message>
    <message>
        <source>Two members share the same bytes.</source>
        <translation>Deux éléments partagent les mêmes octets.</translation>
    </message>
    <message>
        <source>There are bytes that belong to no member.</source>
        <translation>Il y a des octets qui n&apos;appartiennent à aucun élément.</translation>
    </message>
    <message>
        <source>A member and the list of members tell different things.</source>
        <translation>Un élément et la liste des éléments disent des choses différentes.</translation>
    </message>
    <message>
        <source>A member is not as long as it says.</source>
        <translation>Un élément n&apos;a pas la longueur qu&apos;il dit.</translation>
    </message>
    <message>
        <source>A member&apos;s packed data is damaged.</source>
        <translation>Les données comprimées d&apos;un élément sont abîmées.</translation>
    </message>
    <message>
        <source>A member&apos;s checksum does not fit.</source>
        <translation>La somme de contrôle d&apos;un élément ne concorde pas.</translation>
    </message>
    <message>
        <source>This is about the keys of another vendor.</source>
        <translation>Ceci concerne les clés d&apos;un autre commanditaire.</translation>
    </message>
    <message>
        <source>The vendor&apos;s new key does not follow from one that is known here.</source>
        <translation>La nouvelle clé du commanditaire ne découle d&apos;aucune connue ici.</translation>
    </message>
    <message>
        <source>The brief is open to you, with its rate.</source>
        <translation>La commande vous est ouverte, avec son tarif.</translation>
    </message>
    <message>
        <source>You have taken the brief.</source>
        <translation>Vous avez pris la commande.</translation>
    </message>
    <message>
        <source>You declined the brief; that leaves no mark.</source>
        <translation>Vous avez décliné la commande&#xa0;; cela ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>The offer has expired.</source>
        <translation>L&apos;offre a expiré.</translation>
    </message>
    <message>
        <source>You are writing; nothing leaves this computer.</source>
        <translation>Vous écrivez&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The piece is checked and can be sealed.</source>
        <translation>Le texte est vérifié et peut être scellé.</translation>
    </message>
    <message>
        <source>The piece is signed and closed; it can be opened again until it is sent.</source>
        <translation>Le texte est signé et fermé&#xa0;; il peut être rouvert tant qu&apos;il n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>The piece waits for a network or a stick.</source>
        <translation>Le texte attend un réseau ou une clé USB.</translation>
    </message>
    <message>
        <source>The piece has left; the receipt is awaited.</source>
        <translation>Le texte est parti&#xa0;; l&apos;accusé de réception est attendu.</translation>
    </message>
    <message>
        <source>Sending did not work; it is tried again.</source>
        <translation>L&apos;envoi n&apos;a pas marché&#xa0;; il est réessayé.</translation>
    </message>
    <message>
        <source>The vendor has the piece and waits for a reader.</source>
        <translation>Le commanditaire a le texte et attend un lecteur.</translation>
    </message>
    <message>
        <source>The file could not be read there; this is technical and says nothing about your text.</source>
        <translation>Le fichier n&apos;a pas pu y être lu&#xa0;; c&apos;est technique et ne dit rien de votre texte.</translation>
    </message>
    <message>
        <source>A language lead is reading the piece.</source>
        <translation>Un responsable de langue lit le texte.</translation>
    </message>
    <message>
        <source>A second lead will read the piece without seeing the first opinion.</source>
        <translation>Un second responsable lira le texte sans voir le premier avis.</translation>
    </message>
    <message>
        <source>The two readers differ; a third person decides.</source>
        <translation>Les deux lecteurs divergent&#xa0;; une troisième personne décide.</translation>
    </message>
    <message>
        <source>The lead asks for changes; the comments stand beside your text.</source>
        <translation>Le responsable demande des modifications&#xa0;; les commentaires sont à côté de votre texte.</translation>
    </message>
    <message>
        <source>Your new revision goes back to the same lead.</source>
        <translation>Votre nouvelle révision retourne au même responsable.</translation>
    </message>
    <message>
        <source>The piece is accepted.</source>
        <translation>Le texte est accepté.</translation>
    </message>
    <message>
        <source>The piece is not accepted; the reason is given, the text stays yours, and you can appeal.</source>
        <translation>Le texte n&apos;est pas accepté&#xa0;; la raison est donnée, le texte reste à vous, et vous pouvez faire appel.</translation>
    </message>
    <message>
        <source>Another lead looks at your appeal.</source>
        <translation>Un autre responsable examine votre appel.</translation>
    </message>
    <message>
        <source>The piece is closed; the text is yours.</source>
        <translation>Le texte est clos&#xa0;; il est à vous.</translation>
    </message>
    <message>
        <source>The money is owed to you.</source>
        <translation>L&apos;argent vous est dû.</translation>
    </message>
    <message>
        <source>The vendor has paid.</source>
        <translation>Le commanditaire a payé.</translation>
    </message>
    <message>
        <source>You dispute the payment; the vendor has to answer.</source>
        <translation>Vous contestez le paiement&#xa0;; le commanditaire doit répondre.</translation>
    </message>
    <message>
        <source>You gave the brief back; that leaves no mark.</source>
        <translation>Vous avez rendu la commande&#xa0;; cela ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>You stopped writing this piece.</source>
        <translation>Vous avez cessé d&apos;écrire ce texte.</translation>
    </message>
    <message>
        <source>You took the piece back before acceptance; it is yours.</source>
        <translation>Vous avez repris le texte avant l&apos;acceptation&#xa0;; il est à vous.</translation>
    </message>
    <message>
        <source>A newer version of the brief has taken its place.</source>
        <translation>Une version plus récente de la commande a pris sa place.</translation>
    </message>
    <message>
        <source>The text was deleted here on the brief&apos;s date; the record of moves stays.</source>
        <translation>Le texte a été effacé ici à la date de la commande&#xa0;; le registre des actes reste.</translation>
    </message>
    <message>
        <source>Taking a brief names its id and version and has revision 0.</source>
        <translation>Prendre une commande nomme son identifiant et sa version et a la révision 0.</translation>
    </message>
    <message>
        <source>Send the payload with brief as id@version.</source>
        <translation>Envoyez le contenu avec brief sous la forme id@version.</translation>
    </message>
    <message>
        <source>The new version must be of the same brief and higher than the one taken.</source>
        <translation>La nouvelle version doit être de la même commande et supérieure à celle qui a été prise.</translation>
    </message>
    <message>
        <source>Look at the version that was taken.</source>
        <translation>Regardez la version qui a été prise.</translation>
    </message>
    <message>
        <source>Another lead holds this piece.</source>
        <translation>Un autre responsable tient ce texte.</translation>
    </message>
    <message>
        <source>Wait until it is released, or read another piece.</source>
        <translation>Attendez qu&apos;il soit libéré, ou lisez un autre texte.</translation>
    </message>
    <message>
        <source>Only the lead who holds the piece can do this.</source>
        <translation>Seul le responsable qui tient le texte peut faire cela.</translation>
    </message>
    <message>
        <source>Claim the piece first.</source>
        <translation>Prenez d&apos;abord le texte.</translation>
    </message>
    <message>
        <source>Nobody judges their own piece.</source>
        <translation>Personne ne juge son propre texte.</translation>
    </message>
    <message>
        <source>Leave it to another lead.</source>
        <translation>Laissez-le à un autre responsable.</translation>
    </message>
    <message>
        <source>You declared a conflict of interest with this piece.</source>
        <translation>Vous avez déclaré un conflit d&apos;intérêts pour ce texte.</translation>
    </message>
    <message>
        <source>Not accepting a piece needs a reason code, a sentence and the clause of the brief.</source>
        <translation>Ne pas accepter un texte exige un code de raison, une phrase et la clause de la commande.</translation>
    </message>
    <message>
        <source>Choose a reason, say it in a sentence of the writer&apos;s language, and name the clause.</source>
        <translation>Choisissez une raison, dites-la en une phrase dans la langue de l&apos;auteur, et nommez la clause.</translation>
    </message>
    <message>
        <source>The second reading belongs to a lead who has not read the piece before.</source>
        <translation>La seconde lecture revient à un responsable qui n&apos;a pas encore lu le texte.</translation>
    </message>
    <message>
        <source>Who decides between two readers may not be one of them.</source>
        <translation>Qui tranche entre deux lecteurs ne peut être l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Leave it to another lead or to the vendor.</source>
        <translation>Laissez-le à un autre responsable ou au commanditaire.</translation>
    </message>
    <message>
        <source>The decision between two readers names the type of difference.</source>
        <translation>La décision entre deux lecteurs nomme le type de divergence.</translation>
    </message>
    <message>
        <source>Choose: ambiguous-brief, guideline-gap, slip or taste.</source>
        <translation>Choisissez&#xa0;: ambiguous-brief, guideline-gap, slip ou taste.</translation>
    </message>
    <message>
        <source>An appeal answers the reason that was given.</source>
        <translation>Un appel répond à la raison donnée.</translation>
    </message>
    <message>
        <source>Write what you answer to the reason.</source>
        <translation>Écrivez ce que vous répondez à la raison.</translation>
    </message>
    <message>
        <source>An appeal is decided by a lead who has not judged the piece before.</source>
        <translation>Un appel est tranché par un responsable qui n&apos;a pas encore jugé le texte.</translation>
    </message>
    <message>
        <source>The answer to an appeal needs a sentence.</source>
        <translation>La réponse à un appel demande une phrase.</translation>
    </message>
    <message>
        <source>Write why the first decision stands.</source>
        <translation>Écrivez pourquoi la première décision tient.</translation>
    </message>
    <message>
        <source>The days that the brief gives have not passed yet.</source>
        <translation>Les jours que donne la commande ne sont pas encore passés.</translation>
    </message>
    <message>
        <source>Wait until they have passed.</source>
        <translation>Attendez qu&apos;ils soient passés.</translation>
    </message>
    <message>
        <source>The amount, a decimal number, and its currency must be named.</source>
        <translation>Le montant, un nombre décimal, et sa monnaie doivent être nommés.</translation>
    </message>
    <message>
        <source>Name both in the payload.</source>
        <translation>Nommez les deux dans le contenu.</translation>
    </message>
    <message>
        <source>The amount may not fall below the offer.</source>
        <translation>Le montant ne peut être inférieur à l&apos;offre.</translation>
    </message>
    <message>
        <source>Pay at least what the brief offered.</source>
        <translation>Payez au moins ce que la commande offrait.</translation>
    </message>
    <message>
        <source>A payment names its reference.</source>
        <translation>Un paiement nomme sa référence.</translation>
    </message>
    <message>
        <source>Name the reference of the transfer.</source>
        <translation>Nommez la référence du virement.</translation>
    </message>
    <message>
        <source>A rating is of a reader’s verdict on this piece, and says helpful, partly or not-helpful.</source>
        <translation>Une appréciation porte sur un verdict d&apos;un lecteur sur ce texte et dit helpful, partly ou not-helpful.</translation>
    </message>
    <message>
        <source>Name the verdict&apos;s event under of, and choose one of the three.</source>
        <translation>Nommez l&apos;événement du verdict sous of et choisissez l&apos;un des trois.</translation>
    </message>
    <message>
        <source>The brief allows no further round of changes.</source>
        <translation>La commande ne permet plus de tour de modifications.</translation>
    </message>
    <message>
        <source>Accept, do not accept, or ask for a second reading.</source>
        <translation>Acceptez, n&apos;acceptez pas, ou demandez une seconde lecture.</translation>
    </message>
    <message>
        <source>Every hard finding is fixed or waived with a note.</source>
        <translation>Chaque remarque stricte est corrigée ou laissée avec une note.</translation>
    </message>
    <message>
        <source>Limits, consent, rate shown and keys are in order.</source>
        <translation>Limites, consentement, tarif montré et clés sont en ordre.</translation>
    </message>
    <message>
        <source>A package that has left cannot be opened again.</source>
        <translation>Un paquet parti ne peut plus être rouvert.</translation>
    </message>
    <message>
        <source>The bytes that are sent are the bytes that were sealed.</source>
        <translation>Les octets envoyés sont les octets scellés.</translation>
    </message>
    <message>
        <source>The receipt is signed by the vendor and names our id and sha-256.</source>
        <translation>L&apos;accusé est signé par le commanditaire et nomme notre identifiant et sha-256.</translation>
    </message>
    <message>
        <source>Signature, schema and brief version of the package are verified.</source>
        <translation>Signature, schéma et version de commande du paquet sont vérifiés.</translation>
    </message>
    <message>
        <source>The brief&apos;s purge date has come.</source>
        <translation>La date d&apos;effacement de la commande est venue.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Word (.docx), for editors and publishers</source>
        <translation>Word (.docx), pour éditeurs et maisons d&apos;édition</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), for LibreOffice and others</source>
        <translation>OpenDocument (.odt), pour LibreOffice et d&apos;autres</translation>
    </message>
    <message>
        <source>EPUB, a book for readers; it may hold several pieces</source>
        <translation>EPUB, un livre pour lecteurs&#xa0;; il peut contenir plusieurs textes</translation>
    </message>
    <message>
        <source>Plain text (.txt), exactly as it stands</source>
        <translation>Texte brut (.txt), tel quel</translation>
    </message>
    <message>
        <source>Markdown (.md), exactly as it stands</source>
        <translation>Markdown (.md), tel quel</translation>
    </message>
    <message>
        <source>Fountain (.fountain), for plays</source>
        <translation>Fountain (.fountain), pour le théâtre</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>There is no piece yet.</source>
        <translation>Il n&apos;y a pas encore de texte.</translation>
    </message>
    <message>
        <source>Write one, or import a text.</source>
        <translation>Écrivez-en un, ou importez-en un.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Il y a déjà un fichier {name}.</translation>
    </message>
    <message>
        <source>Press once more to replace it, or write another name.</source>
        <translation>Appuyez encore une fois pour le remplacer, ou écrivez un autre nom.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Which brief this is</source>
        <translation>De quelle commande il s&apos;agit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Comment il est jugé</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Rémunération</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Qui peut la prendre</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Files that travel along</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Id, shared by all versions</source>
        <translation>Identifiant, commun à toutes les versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Ce qui a changé, et pourquoi</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Identifiant du commanditaire</translation>
    </message>
    <message>
        <source>Is the client named?</source>
        <translation>Le client est-il nommé&#xa0;?</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Language tag, best with its script</source>
        <translation>Étiquette de langue, de préférence avec son écriture</translation>
    </message>
    <message>
        <source>Mixing languages</source>
        <translation>Mélange de langues</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Dialects, one a line</source>
        <translation>Dialectes, un par ligne</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Genre de travail</translation>
    </message>
    <message>
        <source>Theme or prompt</source>
        <translation>Thème ou consigne</translation>
    </message>
    <message>
        <source>What “own work” means</source>
        <translation>Ce que veut dire «&#xa0;travail personnel&#xa0;»</translation>
    </message>
    <message>
        <source>Pieces by one writer</source>
        <translation>Textes par auteur</translation>
    </message>
    <message>
        <source>Verse form</source>
        <translation>Forme poétique</translation>
    </message>
    <message>
        <source>Text to answer</source>
        <translation>Texte auquel répondre</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>De qui est le texte</translation>
    </message>
    <message>
        <source>Machine&apos;s text to judge</source>
        <translation>Texte de machine à juger</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Themes to stay away from</source>
        <translation>Thèmes à éviter</translation>
    </message>
    <message>
        <source>What exactly is meant</source>
        <translation>Ce qui est visé exactement</translation>
    </message>
    <message>
        <source>What, why, and who reads it</source>
        <translation>Quoi, pourquoi, et pour quels lecteurs</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Étapes, une par ligne</translation>
    </message>
    <message>
        <source>Do, one a line</source>
        <translation>À faire, un par ligne</translation>
    </message>
    <message>
        <source>Be careful, one a line</source>
        <translation>Attention, un par ligne</translation>
    </message>
    <message>
        <source>Never, one a line</source>
        <translation>Jamais, un par ligne</translation>
    </message>
    <message>
        <source>Examples, good and bad</source>
        <translation>Exemples, bons et mauvais</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation>Bon ou mauvais</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutoriel</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Hard or advisory</source>
        <translation>Stricte ou indicative</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Number of roles</source>
        <translation>Nombre de rôles</translation>
    </message>
    <message>
        <source>Characters that may not occur</source>
        <translation>Caractères interdits</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Grammar check</source>
        <translation>Vérification grammaticale</translation>
    </message>
    <message>
        <source>Rhyme tool</source>
        <translation>Outil de rimes</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Pasting own notes</source>
        <translation>Coller ses propres notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>Quand il est admis</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Ce qu&apos;il mesure</translation>
    </message>
    <message>
        <source>To be checked, or taste</source>
        <translation>À vérifier, ou affaire de goût</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights of the checks</source>
        <translation>Poids des vérifications</translation>
    </message>
    <message>
        <source>Its language, if another</source>
        <translation>Sa langue, si elle est autre</translation>
    </message>
    <message>
        <source>Remarks at least</source>
        <translation>Observations au moins</translation>
    </message>
    <message>
        <source>Categories of remarks</source>
        <translation>Catégories d&apos;observations</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>What the writer rates it by</source>
        <translation>Selon quoi l&apos;auteur le note</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>Preuve exigée</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Degrés de l&apos;échelle</translation>
    </message>
    <message>
        <source>Gold examples</source>
        <translation>Exemples de référence</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Rates: who gets what</source>
        <translation>Tarifs&#xa0;: qui reçoit quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation>Minutes estimées</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>Comment c&apos;est estimé</translation>
    </message>
    <message>
        <source>Most minutes that are paid</source>
        <translation>Minutes payées au plus</translation>
    </message>
    <message>
        <source>For each round of changes</source>
        <translation>Pour chaque tour de modifications</translation>
    </message>
    <message>
        <source>If it is not accepted</source>
        <translation>S&apos;il n&apos;est pas accepté</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Quand c&apos;est payé</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Percent of royalty</source>
        <translation>Pourcentage de droits</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Fin de l&apos;offre</translation>
    </message>
    <message>
        <source>To be taken by</source>
        <translation>À prendre avant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Hours of grace</source>
        <translation>Heures de grâce</translation>
    </message>
    <message>
        <source>Days of silence that accept</source>
        <translation>Jours de silence valant acceptation</translation>
    </message>
    <message>
        <source>Hours for a round of changes</source>
        <translation>Heures pour un tour de modifications</translation>
    </message>
    <message>
        <source>Readers one after the other</source>
        <translation>Lecteurs l&apos;un après l&apos;autre</translation>
    </message>
    <message>
        <source>The reader does not see the name</source>
        <translation>Le lecteur ne voit pas le nom</translation>
    </message>
    <message>
        <source>When a second one reads</source>
        <translation>Quand un second lit</translation>
    </message>
    <message>
        <source>Rounds of changes at most</source>
        <translation>Tours de modifications au plus</translation>
    </message>
    <message>
        <source>Days for an appeal</source>
        <translation>Jours pour un appel</translation>
    </message>
    <message>
        <source>Days for an answer</source>
        <translation>Jours pour une réponse</translation>
    </message>
    <message>
        <source>Set of reasons</source>
        <translation>Jeu de raisons</translation>
    </message>
    <message>
        <source>Any of these qualifies</source>
        <translation>L&apos;une de ces conditions suffit</translation>
    </message>
    <message>
        <source>How to try again</source>
        <translation>Comment réessayer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Mention de l&apos;auteur</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Revente</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Rétractation</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>De quand à quand</translation>
    </message>
    <message>
        <source>Uses that consent is asked for</source>
        <translation>Usages soumis à consentement</translation>
    </message>
    <message>
        <source>For the vendor alone</source>
        <translation>Pour le seul commanditaire</translation>
    </message>
    <message>
        <source>Rights pass to the vendor</source>
        <translation>Les droits passent au commanditaire</translation>
    </message>
    <message>
        <source>What goes along, one a line</source>
        <translation>Ce qui part avec, un par ligne</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>À quelle fin</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Comment c&apos;est effacé</translation>
    </message>
    <message>
        <source>Times of typing go along</source>
        <translation>Les temps de frappe partent avec</translation>
    </message>
    <message>
        <source>Key it is encrypted for</source>
        <translation>Clé de chiffrement</translation>
    </message>
    <message>
        <source>Open, restricted or secret</source>
        <translation>Ouverte, restreinte ou secrète</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Local copies are deleted at</source>
        <translation>Les copies locales sont effacées le</translation>
    </message>
    <message>
        <source>Client&apos;s wall</source>
        <translation>Cloison du client</translation>
    </message>
    <message>
        <source>Version of packages</source>
        <translation>Version des paquets</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s&apos;adresser</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>Addresses, one a line</source>
        <translation>Adresses, une par ligne</translation>
    </message>
    <message>
        <source>What may be attached, one a line</source>
        <translation>Ce qui peut être joint, un par ligne</translation>
    </message>
    <message>
        <source>How many files may be attached</source>
        <translation>Combien de fichiers peuvent être joints</translation>
    </message>
    <message>
        <source>Bytes of one attached file at most</source>
        <translation>Octets d’un fichier joint au plus</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Comment comparer</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Case, vowel points and look-alikes count as the language has it.</source>
        <translation>Casse, voyelles et lettres semblables comptent comme dans la langue.</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Every letter, mark and case as it is typed.</source>
        <translation>Chaque lettre, signe et casse comme il est tapé.</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>A regular expression; \X is one letter with its marks.</source>
        <translation>Une expression régulière&#xa0;; \X est une lettre avec ses signes.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>Dans cette section</translation>
    </message>
    <message>
        <source>In this piece</source>
        <translation>Dans ce texte</translation>
    </message>
    <message>
        <source>In all pieces</source>
        <translation>Dans tous les textes</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <translation>
            <numerusform>Remplacer&#xa0;%Ln</numerusform>
            <numerusform>Remplacer les&#xa0;%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message numerus="yes">
        <source>Replaced: %Ln place(s).</source>
        <translation>
            <numerusform>Remplacé&#xa0;:&#xa0;%Ln endroit.</numerusform>
            <numerusform>Remplacés&#xa0;:&#xa0;%Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, for they are sealed: {titles}</source>
        <translation>Laissés tels quels, car scellés&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>{found}, where {expected} is asked</source>
        <translation>{found}, où {expected} est demandé</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Votre note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>stays, with your note</source>
        <translation>reste, avec votre note</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>Line {line} · {weight}</source>
        <translation>Ligne {line} · {weight}</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Dire comment elle se lit…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Laisser tel quel…</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>Ne plus jamais demander</translation>
    </message>
    <message>
        <source>This rule is silent in all your pieces; the settings bring it back.</source>
        <translation>Cette règle se tait dans tous vos textes&#xa0;; les réglages la ramènent.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C&apos;est juste</translation>
    </message>
    <message>
        <source>Known on this desk from now on.</source>
        <translation>Connu sur ce bureau désormais.</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Le proposer à l&apos;équipe</translation>
    </message>
    <message>
        <source>{vendor} decides whether all its writers know the word.</source>
        <translation>{vendor} décide si tous ses auteurs connaissent le mot.</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>La ligne comme elle se dit, ou ses syllabes avec leurs valeurs : {example}</translation>
    </message>
    <message>
        <source>Why does it stay? The reader sees this note.</source>
        <translation>Pourquoi cela reste-t-il&#xa0;? Le lecteur voit cette note.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>Il n&apos;y a rien d&apos;autre à regarder.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{found} closes here and no {expected} opened before it.</source>
        <translation>{found} ferme ici, et aucun {expected} ne l’a précédé.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the bracket.</source>
        <translation>{found} se trouve là où {expected} fermerait la parenthèse.</translation>
    </message>
    <message>
        <source>{found} opens here and {expected} never closes it.</source>
        <translation>{found} ouvre ici, et {expected} ne vient jamais fermer.</translation>
    </message>
    <message>
        <source>Write {words}</source>
        <translation>Écrire {words}</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} remarques</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>aucune remarque</translation>
    </message>
    <message>
        <source>The judged text has {remarks}; {least} at least are asked for.</source>
        <translation>Le texte jugé a {remarks} ; il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>“{category}” has {remarks}; the brief asks for {least}.</source>
        <translation>« {category} » a {remarks} ; le brief en demande {least}.</translation>
    </message>
    <message>
        <source>The remark on “{words}” has no category of this brief.</source>
        <translation>La remarque sur « {words} » n’a aucune catégorie de ce brief.</translation>
    </message>
    <message>
        <source>The remark on “{words}” does not quote the judged text as it stands.</source>
        <translation>La remarque sur « {words} » ne cite pas le texte jugé tel qu’il est.</translation>
    </message>
    <message>
        <source>“{criterion}” is not rated yet.</source>
        <translation>« {criterion} » n’est pas encore noté.</translation>
    </message>
    <message>
        <source>“{criterion}” is rated without a reason.</source>
        <translation>« {criterion} » est noté sans raison.</translation>
    </message>
    <message>
        <source>The remark on “{words}” says nothing.</source>
        <translation>La remarque sur « {words} » ne dit rien.</translation>
    </message>
    <message>
        <source>“{criterion}” has no point {value} on its scale.</source>
        <translation>« {criterion} » n’a pas de degré {value} sur son échelle.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but not in the judged text.</source>
        <translation>Ces mots sont entre guillemets, mais ne figurent pas dans le texte jugé.</translation>
    </message>
    <message>
        <source>This passage stands in the text already, from line {line} on.</source>
        <translation>Ce passage figure déjà dans le texte, à partir de la ligne {line}.</translation>
    </message>
    <message>
        <source>This sentence stands in the text already, in line {line}.</source>
        <translation>Cette phrase figure déjà dans le texte, à la ligne {line}.</translation>
    </message>
    <message>
        <source>“{word}” stands twice.</source>
        <translation>« {word} » est écrit deux fois.</translation>
    </message>
    <message>
        <source>Delete the repeat</source>
        <translation>Supprimer la répétition</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>N’en garder qu’un</translation>
    </message>
    <message>
        <source>{count} {unit} at least</source>
        <translation>au moins {count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} at most</source>
        <translation>au plus {count} {unit}</translation>
    </message>
    <message>
        <source>The form “{id}” has {asked}; this limit asks for {limit}.</source>
        <translation>La forme «&#xa0;{id}&#xa0;» a {asked}&#xa0;; cette limite demande {limit}.</translation>
    </message>
    <message>
        <source>{asked}, {other} with every licence</source>
        <translation>{asked}, {other} avec toutes les licences</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>il n’a rien dit</translation>
    </message>
    <message>
        <source>This word mixes letters of two scripts: one of them may be a look-alike.</source>
        <translation>Ce mot mêle les lettres de deux écritures : l’une d’elles peut être un sosie.</translation>
    </message>
    <message>
        <source>A Latin word carries letters of another script.</source>
        <translation>Un mot latin porte des lettres d’une autre écriture.</translation>
    </message>
    <message>
        <source>A character that nobody sees stands here and does no work.</source>
        <translation>Un caractère que personne ne voit se trouve ici et ne sert à rien.</translation>
    </message>
    <message>
        <source>A control that turns the direction of writing stands here.</source>
        <translation>Une commande qui tourne le sens d’écriture se trouve ici.</translation>
    </message>
    <message>
        <source>This was read in the wrong encoding.</source>
        <translation>Ceci a été lu dans le mauvais codage.</translation>
    </message>
    <message>
        <source>This line seems to be Burmese in the Zawgyi encoding.</source>
        <translation>Cette ligne semble être du birman codé en Zawgyi.</translation>
    </message>
    <message>
        <source>These characters are not composed as they will be when the piece is sealed.</source>
        <translation>Ces caractères ne sont pas composés comme ils le seront quand la pièce sera scellée.</translation>
    </message>
    <message>
        <source>This character looks like another one that is meant here.</source>
        <translation>Ce caractère ressemble à un autre, qui est celui qu’il faut ici.</translation>
    </message>
    <message>
        <source>The same mark stands twice on one letter.</source>
        <translation>Le même signe est posé deux fois sur une lettre.</translation>
    </message>
    <message>
        <source>Compose them</source>
        <translation>Les composer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>This passage seems to be in {there}, not in {here}.</source>
        <translation>Ce passage semble être en {there}, et non en {here}.</translation>
    </message>
    <message>
        <source>This passage is not written in the script of {language}.</source>
        <translation>Ce passage n’est pas dans l’écriture de cette langue : {language}.</translation>
    </message>
    <message>
        <source>This sentence stands in the seed text of the brief.</source>
        <translation>Cette phrase figure dans le texte de départ du brief.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>graphèmes</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>mores</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>mātrās</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>syllabes</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>strophes</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>at most {most} {unit}</source>
        <translation>au plus {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} à {most} {unit}</translation>
    </message>
    <message>
        <source>at least {least} {unit}</source>
        <translation>au moins {least} {unit}</translation>
    </message>
    <message>
        <source>The play has {number} roles; the brief asks for {expected}.</source>
        <translation>La pièce a {number} rôles ; le brief en demande : {expected}.</translation>
    </message>
    <message>
        <source>The brief asks to stay away from: {theme}. {definition}</source>
        <translation>Le brief demande d’éviter : {theme}. {definition}</translation>
    </message>
    <message>
        <source>The brief does not allow “{string}”.</source>
        <translation>Le brief n’autorise pas « {string} ».</translation>
    </message>
    <message>
        <source>The brief asks for {expected}; this text cannot be counted in {unit}.</source>
        <translation>Le brief demande {expected} ; ce texte ne peut pas être compté en {unit}.</translation>
    </message>
    <message>
        <source>The piece has {count} {unit}; the brief asks for {expected}.</source>
        <translation>Le texte a {count} {unit} ; le brief demande {expected}.</translation>
    </message>
    <message>
        <source>This reads as a note of a translator or editor that was left in the text.</source>
        <translation>Ceci se lit comme une note de traducteur ou d’éditeur restée dans le texte.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>This place seems to wait for its words.</source>
        <translation>Cet endroit semble attendre ses mots.</translation>
    </message>
    <message>
        <source>Here {whole} characters stand without a space; words, quotes and slips were looked for in the first {looked} alone.</source>
        <translation>Ici, {whole} caractères se suivent sans espace ; mots, guillemets et fautes n’ont été cherchés que dans les {looked} premiers.</translation>
    </message>
    <message>
        <source>This sentence stands in your piece “{title}” too.</source>
        <translation>Cette phrase figure aussi dans votre texte « {title} ».</translation>
    </message>
    <message>
        <source>Each stanza: {asked}</source>
        <translation>Chaque strophe&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>Off by {asked} at most: licence</source>
        <translation>Écart de {asked} au plus&#xa0;: licence</translation>
    </message>
    <message>
        <source>Each line: {asked}</source>
        <translation>Chaque vers&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>Rhyme: {scheme}</source>
        <translation>Rime&#xa0;: {scheme}</translation>
    </message>
    <message>
        <source>The last line: {asked}</source>
        <translation>Le dernier vers&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>Line {line}: {asked}</source>
        <translation>Vers {line}&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>{found} closes a quotation that {expected} never opened.</source>
        <translation>{found} ferme une citation que {expected} n’a jamais ouverte.</translation>
    </message>
    <message>
        <source>{found} stands here where {expected} would close the quotation.</source>
        <translation>{found} se trouve là où {expected} fermerait la citation.</translation>
    </message>
    <message>
        <source>The quotation that {found} opens here is never closed by {expected}.</source>
        <translation>La citation que {found} ouvre ici n’est jamais fermée par {expected}.</translation>
    </message>
    <message>
        <source>{language} is printed with {opener} {closer}; {mark} is another language&apos;s mark.</source>
        <translation>En {language} on imprime {opener} {closer} ; {mark} est le signe d’une autre langue.</translation>
    </message>
    <message>
        <source>licence?</source>
        <translation>licence ?</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>« {word} » n’est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>The feet hold where the line is cut so: {cut}. Print it so, or set it as the line&apos;s reading: licence?</source>
        <translation>Les pieds tiennent si la ligne est coupée ainsi : {cut}. Imprimez-la ainsi, ou fixez-la comme lecture de la ligne : licence ?</translation>
    </message>
    <message>
        <source>The last foot of {form} is {asked}; “{foot}” is {shape}.</source>
        <translation>Le dernier pied de {form} est {asked} ; « {foot} » est {shape}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}, line {line}, which rhymes with it, {asked}: is there a word too many?</source>
        <translation>Ce vers compte {count} {unit}, le vers {line}, avec lequel il rime, {asked}&#xa0;: y a-t-il un mot de trop&#xa0;?</translation>
    </message>
    <message>
        <source>cannot count</source>
        <translation>ne peut être compté</translation>
    </message>
    <message>
        <source>not {asked}</source>
        <translation>pas {asked}</translation>
    </message>
    <message>
        <source>WriterDesk has no card for this language; what holds for its script is used.</source>
        <translation>WriterDesk n’a pas de fiche pour cette langue ; ce qui vaut pour son écriture est utilisé.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; nobody has written a rule for its syllables yet.</source>
        <translation>Mots, lettres et lignes par ICU ; personne n’a encore écrit de règle pour ses syllabes.</translation>
    </message>
    <message>
        <source>Lines break where ICU finds a break for this script; not measured for this language.</source>
        <translation>Les lignes se coupent là où ICU le permet pour cette écriture ; pas mesuré pour cette langue.</translation>
    </message>
    <message>
        <source>Red lines are on.</source>
        <translation>Les traits rouges sont actifs.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary.</source>
        <translation>Traits rouges par votre propre dictionnaire.</translation>
    </message>
    <message>
        <source>When LanguageTool is set up on this machine: writerdesk languagetool install, or in the settings.</source>
        <translation>Quand LanguageTool est installé sur cette machine : writerdesk languagetool install, ou dans les réglages.</translation>
    </message>
    <message>
        <source>No verse form of this tradition is described yet; a lead can write one.</source>
        <translation>Aucune forme poétique de cette tradition n’est encore décrite ; un responsable peut en écrire une.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, nor some near relatives.</source>
        <translation>Par l’écriture, les lettres et les mots ; quelques mots ne suffisent pas, et des langues très proches se confondent.</translation>
    </message>
    <message>
        <source>Not told from {languages}: said to be one of these.</source>
        <translation>Non distinguée de {languages} : dite l’une d’elles.</translation>
    </message>
    <message>
        <source>By script and letters; not measured, for want of a text.</source>
        <translation>Par l’écriture et les lettres ; pas mesuré, faute de texte.</translation>
    </message>
    <message>
        <source>WriterDesk knows no script called {script}; letters are taken as they come.</source>
        <translation>WriterDesk ne connaît aucune écriture nommée {script} ; les lettres sont prises comme elles viennent.</translation>
    </message>
    <message>
        <source>WriterDesk knows {language} in {scripts} script, not in the {script} one.</source>
        <translation>WriterDesk connaît {language} en écriture {scripts}, pas en {script}.</translation>
    </message>
    <message>
        <source>Needs a keyboard or input method of the system; WriterDesk has no key table of its own yet.</source>
        <translation>Demande un clavier ou une méthode de saisie du système ; WriterDesk n’a pas encore de table de touches pour elle.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; words are not parted in writing, so each syllable counts as one.</source>
        <translation>Lettres et lignes par ICU ; l’écriture ne sépare pas les mots : chaque syllabe en compte pour un.</translation>
    </message>
    <message>
        <source>Lines break between words, if they are parted by spaces; not tried with this language.</source>
        <translation>Les lignes se coupent entre les mots, s’ils sont séparés par des espaces ; pas essayé avec cette langue.</translation>
    </message>
    <message>
        <source>A font of the script; not tried with the letters of this language.</source>
        <translation>Une police de l’écriture ; pas essayée avec les lettres de cette langue.</translation>
    </message>
    <message>
        <source>The list lacks many forms, so it marks softly and is off by default.</source>
        <translation>La liste manque de beaucoup de formes : elle marque doucement et n’est pas active d’office.</translation>
    </message>
    <message>
        <source>No dictionary is known.</source>
        <translation>Aucun dictionnaire n’est connu.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary and the one that came along.</source>
        <translation>Traits rouges par votre propre dictionnaire et celui qui est fourni.</translation>
    </message>
    <message>
        <source>Even with your own dictionary many forms are missing, so it marks softly and is off by default.</source>
        <translation>Même avec votre dictionnaire, beaucoup de formes manquent : il marque doucement et n’est pas actif d’office.</translation>
    </message>
    <message>
        <source>with {name} {known} of {all} words of the sample</source>
        <translation>avec {name}, {known} des {all} mots de l’échantillon</translation>
    </message>
    <message>
        <source>{name} alone {share}% of {words} running words</source>
        <translation>{name} seul {share} % de {words} mots de texte suivi</translation>
    </message>
    <message>
        <source>LanguageTool checks it paragraph by paragraph, with the rules that people wrote for this language.</source>
        <translation>LanguageTool la vérifie paragraphe par paragraphe, avec les règles écrites par des gens pour cette langue.</translation>
    </message>
    <message>
        <source>Checked: {forms}.</source>
        <translation>Vérifiées : {forms}.</translation>
    </message>
    <message>
        <source>By script, letters and words; a few words are not told, and it may be {languages}.</source>
        <translation>Par l’écriture, les lettres et les mots ; quelques mots ne suffisent pas, et ce peut être {languages}.</translation>
    </message>
    <message>
        <source>Whatever the keyboard or input method of the system can type.</source>
        <translation>Tout ce que le clavier ou la méthode de saisie du système sait taper.</translation>
    </message>
    <message>
        <source>Every letter of the alphabet is drawn.</source>
        <translation>Chaque lettre de l’alphabet est dessinée.</translation>
    </message>
    <message>
        <source>accepts {share}% of {words} running words</source>
        <translation>accepte {share} % de {words} mots de texte suivi</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts only {share} % of running words, too few even for soft marks.</source>
        <translation>Le dictionnaire connu ({name}) n’accepte que {share} % des mots d’un texte, trop peu même pour des marques douces.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but its licence keeps it out; it can be added from its file.</source>
        <translation>Le dictionnaire connu ({name}) accepte {share} % des mots d’un texte, mais sa licence l’écarte ; on peut l’ajouter depuis son fichier.</translation>
    </message>
    <message>
        <source>Red lines by your own dictionary; WriterDesk has no sample of the language to measure it by.</source>
        <translation>Traits rouges par votre propre dictionnaire ; WriterDesk n’a pas d’échantillon de la langue pour le mesurer.</translation>
    </message>
    <message>
        <source>Without CLD2, which this machine cannot have, fewer are told.</source>
        <translation>Sans CLD2, que cette machine ne peut avoir, on en reconnaît moins.</translation>
    </message>
    <message>
        <source>Every letter stands on a plain Latin keyboard.</source>
        <translation>Chaque lettre se trouve sur un simple clavier latin.</translation>
    </message>
    <message>
        <source>Lines break between words.</source>
        <translation>Les lignes se coupent entre les mots.</translation>
    </message>
    <message>
        <source>WriterDesk brings no font for this script; the system&apos;s are used.</source>
        <translation>WriterDesk n’apporte pas de police pour cette écriture ; celles du système servent.</translation>
    </message>
    <message>
        <source>accepts {shares}</source>
        <translation>accepte {shares}</translation>
    </message>
    <message>
        <source>yours, not measured</source>
        <translation>le vôtre, non mesuré</translation>
    </message>
    <message>
        <source>LanguageTool 6.8 has no rules for this language.</source>
        <translation>LanguageTool 6.8 n’a pas de règles pour cette langue.</translation>
    </message>
    <message>
        <source>Not yet: {count} more of this tradition.</source>
        <translation>Pas encore : {count} de plus de cette tradition.</translation>
    </message>
    <message>
        <source>Only the script is recognised.</source>
        <translation>Seule l’écriture est reconnue.</translation>
    </message>
    <message>
        <source>{right} of {all} passages of the Declaration, {wrong} given to another</source>
        <translation>{right} passages sur {all} de la Déclaration, {wrong} attribués à une autre</translation>
    </message>
    <message>
        <source>Words you teach it are remembered.</source>
        <translation>Les mots que vous lui apprenez sont retenus.</translation>
    </message>
    <message>
        <source>Too often taken for a near relative.</source>
        <translation>Trop souvent prise pour une langue proche.</translation>
    </message>
    <message>
        <source>The letter at byte {place} is not in {encoding}, the encoding that SET names.</source>
        <translation>La lettre à l’octet {place} n’est pas en {encoding}, l’encodage que nomme SET.</translation>
    </message>
    <message>
        <source>The line is in UTF-8: write SET UTF-8.</source>
        <translation>La ligne est en UTF-8&#xa0;: écrivez SET UTF-8.</translation>
    </message>
    <message>
        <source>The first line must be the number of words, such as {count}; here it is a word, which is lost.</source>
        <translation>La première ligne doit être le nombre de mots, comme {count}&#xa0;; ici c’est un mot, qui est perdu.</translation>
    </message>
    <message>
        <source>The group of rules {flag} has {wanted} fewer than its first line says.</source>
        <translation>Le groupe de règles {flag} en a {wanted} de moins que ne le dit sa première ligne.</translation>
    </message>
    <message>
        <source>A rule has what is taken away and what is put on; this one of {flag} has no more than one.</source>
        <translation>Une règle a ce qui est ôté et ce qui est ajouté&#xa0;; celle-ci, de {flag}, n’a pas plus de l’un des deux.</translation>
    </message>
    <message>
        <source>The condition {condition} opens or closes a bracket that has no partner.</source>
        <translation>La condition {condition} ouvre ou ferme un crochet sans partenaire.</translation>
    </message>
    <message>
        <source>SET names the encoding “{encoding}”, which nobody here knows.</source>
        <translation>SET nomme l’encodage «&#xa0;{encoding}&#xa0;», que personne ici ne connaît.</translation>
    </message>
    <message>
        <source>The word list may be in an older encoding of the language.</source>
        <translation>La liste de mots est peut-être dans un encodage plus ancien de la langue.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Elle ne contient aucun mot.</translation>
    </message>
    <message>
        <source>A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.</source>
        <translation>Un groupe de règles commence par {kind}, un drapeau, Y ou N, et le nombre de ses règles.</translation>
    </message>
    <message>
        <source>{typed} of {all} letters of the alphabet</source>
        <translation>{typed} lettres de l’alphabet sur {all}</translation>
    </message>
    <message>
        <source>F2 types every letter with the keys one has ({names}).</source>
        <translation>F2 tape chaque lettre avec les touches que l’on a ({names}).</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}), but for {letters}.</source>
        <translation>F2 la tape avec les touches que l’on a ({names}), sauf {letters}.</translation>
    </message>
    <message>
        <source>F2 types it with the keys one has ({names}); not measured.</source>
        <translation>F2 la tape avec les touches que l’on a ({names}) ; pas mesuré.</translation>
    </message>
    <message>
        <source>A list of words is in UTF-8; this line is not.</source>
        <translation>Une liste de mots est en UTF-8&#xa0;; cette ligne ne l’est pas.</translation>
    </message>
    <message>
        <source>the closing consonant counted as a letter</source>
        <translation>consonne finale comptée comme lettre</translation>
    </message>
    <message>
        <source>the word takes the consonant before it</source>
        <translation>le mot prend la consonne d’avant</translation>
    </message>
    <message>
        <source>the alif is not said</source>
        <translation>l’alif ne se dit pas</translation>
    </message>
    <message>
        <source>and is long</source>
        <translation>« et » est long</translation>
    </message>
    <message>
        <source>a last vowel is short</source>
        <translation>voyelle finale brève</translation>
    </message>
    <message>
        <source>the last consonant is not heard</source>
        <translation>la consonne finale ne s’entend pas</translation>
    </message>
    <message>
        <source>nun is not heard</source>
        <translation>le nun ne s’entend pas</translation>
    </message>
    <message>
        <source>the vowel is short</source>
        <translation>voyelle brève</translation>
    </message>
    <message>
        <source>the last h is not heard</source>
        <translation>le h final ne s’entend pas</translation>
    </message>
    <message>
        <source>y glides into the vowel</source>
        <translation>y glisse dans la voyelle</translation>
    </message>
    <message>
        <source>the vowel stands alone</source>
        <translation>la voyelle est seule</translation>
    </message>
    <message>
        <source>izafat is not written</source>
        <translation>l’izafat n’est pas écrite</translation>
    </message>
    <message>
        <source>y glides into a short last vowel</source>
        <translation>y glisse dans une voyelle finale brève</translation>
    </message>
    <message>
        <source>the vowel is short and closed</source>
        <translation>voyelle brève et fermée</translation>
    </message>
    <message>
        <source>the next letter is doubled</source>
        <translation>la lettre suivante est doublée</translation>
    </message>
    <message>
        <source>a short vowel is not heard</source>
        <translation>une voyelle brève ne s’entend pas</translation>
    </message>
    <message>
        <source>i glides into the vowel behind it</source>
        <translation>i glisse dans la voyelle suivante</translation>
    </message>
    <message>
        <source>a long vowel is short</source>
        <translation>une voyelle longue est brève</translation>
    </message>
    <message>
        <source>two words are run together</source>
        <translation>deux mots se lient</translation>
    </message>
    <message>
        <source>run into the next word</source>
        <translation>lié au mot suivant</translation>
    </message>
    <message>
        <source>vowels parted</source>
        <translation>voyelles séparées</translation>
    </message>
    <message>
        <source>vowels run</source>
        <translation>voyelles liées</translation>
    </message>
    <message>
        <source>drawn out</source>
        <translation>allongé</translation>
    </message>
    <message>
        <source>dropped by poets</source>
        <translation>omis par les poètes</translation>
    </message>
    <message>
        <source>said without its vowel</source>
        <translation>dit sans sa voyelle</translation>
    </message>
    <message>
        <source>mute e dropped</source>
        <translation>e muet omis</translation>
    </message>
    <message>
        <source>closes the syllable before it</source>
        <translation>ferme la syllabe d’avant</translation>
    </message>
    <message>
        <source>the bare consonant is a syllable</source>
        <translation>la consonne seule est une syllabe</translation>
    </message>
    <message>
        <source>sung short</source>
        <translation>chanté bref</translation>
    </message>
    <message>
        <source>anusvara printed for chandrabindu</source>
        <translation>anusvāra imprimé pour chandrabindu</translation>
    </message>
    <message>
        <source>closed last syllable taken as long</source>
        <translation>dernière syllabe fermée prise pour longue</translation>
    </message>
    <message>
        <source>final consonant doubled at the pause</source>
        <translation>consonne finale doublée à la pause</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>m is a syllable of its own</source>
        <translation>m est une syllabe à lui seul</translation>
    </message>
    <message>
        <source>n is a syllable of its own</source>
        <translation>n est une syllabe à lui seul</translation>
    </message>
    <message>
        <source>a helping vowel is sung</source>
        <translation>on chante une voyelle d’appui</translation>
    </message>
    <message>
        <source>small vowel prolongs</source>
        <translation>la petite voyelle allonge</translation>
    </message>
    <message>
        <source>vowels of two words are one syllable</source>
        <translation>les voyelles de deux mots font une syllabe</translation>
    </message>
    <message>
        <source>said apart</source>
        <translation>dits séparément</translation>
    </message>
    <message>
        <source>said as one syllable</source>
        <translation>dits en une syllabe</translation>
    </message>
    <message>
        <source>i is said with the vowel after it</source>
        <translation>i se dit avec la voyelle qui suit</translation>
    </message>
    <message>
        <source>i is a syllable of its own</source>
        <translation>i est une syllabe à lui seul</translation>
    </message>
    <message>
        <source>final w is no syllable</source>
        <translation>le w final n’est pas une syllabe</translation>
    </message>
    <message>
        <source>said with the character before it</source>
        <translation>dit avec le caractère d’avant</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; one syllable a letter. Whether a sixth-order letter is spoken with its vowel is not written.</source>
        <translation>Mots, lettres et lignes par ICU ; une syllabe par lettre. Rien n’écrit si une lettre du sixième ordre se dit avec sa voyelle.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables only of vocalised lines.</source>
        <translation>Mots, lettres et lignes par ICU. Syllabes des seules lignes vocalisées.</translation>
    </message>
    <message>
        <source>{right} of {all} lines of {verse} have the syllables of their metre</source>
        <translation>{verse} : {right} vers sur {all} ont les syllabes de leur mètre</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; matras by the rules of Hindi prosody, every poetic licence shown as another reading.</source>
        <translation>Mots, lettres et lignes par ICU ; mātrās par les règles de la prosodie hindi, chaque licence poétique montrée comme une autre lecture.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les voyelles.</translation>
    </message>
    <message>
        <source>{right} of {all} lines have the syllables of their metre</source>
        <translation>{right} vers sur {all} ont les syllabes de leur mètre</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as the old measure has them, one a written letter; how many are spoken is not written.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes comme dans l’ancienne mesure, une par lettre écrite ; combien se disent n’est pas écrit.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; syllables as they stand between the tshegs. Words are not parted in writing, so each syllable counts as one.</source>
        <translation>Lettres et lignes par ICU ; syllabes telles qu’elles se trouvent entre les tshegs. L’écriture ne sépare pas les mots : chaque syllabe en compte pour un.</translation>
    </message>
    <message>
        <source>Lines break after the tsheg, between syllables.</source>
        <translation>Les lignes se coupent après le tsheg, entre les syllabes.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and the r that is one.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les voyelles et le r qui en fait une.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; where i or w may be either, both readings are offered.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par voyelles et diphtongues ; où i ou w peuvent être l’un ou l’autre, les deux lectures sont offertes.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Syllables cannot be read from the spelling.</source>
        <translation>Mots, lettres et lignes par ICU. L’orthographe ne laisse pas lire les syllabes.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par voyelles et diphtongues.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and diphthongs; those after the first syllable may be read either way.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par voyelles et diphtongues ; celles d’après la première syllabe se lisent des deux façons.</translation>
    </message>
    <message>
        <source>Needs a French keyboard or a compose key; WriterDesk has no key table of its own yet.</source>
        <translation>Demande un clavier français ou une touche de composition ; WriterDesk n’a pas encore de table de touches pour elle.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables of verse with diaeresis and mute e as other readings.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes du vers, diérèse et e muet comme autres lectures.</translation>
    </message>
    <message>
        <source>{form}: {right} of {all} have the count of their form</source>
        <translation>{form} : {right} sur {all} ont le compte de leur forme</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ai, au, oi, ei are one at a word’s end, and offered as one elsewhere.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les voyelles ; ai, au, oi, ei n’en font qu’une en fin de mot, et sont offerts ainsi ailleurs.</translation>
    </message>
    <message>
        <source>{right} of {all} words have the syllables they are said with</source>
        <translation>{right} mots sur {all} ont les syllabes qu’on prononce</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Japanese input method (Mozc, Anthy, IME); WriterDesk cannot stand in for it.</source>
        <translation>Demande la méthode de saisie japonaise du système (Mozc, Anthy, IME) ; WriterDesk ne peut la remplacer.</translation>
    </message>
    <message>
        <source>Letters and lines by ICU; morae of kana and of furigana. Kanji without furigana have no count; with the extra “japanese” a guess stands beside it.</source>
        <translation>Lettres et lignes par ICU ; mores des kana et des furigana. Les kanji sans furigana n’ont pas de compte ; avec l’extra « japanese », une estimation se tient à côté.</translation>
    </message>
    <message>
        <source>Lines break where the Japanese rules allow it (kinsoku).</source>
        <translation>Les lignes se coupent là où les règles japonaises le permettent (kinsoku).</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables only where the spelling shows them or the writer marks them with U+200B.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes là seulement où l’orthographe les montre ou l’auteur les marque par U+200B.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU&apos;s dictionary finds, and at every U+200B; about one word end in eight is missed.</source>
        <translation>Les lignes se coupent entre les mots que trouve le dictionnaire d’ICU, et à chaque U+200B ; une fin de mot sur huit environ est manquée.</translation>
    </message>
    <message>
        <source>recall {recall}, precision {precision} on {breaks} breaks that translators typed</source>
        <translation>rappel {recall}, précision {precision} sur {breaks} coupures saisies par des traducteurs</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a block.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes comme elles s’écrivent, une par bloc.</translation>
    </message>
    <message>
        <source>Lines break between syllables too, as ICU has it for Korean; some books break between words alone.</source>
        <translation>Les lignes se coupent aussi entre les syllabes, comme ICU le fait pour le coréen ; certains livres ne coupent qu’entre les mots.</translation>
    </message>
    <message>
        <source>Lines break between words that ICU’s dictionary finds, and at every U+200B.</source>
        <translation>Les lignes se coupent entre les mots que trouve le dictionnaire d’ICU, et à chaque U+200B.</translation>
    </message>
    <message>
        <source>wanted breaks: {right} of {wanted}; wrong ones: {wrong}; lines: {lines}</source>
        <translation>coupures voulues : {right} sur {wanted} ; fautives : {wrong} ; lignes : {lines}</translation>
    </message>
    <message>
        <source>Lines break between words, and run from left to right: columns are not written in here, only shown in the preview.</source>
        <translation>Les lignes se coupent entre les mots et vont de gauche à droite : on n’écrit pas ici en colonnes, l’aperçu seul les montre.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters that no asat kills.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les lettres qu’aucun asat ne tue.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by the letters with their vowels.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les lettres avec leurs voyelles.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; mizani by vowels and syllabic nasals, mb shown in both readings.</source>
        <translation>Mots, lettres et lignes par ICU ; mizani par les voyelles et les nasales syllabiques, mb montré dans les deux lectures.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as one a vowel. The cut into feet is not the cut into words, so the writer may set it.</source>
        <translation>Mots, lettres et lignes par ICU ; une syllabe par voyelle. La coupe en pieds n’est pas celle des mots : l’auteur peut la fixer.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels; ng and mga as they are said.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les voyelles ; ng et mga comme ils se disent.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU. Short vowels are not written, so no syllables are counted.</source>
        <translation>Mots, lettres et lignes par ICU. Les voyelles brèves ne s’écrivent pas : les syllabes ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a word.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes comme elles s’écrivent, une par mot.</translation>
    </message>
    <message>
        <source>Needs a Yoruba keyboard or a compose key for tones and dots; WriterDesk has no key table of its own yet.</source>
        <translation>Demande un clavier yoruba ou une touche de composition pour les tons et les points ; WriterDesk n’a pas encore de table de touches pour elle.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables by vowels and syllabic nasals.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes par les voyelles et les nasales syllabiques.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Zhuyin, Cangjie); WriterDesk cannot stand in for it.</source>
        <translation>Demande la méthode de saisie chinoise du système (Zhuyin, Cangjie) ; WriterDesk ne peut la remplacer.</translation>
    </message>
    <message>
        <source>Words, letters and lines by ICU; syllables as they are written, one a character.</source>
        <translation>Mots, lettres et lignes par ICU ; syllabes comme elles s’écrivent, une par caractère.</translation>
    </message>
    <message>
        <source>Lines break where the Chinese rules allow it: no closing mark at the head of a line.</source>
        <translation>Les lignes se coupent là où les règles chinoises le permettent : pas de signe fermant en tête de ligne.</translation>
    </message>
    <message>
        <source>Needs the system&apos;s Chinese input method (Pinyin, Wubi); WriterDesk cannot stand in for it.</source>
        <translation>Demande la méthode de saisie chinoise du système (Pinyin, Wubi) ; WriterDesk ne peut la remplacer.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) was not measured, for want of the text it would be measured on.</source>
        <translation>Le dictionnaire connu ({name}) n’a pas été mesuré, faute du texte sur lequel le mesurer.</translation>
    </message>
    <message>
        <source>The dictionary known takes each syllable apart into letters, which the checks here do not do.</source>
        <translation>Le dictionnaire connu défait chaque syllabe en lettres, ce que les vérifications ne font pas ici.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but may not be given on changed and takes 70 MB of memory; it can be added from its file.</source>
        <translation>Le dictionnaire connu ({name}) accepte {share} % des mots d’un texte, mais ne peut être transmis modifié et prend 70 Mo de mémoire ; on peut l’ajouter depuis son fichier.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) accepts {share} % of running words, but does not say who made it and on what terms.</source>
        <translation>Le dictionnaire connu ({name}) accepte {share} % des mots d’un texte, mais ne dit ni qui l’a fait ni à quelles conditions.</translation>
    </message>
    <message>
        <source>The dictionary known ({name}) is a short list that was not measured, for want of a text.</source>
        <translation>Le dictionnaire connu ({name}) est une courte liste qui n’a pas été mesurée, faute de texte.</translation>
    </message>
    <message>
        <source>The dictionary known is of Cyrillic letters and accepts no word in Latin ones.</source>
        <translation>Le dictionnaire connu est en lettres cyrilliques et n’accepte aucun mot en lettres latines.</translation>
    </message>
    <message>
        <source>“{foot}” begins with {asai}: {why}</source>
        <translation>« {foot} » commence par {asai} : {why}</translation>
    </message>
    <message>
        <source>“{foot}” ({shape}) is no foot of {form}.</source>
        <translation>« {foot} » ({shape}) n’est pas un pied de {form}.</translation>
    </message>
    <message>
        <source>No reading of this line, nor of most others, fits a measure that the form knows.</source>
        <translation>Aucune lecture de cette ligne, ni de la plupart des autres, ne suit une mesure que la forme connaît.</translation>
    </message>
    <message>
        <source>Most lines are in {kind} ({pattern}), and no reading of this one is.</source>
        <translation>La plupart des lignes sont en {kind} ({pattern}), et aucune lecture de celle-ci ne l’est.</translation>
    </message>
    <message>
        <source>It reads as {kind}.</source>
        <translation>Elle se lit comme {kind}.</translation>
    </message>
    <message>
        <source>This line is read in its metre ({kind}) only so: {said}. Is a word missing, or one too many? If you say it otherwise, set a reading: licence?</source>
        <translation>Cette ligne ne se lit dans son mètre ({kind}) que de cette façon : {said}. Manque-t-il un mot, ou y en a-t-il un de trop ? Si vous la dites autrement, fixez une lecture : licence ?</translation>
    </message>
    <message>
        <source>Set a reading if you say it otherwise: licence?</source>
        <translation>Fixez une lecture si vous la dites autrement : licence ?</translation>
    </message>
    <message>
        <source>flat (bằng)</source>
        <translation>plat (bằng)</translation>
    </message>
    <message>
        <source>sharp (trắc)</source>
        <translation>aigu (trắc)</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>accentué</translation>
    </message>
    <message>
        <source>unstressed</source>
        <translation>inaccentué</translation>
    </message>
    <message>
        <source>Syllable {number} “{syllable}” is {borne}, {asked} is asked.</source>
        <translation>La syllabe {number} « {syllable} » est {borne} ; il faut {asked}.</translation>
    </message>
    <message>
        <source>Is it licence?</source>
        <translation>Est-ce une licence ?</translation>
    </message>
    <message>
        <source>“{asked}” is expected here; there is “{found}”.</source>
        <translation>« {asked} » est attendu ici ; il y a « {found} ».</translation>
    </message>
    <message>
        <source>All of them end {borne}.</source>
        <translation>Toutes finissent de même : {borne}.</translation>
    </message>
    <message>
        <source>Syllables {numbers} bear the same tone.</source>
        <translation>Les syllabes {numbers} portent le même ton.</translation>
    </message>
    <message>
        <source>mora</source>
        <translation>more</translation>
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
        <translation>lettre fidel</translation>
    </message>
    <message>
        <source>fidel letters</source>
        <translation>lettres fidel</translation>
    </message>
    <message>
        <source>syllable</source>
        <translation>syllabe</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>cir</source>
        <translation>cir</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: no rhyme</source>
        <translation>« {one} » {sound} et « {two} » {heard} : pas de rime</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: rhyme</source>
        <translation>« {one} » {sound} et « {two} » {heard} : rime</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: near rhyme</source>
        <translation>« {one} » {sound} et « {two} » {heard} : rime approchée</translation>
    </message>
    <message>
        <source>“{one}” {sound} and “{two}” {heard}: a forced rhyme</source>
        <translation>« {one} » {sound} et « {two} » {heard} : rime forcée</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) rhymes only weakly with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}. Is it licence?</source>
        <translation>« {end} » ({sound}) ne rime que faiblement avec « {other} » ({heard}) à la ligne {line} ; {form} garde cette rime {where}. Est-ce une licence ?</translation>
    </message>
    <message>
        <source>“{end}” ({sound}) does not rhyme with “{other}” ({heard}) in line {line}; {form} keeps this rhyme {where}.</source>
        <translation>« {end} » ({sound}) ne rime pas avec « {other} » ({heard}) à la ligne {line} ; {form} garde cette rime {where}.</translation>
    </message>
    <message>
        <source>through the poem</source>
        <translation>dans tout le poème</translation>
    </message>
    <message>
        <source>in this stanza</source>
        <translation>dans cette strophe</translation>
    </message>
    <message>
        <source>“{word}” rhymes with itself (line {line}): {form} wants two words.</source>
        <translation>« {word} » rime avec lui-même (ligne {line}) : {form} veut deux mots.</translation>
    </message>
    <message>
        <source>in couplets or runs of lines</source>
        <translation>en distiques ou en suites de lignes</translation>
    </message>
    <message>
        <source>This line should end in “{refrain}” (radif), as the first couplet does.</source>
        <translation>Cette ligne devrait finir par « {refrain} » (radif), comme le premier distique.</translation>
    </message>
    <message>
        <source>Some poets allow it: licence?</source>
        <translation>Certains poètes se le permettent : licence ?</translation>
    </message>
    <message>
        <source>This line counts {count} {unit}; {form} asks for {asked}.</source>
        <translation>Cette ligne compte {count} {unit} ; {form} demande {asked}.</translation>
    </message>
    <message>
        <source>The line should break at the end of a word into {asked}; it breaks into {found}.</source>
        <translation>La ligne devrait se couper à la fin d’un mot en {asked} ; elle se coupe en {found}.</translation>
    </message>
    <message>
        <source>This line counts {count} {unit} ({parts}); {form} asks for {asked}.</source>
        <translation>Cette ligne compte {count} {unit} ({parts}) ; {form} demande {asked}.</translation>
    </message>
    <message>
        <source>The line should break at its mark into {asked}; it breaks into {found}.</source>
        <translation>La ligne devrait se couper à son signe en {asked} ; elle se coupe en {found}.</translation>
    </message>
    <message>
        <source>{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if you know how it is said.</source>
        <translation>{form} se compte en {unit} ; ce texte ({language}) ne peut pas l’être. Fixez une lecture sur une ligne si vous savez comment elle se dit.</translation>
    </message>
    <message>
        <source>This line cannot be counted in {unit} as it is written; set a reading on it.</source>
        <translation>Cette ligne ne peut pas être comptée en {unit} telle qu’elle est écrite ; fixez-lui une lecture.</translation>
    </message>
    <message>
        <source>As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow it: licence?</source>
        <translation>Telle qu’elle est écrite, cette partie compte {written} {unit} ; elle n’en compte {count} que de cette façon : {said}. Certains poètes se le permettent : licence ?</translation>
    </message>
    <message>
        <source>A lyric names its sections; these lines stand before any label.</source>
        <translation>Une chanson nomme ses parties ; ces lignes se trouvent avant tout nom.</translation>
    </message>
    <message>
        <source>“{label}” has no lines.</source>
        <translation>« {label} » n’a pas de lignes.</translation>
    </message>
    <message>
        <source>“{label}” is shorter than the first time.</source>
        <translation>« {label} » est plus court que la première fois.</translation>
    </message>
    <message>
        <source>“{label}” has {number} lines, “{first}” {asked}.</source>
        <translation>« {label} » a {number} lignes, « {first} » {asked}.</translation>
    </message>
    <message>
        <source>“{label}” is no section that {form} knows.</source>
        <translation>« {label} » n’est pas une partie que {form} connaît.</translation>
    </message>
    <message>
        <source>“{label}” comes back word for word; this line is another than in line {line}: licence?</source>
        <translation>« {label} » revient mot pour mot ; cette ligne diffère de la ligne {line} : licence ?</translation>
    </message>
    <message>
        <source>This line has {count} {unit}, line {line} at the same place of “{label}” {other}: can both be sung to one tune?</source>
        <translation>Cette ligne a {count} {unit}, la ligne {line} à la même place de « {label} » {other} : peut-on chanter les deux sur un air ?</translation>
    </message>
    <message>
        <source>{form} has speeches, each with its speaker; none is found here.</source>
        <translation>{form} a des répliques, chacune avec son personnage ; on n’en trouve aucune ici.</translation>
    </message>
    <message>
        <source>{form} begins with the list of its roles.</source>
        <translation>{form} commence par la liste de ses rôles.</translation>
    </message>
    <message>
        <source>These words stand before any speaker: who says them?</source>
        <translation>Ces mots viennent avant tout personnage : qui les dit ?</translation>
    </message>
    <message>
        <source>“{name}” says nothing here.</source>
        <translation>« {name} » ne dit rien ici.</translation>
    </message>
    <message>
        <source>This speaker is not in the cast list.</source>
        <translation>Ce personnage n’est pas dans la liste des rôles.</translation>
    </message>
    <message>
        <source>This role never speaks.</source>
        <translation>Ce rôle ne parle jamais.</translation>
    </message>
    <message>
        <source>{form} usually has {least} to {most} stanzas; here are {number}: licence?</source>
        <translation>{form} a d’ordinaire {least} à {most} strophes ; il y en a {number} : licence ?</translation>
    </message>
    <message>
        <source>A stanza of {form} has {asked} lines; this one has {found}.</source>
        <translation>Une strophe de {form} a {asked} lignes ; celle-ci en a {found}.</translation>
    </message>
    <message>
        <source>{form} needs verse; there is no line here.</source>
        <translation>{form} demande des vers ; il n’y a ici aucune ligne.</translation>
    </message>
    <message>
        <source>{form} has at least {least} stanzas; here are {number}.</source>
        <translation>{form} a au moins {least} strophes ; il y en a {number}.</translation>
    </message>
    <message>
        <source>{form} has at most {most} stanzas; here are {number}.</source>
        <translation>{form} a au plus {most} strophes ; il y en a {number}.</translation>
    </message>
    <message>
        <source>Line {line} repeats line {other}.</source>
        <translation>La ligne {line} répète la ligne {other}.</translation>
    </message>
    <message>
        <source>Line {line} is parallel to line {other}.</source>
        <translation>La ligne {line} est parallèle à la ligne {other}.</translation>
    </message>
    <message>
        <source>Most lines of this poem count {usual} {unit}, this one {count}: licence?</source>
        <translation>La plupart des lignes de ce poème comptent {usual} {unit}, celle-ci {count} : licence ?</translation>
    </message>
    <message>
        <source>Here are {count}.</source>
        <translation>Il y en a {count}.</translation>
    </message>
    <message>
        <source>The lines of a poem keep one measure.</source>
        <translation>Les lignes d’un poème gardent une seule mesure.</translation>
    </message>
    <message>
        <source>A charan of a chaupai does not end 1 2 1 or 2 2 1.</source>
        <translation>Un charan de chaupai ne finit pas par 1 2 1 ni 2 2 1.</translation>
    </message>
    <message>
        <source>A charan of a chaupai ends 2 2, 2 1 1 or 1 1 2: licence?</source>
        <translation>Un charan de chaupai finit par 2 2, 2 1 1 ou 1 1 2 : licence ?</translation>
    </message>
    <message>
        <source>An even charan of a doha ends guru-laghu (2 1).</source>
        <translation>Un charan pair de doha finit par guru-laghu (2 1).</translation>
    </message>
    <message>
        <source>An odd charan of a doha does not begin with a jagan (1 2 1) in one word; some poets allow it: licence?</source>
        <translation>Un charan impair de doha ne commence pas par un jagan (1 2 1) en un seul mot ; certains poètes se le permettent : licence ?</translation>
    </message>
    <message>
        <source>An odd charan of a doha usually falls into 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) or 4 + 4 + 2 + 3 matras.</source>
        <translation>Un charan impair de doha se partage d’ordinaire en 6 + 4 + 3 (3 3 4 3, 2 4 4 3 …) ou 4 + 4 + 2 + 3 mātrās.</translation>
    </message>
    <message>
        <source>An even charan of a doha usually falls into 4 + 4 + 3 or 6 + 2 + 3 (3 3 2 3) matras.</source>
        <translation>Un charan pair de doha se partage d’ordinaire en 4 + 4 + 3 ou 6 + 2 + 3 (3 3 2 3) mātrās.</translation>
    </message>
    <message>
        <source>The main rhyme stands in line 1 on syllable 6, 7, 8 or 9.</source>
        <translation>La rime principale se trouve à la ligne 1 sur la syllabe 6, 7, 8 ou 9.</translation>
    </message>
    <message>
        <source>Line 2 of an englyn ends unstressed.</source>
        <translation>La ligne 2 d’un englyn finit sans accent.</translation>
    </message>
    <message>
        <source>Of lines 3 and 4 one ends stressed and one unstressed.</source>
        <translation>Des lignes 3 et 4, l’une finit accentuée et l’autre non.</translation>
    </message>
    <message>
        <source>All lines of a ghazal are in one metre (bahr).</source>
        <translation>Toutes les lignes d’un ghazal sont dans un seul mètre (bahr).</translation>
    </message>
    <message>
        <source>No season word (kigo) that the small list knows is in this haiku. A saijiki knows thousands: yours may be one of them.</source>
        <translation>Aucun mot de saison (kigo) de la petite liste n’est dans ce haïku. Un saijiki en connaît des milliers : le vôtre peut en être.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the third line of the next.</source>
        <translation>La dernière ligne d’une strophe rime avec la troisième de la suivante.</translation>
    </message>
    <message>
        <source>The fourth quarter of the doha comes back as the first half of the third line.</source>
        <translation>Le quatrième quart du doha revient comme première moitié de la troisième ligne.</translation>
    </message>
    <message>
        <source>A kundaliya ends in the word or the words with which it began.</source>
        <translation>Un kundaliya finit par le ou les mots qui l’ont commencé.</translation>
    </message>
    <message>
        <source>after a foot in ma (N N, R N) the next begins with nirai.</source>
        <translation>après un pied ma (N N, R N), le suivant commence par nirai.</translation>
    </message>
    <message>
        <source>after a foot in vilam (N R, R R) the next begins with ner.</source>
        <translation>après un pied vilam (N R, R R), le suivant commence par ner.</translation>
    </message>
    <message>
        <source>after a foot in kay (three asai, the last ner) the next begins with ner.</source>
        <translation>après un pied kay (trois asai, le dernier ner), le suivant commence par ner.</translation>
    </message>
    <message>
        <source>The sixth syllable of the 8 rhymes with the end of the 6.</source>
        <translation>La sixième syllabe du vers de 8 rime avec la fin du vers de 6.</translation>
    </message>
    <message>
        <source>The end of a 6 rhymes with the end of the 8 before it.</source>
        <translation>La fin d’un vers de 6 rime avec la fin du vers de 8 qui précède.</translation>
    </message>
    <message>
        <source>A line of 6 has its second and sixth syllable flat, its fourth sharp.</source>
        <translation>Un vers de 6 a ses syllabes 2 et 6 plates, la quatrième aiguë.</translation>
    </message>
    <message>
        <source>A line of 8 has its second, sixth and eighth syllable flat, its fourth sharp.</source>
        <translation>Un vers de 8 a ses syllabes 2, 6 et 8 plates, la quatrième aiguë.</translation>
    </message>
    <message>
        <source>In a line of 8 one of syllables 6 and 8 is level, the other falling.</source>
        <translation>Dans un vers de 8, l’une des syllabes 6 et 8 est égale, l’autre descendante.</translation>
    </message>
    <message>
        <source>The last line of a stanza rhymes with the second line of the next.</source>
        <translation>La dernière ligne d’une strophe rime avec la deuxième de la suivante.</translation>
    </message>
    <message>
        <source>Parallel lines are the art of this song.</source>
        <translation>Les lignes parallèles sont l’art de ce chant.</translation>
    </message>
    <message>
        <source>A rubai has a metre of its own.</source>
        <translation>Un rubai a un mètre à lui.</translation>
    </message>
    <message>
        <source>This is a season word (kigo): with it the poem may be read as a haiku. A senryu does without.</source>
        <translation>C’est un mot de saison (kigo) : avec lui le poème peut se lire comme un haïku. Un senryu s’en passe.</translation>
    </message>
    <message>
        <source>Most stanzas end with the same line (kibwagizo); this one does not: licence?</source>
        <translation>La plupart des strophes finissent par la même ligne (kibwagizo) ; pas celle-ci : licence ?</translation>
    </message>
    <message>
        <source>The third line of a sijo begins with a group of three syllables.</source>
        <translation>La troisième ligne d’un sijo commence par un groupe de trois syllabes.</translation>
    </message>
    <message>
        <source>The second group of the third line has at least five syllables.</source>
        <translation>Le deuxième groupe de la troisième ligne a au moins cinq syllabes.</translation>
    </message>
    <message>
        <source>A line of a sijo has 14 to 16 syllables.</source>
        <translation>Une ligne de sijo a 14 à 16 syllabes.</translation>
    </message>
    <message>
        <source>A sijo has 44 to 46 syllables in all.</source>
        <translation>Un sijo a 44 à 46 syllabes en tout.</translation>
    </message>
    <message>
        <source>Half a line of a sijo has 6 to 9 syllables.</source>
        <translation>Une demi-ligne de sijo a 6 à 9 syllabes.</translation>
    </message>
    <message>
        <source>The second half of a line has 6 to 9 syllables, in the third line at least 5.</source>
        <translation>La seconde moitié d’une ligne a 6 à 9 syllabes, dans la troisième ligne au moins 5.</translation>
    </message>
    <message>
        <source>An odd charan of a soratha ends guru-laghu (2 1): licence?</source>
        <translation>Un charan impair de soratha finit par guru-laghu (2 1) : licence ?</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>I know</source>
        <translation>Je sais</translation>
    </message>
    <message>
        <source>Do not show this warning again</source>
        <translation>Ne plus montrer cet avertissement</translation>
    </message>
    <message>
        <source>The folder of your desks is copied by {name}; copying it while you write can damage it.</source>
        <translation>Le dossier de vos bureaux est copié par {name}&#xa0;; le copier pendant que vous écrivez peut l&apos;abîmer.</translation>
    </message>
    <message>
        <source>The folder of your desks is on a network drive ({name}); a desk can be damaged there.</source>
        <translation>Le dossier de vos bureaux est sur un disque réseau ({name})&#xa0;; un bureau peut y être abîmé.</translation>
    </message>
    <message>
        <source>Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a shared folder.</source>
        <translation>Déplacez {folder} à un endroit propre à cet ordinateur, ou lancez WriterDesk avec --data&#xa0;; les sauvegardes peuvent être dans un dossier partagé.</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>amharic-getem</source>
        <translation>Guetem amharique</translation>
    </message>
    <message>
        <source>chaupai</source>
        <translation>Chaupaï</translation>
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
        <translation>Ghazal</translation>
    </message>
    <message>
        <source>haiku</source>
        <translation>Haïku</translation>
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
        <translation>Paroles de chanson</translation>
    </message>
    <message>
        <source>pantun</source>
        <translation>Pantoun</translation>
    </message>
    <message>
        <source>pathya-vat</source>
        <translation>Pathya vat</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Pièce de théâtre</translation>
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
        <translation>Rubaï</translation>
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
        <translation>Sonnet pétrarquiste</translation>
    </message>
    <message>
        <source>sonnet-shakespearean</source>
        <translation>Sonnet shakespearien</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Section {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How long the piece is to become</source>
        <translation>Quelle longueur le texte doit atteindre</translation>
    </message>
    <message>
        <source>0 takes the goal away.</source>
        <translation>0 supprime l&apos;objectif.</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Jusqu&apos;à quel jour</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Goal of this piece</source>
        <translation>Objectif de ce texte</translation>
    </message>
    <message>
        <source>until</source>
        <translation>avant le</translation>
    </message>
</context>
<context>
    <name>GrammarNews</name>
    <message>
        <source>Grammar: starting</source>
        <translation>Grammaire&#xa0;: démarrage</translation>
    </message>
    <message>
        <source>Grammar: reading its rules</source>
        <translation>Grammaire&#xa0;: lecture des règles</translation>
    </message>
    <message>
        <source>Grammar: stopped</source>
        <translation>Grammaire&#xa0;: arrêtée</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Grammar with LanguageTool</source>
        <translation>Grammaire avec LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool is a free program with rules of grammar and style for some thirty languages, among them Arabic, French, Japanese, Khmer, Persian, Spanish, Tagalog and Tamil. It runs on this computer, needs Java and about 800 MB of memory while it works. Everything else in WriterDesk works without it.</source>
        <translation>LanguageTool est un programme libre avec des règles de grammaire et de style pour une trentaine de langues, dont l&apos;arabe, l&apos;espagnol, le français, le japonais, le khmer, le persan, le tagalog et le tamoul. Il tourne sur cet ordinateur, a besoin de Java et d&apos;environ 800 Mo de mémoire pendant qu&apos;il travaille. Tout le reste de WriterDesk marche sans lui.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Start it and try</source>
        <translation>Le démarrer et essayer</translation>
    </message>
    <message>
        <source>Switch grammar checks off</source>
        <translation>Désactiver la grammaire</translation>
    </message>
    <message>
        <source>Three ways to have it</source>
        <translation>Trois façons de l&apos;avoir</translation>
    </message>
    <message>
        <source>Download it (250 MB)</source>
        <translation>Le télécharger (250 Mo)</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>D&apos;un fichier zip…</translation>
    </message>
    <message>
        <source>It comes from the people who publish LanguageTool for Python, and its checksum is compared before anything is unpacked. The same zip from a stick does as well, without a network.</source>
        <translation>Il vient de ceux qui publient LanguageTool pour Python, et sa somme de contrôle est comparée avant que rien ne soit déballé. Le même zip sur une clé USB convient aussi, sans réseau.</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Adresse d&apos;un serveur</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Or a server that already runs. On another computer it reads what you write; pieces that are not for everybody are never sent there.</source>
        <translation>Ou un serveur qui tourne déjà. Sur un autre ordinateur, il lit ce que vous écrivez&#xa0;; les textes qui ne sont pas pour tous n&apos;y sont jamais envoyés.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Program or folder of a Java</source>
        <translation>Programme ou dossier d&apos;un Java</translation>
    </message>
    <message>
        <source>Another Java: its program or folder; empty looks for one</source>
        <translation>Un autre Java&#xa0;: son programme ou son dossier&#xa0;; vide, on en cherche un</translation>
    </message>
    <message>
        <source>Use this Java</source>
        <translation>Utiliser ce Java</translation>
    </message>
    <message>
        <source>LanguageTool from a zip file</source>
        <translation>LanguageTool d&apos;un fichier zip</translation>
    </message>
    <message>
        <source>Starting; the first time takes some seconds…</source>
        <translation>Démarrage&#xa0;; la première fois prend quelques secondes…</translation>
    </message>
    <message>
        <source>Installing LanguageTool</source>
        <translation>Installation de LanguageTool</translation>
    </message>
    <message>
        <source>LanguageTool {version} is installed.</source>
        <translation>LanguageTool {version} est installé.</translation>
    </message>
    <message>
        <source>Its zip is not one that LanguageTool&apos;s makers published; use it if you trust where it is from.</source>
        <translation>Ce zip n&apos;est pas de ceux que publient les auteurs de LanguageTool&#xa0;; utilisez-le si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L&apos;essayer</translation>
    </message>
    <message>
        <source>Switch grammar checks on</source>
        <translation>Activer la grammaire</translation>
    </message>
    <message>
        <source>Use the one on this computer</source>
        <translation>Utiliser celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Install it again, or another way</source>
        <translation>L&apos;installer à nouveau, ou autrement</translation>
    </message>
</context>
<context>
    <name>GrammarWords</name>
    <message>
        <source>It is here, and switched off.</source>
        <translation>Il est là, et désactivé.</translation>
    </message>
    <message>
        <source>The server at {address} does not answer.</source>
        <translation>Le serveur à {address} ne répond pas.</translation>
    </message>
    <message>
        <source>The server at {address} is used.</source>
        <translation>Le serveur à {address} est utilisé.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Il n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is at work.</source>
        <translation>LanguageTool {version} est au travail.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here and cannot start.</source>
        <translation>LanguageTool {version} est là et ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>LanguageTool {version} is here; it starts with the first text in a language it knows.</source>
        <translation>LanguageTool {version} est là&#xa0;; il démarre au premier texte dans une langue qu&apos;il connaît.</translation>
    </message>
    <message>
        <source>{memory} MB of memory, port {port}</source>
        <translation>{memory} Mo de mémoire, port {port}</translation>
    </message>
    <message>
        <source>What you write is sent to that computer.</source>
        <translation>Ce que vous écrivez est envoyé à cet ordinateur-là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln langue</numerusform>
            <numerusform>%Ln langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Java {version}, {program}</source>
        <translation>Java {version}, {program}</translation>
    </message>
    <message>
        <source>A server elsewhere needs no Java here.</source>
        <translation>Un serveur ailleurs n&apos;a pas besoin de Java ici.</translation>
    </message>
    <message>
        <source>No Java was found that can run it; version 17 or later is needed.</source>
        <translation>Aucun Java capable de le faire tourner n&apos;a été trouvé&#xa0;; il faut la version 17 ou plus.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Ajouter&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>GuardsCard</name>
    <message>
        <source>Before it can be sealed</source>
        <translation>Avant de pouvoir sceller</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Nothing is told of that.</source>
        <translation>Rien n’en est dit.</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>Toute l’aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>WriterDesk {version}, with Qt {qt} and Python {python}.</source>
        <translation>WriterDesk {version}, avec Qt {qt} et Python {python}.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC.</source>
        <translation>Qt est utilisé sous la LGPL, version 3&#xa0;; ses bibliothèques peuvent être échangées. Icônes&#xa0;: Lucide, ISC.</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it.</source>
        <translation>Rien de ce que vous écrivez ne quitte cet ordinateur sans que vous l&apos;envoyiez.</translation>
    </message>
</context>
<context>
    <name>IllEndLine</name>
    <message>
        <source>The last session did not end well; what was written is here.</source>
        <translation>La dernière session s&apos;est mal terminée&#xa0;; ce qui a été écrit est là.</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D&apos;accord</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A text, Markdown, Word, OpenDocument or Fountain file</source>
        <translation>Un fichier texte, Markdown, Word, OpenDocument ou Fountain</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The file stays as it is; a piece of your own is made of it.</source>
        <translation>Le fichier reste comme il est&#xa0;; un texte à vous en est fait.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;All files (*)</source>
        <translation>Textes (*.txt *.text *.md *.markdown *.docx *.odt *.ott *.fountain *.spmd);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Making the piece</source>
        <translation>Création du texte</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
</context>
<context>
    <name>InterfaceStep</name>
    <message>
        <source>Welcome to WriterDesk</source>
        <translation>Bienvenue dans WriterDesk</translation>
    </message>
    <message>
        <source>Which language shall the menus speak?</source>
        <translation>Quelle langue les menus doivent-ils parler&#xa0;?</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Open a file or a picture…</source>
        <translation>Ouvrir un fichier ou une image…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Look at the invite</source>
        <translation>Voir l’invitation</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Commencer autrement</translation>
    </message>
    <message>
        <source>An invite is a file ending in .wdinvite, or a picture of its QR code.</source>
        <translation>Une invitation est un fichier qui finit par .wdinvite, ou une image de son code QR.</translation>
    </message>
    <message>
        <source>Or type what stands in it.</source>
        <translation>Ou tapez ce qui y est écrit.</translation>
    </message>
    <message>
        <source>Invites and pictures (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Invitations et images (*.wdinvite *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Open an invite</source>
        <translation>Ouvrir une invitation</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>Iteration {number}</source>
        <translation>Itération {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>✓ Approved by {names}</source>
        <translation>✓ Approuvé par {names}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve {iteration}</source>
        <translation>Approuver {iteration}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
</context>
<context>
    <name>JudgedPane</name>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Choose words of this text first (Shift+F7)</source>
        <translation>Choisissez d&apos;abord des mots de ce texte (Maj+F7)</translation>
    </message>
    <message>
        <source>The text to judge</source>
        <translation>Le texte à juger</translation>
    </message>
    <message>
        <source>The text to judge · {model}</source>
        <translation>Le texte à juger · {model}</translation>
    </message>
</context>
<context>
    <name>KeyboardPicture</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>La liste ci-dessous dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Type with this table</source>
        <translation>Taper avec cette table</translation>
    </message>
    <message>
        <source>With Shift</source>
        <translation>Avec Maj</translation>
    </message>
    <message>
        <source>Keys or a letter</source>
        <translation>Touches ou lettre</translation>
    </message>
    <message>
        <source>Look for keys or a letter</source>
        <translation>Chercher des touches ou une lettre</translation>
    </message>
    <message>
        <source>Keys and what they make</source>
        <translation>Touches et ce qu&apos;elles donnent</translation>
    </message>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Aucune table n&apos;écrit encore cette langue&#xa0;; les touches sont celles du système.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Another language: its tag…</source>
        <translation>Autre langue&#xa0;: son étiquette…</translation>
    </message>
    <message>
        <source>Tag, such as ln or zh-Hant</source>
        <translation>Étiquette, comme ln ou zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Étiquette d&apos;une autre langue</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Any other: its tag, such as ln or zh-Hant</source>
        <translation>Toute autre&#xa0;: son étiquette, comme ln ou zh-Hant</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Étiquette d&apos;une autre langue</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Verse forms</source>
        <translation>Formes poétiques</translation>
    </message>
    <message>
        <source>Being recognised</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>s&apos;écrit de gauche à droite</translation>
    </message>
    <message>
        <source>written from right to left</source>
        <translation>s&apos;écrit de droite à gauche</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Leave it to others</source>
        <translation>Laisser à d&apos;autres</translation>
    </message>
    <message>
        <source>What you have said so far stays on this computer.</source>
        <translation>Ce que vous avez dit jusqu&apos;ici reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Le rendre</translation>
    </message>
    <message>
        <source>Do you know the writer, or have you a part in the piece?</source>
        <translation>Connaissez-vous l&apos;auteur, ou avez-vous part au texte&#xa0;?</translation>
    </message>
    <message>
        <source>Your conflict of interest</source>
        <translation>Votre conflit d&apos;intérêts</translation>
    </message>
    <message>
        <source>Declare it and step aside</source>
        <translation>Le déclarer et se retirer</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Your account</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>What was offered, what is due, what was paid. It stays on this computer.</source>
        <translation>Ce qui a été offert, ce qui est dû, ce qui a été payé. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Commanditaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>You have not written for a brief yet.</source>
        <translation>Vous n&apos;avez pas encore écrit pour une commande.</translation>
    </message>
    <message>
        <source>Owed to you: {amounts}</source>
        <translation>On vous doit&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>Save your account</source>
        <translation>Enregistrer vos comptes</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Enregistré dans {name}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Prompts and briefs</source>
        <translation>Consignes et commandes</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Sample briefs</source>
        <translation>Exemples de commandes</translation>
    </message>
</context>
<context>
    <name>LineReadings</name>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>This line has no words.</source>
        <translation>Cette ligne n’a pas de mots.</translation>
    </message>
    <message>
        <source>Only verse of a form is counted by its readings.</source>
        <translation>Seuls les vers d’une forme se comptent par leurs lectures.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The line as it is said, or its syllables with their values: {example}</source>
        <translation>La ligne comme elle se dit, ou ses syllabes avec leurs valeurs : {example}</translation>
    </message>
    <message>
        <source>“{words}” is read</source>
        <translation>« {words} » se lit</translation>
    </message>
</context>
<context>
    <name>LongPastes</name>
    <message>
        <source>So long a text is kept in parts – Ctrl+Z takes it back; the text before it is a version</source>
        <translation>Un texte si long est gardé par morceaux – Ctrl+Z le retire&#xa0;; le texte d&apos;avant est une version</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>En attente&#xa0;:&#xa0;%Ln paquet.</numerusform>
            <numerusform>En attente&#xa0;:&#xa0;%Ln paquets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n&apos;attend.</translation>
    </message>
    <message>
        <source>Offline. {waiting}</source>
        <translation>Hors ligne. {waiting}</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;New piece of my own…</source>
        <translation>&amp;Nouveau texte à moi…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Write a brief…</source>
        <translation>Écrire &amp;une commande…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Send and &amp;fetch now</source>
        <translation>Envoyer et &amp;relever maintenant</translation>
    </message>
    <message>
        <source>&amp;Carry by a file…</source>
        <translation>&amp;Porter par un fichier…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>Repren&amp;dre une réponse…</translation>
    </message>
    <message>
        <source>&amp;Join a vendor…</source>
        <translation>Re&amp;joindre un commanditaire…</translation>
    </message>
    <message>
        <source>&amp;Backups, another computer…</source>
        <translation>&amp;Sauvegardes, autre ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>&amp;Sceller et envoyer…</translation>
    </message>
    <message>
        <source>Begin or end a s&amp;ession</source>
        <translation>&amp;Commencer ou finir une session</translation>
    </message>
    <message>
        <source>&amp;Goal of this piece…</source>
        <translation>&amp;Objectif de ce texte…</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>&amp;Garder cette version…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Begin a section at the &amp;caret</source>
        <translation>Commencer &amp;une section au curseur</translation>
    </message>
    <message>
        <source>C&amp;ast of the play</source>
        <translation>&amp;Distribution de la pièce</translation>
    </message>
    <message>
        <source>&amp;How lines are read</source>
        <translation>Co&amp;mment se lisent les lignes</translation>
    </message>
    <message>
        <source>Say ho&amp;w this line is read…</source>
        <translation>&amp;Fixer la lecture de cette ligne…</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Remark to yourself…</source>
        <translation>&amp;Remarque à vous-même…</translation>
    </message>
    <message>
        <source>&amp;Text to judge</source>
        <translation>&amp;Texte à juger</translation>
    </message>
    <message>
        <source>Re&amp;mark on the text to judge…</source>
        <translation>Observation sur &amp;le texte à juger…</translation>
    </message>
    <message>
        <source>R&amp;ubric of the text to judge</source>
        <translation>Grille du texte à &amp;juger</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>Coller &amp;tel quel</translation>
    </message>
    <message>
        <source>Tidy a&amp;s a paste</source>
        <translation>&amp;Nettoyer comme un collage</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occ&amp;urrence suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>T&amp;ype with the keys of a table</source>
        <translation>Taper avec les touches &amp;d&apos;une table</translation>
    </message>
    <message>
        <source>Which &amp;keys make which letters</source>
        <translation>&amp;Quelles touches font quelles lettres</translation>
    </message>
    <message>
        <source>Write the selection another &amp;way…</source>
        <translation>Écr&amp;ire la sélection autrement…</translation>
    </message>
    <message>
        <source>C&amp;haracters of the language</source>
        <translation>Caractères de la lan&amp;gue</translation>
    </message>
    <message>
        <source>Ru&amp;by…</source>
        <translation>Ru&amp;by…</translation>
    </message>
    <message>
        <source>Wor&amp;d that is not known…</source>
        <translation>&amp;Mot qui n&apos;est pas connu…</translation>
    </message>
    <message>
        <source>Next findin&amp;g or comment</source>
        <translation>Remarque ou commentaire sui&amp;vant</translation>
    </message>
    <message>
        <source>Finding or co&amp;mment before</source>
        <translation>Remarque ou commentaire précédent</translation>
    </message>
    <message>
        <source>Card of the finding: mend, &amp;let stand, why</source>
        <translation>Carte de la remarque&#xa0;: corriger, laisser, pourquoi</translation>
    </message>
    <message>
        <source>St&amp;op the check that runs</source>
        <translation>Arrêter la véri&amp;fication en cours</translation>
    </message>
    <message>
        <source>Line of a play: ne&amp;xt element</source>
        <translation>Ligne de théâtre&#xa0;: élément suivant</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panneau</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Leave the text</source>
        <translation>&amp;Quitter le texte</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Concentration</translation>
    </message>
    <message>
        <source>Focus on pa&amp;ragraph, line or sentence</source>
        <translation>Concentration&#xa0;: paragraphe, &amp;ligne ou phrase</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>&amp;Machine à écrire</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Quiet: all three</source>
        <translation>Calme&#xa0;: les &amp;trois</translation>
    </message>
    <message>
        <source>&amp;Vertical preview</source>
        <translation>&amp;Aperçu vertical</translation>
    </message>
    <message>
        <source>Preview with ru&amp;by</source>
        <translation>Aperçu avec &amp;ruby</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texte plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte &amp;plus petit</translation>
    </message>
    <message>
        <source>&amp;Own size</source>
        <translation>T&amp;aille propre</translation>
    </message>
    <message>
        <source>&amp;Wider paper</source>
        <translation>Papier plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower paper</source>
        <translation>Pap&amp;ier plus étroit</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>Lignes plus &amp;espacées</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Lignes plus &amp;serrées</translation>
    </message>
    <message>
        <source>Paragraph from the le&amp;ft</source>
        <translation>Paragraphe &amp;depuis la gauche</translation>
    </message>
    <message>
        <source>Paragraph from the ri&amp;ght</source>
        <translation>Pa&amp;ragraphe depuis la droite</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;Couleurs suivantes</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>C&amp;ouleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>&amp;Sepia colours</source>
        <translation>Co&amp;uleurs sépia</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Couleurs &amp;du système</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>&amp;Partout…</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>É&amp;criture</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Envois</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Relectures</translation>
    </message>
    <message>
        <source>&amp;How readers agree</source>
        <translation>&amp;Accord entre lecteurs</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>De&amp;cision on this piece</source>
        <translation>Décisio&amp;n sur ce texte</translation>
    </message>
    <message>
        <source>&amp;Your account</source>
        <translation>V&amp;os comptes</translation>
    </message>
    <message>
        <source>W&amp;ords of the team</source>
        <translation>&amp;Mots de l&apos;équipe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothèque</translation>
    </message>
    <message>
        <source>Search all dra&amp;fts…</source>
        <translation>Chercher &amp;dans tous les brouillons…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Touches et aide</translation>
    </message>
    <message>
        <source>&amp;Tutorials</source>
        <translation>T&amp;utoriels</translation>
    </message>
    <message>
        <source>&amp;Languages: what works</source>
        <translation>&amp;Langues&#xa0;: ce qui marche</translation>
    </message>
    <message>
        <source>&amp;Grammar with LanguageTool</source>
        <translation>&amp;Grammaire avec LanguageTool</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Typewriter: the line stays, the paper moves.</source>
        <translation>Machine à écrire&#xa0;: la ligne reste, le papier bouge.</translation>
    </message>
    <message>
        <source>Typewriter off.</source>
        <translation>Machine à écrire désactivée.</translation>
    </message>
    <message>
        <source>Quiet. Escape leads back.</source>
        <translation>Calme. Échap ramène.</translation>
    </message>
    <message>
        <source>Text at {number} %</source>
        <translation>Texte à {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Focus on the paragraph. Escape leads back.</source>
        <translation>Concentration sur le paragraphe. Échap ramène.</translation>
    </message>
    <message>
        <source>Focus on the line. Escape leads back.</source>
        <translation>Concentration sur la ligne. Échap ramène.</translation>
    </message>
    <message>
        <source>Focus on the sentence. Escape leads back.</source>
        <translation>Concentration sur la phrase. Échap ramène.</translation>
    </message>
</context>
<context>
    <name>NewPieceCard</name>
    <message>
        <source>A piece of your own</source>
        <translation>Un texte à vous</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>NewerVersions</name>
    <message>
        <source>You took version {held}. Version {newest} says something else; yours counts until you agree.</source>
        <translation>Vous avez pris la version {held}. La version {newest} dit autre chose&#xa0;; la vôtre vaut jusqu&apos;à ce que vous acceptiez.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et&#xa0;%Ln de plus</numerusform>
            <numerusform>et&#xa0;%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to version {number}</source>
        <translation>Accepter la version {number}</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Proposed: {text}</source>
        <translation>Proposé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The writer: {answer}</source>
        <translation>L&apos;auteur&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>From the revision before</source>
        <translation>De la révision précédente</translation>
    </message>
    <message>
        <source>From another reader</source>
        <translation>D&apos;un autre lecteur</translation>
    </message>
    <message>
        <source>The writer has dealt with it.</source>
        <translation>L&apos;auteur s&apos;en est occupé.</translation>
    </message>
    <message>
        <source>The writer leaves it as it is.</source>
        <translation>L&apos;auteur laisse tel quel.</translation>
    </message>
    <message>
        <source>The writer has not said anything about it.</source>
        <translation>L&apos;auteur n&apos;en a rien dit.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>To yourself, on “{words}”</source>
        <translation>À vous-même, sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>De quoi voulez-vous vous souvenir&#xa0;?</translation>
    </message>
    <message>
        <source>Noted. It stands among the comments.</source>
        <translation>Noté. C&apos;est parmi les commentaires.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes for yourself. They stay here.</source>
        <translation>Des notes pour vous. Elles restent ici.</translation>
    </message>
    <message>
        <source>Notes stay on this desk and never leave with the piece.</source>
        <translation>Les notes restent sur ce bureau et ne partent jamais avec le texte.</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notes antérieures</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Reprendre celles-ci</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Telles qu&apos;elles sont</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Read the brief</source>
        <translation>Lire la commande</translation>
    </message>
    <message>
        <source>Read the brief {title}</source>
        <translation>Lire la commande {title}</translation>
    </message>
</context>
<context>
    <name>OpinionCards</name>
    <message>
        <source>The writer appeals</source>
        <translation>L&apos;auteur fait appel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Lecteur {number}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Clause de la commande&#xa0;: {0}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>ne pas accepter</translation>
    </message>
    <message>
        <source>the first decision stands</source>
        <translation>la première décision est maintenue</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>works</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>marche en partie</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>This paragraph has %Ln word(s); typing in so long a one grows slow.</source>
        <translation>
            <numerusform>Ce paragraphe a&#xa0;%Ln mot&#xa0;; écrire dans un si long devient lent.</numerusform>
            <numerusform>Ce paragraphe a&#xa0;%Ln mots&#xa0;; écrire dans un si long devient lent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part it at ends of sentences</source>
        <translation>Le couper aux fins de phrases</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Parted. Undo makes it one again.</source>
        <translation>Coupé. Annuler le refait d&apos;un seul tenant.</translation>
    </message>
</context>
<context>
    <name>OutlineTab</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and an arrow. F2 gives it a title.</source>
        <translation>Faites glisser une section, ou déplacez-la avec Alt et une flèche. F2 lui donne un titre.</translation>
    </message>
    <message>
        <source>Begin one at the caret</source>
        <translation>En commencer une au curseur</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Joindre à la suivante</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Section {number}</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>sur la page</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your keys are locked. Give their passphrase, and what waits goes out.</source>
        <translation>Vos clés sont verrouillées. Donnez leur phrase secrète, et ce qui attend part.</translation>
    </message>
    <message>
        <source>This computer has no place for your keys. Choose a passphrase that locks them; write it down, for without it nobody opens them.</source>
        <translation>Cet ordinateur n’a pas de place pour vos clés. Choisissez une phrase secrète qui les verrouille ; notez-la, car sans elle personne ne les ouvre.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareilles.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln lettre</numerusform>
            <numerusform>%Ln lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mora(e)</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln mores</numerusform>
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
            <numerusform>%Ln syllabe</numerusform>
            <numerusform>%Ln syllabes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stanza(s)</source>
        <translation>
            <numerusform>%Ln strophe</numerusform>
            <numerusform>%Ln strophes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, at least {limit}</source>
        <translation>{count}, au moins {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} sur {limit}</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>l&apos;heure</translation>
    </message>
    <message>
        <source>for the piece</source>
        <translation>pour le texte</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>d&apos;avance</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>n&apos;importe quel jour</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>échéance passée&#xa0;: {when}</translation>
    </message>
    <message>
        <source>due today, {clock}</source>
        <translation>pour aujourd&apos;hui, {clock}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>pour le {when}</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>dans&#xa0;%Ln jour</numerusform>
            <numerusform>dans&#xa0;%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ&#xa0;%Ln minute</numerusform>
            <numerusform>environ&#xa0;%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ&#xa0;%Ln heure</numerusform>
            <numerusform>environ&#xa0;%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Sending again soon</source>
        <translation>Nouvel envoi bientôt</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>Chez le commanditaire</translation>
    </message>
    <message>
        <source>Could not be read there</source>
        <translation>N&apos;a pu y être lu</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Readers differ</source>
        <translation>Les lecteurs divergent</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>En appel</translation>
    </message>
    <message>
        <source>Accepted, pay is due</source>
        <translation>Accepté, paiement dû</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>poem</source>
        <translation>poème</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>paroles</translation>
    </message>
    <message>
        <source>story</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>prose</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>play</source>
        <translation>pièce de théâtre</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>scène</translation>
    </message>
    <message>
        <source>rewriting</source>
        <translation>réécriture</translation>
    </message>
    <message>
        <source>critique of a machine&apos;s text</source>
        <translation>critique d&apos;un texte de machine</translation>
    </message>
    <message>
        <source>prompt for a model</source>
        <translation>consigne pour un modèle</translation>
    </message>
</context>
<context>
    <name>PieceCard</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer d&apos;écrire</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place in the text</source>
        <translation>Place dans le texte</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Only a play has a cast.</source>
        <translation>Seule une pièce de théâtre a une distribution.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Distribution</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln speech(es).</source>
        <translation>
            <numerusform>Renommé dans&#xa0;%Ln réplique.</numerusform>
            <numerusform>Renommé dans&#xa0;%Ln répliques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A font of this script that is installed on the computer is used by itself.</source>
        <translation>Une police de cette écriture installée sur l&apos;ordinateur est utilisée d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Vertical preview</source>
        <translation>Aperçu vertical</translation>
    </message>
    <message>
        <source>Preview with ruby</source>
        <translation>Aperçu avec ruby</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus the size.</source>
        <translation>Page précédente et Page suivante tournent les pages, plus et moins changent la taille.</translation>
    </message>
    <message numerus="yes">
        <source>No font here can draw %Ln letter(s).</source>
        <translation>
            <numerusform>Aucune police ici ne sait dessiner&#xa0;%Ln lettre.</numerusform>
            <numerusform>Aucune police ici ne sait dessiner&#xa0;%Ln lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}, the last</source>
        <translation>Page {number}, la dernière</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Remis à l&apos;imprimante</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Légal US</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name under the title</source>
        <translation>Nom sous le titre</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Every fifth line</source>
        <translation>Une ligne sur cinq</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Title, language or brief</source>
        <translation>Titre, langue ou commande</translation>
    </message>
    <message>
        <source>Show only pieces with these words</source>
        <translation>N&apos;afficher que les textes avec ces mots</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Seulement en retard</translation>
    </message>
    <message>
        <source>Only what you hold</source>
        <translation>Seulement ce que vous tenez</translation>
    </message>
    <message>
        <source>Any brief</source>
        <translation>Toute commande</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Toute forme</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Any round</source>
        <translation>Tout tour</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Toute ancienneté</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln jour ou plus</numerusform>
            <numerusform>%Ln jours ou plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
    <message>
        <source>{state}, by you</source>
        <translation>{state}, par vous</translation>
    </message>
    <message>
        <source>{state}, by another reader</source>
        <translation>{state}, par un autre lecteur</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Pieces that wait</source>
        <translation>Textes en attente</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>How readers agree</source>
        <translation>Accord entre lecteurs</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Mots de l&apos;équipe</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Rien n&apos;attend d&apos;être lu.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Was this review of help to you?</source>
        <translation>Cette relecture vous a-t-elle aidé ?</translation>
    </message>
    <message>
        <source>The reader learns your answer when the piece is through, with your sentence and without your name.</source>
        <translation>Le lecteur apprend votre réponse quand le texte est terminé, avec votre phrase et sans votre nom.</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Pourquoi ? (si vous voulez)</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Elle a aidé</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Elle n&apos;a pas aidé</translation>
    </message>
    <message>
        <source>You said: {answer}.</source>
        <translation>Vous avez dit : {answer}.</translation>
    </message>
</context>
<context>
    <name>ReadCritique</name>
    <message>
        <source>The writer&apos;s remarks</source>
        <translation>Les observations de l&apos;auteur</translation>
    </message>
    <message>
        <source>How the writer rates the judged text</source>
        <translation>Comment l&apos;auteur note le texte jugé</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non noté</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Choose words in the text first.</source>
        <translation>Choisissez d&apos;abord des mots dans le texte.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
    <message>
        <source>Choose words in the text, then comment on them.</source>
        <translation>Choisissez des mots dans le texte, puis commentez-les.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Texte de {title}</translation>
    </message>
    <message>
        <source>What the checks left</source>
        <translation>Ce que les vérifications ont laissé</translation>
    </message>
    <message>
        <source>The checks left nothing to look at.</source>
        <translation>Les vérifications n&apos;ont rien laissé à regarder.</translation>
    </message>
    <message>
        <source>The writer: {note}</source>
        <translation>L&apos;auteur&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Back to the queue</source>
        <translation>Retour à la file</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Choose words in the text first (Ctrl+M)</source>
        <translation>Choisissez d&apos;abord des mots dans le texte (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>A copy stands in {file}.</source>
        <translation>Une copie se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>How lines are read</source>
        <translation>Comment se lisent les lignes</translation>
    </message>
    <message>
        <source>No line of this piece has a reading of its own: each is counted as it is written.</source>
        <translation>Aucune ligne de ce texte n’a sa propre lecture : chacune est comptée comme elle s’écrit.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Dire autrement…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Say how the line of the caret is read…</source>
        <translation>Dire comment se lit la ligne du curseur…</translation>
    </message>
    <message>
        <source>A reading is kept with the words of its line and travels with the piece.</source>
        <translation>Une lecture se garde avec les mots de sa ligne et voyage avec le texte.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>no line says this now</source>
        <translation>aucune ligne ne dit plus cela</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Section {number}</source>
        <translation>Section {number}</translation>
    </message>
    <message>
        <source>typed last {when}</source>
        <translation>dernière frappe&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{count} since the version before</source>
        <translation>{count} depuis la version d&apos;avant</translation>
    </message>
    <message>
        <source>{count} out of the journal</source>
        <translation>{count} tirés du journal</translation>
    </message>
    <message>
        <source>Compare {title} with the version before</source>
        <translation>Comparer {title} avec la version d&apos;avant</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Comparer avec la version d&apos;avant</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Your words are here</source>
        <translation>Vos mots sont là</translation>
    </message>
    <message>
        <source>Looking at what was recovered …</source>
        <translation>Examen de ce qui a été récupéré …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer d&apos;écrire</translation>
    </message>
    <message>
        <source>Go on without the rescued text</source>
        <translation>Continuer sans le texte sauvé</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Look at the crash file</source>
        <translation>Regarder le fichier d&apos;incident</translation>
    </message>
    <message>
        <source>The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.</source>
        <translation>La dernière session s&apos;est mal terminée, et un bureau ne peut pas être ouvert. Rien n&apos;a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>The last session did not end well. This is what was written in it; a version of it is kept. Nothing was sent anywhere.</source>
        <translation>La dernière session s&apos;est mal terminée. Voici ce qui y a été écrit&#xa0;; une version en est gardée. Rien n&apos;a été envoyé nulle part.</translation>
    </message>
    <message>
        <source>The last session did not end well. Nothing was being written; everything is in its place.</source>
        <translation>La dernière session s&apos;est mal terminée. Rien n&apos;était en cours d&apos;écriture&#xa0;; tout est à sa place.</translation>
    </message>
    <message>
        <source>Rescued text</source>
        <translation>Texte sauvé</translation>
    </message>
    <message>
        <source>What changed in {title}</source>
        <translation>Ce qui a changé dans {title}</translation>
    </message>
    <message>
        <source>Crash file</source>
        <translation>Fichier d&apos;incident</translation>
    </message>
    <message>
        <source>Where it broke; no words of yours are in it. {file}</source>
        <translation>Où cela s&apos;est rompu&#xa0;; aucun de vos mots n&apos;y est. {file}</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Remark on these words</source>
        <translation>Observation sur ces mots</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>Sur quoi porte l&apos;observation</translation>
    </message>
    <message>
        <source>What do you see here?</source>
        <translation>Que voyez-vous ici&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>RemarksTab</name>
    <message>
        <source>Choose words in the text to judge, then press Shift+F7.</source>
        <translation>Choisissez des mots dans le texte à juger, puis appuyez sur Maj+F7.</translation>
    </message>
    <message>
        <source>The writer made no remark on the judged text.</source>
        <translation>L&apos;auteur n&apos;a fait aucune observation sur le texte jugé.</translation>
    </message>
    <message>
        <source>{category} · not in this text</source>
        <translation>{category} · pas dans ce texte</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>A file with versions, settings and what broke. No text of yours is in it, and it is not sent.</source>
        <translation>Un fichier avec les versions, les réglages et ce qui s’est cassé. Aucun de vos textes n’y est, et il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Faire le rapport</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>L’enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Give it to whom you like.</source>
        <translation>Donnez-le à qui vous voulez.</translation>
    </message>
</context>
<context>
    <name>RescueLine</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What you type is kept in a rescue file.</source>
        <translation>Ce que vous tapez est gardé dans un fichier de secours.</translation>
    </message>
    <message>
        <source>What you type is only in this window now: leave it open.</source>
        <translation>Ce que vous tapez n&apos;est pour l&apos;instant que dans cette fenêtre&#xa0;: laissez-la ouverte.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space; it is stored by itself then.</source>
        <translation>Libérez de la place&#xa0;; l&apos;enregistrement se fera de lui-même.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>Le dossier de ce bureau ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Allow writing there; it is stored by itself then.</source>
        <translation>Autorisez-y l&apos;écriture&#xa0;; l&apos;enregistrement se fera de lui-même.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>Le fichier du bureau est abîmé.</translation>
    </message>
    <message>
        <source>Restore its newest backup.</source>
        <translation>Restaurez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Another program holds this desk.</source>
        <translation>Un autre programme tient ce bureau.</translation>
    </message>
    <message>
        <source>Close it; what you type is stored by itself then.</source>
        <translation>Fermez-le&#xa0;; ce que vous tapez sera alors enregistré de lui-même.</translation>
    </message>
    <message>
        <source>The disk gives errors.</source>
        <translation>Le disque donne des erreurs.</translation>
    </message>
    <message>
        <source>Check that it is connected and whole.</source>
        <translation>Vérifiez qu&apos;il est branché et en bon état.</translation>
    </message>
</context>
<context>
    <name>RescuedCard</name>
    <message>
        <source>a piece that is gone</source>
        <translation>un texte disparu</translation>
    </message>
    <message>
        <source>From a rescue file: {title}</source>
        <translation>D&apos;un fichier de secours&#xa0;: {title}</translation>
    </message>
    <message>
        <source>It goes back into its section when you go on; the text of before stays a version.</source>
        <translation>Il retourne dans sa section quand vous continuez&#xa0;; le texte d&apos;avant reste une version.</translation>
    </message>
    <message>
        <source>The desk holds newer text; this one becomes a version of the piece.</source>
        <translation>Le bureau contient un texte plus récent&#xa0;; celui-ci devient une version.</translation>
    </message>
    <message>
        <source>The desk holds it already.</source>
        <translation>Le bureau le contient déjà.</translation>
    </message>
    <message>
        <source>Its section is not on this desk any more; it becomes a piece of its own.</source>
        <translation>Sa section n&apos;est plus sur ce bureau&#xa0;; il devient un texte à part.</translation>
    </message>
    <message>
        <source>Its desk cannot be opened; it waits until that is mended.</source>
        <translation>Son bureau ne peut pas être ouvert&#xa0;; il attend que ce soit réparé.</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>Select the words of one line first; then say how they are read.</source>
        <translation>Sélectionnez d&apos;abord des mots d&apos;une seule ligne&#xa0;; puis dites comment ils se lisent.</translation>
    </message>
    <message>
        <source>Reading of {words}</source>
        <translation>Lecture de {words}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Only Japanese, Chinese, Korean and Mongolian are set in columns here.</source>
        <translation>Seuls le japonais, le chinois, le coréen et le mongol sont mis en colonnes ici.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Ces mots ont changé entre-temps.</translation>
    </message>
    <message>
        <source>Words with 《 》 or ｜ in them cannot have a reading.</source>
        <translation>Des mots qui contiennent 《 》 ou ｜ ne peuvent pas avoir de lecture.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Everything that the limits of the brief ask for.</source>
        <translation>Tout ce que demandent les limites du brief.</translation>
    </message>
    <message>
        <source>Everything that a critique of a machine&apos;s text is asked for.</source>
        <translation>Tout ce qui est demandé à la critique d’un texte de machine.</translation>
    </message>
    <message>
        <source>How the text is built: what stands twice, notes left behind, brackets, quotation marks.</source>
        <translation>La construction du texte : ce qui figure deux fois, notes oubliées, parenthèses, guillemets.</translation>
    </message>
    <message>
        <source>The signs of the text themselves: unseen ones, look-alikes, old encodings.</source>
        <translation>Les signes mêmes du texte : invisibles, sosies, anciens codages.</translation>
    </message>
    <message>
        <source>Everything that the verse form asks for.</source>
        <translation>Tout ce que demande la forme du poème.</translation>
    </message>
    <message>
        <source>Words, clusters, syllables, pages … outside the brief&apos;s limits.</source>
        <translation>Mots, graphèmes, syllabes, pages… hors des limites du brief.</translation>
    </message>
    <message>
        <source>Lines outside the brief&apos;s limits.</source>
        <translation>Lignes hors des limites du brief.</translation>
    </message>
    <message>
        <source>Stanzas outside the brief&apos;s limits.</source>
        <translation>Strophes hors des limites du brief.</translation>
    </message>
    <message>
        <source>A play with more or fewer roles than the brief asks for.</source>
        <translation>Une pièce de théâtre avec plus ou moins de rôles que le brief n’en demande.</translation>
    </message>
    <message>
        <source>Characters that the brief does not allow.</source>
        <translation>Caractères que le brief n’autorise pas.</translation>
    </message>
    <message>
        <source>A reminder of themes that the brief asks to stay away from; nothing is searched for.</source>
        <translation>Un rappel des thèmes que le brief demande d’éviter ; rien n’est cherché.</translation>
    </message>
    <message>
        <source>Fewer remarks on the judged text than asked for.</source>
        <translation>Moins d’observations sur le texte jugé que demandé.</translation>
    </message>
    <message>
        <source>A category of remarks with fewer than asked for, or a remark of no category.</source>
        <translation>Une catégorie avec moins d’observations que demandé, ou une observation sans catégorie.</translation>
    </message>
    <message>
        <source>A remark that does not quote the judged text as it stands, or says nothing.</source>
        <translation>Une observation qui ne cite pas le texte jugé tel qu’il est, ou qui ne dit rien.</translation>
    </message>
    <message>
        <source>A criterion of the rubric that is not rated.</source>
        <translation>Un critère de la grille qui n’est pas noté.</translation>
    </message>
    <message>
        <source>A rating without its reason.</source>
        <translation>Une note sans sa raison.</translation>
    </message>
    <message>
        <source>Words in quotation marks that do not stand in the judged text.</source>
        <translation>Des mots entre guillemets qui ne figurent pas dans le texte jugé.</translation>
    </message>
    <message>
        <source>A paragraph or stanza that comes twice.</source>
        <translation>Un paragraphe ou une strophe qui vient deux fois.</translation>
    </message>
    <message>
        <source>A sentence that comes twice.</source>
        <translation>Une phrase qui vient deux fois.</translation>
    </message>
    <message>
        <source>A word that comes twice in a row, where the language does not do so.</source>
        <translation>Un mot qui vient deux fois de suite, là où la langue ne le fait pas.</translation>
    </message>
    <message>
        <source>A translator&apos;s or editor&apos;s note in brackets that was left in the text.</source>
        <translation>Une note de traducteur ou d’éditeur entre crochets, restée dans le texte.</translation>
    </message>
    <message>
        <source>A placeholder that was never filled in.</source>
        <translation>Un emplacement qui n’a jamais été rempli.</translation>
    </message>
    <message>
        <source>Brackets without a partner.</source>
        <translation>Parenthèses sans leur pendant.</translation>
    </message>
    <message>
        <source>Quotation marks without a partner, or of another language.</source>
        <translation>Guillemets sans leur pendant, ou d’une autre langue.</translation>
    </message>
    <message>
        <source>A run without spaces that is longer than anybody writes; only its beginning is looked at.</source>
        <translation>Une suite sans espaces plus longue que personne n’en écrit ; seul son début est regardé.</translation>
    </message>
    <message>
        <source>Sentences of the seed text of the brief.</source>
        <translation>Des phrases du texte de départ du brief.</translation>
    </message>
    <message>
        <source>Sentences of another piece of one&apos;s own on the same desk.</source>
        <translation>Des phrases d’un autre texte à soi sur le même bureau.</translation>
    </message>
    <message>
        <source>A word with letters of two scripts.</source>
        <translation>Un mot avec des lettres de deux écritures.</translation>
    </message>
    <message>
        <source>A Latin word joined to an article or particle of another script.</source>
        <translation>Un mot latin joint à un article ou une particule d’une autre écriture.</translation>
    </message>
    <message>
        <source>Signs that nobody sees and that have no work to do.</source>
        <translation>Des signes que personne ne voit et qui n’ont rien à faire.</translation>
    </message>
    <message>
        <source>Signs of direction without a partner.</source>
        <translation>Des signes de direction sans leur pendant.</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding.</source>
        <translation>Des lettres lues dans le mauvais codage.</translation>
    </message>
    <message>
        <source>Burmese in the old Zawgyi encoding.</source>
        <translation>Du birman dans l’ancien codage Zawgyi.</translation>
    </message>
    <message>
        <source>Letters that are not composed as Unicode composes them.</source>
        <translation>Des lettres qui ne sont pas composées comme Unicode les compose.</translation>
    </message>
    <message>
        <source>A letter of another script that looks the same.</source>
        <translation>Une lettre d’une autre écriture, d’aspect identique.</translation>
    </message>
    <message>
        <source>A mark that stands twice on one letter.</source>
        <translation>Un signe qui se trouve deux fois sur une lettre.</translation>
    </message>
    <message>
        <source>A passage in another language or script.</source>
        <translation>Un passage dans une autre langue ou écriture.</translation>
    </message>
    <message>
        <source>A word that the dictionary does not know.</source>
        <translation>Un mot que le dictionnaire ne connaît pas.</translation>
    </message>
    <message>
        <source>What LanguageTool says of grammar, where it is set up.</source>
        <translation>Ce que LanguageTool dit de la grammaire, là où il est installé.</translation>
    </message>
    <message>
        <source>The number of lines of the form.</source>
        <translation>Le nombre de lignes de la forme.</translation>
    </message>
    <message>
        <source>Morae, matras, syllables or feet of a line.</source>
        <translation>Mores, mātrās, syllabes ou pieds d’une ligne.</translation>
    </message>
    <message>
        <source>The pause within a line.</source>
        <translation>La pause dans une ligne.</translation>
    </message>
    <message>
        <source>Rhymes of the form, by the rule of the language.</source>
        <translation>Les rimes de la forme, selon la règle de la langue.</translation>
    </message>
    <message>
        <source>Links between lines and stanzas.</source>
        <translation>Les liens entre lignes et strophes.</translation>
    </message>
    <message>
        <source>Words and lines that come back.</source>
        <translation>Des mots et des lignes qui reviennent.</translation>
    </message>
    <message>
        <source>Level and sharp tones.</source>
        <translation>Tons plats et aigus.</translation>
    </message>
    <message>
        <source>Everything else that the form asks for.</source>
        <translation>Tout le reste de ce que demande la forme.</translation>
    </message>
    <message>
        <source>Speakers who are not in the cast list, words without a speaker, speakers without words.</source>
        <translation>Des personnages absents de la liste des rôles, des mots sans personnage, des personnages sans mots.</translation>
    </message>
    <message>
        <source>A refrain that comes back in other words.</source>
        <translation>Un refrain qui revient en d’autres mots.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bold, italics, colours and other looks of letters were left out.</source>
        <translation>Gras, italiques, couleurs et autres apparences des lettres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Deletions that were only proposed were carried out: {count}.</source>
        <translation>Les suppressions seulement proposées ont été effectuées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Formulas were left out: {count}.</source>
        <translation>Formules laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Footnotes of the file were left out: {count}.</source>
        <translation>Notes de bas de page du fichier laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Endnotes of the file were left out: {count}.</source>
        <translation>Notes de fin du fichier laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Comments of the file were left out: {count}.</source>
        <translation>Commentaires du fichier laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Tables became plain lines: {count}.</source>
        <translation>Tableaux devenus de simples lignes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Text boxes became plain lines: {count}.</source>
        <translation>Zones de texte devenues de simples lignes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Insertions that were only proposed were carried out: {count}.</source>
        <translation>Les insertions seulement proposées ont été effectuées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font were left out: {count}.</source>
        <translation>Signes d&apos;une police de symboles laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Embedded objects were left out: {count}.</source>
        <translation>Objets incorporés laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {count}.</source>
        <translation>Images laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out.</source>
        <translation>Les en-têtes et pieds de page ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Numbers or bullets of lists were left out: {count}.</source>
        <translation>Numéros ou puces de listes laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Page breaks were left out: {count}.</source>
        <translation>Sauts de page laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Of the title page only the title was taken; left out: {names}.</source>
        <translation>De la page de titre, seul le titre a été pris&#xa0;; laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Fountain is for plays: other programs may take lines in capitals for names of speakers.</source>
        <translation>Fountain est fait pour le théâtre&#xa0;: d&apos;autres programmes peuvent prendre des lignes en capitales pour des noms de personnages.</translation>
    </message>
    <message>
        <source>Lines that are set from the other side are not marked: {count}.</source>
        <translation>Lignes composées depuis l’autre côté, sans marque dans ce fichier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Which roles speak another language is not in it: {count}.</source>
        <translation>Le fichier ne dit pas quels rôles parlent une autre langue&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Control characters that this format cannot hold were left out: {count}.</source>
        <translation>Caractères de contrôle que ce format ne peut contenir, laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Line ends that are no line feed became line feeds.</source>
        <translation>Les fins de ligne autres qu&apos;un saut de ligne sont devenues des sauts de ligne.</translation>
    </message>
    <message>
        <source>Proposed changes were taken as carried out.</source>
        <translation>Les modifications proposées ont été prises comme effectuées.</translation>
    </message>
    <message>
        <source>Tables of contents were left out: {count}.</source>
        <translation>Tables des matières laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read, and are marked with � now: {count}.</source>
        <translation>Endroits illisibles, marqués maintenant par �&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Line ends of several kinds became one kind (there were: {names}).</source>
        <translation>Les fins de ligne de plusieurs sortes sont devenues d&apos;une seule (il y avait&#xa0;: {names}).</translation>
    </message>
    <message>
        <source>Letters written in parts were brought into one form (NFC); they look the same.</source>
        <translation>Les lettres écrites en parties ont été ramenées à une seule forme (NFC)&#xa0;; elles ont le même aspect.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>Nobody has decided about this piece yet.</source>
        <translation>Personne n&apos;a encore décidé de ce texte.</translation>
    </message>
    <message>
        <source>The piece is accepted</source>
        <translation>Le texte est accepté</translation>
    </message>
    <message>
        <source>Changes are asked for</source>
        <translation>Des modifications sont demandées</translation>
    </message>
    <message>
        <source>The piece is not accepted</source>
        <translation>Le texte n&apos;est pas accepté</translation>
    </message>
    <message>
        <source>Your appeal was not followed</source>
        <translation>Votre appel n&apos;a pas été suivi</translation>
    </message>
    <message>
        <source>Clause of the brief: {0}</source>
        <translation>Clause de la commande&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu&apos;il y a à faire</translation>
    </message>
    <message>
        <source>The text is yours; its rights have come back to you, and you may use it anywhere.</source>
        <translation>Le texte est à vous&#xa0;; ses droits vous sont revenus, et vous pouvez l&apos;utiliser partout.</translation>
    </message>
    <message>
        <source>Round {round} of {most}.</source>
        <translation>Tour {round} sur {most}.</translation>
    </message>
    <message>
        <source>You can appeal until {when}.</source>
        <translation>Vous pouvez faire appel jusqu&apos;au {when}.</translation>
    </message>
    <message>
        <source>Due {when}.</source>
        <translation>À rendre {when}.</translation>
    </message>
    <message>
        <source>What was said about places of the text</source>
        <translation>Ce qui a été dit d&apos;endroits du texte</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Proposé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>its words are gone</source>
        <translation>ses mots ont disparu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Le lecteur</translation>
    </message>
</context>
<context>
    <name>SamplesView</name>
    <message>
        <source>Sample briefs</source>
        <translation>Exemples de commandes</translation>
    </message>
    <message>
        <source>Choose one to begin a brief of your own from it. No native reader has read them yet.</source>
        <translation>Choisissez-en un pour commencer votre propre commande. Aucun locuteur natif ne les a encore lus.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all drafts</source>
        <translation>Chercher dans tous les brouillons</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Des mots de n&apos;importe quelle langue</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Type words in any script; every draft of yours is looked through.</source>
        <translation>Tapez des mots dans n&apos;importe quelle écriture&#xa0;; tous vos brouillons sont parcourus.</translation>
    </message>
    <message>
        <source>Nothing is found for {words}.</source>
        <translation>Rien n&apos;est trouvé pour {words}.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>Lecture de vos brouillons…</translation>
    </message>
    <message numerus="yes">
        <source>Reading your drafts: %Ln section(s) to go.</source>
        <translation>
            <numerusform>Lecture de vos brouillons&#xa0;: encore&#xa0;%Ln section.</numerusform>
            <numerusform>Lecture de vos brouillons&#xa0;: encore&#xa0;%Ln sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Sceller et envoyer</translation>
    </message>
    <message>
        <source>nobody: the package stays on this computer</source>
        <translation>personne&#xa0;: le paquet reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Revision {number} goes to {vendor}.</source>
        <translation>La révision {number} va à {vendor}.</translation>
    </message>
    <message>
        <source>If it is accepted: {money}.</source>
        <translation>S&apos;il est accepté&#xa0;: {money}.</translation>
    </message>
    <message>
        <source>Your time, as the package will say it: {time}.</source>
        <translation>Votre temps, tel que le paquet le dira&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Look at it or correct it</source>
        <translation>Le regarder ou le corriger</translation>
    </message>
    <message>
        <source>Not asked for: {theme}</source>
        <translation>Non demandé&#xa0;: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Left as it stands: %Ln finding(s).</source>
        <translation>
            <numerusform>Laissée telle quelle&#xa0;:&#xa0;%Ln remarque.</numerusform>
            <numerusform>Laissées telles quelles&#xa0;:&#xa0;%Ln remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is left.</source>
        <translation>Aucune remarque ne reste.</translation>
    </message>
    <message numerus="yes">
        <source>Going along with your note: %Ln finding(s).</source>
        <translation>
            <numerusform>Part avec votre note&#xa0;:&#xa0;%Ln remarque.</numerusform>
            <numerusform>Partent avec votre note&#xa0;:&#xa0;%Ln remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the vendor alone.</source>
        <translation>Il est chiffré pour le seul commanditaire.</translation>
    </message>
    <message>
        <source>You allow</source>
        <translation>Vous autorisez</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Something above is not ready yet.</source>
        <translation>Quelque chose ci-dessus n&apos;est pas encore prêt.</translation>
    </message>
    <message>
        <source>Tick a use first.</source>
        <translation>Cochez d&apos;abord un usage.</translation>
    </message>
    <message>
        <source>It goes out as soon as there is a network.</source>
        <translation>Il part dès qu&apos;il y a un réseau.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Scellé.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Il est arrivé.</translation>
    </message>
</context>
<context>
    <name>SentModel</name>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Attend un réseau</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>En cours d&apos;envoi</translation>
    </message>
    <message>
        <source>In a courier file</source>
        <translation>Dans un fichier de courrier</translation>
    </message>
    <message>
        <source>Refused by the vendor</source>
        <translation>Refusé par le commanditaire</translation>
    </message>
    <message>
        <source>Needs a new invite</source>
        <translation>Demande une nouvelle invitation</translation>
    </message>
    <message>
        <source>Sealed, stays here</source>
        <translation>Scellé, reste ici</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Envoyer et relever maintenant</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. A piece is sealed from the writing page.</source>
        <translation>Rien n&apos;a encore été envoyé. Un texte se scelle depuis la page d&apos;écriture.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller au bureau</translation>
    </message>
    <message>
        <source>What waits is safe here and goes out later.</source>
        <translation>Ce qui attend est en sûreté ici et part plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln package(s).</source>
        <translation>
            <numerusform>En attente&#xa0;:&#xa0;%Ln paquet.</numerusform>
            <numerusform>En attente&#xa0;:&#xa0;%Ln paquets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent and fetched.</source>
        <translation>Tout est envoyé et relevé.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The session begins: {minutes}</source>
        <translation>La session commence&#xa0;: {minutes}</translation>
    </message>
    <message>
        <source>The session is over: {words}</source>
        <translation>La session est finie&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>L&apos;objectif est fixé.</translation>
    </message>
    <message>
        <source>There is no goal any more.</source>
        <translation>Il n&apos;y a plus d&apos;objectif.</translation>
    </message>
    <message>
        <source>Goal: {count}</source>
        <translation>Objectif&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The goal of this piece is reached: {count}</source>
        <translation>L&apos;objectif de ce texte est atteint&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Goal reached: {count}</source>
        <translation>Objectif atteint&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Today&apos;s goal is reached: {count}</source>
        <translation>L&apos;objectif du jour est atteint&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} aujourd&apos;hui&#xa0;: atteint</translation>
    </message>
    <message>
        <source>The session has what it was meant to have: {words}</source>
        <translation>La session a ce qu&apos;elle devait avoir&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark or sepia, or as the system is.</source>
        <translation>Clair, sombre ou sépia, ou comme le système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Langue des menus</translation>
    </message>
    <message>
        <source>What you write in has a language of its own.</source>
        <translation>Ce dans quoi vous écrivez a une langue à part.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The letters on your page.</source>
        <translation>Les lettres de votre page.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Distance between lines</source>
        <translation>Distance entre les lignes</translation>
    </message>
    <message>
        <source>1.5 is what the script wants; less is closer.</source>
        <translation>1,5 est ce que veut l&apos;écriture&#xa0;; moins est plus serré.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>About so many letters stand in a line.</source>
        <translation>Environ autant de lettres tiennent dans une ligne.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>Rien ne glisse</translation>
    </message>
    <message>
        <source>What moves, moves at once.</source>
        <translation>Ce qui bouge, bouge d&apos;un coup.</translation>
    </message>
    <message>
        <source>Language of new pieces</source>
        <translation>Langue des nouveaux textes</translation>
    </message>
    <message>
        <source>Offered first when you begin a piece.</source>
        <translation>Proposée d&apos;abord quand vous commencez un texte.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>Quotation marks of the language</source>
        <translation>Guillemets de la langue</translation>
    </message>
    <message>
        <source>Straight marks turn while you type; Ctrl+Z gives the straight mark back.</source>
        <translation>Les guillemets droits tournent pendant la frappe&#xa0;; Ctrl+Z rend le signe droit.</translation>
    </message>
    <message>
        <source>Ellipsis and dashes of the language</source>
        <translation>Points de suspension et tirets de la langue</translation>
    </message>
    <message>
        <source>Three full stops and two hyphens turn, where the language has such marks.</source>
        <translation>Trois points et deux traits d&apos;union changent, si la langue a de tels signes.</translation>
    </message>
    <message>
        <source>Tidy what is pasted</source>
        <translation>Nettoyer ce qui est collé</translation>
    </message>
    <message>
        <source>Broken lines are joined and stray signs go; Ctrl+Z gives it back, Ctrl+Shift+V never tidies.</source>
        <translation>Les lignes brisées sont jointes et les signes égarés partent&#xa0;; Ctrl+Z les rend, Ctrl+Maj+V ne nettoie jamais.</translation>
    </message>
    <message>
        <source>Spelling by poor dictionaries</source>
        <translation>Orthographe avec de pauvres dictionnaires</translation>
    </message>
    <message>
        <source>Where a dictionary lacks many words, right words are marked too; Languages says which do.</source>
        <translation>Là où il manque beaucoup de mots à un dictionnaire, des mots justes sont marqués aussi&#xa0;; Langues dit lesquels.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Nothing but the paper; what you are not writing is softened.</source>
        <translation>Rien que le papier&#xa0;; ce que vous n&apos;écrivez pas est adouci.</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Au premier plan</translation>
    </message>
    <message>
        <source>What stays clear.</source>
        <translation>Ce qui reste net.</translation>
    </message>
    <message>
        <source>The paragraph, in verse the stanza</source>
        <translation>Le paragraphe, en vers la strophe</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>À l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>How soft the rest becomes.</source>
        <translation>À quel point le reste s&apos;adoucit.</translation>
    </message>
    <message>
        <source>Soft, and easy to read</source>
        <translation>Doux, et facile à lire</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Pâle</translation>
    </message>
    <message>
        <source>Not softened</source>
        <translation>Non adouci</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Machine à écrire</translation>
    </message>
    <message>
        <source>The line stays at one height, and the paper moves.</source>
        <translation>La ligne reste à la même hauteur, et le papier bouge.</translation>
    </message>
    <message>
        <source>Height of the typewriter&apos;s line</source>
        <translation>Hauteur de la ligne de la machine à écrire</translation>
    </message>
    <message>
        <source>Counted from the top of the window.</source>
        <translation>Comptée depuis le haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Send and fetch by itself</source>
        <translation>Envoyer et relever tout seul</translation>
    </message>
    <message>
        <source>Only what you sealed, and only when there is a network.</source>
        <translation>Seulement ce que vous avez scellé, et seulement quand il y a un réseau.</translation>
    </message>
    <message>
        <source>Grammar checks</source>
        <translation>Vérifications grammaticales</translation>
    </message>
    <message>
        <source>By LanguageTool, once you have set it up; it runs on this computer.</source>
        <translation>Par LanguageTool, une fois installé&#xa0;; il tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On, where LanguageTool is set up</source>
        <translation>Activées, là où LanguageTool est installé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>Il n&apos;y a pas de réglage de ce nom.</translation>
    </message>
    <message>
        <source>Go through set-up again</source>
        <translation>Refaire l&apos;installation</translation>
    </message>
    <message>
        <source>Backups, another computer…</source>
        <translation>Sauvegardes, autre ordinateur…</translation>
    </message>
    <message>
        <source>Grammar with LanguageTool…</source>
        <translation>Grammaire avec LanguageTool…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer unless you send it. Nobody counts you.</source>
        <translation>Rien de ce que vous écrivez ne quitte cet ordinateur sans que vous l&apos;envoyiez. Personne ne vous compte.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Join this vendor</source>
        <translation>Rejoindre ce commanditaire</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>{vendor} invites {person}.</source>
        <translation>{vendor} invite {person}.</translation>
    </message>
    <message>
        <source>{vendor} is at this address.</source>
        <translation>{vendor} est à cette adresse.</translation>
    </message>
    <message>
        <source>Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.</source>
        <translation>Rejoindre crée un bureau à part pour ce commanditaire, à {url}. Sa clé est {key}.</translation>
    </message>
    <message>
        <source>You can just write, and set up a desk later.</source>
        <translation>Vous pouvez simplement écrire, et installer un bureau plus tard.</translation>
    </message>
</context>
<context>
    <name>SilentRules</name>
    <message>
        <source>Advice that is silent</source>
        <translation>Conseils qui se taisent</translation>
    </message>
    <message>
        <source>In all your pieces, until you ask for it again.</source>
        <translation>Dans tous vos textes, jusqu’à ce que vous les redemandiez.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word here is unknown.</source>
        <translation>Aucun mot ici n&apos;est inconnu.</translation>
    </message>
    <message>
        <source>{word} is known on this desk now.</source>
        <translation>{word} est maintenant connu sur ce bureau.</translation>
    </message>
    <message>
        <source>{word} is proposed. The lead decides; you see it in Words.</source>
        <translation>{word} est proposé. Le responsable décide&#xa0;; vous le voyez dans Mots.</translation>
    </message>
    <message>
        <source>Checks: stopped; your text is safe</source>
        <translation>Vérifications&#xa0;: arrêtées&#xa0;; votre texte est en sûreté</translation>
    </message>
    <message>
        <source>Your dictionary stopped the checks and is set aside</source>
        <translation>Votre dictionnaire a arrêté les vérifications et est mis de côté</translation>
    </message>
    <message>
        <source>Checks: started again</source>
        <translation>Vérifications&#xa0;: redémarrées</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>All right</source>
        <translation>D&apos;accord</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Usual unit: {unit}</source>
        <translation>Unité habituelle&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>Written by week</source>
        <translation>Écrit par semaine</translation>
    </message>
    <message>
        <source>Written by month</source>
        <translation>Écrit par mois</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Écrit par jour</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>Rien n&apos;a été écrit ces jours-là.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pale: pasted. Below the line: taken away.</source>
        <translation>Pâle&#xa0;: collé. Sous la ligne&#xa0;: retiré.</translation>
    </message>
    <message>
        <source>No time yet.</source>
        <translation>Pas encore de temps.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save the time log</source>
        <translation>Enregistrer le journal du temps</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Nothing was written yet. What you write is counted from now on.</source>
        <translation>Rien n&apos;a encore été écrit. Ce que vous écrivez est compté à partir de maintenant.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller au bureau</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>For your own eyes: nothing of it leaves this computer but the minutes in a package that you seal.</source>
        <translation>Pour vos seuls yeux&#xa0;: rien n&apos;en quitte cet ordinateur, sauf les minutes dans un paquet que vous scellez.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Unité habituelle</translation>
    </message>
    <message>
        <source>Written by day</source>
        <translation>Écrit par jour</translation>
    </message>
    <message>
        <source>On the way to the limit</source>
        <translation>En chemin vers la limite</translation>
    </message>
    <message>
        <source>Time by piece</source>
        <translation>Temps par texte</translation>
    </message>
    <message>
        <source>Only time near keystrokes counts. Where it is wrong, correct it; what was measured stays beside it.</source>
        <translation>Seul compte le temps proche des frappes. Là où il est faux, corrigez-le&#xa0;; ce qui a été mesuré reste à côté.</translation>
    </message>
    <message>
        <source>Save the time log as CSV…</source>
        <translation>Enregistrer le journal du temps en CSV…</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>TableTyping</name>
    <message>
        <source>No table types this language yet; the keys are those of the system.</source>
        <translation>Aucune table n&apos;écrit encore cette langue&#xa0;; les touches sont celles du système.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys: {table}</source>
        <translation>Touches&#xa0;: {table}</translation>
    </message>
    <message>
        <source>Keys as the system has them</source>
        <translation>Touches comme le système les a</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>week of {day}</source>
        <translation>semaine du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} written</source>
        <translation>{amount} écrits</translation>
    </message>
    <message>
        <source>{amount} taken away</source>
        <translation>{amount} retirés</translation>
    </message>
    <message>
        <source>{amount} pasted</source>
        <translation>{amount} collés</translation>
    </message>
    <message>
        <source>{net} in all, in {time}</source>
        <translation>{net} en tout, en {time}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>{amount}: reached</source>
        <translation>{amount}&#xa0;: atteint</translation>
    </message>
    <message>
        <source>{count}: too long</source>
        <translation>{count}&#xa0;: trop long</translation>
    </message>
    <message>
        <source>{count} today: reached</source>
        <translation>{count} aujourd&apos;hui&#xa0;: atteint</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Seal and send…</source>
        <translation>Sceller et envoyer…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Montrer ou cacher le panneau</translation>
    </message>
</context>
<context>
    <name>Transliterating</name>
    <message>
        <source>Select the words first that shall be written another way.</source>
        <translation>Sélectionnez d&apos;abord les mots à écrire autrement.</translation>
    </message>
    <message numerus="yes">
        <source>Select less: up to %Ln signs at once.</source>
        <translation>
            <numerusform>Sélectionnez moins&#xa0;: jusqu&apos;à&#xa0;%Ln signe à la fois.</numerusform>
            <numerusform>Sélectionnez moins&#xa0;: jusqu&apos;à&#xa0;%Ln signes à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known that writes this language another way.</source>
        <translation>On ne connaît pas d&apos;autre façon d&apos;écrire cette langue.</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} vers {target}</translation>
    </message>
    <message>
        <source>These words have changed meanwhile.</source>
        <translation>Ces mots ont changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>TransliterationBar</name>
    <message>
        <source>Write the selection another way</source>
        <translation>Écrire la sélection autrement</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De et vers</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search prompts, answers, comments, tags</source>
        <translation>Chercher consignes, réponses, commentaires, étiquettes</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>Entrées de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing is here yet. Keep a prompt and what came of it.</source>
        <translation>Il n&apos;y a encore rien ici. Gardez une consigne et ce qu&apos;elle a donné.</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nouvelle consigne…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A prompt to keep</source>
        <translation>Une consigne à garder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language, as a tag such as hi or ur-Arab</source>
        <translation>Langue, sous forme d&apos;étiquette comme hi ou ur-Arab</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Keep the prompt</source>
        <translation>Garder la consigne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln itération</numerusform>
            <numerusform>%Ln itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library as one file</source>
        <translation>Votre bibliothèque en un fichier</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>Un fichier de bibliothèque</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) came in.</source>
        <translation>
            <numerusform>%Ln entrée est venue.</numerusform>
            <numerusform>%Ln entrées sont venues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TutorialsView</name>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Each is played at the practice desk, with every part real; nothing leaves this computer.</source>
        <translation>Chacun se joue au bureau d&apos;essai, où tout est réel&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>All tutorials</source>
        <translation>Tous les tutoriels</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Lire la commande</translation>
    </message>
    <message>
        <source>To the brief</source>
        <translation>À la commande</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>À la page</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Sceller et envoyer</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>Begin with the sample piece</source>
        <translation>Commencer avec le texte d&apos;exemple</translation>
    </message>
    <message>
        <source>Your answer to the reason</source>
        <translation>Votre réponse à la raison</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Faire appel</translation>
    </message>
    <message>
        <source>The practice desk is being set up…</source>
        <translation>Le bureau d&apos;essai s&apos;installe…</translation>
    </message>
</context>
<context>
    <name>TypingHelp</name>
    <message>
        <source>There is nothing to tidy here</source>
        <translation>Il n&apos;y a rien à nettoyer ici</translation>
    </message>
    <message>
        <source>Tidied – Ctrl+Z gives it back as it was</source>
        <translation>Nettoyé – Ctrl+Z le rend comme il était</translation>
    </message>
    <message>
        <source>Tidied what was pasted – Ctrl+Z gives it back as it was</source>
        <translation>Collage nettoyé – Ctrl+Z le rend comme il était</translation>
    </message>
</context>
<context>
    <name>TypingStep</name>
    <message>
        <source>Type here</source>
        <translation>Tapez ici</translation>
    </message>
    <message>
        <source>A word in your language. Do the letters look right? Return goes on.</source>
        <translation>Un mot dans votre langue. Les lettres sont-elles justes&#xa0;? Entrée continue.</translation>
    </message>
    <message>
        <source>Type with WriterDesk&apos;s own keys</source>
        <translation>Taper avec les touches de WriterDesk</translation>
    </message>
    <message>
        <source>The line above is a sample of your language.</source>
        <translation>La ligne ci-dessus est un échantillon de votre langue.</translation>
    </message>
    <message>
        <source>Drawn with another font: {letters}</source>
        <translation>Dessinées avec une autre police&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Every letter is in the font.</source>
        <translation>Chaque lettre est dans la police.</translation>
    </message>
    <message>
        <source>In the text F2 turns these keys on and off, Shift+F2 shows them.</source>
        <translation>Dans le texte, F2 active et désactive ces touches, Maj+F2 les montre.</translation>
    </message>
    <message>
        <source>An input method of your system composes; it sees the words around.</source>
        <translation>Une méthode de saisie de votre système compose&#xa0;; elle voit les mots alentour.</translation>
    </message>
    <message>
        <source>An input method of your system composes.</source>
        <translation>Une méthode de saisie de votre système compose.</translation>
    </message>
    <message>
        <source>Plain Latin keys arrive: no input method composes here.</source>
        <translation>De simples touches latines arrivent&#xa0;: aucune méthode de saisie ne compose ici.</translation>
    </message>
    <message>
        <source>The letters come straight from your keyboard.</source>
        <translation>Les lettres viennent directement de votre clavier.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Morae</source>
        <translation>Mores</translation>
    </message>
    <message>
        <source>Matras</source>
        <translation>Matras</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Syllabes</translation>
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
        <translation>noms seulement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>de gauche à droite</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>de droite à gauche</translation>
    </message>
    <message>
        <source>can be checked</source>
        <translation>vérifiable</translation>
    </message>
    <message>
        <source>taste</source>
        <translation>goût</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>pas ainsi</translation>
    </message>
    <message>
        <source>nothing from a machine</source>
        <translation>rien d’une machine</translation>
    </message>
    <message>
        <source>ideas, no text</source>
        <translation>des idées, pas de texte</translation>
    </message>
    <message>
        <source>may help to edit</source>
        <translation>peut aider à réviser</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>stanzas</source>
        <translation>strophes</translation>
    </message>
    <message>
        <source>syllables</source>
        <translation>syllabes</translation>
    </message>
    <message>
        <source>morae</source>
        <translation>mores</translation>
    </message>
    <message>
        <source>matras</source>
        <translation>mātrās</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>à respecter</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>à respecter si possible</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>le commanditaire lui-même</translation>
    </message>
    <message>
        <source>a client who is named</source>
        <translation>un client nommé</translation>
    </message>
    <message>
        <source>a client who is not named</source>
        <translation>un client non nommé</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>l&apos;heure</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>la ligne</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>a share of what it earns</source>
        <translation>une part de ce qu’il rapporte</translation>
    </message>
    <message>
        <source>a degree</source>
        <translation>un diplôme</translation>
    </message>
    <message>
        <source>a test of the language</source>
        <translation>un examen de langue</translation>
    </message>
    <message>
        <source>published work</source>
        <translation>des œuvres publiées</translation>
    </message>
    <message>
        <source>a sample that was read</source>
        <translation>un essai qui a été lu</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>un exemple</translation>
    </message>
    <message>
        <source>a verse form</source>
        <translation>une forme poétique</translation>
    </message>
    <message>
        <source>the text to judge</source>
        <translation>le texte à juger</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>des raisons</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
</context>
<context>
    <name>VerdictTab</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>The piece is taken as it is; the pay is due.</source>
        <translation>Le texte est pris tel quel&#xa0;; le paiement est dû.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Your comments go to the writer as what is to be done.</source>
        <translation>Vos commentaires vont à l&apos;auteur&#xa0;: c&apos;est ce qu&apos;il y a à faire.</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>Demander un second lecteur</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Another lead reads without seeing your opinion.</source>
        <translation>Un autre responsable lit sans voir votre avis.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Comment on a place first; that is what is to be done.</source>
        <translation>Commentez d&apos;abord un endroit&#xa0;; c&apos;est ce qu&apos;il y a à faire.</translation>
    </message>
    <message>
        <source>Not scored yet: {names}</source>
        <translation>Pas encore noté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>The writer keeps the text. A reason, a sentence in their language and the clause are needed.</source>
        <translation>L&apos;auteur garde le texte. Il faut une raison, une phrase dans sa langue et la clause.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>A sentence to the writer</source>
        <translation>Une phrase à l&apos;auteur</translation>
    </message>
    <message>
        <source>Clause of the brief</source>
        <translation>Clause de la commande</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Ne pas accepter</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Sealed as revision {number}</source>
        <translation>Scellé comme révision {number}</translation>
    </message>
    <message>
        <source>Kept while writing</source>
        <translation>Gardé pendant l&apos;écriture</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Gardé par vous</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Enregistré en fichier</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Avant un grand changement</translation>
    </message>
    <message>
        <source>Saved from a crash</source>
        <translation>Sauvé d&apos;un incident</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>A version is kept every ten minutes while you write.</source>
        <translation>Une version est gardée toutes les dix minutes pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Keep this one under a name…</source>
        <translation>Garder celle-ci sous un nom…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s&apos;appelle-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Gardée sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Compared with the text of now</source>
        <translation>Comparé avec le texte de maintenant</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>Comparé avec {version}</translation>
    </message>
    <message>
        <source>It is back. What stood here is kept as a version.</source>
        <translation>C&apos;est revenu. Ce qui était là est gardé comme version.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>Le texte a changé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The passage is back. Undo takes it out again.</source>
        <translation>Le passage est revenu. Annuler le retire.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The text is on its way</source>
        <translation>Le texte est en chemin</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %Ln file(s), first {name}.</source>
        <translation>
            <numerusform>En attente&#xa0;:&#xa0;%Ln fichier, d&apos;abord {name}.</numerusform>
            <numerusform>En attente&#xa0;:&#xa0;%Ln fichiers, d&apos;abord {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCards</name>
    <message>
        <source>proposed; on its way</source>
        <translation>proposé&#xa0;; en chemin</translation>
    </message>
    <message>
        <source>approved; on its way</source>
        <translation>approuvé&#xa0;; en chemin</translation>
    </message>
    <message>
        <source>refused; on its way</source>
        <translation>refusé&#xa0;; en chemin</translation>
    </message>
    <message>
        <source>taken off; on its way</source>
        <translation>retiré&#xa0;; en chemin</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>sur la liste</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>retiré de la liste</translation>
    </message>
    <message>
        <source>known on this desk alone</source>
        <translation>connu sur ce bureau seul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writer(s) proposed it.</source>
        <translation>
            <numerusform>%Ln auteur l&apos;a proposé.</numerusform>
            <numerusform>%Ln auteurs l&apos;ont proposé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The vendor did not take it: {reason}</source>
        <translation>Le commanditaire ne l&apos;a pas pris&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Le mettre sur la liste</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Le retirer…</translation>
    </message>
    <message>
        <source>Propose it for the team</source>
        <translation>Le proposer à l&apos;équipe</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L&apos;oublier</translation>
    </message>
    <message>
        <source>Why? Whoever proposed it reads this.</source>
        <translation>Pourquoi&#xa0;? Qui l&apos;a proposé lit ceci.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{word} is not known</source>
        <translation>{word} n&apos;est pas connu</translation>
    </message>
    <message>
        <source>Looking for like words…</source>
        <translation>Recherche de mots semblables…</translation>
    </message>
    <message>
        <source>It is right: &amp;know it on this desk</source>
        <translation>&amp;C&apos;est juste&#xa0;: le connaître sur ce bureau</translation>
    </message>
    <message>
        <source>It is right: &amp;propose it for the team of {vendor}</source>
        <translation>C&apos;&amp;est juste&#xa0;: le proposer à l&apos;équipe de {vendor}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>No like word is known.</source>
        <translation>Aucun mot semblable n&apos;est connu.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Mots de l&apos;équipe</translation>
    </message>
    <message>
        <source>Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of that vendor alone, and what the lead puts on the list is known to all its writers.</source>
        <translation>Des mots qui manquent à un dictionnaire. Ce que vous enseignez reste sur votre bureau&#xa0;; ce que vous proposez va au seul responsable de ce commanditaire, et ce que le responsable met sur la liste est connu de tous ses auteurs.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Quels mots</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Tous les mots</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Known on this desk alone</source>
        <translation>Connus sur ce bureau seul</translation>
    </message>
    <message>
        <source>Refused or taken off</source>
        <translation>Refusés ou retirés</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>There are no such words. A card beside the text proposes one.</source>
        <translation>Il n&apos;y a pas de tels mots. Une carte à côté du texte en propose un.</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Dictionnaire Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>Un mot par ligne (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) saved.</source>
        <translation>
            <numerusform>%Ln mot enregistré.</numerusform>
            <numerusform>%Ln mots enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <translation>Texte de {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Brief</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nobody has commented on this piece.</source>
        <translation>Personne n&apos;a commenté ce texte.</translation>
    </message>
    <message>
        <source>Nothing to look at. The text holds.</source>
        <translation>Rien à regarder. Le texte tient.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Nothing was found, but little can be checked in this language: see below.</source>
        <translation>Rien n’a été trouvé, mais peu de choses peuvent être vérifiées dans cette langue : voir ci-dessous.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>nothing exists for it yet</source>
        <translation>rien n&apos;existe encore pour cela</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>the word list is too small for red lines</source>
        <translation>la liste de mots est trop petite pour des traits rouges</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>by its script</source>
        <translation>par son écriture</translation>
    </message>
    <message>
        <source>by its script and words</source>
        <translation>par son écriture et ses mots</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>right to left</source>
        <translation>de droite à gauche</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>de gauche à droite</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>{unit} cannot be counted here</source>
        <translation>{unit}&#xa0;: ne se compte pas ici</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>Checking: {share} %</source>
        <translation>Vérification&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>What do you write in?</source>
        <translation>Dans quelle langue écrivez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Counts, fonts and checks follow it. You can change it for each piece.</source>
        <translation>Comptages, polices et vérifications la suivent. Vous pouvez en changer pour chaque texte.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>No piece is open. Choose one on your desk, or begin one there.</source>
        <translation>Aucun texte n&apos;est ouvert. Choisissez-en un sur votre bureau, ou commencez-en un là.</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller au bureau</translation>
    </message>
    <message>
        <source>This revision is sealed.</source>
        <translation>Cette révision est scellée.</translation>
    </message>
    <message>
        <source>It can be opened again until it has left.</source>
        <translation>Elle peut être rouverte tant qu&apos;elle n&apos;est pas partie.</translation>
    </message>
    <message>
        <source>This revision is on its way or being read; the text rests.</source>
        <translation>Cette révision est en chemin ou en lecture&#xa0;; le texte repose.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
</context>
</TS>
