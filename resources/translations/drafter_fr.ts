<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>Abbreviations for dictation</source>
        <translation>Abréviations pour la dictée</translation>
    </message>
    <message>
        <source>One a line. Typed before a blank or a stop, the abbreviation is written out in the draft; with a capital, its words begin with one too. Without lines nothing happens.</source>
        <translation>Une par ligne. Quand on tape une espace ou un signe de ponctuation après l’abréviation, elle est développée dans le projet ; avec une majuscule, ses mots en prennent une aussi. Sans lignes, il ne se passe rien.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviation(s)</source>
        <translation>
            <numerusform>%n abréviation</numerusform>
            <numerusform>%n abréviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that say nothing, or twice the same</source>
        <translation>
            <numerusform>%n ligne ne dit rien ou se répète</numerusform>
            <numerusform>%n lignes ne disent rien ou se répètent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>An identifier has letters, digits, full stops, hyphens and low lines, such as SALV-2008.</source>
        <translation>Un identifiant comporte des lettres, des chiffres, des points, des traits d’union et des tirets bas, comme SALV-2008.</translation>
    </message>
    <message>
        <source>{instrument} is in the library already.</source>
        <translation>{instrument} est déjà dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Add “{file}” to the library</source>
        <translation>Ajouter « {file} » à la bibliothèque</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Into {library}</source>
        <translation>Dans {library}</translation>
    </message>
    <message>
        <source>Library it is added to</source>
        <translation>Bibliothèque où l’ajouter</translation>
    </message>
    <message>
        <source>This file cannot be added</source>
        <translation>Ce fichier ne peut pas être ajouté</translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}. Adding it again replaces that.</source>
        <translation>Ce même fichier est déjà dans la bibliothèque : {instrument}. L’ajouter de nouveau le remplace.</translation>
    </message>
    <message>
        <source>Nothing is lost: {words}, {furniture} in page furniture; {clauses}</source>
        <translation>Rien ne se perd : {words}, dont {furniture} hors texte ; {clauses}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the source are missing: this cutting cannot be added</source>
        <translation>Il manque des mots de la source : ce découpage ne peut pas être ajouté</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}, which came with the program.</source>
        <translation>Ce même fichier est déjà dans la bibliothèque : {instrument}, fourni avec le programme.</translation>
    </message>
    <message>
        <source>Give up your corrections of {file}?</source>
        <translation>Abandonner vos corrections de {file} ?</translation>
    </message>
    <message>
        <source>It has not been added to the library yet.</source>
        <translation>Il n’a pas encore été ajouté à la bibliothèque.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Continuer à corriger</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message numerus="yes">
        <source>%n clause(s) of another text inserted.</source>
        <translation>
            <numerusform>%n clause d’un autre texte insérée.</numerusform>
            <numerusform>%n clauses d’un autre texte insérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or begin a draft first: File, New draft.</source>
        <translation>Ouvrez ou commencez d’abord un projet : Fichier, Nouveau projet.</translation>
    </message>
    <message>
        <source>This draft is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) inserted, with their source.</source>
        <translation>
            <numerusform>%n clause insérée, avec sa source.</numerusform>
            <numerusform>%n clauses insérées, avec leur source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedLanguageBeside</name>
    <message>
        <source>Show &amp;agreed language and losses</source>
        <translation>Afficher le langage convenu et les &amp;pertes</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Precedent ({count})</source>
        <translation>Précédent ({count})</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>Packages and reservations</source>
        <translation>Paquets et réserves</translation>
    </message>
    <message>
        <source>It belongs to no package, and nobody has a reservation to it.</source>
        <translation>Il n’appartient à aucun paquet et nul n’a fait de réserve à son sujet.</translation>
    </message>
    <message>
        <source>Packages, reservations ({count})</source>
        <translation>Paquets, réserves ({count})</translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation>Paquets, réserves</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>convenus : {agreed} sur {all}</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>un paragraphe qui n’existe plus</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>par. {number}</translation>
    </message>
    <message>
        <source>Reservation of {delegation}</source>
        <translation>Réserve de {delegation}</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
</context>
<context>
    <name>AllProposalsPane</name>
    <message>
        <source>Words, reason or delegation</source>
        <translation>Mots, motif ou délégation</translation>
    </message>
    <message>
        <source>Search the proposals</source>
        <translation>Rechercher dans les propositions</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>Accept the selected in &amp;order</source>
        <translation>Accepter dans l’&amp;ordre la sélection</translation>
    </message>
    <message>
        <source>One after another, in one step; what no longer applies then stays on the table</source>
        <translation>L’une après l’autre, en une seule fois ; ce qui alors ne s’applique plus reste sur la table</translation>
    </message>
    <message>
        <source>&amp;Go to its paragraph</source>
        <translation>Aller à son para&amp;graphe</translation>
    </message>
    <message>
        <source>Put the paragraph it is about under discussion</source>
        <translation>Mettre en discussion le paragraphe dont elle traite</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All ({count}, {stuck} stuck)</source>
        <translation>Toutes ({count} ; {stuck} inapplicables)</translation>
    </message>
    <message>
        <source>No proposal is like that.</source>
        <translation>Aucune proposition ne répond à ces critères.</translation>
    </message>
    <message>
        <source>Nobody has proposed anything.</source>
        <translation>Personne n’a rien proposé.</translation>
    </message>
</context>
<context>
    <name>AnewBanner</name>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message numerus="yes">
        <source>The library’s file was missing and was made anew. Its backup of {when} has %n instrument(s) that this one has not, or not so: {titles}</source>
        <translation>
            <numerusform>Le fichier de la bibliothèque manquait et a été refait. Sa copie de sauvegarde du {when} contient %n instrument que celle-ci n’a pas, ou a autrement : {titles}</numerusform>
            <numerusform>Le fichier de la bibliothèque manquait et a été refait. Sa copie de sauvegarde du {when} contient %n instruments que celle-ci n’a pas, ou a autrement : {titles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceOptions</name>
    <message>
        <source>For circulation</source>
        <translation>Pour diffusion</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Names, comments, sources not asked for and traces of this machine are taken out.</source>
        <translation>Les noms, les commentaires, les sources non demandées et les traces de cet ordinateur sont retirés.</translation>
    </message>
    <message>
        <source>Statuses and sources stay; every page says that it is internal.</source>
        <translation>Les états et les sources restent ; chaque page indique que le document est interne.</translation>
    </message>
    <message>
        <source>Name or delegation</source>
        <translation>Nom ou délégation</translation>
    </message>
    <message>
        <source>Delegation or name that signs</source>
        <translation>Délégation ou nom qui signe</translation>
    </message>
    <message>
        <source>Names or words, separated by commas</source>
        <translation>Noms ou mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Words that must not be in the file</source>
        <translation>Mots qui ne doivent pas figurer dans le fichier</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Take back from a backup</source>
        <translation>Reprendre d’une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Lecture des copies de sauvegarde…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Not in it now</source>
        <translation>Manquent aujourd’hui</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Instruments in the backup</source>
        <translation>Instruments de la copie</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of a session.</source>
        <translation>Il n’y a pas encore de copie. Il s’en fait une avant la première modification de chaque session.</translation>
    </message>
    <message>
        <source>Instruments come back as they were then, with their topics and corrections.</source>
        <translation>Les instruments reviennent tels qu’ils étaient alors, avec leurs thèmes et corrections.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>different now</source>
        <translation>différent aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen instrument(s) come back in place of what the library has now; Undo takes that back.</source>
        <translation>
            <numerusform>%n des instruments choisis revient à la place de ce que la bibliothèque a aujourd’hui ; Annuler y remédie.</numerusform>
            <numerusform>%n des instruments choisis reviennent à la place de ce que la bibliothèque a aujourd’hui ; Annuler y remédie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) of this backup are in the library as they were, and not listed.</source>
        <translation>
            <numerusform>%n instrument de cette copie est dans la bibliothèque tel qu’alors et n’est pas affiché.</numerusform>
            <numerusform>%n instruments de cette copie sont dans la bibliothèque tels qu’alors et ne sont pas affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Import several files</source>
        <translation>Importer plusieurs fichiers</translation>
    </message>
    <message>
        <source>What was understood of the folder “{folder}”</source>
        <translation>Ce qui a été compris du dossier « {folder} »</translation>
    </message>
    <message>
        <source>What was understood of the files</source>
        <translation>Ce qui a été compris des fichiers</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Files and what was understood of each</source>
        <translation>Les fichiers et ce qui a été compris de chacun</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation>Comparer avec ce projet</translation>
    </message>
    <message>
        <source>Make drafts from the chosen files…</source>
        <translation>Faire des projets des fichiers choisis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no file here that drafter reads.</source>
        <translation>Il n’y a ici aucun fichier que drafter puisse lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to keep the drafts</source>
        <translation>Où conserver les projets</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Draft made: {file}</source>
        <translation>Projet créé : {file}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>Aucun texte n’a été trouvé dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes by %n author(s)</source>
        <translation>
            <numerusform>modifications de %n auteur</numerusform>
            <numerusform>modifications de %n auteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginSilenceDialog</name>
    <message>
        <source>Silence procedure</source>
        <translation>Procédure d’approbation tacite</translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation>Le projet tel qu’il est</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Text &amp;circulated</source>
        <translation>Texte &amp;diffusé</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>À partir de maintenant</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>BracketBar</name>
    <message>
        <source>&amp;Outline of the brackets</source>
        <translation>Pla&amp;n des crochets</translation>
    </message>
    <message>
        <source>All options of the draft, folded: long ones are shortened</source>
        <translation>Toutes les options du projet, repliées : les longues sont abrégées</translation>
    </message>
    <message>
        <source>Paragraph: {here} · Draft: {all}</source>
        <translation>Paragraphe : {here} · Projet : {all}</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n bracket(s) without a partner</source>
        <translation>
            <numerusform>⚠ %n crochet sans pendant</numerusform>
            <numerusform>⚠ %n crochets sans pendant</numerusform>
        </translation>
    </message>
    <message>
        <source>Status tag: {words}</source>
        <translation>Mention d’état : {words}</translation>
    </message>
    <message>
        <source>Text still to come: {words}</source>
        <translation>Texte à venir : {words}</translation>
    </message>
    <message>
        <source>About the whole paragraph: {owners}</source>
        <translation>Sur l’ensemble du paragraphe : {owners}</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
</context>
<context>
    <name>BracketCommands</name>
    <message>
        <source>&amp;Next bracket</source>
        <translation>Crochet &amp;suivant</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation>Crochet &amp;précédent</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>&amp;Keep the words at the cursor</source>
        <translation>&amp;Garder les mots au curseur</translation>
    </message>
    <message>
        <source>Keep an option&apos;s words, or choose this one of its wordings; the brackets and names go</source>
        <translation>Garder les mots d’une option, ou choisir cette variante ; les crochets et les noms disparaissent</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation>Supprimer le cr&amp;ochet</translation>
    </message>
    <message>
        <source>The bracket goes with its words</source>
        <translation>Supprimer le crochet avec ses mots</translation>
    </message>
    <message>
        <source>&amp;Choose a wording…</source>
        <translation>&amp;Choisir une variante…</translation>
    </message>
    <message>
        <source>All wordings with their owners: a digit chooses</source>
        <translation>Voir toutes les variantes et leurs auteurs : un chiffre choisit</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>Mettre &amp;entre crochets</translation>
    </message>
    <message>
        <source>Put the selected words in brackets, with our delegation&apos;s name</source>
        <translation>Mettre les mots sélectionnés entre crochets, avec le nom de notre délégation</translation>
    </message>
    <message>
        <source>&amp;Fold or open it</source>
        <translation>&amp;Replier ou déplier</translation>
    </message>
    <message>
        <source>A long option shows its beginning and its owners; it opens where the cursor goes in</source>
        <translation>Montrer d’une option longue le début et les auteurs ; elle s’ouvre quand le curseur y entre</translation>
    </message>
    <message>
        <source>Fold &amp;all long ones, or open all</source>
        <translation>Replier ou déplier &amp;tous les longs</translation>
    </message>
    <message>
        <source>Nothing of the text changes: what is folded is copied and searched like the rest</source>
        <translation>Replier sans rien changer au texte : ce qui est replié se copie et se recherche comme le reste</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>Croc&amp;hets</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>&amp;0  Drop the bracket</source>
        <translation>&amp;0  Supprimer le crochet</translation>
    </message>
    <message>
        <source>&amp;Alternatives: close the gap</source>
        <translation>Ce sont des &amp;variantes : les rapprocher</translation>
    </message>
    <message>
        <source>These brackets are wordings of one thing: they will touch</source>
        <translation>Rapprocher ces crochets : ce sont des variantes d’une même chose</translation>
    </message>
</context>
<context>
    <name>BracketOutline</name>
    <message>
        <source>Outline of the brackets</source>
        <translation>Plan des crochets</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
</context>
<context>
    <name>BracketWording</name>
    <message>
        <source>proposes</source>
        <translation>propose</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>maintenir</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>prefers</source>
        <translation>préfère</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>asks its capital</source>
        <translation>consulte sa capitale</translation>
    </message>
    <message>
        <source>move elsewhere</source>
        <translation>déplacer ailleurs</translation>
    </message>
    <message>
        <source>move here</source>
        <translation>déplacer ici</translation>
    </message>
    <message>
        <source>bracket not closed</source>
        <translation>crochet non fermé</translation>
    </message>
    <message>
        <source>closing bracket without an opening one</source>
        <translation>crochet fermant sans crochet ouvrant</translation>
    </message>
    <message>
        <source>independent options, or alternatives?</source>
        <translation>options indépendantes ou variantes ?</translation>
    </message>
    <message>
        <source>delegation that is not in the table</source>
        <translation>délégation absente de la table</translation>
    </message>
    <message>
        <source>empty bracket</source>
        <translation>crochet vide</translation>
    </message>
    <message>
        <source>{name}: {stance}</source>
        <translation>{name} : {stance}</translation>
    </message>
    <message>
        <source>{brackets}, {options}</source>
        <translation>{brackets}, {options}</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n crochet</numerusform>
            <numerusform>%n crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>BracketsPane</name>
    <message>
        <source>Brackets of the paragraph</source>
        <translation>Crochets du paragraphe</translation>
    </message>
    <message>
        <source>&amp;Keep this wording</source>
        <translation>&amp;Garder cette variante</translation>
    </message>
    <message>
        <source>Its words stay, the bracket and the other wordings go</source>
        <translation>Ses mots restent ; le crochet et les autres variantes disparaissent</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation>&amp;Supprimer le crochet</translation>
    </message>
    <message>
        <source>The bracket goes with all its words</source>
        <translation>Le crochet disparaît avec tous ses mots</translation>
    </message>
    <message>
        <source>No brackets: nothing is disputed in the words of this paragraph.</source>
        <translation>Pas de crochets : rien n’est contesté dans le texte de ce paragraphe.</translation>
    </message>
    <message>
        <source>Enter keeps, Del drops, a digit takes that wording.</source>
        <translation>Entrée garde, Suppr supprime, un chiffre choisit cette variante.</translation>
    </message>
    <message>
        <source>Brackets ({count})</source>
        <translation>Crochets ({count})</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>About the whole paragraph</source>
        <translation>Sur l’ensemble du paragraphe</translation>
    </message>
    <message>
        <source>Status tag</source>
        <translation>Mention d’état</translation>
    </message>
    <message>
        <source>Text still to come</source>
        <translation>Texte à venir</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>one of {count} wordings</source>
        <translation>l’une de {count} variantes</translation>
    </message>
</context>
<context>
    <name>BreakSilenceDialog</name>
    <message>
        <source>Break silence</source>
        <translation>Rompre le silence</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Délégation ou groupe</translation>
    </message>
    <message>
        <source>Paragraphs on which silence is broken</source>
        <translation>Paragraphes sur lesquels le silence est rompu</translation>
    </message>
    <message>
        <source>The paragraphs are open again, and the record says who spoke. It can be undone.</source>
        <translation>Les paragraphes sont de nouveau ouverts et le registre dit qui a parlé. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Paragraphes</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Break silence</source>
        <translation>&amp;Rompre le silence</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next change that the list shows</source>
        <translation>Aller à la modification suivante de la liste</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept and &amp;go on</source>
        <translation>Accepter et &amp;continuer</translation>
    </message>
    <message>
        <source>Accept this change and go to the next one</source>
        <translation>Accepter cette modification et passer à la suivante</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Reject and g&amp;o on</source>
        <translation>Refuser et co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one</source>
        <translation>Refuser cette modification et passer à la suivante</translation>
    </message>
    <message>
        <source>Accept all listed</source>
        <translation>Accepter la liste</translation>
    </message>
    <message>
        <source>Accept every change the list shows: of one author, of one kind, or all</source>
        <translation>Accepter toutes les modifications de la liste : d’un auteur, d’un type, ou toutes</translation>
    </message>
    <message>
        <source>Reject all listed</source>
        <translation>Refuser la liste</translation>
    </message>
    <message>
        <source>Reject every change the list shows: of one author, of one kind, or all</source>
        <translation>Refuser toutes les modifications de la liste : d’un auteur, d’un type, ou toutes</translation>
    </message>
