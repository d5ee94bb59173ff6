<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>Abbreviations for dictation</source>
        <translation>Abreviaturas para el dictado</translation>
    </message>
    <message>
        <source>One a line. Typed before a blank or a stop, the abbreviation is written out in the draft; with a capital, its words begin with one too. Without lines nothing happens.</source>
        <translation>Una por línea. Al escribir un espacio o un signo de puntuación después de la abreviatura, esta se desarrolla en el borrador; si lleva mayúscula inicial, sus palabras también. Sin líneas no pasa nada.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviation(s)</source>
        <translation>
            <numerusform>%n abreviatura</numerusform>
            <numerusform>%n abreviaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that say nothing, or twice the same</source>
        <translation>
            <numerusform>%n línea no dice nada o se repite</numerusform>
            <numerusform>%n líneas no dicen nada o se repiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>An identifier has letters, digits, full stops, hyphens and low lines, such as SALV-2008.</source>
        <translation>Un identificador lleva letras, cifras, puntos, guiones y guiones bajos, como SALV-2008.</translation>
    </message>
    <message>
        <source>{instrument} is in the library already.</source>
        <translation>{instrument} ya está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Add “{file}” to the library</source>
        <translation>Añadir «{file}» a la biblioteca</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Into {library}</source>
        <translation>En {library}</translation>
    </message>
    <message>
        <source>Library it is added to</source>
        <translation>Biblioteca a la que se añade</translation>
    </message>
    <message>
        <source>This file cannot be added</source>
        <translation>Este archivo no se puede añadir</translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}. Adding it again replaces that.</source>
        <translation>Este mismo archivo ya está en la biblioteca como {instrument}. Si se añade de nuevo, lo reemplaza.</translation>
    </message>
    <message>
        <source>Nothing is lost: {words}, {furniture} in page furniture; {clauses}</source>
        <translation>Nada se pierde: {words}, de ellas {furniture} fuera del texto; {clauses}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n cláusula</numerusform>
            <numerusform>%n cláusulas</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the source are missing: this cutting cannot be added</source>
        <translation>Faltan palabras de la fuente: esta división no se puede añadir</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}, which came with the program.</source>
        <translation>Este mismo archivo ya está en la biblioteca como {instrument}, que vino con el programa.</translation>
    </message>
    <message>
        <source>Give up your corrections of {file}?</source>
        <translation>¿Abandonar sus correcciones de {file}?</translation>
    </message>
    <message>
        <source>It has not been added to the library yet.</source>
        <translation>Todavía no se ha añadido a la biblioteca.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Seguir corrigiendo</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message numerus="yes">
        <source>%n clause(s) of another text inserted.</source>
        <translation>
            <numerusform>%n cláusula de otro texto insertada.</numerusform>
            <numerusform>%n cláusulas de otro texto insertadas.</numerusform>
        </translation>
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
    <name>AgreedLanguageBeside</name>
    <message>
        <source>Show &amp;agreed language and losses</source>
        <translation>Mostrar el lengua&amp;je acordado y lo perdido</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Precedent ({count})</source>
        <translation>Precedente ({count})</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>Packages and reservations</source>
        <translation>Paquetes y reservas</translation>
    </message>
    <message>
        <source>It belongs to no package, and nobody has a reservation to it.</source>
        <translation>No pertenece a ningún paquete y nadie le ha puesto reserva.</translation>
    </message>
    <message>
        <source>Packages, reservations ({count})</source>
        <translation>Paquetes y reservas ({count})</translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation>Paquetes y reservas</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} de {all} acordados</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>un párrafo que ya no está</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>párr. {number}</translation>
    </message>
    <message>
        <source>Reservation of {delegation}</source>
        <translation>Reserva de {delegation}</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
</context>
<context>
    <name>AllProposalsPane</name>
    <message>
        <source>Words, reason or delegation</source>
        <translation>Palabras, motivo o delegación</translation>
    </message>
    <message>
        <source>Search the proposals</source>
        <translation>Buscar en las propuestas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toda clase</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Todas las propuestas</translation>
    </message>
    <message>
        <source>Accept the selected in &amp;order</source>
        <translation>Aceptar en &amp;orden las elegidas</translation>
    </message>
    <message>
        <source>One after another, in one step; what no longer applies then stays on the table</source>
        <translation>Una tras otra, en un solo paso; lo que deje de aplicarse queda sobre la mesa</translation>
    </message>
    <message>
        <source>&amp;Go to its paragraph</source>
        <translation>&amp;Ir a su párrafo</translation>
    </message>
    <message>
        <source>Put the paragraph it is about under discussion</source>
        <translation>Poner en debate el párrafo del que trata</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Todas ({count})</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All ({count}, {stuck} stuck)</source>
        <translation>Todas ({count}; {stuck} sin aplicar)</translation>
    </message>
    <message>
        <source>No proposal is like that.</source>
        <translation>Ninguna propuesta es así.</translation>
    </message>
    <message>
        <source>Nobody has proposed anything.</source>
        <translation>Nadie ha propuesto nada.</translation>
    </message>
</context>
<context>
    <name>AnewBanner</name>
    <message>
        <source>Bring them back</source>
        <translation>Reponerlos</translation>
    </message>
    <message numerus="yes">
        <source>The library’s file was missing and was made anew. Its backup of {when} has %n instrument(s) that this one has not, or not so: {titles}</source>
        <translation>
            <numerusform>El archivo de la biblioteca faltaba y se hizo de nuevo. Su copia de seguridad del {when} tiene %n instrumento que esta no tiene, o tiene de otro modo: {titles}</numerusform>
            <numerusform>El archivo de la biblioteca faltaba y se hizo de nuevo. Su copia de seguridad del {when} tiene %n instrumentos que esta no tiene, o tiene de otro modo: {titles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceOptions</name>
    <message>
        <source>For circulation</source>
        <translation>Para circular</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Names, comments, sources not asked for and traces of this machine are taken out.</source>
        <translation>Se quitan nombres, comentarios, fuentes no pedidas y huellas de este equipo.</translation>
    </message>
    <message>
        <source>Statuses and sources stay; every page says that it is internal.</source>
        <translation>Conserva estados y fuentes; cada página dice que es interno.</translation>
    </message>
    <message>
        <source>Name or delegation</source>
        <translation>Nombre o delegación</translation>
    </message>
    <message>
        <source>Delegation or name that signs</source>
        <translation>Delegación o nombre que firma</translation>
    </message>
    <message>
        <source>Names or words, separated by commas</source>
        <translation>Nombres o palabras, separados por comas</translation>
    </message>
    <message>
        <source>Words that must not be in the file</source>
        <translation>Palabras que no deben estar en el archivo</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Take back from a backup</source>
        <translation>Recuperar de una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Leyendo las copias de seguridad…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Not in it now</source>
        <translation>Faltan hoy</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Instruments in the backup</source>
        <translation>Instrumentos de la copia</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of a session.</source>
        <translation>Todavía no hay copias. Se hace una antes del primer cambio de cada sesión.</translation>
    </message>
    <message>
        <source>Instruments come back as they were then, with their topics and corrections.</source>
        <translation>Los instrumentos vuelven como estaban entonces, con sus temas y correcciones.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>different now</source>
        <translation>distinto hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen instrument(s) come back in place of what the library has now; Undo takes that back.</source>
        <translation>
            <numerusform>%n de los elegidos vuelve en lugar de lo que la biblioteca tiene hoy; Deshacer lo revierte.</numerusform>
            <numerusform>%n de los elegidos vuelven en lugar de lo que la biblioteca tiene hoy; Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) of this backup are in the library as they were, and not listed.</source>
        <translation>
            <numerusform>%n instrumento de esta copia está en la biblioteca como entonces y no se muestra.</numerusform>
            <numerusform>%n instrumentos de esta copia están en la biblioteca como entonces y no se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Import several files</source>
        <translation>Importar varios archivos</translation>
    </message>
    <message>
        <source>What was understood of the folder “{folder}”</source>
        <translation>Lo que se entendió de la carpeta «{folder}»</translation>
    </message>
    <message>
        <source>What was understood of the files</source>
        <translation>Lo que se entendió de los archivos</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lectura de los archivos</translation>
    </message>
    <message>
        <source>Files and what was understood of each</source>
        <translation>Archivos y lo que se entendió de cada uno</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation>Comparar con este borrador</translation>
    </message>
    <message>
        <source>Make drafts from the chosen files…</source>
        <translation>Hacer borradores de los archivos elegidos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no file here that drafter reads.</source>
        <translation>Aquí no hay ningún archivo que drafter lea.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n archivo leído</numerusform>
            <numerusform>%n archivos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to keep the drafts</source>
        <translation>Dónde guardar los borradores</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>Draft made: {file}</source>
        <translation>Borrador hecho: {file}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>No se encontró texto en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes by %n author(s)</source>
        <translation>
            <numerusform>cambios de %n autor</numerusform>
            <numerusform>cambios de %n autores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginSilenceDialog</name>
    <message>
        <source>Silence procedure</source>
        <translation>Procedimiento de silencio</translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation>El borrador tal como está</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Text &amp;circulated</source>
        <translation>Texto &amp;circulado</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Huso horario</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>BracketBar</name>
    <message>
        <source>&amp;Outline of the brackets</source>
        <translation>Es&amp;quema de los corchetes</translation>
    </message>
    <message>
        <source>All options of the draft, folded: long ones are shortened</source>
        <translation>Todas las opciones del borrador, plegadas: las largas se abrevian</translation>
    </message>
    <message>
        <source>Paragraph: {here} · Draft: {all}</source>
        <translation>Párrafo: {here} · Borrador: {all}</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n bracket(s) without a partner</source>
        <translation>
            <numerusform>⚠ %n corchete sin pareja</numerusform>
            <numerusform>⚠ %n corchetes sin pareja</numerusform>
        </translation>
    </message>
    <message>
        <source>Status tag: {words}</source>
        <translation>Indicación de estado: {words}</translation>
    </message>
    <message>
        <source>Text still to come: {words}</source>
        <translation>Texto por venir: {words}</translation>
    </message>
    <message>
        <source>About the whole paragraph: {owners}</source>
        <translation>Sobre el párrafo entero: {owners}</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
</context>
<context>
    <name>BracketCommands</name>
    <message>
        <source>&amp;Next bracket</source>
        <translation>Corchete &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a él</translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation>Corchete &amp;anterior</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a él</translation>
    </message>
    <message>
        <source>&amp;Keep the words at the cursor</source>
        <translation>&amp;Conservar las palabras del cursor</translation>
    </message>
    <message>
        <source>Keep an option&apos;s words, or choose this one of its wordings; the brackets and names go</source>
        <translation>Conservar las palabras de la opción o elegir esta alternativa; se quitan los corchetes y los nombres</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation>S&amp;uprimir el corchete</translation>
    </message>
    <message>
        <source>The bracket goes with its words</source>
        <translation>Suprimir el corchete con sus palabras</translation>
    </message>
    <message>
        <source>&amp;Choose a wording…</source>
        <translation>&amp;Elegir una alternativa…</translation>
    </message>
    <message>
        <source>All wordings with their owners: a digit chooses</source>
        <translation>Ver todas las alternativas con sus autores: una cifra elige</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>P&amp;oner entre corchetes</translation>
    </message>
    <message>
        <source>Put the selected words in brackets, with our delegation&apos;s name</source>
        <translation>Poner entre corchetes las palabras elegidas, con el nombre de nuestra delegación</translation>
    </message>
    <message>
        <source>&amp;Fold or open it</source>
        <translation>&amp;Plegarlo o abrirlo</translation>
    </message>
    <message>
        <source>A long option shows its beginning and its owners; it opens where the cursor goes in</source>
        <translation>Mostrar de una opción larga el comienzo y los autores; se abre donde entra el cursor</translation>
    </message>
    <message>
        <source>Fold &amp;all long ones, or open all</source>
        <translation>Plegar &amp;todos los largos, o abrirlos</translation>
    </message>
    <message>
        <source>Nothing of the text changes: what is folded is copied and searched like the rest</source>
        <translation>Plegar sin cambiar el texto: lo plegado se copia y se busca como lo demás</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>Corc&amp;hetes</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>&amp;0  Drop the bracket</source>
        <translation>&amp;0  Suprimir el corchete</translation>
    </message>
    <message>
        <source>&amp;Alternatives: close the gap</source>
        <translation>Son &amp;alternativas: juntarlos</translation>
    </message>
    <message>
        <source>These brackets are wordings of one thing: they will touch</source>
        <translation>Hacer que se toquen: son alternativas de lo mismo</translation>
    </message>
</context>
<context>
    <name>BracketOutline</name>
    <message>
        <source>Outline of the brackets</source>
        <translation>Esquema de los corchetes</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
</context>
<context>
    <name>BracketWording</name>
    <message>
        <source>proposes</source>
        <translation>propone</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>se opone</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>prefers</source>
        <translation>prefiere</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>asks its capital</source>
        <translation>consulta a su capital</translation>
    </message>
    <message>
        <source>move elsewhere</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>move here</source>
        <translation>trasladar aquí</translation>
    </message>
    <message>
        <source>bracket not closed</source>
        <translation>corchete sin cerrar</translation>
    </message>
    <message>
        <source>closing bracket without an opening one</source>
        <translation>corchete de cierre sobrante</translation>
    </message>
    <message>
        <source>independent options, or alternatives?</source>
        <translation>¿opciones independientes o alternativas?</translation>
    </message>
    <message>
        <source>delegation that is not in the table</source>
        <translation>delegación que no está en la tabla</translation>
    </message>
    <message>
        <source>empty bracket</source>
        <translation>corchete vacío</translation>
    </message>
    <message>
        <source>{name}: {stance}</source>
        <translation>{name}: {stance}</translation>
    </message>
    <message>
        <source>{brackets}, {options}</source>
        <translation>{brackets}, {options}</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>BracketsPane</name>
    <message>
        <source>Brackets of the paragraph</source>
        <translation>Corchetes del párrafo</translation>
    </message>
    <message>
        <source>&amp;Keep this wording</source>
        <translation>&amp;Conservar esta redacción</translation>
    </message>
    <message>
        <source>Its words stay, the bracket and the other wordings go</source>
        <translation>Quedan sus palabras; se van el corchete y las demás redacciones</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation>&amp;Quitar el corchete</translation>
    </message>
    <message>
        <source>The bracket goes with all its words</source>
        <translation>El corchete se va con todas sus palabras</translation>
    </message>
    <message>
        <source>No brackets: nothing is disputed in the words of this paragraph.</source>
        <translation>Sin corchetes: nada se discute en las palabras de este párrafo.</translation>
    </message>
    <message>
        <source>Enter keeps, Del drops, a digit takes that wording.</source>
        <translation>Intro conserva, Supr quita, una cifra toma esa redacción.</translation>
    </message>
    <message>
        <source>Brackets ({count})</source>
        <translation>Corchetes ({count})</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>About the whole paragraph</source>
        <translation>Sobre todo el párrafo</translation>
    </message>
    <message>
        <source>Status tag</source>
        <translation>Indicación de estado</translation>
    </message>
    <message>
        <source>Text still to come</source>
        <translation>Texto por venir</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>one of {count} wordings</source>
        <translation>una de {count} redacciones</translation>
    </message>
</context>
<context>
    <name>BreakSilenceDialog</name>
    <message>
        <source>Break silence</source>
        <translation>Romper el silencio</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Delegación o grupo</translation>
    </message>
    <message>
        <source>Paragraphs on which silence is broken</source>
        <translation>Párrafos sobre los que se rompe el silencio</translation>
    </message>
    <message>
        <source>The paragraphs are open again, and the record says who spoke. It can be undone.</source>
        <translation>Los párrafos quedan abiertos de nuevo y el registro dice quién habló. Puede deshacerse.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Párrafos</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Break silence</source>
        <translation>&amp;Romper el silencio</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>ChangeDeeds</name>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next change that the list shows</source>
        <translation>Ir al siguiente cambio de los que muestra la lista</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceptar</translation>
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
        <source>Reject and g&amp;o on</source>
        <translation>Rechazar &amp;y seguir</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one</source>
        <translation>Rechazar este cambio y pasar al siguiente</translation>
    </message>
    <message>
        <source>Accept all listed</source>
        <translation>Aceptar la lista</translation>
    </message>
    <message>
        <source>Accept every change the list shows: of one author, of one kind, or all</source>
        <translation>Aceptar todos los cambios que muestra la lista: de un autor, de una clase o todos</translation>
    </message>
    <message>
        <source>Reject all listed</source>
        <translation>Rechazar la lista</translation>
    </message>
    <message>
        <source>Reject every change the list shows: of one author, of one kind, or all</source>
        <translation>Rechazar todos los cambios que muestra la lista: de un autor, de una clase o todos</translation>
    </message>
