<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Words in the changes</source>
        <translation>Palabras de los cambios</translation>
    </message>
    <message>
        <source>Find words in the changes</source>
        <translation>Buscar palabras en los cambios</translation>
    </message>
    <message>
        <source>Which changes are listed</source>
        <translation>Qué cambios se muestran</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n change(s)</source>
        <translation>
            <numerusform>{shown} de %n cambio</numerusform>
            <numerusform>{shown} de %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Choose a clause to read it whole, with its context and citation.</source>
        <translation>Elija una cláusula para leerla entera, con su contexto y su cita.</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} cláusulas</translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>La fuente no imprime aquí ningún número; se deduce de la secuencia.</translation>
    </message>
    <message>
        <source>The same words stand in {places}.</source>
        <translation>Las mismas palabras figuran en {places}.</translation>
    </message>
    <message>
        <source>Show the clauses on {topic}</source>
        <translation>Mostrar las cláusulas sobre {topic}</translation>
    </message>
</context>
<context>
    <name>ClosenessPill</name>
    <message>
        <source>Little in common</source>
        <translation>Poco en común</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Left: {left}. Right: {right}.</source>
        <translation>Izquierda: {left}. Derecha: {right}.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{left}  →  {right}</source>
        <translation>{left}  →  {right}</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>&amp;Find in the draft…</source>
        <translation>&amp;Buscar en el borrador…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Mark words that are not &amp;agreed language</source>
        <translation>Marcar lo que no es lenguaje &amp;acordado</translation>
    </message>
    <message>
        <source>Underline the words that the source of a paragraph does not have</source>
        <translation>Subrayar las palabras que no están en la fuente del párrafo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Zoom as on &amp;paper</source>
        <translation>Tamaño del &amp;papel</translation>
    </message>
</context>
<context>
    <name>ConsultPanel</name>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation>&amp;Insertar en el borrador</translation>
    </message>
    <message>
        <source>Insert into the draft, after the current paragraph, with its source</source>
        <translation>Insertar en el borrador, después del párrafo actual, con su fuente</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar con cita</translation>
    </message>
    <message>
        <source>Copy the exact words with their citation</source>
        <translation>Copiar las palabras exactas con su cita</translation>
    </message>
    <message>
        <source>Compare with the current &amp;paragraph</source>
        <translation>Comparar con el &amp;párrafo actual</translation>
    </message>
    <message>
        <source>Instruments of the library</source>
        <translation>Instrumentos de la biblioteca</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Cláusulas encontradas</translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation>Buscar otra cosa</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
    </message>
    <message>
        <source>The first {count} clauses</source>
        <translation>Las primeras {count} cláusulas</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 cláusula</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} cláusulas</translation>
    </message>
    <message>
        <source>No clause answers. Try fewer words, or clear the filters.</source>
        <translation>Ninguna cláusula coincide. Pruebe con menos palabras o quite los filtros.</translation>
    </message>
    <message>
        <source>No clause has these words. Try fewer words, or the beginning of one.</source>
        <translation>Ninguna cláusula tiene estas palabras. Pruebe con menos palabras o con el comienzo de una.</translation>
    </message>
    <message>
        <source>Insert {count}</source>
        <translation>Insertar {count}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This is a sample draft: try anything. File, New draft begins yours.</source>
        <translation>Este es un borrador de muestra: pruebe lo que quiera. Con Archivo, Nuevo borrador empezará el suyo.</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texto del borrador</translation>
    </message>
    <message>
        <source>This draft has no paragraphs yet.</source>
        <translation>Este borrador aún no tiene párrafos.</translation>
    </message>
    <message>
        <source>No paragraphs yet.

Write here, paste a text, or drag clauses of adopted declarations from the library on the left.</source>
        <translation>Aún no hay párrafos.