</context>
<context>
    <name>ChangeWork</name>
    <message numerus="yes">
        <source>%n change(s) decided in one step; Undo takes all of it back.</source>
        <translation>
            <numerusform>%n modification tranchée en une seule fois ; « Annuler » revient en arrière.</numerusform>
            <numerusform>%n modifications tranchées en une seule fois ; « Annuler » revient sur toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft reads so already: %n change(s) marked.</source>
        <translation>
            <numerusform>Le projet dit déjà cela : %n modification marquée.</numerusform>
            <numerusform>Le projet dit déjà cela : %n modifications marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left alone, in agreed paragraphs: {places}.</source>
        <translation>
            <numerusform>%n modification laissée telle quelle, dans un paragraphe convenu : {places}.</numerusform>
            <numerusform>%n modifications laissées telles quelles, dans des paragraphes convenus : {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft changed meanwhile: nothing was decided. Try again.</source>
        <translation>Le projet a changé entre-temps : rien n’a été tranché. Réessayez.</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Show the checks</source>
        <translation>&amp;Afficher les vérifications</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Constat sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Constat pré&amp;cédent</translation>
    </message>
    <message>
        <source>Set &amp;right</source>
        <translation>Cor&amp;riger</translation>
    </message>
    <message>
        <source>Set right &amp;all of this rule</source>
        <translation>Corriger &amp;tout ce qui relève de cette règle</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>&amp;Pas ici</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Vérific&amp;ations</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>House style, and what is switched off</source>
        <translation>Règles de la maison, et ce qui est désactivé</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terminologie</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>{errors}, {notices}</source>
        <translation>{errors}, {notices}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a draft: what is wrong with it appears here.</source>
        <translation>Ouvrez un projet : ce qui est à corriger s’affiche ici.</translation>
    </message>
    <message>
        <source>Nothing of this sort was found here.</source>
        <translation>Rien de tel n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>The draft is being checked…</source>
        <translation>Vérification du projet en cours…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>{new}; the nearest agreed language:</source>
        <translation>{new} ; le langage convenu le plus proche :</translation>
    </message>
    <message>
        <source>Also from: {citation}</source>
        <translation>Aussi de : {citation}</translation>
    </message>
    <message>
        <source>The same words stand in: {clauses}</source>
        <translation>Les mêmes mots figurent dans : {clauses}</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>Citation in</source>
        <translation>Référence en</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>La langue de l’interface</translation>
    </message>
</context>
<context>
    <name>ClauseButtons</name>
    <message>
        <source>Insert {count}</source>
        <translation>Insérer {count}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Choose a clause to read it whole, with its context and citation.</source>
        <translation>Choisissez une clause pour la lire en entier, avec son contexte et sa référence.</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} clauses</translation>
    </message>
    <message>
        <source>A scanning error of the source is corrected here.</source>
        <translation>Une erreur de numérisation de la source est corrigée ici.</translation>
    </message>
    <message>
        <source>Show it as corrected</source>
        <translation>Voir la correction</translation>
    </message>
    <message>
        <source>Show what was printed</source>
        <translation>Voir ce qui est imprimé</translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>La source n’imprime aucun numéro ici ; il se déduit de la suite.</translation>
    </message>
    <message>
        <source>Quoted alone, it loses what this refers to: {words}</source>
        <translation>Citée seule, elle perd ce à quoi renvoie : {words}</translation>
    </message>
    <message>
        <source>The same words stand in {places}.</source>
        <translation>Les mêmes mots figurent dans {places}.</translation>
    </message>
    <message>
        <source>Show the clauses on {topic}</source>
        <translation>Afficher les clauses sur : {topic}</translation>
    </message>
    <message>
        <source>The chosen clause</source>
        <translation>La clause choisie</translation>
    </message>
</context>
<context>
    <name>ClauseDeeds</name>
    <message>
        <source>Copied. Quoted alone it loses what this refers to: {words}</source>
        <translation>Copié. Cité seul, il perd ce à quoi renvoie : {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) copied, with their citation.</source>
        <translation>
            <numerusform>%n clause copiée, avec sa référence.</numerusform>
            <numerusform>%n clauses copiées, avec leur référence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Corrected: {words}</source>
        <translation>Corrigé : {words}</translation>
    </message>
    <message>
        <source>{words}

As printed: {printed}</source>
        <translation>{words}

Tel qu’imprimé : {printed}</translation>
    </message>
</context>
<context>
    <name>ClauseTable</name>
    <message>
        <source>Clauses of the instrument</source>
        <translation>Clauses de l’instrument</translation>
    </message>
</context>
<context>
    <name>ClausesPane</name>
    <message>
        <source>Look for words, topics, numbers</source>
        <translation>Chercher mots, thèmes, numéros</translation>
    </message>
    <message>
        <source>Look among the clauses</source>
        <translation>Chercher parmi les clauses</translation>
    </message>
    <message>
        <source>Words of the chosen clause</source>
        <translation>Texte de la clause choisie</translation>
    </message>
    <message>
        <source>Choose one clause, or several to put a topic on all of them.</source>
        <translation>Choisissez une clause, ou plusieurs pour leur donner un thème à toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses chosen: topics they share</source>
        <translation>
            <numerusform>%n clause choisie : thèmes communs</numerusform>
            <numerusform>%n clauses choisies : thèmes communs</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected. Struck through: as printed; underlined: as it reads today.</source>
        <translation>Corrigé. Barré : tel qu’imprimé ; souligné : tel qu’il se lit aujourd’hui.</translation>
    </message>
    <message>
        <source>{when}, {who}: {why}</source>
        <translation>{when}, {who} : {why}</translation>
    </message>
</context>
<context>
    <name>ClosenessPill</name>
    <message>
        <source>Little in common</source>
        <translation>Peu en commun</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent} %</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Left: {left}. Right: {right}.</source>
        <translation>À gauche : {left}. À droite : {right}.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{left}  →  {right}</source>
        <translation>{left}  →  {right}</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
</context>
<context>
    <name>CompileDialog</name>
    <message>
        <source>Compile what came back</source>
        <translation>Compiler les textes reçus</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The text that delegations were sent</source>
        <translation>Le texte envoyé aux délégations</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Which texts came back?</source>
        <translation>Quels textes sont revenus ?</translation>
    </message>
    <message>
        <source>Add the files that delegations sent back, or drop them here: Word, plain text or drafts.</source>
        <translation>Ajoutez les fichiers renvoyés par les délégations, ou déposez-les ici : Word, texte brut ou projets.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Retour aux fichiers</translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation>&amp;Compiler</translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Retour aux fichiers</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Textes reçus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the base: the text that delegations were sent.</source>
        <translation>Choisissez la base : le texte envoyé aux délégations.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered first</source>
        <translation>
            <numerusform>Il faut d’abord répondre à %n question</numerusform>
            <numerusform>Il faut d’abord répondre à %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Which files came back?</source>
        <translation>Quels fichiers sont revenus ?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Compiling</name>
    <message>
        <source>Open the draft first on which something is proposed.</source>
        <translation>Ouvrez d’abord le projet sur lequel quelque chose est proposé.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>&amp;Find in the draft…</source>
        <translation>Rec&amp;hercher dans le projet…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Mark words that are not &amp;agreed language</source>
        <translation>Marquer ce qui n’est pas du langage con&amp;venu</translation>
    </message>
    <message>
        <source>Underline the words that the source of a paragraph does not have</source>
        <translation>Souligner les mots absents de la source du paragraphe</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>Zoom as on &amp;paper</source>
        <translation>Taille du &amp;papier</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance of numbers</source>
        <translation>Concordance des numéros</translation>
    </message>
    <message>
        <source>Only &amp;numbers that changed</source>
        <translation>Seulement les &amp;numéros qui ont changé</translation>
    </message>
    <message>
        <source>Numbers before and now</source>
        <translation>Numéros d’avant et d’aujourd’hui</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed</source>
        <translation>
            <numerusform>%n numéro a changé</numerusform>
            <numerusform>%n numéros ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Exporter la concordance</translation>
    </message>
</context>
<context>
    <name>ConflictsText</name>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>après le paragraphe {number}</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>au début du texte</translation>
    </message>
</context>
<context>
    <name>ConsultActions</name>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Narrow the search by topic, body, year, strength…</source>
        <translation>Restreindre la recherche par thème, organe, année, force…</translation>
    </message>
    <message>
        <source>How phrases, beginnings of words and exclusions are written</source>
        <translation>Comment s’écrivent locutions, débuts de mots et exclusions</translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation>&amp;Insérer dans le projet</translation>
    </message>
    <message>
        <source>Insert into the draft, after the current paragraph, with its source</source>
        <translation>Insérer dans le projet, après le paragraphe actuel, avec sa source</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Copier avec la réfé&amp;rence</translation>
    </message>
    <message>
        <source>Copy the exact words with their citation</source>
        <translation>Copier les mots exacts avec leur référence</translation>
    </message>
    <message>
        <source>Compare with the current &amp;paragraph</source>
        <translation>Comparer au &amp;paragraphe actuel</translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation>Montrer dans son instr&amp;ument</translation>
    </message>
    <message>
        <source>Show the clause where it stands, between its neighbours</source>
        <translation>Montrer la clause à sa place, entre ses voisines</translation>
    </message>
    <message>
        <source>Search &amp;only in this instrument</source>
        <translation>Chercher &amp;seulement dans cet instrument</translation>
    </message>
    <message>
        <source>Narrow the search to the instrument of what is chosen</source>
        <translation>Restreindre la recherche à l’instrument de ce qui est choisi</translation>
    </message>
    <message>
        <source>Who adopted these words first, where they were repeated, how they changed</source>
        <translation>Qui a adopté ces mots en premier, où ils ont été repris, comment ils ont changé</translation>
    </message>
    <message>
        <source>S&amp;ynonyms…</source>
        <translation>S&amp;ynonymes…</translation>
    </message>
    <message>
        <source>Words a search takes for one another: the program&apos;s and your own</source>
        <translation>Mots que la recherche tient pour équivalents : ceux du programme et les vôtres</translation>
    </message>
    <message>
        <source>What can be &amp;typed</source>
        <translation>Ce que l’on p&amp;eut saisir</translation>
    </message>
    <message>
        <source>Wordin&amp;g through the years…</source>
        <translation>&amp;Libellé au fil des années…</translation>
    </message>
</context>
<context>
    <name>ConsultPanel</name>
    <message>
        <source>Show {count}</source>
        <translation>Voir {count}</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 clause</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} clauses</translation>
    </message>
    <message>
        <source>At least {count} clauses</source>
        <translation>Au moins {count} clauses</translation>
    </message>
    <message>
        <source>{count}+ clauses</source>
        <translation>{count}+ clauses</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a scanning error</source>
        <translation>Corriger une erreur de numérisation</translation>
    </message>
    <message>
        <source>The adopted text itself is never changed. The correction lies over it, and can be withdrawn.</source>
        <translation>Le texte adopté n’est jamais modifié. La correction s’y superpose et peut être retirée.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>Texte corrigé</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>Corrections jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Pourquoi :</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>&amp;Qui :</translation>
    </message>
    <message>
        <source>{when}, {who}: withdrawn</source>
        <translation>{when}, {who} : retirée</translation>
    </message>
    <message>
        <source>{when}, {who}: {why}</source>
        <translation>{when}, {who} : {why}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Withdraw the &amp;correction</source>
        <translation>Retirer la &amp;correction</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Map of the precedent</source>
        <translation>Carte du précédent</translation>
    </message>
</context>
<context>
    <name>CuttingScreen</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What part of the instrument the chosen pieces are</source>
        <translation>Quelle partie de l’instrument sont les fragments choisis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>Ce qui l’identifie</translation>
    </message>
    <message>
        <source>Recognised as: {style}</source>
        <translation>Reconnu comme : {style}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to look at</source>
        <translation>
            <numerusform>%n fragment à revoir</numerusform>
            <numerusform>%n fragments à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left</source>
        <translation>Plus aucun doute</translation>
    </message>
    <message>
        <source>Where it was found: page {page}</source>
        <translation>Où il a été trouvé : page {page}</translation>
    </message>
    <message>
        <source>Besides the text</source>
        <translation>Outre le texte</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Delegation or group</source>
        <translation>Délégation ou groupe</translation>
    </message>
    <message>
        <source>For instance: Plenary, 3rd meeting</source>
        <translation>Par exemple : Plénière, 3e séance</translation>
    </message>
    <message>
        <source>For instance: the Chair</source>
        <translation>Par exemple : la Présidence</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Séance</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Par qui</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Say which delegation it is pending.</source>
        <translation>Indiquez de quelle délégation on attend la position.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>&amp;Status…</source>
        <translation>&amp;État…</translation>
    </message>
    <message>
        <source>Where the selected paragraphs stand, since when, at which meeting, by whom</source>
        <translation>Où en sont les paragraphes sélectionnés, depuis quand, à quelle séance, par qui</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Ro&amp;uvrir…</translation>
    </message>
    <message>
        <source>Open a settled paragraph again: who asks for it, and why</source>
        <translation>Rouvrir un paragraphe réglé : qui le demande, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number…</source>
        <translation>&amp;Supprimer et garder le numéro…</translation>
    </message>
    <message>
        <source>The paragraph goes and a line with its number stays</source>
        <translation>Le paragraphe disparaît ; une ligne avec son numéro reste</translation>
    </message>
    <message>
        <source>&amp;Move, keep the number…</source>
        <translation>&amp;Déplacer et garder le numéro…</translation>
    </message>
    <message>
        <source>The paragraph goes elsewhere and a line with its number stays</source>
        <translation>Le paragraphe va ailleurs ; une ligne avec son numéro reste</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another, keep the number…</source>
        <translation>&amp;Fusionner avec un autre et garder le numéro…</translation>
    </message>
    <message>
        <source>Its words go to the end of another paragraph and a line with its number stays</source>
        <translation>Ses mots vont à la fin d’un autre paragraphe ; une ligne avec son numéro reste</translation>
    </message>
    <message>
        <source>&amp;Link as a package…</source>
        <translation>&amp;Lier en un paquet…</translation>
    </message>
    <message>
        <source>The selected paragraphs, or the chosen bracket, are agreed together or not at all</source>
        <translation>Les paragraphes sélectionnés, ou le crochet choisi, sont convenus ensemble ou ne le sont pas</translation>
    </message>
    <message>
        <source>Take out of its pac&amp;kages</source>
        <translation>&amp;Retirer de ses paquets</translation>
    </message>
    <message>
        <source>The selected paragraphs no longer belong to a package</source>
        <translation>Les paragraphes sélectionnés n’appartiennent plus à un paquet</translation>
    </message>
    <message>
        <source>&amp;Agree a package…</source>
        <translation>&amp;Convenir d’un paquet…</translation>
    </message>
    <message>
        <source>All paragraphs of a package get a status together</source>
        <translation>Tous les paragraphes d’un paquet reçoivent ensemble un état</translation>
    </message>
    <message>
        <source>Reservation, &amp;footnote…</source>
        <translation>Réserve en &amp;note de bas de page…</translation>
    </message>
    <message>
        <source>A delegation&apos;s reservation stands as a footnote under its name</source>
        <translation>La réserve d’une délégation figure en note de bas de page, sous son nom</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Status of paragraph {name}</source>
        <translation>État du paragraphe {name}</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n paragraph(s)</source>
        <translation>
            <numerusform>État de %n paragraphe</numerusform>
            <numerusform>État de %n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Take out, keep the number</source>
        <translation>Supprimer et garder le numéro</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move paragraph {name}</source>
        <translation>Déplacer le paragraphe {name}</translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation>Au début du texte</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Après {name}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Merge paragraph {name} with another</source>
        <translation>Fusionner le paragraphe {name} avec un autre</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>Package {number}</source>
        <translation>Paquet {number}</translation>
    </message>
    <message>
        <source>Link the chosen bracket</source>
        <translation>Lier le crochet choisi</translation>
    </message>
    <message>
        <source>Link as a package</source>
        <translation>Lier en un paquet</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Paquet</translation>
    </message>
    <message>
        <source>Agree a package</source>
        <translation>Convenir d’un paquet</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Convenir</translation>
    </message>
    <message>
        <source>{status}: {package}</source>
        <translation>{status} : {package}</translation>
    </message>
</context>
<context>
    <name>DelegationsDialog</name>
    <message>
        <source>Delegations and groups</source>
        <translation>Délégations et groupes</translation>
    </message>
    <message>
        <source>Find a delegation or group</source>
        <translation>Rechercher une délégation ou un groupe</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Notre délégation</translation>
    </message>
    <message>
        <source>Add a &amp;delegation</source>
        <translation>Ajouter une &amp;délégation</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>&amp;Alphabetical order</source>
        <translation>Ordre &amp;alphabétique</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>Comme à l’or&amp;igine</translation>
    </message>
    <message>
        <source>The chosen one as the program brings it</source>
        <translation>Remettre l’entrée choisie telle que le programme la fournit</translation>
    </message>
    <message>
        <source>&amp;Our delegation:</source>
        <translation>&amp;Notre délégation :</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisie</translation>
    </message>
    <message>
        <source>«{detail}» has no code.</source>
        <translation>« {detail} » n’a pas de code.</translation>
    </message>
    <message>
        <source>{code} has no name in any language.</source>
        <translation>{code} n’a de nom dans aucune langue.</translation>
    </message>
    <message>
        <source>The code {code} is there twice.</source>
        <translation>Le code {code} figure deux fois.</translation>
    </message>
    <message>
        <source>The name «{detail}» belongs to another one as well as to {code}.</source>
        <translation>Le nom « {detail} » est porté par {code} et par une autre entrée.</translation>
    </message>
    <message>
        <source>{code} has a member that is not in the table: {detail}.</source>
        <translation>{code} a un membre absent de la table : {detail}.</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Nouvelle délégation</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This is a sample draft: try anything. File, New draft begins yours.</source>
        <translation>Ceci est un projet d’exemple : essayez ce que vous voulez. Fichier, Nouveau projet commence le vôtre.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Insert back</source>
        <translation>Réinsérer</translation>
    </message>
    <message>
        <source>Insert this clause where it stood, with its source</source>
        <translation>Insérer cette clause là où elle était, avec sa source</translation>
    </message>
    <message>
        <source>Put its words back</source>
        <translation>Rétablir ses mots</translation>
    </message>
    <message>
        <source>Put the clause&apos;s own words in place of these</source>
        <translation>Mettre les mots de la clause à la place de ceux-ci</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show the clause beside the paragraph under the cursor</source>
        <translation>Afficher la clause à côté du paragraphe du curseur</translation>
    </message>
    <message>
        <source>From the clause to the draft</source>
        <translation>De la clause au projet</translation>
    </message>
    <message>
        <source>Choose a sentence or a clause to see it whole, with its source.</source>
        <translation>Choisissez une phrase ou une clause pour la voir en entier, avec sa source.</translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation>Afficher cette clause dans la bibliothèque</translation>
    </message>
    <message>
        <source>Show that text and the draft side by side</source>
        <translation>Voir ce texte et le projet en regard</translation>
    </message>
    <message numerus="yes">
        <source>Insert back, %n clause(s)</source>
        <translation>
            <numerusform>Réinsérer %n clause</numerusform>
            <numerusform>Réinsérer %n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictationCommands</name>
    <message>
        <source>Put in brackets &amp;for…</source>
        <translation>Mettre entre crochets po&amp;ur…</translation>
    </message>
    <message>
        <source>Put the selected words in brackets under a delegation&apos;s name, which is typed next</source>
        <translation>Mettre les mots sélectionnés entre crochets sous le nom d’une délégation, que l’on tape ensuite</translation>
    </message>
    <message>
        <source>Add a &amp;wording</source>
        <translation>A&amp;jouter une variante</translation>
    </message>
    <message>
        <source>Add « / » to the bracket at the cursor, or make the selected words the first of two wordings</source>
        <translation>Ajouter « / » au crochet du curseur, ou faire des mots sélectionnés la première de deux variantes</translation>
    </message>
    <message>
        <source>Accept the &amp;first proposal</source>
        <translation>Accepter la première propos&amp;ition</translation>
    </message>
    <message>
        <source>Put the first proposal on this paragraph into the text</source>
        <translation>Porter dans le texte la première proposition sur ce paragraphe</translation>
    </message>
    <message>
        <source>Delegation or group; Enter</source>
        <translation>Délégation ou groupe ; Entrée</translation>
    </message>
    <message>
        <source>Delegation for the bracket</source>
        <translation>Délégation du crochet</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>«{name}» is not in the table of delegations.</source>
        <translation>« {name} » n’est pas dans la table des délégations.</translation>
    </message>
    <message>
        <source>Put the cursor in a bracket, or select the words of the first wording.</source>
        <translation>Placez le curseur dans un crochet, ou sélectionnez les mots de la première variante.</translation>
    </message>
    <message>
        <source>No proposal on this paragraph can be accepted as it is.</source>
        <translation>Aucune proposition sur ce paragraphe ne peut être acceptée telle quelle.</translation>
    </message>
    <message>
        <source>Accepted: {who}</source>
        <translation>Acceptée : {who}</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texte du projet</translation>
    </message>
    <message>
        <source>This draft has no paragraphs yet.</source>
        <translation>Ce projet n’a pas encore de paragraphes.</translation>
    </message>
    <message>
        <source>No paragraphs yet.