</context>
<context>
    <name>ChangeWork</name>
    <message numerus="yes">
        <source>%n change(s) decided in one step; Undo takes all of it back.</source>
        <translation>
            <numerusform>%n cambio decidido en un solo paso; Deshacer lo revierte.</numerusform>
            <numerusform>%n cambios decididos en un solo paso; Deshacer los revierte todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft reads so already: %n change(s) marked.</source>
        <translation>
            <numerusform>El borrador ya dice eso: %n cambio marcado.</numerusform>
            <numerusform>El borrador ya dice eso: %n cambios marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left alone, in agreed paragraphs: {places}.</source>
        <translation>
            <numerusform>%n cambio queda como está, en un párrafo acordado: {places}.</numerusform>
            <numerusform>%n cambios quedan como están, en párrafos acordados: {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft changed meanwhile: nothing was decided. Try again.</source>
        <translation>El borrador cambió entretanto: no se decidió nada. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Show the checks</source>
        <translation>Mostrar las &amp;revisiones</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Hallazgo a&amp;nterior</translation>
    </message>
    <message>
        <source>Set &amp;right</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Set right &amp;all of this rule</source>
        <translation>Corregir &amp;todo lo de esta regla</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>A&amp;quí no</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Revisi&amp;ones</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>House style, and what is switched off</source>
        <translation>Normas de la casa y lo que está desactivado</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>{errors}, {notices}</source>
        <translation>{errors}, {notices}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a draft: what is wrong with it appears here.</source>
        <translation>Abra un borrador: aquí aparece lo que haya que corregir.</translation>
    </message>
    <message>
        <source>Nothing of this sort was found here.</source>
        <translation>Aquí no hay nada de este tipo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ningún hallazgo.</translation>
    </message>
    <message>
        <source>The draft is being checked…</source>
        <translation>Se está revisando el borrador…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>{new}; the nearest agreed language:</source>
        <translation>{new}; el lenguaje acordado más próximo:</translation>
    </message>
    <message>
        <source>Also from: {citation}</source>
        <translation>También de: {citation}</translation>
    </message>
    <message>
        <source>The same words stand in: {clauses}</source>
        <translation>Las mismas palabras están en: {clauses}</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>Citation in</source>
        <translation>Cita en</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>El idioma de la interfaz</translation>
    </message>
</context>
<context>
    <name>ClauseButtons</name>
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
        <source>A scanning error of the source is corrected here.</source>
        <translation>Aquí se corrigió un error de digitalización de la fuente.</translation>
    </message>
    <message>
        <source>Show it as corrected</source>
        <translation>Ver la corrección</translation>
    </message>
    <message>
        <source>Show what was printed</source>
        <translation>Ver lo impreso</translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>La fuente no imprime aquí ningún número; se deduce de la secuencia.</translation>
    </message>
    <message>
        <source>Quoted alone, it loses what this refers to: {words}</source>
        <translation>Citada sola, pierde a qué se refiere: {words}</translation>
    </message>
    <message>
        <source>The same words stand in {places}.</source>
        <translation>Las mismas palabras figuran en {places}.</translation>
    </message>
    <message>
        <source>Show the clauses on {topic}</source>
        <translation>Mostrar las cláusulas sobre {topic}</translation>
    </message>
    <message>
        <source>The chosen clause</source>
        <translation>La cláusula elegida</translation>
    </message>
</context>
<context>
    <name>ClauseDeeds</name>
    <message>
        <source>Copied. Quoted alone it loses what this refers to: {words}</source>
        <translation>Copiado. Citado por sí solo pierde aquello a lo que se refiere: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) copied, with their citation.</source>
        <translation>
            <numerusform>%n cláusula copiada, con su cita.</numerusform>
            <numerusform>%n cláusulas copiadas, con su cita.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Corrected: {words}</source>
        <translation>Corregido: {words}</translation>
    </message>
    <message>
        <source>{words}

As printed: {printed}</source>
        <translation>{words}

Como está impreso: {printed}</translation>
    </message>
</context>
<context>
    <name>ClauseTable</name>
    <message>
        <source>Clauses of the instrument</source>
        <translation>Cláusulas del instrumento</translation>
    </message>
</context>
<context>
    <name>ClausesPane</name>
    <message>
        <source>Look for words, topics, numbers</source>
        <translation>Buscar palabras, temas, números</translation>
    </message>
    <message>
        <source>Look among the clauses</source>
        <translation>Buscar entre las cláusulas</translation>
    </message>
    <message>
        <source>Words of the chosen clause</source>
        <translation>Texto de la cláusula elegida</translation>
    </message>
    <message>
        <source>Choose one clause, or several to put a topic on all of them.</source>
        <translation>Elija una cláusula, o varias para asignar un tema a todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses chosen: topics they share</source>
        <translation>
            <numerusform>%n cláusula elegida: temas que comparte</numerusform>
            <numerusform>%n cláusulas elegidas: temas que comparten</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected. Struck through: as printed; underlined: as it reads today.</source>
        <translation>Corregido. Tachado: como está impreso; subrayado: como se lee hoy.</translation>
    </message>
    <message>
        <source>{when}, {who}: {why}</source>
        <translation>{when}, {who}: {why}</translation>
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
        <translation>{name} · {percent} %</translation>
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
    <name>CompileDialog</name>
    <message>
        <source>Compile what came back</source>
        <translation>Compilar lo recibido</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The text that delegations were sent</source>
        <translation>El texto que se envió a las delegaciones</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Which texts came back?</source>
        <translation>¿Qué textos han llegado?</translation>
    </message>
    <message>
        <source>Add the files that delegations sent back, or drop them here: Word, plain text or drafts.</source>
        <translation>Añada los archivos que devolvieron las delegaciones, o arrástrelos aquí: Word, texto sin formato o borradores.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Volver a los archivos</translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation>&amp;Compilar</translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Volver a los archivos</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Textos recibidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the base: the text that delegations were sent.</source>
        <translation>Elija la base: el texto que se envió a las delegaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered first</source>
        <translation>
            <numerusform>Falta responder %n pregunta</numerusform>
            <numerusform>Falta responder %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which files came back?</source>
        <translation>¿Qué archivos han llegado?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>Compiling</name>
    <message>
        <source>Open the draft first on which something is proposed.</source>
        <translation>Abra antes el borrador sobre el que se propone algo.</translation>
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
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance of numbers</source>
        <translation>Concordancia de números</translation>
    </message>
    <message>
        <source>Only &amp;numbers that changed</source>
        <translation>Solo los &amp;números que cambiaron</translation>
    </message>
    <message>
        <source>Numbers before and now</source>
        <translation>Números de antes y de ahora</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed</source>
        <translation>
            <numerusform>Cambió %n número</numerusform>
            <numerusform>Cambiaron %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Exportar la concordancia</translation>
    </message>
</context>
<context>
    <name>ConflictsText</name>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>después del párrafo {number}</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>al comienzo del texto</translation>
    </message>
</context>
<context>
    <name>ConsultActions</name>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Narrow the search by topic, body, year, strength…</source>
        <translation>Acotar la búsqueda por tema, órgano, año, fuerza…</translation>
    </message>
    <message>
        <source>How phrases, beginnings of words and exclusions are written</source>
        <translation>Cómo se escriben frases, comienzos de palabra y exclusiones</translation>
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
        <translation>&amp;Copiar con la cita</translation>
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
        <source>Sho&amp;w in its instrument</source>
        <translation>&amp;Ver en su instrumento</translation>
    </message>
    <message>
        <source>Show the clause where it stands, between its neighbours</source>
        <translation>Mostrar la cláusula en su lugar, entre sus vecinas</translation>
    </message>
    <message>
        <source>Search &amp;only in this instrument</source>
        <translation>Buscar s&amp;olo en este instrumento</translation>
    </message>
    <message>
        <source>Narrow the search to the instrument of what is chosen</source>
        <translation>Acotar la búsqueda al instrumento de lo elegido</translation>
    </message>
    <message>
        <source>Who adopted these words first, where they were repeated, how they changed</source>
        <translation>Quién adoptó primero estas palabras, dónde se repitieron y cómo cambiaron</translation>
    </message>
    <message>
        <source>S&amp;ynonyms…</source>
        <translation>Sinóni&amp;mos…</translation>
    </message>
    <message>
        <source>Words a search takes for one another: the program&apos;s and your own</source>
        <translation>Palabras que la búsqueda toma por equivalentes: las del programa y las propias</translation>
    </message>
    <message>
        <source>What can be &amp;typed</source>
        <translation>&amp;Qué se puede escribir</translation>
    </message>
    <message>
        <source>Wordin&amp;g through the years…</source>
        <translation>Redacción a &amp;lo largo de los años…</translation>
    </message>
</context>
<context>
    <name>ConsultPanel</name>
    <message>
        <source>Show {count}</source>
        <translation>Ver {count}</translation>
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
        <source>At least {count} clauses</source>
        <translation>Al menos {count} cláusulas</translation>
    </message>
    <message>
        <source>{count}+ clauses</source>
        <translation>{count}+ cláusulas</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a scanning error</source>
        <translation>Corregir un error de digitalización</translation>
    </message>
    <message>
        <source>The adopted text itself is never changed. The correction lies over it, and can be withdrawn.</source>
        <translation>El texto adoptado nunca se cambia. La corrección se le superpone y puede retirarse.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como está impreso</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>Texto corregido</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>Correcciones hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Por qué:</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>&amp;Quién:</translation>
    </message>
    <message>
        <source>{when}, {who}: withdrawn</source>
        <translation>{when}, {who}: retirada</translation>
    </message>
    <message>
        <source>{when}, {who}: {why}</source>
        <translation>{when}, {who}: {why}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Withdraw the &amp;correction</source>
        <translation>Retirar la &amp;corrección</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Map of the precedent</source>
        <translation>Mapa del precedente</translation>
    </message>
</context>
<context>
    <name>CuttingScreen</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What part of the instrument the chosen pieces are</source>
        <translation>Qué parte del instrumento son los fragmentos elegidos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>Qué lo identifica</translation>
    </message>
    <message>
        <source>Recognised as: {style}</source>
        <translation>Reconocido como: {style}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to look at</source>
        <translation>
            <numerusform>%n fragmento por revisar</numerusform>
            <numerusform>%n fragmentos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left</source>
        <translation>No quedan dudas</translation>
    </message>
    <message>
        <source>Where it was found: page {page}</source>
        <translation>Dónde se encontró: página {page}</translation>
    </message>
    <message>
        <source>Besides the text</source>
        <translation>Además del texto</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Delegation or group</source>
        <translation>Delegación o grupo</translation>
    </message>
    <message>
        <source>For instance: Plenary, 3rd meeting</source>
        <translation>Por ejemplo: Plenaria, 3.ª sesión</translation>
    </message>
    <message>
        <source>For instance: the Chair</source>
        <translation>Por ejemplo: la Presidencia</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Delegación</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Reunión</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Por quién</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Say which delegation it is pending.</source>
        <translation>Diga de qué delegación está pendiente.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>&amp;Status…</source>
        <translation>&amp;Estado…</translation>
    </message>
    <message>
        <source>Where the selected paragraphs stand, since when, at which meeting, by whom</source>
        <translation>En qué estado están los párrafos seleccionados, desde cuándo, en qué reunión y por quién</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>&amp;Reabrir…</translation>
    </message>
    <message>
        <source>Open a settled paragraph again: who asks for it, and why</source>
        <translation>Abrir de nuevo un párrafo resuelto: quién lo pide y por qué</translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number…</source>
        <translation>&amp;Suprimir y dejar el número…</translation>
    </message>
    <message>
        <source>The paragraph goes and a line with its number stays</source>
        <translation>El párrafo se va y queda una línea con su número</translation>
    </message>
    <message>
        <source>&amp;Move, keep the number…</source>
        <translation>&amp;Trasladar y dejar el número…</translation>
    </message>
    <message>
        <source>The paragraph goes elsewhere and a line with its number stays</source>
        <translation>El párrafo pasa a otro lugar y queda una línea con su número</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another, keep the number…</source>
        <translation>&amp;Fusionar con otro y dejar el número…</translation>
    </message>
    <message>
        <source>Its words go to the end of another paragraph and a line with its number stays</source>
        <translation>Sus palabras pasan al final de otro párrafo y queda una línea con su número</translation>
    </message>
    <message>
        <source>&amp;Link as a package…</source>
        <translation>&amp;Vincular en un paquete…</translation>
    </message>
    <message>
        <source>The selected paragraphs, or the chosen bracket, are agreed together or not at all</source>
        <translation>Los párrafos seleccionados, o el corchete elegido, se acuerdan juntos o no se acuerdan</translation>
    </message>
    <message>
        <source>Take out of its pac&amp;kages</source>
        <translation>Sa&amp;car de sus paquetes</translation>
    </message>
    <message>
        <source>The selected paragraphs no longer belong to a package</source>
        <translation>Los párrafos seleccionados dejan de pertenecer a un paquete</translation>
    </message>
    <message>
        <source>All paragraphs of a package get a status together</source>
        <translation>Todos los párrafos de un paquete reciben juntos un estado</translation>
    </message>
    <message>
        <source>Reservation, &amp;footnote…</source>
        <translation>Reserva en &amp;nota al pie…</translation>
    </message>
    <message>
        <source>A delegation&apos;s reservation stands as a footnote under its name</source>
        <translation>La reserva de una delegación figura como nota al pie con su nombre</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Status of paragraph {name}</source>
        <translation>Estado del párrafo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n paragraph(s)</source>
        <translation>
            <numerusform>Estado de %n párrafo</numerusform>
            <numerusform>Estado de %n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Take out, keep the number</source>
        <translation>Suprimir y dejar el número</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>Move paragraph {name}</source>
        <translation>Trasladar el párrafo {name}</translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation>Al principio del texto</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Después de {name}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Trasladar</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Merge paragraph {name} with another</source>
        <translation>Fusionar el párrafo {name} con otro</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Co&amp;n</translation>
    </message>
    <message>
        <source>Package {number}</source>
        <translation>Paquete {number}</translation>
    </message>
    <message>
        <source>Link the chosen bracket</source>
        <translation>Vincular el corchete elegido</translation>
    </message>
    <message>
        <source>Link as a package</source>
        <translation>Vincular en un paquete</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>Pa&amp;quete</translation>
    </message>
    <message>
        <source>Agree a package</source>
        <translation>Acordar un paquete</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Acordar</translation>
    </message>
    <message>
        <source>{status}: {package}</source>
        <translation>{status}: {package}</translation>
    </message>
    <message>
        <source>&amp;Agree a package…</source>
        <translation>&amp;Acordar un paquete…</translation>
    </message>
