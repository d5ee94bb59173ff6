<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Words in the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which changes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
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
        <source>The source prints no number here; the sequence implies it.</source>
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
    <name>ConsultPanel</name>
    <message>
        <source>&amp;Search the library</source>
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
        <source>Instruments of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} clauses</source>
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
        <source>No clause answers. Try fewer words, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause has these words. Try fewer words, or the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>Desktop</name>
    <message>
        <source>This is a sample draft: try anything. File, New draft begins yours.</source>
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
    <message>
        <source>Import a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
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
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
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
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
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
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns that face each other, to read on paper.</source>
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
    <message>
        <source>Clean text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone, without any trace of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other text to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that will sign the changes; drafter remembers it.</source>
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
        <source>Save the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
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
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood of «{file}»</source>
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
        <source>The text as it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes are shown as if accepted.</source>
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
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>InstrumentTreeModel</name>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
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
    <name>MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Import a Word or text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a text as a draft or to compare with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
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
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the changes are; click to go there</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Side by side comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDeeds</name>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of the text (right) into the draft</source>
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
        <source>Put the words of the base (left) back into the draft</source>
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
    <message>
        <source>&amp;List of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
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
        <source>&amp;Export this comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes or side by side</source>
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
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are identical, word for word and number for number.</source>
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
</context>
<context>
    <name>ReviewPhrases</name>
    <message>
        <source>Paragraph {number} of the text</source>
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
        <source>Moved to {place}: “{opening}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That matter most</source>
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
        <source>Split or merged</source>
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
</context>
<context>
    <name>ReviewToolbar</name>
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
    <name>SearchField</name>
    <message>
        <source>Search agreed language</source>
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
        <source>Choose a text to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.draft);;All files (*)</source>
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
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
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
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbered from {old} to {new}</source>
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
</context>
</TS>