Write here, paste a text, or drag clauses of adopted declarations from the library on the left.</source>
        <translation>Pas encore de paragraphes.

Écrivez ici, collez un texte, ou faites glisser depuis la bibliothèque, à gauche, des clauses de déclarations adoptées.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Where to keep the new draft</source>
        <translation>Où conserver le nouveau projet</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation>Projets (*.draft)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Version {name} is kept: Review compares the draft with it.</source>
        <translation>La version {name} est conservée : « Comparer » la confronte au projet.</translation>
    </message>
</context>
<context>
    <name>EndSilenceDialog</name>
    <message>
        <source>Close the silence procedure</source>
        <translation>Clore la procédure d’approbation tacite</translation>
    </message>
    <message>
        <source>&amp;Adopted by silence</source>
        <translation>&amp;Adopté par approbation tacite</translation>
    </message>
    <message>
        <source>Close &amp;without adoption</source>
        <translation>Clore &amp;sans adoption</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Use as source</source>
        <translation>Prendre pour source</translation>
    </message>
    <message>
        <source>Say that this paragraph was made from this clause</source>
        <translation>Indiquer que ce paragraphe provient de cette clause</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>Insérer après</translation>
    </message>
    <message>
        <source>Insert this clause after the current paragraph</source>
        <translation>Insérer cette clause après le paragraphe courant</translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation>Afficher cette clause dans la bibliothèque</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Afficher la comparaison</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Say nothing more of these words, in this draft</source>
        <translation>Ne plus rien dire de ces mots dans ce projet</translation>
    </message>
    <message>
        <source>Not in this &amp;paragraph</source>
        <translation>Pas dans ce &amp;paragraphe</translation>
    </message>
    <message>
        <source>&amp;Never look for this</source>
        <translation>&amp;Ne jamais chercher cela</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message numerus="yes">
        <source>All of this rule (%n)</source>
        <translation>
            <numerusform>Tout pour cette règle (%n)</numerusform>
            <numerusform>Tout pour cette règle (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The pages that will be written</source>
        <translation>Les pages qui seront écrites</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the draft: see them first</source>
        <translation>
            <numerusform>%n erreur dans le projet : à voir d’abord</numerusform>
            <numerusform>%n erreurs dans le projet : à voir d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text to compare with.</source>
        <translation>Il n’y a pas d’autre texte auquel comparer.</translation>
    </message>
    <message>
        <source>Choose at least one text for the columns.</source>
        <translation>Choisissez au moins un texte pour les colonnes.</translation>
    </message>
    <message>
        <source>Type the name that will sign the changes; drafter remembers it.</source>
        <translation>Indiquez le nom qui signera les modifications ; drafter le retiendra.</translation>
    </message>
    <message>
        <source>Characters that no typeface here has are printed as codes in a PDF: {characters}</source>
        <translation>Les caractères absents de toutes les polices d’ici s’impriment comme des codes dans un PDF : {characters}</translation>
    </message>
    <message>
        <source>What changes in “{file}”; its own look stays.</source>
        <translation>Ce qui change dans « {file} » ; son aspect est conservé.</translation>
    </message>
    <message>
        <source>On these pages, changes are marked in the text; in Word they can be accepted and rejected.</source>
        <translation>Sur ces pages, les modifications sont marquées dans le texte ; dans Word, on peut les accepter et les refuser.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Changes that file has already</source>
        <translation>Modifications déjà dans ce fichier</translation>
    </message>
    <message>
        <source>Stay tracked</source>
        <translation>Restent suivies</translation>
    </message>
    <message>
        <source>Are accepted first</source>
        <translation>Sont d’abord acceptées</translation>
    </message>
    <message>
        <source>Those that stay keep their authors; for circulation, all stand under the delegation’s name.</source>
        <translation>Celles qui restent gardent leurs auteurs ; pour diffusion, toutes sont au nom de la délégation.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Texts in the columns beside it</source>
        <translation>Textes dans les colonnes voisines</translation>
    </message>
    <message>
        <source>Add the text of a delegation</source>
        <translation>Ajouter le texte d’une délégation</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Que faut-il écrire ?</translation>
    </message>
    <message>
        <source>Amend the file it began as</source>
        <translation>Amender le fichier d’origine</translation>
    </message>
    <message>
        <source>The changes go into that Word file: its styles, numbers and pages stay.</source>
        <translation>Les modifications entrent dans ce fichier Word : ses styles, numéros et pages restent.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Page and text</source>
        <translation>Page et texte</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>Word&apos;s own insertions, deletions and moves.</source>
        <translation>Les insertions, suppressions et déplacements propres à Word.</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>Texte net</translation>
    </message>
    <message>
        <source>The words alone, without any trace of changes.</source>
        <translation>Les mots seuls, sans aucune trace de modification.</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>Entre crochets</translation>
    </message>
    <message>
        <source>Additions bold and deletions struck, in brackets with whose they are.</source>
        <translation>Les ajouts en gras et les suppressions barrées, entre crochets, avec leurs auteurs.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>Two columns that face each other, to read on paper.</source>
        <translation>Deux colonnes face à face, pour lire sur papier.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>A table on its side: the base, each text beside it, row by row.</source>
        <translation>Un tableau à l’italienne : la base et, à côté, chaque texte, ligne par ligne.</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marqué dans le texte</translation>
    </message>
    <message>
        <source>Additions underlined, deletions struck through, for readers without Word.</source>
        <translation>Les ajouts soulignés, les suppressions barrées, pour qui n’a pas Word.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Only a draft remembers the Word file it began as.</source>
        <translation>Seul un projet se souvient du fichier Word dont il est issu.</translation>
    </message>
    <message>
        <source>This draft did not begin as a Word file.</source>
        <translation>Ce projet n’est pas issu d’un fichier Word.</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Écrit et vérifié : {file}</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, choisi</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Nothing to tell these clauses apart by.</source>
        <translation>Rien ne distingue ces clauses entre elles.</translation>
    </message>
    <message>
        <source>Or stronger</source>
        <translation>Ou plus fort</translation>
    </message>
    <message>
        <source>With verbs of that rung of the ladder and of every higher one</source>
        <translation>Avec les verbes de cet échelon et de tous les échelons supérieurs</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Close</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>FateLegend</name>
    <message>
        <source>List these clauses</source>
        <translation>Lister ces clauses</translation>
    </message>
</context>
<context>
    <name>FilesWork</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation>Retirer le filtre {field} : {value}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Leading verb</source>
        <translation>Verbe principal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Strength: {value}</source>
        <translation>Force : {value}</translation>
    </message>
    <message>
        <source>{level} or more · {name}</source>
        <translation>{level} ou plus · {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the draft</source>
        <translation>Rechercher dans le projet</translation>
    </message>
    <message>
        <source>Words to find in the draft</source>
        <translation>Mots à rechercher dans le projet</translation>
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
        <source>Not in this draft</source>
        <translation>Absent de ce projet</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FindingArea</name>
    <message>
        <source>Clauses found</source>
        <translation>Clauses trouvées</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add several files to the library</source>
        <translation>Ajouter plusieurs fichiers à la bibliothèque</translation>
    </message>
    <message>
        <source>Adding the files</source>
        <translation>Ajout des fichiers</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Fichiers et ce qu’il est advenu de chacun</translation>
    </message>
    <message>
        <source>Adding the folder “{folder}” to the library</source>
        <translation>Ajout du dossier « {folder} » à la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s) to the library</source>
        <translation>
            <numerusform>Ajout de %n fichier à la bibliothèque</numerusform>
            <numerusform>Ajout de %n fichiers à la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n fichier ajouté</numerusform>
            <numerusform>%n fichiers ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n y était déjà</numerusform>
            <numerusform>%n y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n non ajouté</numerusform>
            <numerusform>%n non ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s), lock file(s) or picture(s) passed over</source>
        <translation>
            <numerusform>%n fichier caché, de verrouillage ou image, laissé de côté</numerusform>
            <numerusform>%n fichiers cachés, de verrouillage ou images, laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at this file…</source>
        <translation>&amp;Examiner ce fichier…</translation>
    </message>
    <message>
        <source>Show the &amp;instrument</source>
        <translation>&amp;Montrer l’instrument</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Margin of the draft</source>
        <translation>Marge du projet</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État : {status}</translation>
    </message>
    <message>
        <source>{closeness} ({percent} % of the words)</source>
        <translation>{closeness} ({percent} % des mots)</translation>
    </message>
    <message>
        <source>From: {citation}</source>
        <translation>De : {citation}</translation>
    </message>
    <message>
        <source>Pending: {delegation}</source>
        <translation>En attente de : {delegation}</translation>
    </message>
    <message>
        <source>Reservation by {delegation}: {text}</source>
        <translation>Réserve de {delegation} : {text}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Which delegation? Left empty, these changes are left out.</source>
        <translation>Quelle délégation ? Si le champ est vide, ces modifications sont laissées de côté.</translation>
    </message>
    <message>
        <source>Changes of {author}</source>
        <translation>Modifications de {author}</translation>
    </message>
    <message>
        <source>What nobody tracked</source>
        <translation>Ce que personne n’a suivi</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read only: {holder} has this draft open. Once it is closed there, open it here again to change it.</source>
        <translation>Lecture seule : {holder} a ce projet ouvert. Une fois qu’il y sera fermé, rouvrez-le ici pour le modifier.</translation>
    </message>
    <message>
        <source>Read only: this draft is write-protected where it is. To change it, open a copy.</source>
        <translation>Lecture seule : ce projet est protégé en écriture à son emplacement. Pour le modifier, ouvrez-en une copie.</translation>
    </message>
    <message>
        <source>{paragraphs} · {words}</source>
        <translation>{paragraphs} · {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Two chosen moments with each other, or one with the text as it is now</source>
        <translation>Comparer deux moments choisis, ou l’un d’eux avec le texte actuel</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>The whole text as it was then; one step that can be undone</source>
        <translation>Revenir au texte entier d’alors, en une seule fois qui peut être annulée</translation>
    </message>
    <message>
        <source>Restore the &amp;paragraph</source>
        <translation>Rétablir le &amp;paragraphe</translation>
    </message>
    <message>
        <source>Only the paragraph that the list is narrowed to, or that the change is about</source>
        <translation>Rétablir seulement le paragraphe auquel la liste est limitée, ou dont traite la modification</translation>
    </message>
    <message>
        <source>C&amp;oncordance of numbers…</source>
        <translation>C&amp;oncordance des numéros…</translation>
    </message>
    <message>
        <source>What each paragraph was called then and is called now</source>
        <translation>Voir comment chaque paragraphe s’appelait alors et s’appelle maintenant</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Viser…</translation>
    </message>
    <message>
        <source>Vouch for the text and its record as they are now</source>
        <translation>Répondre du texte et de son registre tels qu’ils sont</translation>
    </message>
    <message>
        <source>E&amp;xport the record…</source>
        <translation>E&amp;xporter le registre…</translation>
    </message>
    <message>
        <source>Who, when, what, and the digests that vouch for it</source>
        <translation>Écrire qui, quand et quoi, avec les empreintes qui en répondent</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Look for words, names, paragraphs</source>
        <translation>Rechercher des mots, des noms, des paragraphes</translation>
    </message>
    <message>
        <source>Look in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Every paragraph</source>
        <translation>Tous les paragraphes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every kind of change</source>
        <translation>Tous les types de modification</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>Open a draft: its versions and every change are listed here.</source>
        <translation>Ouvrez un projet : ses versions et chaque modification s’affichent ici.</translation>
    </message>
    <message>
        <source>Renumbered. Negotiate, History, Concordance of numbers shows old and new.</source>
        <translation>Renuméroté. Négocier, Historique, Concordance des numéros montre les anciens et les nouveaux.</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Version {name}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>The record is not whole: entry {number} is not the one that was sealed.</source>
        <translation>Le registre n’est pas intact : l’entrée {number} n’est pas celle qui a été scellée.</translation>
    </message>
    <message>
        <source>The record is whole; digest of the last entry {digest}…</source>
        <translation>Le registre est intact ; empreinte de la dernière entrée : {digest}…</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Restore the wording before</source>
        <translation>Rétablir la rédaction d’avant</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>{moment} · {author}</source>
        <translation>{moment} · {author}</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Afficher %n modification antérieure</numerusform>
            <numerusform>Afficher %n modifications antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Rien n’a encore été modifié ici.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of the draft, the newest first</source>
        <translation>Historique du projet, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>IgnoredKinds</name>
    <message>
        <source>&amp;Everything but words and figures</source>
        <translation>&amp;Tout sauf les mots et les chiffres</translation>
    </message>
    <message>
        <source>Compare words and figures alone: no capitals, accents, punctuation or spaces</source>
        <translation>Comparer seulement les mots et les chiffres : sans majuscules, accents, ponctuation ni espaces</translation>
    </message>
    <message>
        <source>Differences that do not coun&amp;t</source>
        <translation>&amp;Différences qui ne comptent pas</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>What was understood of “{file}”</source>
        <translation>Ce qui a été compris de « {file} »</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>New draft from it</source>
        <translation>Nouveau projet avec ce texte</translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation>Comparer avec ce projet</translation>
    </message>
    <message>
        <source>Review its changes</source>
        <translation>Examiner ses modifications</translation>
    </message>
    <message>
        <source>Open a draft first to compare the file with it.</source>
        <translation>Ouvrez d’abord un projet pour lui comparer le fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{file}” was not read</source>
        <translation>« {file} » n’a pas été lu</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is tracked in this file, and it differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Rien n’est suivi dans ce fichier, et il diffère de « {base} » en %n passage : {places}</numerusform>
            <numerusform>Rien n’est suivi dans ce fichier, et il diffère de « {base} » en %n passages : {places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Modifié hors suivi : toutes modifications refusées, ce fichier diffère de « {base} » en %n passage : {places}</numerusform>
            <numerusform>Modifié hors suivi : toutes modifications refusées, ce fichier diffère de « {base} » en %n passages : {places}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>Aucun texte n’a été trouvé dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) computed by Word</source>
        <translation>
            <numerusform>%n numéro calculé par Word</numerusform>
            <numerusform>%n numéros calculés par Word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n modification suivie</numerusform>
            <numerusform>%n modifications suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>Le fichier ne contient aucune modification suivie.</translation>
    </message>
    <message>
        <source>New draft from the original text</source>
        <translation>Nouveau projet du texte original</translation>
    </message>
    <message>
        <source>New draft from the final text</source>
        <translation>Nouveau projet du texte final</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a text</source>
        <translation>Importer un texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made: File, Open recent.</source>
        <translation>
            <numerusform>%n projet créé : Fichier, Ouvrir un projet récent.</numerusform>
            <numerusform>%n projets créés : Fichier, Ouvrir un projet récent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nearest agreed language</source>
        <translation>Langage convenu le plus proche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>End this comparison</source>
        <translation>Terminer cette comparaison</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph: its source, the nearest clauses and its history appear here.</source>
        <translation>Placez le curseur dans un paragraphe : sa source, les clauses les plus proches et son historique s’affichent ici.</translation>
    </message>
    <message>
        <source>Open a draft: the source of each paragraph and the clauses nearest to it appear here.</source>
        <translation>Ouvrez un projet : la source de chaque paragraphe et les clauses qui en sont les plus proches s’affichent ici.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>{label} {kind}</source>
        <translation>{label} {kind}</translation>
    </message>
    <message>
        <source>New language: this paragraph was not made from a clause of the library.</source>
        <translation>Langage nouveau : ce paragraphe ne provient d’aucune clause de la bibliothèque.</translation>
    </message>
    <message>
        <source>Write some words: the clauses nearest to them appear here.</source>
        <translation>Écrivez quelques mots : les clauses les plus proches s’affichent ici.</translation>
    </message>
    <message>
        <source>No other clause of the library is near these words.</source>
        <translation>Aucune autre clause de la bibliothèque n’est proche de ces mots.</translation>
    </message>
    <message>
        <source>No clause of the library is near these words.</source>
        <translation>Aucune clause de la bibliothèque n’est proche de ces mots.</translation>
    </message>
    <message>
        <source>The current paragraph</source>
        <translation>Le paragraphe actuel</translation>
    </message>
</context>
<context>
    <name>InstrumentBrowser</name>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Instruments by name</source>
        <translation>Instruments par nom</translation>
    </message>
    <message>
        <source>Group the instruments</source>
        <translation>Grouper les instruments</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Par organe</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Liste unique</translation>
    </message>
    <message>
        <source>No instrument has that in its name.</source>
        <translation>Aucun instrument ne porte cela dans son nom.</translation>
    </message>
    <message>
        <source>Instruments of the library</source>
        <translation>Instruments de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>InstrumentModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
</context>
<context>
    <name>InstrumentPane</name>
    <message>
        <source>Topics of the whole instrument</source>
        <translation>Thèmes de tout l’instrument</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments chosen</source>
        <translation>
            <numerusform>%n instrument choisi</numerusform>
            <numerusform>%n instruments choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Cette bibliothèque est en lecture seule.</translation>
    </message>
    <message>
        <source>Came with the program: what identifies it can be edited in your copy, its words cannot.</source>
        <translation>Fourni avec le programme : dans votre copie, ce qui l’identifie peut être modifié, non son texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file: {file}</source>
        <translation>Fichier d’origine : {file}</translation>
    </message>
    <message>
        <source>Added on {when}</source>
        <translation>Ajouté le {when}</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Bibliothèque : {path}</translation>
    </message>
    <message>
        <source>Digest of the source: {digest}</source>
        <translation>Empreinte de la source : {digest}</translation>
    </message>
    <message>
        <source>What identifies the instrument</source>
        <translation>Ce qui identifie l’instrument</translation>
    </message>
    <message>
        <source>Topics they share</source>
        <translation>Thèmes qu’ils partagent</translation>
    </message>
</context>
<context>
    <name>InstrumentTable</name>
    <message>
        <source>Instruments of the library</source>
        <translation>Instruments de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>InstrumentTreeModel</name>
    <message>
        <source>Body unknown</source>
        <translation>Organe inconnu</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Année inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>La source n’imprime aucun numéro ici ; il se déduit de la suite.</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Go to: 9 bis, OP7ter, 23.5, annex, or how it begins</source>
        <translation>Aller à : 9 bis, OP7ter, 23.5, annexe, ou les premiers mots</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Paragraphes trouvés</translation>
    </message>
    <message>
        <source>No paragraph is called so.</source>
        <translation>Aucun paragraphe ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Topic put on: {topic}</source>
        <translation>Thème ajouté : {topic}</translation>
    </message>
    <message>
        <source>Topic taken off: {topic}</source>
        <translation>Thème retiré : {topic}</translation>
    </message>
    <message>
        <source>The correction is recorded; the adopted text is as it was.</source>
        <translation>La correction est enregistrée ; le texte adopté reste tel quel.</translation>
    </message>
    <message>
        <source>The correction is withdrawn: the clause reads as it is printed.</source>
        <translation>La correction est retirée : la clause se lit telle qu’imprimée.</translation>
    </message>
    <message>
        <source>{instrument} is in the library.</source>
        <translation>{instrument} est dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) removed. They can be put back.</source>
        <translation>
            <numerusform>%n instrument supprimé. Il peut être remis.</numerusform>
            <numerusform>%n instruments supprimés. Ils peuvent être remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) put back.</source>
        <translation>
            <numerusform>%n instrument remis.</numerusform>
            <numerusform>%n instruments remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) packed into {file}</source>
        <translation>
            <numerusform>%n instrument réuni dans {file}</numerusform>
            <numerusform>%n instruments réunis dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument} is written to {file}</source>
        <translation>{instrument} est écrit dans {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) would be cut otherwise when read again.</source>
        <translation>
            <numerusform>%n clause serait découpée autrement à la relecture.</numerusform>
            <numerusform>%n clauses seraient découpées autrement à la relecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with the library any more.</source>
        <translation>La bibliothèque n’a plus aucun défaut.</translation>
    </message>
    <message>
        <source>The library is repaired; the damaged file is kept as {file}.</source>
        <translation>La bibliothèque est réparée ; le fichier endommagé est gardé sous {file}.</translation>
    </message>
    <message>
        <source>From a backup: {instruments}.</source>
        <translation>D’une sauvegarde : {instruments}.</translation>
    </message>
    <message>
        <source>Lost: {instruments}.</source>
        <translation>Perdus : {instruments}.</translation>
    </message>
    <message>
        <source>{library} is consulted too.</source>
        <translation>{library} est consultée aussi.</translation>
    </message>
    <message>
        <source>Left out, since they are in the library already: {instruments}.</source>
        <translation>Laissés de côté, car déjà dans la bibliothèque : {instruments}.</translation>
    </message>
    <message>
        <source>{library} is closed; its file stays where it is.</source>
        <translation>{library} est fermée ; son fichier reste où il est.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>The search is kept as «{name}».</source>
        <translation>La recherche est enregistrée sous « {name} ».</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Manage the saved ones…</source>
        <translation>&amp;Gérer les recherches enregistrées…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>&amp;Forget the latest</source>
        <translation>&amp;Oublier les récentes</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Number of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
    <message>
        <source>As it is to be printed: 9., 9 bis., OP7ter, a), •. Enter: take it; Escape: leave it.</source>
        <translation>Tel qu’il doit être imprimé : 9., 9 bis., OP7ter, a), •. Entrée : le prendre ; Échap : le laisser.</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>An adopted text from Word, PDF or plain text: its cutting is shown before it enters</source>
        <translation>Un texte adopté en Word, PDF ou texte brut : son découpage est montré avant qu’il n’entre</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Every text of a folder; what became of each is told</source>
        <translation>Tous les textes d’un dossier ; on dit ce qu’il est advenu de chacun</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>The chosen instrument as Word, text, JSON or Akoma Ntoso</source>
        <translation>L’instrument choisi en Word, texte, JSON ou Akoma Ntoso</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take the chosen instruments out of the library; a backup is kept</source>
        <translation>Retirer de la bibliothèque les instruments choisis ; une sauvegarde est gardée</translation>
    </message>
    <message>
        <source>&amp;Put back what was removed</source>
        <translation>&amp;Remettre ce qui a été supprimé</translation>
    </message>
    <message>
        <source>The instruments that were removed last, with their topics and corrections</source>
        <translation>Les derniers instruments supprimés, avec leurs thèmes et corrections</translation>
    </message>
    <message>
        <source>&amp;Correct a scanning error…</source>
        <translation>&amp;Corriger une erreur de numérisation…</translation>
    </message>
    <message>
        <source>Lay corrected words over those printed, with a reason; the adopted text stays as it is</source>
        <translation>Superposer des mots corrigés à ceux imprimés, avec un motif ; le texte adopté reste tel quel</translation>
    </message>
    <message>
        <source>Pac&amp;k into one file…</source>
        <translation>Réu&amp;nir en un fichier…</translation>
    </message>
    <message>
        <source>The chosen instruments as a library file of their own, to be sent to somebody</source>
        <translation>Les instruments choisis dans un fichier de bibliothèque à envoyer</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>An empty library in a file of its own, open beside the others</source>
        <translation>Une bibliothèque vide dans son propre fichier, ouverte à côté des autres</translation>
    </message>
    <message>
        <source>&amp;Open a library beside…</source>
        <translation>&amp;Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>A library file that somebody sent, consulted together with yours</source>
        <translation>Un fichier de bibliothèque reçu de quelqu’un, consulté avec la vôtre</translation>
    </message>
    <message>
        <source>C&amp;lose this library</source>
        <translation>&amp;Fermer cette bibliothèque</translation>
    </message>
    <message>
        <source>The library file of the chosen instrument is not consulted any more; it stays where it is</source>
        <translation>La bibliothèque de l’instrument choisi n’est plus consultée ; le fichier reste où il est</translation>
    </message>
    <message>
        <source>&amp;Take back from a backup…</source>
        <translation>&amp;Reprendre d’une copie de sauvegarde…</translation>
    </message>
    <message>
        <source>Instruments as an earlier state of the library has them, with their topics and corrections</source>
        <translation>Les instruments tels que les a un état antérieur de la bibliothèque, avec leurs thèmes et corrections</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Look for a title, body, place, symbol</source>
        <translation>Chercher titre, organe, lieu, cote</translation>
    </message>
    <message>
        <source>Look among the instruments</source>
        <translation>Chercher parmi les instruments</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Every library</source>
        <translation>Toutes les bibliothèques</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>No instrument answers</source>
        <translation>Aucun instrument ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or let every language and library through.</source>
        <translation>Essayez moins de mots, ou toutes les langues et bibliothèques.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>Add an adopted text, Word, PDF or plain, or drop it here: its clauses can then be searched.</source>
        <translation>Ajoutez un texte adopté, Word, PDF ou texte brut, ou déposez-le ici : on pourra chercher dans ses clauses.</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown</source>
        <translation>{shown} affichés</translation>
    </message>
    <message>
        <source>Repair from the backup of {backup}</source>
        <translation>Réparer depuis la sauvegarde du {backup}</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Its backup is consulted until it is repaired.</source>
        <translation>La bibliothèque {file} est endommagée. Sa sauvegarde est consultée en attendant la réparation.</translation>
    </message>
    <message>
        <source>The library {file} is damaged and lacks {lost}. The rest can be consulted.</source>
        <translation>La bibliothèque {file} est endommagée et il lui manque {lost}. Le reste peut être consulté.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. All of it can be consulted, nothing can be changed.</source>
        <translation>La bibliothèque {file} est endommagée. Elle peut être consultée en entier, mais rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Library files</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>New, opened beside, closed</source>
        <translation>Nouvelle, ouvrir une autre, fermer</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation>Supprimer « {title} » de la bibliothèque ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n instruments from the library?</source>
        <translation>
            <numerusform>Supprimer %n instrument de la bibliothèque ?</numerusform>
            <numerusform>Supprimer %n instruments de la bibliothèque ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) go, with their topics and corrections; drafts keep what they took. You can put back what was removed while this window is open, and the library&apos;s backup keeps it.</source>
        <translation>
            <numerusform>%n clause s’en va, avec ses thèmes et corrections ; les projets gardent ce qu’ils ont pris. Tant que cette fenêtre est ouverte, vous pouvez remettre ce qui a été supprimé, et la sauvegarde de la bibliothèque le garde.</numerusform>
            <numerusform>%n clauses s’en vont, avec leurs thèmes et corrections ; les projets gardent ce qu’ils ont pris. Tant que cette fenêtre est ouverte, vous pouvez remettre ce qui a été supprimé, et la sauvegarde de la bibliothèque le garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instruments</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>Réunir en un fichier</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>Bibliothèques (*.db)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON, with topics and corrections (*.json)</source>
        <translation>JSON, avec thèmes et corrections (*.json)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (*.xml)</source>
        <translation>Akoma Ntoso (*.xml)</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>Exporter l’instrument</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>Open a library beside</source>
        <translation>Ouvrir une autre bibliothèque</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Ro&amp;uvrir…</translation>
    </message>