</context>
<context>
    <name>DelegationsDialog</name>
    <message>
        <source>Delegations and groups</source>
        <translation>Delegaciones y grupos</translation>
    </message>
    <message>
        <source>Find a delegation or group</source>
        <translation>Buscar una delegación o un grupo</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Nuestra delegación</translation>
    </message>
    <message>
        <source>Add a &amp;delegation</source>
        <translation>Añadir una &amp;delegación</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Añadir un &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Alphabetical order</source>
        <translation>Orden &amp;alfabético</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>Como ve&amp;nía</translation>
    </message>
    <message>
        <source>The chosen one as the program brings it</source>
        <translation>Dejar la entrada elegida como la trae el programa</translation>
    </message>
    <message>
        <source>&amp;Our delegation:</source>
        <translation>N&amp;uestra delegación:</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>«{detail}» has no code.</source>
        <translation>«{detail}» no tiene código.</translation>
    </message>
    <message>
        <source>{code} has no name in any language.</source>
        <translation>{code} no tiene nombre en ningún idioma.</translation>
    </message>
    <message>
        <source>The code {code} is there twice.</source>
        <translation>El código {code} está dos veces.</translation>
    </message>
    <message>
        <source>The name «{detail}» belongs to another one as well as to {code}.</source>
        <translation>El nombre «{detail}» es también de otra entrada además de {code}.</translation>
    </message>
    <message>
        <source>{code} has a member that is not in the table: {detail}.</source>
        <translation>{code} tiene un miembro que no está en la tabla: {detail}.</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Delegación nueva</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
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
    <name>Detail</name>
    <message>
        <source>Insert back</source>
        <translation>Reinsertar</translation>
    </message>
    <message>
        <source>Insert this clause where it stood, with its source</source>
        <translation>Insertar esta cláusula donde estaba, con su fuente</translation>
    </message>
    <message>
        <source>Put its words back</source>
        <translation>Reponer sus palabras</translation>
    </message>
    <message>
        <source>Put the clause&apos;s own words in place of these</source>
        <translation>Poner las palabras de la cláusula en lugar de estas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show the clause beside the paragraph under the cursor</source>
        <translation>Mostrar la cláusula junto al párrafo del cursor</translation>
    </message>
    <message>
        <source>From the clause to the draft</source>
        <translation>De la cláusula al borrador</translation>
    </message>
    <message>
        <source>Choose a sentence or a clause to see it whole, with its source.</source>
        <translation>Elija una oración o una cláusula para verla entera, con su fuente.</translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation>Mostrar esta cláusula en la biblioteca</translation>
    </message>
    <message>
        <source>Show that text and the draft side by side</source>
        <translation>Ver ese texto y el borrador en paralelo</translation>
    </message>
    <message numerus="yes">
        <source>Insert back, %n clause(s)</source>
        <translation>
            <numerusform>Reinsertar %n cláusula</numerusform>
            <numerusform>Reinsertar %n cláusulas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictationCommands</name>
    <message>
        <source>Put in brackets &amp;for…</source>
        <translation>Poner entre corchetes &amp;de…</translation>
    </message>
    <message>
        <source>Put the selected words in brackets under a delegation&apos;s name, which is typed next</source>
        <translation>Pone las palabras seleccionadas entre corchetes con el nombre de una delegación, que se escribe a continuación</translation>
    </message>
    <message>
        <source>Add a &amp;wording</source>
        <translation>Añadi&amp;r una alternativa</translation>
    </message>
    <message>
        <source>Add « / » to the bracket at the cursor, or make the selected words the first of two wordings</source>
        <translation>Añade « / » al corchete del cursor, o hace de las palabras seleccionadas la primera de dos alternativas</translation>
    </message>
    <message>
        <source>Accept the &amp;first proposal</source>
        <translation>Aceptar la pri&amp;mera propuesta</translation>
    </message>
    <message>
        <source>Put the first proposal on this paragraph into the text</source>
        <translation>Incorpora al texto la primera propuesta sobre este párrafo</translation>
    </message>
    <message>
        <source>Delegation or group; Enter</source>
        <translation>Delegación o grupo; Intro</translation>
    </message>
    <message>
        <source>Delegation for the bracket</source>
        <translation>Delegación del corchete</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Seleccione antes las palabras.</translation>
    </message>
    <message>
        <source>«{name}» is not in the table of delegations.</source>
        <translation>«{name}» no está en la tabla de delegaciones.</translation>
    </message>
    <message>
        <source>Put the cursor in a bracket, or select the words of the first wording.</source>
        <translation>Ponga el cursor en un corchete o seleccione las palabras de la primera alternativa.</translation>
    </message>
    <message>
        <source>No proposal on this paragraph can be accepted as it is.</source>
        <translation>Ninguna propuesta sobre este párrafo puede aceptarse tal como está.</translation>
    </message>
    <message>
        <source>Accepted: {who}</source>
        <translation>Aceptada: {who}</translation>
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
</context>
<context>
    <name>EndSilenceDialog</name>
    <message>
        <source>Close the silence procedure</source>
        <translation>Cerrar el procedimiento de silencio</translation>
    </message>
    <message>
        <source>&amp;Adopted by silence</source>
        <translation>&amp;Adoptado por silencio</translation>
    </message>
    <message>
        <source>Close &amp;without adoption</source>
        <translation>Cerrar &amp;sin adopción</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
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
    <name>Explanation</name>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>Say nothing more of these words, in this draft</source>
        <translation>No decir nada más de estas palabras en este borrador</translation>
    </message>
    <message>
        <source>Not in this &amp;paragraph</source>
        <translation>No en este &amp;párrafo</translation>
    </message>
    <message>
        <source>&amp;Never look for this</source>
        <translation>&amp;No buscarlo nunca</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message numerus="yes">
        <source>All of this rule (%n)</source>
        <translation>
            <numerusform>Todo lo de esta regla (%n)</numerusform>
            <numerusform>Todo lo de esta regla (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <source>The pages that will be written</source>
        <translation>Las páginas que se escribirán</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Composición de las páginas</translation>
    </message>
    <message>
        <source>There is no other text to compare with.</source>
        <translation>No hay otro texto con el que comparar.</translation>
    </message>
    <message>
        <source>Choose at least one text for the columns.</source>
        <translation>Elija al menos un texto para las columnas.</translation>
    </message>
    <message>
        <source>On these pages, changes are marked in the text; in Word they can be accepted and rejected.</source>
        <translation>En estas páginas los cambios van marcados en el texto; en Word se pueden aceptar y rechazar.</translation>
    </message>
    <message>
        <source>Type the name that will sign the changes; drafter remembers it.</source>
        <translation>Escriba el nombre que firmará los cambios; drafter lo recordará.</translation>
    </message>
    <message>
        <source>Characters that no typeface here has are printed as codes in a PDF: {characters}</source>
        <translation>Los caracteres que no tiene ninguna letra de aquí se imprimen como códigos en un PDF: {characters}</translation>
    </message>
    <message>
        <source>What changes in “{file}”; its own look stays.</source>
        <translation>Lo que cambia en «{file}»; su aspecto se conserva.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
    <message numerus="yes">
        <source>%n error(s) in the draft: see them first</source>
        <translation>
            <numerusform>%n error en el borrador: verlo antes</numerusform>
            <numerusform>%n errores en el borrador: verlos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Changes that file has already</source>
        <translation>Cambios que ese archivo ya tiene</translation>
    </message>
    <message>
        <source>Stay tracked</source>
        <translation>Siguen registrados</translation>
    </message>
    <message>
        <source>Are accepted first</source>
        <translation>Se aceptan primero</translation>
    </message>
    <message>
        <source>Those that stay keep their authors; for circulation, all stand under the delegation’s name.</source>
        <translation>Los que siguen conservan a sus autores; para circular, todos quedan a nombre de la delegación.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Texts in the columns beside it</source>
        <translation>Textos en las columnas de al lado</translation>
    </message>
    <message>
        <source>Add the text of a delegation</source>
        <translation>Añadir el texto de una delegación</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Amend the file it began as</source>
        <translation>Enmendar el archivo de origen</translation>
    </message>
    <message>
        <source>The changes go into that Word file: its styles, numbers and pages stay.</source>
        <translation>Los cambios entran en ese archivo de Word: conserva estilos, números y páginas.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Page and text</source>
        <translation>Página y texto</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Control de cambios</translation>
    </message>
    <message>
        <source>Word&apos;s own insertions, deletions and moves.</source>
        <translation>Inserciones, supresiones y traslados propios de Word.</translation>
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
        <source>Square brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Additions bold and deletions struck, in brackets with whose they are.</source>
        <translation>Lo añadido en negrita y lo suprimido tachado, entre corchetes y con su autor.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En dos columnas</translation>
    </message>
    <message>
        <source>Two columns that face each other, to read on paper.</source>
        <translation>Dos columnas enfrentadas, para leer en papel.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Varias columnas</translation>
    </message>
    <message>
        <source>A table on its side: the base, each text beside it, row by row.</source>
        <translation>Una tabla apaisada: la base y cada texto a su lado, fila por fila.</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marcado en el texto</translation>
    </message>
    <message>
        <source>Additions underlined, deletions struck through, for readers without Word.</source>
        <translation>Lo añadido subrayado y lo suprimido tachado, para quien no tiene Word.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Only a draft remembers the Word file it began as.</source>
        <translation>Solo un borrador recuerda el archivo de Word del que nació.</translation>
    </message>
    <message>
        <source>This draft did not begin as a Word file.</source>
        <translation>Este borrador no empezó como archivo de Word.</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito y comprobado: {file}</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, elegido</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Nothing to tell these clauses apart by.</source>
        <translation>Nada distingue a estas cláusulas entre sí.</translation>
    </message>
    <message>
        <source>Or stronger</source>
        <translation>O más fuerte</translation>
    </message>
    <message>
        <source>With verbs of that rung of the ladder and of every higher one</source>
        <translation>Con verbos de ese peldaño de la escala y de todos los superiores</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Close</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>FateLegend</name>
    <message>
        <source>List these clauses</source>
        <translation>Enumerar estas cláusulas</translation>
    </message>
</context>
<context>
    <name>FilesWork</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation>Quitar el filtro {field}: {value}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Leading verb</source>
        <translation>Verbo principal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Strength: {value}</source>
        <translation>Fuerza: {value}</translation>
    </message>
    <message>
        <source>{level} or more · {name}</source>
        <translation>{level} o más · {name}</translation>
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
    <name>FindingArea</name>
    <message>
        <source>Clauses found</source>
        <translation>Cláusulas encontradas</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Add several files to the library</source>
        <translation>Añadir varios archivos a la biblioteca</translation>
    </message>
    <message>
        <source>Adding the files</source>
        <translation>Se añaden los archivos</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Archivos y qué fue de cada uno</translation>
    </message>
    <message>
        <source>Adding the folder “{folder}” to the library</source>
        <translation>Se añade la carpeta «{folder}» a la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s) to the library</source>
        <translation>
            <numerusform>Se añade %n archivo a la biblioteca</numerusform>
            <numerusform>Se añaden %n archivos a la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n archivo añadido</numerusform>
            <numerusform>%n archivos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n no añadido</numerusform>
            <numerusform>%n no añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s), lock file(s) or picture(s) passed over</source>
        <translation>
            <numerusform>%n archivo oculto, de bloqueo o imagen, pasado por alto</numerusform>
            <numerusform>%n archivos ocultos, de bloqueo o imágenes, pasados por alto</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at this file…</source>
        <translation>&amp;Revisar este archivo…</translation>
    </message>
    <message>
        <source>Show the &amp;instrument</source>
        <translation>&amp;Mostrar el instrumento</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Ya estaba en la biblioteca</translation>
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
        <translation>{closeness} ({percent} % de las palabras)</translation>
    </message>
    <message>
        <source>From: {citation}</source>
        <translation>De: {citation}</translation>
    </message>
    <message>
        <source>Pending: {delegation}</source>
        <translation>Pendiente: {delegation}</translation>
    </message>
    <message>
        <source>Reservation by {delegation}: {text}</source>
        <translation>Reserva de {delegation}: {text}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Which delegation? Left empty, these changes are left out.</source>
        <translation>¿Qué delegación? En blanco, estos cambios no se toman.</translation>
    </message>
    <message>
        <source>Changes of {author}</source>
        <translation>Cambios de {author}</translation>
    </message>
    <message>
        <source>What nobody tracked</source>
        <translation>Lo que nadie registró</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
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
    <name>HistoryDeeds</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Two chosen moments with each other, or one with the text as it is now</source>
        <translation>Comparar dos momentos elegidos, o uno con el texto de ahora</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation>&amp;Restaurar todo</translation>
    </message>
    <message>
        <source>The whole text as it was then; one step that can be undone</source>
        <translation>Volver al texto entero de entonces; un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Restore the &amp;paragraph</source>
        <translation>Restaurar el &amp;párrafo</translation>
    </message>
    <message>
        <source>Only the paragraph that the list is narrowed to, or that the change is about</source>
        <translation>Solo el párrafo al que se ciñe la lista o del que trata el cambio</translation>
    </message>
    <message>
        <source>C&amp;oncordance of numbers…</source>
        <translation>C&amp;oncordancia de números…</translation>
    </message>
    <message>
        <source>What each paragraph was called then and is called now</source>
        <translation>Ver cómo se llamaba entonces y cómo se llama ahora cada párrafo</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Visar el registro…</translation>
    </message>
    <message>
        <source>Vouch for the text and its record as they are now</source>
        <translation>Dar fe del texto y de su registro tal como están ahora</translation>
    </message>
    <message>
        <source>E&amp;xport the record…</source>
        <translation>E&amp;xportar el registro…</translation>
    </message>
    <message>
        <source>Who, when, what, and the digests that vouch for it</source>
        <translation>Escribir quién, cuándo y qué, con las huellas que dan fe de ello</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Look for words, names, paragraphs</source>
        <translation>Buscar palabras, nombres o párrafos</translation>
    </message>
    <message>
        <source>Look in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Every paragraph</source>
        <translation>Todos los párrafos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Every kind of change</source>
        <translation>Todas las clases de cambio</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>No hay ningún borrador abierto</translation>
    </message>
    <message>
        <source>Open a draft: its versions and every change are listed here.</source>
        <translation>Abra un borrador: aquí aparecen sus versiones y cada cambio.</translation>
    </message>
    <message>
        <source>Renumbered. Negotiate, History, Concordance of numbers shows old and new.</source>
        <translation>Renumerado. Negociar, Historial, Concordancia de números muestra los de antes y los de ahora.</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Versión {name}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>The record is not whole: entry {number} is not the one that was sealed.</source>
        <translation>El registro no está completo: la entrada {number} no es la que se selló.</translation>
    </message>
    <message>
        <source>The record is whole; digest of the last entry {digest}…</source>
        <translation>El registro está completo; huella de la última entrada: {digest}…</translation>
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
    <name>HistoryTable</name>
    <message>
        <source>History of the draft, the newest first</source>
        <translation>Historial del borrador, de lo más reciente a lo más antiguo</translation>
    </message>
</context>
<context>
    <name>IgnoredKinds</name>
    <message>
        <source>&amp;Everything but words and figures</source>
        <translation>&amp;Todo menos palabras y cifras</translation>
    </message>
    <message>
        <source>Compare words and figures alone: no capitals, accents, punctuation or spaces</source>
        <translation>Comparar solo palabras y cifras: sin mayúsculas, acentos, puntuación ni espacios</translation>
    </message>
    <message>
        <source>Differences that do not coun&amp;t</source>
        <translation>&amp;Diferencias que no cuentan</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
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
        <source>What was understood of “{file}”</source>
        <translation>Lo que se entendió de «{file}»</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
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
        <source>Review its changes</source>
        <translation>Revisar sus cambios</translation>
    </message>
    <message>
        <source>Open a draft first to compare the file with it.</source>
        <translation>Abra antes un borrador para comparar el archivo con él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{file}” was not read</source>
        <translation>No se leyó «{file}»</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is tracked in this file, and it differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Nada está registrado en este archivo, y difiere de «{base}» en %n pasaje: {places}</numerusform>
            <numerusform>Nada está registrado en este archivo, y difiere de «{base}» en %n pasajes: {places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Cambiado sin control de cambios: con todo rechazado, este archivo difiere de «{base}» en %n pasaje: {places}</numerusform>
            <numerusform>Cambiado sin control de cambios: con todo rechazado, este archivo difiere de «{base}» en %n pasajes: {places}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>No se encontró texto en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) computed by Word</source>
        <translation>
            <numerusform>%n número calculado por Word</numerusform>
            <numerusform>%n números calculados por Word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n cambio registrado</numerusform>
            <numerusform>%n cambios registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>El archivo no tiene cambios registrados.</translation>
    </message>
    <message>
        <source>New draft from the original text</source>
        <translation>Borrador nuevo del texto original</translation>
    </message>
    <message>
        <source>New draft from the final text</source>
        <translation>Borrador nuevo del texto final</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a text</source>
        <translation>Importar un texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made: File, Open recent.</source>
        <translation>
            <numerusform>%n borrador hecho: Archivo, Abrir reciente.</numerusform>
            <numerusform>%n borradores hechos: Archivo, Abrir reciente.</numerusform>
        </translation>
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
    <message>
        <source>The current paragraph</source>
        <translation>El párrafo actual</translation>
    </message>
</context>
<context>
    <name>InstrumentBrowser</name>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Instruments by name</source>
        <translation>Instrumentos por nombre</translation>
    </message>
    <message>
        <source>Group the instruments</source>
        <translation>Agrupar los instrumentos</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Por órgano</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Lista única</translation>
    </message>
    <message>
        <source>No instrument has that in its name.</source>
        <translation>Ningún instrumento lleva eso en su nombre.</translation>
    </message>
    <message>
        <source>Instruments of the library</source>
        <translation>Instrumentos de la biblioteca</translation>
    </message>
</context>
<context>
    <name>InstrumentModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Vino con el programa</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
</context>
<context>
    <name>InstrumentPane</name>
    <message>
        <source>Topics of the whole instrument</source>
        <translation>Temas de todo el instrumento</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments chosen</source>
        <translation>
            <numerusform>%n instrumento elegido</numerusform>
            <numerusform>%n instrumentos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Esta biblioteca es de solo lectura.</translation>
    </message>
    <message>
        <source>Came with the program: what identifies it can be edited in your copy, its words cannot.</source>
        <translation>Vino con el programa: en su copia puede editarse lo que lo identifica, no su texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n cláusula</numerusform>
            <numerusform>%n cláusulas</numerusform>
        </translation>
    </message>
    <message>
        <source>Source file: {file}</source>
        <translation>Archivo de origen: {file}</translation>
    </message>
    <message>
        <source>Added on {when}</source>
        <translation>Añadido el {when}</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Biblioteca: {path}</translation>
    </message>
    <message>
        <source>Digest of the source: {digest}</source>
        <translation>Huella de la fuente: {digest}</translation>
    </message>
    <message>
        <source>What identifies the instrument</source>
        <translation>Lo que identifica el instrumento</translation>
    </message>
    <message>
        <source>Topics they share</source>
        <translation>Temas que comparten</translation>
    </message>