Escriba aquí, pegue un texto o arrastre desde la biblioteca, a la izquierda, cláusulas de declaraciones adoptadas.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Where to keep the new draft</source>
        <translation>Dónde guardar el nuevo borrador</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Abrir un borrador</translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation>Borradores (*.draft)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Dar nombre a esta versión</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Version {name} is kept: Review compares the draft with it.</source>
        <translation>La versión {name} queda guardada: el cotejo compara el borrador con ella.</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Importar un texto</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt);;All files (*)</source>
        <translation>Textos (*.docx *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito y comprobado: {file}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Use as source</source>
        <translation>Usar como fuente</translation>
    </message>
    <message>
        <source>Say that this paragraph was made from this clause</source>
        <translation>Indicar que este párrafo procede de esta cláusula</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>Insertar después</translation>
    </message>
    <message>
        <source>Insert this clause after the current paragraph</source>
        <translation>Insertar esta cláusula después del párrafo actual</translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation>Mostrar esta cláusula en la biblioteca</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Mostrar la comparación</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Name or delegation</source>
        <translation>Nombre o delegación</translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation>Autor de los cambios</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>Vista previa de lo que se escribirá</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Control de cambios</translation>
    </message>
    <message>
        <source>Word&apos;s own insertions, deletions and moves.</source>
        <translation>Las inserciones, supresiones y traslados propios de Word.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Two columns that face each other, to read on paper.</source>
        <translation>Dos columnas enfrentadas, para leer en papel.</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marcado en el texto</translation>
    </message>
    <message>
        <source>Additions underlined, deletions struck through, for readers without Word.</source>
        <translation>Lo añadido, subrayado; lo suprimido, tachado; para quien no usa Word.</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>Texto limpio</translation>
    </message>
    <message>
        <source>The words alone, without any trace of changes.</source>
        <translation>Solo las palabras, sin rastro de cambios.</translation>
    </message>
    <message>
        <source>There is no other text to compare with.</source>
        <translation>No hay otro texto con el que comparar.</translation>
    </message>
    <message>
        <source>Type the name that will sign the changes; drafter remembers it.</source>
        <translation>Escriba el nombre que firmará los cambios; drafter lo recordará.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar lo exportado</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the draft</source>
        <translation>Buscar en el borrador</translation>
    </message>
    <message>
        <source>Words to find in the draft</source>
        <translation>Palabras que buscar en el borrador</translation>
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
        <source>Not in this draft</source>
        <translation>No está en este borrador</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Margin of the draft</source>
        <translation>Margen del borrador</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>{closeness} ({percent} % of the words)</source>
        <translation>{closeness} ({percent}&#xa0;% de las palabras)</translation>
    </message>
    <message>
        <source>From: {citation}</source>
        <translation>De: {citation}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read only: {holder} has this draft open. Once it is closed there, open it here again to change it.</source>
        <translation>Solo lectura: {holder} tiene abierto este borrador. Cuando lo cierre, vuelva a abrirlo aquí para modificarlo.</translation>
    </message>
    <message>
        <source>Read only: this draft is write-protected where it is. To change it, open a copy.</source>
        <translation>Solo lectura: el borrador está protegido contra escritura donde se encuentra. Para modificarlo, abra una copia.</translation>
    </message>
    <message>
        <source>{paragraphs} · {words}</source>
        <translation>{paragraphs} · {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Restore the wording before</source>
        <translation>Restablecer la redacción anterior</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar qué cambió</translation>
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
            <numerusform>Mostrar %n cambio anterior</numerusform>
            <numerusform>Mostrar %n cambios anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Aún no se ha cambiado nada aquí.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>What was understood of «{file}»</source>
        <translation>Lo que se entendió de «{file}»</translation>
    </message>
    <message>
        <source>{paragraphs} · {words}</source>
        <translation>{paragraphs} · {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The text as it was understood</source>
        <translation>El texto tal como se entendió</translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation>También en el archivo</translation>
    </message>
    <message>
        <source>Tracked changes are shown as if accepted.</source>
        <translation>El texto se muestra con los cambios aceptados.</translation>
    </message>
    <message>
        <source>New draft from it</source>
        <translation>Nuevo borrador con este texto</translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation>Comparar con este borrador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Nearest agreed language</source>
        <translation>Lenguaje acordado más cercano</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>End this comparison</source>
        <translation>Terminar esta comparación</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph: its source, the nearest clauses and its history appear here.</source>
        <translation>Sitúe el cursor en un párrafo: aquí aparecen su fuente, las cláusulas más cercanas y su historial.</translation>
    </message>
    <message>
        <source>Open a draft: the source of each paragraph and the clauses nearest to it appear here.</source>
        <translation>Abra un borrador: aquí aparecen la fuente de cada párrafo y las cláusulas más cercanas.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>{label} {kind}</source>
        <translation>{label} {kind}</translation>
    </message>
    <message>
        <source>New language: this paragraph was not made from a clause of the library.</source>
        <translation>Lenguaje nuevo: este párrafo no procede de ninguna cláusula de la biblioteca.</translation>
    </message>
    <message>
        <source>Write some words: the clauses nearest to them appear here.</source>
        <translation>Escriba unas palabras: aquí aparecen las cláusulas más cercanas.</translation>
    </message>
    <message>
        <source>No other clause of the library is near these words.</source>
        <translation>Ninguna otra cláusula de la biblioteca se acerca a estas palabras.</translation>
    </message>
    <message>
        <source>No clause of the library is near these words.</source>
        <translation>Ninguna cláusula de la biblioteca se acerca a estas palabras.</translation>
    </message>
</context>
<context>
    <name>InstrumentTreeModel</name>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>La fuente no imprime aquí ningún número; se deduce de la secuencia.</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Number of the paragraph</source>
        <translation>Número del párrafo</translation>
    </message>
    <message>
        <source>As it is to be printed: 9., 9 bis., OP7ter, a), •. Enter: take it; Escape: leave it.</source>
        <translation>Tal como debe imprimirse: 9., 9 bis., OP7ter, a), •. Enter lo acepta; Escape lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open or begin a draft first: File, New draft.</source>
        <translation>Abra o empiece antes un borrador: Archivo, Nuevo borrador.</translation>
    </message>
    <message>
        <source>This draft is open for reading only.</source>
        <translation>Este borrador está abierto solo para lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) inserted, with their source.</source>
        <translation>
            <numerusform>%n cláusula insertada, con su fuente.</numerusform>
            <numerusform>%n cláusulas insertadas, con su fuente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New draft…</source>
        <translation>&amp;Nuevo borrador…</translation>
    </message>
    <message>
        <source>&amp;Open a draft…</source>
        <translation>&amp;Abrir un borrador…</translation>
    </message>
    <message>
        <source>&amp;Import a Word or text file…</source>
        <translation>&amp;Importar un archivo de Word o de texto…</translation>
    </message>
    <message>
        <source>Import a text as a draft or to compare with this one</source>
        <translation>Importar un texto como borrador o para compararlo con este</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open the &amp;sample draft</source>
        <translation>Abrir el borrador de &amp;muestra</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Dar nombre a esta &amp;versión…</translation>
    </message>
    <message>
        <source>Freeze the text as it stands under a name, such as Rev.1</source>
        <translation>Fijar el texto tal como está con un nombre, por ejemplo Rev.1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes, side by side or clean</source>
        <translation>Escribir un archivo de Word con control de cambios, en paralelo o limpio</translation>
    </message>
    <message>
        <source>&amp;Close the draft</source>
        <translation>&amp;Cerrar el borrador</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <source>&amp;Compose</source>
        <translation>&amp;Redactar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Cotejar</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>Mostrar la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>Mostrar el &amp;inspector</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About drafter</source>
        <translation>Acerca &amp;de drafter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>B&amp;orrador</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
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
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Deshacer y rehacer</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>About drafter</source>
        <translation>Acerca de drafter</translation>
    </message>
    <message>
        <source>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Drafts declarations from agreed language, offline. It opens no connection: what you write stays on this machine.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Interface: Qt (LGPL).&lt;/p&gt;</source>
        <translation>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Redacta declaraciones a partir de lenguaje acordado, sin conexión. No abre ninguna: lo que escribe se queda en este equipo.&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0. Iconos: Lucide (ISC). Interfaz: Qt (LGPL).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>This draft: {title}</source>
        <translation>Este borrador: {title}</translation>
    </message>
    <message>
        <source>Version {name} of this draft</source>
        <translation>Versión {name} de este borrador</translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Panorama de los cambios</translation>
    </message>
    <message>
        <source>Where the changes are; click to go there</source>
        <translation>Dónde están los cambios; haga clic para ir allí</translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation>&amp;Insertar un párrafo</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one</source>
        <translation>Insertar un párrafo vacío después de este</translation>
    </message>
    <message>
        <source>Re&amp;move the paragraph</source>
        <translation>Su&amp;primir el párrafo</translation>
    </message>
    <message>
        <source>Remove the chosen paragraphs</source>
        <translation>Suprimir los párrafos elegidos</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the chosen paragraphs up</source>
        <translation>Subir los párrafos elegidos</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the chosen paragraphs down</source>
        <translation>Bajar los párrafos elegidos</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Dividir aquí</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>Dividir este párrafo en dos, donde está el cursor</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Fusionar con el siguiente</translation>
    </message>
    <message>
        <source>Make one paragraph of this one and the next</source>
        <translation>Hacer un solo párrafo de este y el siguiente</translation>
    </message>
    <message>
        <source>Change the &amp;number…</source>
        <translation>Cambiar el &amp;número…</translation>
    </message>
    <message>
        <source>Change this paragraph&apos;s number or sign</source>
        <translation>Cambiar el número o el signo de este párrafo</translation>
    </message>
    <message>
        <source>&amp;Renumber</source>
        <translation>&amp;Renumerar</translation>
    </message>
    <message>
        <source>Number the whole draft from 1</source>
        <translation>Numerar todo el borrador desde el 1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Side by side comparison</source>
        <translation>Comparación en paralelo</translation>
    </message>
</context>
<context>
    <name>ReviewDeeds</name>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>Take the words of the text (right) into the draft</source>
        <translation>Llevar al borrador las palabras del texto (derecha)</translation>
    </message>
    <message>
        <source>Accept and &amp;go on</source>
        <translation>Aceptar y se&amp;guir</translation>
    </message>
    <message>
        <source>Accept this change and go to the next one</source>
        <translation>Aceptar este cambio y pasar al siguiente</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Put the words of the base (left) back into the draft</source>
        <translation>Devolver al borrador las palabras de la base (izquierda)</translation>
    </message>
    <message>
        <source>Reject and g&amp;o on</source>
        <translation>Rechazar &amp;y seguir</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one</source>
        <translation>Rechazar este cambio y pasar al siguiente</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Una columna</translation>
    </message>
    <message>
        <source>Old and new words in one column</source>
        <translation>Las palabras anteriores y las nuevas en una columna</translation>
    </message>
    <message>
        <source>Only what &amp;changed</source>
        <translation>Solo lo &amp;modificado</translation>
    </message>
    <message>
        <source>Fold paragraphs that did not change</source>
        <translation>Plegar los párrafos sin cambios</translation>
    </message>
    <message>
        <source>&amp;List of changes</source>
        <translation>&amp;Lista de cambios</translation>
    </message>
    <message>
        <source>&amp;Swap the two texts</source>
        <translation>&amp;Intercambiar los textos</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>Otro lugar del &amp;traslado</translation>
    </message>
    <message>
        <source>Of a moved paragraph: go where it was, and back (Enter)</source>
        <translation>En un párrafo trasladado: ir adonde estaba y volver (Enter)</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected words</source>
        <translation>Co&amp;piar las palabras elegidas</translation>
    </message>
    <message>
        <source>&amp;Export this comparison…</source>
        <translation>&amp;Exportar esta comparación…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes or side by side</source>
        <translation>Escribir un archivo de Word con control de cambios o en paralelo</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are identical, word for word and number for number.</source>
        <translation>«{left}» y «{right}» son idénticos, palabra por palabra y número por número.</translation>
    </message>
    <message>
        <source>See what changed between two texts</source>
        <translation>Vea qué cambió entre dos textos</translation>
    </message>
    <message>
        <source>Choose a base and a text above: an instrument of the library, this draft, one of its versions, or a Word or text file that came in.</source>
        <translation>Elija arriba una base y un texto: un instrumento de la biblioteca, este borrador, una de sus versiones o un archivo de Word o de texto recibido.</translation>
    </message>
</context>
<context>
    <name>ReviewPhrases</name>
    <message>
        <source>Paragraph {number} of the text</source>
        <translation>Párrafo {number} del texto</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo sin cambios</numerusform>
            <numerusform>%n párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {place}: “{opening}”</source>
        <translation>Trasladado a {place}: «{opening}»</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Trasladado desde {place}</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>That matter most</source>
        <translation>Los más importantes</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Palabras modificadas</translation>
    </message>
    <message>
        <source>New paragraphs</source>
        <translation>Párrafos nuevos</translation>
    </message>
    <message>
        <source>Deleted paragraphs</source>
        <translation>Párrafos suprimidos</translation>
    </message>
    <message>
        <source>Moved paragraphs</source>
        <translation>Párrafos trasladados</translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation>Divididos o fusionados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Change {number} of {count}. {kind}, {place}. {words}</source>
        <translation>Cambio {number} de {count}. {kind}, {place}. {words}</translation>
    </message>
    <message>
        <source>Deleted: {before}. Inserted: {after}.</source>
        <translation>Suprimido: {before}. Añadido: {after}.</translation>
    </message>
    <message>
        <source>Deleted: {before}.</source>
        <translation>Suprimido: {before}.</translation>
    </message>
    <message>
        <source>Inserted: {after}.</source>
        <translation>Añadido: {after}.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n párrafo modificado</numerusform>
            <numerusform>%n párrafos modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n suprimido</numerusform>
            <numerusform>%n suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladado</numerusform>
            <numerusform>%n trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n dividido</numerusform>
            <numerusform>%n divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionado</numerusform>
            <numerusform>%n fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>+{inserted} −{deleted} words</source>
        <translation>+{inserted} −{deleted} palabras</translation>
    </message>
</context>
<context>
    <name>ReviewToolbar</name>
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
    <name>SearchField</name>
    <message>
        <source>Search agreed language</source>
        <translation>Buscar lenguaje acordado</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>TextPicker</name>
    <message>
        <source>Choose a text</source>
        <translation>Elija un texto</translation>
    </message>
    <message>
        <source>Choose a file: Word, plain text or a draft</source>
        <translation>Elegir un archivo: Word, texto o borrador</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Elegir un texto para comparar</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.draft);;All files (*)</source>
        <translation>Textos (*.docx *.txt *.draft);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the draft</source>
        <translation>Título del borrador</translation>
    </message>
    <message>
        <source>The draft&apos;s name in lists and headers: click to change it</source>
        <translation>Nombre del borrador en listas y encabezados: haga clic para cambiarlo</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Comparing the two texts…</source>
        <translation>Comparando los dos textos…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se canceló.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Draft from agreed language</source>
        <translation>Redactar a partir de lenguaje acordado</translation>
    </message>
    <message>
        <source>Find clauses on the left, insert them into a draft, and see as you type what differs from what was agreed. Everything stays on this machine.</source>
        <translation>Busque cláusulas a la izquierda, insértelas en un borrador y vea, mientras escribe, qué difiere de lo acordado. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>Borradores recientes</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Subpárrafo</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado de sección</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>Subitem</source>
        <translation>Inciso</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation>Pendiente de una delegación</translation>
    </message>
    <message>
        <source>Agreed in principle</source>
        <translation>Acordado en principio</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Acordado ad referéndum</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Literal</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>Literal in part</source>
        <translation>Literal parcial</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Adaptado</translation>
    </message>
    <message>
        <source>Inspired</source>
        <translation>Inspirado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The same words as the adopted clause.</source>
        <translation>Las mismas palabras que la cláusula adoptada.</translation>
    </message>
    <message>
        <source>Quotes a run of words of the adopted clause; others were left out or added.</source>
        <translation>Cita palabras seguidas de la cláusula adoptada; otras se omitieron o se añadieron.</translation>
    </message>
    <message>
        <source>The skeleton of the adopted clause with some words changed.</source>
        <translation>La estructura de la cláusula adoptada con algunas palabras cambiadas.</translation>
    </message>
    <message>
        <source>Many words of the adopted clause, in another sentence.</source>
        <translation>Muchas palabras de la cláusula adoptada, en otra frase.</translation>
    </message>
    <message>
        <source>Hardly any words of the adopted clause are left.</source>
        <translation>Apenas quedan palabras de la cláusula adoptada.</translation>
    </message>
    <message>
        <source>New language: it was not made from an adopted clause.</source>
        <translation>Lenguaje nuevo: no procede de una cláusula adoptada.</translation>
    </message>
    <message>
        <source>Negation changed</source>
        <translation>Cambia la negación</translation>
    </message>
    <message>
        <source>Obligation changed</source>
        <translation>Cambia la obligación</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <translation>Cambia la cantidad</translation>
    </message>
    <message>
        <source>Qualifier changed</source>
        <translation>Cambia el matiz</translation>
    </message>
    <message>
        <source>Deadline changed</source>
        <translation>Cambia el plazo</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Cambia la cifra</translation>
    </message>
    <message>
        <source>Stronger verb</source>
        <translation>Verbo más fuerte</translation>
    </message>
    <message>
        <source>Weaker verb</source>
        <translation>Verbo más débil</translation>
    </message>
    <message>
        <source>A word such as «no», «not» or «never» came or went.</source>
        <translation>Se añadió o se quitó una palabra como «no», «ni» o «nunca».</translation>
    </message>
    <message>
        <source>A word such as «must», «should» or «may» changed.</source>
        <translation>Cambió una palabra como «deben», «deberían» o «podrán».</translation>
    </message>
    <message>
        <source>A word such as «all», «some» or «at least» changed.</source>
        <translation>Cambió una palabra como «todos», «algunos» o «al menos».</translation>
    </message>
    <message>
        <source>A qualifier such as «as appropriate» or «voluntary» came or went.</source>
        <translation>Se añadió o se quitó un matiz como «según corresponda» o «voluntario».</translation>
    </message>
    <message>
        <source>A date or time limit changed.</source>
        <translation>Cambió una fecha o un plazo.</translation>
    </message>
    <message>
        <source>A figure changed.</source>
        <translation>Cambió una cifra.</translation>
    </message>
    <message>
        <source>The leading verb went up the ladder of strength.</source>
        <translation>El verbo principal subió en la escala de fuerza.</translation>
    </message>
    <message>
        <source>The leading verb went down the ladder of strength.</source>
        <translation>El verbo principal bajó en la escala de fuerza.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Moved and changed</source>
        <translation>Trasladado y modificado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Ceremonial</source>
        <translation>Ceremonial</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Toma nota</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Recuerda</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Énfasis</translation>
    </message>
    <message>
        <source>Affirmation</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Soft call</source>
        <translation>Llamamiento suave</translation>
    </message>
    <message>
        <source>Firm call</source>
        <translation>Llamamiento firme</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Decision or commitment</source>
        <translation>Decisión o compromiso</translation>
    </message>
    <message>
        <source>Not on the ladder</source>
        <translation>Fuera de la escala</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Renumbered from {old} to {new}</source>
        <translation>Renumerado de {old} a {new}</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Palabras modificadas</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <translation>Párrafo insertado</translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation>Párrafo suprimido</translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation>Párrafo trasladado</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>Párrafo dividido</translation>
    </message>
    <message>
        <source>Paragraphs merged</source>
        <translation>Párrafos fusionados</translation>
    </message>
    <message>
        <source>Paragraphs replaced</source>
        <translation>Párrafos sustituidos</translation>
    </message>
    <message>
        <source>Paragraph number changed</source>
        <translation>Número de párrafo cambiado</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Clase cambiada</translation>
    </message>
    <message>
        <source>Title of the draft changed</source>
        <translation>Título del borrador cambiado</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renumerado</translation>
    </message>
    <message>
        <source>Clauses inserted</source>
        <translation>Cláusulas insertadas</translation>
    </message>
    <message>
        <source>Paragraphs moved</source>
        <translation>Párrafos trasladados</translation>
    </message>
    <message>
        <source>Change taken over</source>
        <translation>Cambio incorporado</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Versión restablecida</translation>
    </message>
    <message>
        <source>Source set</source>
        <translation>Fuente indicada</translation>
    </message>
    <message>
        <source>Earlier wording restored</source>
        <translation>Redacción anterior restablecida</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>Varios cambios</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Deshecho: {deed}</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Rehecho: {deed}</translation>
    </message>
</context>
</TS>