</context>
<context>
    <name>LongWorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Une colonne</translation>
    </message>
    <message>
        <source>Old and new words in one column</source>
        <translation>Les mots d’avant et d’après dans une seule colonne</translation>
    </message>
    <message>
        <source>Only what &amp;changed</source>
        <translation>Seulement ce qui a chan&amp;gé</translation>
    </message>
    <message>
        <source>Fold paragraphs that did not change</source>
        <translation>Replier les paragraphes qui n’ont pas changé</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>All that changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toute section</translation>
    </message>
    <message>
        <source>Clauses of the precedent</source>
        <translation>Clauses du précédent</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks ({count})</source>
        <translation>Vérifications ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Déposer pour importer %n fichier</numerusform>
            <numerusform>Déposer pour importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the draft</source>
        <translation>À côté du projet</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Marks and notes are kept in a file of their own beside the draft; no export has them.</source>
        <translation>Les marques et les notes sont conservées dans un fichier à part, à côté du projet ; aucun export ne les contient.</translation>
    </message>
    <message>
        <source>Private note on this change</source>
        <translation>Note privée sur cette modification</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{stance}, {source}: {words}</source>
        <translation>{stance}, {source} : {words}</translation>
    </message>
    <message>
        <source>private – {stance}: {note}</source>
        <translation>privé – {stance} : {note}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Positions: paragraph by delegation</source>
        <translation>Positions : paragraphe par délégation</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New draft…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open a draft…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a text as a draft, to compare with this one or to review its changes</source>
        <translation>Importer un texte comme projet, pour le comparer avec celui-ci ou pour examiner ses modifications</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Read every text of a folder and see what was understood of each</source>
        <translation>Lire tous les textes d’un dossier et voir ce qui a été compris de chacun</translation>
    </message>
    <message>
        <source>Open the &amp;sample draft</source>
        <translation>Ouvrir le projet d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Nommer cette &amp;version…</translation>
    </message>
    <message>
        <source>Freeze the text as it stands under a name, such as Rev.1</source>
        <translation>Figer le texte tel qu’il est sous un nom, par exemple Rev.1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes, side by side or clean</source>
        <translation>Écrire un fichier Word avec suivi des modifications, en regard ou net</translation>
    </message>
    <message>
        <source>&amp;Close the draft</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Dele&amp;gations and groups…</source>
        <translation>Dé&amp;légations et groupes…</translation>
    </message>
    <message>
        <source>Who may be named in brackets, in four languages; which delegation is ours</source>
        <translation>Voir qui peut être nommé entre crochets, en quatre langues, et quelle délégation est la nôtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <source>&amp;Compose</source>
        <translation>Ré&amp;diger</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Sho&amp;w its changes</source>
        <translation>E&amp;xaminer ses modifications</translation>
    </message>
    <message>
        <source>The tracked changes of the file that was imported to be reviewed</source>
        <translation>Les modifications suivies du fichier importé pour être examiné</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Négocier</translation>
    </message>
    <message>
        <source>The draft paragraph by paragraph, with what delegations propose</source>
        <translation>Le projet paragraphe par paragraphe, avec ce que proposent les délégations</translation>
    </message>
    <message>
        <source>State of &amp;play</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>How far the draft is, paragraph by paragraph, and who holds what</source>
        <translation>Voir où en est le projet, paragraphe par paragraphe, et qui maintient quoi</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Named versions and every change: compare, restore, sign off</source>
        <translation>Voir les versions nommées et chaque modification : comparer, rétablir, viser</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>Affich&amp;er la bibliothèque</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>Afficher l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About drafter</source>
        <translation>À &amp;propos de drafter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Received &amp;file</source>
        <translation>Fic&amp;hier reçu</translation>
    </message>
    <message>
        <source>State of pla&amp;y</source>
        <translation>État des négociatio&amp;ns</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
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
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barre principale</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Annuler et rétablir</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>About drafter</source>
        <translation>À propos de drafter</translation>
    </message>
    <message>
        <source>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Drafts declarations from agreed language, offline. It opens no connection: what you write stays on this machine.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Interface: Qt (LGPL).&lt;/p&gt;</source>
        <translation>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Rédige des déclarations à partir de langage convenu, hors connexion. Aucune connexion n’est ouverte : ce que vous écrivez reste sur cet ordinateur.&lt;/p&gt;&lt;p&gt;Licence Apache 2.0. Icônes : Lucide (ISC). Interface : Qt (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bibli&amp;othèque</translation>
    </message>
    <message>
        <source>What is in the library: add, edit, tag, correct, send, remove</source>
        <translation>Ce que contient la bibliothèque : ajouter, modifier, classer, corriger, envoyer, supprimer</translation>
    </message>
    <message>
        <source>Chosen i&amp;nstruments</source>
        <translation>I&amp;nstruments choisis</translation>
    </message>
    <message>
        <source>Library &amp;files</source>
        <translation>Bibliothè&amp;ques</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Date en lettres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>An instrument needs a title.</source>
        <translation>Un instrument doit avoir un titre.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2008-12-17, or the year alone.</source>
        <translation>Écrivez la date année-mois-jour, par exemple 2008-12-17, ou l’année seule.</translation>
    </message>
</context>
<context>
    <name>MeterBar</name>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Agreed language: {shares}</source>
        <translation>Langage convenu : {shares}</translation>
    </message>
    <message>
        <source>Words by where they come from.
Filled: in passages of agreed language, word for word. Hatched: the other words of adapted sentences. Empty: new ones.</source>
        <translation>Les mots selon leur origine.
Plein : dans des passages de langage convenu, mot pour mot. Hachuré : les autres mots des phrases adaptées. Vide : les nouveaux.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>after entry {number}</source>
        <translation>après l’entrée {number}</translation>
    </message>
    <message>
        <source>Restored; what is locked stays as it is: {paragraphs}</source>
        <translation>Rétabli ; ce qui est verrouillé reste tel quel : {paragraphs}</translation>
    </message>
    <message>
        <source>The paragraph was not there then.</source>
        <translation>Le paragraphe n’existait pas alors.</translation>
    </message>
    <message>
        <source>It reads so already.</source>
        <translation>Le texte dit déjà cela.</translation>
    </message>
    <message>
        <source>Restored as it was: {moment}. Undo takes it back.</source>
        <translation>Rétabli tel qu’il était : {moment}. « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>before entry {number}</source>
        <translation>avant l’entrée {number}</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Summit declaration, past tense</source>
        <translation>Déclaration de sommet, au passé</translation>
    </message>
    <message>
        <source>Infinitives under a chapeau</source>
        <translation>Infinitifs sous un chapeau</translation>
    </message>
    <message>
        <source>United Nations resolution</source>
        <translation>Résolution des Nations Unies</translation>
    </message>
    <message>
        <source>OAS resolution, capitals</source>
        <translation>Résolution de l’OEA, en capitales</translation>
    </message>
    <message>
        <source>Treaty, articles</source>
        <translation>Traité, en articles</translation>
    </message>
    <message>
        <source>Communiqué, present tense</source>
        <translation>Communiqué, au présent</translation>
    </message>
    <message>
        <source>Decision, seen and considered</source>
        <translation>Décision, avec visas et considérants</translation>
    </message>
    <message>
        <source>No house&apos;s style</source>
        <translation>Sans style propre</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Par consensus</translation>
    </message>
    <message>
        <source>By acclamation</source>
        <translation>Par acclamation</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Par un vote</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Sans vote</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>Par signature</translation>
    </message>
    <message>
        <source>Its number does not follow the one before.</source>
        <translation>Son numéro ne suit pas le précédent.</translation>
    </message>
    <message>
        <source>Its words hold what looks like the next number: two pieces?</source>
        <translation>Son texte contient ce qui semble le numéro suivant : deux fragments ?</translation>
    </message>
    <message>
        <source>It begins with a small letter: does it go on from the piece before?</source>
        <translation>Il commence par une minuscule : continue-t-il le fragment précédent ?</translation>
    </message>
    <message>
        <source>It does not come to an end: does it go on in the next piece?</source>
        <translation>Il ne se termine pas : continue-t-il dans le fragment suivant ?</translation>
    </message>
    <message>
        <source>Its words go on over the edge of a page.</source>
        <translation>Son texte passe d’une page à l’autre.</translation>
    </message>
    <message>
        <source>Its number can be a letter as well as a Roman numeral.</source>
        <translation>Son numéro peut être une lettre ou un chiffre romain.</translation>
    </message>
    <message>
        <source>It has no number where the others have one.</source>
        <translation>Il n’a pas de numéro alors que les autres en ont un.</translation>
    </message>
    <message>
        <source>A short line that was taken for a heading.</source>
        <translation>Une ligne courte prise pour un intertitre.</translation>
    </message>
    <message>
        <source>Taken for what pages print besides the text: is it a clause?</source>
        <translation>Pris pour un élément hors texte : est-ce une clause ?</translation>
    </message>
    <message>
        <source>Longer than clauses are.</source>
        <translation>Plus long qu’une clause ordinaire.</translation>
    </message>
    <message>
        <source>Declaration, present tense, numbered</source>
        <translation>Déclaration, au présent, numérotée</translation>
    </message>
</context>
<context>
    <name>NarrowedList</name>
    <message>
        <source>Words in the changes</source>
        <translation>Mots des modifications</translation>
    </message>
    <message>
        <source>Find words in the changes</source>
        <translation>Rechercher des mots dans les modifications</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Afficher toutes les modifications</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>None of the changes is like that.</source>
        <translation>Aucune modification ne répond à ces critères.</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
</context>
<context>
    <name>NegotiateDeeds</name>
    <message>
        <source>&amp;Compile what came back…</source>
        <translation>&amp;Compiler les textes reçus…</translation>
    </message>
    <message>
        <source>Make one bracketed text of the files that delegations sent back, with its neutrality proof</source>
        <translation>Réunir en un seul texte entre crochets les fichiers renvoyés par les délégations, avec sa preuve de neutralité</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>&amp;Propose…</source>
        <translation>&amp;Proposer…</translation>
    </message>
    <message>
        <source>Put a change to this paragraph on the table</source>
        <translation>Mettre sur la table une modification de ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation>Porter la proposition dans le texte et y reporter les autres</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this paragraph</source>
        <translation>Acc&amp;epter tout le paragraphe</translation>
    </message>
    <message>
        <source>Accept the open proposals of this paragraph one after another, in one step</source>
        <translation>Accepter l’une après l’autre, en une seule fois, les propositions en cours sur ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation>Retirer la proposition de la table</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Its delegation takes the proposal back</source>
        <translation>Sa délégation retire la proposition</translation>
    </message>
    <message>
        <source>Ad&amp;just…</source>
        <translation>A&amp;juster…</translation>
    </message>
    <message>
        <source>Put the proposal by hand on the text as it is now</source>
        <translation>Adapter à la main la proposition au texte tel qu’il est</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation>A&amp;mender…</translation>
    </message>
    <message>
        <source>Propose other words for what is proposed</source>
        <translation>Proposer d’autres mots pour ce qui est proposé</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>&amp;Suivant à trancher</translation>
    </message>
    <message>
        <source>The next paragraph with brackets or proposals</source>
        <translation>Le paragraphe suivant avec des crochets ou des propositions</translation>
    </message>
    <message>
        <source>Pre&amp;vious to decide</source>
        <translation>Précé&amp;dent à trancher</translation>
    </message>
    <message>
        <source>The previous paragraph with brackets or proposals</source>
        <translation>Le paragraphe précédent avec des crochets ou des propositions</translation>
    </message>
    <message>
        <source>Proposals from a te&amp;xt…</source>
        <translation>Propositions tirées d’&amp;un texte…</translation>
    </message>
    <message>
        <source>What a text that came back proposes, or what was edited since a version</source>
        <translation>Voir ce que propose un texte reçu, ou ce qui a été modifié depuis une version</translation>
    </message>
</context>
<context>
    <name>NegotiatePanel</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation>Paquets, réserves</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>Para&amp;graphes</translation>
    </message>
    <message>
        <source>The paragraph under discussion</source>
        <translation>Le paragraphe en discussion</translation>
    </message>
    <message>
        <source>Nothing to negotiate yet</source>
        <translation>Rien à négocier pour l’instant</translation>
    </message>
    <message>
        <source>Open a draft: its paragraphs, their status and what delegations propose are shown here.</source>
        <translation>Ouvrez un projet : ses paragraphes, leur état et ce que proposent les délégations s’affichent ici.</translation>
    </message>
    <message>
        <source>{settled} of {all} paragraphs settled</source>
        <translation>Paragraphes réglés : {settled} sur {all}</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sans numéro)</translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation>Plus rien à trancher plus bas.</translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation>Plus rien à trancher plus haut.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Proposals that no longer apply to the text, each with its reason</source>
        <translation>Propositions qui ne s’appliquent plus au texte, chacune avec son motif</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer apply(ies)</source>
        <translation>
            <numerusform>%n ne s’applique plus</numerusform>
            <numerusform>%n ne s’appliquent plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NegotiatePhrases</name>
    <message>
        <source>Addition</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>sur la table</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>ne s’applique plus</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>the text says so already</source>
        <translation>le texte le dit déjà</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the text; reopen it, or withdraw the proposal.</source>
        <translation>Le paragraphe n’est plus dans le texte ; rouvrez-le, ou retirez la proposition.</translation>
    </message>
    <message>
        <source>The very words it changes were changed since; adjust it to the text as it is now.</source>
        <translation>Les mots mêmes qu’elle change ont été modifiés depuis ; ajustez-la au texte tel qu’il est.</translation>
    </message>
    <message>
        <source>The paragraph it was to follow is gone; adjust it and choose another place.</source>
        <translation>Le paragraphe qu’elle devait suivre n’existe plus ; ajustez-la et choisissez une autre place.</translation>
    </message>
    <message>
        <source>The proposal it amends is off the table; adjust it to the text itself, or withdraw it.</source>
        <translation>La proposition qu’elle amende n’est plus sur la table ; ajustez-la au texte lui-même, ou retirez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n crochet</numerusform>
            <numerusform>%n crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n inapplicable</numerusform>
            <numerusform>%n inapplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>on {base}, {date}</source>
        <translation>sur {base}, {date}</translation>
    </message>
    <message>
        <source>on the text of {date}</source>
        <translation>sur le texte du {date}</translation>
    </message>