</context>
<context>
    <name>InstrumentTable</name>
    <message>
        <source>Instruments of the library</source>
        <translation>Instrumentos de la biblioteca</translation>
    </message>
</context>
<context>
    <name>InstrumentTreeModel</name>
    <message>
        <source>Body unknown</source>
        <translation>Órgano desconocido</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Año desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n instrumento</numerusform>
            <numerusform>%n instrumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>La fuente no imprime aquí ningún número; se deduce de la secuencia.</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Go to: 9 bis, OP7ter, 23.5, annex, or how it begins</source>
        <translation>Ir a: 9 bis, OP7ter, 23.5, anexo, o cómo empieza</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Ir al párrafo</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Párrafos encontrados</translation>
    </message>
    <message>
        <source>No paragraph is called so.</source>
        <translation>Ningún párrafo se llama así.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Topic put on: {topic}</source>
        <translation>Tema asignado: {topic}</translation>
    </message>
    <message>
        <source>Topic taken off: {topic}</source>
        <translation>Tema retirado: {topic}</translation>
    </message>
    <message>
        <source>The correction is recorded; the adopted text is as it was.</source>
        <translation>La corrección quedó registrada; el texto adoptado sigue como estaba.</translation>
    </message>
    <message>
        <source>The correction is withdrawn: the clause reads as it is printed.</source>
        <translation>La corrección se retiró: la cláusula se lee como está impresa.</translation>
    </message>
    <message>
        <source>{instrument} is in the library.</source>
        <translation>{instrument} está en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) removed. They can be put back.</source>
        <translation>
            <numerusform>%n instrumento suprimido. Se puede reponer.</numerusform>
            <numerusform>%n instrumentos suprimidos. Se pueden reponer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) put back.</source>
        <translation>
            <numerusform>%n instrumento repuesto.</numerusform>
            <numerusform>%n instrumentos repuestos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) packed into {file}</source>
        <translation>
            <numerusform>%n instrumento reunido en {file}</numerusform>
            <numerusform>%n instrumentos reunidos en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument} is written to {file}</source>
        <translation>{instrument} se escribió en {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) would be cut otherwise when read again.</source>
        <translation>
            <numerusform>%n cláusula se dividiría de otro modo al leerla de nuevo.</numerusform>
            <numerusform>%n cláusulas se dividirían de otro modo al leerlas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with the library any more.</source>
        <translation>La biblioteca ya no tiene nada mal.</translation>
    </message>
    <message>
        <source>The library is repaired; the damaged file is kept as {file}.</source>
        <translation>La biblioteca está reparada; el archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
        <source>From a backup: {instruments}.</source>
        <translation>De una copia de seguridad: {instruments}.</translation>
    </message>
    <message>
        <source>Lost: {instruments}.</source>
        <translation>Perdidos: {instruments}.</translation>
    </message>
    <message>
        <source>{library} is consulted too.</source>
        <translation>{library} también se consulta.</translation>
    </message>
    <message>
        <source>Left out, since they are in the library already: {instruments}.</source>
        <translation>Quedan fuera, porque ya están en la biblioteca: {instruments}.</translation>
    </message>
    <message>
        <source>{library} is closed; its file stays where it is.</source>
        <translation>{library} está cerrada; su archivo queda donde está.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>The search is kept as «{name}».</source>
        <translation>La búsqueda se guardó como «{name}».</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Manage the saved ones…</source>
        <translation>&amp;Administrar las guardadas…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&amp;Forget the latest</source>
        <translation>&amp;Olvidar las recientes</translation>
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
    <name>LibraryDeeds</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>An adopted text from Word, PDF or plain text: its cutting is shown before it enters</source>
        <translation>Un texto adoptado en Word, PDF o texto sin formato: se muestra cómo queda dividido antes de que entre</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Añadir una ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>Every text of a folder; what became of each is told</source>
        <translation>Todos los textos de una carpeta; se dice qué fue de cada uno</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>The chosen instrument as Word, text, JSON or Akoma Ntoso</source>
        <translation>El instrumento elegido en Word, texto, JSON o Akoma Ntoso</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Suprimir…</translation>
    </message>
    <message>
        <source>Take the chosen instruments out of the library; a backup is kept</source>
        <translation>Sacar de la biblioteca los instrumentos elegidos; queda una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Put back what was removed</source>
        <translation>Re&amp;poner lo suprimido</translation>
    </message>
    <message>
        <source>The instruments that were removed last, with their topics and corrections</source>
        <translation>Los instrumentos suprimidos en último lugar, con sus temas y correcciones</translation>
    </message>
    <message>
        <source>&amp;Correct a scanning error…</source>
        <translation>&amp;Corregir un error de digitalización…</translation>
    </message>
    <message>
        <source>Lay corrected words over those printed, with a reason; the adopted text stays as it is</source>
        <translation>Superponer palabras corregidas a las impresas, con un motivo; el texto adoptado queda como está</translation>
    </message>
    <message>
        <source>Pac&amp;k into one file…</source>
        <translation>Re&amp;unir en un archivo…</translation>
    </message>
    <message>
        <source>The chosen instruments as a library file of their own, to be sent to somebody</source>
        <translation>Los instrumentos elegidos en un archivo de biblioteca propio, para enviarlo</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>An empty library in a file of its own, open beside the others</source>
        <translation>Una biblioteca vacía en un archivo propio, abierta junto a las demás</translation>
    </message>
    <message>
        <source>&amp;Open a library beside…</source>
        <translation>&amp;Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>A library file that somebody sent, consulted together with yours</source>
        <translation>Un archivo de biblioteca que alguien envió, consultado junto con la suya</translation>
    </message>
    <message>
        <source>C&amp;lose this library</source>
        <translation>&amp;Cerrar esta biblioteca</translation>
    </message>
    <message>
        <source>The library file of the chosen instrument is not consulted any more; it stays where it is</source>
        <translation>La biblioteca del instrumento elegido deja de consultarse; el archivo queda donde está</translation>
    </message>
    <message>
        <source>&amp;Take back from a backup…</source>
        <translation>&amp;Recuperar de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Instruments as an earlier state of the library has them, with their topics and corrections</source>
        <translation>Instrumentos como los tiene un estado anterior de la biblioteca, con sus temas y correcciones</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Look for a title, body, place, symbol</source>
        <translation>Buscar título, órgano, lugar, signatura</translation>
    </message>
    <message>
        <source>Look among the instruments</source>
        <translation>Buscar entre los instrumentos</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Every library</source>
        <translation>Todas las bibliotecas</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>No instrument answers</source>
        <translation>Ningún instrumento coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or let every language and library through.</source>
        <translation>Pruebe con menos palabras, o con todos los idiomas y bibliotecas.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>Add an adopted text, Word, PDF or plain, or drop it here: its clauses can then be searched.</source>
        <translation>Añada un texto adoptado, en Word, PDF o texto sin formato, o suéltelo aquí: sus cláusulas podrán buscarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s)</source>
        <translation>
            <numerusform>%n instrumento</numerusform>
            <numerusform>%n instrumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n cláusula</numerusform>
            <numerusform>%n cláusulas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown</source>
        <translation>{shown} a la vista</translation>
    </message>
    <message>
        <source>Repair from the backup of {backup}</source>
        <translation>Reparar desde la copia del {backup}</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Its backup is consulted until it is repaired.</source>
        <translation>La biblioteca {file} está dañada. Se consulta su copia de seguridad hasta que se repare.</translation>
    </message>
    <message>
        <source>The library {file} is damaged and lacks {lost}. The rest can be consulted.</source>
        <translation>La biblioteca {file} está dañada y le falta {lost}. El resto puede consultarse.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. All of it can be consulted, nothing can be changed.</source>
        <translation>La biblioteca {file} está dañada. Puede consultarse entera, pero nada puede cambiarse.</translation>
    </message>
    <message>
        <source>Library files</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>New, opened beside, closed</source>
        <translation>Nueva, abrir otra, cerrar</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo elegido</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation>¿Suprimir «{title}» de la biblioteca?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n instruments from the library?</source>
        <translation>
            <numerusform>¿Suprimir %n instrumento de la biblioteca?</numerusform>
            <numerusform>¿Suprimir %n instrumentos de la biblioteca?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) go, with their topics and corrections; drafts keep what they took. You can put back what was removed while this window is open, and the library&apos;s backup keeps it.</source>
        <translation>
            <numerusform>Se va %n cláusula, con sus temas y correcciones; los borradores conservan lo que tomaron. Mientras esta ventana esté abierta puede reponer lo suprimido, y la copia de seguridad de la biblioteca lo conserva.</numerusform>
            <numerusform>Se van %n cláusulas, con sus temas y correcciones; los borradores conservan lo que tomaron. Mientras esta ventana esté abierta puede reponer lo suprimido, y la copia de seguridad de la biblioteca lo conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instrumentos</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>Reunir en un archivo</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>Bibliotecas (*.db)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON, with topics and corrections (*.json)</source>
        <translation>JSON, con temas y correcciones (*.json)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (*.xml)</source>
        <translation>Akoma Ntoso (*.xml)</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>Exportar el instrumento</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>Open a library beside</source>
        <translation>Abrir otra biblioteca</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reabrir…</translation>
    </message>
</context>
<context>
    <name>LongWorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Looking</name>
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
        <translation>Solo lo modi&amp;ficado</translation>
    </message>
    <message>
        <source>Fold paragraphs that did not change</source>
        <translation>Plegar los párrafos sin cambios</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>All that changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toda sección</translation>
    </message>
    <message>
        <source>Clauses of the precedent</source>
        <translation>Cláusulas del precedente</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Suelte para importar %n archivo</numerusform>
            <numerusform>Suelte para importar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks ({count})</source>
        <translation>Comprobaciones ({count})</translation>
    </message>
    <message>
        <source>Beside the draft</source>
        <translation>Junto al borrador</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Marks and notes are kept in a file of their own beside the draft; no export has them.</source>
        <translation>Las marcas y notas se guardan en un archivo propio junto al borrador; ninguna exportación las lleva.</translation>
    </message>
    <message>
        <source>Private note on this change</source>
        <translation>Nota privada sobre este cambio</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{stance}, {source}: {words}</source>
        <translation>{stance}, {source}: {words}</translation>
    </message>
    <message>
        <source>private – {stance}: {note}</source>
        <translation>reservado – {stance}: {note}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Positions: paragraph by delegation</source>
        <translation>Posiciones: párrafo por delegación</translation>
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
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import a text as a draft, to compare with this one or to review its changes</source>
        <translation>Importar un texto como borrador, para compararlo con este o para revisar sus cambios</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una car&amp;peta…</translation>
    </message>
    <message>
        <source>Read every text of a folder and see what was understood of each</source>
        <translation>Leer todos los textos de una carpeta y ver qué se entendió de cada uno</translation>
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
        <source>Sho&amp;w its changes</source>
        <translation>&amp;Mostrar sus cambios</translation>
    </message>
    <message>
        <source>The tracked changes of the file that was imported to be reviewed</source>
        <translation>Los cambios registrados del archivo que se importó para revisarlo</translation>
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
        <source>Received &amp;file</source>
        <translation>Archivo reci&amp;bido</translation>
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
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Negociar</translation>
    </message>
    <message>
        <source>The draft paragraph by paragraph, with what delegations propose</source>
        <translation>El borrador párrafo por párrafo, con lo que proponen las delegaciones</translation>
    </message>
    <message>
        <source>Dele&amp;gations and groups…</source>
        <translation>Dele&amp;gaciones y grupos…</translation>
    </message>
    <message>
        <source>Who may be named in brackets, in four languages; which delegation is ours</source>
        <translation>Ver quién puede figurar entre corchetes, en cuatro idiomas, y cuál es nuestra delegación</translation>
    </message>
    <message>
        <source>State of &amp;play</source>
        <translation>&amp;Situación</translation>
    </message>
    <message>
        <source>How far the draft is, paragraph by paragraph, and who holds what</source>
        <translation>Ver hasta dónde se ha llegado, párrafo por párrafo, y quién mantiene qué</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Named versions and every change: compare, restore, sign off</source>
        <translation>Ver versiones y cada cambio: comparar, restaurar, visar</translation>
    </message>
    <message>
        <source>State of pla&amp;y</source>
        <translation>Esta&amp;do de la negociación</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bibliot&amp;eca</translation>
    </message>
    <message>
        <source>What is in the library: add, edit, tag, correct, send, remove</source>
        <translation>Lo que hay en la biblioteca: añadir, editar, clasificar, corregir, enviar, suprimir</translation>
    </message>
    <message>
        <source>Chosen i&amp;nstruments</source>
        <translation>I&amp;nstrumentos elegidos</translation>
    </message>
    <message>
        <source>Library &amp;files</source>
        <translation>Biblio&amp;tecas</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Not known</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Fecha en letras</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adopción</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>An instrument needs a title.</source>
        <translation>Un instrumento necesita un título.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2008-12-17, or the year alone.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2008-12-17, o solo el año.</translation>
    </message>
</context>
<context>
    <name>MeterBar</name>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Agreed language: {shares}</source>
        <translation>Lenguaje acordado: {shares}</translation>
    </message>
    <message>
        <source>Words by where they come from.
Filled: in passages of agreed language, word for word. Hatched: the other words of adapted sentences. Empty: new ones.</source>
        <translation>Las palabras según de dónde vienen.
Lleno: en pasajes de lenguaje acordado, palabra por palabra. Rayado: las demás palabras de las oraciones adaptadas. Vacío: las nuevas.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>after entry {number}</source>
        <translation>tras la entrada {number}</translation>
    </message>
    <message>
        <source>Restored; what is locked stays as it is: {paragraphs}</source>
        <translation>Restaurado; lo que está bloqueado queda como está: {paragraphs}</translation>
    </message>
    <message>
        <source>The paragraph was not there then.</source>
        <translation>El párrafo no estaba entonces.</translation>
    </message>
    <message>
        <source>It reads so already.</source>
        <translation>Ya dice eso.</translation>
    </message>
    <message>
        <source>Restored as it was: {moment}. Undo takes it back.</source>
        <translation>Restaurado como estaba: {moment}. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>before entry {number}</source>
        <translation>antes de la entrada {number}</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Summit declaration, past tense</source>
        <translation>Declaración de cumbre, en pretérito</translation>
    </message>
    <message>
        <source>Infinitives under a chapeau</source>
        <translation>Infinitivos bajo un encabezamiento</translation>
    </message>
    <message>
        <source>United Nations resolution</source>
        <translation>Resolución de las Naciones Unidas</translation>
    </message>
    <message>
        <source>OAS resolution, capitals</source>
        <translation>Resolución de la OEA, en mayúsculas</translation>
    </message>
    <message>
        <source>Treaty, articles</source>
        <translation>Tratado, en artículos</translation>
    </message>
    <message>
        <source>Communiqué, present tense</source>
        <translation>Comunicado, en presente</translation>
    </message>
    <message>
        <source>Decision, seen and considered</source>
        <translation>Decisión, con visto y considerando</translation>
    </message>
    <message>
        <source>No house&apos;s style</source>
        <translation>Sin estilo propio</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Por consenso</translation>
    </message>
    <message>
        <source>By acclamation</source>
        <translation>Por aclamación</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Por votación</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Sin votación</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>Por firma</translation>
    </message>
    <message>
        <source>Its number does not follow the one before.</source>
        <translation>Su número no sigue al anterior.</translation>
    </message>
    <message>
        <source>Its words hold what looks like the next number: two pieces?</source>
        <translation>Su texto contiene lo que parece el número siguiente: ¿son dos fragmentos?</translation>
    </message>
    <message>
        <source>It begins with a small letter: does it go on from the piece before?</source>
        <translation>Empieza con minúscula: ¿continúa el fragmento anterior?</translation>
    </message>
    <message>
        <source>It does not come to an end: does it go on in the next piece?</source>
        <translation>No termina: ¿continúa en el fragmento siguiente?</translation>
    </message>
    <message>
        <source>Its words go on over the edge of a page.</source>
        <translation>Su texto pasa de una página a otra.</translation>
    </message>
    <message>
        <source>Its number can be a letter as well as a Roman numeral.</source>
        <translation>Su número puede ser una letra o un número romano.</translation>
    </message>
    <message>
        <source>It has no number where the others have one.</source>
        <translation>No lleva número y los demás sí.</translation>
    </message>
    <message>
        <source>A short line that was taken for a heading.</source>
        <translation>Una línea corta que se tomó por encabezado de sección.</translation>
    </message>
    <message>
        <source>Taken for what pages print besides the text: is it a clause?</source>
        <translation>Se tomó por algo ajeno al texto: ¿es una cláusula?</translation>
    </message>
    <message>
        <source>Longer than clauses are.</source>
        <translation>Más largo que una cláusula común.</translation>
    </message>
    <message>
        <source>Declaration, present tense, numbered</source>
        <translation>Declaración, en presente y numerada</translation>
    </message>
