<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>Abbreviations for dictation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. Typed before a blank or a stop, the abbreviation is written out in the draft; with a capital, its words begin with one too. Without lines nothing happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviation(s)</source>
        <translation>
            <numerusform>%n abbreviation</numerusform>
            <numerusform>%n abbreviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that say nothing, or twice the same</source>
        <translation>
            <numerusform>%n line says nothing, or the same again</numerusform>
            <numerusform>%n lines say nothing, or the same again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier has letters, digits, full stops, hyphens and low lines, such as SALV-2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{file}” to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library it is added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}. Adding it again replaces that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: {words}, {furniture} in page furniture; {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up your corrections of {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been added to the library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}, which came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message numerus="yes">
        <source>%n clause(s) of another text inserted.</source>
        <translation>
            <numerusform>%n clause of another text inserted.</numerusform>
            <numerusform>%n clauses of another text inserted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or begin a draft first: File, New draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) inserted, with their source.</source>
        <translation>
            <numerusform>%n clause inserted, with its source.</numerusform>
            <numerusform>%n clauses inserted, with their source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedLanguageBeside</name>
    <message>
        <source>Show &amp;agreed language and losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedent ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>Packages and reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to no package, and nobody has a reservation to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, reservations ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation of {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllProposalsPane</name>
    <message>
        <source>Words, reason or delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the selected in &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another, in one step; what no longer applies then stays on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the paragraph it is about under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count}, {stuck} stuck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has proposed anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnewBanner</name>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library’s file was missing and was made anew. Its backup of {when} has %n instrument(s) that this one has not, or not so: {titles}</source>
        <translation>
            <numerusform>The library’s file was missing and was made anew. Its backup of {when} has %n instrument that this one has not, or not so: {titles}</numerusform>
            <numerusform>The library’s file was missing and was made anew. Its backup of {when} has %n instruments that this one has not, or not so: {titles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceOptions</name>
    <message>
        <source>For circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, comments, sources not asked for and traces of this machine are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses and sources stay; every page says that it is internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation or name that signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or words, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must not be in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Take back from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments come back as they were then, with their topics and corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen instrument(s) come back in place of what the library has now; Undo takes that back.</source>
        <translation>
            <numerusform>%n chosen instrument comes back in place of what the library has now; Undo takes that back.</numerusform>
            <numerusform>%n chosen instruments come back in place of what the library has now; Undo takes that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) of this backup are in the library as they were, and not listed.</source>
        <translation>
            <numerusform>%n instrument of this backup is in the library as it was, and not listed.</numerusform>
            <numerusform>%n instruments of this backup are in the library as they were, and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Import several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood of the folder “{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and what was understood of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make drafts from the chosen files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file here that drafter reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to keep the drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft made: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes by %n author(s)</source>
        <translation>
            <numerusform>changes by %n author</numerusform>
            <numerusform>changes by %n authors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginSilenceDialog</name>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BracketBar</name>
    <message>
        <source>&amp;Outline of the brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options of the draft, folded: long ones are shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph: {here} · Draft: {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n bracket(s) without a partner</source>
        <translation>
            <numerusform>⚠ %n bracket without a partner</numerusform>
            <numerusform>⚠ %n brackets without a partner</numerusform>
        </translation>
    </message>
    <message>
        <source>Status tag: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text still to come: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole paragraph: {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BracketCommands</name>
    <message>
        <source>&amp;Next bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the words at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an option&apos;s words, or choose this one of its wordings; the brackets and names go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket goes with its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wordings with their owners: a digit chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected words in brackets, with our delegation&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long option shows its beginning and its owners; it opens where the cursor goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;all long ones, or open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the text changes: what is folded is copied and searched like the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;0  Drop the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alternatives: close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These brackets are wordings of one thing: they will touch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BracketOutline</name>
    <message>
        <source>Outline of the brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BracketWording</name>
    <message>
        <source>proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks its capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracket not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing bracket without an opening one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent options, or alternatives?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegation that is not in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{brackets}, {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BracketsPane</name>
    <message>
        <source>Brackets of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stay, the bracket and the other wordings go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket goes with all its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No brackets: nothing is disputed in the words of this paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps, Del drops, a digit takes that wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {count} wordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakSilenceDialog</name>
    <message>
        <source>Break silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs on which silence is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraphs are open again, and the record says who spoke. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change that the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and &amp;go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this change and go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject and g&amp;o on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this change and go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every change the list shows: of one author, of one kind, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject every change the list shows: of one author, of one kind, or all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWork</name>
    <message numerus="yes">
        <source>%n change(s) decided in one step; Undo takes all of it back.</source>
        <translation>
            <numerusform>%n change decided in one step; Undo takes it back.</numerusform>
            <numerusform>%n changes decided in one step; Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft reads so already: %n change(s) marked.</source>
        <translation>
            <numerusform>The draft reads so already: %n change marked.</numerusform>
            <numerusform>The draft reads so already: %n changes marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left alone, in agreed paragraphs: {places}.</source>
        <translation>
            <numerusform>%n change left alone, in an agreed paragraph: {places}.</numerusform>
            <numerusform>%n changes left alone, in agreed paragraphs: {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft changed meanwhile: nothing was decided. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Show the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set right &amp;all of this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>House style, and what is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors}, {notices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a draft: what is wrong with it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this sort was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>{new}; the nearest agreed language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also from: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words stand in: {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>Citation in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseButtons</name>
    <message>
        <source>Insert {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Choose a clause to read it whole, with its context and citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanning error of the source is corrected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted alone, it loses what this refers to: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words stand in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clauses on {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseDeeds</name>
    <message>
        <source>Copied. Quoted alone it loses what this refers to: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) copied, with their citation.</source>
        <translation>
            <numerusform>%n clause copied, with its citation.</numerusform>
            <numerusform>%n clauses copied, with their citation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}

As printed: {printed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseTable</name>
    <message>
        <source>Clauses of the instrument</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClausesPane</name>
    <message>
        <source>Look for words, topics, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among the clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the chosen clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one clause, or several to put a topic on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clauses chosen: topics they share</source>
        <translation>
            <numerusform>%n clause chosen: its topics</numerusform>
            <numerusform>%n clauses chosen: topics they share</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected. Struck through: as printed; underlined: as it reads today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosenessPill</name>
    <message>
        <source>Little in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Left: {left}. Right: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}  →  {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompileDialog</name>
    <message>
        <source>Compile what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that delegations were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts came back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the files that delegations sent back, or drop them here: Word, plain text or drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the base: the text that delegations were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered first</source>
        <translation>
            <numerusform>%n question to be answered first</numerusform>
            <numerusform>%n questions to be answered first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Which files came back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compiling</name>
    <message>
        <source>Open the draft first on which something is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>&amp;Find in the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words that are not &amp;agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline the words that the source of a paragraph does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom as on &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;numbers that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed</source>
        <translation>
            <numerusform>%n number changed</numerusform>
            <numerusform>%n numbers changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsText</name>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultActions</name>
    <message>
        <source>&amp;Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the search by topic, body, year, strength…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How phrases, beginnings of words and exclusions are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into the draft, after the current paragraph, with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the exact words with their citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the current &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clause where it stands, between its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;only in this instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the search to the instrument of what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who adopted these words first, where they were repeated, how they changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ynonyms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a search takes for one another: the program&apos;s and your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be &amp;typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordin&amp;g through the years…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultPanel</name>
    <message>
        <source>Show {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}+ clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a scanning error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adopted text itself is never changed. The correction lies over it, and can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {who}: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the &amp;correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Map of the precedent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuttingScreen</name>
    <message>
        <source>Besides the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What part of the instrument the chosen pieces are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as: {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to look at</source>
        <translation>
            <numerusform>%n piece to look at</numerusform>
            <numerusform>%n pieces to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was found: page {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Delegation or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: Plenary, 3rd meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: the Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which delegation it is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>&amp;Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the selected paragraphs stand, since when, at which meeting, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a settled paragraph again: who asks for it, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph goes and a line with its number stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move, keep the number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph goes elsewhere and a line with its number stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge with another, keep the number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words go to the end of another paragraph and a line with its number stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link as a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected paragraphs, or the chosen bracket, are agreed together or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of its pac&amp;kages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected paragraphs no longer belong to a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All paragraphs of a package get a status together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation, &amp;footnote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation&apos;s reservation stands as a footnote under its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of paragraph {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Status of %n paragraph(s)</source>
        <translation>
            <numerusform>Status of %n paragraph</numerusform>
            <numerusform>Status of %n paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out, keep the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move paragraph {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge paragraph {name} with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the chosen bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link as a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: {package}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationsDialog</name>
    <message>
        <source>Delegations and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a delegation or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alphabetical order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one as the program brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our delegation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{detail}» has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no name in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name «{detail}» belongs to another one as well as to {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has a member that is not in the table: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This is a sample draft: try anything. File, New draft begins yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Insert back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert this clause where it stood, with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the clause&apos;s own words in place of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clause beside the paragraph under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clause to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sentence or a clause to see it whole, with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that text and the draft side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert back, %n clause(s)</source>
        <translation>
            <numerusform>Insert back, %n clause</numerusform>
            <numerusform>Insert back, %n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictationCommands</name>
    <message>
        <source>Put in brackets &amp;for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected words in brackets under a delegation&apos;s name, which is typed next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add « / » to the bracket at the cursor, or make the selected words the first of two wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the &amp;first proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first proposal on this paragraph into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation or group; Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation for the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is not in the table of delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor in a bracket, or select the words of the first wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal on this paragraph can be accepted as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft has no paragraphs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraphs yet.

Write here, paste a text, or drag clauses of adopted declarations from the library on the left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Where to keep the new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {name} is kept: Review compares the draft with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndSilenceDialog</name>
    <message>
        <source>Close the silence procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopted by silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;without adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Use as source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this paragraph was made from this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert this clause after the current paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing more of these words, in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never look for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of this rule (%n)</source>
        <translation>
            <numerusform>All of this rule (%n)</numerusform>
            <numerusform>All of this rule (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other text to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one text for the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these pages, changes are marked in the text; in Word they can be accepted and rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that will sign the changes; drafter remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that no typeface here has are printed as codes in a PDF: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in “{file}”; its own look stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the draft: see them first</source>
        <translation>
            <numerusform>%n error in the draft: see it first</numerusform>
            <numerusform>%n errors in the draft: see them first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that file has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are accepted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that stay keep their authors; for circulation, all stand under the delegation’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in the columns beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the text of a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the file it began as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes go into that Word file: its styles, numbers and pages stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word&apos;s own insertions, deletions and moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone, without any trace of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions bold and deletions struck, in brackets with whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns that face each other, to read on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table on its side: the base, each text beside it, row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions underlined, deletions struck through, for readers without Word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Only a draft remembers the Word file it began as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft did not begin as a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{value}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell these clauses apart by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With verbs of that rung of the ladder and of every higher one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FateLegend</name>
    <message>
        <source>List these clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} or more · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingArea</name>
    <message>
        <source>Clauses found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add several files to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the folder “{folder}” to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s) to the library</source>
        <translation>
            <numerusform>Adding %n file to the library</numerusform>
            <numerusform>Adding %n files to the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n not added</numerusform>
            <numerusform>%n not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s), lock file(s) or picture(s) passed over</source>
        <translation>
            <numerusform>%n hidden file, lock file or picture passed over</numerusform>
            <numerusform>%n hidden files, lock files or pictures passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at this file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Margin of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closeness} ({percent} % of the words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending: {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation by {delegation}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Which delegation? Left empty, these changes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: {holder} has this draft open. Once it is closed there, open it here again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: this draft is write-protected where it is. To change it, open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraphs} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chosen moments with each other, or one with the text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text as it was then; one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the paragraph that the list is narrowed to, or that the change is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;oncordance of numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each paragraph was called then and is called now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch for the text and its record as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, when, what, and the digests that vouch for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Look for words, names, paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft: its versions and every change are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbered. Negotiate, History, Concordance of numbers shows old and new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not whole: entry {number} is not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole; digest of the last entry {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Restore the wording before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Show %n earlier change</numerusform>
            <numerusform>Show %n earlier changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of the draft, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IgnoredKinds</name>
    <message>
        <source>&amp;Everything but words and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare words and figures alone: no capitals, accents, punctuation or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences that do not coun&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft first to compare the file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is tracked in this file, and it differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Nothing is tracked in this file, and it differs from “{base}” in %n passage: {places}</numerusform>
            <numerusform>Nothing is tracked in this file, and it differs from “{base}” in %n passages: {places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage: {places}</numerusform>
            <numerusform>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passages: {places}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) computed by Word</source>
        <translation>
            <numerusform>%n number computed by Word</numerusform>
            <numerusform>%n numbers computed by Word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n tracked change</numerusform>
            <numerusform>%n tracked changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft from the original text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft from the final text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made: File, Open recent.</source>
        <translation>
            <numerusform>%n draft made: File, Open recent.</numerusform>
            <numerusform>%n drafts made: File, Open recent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph: its source, the nearest clauses and its history appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft: the source of each paragraph and the clauses nearest to it appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New language: this paragraph was not made from a clause of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write some words: the clauses nearest to them appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other clause of the library is near these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause of the library is near these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentBrowser</name>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument has that in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentPane</name>
    <message>
        <source>Topics of the whole instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instruments chosen</source>
        <translation>
            <numerusform>%n instrument chosen</numerusform>
            <numerusform>%n instruments chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with the program: what identifies it can be edited in your copy, its words cannot.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the source: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What identifies the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics they share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentTable</name>
    <message>
        <source>Instruments of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentTreeModel</name>
    <message>
        <source>Body unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Go to: 9 bis, OP7ter, 23.5, annex, or how it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic put on: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic taken off: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is recorded; the adopted text is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is withdrawn: the clause reads as it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) removed. They can be put back.</source>
        <translation>
            <numerusform>%n instrument removed. It can be put back.</numerusform>
            <numerusform>%n instruments removed. They can be put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) put back.</source>
        <translation>
            <numerusform>%n instrument put back.</numerusform>
            <numerusform>%n instruments put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) packed into {file}</source>
        <translation>
            <numerusform>%n instrument packed into {file}</numerusform>
            <numerusform>%n instruments packed into {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument} is written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) would be cut otherwise when read again.</source>
        <translation>
            <numerusform>%n clause would be cut otherwise when read again.</numerusform>
            <numerusform>%n clauses would be cut otherwise when read again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is repaired; the damaged file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a backup: {instruments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {instruments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is consulted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they are in the library already: {instruments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is closed; its file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is kept as «{name}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage the saved ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Number of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is to be printed: 9., 9 bis., OP7ter, a), •. Enter: take it; Escape: leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adopted text from Word, PDF or plain text: its cutting is shown before it enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text of a folder; what became of each is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen instrument as Word, text, JSON or Akoma Ntoso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen instruments out of the library; a backup is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruments that were removed last, with their topics and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct a scanning error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay corrected words over those printed, with a reason; the adopted text stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;k into one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen instruments as a library file of their own, to be sent to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty library in a file of its own, open beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a library beside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library file that somebody sent, consulted together with yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file of the chosen instrument is not consulted any more; it stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments as an earlier state of the library has them, with their topics and corrections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Look for a title, body, place, symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among the instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or let every language and library through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an adopted text, Word, PDF or plain, or drop it here: its clauses can then be searched.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair from the backup of {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is damaged. Its backup is consulted until it is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is damaged and lacks {lost}. The rest can be consulted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is damaged. All of it can be consulted, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, opened beside, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n instruments from the library?</source>
        <translation>
            <numerusform>Remove %n instrument from the library?</numerusform>
            <numerusform>Remove %n instruments from the library?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) go, with their topics and corrections; drafts keep what they took. You can put back what was removed while this window is open, and the library&apos;s backup keeps it.</source>
        <translation>
            <numerusform>%n clause goes, with its topics and corrections; drafts keep what they took. You can put back what was removed while this window is open, and the library&apos;s backup keeps it.</numerusform>
            <numerusform>%n clauses go, with their topics and corrections; drafts keep what they took. You can put back what was removed while this window is open, and the library&apos;s backup keeps it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, with topics and corrections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akoma Ntoso (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>&amp;Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWorkBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new words in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold paragraphs that did not change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>All that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of the precedent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Drop to import %n file</numerusform>
            <numerusform>Drop to import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks and notes are kept in a file of their own beside the draft; no export has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note on this change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{stance}, {source}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private – {stance}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Positions: paragraph by delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a text as a draft, to compare with this one or to review its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every text of a folder and see what was understood of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the text as it stands under a name, such as Rev.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes, side by side or clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracked changes of the file that was imported to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Drafts declarations from agreed language, offline. It opens no connection: what you write stays on this machine.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Interface: Qt (LGPL).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft paragraph by paragraph, with what delegations propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;gations and groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be named in brackets, in four languages; which delegation is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of &amp;play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the draft is, paragraph by paragraph, and who holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named versions and every change: compare, restore, sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of pla&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the library: add, edit, tag, correct, send, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen i&amp;nstruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library &amp;files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instrument needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2008-12-17, or the year alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeterBar</name>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed language: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by where they come from.
Filled: in passages of agreed language, word for word. Hatched: the other words of adapted sentences. Empty: new ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>after entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored; what is locked stays as it is: {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph was not there then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as it was: {moment}. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Summit declaration, past tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infinitives under a chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAS resolution, capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty, articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communiqué, present tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, seen and considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No house&apos;s style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By acclamation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number does not follow the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words hold what looks like the next number: two pieces?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a small letter: does it go on from the piece before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come to an end: does it go on in the next piece?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words go on over the edge of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number can be a letter as well as a Roman numeral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no number where the others have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short line that was taken for a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for what pages print besides the text: is it a clause?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than clauses are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration, present tense, numbered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowedList</name>
    <message>
        <source>Words in the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the changes is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NegotiateDeeds</name>
    <message>
        <source>&amp;Propose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a change to this paragraph on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its delegation takes the proposal back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;just…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the proposal by hand on the text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose other words for what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next paragraph with brackets or proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous paragraph with brackets or proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compile what came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one bracketed text of the files that delegations sent back, with its neutrality proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the open proposals of this paragraph one after another, in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals from a te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a text that came back proposes, or what was edited since a version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NegotiatePanel</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals that no longer apply to the text, each with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to negotiate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft: its paragraphs, their status and what delegations propose are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n no longer apply(ies)</source>
        <translation>
            <numerusform>%n no longer applies</numerusform>
            <numerusform>%n no longer apply</numerusform>
        </translation>
    </message>
    <message>
        <source>{settled} of {all} paragraphs settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NegotiatePhrases</name>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text says so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph is no longer in the text; reopen it, or withdraw the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very words it changes were changed since; adjust it to the text as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph it was to follow is gone; adjust it and choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal it amends is off the table; adjust it to the text itself, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
    <message>
        <source>on {base}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the text of {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingPage</name>
    <message>
        <source>Search for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause answers. Try fewer words, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause has these words. Try fewer words, or the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>This draft: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {name} of this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, its changes rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>Which passages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of the rolling text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage with its brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) read again</source>
        <translation>
            <numerusform>%n paragraph read again</numerusform>
            <numerusform>%n paragraphs read again</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, {differences}: nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with brackets of their own were proved by their structure alone.</source>
        <translation>
            <numerusform>%n passage with brackets of its own was proved by its structure alone.</numerusform>
            <numerusform>%n passages with brackets of their own were proved by their structure alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>With proposals ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proposals}, {conflicts}, {brackets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody proposes anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegations}: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there.
Left: words deleted. Right: words inserted. Lozenge: moved; hollow where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Rev.2; empty leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and hour in the page header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Draft” across each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: nothing can change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by Word; bis and ter stay fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the missing ones in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs that name no source are held against the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a template of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version in the page header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .docx…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As comments (footnotes where it circulates)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Preview as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and marks alone, to be read aloud or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of what will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Proposals from a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was changed here since that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;was made from this base all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text proposes something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems made from another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base: choose that as the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base: they would be deletions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraph(s) differ from the base without being tracked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph is settled: it would have to be reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n proposal(s) on the &amp;table</source>
        <translation>
            <numerusform>Put %n proposal on the &amp;table</numerusform>
            <numerusform>Put %n proposals on the &amp;table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reser&amp;vation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation that does not join this paragraph; printed as a footnote under its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen paragraphs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen paragraphs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one paragraph of this one and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this paragraph&apos;s number or sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the whole draft from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a line that says that the paragraph was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open agreed text again; the record keeps who asked for it and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>88 brackets, 8 proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphSheet</name>
    <message>
        <source>Words of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Short forms and other names, parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two-letter code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Spanish:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Portuguese:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;lists (Spanish):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other f&amp;orms:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Pending one delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceDeeds</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one piece of this one and the next, or of all that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new piece at the cursor in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which first characters of the piece are its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level less deep, with what stands under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level deeper: under the piece before, with what stands under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pages print besides the text: in no clause, but listed; once more makes it a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doubtful piece before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next doubtful piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a page prints in the midst of this piece, as a piece of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no clause: it stays listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceTable</name>
    <message>
        <source>Pieces of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Paragraphs that face each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one paragraph on each side. The comparison will obey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>The two paragraphs face each other now; the draft remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two paragraphs face each other until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two paragraphs are not pinned to each other any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayPhrases</name>
    <message>
        <source>{agreed} of {all} paragraphs agreed ({share} %) · {words} of {all_words} words ({words_share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para. {name}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; before {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph is pending this delegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayTable</name>
    <message>
        <source>Brackets and options of each paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrecedentChoice</name>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instrument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n word(s)</source>
        <translation>
            <numerusform>{name}: %n word</numerusform>
            <numerusform>{name}: %n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draft against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrecedentPanel</name>
    <message>
        <source>Write a report: the meter, the losses or the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedent: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) turned</source>
        <translation>
            <numerusform>%n sentence turned</numerusform>
            <numerusform>%n sentences turned</numerusform>
        </translation>
    </message>
    <message>
        <source>Losses ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft: how much of it is agreed language appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is being measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a precedent above: nothing in the draft tells which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause of the precedent fared so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrecedentReports</name>
    <message>
        <source>&amp;Meter of agreed language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;lost of the precedent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;p of the precedent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is still being measured; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation whose position is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on its position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the position out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen position is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo in the private layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last private note back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only your delegation sees this; no file that is sent has any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bracket} (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation}: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down in what is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up in what is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take wording {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bracket in this paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket has no wording {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCards</name>
    <message>
        <source>{delegations}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amends the proposal of {delegations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after another addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Delegations or groups, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the proposal to the text as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change to paragraph {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prece&amp;dent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which delegations propose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations; correct it or add it to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words above to what is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left: choose “Deletion” for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the paragraph it is to follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has proposed anything here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals for this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done with this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>What can be typed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewable energies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, in any order, inflected or not, with or without accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sustainable development&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so; the last word typed always may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water -drinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first word, without the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migrants OR refugees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or the other; AND, NOT and parentheses too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year:2000-2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those years; also year:2008 or year:&gt;=2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body:CELAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted by that body; also topic:energy, verb:reaffirm, instrument:SALV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength:&gt;=7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a leading verb of that rung (0 to 9) or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language:pt,es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one of these languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Accept this change; once more leaves it undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this change; once more leaves it undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file: accepted and rejected changes are settled, undecided ones stay tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what was accepted in the open draft; nothing else of the file comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke into the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedLists</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, headers and footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts and what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no footnotes, headers or footers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedOutcome</name>
    <message>
        <source>{file} (reviewed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reviewed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that came in is kept as it is: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}. %n mark(s) are still tracked in it.</source>
        <translation>
            <numerusform>Written: {file}. %n mark is still tracked in it.</numerusform>
            <numerusform>Written: {file}. %n marks are still tracked in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}. Nothing is tracked in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was changed meanwhile: take the changes into it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the draft changed.</source>
        <translation>
            <numerusform>%n place of the draft changed.</numerusform>
            <numerusform>%n places of the draft changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were left out, since the draft reads differently there: {places}</source>
        <translation>
            <numerusform>%n change was left out, since the draft reads differently there: {places}</numerusform>
            <numerusform>%n changes were left out, since the draft reads differently there: {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPanel</name>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedTextPane</name>
    <message>
        <source>&amp;Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if every change were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if every change were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change, deleted words struck and new ones underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers: &lt;i&gt;&lt;u&gt;computed by Word&lt;/u&gt;&lt;/i&gt;, dotted · &lt;b&gt;typed&lt;/b&gt;, bold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Side by side comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to unfold (or Ctrl+Down and Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go where it stands now (or Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go where it stood (or Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen paragraph {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening is written into the record of the draft, with your name and the hour. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;request of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report to the capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For others: only what everybody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For our &amp;capital: red lines too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next session, the silence procedure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the internal edition says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and &amp;date, as they are to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we &amp;ask of the capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no room on the page; the report says so.</source>
        <translation>
            <numerusform>%n line has no room on the page; the report says so.</numerusform>
            <numerusform>%n lines have no room on the page; the report says so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written, but its readers see words of our own notes: {words}. Look whether they may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Written and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReservationDialog</name>
    <message>
        <source>Reservation to paragraph {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the reservation is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnedRow</name>
    <message>
        <source>Which delegation is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile onto {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they are to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>tracked changes of {authors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations: correct it or add it to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither its name nor its changes say which delegation it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be from more than one delegation. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file speaks for the same delegation: leave one out, or say whose each is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems to be made from another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base. Are they to be deleted?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDeeds</name>
    <message>
        <source>Take the words of the text (right) into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words of the base (left) back into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a moved paragraph: go where it was, and back (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as re&amp;dline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words with what was deleted and inserted among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes or side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change of an obligation, a negation, a number, a deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot&amp;her end of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this change as seen, for yourself, and go to the next one; once more takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this change as one to talk about; once more takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on this change that only you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two face each other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two paragraphs that are to be compared with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this pair go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph finds its partner by itself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in the list of changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>Comparing the two texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed between two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a base and a text above: an instrument of the library, this draft, one of its versions, or a Word or text file that came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{left}” and “{right}” have the same words and numbers. {ignored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are identical, word for word and number for number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPhrases</name>
    <message>
        <source>Paragraph {number} of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n unchanged paragraph</numerusform>
            <numerusform>%n unchanged paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {place}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, unchanged: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {kind}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {count}. {kind}, {place}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {before}. Inserted: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Base: %n word(s)</source>
        <translation>
            <numerusform>Base: %n word</numerusform>
            <numerusform>Base: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text: %n word(s)</source>
        <translation>
            <numerusform>Text: %n word</numerusform>
            <numerusform>Text: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraph changed</numerusform>
            <numerusform>%n paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n split</numerusform>
            <numerusform>%n split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message>
        <source>+{inserted} −{deleted} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n change(s)</source>
        <translation>
            <numerusform>{shown} of %n change</numerusform>
            <numerusform>{shown} of %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewToolbar</name>
    <message>
        <source>How it is shown: folds, colours, size, line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionWording</name>
    <message>
        <source>Inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs divided or joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sort}, {aside}: {words}. {decided}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(white space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDeeds</name>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number, such as 9 bis, or by how it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paragraph in large type for the whole room; nothing private is shown meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide what is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions, red lines, marks and notes disappear everywhere until this is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bbreviations for dictation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short forms that are written out as one types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is b&amp;roken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence &amp;procedure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPhrases</name>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par. {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n bracket</numerusform>
            <numerusform>%n brackets</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: expired, nobody spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hour} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated: {text}. Silence until {deadline}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paragraphs {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the text as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search agreed language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Saved and earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenPages</name>
    <message>
        <source>Save what is see&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PDF or a web page of this view: its columns, folds, colours and line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int what is seen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this view: its columns, folds, colours and line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>All sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning or force changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <source>Accept more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all of this &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all by its &amp;author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all of this &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all of this &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all by its &amp;author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all of this &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject &amp;every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept only the &amp;words of a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept only the p&amp;lace of a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject only the &amp;words of a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject only the p&amp;lace of a move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>The source as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateOfPlayPanel</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report to the capital…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page: what is agreed, what is open, who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft: how far it is, and who holds what, is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a lock, in parentheses: only we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what everybody can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of play is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBars</name>
    <message>
        <source>Paragraphs by status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchedOffMenu</name>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text itself does most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization of American States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Royal Spanish Academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again for: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n place(s) of this draft</source>
        <translation>
            <numerusform>Look again at %n place of this draft</numerusform>
            <numerusform>Look again at %n places of this draft</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SynonymsDialog</name>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search for one word of a group finds the others too. Write the words with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that count as one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: «{word}» stands in two groups. Switch one of them off, or join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: a group needs two words at least («{words}»).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>&amp;Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;brackets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;tracked changes, one author for each delegation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As pro&amp;posals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put into this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text gets the brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays as it is, and what delegations want goes on its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not compiled onto this draft as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody proposes anything: the draft stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rolling text is in the draft; Undo takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) put on the table</source>
        <translation>
            <numerusform>%n proposal put on the table</numerusform>
            <numerusform>%n proposals put on the table</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was changed since: compile once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the rolling text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written and was read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n instrument(s) taken back from the backup.</source>
        <translation>
            <numerusform>%n instrument taken back from the backup.</numerusform>
            <numerusform>%n instruments taken back from the backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added since stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the library so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) brought back.</source>
        <translation>
            <numerusform>%n instrument brought back.</numerusform>
            <numerusform>%n instruments brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged in the backup: {instruments}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>The text as it was understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPicker</name>
    <message>
        <source>Choose a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: Word, plain text or a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, its changes rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft&apos;s name in lists and headers: click to change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the whole instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the topic {topic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackedList</name>
    <message>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph ends, tables and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntrackedCheck</name>
    <message>
        <source>Text that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from it without being tracked is shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it to see whether anything was changed with tracking off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file hardly shares a paragraph with it: choose another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed with tracking off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage: {places}</numerusform>
            <numerusform>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passages: {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionChart</name>
    <message>
        <source>Brackets and options over the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Unchanged paragraphs around eac&amp;h change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the lines as drafter prints a clean copy: the same in every window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and &amp;orange, for colour-blind eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, for a &amp;projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Black and white, marks alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and its record are vouched for as they are; undo does not go back behind it. Meeting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off. The digest of the last entry, below, is for the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Draft from agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find clauses on the left, insert them into a draft, and see as you type what differs from what was agreed. Everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subitem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literal in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words as the adopted clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes a run of words of the adopted clause; others were left out or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skeleton of the adopted clause with some words changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many words of the adopted clause, in another sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any words of the adopted clause are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New language: it was not made from an adopted clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as «no», «not» or «never» came or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as «must», «should» or «may» changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word such as «all», «some» or «at least» changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifier such as «as appropriate» or «voluntary» came or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or time limit changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading verb went up the ladder of strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading verb went down the ladder of strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremonial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said {times} times since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbered from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the draft changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wording restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, month or year changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called upon changed: «the Member States», «the Secretary-General» …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proper name came or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, number kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out, number kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, number kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with another paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings set right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks switched on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilation taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence procedure begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence procedure closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence procedure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} × since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good part of what was agreed is not said any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading verb went, and no other came for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingCards</name>
    <message>
        <source>First in: {citation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated word for word: {same}; with changes: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said once: these words stand nowhere else in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause you came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said {count} times, {years}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingWindow</name>
    <message>
        <source>Wording through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearances, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the one &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of this wording is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, and there is something to look at: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forbidden word is in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file held stays in it: names, comments, properties. Do not circulate this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses and sources are in it, and every page says so. Do not circulate this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing private was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of the file was opened and searched: authors, comments, hidden text, properties, paths, session marks, the names of this account and machine, and the words you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out before it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of editing sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again: rejecting every change gives the base, accepting every change the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again: its words are those of the text, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again: its words are those of the texts it shows, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>{year}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AboutDelegation</name>
    <message>
        <source>&amp;Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Find a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