</context>
<context>
    <name>NothingPage</name>
    <message>
        <source>Search for something else</source>
        <translation>Chercher autre chose</translation>
    </message>
    <message>
        <source>No clause answers. Try fewer words, or clear the filters.</source>
        <translation>Aucune clause ne correspond. Essayez avec moins de mots ou retirez les filtres.</translation>
    </message>
    <message>
        <source>No clause has these words. Try fewer words, or the beginning of one.</source>
        <translation>Aucune clause ne contient ces mots. Essayez avec moins de mots ou avec le début de l’un d’eux.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La bibliothèque est vide.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>This draft: {title}</source>
        <translation>Ce projet : {title}</translation>
    </message>
    <message>
        <source>Version {name} of this draft</source>
        <translation>Version {name} de ce projet</translation>
    </message>
    <message>
        <source>After entry {number}</source>
        <translation>Après l’entrée {number}</translation>
    </message>
    <message>
        <source>{file}, its changes rejected</source>
        <translation>{file}, ses modifications refusées</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>Which passages are shown</source>
        <translation>Passages à afficher</translation>
    </message>
    <message>
        <source>Passages of the rolling text</source>
        <translation>Passages du texte évolutif</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>The passage with its brackets</source>
        <translation>Le passage avec ses crochets</translation>
    </message>
    <message>
        <source>Who wants what</source>
        <translation>Qui propose quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) read again</source>
        <translation>
            <numerusform>%n paragraphe relu</numerusform>
            <numerusform>%n paragraphes relus</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, no difference.</source>
        <translation>Preuve de neutralité : {texts}, {paragraphs}, aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, {differences}: nothing can be written.</source>
        <translation>Preuve de neutralité : {texts}, {paragraphs}, {differences} : rien ne peut être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with brackets of their own were proved by their structure alone.</source>
        <translation>
            <numerusform>%n passage qui a ses propres crochets n’a été prouvé que par sa structure.</numerusform>
            <numerusform>%n passages qui ont leurs propres crochets n’ont été prouvés que par leur structure.</numerusform>
        </translation>
    </message>
    <message>
        <source>With proposals ({count})</source>
        <translation>Avec propositions ({count})</translation>
    </message>
    <message>
        <source>In conflict ({count})</source>
        <translation>En conflit ({count})</translation>
    </message>
    <message>
        <source>The whole text ({count})</source>
        <translation>Tout le texte ({count})</translation>
    </message>
    <message>
        <source>To be known ({count})</source>
        <translation>À savoir ({count})</translation>
    </message>
    <message>
        <source>{proposals}, {conflicts}, {brackets}</source>
        <translation>{proposals}, {conflicts}, {brackets}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n crochet</numerusform>
            <numerusform>%n crochets</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody proposes anything</source>
        <translation>personne ne propose rien</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sans numéro)</translation>
    </message>
    <message>
        <source>{delegations}: {stance}</source>
        <translation>{delegations} : {stance}</translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there.
Left: words deleted. Right: words inserted. Lozenge: moved; hollow where it was.</source>
        <translation>Où sont les modifications ; cliquez ou faites glisser pour y aller.