</context>
<context>
    <name>NarrowedList</name>
    <message>
        <source>Words in the changes</source>
        <translation>Palabras de los cambios</translation>
    </message>
    <message>
        <source>Find words in the changes</source>
        <translation>Buscar palabras en los cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>None of the changes is like that.</source>
        <translation>Ningún cambio es así.</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>NegotiateDeeds</name>
    <message>
        <source>&amp;Propose…</source>
        <translation>&amp;Proponer…</translation>
    </message>
    <message>
        <source>Put a change to this paragraph on the table</source>
        <translation>Poner sobre la mesa un cambio a este párrafo</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation>Llevar la propuesta al texto y trasladar a él las demás</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation>Quitar la propuesta de la mesa</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Its delegation takes the proposal back</source>
        <translation>Su delegación retira la propuesta</translation>
    </message>
    <message>
        <source>Ad&amp;just…</source>
        <translation>A&amp;justar…</translation>
    </message>
    <message>
        <source>Put the proposal by hand on the text as it is now</source>
        <translation>Poner a mano la propuesta sobre el texto como está ahora</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation>En&amp;mendar…</translation>
    </message>
    <message>
        <source>Propose other words for what is proposed</source>
        <translation>Proponer otras palabras para lo propuesto</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>&amp;Siguiente por decidir</translation>
    </message>
    <message>
        <source>The next paragraph with brackets or proposals</source>
        <translation>El siguiente párrafo con corchetes o propuestas</translation>
    </message>
    <message>
        <source>Pre&amp;vious to decide</source>
        <translation>A&amp;nterior por decidir</translation>
    </message>
    <message>
        <source>The previous paragraph with brackets or proposals</source>
        <translation>El párrafo anterior con corchetes o propuestas</translation>
    </message>
    <message>
        <source>&amp;Compile what came back…</source>
        <translation>&amp;Compilar lo recibido…</translation>
    </message>
    <message>
        <source>Make one bracketed text of the files that delegations sent back, with its neutrality proof</source>
        <translation>Reunir en un solo texto entre corchetes los archivos que devolvieron las delegaciones, con su prueba de neutralidad</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this paragraph</source>
        <translation>Aceptar t&amp;odas las del párrafo</translation>
    </message>
    <message>
        <source>Accept the open proposals of this paragraph one after another, in one step</source>
        <translation>Aceptar una tras otra, en un solo paso, las propuestas abiertas de este párrafo</translation>
    </message>
    <message>
        <source>Proposals from a te&amp;xt…</source>
        <translation>Propuestas de &amp;un texto…</translation>
    </message>
    <message>
        <source>What a text that came back proposes, or what was edited since a version</source>
        <translation>Lo que propone un texto recibido, o lo editado desde una versión</translation>
    </message>
</context>
<context>
    <name>NegotiatePanel</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Proposals that no longer apply to the text, each with its reason</source>
        <translation>Propuestas que ya no se aplican al texto, cada una con su motivo</translation>
    </message>
    <message>
        <source>Nothing to negotiate yet</source>
        <translation>Aún no hay nada que negociar</translation>
    </message>
    <message>
        <source>Open a draft: its paragraphs, their status and what delegations propose are shown here.</source>
        <translation>Abra un borrador: aquí se muestran sus párrafos, su estado y lo que proponen las delegaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer apply(ies)</source>
        <translation>
            <numerusform>%n ya no se aplica</numerusform>
            <numerusform>%n ya no se aplican</numerusform>
        </translation>
    </message>
    <message>
        <source>{settled} of {all} paragraphs settled</source>
        <translation>{settled} de {all} párrafos resueltos</translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation>No queda nada por decidir más abajo.</translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation>No queda nada por decidir más arriba.</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation>Paquetes y reservas</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>Párra&amp;fos</translation>
    </message>
    <message>
        <source>The paragraph under discussion</source>
        <translation>El párrafo en debate</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sin número)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
</context>
<context>
    <name>NegotiatePhrases</name>
    <message>
        <source>Addition</source>
        <translation>Adición</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>sobre la mesa</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>ya no es aplicable</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>the text says so already</source>
        <translation>el texto ya lo dice</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the text; reopen it, or withdraw the proposal.</source>
        <translation>El párrafo ya no está en el texto; reábralo o retire la propuesta.</translation>
    </message>
    <message>
        <source>The very words it changes were changed since; adjust it to the text as it is now.</source>
        <translation>Las mismas palabras que cambia se han cambiado desde entonces; ajústela al texto como está ahora.</translation>
    </message>
    <message>
        <source>The paragraph it was to follow is gone; adjust it and choose another place.</source>
        <translation>El párrafo al que debía seguir ya no está; ajústela y elija otro lugar.</translation>
    </message>
    <message>
        <source>The proposal it amends is off the table; adjust it to the text itself, or withdraw it.</source>
        <translation>La propuesta que enmienda ya no está sobre la mesa; ajústela al propio texto o retírela.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n inaplicable</numerusform>
            <numerusform>%n inaplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>on {base}, {date}</source>
        <translation>sobre {base}, {date}</translation>
    </message>
    <message>
        <source>on the text of {date}</source>
        <translation>sobre el texto del {date}</translation>
    </message>
</context>
<context>
    <name>NothingPage</name>
    <message>
        <source>Search for something else</source>
        <translation>Buscar otra cosa</translation>
    </message>
    <message>
        <source>No clause answers. Try fewer words, or clear the filters.</source>
        <translation>Ninguna cláusula coincide. Pruebe con menos palabras o quite los filtros.</translation>
    </message>
    <message>
        <source>No clause has these words. Try fewer words, or the beginning of one.</source>
        <translation>Ninguna cláusula contiene estas palabras. Pruebe con menos palabras o con el comienzo de una.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
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
    <message>
        <source>{file}, its changes rejected</source>
        <translation>{file}, con sus cambios rechazados</translation>
    </message>
    <message>
        <source>After entry {number}</source>
        <translation>Tras la entrada {number}</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>Which passages are shown</source>
        <translation>Qué pasajes se muestran</translation>
    </message>
    <message>
        <source>Passages of the rolling text</source>
        <translation>Pasajes del texto evolutivo</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>The passage with its brackets</source>
        <translation>El pasaje con sus corchetes</translation>
    </message>
    <message>
        <source>Who wants what</source>
        <translation>Quién propone qué</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) read again</source>
        <translation>
            <numerusform>%n párrafo releído</numerusform>
            <numerusform>%n párrafos releídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, no difference.</source>
        <translation>Prueba de neutralidad: {texts}, {paragraphs}, ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, {differences}: nothing can be written.</source>
        <translation>Prueba de neutralidad: {texts}, {paragraphs}, {differences}: no se puede escribir nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with brackets of their own were proved by their structure alone.</source>
        <translation>
            <numerusform>%n pasaje con corchetes propios se comprobó solo por su estructura.</numerusform>
            <numerusform>%n pasajes con corchetes propios se comprobaron solo por su estructura.</numerusform>
        </translation>
    </message>
    <message>
        <source>With proposals ({count})</source>
        <translation>Con propuestas ({count})</translation>
    </message>
    <message>
        <source>In conflict ({count})</source>
        <translation>En conflicto ({count})</translation>
    </message>
    <message>
        <source>The whole text ({count})</source>
        <translation>Todo el texto ({count})</translation>
    </message>
    <message>
        <source>To be known ({count})</source>
        <translation>Conviene saber ({count})</translation>
    </message>
    <message>
        <source>{proposals}, {conflicts}, {brackets}</source>
        <translation>{proposals}, {conflicts}, {brackets}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody proposes anything</source>
        <translation>nadie propone nada</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sin número)</translation>
    </message>
    <message>
        <source>{delegations}: {stance}</source>
        <translation>{delegations}: {stance}</translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Panorama de los cambios</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there.
Left: words deleted. Right: words inserted. Lozenge: moved; hollow where it was.</source>
        <translation>Dónde están los cambios; pulse o arrastre para ir allí.
Izquierda: palabras suprimidas. Derecha: palabras añadidas. Rombo: trasladado; hueco donde estaba.</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Through the whole text</source>
        <translation>Seguidos en todo el texto</translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation>Desde 1 en cada página</translation>
    </message>
    <message>
        <source>Such as Rev.2; empty leaves it out</source>
        <translation>Por ejemplo Rev.2; vacío no la pone</translation>
    </message>
    <message>
        <source>Date and hour in the page header</source>
        <translation>Fecha y hora en el encabezado</translation>
    </message>
    <message>
        <source>“Draft” across each page</source>
        <translation>«Borrador» a través de cada página</translation>
    </message>
    <message>
        <source>Fixed: nothing can change them</source>
        <translation>Fijos: nada puede cambiarlos</translation>
    </message>
    <message>
        <source>Counted by Word; bis and ter stay fixed</source>
        <translation>Contados por Word; bis y ter quedan fijos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sin fuentes</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>En notas al pie</translation>
    </message>
    <message>
        <source>As a table at the end</source>
        <translation>En una tabla al final</translation>
    </message>
    <message>
        <source>Look for the missing ones in the library</source>
        <translation>Buscar en la biblioteca las que falten</translation>
    </message>
    <message>
        <source>Paragraphs that name no source are held against the whole library</source>
        <translation>Los párrafos que no dicen su fuente se cotejan con toda la biblioteca</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>Without a template of your own</source>
        <translation>Sin plantilla propia</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Version in the page header</source>
        <translation>Versión en el encabezado</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs</source>
        <translation>Números de los párrafos</translation>
    </message>
    <message>
        <source>Sources of agreed language</source>
        <translation>Fuentes del lenguaje acordado</translation>
    </message>
    <message>
        <source>Your own Word template</source>
        <translation>Plantilla propia de Word</translation>
    </message>
    <message>
        <source>Choose a .docx…</source>
        <translation>Elegir un .docx…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Elegir una plantilla de Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Documentos de Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>As comments (footnotes where it circulates)</source>
        <translation>Como comentarios (notas al pie en lo que circula)</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Preview as text</source>
        <translation>Vista previa como texto</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>The words and marks alone, to be read aloud or copied</source>
        <translation>Solo las palabras y las marcas, para oírlas o copiarlas</translation>
    </message>
    <message>
        <source>{page} / {count}</source>
        <translation>{page} / {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of what will be written</source>
        <translation>Páginas de lo que se escribirá</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Proposals from a text</source>
        <translation>Propuestas de un texto</translation>
    </message>
    <message>
        <source>The draft as it is</source>
        <translation>El borrador como está</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Versión {name}</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;What was changed here since that version</source>
        <translation>&amp;Lo cambiado aquí desde esa versión</translation>
    </message>
    <message>
        <source>No text chosen yet.</source>
        <translation>Aún no hay texto elegido.</translation>
    </message>
    <message>
        <source>It &amp;was made from this base all the same</source>
        <translation>Aun así, se &amp;hizo sobre esta base</translation>
    </message>
    <message>
        <source>Proposals that were found</source>
        <translation>Propuestas encontradas</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Qué cambia la propuesta</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which text proposes something?</source>
        <translation>¿Qué texto propone algo?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>What was changed since {version}</source>
        <translation>Lo cambiado desde {version}</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Lo propone</translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems made from another text.</source>
        <translation>Solo el {percent} % de sus palabras viene de la base: parece hecho sobre otro texto.</translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base: choose that as the base.</source>
        <translation>Se parece más a «{version}» que a la base: elija esa como base.</translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base: they would be deletions.</source>
        <translation>Le faltan {gone} de los {count} párrafos de la base: serían supresiones.</translation>
    </message>
    <message>
        <source>{count} paragraph(s) differ from the base without being tracked.</source>
        <translation>Párrafos que difieren de la base sin cambio registrado: {count}.</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>al principio del texto</translation>
    </message>
    <message>
        <source>after {number}</source>
        <translation>después de {number}</translation>
    </message>
    <message>
        <source>the paragraph is settled: it would have to be reopened</source>
        <translation>el párrafo está resuelto: habría que reabrirlo</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations.</source>
        <translation>«{name}» no está en la tabla de delegaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n proposal(s) on the &amp;table</source>
        <translation>
            <numerusform>&amp;Poner %n propuesta sobre la mesa</numerusform>
            <numerusform>&amp;Poner %n propuestas sobre la mesa</numerusform>
        </translation>
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
    <message>
        <source>&amp;Take out, keep the number</source>
        <translation>Suprimir y conser&amp;var el número</translation>
    </message>
    <message>
        <source>Leave a line that says that the paragraph was deleted</source>
        <translation>Deja una línea que dice que el párrafo se suprimió</translation>
    </message>
    <message>
        <source>R&amp;eopen…</source>
        <translation>Re&amp;abrir…</translation>
    </message>
    <message>
        <source>Open agreed text again; the record keeps who asked for it and why</source>
        <translation>Reabre texto acordado; el historial guarda quién lo pidió y por qué</translation>
    </message>
    <message>
        <source>Reser&amp;vation…</source>
        <translation>Reserva de una de&amp;legación…</translation>
    </message>
    <message>
        <source>A delegation that does not join this paragraph; printed as a footnote under its name</source>
        <translation>Una delegación que no se suma a este párrafo; se imprime como nota al pie con su nombre</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs of the draft</source>
        <translation>Párrafos del borrador</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Acordado ad referéndum</translation>
    </message>
    <message>
        <source>88 brackets, 8 proposals</source>
        <translation>88 corchetes, 8 propuestas</translation>
    </message>
</context>
<context>
    <name>ParagraphModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
</context>
<context>
    <name>ParagraphSheet</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>Palabras del párrafo</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Short forms and other names, parted by semicolons</source>
        <translation>Siglas y otros nombres, separados por punto y coma</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Código:</translation>
    </message>
    <message>
        <source>&amp;Two-letter code:</source>
        <translation>Código de &amp;dos letras:</translation>
    </message>
    <message>
        <source>Name in &amp;Spanish:</source>
        <translation>Nombre en &amp;español:</translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation>Nombre en &amp;inglés:</translation>
    </message>
    <message>
        <source>Name in &amp;Portuguese:</source>
        <translation>Nombre en &amp;portugués:</translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation>Nombre en &amp;francés:</translation>
    </message>
    <message>
        <source>Name in &amp;lists (Spanish):</source>
        <translation>Nombre en &amp;listas (español):</translation>
    </message>
    <message>
        <source>Other f&amp;orms:</source>
        <translation>&amp;Otras formas:</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Miembros:</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Pending one delegation</source>
        <translation>Pendiente de una delegación</translation>
    </message>
</context>
<context>
    <name>PieceDeeds</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Make one piece of this one and the next, or of all that are chosen</source>
        <translation>Hacer un solo fragmento de este y el siguiente, o de todos los elegidos</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>Begin a new piece at the cursor in the source</source>
        <translation>Empezar un fragmento nuevo en el cursor de la fuente</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Say which first characters of the piece are its number</source>
        <translation>Decir qué primeros caracteres del fragmento son su número</translation>
    </message>
    <message>
        <source>Level &amp;out</source>
        <translation>&amp;Subir de nivel</translation>
    </message>
    <message>
        <source>One level less deep, with what stands under it</source>
        <translation>Un nivel menos de profundidad, con lo que depende de él</translation>
    </message>
    <message>
        <source>Level &amp;in</source>
        <translation>&amp;Bajar de nivel</translation>
    </message>
    <message>
        <source>One level deeper: under the piece before, with what stands under it</source>
        <translation>Un nivel más de profundidad: bajo el fragmento anterior, con lo que depende de él</translation>
    </message>
    <message>
        <source>Page &amp;furniture</source>
        <translation>F&amp;uera del texto</translation>
    </message>
    <message>
        <source>What pages print besides the text: in no clause, but listed; once more makes it a clause</source>
        <translation>Lo que las páginas llevan además del texto: en ninguna cláusula, pero consta; otra vez lo hace cláusula</translation>
    </message>
    <message>
        <source>Doubt &amp;before</source>
        <translation>Duda &amp;anterior</translation>
    </message>
    <message>
        <source>The doubtful piece before</source>
        <translation>El fragmento dudoso anterior</translation>
    </message>
    <message>
        <source>Doubt &amp;after</source>
        <translation>Duda s&amp;iguiente</translation>
    </message>
    <message>
        <source>The next doubtful piece</source>
        <translation>El siguiente fragmento dudoso</translation>
    </message>
    <message>
        <source>Set &amp;apart</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>What a page prints in the midst of this piece, as a piece of its own</source>
        <translation>Lo que una página lleva en medio de este fragmento, como fragmento aparte</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Fuera del texto</translation>
    </message>
    <message>
        <source>In no clause: it stays listed</source>
        <translation>En ninguna cláusula, pero consta</translation>
    </message>
</context>
<context>
    <name>PieceTable</name>
    <message>
        <source>Pieces of the text</source>
        <translation>Fragmentos del texto</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Paragraphs that face each other</source>
        <translation>Párrafos que se corresponden</translation>
    </message>
    <message>
        <source>Choose one paragraph on each side. The comparison will obey.</source>
        <translation>Elija un párrafo de cada lado. El cotejo lo respetará.</translation>
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
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>The two paragraphs face each other now; the draft remembers it.</source>
        <translation>Los dos párrafos se corresponden; el borrador lo recordará.</translation>
    </message>
    <message>
        <source>The two paragraphs face each other until the program is closed.</source>
        <translation>Los dos párrafos se corresponden hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The two paragraphs are not pinned to each other any more.</source>
        <translation>Los dos párrafos ya no están fijados como pareja.</translation>
    </message>
</context>
<context>
    <name>PlayModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>PlayPhrases</name>
    <message>
        <source>{agreed} of {all} paragraphs agreed ({share} %) · {words} of {all_words} words ({words_share} %)</source>
        <translation>Acordados {agreed} de {all} párrafos ({share} %) · {words} de {all_words} palabras ({words_share} %)</translation>
    </message>
    <message>
        <source>para. {name}: {counts}</source>
        <translation>párr. {name}: {counts}</translation>
    </message>
    <message>
        <source>{words}; before {count}</source>
        <translation>{words}; antes {count}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation>opciones {change}</translation>
    </message>
    <message>
        <source>in a bracket</source>
        <translation>en un corchete</translation>
    </message>
    <message>
        <source>proposal on the table</source>
        <translation>propuesta sobre la mesa</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>the paragraph is pending this delegation</source>
        <translation>el párrafo está pendiente de esta delegación</translation>
    </message>
</context>
<context>
    <name>PlayTable</name>
    <message>
        <source>Brackets and options of each paragraph</source>
        <translation>Corchetes y opciones de cada párrafo</translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation>Pendiente de una delegación</translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation>opciones {change}</translation>
    </message>
</context>
<context>
    <name>PrecedentChoice</name>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Cotejado con</translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>Otro texto…</translation>
    </message>
    <message>
        <source>Another instrument…</source>
        <translation>Otro instrumento…</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n word(s)</source>
        <translation>
            <numerusform>{name}: %n palabra</numerusform>
            <numerusform>{name}: %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draft against</source>
        <translation>Cotejar el borrador con</translation>
    </message>
    <message>
        <source>Instrument:</source>
        <translation>Instrumento:</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>PrecedentPanel</name>
    <message>
        <source>Write a report: the meter, the losses or the map</source>
        <translation>Escribir un informe: el medidor, lo perdido o el mapa</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Precedent: {title}</source>
        <translation>Precedente: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) turned</source>
        <translation>
            <numerusform>%n oración cambia de sentido</numerusform>
            <numerusform>%n oraciones cambian de sentido</numerusform>
        </translation>
    </message>
    <message>
        <source>Losses ({count})</source>
        <translation>Pérdidas ({count})</translation>
    </message>
    <message>
        <source>Open a draft: how much of it is agreed language appears here.</source>
        <translation>Abra un borrador: aquí aparece cuánto de él es lenguaje acordado.</translation>
    </message>
    <message>
        <source>The draft is being measured…</source>
        <translation>Se está midiendo el borrador…</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>No hay ninguna oración así.</translation>
    </message>
    <message>
        <source>Choose a precedent above: nothing in the draft tells which it is.</source>
        <translation>Elija arriba un precedente: nada en el borrador dice cuál es.</translation>
    </message>
    <message>
        <source>No clause of the precedent fared so.</source>
        <translation>A ninguna cláusula del precedente le ocurrió eso.</translation>
    </message>
</context>
<context>
    <name>PrecedentReports</name>
    <message>
        <source>&amp;Meter of agreed language…</source>
        <translation>&amp;Medidor de lenguaje acordado…</translation>
    </message>
    <message>
        <source>What was &amp;lost of the precedent…</source>
        <translation>&amp;Lo que se perdió del precedente…</translation>
    </message>
    <message>
        <source>Ma&amp;p of the precedent…</source>
        <translation>Ma&amp;pa del precedente…</translation>
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
        <source>Agreed language</source>
        <translation>Lenguaje acordado</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Map of the precedent</source>
        <translation>Mapa del precedente</translation>
    </message>
    <message>
        <source>The draft is still being measured; try again in a moment.</source>
        <translation>El borrador todavía se está midiendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>About what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Positions of delegations</source>
        <translation>Posiciones de las delegaciones</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Delegation whose position is noted</source>
        <translation>Delegación cuya posición se anota</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>En palabras nuestras</translation>
    </message>
    <message>
        <source>Note on its position</source>
        <translation>Nota sobre su posición</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Take the position out</source>
        <translation>&amp;Quitar la posición</translation>
    </message>
    <message>
        <source>The chosen position is forgotten</source>
        <translation>La posición elegida se olvida</translation>
    </message>
    <message>
        <source>&amp;Undo in the private layer</source>
        <translation>&amp;Deshacer en la capa privada</translation>
    </message>
    <message>
        <source>Take the last private note back</source>
        <translation>Retirar la última nota privada</translation>
    </message>
    <message>
        <source>Private: only your delegation sees this; no file that is sent has any of it.</source>
        <translation>Privado: solo lo ve su delegación; ningún archivo que se envíe lo contiene.</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instrucción</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>&amp;Línea roja</translation>
    </message>
    <message>
        <source>&amp;Fallback</source>
        <translation>&amp;Alternativa</translation>
    </message>
    <message>
        <source>{bracket} (no longer there)</source>
        <translation>{bracket} (ya no está)</translation>
    </message>
    <message>
        <source>The whole paragraph</source>
        <translation>Todo el párrafo</translation>
    </message>
    <message>
        <source>Private ({count})</source>
        <translation>Privado ({count})</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>{delegation}: {stance}</source>
        <translation>{delegation}: {stance}</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Lo que está en disputa</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Siguiente por decidir</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Anterior por decidir</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Show what is contested</source>
        <translation>Mostrar lo que está en disputa</translation>
    </message>
    <message>
        <source>Further down in what is contested</source>
        <translation>Bajar en lo que está en disputa</translation>
    </message>
    <message>
        <source>Back up in what is contested</source>
        <translation>Subir en lo que está en disputa</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>Pantalla completa o ventana</translation>
    </message>
    <message>
        <source>Close the projector</source>
        <translation>Cerrar el proyector</translation>
    </message>
    <message>
        <source>Reopen the paragraph…</source>
        <translation>Reabrir el párrafo…</translation>
    </message>
    <message>
        <source>Take wording {number}</source>
        <translation>Tomar la alternativa {number}</translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation>No queda nada por decidir más abajo.</translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation>No queda nada por decidir más arriba.</translation>
    </message>
    <message>
        <source>There is no bracket in this paragraph.</source>
        <translation>No hay corchetes en este párrafo.</translation>
    </message>
    <message>
        <source>The bracket has no wording {number}.</source>
        <translation>El corchete no tiene alternativa {number}.</translation>
    </message>