À gauche : mots supprimés. À droite : mots ajoutés. Losange : déplacé ; creux, là où il était.</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Through the whole text</source>
        <translation>Continus dans tout le texte</translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation>À partir de 1 à chaque page</translation>
    </message>
    <message>
        <source>Such as Rev.2; empty leaves it out</source>
        <translation>Par exemple Rev.2 ; vide, rien n’est imprimé</translation>
    </message>
    <message>
        <source>Date and hour in the page header</source>
        <translation>Date et heure dans l’en-tête</translation>
    </message>
    <message>
        <source>“Draft” across each page</source>
        <translation>« Projet » en travers de chaque page</translation>
    </message>
    <message>
        <source>Fixed: nothing can change them</source>
        <translation>Fixes : rien ne peut les changer</translation>
    </message>
    <message>
        <source>Counted by Word; bis and ter stay fixed</source>
        <translation>Calculés par Word ; bis et ter restent fixes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>En notes de bas de page</translation>
    </message>
    <message>
        <source>As a table at the end</source>
        <translation>En tableau à la fin</translation>
    </message>
    <message>
        <source>Look for the missing ones in the library</source>
        <translation>Chercher dans la bibliothèque celles qui manquent</translation>
    </message>
    <message>
        <source>Paragraphs that name no source are held against the whole library</source>
        <translation>Les paragraphes qui n’indiquent pas de source sont confrontés à toute la bibliothèque</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Without a template of your own</source>
        <translation>Sans modèle propre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Version in the page header</source>
        <translation>Version dans l’en-tête</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs</source>
        <translation>Numéros des paragraphes</translation>
    </message>
    <message>
        <source>Sources of agreed language</source>
        <translation>Sources du langage convenu</translation>
    </message>
    <message>
        <source>Your own Word template</source>
        <translation>Votre propre modèle Word</translation>
    </message>
    <message>
        <source>Choose a .docx…</source>
        <translation>Choisir un .docx…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Choisir un modèle Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Documents Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>As comments (footnotes where it circulates)</source>
        <translation>En commentaires (notes de bas de page dans ce qui circule)</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Preview as text</source>
        <translation>Aperçu en texte</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>The words and marks alone, to be read aloud or copied</source>
        <translation>Les mots et les marques seuls, pour la lecture à voix haute ou la copie</translation>
    </message>
    <message>
        <source>{page} / {count}</source>
        <translation>{page} / {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of what will be written</source>
        <translation>Pages de ce qui sera écrit</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Proposals from a text</source>
        <translation>Propositions tirées d’un texte</translation>
    </message>
    <message>
        <source>The draft as it is</source>
        <translation>Le projet tel qu’il est</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Version {name}</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;What was changed here since that version</source>
        <translation>&amp;Ce qui a été modifié ici depuis cette version</translation>
    </message>
    <message>
        <source>No text chosen yet.</source>
        <translation>Aucun texte n’est encore choisi.</translation>
    </message>
    <message>
        <source>It &amp;was made from this base all the same</source>
        <translation>Il a &amp;pourtant été fait sur cette base</translation>
    </message>
    <message>
        <source>Proposals that were found</source>
        <translation>Propositions trouvées</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Ce que la proposition modifie</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which text proposes something?</source>
        <translation>Quel texte propose quelque chose ?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>What was changed since {version}</source>
        <translation>Ce qui a été modifié depuis {version}</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems made from another text.</source>
        <translation>Seuls {percent} % de ses mots viennent de la base : il semble fait à partir d’un autre texte.</translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base: choose that as the base.</source>
        <translation>Il est plus proche de « {version} » que de la base : choisissez celle-ci comme base.</translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base: they would be deletions.</source>
        <translation>Il y manque {gone} des {count} paragraphes de la base : ce seraient des suppressions.</translation>
    </message>
    <message>
        <source>{count} paragraph(s) differ from the base without being tracked.</source>
        <translation>Paragraphes qui diffèrent de la base hors suivi : {count}.</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>au début du texte</translation>
    </message>
    <message>
        <source>after {number}</source>
        <translation>après {number}</translation>
    </message>
    <message>
        <source>the paragraph is settled: it would have to be reopened</source>
        <translation>le paragraphe est réglé : il faudrait le rouvrir</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations.</source>
        <translation>« {name} » n’est pas dans la table des délégations.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n proposal(s) on the &amp;table</source>
        <translation>
            <numerusform>Mettre %n proposition sur la &amp;table</numerusform>
            <numerusform>Mettre %n propositions sur la &amp;table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation>&amp;Insérer un paragraphe</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one</source>
        <translation>Insérer un paragraphe vide après celui-ci</translation>
    </message>
    <message>
        <source>Re&amp;move the paragraph</source>
        <translation>&amp;Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Remove the chosen paragraphs</source>
        <translation>Supprimer les paragraphes choisis</translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number</source>
        <translation>Supprimer et &amp;garder le numéro</translation>
    </message>
    <message>
        <source>Leave a line that says that the paragraph was deleted</source>
        <translation>Laisser une ligne qui dit que le paragraphe a été supprimé</translation>
    </message>
    <message>
        <source>Reser&amp;vation…</source>
        <translation>Réser&amp;ve d’une délégation…</translation>
    </message>
    <message>
        <source>A delegation that does not join this paragraph; printed as a footnote under its name</source>
        <translation>Une délégation qui ne s’associe pas à ce paragraphe ; imprimée en note de bas de page sous son nom</translation>
    </message>
    <message>
        <source>R&amp;eopen…</source>
        <translation>R&amp;ouvrir…</translation>
    </message>
    <message>
        <source>Open agreed text again; the record keeps who asked for it and why</source>
        <translation>Rouvrir un texte convenu ; le registre retient qui l’a demandé et pourquoi</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the chosen paragraphs up</source>
        <translation>Monter les paragraphes choisis</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the chosen paragraphs down</source>
        <translation>Descendre les paragraphes choisis</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>Scinder i&amp;ci</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>Scinder ce paragraphe en deux, au curseur</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>Make one paragraph of this one and the next</source>
        <translation>Faire un seul paragraphe de celui-ci et du suivant</translation>
    </message>
    <message>
        <source>Change the &amp;number…</source>
        <translation>Changer le &amp;numéro…</translation>
    </message>
    <message>
        <source>Change this paragraph&apos;s number or sign</source>
        <translation>Changer le numéro ou le signe de ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Renumber</source>
        <translation>&amp;Renuméroter</translation>
    </message>
    <message>
        <source>Number the whole draft from 1</source>
        <translation>Numéroter tout le projet à partir de 1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Coup&amp;er</translation>
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
        <translation>Sélectionner to&amp;ut</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs of the draft</source>
        <translation>Paragraphes du projet</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Convenu ad referendum</translation>
    </message>
    <message>
        <source>88 brackets, 8 proposals</source>
        <translation>88 crochets, 8 propositions</translation>
    </message>
</context>
<context>
    <name>ParagraphModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
</context>
<context>
    <name>ParagraphSheet</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>Mots du paragraphe</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Short forms and other names, parted by semicolons</source>
        <translation>Sigles et autres noms, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code :</translation>
    </message>
    <message>
        <source>&amp;Two-letter code:</source>
        <translation>Code à &amp;deux lettres :</translation>
    </message>
    <message>
        <source>Name in &amp;Spanish:</source>
        <translation>Nom en &amp;espagnol :</translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation>Nom en &amp;anglais :</translation>
    </message>
    <message>
        <source>Name in &amp;Portuguese:</source>
        <translation>Nom en &amp;portugais :</translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation>Nom en &amp;français :</translation>
    </message>
    <message>
        <source>Name in &amp;lists (Spanish):</source>
        <translation>Nom dans les &amp;listes (espagnol) :</translation>
    </message>
    <message>
        <source>Other f&amp;orms:</source>
        <translation>Autres f&amp;ormes :</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Membres :</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Pending one delegation</source>
        <translation>En attente d’une délégation</translation>
    </message>
</context>
<context>
    <name>PieceDeeds</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Make one piece of this one and the next, or of all that are chosen</source>
        <translation>Faire un seul fragment de celui-ci et du suivant, ou de tous ceux choisis</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>Begin a new piece at the cursor in the source</source>
        <translation>Commencer un nouveau fragment au curseur de la source</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Say which first characters of the piece are its number</source>
        <translation>Dire quels premiers caractères du fragment sont son numéro</translation>
    </message>
    <message>
        <source>Level &amp;out</source>
        <translation>&amp;Monter d’un niveau</translation>
    </message>
    <message>
        <source>One level less deep, with what stands under it</source>
        <translation>Un niveau moins profond, avec ce qui en dépend</translation>
    </message>
    <message>
        <source>Level &amp;in</source>
        <translation>&amp;Descendre d’un niveau</translation>
    </message>
    <message>
        <source>One level deeper: under the piece before, with what stands under it</source>
        <translation>Un niveau plus profond : sous le fragment précédent, avec ce qui en dépend</translation>
    </message>
    <message>
        <source>Page &amp;furniture</source>
        <translation>&amp;Hors texte</translation>
    </message>
    <message>
        <source>What pages print besides the text: in no clause, but listed; once more makes it a clause</source>
        <translation>Ce que les pages portent outre le texte : dans aucune clause, mais listé ; une seconde fois en refait une clause</translation>
    </message>
    <message>
        <source>Doubt &amp;before</source>
        <translation>Doute &amp;précédent</translation>
    </message>
    <message>
        <source>The doubtful piece before</source>
        <translation>Le fragment douteux précédent</translation>
    </message>
    <message>
        <source>Doubt &amp;after</source>
        <translation>Doute su&amp;ivant</translation>
    </message>
    <message>
        <source>The next doubtful piece</source>
        <translation>Le prochain fragment douteux</translation>
    </message>
    <message>
        <source>Set &amp;apart</source>
        <translation>Me&amp;ttre à part</translation>
    </message>
    <message>
        <source>What a page prints in the midst of this piece, as a piece of its own</source>
        <translation>Ce qu’une page porte au milieu de ce fragment, comme fragment à part</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Hors texte</translation>
    </message>
    <message>
        <source>In no clause: it stays listed</source>
        <translation>Dans aucune clause, mais listé</translation>
    </message>
</context>
<context>
    <name>PieceTable</name>
    <message>
        <source>Pieces of the text</source>
        <translation>Fragments du texte</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Paragraphs that face each other</source>
        <translation>Paragraphes qui se correspondent</translation>
    </message>
    <message>
        <source>Choose one paragraph on each side. The comparison will obey.</source>
        <translation>Choisissez un paragraphe de chaque côté. La comparaison s’y conformera.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>The two paragraphs face each other now; the draft remembers it.</source>
        <translation>Les deux paragraphes se correspondent désormais ; le projet s’en souviendra.</translation>
    </message>
    <message>
        <source>The two paragraphs face each other until the program is closed.</source>
        <translation>Les deux paragraphes se correspondent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The two paragraphs are not pinned to each other any more.</source>
        <translation>Les deux paragraphes ne sont plus fixés l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>PlayModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>PlayPhrases</name>
    <message>
        <source>{agreed} of {all} paragraphs agreed ({share} %) · {words} of {all_words} words ({words_share} %)</source>
        <translation>Paragraphes convenus : {agreed} sur {all} ({share} %) · mots : {words} sur {all_words} ({words_share} %)</translation>
    </message>
    <message>
        <source>para. {name}: {counts}</source>
        <translation>par. {name} : {counts}</translation>
    </message>
    <message>
        <source>{words}; before {count}</source>
        <translation>{words} ; avant {count}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation>options {change}</translation>
    </message>
    <message>
        <source>in a bracket</source>
        <translation>dans un crochet</translation>
    </message>
    <message>
        <source>proposal on the table</source>
        <translation>proposition sur la table</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>the paragraph is pending this delegation</source>
        <translation>le paragraphe est en attente de cette délégation</translation>
    </message>
</context>
<context>
    <name>PlayTable</name>
    <message>
        <source>Brackets and options of each paragraph</source>
        <translation>Crochets et options de chaque paragraphe</translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation>En attente d’une délégation</translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation>options {change}</translation>
    </message>
</context>
<context>
    <name>PrecedentChoice</name>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Confronté à</translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>Un autre texte…</translation>
    </message>
    <message>
        <source>Another instrument…</source>
        <translation>Un autre instrument…</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n word(s)</source>
        <translation>
            <numerusform>{name} : %n mot</numerusform>
            <numerusform>{name} : %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draft against</source>
        <translation>Confronter le projet à</translation>
    </message>
    <message>
        <source>Instrument:</source>
        <translation>Instrument :</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>PrecedentPanel</name>
    <message>
        <source>Write a report: the meter, the losses or the map</source>
        <translation>Écrire un rapport : la mesure, les pertes ou la carte</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Precedent: {title}</source>
        <translation>Précédent : {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) turned</source>
        <translation>
            <numerusform>%n phrase change de sens</numerusform>
            <numerusform>%n phrases changent de sens</numerusform>
        </translation>
    </message>
    <message>
        <source>Losses ({count})</source>
        <translation>Pertes ({count})</translation>
    </message>
    <message>
        <source>Open a draft: how much of it is agreed language appears here.</source>
        <translation>Ouvrez un projet : la part de langage convenu y apparaît ici.</translation>
    </message>
    <message>
        <source>The draft is being measured…</source>
        <translation>Le projet est en cours de mesure…</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>Il n’y a aucune phrase de ce genre.</translation>
    </message>
    <message>
        <source>Choose a precedent above: nothing in the draft tells which it is.</source>
        <translation>Choisissez un précédent ci-dessus : rien dans le projet ne dit lequel c’est.</translation>
    </message>
    <message>
        <source>No clause of the precedent fared so.</source>
        <translation>Aucune clause du précédent n’a connu ce sort.</translation>
    </message>
</context>
<context>
    <name>PrecedentReports</name>
    <message>
        <source>&amp;Meter of agreed language…</source>
        <translation>&amp;Mesure du langage convenu…</translation>
    </message>
    <message>
        <source>What was &amp;lost of the precedent…</source>
        <translation>Ce qui s’est &amp;perdu du précédent…</translation>
    </message>
    <message>
        <source>Ma&amp;p of the precedent…</source>
        <translation>&amp;Carte du précédent…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page Web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Langage convenu</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Map of the precedent</source>
        <translation>Carte du précédent</translation>
    </message>
    <message>
        <source>The draft is still being measured; try again in a moment.</source>
        <translation>Le projet est encore en cours de mesure ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>About what</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Positions of delegations</source>
        <translation>Positions des délégations</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Delegation whose position is noted</source>
        <translation>Délégation dont la position est notée</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Dans nos propres mots</translation>
    </message>
    <message>
        <source>Note on its position</source>
        <translation>Note sur sa position</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Take the position out</source>
        <translation>&amp;Retirer la position</translation>
    </message>
    <message>
        <source>The chosen position is forgotten</source>
        <translation>La position choisie est oubliée</translation>
    </message>
    <message>
        <source>&amp;Undo in the private layer</source>
        <translation>&amp;Annuler dans la couche privée</translation>
    </message>
    <message>
        <source>Take the last private note back</source>
        <translation>Retirer la dernière note privée</translation>
    </message>
    <message>
        <source>Private: only your delegation sees this; no file that is sent has any of it.</source>
        <translation>Privé : seule votre délégation le voit ; aucun fichier envoyé n’en contient quoi que ce soit.</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instruction</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>&amp;Ligne rouge</translation>
    </message>
    <message>
        <source>&amp;Fallback</source>
        <translation>Posi&amp;tion de repli</translation>
    </message>
    <message>
        <source>{bracket} (no longer there)</source>
        <translation>{bracket} (n’existe plus)</translation>
    </message>
    <message>
        <source>The whole paragraph</source>
        <translation>Tout le paragraphe</translation>
    </message>
    <message>
        <source>Private ({count})</source>
        <translation>Privé ({count})</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>{delegation}: {stance}</source>
        <translation>{delegation} : {stance}</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Ce qui est contesté</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Suivant à trancher</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Précédent à trancher</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Aller au paragraphe…</translation>
    </message>
    <message>
        <source>Show what is contested</source>
        <translation>Afficher ce qui est contesté</translation>
    </message>
    <message>
        <source>Further down in what is contested</source>
        <translation>Descendre dans ce qui est contesté</translation>
    </message>
    <message>
        <source>Back up in what is contested</source>
        <translation>Remonter dans ce qui est contesté</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>Plein écran ou fenêtre</translation>
    </message>
    <message>
        <source>Close the projector</source>
        <translation>Fermer le projecteur</translation>
    </message>
    <message>
        <source>Reopen the paragraph…</source>
        <translation>Rouvrir le paragraphe…</translation>
    </message>
    <message>
        <source>Take wording {number}</source>
        <translation>Prendre la variante {number}</translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation>Plus rien à trancher plus bas.</translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation>Plus rien à trancher plus haut.</translation>
    </message>
    <message>
        <source>There is no bracket in this paragraph.</source>
        <translation>Il n’y a pas de crochets dans ce paragraphe.</translation>
    </message>
    <message>
        <source>The bracket has no wording {number}.</source>
        <translation>Le crochet n’a pas de variante {number}.</translation>
    </message>
</context>
<context>
    <name>ProposalCards</name>
    <message>
        <source>{delegations}: {kind}</source>
        <translation>{delegations} : {kind}</translation>
    </message>
    <message>
        <source>amends the proposal of {delegations}</source>
        <translation>amende la proposition de {delegations}</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>au début du texte</translation>
    </message>
    <message>
        <source>after another addition</source>
        <translation>après un autre ajout</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>après le paragraphe {number}</translation>
    </message>
    <message>
        <source>{place} · {head}</source>
        <translation>{place} · {head}</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Delegations or groups, separated by commas</source>
        <translation>Délégations ou groupes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Adjust the proposal to the text as it is</source>
        <translation>Ajuster la proposition au texte tel qu’il est</translation>
    </message>
    <message>
        <source>Amend a proposal</source>
        <translation>Amender une proposition</translation>
    </message>
    <message>
        <source>Propose a change to paragraph {name}</source>
        <translation>Proposer une modification du paragraphe {name}</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Proposer une modification</translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation>Au début du texte</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Après {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle modifie</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Délégations</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Prece&amp;dent</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Put &amp;forward</source>
        <translation>Prése&amp;nter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Say which delegations propose it.</source>
        <translation>Indiquez quelles délégations la proposent.</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations; correct it or add it to the table.</source>
        <translation>« {name} » n’est pas dans la table des délégations ; corrigez-le ou ajoutez-le à la table.</translation>
    </message>
    <message>
        <source>Write the words it wants.</source>
        <translation>Écrivez les mots proposés.</translation>
    </message>
    <message>
        <source>Change the words above to what is proposed.</source>
        <translation>Changez les mots ci-dessus en ceux qui sont proposés.</translation>
    </message>
    <message>
        <source>Nothing would be left: choose “Deletion” for that.</source>
        <translation>Il ne resterait rien : choisissez pour cela « Suppression ».</translation>
    </message>
    <message>
        <source>Choose the paragraph it is to follow.</source>
        <translation>Choisissez le paragraphe qu’il doit suivre.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Nobody has proposed anything here yet.</source>
        <translation>Personne n’a encore rien proposé ici.</translation>
    </message>
    <message>
        <source>Proposals ({count})</source>
        <translation>Propositions ({count})</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposals for this paragraph</source>
        <translation>Propositions pour ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation>Porter la proposition dans le texte et y reporter les autres</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation>Retirer la proposition de la table</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Négocier</translation>
    </message>
    <message>
        <source>Everything that can be done with this paragraph</source>
        <translation>Tout ce que l’on peut faire de ce paragraphe</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>What can be typed here</source>
        <translation>Ce que l’on peut saisir ici</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be typed here</source>
        <translation>Ce que l’on peut saisir ici</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>renewable energies</source>
        <translation>énergies renouvelables</translation>
    </message>
    <message>
        <source>both words, in any order, inflected or not, with or without accents</source>
        <translation>les deux mots, dans n’importe quel ordre, fléchis ou non, avec ou sans accents</translation>
    </message>
    <message>
        <source>&quot;sustainable development&quot;</source>
        <translation>&quot;développement durable&quot;</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <source>renew*</source>
        <translation>renouvel*</translation>
    </message>
    <message>
        <source>words that begin so; the last word typed always may go on</source>
        <translation>mots qui commencent ainsi ; le dernier mot saisi peut toujours se poursuivre</translation>
    </message>
    <message>
        <source>water -drinking</source>
        <translation>eau -potable</translation>
    </message>
    <message>
        <source>the first word, without the other</source>
        <translation>le premier mot, sans l’autre</translation>
    </message>
    <message>
        <source>migrants OR refugees</source>
        <translation>migrants OU réfugiés</translation>
    </message>
    <message>
        <source>one or the other; AND, NOT and parentheses too</source>
        <translation>l’un ou l’autre ; aussi ET, SAUF et les parenthèses</translation>
    </message>
    <message>
        <source>year:2000-2010</source>
        <translation>année:2000-2010</translation>
    </message>
    <message>
        <source>of those years; also year:2008 or year:&gt;=2015</source>
        <translation>de ces années ; aussi année:2008 ou année:&gt;=2015</translation>
    </message>
    <message>
        <source>body:CELAC</source>
        <translation>organe:CELAC</translation>
    </message>
    <message>
        <source>adopted by that body; also topic:energy, verb:reaffirm, instrument:SALV</source>
        <translation>adoptées par cet organe ; aussi thème:énergie, verbe:réaffirmer, instrument:SALV</translation>
    </message>
    <message>
        <source>strength:&gt;=7</source>
        <translation>force:&gt;=7</translation>
    </message>
    <message>
        <source>with a leading verb of that rung (0 to 9) or higher</source>
        <translation>avec un verbe principal de cet échelon (0 à 9) ou au-dessus</translation>
    </message>
    <message>
        <source>language:pt,es</source>
        <translation>langue:pt,es</translation>
    </message>
    <message>
        <source>in one of these languages</source>
        <translation>dans l’une de ces langues</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Accept this change; once more leaves it undecided</source>
        <translation>Accepter cette modification ; une seconde fois la laisse en suspens</translation>
    </message>
    <message>
        <source>Reject this change; once more leaves it undecided</source>
        <translation>Refuser cette modification ; une seconde fois la laisse en suspens</translation>
    </message>
    <message>
        <source>&amp;Save as Word…</source>
        <translation>Enregistrer en &amp;Word…</translation>
    </message>
    <message>
        <source>A new file: accepted and rejected changes are settled, undecided ones stay tracked</source>
        <translation>Un nouveau fichier : ce qui est accepté ou refusé est réglé, ce qui est en suspens reste suivi</translation>
    </message>
    <message>
        <source>Ta&amp;ke into the draft</source>
        <translation>Verser dans le proj&amp;et</translation>
    </message>
    <message>
        <source>Do what was accepted in the open draft; nothing else of the file comes in</source>
        <translation>Porter ce qui est accepté dans le projet ouvert ; rien d’autre du fichier n’y entre</translation>
    </message>
</context>
<context>
    <name>ReceivedLists</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Notes, headers and footers</source>
        <translation>Notes, en-têtes et pieds de page</translation>
    </message>
    <message>
        <source>Doubts and what was left out</source>
        <translation>Doutes et ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>Le fichier ne contient aucune modification suivie.</translation>
    </message>
    <message>
        <source>The file holds no comments.</source>
        <translation>Le fichier ne contient aucun commentaire.</translation>
    </message>
    <message>
        <source>The file holds no footnotes, headers or footers.</source>
        <translation>Le fichier ne contient ni notes, ni en-têtes, ni pieds de page.</translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation>Tout ce que contient le fichier a été compris.</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Suivi ({count})</translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Commentaires ({count})</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notes ({count})</translation>
    </message>
    <message>
        <source>Doubts ({count})</source>
        <translation>Doutes ({count})</translation>
    </message>
</context>
<context>
    <name>ReceivedOutcome</name>
    <message>
        <source>{file} (reviewed)</source>
        <translation>{file} (examiné)</translation>
    </message>
    <message>
        <source>Save the reviewed file</source>
        <translation>Enregistrer le fichier examiné</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>The file that came in is kept as it is: choose another name.</source>
        <translation>Le fichier reçu est conservé tel quel : choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}. %n mark(s) are still tracked in it.</source>
        <translation>
            <numerusform>Écrit : {file}. %n marque y est encore suivie.</numerusform>
            <numerusform>Écrit : {file}. %n marques y sont encore suivies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}. Nothing is tracked in it any more.</source>
        <translation>Écrit : {file}. Plus rien n’y est suivi.</translation>
    </message>
    <message>
        <source>The draft was changed meanwhile: take the changes into it again.</source>
        <translation>Le projet a été modifié entre-temps : versez-y de nouveau les modifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the draft changed.</source>
        <translation>
            <numerusform>%n endroit du projet modifié.</numerusform>
            <numerusform>%n endroits du projet modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were left out, since the draft reads differently there: {places}</source>
        <translation>
            <numerusform>%n modification a été laissée de côté, car le projet dit là autre chose : {places}</numerusform>
            <numerusform>%n modifications ont été laissées de côté, car le projet dit là autre chose : {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPanel</name>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>– / {count}</source>
        <translation>– / {count}</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n en suspens</numerusform>
            <numerusform>%n en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>Le fichier ne contient aucune modification suivie.</translation>
    </message>
</context>
<context>
    <name>ReceivedTextPane</name>
    <message>
        <source>&amp;Final</source>
        <translation>&amp;Final</translation>
    </message>
    <message>
        <source>As if every change were accepted</source>
        <translation>Comme si toutes les modifications étaient acceptées</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>As if every change were rejected</source>
        <translation>Comme si toutes les modifications étaient refusées</translation>
    </message>
    <message>
        <source>&amp;Marked</source>
        <translation>&amp;Marqué</translation>
    </message>
    <message>
        <source>Every change, deleted words struck and new ones underlined</source>
        <translation>Toutes les modifications : mots supprimés barrés, mots nouveaux soulignés</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Numbers: &lt;i&gt;&lt;u&gt;computed by Word&lt;/u&gt;&lt;/i&gt;, dotted · &lt;b&gt;typed&lt;/b&gt;, bold</source>
        <translation>Numéros : &lt;i&gt;&lt;u&gt;calculés par Word&lt;/u&gt;&lt;/i&gt;, en pointillé · &lt;b&gt;saisis&lt;/b&gt;, en gras</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Side by side comparison</source>
        <translation>Comparaison en regard</translation>
    </message>
    <message>
        <source>Click to unfold (or Ctrl+Down and Enter)</source>
        <translation>Cliquer pour déplier (ou Ctrl+↓ et Entrée)</translation>
    </message>
    <message>
        <source>Click to go where it stands now (or Enter)</source>
        <translation>Cliquer pour aller là où il est maintenant (ou Entrée)</translation>
    </message>
    <message>
        <source>Click to go where it stood (or Enter)</source>
        <translation>Cliquer pour aller là où il était (ou Entrée)</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen paragraph {name}</source>
        <translation>Rouvrir le paragraphe {name}</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Délégation ou groupe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Reopening is written into the record of the draft, with your name and the hour. It can be undone.</source>
        <translation>La réouverture est inscrite au registre du projet, avec votre nom et l’heure. Elle peut être annulée.</translation>
    </message>
    <message>
        <source>At the &amp;request of</source>
        <translation>À la &amp;demande de</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Séance</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report to the capital</source>
        <translation>Rapport à la capitale</translation>
    </message>
    <message>
        <source>&amp;For others: only what everybody knows</source>
        <translation>Pour les a&amp;utres : seulement ce que tous savent</translation>
    </message>
    <message>
        <source>For our &amp;capital: red lines too</source>
        <translation>Pour notre &amp;capitale : lignes rouges aussi</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>The next session, the silence procedure…</source>
        <translation>La prochaine séance, la procédure d’approbation tacite…</translation>
    </message>
    <message>
        <source>Only the internal edition says it.</source>
        <translation>Seule l’édition interne le dit.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Place and &amp;date, as they are to stand</source>
        <translation>L&amp;ieu et date, tels qu’ils doivent figurer</translation>
    </message>
    <message>
        <source>What happens &amp;next</source>
        <translation>La &amp;suite</translation>
    </message>
    <message>
        <source>What we &amp;ask of the capital</source>
        <translation>Ce que nous deman&amp;dons à la capitale</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no room on the page; the report says so.</source>
        <translation>
            <numerusform>%n ligne ne tient pas sur la page ; le rapport le dit.</numerusform>
            <numerusform>%n lignes ne tiennent pas sur la page ; le rapport le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report internal</source>
        <translation>Rapport interne</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>It was written, but its readers see words of our own notes: {words}. Look whether they may.</source>
        <translation>Le rapport est écrit, mais ses lecteurs y voient des mots de nos propres notes : {words}. Vérifiez s’ils le peuvent.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Écrit et vérifié : {file}</translation>
    </message>
</context>
<context>
    <name>ReservationDialog</name>
    <message>
        <source>Reservation to paragraph {name}</source>
        <translation>Réserve au paragraphe {name}</translation>
    </message>
    <message>
        <source>Left empty, the reservation is withdrawn</source>
        <translation>Si le champ est vide, la réserve est retirée</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
</context>
<context>
    <name>ReturnedRow</name>
    <message>
        <source>Which delegation is it from?</source>
        <translation>De quelle délégation vient-il ?</translation>
    </message>
    <message>
        <source>Delegation of {file}</source>
        <translation>Délégation de {file}</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Laisser {file} de côté</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Laisser celui-ci de côté</translation>
    </message>
    <message>
        <source>Compile onto {version}</source>
        <translation>Compiler sur {version}</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>Le prendre tel quel</translation>
    </message>
    <message>
        <source>Yes, they are to be deleted</source>
        <translation>Oui, ils sont à supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>tracked changes of {authors}</source>
        <translation>modifications suivies de {authors}</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations: correct it or add it to the table.</source>
        <translation>« {name} » n’est pas dans la table des délégations : corrigez-le ou ajoutez-le à la table.</translation>
    </message>
    <message>
        <source>Neither its name nor its changes say which delegation it is from.</source>
        <translation>Ni son nom ni ses modifications ne disent de quelle délégation il vient.</translation>
    </message>
    <message>
        <source>It may be from more than one delegation. Which one?</source>
        <translation>Il peut venir de plus d’une délégation. De laquelle ?</translation>
    </message>
    <message>
        <source>Another file speaks for the same delegation: leave one out, or say whose each is.</source>
        <translation>Un autre fichier parle pour la même délégation : laissez-en un de côté, ou indiquez de qui est chacun.</translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems to be made from another text.</source>
        <translation>Seuls {percent} % de ses mots viennent de la base : il semble fait à partir d’un autre texte.</translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base.</source>
        <translation>Il est plus proche de « {version} » que de la base.</translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base. Are they to be deleted?</source>
        <translation>Il y manque {gone} des {count} paragraphes de la base. Sont-ils à supprimer ?</translation>
    </message>
</context>
<context>
    <name>ReviewDeeds</name>
    <message>
        <source>Take the words of the text (right) into the draft</source>
        <translation>Porter dans le projet les mots du texte (à droite)</translation>
    </message>
    <message>
        <source>Put the words of the base (left) back into the draft</source>
        <translation>Rendre au projet les mots de la base (à gauche)</translation>
    </message>
    <message>
        <source>Next change that matters</source>
        <translation>Suivante qui importe</translation>
    </message>
    <message>
        <source>Go to the next change of an obligation, a negation, a number, a deadline…</source>
        <translation>Aller à la modification suivante d’une obligation, d’une négation, d’un chiffre, d’un délai…</translation>
    </message>
    <message>
        <source>Previous change that matters</source>
        <translation>Précédente qui importe</translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation>Rechercher dans les modifications</translation>
    </message>
    <message>
        <source>Look for words in the list of changes</source>
        <translation>Rechercher des mots dans la liste des modifications</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Mark this change as seen, for yourself, and go to the next one; once more takes it back</source>
        <translation>Marquer cette modification comme vue, pour vous seul, et passer à la suivante ; une seconde fois annule</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>À débattre</translation>
    </message>
    <message>
        <source>Mark this change as one to talk about; once more takes it back</source>
        <translation>Marquer cette modification comme à débattre ; une seconde fois annule</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Write a note on this change that only you have</source>
        <translation>Écrire sur cette modification une note que vous seul avez</translation>
    </message>
    <message>
        <source>These two face each other…</source>
        <translation>Fixer une paire…</translation>
    </message>
    <message>
        <source>Choose two paragraphs that are to be compared with each other</source>
        <translation>Choisir deux paragraphes à comparer l’un avec l’autre</translation>
    </message>
    <message>
        <source>Let this pair go</source>
        <translation>Défaire cette paire</translation>
    </message>
    <message>
        <source>The paragraph finds its partner by itself again</source>
        <translation>Le paragraphe retrouve de lui-même son correspondant</translation>
    </message>
    <message>
        <source>&amp;List of changes</source>
        <translation>&amp;Liste des modifications</translation>
    </message>
    <message>
        <source>&amp;Swap the two texts</source>
        <translation>&amp;Intervertir les deux textes</translation>
    </message>
    <message>
        <source>Ot&amp;her end of the move</source>
        <translation>Autre &amp;bout du déplacement</translation>
    </message>
    <message>
        <source>Of a moved paragraph: go where it was, and back (Enter)</source>
        <translation>D’un paragraphe déplacé : aller là où il était, et revenir (Entrée)</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected words</source>
        <translation>C&amp;opier les mots sélectionnés</translation>
    </message>
    <message>
        <source>Copy as re&amp;dline</source>
        <translation>Copier avec les &amp;marques</translation>
    </message>
    <message>
        <source>Copy the selected words with what was deleted and inserted among them</source>
        <translation>Copier les mots sélectionnés avec ce qui a été supprimé et ajouté</translation>
    </message>
    <message>
        <source>&amp;Export this comparison…</source>
        <translation>&amp;Exporter cette comparaison…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes or side by side</source>
        <translation>Écrire un fichier Word avec suivi des modifications ou en regard</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>Comparing the two texts…</source>
        <translation>Comparaison des deux textes…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>See what changed between two texts</source>
        <translation>Voir ce qui a changé entre deux textes</translation>
    </message>
    <message>
        <source>Choose a base and a text above: an instrument of the library, this draft, one of its versions, or a Word or text file that came in.</source>
        <translation>Choisissez ci-dessus une base et un texte : un instrument de la bibliothèque, ce projet, l’une de ses versions, ou un fichier Word ou texte reçu.</translation>
    </message>
    <message>
        <source>No differences that count</source>
        <translation>Aucune différence qui compte</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” have the same words and numbers. {ignored}.</source>
        <translation>« {left} » et « {right} » ont les mêmes mots et les mêmes numéros. {ignored}.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are identical, word for word and number for number.</source>
        <translation>« {left} » et « {right} » sont identiques, mot pour mot et numéro pour numéro.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReviewPhrases</name>
    <message>
        <source>Paragraph {number} of the text</source>
        <translation>Paragraphe {number} du texte</translation>
    </message>
    <message>
        <source>{places}…</source>
        <translation>{places}…</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>sans « {words} »</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>avec « {words} »</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe inchangé</numerusform>
            <numerusform>%n paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {place}:</source>
        <translation>Déplacé vers {place} :</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Déplacé depuis {place}</translation>
    </message>
    <message>
        <source>{place}, unchanged: {words}</source>
        <translation>{place}, inchangé : {words}</translation>
    </message>
    <message>
        <source>{place}, {kind}: {words}</source>
        <translation>{place}, {kind} : {words}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Whatever it touches</source>
        <translation>Tous les effets</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Tranchées ou non</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Ce qui importe le plus</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
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
        <source>Not counted: {kinds}</source>
        <translation>Ne comptent pas : {kinds}</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>New paragraphs</source>
        <translation>Paragraphes nouveaux</translation>
    </message>
    <message>
        <source>Deleted paragraphs</source>
        <translation>Paragraphes supprimés</translation>
    </message>
    <message>
        <source>Moved paragraphs</source>
        <translation>Paragraphes déplacés</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindés</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message>
        <source>Only the number</source>
        <translation>Numéro seul</translation>
    </message>
    <message>
        <source>Only accents</source>
        <translation>Accents seuls</translation>
    </message>
    <message>
        <source>Only capitals</source>
        <translation>Majuscules seules</translation>
    </message>
    <message>
        <source>Only punctuation</source>
        <translation>Ponctuation seule</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Espaces seuls</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Accepted ones</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected ones</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>À débattre</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>You saw it.</source>
        <translation>Vous l’avez vue.</translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation>À débattre.</translation>
    </message>
    <message>
        <source>Change {number} of {count}. {kind}, {place}. {words}</source>
        <translation>Modification {number} sur {count}. {kind}, {place}. {words}</translation>
    </message>
    <message>
        <source>Deleted: {before}. Inserted: {after}.</source>
        <translation>Supprimé : {before}. Ajouté : {after}.</translation>
    </message>
    <message>
        <source>Deleted: {before}.</source>
        <translation>Supprimé : {before}.</translation>
    </message>
    <message>
        <source>Inserted: {after}.</source>
        <translation>Ajouté : {after}.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n change(s)</source>
        <translation>
            <numerusform>{shown} sur %n modification</numerusform>
            <numerusform>{shown} sur %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Base: %n word(s)</source>
        <translation>
            <numerusform>Base : %n mot</numerusform>
            <numerusform>Base : %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text: %n word(s)</source>
        <translation>
            <numerusform>Texte : %n mot</numerusform>
            <numerusform>Texte : %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraphe modifié</numerusform>
            <numerusform>%n paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n scindé</numerusform>
            <numerusform>%n scindés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionné</numerusform>
            <numerusform>%n fusionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>+{inserted} −{deleted} words</source>
        <translation>+{inserted} −{deleted} mots</translation>
    </message>
</context>
<context>
    <name>ReviewToolbar</name>
    <message>
        <source>How it is shown: folds, colours, size, line numbers</source>
        <translation>Présentation : replis, couleurs, taille, numéros de ligne</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>– / {count}</source>
        <translation>– / {count}</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>RevisionWording</name>
    <message>
        <source>Inserted</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Paragraphs divided or joined</source>
        <translation>Paragraphes scindés ou réunis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Autre modification</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>{sort}, {aside}: {words}. {decided}.</source>
        <translation>{sort}, {aside} : {words}. {decided}.</translation>
    </message>
    <message>
        <source>(white space)</source>
        <translation>(espaces)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Sur « {words} »</translation>
    </message>
</context>
<context>
    <name>RoomDeeds</name>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>Aller au para&amp;graphe…</translation>
    </message>
    <message>
        <source>By its number, such as 9 bis, or by how it begins</source>
        <translation>Par son numéro, comme 9 bis, ou par ses premiers mots</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>Pro&amp;jecteur</translation>
    </message>
    <message>
        <source>One paragraph in large type for the whole room; nothing private is shown meanwhile</source>
        <translation>Un paragraphe en grands caractères pour toute la salle ; rien de privé n’est affiché pendant ce temps</translation>
    </message>
    <message>
        <source>&amp;Hide what is private</source>
        <translation>Ma&amp;squer ce qui est privé</translation>
    </message>
    <message>
        <source>Positions, red lines, marks and notes disappear everywhere until this is switched off</source>
        <translation>Les positions, lignes rouges, marques et notes disparaissent partout, jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>A&amp;bbreviations for dictation…</source>
        <translation>A&amp;bréviations pour la dictée…</translation>
    </message>
    <message>
        <source>Short forms that are written out as one types</source>
        <translation>Formes brèves développées à la frappe</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>&amp;Commencer…</translation>
    </message>
    <message>
        <source>Silence is b&amp;roken…</source>
        <translation>Le silence est &amp;rompu…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>C&amp;lore…</translation>
    </message>
    <message>
        <source>Silence &amp;procedure</source>
        <translation>Appr&amp;obation tacite</translation>
    </message>
</context>
<context>
    <name>RoomPhrases</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>par. {place} of {count}</source>
        <translation>par. {place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n crochet</numerusform>
            <numerusform>%n crochets</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>il reste %n minute</numerusform>
            <numerusform>il reste %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>il reste %n seconde</numerusform>
            <numerusform>il reste %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence: {left}</source>
        <translation>Silence : {left}</translation>
    </message>
    <message>
        <source>Silence: expired, nobody spoke</source>
        <translation>Silence : délai expiré, personne n’a parlé</translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation>Silence rompu : {who}</translation>
    </message>
    <message>
        <source>{day}, {hour} ({zone})</source>
        <translation>{day}, {hour} ({zone})</translation>
    </message>
    <message>
        <source>the draft as it stood</source>
        <translation>le projet tel qu’il était</translation>
    </message>
    <message>
        <source>Circulated: {text}. Silence until {deadline}.</source>
        <translation>Diffusé : {text}. Silence jusqu’au {deadline}.</translation>
    </message>
    <message>
        <source>on paragraphs {numbers}</source>
        <translation>sur les paragraphes {numbers}</translation>
    </message>
    <message>
        <source>on the text as a whole</source>
        <translation>sur l’ensemble du texte</translation>
    </message>
    <message>
        <source>{who}: {where}</source>
        <translation>{who} : {where}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search agreed language</source>
        <translation>Rechercher dans le langage convenu</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Saved and earlier searches</source>
        <translation>Recherches enregistrées et précédentes</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SeenPages</name>
    <message>
        <source>Save what is see&amp;n…</source>
        <translation>Enregistrer ce qui est &amp;affiché…</translation>
    </message>
    <message>
        <source>Write a PDF or a web page of this view: its columns, folds, colours and line numbers</source>
        <translation>Écrire un PDF ou une page web de cette vue : ses colonnes, ses replis, ses couleurs et ses numéros de ligne</translation>
    </message>
    <message>
        <source>Pr&amp;int what is seen…</source>
        <translation>I&amp;mprimer ce qui est affiché…</translation>
    </message>
    <message>
        <source>Print this view: its columns, folds, colours and line numbers</source>
        <translation>Imprimer cette vue : ses colonnes, ses replis, ses couleurs et ses numéros de ligne</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Écrit et vérifié : {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>All sentences</source>
        <translation>Toutes les phrases</translation>
    </message>
    <message>
        <source>Adapted and new</source>
        <translation>Adaptées et nouvelles</translation>
    </message>
    <message>
        <source>Meaning or force changed</source>
        <translation>Sens ou force modifiés</translation>
    </message>
    <message>
        <source>Sentences of the draft</source>
        <translation>Phrases du projet</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <source>Accept more</source>
        <translation>Accepter plus</translation>
    </message>
    <message>
        <source>Reject more</source>
        <translation>Refuser plus</translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation>{words} ({count})</translation>
    </message>
    <message>
        <source>Accept all of this &amp;paragraph</source>
        <translation>Accepter tout ce &amp;paragraphe</translation>
    </message>
    <message>
        <source>Accept all by {author}</source>
        <translation>Accepter tout de {author}</translation>
    </message>
    <message>
        <source>Accept all by its &amp;author</source>
        <translation>Accepter tout de cet &amp;auteur</translation>
    </message>
    <message>
        <source>Accept all of this &amp;kind</source>
        <translation>Accepter toutes celles de ce t&amp;ype</translation>
    </message>
    <message>
        <source>Accept &amp;every change</source>
        <translation>Accepter &amp;toutes les modifications</translation>
    </message>
    <message>
        <source>Reject all of this &amp;paragraph</source>
        <translation>Refuser tout ce &amp;paragraphe</translation>
    </message>
    <message>
        <source>Reject all by {author}</source>
        <translation>Refuser tout de {author}</translation>
    </message>
    <message>
        <source>Reject all by its &amp;author</source>
        <translation>Refuser tout de cet &amp;auteur</translation>
    </message>
    <message>
        <source>Reject all of this &amp;kind</source>
        <translation>Refuser toutes celles de ce t&amp;ype</translation>
    </message>
    <message>
        <source>Reject &amp;every change</source>
        <translation>Refuser &amp;toutes les modifications</translation>
    </message>
    <message>
        <source>Accept only the &amp;words of a move</source>
        <translation>Accepter seulement les &amp;mots d’un déplacement</translation>
    </message>
    <message>
        <source>Accept only the p&amp;lace of a move</source>
        <translation>Accepter seulement la p&amp;lace d’un déplacement</translation>
    </message>
    <message>
        <source>Reject only the &amp;words of a move</source>
        <translation>Refuser seulement les &amp;mots d’un déplacement</translation>
    </message>
    <message>
        <source>Reject only the p&amp;lace of a move</source>
        <translation>Refuser seulement la p&amp;lace d’un déplacement</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>The source as it is</source>
        <translation>La source telle quelle</translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation>p. {number}</translation>
    </message>
</context>
<context>
    <name>StateOfPlayPanel</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Report to the capital…</source>
        <translation>&amp;Rapport à la capitale…</translation>
    </message>
    <message>
        <source>One page: what is agreed, what is open, who holds it</source>
        <translation>Écrire une page : ce qui est convenu, ce qui reste ouvert, qui le maintient</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Tous les paragraphes</translation>
    </message>
    <message>
        <source>Only with brackets</source>
        <translation>Seulement avec crochets</translation>
    </message>
    <message>
        <source>Every delegation</source>
        <translation>Toutes les délégations</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Paragraphs by status</source>
        <translation>Paragraphes par état</translation>
    </message>
    <message>
        <source>Over the versions</source>
        <translation>Au fil des versions</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>Open a draft: how far it is, and who holds what, is shown here.</source>
        <translation>Ouvrez un projet : où il en est et qui maintient quoi s’affiche ici.</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>With a lock, in parentheses: only we know</source>
        <translation>Avec un cadenas, entre parenthèses : nous seuls le savons</translation>
    </message>
    <message>
        <source>Only what everybody can see</source>
        <translation>Seulement ce que tous peuvent voir</translation>
    </message>
    <message>
        <source>The state of play is in the clipboard.</source>
        <translation>L’état des négociations est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>StatusBars</name>
    <message>
        <source>Paragraphs by status</source>
        <translation>Paragraphes par état</translation>
    </message>
</context>
<context>
    <name>SwitchedOffMenu</name>
    <message>
        <source>House style</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>What the text itself does most</source>
        <translation>Ce que le texte fait le plus lui-même</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>Organization of American States</source>
        <translation>Organisation des États américains</translation>
    </message>
    <message>
        <source>Royal Spanish Academy</source>
        <translation>Académie royale espagnole</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Look again for: {rule}</source>
        <translation>Chercher de nouveau : {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n place(s) of this draft</source>
        <translation>
            <numerusform>Revérifier %n endroit de ce projet</numerusform>
            <numerusform>Revérifier %n endroits de ce projet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>SynonymsDialog</name>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A search for one word of a group finds the others too. Write the words with commas between them.</source>
        <translation>La recherche d’un mot d’un groupe trouve aussi les autres. Écrivez les mots séparés par des virgules.</translation>
    </message>
    <message>
        <source>Words that count as one another</source>
        <translation>Mots équivalents</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>Groupes de mots</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation>&amp;Ajouter un groupe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>{language}: «{word}» stands in two groups. Switch one of them off, or join them.</source>
        <translation>{language} : « {word} » figure dans deux groupes. Désactivez l’un d’eux ou réunissez-les.</translation>
    </message>
    <message>
        <source>{language}: a group needs two words at least («{words}»).</source>
        <translation>{language} : un groupe demande au moins deux mots (« {words} »).</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>&amp;Word file</source>
        <translation>Fichier &amp;Word</translation>
    </message>
    <message>
        <source>In &amp;brackets…</source>
        <translation>Entre &amp;crochets…</translation>
    </message>
    <message>
        <source>As &amp;tracked changes, one author for each delegation…</source>
        <translation>Avec &amp;suivi des modifications, un auteur par délégation…</translation>
    </message>
    <message>
        <source>In &amp;columns…</source>
        <translation>En c&amp;olonnes…</translation>
    </message>
    <message>
        <source>&amp;Save as a draft…</source>
        <translation>&amp;Enregistrer comme projet…</translation>
    </message>
    <message>
        <source>As pro&amp;posals</source>
        <translation>Comme pro&amp;positions</translation>
    </message>
    <message>
        <source>&amp;Put into this draft</source>
        <translation>&amp;Verser dans ce projet</translation>
    </message>
    <message>
        <source>The text gets the brackets</source>
        <translation>Le texte reçoit les crochets</translation>
    </message>
    <message>
        <source>The text stays as it is, and what delegations want goes on its table</source>
        <translation>Le texte reste tel quel, et ce que veulent les délégations va sur sa table</translation>
    </message>
    <message>
        <source>It was not compiled onto this draft as it is.</source>
        <translation>Il n’a pas été compilé sur ce projet tel qu’il est.</translation>
    </message>
    <message>
        <source>Nobody proposes anything: the draft stays as it is.</source>
        <translation>Personne ne propose rien : le projet reste tel quel.</translation>
    </message>
    <message>
        <source>The rolling text is in the draft; Undo takes it out again.</source>
        <translation>Le texte évolutif est dans le projet ; « Annuler » l’en retire.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) put on the table</source>
        <translation>
            <numerusform>%n proposition mise sur la table</numerusform>
            <numerusform>%n propositions mises sur la table</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was changed since: compile once more.</source>
        <translation>Le projet a été modifié depuis : compilez de nouveau.</translation>
    </message>
    <message>
        <source>Where to keep the rolling text</source>
        <translation>Où conserver le texte évolutif</translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation>Projets (*.draft)</translation>
    </message>
    <message>
        <source>Where to write the Word file</source>
        <translation>Où écrire le fichier Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>{file} is written and was read back.</source>
        <translation>{file} : écrit, puis relu et vérifié.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n instrument(s) taken back from the backup.</source>
        <translation>
            <numerusform>%n instrument repris de la copie de sauvegarde.</numerusform>
            <numerusform>%n instruments repris de la copie de sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>La bibliothèque est redevenue ce qu’elle était.</translation>
    </message>
    <message>
        <source>What was added since stays as it is.</source>
        <translation>Ce qui a été ajouté depuis reste tel quel.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Leave the library so</source>
        <translation>Laisser la bibliothèque ainsi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) brought back.</source>
        <translation>
            <numerusform>%n instrument rétabli.</numerusform>
            <numerusform>%n instruments rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged in the backup: {instruments}.</source>
        <translation>Endommagés dans la copie : {instruments}.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>The text as it was understood</source>
        <translation>Le texte tel qu’il a été compris</translation>
    </message>
</context>
<context>
    <name>TextPicker</name>
    <message>
        <source>Choose a text</source>
        <translation>Choisissez un texte</translation>
    </message>
    <message>
        <source>Choose a file: Word, plain text or a draft</source>
        <translation>Choisir un fichier : Word, texte brut ou projet</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>{file}, its changes rejected</source>
        <translation>{file}, ses modifications refusées</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Choisir un texte à comparer</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the draft</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>The draft&apos;s name in lists and headers: click to change it</source>
        <translation>Le nom du projet dans les listes et les en-têtes : cliquez pour le changer</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Put on the whole instrument</source>
        <translation>Donné à tout l’instrument</translation>
    </message>
    <message>
        <source>Take off the topic {topic}</source>
        <translation>Retirer le thème {topic}</translation>
    </message>
</context>
<context>
    <name>TrackedList</name>
    <message>
        <source>All authors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Tranchées ou non</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Paragraph ends, tables and the rest</source>
        <translation>Fins de paragraphe, tableaux et le reste</translation>
    </message>
</context>
<context>
    <name>UntrackedCheck</name>
    <message>
        <source>Text that was sent</source>
        <translation>Texte qui a été envoyé</translation>
    </message>
    <message>
        <source>What differs from it without being tracked is shown below</source>
        <translation>Ce qui en diffère sans être suivi s’affiche ci-dessous</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>Choose it to see whether anything was changed with tracking off.</source>
        <translation>Choisissez-le pour voir si quelque chose a été modifié hors suivi.</translation>
    </message>
    <message>
        <source>This file hardly shares a paragraph with it: choose another text.</source>
        <translation>Ce fichier n’a presque aucun paragraphe en commun avec lui : choisissez un autre texte.</translation>
    </message>
    <message>
        <source>Nothing was changed with tracking off.</source>
        <translation>Rien n’a été modifié hors suivi.</translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Modifié hors suivi : toutes modifications refusées, ce fichier diffère de « {base} » en %n passage : {places}</numerusform>
            <numerusform>Modifié hors suivi : toutes modifications refusées, ce fichier diffère de « {base} » en %n passages : {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Show fewer</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Voir les {count}</translation>
    </message>
</context>
<context>
    <name>VersionChart</name>
    <message>
        <source>Brackets and options over the versions</source>
        <translation>Crochets et options au fil des versions</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>crochets</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Unchanged paragraphs around eac&amp;h change</source>
        <translation>Paragraphes inchangés autour de c&amp;haque modification</translation>
    </message>
    <message>
        <source>&amp;Colours of the changes</source>
        <translation>Co&amp;uleurs des modifications</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>Number the lines as drafter prints a clean copy: the same in every window</source>
        <translation>Numéroter les lignes comme drafter imprime une copie nette : les mêmes dans toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituelles</translation>
    </message>
    <message>
        <source>Blue and &amp;orange, for colour-blind eyes</source>
        <translation>Bleu et &amp;orange, pour les daltoniens</translation>
    </message>
    <message>
        <source>Strong, for a &amp;projector</source>
        <translation>Vives, pour un &amp;projecteur</translation>
    </message>
    <message>
        <source>&amp;Black and white, marks alone</source>
        <translation>&amp;Noir et blanc, marques seules</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Sign off</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>The text and its record are vouched for as they are; undo does not go back behind it. Meeting:</source>
        <translation>On répond du texte et de son registre tels qu’ils sont ; « Annuler » ne remonte pas au-delà. Séance :</translation>
    </message>
    <message>
        <source>Signed off. The digest of the last entry, below, is for the minutes.</source>
        <translation>Visé. L’empreinte de la dernière entrée, ci-dessous, est pour le procès-verbal.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Draft from agreed language</source>
        <translation>Rédiger à partir de langage convenu</translation>
    </message>
    <message>
        <source>Find clauses on the left, insert them into a draft, and see as you type what differs from what was agreed. Everything stays on this machine.</source>
        <translation>Recherchez des clauses à gauche, insérez-les dans un projet, et voyez en écrivant ce qui diffère de ce qui a été convenu. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>Projets récents</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Subitem</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation>En attente d’une délégation</translation>
    </message>
    <message>
        <source>Agreed in principle</source>
        <translation>Convenu en principe</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Convenu ad referendum</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre crochets</translation>
    </message>
    <message>
        <source>Deleted, number kept</source>
        <translation>Supprimé, numéro gardé</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Déplacé ailleurs</translation>
    </message>
    <message>
        <source>Merged with another</source>
        <translation>Fusionné avec un autre</translation>
    </message>
    <message>
        <source>Literal</source>
        <translation>Textuel</translation>
    </message>
    <message>
        <source>Literal in part</source>
        <translation>Textuel en partie</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Adapté</translation>
    </message>
    <message>
        <source>Inspired</source>
        <translation>Inspiré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The same words as the adopted clause.</source>
        <translation>Les mêmes mots que la clause adoptée.</translation>
    </message>
    <message>
        <source>Quotes a run of words of the adopted clause; others were left out or added.</source>
        <translation>Reprend des mots consécutifs de la clause adoptée ; d’autres ont été omis ou ajoutés.</translation>
    </message>
    <message>
        <source>The skeleton of the adopted clause with some words changed.</source>
        <translation>L’ossature de la clause adoptée, avec quelques mots changés.</translation>
    </message>
    <message>
        <source>Many words of the adopted clause, in another sentence.</source>
        <translation>Beaucoup de mots de la clause adoptée, dans une autre phrase.</translation>
    </message>
    <message>
        <source>Hardly any words of the adopted clause are left.</source>
        <translation>Il ne reste presque aucun mot de la clause adoptée.</translation>
    </message>
    <message>
        <source>New language: it was not made from an adopted clause.</source>
        <translation>Langage nouveau : il ne provient pas d’une clause adoptée.</translation>
    </message>
    <message>
        <source>Negation changed</source>
        <translation>Négation modifiée</translation>
    </message>
    <message>
        <source>Obligation changed</source>
        <translation>Obligation modifiée</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <translation>Quantité modifiée</translation>
    </message>
    <message>
        <source>Qualifier changed</source>
        <translation>Nuance modifiée</translation>
    </message>
    <message>
        <source>Deadline changed</source>
        <translation>Délai modifié</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Date modifiée</translation>
    </message>
    <message>
        <source>Addressee changed</source>
        <translation>Destinataire modifié</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Nom modifié</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Chiffre modifié</translation>
    </message>
    <message>
        <source>Stronger verb</source>
        <translation>Verbe plus fort</translation>
    </message>
    <message>
        <source>Weaker verb</source>
        <translation>Verbe plus faible</translation>
    </message>
    <message>
        <source>A word such as «no», «not» or «never» came or went.</source>
        <translation>Un mot tel que « ne », « ni » ou « jamais » est apparu ou a disparu.</translation>
    </message>
    <message>
        <source>A word such as «must», «should» or «may» changed.</source>
        <translation>Un mot tel que « doivent », « devraient » ou « peuvent » a changé.</translation>
    </message>
    <message>
        <source>A word such as «all», «some» or «at least» changed.</source>
        <translation>Un mot tel que « tous », « certains » ou « au moins » a changé.</translation>
    </message>
    <message>
        <source>A qualifier such as «as appropriate» or «voluntary» came or went.</source>
        <translation>Une nuance telle que « selon qu’il convient » ou « à titre volontaire » est apparue ou a disparu.</translation>
    </message>
    <message>
        <source>A date or time limit changed.</source>
        <translation>Une date ou un délai a changé.</translation>
    </message>
    <message>
        <source>A day, month or year changed.</source>
        <translation>Un jour, un mois ou une année a changé.</translation>
    </message>
    <message>
        <source>Who is called upon changed: «the Member States», «the Secretary-General» …</source>
        <translation>Le destinataire a changé : « les États Membres », « le Secrétaire général »…</translation>
    </message>
    <message>
        <source>A proper name came or went.</source>
        <translation>Un nom propre est apparu ou a disparu.</translation>
    </message>
    <message>
        <source>A figure changed.</source>
        <translation>Un chiffre a changé.</translation>
    </message>
    <message>
        <source>The leading verb went up the ladder of strength.</source>
        <translation>Le verbe principal a monté dans l’échelle de force.</translation>
    </message>
    <message>
        <source>The leading verb went down the ladder of strength.</source>
        <translation>Le verbe principal a descendu dans l’échelle de force.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved and changed</source>
        <translation>Déplacé et modifié</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Ceremonial</source>
        <translation>Formule d’usage</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Prend note</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rappelle</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Insistance</translation>
    </message>
    <message>
        <source>Affirmation</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Soft call</source>
        <translation>Appel modéré</translation>
    </message>
    <message>
        <source>Firm call</source>
        <translation>Appel ferme</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Decision or commitment</source>
        <translation>Décision ou engagement</translation>
    </message>
    <message>
        <source>Not on the ladder</source>
        <translation>Hors de l’échelle</translation>
    </message>
    <message>
        <source>Said {times} times</source>
        <translation>Dit {times} fois</translation>
    </message>
    <message>
        <source>Said {times} times since {year}</source>
        <translation>Dit {times} fois depuis {year}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État : {status}</translation>
    </message>
    <message>
        <source>Renumbered from {old} to {new}</source>
        <translation>Renuméroté de {old} à {new}</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <translation>Paragraphe inséré</translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation>Paragraphe supprimé</translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation>Paragraphe déplacé</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>Paragraphe scindé</translation>
    </message>
    <message>
        <source>Paragraphs merged</source>
        <translation>Paragraphes fusionnés</translation>
    </message>
    <message>
        <source>Paragraphs replaced</source>
        <translation>Paragraphes remplacés</translation>
    </message>
    <message>
        <source>Paragraph number changed</source>
        <translation>Numéro de paragraphe changé</translation>
    </message>
    <message>
        <source>References renumbered</source>
        <translation>Renvois renumérotés</translation>
    </message>
    <message>
        <source>Findings set right</source>
        <translation>Constats corrigés</translation>
    </message>
    <message>
        <source>Checks switched on or off</source>
        <translation>Vérifications activées ou désactivées</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Type changé</translation>
    </message>
    <message>
        <source>Title of the draft changed</source>
        <translation>Titre du projet changé</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renuméroté</translation>
    </message>
    <message>
        <source>Clauses inserted</source>
        <translation>Clauses insérées</translation>
    </message>
    <message>
        <source>Paragraphs moved</source>
        <translation>Paragraphes déplacés</translation>
    </message>
    <message>
        <source>Change taken over</source>
        <translation>Modification reprise</translation>
    </message>
    <message>
        <source>Changes taken over</source>
        <translation>Modifications reprises</translation>
    </message>
    <message>
        <source>Compilation taken over</source>
        <translation>Compilation reprise</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposition présentée</translation>
    </message>
    <message>
        <source>Proposals accepted</source>
        <translation>Propositions acceptées</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Proposition acceptée</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Proposition refusée</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Proposition retirée</translation>
    </message>
    <message>
        <source>Proposal adjusted</source>
        <translation>Proposition ajustée</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Version rétablie</translation>
    </message>
    <message>
        <source>Source set</source>
        <translation>Source indiquée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Réserves modifiées</translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation>Paquet modifié</translation>
    </message>
    <message>
        <source>Silence procedure begun</source>
        <translation>Procédure d’approbation tacite commencée</translation>
    </message>
    <message>
        <source>Silence broken</source>
        <translation>Silence rompu</translation>
    </message>
    <message>
        <source>Silence procedure closed</source>
        <translation>Procédure d’approbation tacite close</translation>
    </message>
    <message>
        <source>Silence procedure changed</source>
        <translation>Procédure d’approbation tacite modifiée</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>Taken out, number kept</source>
        <translation>Supprimé, numéro gardé</translation>
    </message>
    <message>
        <source>Moved, number kept</source>
        <translation>Déplacé, numéro gardé</translation>
    </message>
    <message>
        <source>Merged with another paragraph</source>
        <translation>Fusionné avec un autre paragraphe</translation>
    </message>
    <message>
        <source>Earlier wording restored</source>
        <translation>Rédaction antérieure rétablie</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>Plusieurs modifications</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Annulé : {deed}</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Rétabli : {deed}</translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation>Silence rompu : {who}</translation>
    </message>
    <message>
        <source>{times} × since {year}</source>
        <translation>{times} × depuis {year}</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>Mots omis</translation>
    </message>
    <message>
        <source>Verb left out</source>
        <translation>Verbe omis</translation>
    </message>
    <message>
        <source>A good part of what was agreed is not said any more.</source>
        <translation>Une bonne partie de ce qui était convenu n’est plus dite.</translation>
    </message>
    <message>
        <source>The leading verb went, and no other came for it.</source>
        <translation>Le verbe principal a disparu et aucun autre ne l’a remplacé.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
</context>
<context>
    <name>WordingCards</name>
    <message>
        <source>First in: {citation}.</source>
        <translation>D’abord dans : {citation}.</translation>
    </message>
    <message>
        <source>Repeated word for word: {same}; with changes: {changed}.</source>
        <translation>Repris mot pour mot : {same} ; avec des changements : {changed}.</translation>
    </message>
    <message>
        <source>Said once: these words stand nowhere else in the library.</source>
        <translation>Dit une fois : ces mots ne figurent nulle part ailleurs dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Said {count} times.</source>
        <translation>Dit {count} fois.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>The clause you came from</source>
        <translation>La clause de départ</translation>
    </message>
    <message>
        <source>Said here first</source>
        <translation>Dit ici pour la première fois</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Les mêmes mots</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent} %</translation>
    </message>
    <message>
        <source>Said {count} times, {years}.</source>
        <translation>Dit {count} fois, {years}.</translation>
    </message>
</context>
<context>
    <name>WordingWindow</name>
    <message>
        <source>Wording through the years</source>
        <translation>Libellé au fil des années</translation>
    </message>
    <message>
        <source>How often in each year</source>
        <translation>Combien de fois chaque année</translation>
    </message>
    <message>
        <source>Appearances, oldest first</source>
        <translation>Occurrences, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>Compare with the &amp;first</source>
        <translation>Comparer à la &amp;première</translation>
    </message>
    <message>
        <source>Compare with the one &amp;before</source>
        <translation>Comparer à la précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation>&amp;Insérer dans le projet</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation>&amp;Montrer dans son instrument</translation>
    </message>
    <message>
        <source>Copy the &amp;whole history</source>
        <translation>Copier &amp;tout l’historique</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Parcours de la bibliothèque…</translation>
    </message>
    <message>
        <source>The history of this wording is on the clipboard.</source>
        <translation>L’historique de ce libellé est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Afficher son dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Written, and there is something to look at: {file}</source>
        <translation>Écrit, et il y a quelque chose à regarder : {file}</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Écrit et vérifié : {file}</translation>
    </message>
    <message>
        <source>A forbidden word is in the text</source>
        <translation>Un mot interdit figure dans le texte</translation>
    </message>
    <message>
        <source>The text is exact</source>
        <translation>Le texte est exact</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>What the file held stays in it: names, comments, properties. Do not circulate this file.</source>
        <translation>Ce que le fichier contenait y reste : noms, commentaires, propriétés. Ne diffusez pas ce fichier.</translation>
    </message>
    <message>
        <source>Statuses and sources are in it, and every page says so. Do not circulate this file.</source>
        <translation>Les états et les sources y figurent, et chaque page l’indique. Ne diffusez pas ce fichier.</translation>
    </message>
    <message>
        <source>Nothing private was found</source>
        <translation>Rien de privé n’a été trouvé</translation>
    </message>
    <message>
        <source>Every part of the file was opened and searched: authors, comments, hidden text, properties, paths, session marks, the names of this account and machine, and the words you gave.</source>
        <translation>Chaque partie du fichier a été ouverte et examinée : auteurs, commentaires, texte masqué, propriétés, chemins, marques de session, noms de ce compte et de cet ordinateur, et les mots que vous avez indiqués.</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>{what}: {examples}</source>
        <translation>{what} : {examples}</translation>
    </message>
    <message>
        <source>Taken out before it was written</source>
        <translation>Retiré avant l’écriture</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Noms d’autres personnes</translation>
    </message>
    <message>
        <source>Marks of editing sessions</source>
        <translation>Marques de sessions d’édition</translation>
    </message>
    <message>
        <source>Paths of files</source>
        <translation>Chemins de fichiers</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>Parties privées</translation>
    </message>
    <message>
        <source>Properties of the document</source>
        <translation>Propriétés du document</translation>
    </message>
    <message>
        <source>Opened again: rejecting every change gives the base, accepting every change the text.</source>
        <translation>Rouvert : toutes modifications refusées, on retrouve la base ; toutes acceptées, le texte.</translation>
    </message>
    <message>
        <source>Opened again: its words are those of the text, one by one.</source>
        <translation>Rouvert : ses mots sont ceux du texte, un par un.</translation>
    </message>
    <message>
        <source>Opened again: its words are those of the texts it shows, one by one.</source>
        <translation>Rouvert : ses mots sont ceux des textes qu’il montre, un par un.</translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Depuis l’année</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Up to the year</source>
        <translation>Jusqu’à l’année</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>{year}: {count}</source>
        <translation>{year} : {count}</translation>
    </message>
</context>
<context>
    <name>_AboutDelegation</name>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Find a paragraph</source>
        <translation>Rechercher un paragraphe</translation>
    </message>
</context>
</TS>