</context>
<context>
    <name>ProposalCards</name>
    <message>
        <source>{delegations}: {kind}</source>
        <translation>{delegations}: {kind}</translation>
    </message>
    <message>
        <source>{place} · {head}</source>
        <translation>{place} · {head}</translation>
    </message>
    <message>
        <source>amends the proposal of {delegations}</source>
        <translation>enmienda la propuesta de {delegations}</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>al comienzo del texto</translation>
    </message>
    <message>
        <source>after another addition</source>
        <translation>después de otra adición</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>después del párrafo {number}</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Delegations or groups, separated by commas</source>
        <translation>Delegaciones o grupos, separados por comas</translation>
    </message>
    <message>
        <source>Adjust the proposal to the text as it is</source>
        <translation>Ajustar la propuesta al texto como está</translation>
    </message>
    <message>
        <source>Amend a proposal</source>
        <translation>Enmendar una propuesta</translation>
    </message>
    <message>
        <source>Propose a change to paragraph {name}</source>
        <translation>Proponer un cambio al párrafo {name}</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Proponer un cambio</translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation>Al comienzo del texto</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Después de {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Delegaciones</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Prece&amp;dent</source>
        <translation>Pr&amp;ecedente</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Put &amp;forward</source>
        <translation>Presen&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Say which delegations propose it.</source>
        <translation>Indique qué delegaciones la proponen.</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations; correct it or add it to the table.</source>
        <translation>«{name}» no está en la tabla de delegaciones; corríjalo o añádalo a la tabla.</translation>
    </message>
    <message>
        <source>Write the words it wants.</source>
        <translation>Escriba las palabras que propone.</translation>
    </message>
    <message>
        <source>Change the words above to what is proposed.</source>
        <translation>Cambie las palabras de arriba por las que se proponen.</translation>
    </message>
    <message>
        <source>Nothing would be left: choose “Deletion” for that.</source>
        <translation>No quedaría nada: elija «Supresión» para eso.</translation>
    </message>
    <message>
        <source>Choose the paragraph it is to follow.</source>
        <translation>Elija el párrafo al que debe seguir.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Nobody has proposed anything here yet.</source>
        <translation>Nadie ha propuesto nada aquí todavía.</translation>
    </message>
    <message>
        <source>Proposals ({count})</source>
        <translation>Propuestas ({count})</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposals for this paragraph</source>
        <translation>Propuestas para este párrafo</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation>Poner la propuesta en el texto y llevar las demás al texto nuevo</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation>Retirar la propuesta de la mesa</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Negociar</translation>
    </message>
    <message>
        <source>Everything that can be done with this paragraph</source>
        <translation>Todo lo que puede hacerse con este párrafo</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>What can be typed here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be typed here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>renewable energies</source>
        <translation>energías renovables</translation>
    </message>
    <message>
        <source>both words, in any order, inflected or not, with or without accents</source>
        <translation>ambas palabras, en cualquier orden, flexionadas o no, con o sin tildes</translation>
    </message>
    <message>
        <source>&quot;sustainable development&quot;</source>
        <translation>&quot;desarrollo sostenible&quot;</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>estas palabras, una tras otra</translation>
    </message>
    <message>
        <source>renew*</source>
        <translation>renov*</translation>
    </message>
    <message>
        <source>words that begin so; the last word typed always may go on</source>
        <translation>palabras que comienzan así; la última que se escribe siempre puede continuar</translation>
    </message>
    <message>
        <source>water -drinking</source>
        <translation>agua -potable</translation>
    </message>
    <message>
        <source>the first word, without the other</source>
        <translation>la primera palabra, sin la otra</translation>
    </message>
    <message>
        <source>migrants OR refugees</source>
        <translation>migrantes O refugiados</translation>
    </message>
    <message>
        <source>one or the other; AND, NOT and parentheses too</source>
        <translation>una u otra; también Y, NO y paréntesis</translation>
    </message>
    <message>
        <source>year:2000-2010</source>
        <translation>año:2000-2010</translation>
    </message>
    <message>
        <source>of those years; also year:2008 or year:&gt;=2015</source>
        <translation>de esos años; también año:2008 o año:&gt;=2015</translation>
    </message>
    <message>
        <source>body:CELAC</source>
        <translation>órgano:CELAC</translation>
    </message>
    <message>
        <source>adopted by that body; also topic:energy, verb:reaffirm, instrument:SALV</source>
        <translation>adoptadas por ese órgano; también tema:energía, verbo:reafirmar, instrumento:SALV</translation>
    </message>
    <message>
        <source>strength:&gt;=7</source>
        <translation>fuerza:&gt;=7</translation>
    </message>
    <message>
        <source>with a leading verb of that rung (0 to 9) or higher</source>
        <translation>con un verbo principal de ese peldaño (0 a 9) o superior</translation>
    </message>
    <message>
        <source>language:pt,es</source>
        <translation>idioma:pt,es</translation>
    </message>
    <message>
        <source>in one of these languages</source>
        <translation>en uno de estos idiomas</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Accept this change; once more leaves it undecided</source>
        <translation>Aceptar este cambio; otra vez lo deja sin decidir</translation>
    </message>
    <message>
        <source>Reject this change; once more leaves it undecided</source>
        <translation>Rechazar este cambio; otra vez lo deja sin decidir</translation>
    </message>
    <message>
        <source>&amp;Save as Word…</source>
        <translation>Guardar como &amp;Word…</translation>
    </message>
    <message>
        <source>A new file: accepted and rejected changes are settled, undecided ones stay tracked</source>
        <translation>Un archivo nuevo: lo aceptado y lo rechazado queda resuelto; lo no decidido sigue registrado</translation>
    </message>
    <message>
        <source>Do what was accepted in the open draft; nothing else of the file comes in</source>
        <translation>Hacer lo aceptado en el borrador abierto; nada más del archivo entra en él</translation>
    </message>
    <message>
        <source>Ta&amp;ke into the draft</source>
        <translation>Llevar al &amp;borrador</translation>
    </message>
</context>
<context>
    <name>ReceivedLists</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Notes, headers and footers</source>
        <translation>Notas, encabezados y pies</translation>
    </message>
    <message>
        <source>Doubts and what was left out</source>
        <translation>Dudas y lo que se dejó fuera</translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>El archivo no tiene cambios registrados.</translation>
    </message>
    <message>
        <source>The file holds no comments.</source>
        <translation>El archivo no tiene comentarios.</translation>
    </message>
    <message>
        <source>The file holds no footnotes, headers or footers.</source>
        <translation>El archivo no tiene notas, encabezados ni pies.</translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation>Se entendió todo lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Cambios ({count})</translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Comentarios ({count})</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notas ({count})</translation>
    </message>
    <message>
        <source>Doubts ({count})</source>
        <translation>Dudas ({count})</translation>
    </message>
</context>
<context>
    <name>ReceivedOutcome</name>
    <message>
        <source>{file} (reviewed)</source>
        <translation>{file} (revisado)</translation>
    </message>
    <message>
        <source>Save the reviewed file</source>
        <translation>Guardar el archivo revisado</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>The file that came in is kept as it is: choose another name.</source>
        <translation>El archivo recibido se conserva como está: elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}. %n mark(s) are still tracked in it.</source>
        <translation>
            <numerusform>Escrito: {file}. Queda %n marca registrada.</numerusform>
            <numerusform>Escrito: {file}. Quedan %n marcas registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}. Nothing is tracked in it any more.</source>
        <translation>Escrito: {file}. Ya no queda nada registrado.</translation>
    </message>
    <message>
        <source>The draft was changed meanwhile: take the changes into it again.</source>
        <translation>El borrador cambió entretanto: vuelva a llevar los cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the draft changed.</source>
        <translation>
            <numerusform>Cambió %n lugar del borrador.</numerusform>
            <numerusform>Cambiaron %n lugares del borrador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were left out, since the draft reads differently there: {places}</source>
        <translation>
            <numerusform>%n cambio quedó fuera, porque el borrador dice ahí otra cosa: {places}</numerusform>
            <numerusform>%n cambios quedaron fuera, porque el borrador dice ahí otra cosa: {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPanel</name>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
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
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>El archivo no tiene cambios registrados.</translation>
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
        <translation>Como si se aceptaran todos los cambios</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>As if every change were rejected</source>
        <translation>Como si se rechazaran todos los cambios</translation>
    </message>
    <message>
        <source>&amp;Marked</source>
        <translation>&amp;Marcado</translation>
    </message>
    <message>
        <source>Every change, deleted words struck and new ones underlined</source>
        <translation>Todos los cambios: lo suprimido tachado y lo nuevo subrayado</translation>
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
        <translation>Números: &lt;i&gt;&lt;u&gt;calculados por Word&lt;/u&gt;&lt;/i&gt;, punteados · &lt;b&gt;tecleados&lt;/b&gt;, en negrita</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Side by side comparison</source>
        <translation>Comparación en paralelo</translation>
    </message>
    <message>
        <source>Click to unfold (or Ctrl+Down and Enter)</source>
        <translation>Pulse para desplegar (o Ctrl+↓ e Intro)</translation>
    </message>
    <message>
        <source>Click to go where it stands now (or Enter)</source>
        <translation>Pulse para ir a donde está ahora (o Intro)</translation>
    </message>
    <message>
        <source>Click to go where it stood (or Enter)</source>
        <translation>Pulse para ir a donde estaba (o Intro)</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen paragraph {name}</source>
        <translation>Reabrir el párrafo {name}</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Delegación o grupo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Reopening is written into the record of the draft, with your name and the hour. It can be undone.</source>
        <translation>La reapertura queda en el historial del borrador, con su nombre y la hora. Se puede deshacer.</translation>
    </message>
    <message>
        <source>At the &amp;request of</source>
        <translation>A &amp;petición de</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Re&amp;unión</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report to the capital</source>
        <translation>Informe a la capital</translation>
    </message>
    <message>
        <source>&amp;For others: only what everybody knows</source>
        <translation>Para &amp;otros: solo lo que todos saben</translation>
    </message>
    <message>
        <source>For our &amp;capital: red lines too</source>
        <translation>Para nuestra &amp;capital: líneas rojas también</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>The next session, the silence procedure…</source>
        <translation>La próxima sesión, el procedimiento de silencio…</translation>
    </message>
    <message>
        <source>Only the internal edition says it.</source>
        <translation>Solo lo dice la edición interna.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>Place and &amp;date, as they are to stand</source>
        <translation>Lugar y &amp;fecha, tal como deben figurar</translation>
    </message>
    <message>
        <source>What happens &amp;next</source>
        <translation>Qué &amp;sigue</translation>
    </message>
    <message>
        <source>What we &amp;ask of the capital</source>
        <translation>Qué se pide a &amp;la capital</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no room on the page; the report says so.</source>
        <translation>
            <numerusform>%n línea no cabe en la página; el informe lo dice.</numerusform>
            <numerusform>%n líneas no caben en la página; el informe lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Report internal</source>
        <translation>Informe interno</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>It was written, but its readers see words of our own notes: {words}. Look whether they may.</source>
        <translation>Se escribió, pero sus lectores ven palabras de nuestras notas: {words}. Mire si deben verlas.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito y comprobado: {file}</translation>
    </message>
</context>
<context>
    <name>ReservationDialog</name>
    <message>
        <source>Reservation to paragraph {name}</source>
        <translation>Reserva al párrafo {name}</translation>
    </message>
    <message>
        <source>Left empty, the reservation is withdrawn</source>
        <translation>Si queda vacío, la reserva se retira</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
</context>
<context>
    <name>ReturnedRow</name>
    <message>
        <source>Which delegation is it from?</source>
        <translation>¿De qué delegación es?</translation>
    </message>
    <message>
        <source>Delegation of {file}</source>
        <translation>Delegación de {file}</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dejar fuera este archivo</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Dejar fuera {file}</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dejar fuera este</translation>
    </message>
    <message>
        <source>Compile onto {version}</source>
        <translation>Compilar sobre {version}</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>Tomarlo como está</translation>
    </message>
    <message>
        <source>Yes, they are to be deleted</source>
        <translation>Sí, han de suprimirse</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>tracked changes of {authors}</source>
        <translation>cambios registrados de {authors}</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations: correct it or add it to the table.</source>
        <translation>«{name}» no está en la tabla de delegaciones: corríjalo o añádalo a la tabla.</translation>
    </message>
    <message>
        <source>Neither its name nor its changes say which delegation it is from.</source>
        <translation>Ni su nombre ni sus cambios dicen de qué delegación es.</translation>
    </message>
    <message>
        <source>It may be from more than one delegation. Which one?</source>
        <translation>Puede ser de más de una delegación. ¿De cuál?</translation>
    </message>
    <message>
        <source>Another file speaks for the same delegation: leave one out, or say whose each is.</source>
        <translation>Otro archivo habla por la misma delegación: deje uno fuera o diga de quién es cada uno.</translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems to be made from another text.</source>
        <translation>Solo el {percent} % de sus palabras viene de la base: parece hecho sobre otro texto.</translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base.</source>
        <translation>Se parece más a «{version}» que a la base.</translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base. Are they to be deleted?</source>
        <translation>Le faltan {gone} de los {count} párrafos de la base. ¿Han de suprimirse?</translation>
    </message>
</context>
<context>
    <name>ReviewDeeds</name>
    <message>
        <source>Take the words of the text (right) into the draft</source>
        <translation>Llevar al borrador las palabras del texto (derecha)</translation>
    </message>
    <message>
        <source>Put the words of the base (left) back into the draft</source>
        <translation>Devolver al borrador las palabras de la base (izquierda)</translation>
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
        <source>Of a moved paragraph: go where it was, and back (Enter)</source>
        <translation>En un párrafo trasladado: ir adonde estaba y volver (Enter)</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected words</source>
        <translation>Co&amp;piar las palabras elegidas</translation>
    </message>
    <message>
        <source>Copy as re&amp;dline</source>
        <translation>Copiar con los cambios marca&amp;dos</translation>
    </message>
    <message>
        <source>Copy the selected words with what was deleted and inserted among them</source>
        <translation>Copiar las palabras seleccionadas con lo suprimido y lo añadido entre ellas</translation>
    </message>
    <message>
        <source>&amp;Export this comparison…</source>
        <translation>&amp;Exportar esta comparación…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes or side by side</source>
        <translation>Escribir un archivo de Word con control de cambios o en paralelo</translation>
    </message>
    <message>
        <source>Next change that matters</source>
        <translation>Siguiente que importa</translation>
    </message>
    <message>
        <source>Go to the next change of an obligation, a negation, a number, a deadline…</source>
        <translation>Ir al siguiente cambio de una obligación, una negación, una cifra, un plazo…</translation>
    </message>
    <message>
        <source>Previous change that matters</source>
        <translation>Anterior que importa</translation>
    </message>
    <message>
        <source>Ot&amp;her end of the move</source>
        <translation>Otro e&amp;xtremo del traslado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Mark this change as seen, for yourself, and go to the next one; once more takes it back</source>
        <translation>Marcar este cambio como visto, solo para usted, y pasar al siguiente; otra vez quita la marca</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Por debatir</translation>
    </message>
    <message>
        <source>Mark this change as one to talk about; once more takes it back</source>
        <translation>Marcar este cambio como tema de debate; otra vez quita la marca</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Write a note on this change that only you have</source>
        <translation>Escribir sobre este cambio una nota que solo tiene usted</translation>
    </message>
    <message>
        <source>These two face each other…</source>
        <translation>Fijar una pareja…</translation>
    </message>
    <message>
        <source>Choose two paragraphs that are to be compared with each other</source>
        <translation>Elegir dos párrafos que deben compararse entre sí</translation>
    </message>
    <message>
        <source>Let this pair go</source>
        <translation>Soltar esta pareja</translation>
    </message>
    <message>
        <source>The paragraph finds its partner by itself again</source>
        <translation>El párrafo vuelve a buscar solo su correspondiente</translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>Look for words in the list of changes</source>
        <translation>Buscar palabras en la lista de cambios</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>Comparing the two texts…</source>
        <translation>Comparando los dos textos…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Se canceló la comparación.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>See what changed between two texts</source>
        <translation>Vea qué cambió entre dos textos</translation>
    </message>
    <message>
        <source>Choose a base and a text above: an instrument of the library, this draft, one of its versions, or a Word or text file that came in.</source>
        <translation>Elija arriba una base y un texto: un instrumento de la biblioteca, este borrador, una de sus versiones o un archivo de Word o de texto recibido.</translation>
    </message>
    <message>
        <source>No differences that count</source>
        <translation>Sin diferencias que cuenten</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” have the same words and numbers. {ignored}.</source>
        <translation>«{left}» y «{right}» tienen las mismas palabras y los mismos números. {ignored}.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are identical, word for word and number for number.</source>
        <translation>«{left}» y «{right}» son idénticos, palabra por palabra y número por número.</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ReviewPhrases</name>
    <message>
        <source>Paragraph {number} of the text</source>
        <translation>Párrafo {number} del texto</translation>
    </message>
    <message>
        <source>{places}…</source>
        <translation>{places}…</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>sin «{words}»</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>con «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo sin cambios</numerusform>
            <numerusform>%n párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {place}:</source>
        <translation>Trasladado a {place}:</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Trasladado desde {place}</translation>
    </message>
    <message>
        <source>{place}, unchanged: {words}</source>
        <translation>{place}, sin cambios: {words}</translation>
    </message>
    <message>
        <source>{place}, {kind}: {words}</source>
        <translation>{place}, {kind}: {words}</translation>
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
        <source>Only the number</source>
        <translation>Solo el número</translation>
    </message>
    <message>
        <source>Only accents</source>
        <translation>Solo tildes</translation>
    </message>
    <message>
        <source>Only capitals</source>
        <translation>Solo mayúsculas</translation>
    </message>
    <message>
        <source>Only punctuation</source>
        <translation>Solo puntuación</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Solo espacios</translation>
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
        <source>Base: %n word(s)</source>
        <translation>
            <numerusform>Base: %n palabra</numerusform>
            <numerusform>Base: %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text: %n word(s)</source>
        <translation>
            <numerusform>Texto: %n palabra</numerusform>
            <numerusform>Texto: %n palabras</numerusform>
        </translation>
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
    <message>
        <source>Any kind</source>
        <translation>Toda clase</translation>
    </message>
    <message>
        <source>Whatever it touches</source>
        <translation>Toque lo que toque</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Todos los autores</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Decididos o no</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divididos</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionados</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Accepted ones</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected ones</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Por debatir</translation>
    </message>
    <message>
        <source>You saw it.</source>
        <translation>Ya visto.</translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation>Queda por debatir.</translation>
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
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
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
        <source>Not counted: {kinds}</source>
        <translation>No cuentan: {kinds}</translation>
    </message>
</context>
<context>
    <name>ReviewToolbar</name>
    <message>
        <source>How it is shown: folds, colours, size, line numbers</source>
        <translation>Cómo se ve: pliegues, colores, tamaño, números de línea</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se ve</translation>
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
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Paragraphs divided or joined</source>
        <translation>Párrafos divididos o unidos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Otro cambio</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>{sort}, {aside}: {words}. {decided}.</source>
        <translation>{sort}, {aside}: {words}. {decided}.</translation>
    </message>
    <message>
        <source>(white space)</source>
        <translation>(espacio en blanco)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Sobre «{words}»</translation>
    </message>
</context>
<context>
    <name>RoomDeeds</name>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>&amp;Ir al párrafo…</translation>
    </message>
    <message>
        <source>By its number, such as 9 bis, or by how it begins</source>
        <translation>Por su número, como 9 bis, o por cómo empieza</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>Pro&amp;yector</translation>
    </message>
    <message>
        <source>One paragraph in large type for the whole room; nothing private is shown meanwhile</source>
        <translation>Un párrafo en letra grande para toda la sala; mientras tanto no se muestra nada privado</translation>
    </message>
    <message>
        <source>&amp;Hide what is private</source>
        <translation>Ocultar &amp;lo privado</translation>
    </message>
    <message>
        <source>Positions, red lines, marks and notes disappear everywhere until this is switched off</source>
        <translation>Posiciones, líneas rojas, marcas y notas desaparecen de todas partes hasta que se desactive</translation>
    </message>
    <message>
        <source>A&amp;bbreviations for dictation…</source>
        <translation>Abre&amp;viaturas para el dictado…</translation>
    </message>
    <message>
        <source>Short forms that are written out as one types</source>
        <translation>Formas breves que se desarrollan al escribir</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>&amp;Iniciar…</translation>
    </message>
    <message>
        <source>Silence is b&amp;roken…</source>
        <translation>Se &amp;rompe el silencio…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Cerrar…</translation>
    </message>
    <message>
        <source>Silence &amp;procedure</source>
        <translation>Procedimiento de si&amp;lencio</translation>
    </message>
</context>
<context>
    <name>RoomPhrases</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>par. {place} of {count}</source>
        <translation>párr. {place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n corchete</numerusform>
            <numerusform>%n corchetes</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence: {left}</source>
        <translation>Silencio: {left}</translation>
    </message>
    <message>
        <source>Silence: expired, nobody spoke</source>
        <translation>Silencio: vencido, nadie habló</translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation>Silencio roto: {who}</translation>
    </message>
    <message>
        <source>{day}, {hour} ({zone})</source>
        <translation>{day}, {hour} ({zone})</translation>
    </message>
    <message>
        <source>the draft as it stood</source>
        <translation>el borrador tal como estaba</translation>
    </message>
    <message>
        <source>Circulated: {text}. Silence until {deadline}.</source>
        <translation>Circulado: {text}. Silencio hasta el {deadline}.</translation>
    </message>
    <message>
        <source>on paragraphs {numbers}</source>
        <translation>sobre los párrafos {numbers}</translation>
    </message>
    <message>
        <source>on the text as a whole</source>
        <translation>sobre el texto en su conjunto</translation>
    </message>
    <message>
        <source>{who}: {where}</source>
        <translation>{who}: {where}</translation>
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
    <name>SearchRow</name>
    <message>
        <source>Saved and earlier searches</source>
        <translation>Búsquedas guardadas y anteriores</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SeenPages</name>
    <message>
        <source>Save what is see&amp;n…</source>
        <translation>&amp;Guardar lo que se ve…</translation>
    </message>
    <message>
        <source>Write a PDF or a web page of this view: its columns, folds, colours and line numbers</source>
        <translation>Escribir un PDF o una página web de esta vista: sus columnas, pliegues, colores y números de línea</translation>
    </message>
    <message>
        <source>Pr&amp;int what is seen…</source>
        <translation>Imprimir &amp;lo que se ve…</translation>
    </message>
    <message>
        <source>Print this view: its columns, folds, colours and line numbers</source>
        <translation>Imprimir esta vista: sus columnas, pliegues, colores y números de línea</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>Guardar lo que se ve</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito y comprobado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>All sentences</source>
        <translation>Todas las oraciones</translation>
    </message>
    <message>
        <source>Adapted and new</source>
        <translation>Adaptadas y nuevas</translation>
    </message>
    <message>
        <source>Meaning or force changed</source>
        <translation>Cambian de sentido o fuerza</translation>
    </message>
    <message>
        <source>Sentences of the draft</source>
        <translation>Oraciones del borrador</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <source>Accept more</source>
        <translation>Aceptar más</translation>
    </message>
    <message>
        <source>Reject more</source>
        <translation>Rechazar más</translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation>{words} ({count})</translation>
    </message>
    <message>
        <source>Accept all of this &amp;paragraph</source>
        <translation>Aceptar todo este &amp;párrafo</translation>
    </message>
    <message>
        <source>Accept all by {author}</source>
        <translation>Aceptar todo lo de {author}</translation>
    </message>
    <message>
        <source>Accept all by its &amp;author</source>
        <translation>Aceptar todo lo de su &amp;autor</translation>
    </message>
    <message>
        <source>Accept all of this &amp;kind</source>
        <translation>Aceptar todos los de esta &amp;clase</translation>
    </message>
    <message>
        <source>Accept &amp;every change</source>
        <translation>Aceptar &amp;todos los cambios</translation>
    </message>
    <message>
        <source>Reject all of this &amp;paragraph</source>
        <translation>Rechazar todo este &amp;párrafo</translation>
    </message>
    <message>
        <source>Reject all by {author}</source>
        <translation>Rechazar todo lo de {author}</translation>
    </message>
    <message>
        <source>Reject all by its &amp;author</source>
        <translation>Rechazar todo lo de su &amp;autor</translation>
    </message>
    <message>
        <source>Reject all of this &amp;kind</source>
        <translation>Rechazar todos los de esta &amp;clase</translation>
    </message>
    <message>
        <source>Reject &amp;every change</source>
        <translation>Rechazar &amp;todos los cambios</translation>
    </message>
    <message>
        <source>Accept only the &amp;words of a move</source>
        <translation>Aceptar solo las pala&amp;bras de un traslado</translation>
    </message>
    <message>
        <source>Accept only the p&amp;lace of a move</source>
        <translation>Aceptar solo el &amp;lugar de un traslado</translation>
    </message>
    <message>
        <source>Reject only the &amp;words of a move</source>
        <translation>Rechazar solo las pala&amp;bras de un traslado</translation>
    </message>
    <message>
        <source>Reject only the p&amp;lace of a move</source>
        <translation>Rechazar solo el &amp;lugar de un traslado</translation>
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
    <name>SourcePage</name>
    <message>
        <source>The source as it is</source>
        <translation>La fuente tal como está</translation>
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
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Report to the capital…</source>
        <translation>&amp;Informe a la capital…</translation>
    </message>
    <message>
        <source>One page: what is agreed, what is open, who holds it</source>
        <translation>Escribir una página: qué está acordado, qué sigue abierto y quién lo mantiene</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Todos los párrafos</translation>
    </message>
    <message>
        <source>Only with brackets</source>
        <translation>Solo con corchetes</translation>
    </message>
    <message>
        <source>Every delegation</source>
        <translation>Todas las delegaciones</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Paragraphs by status</source>
        <translation>Párrafos por estado</translation>
    </message>
    <message>
        <source>Over the versions</source>
        <translation>A lo largo de las versiones</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>No hay ningún borrador abierto</translation>
    </message>
    <message>
        <source>Open a draft: how far it is, and who holds what, is shown here.</source>
        <translation>Abra un borrador: aquí se ve hasta dónde se ha llegado y quién mantiene qué.</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>With a lock, in parentheses: only we know</source>
        <translation>Con candado y entre paréntesis: solo lo sabemos nosotros</translation>
    </message>
    <message>
        <source>Only what everybody can see</source>
        <translation>Solo lo que todos pueden ver</translation>
    </message>
    <message>
        <source>The state of play is in the clipboard.</source>
        <translation>El estado de la negociación está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>StatusBars</name>
    <message>
        <source>Paragraphs by status</source>
        <translation>Párrafos por estado</translation>
    </message>
</context>
<context>
    <name>SwitchedOffMenu</name>
    <message>
        <source>House style</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>What the text itself does most</source>
        <translation>Lo que el propio texto más hace</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Organization of American States</source>
        <translation>Organización de los Estados Americanos</translation>
    </message>
    <message>
        <source>Royal Spanish Academy</source>
        <translation>Real Academia Española</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Look again for: {rule}</source>
        <translation>Volver a buscar: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n place(s) of this draft</source>
        <translation>
            <numerusform>Volver a revisar %n lugar de este borrador</numerusform>
            <numerusform>Volver a revisar %n lugares de este borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>SynonymsDialog</name>
    <message>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A search for one word of a group finds the others too. Write the words with commas between them.</source>
        <translation>La búsqueda de una palabra de un grupo encuentra también las demás. Escriba las palabras separadas por comas.</translation>
    </message>
    <message>
        <source>Words that count as one another</source>
        <translation>Palabras equivalentes</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>Grupos de palabras</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation>&amp;Añadir un grupo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>del programa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>{language}: «{word}» stands in two groups. Switch one of them off, or join them.</source>
        <translation>{language}: «{word}» está en dos grupos. Desactive uno de ellos o únalos.</translation>
    </message>
    <message>
        <source>{language}: a group needs two words at least («{words}»).</source>
        <translation>{language}: un grupo necesita al menos dos palabras («{words}»).</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>&amp;Word file</source>
        <translation>Archivo de &amp;Word</translation>
    </message>
    <message>
        <source>In &amp;brackets…</source>
        <translation>Entre &amp;corchetes…</translation>
    </message>
    <message>
        <source>As &amp;tracked changes, one author for each delegation…</source>
        <translation>Con control de ca&amp;mbios, un autor por delegación…</translation>
    </message>
    <message>
        <source>In &amp;columns…</source>
        <translation>En c&amp;olumnas…</translation>
    </message>
    <message>
        <source>&amp;Save as a draft…</source>
        <translation>&amp;Guardar como borrador…</translation>
    </message>
    <message>
        <source>As pro&amp;posals</source>
        <translation>Como p&amp;ropuestas</translation>
    </message>
    <message>
        <source>&amp;Put into this draft</source>
        <translation>&amp;Pasar a este borrador</translation>
    </message>
    <message>
        <source>The text gets the brackets</source>
        <translation>El texto recibe los corchetes</translation>
    </message>
    <message>
        <source>The text stays as it is, and what delegations want goes on its table</source>
        <translation>El texto queda como está y lo que quieren las delegaciones pasa a su mesa</translation>
    </message>
    <message>
        <source>It was not compiled onto this draft as it is.</source>
        <translation>No se compiló sobre este borrador tal como está.</translation>
    </message>
    <message>
        <source>Nobody proposes anything: the draft stays as it is.</source>
        <translation>Nadie propone nada: el borrador queda como está.</translation>
    </message>
    <message>
        <source>The rolling text is in the draft; Undo takes it out again.</source>
        <translation>El texto evolutivo está en el borrador; Deshacer lo retira.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) put on the table</source>
        <translation>
            <numerusform>%n propuesta sobre la mesa</numerusform>
            <numerusform>%n propuestas sobre la mesa</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was changed since: compile once more.</source>
        <translation>El borrador cambió desde entonces: compile de nuevo.</translation>
    </message>
    <message>
        <source>Where to keep the rolling text</source>
        <translation>Dónde guardar el texto evolutivo</translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation>Borradores (*.draft)</translation>
    </message>
    <message>
        <source>Where to write the Word file</source>
        <translation>Dónde escribir el archivo de Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>{file} is written and was read back.</source>
        <translation>{file}: escrito, releído y comprobado.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n instrument(s) taken back from the backup.</source>
        <translation>
            <numerusform>%n instrumento recuperado de la copia de seguridad.</numerusform>
            <numerusform>%n instrumentos recuperados de la copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>La biblioteca queda como estaba.</translation>
    </message>
    <message>
        <source>What was added since stays as it is.</source>
        <translation>Lo añadido desde entonces queda como está.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Reponerlos</translation>
    </message>
    <message>
        <source>Leave the library so</source>
        <translation>Dejar la biblioteca así</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) brought back.</source>
        <translation>
            <numerusform>%n instrumento repuesto.</numerusform>
            <numerusform>%n instrumentos repuestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged in the backup: {instruments}.</source>
        <translation>Dañados en la copia: {instruments}.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>The text as it was understood</source>
        <translation>El texto como se entendió</translation>
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
        <source>{file}, its changes rejected</source>
        <translation>{file}, con sus cambios rechazados</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Elegir un texto para comparar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
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
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>Put on the whole instrument</source>
        <translation>Asignado a todo el instrumento</translation>
    </message>
    <message>
        <source>Take off the topic {topic}</source>
        <translation>Retirar el tema {topic}</translation>
    </message>
</context>
<context>
    <name>TrackedList</name>
    <message>
        <source>Tracked changes</source>
        <translation>Control de cambios</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Todos los autores</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Paragraph ends, tables and the rest</source>
        <translation>Fines de párrafo, tablas y lo demás</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Decididos o no</translation>
    </message>
</context>
<context>
    <name>UntrackedCheck</name>
    <message>
        <source>Text that was sent</source>
        <translation>Texto que se envió</translation>
    </message>
    <message>
        <source>What differs from it without being tracked is shown below</source>
        <translation>Lo que difiere de él sin estar registrado se muestra debajo</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Choose it to see whether anything was changed with tracking off.</source>
        <translation>Elíjalo para ver si algo se cambió sin control de cambios.</translation>
    </message>
    <message>
        <source>This file hardly shares a paragraph with it: choose another text.</source>
        <translation>Este archivo casi no comparte párrafos con él: elija otro texto.</translation>
    </message>
    <message>
        <source>Nothing was changed with tracking off.</source>
        <translation>Nada se cambió sin control de cambios.</translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Cambiado sin control de cambios: con todo rechazado, este archivo difiere de «{base}» en %n pasaje: {places}</numerusform>
            <numerusform>Cambiado sin control de cambios: con todo rechazado, este archivo difiere de «{base}» en %n pasajes: {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Show fewer</source>
        <translation>Ver menos</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Ver los {count}</translation>
    </message>
</context>
<context>
    <name>VersionChart</name>
    <message>
        <source>Brackets and options over the versions</source>
        <translation>Corchetes y opciones a lo largo de las versiones</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Unchanged paragraphs around eac&amp;h change</source>
        <translation>Párrafos sin cambios en &amp;torno a cada cambio</translation>
    </message>
    <message>
        <source>&amp;Colours of the changes</source>
        <translation>&amp;Colores de los cambios</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ta&amp;maño habitual</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>Números de &amp;línea</translation>
    </message>
    <message>
        <source>Number the lines as drafter prints a clean copy: the same in every window</source>
        <translation>Numerar las líneas como en la copia limpia que imprime drafter: iguales en toda ventana</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>C&amp;otejo</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituales</translation>
    </message>
    <message>
        <source>Blue and &amp;orange, for colour-blind eyes</source>
        <translation>&amp;Azul y naranja, para daltonismo</translation>
    </message>
    <message>
        <source>Strong, for a &amp;projector</source>
        <translation>Fuertes, para &amp;proyector</translation>
    </message>
    <message>
        <source>&amp;Black and white, marks alone</source>
        <translation>&amp;Blanco y negro, solo marcas</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Sign off</source>
        <translation>Visar el registro</translation>
    </message>
    <message>
        <source>The text and its record are vouched for as they are; undo does not go back behind it. Meeting:</source>
        <translation>Se da fe del texto y de su registro tal como están; deshacer no pasa de ahí. Reunión:</translation>
    </message>
    <message>
        <source>Signed off. The digest of the last entry, below, is for the minutes.</source>
        <translation>Visado. La huella de la última entrada, abajo, es para el acta.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Said {times} times</source>
        <translation>Dicho {times} veces</translation>
    </message>
    <message>
        <source>Said {times} times since {year}</source>
        <translation>Dicho {times} veces desde {year}</translation>
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
    <message>
        <source>Changes taken over</source>
        <translation>Cambios incorporados</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Cambia la fecha</translation>
    </message>
    <message>
        <source>Addressee changed</source>
        <translation>Cambia el destinatario</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Cambia un nombre propio</translation>
    </message>
    <message>
        <source>A day, month or year changed.</source>
        <translation>Cambió un día, un mes o un año.</translation>
    </message>
    <message>
        <source>Who is called upon changed: «the Member States», «the Secretary-General» …</source>
        <translation>Cambió a quién se dirige: «los Estados Miembros», «el Secretario General»…</translation>
    </message>
    <message>
        <source>A proper name came or went.</source>
        <translation>Apareció o desapareció un nombre propio.</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre corchetes</translation>
    </message>
    <message>
        <source>Deleted, number kept</source>
        <translation>Suprimido, con su número</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Merged with another</source>
        <translation>Fusionado con otro</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Reservas cambiadas</translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation>Paquete cambiado</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Visado</translation>
    </message>
    <message>
        <source>Taken out, number kept</source>
        <translation>Suprimido, con su número conservado</translation>
    </message>
    <message>
        <source>Moved, number kept</source>
        <translation>Trasladado, con su número conservado</translation>
    </message>
    <message>
        <source>Merged with another paragraph</source>
        <translation>Fusionado con otro párrafo</translation>
    </message>
    <message>
        <source>References renumbered</source>
        <translation>Referencias renumeradas</translation>
    </message>
    <message>
        <source>Findings set right</source>
        <translation>Hallazgos corregidos</translation>
    </message>
    <message>
        <source>Checks switched on or off</source>
        <translation>Comprobaciones activadas o desactivadas</translation>
    </message>
    <message>
        <source>Compilation taken over</source>
        <translation>Compilación incorporada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta presentada</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Propuesta aceptada</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Propuesta rechazada</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Propuesta retirada</translation>
    </message>
    <message>
        <source>Proposal adjusted</source>
        <translation>Propuesta ajustada</translation>
    </message>
    <message>
        <source>Proposals accepted</source>
        <translation>Propuestas aceptadas</translation>
    </message>
    <message>
        <source>Silence procedure begun</source>
        <translation>Procedimiento de silencio iniciado</translation>
    </message>
    <message>
        <source>Silence broken</source>
        <translation>Silencio roto</translation>
    </message>
    <message>
        <source>Silence procedure closed</source>
        <translation>Procedimiento de silencio cerrado</translation>
    </message>
    <message>
        <source>Silence procedure changed</source>
        <translation>Procedimiento de silencio modificado</translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation>Silencio roto: {who}</translation>
    </message>
    <message>
        <source>{times} × since {year}</source>
        <translation>{times} × desde {year}</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>Palabras omitidas</translation>
    </message>
    <message>
        <source>Verb left out</source>
        <translation>Verbo omitido</translation>
    </message>
    <message>
        <source>A good part of what was agreed is not said any more.</source>
        <translation>Buena parte de lo acordado ya no se dice.</translation>
    </message>
    <message>
        <source>The leading verb went, and no other came for it.</source>
        <translation>El verbo principal desapareció y ningún otro ocupó su lugar.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
</context>
<context>
    <name>WordingCards</name>
    <message>
        <source>First in: {citation}.</source>
        <translation>Primero en: {citation}.</translation>
    </message>
    <message>
        <source>Repeated word for word: {same}; with changes: {changed}.</source>
        <translation>Repetido palabra por palabra: {same}; con cambios: {changed}.</translation>
    </message>
    <message>
        <source>Said once: these words stand nowhere else in the library.</source>
        <translation>Dicho una vez: ningún otro lugar de la biblioteca tiene estas palabras.</translation>
    </message>
    <message>
        <source>Said {count} times.</source>
        <translation>Dicho {count} veces.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>The clause you came from</source>
        <translation>La cláusula de la que se partió</translation>
    </message>
    <message>
        <source>Said here first</source>
        <translation>Dicho aquí por primera vez</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Las mismas palabras</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent} %</translation>
    </message>
    <message>
        <source>Said {count} times, {years}.</source>
        <translation>Dicho {count} veces, {years}.</translation>
    </message>
</context>
<context>
    <name>WordingWindow</name>
    <message>
        <source>Wording through the years</source>
        <translation>Redacción a lo largo de los años</translation>
    </message>
    <message>
        <source>How often in each year</source>
        <translation>Cuántas veces cada año</translation>
    </message>
    <message>
        <source>Appearances, oldest first</source>
        <translation>Apariciones, la más antigua primero</translation>
    </message>
    <message>
        <source>Compare with the &amp;first</source>
        <translation>Comparar con la &amp;primera</translation>
    </message>
    <message>
        <source>Compare with the one &amp;before</source>
        <translation>Comparar con la &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation>&amp;Insertar en el borrador</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar con la cita</translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation>&amp;Ver en su instrumento</translation>
    </message>
    <message>
        <source>Copy the &amp;whole history</source>
        <translation>Copiar &amp;toda la historia</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Recorriendo la biblioteca…</translation>
    </message>
    <message>
        <source>The history of this wording is on the clipboard.</source>
        <translation>La historia de esta redacción está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Written, and there is something to look at: {file}</source>
        <translation>Escrito, y hay algo que mirar: {file}</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito y comprobado: {file}</translation>
    </message>
    <message>
        <source>A forbidden word is in the text</source>
        <translation>Una palabra prohibida está en el texto</translation>
    </message>
    <message>
        <source>The text is exact</source>
        <translation>El texto es exacto</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>What the file held stays in it: names, comments, properties. Do not circulate this file.</source>
        <translation>Lo que el archivo tenía sigue en él: nombres, comentarios, propiedades. No circule este archivo.</translation>
    </message>
    <message>
        <source>Statuses and sources are in it, and every page says so. Do not circulate this file.</source>
        <translation>Lleva estados y fuentes, y cada página lo dice. No circule este archivo.</translation>
    </message>
    <message>
        <source>Nothing private was found</source>
        <translation>No se encontró nada privado</translation>
    </message>
    <message>
        <source>Every part of the file was opened and searched: authors, comments, hidden text, properties, paths, session marks, the names of this account and machine, and the words you gave.</source>
        <translation>Se abrió y se examinó cada parte del archivo: autores, comentarios, texto oculto, propiedades, rutas, marcas de sesión, los nombres de esta cuenta y este equipo, y las palabras que usted dio.</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>{what}: {examples}</source>
        <translation>{what}: {examples}</translation>
    </message>
    <message>
        <source>Taken out before it was written</source>
        <translation>Se quitó antes de escribirlo</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Nombres de otras personas</translation>
    </message>
    <message>
        <source>Marks of editing sessions</source>
        <translation>Marcas de sesiones de edición</translation>
    </message>
    <message>
        <source>Paths of files</source>
        <translation>Rutas de archivos</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>Partes privadas</translation>
    </message>
    <message>
        <source>Properties of the document</source>
        <translation>Propiedades del documento</translation>
    </message>
    <message>
        <source>Opened again: rejecting every change gives the base, accepting every change the text.</source>
        <translation>Abierto de nuevo: al rechazar todo queda la base; al aceptar todo, el texto.</translation>
    </message>
    <message>
        <source>Opened again: its words are those of the text, one by one.</source>
        <translation>Abierto de nuevo: sus palabras son las del texto, una por una.</translation>
    </message>
    <message>
        <source>Opened again: its words are those of the texts it shows, one by one.</source>
        <translation>Abierto de nuevo: sus palabras son las de los textos que muestra, una por una.</translation>
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
        <translation>Desde el año</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Up to the year</source>
        <translation>Hasta el año</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}: {count}</translation>
    </message>
</context>
<context>
    <name>_AboutDelegation</name>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Delegación</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Find a paragraph</source>
        <translation>Buscar un párrafo</translation>
    </message>
</context>
</TS>
